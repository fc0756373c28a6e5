"""The templates that ship: three questions, and choices that are whole requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from campaign.domain.checks import findings
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Part, Template, choices, holes
from tests.content.seeds import shipped_content, shipped_template

TODAY = date(2026, 11, 21)
#: One sentence instead of a paragraph leaves an op-ed too short.
LENGTH = "LEN-"
SLUGS = [letter.slug for letter in shipped_content().letters]
#: What the page asks for anyway: where the writer lives, and the article that a reply answers.
ASKED = {"town", "article", "article_date"}
_ASKS_WHO = re.compile(r"(?:^|[.?!] )Who\b|¿(?:\w+ )?[Qq]ui[eé]n")


def templates() -> Iterator[Template]:
    for letter in shipped_content().letters:
        yield from letter.templates.values()


def ask_of(template: Template) -> Part:
    found = template.ask_part
    assert found
    return found


def test_a_writer_is_asked_for_a_town_and_an_article_and_never_who_someone_is() -> None:
    assert {blank.name for template in templates() for blank in template.blanks} == ASKED
    assert [part.prompt for template in templates() for part in template.parts if _ASKS_WHO.search(part.prompt)] == []
    assert [len(template.offers) >= 4 for template in templates()] == [True] * 12


def test_no_choice_waits_for_an_answer() -> None:
    waiting = [
        part.id
        for template in templates()
        for part in template.parts
        if not part.yours
        for sentence in part.sentences
        if any(holes(sentence))
    ]

    assert waiting == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_each_choice_of_ask_is_one_request_that_passes_every_check(slug: str, language: Language) -> None:
    template, letter = shipped_template(slug, language), shipped_content().letter(slug)
    assert letter
    sample, ask = letter.samples[language], ask_of(template)
    offered = choices(ask, {})

    assert 2 <= len(offered) <= 4
    for choice in offered:
        alone = Manuscript(shipped_content(), template, Draft(text=choice), TODAY)
        assert [one.is_plain for one in alone.asks] == [True], choice
        chosen = replace(sample, parts={**sample.parts, ask.id: choice})
        found = findings(Manuscript(shipped_content(), template, chosen, TODAY))
        assert [
            str(one.message) for one in found if one.level is not Level.HINT and not one.id.startswith(LENGTH)
        ] == []


def test_an_op_ed_has_starters_for_each_part_and_headlines() -> None:
    for template in templates():
        if template.kind.traits.is_op_ed:
            assert {len(part.sentences) for part in template.parts if not part.yours} <= {2, 3}
            assert 2 <= len(template.headlines) <= 4


def test_the_campaign_begins_with_the_letter_that_it_names() -> None:
    letter = shipped_content().default_letter

    assert letter
    assert letter.slug == "what-happened-to-those-sent"
