"""A map marks places that there are, says of each what is known and when, and draws no arrow without a fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.evidence.map_places import PLACES
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.pictures import Arrow, Map
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import mentions
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.values import one_value_faults, shown_fact_faults
from campaign.domain.rules.texts.labels import described_faults, held_by, label_faults
from campaign.domain.rules.texts.prose import prose_faults

_MOST_PLACES = 12


def map_faults(place: Place, shown: Map, examination: Examination) -> Iterator[Fault]:
    """What is wrong with a map at a place."""
    if not 1 <= len(shown.places) <= _MOST_PLACES:
        what = Message("{count} places are marked", {"count": len(shown.places)})
        yield Fault((*place, "places"), what, Message("mark one to {most}", {"most": _MOST_PLACES}))
    for number, marked in enumerate(shown.places):
        at = (*place, "places", number)
        yield from _code_faults((*at, "place"), marked.place, shown)
        if marked.place in [other.place for other in shown.places[:number]]:
            what = Message("{code} is marked twice", {"code": marked.place})
            yield Fault((*at, "place"), what, Message("write all that is known of it in one place"))
        yield from described_faults((*at, "label"), marked.label)
        yield from prose_faults((*at, "text"), marked.text, examination.facts)
        for language in LANGUAGES:
            if not any(mention.date for mention in mentions(marked.text[language], grammar(language))):
                right = Message("write the date of each fact in its sentence; people copy maps")
                yield Fault((*at, "text", language), Message("this has no date"), right)
    yield from _arrow_faults(place, shown, examination)
    yield from _key_faults(place, shown)


def _code_faults(at: Place, code: str, shown: Map) -> Iterator[Fault]:
    if code in PLACES[shown.layer]:
        return
    right = Message("write a country’s two capital letters, as in GT")
    if shown.layer == "us-states":
        right = Message("write a state’s two capital letters, as in NM")
    yield Fault(at, Message("there is no place '{code}' on this map", {"code": code}), right)


def _arrow_faults(place: Place, shown: Map, examination: Examination) -> Iterator[Fault]:
    cited = {marked.place: cited_in(marked.text[DEFAULT_LANGUAGE]) for marked in shown.places}
    for number, arrow in enumerate(shown.arrows):
        at = (*place, "arrows", number)
        yield from _code_faults((*at, "from"), arrow.from_, shown)
        yield from shown_fact_faults((*at, "fact"), arrow.fact, examination.facts)
        if arrow.to not in cited or arrow.to == arrow.from_:
            what = Message("the arrow ends at '{code}', which is not marked", {"code": arrow.to})
            yield Fault((*at, "to"), what, Message("end it at one of the places"))
        elif arrow.fact not in cited[arrow.to]:
            what = Message("the text of {code} doesn’t cite {fact}", {"code": arrow.to, "fact": arrow.fact})
            yield Fault((*at, "fact"), what, Message("cite it there, so that readers see why there is an arrow"))
        yield from _count_faults(at, arrow, shown, examination.facts)


def _count_faults(at: Place, arrow: Arrow, shown: Map, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """A number without a word for what it counts, and a number or a date that the arrow's fact doesn't have."""
    if (arrow.figure is None) != (arrow.label is None):
        what = Message("an arrow’s number needs both figure and label")
        yield Fault((*at, "figure" if arrow.figure else "label"), what, Message("write both, or neither"))
    if arrow.label:
        yield from label_faults((*at, "label"), arrow.label, held_by(arrow.fact, facts))
    if arrow.counted:
        yield from one_value_faults(at, arrow.counted, facts, Quantity, shown.heading)
    if arrow.when is not None and arrow.fact in facts and not facts[arrow.fact].date_at(arrow.when):
        what = Message("figure {number} of {fact} is not a date", {"number": arrow.when, "fact": arrow.fact})
        yield Fault((*at, "when"), what, Message("write which of the fact’s figures to show, counting from 1"))


def _key_faults(place: Place, shown: Map) -> Iterator[Fault]:
    explained = [line.style for line in shown.lines]
    for style in sorted({arrow.style for arrow in shown.arrows}):
        if explained.count(style) != 1:
            what = Message("the key should say once what a {style} line means", {"style": style})
            yield Fault((*place, "lines"), what, Message("write {style} under lines, with a label", {"style": style}))
    for number, line in enumerate(shown.lines):
        yield from described_faults((*place, "lines", number, "label"), line.label)
