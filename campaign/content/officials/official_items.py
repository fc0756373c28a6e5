"""One official from a list of a body's own: a row of a table, or an object of JSON."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from campaign.content.newspapers.list_items import Unfit
from campaign.domain.language import LANGUAGES, Both, fold
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder
from campaign.domain.officials.phone_numbers import phone_link
from campaign.domain.texts.normalise import one_line
from campaign.domain.texts.web_addresses import wrong_address

_LONGEST = 300
#: Of a body's id, and of an official's.
LONGEST_ID = 100
_MOST_LINES = 6
_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_MAIL = re.compile(r"[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+")
#: What parts the lines of an address in a cell of a table, and the committees in one.
_LINES = re.compile(r"\s*(?:\n|\||;)\s*")
_NO = ("false", "no", "0")


@dataclass(frozen=True, slots=True)
class FromWhere:
    """Where a whole list is from and when someone looked, for items that do not say so themselves. No one can have
    looked after `today`."""

    source_url: str | None = None
    as_of: date | None = None
    today: date = date.max


def official(item: Mapping[str, Any], of_list: FromWhere) -> Officeholder:
    """Return the official of an item; Unfit says what is wrong with it, and what would be right."""
    reading = _Reading(item)
    body, name = reading.needed("body"), reading.needed("name")
    source_url, as_of = reading.address("source_url") or of_list.source_url, reading.day("as_of") or of_list.as_of
    if not source_url:
        raise Unfit("source_url is missing", "add the body’s own page that this is from, or give --source for all")
    if not as_of:
        raise Unfit("as_of is missing", "add the day on which someone looked, or give --as-of for all")
    if as_of > of_list.today:
        raise Unfit(f"as_of: {as_of} is yet to come", "write the day on which someone looked")
    if len(body) > LONGEST_ID:
        raise Unfit(f"body has {len(body)} characters", f"write its id, with at most {LONGEST_ID}")
    area = reading.area()
    return Officeholder(
        reading.line("id") or _id(body, name, area),
        body,
        name,
        reading.both("title") or Both("", ""),
        area,
        family_name=reading.line("family_name"),
        party=reading.both("party"),
        term_ends=reading.day("term_ends"),
        offices=tuple(reading.offices()),
        email=reading.mail("email"),
        form_url=reading.address("form_url"),
        website=reading.address("website"),
        source_url=source_url,
        as_of=as_of,
        committees=tuple(reading.committees()),
        votes=str(item.get("votes", "")).lower() not in _NO,
    )


def _id(body: str, name: str, area: Area) -> str:
    return _NOT_SLUG.sub("-", fold(" ".join(filter(None, (body, name, area.district))))).strip("-")[:LONGEST_ID]


@dataclass(frozen=True, slots=True)
class _Reading:
    item: Mapping[str, Any]

    def line(self, key: str) -> str:
        """Return a text in one line; empty if there is none."""
        value = self.item.get(key)
        if value is None:
            return ""
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise Unfit(f"{key} should be text", "put it in quotation marks")
        return _cut(key, str(value))

    def needed(self, key: str) -> str:
        if not self.line(key):
            raise Unfit(f"the {key} is missing", "every official needs a body and a name")
        return self.line(key)

    def both(self, key: str) -> Both | None:
        """Return a text in each language: written once, as an object, or in a column for each (`title_es`)."""
        value = self.item.get(key)
        if isinstance(value, dict):
            texts = {one: _cut(key, str(value.get(one) or "")) for one in LANGUAGES}
        else:
            texts = {one: self.line(f"{key}_{one}") or self.line(key) for one in LANGUAGES}
        anything = next(filter(None, texts.values()), "")
        return Both(**{one: text or anything for one, text in texts.items()}) if anything else None

    def day(self, key: str) -> date | None:
        if not self.line(key):
            return None
        try:
            return date.fromisoformat(self.line(key))
        except ValueError:
            raise Unfit(f"{key}: '{self.line(key)}' is not a day", "write it as 2026-11-21") from None

    def address(self, key: str) -> str | None:
        if not self.line(key):
            return None
        if wrong_address(self.line(key)):
            raise Unfit(f"{key}: '{self.line(key)}' isn’t a web address", "write it in full, as https://example.org")
        return self.line(key)

    def mail(self, key: str) -> str | None:
        if not self.line(key):
            return None
        if not _MAIL.fullmatch(self.line(key)):
            raise Unfit(f"'{self.line(key)}' isn’t an email address", "write one, or leave it out")
        return self.line(key)

    def area(self) -> Area:
        return Area(self.line("region") or self.line("state"), self.line("district") or None, self.both("area"))

    def offices(self) -> Iterator[Office]:
        """Yield the offices: those of a list, or the one of a row of a table."""
        listed = self.item.get("offices")
        if listed is not None and not isinstance(listed, list):
            raise Unfit("offices should be a list", "write each with place, phone and address")
        for one in listed or []:
            if not isinstance(one, dict):
                raise Unfit("an office should have keys", "write place, phone and address")
            yield _Reading(one)._office(one.get("address"))
        if any(self.item.get(key) for key in ("office", "phone", "address")):
            yield _Reading({**self.item, "place": self.line("office")})._office(self.item.get("address"))

    def _office(self, address: object) -> Office:
        lines = address if isinstance(address, list) else _LINES.split(str(address or ""))
        kept = tuple(filter(None, (_cut("address", str(line)) for line in lines)))
        if len(kept) > _MOST_LINES:
            raise Unfit(f"an address has {len(kept)} lines", f"write at most {_MOST_LINES}")
        phone = self.line("phone")
        if phone and not phone_link(phone):
            raise Unfit(f"'{phone}' isn’t a phone number", "write one that the body publishes, as 505-555-0100 ext. 12")
        return Office(self.line("place"), phone or None, kept, self.line("time_zone") or None)

    def committees(self) -> Iterator[Membership]:
        listed = self.item.get("committees")
        for one in listed if isinstance(listed, list) else _LINES.split(self.line("committees")):
            if isinstance(one, dict):
                yield Membership(_Reading(one).needed("body"), _Reading(one).line("role"))
            elif one:
                yield Membership(_cut("committees", str(one)))


def _cut(key: str, text: str) -> str:
    line = one_line(text).text
    if len(line) > _LONGEST:
        raise Unfit(f"{key} has {len(line)} characters", f"write at most {_LONGEST}; check the quotation marks")
    return line
