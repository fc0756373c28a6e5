"""What an event says of itself: texts with facts for their numbers, addresses that can be followed, languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.events.events import Event
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.labels import label_faults
from campaign.domain.rules.texts.prose import prose_faults
from campaign.domain.texts.web_addresses import wrong_address

_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MOST_PLACES = 100_000
_MOST_TITLE, _MOST_LINE = 120, 120
#: What takes the place of an event's id in addresses of the site.
_NO_EVENTS = ("feed", "mine")


def faults(examination: Examination) -> Iterator[Fault]:
    """Numbers without a fact, links that no one can follow, languages that are no tags, and no way to come."""
    for event in examination.content.events:
        place: Place = ("events", event.id)
        if event.id in _NO_EVENTS:
            what = Message("the site itself uses the address '{id}'", {"id": event.id})
            yield Fault((*place, "id"), what, Message("choose another id"))
        yield from _text_faults(place, event, examination)
        yield from _language_faults(place, event)
        yield from _link_faults(place, event)
        yield from _coming_faults(place, event)


def _text_faults(place: Place, event: Event, examination: Examination) -> Iterator[Fault]:
    yield from label_faults((*place, "title"), event.title, lambda _, mention: _is_day_of(event, mention))
    for language in LANGUAGES:
        count = len(event.title[language])
        if count > _MOST_TITLE:
            what = Message("the title has {count} characters", {"count": count})
            yield Fault((*place, "title", language), what, Message("shorten it to {most}", {"most": _MOST_TITLE}))
    for number, paragraph in enumerate(event.description):
        yield from prose_faults((*place, "description", number), paragraph, examination.facts)
    for key in ("moved", "canceled"):
        change = getattr(event, key)
        if change:
            yield from prose_faults((*place, key, "reason"), change.reason, examination.facts)
    if event.access and event.access.note:
        yield from label_faults((*place, "access", "note"), event.access.note, lambda _, mention: mention.unit is None)
    if event.moved and event.moved.from_ == event.starts:
        what = Message("it was moved to the time that it had")
        yield Fault((*place, "moved", "from"), what, Message("write when it would have begun, or remove moved"))


def _is_day_of(event: Event, mention: Mention) -> bool:
    """A title may say the day of its own event."""
    days = (PartialDate.parse(str(day)) for day in (event.starts.day, event.last_day))
    return mention.date is not None and any(mention.date.agrees_with(day) for day in days)


def _language_faults(place: Place, event: Event) -> Iterator[Fault]:
    listed: list[tuple[Place, tuple[str, ...]]] = [
        (("languages",), event.languages),
        (("interpreted",), event.interpreted),
        (("captions",), event.captions),
    ]
    if event.access:
        listed.append((("access", "sign_languages"), event.access.sign_languages))
    for at, tags in listed:
        for number, tag in enumerate(tags):
            if not _TAG.fullmatch(tag):
                what = Message("'{tag}' is not the tag of a language", {"tag": tag})
                yield Fault((*place, *at, number), what, Message("write en, es, fr, or ase for American Sign Language"))


def _link_faults(place: Place, event: Event) -> Iterator[Fault]:
    links: list[tuple[Place, str | None]] = [
        (("recording",), event.recording),
        (("transcript",), event.transcript),
        (("online", "link"), event.online.link if event.online else None),
    ]
    for at, address in links:
        if address is not None and wrong_address(address):
            what = Message("'{address}' isn’t a web address", {"address": address})
            yield Fault((*place, *at), what, Message("write it in full, as https://example.org/meeting"))
    for number, line in enumerate(event.venue.address if event.venue else ()):
        if len(line) > _MOST_LINE:
            what = Message("this line has {count} characters", {"count": len(line)})
            yield Fault(
                (*place, "venue", "address", number), what, Message("write one line of the address on each line")
            )


def _coming_faults(place: Place, event: Event) -> Iterator[Fault]:
    if event.venue is None and event.online is None:
        what = Message("this doesn’t say where it is")
        yield Fault(place, what, Message("add venue with a name and an address, or online, or both"))
    if event.online and event.online.for_everyone and event.online.link is None:
        what = Message("the link for everyone is missing")
        yield Fault((*place, "online"), what, Message("add link, or remove for_everyone"))
    if event.private_link and event.sign_up is None:
        what = Message("only those who sign up get the link, and no one can")
        yield Fault((*place, "online"), what, Message("add sign_up, or for_everyone: true"))
    places = event.sign_up.places if event.sign_up else None
    if places is not None and not 1 <= places <= _MOST_PLACES:
        what = Message("there is room for {count} people", {"count": places})
        yield Fault((*place, "sign_up", "places"), what, Message("write how many, or leave it out for as many as like"))
    if event.sign_up and event.is_all_day:
        what = Message("people can’t sign up for a day without a time")
        yield Fault((*place, "sign_up"), what, Message("write the time under starts and ends, or remove sign_up"))
