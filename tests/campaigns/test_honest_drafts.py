"""How often checks of what is said are wrong: a stop at most once in two hundred honest drafts, a warning once in twenty."""

from __future__ import annotations

from campaign.domain.checks import bills, civility, election, facts, figures, named_people
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES
from tests.campaigns.frozen_campaign import frozen_manuscript, written_drafts
from tests.campaigns.honest_drafts import HONEST
from tests.campaigns.test_named_people import RIGHT

CHECKS = (figures, facts, named_people, bills, civility, election)


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
