"""Every text that a reader sees is held to its facts: a figure planted in any of them is found."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from campaign.content.folders import Folder, read_folder
from campaign.content.placed import Placed
from campaign.content.rules import about, asides, letters, sheets
from campaign.content.rules.labels import key_of, texts_in
from campaign.content.yaml_files import Place
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.templates.templates import Template
from tests.content.test_seeds import TODAY

GALLERY = Path(__file__).parents[2] / "campaign" / "content" / "gallery" / "the-night-bus"
PLANTED: dict[Language, str] = {"en": "And 4,099 people came.", "es": "Y vinieron 4,099 personas."}


@cache
def gallery() -> Folder:
    """A campaign that has something under every key."""
    folder = read_folder(GALLERY, None)
    assert folder.campaign
    assert folder.sheets
    assert folder.letters

    return folder


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


CAMPAIGN_TEXTS = [found for placed in [gallery().campaign] if placed for found in texts_in(placed.value)]
SHEET_TEXTS = list(texts_in(gallery().sheets[0].value))


def test_the_gallery_has_a_text_under_every_key() -> None:
    assert {key_of(place) for place, _ in CAMPAIGN_TEXTS} == {
        "name",
        "summary",
        "background",
        "topics.name",
        "demands.text",
        "acts.title",
        "acts.text",
        "committees.name",
        "committees.why",
        "guide.title",
        "guide.text",
        "terms.term",
        "terms.meaning",
        "participants.text",
        "highlights.label",
    }
    assert {key_of(place) for place, _ in SHEET_TEXTS} == {
        "question",
        "answer",
        "blocks.heading",
        "blocks.paragraphs",
        "blocks.alt",
        "blocks.values.label",
        "blocks.events.label",
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("place", "text"), CAMPAIGN_TEXTS, ids=lambda part: ".".join(map(str, part)) if isinstance(part, tuple) else ""
)
def test_a_figure_in_any_text_of_a_campaign_is_found(place: Place, text: Both, language: Language) -> None:
    placed = gallery().campaign
    assert placed

    spoilt = replace(placed, value=with_text(placed.value, place, planted(text, language)))

    assert found([problem.what for problem in about.problems(replace(gallery(), campaign=spoilt))])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("place", "text"), SHEET_TEXTS, ids=lambda part: ".".join(map(str, part)) if isinstance(part, tuple) else ""
)
def test_a_figure_in_any_text_of_a_sheet_is_found(place: Place, text: Both, language: Language) -> None:
    placed = gallery().sheets[0]
    spoilt = replace(placed, value=with_text(placed.value, place, planted(text, language)))

    assert found([problem.what for problem in sheets.problems(replace(gallery(), sheets=[spoilt]))])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "place", [("title",), ("summary",), ("parts", 0, "prompt"), ("parts", 2, "prompt"), ("blanks", 0, "ask")]
)
def test_a_figure_around_a_template_is_found(place: Place, language: Language) -> None:
    letter = gallery().letters[0]
    template: Placed[Template] = letter.templates[language]
    spoilt = replace(template, value=with_text(template.value, place, PLANTED[language]))
    folder = replace(gallery(), letters=[replace(letter, templates={**letter.templates, language: spoilt})])

    assert found([problem.what for problem in letters.problems(folder, TODAY)])


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
    placed = gallery().campaign
    assert placed

    spoilt = replace(placed, value=with_text(placed.value, place, Both(en, es)))
    return [
        problem.what
        for problem in about.problems(replace(gallery(), campaign=spoilt))
        if "stands where" in problem.what
    ]


@pytest.mark.parametrize(("place", "en", "es"), ALLOWED)
def test_advice_counts_words_and_days_and_a_list_says_its_date_and_its_length(place: Place, en: str, es: str) -> None:
    assert said_in_campaign(place, en, es) == []


@pytest.mark.parametrize(("place", "en", "es"), REFUSED)
def test_other_figures_there_are_refused_in_both_languages(place: Place, en: str, es: str) -> None:
    assert len(said_in_campaign(place, en, es)) == 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("id", "place"), [("petition", ("figures", 0, "counts")), ("savings", ("dispute",))])
def test_a_figure_beside_a_claim_is_found(id: str, place: Place, language: Language) -> None:
    placed = next(fact for fact in gallery().facts if fact.value.id == id)
    text = dict(texts_in(placed.value))[place]
    spoilt = replace(placed, value=with_text(placed.value, place, planted(text, language)))

    assert not found([problem.what for problem in asides.problems(gallery().facts)])
    assert found([problem.what for problem in asides.problems([spoilt])])


def test_what_a_figure_counts_says_the_date_of_its_fact_and_a_dispute_the_figures_of_any() -> None:
    facts = {fact.value.id: fact for fact in gallery().facts}
    count = Both("signatures handed over in May 2026", "firmas entregadas en mayo de 2026")
    dispute = Both("The office counted 3,200 signatures.", "La oficina contó 3,200 firmas.")
    petition = with_text(facts["petition"].value, ("figures", 0, "counts"), count)
    savings = with_text(facts["savings"].value, ("dispute",), dispute)
    said = [replace(facts["petition"], value=petition), replace(facts["savings"], value=savings)]

    assert [problem.what for problem in asides.problems(said)] == []
