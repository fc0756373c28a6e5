"""Sentences as people write them, each about facts of the frozen campaign: the right ones pass, the wrong ones are found."""

from __future__ import annotations

from campaign.domain.checks import findings
from campaign.domain.findings import Finding, Level
from campaign.domain.language import LANGUAGES, Language
from tests.campaigns import varied_in_english, varied_in_spanish
from tests.campaigns.frozen_campaign import frozen_content, frozen_manuscript

WRITTEN = {"en": varied_in_english, "es": varied_in_spanish}
#: Checks of what a sentence says; the others look at a whole letter.
OF_CONTENT = ("FACT-", "BILL-", "NAME-", "CIV-")


def alarms(text: str, language: Language) -> list[Finding]:
    found = findings(frozen_manuscript(text, language))
    return [finding for finding in found if finding.level is not Level.HINT and finding.id.startswith(OF_CONTENT)]


def lines(language: Language, kind: str) -> list[str]:
    listed: str = getattr(WRITTEN[language], kind)
    return listed.strip().splitlines()


def test_right_sentences_are_left_alone() -> None:
    said = {text: alarms(text, language) for language in LANGUAGES for text in lines(language, "RIGHT")}
    stops = [text for text, found in said.items() if any(finding.level is Level.STOP for finding in found)]
    warned = [text for text, found in said.items() if found]

    assert stops == []
    assert len(warned) * 100 <= len(said), warned


def test_wrong_sentences_are_found() -> None:
    listed = [(text, language) for language in LANGUAGES for text in lines(language, "WRONG")]
    missed = [text for text, language in listed if not alarms(text, language)]

    assert len(missed) * 20 <= len(listed), missed


def test_no_way_in_which_a_fact_is_told_by_us_is_stopped_or_warned_of() -> None:
    """A withdrawn fact may not be cited at all."""
    said = [
        (fact.id, text, finding.id, finding.words)
        for fact in frozen_content().facts
        if fact.may_be_cited
        for language in LANGUAGES
        for text in fact.ways_to_say(language)
        for finding in alarms(f"{text} [@{fact.id}]", language)
    ]

    assert said == []
