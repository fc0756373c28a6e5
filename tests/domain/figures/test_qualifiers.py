"""Which way the words around a figure lean."""

from __future__ import annotations

import pytest

from campaign.domain.figures.qualifiers import qualifier_at
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language

SAID: dict[Language, dict[str, list[str]]] = {
    "en": {
        "more than": [
            "more than 900",
            "over 900",
            "more than the 900",
            "more people than 900",
            "they exceeded 900",
            "topping 900",
        ],
        "at least": ["no fewer than 900", "never fewer than 900", "did not fall below 900", "900-plus", "900 or more"],
        "fewer than": [
            "fewer people than 900",
            "did not reach 900",
            "not as many as 900",
            "not nearly 900",
            "never got to 900",
        ],
        "at most": [
            "never exceeded 900",
            "hardly more than 900",
            "did not send more than 900",
            "isn't over 900",
            "not above 900",
        ]
        + ["capped at 900", "900 people tops", "without exceeding 900"],
        "nearly": ["just shy of 900", "virtually 900", "practically 900", "almost exactly 900", "just under 900"],
        "about": ["around 900", "900-odd people", "900, give or take"],
        "exactly": ["there were 900", "pushing 900 people", "not here. Over all, 900", "beyond doubt 900"],
    },
    "es": {
        "more than": ["más de 900", "superaron las 900", "a más de las 900", "rebasó los 900", "más personas que 900"],
        "at least": ["no menos de 900", "nunca menos de 900", "no bajaron de 900", "900 por lo bajo"],
        "fewer than": [
            "menos de las 900",
            "no llegaron a 900",
            "no alcanzaron las 900",
            "menos personas que 900",
            "sin llegar a 900",
        ],
        "at most": [
            "no superaron 900",
            "nunca superaron las 900",
            "no se envió a más de 900",
            "no pasaron de 900",
            "apenas más de 900",
        ]
        + ["sin superar las 900", "900 como mucho"],
        "nearly": ["prácticamente 900", "casi exactamente 900", "poco menos de 900"],
        "about": ["unas 900", "900 y pico", "alrededor de 900"],
        "exactly": ["fueron 900", "el artículo sobre las 900", "no. Las 900"],
    },
}
#: A denial of something else: the figure leans as it did.
NOT_DENIED: list[tuple[Language, str]] = [
    ("en", "Do not forget that more than 900"),
    ("en", "not only more than 900"),
    ("en", "Nobody says no. More than 900"),
    ("es", "no olvidemos a las más de 900"),
    ("es", "no solo más de 900"),
    ("es", "Dicen que no. Más de 900"),
]


@pytest.mark.parametrize(
    ("language", "qualifier", "text"),
    [(language, kind, text) for language, table in SAID.items() for kind, texts in table.items() for text in texts],
)
def test_the_words_around_a_figure_make_it_lean(language: Language, qualifier: str, text: str) -> None:
    start = text.index("900")

    assert qualifier_at(text, start, start + 3, grammar(language)) == qualifier


@pytest.mark.parametrize(("language", "text"), NOT_DENIED)
def test_a_denial_of_something_else_changes_nothing(language: Language, text: str) -> None:
    assert qualifier_at(text, text.index("900"), len(text), grammar(language)) == "more than"
