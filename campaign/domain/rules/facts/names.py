"""A fact lists the names that its claim says, and gives reasons only for its own parts."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.parts_of_figures import figure_parts, whole_figure
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.proper_names import names_not_held


def faults(examination: Examination) -> Iterator[Fault]:
    """Names that a claim says and `names` does not list, and reasons for what is no part of the fact."""
    for fact in examination.content.facts:
        unlisted = names_not_held(fact, examination.known_names)
        if unlisted:
            what = Message("the English claim says {names}, but names doesn’t list it", {"names": ", ".join(unlisted)})
            right = Message("add it to names; if the cited paragraph doesn’t say it, give a reason under inferred")
            yield Fault(("facts", fact.id, "names"), what, right, "warning")
        yield from _inferred_faults(fact)


def _inferred_faults(fact: Fact) -> Iterator[Fault]:
    parts = {part for figure in fact.figures for part in (*figure_parts(figure), whole_figure(figure))}
    known = ", ".join(sorted({*parts, *fact.names}))
    for key in fact.inferred:
        if key not in parts and key not in fact.names:
            what = Message("'{key}' is not among the numbers, dates and names of this fact", {"key": key})
            right = Message("give a reason for one of these: {known}", {"known": known})
            yield Fault(("facts", fact.id, "inferred", key), what, right if known else Message("remove it"))
