"""The rule cards that ship carry every number, date and confidence of the list that they were made from."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import Any

import pytest

from campaign.content.newspapers.files import read_newspapers
from campaign.domain.language import fold
from campaign.domain.newspapers.cards import Attachments, Confidence, MachineWriting, Newspaper, Refusal
from tests.content.seeds import ROOT, TEXTS

LIST = TEXTS.parent / "data" / "newspapers.json"
NUMBERS = ("max_words", "min_words", "days_since_article", "frequency_limit_days")
#: Cards whose ids are in letters that people have written already.
OLD_IDS = (
    "santa-fe-new-mexican-nm",
    "arizona-daily-star-az",
    "los-angeles-times-ca",
    "the-washington-post-dc",
    "la-opinion-ca",
)
#: What the list gets wrong: it takes another group's page for the paper's own, and what an old page says for sure.
CORRECTED = {"santa-fe-new-mexican-nm"}
listed_there = pytest.mark.skipif(
    not LIST.is_file(), reason=f"the list is not at {LIST}; CAMPAIGN_SOURCES names the folder beside it"
)


@cache
def cards() -> dict[tuple[str, str], Newspaper]:
    found = read_newspapers(ROOT / "seeds" / "newspapers.yaml")
    assert isinstance(found, tuple), found
    return {(card.name, card.state): card for card in found}


@cache
def listed() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(LIST.read_text(encoding="utf-8"))["newspapers"]
    return found


def pairs() -> list[tuple[dict[str, Any], Newspaper]]:
    """Each paper of the list with its card."""
    return [(paper, cards()[paper["name"], paper["state"]]) for paper in listed()]


@listed_there
def test_every_paper_has_a_card_and_no_card_has_no_paper() -> None:
    assert {(paper["name"], paper["state"]) for paper in listed()} == cards().keys()


@listed_there
@pytest.mark.parametrize("kind", ["letters", "oped"])
@pytest.mark.parametrize("number", NUMBERS)
def test_every_number_is_the_lists(kind: str, number: str) -> None:
    there = {card.id: (paper[kind] or {}).get(number) for paper, card in pairs()}
    here = {card.id: getattr(getattr(card, kind), number) for _, card in pairs()}

    assert here == there
    assert number == "days_since_article" and kind == "oped" or any(there.values())


@listed_there
def test_every_date_is_the_lists_as_far_as_it_is_one() -> None:
    """A range of years is dated by its beginning."""
    for paper, card in pairs():
        date = re.match(r"\d{4}(?:-\d\d(?!\d)){0,2}", paper["as_of"] or "")
        assert str(card.as_of) == (date.group() if date else "None"), card.id


@listed_there
def test_confidence_address_and_language_are_the_lists() -> None:
    for paper, card in pairs():
        also = [re.sub(r" \(.*\)$", "", address) for address in paper["also"]]
        assert {card.source_url, *card.also} == {paper["source_url"], *also}, card.id
        assert card.language == paper["language"], card.id
        if card.id not in CORRECTED:
            assert card.source_url == paper["source_url"], card.id
            assert str(card.confidence) == paper["confidence"], card.id


def test_a_card_is_confirmed_at_the_papers_own_page_and_not_at_another_groups() -> None:
    """The other group's page stays named as a place where the rules are told."""
    card = next(card for card in cards().values() if card.id == "santa-fe-new-mexican-nm")

    assert card.website == "https://www.santafenewmexican.com/"
    assert card.source_url == "http://www.santafenewmexican.com/opinion/"
    assert card.confidence is Confidence.MEDIUM
    assert any("sfmew.org" in address for address in card.also)


