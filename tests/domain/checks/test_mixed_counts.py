"""FACT-10, on the campaign as it was."""

from __future__ import annotations

import pytest

from campaign.domain.checks import mixed_counts
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from tests.campaigns.frozen_campaign import frozen_manuscript

MIXED = [
    ("transfers-senate-945", "transfers-guatemala-939"),
    ("transfers-guatemala-939", "none-granted-2021"),
    ("applied-senate-34", "transfers-guatemala-939"),
]
ONE_COUNT = [
    ("transfers-senate-945", "applied-senate-34", "none-granted-2021"),
    ("transfers-guatemala-939", "applied-guatemala-20"),
    ("transfers-senate-945", "honduras-ten-a-month"),
    ("orders-to-honduras-october-2025", "orders-to-honduras-november-2025"),
]


def levels(facts: tuple[str, ...], language: Language) -> list[Level]:
    text = " ".join(f"I read it.[@{fact}]" for fact in facts)
    return [finding.level for finding in mixed_counts.check(frozen_manuscript(text, language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_counts_of_one_thing_get_one_tip(language: Language) -> None:
    assert {facts: levels(facts, language) for facts in MIXED} == dict.fromkeys(MIXED, [Level.HINT])


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_one_count_get_none(language: Language) -> None:
    assert {facts: levels(facts, language) for facts in ONE_COUNT} == dict.fromkeys(ONE_COUNT, [])
