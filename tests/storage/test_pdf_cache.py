"""The PDFs of sheets: found by what they were made from, and not without end."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import text

from campaign.storage.pdf_cache import add_pdf
from campaign.storage.store import Store
from tests.storage.contents import NOW

KEPT = 3000


def keep(store: Store, key: str, pdf: bytes, minutes: int = 0) -> None:
    with store.writing() as session:
        add_pdf(session, key, pdf, NOW + timedelta(minutes=minutes))


def test_a_pdf_comes_back_byte_for_byte(store: Store) -> None:
    pdf = b"%PDF-1.7\x00\xff\r\n" + bytes(range(256))
    keep(store, "key", pdf)

    assert store.pdf_cache.find("key") == pdf
    assert store.pdf_cache.find("other") is None


def test_a_pdf_made_again_takes_the_place_of_the_first(store: Store) -> None:
    keep(store, "key", b"one")
    keep(store, "key", b"two", minutes=1)

    assert store.pdf_cache.find("key") == b"two"


def test_the_oldest_are_forgotten_beyond_what_is_kept(store: Store) -> None:
    with store.writing() as session:
        for number in range(KEPT + 20):
            add_pdf(session, f"key-{number}", b"%PDF", NOW + timedelta(minutes=number))

    with store.engine.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM renders")).scalar()
    assert count == KEPT
    assert store.pdf_cache.find("key-19") is None
    assert store.pdf_cache.find("key-20") == b"%PDF"
    assert store.pdf_cache.find(f"key-{KEPT + 19}") == b"%PDF"


def test_a_pdf_made_again_counts_as_new(store: Store) -> None:
    with store.writing() as session:
        for number in range(KEPT):
            add_pdf(session, f"key-{number}", b"%PDF", NOW + timedelta(minutes=number))
        add_pdf(session, "key-0", b"%PDF", NOW + timedelta(minutes=KEPT))
        add_pdf(session, "key-new", b"%PDF", NOW + timedelta(minutes=KEPT + 1))

    assert store.pdf_cache.find("key-0") == b"%PDF"
    assert store.pdf_cache.find("key-1") is None
