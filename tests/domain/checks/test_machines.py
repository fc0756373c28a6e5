"""AI-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import machines
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import MachineWriting, Rules
from campaign.domain.templates.kinds import Kind
from tests.builders import a_card, a_manuscript

TEXT = {"en": "The bus left at night.", "es": "El autobús salió de noche."}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", [MachineWriting.REFUSED, MachineWriting.DISCLOSED])
def test_for_a_paper_with_rules_on_ai_the_writer_learns_that_this_tool_writes_nothing(
    rule: MachineWriting, language: Language
) -> None:
    card = a_card(language, letters=Rules(machine_writing=rule))
    (finding,) = machines.check(a_manuscript(TEXT[language], language, card=card))

    assert (finding.id, finding.level) == ("AI-1", Level.WARN)
    assert "This tool doesn’t write for you" in str(finding.message)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_other_paper_is(language: Language) -> None:
    letters_alone = a_card(language, letters=Rules(machine_writing=MachineWriting.REFUSED))

    assert not list(machines.check(a_manuscript(TEXT[language], language)))
    assert not list(machines.check(a_manuscript(TEXT[language], language, card=a_card(language))))
    assert not list(machines.check(a_manuscript(TEXT[language], language, Kind.OP_ED, card=letters_alone)))
