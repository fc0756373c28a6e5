"""What is deleted or erased of signatures when its time has passed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import and_, case, delete, or_, select, update
from sqlalchemy.orm import Session

from campaign.domain.petition.signatures import AFTER_CLOSING, AFTER_DELIVERY, AFTER_SIGNING, Status
from campaign.storage.notes import LOOK_FOR_SIGNATURES, expiry_cutoff
from campaign.storage.petition.tables import PetitionVersionRow, SignatureRow


def note_closing(session: Session, closing: Mapping[str, date | None], today: date) -> None:
    """Note the last day of each campaign's petition. One that a campaign no longer has ended today, if not before."""
    for row in session.scalars(select(PetitionVersionRow)):
        is_gone = row.campaign not in closing
        day = min(row.closes_on or today, today) if is_gone else closing[row.campaign]
        if row.closes_on != day:
            row.closes_on = day
    session.flush()


def remove_expired(session: Session, now: datetime) -> tuple[int, int]:
    """Delete signatures that no one confirmed in time, and erase of others what comes from an address, once both have
    certainly passed. Return how many of each there were."""
    cutoff = expiry_cutoff(session, now, LOOK_FOR_SIGNATURES)
    if cutoff is None:
        return 0, 0
    is_late = and_(SignatureRow.status == str(Status.PENDING), SignatureRow.ends_at <= cutoff)
    gone = session.execute(
        delete(SignatureRow).execution_options(synchronize_session=False).where(is_late).returning(SignatureRow.id)
    ).all()
    return len(gone), _erase(session, cutoff.date())


def _erase(session: Session, day: date) -> int:
    """Erase the hashes of addresses, names that no one is to see any more, and postal codes that were delivered."""
    closed = select(PetitionVersionRow.campaign).where(PetitionVersionRow.closes_on <= day - AFTER_CLOSING)
    is_due = or_(
        SignatureRow.delivered_on <= day - AFTER_DELIVERY,
        SignatureRow.signed_on <= day - AFTER_SIGNING,
        SignatureRow.campaign.in_(closed),
    )
    delivered = SignatureRow.delivered_on.is_not(None)
    is_needed = or_(SignatureRow.shows_name, and_(SignatureRow.gives_name, ~delivered))
    done = session.execute(
        update(SignatureRow)
        .execution_options(synchronize_session=False)
        .where(SignatureRow.erased_on.is_(None), SignatureRow.status == str(Status.CONFIRMED), is_due)
        .values(
            erased_on=day,
            identity=case((SignatureRow.line.is_(None), None), else_=SignatureRow.identity),
            mailbox=None,
            name=case((is_needed, SignatureRow.name), else_=""),
            postal_code=case((delivered, ""), else_=SignatureRow.postal_code),
        )
        .returning(SignatureRow.id)
    ).all()
    return len(done)
