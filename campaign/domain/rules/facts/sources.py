"""A source says where each of its details is from, and its address leads there."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.sources import Basis, Source
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.rules.examination import Examination
from campaign.domain.texts.web_addresses import tracking_in, without_tracking, wrong_address


def faults(examination: Examination) -> Iterator[Fault]:
    """Details whose basis does not fit them, addresses that lead nowhere or follow readers, and two kinds of text."""
    for source in examination.content.sources:
        place: Place = ("sources", source.id)
        yield from _basis_faults((*place, "basis"), source)
        yield from _address_faults((*place, "url"), source.url)
        yield from _address_faults((*place, "archived"), source.archived)
        if source.text and source.notes:
            what = Message("a source has a full text or notes, not both")
            yield Fault((*place, "notes"), what, Message("keep text and remove notes"))


def _basis_faults(place: Place, source: Source) -> Iterator[Fault]:
    values = {"publisher": source.publisher, "issued": source.issued, "url": source.url}
    bases = {key: getattr(source.basis, key) for key in values}
    for key, value in values.items():
        if value is None and bases[key] is not Basis.UNKNOWN:
            what = Message("{key} is null, but its basis says {basis}", {"key": key, "basis": str(bases[key])})
            yield Fault((*place, key), what, Message("change the basis to unknown, or write the {key}", {"key": key}))
        elif value is not None and bases[key] is Basis.UNKNOWN:
            what = Message("{key} is given, but its basis says unknown", {"key": key})
            yield Fault(
                (*place, key),
                what,
                Message("change the basis to stated or inferred, or write null as the {key}", {"key": key}),
            )
    if source.basis.reason is None and any(basis is not Basis.STATED for basis in bases.values()):
        right = Message("if the source doesn’t state this, say how you inferred it, or why it’s unknown")
        yield Fault((*place, "reason"), Message("the reason is missing"), right)


def _address_faults(place: Place, url: str | None) -> Iterator[Fault]:
    if url is None:
        return
    wrong = wrong_address(url)
    if wrong:
        yield Fault(place, wrong, Message("give the https:// address of the page itself"))
    tracking = tracking_in(url)
    if tracking:
        what = Message(
            "the address contains a tracking tag ({by}), which we don’t publish", {"by": ", ".join(tracking)}
        )
        yield Fault(place, what, Message("write {address}", {"address": without_tracking(url)}), "warning")
