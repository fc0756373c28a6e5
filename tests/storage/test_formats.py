"""Whatever was ever stored is still read: an example of every format, today's included, is kept under `formats`."""

from __future__ import annotations

import base64
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from campaign.actions.letters.drafts import open_draft
from campaign.actions.seed import seed
from campaign.domain.editions import Content
from campaign.domain.evidence.phrasings import id_from
from campaign.domain.formats import NewerFormat, upcast
from campaign.domain.language import LANGUAGES
from campaign.domain.letters.saved_drafts import SavedDraft, Work
from campaign.domain.letters.source_codes import NumberedEdition, campaign_number, edition_mark
from campaign.domain.templates.kinds import Kind
from campaign.storage import edition_formats
from campaign.storage.canonical_json import digest, to_json
from campaign.storage.errors import STORE_ERRORS
from campaign.storage.letters import draft_formats
from campaign.storage.letters.sealing import seal
from campaign.storage.officials import officials_formats
from campaign.storage.store import Store
from tests.storage.contents import NOW
from tests.storage.officials.test_registers import ROSTER, TABLE

FORMATS = Path(__file__).with_name("formats")
SLUG = "the-night-bus"
#: From this format on, a part that a draft leaves empty is empty.
DRAFTS_LEAVE_PARTS = 4
SLUG_LEFT = "bring-it-back"
EDITIONS = list(range(1, edition_formats.CURRENT + 1))
DRAFTS = list(range(1, draft_formats.CURRENT + 1))
OFFICIALS = list(range(1, officials_formats.CURRENT + 1))
_EDITION = "INSERT INTO editions (campaign, number, digest, content, published_at, format) VALUES (:slug, 1, :digest, :content, :now, :format)"
_DRAFT = "INSERT INTO drafts (hash, version, sealed, saved_at, ends_at) VALUES (:hash, :version, :sealed, :now, :end)"


def example(format: int) -> str:
    return (FORMATS / f"edition-{format}.json").read_text(encoding="utf-8")


def with_edition(store: Store, format: int, digest: str) -> Store:
    values = {"slug": SLUG, "digest": digest, "content": example(format), "now": NOW, "format": format}
    with store.writing() as session:
        session.execute(text(_EDITION), values)
    return store


def content(format: int) -> Content:
    return edition_formats.content_of(example(format), format)


def test_every_format_has_its_example() -> None:
    kept = {path.stem for path in FORMATS.iterdir()}

    assert kept == {
        *(f"edition-{format}" for format in EDITIONS),
        *(f"drafts-{format}" for format in DRAFTS),
        *(f"{kind}-{format}" for kind in ("roster", "districts") for format in OFFICIALS),
    }


@pytest.mark.parametrize("format", OFFICIALS)
def test_officials_of_every_format_are_read(format: int) -> None:
    roster = officials_formats.read_roster((FORMATS / f"roster-{format}.json").read_text("utf-8"), format)
    table = officials_formats.read_table((FORMATS / f"districts-{format}.json").read_text("utf-8"), format)

    assert roster == ROSTER
    assert table == TABLE


@pytest.mark.parametrize("format", EDITIONS)
def test_an_edition_of_every_format_is_read_with_all_its_facts(store: Store, format: int) -> None:
    found = with_edition(store, format, digest(example(format))).editions.newest(SLUG)

    assert found
    assert len(found.content.facts) == example(format).count('"review_by"')
    assert {str(fact.status) for fact in found.content.facts} == {
        "current",
        "historical",
        "disputed",
        "superseded",
        "retracted",
    }
    letters = 3 if format < 3 else 5
    assert [len(found.content.sources), len(found.content.sheets), len(found.content.letters)] == [5, 1, letters]


@pytest.mark.parametrize("format", EDITIONS)
def test_an_upgrade_publishes_nothing_and_leaves_the_digest_alone(store: Store, format: int) -> None:
    """The digest here is none that today's program would compute, as after a change of how editions are written."""
    with_edition(store, format, "ab" * 32)
    seeded = seed(store, content(format), NOW)
    found = store.editions.newest(SLUG)

    assert (seeded.number, seeded.is_new) == (1, False)
    assert store.editions.published_number(content(format)) == 1
    assert found
    assert found.digest == "ab" * 32


