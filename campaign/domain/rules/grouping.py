"""A changed number is one fault, however many texts still say the old one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from campaign.domain.faults import Fault, Place, Reference
from campaign.domain.findings import Message


def grouped(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Return the faults, with those of several texts about one number as a single fault at the number."""
    by_figure: dict[Place, list[Fault]] = {}
    for fault in faults:
        if fault.figure is None:
            yield fault
        else:
            by_figure.setdefault(fault.figure, []).append(fault)
    for figure, differing in by_figure.items():
        if len({fault.place for fault in differing}) > 1:
            yield _together(figure, differing)
        else:
            yield from differing


def _together(figure: Place, differing: list[Fault]) -> Fault:
    texts = {fault.place: Reference(fault.place, fault.words) for fault in reversed(differing)}
    what = Message("{count} texts that should say this figure don’t", {"count": len(texts)})
    right = Message("correct it here, or correct the texts: {places}", {"places": tuple(reversed(texts.values()))})
    return Fault(figure, what, right)
