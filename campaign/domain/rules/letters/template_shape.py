"""The shape of a template, whoever wrote it: the campaign in a file, or a supporter in the browser."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.marks import MARKER
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.templates.templates import ALWAYS_YOURS, FACTS_PART, PART_IDS, Part, Template, holes

#: The parts that no template does without.
NEEDED = ("opening", FACTS_PART, "closing")
_NOT_OFFERED = (Status.SUPERSEDED, Status.RETRACTED, Status.DISPUTED)
#: How many choices, starters, examples or headlines a writer can weigh.
MOST_SENTENCES = 4
#: How many words our text may have beyond a part's budget: an example may run on, a starter must leave room.
_BEYOND = 25


def template_faults(template: Template, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """Return everything wrong with the shape of a template, at places within it. Its prose is compared with facts elsewhere."""
    yield from _order(template)
    yield from _addressee(template)
    yield from _lengths(template)
    yield from _offers(template, facts)
    yield from _blanks(template)
    yield from _headlines(template)
    for part in template.parts:
        yield from _part(part)
        for text in part.texts:
            yield from _sentence(part, text, facts)


def _cited_in(text: str) -> Iterator[str]:
    """Return the ids of the facts that a text's marks name."""
    for match in MARKER.finditer(text):
        yield from (id.strip().removeprefix("@") for id in match[1].split(";"))


def _order(template: Template) -> Iterator[Fault]:
    ids = [part.id for part in template.parts]
    if ids != [id for id in PART_IDS if id in ids]:
        yield Fault(
            (),
            Message("the parts are {parts}", {"parts": ", ".join(ids)}),
            Message("use only these parts, each once and in this order: {parts}", {"parts": ", ".join(PART_IDS)}),
        )
    for id in NEEDED:
        if id not in ids:
            right = Message("every template has an opening, facts and a closing")
            yield Fault((), Message("the part '{part}' is missing", {"part": id}), right)


def _addressee(template: Template) -> Iterator[Fault]:
    if template.addressee and template.kind.traits.is_for_newspaper:
        right = Message("remove who it goes to, or make it a message or call to an official")
        yield Fault(("addressee",), Message("the template names an official, but it goes to a newspaper"), right)


def _lengths(template: Template) -> Iterator[Fault]:
    budget, words = sum(part.words for part in template.parts), template.words
    if budget > words.max:
        what = Message(
            "the parts’ word targets add up to {budget}, but the letter’s maximum is {max}",
            {"budget": budget, "max": words.max},
        )
        yield Fault(("words",), what, Message("lower the parts’ word targets"))
    if words.min > words.max:
        what = Message("the minimum, {min}, is more than the maximum, {max}", {"min": words.min, "max": words.max})
        yield Fault(("words",), what, Message("check which is which"))


def _offers(template: Template, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    for id in template.offers:
        fact = facts.get(id)
        if fact is None:
            yield Fault(("offers",), Message("'{fact}' isn’t a fact", {"fact": id}), Message("offer facts that exist"))
        elif fact.status in _NOT_OFFERED:
            what = Message("{fact} is marked {status}", {"fact": id, "status": str(fact.status)})
            yield Fault(("offers",), what, Message("offer only facts that are true today and that no one disputes"))
    if not template.offers:
        yield Fault(("offers",), Message("no fact is offered"), Message("offer at least one"))


def _blanks(template: Template) -> Iterator[Fault]:
    """Checks read the writer's town from its blank, so it is never asked in vain."""
    used = {name for part in template.parts for sentence in part.sentences for name in holes(sentence)}
    for blank in template.blanks:
        if blank.name not in used and blank.name != "town":
            what = Message("the blank '{blank}' is asked for but never used", {"blank": blank.name})
            yield Fault(("blanks", blank.name), what, Message("use it in a part, or remove it"))


def _headlines(template: Template) -> Iterator[Fault]:
    if template.headlines and not template.kind.traits.is_op_ed:
        right = Message("remove the headlines; only the writer of an op-ed suggests one")
        yield Fault(("headlines",), Message("the template has headlines, but it isn’t an op-ed"), right)
    if len(template.headlines) > MOST_SENTENCES:
        what = Message("there are {count} headlines", {"count": len(template.headlines)})
        yield Fault(("headlines",), what, Message("give two to {most}", {"most": MOST_SENTENCES}))


def _part(part: Part) -> Iterator[Fault]:
    place = ("parts", part.id)
    if part.id in ALWAYS_YOURS and not part.yours:
        yield Fault(
            (*place, "yours"),
            Message("'{part}' isn’t marked as the writer’s own words", {"part": part.id}),
            Message("write yours: true"),
        )
    if part.id == FACTS_PART and part.yours:
        yield Fault(
            (*place, "yours"),
            Message("the facts part is marked as the writer’s own words"),
            Message("remove yours: (its sentences are already the writer’s)"),
        )
    if len(part.sentences) > MOST_SENTENCES:
        what = Message("the part has {count} sentences to choose from", {"count": len(part.sentences)})
        yield Fault((*place, "text"), what, Message("give at most {most}", {"most": MOST_SENTENCES}))


def _sentence(part: Part, text: str, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    place = ("parts", part.id)
    words = len(text.split())
    if words > part.words * 2 and not part.yours or words > part.words + _BEYOND:
        what = Message(
            "the text has {words} words, and the part’s word target is {budget}", {"words": words, "budget": part.words}
        )
        yield Fault((*place, "text"), what, Message("shorten the text, or raise the word target"))
    for id in dict.fromkeys(_cited_in(text)):
        if id in facts and facts[id].status is Status.DISPUTED:
            what = Message("the text depends on {fact}, which is disputed", {"fact": id})
            yield Fault(
                (*place, "text"), what, Message("cite another fact, since no template may depend on a disputed one")
            )
