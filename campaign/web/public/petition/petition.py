"""A petition: its text, how far it is, and the form in which someone signs and confirms."""

from __future__ import annotations

from flask import Blueprint, Response, abort, request

from campaign.actions.petition.petition import Signing, confirm_code, sign
from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.puzzles import Puzzle
from campaign.domain.petition.petitions import Petition, Stage, short
from campaign.domain.petition.progress import Progress
from campaign.rendering.petition.countries import countries
from campaign.rendering.petition.pages import PetitionPage, TextPage
from campaign.rendering.petition.sheets import sheet_job, signature_sheet
from campaign.rendering.sheets.prints import PAPERS
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.petition.petitions import NamesPage
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import TokenForm, refusal
from campaign.web.answers import INVALID, UNSAVED, WELL, Answer, held
from campaign.web.collecting import only_if_collecting
from campaign.web.forms.localized import errors_of
from campaign.web.forms.mailed import WRONG_CODE
from campaign.web.forms.signature import CodeForm, SignatureForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, cached_page, link, render
from campaign.web.patience import patiently
from campaign.web.petition_mail import confirmation_mail
from campaign.web.public.petition.work import work_to_do
from campaign.web.public.sharing.embed_codes import embed_code
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.rendered_files import rendered
from campaign.web.site import site

_DIGITS = 5  # of the number of a page
_CLOSED = Message("This petition is closed, so nothing was sent.")
_WORKS = Message(
    "Many people signed from your internet connection in the last hour, so signing takes a few seconds. If nothing "
    "happens, turn on JavaScript, or try again in an hour."
)
_CHANGED = Message("The text changed while you had this page open, so nothing was sent. Read it again before you sign.")


def add_routes(pages: Blueprint) -> None:
    """Register the petition."""
    pages.add_url_rule("/<campaign>/petition", "petition", petition, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/petition/confirm", "confirm_signature", confirm, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/petition/names", "petition_names", names)
    pages.add_url_rule("/<campaign>/petition/texts/<version>", "petition_text", earlier_text)
    pages.add_url_rule("/<campaign>/petition/sheet.pdf", "petition_sheet", sheet)


@only_if_collecting
def petition(campaign: str) -> Response:
    """Return the petition with the form; once it is sent, the question for the code that we mailed, whoever signed."""
    edition, asked = _asked(campaign)
    if request.method != "POST":
        return _page(edition, asked, _form(asked))
    refused = refusal("sign")
    is_crowded = refused is not None and refused.status == 429
    refused = refusal("crowd") if is_crowded else refused
    form = _form(asked, is_unread=refused is not None)
    if refused:
        return _page(edition, asked, form, held(refused))
    if asked.stage_at(site().services.clock()) is not Stage.OPEN:
        return _page(edition, asked, form, Answer(409, _CLOSED))
    if request.form.get("version") != asked.pinned.version:
        return _page(edition, asked, form, Answer(409, _CHANGED))
    if not form.validate():
        return _page(edition, asked, form, INVALID)
    puzzle = work_to_do(form.email.address) if is_crowded else None
    if puzzle:
        return _page(edition, asked, form, Answer(428, _WORKS), puzzle)
    try:
        patiently(lambda: _sign(edition, asked, form))
    except STORE_ERRORS:
        return _page(edition, asked, form, UNSAVED)
    codes = CodeForm(None, page_language(), data={"name": form.name.data, "email": form.email.data})
    return _code_page(edition, asked, codes)


@only_if_collecting
def confirm(campaign: str) -> Response:
    """Return the question for the code of a mail; confirm the signature if it is right."""
    edition, asked = _asked(campaign)
    if request.method != "POST":
        return _code_page(edition, asked, CodeForm(None, page_language()))
    refused = refusal("confirm")
    form = CodeForm(request.form, page_language(), is_unread=refused is not None)
    if refused:
        return _code_page(edition, asked, form, held(refused))
    if not form.validate():
        return _code_page(edition, asked, form, INVALID)
    services = site().services
    try:
        is_confirmed = patiently(
            lambda: confirm_code(services.store, campaign, form.mailed, services.secret_key, services.clock())
        )
    except STORE_ERRORS:
        return _code_page(edition, asked, form, UNSAVED)
    if not is_confirmed:
        return _code_page(edition, asked, form, Answer(422, WRONG_CODE))
    return _private(render("public/petition_thanks.html", edition=edition, page=view(edition, asked)))


