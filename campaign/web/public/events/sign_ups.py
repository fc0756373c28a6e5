"""People sign up for an event, confirm it by a mailed link or code, and withdraw by the same link."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Blueprint, Response, abort, make_response, request

from campaign.actions.events.event_mail import invitation
from campaign.actions.events.sign_ups import SigningUp, confirm_by_code, confirm_by_link, sign_up, withdraw
from campaign.domain.editions import Edition
from campaign.domain.events.attendees import Attendance, Attendee
from campaign.domain.events.events import Event
from campaign.domain.findings import Message
from campaign.domain.letters.saved_drafts import is_key
from campaign.domain.mail.confirmations import read_code
from campaign.rendering.data import json_text
from campaign.rendering.events.attendee_data import attendee_data
from campaign.rendering.events.calendar_files import Listed, calendar_file
from campaign.rendering.events.mails import Invitation
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import NOT_KEPT, Refusal, TokenForm, refusal
from campaign.web.collecting import only_if_collecting
from campaign.web.forms.localized import LocalizedForm, errors_of
from campaign.web.forms.sign_up import CodeOfMailForm, SignUpForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import link, public_address, render
from campaign.web.public.events.event_pages import programme
from campaign.web.public.events.events import view_of
from campaign.web.site import site

_CLOSED = Message("No one can sign up for this event any more, so nothing was sent.")
_WRONG_CODE = Message(
    "That isn’t the code that we mailed, or it’s too old or was tried too often. "
    "The link in the email works for a week."
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The status of a page, and what it says above the form."""

    status: int = 200
    notice: Message | None = None
    seconds: int | None = None


