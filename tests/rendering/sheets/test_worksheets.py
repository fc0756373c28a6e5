"""A worksheet fills two sides of paper, whatever its questions: large type, lines to write on, four facts with sources."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import page as validator
import pytest

from campaign.content.newspapers.files import read_newspapers
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Newspaper, Required, Rules
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import PAPERS
from campaign.rendering.sheets.worksheet_lines import lines_of
from campaign.rendering.sheets.worksheets import worksheet_page, worksheet_print
from tests.content.seeds import ROOT
from tests.rendering.pdf_files import drawn_words, opened, pages_of, text_of
from tests.rendering.shipped import EVERY_TEMPLATE, PUBLIC_URL, edition, pdf_of

GOLDEN = Path(__file__).parent / "worksheets"
SLUG, CARD = "what-happened-to-those-sent", "santa-fe-new-mexican-nm"
#: Ascent and descent of the typefaces: 11 points of type are drawn at least this high.
ELEVEN = 13.5


def is_letter(slug: str) -> bool:
    found = edition().content.letter(slug)
    return bool(found and found.kind and found.kind.traits.is_letter)


LETTERS = [slug for slug in EVERY_TEMPLATE if is_letter(slug)]


@cache
def newspaper() -> Newspaper:
    cards = read_newspapers(ROOT / "seeds" / "newspapers.yaml")
    assert isinstance(cards, tuple)
    return next(card for card in cards if card.id == CARD)


@cache
def worksheet(slug: str, language: Language, paper: Paper = "letter", *, has_newspaper: bool = False) -> bytes:
    letter = edition().content.letter(slug)
    assert letter
    card = newspaper() if has_newspaper else None
    imprint = Imprint(PUBLIC_URL, is_demonstration=True)
    return pdf_of(worksheet_print(worksheet_page(letter.templates[language], edition(), card, paper, imprint), paper))


@pytest.mark.slow
@pytest.mark.parametrize("slug", LETTERS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_one_of_two_sides(slug: str, language: Language) -> None:
    papers = PAPERS if slug == SLUG else PAPERS[:1]

    assert [len(pages_of(worksheet(slug, language, paper))) for paper in papers] == [2] * len(papers)
    assert len(pages_of(worksheet(slug, language, has_newspaper=True))) == 2


@pytest.mark.parametrize("paper", PAPERS)
def test_a_newspaper_that_asks_for_everything_and_says_nothing_fits_as_well(paper: Paper) -> None:
    letter = edition().content.letter("no-money-for-transfers")
    assert letter
    asking = replace(newspaper(), letters=Rules(requires=tuple(Required)))
    made = worksheet_page(letter.templates["es"], edition(), asking, paper, Imprint(PUBLIC_URL, is_demonstration=True))

    assert len(made.required) == 5
    assert len(made.facts) == 4
    assert len(pages_of(pdf_of(worksheet_print(made, paper)))) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("has_newspaper", [False, True], ids=["blank", "named"])
def test_it_has_the_words_we_know(language: Language, has_newspaper: bool) -> None:
    file = GOLDEN / f"{'named' if has_newspaper else 'blank'}.{language}.txt"
    text = text_of(worksheet(SLUG, language, has_newspaper=has_newspaper))
    if os.environ.get("GOLDEN") == "write":
        file.write_text(text, encoding="utf-8")

    assert text == file.read_text(encoding="utf-8"), f"{file.name} has changed: run `make golden` and read the diff"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_letter_of_it_is_smaller_than_eleven_points(language: Language) -> None:
    words = [word for page in drawn_words(worksheet(SLUG, language)) for word in page]

    assert len(words) > 200
    assert [word.text for word in words if word.height < ELEVEN] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_three_questions_and_four_facts_with_who_says_so_and_when(language: Language) -> None:
    letter = edition().content.letter(SLUG)
    assert letter
    made = worksheet_page(letter.templates[language], edition(), newspaper(), "letter", Imprint())

    assert len(made.questions) == 3
    assert len(made.facts) == 4
    assert all(fact.who and re.search(r"\d{4}", fact.when) for fact in made.facts)
    assert (made.limit, made.words.max) == (150, 150)
    assert "@" in made.send_to
    assert made.address is None


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_read_aloud(language: Language) -> None:
    pdf = worksheet(SLUG, language)
    report = validator.validate_pdf_bytes(pdf, profile="ua1")

    assert report.rules.total > 100
    assert [f"{failure.rule_id}: {failure.message}" for failure in report.failures] == []
    about = opened(pdf).metadata
    assert about
    assert about.title


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize(
    ("words", "title"), [([20, 30, 35], "Short"), ([5, 5, 200], "Short"), ([20, 30, 35], "A title of many words " * 4)]
)
def test_the_front_is_shared_among_the_questions(words: list[int], title: str, paper: Paper) -> None:
    prompts = ["What did you see?", "Why does it matter to you? " * 4, "What should happen?"]
    lines = lines_of(prompts, words, title, paper)

    assert len(lines) == 4
    assert min(lines) >= 3
    assert 14 <= sum(lines) <= 24
    assert lines[words.index(max(words))] == max(lines[:3])
