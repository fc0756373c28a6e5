"""A photograph belongs to no edition: it is withdrawn once, and gone from every edition, PDF and table."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from campaign.actions.photographs import withdraw
from campaign.actions.seed import PhotographWithdrawn, seed
from campaign.domain.editions import Content, Photographs
from campaign.domain.evidence.photographs import WithdrawnPhotograph
from campaign.domain.evidence.pictures import Photo
from campaign.domain.language import Both
from campaign.domain.sheets.fact_sheets import FactSheet, Prose
from campaign.rendering.renderers.print_job import PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import sheet_html, sheet_print
from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store
from tests.content.photographs.pictures import photographs
from tests.storage.contents import NOW, small_content

SLUG = "small"
_HEADING = Both("Canary-Heading", "Canary-Heading")
_WORDS = Both("Words", "Palabras")
PHOTO = Photo("vigil", _HEADING)
CANARY = "Canary"


def content(number: int = 0) -> Content:
    """A campaign with a photograph on its page, over a sheet, and in it."""
    sheet = FactSheet("sheet", _WORDS, _WORDS, (Prose(_WORDS, (_WORDS,)), PHOTO), picture=PHOTO)
    small = small_content(SLUG, number)
    return replace(small, sheets=(sheet,), campaign=replace(small.campaign, picture=PHOTO), photographs=photographs())


def printed(store: Store, number: int) -> str:
    edition = store.editions.find_by_number(SLUG, number)
    assert edition
    return sheet_html(edition.content.sheets[0], edition, "en", "letter", Imprint())


def every_row(store: Store) -> str:
    with store.engine.connect() as connection:
        tables = ("photographs", "photo_files", "renders", "notes")
        return repr([list(connection.execute(text(f"SELECT * FROM {table}"))) for table in tables])  # noqa: S608  # names of ours


def keep_pdf(store: Store, revision: int) -> bytes | None:
    with store.writing() as session:
        add_pdf(session, "key", b"%PDF Canary", NOW, revision)
    return store.pdf_cache.find("key")


def test_an_edition_refers_to_a_photograph_and_has_none_of_its_words_or_bytes(store: Store) -> None:
    seed(store, content(), NOW)
    edition = store.editions.newest(SLUG)
    [record] = store.editions.records()

    assert edition
    assert edition.content == content()
    assert edition.content.photographs.by_id == photographs().by_id
    assert edition.content.photographs.files == photographs().files
    assert "Canary-Alt" not in record.text
    assert "Canary-Credit" not in record.text


def test_a_withdrawn_photograph_is_gone_from_old_editions_too(store: Store) -> None:
    seed(store, content(), NOW)
    seed(store, content(1), NOW)
    shown = [printed(store, number) for number in (1, 2)]
    files = withdraw(store, SLUG, "vigil", NOW)

    assert files == len(photographs().files)
    assert [page.count("data:image/jpeg") for page in shown] == [2, 2]
    assert [CANARY in page for page in shown] == [True, True]
    assert [CANARY in printed(store, number) for number in (1, 2)] == [False, False]
    assert ["data:image" in printed(store, number) for number in (1, 2)] == [False, False]
    newest = store.editions.newest(SLUG)
    assert newest
    assert newest.campaign.picture is None
    assert CANARY not in every_row(store)
    assert store.photographs.is_withdrawn(SLUG, photographs().shown[0].files[0].name)
    assert not store.photographs.is_withdrawn(SLUG, f"{'0' * 20}.jpg")


def test_another_process_shows_it_no_more(store: Store, database: str) -> None:
    """It learns of it with its next question, without a restart."""
    other = Store.open(database)
    try:
        seed(store, content(), NOW)
        before = other.editions.newest(SLUG)
        old = other.editions.find_by_number(SLUG, 1)
        withdraw(store, SLUG, "vigil", NOW)
        after = other.editions.newest(SLUG)

        assert before
        assert old
        assert after
        assert before.content.photographs.shown
        assert not after.content.photographs.shown
        assert after.photographs_revision > before.photographs_revision
        assert CANARY not in printed(other, 1)
    finally:
        other.close()


def test_pdfs_are_forgotten_and_those_made_before_are_not_stored_after(store: Store) -> None:
    seed(store, content(), NOW)
    edition = store.editions.newest(SLUG)
    assert edition
    before = edition.photographs_revision

    assert keep_pdf(store, before) == b"%PDF Canary"
    withdraw(store, SLUG, "vigil", NOW)
    assert store.pdf_cache.find("key") is None
    assert keep_pdf(store, before) is None
    assert keep_pdf(store, before + 1) == b"%PDF Canary"


@pytest.mark.parametrize("id", ["vigil", "another-name"])
def test_a_withdrawn_photograph_does_not_come_back_under_its_id_or_another(store: Store, id: str) -> None:
    seed(store, content(), NOW)
    withdraw(store, SLUG, "vigil", NOW)
    [photograph] = photographs().shown
    again = replace(content(7), photographs=Photographs((replace(photograph, id=id),), photographs().files))

    with pytest.raises(PhotographWithdrawn, match=id):
        seed(store, again, NOW)
    newest = store.editions.newest(SLUG)
    assert newest
    assert newest.number == 1
    assert CANARY not in every_row(store)


def test_a_folder_that_says_so_withdraws_it(store: Store) -> None:
    seed(store, content(), NOW)
    gone = replace(content(), photographs=Photographs(withdrawn=(WithdrawnPhotograph("vigil", NOW.date()),)))
    seeded = seed(store, gone, NOW)

    assert not seeded.is_new
    assert CANARY not in every_row(store)
    assert store.editions.published_number(gone) == 1
    assert withdraw(store, SLUG, "vigil", NOW + timedelta(days=1)) is None


def test_what_is_no_longer_in_the_folder_is_deleted_and_may_come_back(store: Store) -> None:
    seed(store, content(), NOW)
    seed(store, replace(content(), photographs=Photographs()), NOW)
    without = every_row(store)
    seed(store, content(), NOW)

    assert CANARY not in without
    assert not store.photographs.is_withdrawn(SLUG, photographs().shown[0].files[0].name)
    assert CANARY in printed(store, 1)


def test_seeding_the_same_photographs_again_changes_nothing(store: Store) -> None:
    seed(store, content(), NOW)
    before = every_row(store)

    assert seed(store, content(), NOW).changes == ()
    assert every_row(store) == before


def test_a_print_job_has_the_picture_in_it(store: Store) -> None:
    seed(store, content(), NOW)
    edition = store.editions.newest(SLUG)
    assert edition
    job = sheet_print(edition.content.sheets[0], edition, "es", "a4", Imprint())

    assert isinstance(job, PrintJob)
    assert "Canary-Alt: dos personas" in job.html
    assert "Usada con permiso" in job.html
