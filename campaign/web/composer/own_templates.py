"""A template of one's own: copied from the campaign's, changed in the browser, and taken away as a file."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, make_response, request
from werkzeug.datastructures import MultiDict

from campaign.actions.inbox import submit_correction
from campaign.content.letters.files import parse_letter
from campaign.content.letters.template_syntax import MAX_BYTES
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.findings import Message
from campaign.domain.inbox import InboxKind
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.saved_drafts import Contents, Work, kept_fields
from campaign.domain.texts.normalise import clean
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import NOT_KEPT, TokenForm, refusal
from campaign.web.composer import saving
from campaign.web.composer.own_letters import FIELD
from campaign.web.composer.own_template_page import OwnTemplatePage
from campaign.web.forms.own_template import typed_from, typed_template
from campaign.web.forms.saving import saved_link
from campaign.web.lookup import edition_or_404, template_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import link, render
from campaign.web.site import site

#: The limit that a button counts for; every other one counts as a look at the page.
_COUNTS_AS = {"save": "save", "offer:yes": "handed-in"}


def add_routes(pages: Blueprint) -> None:
    """The page of a template of one's own, which begins as a copy."""
    pages.add_url_rule("/<campaign>/letters/<template>/own", "own_template", own_template, methods=["GET", "POST"])


def own_template(campaign: str, template: str) -> Response:
    """Make a template one's own."""
    edition = edition_or_404(campaign)
    letter = template_or_404(edition, template)
    if request.method != "POST":
        return _page(OwnTemplatePage(edition, letter, typed_from(letter.templates[_asked()]), page_language()))
    do = request.form.get("do", "check")
    held = refusal(_COUNTS_AS.get(do, "preview"))
    page = _read(edition, letter, request.form, unread=held is not None)
    if held is None:
        return _answer(page, clean(do).text)
    response = _page(replace(page, notice=held.notice, is_unread=True), held.status)
    response.headers.update(held.headers)
    return response


def _read(edition: Edition, letter: TemplateSet, form: MultiDict[str, str], *, unread: bool = False) -> OwnTemplatePage:
    typed = typed_template(form, _language(form.get("language", "")), unread=unread)
    return OwnTemplatePage(edition, letter, typed, page_language(), saved=saved_link(form))


def _asked() -> Language:
    return _language(request.args.get("language", ""))


def _language(written: str) -> Language:
    return next((language for language in LANGUAGES if language == written), page_language())


def _answer(page: OwnTemplatePage, do: str) -> Response:
    what, _, rest = do.partition(":")
    match what:
        case "open":
            return _opened(page)
        case "download" | "offer":
            return _handed_out(page, do)
        case _ if what in (*saving.BUTTONS, saving.COPY):
            return _save_or_open(page, what, rest)
        case _:
            return _page(page)


def _handed_out(page: OwnTemplatePage, do: str) -> Response:
    """To the writer's device, as long as it is a template; to the campaign, once it keeps every rule."""
    if page.template is None:
        return _page(replace(page, notice=Message("This is no template yet: see what is still wrong.")), 422)
    if do == "download":
        return _file(page)
    if not page.may_be_used:
        notice = Message("What is still wrong has to be mended before the campaign can use it.")
        return _page(replace(page, notice=notice), 422)
    return _offered(page) if do == "offer:yes" else _page(replace(page, asks_to_offer=True))


def _save_or_open(page: OwnTemplatePage, what: str, rest: str) -> Response:
    fields = [field for field in request.form.items(multi=True) if field[0] != FIELD]
    contents = Contents(page.edition.campaign.slug, page.letter.slug, kept_fields(fields), Work.TEMPLATE)
    if what == saving.COPY:
        return saving.as_file(contents, page.language)
    done = saving.pressed(saving.press_of(request.form, page.saved, contents, page.language), what, rest)
    if done.opened is not None:
        page = _read(page.edition, page.letter, MultiDict(done.opened))
    return _page(replace(page, saved=done.link, **done.shown), done.status)


def _opened(page: OwnTemplatePage) -> Response:
    """A file that was downloaded before; what stands in the form stays where the file is none of ours."""
    raw = (request.files["file"].stream.read(MAX_BYTES + 1)) if "file" in request.files else b""
    try:
        found = parse_letter(raw.decode("utf-8-sig"), "file", page.letter.slug, page.typed.language)
    except UnicodeDecodeError:
        found = []
    if len(raw) <= MAX_BYTES and not isinstance(found, list):
        return _page(replace(page, typed=typed_from(found)))
    notice, detail = Message("This file is no letter template that can be read. What stands here is as it was."), ""
    if isinstance(found, list) and found:
        detail = f"{found[0].what}; {found[0].right}"
        notice = Message(
            "This file cannot be read as a letter template: look at its line {line}. What stands here is as it was.",
            {"line": found[0].line},
        )
    return _page(replace(page, notice=notice, detail=detail), 422)


def _file(page: OwnTemplatePage) -> Response:
    name = f"{page.letter.slug}.{page.typed.language}.md"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Robots-Tag": "noindex"}
    return Response(page.file, content_type="text/markdown; charset=utf-8", headers=headers)


def _offered(page: OwnTemplatePage) -> Response:
    services = site().services
    about = f"{page.edition.campaign.slug}/{page.letter.slug}/{page.typed.language}"
    try:
        submit_correction(services.store, InboxKind.TEMPLATE, about, page.file, services.clock())
    except STORE_ERRORS:
        return _page(replace(page, notice=NOT_KEPT), 503)
    done = Message("Thank you. The campaign has it, and will read it. You can go on here.")
    return _page(replace(page, done=done))


def _page(page: OwnTemplatePage, status: int = 200) -> Response:
    """The page, or with JavaScript only what changes in it."""
    if not (page.saved or page.puzzle):
        page = replace(page, puzzle=saving.puzzle_under_way(request.form))
    fragment = request.headers.get("X-Fragment") == "result"
    body = render(
        "public/own_template_result.html" if fragment else "public/own_template.html",
        page=page,
        edition=page.edition,
        typed=page.typed,
        form=TokenForm(),
        fragment=fragment,
        compose=link("composer", campaign=page.edition.campaign.slug, template=page.letter.slug),
    )
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Vary"] = "X-Fragment"
    if page.saved:
        mark_private()
    return response
