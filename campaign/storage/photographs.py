"""Photographs in the store. What was withdrawn leaves its id and its files' digests, and nothing else.

A revision counts every change of photographs, of all campaigns: whatever was made with them carries it, and is made
again under the next one.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.orm import Session

from campaign.domain.editions import Photographs
from campaign.domain.evidence.photographs import PhotoFile, Photograph, WithdrawnPhotograph
from campaign.storage.canonical_json import from_json, to_json
from campaign.storage.circuit_breaker import CircuitBreaker
from campaign.storage.notes import find_note, set_note
from campaign.storage.tables import PhotoFileRow, PhotographRow, RenderRow

#: The note that has the revision.
REVISION = "photographs"


class PhotographWithdrawn(Exception):
    """A photograph that was withdrawn would come back; the message is its id, or that of one with the same picture."""


class StoredPhotographs:
    """Reads of photographs."""

    def __init__(self, engine: Engine, reads: CircuitBreaker) -> None:
        self._engine = engine
        self._reads = reads

    def of(self, campaign: str) -> Photographs:
        """Return a campaign's photographs with their bytes."""
        with Session(self._engine) as session:
            return stored_photographs(session, campaign)

    def is_withdrawn(self, campaign: str, name: str) -> bool:
        """Whether a file of this name was withdrawn."""
        return self._reads.call(lambda: name in self._withdrawn_names(campaign))

    def _withdrawn_names(self, campaign: str) -> set[str]:
        with Session(self._engine) as session:
            return {PhotoFile(0, 0, digest).name for digest in _withdrawn_digests(session, campaign)}


def stored_photographs(session: Session, campaign: str) -> Photographs:
    """Return a campaign's photographs with their bytes."""
    rows = session.scalars(select(PhotographRow).where(PhotographRow.campaign == campaign).order_by(PhotographRow.id))
    shown, withdrawn = [], []
    for row in rows:
        if row.withdrawn_at:
            withdrawn.append(WithdrawnPhotograph(row.id, row.withdrawn_at.date()))
        elif row.content:
            shown.append(from_json(row.content, Photograph))
    files = session.execute(
        select(PhotoFileRow.digest, PhotoFileRow.data).where(
            PhotoFileRow.campaign == campaign, PhotoFileRow.data.is_not(None)
        )
    )
    return Photographs(tuple(shown), {digest: data for digest, data in files if data}, tuple(withdrawn))


def revision_of(session: Session) -> int:
    """Return how often photographs have changed."""
    return int(find_note(session, REVISION) or 0)


def set_photographs(session: Session, campaign: str, photographs: Photographs, now: datetime) -> bool:
    """Make the photographs of a campaign's folder those of the store. Return whether anything changed.

    Those that are not in the folder any more are deleted, and those that it says were withdrawn are withdrawn. Raises
    PhotographWithdrawn if the folder has one that was withdrawn here.
    """
    before = stored_photographs(session, campaign)
    gone = {one.id for one in before.withdrawn}
    _refuse_withdrawn(session, campaign, photographs, gone)
    new = [one.id for one in photographs.withdrawn if one.id not in gone]
    for id in new:
        _withdraw(session, campaign, id, now)
    if photographs.published == before.published and not new:
        return False
    _replace(session, campaign, photographs)
    note_withdrawal(session)
    return True


def withdraw_photograph(session: Session, campaign: str, id: str, now: datetime) -> int | None:
    """Delete a photograph's words and bytes, and every PDF that may show it. Return the number of its files; None if it
    was withdrawn before. An id that the store does not know is noted, so that it never comes."""
    row = session.get(PhotographRow, (campaign, id))
    if row and row.withdrawn_at:
        return None
    files = _withdraw(session, campaign, id, now)
    note_withdrawal(session)
    return files


def _withdraw(session: Session, campaign: str, id: str, now: datetime) -> int:
    session.merge(PhotographRow(campaign=campaign, id=id, content=None, withdrawn_at=now))
    files = (PhotoFileRow.campaign == campaign, PhotoFileRow.photograph == id)
    digests = session.scalars(select(PhotoFileRow.digest).where(*files)).all()
    session.execute(update(PhotoFileRow).where(*files).values(data=None))
    return len(digests)


def _refuse_withdrawn(session: Session, campaign: str, photographs: Photographs, gone: set[str]) -> None:
    digests = _withdrawn_digests(session, campaign)
    for photograph in photographs.shown:
        if photograph.id in gone or digests & {file.digest for file in photograph.files}:
            raise PhotographWithdrawn(photograph.id)


def _withdrawn_digests(session: Session, campaign: str) -> set[str]:
    wanted = select(PhotoFileRow.digest).where(PhotoFileRow.campaign == campaign, PhotoFileRow.data.is_(None))
    return set(session.scalars(wanted))


def _replace(session: Session, campaign: str, photographs: Photographs) -> None:
    session.execute(
        delete(PhotographRow).where(PhotographRow.campaign == campaign, PhotographRow.withdrawn_at.is_(None))
    )
    session.execute(delete(PhotoFileRow).where(PhotoFileRow.campaign == campaign, PhotoFileRow.data.is_not(None)))
    for photograph in photographs.published:
        content = to_json(photograph, Photograph)
        session.add(PhotographRow(campaign=campaign, id=photograph.id, content=content, withdrawn_at=None))
        for file in photograph.files:
            data = photographs.files[file.digest]
            session.add(PhotoFileRow(campaign=campaign, digest=file.digest, photograph=photograph.id, data=data))


def note_withdrawal(session: Session) -> None:
    """Begin a new revision, in which every process forgets the pages of the last one, and forget the PDFs made then: a
    photograph, an endorser or a release in them may be gone."""
    set_note(session, REVISION, str(revision_of(session) + 1))
    session.execute(delete(RenderRow))
