"""How often checks of what is said are wrong: a stop at most once in two hundred honest drafts, a warning once in twenty."""

from __future__ import annotations

from campaign.domain.checks import (
    bills,
    civility,
    election,
    facts,
    figures,
    named_people,
    places,
    time_spans,
    turned_claims,
    vague_counts,
)
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from tests.campaigns.frozen_campaign import frozen_manuscript, written_drafts
from tests.campaigns.honest_drafts import HONEST
from tests.campaigns.test_named_people import RIGHT

CHECKS = (figures, vague_counts, facts, places, turned_claims, time_spans, named_people, bills, civility, election)


def test_honest_drafts_are_let_pass() -> None:
    drafts = [(text, language) for language in LANGUAGES for text in (*HONEST[language], *RIGHT[language])]
    drafts += [(draft.text, draft.language) for draft in written_drafts() if draft.is_right]
    wrong: dict[Level, list[str]] = {Level.STOP: [], Level.WARN: []}
    for text, language in drafts:
        manuscript = frozen_manuscript(text, language)
        levels = {finding.level for check in CHECKS for finding in check.check(manuscript)}
        for level in levels & wrong.keys():
            wrong[level].append(text)

    print(f"of {len(drafts)} honest drafts, stopped: {wrong[Level.STOP]}, warned of: {wrong[Level.WARN]}")
    assert len(wrong[Level.STOP]) * 200 <= len(drafts)
    assert len(wrong[Level.WARN]) * 20 <= len(drafts)


SPEAKERS: dict[Language, list[str]] = {
    "en": [
        "Senate investigators counted in January 2021 at least 945 people sent to Guatemala.[@transfers-senate-945]",
        "The Senate Foreign Relations Committee's staff counted in January 2021 at least 945 people.[@transfers-senate-945]",
        "By January 2021, says the staff of the Senate committee, at least 945 people had been sent.[@transfers-senate-945]",
        "In June 2025 the Homeland Security secretary at the time said that Guatemala and Honduras had signed."
        "[@noem-says-both-signed]",
    ],
    "es": [
        "Investigadores del Senado contaron en enero de 2021 al menos 945 personas enviadas a Guatemala.[@transfers-senate-945]",
        "En junio de 2025 la entonces secretaria de Seguridad Nacional dijo que Guatemala y Honduras habían firmado."
        "[@noem-says-both-signed]",
    ],
}
NO_SPEAKERS: dict[Language, list[str]] = {
    "en": [
        "The United Nations counted in January 2021 at least 945 people sent to Guatemala.[@transfers-senate-945]",
        "The Senate knows of at least 945 people sent to Guatemala by January 2021.[@transfers-senate-945]",
        "In June 2025 Guatemala and Honduras signed.[@noem-says-both-signed]",
    ],
    "es": [
        "La ONU contó en enero de 2021 al menos 945 personas enviadas a Guatemala.[@transfers-senate-945]",
        "En junio de 2025 Guatemala y Honduras firmaron.[@noem-says-both-signed]",
    ],
}


def unattributed(text: str, language: Language) -> bool:
    return any(finding.id == "FACT-5" for finding in facts.check(frozen_manuscript(text, language)))


def test_an_office_that_speaks_and_the_people_behind_a_report_are_speakers() -> None:
    asked = {text: unattributed(text, language) for language in LANGUAGES for text in SPEAKERS[language]}
    others = {text: unattributed(text, language) for language in LANGUAGES for text in NO_SPEAKERS[language]}

    assert [text for text, is_asked in asked.items() if is_asked] == []
    assert [text for text, is_asked in others.items() if not is_asked] == []
