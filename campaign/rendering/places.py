"""Where to find the evidence for a fact, in the same words in text, page, PDF and Word."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.evidence.facts import Citation, Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.findings import Message
from campaign.rendering.links import passage_link
from campaign.rendering.locale import Locale


@dataclass(frozen=True, slots=True)
class Place:
    """A source, the location in it, and a link."""

    source: Source
    citation: Citation
    link: str | None


def places(fact: Fact, sources: dict[str, Source]) -> tuple[Place, ...]:
    """Return every place that supports a fact; `sources` are the campaign's, by id."""
    found = ((sources[citation.source], citation) for citation in fact.citations)
    return tuple(Place(source, citation, passage_link(source, citation)) for source, citation in found)


def short_attribution(source: Source, locale: Locale) -> str:
    """Return a source in a few words, as a newspaper attributes it: publisher and date."""
    who = source.publisher or source.title or source.republished_by or locale.translate("publisher unknown")
    when = locale.date(source.issued) if source.issued else locale.translate("date unknown")
    return f"{who}, {when}"


def speakers_line(fact: Fact, sources: dict[str, Source], locale: Locale) -> str:
    """Return who says what a fact says, and of which time. That no one disputes it is not ours to say."""
    values = {"who": fact.attributed_to or _publishers(fact, sources, locale), "as_of": locale.as_of(fact.as_of)}
    return locale.translate(Message("Who says so: {who} ({as_of}).", values))


def _publishers(fact: Fact, sources: dict[str, Source], locale: Locale) -> str:
    cited = (sources[citation.source] for citation in fact.citations)
    unknown = locale.translate("publisher unknown")
    return locale.list(list(dict.fromkeys(source.named_in(locale.language) or unknown for source in cited)))
