"""Exporting from the composer: pages and files that are made for one response and stored nowhere."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response

from campaign.actions.letters.letters import export
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.review.reviews import Review
from campaign.rendering.citations.cited_text import citation_way
from campaign.rendering.letters.way import Delivery, ExportRefused, Need, OutgoingLetter, Way
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import RenderFailed
from campaign.web.admission.privacy import mark_private
from campaign.web.composer.composition import Composition
from campaign.web.composer.fingerprints import keep_fingerprint
from campaign.web.composer.page import Shown
from campaign.web.composer.page_content import TOO_LONG
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.pages import link
from campaign.web.pdf_requests import SECONDS_TO_WAIT, render_pdf
from campaign.web.retry import RetryButton

BUSY = Message(
    "We’re busy making other PDFs. Your text is safe. Try again in about {seconds} seconds.",
    {"seconds": SECONDS_TO_WAIT},
)
_SLOW = Message("We couldn’t finish the PDF. Shorten the letter, or copy it as text.")
_FAILED = Message("We couldn’t make a PDF of this letter. Your text is safe. Copy it as text.")


@dataclass(frozen=True, slots=True)
class ComposerAgain:
    """An export that ends in the composer: the status of the response, and the page's message."""

    status: int
    shown: Shown


def export_letter(work: Composition, review: Review, way: Way, *, anyway: bool) -> Response | ComposerAgain:
    """Export a letter in one way; a letter that is too long or held back is returned to its writer."""
    form = work.typed
    if form.is_too_long:
        return ComposerAgain(422, Shown(TOO_LONG))
    if not anyway and way.is_letter and review.is_held_back:
        return ComposerAgain(200, Shown(held=way))
    keep_fingerprint(review.manuscript, form)
    if way.delivery is Delivery.PIECES:
        return ComposerAgain(200, Shown(takes_text=True))
    try:
        made = export(_outgoing(review, form, way), way, render_pdf)
    except Busy:
        later = RetryButton(f"{way.name}:anyway" if review.is_held_back else way.name, SECONDS_TO_WAIT)
        return ComposerAgain(503, Shown(BUSY, again=later, is_unread=True))
    except RenderTimeout:
        return ComposerAgain(422, Shown(_SLOW))
    except RenderFailed:
        return ComposerAgain(500, Shown(_FAILED))
    except ExportRefused as refused:
        return ComposerAgain(422, Shown(refused.reason))
    return _answer(made, way, f"{work.letter.slug}-{form.language}{way.ending}")


def _outgoing(review: Review, form: ComposerInput, way: Way) -> OutgoingLetter:
    """Return the letter with its writer's choices; the sender is included only if the way uses it."""
    return OutgoingLetter(
        review,
        form.sender if Need.SENDER in way.needs else None,
        with_sources=form.with_sources,
        citing=citation_way(form.citing, review.manuscript.rules),
        style=_style(review) if way.delivery is Delivery.PAGE else None,
    )


def _style(review: Review) -> str:
    return link("print_style", DEFAULT_LANGUAGE, campaign=review.edition.campaign.slug)


def _answer(made: str | bytes, way: Way, name: str) -> Response:
    """Return a page for one reader, or a file to download."""
    if way.delivery is Delivery.PAGE:
        mark_private()
        return Response(made, content_type=way.media_type, headers={"X-Robots-Tag": "noindex"})
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(made, content_type=way.media_type, headers=headers)
