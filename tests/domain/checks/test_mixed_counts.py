"""FACT-10, on the campaign as it was."""

from __future__ import annotations

from dataclasses import replace

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


def levels_with_costs_apart(text: str, language: Language) -> list[Level]:
    manuscript = frozen_manuscript(text, language)
    campaign = manuscript.content.campaign
    topics = tuple(replace(topic, apart=topic.id == "costs") for topic in campaign.topics)
    content = replace(manuscript.content, campaign=replace(campaign, topics=topics))
    return [finding.level for finding in mixed_counts.check(replace(manuscript, content=content))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_a_topic_kept_apart_get_a_tip_beside_others(language: Language) -> None:
    near = "I read it.[@senate-democrats-32-million] I read it.[@motions-8000]"
    told = {text: levels_with_costs_apart(text, language) for text in (near, near.replace("] ", "]\n\n"))}

    assert list(told.values()) == [[Level.HINT], []]
    assert levels(("senate-democrats-32-million", "motions-8000"), language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_without_numbers_may_be_told_beside_any(language: Language) -> None:
    text = "I read it.[@senate-democrats-32-million] I read it.[@motions-name-four-countries]"

    assert levels_with_costs_apart(text, language) == []
