"""LOC-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import place
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.newspapers.cards import Refusal, Required, Rules
from campaign.domain.templates.drafts import NewspaperDetails
from tests.builders import a_card, a_manuscript
from tests.domain.checks.tables import Table, cases

TOWN: dict[Language, str] = {"en": "Las Cruces, New Mexico", "es": "Española"}

LOCAL: Table = {
    "en": {
        "the town by its name": "Nobody in Las Cruces has forgotten that winter.",
        "the town in small letters": "here in las cruces people ask.",
        "the town as an owner": "It was Las Cruces’s own bus station.",
        "the town with its state": "I write from Las Cruces, New Mexico, where the bus stopped.",
    },
    "es": {
        "el nombre": "Nadie en Española ha olvidado aquel invierno.",
        "sin su tilde": "Aquí en espanola la gente pregunta.",
        "al final de la frase": "El autobús paró dos noches en Española.",
    },
}
NOWHERE: Table = {
    "en": {
        "no place at all": "Nobody has forgotten that winter.",
        "only half of the name": "Three wooden cruces stand by the road.",
        "another town": "Nobody in Roswell has forgotten that bus.",
        "nothing yet": "",
    },
    "es": {
        "ningún lugar": "Nadie ha olvidado aquel invierno.",
        "una palabra que empieza igual": "Las españolas que llegaron hablaban poco.",
        "otro pueblo": "Nadie en Taos ha olvidado aquel autobús.",
        "nada todavía": "",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(LOCAL))
def test_a_letter_that_names_the_town_passes(language: Language, text: str) -> None:
    assert not list(place.check(a_manuscript(text, language, blanks={"town": TOWN[language]})))


@pytest.mark.parametrize(("language", "text"), cases(NOWHERE))
def test_a_letter_signed_in_the_papers_town_passes(language: Language, text: str) -> None:
    """It is signed with the town, so readers see it."""
    town = TOWN[language]

    assert not list(place.check(a_manuscript(text, language, blanks={"town": town})))
    assert not list(
        place.check(a_manuscript(text, language, blanks={"town": town}, card=a_card(city=town.split(",")[0])))
    )


@pytest.mark.parametrize(("language", "text"), cases(NOWHERE))
def test_a_letter_from_elsewhere_without_the_papers_town_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = place.check(a_manuscript(text, language, blanks={"town": TOWN[language]}, card=a_card(city="Gallup")))

    assert (finding.id, finding.level) == ("LOC-1", Level.HINT)
    assert "You haven’t mentioned Gallup" in str(finding.message)


@pytest.mark.parametrize("headline, count", [("What Gallup owes them", 0), ("What we owe them", 1), (None, 1)])
def test_the_headline_counts_too(headline: str | None, count: int) -> None:
    manuscript = a_manuscript(
        "Nobody has forgotten that winter.", blanks={"town": "Roswell"}, card=a_card(city="Gallup"), headline=headline
    )

    assert len(list(place.check(manuscript))) == count


LOCAL_ONLY = Rules(refuses=(Refusal.NOT_LOCAL,))


@pytest.mark.parametrize(("language", "text"), cases(NOWHERE))
def test_a_paper_that_prints_nothing_without_a_tie_to_the_place_is_a_warning(language: Language, text: str) -> None:
    card = a_card(language, letters=LOCAL_ONLY, city="Gallup")
    (finding,) = place.check(a_manuscript(text, language, blanks={"town": TOWN[language]}, card=card))

    assert (finding.id, finding.level) == ("LOC-1", Level.WARN)
    assert card.name in str(finding.message)


@pytest.mark.parametrize(("language", "text"), cases(LOCAL))
def test_such_a_paper_takes_what_names_the_town(language: Language, text: str) -> None:
    card = a_card(language, letters=LOCAL_ONLY)

    assert not list(place.check(a_manuscript(text, language, blanks={"town": TOWN[language]}, card=card)))


def test_the_papers_town_will_do_wherever_it_is_known_from() -> None:
    text = "People in Taos ask."

    assert not list(place.check(a_manuscript(text, paper=NewspaperDetails(city="Taos"))))
    assert not list(place.check(a_manuscript(text, card=a_card(city="Taos"))))
    assert not list(place.check(a_manuscript(text, blanks={"town": "Roswell"}, card=a_card(city="Taos"))))


def test_where_only_the_contact_block_has_a_town_nothing_is_asked() -> None:
    assert not list(place.check(a_manuscript("People ask.", given=frozenset({Required.TOWN}))))


@pytest.mark.parametrize("town", ["", " , ", "—"])
def test_where_no_town_is_known_a_hint_asks_for_it(town: str) -> None:
    (finding,) = place.check(a_manuscript("People in Taos ask.", blanks={"town": town}))

    assert finding.level is Level.HINT
