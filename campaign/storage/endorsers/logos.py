"""Logos of endorsers. What was withdrawn leaves its digest, and nothing else."""

from __future__ import annotations

import hashlib

from sqlalchemy import select
from sqlalchemy.orm import Session

from campaign.domain.endorsers.endorsers import logo_name
from campaign.storage.endorsers.tables import EndorserRow, LogoRow


class LogoTaken(Exception):
    """Another endorser of the campaign has this logo, so that withdrawing one would withdraw the other's."""


def add_logo(session: Session, campaign: str, data: bytes) -> str:
    """Store a logo and return its digest. Raises LogoTaken if an endorser has it already."""
    digest = hashlib.sha256(data).hexdigest()
    wanted = select(EndorserRow.id).where(EndorserRow.campaign == campaign, EndorserRow.logo == digest)
    if session.scalars(wanted).first() is not None:
        raise LogoTaken
    session.merge(LogoRow(campaign=campaign, digest=digest, data=data))
    return digest


def find_logo(session: Session, campaign: str, name: str) -> bytes | None:
    """Return the bytes of a logo by the last part of its address."""
    row = _named(session, campaign, name)
    return row.data if row else None


def is_withdrawn_logo(session: Session, campaign: str, name: str) -> bool:
    """Whether a logo of this name was withdrawn."""
    row = _named(session, campaign, name)
    return row is not None and row.data is None


def withdraw_logo(session: Session, campaign: str, digest: str) -> None:
    """Delete the bytes of a logo."""
    session.merge(LogoRow(campaign=campaign, digest=digest, data=None))


def _named(session: Session, campaign: str, name: str) -> LogoRow | None:
    prefix = name.removesuffix(".png")
    if not (prefix.isascii() and prefix.isalnum()):
        return None
    wanted = select(LogoRow).where(LogoRow.campaign == campaign, LogoRow.digest.startswith(prefix))
    return next((row for row in session.scalars(wanted) if logo_name(row.digest) == name), None)
