"""Bills in running text: chamber, kind and number, in English and Spanish alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_KINDS = {
    "hr": "H.R.",
    "s": "S.",
    "hres": "H.Res.",
    "sres": "S.Res.",
    "hjres": "H.J.Res.",
    "sjres": "S.J.Res.",
    "hconres": "H.Con.Res.",
    "sconres": "S.Con.Res.",
    "hb": "H.B.",
    "sb": "S.B.",
}
_SLIPS_FROM = 3
_DIGITS = r"(?P<digits>\d{1,2}[,.]\d{3}|\d{1,5})(?![\w%]|[,.]\d)"
_NO = r"(?:[Nn](?:o|úm|um|º|°)s?\.?\s?)?"
_RESOLUTION = r"[HS]\.?\s?(?:(?:J|Con|CON)\.?\s?)?(?:Res|RES|res)\.?"
#: A lone "S" needs a period or the word "bill" before it: "5 S 12th" is a street.
_NAMED = re.compile(
    rf"(?<![\w.$])(?<!U\. )(?P<kind>H\.?\s?R\.?|[HS]\.?\s?B\.?|{_RESOLUTION}|S\.|(?<=bill )S|(?<=ley )S|(?<=proyecto )S)"
    rf"\s?{_NO}{_DIGITS}"
)
_WRITTEN = re.compile(rf"(?P<kind>H\.?\s?R\.?|[HS]\.?\s?B\.?|{_RESOLUTION}|S\.?)\s?{_DIGITS}")


@dataclass(frozen=True, slots=True)
class Bill:
    """A bill that a campaign lists: its number as "H.R. 8073", its Congress, its title and a source."""

    number: str
    congress: int
    title: str
    source: str


@dataclass(frozen=True, slots=True)
class BillMention:
    """A bill's number at a position in a text; `number` is in our spelling."""

    start: int
    end: int
    number: str


def bill_mentions(text: str) -> Iterator[BillMention]:
    """Return every bill the text names, in order."""
    for match in _NAMED.finditer(text):
        yield BillMention(match.start(), match.end(), _number(match))


def number_of(written: str) -> str | None:
    """Return a bill's number in our spelling, or None if it is not one."""
    match = _WRITTEN.fullmatch(written.strip())
    return _number(match) if match else None


def near(number: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the known numbers that may be meant: the same digits, or those of its kind with one wrong, missing, added or
    swapped."""
    return tuple(other for other in known if other != number and _is_near(number, other))


def _is_near(number: str, other: str) -> bool:
    (kind, digits), (other_kind, other_digits) = number.rsplit(" ", 1), other.rsplit(" ", 1)
    return digits == other_digits or kind == other_kind and _one_slip(digits, other_digits)


def _number(match: re.Match[str]) -> str:
    kind = _KINDS[re.sub(r"[.\s]", "", match["kind"]).lower()]
    return f"{kind} {int(re.sub('[.,]', '', match['digits']))}"


def _one_slip(one: str, other: str) -> bool:
    """Whether numbers differ by one typo. With one or two digits, any number would."""
    if max(len(one), len(other)) < _SLIPS_FROM:
        return one == other
    if len(one) == len(other):
        wrong = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
            first, second = wrong
            return one[first] == other[second] and one[second] == other[first]
        return len(wrong) <= 1
    longer, shorter = sorted((one, other), key=len, reverse=True)
    if len(longer) != len(shorter) + 1:
        return False
    return any(longer[:place] + longer[place + 1 :] == shorter for place in range(len(longer)))
