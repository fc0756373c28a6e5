"""Caveats: what is wrong with a fact today, written once and shown wherever the fact is."""

from __future__ import annotations

from collections.abc import Mapping

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.figures.dates import DatePhrase, Tie
from campaign.domain.findings import N_, Message

#: The word beside a fact's claim or label, where there is no room for a sentence.
MARKS: Mapping[Status, str] = {
    Status.DISPUTED: N_("disputed"),
    Status.SUPERSEDED: N_("out of date"),
    Status.RETRACTED: N_("retracted"),
}


def mark(fact: Fact) -> str:
    """Return the word for a fact's caveat, to be translated; empty if it has none."""
    return MARKS.get(fact.status, "")


def caveat(fact: Fact, newer: Fact | None) -> Message | None:
    """What is the matter with a fact, with the counter-claim; None where nothing is.

    Args:
        fact: the fact as it is today.
        newer: the fact that overtook it, if one did.
    """
    match fact.status:
        case Status.DISPUTED:
            return _disputed(fact)
        case Status.SUPERSEDED:
            return _overtaken(newer)
        case Status.RETRACTED:
            return _retracted(fact)
        case _:
            return None


def _disputed(fact: Fact) -> Message:
    if fact.dispute is None:
        return Message("Disputed: our sources conflict.")
    return Message("Disputed. {dispute}", {"dispute": fact.dispute})


def _overtaken(newer: Fact | None) -> Message:
    if newer is None:
        return Message("Out of date: this is no longer true.")
    when = DatePhrase(Tie.AS_OF, newer.as_of)
    return Message("Replaced by newer information, {as_of}: {newer}", {"as_of": when, "newer": newer.claim})


def _retracted(fact: Fact) -> Message:
    if fact.dispute is None:
        return Message("Retracted: the campaign no longer stands behind this.")
    return Message("Retracted: the campaign no longer stands behind this. {why}", {"why": fact.dispute})
