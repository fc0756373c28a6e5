"""What ships: the campaign's facts, sheets and letters, and the newspapers' cards."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from campaign.content.check import check_folder, check_newspapers
from campaign.content.newspapers.files import read_newspapers
from campaign.domain.evidence.facts import About, Status
from campaign.domain.language import LANGUAGES, Both
from campaign.domain.templates.kinds import Kind
from tests.content.seeds import LETTERS, ROOT, SEEDS, campaign_folder, whole_folder

TODAY = date(2026, 11, 30)
NEWSPAPERS = ROOT / "seeds" / "newspapers.yaml"


def test_seeds_and_letters_keep_every_rule() -> None:
    assert [str(found) for found in check_folder(SEEDS, LETTERS, TODAY)[1] if found.level != "notice"] == []


def test_the_newspapers_keep_every_rule() -> None:
    assert check_newspapers(NEWSPAPERS) == []


def test_a_reason_is_written_in_both_languages() -> None:
    """One reason for both would put English before a Spanish reader."""
    reasons: dict[str, Both | None] = {
        f"source {source.value.id}": source.value.basis.reason for source in campaign_folder().sources
    }
    for fact in campaign_folder().facts:
        reasons |= {f"fact {fact.value.id}, {part}": reason for part, reason in fact.value.inferred.items()}

    assert [place for place, reason in reasons.items() if reason and reason.en == reason.es] == []


def test_facts_about_people_and_the_law_are_marked() -> None:
    marked = Counter(fact.value.about for fact in campaign_folder().facts)

    assert marked[About.PERSON] >= 20
    assert marked[About.LAW] >= 10


def test_there_are_eighty_facts_and_more() -> None:
    assert len(campaign_folder().facts) >= 80


def test_every_source_is_used() -> None:
    campaign = campaign_folder().campaign
    assert campaign

    used = {citation.source for fact in campaign_folder().facts for citation in fact.value.citations}
    used |= {demand.source for demand in campaign.value.demands if demand.source}
    used |= {body.source for body in campaign.value.bodies if body.source}
    used |= {quote.source for quote in campaign.value.quotes}

    assert {source.value.id for source in campaign_folder().sources} - used == set()


def test_writers_are_offered_sixty_facts_on_six_shelves() -> None:
    content = whole_folder().content()
    assert content

    assert content.shelves == content.campaign.shelves, "a fact that may not be offered is on a shelf"
    assert (len(content.shelves), len(content.shelf_of_fact)) == (6, 60)


def test_every_fact_on_offer_can_be_said_in_several_ways() -> None:
    """The claim, and another sentence at least; none is there twice."""
    content = whole_folder().content()
    assert content
    few = [
        (id, language)
        for id in content.shelf_of_fact
        for language in LANGUAGES
        if len(ways := content.fact_by_id[id].ways_to_say(language)) < 2 or len(set(ways)) < len(ways)
    ]

    assert few == []


def test_a_demand_of_the_campaign_has_a_source_and_a_current_one_is_ours() -> None:
    campaign = campaign_folder().campaign
    assert campaign

    demands = campaign.value.demands

    assert [demand.id for demand in demands if demand.source is None and demand.status == "historical"] == []
    assert any(demand.status == "current" for demand in demands)


def test_the_sheets_are_four_or_more_and_one_is_of_numbers() -> None:
    kinds = [Counter(type(block).__name__ for block in sheet.value.blocks) for sheet in whole_folder().sheets]

    assert len(kinds) >= 4
    assert any(found["Numbers"] >= found.total() / 2 for found in kinds)


def test_there_are_three_letters_two_op_eds_and_a_reply() -> None:
    kinds = Counter(letter.templates["en"].value.kind for letter in whole_folder().letters)

    assert kinds[Kind.LETTER] >= 3
    assert kinds[Kind.OP_ED] >= 2
    assert kinds[Kind.REPLY] >= 1
    assert [letter.slug for letter in whole_folder().letters if set(letter.samples) != set(LANGUAGES)] == []


@pytest.mark.parametrize("status", [Status.SUPERSEDED, Status.DISPUTED])
def test_what_is_overtaken_or_disputed_is_there_and_says_so(status: Status) -> None:
    assert [fact.value.id for fact in campaign_folder().facts if fact.value.status is status]


def test_no_template_cites_or_offers_a_disputed_fact() -> None:
    disputed = {fact.value.id for fact in campaign_folder().facts if fact.value.status is Status.DISPUTED}
    templates = [template.value for letter in whole_folder().letters for template in letter.templates.values()]
    resting = [
        (template.slug, template.language, id)
        for template in templates
        for id in disputed
        if id in template.offers or any(f"@{id}" in text for text in template.own_texts)
    ]

    assert resting == []


def test_the_papers_ship_some_of_them_spanish() -> None:
    cards = read_newspapers(NEWSPAPERS)
    assert isinstance(cards, tuple)

    assert len(cards) == 81
    assert len([card for card in cards if card.language == "es"]) == 3
