"""A letter to an official on paper: its address shows in the window of a usual envelope, and nothing else does.

The envelopes are measured as they are sold: a #10 with its window 7/8 inch from the left and 1/2 inch from the bottom, and
DL as in Germany and in the United Kingdom. A folded letter slides in them; whatever it does, the address shows.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import pytest

from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.officials.officials import Official
from campaign.rendering.letters.window_letter import WAYS, window_print
from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.print_job import Paper
from tests.rendering.officials import CALL, MESSAGE, SENDER, gallery_edition, official_sample
from tests.rendering.pdf_files import DrawnWord, drawn_words, pages_of

pytestmark = pytest.mark.slow
_INCH, _MM = 72.0, 72 / 25.4
OFFICE = ("1 Main Street, Room 204", "Mill River, ST 00000")


@dataclass(frozen=True)
class Envelope:
    """An envelope with a window and the panel of the letter that is behind it, in points."""

    width: float
    height: float
    left: float
    bottom: float
    window_width: float
    window_height: float
    paper_width: float
    panel: float

    def windows(self) -> Iterator[tuple[float, float, float, float]]:
        """Yield the window on the paper (left, top, right, bottom) in each corner into which the letter can slide."""
        for across in (0.0, self.width - self.paper_width):
            for down in (0.0, self.height - self.panel):
                left, bottom = self.left - across, self.height - self.bottom - down
                yield left, bottom - self.window_height, left + self.window_width, bottom


ENVELOPES: dict[str, tuple[Paper, Envelope]] = {
    "#10": (
        "letter",
        Envelope(*(inches * _INCH for inches in (9.5, 4.125, 0.875, 0.5, 4.5, 1.125, 8.5, 11 / 3))),
    ),
    "DL, DIN 680": ("a4", Envelope(*(mm * _MM for mm in (220, 110, 20, 15, 90, 45, 210, 105)))),
    "DL, United Kingdom": ("a4", Envelope(*(mm * _MM for mm in (220, 110, 20, 18, 90, 35, 210, 105)))),
}


def addressed(*address: str) -> Manuscript:
    sample = official_sample(MESSAGE, "en")
    official = Official("Council Member", "Dana Ortiz", "Mill River City Council", address=address)
    return replace(sample, draft=replace(sample.draft, official=official))


@cache
def printed(paper: Paper, *address: str) -> bytes:
    return make_pdf(window_print(addressed(*address), gallery_edition(), SENDER, paper=paper))


def seen_in(window: tuple[float, float, float, float], words: list[DrawnWord]) -> tuple[list[str], list[str]]:
    """The words that show in a window, in full and in part."""
    left, top, right, bottom = window
    touched = [w for w in words if w.right > left and w.left < right and w.bottom > top and w.top < bottom]
    whole = [w for w in touched if w.left >= left and w.right <= right and w.top >= top and w.bottom <= bottom]
    return [word.text for word in whole], [word.text for word in touched if word not in whole]


@pytest.mark.parametrize("kind", ENVELOPES)
def test_the_address_shows_whole_and_alone_wherever_the_letter_slides(kind: str) -> None:
    paper, envelope = ENVELOPES[kind]
    first = drawn_words(printed(paper, *OFFICE))[0]
    address = " ".join(["Council Member Dana Ortiz", "Mill River City Council", *OFFICE]).split()

    for window in envelope.windows():
        assert seen_in(window, first) == (address, [])


def test_a_longer_address_shows_while_the_letter_rests_on_the_bottom_of_its_envelope() -> None:
    paper, envelope = ENVELOPES["#10"]
    first = drawn_words(printed(paper, "Constituent Services", *OFFICE))[0]
    resting = [window for window in envelope.windows() if window[3] == min(each[3] for each in envelope.windows())]

    for window in resting:
        whole, cut = seen_in(window, first)
        assert (whole[0], whole[-1], cut) == ("Council", "00000", [])


def test_it_says_who_writes_when_and_about_what_and_brings_its_sources() -> None:
    letter, sources = pages_of(printed("letter", *OFFICE))

    for words in ("Vera Novak", "9 Nowhere Lane", "November 21, 2026", "Re: The Night Bus", "Sincerely,"):
        assert words in letter
    assert "Sources for this letter" in sources


def test_it_is_offered_where_the_postal_address_is_known() -> None:
    assert [way.helps(addressed(*OFFICE)) for way in WAYS] == [True, True]
    assert [way.helps(addressed()) for way in WAYS] == [False, False]
    assert [way.helps(official_sample(CALL, "en")) for way in WAYS] == [False, False]
