"""Where to find the evidence for a fact, in the same words in text, page, PDF and Word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.evidence.facts import Citation, Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.findings import Message
from campaign.rendering.links import passage_link
from campaign.rendering.locale import Locale


@dataclass(frozen=True, slots=True)
class Place:
    """A source, the location in it, and a link; `is_again` if the source was cited in full above."""

    source: Source
    citation: Citation
    link: str | None
    is_again: bool = False


def places(fact: Fact, sources: dict[str, Source], shown: set[str] | None = None) -> tuple[Place, ...]:
    """Every place that holds the fact up.

    Args:
        fact: the fact.
        sources: the campaign's sources by id.
        shown: the sources that stand above in full; those of this fact are added. None shows each in full.
    """
    return tuple(_places(fact, sources, shown))


def _places(fact: Fact, sources: dict[str, Source], shown: set[str] | None) -> Iterator[Place]:
    for citation in fact.citations:
        source = sources[citation.source]
        yield Place(source, citation, passage_link(source, citation), shown is not None and source.id in shown)
        if shown is not None:
            shown.add(source.id)


def short_attribution(source: Source, locale: Locale) -> str:
    """Return a source in a few words, as a newspaper attributes it: publisher and date."""
    who = source.publisher or source.title or source.republished_by or locale.translate("publisher unknown")
    when = locale.date(source.issued) if source.issued else locale.translate("date unknown")
    return f"{who}, {when}"


def again(place: Place, locale: Locale) -> str:
    """Return a location in a source that was cited in full above."""
    return locale.translate(
        Message(
            "{source} (see above): {place}",
            {
                "source": short_attribution(place.source, locale),
                "place": place.citation.at,
            },
        )
    )


def sourced_claim(fact: Fact, locale: Locale) -> str:
    """Return what the source says, in our words, for a fact without a number, which nothing else would state."""
    return locale.translate(Message("In our words, the source says: {claim}", {"claim": fact.claim}))


def dated_line(fact: Fact, locale: Locale) -> str:
    """Return the date a fact describes, when it was compared with its sources, and who claims it."""
    said = [
        locale.initial(locale.as_of(fact.as_of)),
        locale.translate(Message("compared with our copy {on}", {"on": locale.on(fact.checked_on)})),
    ]
    if fact.attributed_to:
        said.append(locale.translate(Message("claimed by {who}", {"who": fact.attributed_to})))
    return " · ".join(said)
