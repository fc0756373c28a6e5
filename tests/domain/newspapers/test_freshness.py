"""Which of a newspaper's rules still count."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from campaign.domain.figures.dates import PartialDate
from campaign.domain.newspapers.cards import (
    Attachments,
    Citing,
    MachineWriting,
    Newspaper,
    Refusal,
    Required,
    Rules,
)
from campaign.domain.newspapers.freshness import is_fresh, rules_in_force

TODAY = date(2026, 11, 21)
WHOLE = Rules(
    max_words=150,
    min_words=50,
    max_characters=900,
    days_since_article=7,
    frequency_limit_days=30,
    exclusivity=True,
    attachments=Attachments.REFUSED,
    requires=(Required.PHONE,),
    refuses=(Refusal.FORM_LETTERS,),
    send_to="https://example.org/letters",
    form_only=True,
    sources_wanted=Citing.INLINE_LINK,
    machine_writing=MachineWriting.REFUSED,
)


def a_card(as_of: str | None, letters: Rules = WHOLE) -> Newspaper:
    return Newspaper("card-xx", "Card", "", "XX", "en", letters, as_of=PartialDate.parse(as_of) if as_of else None)


@pytest.mark.parametrize(
    "as_of, fresh",
    [
        ("2026-11-21", True),
        ("2024-11-21", True),
        ("2024-11", True),
        ("2024", True),
        ("2024-11-20", False),
        ("2024-10", False),
        ("2023", False),
        (None, False),
    ],
)
def test_rules_are_fresh_for_two_years_from_the_last_day_they_may_have_been_read(
    as_of: str | None, fresh: bool
) -> None:
    assert is_fresh(a_card(as_of), TODAY) is fresh


def test_fresh_rules_all_count() -> None:
    assert rules_in_force(a_card("2026"), TODAY, is_op_ed=False) == WHOLE


@pytest.mark.parametrize("as_of", ["2018-07-16", None])
def test_of_old_rules_only_limits_and_ways_to_send_count(as_of: str | None) -> None:
    found = rules_in_force(a_card(as_of), TODAY, is_op_ed=False)
    counted = {field.name for field in fields(Rules) if getattr(found, field.name) != field.default}

    assert counted == {
        "max_words", "min_words", "max_characters", "form_only", "attachments", "send_to", "sources_wanted",
    }  # fmt: skip


def test_an_old_rule_that_allows_something_stays() -> None:
    assert rules_in_force(a_card(None, Rules(exclusivity=False)), TODAY, is_op_ed=False).exclusivity is False
