"""What is deleted or erased of signatures when its time has passed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import and_, case, delete, or_, select, update
from sqlalchemy.orm import Session

from campaign.domain.petition.signatures import AFTER_CLOSING, AFTER_DELIVERY, AFTER_SIGNING, Showing, Status
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
    """Erase what has no purpose any more, each time that this is asked: hashes of addresses, postal codes, and names
    that no one is to see."""
    closed = SignatureRow.campaign.in_(
        select(PetitionVersionRow.campaign).where(PetitionVersionRow.closes_on <= day - AFTER_CLOSING)
    )
    delivered = and_(SignatureRow.delivered_on.is_not(None), SignatureRow.delivered_on <= day - AFTER_DELIVERY)
    is_over = or_(delivered, closed)
    is_due = or_(is_over, SignatureRow.signed_on <= day - AFTER_SIGNING)
    is_shown = and_(SignatureRow.shows_name, SignatureRow.showing != str(Showing.REJECTED))
    is_needed = or_(is_shown, and_(SignatureRow.gives_name, ~is_over))
    is_on_paper = SignatureRow.line.is_not(None)
    is_there = or_(
        SignatureRow.mailbox.is_not(None),
        and_(SignatureRow.identity.is_not(None), ~is_on_paper),
        SignatureRow.postal_code != "",
        and_(SignatureRow.name != "", ~is_needed),
    )
    done = session.execute(
        update(SignatureRow)
        .execution_options(synchronize_session=False)
        .where(SignatureRow.status == str(Status.CONFIRMED), is_due, is_there)
        .values(
            erased_on=day,
            identity=case((is_on_paper, SignatureRow.identity), else_=None),
            mailbox=None,
            nonce=None,
            name=case((is_needed, SignatureRow.name), else_=""),
            postal_code="",
        )
        .returning(SignatureRow.id)
    ).all()
    return len(done)
