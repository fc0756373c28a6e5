"""Originality checks against many stored fingerprints for the same newspaper."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Sequence
from statistics import median

from sqlalchemy import insert

from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.results import Result, alone
from bench.servers import Place
from campaign.domain.checks import lookalikes, originality
from campaign.domain.letters.fingerprints import Traits, month_of, own_runs, sealed
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.documents import Document, Paragraph, Run
from campaign.domain.templates.kinds import Kind
from campaign.domain.texts.reading import Reading
from campaign.domain.texts.shingles import keys_of
from campaign.storage.store import Store
from campaign.storage.tables import FingerprintKeyRow, FingerprintRow

_LETTERS = 10_000
_WORDS = 250
_LOOKS = 40
#: One letter in this many shares half of its words with a letter that is looked up, so that lookups find much.
_ALIKE = 10
_SECRET, _KEY = "a secret of the bench", b"k" * 32


def against_stored(place: Place) -> Iterator[Result]:
    """Measure from the letter's creation to both findings about originality, with 10,000 fingerprints in the store."""
    drafts = drafts_of(place.edition)
    today = place.services.today()
    letters = [drafts.manuscript(form, place.services) for form in drafts.previews(_LOOKS)]
    store = _filled(place, letters)
    taken: list[float] = []
    for manuscript in letters:
        start = time.perf_counter()
        traits = _traits(manuscript.reading, place, "form")
        others = store.fingerprints.most_alike(traits, _SECRET, today)
        seen = manuscript.with_similarities(others)
        found = [*originality.check(seen), *lookalikes.check(seen)]
        taken.append((time.perf_counter() - start) * 1000)
        if not any(finding.id == "ORIG-2" for finding in found):
            raise RuntimeError("a letter of which half was remembered is like no other")
    name = "originality against 10,000 fingerprints"
    yield alone(name, median(taken), BOUNDS[name], "ms")


def _filled(place: Place, letters: Sequence[Manuscript]) -> Store:
    """Return a separate store with all fingerprints, inserted at once."""
    store = Store.open(f"sqlite:///{place.folder / 'fingerprints.sqlite3'}")
    store.prepare()
    key = sealed(_KEY, _SECRET)
    with store.writing() as session:
        month = month_of(place.services.today())
        session.add(FingerprintKeyRow(id=1, campaign=place.slug, month=month, key=_KEY, letters=_LETTERS))
        session.flush()
        for number, text in enumerate(_remembered(letters)):
            traits = _traits(_reading(text), place, f"form {number}")
            letter = traits.letter(key)
            rows = [{"key_id": 1, "hash": hash, "letter": letter} for hash in traits.fingerprint(key)]
            session.execute(insert(FingerprintRow), rows)
    return store


def _remembered(letters: Sequence[Manuscript]) -> Iterator[str]:
    """Yield letters of 250 words: most of random words, some with half of a letter that is looked up."""
    chance = random.Random(5)  # noqa: S311  # the same letters in every run
    texts = [letter.document.text.split() for letter in letters]
    words = sorted({word for text in texts for word in keys_of(" ".join(text))})
    for number in range(_LETTERS):
        text = [f"{chance.choice(words)}{chance.choice(words)}" for _ in range(_WORDS)]
        if number % _ALIKE == 0:
            half = texts[number // _ALIKE % len(texts)]
            text[: len(half) // 2] = half[: len(half) // 2]
        yield " ".join(text)


def _reading(text: str) -> Reading:
    return Reading(Document("en", Kind.LETTER, (Paragraph((Run(text),)),)))


def _traits(reading: Reading, place: Place, form: str) -> Traits:
    return Traits(place.slug, "the paper", own_runs(reading, place.edition.content.wording["en"]), form)
