"""The sources of a front in a few lines: each once, with the notes that rest on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact
from campaign.rendering.locale import Locale
from campaign.rendering.places import short_attribution


@dataclass(frozen=True, slots=True)
class Credit:
    """A source as a front names it, and the notes that rest on it, as "1–3, 5"."""

    notes: str
    source: str


def credits_of(shown: list[Fact], content: Content, locale: Locale, notes: Mapping[str, int]) -> tuple[Credit, ...]:
    """Name each source once, with the notes that rest on it, in the order of the notes."""
    cited: dict[str, list[int]] = {}
    for fact in shown:
        cited.setdefault(_source(fact, content, locale), []).append(notes[fact.id])
    return tuple(Credit(_ranges(sorted(numbers)), name) for name, numbers in cited.items())


def _source(fact: Fact, content: Content, locale: Locale) -> str:
    """Return who makes a claim and of when it is; of what no one in particular claims, its first source and date."""
    if fact.attributed_to:
        return f"{locale.initial(fact.attributed_to[locale.language])}, {locale.date(fact.as_of)}"
    sources = (content.source_by_id.get(citation.source) for citation in fact.citations)
    return next((short_attribution(source, locale) for source in sources if source), "")


def _ranges(numbers: list[int]) -> str:
    """Return numbers in order as people list notes: 1–3, 5."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(
        f"{span[0]}–{span[-1]}" if len(span) > 2 else ", ".join(map(str, span))  # noqa: RUF001  # between numbers
        for span in spans
    )
