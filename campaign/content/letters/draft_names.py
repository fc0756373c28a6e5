"""Whether a draft speaks of what is there: words under a name that the template lacks would vanish without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from campaign.domain.evidence.facts import Fact
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.domain.templates.templates import Template


def stray_names(draft: Draft, template: Template, facts: Mapping[str, Fact]) -> Iterator[tuple[str, str]]:
    """What a draft names and nobody has, each with what would be right. An unknown fact is a finding of its own."""
    yield from _strangers("part", draft.parts, [part.id for part in template.parts])
    yield from _strangers("blank", draft.blanks, [blank.name for blank in template.blanks])
    for choice in draft.facts:
        if choice.id in facts:
            yield from _stray_phrasing(choice, len(facts[choice.id].phrasings[template.language]))


def _strangers(what: str, named: Iterable[str], known: list[str]) -> Iterator[tuple[str, str]]:
    for name in named:
        if name not in known:
            yield f"the template has no {what} '{name}'", f"known are {', '.join(known) or 'none'}"


def _stray_phrasing(choice: FactChoice, known: int) -> Iterator[tuple[str, str]]:
    if choice.phrasing is not None and not 1 <= choice.phrasing <= known:
        right = f"write a number from 1 to {known}" if known else "leave phrasing out"
        yield f"the fact '{choice.id}' has no phrasing {choice.phrasing}", f"{right}, or words of your own"
