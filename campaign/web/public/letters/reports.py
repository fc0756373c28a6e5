"""Writers say whether a newspaper published their letter, and come back by a private link; nothing of it is public
before an organizer approves it."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, abort, make_response, request

from campaign.actions.letters.drafts import new_page_nonce
from campaign.actions.letters.reports import ReportGone, change_report, delete_report, submit_report
from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.puzzles import NEAR, Puzzle, new_puzzle, read_puzzle
from campaign.domain.letters.saved_drafts import is_key
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.states import state_name
from campaign.domain.reports.reports import Outcome, Report
from campaign.rendering.data import json_text
from campaign.rendering.reports import report_data
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import NOT_KEPT, Refusal, TokenForm, refusal
from campaign.web.forms.localized import errors_of
from campaign.web.forms.report import NONE_OF_THESE, ReportForm, fields_of
from campaign.web.forms.saving import SavingForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.site import site

#: The most reports of a campaign that wait for its organizers.
_MOST_WAITING = 2000
_MOST_CHOICES = 6
_WHICH_ONE = Message("Which newspaper is it? Choose it below and send again.")
_WORKS = Message("We have many reports to read, so sending one more takes a few seconds.")
_FULL = Message(
    "We have more reports than we can read right now. Your text is still here: copy it if you want to keep it, and try "
    "again in a few days."
)
_SAVED = Message("Saved. The organizers will look at it again before anything new is shown.")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page asks or says beside the form: which of several newspapers is meant, or what to solve first."""

    status: int = 200
    notice: Message | None = None
    choices: tuple[Newspaper, ...] = ()
    puzzle: Puzzle | None = None


def add_routes(pages: Blueprint) -> None:
    """Register the form and the page of a private link."""
    pages.add_url_rule("/<campaign>/published/tell", "report", report, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/published/mine/<key>", "own_report", own_report, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/published/mine/<key>.json", "own_report_data", own_report_data)


def report(campaign: str) -> Response:
    """Return the form; once it is sent, the writer's private link."""
    edition = edition_or_404(campaign)
    if request.method != "POST":
        return _page(edition, _form())
    held = refusal("handed-in")
    form = _form(is_unread=held is not None)
    if held:
        return _refused(_page(edition, form, _asked(held)), held)
    if not form.validate():
        return _page(edition, form, Asked(422))
    card, asked = _newspaper_or_question(form)
    asked = asked or _work_to_do(edition)
    if asked:
        return _page(edition, form, asked)
    services, details = site().services, form.details(card)
    try:
        saved, key = submit_report(services.store, _once(), services.secret_key, campaign, details, services.clock())
    except STORE_ERRORS:
        return _page(edition, form, Asked(503, NOT_KEPT))
    days = card.letters.reply_days if card and saved.details.outcome is Outcome.SENT else None
    return _private(render("public/report_thanks.html", edition=edition, report=saved, key=key, days=days))


def own_report(campaign: str, key: str) -> Response:
    """Show what a private link leads to; change or delete it on POST."""
    edition = edition_or_404(campaign)
    found = site().services.store.reports.find(campaign, key) if is_key(key) else None
    held = refusal("save") if request.method == "POST" else None
    if found is None:
        return abort(held.status) if held else _gone(edition)
    if request.method != "POST":
        return _own_page(edition, found, key, _form(found))
    form = _form(is_unread=held is not None)
    if held:
        return _refused(_own_page(edition, found, key, form, _asked(held)), held)
    if request.form.get("do") == "delete":
        delete_report(site().services.store, key, campaign)
        return _gone(edition, deleted=True)
    return _changed(edition, found, key, form)


def own_report_data(campaign: str, key: str) -> Response:
    """Return all that is stored of a report, for its writer."""
    edition = edition_or_404(campaign)
    found = site().services.store.reports.find(campaign, key) if is_key(key) else None
    if found is None:
        return _gone(edition)
    headers = {"Content-Disposition": 'attachment; filename="report.json"'}
    return Response(json_text(report_data(found)), content_type="application/json; charset=utf-8", headers=headers)


