"""What a report may not say, whoever writes it down: its writer in the form, or organizers in a list."""

from __future__ import annotations

import re
from datetime import date, timedelta

from campaign.domain.findings import Message
from campaign.domain.reports.reports import OLDEST

#: Where the day begins first, it is a day ahead of ours, which is UTC's.
_AHEAD = timedelta(days=1)
_EMAIL = re.compile(r"[^\s@]@[^\s@]+\.[^\s@.]")
_DIGITS = re.compile(r"\+?\(?\d(?:[ ().-]{0,3}\d)+")
_LOCAL_PHONE = re.compile(r"\d{3}[-.]\d{4}")
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+")
_POSTAL_CODE = re.compile(r"(?<![\d$€£#.,-])\d{5}(?:-\d{4})?(?![\d%]|[.,-]\d)")
#: Numbers of phones have at least this many digits.
_A_PHONE = 9
_CONTACT = Message(
    "Leave out email addresses, phone numbers and ZIP codes: we don’t store them. "
    "Write a large number with a comma, such as 10,000."
)


def wrong_day(day: date, today: date) -> Message | None:
    """Return what is wrong with the day of publication: it is still to come, or years ago."""
    if day > today + _AHEAD:
        return Message("That day is still to come. Check the date.")
    return Message("That’s more than three years ago. Check the year.") if day < today - OLDEST else None


def wrong_text(text: str) -> Message | None:
    """Return what is wrong with a text that is stored: it seems to hold an email address, phone number or ZIP code."""
    has_phone = any(_is_phone(found[0]) for found in _DIGITS.finditer(text))
    return _CONTACT if has_phone or _EMAIL.search(text) or _POSTAL_CODE.search(text) else None


def _is_phone(written: str) -> bool:
    digits = sum(map(str.isdigit, written))
    return bool(_LOCAL_PHONE.fullmatch(written)) or digits >= _A_PHONE and not _GROUPED.fullmatch(written)
