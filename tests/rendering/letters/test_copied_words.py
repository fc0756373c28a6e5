"""Words that are ours are marked where they stand, for the eye and for the ear, and for nobody in print."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.checks import findings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.shingles import Stretch
from campaign.rendering.letters.copied_words import CopiedWords
from campaign.rendering.letters.pages import letter_html, letter_page, preview_html
from campaign.rendering.letters.pieces import pieces
from tests.builders import EXAMPLES, a_manuscript
from tests.rendering.fragments import parsed, said, with_class
from tests.rendering.shipped import edition

SPANS = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), max_size=8)
OURS = EXAMPLES["en"]["closing"]


def marked(manuscript: Manuscript) -> list[str]:
    """The copied words of the preview, as they are drawn."""
    page = letter_page(manuscript, edition(), findings=findings(manuscript), copied=manuscript.copied.stretches)
    return ["".join(said(mark).split()) for mark in with_class(parsed(preview_html(page)), "copied")]


def test_every_copied_stretch_is_marked() -> None:
    manuscript = a_manuscript(f"I say this: {OURS} My cousin agrees, and {EXAMPLES['en']['facts'].lower()}")
    text = "".join("".join(marked(manuscript)).split())

    assert text == "".join(f"{OURS[:-1]}{EXAMPLES['en']['facts'][:-1].lower()}".split())


def test_a_screen_reader_hears_where_they_begin_and_end() -> None:
    manuscript = a_manuscript(f"I say this: {OURS} My cousin agrees.")
    page = letter_page(manuscript, edition(), findings=findings(manuscript), copied=manuscript.copied.stretches)
    hidden = with_class(parsed(preview_html(page)), "visually-hidden")

    assert ["".join(element.itertext()) for element in hidden] == ["(our words: ", ") "]


def test_nothing_is_marked_where_nothing_is_ours_and_never_in_print() -> None:
    own = a_manuscript("I sold tires in Deming until last June.")

    assert marked(own) == []
    assert "copied" not in letter_html(a_manuscript(OURS), edition())


def test_words_that_begin_in_a_finding_and_end_in_a_note_are_one_stretch() -> None:
    text = f"{OURS[:30]}[@transfers]{OURS[30:]}"
    manuscript = a_manuscript(text)
    ours = [
        piece
        for piece in next(pieces(manuscript.document, findings(manuscript), copied=manuscript.copied.stretches))
        if piece.ours
    ]

    assert [piece.ours.begins for piece in ours if piece.ours].count(True) == 1
    assert [piece.ours.ends for piece in ours if piece.ours].count(True) == 1
    assert " ".join("".join(piece.text for piece in ours).split()) == OURS[:-1]


@given(SPANS)
def test_pieces_between_edges_are_wholly_ours_or_not_at_all(spans: list[tuple[int, int]]) -> None:
    copied = CopiedWords(Stretch(start, start + length, 4) for start, length in spans)
    inside = {place for start, length in spans for place in range(start, start + length)}
    edges = [0, *sorted(set(copied.edges(0, 100))), 100]
    states = [(set(range(a, b)), copied.at(a, b)) for a, b in zip(edges, edges[1:], strict=False)]

    assert all((places <= inside) if ours else places.isdisjoint(inside) for places, ours in states)
    assert sum(ours.begins for _, ours in states if ours) == sum(ours.ends for _, ours in states if ours)
