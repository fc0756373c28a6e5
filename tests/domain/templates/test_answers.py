"""Three answers become an opening and a stake, and no word is added or lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.answers import Answers, as_sentence, begun
from campaign.domain.texts.shingles import keys_of

PARTS = ("opening", "stake", "ask")
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    [
        "“home”",
        "«casa»",
        "¿y quién",
        "[@fact]",
        "a [@fact; @other]",
        "iPhone users ask",
        "9 buses",
        "...",
        "so,",
        "{{7*7}}",
    ]
)


@pytest.mark.parametrize(
    ("language", "answer", "sentence"),
    [
        ("en", "the bus left without her", "The bus left without her."),
        ("en", "  the bus\n left ", "The bus left."),
        ("en", "The bus left.", "The bus left."),
        ("en", "did she ask?", "Did she ask?"),
        ("en", "she waits…", "She waits…"),
        ("en", "because it is ours,", "Because it is ours."),
        ("en", "she said “go home”", "She said “go home.”"),
        ("en", "“go home,” she said", "“Go home,” she said."),
        ("en", "she said “go home!”", "She said “go home!”"),
        ("en", "my neighbor (the one with the dog)", "My neighbor (the one with the dog)."),
        ("en", "iPhones rang all night", "iPhones rang all night."),
        ("en", "9 buses came", "9 buses came."),
        ("en", "at least 945 were sent [@fact]", "At least 945 were sent. [@fact]"),
        ("en", "...", "..."),
        ("en", "", ""),
        ("es", "el autobús se fue sin ella", "El autobús se fue sin ella."),
        ("es", "¿y quién preguntó?", "¿Y quién preguntó?"),
        ("es", "¡basta!", "¡Basta!"),
        ("es", "¿ y quién preguntó?", "¿ Y quién preguntó?"),
        ("en", "“ 9 buses", "“ 9 buses."),
        ("es", "ella dijo «váyanse»", "Ella dijo «váyanse»."),
        ("es", "«váyanse», dijo", "«Váyanse», dijo."),
        ("es", 'mi vecina dijo "no"', 'Mi vecina dijo "no".'),
        ("es", "él me llevó a casa;", "Él me llevó a casa."),
        ("es", "órale", "Órale."),
    ],
)
def test_capitals_and_periods_are_corrected_as_each_language_has_them(
    language: Language, answer: str, sentence: str
) -> None:
    assert as_sentence(answer, language) == sentence


def test_what_happened_and_to_whom_opens_the_letter_and_why_it_matters_is_the_stake() -> None:
    answers = Answers("the bus left", "Rosa, my neighbor", "she drove my mother home")

    assert begun(answers, {"ask": "We ask."}, PARTS, "en") == {
        "ask": "We ask.",
        "opening": "The bus left. Rosa, my neighbor.",
        "stake": "She drove my mother home.",
    }


def test_answers_follow_what_was_typed() -> None:
    answers = Answers(happened="the bus left", why="she is my friend")

    assert begun(answers, {"opening": "On Monday.", "stake": ""}, PARTS, "en") == {
        "opening": "On Monday. The bus left.",
        "stake": "She is my friend.",
    }


def test_where_a_letter_has_no_stake_all_of_it_opens_the_letter() -> None:
    assert begun(Answers("a", "b", "c"), {}, ["opening", "ask"], "en") == {"opening": "A. B. C."}


def test_no_answer_changes_nothing() -> None:
    assert begun(Answers(), {"opening": " as it was "}, PARTS, "es") == {"opening": " as it was "}
    assert not Answers()
    assert Answers(why="so")


@pytest.mark.parametrize("language", LANGUAGES)
@given(st.tuples(anything, anything, anything))
def test_no_word_is_added_or_lost(language: Language, given_answers: tuple[str, str, str]) -> None:
    found = begun(Answers(*given_answers), {}, PARTS, language)

    assert keys_of(f"{found.get('opening', '')} {found.get('stake', '')}") == keys_of(
        " ".join(" ".join(given_answers).split())
    )


@pytest.mark.parametrize("language", LANGUAGES)
@given(anything)
def test_mending_twice_changes_nothing_more(language: Language, answer: str) -> None:
    once = as_sentence(answer, language)

    assert as_sentence(once, language) == once