@only_if_collecting
def names(campaign: str) -> Response:
    """Return a page of the names that show: of those who agreed to it, and whose names the organizers have read."""
    edition, asked = _asked(campaign)
    number, store = _number(), site().services.store

    def made() -> str:
        found = store.petitions.names(campaign, number)
        if number > found.last:
            abort(404)
        return _names_page(edition, asked, found, number)

    return cached_page(f"{edition.state} {store.petitions.revision()} {number}", made)


@only_if_collecting
def earlier_text(campaign: str, version: str) -> Response:
    """Return a text that people signed, and how many did."""
    edition, _ = _asked(campaign)
    versions = site().services.store.petitions.versions(campaign)
    found = next((one for one in versions if short(one.version) == version), None)
    if found is None:
        abort(404)
    page = TextPage(edition, found, page_language())
    state = f"{edition.state} {found.version} {found.confirmed}"
    return cached_page(state, lambda: render("public/petition_text.html", edition=edition, page=page))


@only_if_collecting
def sheet(campaign: str) -> Response:
    """Return the sheet to sign by hand as PDF, on Letter or A4 paper."""
    paper = next((known for known in PAPERS if known == request.args.get("paper", PAPERS[0])), None)
    edition, asked = _asked(campaign)
    if paper is None:
        abort(404)
    page = signature_sheet(edition, asked, page_language(), imprint(), site().services.settings.privacy_email or "")
    state = ("petition sheet", edition.state, page_language(), paper)
    response = cacheable(site().sheets.get(state, lambda: rendered(sheet_job(page, paper))), "application/pdf")
    response.headers["Content-Disposition"] = f'inline; filename="petition-{page_language()}-{paper}.pdf"'
    return response


def view(edition: Edition, asked: Petition) -> PetitionPage:
    """Return a petition as it is now."""
    store, slug = site().services.store, edition.campaign.slug
    versions, deliveries = store.petitions.versions(slug), store.petitions.deliveries(slug)
    return PetitionPage(edition, Progress(asked, site().services.clock(), versions, deliveries), page_language())


def _asked(campaign: str) -> tuple[Edition, Petition]:
    edition = edition_or_404(campaign)
    return edition, edition.content.petition or abort(404)


def _form(asked: Petition, *, is_unread: bool = False) -> SignatureForm:
    language = page_language()
    return SignatureForm(
        request.form if request.method == "POST" else None,
        language,
        is_unread=is_unread,
        home=asked.home,
        codes=site().services.gazetteer(asked.home).codes,
        countries=countries(language),
    )


def _sign(edition: Edition, asked: Petition, form: SignatureForm) -> None:
    services, language = site().services, page_language()
    details = form.details("", language)
    region = services.region_of(details.postal_code, details.country)
    signing = Signing(edition.campaign.slug, asked.pinned, form.email.address, form.details(region, language))
    sign(services.store, signing, services.secret_key, services.clock(), confirmation_mail(edition, asked, signing))
    services.wakeups.ring()  # whether or not there is mail: nothing may tell a known address from a new one


def _page(
    edition: Edition, asked: Petition, form: SignatureForm, answer: Answer = WELL, puzzle: Puzzle | None = None
) -> Response:
    body = render(
        "public/petition.html",
        edition=edition,
        page=view(edition, asked),
        form=form,
        answer=answer,
        puzzle=puzzle,
        embed=embed_code("embed_petition", asked.pinned.title[page_language()], campaign=edition.campaign.slug),
        errors=errors_of(form),
        token=TokenForm(),
    )
    return _answered(body, answer)


def _code_page(edition: Edition, asked: Petition, form: CodeForm, answer: Answer = WELL) -> Response:
    body = render(
        "public/petition_code.html",
        edition=edition,
        page=PetitionPage(edition, Progress(asked, site().services.clock()), page_language()),
        form=form,
        answer=answer,
        errors=errors_of(form),
        token=TokenForm(),
    )
    return _answered(body, answer)


def _answered(body: str, answer: Answer) -> Response:
    mark_private()  # a form that holds who someone is
    return answer.page(body)


def _private(body: str) -> Response:
    return _answered(body, WELL)


def _number() -> int:
    """Return the number of the page that the address asks for; 404 for what is no number."""
    written = request.args.get("page", "1")
    if not (written.isascii() and written.isdigit() and 0 < len(written) <= _DIGITS and int(written)):
        abort(404)
    return int(written)


def _names_page(edition: Edition, asked: Petition, found: NamesPage, number: int) -> str:
    def address(of_page: int) -> str:
        base = link("petition_names", campaign=edition.campaign.slug)
        return f"{base}?page={of_page}" if of_page > 1 else base

    context = {"petition": asked, "names": found, "number": number, "address": address}
    return render("public/petition_names.html", edition=edition, **context)