def _changed(edition: Edition, found: Report, key: str, form: ReportForm) -> Response:
    if not form.validate():
        return _own_page(edition, found, key, form, Asked(422))
    card, asked = _newspaper_or_question(form)
    if asked:
        return _own_page(edition, found, key, form, asked)
    services = site().services
    try:
        saved = change_report(services.store, key, found.campaign, form.details(card), services.clock())
    except ReportGone:
        return _gone(edition)
    except STORE_ERRORS:
        return _own_page(edition, found, key, form, Asked(503, NOT_KEPT))
    return _own_page(edition, saved, key, _form(saved), Asked(notice=_SAVED))


def _form(found: Report | None = None, *, is_unread: bool = False) -> ReportForm:
    language, index = page_language(), site().services.store.newspapers.register().index
    return ReportForm(
        request.form if request.method == "POST" and found is None else None,
        language,
        is_unread=is_unread,
        today=site().services.today(),
        regions=[(code, state_name(code)[language]) for code in index.states],
        data=fields_of(found.details) if found else None,
    )


def _newspaper_or_question(form: ReportForm) -> tuple[Newspaper | None, Asked | None]:
    """Return the newspaper that is meant, if we know it, or the question which of several it is."""
    register, name = site().services.store.newspapers.register(), str(form.newspaper.data)
    if form.chosen_paper:
        return register.by_id.get(form.chosen_paper), None
    meant = register.index.meant(name)
    if meant:
        return meant, None
    found = tuple(register.index.named(name) or register.index.find(name))[:_MOST_CHOICES]
    return None, Asked(200, _WHICH_ONE, found) if found else None


def _work_to_do(edition: Edition) -> Asked | None:
    """Return what the browser has to solve first while many reports wait, or that there are too many."""
    share = site().services.store.reports.waiting(edition.campaign.slug) / _MOST_WAITING
    if share < NEAR:
        return None
    if share >= 1:
        return Asked(503, _FULL)
    now, secret, fields = site().services.clock(), site().services.secret_key, SavingForm(request.form)
    puzzle = read_puzzle(str(fields.saved_puzzle.data), _once(), secret, now)
    if puzzle and puzzle.is_solved_by(str(fields.saved_answer.data)):
        return None
    return Asked(428, _WORKS, puzzle=new_puzzle(_once(), share, secret, now))


def _once() -> str:
    """Return the random word of the page that was sent, so that a button pressed twice saves once."""
    sent = str(SavingForm(request.form).saved_once.data)
    return sent if is_key(sent) else new_page_nonce()


def _asked(held: Refusal) -> Asked:
    return Asked(held.status, held.notice)


def _refused(response: Response, held: Refusal) -> Response:
    response.headers.update(held.headers)
    return response


def _page(edition: Edition, form: ReportForm, asked: Asked = Asked()) -> Response:
    once = asked.puzzle.once if asked.puzzle else _once()
    context = {"edition": edition, "form": form, "asked": asked, "once": once, "none_of_these": NONE_OF_THESE}
    body = render("public/report.html", errors=errors_of(form), token=TokenForm(), **context)
    return _unlisted(make_response(body, asked.status))


def _own_page(edition: Edition, found: Report, key: str, form: ReportForm, asked: Asked = Asked()) -> Response:
    context = {"edition": edition, "form": form, "asked": asked, "report": found, "key": key}
    body = render(
        "public/own_report.html", errors=errors_of(form), token=TokenForm(), none_of_these=NONE_OF_THESE, **context
    )
    return make_response(body, asked.status)


def _gone(edition: Edition, *, deleted: bool = False) -> Response:
    return make_response(render("public/report_gone.html", edition=edition, deleted=deleted), 200 if deleted else 404)


def _private(body: str) -> Response:
    mark_private()  # it has the key of the link
    return _unlisted(make_response(body))


def _unlisted(response: Response) -> Response:
    response.headers["X-Robots-Tag"] = "noindex"
    return response
