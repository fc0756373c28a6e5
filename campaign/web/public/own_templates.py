"""A template of one's own: copied from the campaign's, changed in the browser, and taken away as a file."""

from __future__ import annotations

from flask import Blueprint, Response, make_response, request

from campaign.actions.inbox import hand_in
from campaign.content.letter_files import parse_letter
from campaign.content.scaffolds import MAX_BYTES
from campaign.domain.editions import Edition, Letter
from campaign.domain.findings import Message
from campaign.domain.inbox import InboxKind
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.normalise import clean
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.own_template import TypedTemplate, typed_from, typed_template
from campaign.web.own_template_page import OwnTemplatePage
from campaign.web.pages import link, render
from campaign.web.public.finding import edition_or_404, letter_or_404
from campaign.web.reading_language import page_language
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """The page of a template of one's own, which begins as a copy."""
    pages.add_url_rule("/<campaign>/letters/<template>/own", "own_template", own_template, methods=["GET", "POST"])


def own_template(campaign: str, template: str) -> Response:
    """Make a template one's own."""
    edition = edition_or_404(campaign)
    letter = letter_or_404(edition, template)
    if request.method != "POST":
        return _page(OwnTemplatePage(edition, letter, typed_from(letter.templates[_asked()]), page_language()))
    typed = typed_template(request.form, _language(request.form.get("language", "")))
    wait = site().limits.seconds_to_wait("preview", request.remote_addr or "", site().parts.secret_key)
    if wait:
        notice = Message(
            "Too many requests came from your address. Nothing you typed is lost: try again in {seconds} seconds.",
            {"seconds": wait},
        )
        response = _page(OwnTemplatePage(edition, letter, typed, page_language(), notice), 429)
        response.headers["Retry-After"] = str(wait)
        return response
    if not ComposerForm().validate():
        stale = Message(
            "This page was open too long, or cookies are off. Nothing you typed is lost: press the button again."
        )
        return _page(OwnTemplatePage(edition, letter, typed, page_language(), stale), 400)
    return _answer(edition, letter, typed, clean(request.form.get("do", "check")).text)


def _asked() -> Language:
    return _language(request.args.get("language", ""))


def _language(written: str) -> Language:
    return next((language for language in LANGUAGES if language == written), page_language())


def _answer(edition: Edition, letter: Letter, typed: TypedTemplate, do: str) -> Response:
    page = OwnTemplatePage(edition, letter, typed, page_language())
    match do:
        case "open":
            return _opened(edition, letter, typed)
        case "language:en" | "language:es":
            language: Language = "es" if do.endswith("es") else "en"
            return _page(OwnTemplatePage(edition, letter, typed_from(letter.templates[language]), page_language()))
        case "download" | "offer" | "offer:yes" if page.template is None:
            notice = Message("This is no template yet: see what is still wrong.")
            return _page(OwnTemplatePage(edition, letter, typed, page_language(), notice), 422)
        case "download":
            return _file(page)
        case "offer" | "offer:yes" if not page.may_be_used:
            notice = Message("What is still wrong has to be mended before the campaign can use it.")
            return _page(OwnTemplatePage(edition, letter, typed, page_language(), notice), 422)
        case "offer":
            return _page(OwnTemplatePage(edition, letter, typed, page_language(), asks_to_offer=True))
        case "offer:yes":
            return _offered(page)
        case _:
            return _page(page)


def _opened(edition: Edition, letter: Letter, typed: TypedTemplate) -> Response:
    """A file that was downloaded before; what stands in the form stays where the file is none of ours."""
    raw = (request.files["file"].stream.read(MAX_BYTES + 1)) if "file" in request.files else b""
    try:
        found = parse_letter(raw[: MAX_BYTES + 1].decode("utf-8"), "file", letter.slug, typed.language)
    except UnicodeDecodeError:
        found = []
    if len(raw) > MAX_BYTES or isinstance(found, list):
        notice = Message("This file is no letter template that can be read. What stands here is as it was.")
        told = str(found[0]) if isinstance(found, list) and found else ""
        return _page(OwnTemplatePage(edition, letter, typed, page_language(), notice, detail=told), 422)
    return _page(OwnTemplatePage(edition, letter, typed_from(found), page_language()))


def _file(page: OwnTemplatePage) -> Response:
    name = f"{page.letter.slug}.{page.typed.language}.md"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Robots-Tag": "noindex"}
    return Response(page.file, content_type="text/markdown; charset=utf-8", headers=headers)


def _offered(page: OwnTemplatePage) -> Response:
    parts = site().parts
    about = f"{page.edition.campaign.slug}/{page.letter.slug}/{page.typed.language}"
    hand_in(parts.store, InboxKind.TEMPLATE, about, page.file, parts.clock())
    done = Message("Thank you. The campaign has it, and will read it. You can go on here.")
    return _page(OwnTemplatePage(page.edition, page.letter, page.typed, page.language, done=done))


def _page(page: OwnTemplatePage, status: int = 200) -> Response:
    """The page, or with JavaScript only what changes in it."""
    fragment = request.headers.get("X-Fragment") == "result"
    body = render(
        "public/own_template_result.html" if fragment else "public/own_template.html",
        page=page,
        edition=page.edition,
        typed=page.typed,
        form=ComposerForm(),
        compose=link("composer", campaign=page.edition.campaign.slug, template=page.letter.slug),
    )
    response = make_response(body, status)
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Vary"] = "X-Fragment"
    return response
