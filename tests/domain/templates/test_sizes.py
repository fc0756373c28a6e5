"""How much a letter may hold: honest letters are far below, and what only takes time is above."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import Language
from campaign.domain.review.source_sheets import rows
from campaign.domain.templates.sizes import MAX_CITATIONS, MAX_NUMBERS, has_too_many_citations, has_too_many_numbers
from tests.builders import a_manuscript

DENSE: dict[Language, str] = {
    "en": "In 2019 more than 900 people, or 34 of 945, were sent; one in three returned within 30 days. "
    "Nobody has told the families in our town why, and no office that we asked would say who decided it. ",
    "es": "En 2019 más de 900 personas, o 34 de 945, fueron enviadas; una de cada tres volvió en 30 días. "
    "Nadie ha dicho a las familias de nuestro pueblo por qué, y ninguna oficina quiso decir quién lo decidió. ",
}


@pytest.mark.parametrize("language", DENSE)
def test_an_op_ed_full_of_statistics_has_not_too_many_numbers(language: Language) -> None:
    """Five thousand characters, which is an op-ed, with six numbers in every other sentence."""
    assert not has_too_many_numbers([(DENSE[language] * 60)[:5_000]], language)
    assert has_too_many_numbers([DENSE[language] * 60], language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("10:00 a.m. " * (MAX_NUMBERS + 1), "en"),
        ("900 " * (MAX_NUMBERS + 1), "en"),
        ("two hundred thousand " * (MAX_NUMBERS // 3 + 1), "en"),
        ("Doscientos mil " * (MAX_NUMBERS // 2 + 1), "es"),
        ("veintidós " * (MAX_NUMBERS + 1), "es"),
        ("٣ " * (MAX_NUMBERS + 1), "en"),
    ],
)
def test_more_numbers_than_any_letter_has_are_too_many(text: str, language: Language) -> None:
    assert has_too_many_numbers([text], language)
    assert has_too_many_numbers(text.split(" ", 20), language)
    assert not has_too_many_numbers([text[: len(text) // 2]], language)


@pytest.mark.parametrize(("text", "language"), [("one and one " * 900, "en"), ("un día, una vez " * 900, "es")])
def test_an_article_is_no_number(text: str, language: Language) -> None:
    assert not has_too_many_numbers([text], language)


def test_each_fact_of_a_mark_and_each_fact_chosen_is_a_citation() -> None:
    assert not has_too_many_citations(["It is so.[@a; @b] "] * 29, chosen=2)
    assert has_too_many_citations(["It is so.[@a; @b] "] * 29, chosen=3)
    assert has_too_many_citations(["[@a]" * (MAX_CITATIONS + 1)], chosen=0)


def test_the_source_sheet_has_no_more_rows_than_numbers_are_allowed() -> None:
    text = "10:00 a.m. " * MAX_NUMBERS

    assert not has_too_many_numbers([text], "en")
    assert len(rows(a_manuscript(text, "en"))) <= MAX_NUMBERS


def test_every_finished_sample_is_far_below(edition: Edition) -> None:
    for letter in edition.content.letters:
        for language, sample in letter.samples.items():
            texts = [*sample.parts.values(), *(choice.words or "" for choice in sample.facts)]

            assert not has_too_many_numbers(texts * 3, language)
            assert not has_too_many_citations(texts * 5, chosen=0)
