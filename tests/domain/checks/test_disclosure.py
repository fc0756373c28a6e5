"""DIS-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import disclosure
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Refusal, Required, Rules
from campaign.domain.templates.drafts import Tie
from tests.builders import a_card, a_manuscript

TEXT = {"en": "The bus left at night.", "es": "El autobús salió de noche."}
LINE = {"en": "I volunteer with the bus riders.", "es": "Soy voluntaria de los pasajeros."}
ASKED = Rules(requires=(Required.DISCLOSURE,))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("tie", "has_line", "rules"),
    [
        (None, False, Rules()),
        (Tie.NONE, False, Rules()),
        (Tie.MEMBER, True, Rules()),
        (Tie.STAFF, True, ASKED),
        (Tie.PAID, True, Rules()),
        (None, True, ASKED),
    ],
)
def test_a_disclosed_tie_passes(tie: Tie | None, has_line: bool, rules: Rules, language: Language) -> None:
    line = LINE[language] if has_line else ""
    card = a_card(language, letters=rules)

    assert not list(disclosure.check(a_manuscript(TEXT[language], language, tie=tie, disclosure=line, card=card)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("tie", "line", "rules"),
    [
        (Tie.MEMBER, "", Rules()),
        (Tie.STAFF, " \t", Rules()),
        (Tie.PAID, "", ASKED),
        (Tie.NONE, "", ASKED),
        (None, "", ASKED),
    ],
)
def test_an_undisclosed_tie_stops(tie: Tie | None, line: str, rules: Rules, language: Language) -> None:
    card = a_card(language, letters=rules)
    (finding,) = disclosure.check(a_manuscript(TEXT[language], language, tie=tie, disclosure=line, card=card))

    assert (finding.id, finding.level) == ("DIS-1", Level.STOP)


@pytest.mark.parametrize("refusal", [Refusal.ORGANIZATIONS, Refusal.GHOSTWRITTEN])
@pytest.mark.parametrize(("tie", "warns"), [(Tie.STAFF, True), (Tie.PAID, True), (Tie.MEMBER, False), (None, False)])
def test_a_paper_that_takes_nothing_from_groups_warns_who_writes_for_one(
    tie: Tie | None, warns: bool, refusal: Refusal
) -> None:
    card = a_card(letters=Rules(refuses=(refusal,)))
    found = list(disclosure.check(a_manuscript("Hello.", tie=tie, disclosure="I work there.", card=card)))

    assert [finding.level for finding in found] == [Level.WARN] * warns
