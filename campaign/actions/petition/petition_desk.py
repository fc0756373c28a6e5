"""What organizers do with signatures: decide on names, enter paper, deliver a packet, and delete what has to go."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, datetime

from campaign.domain.petition.petitions import PinnedText
from campaign.domain.petition.signatures import Showing, digest_of_list
from campaign.storage.petition.packets import Packet, deliver, find_packet, gather, has_newer, is_as_made
from campaign.storage.petition.paper import Entry, PaperLine, add_line
from campaign.storage.petition.retention import note_closing, remove_expired
from campaign.storage.petition.shown_names import decide, unknown_ids, waiting_ids
from campaign.storage.petition.signatures import put_text
from campaign.storage.reports.reports import add_disclosure
from campaign.storage.store import Store


class UnknownSignatures(Exception):
    """There are no signatures of these numbers, so nothing was decided."""

    def __init__(self, ids: tuple[int, ...]) -> None:
        super().__init__(", ".join(map(str, ids)))


class OtherNames(Exception):
    """Other names wait than in the list that was read."""


class NoPacket(Exception):
    """The campaign has no packet of this number."""


class DeliveredBefore(Exception):
    """The packet was delivered before."""


class PacketChanged(Exception):
    """Someone in the packet withdrew, or changed what they agree to, since it was made."""


class NewerPacket(Exception):
    """Whoever is still in the packet is in a newer one by now."""


class NotMadeYet(Exception):
    """The packet was made on a later day."""


def decide_names(store: Store, campaign: str, ids: Collection[int], showing: Showing) -> int:
    """Approve or reject names by the numbers of their signatures, all or none. Raises UnknownSignatures."""
    with store.writing() as session:
        unknown = unknown_ids(session, campaign, ids)
        if unknown:
            raise UnknownSignatures(unknown)
        return decide(session, campaign, ids, showing)


def approve_names_through(store: Store, campaign: str, last: int, read: str, excepted: Collection[int]) -> int:
    """Approve every waiting name up to a number, but for some. Return how many there were.

    `read` is the digest of the list that was read. Raises OtherNames, and changes nothing, if that list has changed.
    """
    with store.writing() as session:
        waiting = waiting_ids(session, campaign, last)
        if digest_of_list(waiting) != read:
            raise OtherNames
        return decide(session, campaign, set(waiting) - set(excepted), Showing.APPROVED)


def add_paper(
    store: Store, campaign: str, text: PinnedText, lines: Iterable[PaperLine], now: datetime
) -> tuple[Entry, ...]:
    """Enter lines of sheets, and return what became of each. Entering the same twice adds it once."""
    with store.writing() as session:
        put_text(session, campaign, text, now.date())
        return tuple(add_line(session, campaign, line, now.date()) for line in lines)


def make_packet(store: Store, campaign: str, now: datetime) -> Packet:
    """Put every confirmed signature that was not delivered into a packet, and record that its names leave the store."""
    with store.writing() as session:
        packet = gather(session, campaign, now.date())
        add_disclosure(session, "petition packet", campaign, packet.names, now)
    return packet


def deliver_packet(
    store: Store, campaign: str, id: int, day: date, to: str, *, is_handed_over: bool = False
) -> tuple[Packet, Packet]:
    """Record that a packet was delivered, and return it as it was made and as it is now. From then on, withdrawing no
    longer reaches it.

    A packet that is handed over is recorded even if someone in it withdrew meanwhile: who did is not counted.
    Raises NoPacket, DeliveredBefore, NotMadeYet, PacketChanged or NewerPacket, and changes nothing then.
    """
    with store.writing() as session:
        packet = find_packet(session, campaign, id)
        if packet is None:
            raise NoPacket
        if packet.delivered_on:
            raise DeliveredBefore
        if day < packet.made_on:
            raise NotMadeYet
        if not is_as_made(session, id):
            if not is_handed_over:
                raise PacketChanged
            if has_newer(session, campaign, id):
                raise NewerPacket
        return packet, deliver(session, id, day, to)


def delete_expired_signatures(store: Store, now: datetime) -> tuple[int, int]:
    """Delete signatures that were not confirmed in time, and erase what comes from addresses where its time has passed.
    Return how many of each there were."""
    editions = (store.editions.newest(slug) for slug in store.editions.slugs())
    petitions = {one.campaign.slug: one.content.petition for one in editions if one}
    closing = {slug: petition.closes for slug, petition in petitions.items() if petition}
    with store.writing() as session:
        note_closing(session, closing, now.date())
        deleted, erased = remove_expired(session, now)
    if deleted or erased:
        store.empty_journal()
    return deleted, erased