def add_routes(pages: Blueprint) -> None:
    """Register the form, the code's form, and the page of a private link."""
    pages.add_url_rule("/<campaign>/events/<id>/sign-up", "sign_up", sign_up_page, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/events/<id>/confirm", "confirm_sign_up", code_page, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/events/mine/<key>", "own_sign_up", own_page, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/events/mine/<key>.json", "own_sign_up_data", own_data)
    pages.add_url_rule("/<campaign>/events/mine/<key>.ics", "own_event_file", own_file)


@only_if_collecting
def sign_up_page(campaign: str, id: str) -> Response:
    """Return the form; once it is sent, the question for the code that we mailed, whoever signed up."""
    about, edition = _about(campaign, id)
    if request.method != "POST":
        return _form_page(edition, about.event, SignUpForm(None, page_language()))
    held = refusal("save")
    form = SignUpForm(request.form, page_language(), is_unread=held is not None)
    if held:
        return _form_page(edition, about.event, form, _of(held))
    services = site().services
    if not about.event.takes_sign_ups(services.clock()):
        return _form_page(edition, about.event, form, Answer(409, _CLOSED))
    if not form.validate():
        return _form_page(edition, about.event, form, Answer(422))
    sent = SigningUp(form.email.address, str(form.name.data), page_language())
    try:
        sign_up(services.store, about, sent, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _form_page(edition, about.event, form, Answer(503, NOT_KEPT))
    services.wakeups.ring()
    codes = CodeOfMailForm(None, page_language(), data={"email": sent.email})
    return _codes(edition, about.event, codes, was_sent=True)


@only_if_collecting
def code_page(campaign: str, id: str) -> Response:
    """Return the question for the code of a mail; confirm the sign-up if it is right."""
    about, edition = _about(campaign, id)
    if request.method != "POST":
        return _codes(edition, about.event, CodeOfMailForm(None, page_language()))
    held = refusal("save")
    form = CodeOfMailForm(request.form, page_language(), is_unread=held is not None)
    if held:
        return _codes(edition, about.event, form, _of(held))
    if not form.validate():
        return _codes(edition, about.event, form, Answer(422))
    services = site().services
    code = read_code(str(form.code.data)) or ""
    try:
        found = confirm_by_code(services.store, about, form.email.address, code, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _codes(edition, about.event, form, Answer(503, NOT_KEPT))
    if found is None:
        return _codes(edition, about.event, form, Answer(422, _WRONG_CODE))
    services.wakeups.ring()
    mark_private()
    return _unlisted(render("public/sign_up_thanks.html", edition=edition, event=about.event, attendee=found))


def own_page(campaign: str, key: str) -> Response:
    """Show what a private link leads to; confirm or withdraw on POST. Opening the link changes nothing."""
    edition = edition_or_404(campaign)
    found = _found(campaign, key)
    held = refusal("save") if request.method == "POST" else None
    if found is None:
        return abort(held.status) if held else _gone(edition)
    if request.method != "POST" or held:
        return _own_page(edition, found, key, _of(held) if held else Answer())
    services, about = site().services, _invitation(edition, found.event)
    try:
        if request.form.get("do") == "withdraw":
            withdraw(services.store, about, key, services.secret_key, services.clock())
            services.wakeups.ring()
            return _gone(edition, withdrawn=True)
        if about is not None:
            found = confirm_by_link(services.store, about, key, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _own_page(edition, found, key, Answer(503, NOT_KEPT)) if found else _gone(edition)
    services.wakeups.ring()
    return _own_page(edition, found, key) if found else _gone(edition)


def own_data(campaign: str, key: str) -> Response:
    """Return all that is stored of a sign-up, for whoever signed up."""
    edition, found = edition_or_404(campaign), _found(campaign, key)
    if found is None:
        return _gone(edition)
    headers = {"Content-Disposition": 'attachment; filename="sign-up.json"'}
    return Response(json_text(attendee_data(found)), content_type="application/json; charset=utf-8", headers=headers)


def own_file(campaign: str, key: str) -> Response:
    """Return the event as a calendar file, with the link to join, for whoever has a place."""
    edition, found = edition_or_404(campaign), _found(campaign, key)
    about = _invitation(edition, found.event) if found else None
    if found is None or about is None or found.attendance is not Attendance.COMING:
        return _gone(edition)
    join = about.event.online.link if about.event.online else None
    address = public_address(link("event", campaign=campaign, id=about.event.id))
    data = calendar_file(campaign, Listed(about.event, about.version, address, join), page_language())
    headers = {"Content-Disposition": f'attachment; filename="{about.event.id}.ics"'}
    return Response(data, content_type="text/calendar; charset=utf-8", headers=headers)


def _about(campaign: str, id: str) -> tuple[Invitation, Edition]:
    edition = edition_or_404(campaign)
    found = programme(edition).event(id)
    about = _invitation(edition, id) if found and found.sign_up else None
    return (about, edition) if about else abort(404)


def _invitation(edition: Edition, id: str) -> Invitation | None:
    services = site().services
    return invitation(services.store, edition, id, services.mail_owner())


def _found(campaign: str, key: str) -> Attendee | None:
    return site().services.store.attendees.find(campaign, key) if is_key(key) else None


def _form_page(edition: Edition, event: Event, form: SignUpForm, answer: Answer = Answer()) -> Response:
    return _page("public/sign_up.html", edition, event, form, answer)


def _codes(
    edition: Edition, event: Event, form: CodeOfMailForm, answer: Answer = Answer(), *, was_sent: bool = False
) -> Response:
    return _page("public/sign_up_code.html", edition, event, form, answer, was_sent=was_sent)


def _page(
    template: str, edition: Edition, event: Event, form: LocalizedForm, answer: Answer, **more: object
) -> Response:
    mark_private()
    view = view_of(programme(edition), event)
    context = {"edition": edition, "event": event, "view": view, "form": form, "notice": answer.notice, **more}
    return _unlisted(render(template, errors=errors_of(form), token=TokenForm(), **context), answer)


def _own_page(edition: Edition, found: Attendee, key: str, answer: Answer = Answer()) -> Response:
    event, now = edition.content.event(found.event), site().services.clock()
    view = view_of(programme(edition), event) if event else None
    context = {"edition": edition, "event": event, "view": view, "attendee": found, "key": key, "notice": answer.notice}
    is_open = event is not None and event.takes_sign_ups(now)
    return _unlisted(render("public/own_sign_up.html", token=TokenForm(), is_open=is_open, **context), answer)


def _gone(edition: Edition, *, withdrawn: bool = False) -> Response:
    body = render("public/sign_up_gone.html", edition=edition, withdrawn=withdrawn)
    return _unlisted(body, Answer(200 if withdrawn else 404))


def _of(held: Refusal) -> Answer:
    return Answer(held.status, held.notice, held.seconds)


def _unlisted(body: str, answer: Answer = Answer()) -> Response:
    response = make_response(body, answer.status)
    response.headers["X-Robots-Tag"] = "noindex"
    if answer.seconds is not None:
        response.headers["Retry-After"] = str(answer.seconds)
    return response
