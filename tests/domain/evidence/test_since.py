"""What became of a fact since an edition: everything that is different is named, and nothing that is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.since import Since, change_messages, changed_since
from campaign.domain.language import Both
from tests.builders import a_fact, a_moment, a_quantity

THEN = a_fact(figures=[a_quantity(900, qualifier="more than")], as_of="2026-06")
CHANGES: list[tuple[str, Fact | None, tuple[Since, ...]]] = [
    ("nothing", THEN, ()),
    ("checked again", replace(THEN, checked_on=THEN.review_by), ()),
    ("another phrasing", replace(THEN, topics=("courts",)), ()),
    ("gone", None, (Since.GONE,)),
    ("retracted", replace(THEN, status=Status.RETRACTED), (Since.RETRACTED,)),
    ("superseded", replace(THEN, status=Status.SUPERSEDED), (Since.SUPERSEDED,)),
    ("disputed", replace(THEN, status=Status.DISPUTED), (Since.DISPUTED,)),
    ("history now", replace(THEN, status=Status.HISTORICAL), (Since.STANDING,)),
    ("another number", replace(THEN, figures=(a_quantity(945),)), (Since.FIGURES,)),
    ("another qualifier", replace(THEN, figures=(a_quantity(900),)), (Since.FIGURES,)),
    ("one more date", replace(THEN, figures=(*THEN.figures, a_moment("2019-07"))), (Since.FIGURES,)),
    ("other words", replace(THEN, claim=Both("This was so.", THEN.claim.es)), (Since.CLAIM,)),
    ("another source", replace(THEN, citations=a_fact(sources=["court"]).citations), (Since.SOURCES,)),
    ("a later day", a_fact(figures=THEN.figures, as_of="2026-09"), (Since.AS_OF,)),
    (
        "much at once",
        a_fact(figures=[a_quantity(945)], as_of="2026-09", status=Status.SUPERSEDED),
        (Since.SUPERSEDED, Since.FIGURES, Since.AS_OF),
    ),
]


@pytest.mark.parametrize("now, wanted", [case[1:] for case in CHANGES], ids=[case[0] for case in CHANGES])
def test_what_is_different_is_named(now: Fact | None, wanted: tuple[Since, ...]) -> None:
    assert changed_since(THEN, now, "en") == wanted


def test_a_fact_that_is_current_again_has_changed_too() -> None:
    disputed = replace(THEN, status=Status.DISPUTED)

    assert changed_since(disputed, THEN, "en") == (Since.STANDING,)
    assert changed_since(disputed, disputed, "en") == ()


def test_a_better_translation_changes_nothing_for_those_who_do_not_read_it() -> None:
    now = replace(THEN, claim=Both(THEN.claim.en, "Así es."))

    assert changed_since(THEN, now, "en") == ()
    assert changed_since(THEN, now, "es") == (Since.CLAIM,)


DISPUTED, RETRACTED = replace(THEN, status=Status.DISPUTED), replace(THEN, status=Status.RETRACTED)
OVERTAKEN = replace(THEN, status=Status.SUPERSEDED)
TOLD: list[tuple[str, Fact, Fact | None, str]] = [
    ("nothing", THEN, THEN, "No change since this letter was written."),
    ("gone", THEN, None, "The campaign no longer lists this fact."),
    ("disputed since", THEN, DISPUTED, "Disputed since this letter was written."),
    ("disputed all along", DISPUTED, DISPUTED, "Disputed, as it was when this letter was written."),
    ("settled", DISPUTED, THEN, "Updated since this letter was written: status."),
    ("retracted since", THEN, RETRACTED, "Retracted since this letter was written."),
    ("retracted all along", RETRACTED, RETRACTED, "This fact had already been retracted when the letter was written."),
    ("overtaken since", THEN, OVERTAKEN, "Replaced by newer information since this letter was written."),
    (
        "overtaken all along",
        OVERTAKEN,
        OVERTAKEN,
        "Newer information had already replaced this when the letter was written.",
    ),
    (
        "disputed, and counted again",
        DISPUTED,
        replace(DISPUTED, figures=(a_quantity(945),)),
        "Disputed, as it was when this letter was written. Updated since this letter was written: numbers.",
    ),
]


@pytest.mark.parametrize("then, now, told", [case[1:] for case in TOLD], ids=[case[0] for case in TOLD])
def test_the_current_state_of_a_fact_is_said_without_contradiction(then: Fact, now: Fact | None, told: str) -> None:
    assert " ".join(map(str, change_messages(then, now, "en"))) == told
