"""The composer: a letter from a template, part by part, with what is still wrong beside it.

One form, posted whole and answered at once; nothing of it is stored unless its writer presses "save". With JavaScript
the same form is posted after a pause, and the answer's fragment takes the place of the preview.
"""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, make_response, request
from werkzeug.datastructures import MultiDict

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.language import LANGUAGES
from campaign.domain.letters.saved_drafts import Contents, Fields, kept_fields
from campaign.domain.texts.normalise import clean
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import Refusal, TokenForm, refusal
from campaign.web.composer import saving
from campaign.web.composer.buttons import pressed
from campaign.web.composer.exports import FILES, WAYS, export_letter
from campaign.web.composer.fingerprints import delete_fingerprints_in_time
from campaign.web.composer.own_letters import letter_from, own_template
from campaign.web.composer.page import ComposerPage
from campaign.web.forms.composer import ComposerForm, read_composer_form
from campaign.web.forms.fingerprints import new_form
from campaign.web.lookup import edition_or_404, template_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.retry import RetryButton


def add_routes(pages: Blueprint) -> None:
    """The list of templates, and the composer of each."""
    pages.add_url_rule("/<campaign>/letters/", "letters", letters)
    pages.add_url_rule("/<campaign>/letters/<template>", "composer", compose, methods=["GET", "POST"])


def letters(campaign: str) -> Response:
    """Every template."""
    edition = edition_or_404(campaign)
    return cached_page(edition.digest, lambda: render("public/letters.html", edition=edition))


def compose(campaign: str, template: str) -> Response:
    """Write a letter."""
    edition = edition_or_404(campaign)
    letter = template_or_404(edition, template)
    if request.method != "POST":
        return _page(edition, letter, _first_look())
    delete_fingerprints_in_time()
    do = request.form.get("do", "check")
    held = refusal(_limit_of(do.partition(":")[0]))
    letter, written = _read(request.form, letter, edition, unread=held is not None)
    do = clean(do).text
    return _given_back(edition, letter, written, held, do) if held else _answer(edition, letter, written, do)


def _limit_of(what: str) -> str:
    """The limit that a button counts for."""
    return "pdf" if what in FILES else "save" if what == "save" else "preview"


def _read(
    form: MultiDict[str, str], letter: TemplateSet, edition: Edition, *, unread: bool = False
) -> tuple[TemplateSet, ComposerForm]:
    """What a form says, and the letter that it is written from: one's own template, where the form carries one.

    That template is read even where the letter is not, for without it the form has no fields; it has a size of its own.
    """
    letter = letter_from(form, letter, edition.content)
    written = read_composer_form(form, page_language(), unread=unread)
    own = own_template(letter)
    if own is None:
        return letter, written
    if form.get("begin"):
        return letter, ComposerForm(own.language, remembering=new_form())
    return letter, replace(written, language=own.language)


def _first_look() -> ComposerForm:
    """An empty form; the address may name the letter's language and the paper."""
    language = next((known for known in LANGUAGES if known == request.args.get("language")), page_language())
    return ComposerForm(language, card_id=request.args.get("paper", ""), remembering=new_form())


def _given_back(edition: Edition, letter: TemplateSet, written: ComposerForm, held: Refusal, do: str) -> Response:
    """The form as it was sent, which no check has read."""
    again = RetryButton(do, held.seconds) if held.seconds and do.partition(":")[0] in FILES else None
    response = _page(edition, letter, written, held.status, notice=held.notice, is_unread=True, again=again)
    response.headers.update(held.headers)
    return response


def _answer(edition: Edition, letter: TemplateSet, written: ComposerForm, do: str) -> Response:
    what, _, rest = do.partition(":")
    if what in WAYS:
        return export_letter(edition, letter, written, what, anyway=rest == "anyway", again=_page)
    if what in (*saving.BUTTONS, saving.COPY):
        return _save_or_open(edition, letter, written, what, rest)
    return _page(edition, letter, pressed(written, letter, edition, what, rest))


def _save_or_open(edition: Edition, letter: TemplateSet, written: ComposerForm, what: str, rest: str) -> Response:
    contents = Contents(edition.campaign.slug, letter.slug, kept_fields(request.form.items(multi=True)))
    if what == saving.COPY:
        return saving.as_file(contents, page_language())
    done = saving.pressed(saving.press_of(request.form, written.saved, contents, page_language()), what, rest)
    if done.opened is not None:
        letter, written = _opened(done.opened, written, template_or_404(edition, letter.slug), edition)
    written = replace(written, saved=done.link)
    return _page(edition, letter, written, done.status, **done.shown)


def _opened(
    fields: Fields, before: ComposerForm, letter: TemplateSet, edition: Edition
) -> tuple[TemplateSet, ComposerForm]:
    """What is saved, in place of what stands in the form; who signs stays, for that was never saved."""
    letter, again = _read(MultiDict(fields), letter, edition)
    return letter, replace(again, sender=replace(before.sender, headline=again.sender.headline))


def _page(edition: Edition, letter: TemplateSet, written: ComposerForm, status: int = 200, **more: object) -> Response:
    """The composer, or with JavaScript only what changes in it."""
    if not written.saved:
        more.setdefault("puzzle", saving.puzzle_under_way(request.form))
    page = ComposerPage(edition, letter, written, page_language(), **more)  # type: ignore[arg-type]  # each is a field of it
    fragment = request.headers.get("X-Fragment") == "result"
    body = render(
        "public/composer_result.html" if fragment else "public/composer.html",
        page=page,
        edition=edition,
        typed=written,
        form=TokenForm(),
        fragment=fragment,
    )
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Vary"] = "X-Fragment"
    if written.saved:
        mark_private()
    return response
