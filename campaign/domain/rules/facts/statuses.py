"""A fact's status, topics and dates fit one another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination


def faults(examination: Examination) -> Iterator[Fault]:
    """Superseded facts without a successor, disputed ones without the dispute, topics and days that cannot be."""
    topics = {topic.id: None for topic in examination.content.campaign.topics}
    for fact in examination.content.facts:
        place: Place = ("facts", fact.id)
        yield from _successor_faults(place, fact, examination)
        if fact.status is Status.DISPUTED and (fact.dispute is None or fact.attributed_to is None):
            right = Message("say under dispute who says what, and under attributed_to whose claim this is")
            yield Fault((*place, "status"), Message("a disputed fact must say who disputes it"), right)
        yield from _topic_faults((*place, "topics"), fact, topics)
        yield from _date_faults(place, fact, examination.today)


def _successor_faults(place: Place, fact: Fact, examination: Examination) -> Iterator[Fault]:
    newer = fact.superseded_by
    if fact.status is Status.SUPERSEDED and newer is None:
        what = Message("the fact is marked out of date, but superseded_by doesn’t name the newer fact")
        yield Fault((*place, "status"), what, Message("name the fact that replaced it"))
    elif fact.status is not Status.SUPERSEDED and newer is not None:
        what = Message(
            "this says that {fact} replaced it, but the status is {status}", {"fact": newer, "status": str(fact.status)}
        )
        right = Message("change the status to superseded, or write null here")
        yield Fault((*place, "superseded_by"), what, right)
    if newer is not None and (newer not in examination.facts or newer == fact.id):
        what = Message("there is no other fact '{fact}'", {"fact": newer})
        yield Fault((*place, "superseded_by"), what, Message("name the fact that replaced this one"))


def _topic_faults(place: Place, fact: Fact, topics: dict[str, None]) -> Iterator[Fault]:
    for number, topic in enumerate(fact.topics):
        if topic not in topics:
            what = Message("the campaign has no topic '{topic}'", {"topic": topic})
            yield Fault(
                (*place, number), what, Message("use one of its topics: {topics}", {"topics": ", ".join(topics)})
            )
    if not fact.topics:
        yield Fault(place, Message("the fact has no topic"), Message("name at least one"))


def _date_faults(place: Place, fact: Fact, today: date) -> Iterator[Fault]:
    if fact.checked_on > today:
        what = Message("{day} is in the future", {"day": str(fact.checked_on)})
        yield Fault(
            (*place, "checked_on"), what, Message("write the day when someone last compared it with its sources")
        )
    if fact.as_of.first_day > fact.checked_on:
        what = Message("{day} is after the day it was checked", {"day": str(fact.as_of)})
        yield Fault((*place, "as_of"), what, Message("write the date or period that the claim is about"))
    if fact.review_by <= fact.checked_on:
        what = Message("{day} is not after the day it was checked", {"day": str(fact.review_by)})
        yield Fault((*place, "review_by"), what, Message("write a later day"))
    elif fact.is_due(today):
        what = Message("this fact was due for a check by {day}", {"day": str(fact.review_by)})
        yield Fault(
            (*place, "review_by"),
            what,
            Message("compare it with its sources again, then update checked_on and review_by"),
            "warning",
        )