@pytest.mark.parametrize("format", EDITIONS)
def test_a_code_with_the_digest_opens_an_edition_of_every_format(store: Store, format: int) -> None:
    with_edition(store, format, "ab" * 32)

    assert store.editions.find_by_code(edition_mark("ab" * 32)) == store.editions.find_by_number(SLUG, 1)
    assert store.editions.find_by_code(edition_mark("ac" * 32)) is None


@pytest.mark.parametrize("format", EDITIONS)
def test_a_code_with_a_number_opens_only_an_edition_of_the_time_of_such_codes(store: Store, format: int) -> None:
    with_edition(store, format, "ab" * 32)
    found = store.editions.find_by_code(NumberedEdition(campaign_number(SLUG), 1))

    assert (found is not None) == (format == 1)


@pytest.mark.parametrize("format", DRAFTS)
def test_a_saved_draft_of_every_format_is_opened_by_its_key(store: Store, format: int) -> None:
    kept = json.loads((FORMATS / f"drafts-{format}.json").read_text(encoding="utf-8"))

    assert {item["work"] for item in kept} == (
        {Work.LETTER, Work.TEMPLATE} if format < DRAFTS_LEAVE_PARTS else set(Work)
    )
    for item in kept:
        found = _opened(store, item, base64.b64decode(item["sealed"]))
        assert found
        assert [list(field) for field in found.contents.fields] == item["fields"]
        assert (found.contents.campaign, found.contents.template) == (SLUG, "bring-it-back")
        assert found.contents.work == item["work"]


@pytest.mark.parametrize("format", DRAFTS)
def test_an_old_letter_is_opened_with_the_sentences_that_its_writer_saw(store: Store, format: int) -> None:
    """A template's text stood in each part that was left empty; now a part that is left empty is empty."""
    seed(store, content(edition_formats.CURRENT), NOW)
    kept = json.loads((FORMATS / f"drafts-{format}.json").read_text(encoding="utf-8"))
    [item] = [item for item in kept if item["work"] == Work.LETTER]
    _opened(store, item, base64.b64decode(item["sealed"]))
    found = open_draft(store, item["key"], NOW)

    assert found
    added = [list(field) for field in found.contents.fields if list(field) not in item["fields"]]
    filled = [
        ["part-facts", "This is what it means in numbers."],
        ["part-closing", "In [Your town], many ask the council to put the night bus back into its next budget."],
    ]
    assert added == (filled if format < DRAFTS_LEAVE_PARTS else [])
    assert not found.contents.leaves_parts


def test_a_draft_of_a_newer_program_is_a_trouble_of_the_store_and_not_an_empty_link(store: Store) -> None:
    """So that the answer keeps what was typed and says to try again, and does not say that the draft is gone."""
    item: dict[str, Any] = json.loads((FORMATS / "drafts-1.json").read_text(encoding="utf-8"))[0]
    sealed = seal(json.dumps({"format": 999}), item["key"], f"{item['hash']} 1")

    with pytest.raises(NewerFormat, match="999"):
        _opened(store, item, sealed)
    assert NewerFormat in STORE_ERRORS


def _opened(store: Store, item: dict[str, Any], sealed: bytes) -> SavedDraft | None:
    values = {"hash": item["hash"], "version": item["version"], "sealed": sealed}
    with store.writing() as session:
        session.execute(text(_DRAFT), {**values, "now": NOW, "end": NOW + timedelta(days=30)})
    return store.drafts.find(item["key"], NOW)


@pytest.mark.parametrize("format", [1, 2])
def test_an_old_edition_with_messages_to_congress_has_messages_to_an_official(format: int) -> None:
    found = edition_formats.content_of(example(format).replace('"kind":"reply"', '"kind":"congress"'), format)

    assert {template.kind for letter in found.letters for template in letter.templates.values()} == {
        Kind.LETTER,
        Kind.OP_ED,
        Kind.OFFICIAL,
    }


