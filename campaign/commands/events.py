"""Commands for events: list and add them, show or hide one, and take out who signed up."""

from __future__ import annotations

import json
from pathlib import Path

import click

from campaign.actions.events.events import UnknownEvents, decide_events
from campaign.actions.letters.reports import record_export
from campaign.assembly import Services
from campaign.commands.adding import FILE, MESSAGES, WHERE, add_to_folder
from campaign.commands.output import LIST_FORMAT, ONE_CAMPAIGN, OUTPUT, chosen_edition, table, write
from campaign.content.adding import add_event
from campaign.domain.events.attendees import Attendee
from campaign.domain.events.calendars import coming, past
from campaign.domain.events.events import Event
from campaign.domain.events.versions import EventDecision
from campaign.domain.language import Language
from campaign.rendering.csv_files import csv_text
from campaign.rendering.data import json_text
from campaign.rendering.events.attendee_data import HEADINGS, attendee_data, attendee_line, attendees_csv
from campaign.storage.canonical_json import to_json

_IDS = click.argument("ids", nargs=-1, required=True)
#: The characters of what an export is called in the record of exports.
_MOST_OF_A_KIND = 40
_LINE = ("event", "starts", "time zone", "state", "decision", "version", "coming", "waiting", "title")


@click.group("events")
def events_group() -> None:
    """Look after a campaign's events and those who sign up for them."""


@events_group.command("list")
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def list_events(services: Services, slug: str | None, form: str, output: str) -> None:
    """List events: what is coming, then what is over, with how many come and wait. It names no one."""
    edition, now = chosen_edition(services, slug), services.clock()
    campaign, events = edition.campaign.slug, edition.content.events
    listed = [(event, "coming") for event in coming(events, now)] + [(event, "over") for event in past(events, now)]
    lines = [_line(services, campaign, event, "canceled" if event.canceled else state) for event, state in listed]
    if form == "json":
        write(json_text([_data(line, event) for line, (event, _) in zip(lines, listed, strict=True)]), output)
    else:
        write(csv_text(_LINE, lines) if form == "csv" else table(_LINE, lines), output)


@events_group.command()
@FILE
@WHERE
@MESSAGES
@click.pass_obj
def add(services: Services, file: Path, where: str | None, messages: Language) -> None:
    """Check an event's file with all rules of its campaign, and put it into the campaign's folder.

    `campaign seed` publishes it. Nothing is written if a rule finds an error.
    """
    target = add_to_folder(services, add_event, file, where, messages)
    click.echo(f"added {target}; publish it with `campaign seed`")


@events_group.command()
@_IDS
@ONE_CAMPAIGN
@click.pass_obj
def approve(services: Services, ids: tuple[str, ...], slug: str | None) -> None:
    """Show events again that were rejected, and record that you read them."""
    _decide(services, slug, ids, EventDecision.APPROVED)


@events_group.command()
@_IDS
@ONE_CAMPAIGN
@click.pass_obj
def reject(services: Services, ids: tuple[str, ...], slug: str | None) -> None:
    """Take events off every page, feed and calendar file at once. Who signed up is not mailed: to tell them that it is
    off, write `canceled` with the reason in its file instead."""
    _decide(services, slug, ids, EventDecision.REJECTED)


@events_group.command()
@click.argument("event", required=False)
@ONE_CAMPAIGN
@LIST_FORMAT
@OUTPUT
@click.pass_obj
def export(services: Services, event: str | None, slug: str | None, form: str, output: str) -> None:
    """Take out who has confirmed, of one event or of all. That you did is recorded; `campaign reports exports` lists
    it."""
    campaign = chosen_edition(services, slug).campaign.slug
    attendees = services.store.attendees.of(campaign, event)
    kind = f"events {form} {event or ''}".strip()[:_MOST_OF_A_KIND]
    record_export(services.store, campaign, kind, len(attendees), services.clock())
    write(_written(attendees, form), output)


@events_group.command()
@OUTPUT
@click.pass_obj
def reminders(services: Services, output: str) -> None:
    """List writers' reminders that wait, by number and day, without addresses."""
    found = services.ready_store().reminders.all()
    lines = [(str(one.id), one.due_on.isoformat(), "yes" if one.is_confirmed else "no", one.campaign) for one in found]
    write(table(("number", "due", "confirmed", "campaign"), lines), output)


def _line(services: Services, campaign: str, event: Event, state: str) -> tuple[str, ...]:
    version = services.store.events.of(campaign).get(event.id)
    turnout = services.store.attendees.turnout(campaign, event.id)
    decision, sequence = (str(version.decision), str(version.sequence)) if version else ("none", "0")
    numbers = (str(turnout.coming), str(turnout.waiting)) if event.sign_up else ("", "")
    told = (event.id, str(event.starts), event.time_zone or "", state, decision, sequence)
    return (*told, *numbers, event.title.in_each[0])


def _data(line: tuple[str, ...], event: Event) -> dict[str, object]:
    """Return an event as data, with all of its content but the link to join that is not for everyone."""
    content = json.loads(to_json(event, Event))
    if event.private_link:
        content["online"]["link"] = None
    return {**dict(zip(_LINE, line, strict=True)), "content": content}


def _written(attendees: tuple[Attendee, ...], form: str) -> str:
    match form:
        case "json":
            return json_text([attendee_data(each) for each in attendees])
        case "csv":
            return attendees_csv(attendees)
        case _:
            return table(HEADINGS, [attendee_line(each) for each in attendees])


def _decide(services: Services, slug: str | None, ids: tuple[str, ...], decision: EventDecision) -> None:
    campaign = chosen_edition(services, slug).campaign.slug
    try:
        decide_events(services.store, campaign, ids, decision, services.clock())
    except UnknownEvents as error:
        raise click.UsageError(f"nothing was changed: '{campaign}' has no event {error}") from None
    click.echo(f"{decision}: {', '.join(ids)}")


COMMANDS = (events_group,)
