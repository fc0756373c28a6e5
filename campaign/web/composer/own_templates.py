"""Custom templates: copied from the campaign's, changed in the browser, downloaded as a file."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, make_response, request
from werkzeug.datastructures import MultiDict

from campaign.actions.inbox import submit_correction
from campaign.actions.letters.drafts import new_page_nonce
from campaign.content.letters.carried import CARRIED_FIELD
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.findings import Message
from campaign.domain.inbox import InboxKind
from campaign.domain.language import Language, language_named
from campaign.domain.letters.saved_drafts import Contents, Work, kept_fields
from campaign.domain.templates.templates import Template
from campaign.domain.texts.normalise import clean
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import NOT_KEPT, TokenForm, refusal
from campaign.web.composer import saving
from campaign.web.composer.own_template_page import OwnTemplatePage, checked_page, sharing_key, unread_page
from campaign.web.forms.insert_blank import with_blank
from campaign.web.forms.own_template import OwnTemplateForm, fields_of
from campaign.web.forms.saving import saved_link
from campaign.web.forms.template_file import TemplateFileForm
from campaign.web.lookup import edition_or_404, template_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import link, render
from campaign.web.site import site

#: The limit that each button counts toward; all others count as previews.
_COUNTS_AS = {"save": "save", "offer:yes": "handed-in"}


def add_routes(pages: Blueprint) -> None:
    """Register the page for customizing a template, which begins as a copy."""
    pages.add_url_rule("/<campaign>/letters/<template>/own", "own_template", own_template, methods=["GET", "POST"])


def own_template(campaign: str, template: str) -> Response:
    """Customize a template."""
    edition = edition_or_404(campaign)
    letter = template_or_404(edition, template)
    if request.method != "POST":
        return _page(_begun(edition, letter, letter.templates[_asked()]))
    do = request.form.get("do", "check")
    held = refusal(_COUNTS_AS.get(do, "preview"))
    if held is None:
        do = clean(do).text
        return _answer(_read(edition, letter, with_blank(request.form, do)), do)
    form = OwnTemplateForm(request.form, page_language(), is_unread=True)
    page = unread_page(edition, letter, form, page_language(), saved_link(request.form))
    response = _page(replace(page, notice=held.notice), held.status)
    response.headers.update(held.headers)
    return response


def _begun(edition: Edition, letter: TemplateSet, template: Template) -> OwnTemplatePage:
    form = OwnTemplateForm(None, page_language(), data=fields_of(template))
    return checked_page(edition, letter, form, page_language())


def _read(edition: Edition, letter: TemplateSet, fields: MultiDict[str, str]) -> OwnTemplatePage:
    form = OwnTemplateForm(fields, page_language())
    before = fields.get(CARRIED_FIELD, "")
    return checked_page(edition, letter, form, page_language(), saved_link(fields), before)


def _asked() -> Language:
    """Return the language that the address asks for, else the reader's."""
    return language_named(request.args.get("language")) or page_language()


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
    """Send the template to the writer's device if it is one, or to the campaign if it passes every rule."""
    if page.preview is None:
        notice = Message("This isn’t ready yet. Fix the items below.")
        return _page(replace(page, notice=notice, is_refused=True), 422)
    if do == "download":
        return _file(page, page.preview.file)
    if not page.carried:
        notice = Message("Fix these before you submit it.")
        return _page(replace(page, notice=notice, is_refused=True), 422)
    return _offered(page, page.preview.file) if do == "offer:yes" else _page(replace(page, asks_to_offer=True))


def _save_or_open(page: OwnTemplatePage, what: str, rest: str) -> Response:
    fields = [field for field in request.form.items(multi=True) if field[0] != CARRIED_FIELD]
    contents = Contents(page.edition.campaign.slug, page.letter.slug, kept_fields(fields), Work.TEMPLATE)
    if what == saving.COPY:
        return saving.as_file(contents, page.language)
    press = replace(saving.press_of(request.form, contents, page.language), shared=page.kept)
    done = saving.pressed(press, what, rest)
    if done.opened is not None:
        page = _without_braces(_read(page.edition, page.letter, MultiDict(done.opened)))
    return _page(replace(page, saved=done.link, **done.shown), done.status)


def _without_braces(page: OwnTemplatePage) -> OwnTemplatePage:
    """Return the page with blanks in brackets, since drafts saved earlier may have them in braces."""
    return page if page.preview is None else _begun(page.edition, page.letter, page.preview.template)


def _opened(page: OwnTemplatePage) -> Response:
    """Open a downloaded file; the form's content stays if the file is not a template."""
    upload = TemplateFileForm(request.files, page.language)
    found = upload.template(page.letter.slug, page.form.written_in)
    if found is None:
        return _page(replace(page, upload=upload, notice=upload.refusal, detail=upload.detail), 422)
    return _page(replace(_begun(page.edition, page.letter, found), saved=page.saved))


def _file(page: OwnTemplatePage, text: str) -> Response:
    name = f"{page.letter.slug}.{page.form.written_in}.md"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Robots-Tag": "noindex"}
    return Response(text, content_type="text/markdown; charset=utf-8", headers=headers)


def _offered(page: OwnTemplatePage, text: str) -> Response:
    services = site().services
    about = f"{page.edition.campaign.slug}/{page.letter.slug}/{page.form.written_in}"
    try:
        submit_correction(services.store, InboxKind.TEMPLATE, about, text, services.clock())
    except STORE_ERRORS:
        return _page(replace(page, notice=NOT_KEPT), 503)
    done = Message("Thank you. The campaign has received it. You can keep working here.")
    return _page(replace(page, done=done))


def _page(page: OwnTemplatePage, status: int = 200) -> Response:
    """Return the page, or with JavaScript only what changes in it."""
    if not (page.saved or page.puzzle):
        page = replace(page, puzzle=saving.puzzle_under_way(request.form))
    page = replace(page, once=page.puzzle.once if page.puzzle else new_page_nonce(), sharing_key=sharing_key(page))
    fragment = request.headers.get("X-Fragment") == "result"
    body = render(
        "public/own_template_result.html" if fragment else "public/own_template.html",
        page=page,
        edition=page.edition,
        form=page.form,
        token=TokenForm(),
        fragment=fragment,
        compose=link("composer", campaign=page.edition.campaign.slug, template=page.letter.slug),
    )
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Vary"] = "X-Fragment"
    if page.saved:
        mark_private()
    return response
