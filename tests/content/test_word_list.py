"""Readers meet the words of docs/words.md, and none of those that it rules out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

import click
import pytest

from campaign.cli import campaign as program
from campaign.domain.language import LANGUAGES, Both, Language
from tests.content.seeds import ROOT, shipped_content
from tests.content.test_translations import entries, extracted, texts

PAGE = (ROOT / "docs" / "words.md").read_text(encoding="utf-8")
#: Messages for those who write content name the keys of its files.
ABOUT_CONTENT = ("campaign/domain/rules/", "campaign/content/", "campaign/domain/templates/")
Told = Iterator[tuple[str, str]]


def rows(section: str) -> list[list[str]]:
    """The cells of a table, without its head."""
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def marked(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


WORDS, EXCEPTIONS = (rows(section) for section in PAGE.split("\n## "))
AVOIDED: Mapping[Language, list[str]] = {
    "en": [word for row in WORDS for word in marked(row[3])],
    "es": [word for row in WORDS for word in marked(row[4])],
}
ALLOWED = {(word, where) for cell, places, _ in EXCEPTIONS for word in marked(cell) for where in places.split(", ")}


def pattern(word: str) -> str:
    return re.escape(word).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")


@cache
def avoided(language: Language, where: str) -> re.Pattern[str]:
    """What may not be read there."""
    words = [word for word in AVOIDED[language] if (word, where) not in ALLOWED]
    return re.compile(rf"\b(?:{'|'.join(map(pattern, words))})\b", re.IGNORECASE)


def wrong(language: Language, where: str, told: Iterable[tuple[str, str]]) -> list[str]:
    words = avoided(language, where)
    return [
        f"{place}: “{found[0]}” in “{text[:90]}”" for place, text in told for found in [words.search(text)] if found
    ]


def messages(language: Language, is_about_content: bool) -> Told:
    for message in entries():
        place = extracted().get(message.id if isinstance(message.id, str) else tuple(message.id), "")
        if place.startswith(ABOUT_CONTENT) == is_about_content:
            shown = texts(message.id if language == "en" else message.string)
            yield from ((place, re.sub(r"%\(\w+\)|\{\w+\}", "", text)) for text in shown)  # names of values are code's


def commands(command: click.Command, name: str = "campaign") -> Told:
    yield name, command.help or ""
    yield from ((name, option.help) for option in command.params if isinstance(option, click.Option) and option.help)
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from commands(inner, f"{name} {inner.name}")


def prose(markdown: str) -> str:
    """A page's text without code, links and what stands in quotation marks as code does."""
    return re.sub(r"```.*?```|`[^`]*`|\]\([^)]*\)", " ", markdown, flags=re.DOTALL)


def letters(language: Language) -> Told:
    """What templates ask and offer."""
    for letter in shipped_content().letters:
        template = letter.templates[language]
        yield letter.slug, f"{template.title} {template.summary}"
        for part in template.parts:
            yield f"{letter.slug}/{part.id}", f"{part.prompt} {part.sentences}"


def samples(language: Language) -> Told:
    """Finished letters, each in a voice of its own."""
    for letter in shipped_content().letters:
        yield letter.slug, repr(letter.samples.get(language))


def content(value: Any, language: Language, place: str = "") -> Told:
    """Every text of the campaign in one language."""
    if isinstance(value, Both):
        yield place, str(value[language])
    elif isinstance(value, tuple):
        for item in value:
            yield from content(item, language, f"{place}/{getattr(item, 'id', getattr(item, 'slug', ''))}")
    elif isinstance(value, Mapping):
        yield from (pair for item in value.values() for pair in content(item, language, place))
    elif is_dataclass(value):
        for field in fields(value):
            yield from content(getattr(value, field.name), language, f"{place}.{field.name}")


def test_the_page_is_a_list_of_words_with_one_meaning() -> None:
    assert 35 <= len(WORDS) <= 65
    assert {len(row) for row in WORDS} == {5}
    for language in LANGUAGES:
        assert len(set(AVOIDED[language])) == len(AVOIDED[language])


def test_every_exception_is_of_a_word_that_is_avoided() -> None:
    known = {word for language in LANGUAGES for word in AVOIDED[language]}

    assert {word for word, _ in ALLOWED} <= known
    assert {where for _, where in ALLOWED} <= {
        "messages",
        "messages about content",
        "content",
        "samples",
        "commands",
        "README",
    }


@pytest.mark.parametrize(
    "language, text",
    [
        ("en", "Pick a scaffold."),
        ("en", "Somebody\nhas to do it."),
        ("en", "Wiped."),
        ("es", "Estados Unidos hace tratos."),
        ("es", "Según la norma de 2019"),
        ("es", "A fecha de 26 de julio"),
    ],
)
def test_an_avoided_word_is_found(language: Language, text: str) -> None:
    assert wrong(language, "messages", [("here", text)])


@pytest.mark.parametrize(
    "language, text", [("en", "She swipes."), ("es", "un retrato normal"), ("es", "hay maltrato"), ("en", "figurehead")]
)
def test_a_word_that_only_looks_like_one_is_not(language: Language, text: str) -> None:
    assert wrong(language, "messages", [("here", text)]) == []


#: "A enero de 2021" is no one's Spanish; "posterior a enero" and "de marzo a mayo" are.
_MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
_AS_OF = re.compile(
    rf"(?<!posterior )(?<!posteriores )(?<!anterior )(?<!anteriores )(?<!\d )(?<!ero |rzo |ril |ayo |nio |lio |sto |bre )"
    rf"\ba\s+(?:{_MONTHS})\s+de\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "text, is_wrong",
    [
        ("A enero de 2021, nadie", True),
        ("pagados a enero de 2026", True),
        ("posterior a enero de 2021", False),
        ("de marzo a mayo de 2020", False),
        ("de 2019 a enero de 2021", False),
        ("al 6 de enero de 2021", False),
    ],
)
def test_a_month_with_a_is_told_from_other_uses(text: str, is_wrong: bool) -> None:
    assert (_AS_OF.search(text) is not None) == is_wrong


def test_in_spanish_no_month_says_since_when_with_a() -> None:
    told = (*messages("es", is_about_content=False), *content(shipped_content(), "es"), *letters("es"))

    assert [f"{place}: {text[:120]}" for place, text in told if _AS_OF.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_interface_keeps_to_the_list(language: Language) -> None:
    assert wrong(language, "messages", messages(language, is_about_content=False)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_about_content_keep_to_the_list(language: Language) -> None:
    assert wrong(language, "messages about content", messages(language, is_about_content=True)) == []


def test_the_command_line_keeps_to_the_list() -> None:
    assert wrong("en", "commands", commands(program)) == []


def test_the_readme_keeps_to_the_list() -> None:
    assert wrong("en", "README", [("README.md", prose((ROOT / "README.md").read_text(encoding="utf-8")))]) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_campaign_keeps_to_the_list(language: Language) -> None:
    told = (*content(shipped_content(), language), *letters(language))

    assert wrong(language, "content", told) + wrong(language, "samples", samples(language)) == []
