"""A release keeps the rules of a sheet: every number is in a fact cited there. It says who can be asked, and until when
reporters keep it to themselves."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.officials.phone_numbers import phone_link
from campaign.domain.press.releases import PressContact, Release
from campaign.domain.rules.events.times import clock_faults, zone_fault
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.labels import label_faults
from campaign.domain.rules.texts.prose import prose_faults
from campaign.domain.texts.mail_addresses import mail_address


def faults(examination: Examination) -> Iterator[Fault]:
    """Numbers without a fact, no one to ask, contacts that no one can reach, and an embargo that ends at no time."""
    for release in examination.content.press:
        place: Place = ("press", release.id)
        yield from _text_faults(place, release, examination)
        yield from _contact_faults((*place, "contacts"), release.contacts)
        yield from _embargo_faults((*place, "embargo"), release)
        if len(set(release.languages)) != len(release.languages) or not release.languages:
            what = Message("the languages are missing, or one is there twice")
            yield Fault((*place, "languages"), what, Message("name each language in which it is issued once"))


def _text_faults(place: Place, release: Release, examination: Examination) -> Iterator[Fault]:
    facts = examination.facts
    yield from prose_faults((*place, "headline"), release.headline, facts, release.dek)
    yield from prose_faults((*place, "dek"), release.dek, facts) if release.dek else ()
    yield from label_faults((*place, "place"), release.place)
    for number, passage in enumerate(release.body):
        at = (*place, "body", number)
        if (passage.text is None) == (passage.quote is None):
            what = Message("a paragraph is a text or a quotation")
            yield Fault(at, what, Message("write text or quote, and only one of them"))
        if passage.text:
            yield from prose_faults((*at, "text"), passage.text, facts)
    if not any(passage.text for passage in release.body):
        yield Fault((*place, "body"), Message("no paragraph has a text"), Message("say the news in the first one"))
    for number, note in enumerate(release.notes):
        yield from prose_faults((*place, "notes", number), note, facts)


def _contact_faults(place: Place, contacts: tuple[PressContact, ...]) -> Iterator[Fault]:
    if not contacts:
        what = Message("reporters have no one to ask")
        yield Fault(place, what, Message("name at least one person, with an email address or a phone number"))
    for number, contact in enumerate(contacts):
        at = (*place, number)
        if not (contact.email or contact.phone):
            what = Message("{name} can’t be reached", {"name": contact.name})
            yield Fault(at, what, Message("write an email address or a phone number"))
        if contact.email and not mail_address(contact.email):
            what = Message("'{address}' is no email address", {"address": contact.email})
            yield Fault((*at, "email"), what, Message("write one address, such as press@example.org"))
        if contact.phone and not phone_link(contact.phone):
            what = Message("'{number}' is no phone number", {"number": contact.phone})
            yield Fault((*at, "phone"), what, Message("write one number, such as 505-555-0123"))
        if contact.title:
            yield from label_faults((*at, "title"), contact.title)


def _embargo_faults(place: Place, release: Release) -> Iterator[Fault]:
    embargo = release.embargo
    if embargo is None:
        return
    if embargo.time is None:
        what = Message("'{time}' is no day with a time", {"time": embargo.until})
        yield Fault((*place, "until"), what, Message("write day and time as 2026-12-01 09:00"))
    if embargo.zone is None:
        yield zone_fault((*place, "time_zone"), embargo.time_zone)
    elif embargo.time:
        yield from clock_faults((*place, "until"), embargo.time, embargo.zone)
