"""A register that another version wrote does not break a page: what can be read is read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from campaign.domain.newspapers.cards import Attachments, Confidence, Newspaper, Refusal, Required, Rules
from campaign.storage.canonical_json import to_json
from campaign.storage.newspapers.newspaper_formats import read_newspaper_cards
from campaign.storage.store import Store
from campaign.storage.tables import RegisterRow
from tests.storage.contents import NOW

CARD = Newspaper(
    "paper-nm",
    "Paper",
    "Vado",
    "NM",
    "en",
    letters=Rules(
        max_words=150,
        max_characters=900,
        form_only=True,
        requires=(Required.PHONE,),
        refuses=(Refusal.POETRY,),
        attachments=Attachments.REFUSED,
    ),
    confidence=Confidence.HIGH,
)


def stored(**changes: Any) -> dict[str, Any]:
    """The card as JSON, with other values; a name with a dot is one of the rules for letters."""
    found: dict[str, Any] = json.loads(to_json(CARD, Newspaper))
    for name, value in changes.items():
        of = found["letters"] if name in found["letters"] or name == "new_rule" else found
        of[name] = value
    return found


def test_what_this_version_wrote_is_read_whole() -> None:
    assert read_newspaper_cards(to_json((CARD,), tuple[Newspaper, ...])) == (CARD,)


@pytest.mark.parametrize(
    "name, value, kept",
    [
        ("attachments", "no PDF", {"max_words": 150, "attachments": Attachments.UNKNOWN}),
        ("requires", ["phone", "shoe_size"], {"requires": (Required.PHONE,)}),
        ("refuses", ["limericks"], {"refuses": (), "max_words": 150}),
        ("requires", "phone", {"requires": ()}),
        ("sources_wanted", "links in the text", {"sources_wanted": None}),
        ("machine_writing", "perhaps", {"max_words": 150}),
        ("new_rule", 4711, {"max_words": 150}),
        ("max_characters", "many", {"max_words": 150, "max_characters": None, "form_only": True}),
        ("max_words", "about 150", {"max_words": None, "requires": (Required.PHONE,)}),
    ],
)
def test_what_is_not_understood_of_a_rule_counts_as_unknown(name: str, value: object, kept: dict[str, object]) -> None:
    (found,) = read_newspaper_cards(json.dumps([stored(**{name: value})]))

    assert found.name == "Paper"
    assert {name: getattr(found.letters, name) for name in kept} == kept


def test_an_unknown_confidence_is_none() -> None:
    (found,) = read_newspaper_cards(json.dumps([stored(confidence="certain")]))

    assert found.confidence is Confidence.NONE
    assert found.letters == CARD.letters


@pytest.mark.parametrize("text", ["", "[", "{}", "null", "[null]", "[[]]", '[{"id": "x"}]', '["paper"]'])
def test_what_is_no_card_is_left_out(text: str) -> None:
    assert read_newspaper_cards(text) == ()


def test_one_bad_card_takes_no_other_with_it() -> None:
    found = read_newspaper_cards(json.dumps([stored(language="xx"), {"name": "no more"}, stored()]))

    assert [card.name for card in found] in (["Paper"], ["Paper", "Paper"])
    assert found[-1] == CARD


def test_keys_of_an_older_version_may_be_missing() -> None:
    old = {key: value for key, value in stored().items() if key not in ("aliases", "also", "county", "website")}
    old["letters"] = {"max_words": 150}

    assert read_newspaper_cards(json.dumps([old]))[0].letters == Rules(max_words=150)


def test_a_store_of_another_version_is_read(store: Store) -> None:
    text = json.dumps([stored(refuses=["unsigned"], attachments="refused (no PDF)")])
    with store.writing() as session:
        session.merge(RegisterRow(name="newspapers", digest="of another version", content=text, changed_at=NOW))

    assert [card.letters.max_words for card in store.newspapers.all()] == [150]
    assert store.newspapers.register().index.find("paper")