def test_an_old_template_of_ones_own_for_congress_is_for_an_official() -> None:
    fields = [["kind", "congress"], ["title", "congress"]]
    values = {"format": 2, "campaign": SLUG, "template": "bring-it-back", "fields": fields, "work": "template"}

    assert draft_formats.contents_of(json.dumps(values)).fields == (("kind", "official"), ("title", "congress"))


def test_an_old_sample_has_the_text_that_its_template_put_in_the_parts_it_left_out() -> None:
    found = {format: edition_formats.content_of(example(format), format).letter(SLUG_LEFT) for format in EDITIONS}
    lead_ins = {"en": "This is what it means in numbers.", "es": "En cifras es esto."}

    for letter in filter(None, found.values()):
        assert {language: sample.parts["facts"] for language, sample in letter.samples.items()} == lead_ins
        assert {len(part.sentences) for template in letter.templates.values() for part in template.parts} >= {1}


def test_an_old_blank_in_a_text_that_was_left_out_is_filled() -> None:
    text = example(3).replace('"closing":"The council will soon', '"gone":"The council will soon')
    letter = edition_formats.content_of(text, 3).letter(SLUG_LEFT)

    assert letter
    assert letter.samples["en"].parts["closing"].startswith("In Mill River, many ask the council")


@pytest.mark.parametrize("format", EDITIONS)
def test_the_phrasings_of_every_format_have_ids_and_the_numbers_they_had(format: int) -> None:
    """An id follows from the words, so it is the same as in a file read today."""
    found = edition_formats.content_of(example(format), format)
    phrasings = [one for fact in found.facts for language in LANGUAGES for one in fact.phrasings[language]]

    assert {one.id == id_from(one.text) for one in phrasings[1:]} == {True}
    assert phrasings[0].id == ("short" if format >= 5 else id_from(phrasings[0].text))
    assert all(
        [one.number for one in fact.phrasings[language]] == list(range(1, len(fact.phrasings[language]) + 1))
        for fact in found.facts
        for language in LANGUAGES
    )


def test_an_old_sample_names_a_phrasing_by_its_number() -> None:
    text = example(4).replace('"phrasing":null', '"phrasing":2')
    choices = [
        choice
        for letter in edition_formats.content_of(text, 4).letters
        for sample in letter.samples.values()
        for choice in sample.facts
    ]

    assert {choice.phrasing for choice in choices} == {"2"}


def test_content_that_names_no_official_is_written_as_before_there_were_any() -> None:
    """Its edition keeps its digest, and codes on paper keep their meaning."""
    written = to_json(content(2), Content)

    assert '"addressee"' not in written
    assert '"official"' not in written
    assert '"headlines"' not in written
    assert '"part":' not in written
    assert '"default_template"' not in written
    assert '"shelves"' not in written


def test_an_edition_of_a_newer_program_is_refused_in_plain_words() -> None:
    with pytest.raises(NewerFormat, match="format 999 is newer than this program"):
        edition_formats.content_of(example(1), 999)


def test_steps_are_taken_in_order_from_the_format_that_was_stored() -> None:
    steps = {number: lambda seen, number=number: [*seen, number] for number in (1, 2, 3)}

    assert [upcast([], format, 4, steps) for format in (1, 2, 3, 4)] == [[1, 2, 3], [2, 3], [3], []]


def test_an_old_committee_is_a_body_without_its_chamber() -> None:
    old = {format: edition_formats.content_of(example(format), format).campaign for format in EDITIONS[:5]}
    new = edition_formats.content_of(example(6), 6).campaign

    for campaign in old.values():
        assert [body.id for body in campaign.deciding] == ["buses", "accounts"]
        assert [body.why for body in campaign.bodies] == [body.why for body in new.bodies[1:]]
        assert campaign.bodies[0].source == "transit-report"
        assert campaign.officials == ()
    assert [body.id for body in new.bodies] == ["council", "buses", "accounts"]
