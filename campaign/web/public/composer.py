"""The composer: a letter from a template, part by part, with what is still wrong beside it.

One form, posted whole and answered at once; nothing of it is stored unless its writer presses "save". With JavaScript
the same form is posted after a pause, and the answer's fragment takes the place of the preview.
"""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, make_response, request

from campaign.domain.editions import Edition, Letter
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.normalise import clean
from campaign.domain.saved_drafts import SAVED_ONCE
from campaign.web import saving
from campaign.web.composer_buttons import pressed
from campaign.web.composer_page import STALE, ComposerPage
from campaign.web.forms.composer import ComposerForm, Typed, typed
from campaign.web.forms.remembering import new_form
from campaign.web.own_letters import letter_from, own_template
from campaign.web.pages import kept_page, render
from campaign.web.public.finding import edition_or_404, letter_or_404
from campaign.web.public.taking_away import FILES, WAYS, take_away
from campaign.web.reading_language import page_language
from campaign.web.remembering import forget_in_time
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
    letter = letter_from(request.form, letter, edition.content)
    written = typed(request.form, page_language())
    own = own_template(letter)
    if own is not None:
        written = (
            Typed(own.language, remembering=new_form())
            if request.form.get("begin")
            else replace(written, language=own.language)
        )
    do = clean(request.form.get("do", "check")).text
    return _held_off(edition, letter, written, do) or _answer(edition, letter, written, do)


def _first_look() -> Typed:
    """An empty form; the address may name the letter's language and the paper."""
    language = next((known for known in LANGUAGES if known == request.args.get("language")), page_language())
    return Typed(language, card_id=request.args.get("paper", ""), remembering=new_form())


def _held_off(edition: Edition, letter: Letter, written: Typed, do: str) -> Response | None:
    """The form as it was sent, which no check has read, where too many come or its token is stale.

    A visit is counted first: else whoever sends no token could ask without end.
    """
    forget_in_time()
    what = do.partition(":")[0]
    wait = _wait("pdf" if what in FILES else "save" if what == "save" else "preview")
    if wait:
        notice = Message(
            "Too many requests came from your address. Nothing you typed is lost: try again in {seconds} seconds.",
            {"seconds": wait},
        )
        response = _page(edition, letter, written, status=429, notice=notice, is_unread=True)
        response.headers["Retry-After"] = str(wait)
        return response
    if not ComposerForm().validate():
        return _page(edition, letter, written, status=400, notice=STALE, is_unread=True)
    return None


def _answer(edition: Edition, letter: Letter, written: Typed, do: str) -> Response:
    what, _, rest = do.partition(":")
    if what in WAYS:
        return take_away(edition, letter, written, what, anyway=rest == "anyway", again=_page)
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
