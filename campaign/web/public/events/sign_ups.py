"""People sign up for an event, confirm it by a mailed link or code, and withdraw by the same link."""

from __future__ import annotations

from flask import Blueprint, Response, abort, request

from campaign.actions.events.event_mail import event_mail_of
from campaign.actions.events.sign_ups import SigningUp, confirm_by_code, confirm_by_link, sign_up, withdraw
from campaign.domain.editions import Edition
from campaign.domain.events.attendees import Attendance, Attendee
from campaign.domain.events.events import Event
from campaign.domain.findings import Message
from campaign.domain.letters.saved_drafts import is_key
from campaign.rendering.data import json_text
from campaign.rendering.events.attendee_data import attendee_data
from campaign.rendering.events.calendar_files import CalendarEntry, calendar_file
from campaign.rendering.events.mails import EventMail
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import TokenForm, refusal
from campaign.web.answers import INVALID, UNSAVED, WELL, Answer, held
from campaign.web.collecting import only_if_collecting
from campaign.web.forms.localized import LocalizedForm, errors_of
from campaign.web.forms.mailed import WRONG_CODE, CodeForm
from campaign.web.forms.sign_up import SignUpForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import link, public_address, render
from campaign.web.public.events.event_pages import event_list
from campaign.web.public.events.events import view_of
from campaign.web.site import site

_CLOSED = Message("Sign-up for this event has closed, so nothing was sent.")


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
    refused = refusal("sign")
    form = SignUpForm(request.form, page_language(), is_unread=refused is not None)
    if refused:
        return _form_page(edition, about.event, form, held(refused))
    services = site().services
    if not about.event.takes_sign_ups(services.clock()):
        return _form_page(edition, about.event, form, Answer(409, _CLOSED))
    if not form.validate():
        return _form_page(edition, about.event, form, INVALID)
    sent = SigningUp(form.email.address, str(form.name.data), page_language())
    try:
        sign_up(services.store, about, sent, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _form_page(edition, about.event, form, UNSAVED)
    services.wakeups.ring()
    codes = CodeForm(None, page_language(), data={"email": sent.email})
    return _codes(edition, about.event, codes, was_sent=True)


@only_if_collecting
def code_page(campaign: str, id: str) -> Response:
    """Return the question for the code of a mail; confirm the sign-up if it is right."""
    about, edition = _about(campaign, id)
    if request.method != "POST":
        return _codes(edition, about.event, CodeForm(None, page_language()))
    refused = refusal("confirm")
    form = CodeForm(request.form, page_language(), is_unread=refused is not None)
    if refused:
        return _codes(edition, about.event, form, held(refused))
    if not form.validate():
        return _codes(edition, about.event, form, INVALID)
    services = site().services
    typed = (form.email.address, form.code.code)
    try:
        found = confirm_by_code(services.store, about, *typed, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _codes(edition, about.event, form, UNSAVED)
    if found is None:
        return _codes(edition, about.event, form, Answer(422, WRONG_CODE))
    services.wakeups.ring()
    mark_private()
    return _unlisted(render("public/sign_up_thanks.html", edition=edition, event=about.event, attendee=found))


def own_page(campaign: str, key: str) -> Response:
    """Show what a private link leads to; confirm or withdraw on POST. Opening the link changes nothing."""
    edition = edition_or_404(campaign)
    found = _found(campaign, key)
    refused = refusal("confirm") if request.method == "POST" else None
    if found is None:
        return abort(refused.status) if refused else _gone(edition)
    if request.method != "POST" or refused:
        return _own_page(edition, found, key, held(refused) if refused else WELL)
    services, about = site().services, _event_mail(edition, found.event)
    try:
        if request.form.get("do") == "withdraw":
            withdraw(services.store, about, key, services.secret_key, services.clock())
            services.wakeups.ring()
            return _gone(edition, withdrawn=True)
        if about is not None:
            found = confirm_by_link(services.store, about, key, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _own_page(edition, found, key, UNSAVED) if found else _gone(edition)
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
    about = _event_mail(edition, found.event) if found else None
    if found is None or about is None or found.attendance is not Attendance.COMING:
        return _gone(edition)
    join = about.event.online.link if about.event.online else None
    address = public_address(link("event", campaign=campaign, id=about.event.id))
    data = calendar_file(campaign, CalendarEntry(about.event, about.version, address, join), page_language())
    headers = {"Content-Disposition": f'attachment; filename="{about.event.id}.ics"'}
    return Response(data, content_type="text/calendar; charset=utf-8", headers=headers)


def _about(campaign: str, id: str) -> tuple[EventMail, Edition]:
    edition = edition_or_404(campaign)
    found = event_list(edition).event(id)
    about = _event_mail(edition, id) if found and found.sign_up else None
    return (about, edition) if about else abort(404)


def _event_mail(edition: Edition, id: str) -> EventMail | None:
    """Return what mails about an event need; None for one that the organizers show no more."""
    services = site().services
    found = event_mail_of(services.store, edition, id, services.mail_owner())
    return found if found and found.version.is_public else None


def _found(campaign: str, key: str) -> Attendee | None:
    return site().services.store.attendees.find(campaign, key) if is_key(key) else None


def _form_page(edition: Edition, event: Event, form: SignUpForm, answer: Answer = WELL) -> Response:
    return _page("public/sign_up.html", edition, event, form, answer)


def _codes(
    edition: Edition, event: Event, form: CodeForm, answer: Answer = WELL, *, was_sent: bool = False
) -> Response:
    return _page("public/sign_up_code.html", edition, event, form, answer, was_sent=was_sent)


def _page(
    template: str, edition: Edition, event: Event, form: LocalizedForm, answer: Answer, **more: object
) -> Response:
    mark_private()
    view = view_of(event_list(edition), event)
    context = {"edition": edition, "event": event, "view": view, "form": form, "notice": answer.notice, **more}
    return _unlisted(render(template, errors=errors_of(form), token=TokenForm(), **context), answer)


def _own_page(edition: Edition, found: Attendee, key: str, answer: Answer = WELL) -> Response:
    events = event_list(edition)
    event = events.event(found.event)
    view = view_of(events, event) if event else None
    context = {"edition": edition, "event": event, "view": view, "attendee": found, "key": key, "notice": answer.notice}
    is_open = event is not None and event.takes_sign_ups(events.now)
    return _unlisted(render("public/own_sign_up.html", token=TokenForm(), is_open=is_open, **context), answer)


def _gone(edition: Edition, *, withdrawn: bool = False) -> Response:
    body = render("public/sign_up_gone.html", edition=edition, withdrawn=withdrawn)
    return _unlisted(body, Answer(200 if withdrawn else 404))


def _unlisted(body: str, answer: Answer = WELL) -> Response:
    response = answer.page(body)
    response.headers["X-Robots-Tag"] = "noindex"
    return response
