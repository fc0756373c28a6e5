"""A campaign's events: those that come, those that were, each with its own page and calendar file."""

from __future__ import annotations

from flask import Blueprint, Response, abort

from campaign.domain.events.events import Event
from campaign.rendering.events.calendar_files import CalendarEntry, calendar_feed, calendar_file
from campaign.rendering.events.linked_event import event_data
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cached_page, link, public_address, render
from campaign.web.public.events.event_pages import EventList, EventView, event_list
from campaign.web.site import site

_CALENDAR = "text/calendar; charset=utf-8"


def add_routes(pages: Blueprint) -> None:
    """Register the list, the feed, and the page and file of each event."""
    pages.add_url_rule("/<campaign>/events/", "events", events)
    pages.add_url_rule("/<campaign>/events/feed.ics", "events_feed", feed)
    pages.add_url_rule("/<campaign>/events/<id>", "event", event)
    pages.add_url_rule("/<campaign>/events/<id>.ics", "event_file", file)


def events(campaign: str) -> Response:
    """Return the list: first what is coming, then what is over. A campaign without events has no such page."""
    found = _event_list(campaign)
    return cached_page(found.state, lambda: _list(found))


def event(campaign: str, id: str) -> Response:
    """Return an event's page."""
    found, one = _event(campaign, id)
    return cached_page(found.state, lambda: _page(found, one))


def file(campaign: str, id: str) -> Response:
    """Return an event as a calendar file."""
    found, one = _event(campaign, id)
    response = cached_page(found.state, lambda: calendar_text(found, one), _CALENDAR)
    response.headers["Content-Disposition"] = f'attachment; filename="{one.id}.ics"'
    return response


def feed(campaign: str) -> Response:
    """Return all events as a calendar to subscribe to."""
    found = _event_list(campaign)
    name = found.edition.campaign.name[page_language()]

    def made() -> str:
        listed = [listed_event(found, one) for one in (*found.coming, *found.past)]
        return calendar_feed(campaign, name, listed, page_language()).decode("utf-8")

    return cached_page(found.state, made, _CALENDAR)


def listed_event(found: EventList, one: Event) -> CalendarEntry:
    """Return an event for a calendar that anyone may read."""
    address = public_address(link("event", campaign=found.edition.campaign.slug, id=one.id))
    return CalendarEntry(one, found.version(one), address, one.public_link)


def calendar_text(found: EventList, one: Event) -> str:
    """Return the calendar file of an event."""
    slug = found.edition.campaign.slug
    return calendar_file(slug, listed_event(found, one), page_language()).decode("utf-8")


def view_of(found: EventList, one: Event) -> EventView:
    """Return an event as its page shows it."""
    turnout = site().services.store.attendees.turnout(found.edition.campaign.slug, one.id)
    return EventView(one, page_language(), found.edition, found.now, turnout)


def _event_list(campaign: str) -> EventList:
    found = event_list(edition_or_404(campaign))
    return found if found.edition.content.events else abort(404)


def _event(campaign: str, id: str) -> tuple[EventList, Event]:
    found = event_list(edition_or_404(campaign))
    return found, found.event(id) or abort(404)


def _list(found: EventList) -> str:
    coming = [view_of(found, one) for one in found.coming]
    past = [EventView(one, page_language(), found.edition, found.now) for one in found.past]
    return render("public/events.html", edition=found.edition, coming=coming, past=past)


def _page(found: EventList, one: Event) -> str:
    view, slug = view_of(found, one), found.edition.campaign.slug
    address = public_address(link("event", campaign=slug, id=one.id))
    data = event_data(one, page_language(), address, view.turnout) if address else None
    return render("public/event.html", edition=found.edition, view=view, event=one, linked=data)
