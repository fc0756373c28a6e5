"""English persons."""

from __future__ import annotations

import re

from campaign.domain.grammar.speech import Speech

#: A numeral after these is Roman: "World War I" is about no one.
_BEFORE_ROMAN = "war title article part chapter section phase act class level type".split()

SPEECH = Speech(
    first_person=re.compile(
        "".join(f"(?<!{word} )" for word in _BEFORE_ROMAN)
        + r"\b(?:i|me|my|myself|we|us|our|ours|ourselves)\b(?!\.\w)|(?<!\ba )(?<!\bthe )\bmine\b"
    ),
    of_the_country=re.compile(
        r"\bour(?: own)? (?:\w+ )?(?:agreements?|deals?|government|country|nation|congress|senate|laws?|courts?|judges|officials|department|border"
        r"|flights?|planes?|president|side|administration|money|taxes|tax dollars)\b"
        r"|\bwe(?:'d|'ve| had| have| were| are)? (?:\w+ly )?(?:sent|sending|shipped|shipping|flown|flew|flying|put|deported|deporting|signed|transferred|packed|moved|paid)\b"
    ),
    learned=re.compile(
        r"\b(?:i|we)(?:'ve|'m|'d| have| had| am| was| just| also| then| only| even| once| recently)* (?:read|learn(?:ed|t)?|heard|hear|saw|see|found(?: out)?|know|told|informed|understand"
        r"|gather|notice[d]?|discovered|realized|think) (?:that|how)\b"
    ),
    no_person=("US",),
    verbs=(),
    no_verbs=frozenset(),
    one_person=re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b"),
    drops_pronouns=False,
)
