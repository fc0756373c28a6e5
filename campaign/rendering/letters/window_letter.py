"""A message to an official as a letter on paper, whose address shows in the window of a usual envelope."""

from __future__ import annotations

from functools import partial

from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing
from campaign.rendering.environment import environment
from campaign.rendering.letters.pages import letter_page
from campaign.rendering.letters.way import Way, from_choices
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import Paper, PrintJob, Style

#: The style for each paper: where its fold marks and the envelope's window are.
_STYLES: dict[Paper, Style] = {"letter": "window-letter", "a4": "window-a4"}


def window_print(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    paper: Paper = "letter",
    citing: Citing = Citing.SOURCE_SHEET,
) -> PrintJob:
    """Return the letter as a print job for an envelope with a window: #10 for Letter paper, DL for A4."""
    page = letter_page(manuscript, edition, sender, with_sources=with_sources, citing=citing)
    office = manuscript.official.address if manuscript.official else ()
    html = (
        environment(manuscript.language)
        .get_template("print/window.html")
        .render(
            page=page,
            shown=(*page.address, *office),
            day=locale_for(manuscript.language).date(manuscript.today),
        )
    )
    return PrintJob(html, _STYLES[paper], paper)


def _has_address(manuscript: Manuscript) -> bool:
    """Whether it is a letter to an office whose postal address is known, so that there is something to show."""
    return bool(manuscript.traits.has_closing and manuscript.official and manuscript.official.address)


_Way = partial(Way, media_type="application/pdf", helps=_has_address)
WAYS = (
    _Way(
        name="window-letter",
        label=Message("Printable letter (PDF, U.S. Letter for a #10 window envelope)"),
        order=42,
        ending="-window.pdf",
        make=from_choices(window_print),
    ),
    _Way(
        name="window-a4",
        label=Message("Printable letter (PDF, A4 for a DL window envelope)"),
        order=44,
        ending="-window-a4.pdf",
        make=from_choices(partial(window_print, paper="a4")),
    ),
)
