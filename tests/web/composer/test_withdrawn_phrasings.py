"""What becomes of a letter when one of its sentences is no longer offered: it says so, and keeps every word."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

import pytest
from sqlalchemy import text

from campaign.actions.letters.drafts import open_draft
from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.domain.evidence.phrasings import Phrasing
from campaign.domain.language import LANGUAGES, Language
from campaign.storage.letters.sealing import key_hash, seal
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.web.addresses import LETTER
from tests.web.page import Page, said
from tests.web.saving import Site, key_of, link_of
from tests.web.writing import Writer, letter_of

FACT = "transfers-senate-945"
OPENING = "I sold tires in Deming until last June."
GONE = {"en": "is no longer offered", "es": "ya no se ofrece"}
KEY = "A" * 22
_DRAFT = "INSERT INTO drafts (hash, version, sealed, saved_at, ends_at) VALUES (:hash, 1, :sealed, :now, :end)"


class Change(NamedTuple):
    """A site where the first phrasing was there and is gone, and who began to write before."""

    site: Site
    gone: dict[Language, Phrasing]
    kept: dict[Language, Phrasing]
    edition: str


@pytest.fixture(scope="module")
def change(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Change]:
    parts = seeded_parts(tmp_path_factory.mktemp("withdrawn"), public_url=None)
    site, before = Site(parts), newest(parts)
    edition = begin(site, "en").fields["edition"]
    fact = before.content.fact_by_id[FACT]
    first, second = ({language: fact.phrasings[language][at] for language in LANGUAGES} for at in (0, 1))
    rest = replace(fact, phrasings={language: fact.phrasings[language][1:] for language in LANGUAGES})
    facts = tuple(rest if one.id == FACT else one for one in before.content.facts)
    seed(parts.store, replace(before.content, facts=facts), NOON + timedelta(hours=1))
    yield Change(site, first, second, edition)
    parts.close()


def newest(parts: Services) -> Edition:
    found = parts.store.editions.newest(CAMPAIGN)
    assert found
    return found


def begin(site: Site, language: Language) -> Writer:
    return Writer(site.visitor, LETTER, language).types(part_opening=OPENING).chooses(FACT)


def posted(change: Change, language: Language, **fields: str) -> Page:
    """The answer to a form whose page came before the change."""
    return begin(change.site, language).types(**{"edition": change.edition, **fields}).presses("check")


def notices(page: Page) -> str:
    return " ".join(said(notice) for notice in page.with_class("notice"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_from_a_page_of_before_stays_in_the_letter_and_is_said_to_be_gone(
    change: Change, language: Language
) -> None:
    gone = change.gone[language]
    page = posted(change, language, **{f"say-{FACT}": gone.id})

    assert GONE[language] in notices(page)
    assert gone.text in notices(page)
    assert gone.text.rstrip(".") in letter_of(page)
    assert page.fields[f"words-{FACT}"] == gone.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_no_edition_knows_is_said_to_be_gone_and_nothing_typed_is_lost(
    change: Change, language: Language
) -> None:
    page = posted(change, language, **{f"say-{FACT}": "bcdfgh", "edition": "0"})

    assert GONE[language] in notices(page)
    assert OPENING in letter_of(page)
    assert page.fields.getlist("fact") == [FACT]


@pytest.mark.parametrize("edition", ["", "0", "7", "-1", "²", "9" * 20])
def test_an_edition_that_cannot_be_is_ignored(change: Change, edition: str) -> None:
    page = posted(change, "en", **{f"say-{FACT}": change.gone["en"].id, "edition": edition})

    assert GONE["en"] in notices(page)
    assert change.gone["en"].text not in letter_of(page)


@pytest.mark.parametrize("name", ["2", "id"])
def test_the_numbers_of_before_still_name_what_they_named(change: Change, name: str) -> None:
    kept = change.kept["en"]
    page = posted(change, "en", **{f"say-{FACT}": kept.id if name == "id" else name})

    assert GONE["en"] not in notices(page)
    assert kept.text.rstrip(".") in letter_of(page)


@pytest.mark.parametrize("name", ["0", "claim"])
def test_the_claim_is_the_claim_under_its_number_too(change: Change, name: str) -> None:
    claim = newest(change.site.parts).content.fact_by_id[FACT].claim.en

    assert claim.rstrip(".") in letter_of(posted(change, "en", **{f"say-{FACT}": name}))


def test_words_of_the_writers_own_need_no_sentence_of_ours(change: Change) -> None:
    page = posted(change, "en", **{f"say-{FACT}": change.gone["en"].id, f"words-{FACT}": "Some 945 went."})

    assert "Some 945 went." in letter_of(page)
    assert GONE["en"] not in notices(page)


def test_a_saved_letter_keeps_its_sentence_in_words(change: Change) -> None:
    writer = begin(change.site, "en").types(**{f"say-{FACT}": change.kept["en"].id, "pick-ask": "0"})
    saved = change.site.visitor.ask(link_of(key_of(writer.presses("save")), ending=".json")).get_json()
    fields = {field["name"]: field["value"] for field in saved["fields"]}

    assert fields[f"words-{FACT}"] == change.kept["en"].text
    assert fields["part-ask"]
    assert fields.keys() & {f"say-{FACT}", "pick-ask", "edition"} == set()


@pytest.mark.parametrize(("number", "holder"), [("1", "gone"), ("2", "kept")])
def test_a_letter_saved_with_a_number_opens_with_the_sentence_of_its_time(
    change: Change, number: str, holder: str
) -> None:
    fields = [["language", "es"], ["fact", FACT], [f"say-{FACT}", number], [f"say-{FACT}x", "1"]]
    values = {"format": 4, "campaign": CAMPAIGN, "template": LETTER, "fields": fields, "work": "letter"}
    store, name = change.site.parts.store, key_hash(KEY)
    row = {"hash": name, "sealed": seal(json.dumps(values), KEY, f"{name} 1"), "now": NOON, "end": NOON}
    with store.writing() as session:
        session.execute(text("DELETE FROM drafts WHERE hash = :hash"), row)
        session.execute(text(_DRAFT), row | {"end": NOON + timedelta(days=30)})
    found = open_draft(store, KEY, NOON)

    assert found
    expected: Phrasing = getattr(change, holder)["es"]
    assert dict(found.contents.fields) == {
        "language": "es",
        "fact": FACT,
        f"words-{FACT}": expected.text,
        f"say-{FACT}x": "1",
    }