@listed_there
@pytest.mark.parametrize("kind", ["letters", "oped"])
def test_what_is_true_or_false_or_refused_is_the_lists(kind: str) -> None:
    for paper, card in pairs():
        there, here = paper[kind] or {}, getattr(card, kind)
        wanted = there.get("exclusivity")
        assert here.exclusivity == (wanted if isinstance(wanted, bool) else None), card.id
        refused = str(there.get("attachments") or "").lower().startswith("refused")
        assert (here.attachments is Attachments.REFUSED) == refused, card.id
        if not there.get("attachments"):
            assert here.attachments is Attachments.UNKNOWN, card.id


@listed_there
@pytest.mark.parametrize("kind", ["letters", "oped"])
@pytest.mark.parametrize(
    "word, ours",
    [("phone", "phone"), ("mail", "email"), ("bio", "bio"), ("disclose", "disclosure"), ("article", "article")],
)
def test_what_the_list_asks_for_is_asked_for(kind: str, word: str, ours: str) -> None:
    """Read by a word in the list's own names of things; what is only usual is not asked for."""
    for paper, card in pairs():
        asked = [item for item in (paper[kind] or {}).get("requires", []) if word in item and "(usual)" not in item]
        asked = [item for item in asked if item not in ("mailing_address", "disclose_AI_use")]
        assert not asked or ours in map(str, getattr(card, kind).requires), (card.id, asked)


@listed_there
def test_where_to_send_it_is_the_lists() -> None:
    for paper, card in pairs():
        for kind in ("letters", "oped"):
            address = getattr(card, kind).send_to
            assert address is None or address in (paper[kind] or {})["email_or_form_url"], card.id


@listed_there
def test_a_note_says_nothing_in_the_lists_words() -> None:
    """Eight words in a row would be theirs."""
    for paper, card in pairs():
        told = " ".join(str(part) for part in (paper["notes"], *_inner(paper, "sources_demanded"))).lower()
        ours = re.findall(r"[\w-]+", card.notes.en.lower()) if card.notes else []
        copied = [" ".join(ours[at : at + 8]) for at in range(len(ours) - 7)]
        assert [run for run in copied if run in " ".join(re.findall(r"[\w-]+", told))] == [], card.id


def _inner(paper: dict[str, Any], key: str) -> list[str]:
    return [str(rules[key]) for rules in (paper["letters"], paper["oped"]) if rules and rules.get(key)]


@pytest.mark.parametrize("id", OLD_IDS)
def test_an_id_that_stood_stands(id: str) -> None:
    assert id in {card.id for card in cards().values()}


def test_notes_are_in_two_languages_and_not_twice_the_same() -> None:
    notes = [card.notes for card in cards().values() if card.notes]

    assert len(notes) > 70
    assert [note.en for note in notes if fold(note.en) == fold(note.es)] == []


@pytest.mark.parametrize(
    "id, refusal",
    [
        ("st-louis-post-dispatch-mo", Refusal.FORM_LETTERS),
        ("colorado-newsline-co", Refusal.CALLS_TO_ACTION),
        ("boulder-daily-camera-co", Refusal.ORGANIZATIONS),
        ("stat-first-opinion-ma", Refusal.GHOSTWRITTEN),
        ("the-seattle-times-wa", Refusal.PUBLISHED_ELSEWHERE),
        ("napoleon-homestead-nd", Refusal.FORM_LETTERS),
    ],
)
def test_what_a_campaign_must_know_is_a_flag(id: str, refusal: Refusal) -> None:
    card = next(card for card in cards().values() if card.id == id)

    assert refusal in (*card.letters.refuses, *card.oped.refuses)


def test_papers_that_refuse_text_by_machines_say_so() -> None:
    refusing = {
        card.id
        for card in cards().values()
        if MachineWriting.REFUSED in (card.letters.machine_writing, card.oped.machine_writing)
    }

    assert refusing == {"stat-first-opinion-ma", "the-san-diego-union-tribune-ca"}


def test_nothing_known_is_nothing_said() -> None:
    for card in cards().values():
        if card.confidence is Confidence.NONE:
            assert not card.has_rules, card.id
            assert card.has_card, card.id
