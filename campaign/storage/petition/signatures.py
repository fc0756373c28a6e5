"""Signatures as they come, are confirmed and are withdrawn. A new, a pending, a confirmed and a withdrawn address take
the same statements, so that no one learns from an answer who signed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, case, delete, func, literal, select, update
from sqlalchemy.orm import Session

from campaign.domain.mail.confirmations import Pending
from campaign.domain.petition.petitions import PinnedText
from campaign.domain.petition.signatures import (
    MOST_IN_A_MAILBOX,
    NO_NAME,
    Choices,
    Marks,
    Showing,
    Signature,
    SignatureDetails,
    Status,
)
from campaign.storage.canonical_json import to_json
from campaign.storage.letters.sealing import key_hash
from campaign.storage.mail.mailings import may_try
from campaign.storage.notes import find_note, set_note
from campaign.storage.petition.petition_rows import signature_of
from campaign.storage.petition.tables import PetitionVersionRow, SignatureRow
from campaign.storage.times import in_utc
from campaign.storage.upserts import upsert

#: The note that counts every change of the names that everyone sees.
REVISION = "petition names"
_NO_ID = 0


@dataclass(frozen=True, slots=True)
class NewSignature:
    """What someone sends who signs a text."""

    campaign: str
    text: PinnedText
    details: SignatureDetails
    marks: Marks
    nonce: str
    pending: Pending


@dataclass(frozen=True, slots=True)
class KnownSigner:
    """What is known of someone before they sign: the random word from which their link is made, the state of their
    signature, and how many sign from their mailbox."""

    nonce: str | None
    status: Status | None
    in_mailbox: int

    @property
    def may_sign(self) -> bool:
        """Whether they may: not if too many others sign from their mailbox."""
        return self.status is not None or self.in_mailbox < MOST_IN_A_MAILBOX


def find_signer(session: Session, campaign: str, marks: Marks) -> KnownSigner:
    """Return what is known of a signer by their marks."""
    is_theirs = (SignatureRow.campaign == campaign, SignatureRow.identity == marks.identity)
    found = session.execute(select(SignatureRow.nonce, SignatureRow.status).where(*is_theirs)).one_or_none()
    shares = (SignatureRow.campaign == campaign, SignatureRow.mailbox == marks.mailbox)
    in_mailbox = session.scalar(select(func.count()).select_from(SignatureRow).where(*shares)) or 0
    return KnownSigner(found[0] if found else None, Status(found[1]) if found else None, in_mailbox)


def put_text(session: Session, campaign: str, text: PinnedText, today: date) -> None:
    """Note a text that someone signs, once."""
    values = {"campaign": campaign, "version": text.version, "text": to_json(text, PinnedText), "since": today}
    statement = upsert(session, PetitionVersionRow).values(**values, confirmed=0)
    session.execute(statement.on_conflict_do_nothing(index_elements=["campaign", "version"]))


def put_signature(session: Session, new: NewSignature, today: date, *, may: bool) -> None:
    """Insert a pending signature, or renew one that is there. Nothing is written unless it `may` be. A link stays as it
    is, and so does what a confirmed signature says."""
    session.execute(_upserted(session, new, today, puts=may))


def _upserted(session: Session, new: NewSignature, today: date, *, puts: bool) -> Any:
    columns = SignatureRow.__table__.c
    values: dict[str, object] = {
        "campaign": new.campaign,
        "version": new.text.version,
        "status": str(Status.PENDING),
        "identity": new.marks.identity,
        "mailbox": new.marks.mailbox,
        "nonce": new.nonce,
        "hash": new.pending.key_hash,
        "code_hash": new.pending.code_hash,
        "ends_at": new.pending.ends_at,
        **asdict(new.details),
        **asdict(NO_NAME),  # whoever typed this may be someone else
        "showing": str(Showing.WAITING),
        "signed_on": today,
        "sheet": "",
    }
    given = [literal(value, columns[name].type) for name, value in values.items()]
    statement = upsert(session, SignatureRow).from_select(
        list(values), select(*given).where(literal(puts)), include_defaults=False
    )
    changed = {}
    is_pending = columns.status == str(Status.PENDING)
    for name in ("version", "code_hash", "ends_at", "signed_on", *asdict(new.details)):
        changed[name] = case((is_pending, statement.excluded[name]), else_=columns[name])
    return statement.on_conflict_do_update(index_elements=["campaign", "identity"], set_=changed)


def confirm_by_key(session: Session, campaign: str, key: str, choices: Choices, now: datetime) -> bool:
    """Confirm the signature behind a mailed link. Return whether it is confirmed, now or before."""
    row = _row(session, campaign, key)
    if row is None:
        return False
    return row.status == Status.CONFIRMED or _confirm(session, row.id, choices, now)


def confirm_by_code(
    session: Session, campaign: str, identity: str, code: str, choices: Choices, secret: str, now: datetime
) -> bool:
    """Confirm a signature by the code of its mail; each try counts. The statements are always the same."""
    may = may_try(session, f"{campaign} {identity}", now, secret=secret)
    is_theirs = (SignatureRow.campaign == campaign, SignatureRow.identity == identity)
    row = session.scalars(select(SignatureRow).where(*is_theirs)).one_or_none()
    found = _pending(row)
    is_right = may and found is not None and found.is_open(now) and found.has_code(code, secret)
    return _confirm(session, row.id if row and is_right else _NO_ID, choices, now)


def _pending(row: SignatureRow | None) -> Pending | None:
    if row is None or row.status != Status.PENDING or not (row.hash and row.code_hash and row.ends_at):
        return None
    return Pending(row.hash, row.code_hash, in_utc(row.ends_at))


def _confirm(session: Session, id: int, choices: Choices, now: datetime) -> bool:
    is_open = and_(SignatureRow.id == id, SignatureRow.status == str(Status.PENDING), SignatureRow.ends_at > now)
    values = {"status": str(Status.CONFIRMED), "confirmed_on": now.date(), "code_hash": None, "ends_at": None}
    values |= asdict(choices)
    done = session.execute(
        update(SignatureRow)
        .execution_options(synchronize_session=False)
        .where(is_open)
        .values(**values)
        .returning(SignatureRow.campaign, SignatureRow.version)
    ).one_or_none()
    if done:
        count(session, done[0], done[1], 1)
    return done is not None


def count(session: Session, campaign: str, version: str, by: int) -> None:
    """Add to the confirmed signatures of a text."""
    of_text = (PetitionVersionRow.campaign == campaign, PetitionVersionRow.version == version)
    session.execute(
        update(PetitionVersionRow)
        .execution_options(synchronize_session=False)
        .where(*of_text)
        .values(confirmed=PetitionVersionRow.confirmed + by)
    )


def find_signature(session: Session, campaign: str, key: str) -> Signature | None:
    """Return the signature behind a private link, within a transaction."""
    row = _row(session, campaign, key)
    return signature_of(row) if row else None


def set_choices(session: Session, campaign: str, key: str, choices: Choices) -> Signature | None:
    """Change what a signer agreed to; None if there is no signature."""
    row = _row(session, campaign, key)
    if row is None:
        return None
    if row.shows_name != choices.shows_name and row.showing == Showing.APPROVED:
        note_change(session)
    row.shows_name, row.gives_name = choices.shows_name, choices.gives_name
    session.flush()
    return signature_of(row)


def remove_by_key(session: Session, key: str) -> bool:
    """Delete the signature behind a private link. Return whether there was one."""
    return _remove(session, SignatureRow.hash == key_hash(key)) > 0


def remove_by_id(session: Session, id: int) -> bool:
    """Delete a signature by its number. Return whether there was one."""
    return _remove(session, SignatureRow.id == id) > 0


def remove_by_identity(session: Session, campaign: str, identity: str) -> bool:
    """Delete the signature of someone whose name and address are known. Return whether there was one."""
    return _remove(session, (SignatureRow.campaign == campaign) & (SignatureRow.identity == identity)) > 0


def _remove(session: Session, which: Any) -> int:
    wanted = (SignatureRow.campaign, SignatureRow.version, SignatureRow.status, SignatureRow.showing)
    gone = session.execute(
        delete(SignatureRow).execution_options(synchronize_session=False).where(which).returning(*wanted)
    ).all()
    for campaign, version, status, showing in gone:
        if status == Status.CONFIRMED:
            count(session, campaign, version, -1)
        if showing == Showing.APPROVED:
            note_change(session)
    return len(gone)


def note_change(session: Session) -> None:
    """Begin a new revision of the names that everyone sees."""
    set_note(session, REVISION, str(int(find_note(session, REVISION) or 0) + 1))


def _row(session: Session, campaign: str, key: str) -> SignatureRow | None:
    is_theirs = (SignatureRow.hash == key_hash(key), SignatureRow.campaign == campaign)
    return session.scalars(select(SignatureRow).where(*is_theirs)).one_or_none()
