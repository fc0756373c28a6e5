"""Every text that a reader sees is held to its facts: a figure planted in any of them is found."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from campaign.content.folders import read_folder
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact
from campaign.domain.faults import Place
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.rules import Rule
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.facts import asides
from campaign.domain.rules.letters import templates
from campaign.domain.rules.pages import campaign, sheets
from campaign.domain.rules.texts.labels import key_of, texts_in
from campaign.domain.sheets.fact_sheets import SheetKind
from tests.content.test_seeds import TODAY

GALLERY = Path(__file__).parents[2] / "campaign" / "content" / "gallery" / "the-night-bus"
PLANTED: dict[Language, str] = {"en": "And 4,099 people came.", "es": "Y vinieron 4,099 personas."}


@cache
def gallery() -> Content:
    """A campaign that has something under every key."""
    content = read_folder(GALLERY, None).as_written()
    assert content
    assert content.sheets
    assert content.letters

    return content


def whats(rule: Rule, **changed: object) -> list[str]:
    """What a rule says of the gallery's content with something in it changed."""
    spoilt: Content = replace(gallery(), **changed)  # type: ignore[arg-type]  # the tests below know its fields
    return [str(fault.what) for fault in rule(Examination(spoilt, TODAY))]


def with_text(value: Any, place: Place, text: object) -> Any:
    """The same value with another text at one place."""
    if not place:
        return text
    step, *rest = place
    if isinstance(step, int):
        return (*value[:step], with_text(value[step], tuple(rest), text), *value[step + 1 :])
    return replace(value, **{step: with_text(getattr(value, step), tuple(rest), text)})


def planted(text: Both, language: Language) -> Both:
    return replace(text, **{language: f"{text[language]} {PLANTED[language]}"})


def found(problems: list[str]) -> bool:
    return any("4,099" in problem for problem in problems)


CAMPAIGN_TEXTS = list(texts_in(gallery().campaign))
SHEET_TEXTS = list(texts_in(gallery().sheets[0]))
QUESTIONS = gallery().sheets[1]


