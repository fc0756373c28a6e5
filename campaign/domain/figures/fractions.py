"""Shares and multiples said in words or signs: "half of them", "two thirds", "la mitad", "½", "twice as many", "el doble".

Read narrowly, for the same words tell the time ("half an hour", "un cuarto de hora"), the order ("third country", "la
primera mitad") and much else ("double standard"). A share is a percentage; a multiple counts times.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.grammar.pack import Grammar
from campaign.domain.grammar.shares import GLYPHS, Shares


@dataclass(frozen=True, slots=True)
class Fraction:
    """A share or a multiple at a place in a text. `unit` is None where the text has still to say it: "2½ years"."""

    start: int
    end: int
    value: Decimal
    unit: str | None


#: A sign for a share, with the number before it.
_GLYPH = re.compile(rf"(?P<whole>(?<!\d)\d{{1,6}})?\s?(?P<glyph>[{''.join(GLYPHS)}])")
_BEFORE_REACH = 20


def fractions(folded: str, grammar: Grammar) -> Iterator[Fraction]:
    """Every share and multiple in folded text."""
    shares = grammar.shares
    if not shares.any.search(folded):
        return
    yield from _halves(folded, shares)
    for pattern in shares.parts:
        for found in pattern.finditer(folded):
            if not shares.no_part.match(folded, found.start()):
                yield _percent(found, shares.number(found["top"]), shares.part_names[found["part"]])
    for found in shares.ratio.finditer(folded):
        top, out = shares.number(found["top"]), shares.number(found["out"])
        if top < out:
            yield _percent(found, top, out)
    yield from (_multiple(found, shares) for found in shares.multiple.finditer(folded))
    yield from map(_glyph, _GLYPH.finditer(folded))


def _halves(folded: str, shares: Shares) -> Iterator[Fraction]:
    for match in shares.half.finditer(folded):
        start, end = match.span()
        before = max(0, start - _BEFORE_REACH)
        if shares.half_after.search(folded, before, start) or shares.no_half_before.match(folded, end):
            continue
        if shares.half_before.match(folded, end) or shares.after_leaning.search(folded, before, start):
            yield _percent(match, 1, 2)


def _multiple(match: re.Match[str], shares: Shares) -> Fraction:
    word = match["times"] or match["to"]
    value = shares.times(word) if word else shares.number(match["number"])
    return Fraction(*match.span(), Decimal(value), "times")


def _glyph(match: re.Match[str]) -> Fraction:
    top, bottom = map(int, GLYPHS[match["glyph"]].split("/"))
    if match["whole"]:
        return Fraction(*match.span(), int(match["whole"]) + Decimal(top) / bottom, None)
    return _percent(match, top, bottom)


def _percent(match: re.Match[str], top: int, bottom: int) -> Fraction:
    """Two decimals are what content writes for a third: 33.33."""
    return Fraction(*match.span(), round(Decimal(100) * top / bottom, 2), "percent")
