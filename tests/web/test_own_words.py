"""The composer shows, with and without JavaScript, which words are ours and how much that is."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from tests.web.addresses import LETTER
from tests.web.browse import Browse
from tests.web.page import Page, said, seen
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

FACT = "transfers-senate-945"


def pasted(browse: Browse, edition: Edition, language: Language, **fields: str) -> Writer:
    """A writer who pasted a fact's claim."""
    claim = edition.content.fact_by_id[FACT].claim[language]
    return Writer(browse, LETTER, language).types(part_opening=claim, **fields)


def shown(page: Page) -> str:
    [panel] = page.with_class("own-words")
    return said(panel)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("headers", [{}, {"X-Fragment": "result"}])
def test_pasted_words_are_marked_and_counted(
    browse: Browse, edition: Edition, language: Language, headers: dict[str, str]
) -> None:
    writer = pasted(browse, edition, language)
    page = (
        writer.browse.read(writer.path, writer.asks("check", headers=headers))
        if not headers
        else Page(writer.path, writer.asks("check", headers=headers))
    )
    claim = edition.content.fact_by_id[FACT].claim[language]
    [*marks] = page.with_class("copied")

    assert "".join("".join(seen(mark).split()) for mark in marks).startswith("".join(claim.rstrip(".").split())[:40])
    assert {"en": "(our words:", "es": "(palabras nuestras:"}[language] in said(marks[0])
    assert "%" in shown(page)
    assert {"en": "Longest copied run", "es": "El tramo copiado más largo"}[language] in shown(page)
    assert {"en": "has words of ours", "es": "tiene palabras nuestras"}[language] in shown(page)


@pytest.mark.parametrize(
    ("language", "town", "advice"),
    [
        ("en", "", "Say why this touches your town."),
        ("en", "Vado", "Say why this touches Vado."),
        ("en", "<b>{{7*7}}", "Say why this touches <b>{{7*7}}."),
        ("es", "", "Diga por qué esto le toca a su ciudad."),
        ("es", "Vado", "Diga por qué esto le toca a Vado."),
    ],
)
def test_the_advice_names_the_town(
    browse: Browse, edition: Edition, language: Language, town: str, advice: str
) -> None:
    assert advice in shown(pasted(browse, edition, language, **{"blank-town": town}).presses("check"))


def test_the_advice_is_in_the_readers_language_and_the_words_in_the_letters(browse: Browse, edition: Edition) -> None:
    writer = pasted(browse, edition, "en")
    writer.path = f"/es{writer.path}"
    page = writer.presses("check")

    assert "Diga por qué esto le toca a su ciudad." in shown(page)
    assert {quote.get("lang") for quote in page.with_class("own-words")[0].iter("q")} == {"en"}


def test_own_words_are_said_to_be_found_so_and_an_empty_form_says_nothing(browse: Browse) -> None:
    writer = Writer(browse)
    assert writer.page.with_class("own-words") == []
    page = writer.types(text="I sold tires in Deming until last June.", whole="yes").presses("check")

    assert page.with_class("copied") == []
    assert "We found none of our words in it." in shown(page)
