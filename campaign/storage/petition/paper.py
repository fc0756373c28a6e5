"""Signatures on paper: entered by organizers from sheets, each line once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaign.domain.petition.signatures import Showing, SignatureDetails, Status
from campaign.storage.petition.petition_rows import signature_of
from campaign.storage.petition.signatures import count
from campaign.storage.petition.tables import SignatureRow


@dataclass(frozen=True, slots=True)
class PaperLine:
    """What someone wrote on a line of a sheet. `identity` is the mark of the sheet and the line, and `version` the text
    on the sheet."""

    sheet: str
    line: int
    version: str
    identity: str
    details: SignatureDetails


class Entry(StrEnum):
    """What became of a line."""

    ADDED = "added"
    KNOWN = "known"
    DIFFERS = "differs"


def add_line(session: Session, campaign: str, written: PaperLine, today: date) -> Entry:
    """Insert a signature from paper, which counts at once; one that is there stays as it is."""
    is_theirs = (SignatureRow.campaign == campaign, SignatureRow.identity == written.identity)
    row = session.scalars(select(SignatureRow).where(*is_theirs)).one_or_none()
    if row:
        return Entry.KNOWN if _is_same(row, written) else Entry.DIFFERS
    row = SignatureRow(campaign=campaign, version=written.version, status=str(Status.CONFIRMED))
    row.identity, row.sheet, row.line = written.identity, written.sheet, written.line
    row.showing, row.signed_on, row.confirmed_on = str(Showing.WAITING), today, today
    for name, value in asdict(written.details).items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    count(session, campaign, written.version, 1)
    return Entry.ADDED


def _is_same(row: SignatureRow, written: PaperLine) -> bool:
    """Whether a line says what is stored. What was erased since is the same."""
    details = signature_of(row).details
    return row.erased_on is not None or (row.version, details) == (written.version, written.details)
