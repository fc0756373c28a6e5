"""Who says it: whose claim a fact is, and how many vouch for what is said of people and of the law."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, fold
from campaign.domain.rules.examination import Examination

_INDEPENDENT = 2


def faults(examination: Examination) -> Iterator[Fault]:
    """Speakers of no claim or in one language only, and too few witnesses of a fact about a person or the law."""
    for fact in examination.content.facts:
        yield from _speaker_faults(("facts", fact.id, "speakers"), fact)
        known = publishers(fact, examination.content.source_by_id)
        if fact.about and not fact.attributed_to and len(known) < _INDEPENDENT:
            yield _too_few(("facts", fact.id, "about"), sorted(known))


def publishers(fact: Fact, sources: Mapping[str, Source]) -> set[str]:
    """Return who first published what the fact cites. Whoever prints it again is no second witness."""
    cited = (sources[citation.source] for citation in fact.citations if citation.source in sources)
    return {fold(source.publisher) for source in cited if source.publisher}


def _too_few(place: Place, known: list[str]) -> Fault:
    right = Message("cite a second, independent publisher, or say under attributed_to whose claim this is")
    if not known:
        return Fault(place, Message("a claim about a person or the law has no known publisher"), right)
    what = Message("a claim about a person or the law has only one publisher: {publisher}", {"publisher": known[0]})
    return Fault(place, what, right)


def _speaker_faults(place: Place, fact: Fact) -> Iterator[Fault]:
    given = [language for language in LANGUAGES if fact.speakers[language]]
    if given and fact.attributed_to is None:
        what = Message("speakers are listed, but the fact isn’t anyone’s claim")
        yield Fault(place, what, Message("write attributed_to, or remove speakers"))
    elif len(given) == 1:
        missing = next(language for language in LANGUAGES if language not in given)
        what = Message("it doesn’t say in {language} who makes the claim", {"language": grammar(missing).name})
        yield Fault((*place, missing), what, Message("name them in both languages"))
