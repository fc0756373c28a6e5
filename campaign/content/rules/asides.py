"""What stands beside a claim: what its figures count, and who disputes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.labels import Allowed, label_problems, texts_in
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import best_fact


def problems(facts: Iterable[Placed[Fact]]) -> Iterator[Problem]:
    """Figures there that no fact holds: `counts` speaks of its own fact, `dispute` of any."""
    facts = list(facts)
    by_any = _held_by([placed.value for placed in facts])
    for placed in facts:
        by_itself = _held_by([placed.value])
        for number, figure in enumerate(placed.value.figures):
            for place, text in texts_in(figure, ("figures", number)):
                yield from label_problems(placed, place, text, by_itself)
        for place, text in texts_in(placed.value.dispute, ("dispute",)):
            yield from label_problems(placed, place, text, by_any)


def _held_by(facts: list[Fact]) -> Allowed:
    return lambda _, mention: best_fact(mention, facts)[0].is_held
