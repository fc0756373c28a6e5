"""Every way out of the composer: what is shown, and the files that are made for one answer and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response

from campaign.domain.checks import is_held_back
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.findings import Message
from campaign.rendering.letters.mail_draft import WORD, letter_mail
from campaign.rendering.letters.mail_file import HeaderRefused
from campaign.rendering.letters.markdown import letter_markdown, references_json
from campaign.rendering.letters.pages import letter_html, letter_print
from campaign.rendering.letters.word_file import letter_word
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import RenderFailed
from campaign.web.admission.privacy import mark_private
from campaign.web.composer.fingerprints import keep_fingerprint
from campaign.web.composer.page import TOO_LONG, ComposerPage
from campaign.web.forms.composer import ComposerForm
from campaign.web.page_language import page_language
from campaign.web.pages import link
from campaign.web.pdf_requests import SECONDS_TO_WAIT, render_pdf
from campaign.web.retry import RetryButton

#: What is made as a file, and counts as one for the limits.
FILES = ("pdf", "docx", "eml", "markdown", "references")
WAYS = ("text", "print", *FILES)

BUSY = Message(
    "Other PDFs are being made right now. Nothing you typed is lost. Try again in about {seconds} seconds.",
    {"seconds": SECONDS_TO_WAIT},
)

#: Gives the composer again, with a status and what it should say.
Again = Callable[..., Response]


def export_letter(
    edition: Edition, letter: TemplateSet, written: ComposerForm, what: str, *, anyway: bool, again: Again
) -> Response:
    """The letter in one of the ways; the composer again where it is too long or held back."""
    page = ComposerPage(edition, letter, written, page_language())
    if written.is_too_long:
        return again(edition, letter, written, status=422, notice=TOO_LONG)
    if not anyway and is_held_back(page.manuscript):
        return again(edition, letter, written, held=what)
    keep_fingerprint(page.manuscript, written)
    match what:
        case "text":
            return again(edition, letter, written, takes_text=True)
        case "print":
            return _print(page)
        case "pdf":
            return _pdf(page, again)
        case "docx":
            return _word(page)
        case "eml":
            return _mail(page, again)
        case "markdown":
            return _markdown(page)
        case _:
            return _file(
                references_json(page.manuscript), "application/vnd.citationstyles.csl+json", page, "-references.json"
            )


def _print(page: ComposerPage) -> Response:
    mark_private()
    html = letter_html(
        page.manuscript,
        page.edition,
        page.typed.sender,
        with_sources=page.typed.with_sources,
        style=link("print_style", "en", campaign=page.edition.campaign.slug),
        citing=page.taking.citing,
    )
    return Response(html, content_type="text/html; charset=utf-8", headers={"X-Robots-Tag": "noindex"})


def _pdf(page: ComposerPage, again: Again) -> Response:
    edition, letter, written = page.edition, page.letter, page.typed
    what = letter_print(
        page.manuscript, edition, written.sender, with_sources=written.with_sources, citing=page.taking.citing
    )
    try:
        pdf = render_pdf(what)
    except Busy:
        later = RetryButton("pdf:anyway" if is_held_back(page.manuscript) else "pdf", SECONDS_TO_WAIT)
        response = again(edition, letter, written, status=503, notice=BUSY, again=later, is_unread=True)
        response.headers["Retry-After"] = str(SECONDS_TO_WAIT)
        return response
    except RenderTimeout:
        slow = Message("This PDF took too long to make and was given up. Shorten the letter, or take it as text.")
        return again(edition, letter, written, status=422, notice=slow)
    except RenderFailed:
        failed = Message("This letter could not be made into a PDF. Nothing you typed is lost: take it as text.")
        return again(edition, letter, written, status=500, notice=failed)
    return _file(pdf, "application/pdf", page, ".pdf")


def _word(page: ComposerPage) -> Response:
    written = page.typed
    file = letter_word(
        page.manuscript,
        page.edition,
        written.sender,
        with_sources=written.with_sources,
        citing=page.taking.citing,
    )
    return _file(file, "/".join(WORD), page, ".docx")


def _mail(page: ComposerPage, again: Again) -> Response:
    written = page.typed
    try:
        draft = letter_mail(
            page.manuscript,
            page.edition,
            written.sender,
            with_sources=written.with_sources,
            citing=page.taking.citing,
        )
    except HeaderRefused as refused:
        return again(page.edition, page.letter, written, status=422, notice=refused.reason)
    return _file(draft, "message/rfc822", page, ".eml")


def _markdown(page: ComposerPage) -> Response:
    written = page.typed
    text = letter_markdown(page.manuscript, page.edition, written.sender, with_sources=written.with_sources)
    return _file(text, "text/markdown; charset=utf-8", page, ".md")


def _file(content: str | bytes, kind: str, page: ComposerPage, ending: str) -> Response:
    """A file to keep, under a name of ours."""
    name = f"{page.letter.slug}-{page.typed.language}{ending}"
    return Response(content, content_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})
