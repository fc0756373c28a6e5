"""Who says it: whose claim a fact is, and how many vouch for what is said of people and of the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.language import LANGUAGES, fold

_INDEPENDENT = 2


def problems(placed: Placed[Fact], sources: Mapping[str, Source]) -> Iterator[Problem]:
    """Faults of `speakers`, and too few witnesses of a fact about a person or the law."""
    yield from _speaker_problems(placed)
    fact = placed.value
    if fact.about and not fact.attributed_to and len(publishers(fact, sources)) < _INDEPENDENT:
        found = ", ".join(sorted(publishers(fact, sources))) or "none that we know"
        right = "cite a second, independent publisher, or say under attributed_to whose claim this is"
        yield placed.error(("about",), f"{fact.id} is about a {fact.about} and has one witness: {found}", right)


def publishers(fact: Fact, sources: Mapping[str, Source]) -> set[str]:
    """Who first published what the fact cites. Whoever prints it again is no second witness."""
    cited = (sources[citation.source] for citation in fact.citations if citation.source in sources)
    return {fold(source.publisher) for source in cited if source.publisher}


def _speaker_problems(placed: Placed[Fact]) -> Iterator[Problem]:
    fact = placed.value
    given = [language for language in LANGUAGES if fact.speakers[language]]
    if given and fact.attributed_to is None:
        yield placed.error(("speakers",), "there are speakers, and the fact is nobody's claim", "write attributed_to")
    elif len(given) == 1:
        missing = next(language for language in LANGUAGES if language not in given)
        yield placed.error(("speakers",), f"the speakers in {missing} are missing", "name them in both languages")
