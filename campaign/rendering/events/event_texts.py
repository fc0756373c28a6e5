"""What an event's page, calendar entry and mails say of it: when, where, in which languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from babel import Locale as BabelLocale
from babel.core import UnknownLocaleError
from babel.dates import format_date, get_timezone_name

from campaign.domain.events.events import Event
from campaign.domain.events.times import EventTime
from campaign.domain.evidence.marks import MARKER
from campaign.domain.findings import N_, Message
from campaign.domain.language import Language
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.officials.opening_hours import clock_time

_MINUS = "\N{MINUS SIGN}"
_MARKS = re.compile(rf"\s*{MARKER.pattern}")
#: Sign languages that the tables of languages name in few languages.
SIGNED = {
    "ase": N_("American Sign Language"),
    "bfi": N_("British Sign Language"),
    "mfs": N_("Mexican Sign Language"),
    "ssp": N_("Spanish Sign Language"),
}


def when_line(event: Event, language: Language, *, begins: bool = True) -> str:
    """Return when an event is, on its own clock with its distance from UTC: "Thursday, December 3, 2026, 6 p.m. to 7:30
    p.m. (Mountain Standard Time, UTC−7)". It `begins` a sentence, or stands within one."""
    words = locale_for(language)
    written = words.initial if begins else str
    first, last = event.starts.day, event.last_day
    if event.is_all_day:
        if first == last:
            return written(_day(event.starts, words))
        values = {"first": _day(event.starts, words), "last": _day(EventTime(last), words)}
        return written(words.translate(Message("{first} to {last}", values)))
    first_at, last_at = event.begins_at, event.ends_at
    values = {
        "day": _day(event.starts, words),
        "from": clock_time(first_at.time(), words),
        "to": clock_time(last_at.time(), words),
        "last": _day(EventTime(last), words),
        "zone": zone_line(first_at, words),
    }
    if first == last:
        said = Message("{day}, {from} to {to} ({zone})", values)
    else:
        said = Message("{day}, {from}, to {last}, {to} ({zone})", values)
    return written(words.translate(said))


def zone_line(at: datetime, words: Locale) -> str:
    """Return the name of a time zone at a moment and its distance from UTC."""
    name = str(get_timezone_name(at, width="long", locale=words.writing.locale))
    offset = utc_offset(at.utcoffset() or timedelta())
    return offset if name.startswith(("UTC", "GMT")) else f"{name}, {offset}"


def utc_offset(offset: timedelta) -> str:
    """Return a distance from UTC: "UTC−7", "UTC+5:30", "UTC"."""
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{_MINUS if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def language_names(tags: Iterable[str], language: Language) -> str:
    """Return the names of languages as a list; a tag that no table knows stays."""
    words = locale_for(language)
    return words.list([_language_name(tag, words) for tag in tags])


def language_lines(event: Event, language: Language) -> Iterator[str]:
    """Yield which languages are spoken, interpreted, captioned and signed."""
    signed = event.access.sign_languages if event.access else ()
    says = locale_for(language).translate
    if event.languages:
        yield says(Message("In {languages}.", {"languages": language_names(event.languages, language)}))
    if event.interpreted or signed:
        into = language_names((*event.interpreted, *signed), language)
        yield says(Message("Interpreted into {languages}.", {"languages": into}))
    if event.captions:
        yield says(Message("Captions in {languages}.", {"languages": language_names(event.captions, language)}))


def access_lines(event: Event, language: Language) -> Iterator[str]:
    """Yield what someone needs to know before coming."""
    access = event.access
    if access is None:
        return
    says = locale_for(language).translate
    if access.wheelchair is not None:
        yield says(Message("Wheelchair accessible.") if access.wheelchair else Message("Not wheelchair accessible."))
    if access.children is not None:
        yield says(Message("Children are welcome.") if access.children else Message("Not for children."))
    if access.note:
        yield access.note[language]


def place_lines(event: Event, language: Language) -> tuple[str, ...]:
    """Return the place's name and address, line by line; empty for an event that is online only."""
    return (event.venue.name[language], *event.venue.address) if event.venue else ()


def online_line(event: Event, language: Language, *, takes_sign_ups: bool = True) -> str:
    """Return how people join online; empty where they can't."""
    says = locale_for(language).translate
    if event.online is None:
        return ""
    if event.private_link and takes_sign_ups:
        return says(Message("Online. We email you the link when you sign up."))
    return says(Message("Online."))


def change_line(event: Event, language: Language) -> str:
    """Return that an event is canceled or was moved, and why; empty for any other."""
    words = locale_for(language)
    if event.canceled:
        return words.translate(Message("Canceled: {reason}", {"reason": _plain(event.canceled.reason[language])}))
    if event.moved:
        values = {"when": _moment(event.moved.from_, words), "reason": _plain(event.moved.reason[language])}
        return words.translate(Message("Rescheduled (originally {when}). {reason}", values))
    return ""


def plain_description(event: Event, language: Language, link: str | None = None) -> str:
    """Return all of it as plain text, with the link to join for those who may have it."""
    says = locale_for(language).translate
    lines = [change_line(event, language), *(_plain(text[language]) for text in event.description)]
    lines += [*language_lines(event, language), *access_lines(event, language)]
    lines += [says(Message("Join here: {link}", {"link": link}))] if link else []
    lines += [says(Message("Recording: {address}", {"address": event.recording}))] if event.recording else []
    lines += [says(Message("Transcript: {address}", {"address": event.transcript}))] if event.transcript else []
    lines.append(says(Message("Host: {host}", {"host": event.host})))
    return "\n".join(filter(None, lines))


def plain_place(event: Event, language: Language, link: str | None = None) -> str:
    """Return where it is on one line, or the link to join for those who may have it."""
    return ", ".join(place_lines(event, language)) or link or online_line(event, language)


def _plain(text: str) -> str:
    """Return a text of ours without its marks."""
    return _MARKS.sub("", text)


def _moment(when: EventTime, words: Locale) -> str:
    if when.clock is None:
        return _day(when, words)
    values = {"day": _day(when, words), "time": clock_time(when.clock, words)}
    return words.translate(Message("{day}, {time}", values))


def _day(when: EventTime, words: Locale) -> str:
    return str(format_date(when.day, "full", locale=words.writing.locale))


def _language_name(tag: str, words: Locale) -> str:
    if tag in SIGNED:
        return words.translate(SIGNED[tag])
    try:
        name = BabelLocale.parse(tag, sep="-").get_display_name(words.writing.locale)
    except (UnknownLocaleError, ValueError):
        name = BabelLocale.parse(words.writing.locale).languages.get(tag.partition("-")[0])
    return name or tag
