"""The bodies that a campaign names, and their officials: who is part of what, and how they can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.officials.bodies import Bodies, Body, Hours
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.officials.phone_numbers import phone_link
from campaign.domain.rules.examination import Examination
from campaign.domain.texts.web_addresses import wrong_address

_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_TIME_ZONE = re.compile(r"UTC|[A-Z][A-Za-z]+(?:/[A-Z][A-Za-z_-]+){1,2}")
_LONGEST_ID = 100
_MAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")


def faults(examination: Examination) -> Iterator[Fault]:
    """Bodies that do not exist or are part of themselves, hours and addresses that no one could use, and officials
    without a source, without a date, or whose term has ended."""
    campaign = examination.content.campaign
    yield from _demand_faults(campaign)
    for number, body in enumerate(campaign.bodies):
        yield from _body_faults(("campaign", "bodies", number), body, campaign)
    for number, holder in enumerate(campaign.officials):
        yield from _official_faults(("campaign", "officials", number), holder, campaign, examination)


def _demand_faults(campaign: Campaign) -> Iterator[Fault]:
    for number, demand in enumerate(campaign.demands):
        for position, body in enumerate(demand.to):
            yield from _unknown(("campaign", "demands", number, "to", position), body, campaign)


def _body_faults(place: Place, body: Body, campaign: Campaign) -> Iterator[Fault]:
    for key in ("id", "imported_as"):
        if len(getattr(body, key) or "") > _LONGEST_ID:
            what = Message("this id has more than {most} characters", {"most": _LONGEST_ID})
            yield Fault((*place, key), what, Message("write a shorter one"))
    if body.part_of is not None:
        yield from _unknown((*place, "part_of"), body.part_of, campaign)
        outermost = Bodies(campaign.bodies).whole_of(body)
        if outermost.part_of in {one.id for one in campaign.bodies}:
            what = Message("'{body}' is part of itself", {"body": body.id})
            yield Fault((*place, "part_of"), what, Message("name the body that it is part of, or remove part_of"))
    for key in ("finder", "website"):
        yield from _address_faults((*place, key), getattr(body, key))
    if body.hours:
        yield from _hours_faults((*place, "hours"), body.hours)


def _hours_faults(place: Place, hours: Hours) -> Iterator[Fault]:
    for key, time in (("opens", hours.opens), ("closes", hours.closes)):
        if not _TIME.fullmatch(time):
            what = Message("'{time}' is not a time", {"time": time})
            yield Fault((*place, key), what, Message("write it with 24 hours, as 09:00 or 17:30"))
    if hours.opens >= hours.closes:
        what = Message("the office closes before it opens")
        yield Fault((*place, "closes"), what, Message("write both with 24 hours, as 09:00 and 17:30"))
    if not hours.days:
        yield Fault((*place, "days"), Message("no day is listed"), Message("write them as [monday, tuesday]"))
    if not _TIME_ZONE.fullmatch(hours.time_zone):
        what = Message("'{zone}' is not a time zone", {"zone": hours.time_zone})
        yield Fault((*place, "time_zone"), what, Message("write a name like America/Denver"))


def _official_faults(place: Place, holder: Officeholder, campaign: Campaign, on: Examination) -> Iterator[Fault]:
    yield from _unknown((*place, "body"), holder.body, campaign)
    for number, seat in enumerate(holder.committees):
        yield from _unknown((*place, "committees", number, "body"), seat.body, campaign)
    for key in ("form_url", "website", "source_url"):
        yield from _address_faults((*place, key), getattr(holder, key))
    if holder.email and not _MAIL.fullmatch(holder.email):
        what = Message("'{address}' isn’t an email address", {"address": holder.email})
        yield Fault((*place, "email"), what, Message("write one that the body itself publishes"))
    for number, office in enumerate(holder.offices):
        if office.phone is not None and not phone_link(office.phone):
            what = Message("'{phone}' isn’t a phone number", {"phone": office.phone})
            at = (*place, "offices", number, "phone")
            yield Fault(at, what, Message("write one that the body itself publishes, as 505-555-0100 ext. 12"))
    yield from _date_faults(place, holder, on)


def _date_faults(place: Place, holder: Officeholder, on: Examination) -> Iterator[Fault]:
    if holder.source_url is None or holder.as_of is None:
        what = Message("this doesn’t say where it is from, or when someone last looked")
        yield Fault(place, what, Message("add source_url, the body’s own page, and as_of, the day on which you looked"))
    elif holder.as_of > on.today:
        what = Message("{day} is yet to come", {"day": str(holder.as_of)})
        yield Fault((*place, "as_of"), what, Message("write the day on which you last looked"))
    if not holder.holds_seat_on(on.today):
        what = Message(
            "this term ended on {day}, so no page names {name}", {"day": str(holder.term_ends), "name": holder.name}
        )
        yield Fault((*place, "term_ends"), what, Message("look up who holds the seat now"), level="warning")


def _unknown(place: Place, id: str, campaign: Campaign) -> Iterator[Fault]:
    known = sorted(body.id for body in campaign.bodies)
    if id not in known:
        what = Message("there is no body '{body}'", {"body": id})
        yield Fault(place, what, Message("choose from these bodies: {bodies}", {"bodies": ", ".join(known) or "–"}))


def _address_faults(place: Place, address: str | None) -> Iterator[Fault]:
    if address is not None and wrong_address(address):
        what = Message("'{address}' isn’t a web address", {"address": address})
        yield Fault(place, what, Message("write it in full, as https://example.org/members"))
