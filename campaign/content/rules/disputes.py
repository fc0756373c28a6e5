"""What a sheet may not take for granted: what is in dispute, and what is overtaken."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.names import known_names, names_said
from campaign.content.yaml_files import Place
from campaign.domain.checks.facts import carries_date
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.language import LANGUAGES, fold
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.domain.templates.documents import Document, paragraph_of
from campaign.domain.templates.templates import Kind
from campaign.domain.texts.reading import Reading

#: A question that begins so has already answered whether. "How many" has not.
_TAKES_FOR_GRANTED = {
    "en": re.compile(r"(?:why|when|since when|how(?! (?:many|much|often))|what (?:made|led|moved|drove))\b"),
    "es": re.compile(r"¿?\s*(?:por que|cuando|desde cuando|como|que (?:llevo|movio|hizo))\b"),
}


def title_problems(placed: Placed[FactSheet], facts: Mapping[str, Fact]) -> Iterator[Problem]:
    """A title that asks why or how something disputed came about, of those whom the dispute is about."""
    sheet = placed.value
    known = known_names(facts.values())
    disputed = [facts[id] for id in sheet.facts if id in facts and facts[id].status is Status.DISPUTED]
    for language in LANGUAGES:
        title = fold(sheet.question[language])
        asked = [
            fact for fact in disputed if _TAKES_FOR_GRANTED[language].match(title) and _speaks_of(title, fact, known)
        ]
        if asked:
            what = f"the title takes for granted what is disputed in {asked[0].id}"
            yield placed.error(("question", language), what, "ask whether it is so, or who says what")


def _speaks_of(title: str, fact: Fact, known: frozenset[str]) -> bool:
    """Whether the title names somebody of the dispute; a dispute that names nobody is anybody's."""
    subjects = {fold(name) for name in (*fact.names, *names_said(fact.claim.en, known))}
    return not subjects or any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", title) for name in subjects)


def overtaken_problems(
    placed: Placed[object], place: Place, id: str, beside: tuple[str, ...], facts: Mapping[str, Fact]
) -> Iterator[Problem]:
    """An overtaken fact has beside it what overtook it; a claim, which is read whole, may have its date instead."""
    fact = facts.get(id)
    if fact and fact.status is Status.SUPERSEDED and fact.superseded_by not in beside:
        if "values" in place or not _is_dated(fact):
            right = f"show {fact.superseded_by} beside it, or in its place"
            yield placed.error(place, f"{id} is overtaken and shown as if it stood", right)


def _is_dated(fact: Fact) -> bool:
    """Whether the claim says of when it speaks, in both languages."""
    documents = (Document(language, Kind.LETTER, (paragraph_of(fact.claim[language], {}),)) for language in LANGUAGES)
    return all(any(carries_date(sentence, fact) for sentence in Reading(document).sentences) for document in documents)
