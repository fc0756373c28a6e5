"""Reads of petitions: how far one is, whose names show, and the signature behind a private link."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from campaign.domain.petition.progress import Delivery, TextVersion
from campaign.domain.petition.signatures import Marks, Showing, Signature, Status
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.notes import find_note
from campaign.storage.petition.petition_rows import delivery_of, signature_of, text_of
from campaign.storage.petition.signatures import REVISION, KnownSigner, find_signature, find_signer
from campaign.storage.petition.tables import PetitionPacketRow, PetitionVersionRow, SignatureRow

A_PAGE = 200
#: How many rows are read at a time where all are wanted.
_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class NamesPage:
    """One page of the names that show, newest last, and how many there are on all pages."""

    names: tuple[str, ...]
    count: int

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-self.count // A_PAGE))


class Petitions:
    """Reads of petitions. What a page asks takes as long with a hundred thousand signatures as with a hundred."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def versions(self, campaign: str) -> tuple[TextVersion, ...]:
        """Return the texts that people signed, oldest first, each with how many confirmed it."""
        return self._reads.call(lambda: self._versions(campaign))

    def _versions(self, campaign: str) -> tuple[TextVersion, ...]:
        wanted = select(PetitionVersionRow).where(PetitionVersionRow.campaign == campaign)
        with Session(self._engine) as session:
            rows = session.scalars(wanted.order_by(PetitionVersionRow.since, PetitionVersionRow.version))
            return tuple(map(text_of, rows))

    def deliveries(self, campaign: str) -> tuple[Delivery, ...]:
        """Return what was delivered, oldest first."""
        return self._reads.call(lambda: self._deliveries(campaign))

    def _deliveries(self, campaign: str) -> tuple[Delivery, ...]:
        delivered = (PetitionPacketRow.campaign == campaign, PetitionPacketRow.delivered_on.is_not(None))
        with Session(self._engine) as session:
            rows = session.scalars(select(PetitionPacketRow).where(*delivered).order_by(PetitionPacketRow.id))
            return tuple(map(delivery_of, rows))

    def find(self, campaign: str, key: str) -> Signature | None:
        """Return the signature behind a private link."""
        return self._reads.call(lambda: self._find(campaign, key))

    def _find(self, campaign: str, key: str) -> Signature | None:
        with Session(self._engine) as session:
            return find_signature(session, campaign, key)

    def signer(self, campaign: str, marks: Marks) -> KnownSigner:
        """Return what is known of someone who signs."""
        return self._reads.call(lambda: self._signer(campaign, marks))

    def _signer(self, campaign: str, marks: Marks) -> KnownSigner:
        with Session(self._engine) as session:
            return find_signer(session, campaign, marks)

    def of(self, campaign: str, *, showing: Showing | None = None, names_only: bool = False) -> Iterator[Signature]:
        """Yield a campaign's confirmed signatures, oldest first: all, or those with one decision; with `names_only`,
        those whose name may show."""
        is_wanted = [SignatureRow.campaign == campaign, SignatureRow.status == str(Status.CONFIRMED)]
        is_wanted += [SignatureRow.showing == str(showing)] if showing else []
        is_wanted += [SignatureRow.shows_name.is_(True)] if names_only else []
        wanted = select(SignatureRow).where(*is_wanted).order_by(SignatureRow.id)
        with Session(self._engine) as session:
            for row in session.scalars(wanted.execution_options(yield_per=_AT_ONCE)):
                yield signature_of(row)

    def of_mailbox(self, campaign: str, mailbox: str) -> tuple[Signature, ...]:
        """Return the signatures from a mailbox, by its mark: those that wait to be confirmed too."""
        wanted = select(SignatureRow).where(SignatureRow.campaign == campaign, SignatureRow.mailbox == mailbox)
        with Session(self._engine) as session:
            return tuple(map(signature_of, session.scalars(wanted.order_by(SignatureRow.id))))

    def revision(self) -> int:
        """Return how often the names that everyone sees have changed."""
        with Session(self._engine) as session:
            return int(find_note(session, REVISION) or 0)

    def names(self, campaign: str, number: int) -> NamesPage:
        """Return a page of the names that show, counted from 1."""
        return self._reads.call(lambda: self._names(campaign, number))

    def _names(self, campaign: str, number: int) -> NamesPage:
        is_shown = (
            SignatureRow.campaign == campaign,
            SignatureRow.showing == str(Showing.APPROVED),
            SignatureRow.shows_name.is_(True),
            SignatureRow.status == str(Status.CONFIRMED),
        )
        names = select(SignatureRow.name).where(*is_shown).order_by(SignatureRow.id)
        with Session(self._engine) as session:
            count = session.scalar(select(func.count()).select_from(SignatureRow).where(*is_shown)) or 0
            return NamesPage(tuple(session.scalars(names.limit(A_PAGE).offset((number - 1) * A_PAGE))), count)
