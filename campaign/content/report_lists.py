"""Lists of reports that organizers kept elsewhere: CSV or JSON, with the names that an export has."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from campaign.content.newspapers.lists import read_list
from campaign.content.newspapers.tables import Unreadable, WrongLine
from campaign.domain.reports.checks import wrong_day, wrong_text
from campaign.domain.reports.links import shown_link, wrong_link
from campaign.domain.reports.names import initials
from campaign.domain.reports.reports import (
    MOST_HEADLINE,
    MOST_NAME,
    MOST_NEWSPAPER,
    MOST_SENTENCE,
    Outcome,
    ReportDetails,
)
from campaign.domain.texts.normalise import one_line

_MOST = {"newspaper": MOST_NEWSPAPER, "headline": MOST_HEADLINE, "sentence": MOST_SENTENCE, "shown_as": MOST_NAME}
_YES, _NO = ("yes", "true", "1"), ("no", "false", "0", "")


class _Wrong(Exception):
    """What is wrong with a line."""


def read_reports(path: Path, regions: Container[str], today: date) -> tuple[ReportDetails, ...]:
    """Return the reports of a list, each once. Unreadable, with the first line that is wrong, if anything is.

    They are checked like the form in which writers report; `regions` are the codes of states that it offers.
    """
    found = []
    for line, item in read_list(path, "reports", ("newspaper",)):
        try:
            found.append(_details(item, regions, today))
        except _Wrong as wrong:
            raise Unreadable(f"line {line}: {wrong}") from None
    if not found:
        raise Unreadable("the list has no reports")
    return tuple(dict.fromkeys(found))


def _details(item: Mapping[str, Any] | WrongLine, regions: Container[str], today: date) -> ReportDetails:
    if isinstance(item, WrongLine):
        raise _Wrong(str(item))
    texts = {name: _checked(item, name, most) for name, most in _MOST.items()}
    outcome, day = _outcome(_text(item, "outcome", 20)), _day(_text(item, "published_on", 20))
    if not texts["newspaper"]:
        raise _Wrong("names no newspaper")
    if outcome is Outcome.PUBLISHED and not (texts["headline"] and day):
        raise _Wrong("a published letter needs headline and published_on")
    wrong = wrong_day(day, today) if day else None
    if wrong:
        raise _Wrong(f"published_on: {wrong}")
    if not _truth(item, "shows_name"):
        texts["shown_as"] = initials(texts["shown_as"])
    return ReportDetails(
        outcome,
        region=_region(item, regions),
        published_on=day,
        address=_address(item),
        may_show=_truth(item, "may_show"),
        for_offices=_truth(item, "for_offices"),
        **texts,
    ).as_stored


def _checked(item: Mapping[str, Any], name: str, most: int) -> str:
    text = _text(item, name, most)
    wrong = wrong_text(text)
    if wrong:
        raise _Wrong(f"{name}: {wrong}")
    return text


def _region(item: Mapping[str, Any], regions: Container[str]) -> str | None:
    code = _text(item, "region", 10).upper()
    if code and code not in regions:
        raise _Wrong(f"region should be the code of a state, such as NM, not '{code}'")
    return code or None


def _address(item: Mapping[str, Any]) -> str | None:
    address = _text(item, "address", 1000)
    if address and wrong_link(address):
        raise _Wrong("address should be the https address of a page on a newspaper's site")
    return shown_link(address)


def _text(item: Mapping[str, Any], name: str, most: int) -> str:
    value = item.get(name)
    text = one_line("" if value is None else str(value)).text.strip()
    # An export puts an apostrophe before what a spreadsheet would run.
    text = text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@|%") else text
    if len(text) > most:
        raise _Wrong(f"{name} has {len(text)} characters; {most} are the most")
    return text


def _outcome(written: str) -> Outcome:
    if written in ("", *Outcome):
        return Outcome(written or Outcome.PUBLISHED)
    raise _Wrong(f"outcome should be one of {', '.join(Outcome)}")


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        raise _Wrong("published_on should be a day, such as 2026-11-20") from None


def _truth(item: Mapping[str, Any], name: str) -> bool:
    written = _text(item, name, 10).lower()
    if written not in (*_YES, *_NO):
        raise _Wrong(f"{name} should be yes or no: what the writer agreed to")
    return written in _YES
