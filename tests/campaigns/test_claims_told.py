"""Sentences that cite a fact and turn it around are caught; those that say it in other words pass."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from campaign.domain.checks import facts, places, time_spans, turned_claims
from campaign.domain.evidence.nations import nations_in
from campaign.domain.findings import Finding, Level
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language, fold
from tests.campaigns import claims_in_english, claims_in_spanish
from tests.campaigns.frozen_campaign import frozen_content, frozen_manuscript

WRITTEN = {"en": claims_in_english, "es": claims_in_spanish}
CHECKS = (facts, places, turned_claims, time_spans)
WRONG = ("PLACES", "TURNED", "SPANS", "SPEAKERS", "LETTERS")


def sentences(language: Language, kind: str) -> list[str]:
    listed: str = getattr(WRITTEN[language], kind)
    return listed.strip().splitlines()


def alarms(text: str, language: Language) -> list[Finding]:
    manuscript = frozen_manuscript(text, language)
    found = [finding for check in CHECKS for finding in check.check(manuscript)]
    return [finding for finding in found if finding.level is not Level.HINT]


def test_a_sentence_that_turns_its_fact_around_is_caught() -> None:
    passed = [
        text
        for language in LANGUAGES
        for kind in WRONG
        for text in sentences(language, kind)
        if not alarms(text, language)
    ]

    assert passed == []


def test_a_sentence_that_says_its_fact_in_other_words_passes() -> None:
    said = {
        text: [(finding.id, finding.words) for finding in alarms(text, language)]
        for language in LANGUAGES
        for text in sentences(language, "RIGHT")
        if alarms(text, language)
    }

    assert said == {}


def test_no_fact_is_turned_around_by_its_own_claim_and_phrasings() -> None:
    said = [
        (fact.id, text, finding.id, finding.words)
        for fact in frozen_content().facts
        for language in LANGUAGES
        for text in fact.ways_to_say(language)
        for check in (places, turned_claims, time_spans)
        for finding in check.check(frozen_manuscript(f"{text} [@{fact.id}]", language))
    ]

    assert said == []


def with_country(language: Language) -> list[tuple[str, str, str]]:
    """Facts whose claim names one country by its name, once, and nothing else of the kind: id, words before, words after."""
    found = []
    for fact in frozen_content().facts:
        claim = fact.claim[language]
        named = nations_in(claim, language)
        codes = {mention.code for mention in named} - {"US"}
        if len(codes) == 1 == sum(mention.code in codes for mention in named):
            (only,) = (mention for mention in named if mention.code in codes)
            if fold(claim[only.start : only.end]) in grammar(language).nations.countries:
                found.append((fact.id, claim[: only.start], claim[only.end :]))
    return found


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_another_country_in_place_of_the_facts_is_caught(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(LANGUAGES))
    id, before, after = data.draw(st.sampled_from(with_country(language)))
    own = {
        mention.code
        for mention in nations_in(" ".join(frozen_content().fact_by_id[id].ways_to_say(language)), language)
    }
    names = grammar(language).nations.countries
    other = data.draw(
        st.sampled_from(sorted(name for name, code in names.items() if len(name) > 3 and code not in own | {"US"}))
    )

    text = f"{before}{other.title()}{after} [@{id}]"
    assert list(places.check(frozen_manuscript(text, language)))
