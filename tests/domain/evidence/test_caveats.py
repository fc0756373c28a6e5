"""What is the matter with a fact is said with the counter-claim, in the reader's language, and never without cause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.evidence.caveats import MARKS, caveat, mark
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.language import Language
from campaign.rendering.locale import locale_for
from tests.builders import a_fact, both

PLAIN = a_fact()
COUNTER = both("The clerk denies it.", "La secretaria lo niega.")
NEWER = replace(a_fact(as_of="2026-09"), claim=both("Now there are two.", "Ahora hay dos."))
CASES: list[tuple[str, Fact, Fact | None, Language, str]] = [
    ("current", PLAIN, None, "en", ""),
    ("history", replace(PLAIN, status=Status.HISTORICAL), None, "es", ""),
    ("disputed", replace(PLAIN, status=Status.DISPUTED, dispute=COUNTER), None, "en", "Disputed. The clerk denies it."),
    (
        "disputed",
        replace(PLAIN, status=Status.DISPUTED, dispute=COUNTER),
        None,
        "es",
        "En disputa. La secretaria lo niega.",
    ),
    (
        "bare dispute",
        replace(PLAIN, status=Status.DISPUTED),
        None,
        "en",
        "Disputed: our sources conflict.",
    ),
    (
        "overtaken",
        replace(PLAIN, status=Status.SUPERSEDED),
        NEWER,
        "en",
        "Replaced by newer information, as of September 2026: Now there are two.",
    ),
    (
        "overtaken",
        replace(PLAIN, status=Status.SUPERSEDED),
        NEWER,
        "es",
        "Reemplazado por información más reciente (en septiembre de 2026): Ahora hay dos.",
    ),
    (
        "overtaken by nothing",
        replace(PLAIN, status=Status.SUPERSEDED),
        None,
        "en",
        "Out of date: this is no longer true.",
    ),
    (
        "retracted",
        replace(PLAIN, status=Status.RETRACTED, dispute=COUNTER),
        None,
        "en",
        "Retracted: the campaign no longer stands behind this. The clerk denies it.",
    ),
    (
        "retracted, nobody says why",
        replace(PLAIN, status=Status.RETRACTED),
        None,
        "en",
        "Retracted: the campaign no longer stands behind this.",
    ),
]


@pytest.mark.parametrize("fact, newer, language, said", [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_the_matter_is_said_with_the_counter_claim(
    fact: Fact, newer: Fact | None, language: Language, said: str
) -> None:
    told = caveat(fact, newer)

    assert (locale_for(language).translate(told) if told else "") == said
    assert bool(mark(fact)) == bool(said) == (fact.status in MARKS)
