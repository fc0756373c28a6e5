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
#: A tip about a source that has no date; it is the source's, not the letter's.
UNDATED = "SRC-1"
#: The three ways to ask that a writer may choose among, in any words.
WAYS_TO_ASK: dict[Language, tuple[str, ...]] = {
    "en": (
        r"\bstop|\breject|should stop",
        r"\bmoney|\bpay|\bspend|\bbuy",
        r"investigat|hearing|find out|publish|accounting",
    ),
    "es": (r"\bdeten|\bdejen? de|dejar de", r"\bdinero|\bpag|\bgast", r"investig|audiencia|averigü|publi|cuentas"),
}
FIRST_NAMED: dict[Language, str] = {
    "en": r"Senate Foreign Relations Committee's Democratic staff|Democratic staff of the Senate Foreign Relations Committee",
    "es": r"(?:equipo demócrata|asesores demócratas) del Comité de Relaciones Exteriores del Senado",
}
APPEALS: dict[Language, str] = {"en": "appeal", "es": "apel"}
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


def sample_of(slug: str, language: Language) -> Manuscript:
    letter = shipped_content().letter(slug)
    assert letter
    return Manuscript(shipped_content(), letter.templates[language], letter.samples[language], TODAY)


def test_a_writer_is_asked_for_a_town_and_an_article_and_never_who_someone_is() -> None:
    assert {blank.name for template in templates() for blank in template.blanks} == ASKED
    assert [part.prompt for template in templates() for part in template.parts if _ASKS_WHO.search(part.prompt)] == []
    assert [template.slug for template in templates() if len(template.offers) < 4] == []


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", SLUGS)
def test_no_check_says_anything_of_a_sample(slug: str, language: Language) -> None:
    found = findings(sample_of(slug, language))

    assert [str(one.message) for one in found if one.id != UNDATED] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sample_says_who_counted_how_many_asked_and_that_an_appeal_is_possible(language: Language) -> None:
    for slug in SLUGS:
        manuscript = sample_of(slug, language)
        cited = set(manuscript.reading.cited)
        speakers = {fact.attributed_to["en"] for fact in manuscript.facts if fact.attributed_to}
        if any("Democratic staff" in speaker for speaker in speakers):
            assert re.search(FIRST_NAMED[language], manuscript.document.text), slug
        if cited & {"transfers-senate-945", "none-granted-2021"}:
            assert "applied-senate-34" in cited, slug
        if "motion-granted-ends-claim" in cited:
            assert APPEALS[language] in manuscript.document.text, slug


def test_a_writer_may_ask_to_stop_it_not_to_pay_or_to_find_out() -> None:
    for template in templates():
        asked = " ".join(choices(ask_of(template), {}))
        assert [way for way in WAYS_TO_ASK[template.language] if not re.search(way, asked)] == [], template.slug


def test_a_letter_that_answers_no_article_is_asked_first_why_now() -> None:
    for template in templates():
        traits = template.kind.traits
        is_asked = not (traits.needs_article or traits.is_spoken)
        assert (template.parts[0].id == "now") is is_asked, template.slug


def test_an_op_ed_has_starters_for_each_part_and_headlines() -> None:
    for template in templates():
        if template.kind.traits.is_op_ed:
            assert {len(part.sentences) for part in template.parts if not part.yours} <= {2, 3}
            assert 2 <= len(template.headlines) <= 4


def test_the_campaign_begins_with_the_letter_that_it_names() -> None:
    letter = shipped_content().default_letter

    assert letter
    assert letter.slug == "what-happened-to-those-sent"
