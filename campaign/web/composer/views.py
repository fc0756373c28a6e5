"""The composer: a letter from a template, part by part, with findings beside it.

There is one form, posted in full and answered at once; nothing is stored unless its writer presses "save". With
JavaScript, the same form is posted after a pause, and a fragment of the response replaces the preview.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flask import Blueprint, Response, make_response, request
from werkzeug.datastructures import MultiDict

from campaign.domain.evidence.facts import Fact
from campaign.domain.language import language_named
from campaign.domain.letters.saved_drafts import Contents, Fields, kept_fields
from campaign.domain.review.reviews import Review
from campaign.domain.texts.normalise import clean
from campaign.rendering.letters.way import Way
from campaign.rendering.ways import way_of_button
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.newspapers.registers import Register
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import Refusal, refusal, token_form
from campaign.web.composer import saving
from campaign.web.composer.buttons import pressed
from campaign.web.composer.changes import with_change
from campaign.web.composer.choices import as_words, with_answers, with_choices
from campaign.web.composer.composition import Composition, reviewed
from campaign.web.composer.contacts import contact_fields
from campaign.web.composer.enter import ENTER, meant_by_enter
from campaign.web.composer.exports import export_letter
from campaign.web.composer.fingerprints import delete_fingerprints_in_time
from campaign.web.composer.known_parts import KNOWN
from campaign.web.composer.own_letters import letter_from, own_template
from campaign.web.composer.page import ComposerPage, Shown
from campaign.web.composer.page_content import composer_page
from campaign.web.composer.page_fields import page_fields
from campaign.web.composer.steps import SEND
from campaign.web.forms.composer import ComposerForm, new_form_token
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.forms.fields import clean_line
from campaign.web.lookup import edition_or_404, template_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, render
from campaign.web.retry import RetryButton
from campaign.web.site import site

_LONGEST_ID = 100


def add_routes(pages: Blueprint) -> None:
    """Register the list of templates, and the composer of each."""
    pages.add_url_rule("/<campaign>/letters/", "letters", letters)
    pages.add_url_rule("/<campaign>/letters/<template>", "composer", compose, methods=["GET", "POST"])


def letters(campaign: str) -> Response:
    """Return all templates."""
    edition = edition_or_404(campaign)
    return cached_page(edition.state, lambda: render("public/letters.html", edition=edition))


def compose(campaign: str, template: str) -> Response:
    """Write a letter."""
    edition = edition_or_404(campaign)
    letter = template_or_404(edition, template)
    register = site().services.store.newspapers.register()
    work = Composition(edition, letter, _first_look(register), register, page_language()).in_language()
    if request.method != "POST":
        return _page(work)
    delete_fingerprints_in_time()
    do = request.form.get("do", "check")
    held = refusal(_limit_of(do.partition(":")[0]))
    work = _read(request.form, work, unread=held is not None)
    do = clean(do).text
    if do == ENTER:
        do = meant_by_enter(work.typed, request.form)
    return _given_back(work, held, do) if held else _answer(work, do)


def _limit_of(what: str) -> str:
    """Return the limit that a button counts toward."""
    return "pdf" if _is_file(what) else "save" if what == "save" else "preview"


def _is_file(what: str) -> bool:
    way = way_of_button(what)
    return way is not None and way.is_file


def _read(form: MultiDict[str, str], work: Composition, *, unread: bool = False) -> Composition:
    """Return the form's content and its template: the writer's custom one, if the form carries it.

    The custom template is parsed even if the letter is not read, because the form's fields depend on it; it has its own
    size limit.
    """
    letter = letter_from(form, work.letter, work.edition.content)
    fields = ComposerForm(form, work.reader, is_unread=unread)
    typed = fields.input
    own = own_template(letter)
    if own and form.get("begin"):
        typed = ComposerInput(own.language, form_token=new_form_token())
    elif own:
        typed = replace(typed, language=own.language)
    facts = work.edition.content.fact_by_id
    answered = with_answers(typed, letter)
    typed = with_choices(answered, letter.templates[typed.language], facts, lambda: _facts_then(work, typed.edition))
    return replace(work, letter=letter, typed=typed, fields=fields)


def _facts_then(work: Composition, number: int) -> Mapping[str, Fact]:
    """Return the facts of the older edition that a form's page was made from; none if there is no such edition."""
    if not 0 < number < work.edition.number:
        return {}
    try:
        found = site().services.store.editions.find_by_number(work.edition.campaign.slug, number)
    except STORE_ERRORS:
        return {}
    return found.content.fact_by_id if found else {}


