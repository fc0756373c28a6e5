"""How a language names countries and those who come from them. Words and patterns are folded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Nations:
    """The countries of one language by their ISO codes.

    Attributes:
        countries: the code of each country's name; in a text it begins with a capital.
        peoples: the code of each word for those who come from a country.
        plurals: the words of `peoples` for several people.
        office_before: what comes before such a word that is said of offices or things: "las autoridades".
        is_people_capital: whether words for people begin with a capital.
        not_after: what comes before a name that is part of another: "New Mexico".
        other_than: what comes before a country that is compared or ruled out: "unlike".
        sent: verbs that move people.
        received: verbs with which a country takes people in, right after its name.
        to: what comes between a verb that moves people and where they go.
        origin: what comes before where they come from.
        to_us: where people go who come to the writer's country: "to us".
    """

    countries: Mapping[str, str]
    peoples: Mapping[str, str]
    plurals: frozenset[str]
    office_before: re.Pattern[str]
    is_people_capital: bool
    not_after: re.Pattern[str]
    other_than: re.Pattern[str]
    sent: re.Pattern[str]
    received: re.Pattern[str]
    to: re.Pattern[str]
    origin: re.Pattern[str]
    to_us: re.Pattern[str]


def countries_in(table: str) -> Mapping[str, str]:
    """Return the code of each name in a table with lines such as "SV el salvador: salvadoran"."""
    return {
        name: line[:2]
        for line in table.strip().splitlines()
        for name in filter(None, line[3:].partition(":")[0].split(", "))
    }


def peoples_in(table: str, forms: Callable[[str], Iterable[str]]) -> Mapping[str, str]:
    """Return the code of each form of each word for a people in the table."""
    return {
        form: line[:2]
        for line in table.strip().splitlines()
        for word in line.partition(":")[2].split()
        for form in forms(word)
    }