def test_the_gallery_has_a_text_under_every_key() -> None:
    assert {key_of(place) for place, _ in CAMPAIGN_TEXTS} == {
        "name",
        "headline",
        "summary",
        "now.text",
        "voice.text",
        "background",
        "topics.name",
        "demands.text",
        "acts.title",
        "acts.text",
        "bodies.name",
        "bodies.member",
        "bodies.members",
        "bodies.why",
        "officials.title",
        "officials.area.name",
        "guide.title",
        "guide.text",
        "terms.term",
        "terms.meaning",
        "participants.text",
        "highlights.label",
        "picture.heading",
        "picture.alt",
        "picture.of.label",
        "picture.groups.label",
        "picture.zero.label",
        "do.lead",
        "do.text",
        "disclaimer",
    }
    assert {key_of(place) for place, _ in SHEET_TEXTS} == {
        "question",
        "headline",
        "dek",
        "advice",
        "now.text",
        "do.lead",
        "do.text",
        "front.numbers.label",
        "front.picture.heading",
        "front.points.lead",
        "front.points.text",
        "front.back.heading",
        "front.back.paragraphs",
        "answer",
        "blocks.heading",
        "blocks.paragraphs",
        "blocks.alt",
        "blocks.values.label",
        "blocks.events.label",
        "blocks.questions.question",
        "blocks.questions.claim.label",
        "blocks.questions.denial.label",
        "blocks.places.label",
        "blocks.places.text",
        "blocks.lines.label",
        "picture.heading",
        "picture.alt",
        "picture.of.label",
        "picture.groups.label",
        "picture.zero.label",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("place", "text"), CAMPAIGN_TEXTS, ids=lambda part: ".".join(map(str, part)) if isinstance(part, tuple) else ""
)
def test_a_figure_in_any_text_of_a_campaign_is_found(place: Place, text: Both, language: Language) -> None:
    spoilt = with_text(gallery().campaign, place, planted(text, language))

    assert found(whats(campaign.faults, campaign=spoilt))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("place", "text"), SHEET_TEXTS, ids=lambda part: ".".join(map(str, part)) if isinstance(part, tuple) else ""
)
def test_a_figure_in_any_text_of_a_sheet_is_found(place: Place, text: Both, language: Language) -> None:
    spoilt = with_text(gallery().sheets[0], place, planted(text, language))

    assert found(whats(sheets.faults, sheets=(spoilt,)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_in_any_text_of_questions_and_answers_is_found(language: Language) -> None:
    assert QUESTIONS.kind is SheetKind.QUESTIONS
    for place, text in texts_in(QUESTIONS):
        spoilt = with_text(QUESTIONS, place, planted(text, language))
        assert found(whats(sheets.faults, sheets=(spoilt,))), place


@pytest.mark.parametrize(
    ("en", "problems"),
    [
        ("Paid for by Riders United, 12 Mill Street, Suite 300, Mill River, NM 87000.", 0),
        ("Paid for by Riders United, P.O. Box 1234, Mill River.", 0),
        ("Paid for by 4,099 people.", 1),
        ("Paid for with $5,000.", 1),
        ("Paid for by the 62 percent who ride.", 1),
    ],
)
def test_a_disclaimer_may_have_an_address_and_counts_nothing(en: str, problems: int) -> None:
    spoilt = replace(gallery().campaign, disclaimer=Both(en, "Pagado por los pasajeros, calle Molino 12, piso 3."))

    assert (
        len([what for what in whats(campaign.faults, campaign=spoilt) if "where no fact is cited" in what]) == problems
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "place", [("title",), ("summary",), ("parts", 0, "prompt"), ("parts", 2, "prompt"), ("blanks", 0, "ask")]
)
def test_a_figure_around_a_template_is_found(place: Place, language: Language) -> None:
    letter = gallery().letters[0]
    spoilt = with_text(letter.templates[language], place, PLANTED[language])

    assert found(whats(templates.faults, letters=(replace(letter, templates={**letter.templates, language: spoilt}),)))


ALLOWED = [
    (
        ("guide", 0, "text", 0),
        "Stay below 150 words and answer within 14 days.",
        "Quédese por debajo de 150 palabras y responda en 14 días.",
    ),
    (("demands", 0, "text"), "In September 2026 we asked for the bus.", "En septiembre de 2026 pedimos el autobús."),
    (("participants", "text"), "In May 2026 these 3 groups signed.", "En mayo de 2026 firmaron estos 3 grupos."),
]
REFUSED = [
    (("guide", 0, "text", 0), "Say that 150 people rode it.", "Diga que lo tomaban 150 personas."),
    (("demands", 0, "text"), "In September 2025 we asked for the bus.", "En septiembre de 2025 pedimos el autobús."),
    (("participants", "text"), "These 19 groups signed.", "Firmaron estos 19 grupos."),
]


def said_in_campaign(place: Place, en: str, es: str) -> list[str]:
    spoilt = with_text(gallery().campaign, place, Both(en, es))
    return [what for what in whats(campaign.faults, campaign=spoilt) if "where no fact is cited" in what]


@pytest.mark.parametrize(("place", "en", "es"), ALLOWED)
def test_advice_counts_words_and_days_and_a_list_says_its_date_and_its_length(place: Place, en: str, es: str) -> None:
    assert said_in_campaign(place, en, es) == []


@pytest.mark.parametrize(("place", "en", "es"), REFUSED)
def test_other_figures_there_are_refused_in_both_languages(place: Place, en: str, es: str) -> None:
    assert len(said_in_campaign(place, en, es)) == 2


def test_a_label_may_say_the_date_of_its_own_fact_and_no_other() -> None:
    place = next(place for place, _ in SHEET_TEXTS if key_of(place) == "blocks.values.label")
    block = gallery().sheets[0].blocks[int(place[1])]
    when = gallery().fact_by_id[getattr(block, "values")[int(place[3])].fact].as_of  # noqa: B009 - of several kinds

    for year, problems in ((when.year, 0), (when.year - 1, 2)):
        spoilt = with_text(gallery().sheets[0], place, Both(f"by the end of {year}", f"a fines de {year}"))
        told = [what for what in whats(sheets.faults, sheets=(spoilt,)) if "where no fact is cited" in what]
        assert len(told) == problems


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("id", "place"), [("petition", ("figures", 0, "counts")), ("savings", ("dispute",))])
def test_a_figure_beside_a_claim_is_found(id: str, place: Place, language: Language) -> None:
    fact = gallery().fact_by_id[id]
    text = dict(texts_in(fact))[place]
    spoilt: Fact = with_text(fact, place, planted(text, language))

    assert not found(whats(asides.faults))
    assert found(whats(asides.faults, facts=(spoilt,)))


def test_what_a_figure_counts_says_the_date_of_its_fact_and_a_dispute_the_figures_of_any() -> None:
    facts = gallery().fact_by_id
    count = Both("signatures handed over in May 2026", "firmas entregadas en mayo de 2026")
    dispute = Both("The office counted 3,200 signatures.", "La oficina contó 3,200 firmas.")
    petition = with_text(facts["petition"], ("figures", 0, "counts"), count)
    savings = with_text(facts["savings"], ("dispute",), dispute)

    assert whats(asides.faults, facts=(petition, savings)) == []
