"""What the organizers decide on showing names: one by one, or all that they read."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from campaign.domain.petition.signatures import Showing, Status
from campaign.storage.petition.signatures import note_change
from campaign.storage.petition.tables import SignatureRow


def unknown_ids(session: Session, campaign: str, ids: Collection[int]) -> tuple[int, ...]:
    """Return the numbers that are of no confirmed signature of the campaign."""
    confirmed = (SignatureRow.campaign == campaign, SignatureRow.status == str(Status.CONFIRMED))
    known = set(session.scalars(select(SignatureRow.id).where(*confirmed, SignatureRow.id.in_(ids))))
    return tuple(id for id in ids if id not in known)


def decide(session: Session, campaign: str, ids: Collection[int], showing: Showing) -> int:
    """Record a decision on names by the numbers of their signatures. Return how many there were."""
    which = (SignatureRow.campaign == campaign, SignatureRow.id.in_(ids))
    done = session.execute(
        update(SignatureRow)
        .execution_options(synchronize_session=False)
        .where(*which)
        .values(showing=str(showing))
        .returning(SignatureRow.id)
    ).all()
    note_change(session)
    return len(done)


def waiting_ids(session: Session, campaign: str, last: int) -> tuple[int, ...]:
    """Return the numbers of the names that wait, up to one, that one included."""
    which = (
        SignatureRow.campaign == campaign,
        SignatureRow.status == str(Status.CONFIRMED),
        SignatureRow.showing == str(Showing.WAITING),
        SignatureRow.shows_name.is_(True),
        SignatureRow.id <= last,
    )
    return tuple(session.scalars(select(SignatureRow.id).where(*which).order_by(SignatureRow.id)))
