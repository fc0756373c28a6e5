"""Review a letter, and export it."""

from __future__ import annotations

from collections.abc import Callable

from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.context import LetterContext
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Newspaper, Required
from campaign.domain.review.reviews import Review
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template
from campaign.rendering.letters.way import ExportRefused, OutgoingLetter, Way
from campaign.rendering.renderers.print_job import PrintJob

_NOT_MAILED = Message("A phone script is for reading aloud, not for email. Copy it as text, or print it.")


def review(
    draft: Draft,
    template: Template,
    edition: Edition,
    context: LetterContext,
    *,
    card: Newspaper | None = None,
    sender: Sender | None = None,
    given: frozenset[Required] | None = None,
    dropped: tuple[str, ...] = (),
) -> Review:
    """Return the review of a draft, from which everything that is shown or exported of the letter starts.

    `given` are the contact fields that are filled, by default those of the sender; `dropped` the characters that were
    taken out of what was typed.
    """
    manuscript = Manuscript(
        edition.content,
        template,
        draft,
        context.today,
        card,
        dropped,
        context.printable,
        given=given if given is not None else sender.given if sender else None,
        headline=sender.headline if sender else None,
        public_url=context.public_url,
        is_demonstration=context.is_demonstration,
    )
    return Review(edition, manuscript)


def export(letter: OutgoingLetter, way: Way, to_pdf: Callable[[PrintJob], bytes]) -> str | bytes:
    """Return a letter in one of the ways out, whatever checks say of it.

    `to_pdf` renders where the way needs that, and its errors pass through; ExportRefused says what the writer can do.
    """
    if not way.fits(letter.manuscript.traits):
        raise ExportRefused(_NOT_MAILED)
    made = way.make(letter)
    return to_pdf(made) if isinstance(made, PrintJob) else made