def _first_look(register: Register) -> ComposerInput:
    """Return an empty form; the address may give the letter's language, the newspaper or official, and all steps
    at once."""
    asked = request.args
    card = register.by_id.get(asked.get("paper", ""))
    return ComposerInput(
        language_named(asked.get("language")) or page_language(),
        card_id=card.id if card else "",
        official_id=clean_line(asked.get("official", ""))[:_LONGEST_ID],
        form_token=new_form_token(),
        is_on_one_page=asked.get("view") == "all",
    )


def _given_back(work: Composition, held: Refusal, do: str) -> Response:
    """Return the form as sent, unread."""
    again = RetryButton(do, held.seconds) if held.seconds and _is_file(do.partition(":")[0]) else None
    shown = Shown(held.notice, is_unread=True, again=again, opens=_opens(do))
    response = _page(work, shown, held.status)
    response.headers.update(held.headers)
    return response


def _answer(work: Composition, do: str) -> Response:
    what, _, rest = do.partition(":")
    way = way_of_button(what)
    if way:
        return _exported(work, way, anyway=rest == "anyway")
    if what in (*saving.BUTTONS, saving.COPY):
        return _save_or_open(work, what, rest)
    if what == "change":
        typed = with_change(work.typed, reviewed(work), rest)
        return _page(replace(work, typed=typed), Shown(opens=(what, rest)))
    typed = pressed(work.typed, work.letter, work.edition, what, rest)
    return _page(replace(work, typed=typed).in_language(), Shown(opens=(what, rest)))


def _opens(do: str) -> tuple[str, str]:
    what, _, rest = do.partition(":")
    return what, rest


def _exported(work: Composition, way: Way, *, anyway: bool) -> Response:
    review = reviewed(work)
    if not (anyway or work.typed.is_too_long or page_fields(work, contact_fields(review)).validate()):
        page = composer_page(work, review, Shown(held=way, opens=("at", SEND)))
        if page.errors:
            return _rendered(page)
    done = export_letter(work, review, way, anyway=anyway)
    if isinstance(done, Response):
        return done
    response = _page(work, replace(done.shown, opens=("at", SEND)), done.status, review)
    if done.shown.again:
        response.headers["Retry-After"] = str(done.shown.again.seconds)
    return response


def _save_or_open(work: Composition, what: str, rest: str) -> Response:
    fields = as_words(kept_fields(request.form.items(multi=True)), work.typed)
    contents = Contents(work.edition.campaign.slug, work.letter.slug, fields)
    if what == saving.COPY:
        return saving.as_file(contents, work.reader)
    done = saving.pressed(saving.press_of(request.form, contents, work.reader), what, rest)
    if done.opened is not None:
        work = _opened(done.opened, work)
    return _page(
        replace(work, typed=replace(work.typed, saved=done.link)), Shown(**done.shown, opens=(what, rest)), done.status
    )


def _opened(fields: Fields, before: Composition) -> Composition:
    """Replace the form's content with what is saved; the sender stays, since it is never saved but for the town, which
    the letter may name."""
    letter = template_or_404(before.edition, before.letter.slug)
    work = _read(MultiDict(fields), replace(before, letter=letter))
    saved, sender = work.typed.sender, before.typed.sender
    sender = replace(sender, headline=saved.headline, town=saved.town or sender.town)
    return replace(work, typed=replace(work.typed, sender=sender))


def _page(work: Composition, shown: Shown | None = None, status: int = 200, review: Review | None = None) -> Response:
    """Return the composer. A review that was made already is reused."""
    shown = shown or Shown()
    if not work.typed.saved and shown.puzzle is None:
        shown = replace(shown, puzzle=saving.puzzle_under_way(request.form))
    review = review or reviewed(work, is_unread=shown.is_unread)
    return _rendered(composer_page(work, review, shown), status)


def _rendered(page: ComposerPage, status: int = 200) -> Response:
    context = {"page": page, "edition": page.edition, "typed": page.typed, **KNOWN}
    body = render("public/composer.html", form=token_form(), **context)
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    if page.typed.saved:
        mark_private()
    return response
