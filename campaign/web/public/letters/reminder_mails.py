"""A writer asks for one mail on the day by which the newspaper answers, confirms it, and can cancel it.

The address of the form holds the days alone, as that of the calendar file does.
"""

from __future__ import annotations

from datetime import timedelta

from flask import Blueprint, Response, abort, request

from campaign.actions.events.reminders import Asking, ask_for_reminder, cancel_reminder, confirm_reminder
from campaign.domain.editions import Edition
from campaign.domain.letters.saved_drafts import is_key
from campaign.domain.reminders.reminders import Reminder, days_until
from campaign.rendering.data import json_text
from campaign.rendering.reminders.reminder_data import reminder_data
from campaign.storage.errors import STORE_ERRORS
from campaign.web.admission.privacy import mark_private
from campaign.web.admission.refusal import TokenForm, refusal
from campaign.web.answers import INVALID, UNSAVED, WELL, Answer, held
from campaign.web.collecting import only_if_collecting
from campaign.web.forms.localized import errors_of
from campaign.web.forms.sign_up import ReminderForm
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.site import site


def add_routes(pages: Blueprint) -> None:
    """Register the form and the page of a private link."""
    pages.add_url_rule("/<campaign>/letters/reminders", "reminder_mail", reminder_mail, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/letters/reminders/<key>", "own_reminder", own_reminder, methods=["GET", "POST"])
    pages.add_url_rule("/<campaign>/letters/reminders/<key>.json", "own_reminder_data", own_reminder_data)


@only_if_collecting
def reminder_mail(campaign: str) -> Response:
    """Return the form; once it is sent, that we mailed a link to confirm, whoever asked."""
    edition = edition_or_404(campaign)
    if request.method != "POST":
        return _form_page(edition, ReminderForm(None, page_language()))
    refused = refusal("sign")
    form = ReminderForm(request.form, page_language(), is_unread=refused is not None)
    if refused:
        return _form_page(edition, form, held(refused))
    if not form.validate():
        return _form_page(edition, form, INVALID)
    services = site().services
    due_on = services.today() + timedelta(days=days_until(str(form.days.data)))
    known = services.store.newspapers.register().index.meant(str(form.newspaper.data))
    asked = Asking(campaign, form.email.address, page_language(), known.name if known else "", due_on)
    disclaimer = edition.campaign.disclaimer
    owner = services.mail_owner(disclaimer[page_language()] if disclaimer else "")
    try:
        ask_for_reminder(services.store, asked, owner, services.secret_key, services.clock())
    except STORE_ERRORS:
        return _form_page(edition, form, UNSAVED)
    services.wakeups.ring()
    return _form_page(edition, ReminderForm(None, page_language()), was_sent=True)


def own_reminder(campaign: str, key: str) -> Response:
    """Show what a private link leads to; confirm or delete it on POST. Opening the link changes nothing."""
    edition, found = edition_or_404(campaign), _found(campaign, key)
    refused = refusal("confirm") if request.method == "POST" else None
    if found is None:
        return abort(refused.status) if refused else _own_page(edition, None, key, Answer(404))
    if request.method != "POST" or refused:
        return _own_page(edition, found, key, held(refused) if refused else WELL)
    services = site().services
    try:
        if request.form.get("do") == "cancel":
            cancel_reminder(services.store, key, services.clock())
            return _own_page(edition, None, key, canceled=True)
        found = confirm_reminder(services.store, campaign, key, services.clock())
    except STORE_ERRORS:
        return _own_page(edition, found, key, UNSAVED)
    return _own_page(edition, found, key, WELL if found else Answer(404))


def own_reminder_data(campaign: str, key: str) -> Response:
    """Return all that is stored of a reminder, for whoever asked for it."""
    edition, found = edition_or_404(campaign), _found(campaign, key)
    if found is None:
        return _own_page(edition, None, key, Answer(404))
    headers = {"Content-Disposition": 'attachment; filename="reminder.json"'}
    return Response(json_text(reminder_data(found)), content_type="application/json; charset=utf-8", headers=headers)


def _found(campaign: str, key: str) -> Reminder | None:
    return site().services.store.reminders.find(campaign, key) if is_key(key) else None


def _form_page(
    edition: Edition,
    form: ReminderForm,
    answer: Answer = WELL,
    *,
    was_sent: bool = False,
) -> Response:
    mark_private()
    days = days_until(request.values.get("days", ""))
    context = {"days": days, "due_on": site().services.today() + timedelta(days=days), "was_sent": was_sent}
    body = render(
        "public/reminder_mail.html",
        edition=edition,
        form=form,
        errors=errors_of(form),
        token=TokenForm(),
        notice=answer.notice,
        **context,
    )
    response = answer.page(body)
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _own_page(
    edition: Edition,
    found: Reminder | None,
    key: str,
    answer: Answer = WELL,
    *,
    canceled: bool = False,
) -> Response:
    context = {"edition": edition, "reminder": found, "key": key, "notice": answer.notice, "canceled": canceled}
    return answer.page(render("public/own_reminder.html", token=TokenForm(), **context))
