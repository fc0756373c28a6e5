"""The code on a source sheet. It says itself which edition and which facts a letter stands on, so nothing is stored.

Its digits are those of Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O or U. In order: the form
of the code, three digits for the campaign, the writer's share of own words if it is told, the edition, the facts, and two
check digits. As with an IBAN, the whole read as one number leaves 1 when it is divided by a prime. By 1019 the powers
of 32 leave a thousand different rests, so that one wrong digit, or two that changed places, never go unnoticed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)} | {"O": 0, "I": 1, "L": 1}
_BETWEEN = frozenset(" -\u2010\u2011\u2012\u2013\u2014\u2212\u00a0")
_GROUP = 5  # digits between two hyphens
_PRIME = 1019
_CAMPAIGN_DIGITS = 3
_CAMPAIGNS = 1 << 5 * _CAMPAIGN_DIGITS
_CHECK_DIGITS = 2
_MORE = 16  # says of a digit that the number goes on; the other four bits are its value
_PLAIN, _WITH_SHARE = 0, 1  # forms of the code
LONGEST = 1000
MOST = 99_999  # the highest number of an edition or of a fact


@dataclass(frozen=True, slots=True)
class SourceCode:
    """What a code says. `facts` are places in the edition's content, counted from 0, in the order of the letter's notes.

    `own_share`, in percent, is there only if the writer wanted to tell it.
    """

    campaign: int
    edition: int
    facts: tuple[int, ...]
    own_share: int | None = None


def campaign_number(slug: str) -> int:
    """The number by which codes name a campaign; one in 32,768 pairs of slugs have the same, and such a pair cannot stand in one store."""
    return int.from_bytes(hashlib.sha256(slug.encode("utf-8")).digest()[:8]) % _CAMPAIGNS


def written(code: SourceCode) -> str:
    """The code as it is printed."""
    digits = [_PLAIN if code.own_share is None else _WITH_SHARE, *_fixed(code.campaign, _CAMPAIGN_DIGITS)]
    digits += [] if code.own_share is None else _fixed(code.own_share, 2)
    for number in (code.edition, *code.facts):
        digits += _spread(number)
    text = "".join(_DIGITS[digit] for digit in (*digits, *_check(digits)))
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def read(text: str) -> SourceCode | None:
    """What a code says; None if it is none. Case, hyphens, spaces, O for 0 and I or L for 1 are forgiven."""
    signs = [sign for sign in text[:LONGEST].upper() if sign not in _BETWEEN]
    digits = [_VALUES.get(sign, -1) for sign in signs]
    body, check = digits[:-_CHECK_DIGITS], digits[-_CHECK_DIGITS:]
    if len(text) > LONGEST or -1 in digits or not body or list(_check(body)) != check:
        return None
    return _understood(body)


def _understood(digits: list[int]) -> SourceCode | None:
    form, rest = digits[0], digits[1 + _CAMPAIGN_DIGITS :]
    share = _number(rest[:2]) if form == _WITH_SHARE else None
    numbers = _gathered(rest[2:] if form == _WITH_SHARE else rest)
    if form not in (_PLAIN, _WITH_SHARE) or numbers is None or (share or 0) > 100:
        return None
    edition, *facts = numbers or [0]
    if edition < 1 or not facts or len(set(facts)) < len(facts):
        return None
    return SourceCode(_number(digits[1 : 1 + _CAMPAIGN_DIGITS]), edition, tuple(facts), share)


def _check(digits: Iterable[int]) -> tuple[int, int]:
    """The two digits that make the whole leave 1."""
    rest = 0
    for digit in digits:
        rest = (rest * 32 + digit) % _PRIME
    high, low = divmod((1 - rest * 32**_CHECK_DIGITS) % _PRIME, 32)
    return high, low


def _fixed(number: int, width: int) -> list[int]:
    return [number // 32**place % 32 for place in reversed(range(width))]


def _number(digits: Iterable[int]) -> int:
    found = 0
    for digit in digits:
        found = found * 32 + digit
    return found


def _spread(number: int) -> Iterator[int]:
    """A number of any size, four bits a digit, the highest first."""
    places = range(max(1, (number.bit_length() + 3) // 4))
    for place in reversed(places):
        yield number >> 4 * place & 15 | (_MORE if place else 0)


def _gathered(digits: list[int]) -> list[int] | None:
    """The numbers that were spread; None where one breaks off, is too large, or could be written shorter."""
    numbers: list[int] = []
    number, begun = 0, False
    for digit in digits:
        if digit == _MORE and not begun:
            return None
        number, begun = number * 16 + digit % 16, digit >= _MORE
        if number > MOST:
            return None
        if not begun:
            numbers.append(number)
            number = 0
    return None if begun else numbers
