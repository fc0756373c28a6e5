"""An item of a list becomes a card: in our words where they mean the same, or with its reason not at all."""

from __future__ import annotations

from typing import Any

import pytest

from campaign.content.newspapers.incoming_papers import incoming
from campaign.domain.language import Both
from campaign.domain.newspapers.cards import Attachments, Citing, Confidence, MachineWriting, Refusal, Required, Rules
from campaign.domain.newspapers.imports import Incoming, Refused


def card_of(item: dict[str, Any]) -> Incoming:
    found = incoming(5, {"name": "Mesa Herald", "state": "NM", **item})
    assert isinstance(found, Incoming), found
    return found


@pytest.mark.parametrize(
    "item, says",
    [
        ({"name": ""}, "the name is missing"),
        ({"name": " \u200b¿? "}, "the name is missing"),
        ({"name": None}, "the name is missing"),
        ({"name": ["x"]}, "name should be text"),
        ({"name": "x" * 201}, "name has 201 characters"),
        ({"state": "Old Mexico"}, "'Old Mexico' isn’t a state"),
        ({"state": "ZZ"}, "'ZZ' isn’t a state"),
        ({"state": None}, "'' isn’t a state"),
        ({"id": "Mesa Herald"}, "can’t be an id"),
        ({"id": "../x"}, "can’t be an id"),
        ({"language": "fr"}, "the language 'fr' is not known"),
        ({"website": "javascript:alert(1)"}, "is not http or https"),
        ({"website": "http://10.1.2.3/"}, "has no plain host name"),
        ({"source_url": "https://user:secret@example.org/"}, "has a user name in it"),
        ({"letters": "150 words"}, "letters should be rules by name"),
        ({"letters": {"max_words": -5}}, "letters.max_words should be a whole number"),
        ({"letters": {"max_words": "150"}}, "letters.max_words should be a whole number"),
        ({"oped": {"min_words": True}}, "oped.min_words should be a whole number"),
        ({"oped": {"frequency_limit_days": 1e3}}, "oped.frequency_limit_days should be"),
        ({"letters": {"send_to": "x" * 201}}, "send_to has 201 characters"),
        ({"as_of": "2024-13"}, "'2024-13' is not a date"),
    ],
)
def test_an_item_that_is_no_paper_says_why(item: dict[str, Any], says: str) -> None:
    found = incoming(5, {"name": "Mesa Herald", "state": "NM", **item})

    assert isinstance(found, Refused)
    assert found.line == 5
    assert says in found.reason


def test_a_row_of_a_table_is_a_paper_without_rules() -> None:
    found = card_of({"county": "Luna County", "fips": "35029", "website": "mesaherald.example.org/news"})

    assert not found.card.has_card
    assert found.card.id == "mesa-herald-nm"
    assert found.card.website == "http://mesaherald.example.org/news"
    assert (found.card.county, found.left_out) == ("Luna County", ())


def test_what_we_print_is_understood_whole() -> None:
    rules = {
        "max_words": 150,
        "min_words": None,
        "max_characters": 900,
        "days_since_article": 7,
        "frequency_limit_days": 30,
        "exclusivity": True,
        "attachments": "body-only",
        "requires": ["full_name", "bio"],
        "refuses": ["form-letters"],
        "send_to": "letters@example.org",
        "form_only": False,
        "sources_wanted": "notes-block",
        "machine_writing": "refused",
    }
    item = {
        "id": "mesa-herald-nm",
        "aliases": ["The Old Herald"],
        "letters": rules,
        "oped": {"form_only": True, "send_to": "https://example.org/form"},
        "source_url": "https://example.org",
        "also": ["https://example.org/more"],
        "as_of": "2026-10",
        "confidence": "high",
        "notes": {"en": "A note.", "es": "Una nota."},
    }
    found = card_of(item)
    card = found.card

    assert found.has_id
    assert found.left_out == ()
    assert card.letters == Rules(
        max_words=150,
        max_characters=900,
        days_since_article=7,
        frequency_limit_days=30,
        exclusivity=True,
        attachments=Attachments.BODY_ONLY,
        requires=(Required.FULL_NAME, Required.BIO),
        refuses=(Refusal.FORM_LETTERS,),
        send_to="letters@example.org",
        sources_wanted=Citing.NOTES_BLOCK,
        machine_writing=MachineWriting.REFUSED,
    )
    assert card.oped == Rules(send_to="https://example.org/form", form_only=True)
    assert (card.confidence, card.notes, str(card.as_of)) == (Confidence.HIGH, Both("A note.", "Una nota."), "2026-10")
    assert card.aliases == ("The Old Herald",)


@pytest.mark.parametrize(
    "kind, given, name, ours",
    [
        ("requires", ["daytime_phone", "first_and_last_name", "city"], "requires", ("phone", "full_name", "town")),
        ("requires", ["refer_to_article (usual)"], "requires", ("article",)),
        ("requires", ["lives_in_area", "signed"], "refuses", ("not-local",)),
        ("refuses", ["pseudonym", "unsigned"], "refuses", ("anonymous",)),
        ("refuses", ["form_letters (straight into the bin)", "Poetry"], "refuses", ("form-letters", "poetry")),
        ("refuses", ["AI_written_or_edited"], "machine_writing", "refused"),
        ("attachments", "refused (no PDF)", "attachments", "refused"),
        ("attachments", "PREFERRED (Word or RTF)", "attachments", "preferred"),
        ("attachments", "Word or body; no PDF", "attachments", "word"),
        ("attachments", "text in e-mail body", "attachments", "body-only"),
        ("email_or_form_url", "letters@example.org or a form", "send_to", "letters@example.org"),
        ("email_or_form_url", "example.org/letters (form)", "send_to", "example.org/letters"),
        ("email_or_form_url", "a form", "send_to", None),
        ("exclusivity", "preferred", "exclusivity", None),
    ],
)
def test_what_means_the_same_becomes_our_word(kind: str, given: object, name: str, ours: object) -> None:
    found = getattr(card_of({"letters": {kind: given}}).card.letters, name)

    assert (tuple(map(str, found)) if isinstance(found, tuple) else found) == ours


@pytest.mark.parametrize(
    "item, named",
    [
        ({"letters": {"refuses": ["limericks"]}}, "letters.refuses: limericks"),
        ({"letters": {"requires": ["a sense of humor"]}}, "letters.requires: a sense of humor"),
        ({"letters": {"attachments": "ask first"}}, "letters.attachments: ask first"),
        ({"letters": {"sources_demanded": "links"}}, "letters.sources_demanded: links"),
        ({"oped": {"preferred_words": "<100"}}, "oped.preferred_words: <100"),
        ({"as_of": "2018-12 (edited later)"}, "as_of: 2018-12 (edited later)"),
        ({"as_of": "lately"}, "as_of: lately"),
        ({"notes": "Their own words."}, "notes: Their own words."),
        ({"confidence": "absolute"}, "confidence: absolute"),
    ],
)
def test_what_has_no_place_on_a_card_is_named(item: dict[str, Any], named: str) -> None:
    assert card_of(item).left_out == (named,)
