"""Lines that a program broke are one paragraph; lines that a writer ended stay paragraphs."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.templates.wrapped_lines import paragraph_lines

EN = (
    "I read what it costs. At least $40 million has gone into third-country deportations of every kind, Senate Democrats "
    "estimated in February 2026 [@senate-democrats-40-million]. My neighbors ask why. I have no answer for them."
)
ES = (
    "Leí lo que cuesta. Al menos 40 millones de dólares han costado las deportaciones de toda clase a terceros países, "
    "calcularon los demócratas del Senado en febrero de 2026 [@senate-democrats-40-million]. Mis vecinos preguntan por qué."
)


@pytest.mark.parametrize("width", [35, 48, 60, 72, 76, 78])
@pytest.mark.parametrize("words", [EN, ES], ids=["en", "es"])
def test_a_wrapped_paragraph_is_one(words: str, width: int) -> None:
    wrapped = textwrap.fill(words, width, break_long_words=False)

    assert "\n" in wrapped
    assert list(paragraph_lines(f"{wrapped}\n\nI ask for hearings.\n")) == [words, "I ask for hearings."]
    assert list(paragraph_lines(wrapped.replace("\n", "\r\n"))) == [words]


@pytest.mark.parametrize(
    "lines",
    [
        ["I read it.", "We need hearings.", "Taos deserves better."],
        ["To the Editor:", "I read that a plane left with ten people, and I want to know who paid for it."],
        ["Dear Editor,", "I read that a plane left with ten people, and I want to know who paid for it."],
        ["A la redacción:", "Leí que salió un avión con diez personas.", "Quiero saber quién lo pagó."],
        ["Ten a month", "I read that a plane left with ten people, and I want to know who paid for it."],
        ["I ask for three things:", "- a hearing", "- a list", "- an end"],
        ["Pido dos cosas:", "1. una audiencia", "2. una lista"],
        ["Sincerely,", "Ada Quince", "Taos"],
        ["“Who paid for it?”", "nobody said."],
        ["Is it right?", "It is not. Ten people a month may come, and the rest wait for years in a camp."],
        ["One [@a].", "Two.[@b]", "Three"],
    ],
)
def test_lines_that_a_writer_ended_stay_paragraphs(lines: list[str]) -> None:
    assert list(paragraph_lines("\n".join(lines))) == lines


def test_a_line_that_ends_with_a_sentence_belongs_to_what_was_wrapped_around_it() -> None:
    text = "Ten people a month may come here.\nThe rest of them wait for years in\na camp.\nI ask for hearings."

    assert list(paragraph_lines(text)) == [
        "Ten people a month may come here. The rest of them wait for years in a camp.",
        "I ask for hearings.",
    ]


def test_a_word_broken_at_its_hyphen_keeps_it() -> None:
    assert list(paragraph_lines("They pay for third-\ncountry flights.")) == ["They pay for third-country flights."]


@given(st.text("ab A.\n- 1)", max_size=80))
def test_no_word_is_lost_and_no_line_end_stays(text: str) -> None:
    found = list(paragraph_lines(text))

    assert all(line == line.strip() and line and "\n" not in line for line in found)
    assert "".join("".join(found).split()) == "".join(text.split())
