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


def pasted(browse: Browse, edition: Edition, language: Language) -> Writer:
    """A writer who pasted a fact's claim."""
    claim = edition.content.fact_by_id[FACT].claim[language]
    return Writer(browse, LETTER, language).types(part_opening=claim)


def shown(page: Page) -> str:
    [line] = page.with_class("own-words")
    return said(line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("headers", [{}, {"X-Fragment": "result"}])
def test_pasted_words_are_marked_and_counted_in_one_line(
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
    count = len(claim.split())

    assert "".join("".join(seen(mark).split()) for mark in marks).startswith("".join(claim.rstrip(".").split())[:40])
    assert {"en": "(our words:", "es": "(palabras nuestras:"}[language] in said(marks[0])
    assert {
        "en": f"{count} of {count} words are ours. Editors like your own words better.",
        "es": f"{count} de {count} palabras son nuestras. A la redacción le gustan más las suyas.",
    }[language] in shown(page)


def test_the_line_is_in_the_readers_language(browse: Browse, edition: Edition) -> None:
    writer = pasted(browse, edition, "en")
    writer.path = f"/es{writer.path}"

    assert "palabras son nuestras" in shown(writer.presses("check"))


def test_own_words_are_said_to_be_found_so_and_an_empty_form_says_nothing(browse: Browse) -> None:
    writer = Writer(browse)
    assert writer.page.with_class("own-words") == []
    page = writer.types(text="I sold tires in Deming until last June.", whole="yes").presses("check")

    assert page.with_class("copied") == []
    assert "We found none of our words in it." in shown(page)
