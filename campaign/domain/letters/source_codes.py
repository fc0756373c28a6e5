"""Source codes: the code on a letter's sources names the edition and the facts cited, so nothing is stored.

Its digits are Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O or U. In order: the code's format,
six digits of the edition's digest, the writer's share of own words if included, the facts, and two check digits. As in
an IBAN, the whole number leaves remainder 1 when divided by a prime. Modulo 1019, the powers of 32 have a thousand
different remainders, so that one wrong digit or two swapped ones are always detected.

The digest binds a code to its facts: a store rebuilt from changed files has other digests and answers that it lacks the
edition instead of showing another fact. The first codes named an edition by campaign and number alone. They are still
accepted, but open only editions that were published while such codes were made.
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
_MARK_DIGITS = 6
_SHARE_DIGITS = 2
_CHECK_DIGITS = 2
_MORE = 16  # marks a digit after which the number continues; the other four bits are its value
_NUMBERED, _NUMBERED_WITH_SHARE, _PLAIN, _WITH_SHARE = range(4)  # formats of the code
LONGEST = 1000
MOST = 99_999  # the highest number of an edition or a fact


@dataclass(frozen=True, slots=True)
class NumberedEdition:
    """How the first codes named an edition: the campaign's number (see `campaign_number`) and the edition's."""

    campaign: int
    number: int


@dataclass(frozen=True, slots=True)
class SourceCode:
    """The content of a code.

    `edition` is the edition's mark (see `edition_mark`), or its number in a code of the first format. `facts` are
    positions in the edition's content, counted from 0, in the order of the letter's notes. `own_share`, in percent, is
    present only if the writer wanted to include it.
    """

    edition: int | NumberedEdition
    facts: tuple[int, ...]
    own_share: int | None = None


def edition_mark(digest: str) -> int:
    """Return the first 30 bits of an edition's digest (64 hexadecimal digits), as used in codes."""
    return int(digest[:8], 16) >> 32 - 5 * _MARK_DIGITS


def campaign_number(slug: str) -> int:
    """Return the number by which the first codes named a campaign."""
    return int.from_bytes(hashlib.sha256(slug.encode("utf-8")).digest()[:8]) % _CAMPAIGNS


def written(code: SourceCode) -> str:
    """Return the code as printed on paper."""
    is_numbered = isinstance(code.edition, NumberedEdition)
    form = (_NUMBERED if is_numbered else _PLAIN) + (code.own_share is not None)
    digits = [form, *_edition_digits(code.edition)]
    digits += [] if code.own_share is None else _fixed(code.own_share, _SHARE_DIGITS)
    numbers = (code.edition.number, *code.facts) if isinstance(code.edition, NumberedEdition) else code.facts
    digits += [digit for number in numbers for digit in _spread(number)]
    text = "".join(_DIGITS[digit] for digit in (*digits, *_check(digits)))
    return "-".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def _edition_digits(edition: int | NumberedEdition) -> list[int]:
    if isinstance(edition, NumberedEdition):
        return _fixed(edition.campaign, _CAMPAIGN_DIGITS)
    return _fixed(edition, _MARK_DIGITS)


def read(text: str) -> SourceCode | None:
    """Parse a code; None if it is not one. Case, hyphens, spaces, O for 0 and I or L for 1 are forgiven."""
    signs = [sign for sign in text[:LONGEST].upper() if sign not in _BETWEEN]
    digits = [_VALUES.get(sign, -1) for sign in signs]
    body, check = digits[:-_CHECK_DIGITS], digits[-_CHECK_DIGITS:]
    if len(text) > LONGEST or -1 in digits or not body or list(_check(body)) != check:
        return None
    return _understood(body)


def _understood(digits: list[int]) -> SourceCode | None:
    form = digits[0]
    if form > _WITH_SHARE:
        return None
    is_numbered, has_share = form < _PLAIN, form in (_NUMBERED_WITH_SHARE, _WITH_SHARE)
    end = 1 + (_CAMPAIGN_DIGITS if is_numbered else _MARK_DIGITS)
    named, rest = _number(digits[1:end]), digits[end:]
    share = _number(rest[:_SHARE_DIGITS]) if has_share else None
    numbers = _gathered(rest[_SHARE_DIGITS:] if has_share else rest)
    if not numbers or len(digits) < end or (share or 0) > 100:
        return None
    edition, facts = (NumberedEdition(named, numbers[0]), numbers[1:]) if is_numbered else (named, numbers)
    if not facts or len(set(facts)) < len(facts) or isinstance(edition, NumberedEdition) and edition.number < 1:
        return None
    return SourceCode(edition, tuple(facts), share)


def _check(digits: Iterable[int]) -> tuple[int, int]:
    """Return the two check digits for which the whole leaves remainder 1."""
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
    """Encode a number of any size, four bits per digit, the highest first."""
    places = range(max(1, (number.bit_length() + 3) // 4))
    for place in reversed(places):
        yield number >> 4 * place & 15 | (_MORE if place else 0)


def _gathered(digits: list[int]) -> list[int] | None:
    """Decode the numbers; None if one is incomplete, too large, or not in its shortest form."""
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
