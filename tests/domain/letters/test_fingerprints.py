"""By what a letter is known again: what is shared is found, and what is kept gives nobody the letter back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.fingerprints import (
    LEAST,
    SAMPLED,
    Traits,
    kept_months,
    month_of,
    newspaper_key,
    own_runs,
    sealed,
)
from campaign.domain.templates.templates import ALWAYS_YOURS
from campaign.domain.texts.shingles import keys_of
from tests.builders import EXAMPLES, a_content, a_reading, a_source, a_template
from tests.domain.checks.test_originality import OWN

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def runs_of(text: str, language: Language = "en") -> frozenset[str]:
    templates = [a_template(), a_template("es")]
    sources = [a_source(title="Where the Planes Went on All Those Nights")]
    return own_runs(a_reading(text, language), a_content(templates, sources=sources).wording[language])


def traits(runs: frozenset[str], paper: str = "paper", form: str = "form") -> Traits:
    return Traits("campaign", paper, runs, form)


MANY = frozenset(f"run number {number} said" for number in range(3000))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_writers_own_runs_count_and_ours_do_not(language: Language) -> None:
    ours = "\n".join(text for part, text in EXAMPLES[language].items() if part not in ALWAYS_YOURS)

    assert runs_of(ours, language) == frozenset()
    assert len(runs_of(OWN[language], language)) > 50
    assert runs_of(f"{OWN[language]}\n{ours}", language) == runs_of(OWN[language], language)


@pytest.mark.parametrize(
    "shared",
    [
        "The Senate Judiciary Committee of Guatemala",
        "Where the Planes Went on All Those Nights",
        "“We heard the engines all night and nobody came to the door”",
        "An Asylum Cooperative Agreement with Guatemala, No Agreements in the Dark",
    ],
)
def test_names_titles_and_quotations_are_no_ones_own_words(shared: str) -> None:
    assert runs_of(shared) == frozenset()


def test_a_run_is_known_again_without_accents_and_capitals() -> None:
    assert runs_of("Nadie pasó por aquí.", "es") == runs_of("NADIE PASO POR AQUI", "es")


def test_about_one_run_in_six_is_kept() -> None:
    kept = len(traits(MANY).fingerprint(KEY))

    assert len(MANY) / SAMPLED * 0.8 < kept < len(MANY) / SAMPLED * 1.2


def test_what_two_letters_share_is_kept_of_both_or_of_neither() -> None:
    """So the share of the samples is the share of the letters."""
    one, other = (traits(frozenset(sorted(MANY)[part])).fingerprint(KEY) for part in (slice(2000), slice(1000, 3000)))

    assert 0.4 < len(one & other) / len(one) < 0.6


def test_nothing_is_the_same_under_another_key_or_for_another_paper() -> None:
    found = traits(MANY).fingerprint(KEY)

    assert found.isdisjoint(traits(MANY).fingerprint(OTHER_KEY))
    assert found.isdisjoint(traits(MANY, paper="another").fingerprint(KEY))
    assert traits(MANY).letter(KEY) != traits(MANY, form="another").letter(KEY)
    assert traits(MANY).letter(KEY) != traits(MANY).letter(OTHER_KEY)


def test_a_text_of_a_few_words_says_nothing() -> None:
    assert traits(frozenset(["just these four words"])).fingerprint(KEY) == frozenset()
    assert all(
        len(found) >= LEAST
        for count in range(60)
        if (found := traits(frozenset(sorted(MANY)[:count])).fingerprint(KEY))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_knows_the_key_and_can_guess_every_run_still_has_no_two_sentences_in_a_row(language: Language) -> None:
    """The whole letter in the guesser's hands, run by run: what is confirmed are scraps with gaps between them."""
    runs, key = runs_of(OWN[language], language), sealed(KEY, "secret")
    kept = traits(runs).fingerprint(key)
    words = keys_of(OWN[language])
    guessed = [" ".join(words[at : at + 4]) for at in range(len(words) - 3)]
    confirmed = [bool(traits(frozenset({run, *list(MANY)})).fingerprint(key) & kept) for run in guessed]
    longest = max(map(len, "".join("x" if hit else " " for hit in confirmed).split()), default=0)

    assert 0 < sum(confirmed) < len(guessed) / 3
    assert longest + 3 < 12


def test_a_copy_of_the_store_alone_has_no_key_to_guess_with() -> None:
    assert sealed(KEY, "one secret") != sealed(KEY, "another secret")
    assert sealed(KEY, "one secret") != KEY


@given(st.frozensets(st.text(max_size=30), min_size=40, max_size=80))
def test_hashes_fit_a_stores_whole_numbers(runs: frozenset[str]) -> None:
    found = traits(runs)

    assert all(-(2**63) <= hash < 2**63 for hash in (*found.fingerprint(KEY), found.letter(KEY)))


@given(DAYS)
def test_this_month_and_the_last_are_kept(day: date) -> None:
    assert kept_months(day) == (month_of(day), month_of(day.replace(day=1) - timedelta(days=1)))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        (" The  Gazette\n", "gazette"),
        ("Gazette", "gazette"),
        ("THE SUN-NEWS", "sun news"),
        ("La Prensá", "prensa"),
        (" ", ""),
        ("!?", ""),
    ],
)
def test_a_paper_is_known_by_its_name_however_written(name: str, known: str) -> None:
    assert newspaper_key(name) == known
