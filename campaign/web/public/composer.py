"""The composer: a letter from a template, part by part, with what is still wrong beside it.

One form, posted whole and answered at once; nothing of it is stored unless its writer presses "save". With JavaScript
the same form is posted after a pause, and the answer's fragment takes the place of the preview.
"""

from __future__ import annotations

from flask import Blueprint, Response, make_response, request

from campaign.domain.editions import Edition, Letter
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.normalise import clean
from campaign.domain.saved_drafts import SAVED_ONCE
from campaign.rendering.letter_pages import letter_html, letter_print
from campaign.rendering.pool import Busy, TooLong
from campaign.rendering.printing import RenderFailed
from campaign.web import saving
from campaign.web.composer_buttons import pressed
from campaign.web.composer_page import TOO_LONG, ComposerPage
from campaign.web.forms.composer import ComposerForm, Typed, typed
from campaign.web.pages import kept_page, link, render
from campaign.web.public.finding import edition_or_404, letter_or_404
from campaign.web.reading_language import page_language
from campaign.web.secrecy import is_for_one
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """The list of templates, and the composer of each."""
    pages.add_url_rule("/<campaign>/letters/", "letters", letters)
    pages.add_url_rule("/<campaign>/letters/<template>", "composer", compose, methods=["GET", "POST"])


def letters(campaign: str) -> Response:
    """Every template."""
    edition = edition_or_404(campaign)
    return kept_page(edition.digest, lambda: render("public/letters.html", edition=edition))


def compose(campaign: str, template: str) -> Response:
    """Write a letter."""
    edition = edition_or_404(campaign)
    letter = letter_or_404(edition, template)
    if request.method != "POST":
        return _page(edition, letter, _first_look())
    written = typed(request.form, page_language())
    if not ComposerForm().validate():
        stale = Message(
            "This page was open too long, or cookies are off. Nothing you typed is lost: press the button again."
        )
        return _page(edition, letter, written, status=400, notice=stale)
    return _answer(edition, letter, written, clean(request.form.get("do", "check")).text)


def _first_look() -> Typed:
    """An empty form; the address may name the letter's language and the paper."""
    language = next((known for known in LANGUAGES if known == request.args.get("language")), page_language())
    return Typed(language, card_id=request.args.get("paper", ""))


def _answer(edition: Edition, letter: Letter, written: Typed, do: str) -> Response:
    what, _, rest = do.partition(":")
    wait = _wait(what if what in ("pdf", "save") else "preview")
    if wait:
        notice = Message(
            "Too many requests came from your address. Nothing you typed is lost: try again in {seconds} seconds.",
            {"seconds": wait},
        )
        response = _page(edition, letter, written, status=429, notice=notice)
        response.headers["Retry-After"] = str(wait)
        return response
    if what in ("pdf", "text", "print"):
        return _take_away(edition, letter, written, what, anyway=rest == "anyway")
    if what in saving.BUTTONS:
        return _save_or_open(edition, letter, written, what, rest)
    return _page(edition, letter, pressed(written, letter, edition, what, rest))


def _save_or_open(edition: Edition, letter: Letter, written: Typed, what: str, rest: str) -> Response:
    once = request.form.get(SAVED_ONCE, "")
    fields = tuple(request.form.items(multi=True))
    press = saving.Press(written, fields, once, edition.campaign.slug, letter.slug, page_language())
    done = saving.pressed(press, what, rest)
    return _page(edition, letter, done.typed, done.status, notice=done.notice, conflict=done.conflict)


def _wait(what: str) -> int:
    return site().limits.seconds_to_wait(what, request.remote_addr or "", site().parts.secret_key)


def _page(edition: Edition, letter: Letter, written: Typed, status: int = 200, **more: object) -> Response:
    """The composer, or with JavaScript only what changes in it."""
    page = ComposerPage(edition, letter, written, page_language(), **more)  # type: ignore[arg-type]  # each is a field of it
    fragment = request.headers.get("X-Fragment") == "result"
    body = render(
        "public/composer_result.html" if fragment else "public/composer.html",
        page=page,
        edition=edition,
        typed=written,
        form=ComposerForm(),
        fragment=fragment,
    )
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Vary"] = "X-Fragment"
    if written.saved:
        is_for_one()
    return response


def _take_away(edition: Edition, letter: Letter, written: Typed, what: str, *, anyway: bool) -> Response:
    page = ComposerPage(edition, letter, written, page_language())
    if written.is_too_long:
        return _page(edition, letter, written, status=422, notice=TOO_LONG)
    if page.stops and not anyway:
        return _page(edition, letter, written, held=what)
    manuscript = page.manuscript
    if what == "text":
        return _page(edition, letter, written, takes_text=True)
    if what == "print":
        html = letter_html(
            manuscript,
            edition,
            written.sender,
            with_sources=written.with_sources,
            style=link("print_style", "en", campaign=edition.campaign.slug),
        )
        return Response(html, content_type="text/html; charset=utf-8", headers={"X-Robots-Tag": "noindex"})
    return _pdf(edition, letter, written, page)


def _pdf(edition: Edition, letter: Letter, written: Typed, page: ComposerPage) -> Response:
    what = letter_print(page.manuscript, edition, written.sender, with_sources=written.with_sources)
    try:
        pdf = site().parts.renderers.render(what)
    except Busy:
        busy = Message("Many letters are being made right now. Nothing you typed is lost: try again in a few seconds.")
        response = _page(edition, letter, written, status=503, notice=busy)
        response.headers["Retry-After"] = "5"
        return response
    except TooLong:
        slow = Message("This PDF took too long to make and was given up. Shorten the letter, or take it as text.")
        return _page(edition, letter, written, status=422, notice=slow)
    except RenderFailed:
        failed = Message("This letter could not be made into a PDF. Nothing you typed is lost: take it as text.")
        return _page(edition, letter, written, status=500, notice=failed)
    name = f"{letter.slug}-{written.language}.pdf"
    return Response(
        pdf, content_type="application/pdf", headers={"Content-Disposition": f'attachment; filename="{name}"'}
    )
