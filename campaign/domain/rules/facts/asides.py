"""What is said beside a claim: what its figures count, and who disputes it."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import verdict
from campaign.domain.faults import Fault
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.labels import Allowed, label_faults, texts_in


def faults(examination: Examination) -> Iterator[Fault]:
    """Numbers there that no fact holds: `counts` speaks of its own fact, `dispute` of any."""
    for fact in examination.content.facts:
        place = ("facts", fact.id)
        for at, text in texts_in(fact.figures, (*place, "figures")):
            yield from label_faults(at, text, _held_by(fact))
        for at, text in texts_in(fact.dispute, (*place, "dispute")):
            yield from label_faults(at, text, lambda _, mention: mention in examination.held)


def _held_by(fact: Fact) -> Allowed:
    return lambda _, mention: verdict(mention, fact).is_held
