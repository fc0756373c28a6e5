"""Decide about releases, and say which of them everyone may see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from campaign.domain.editions import Edition
from campaign.domain.press.releases import Release
from campaign.domain.reports.reports import Decision
from campaign.storage.press.releases import ReleaseDecision, decide_release, release_digest
from campaign.storage.store import Store

#: Letters of a version that people type.
_TYPED = 8


class UnknownReleases(Exception):
    """The campaign's current edition has no releases of these ids, so nothing was decided."""

    def __init__(self, ids: Iterable[str]) -> None:
        super().__init__(", ".join(ids))


class ChangedReleases(Exception):
    """The texts of these releases are no longer those that the organizers read, so nothing was decided."""

    def __init__(self, ids: Iterable[str]) -> None:
        super().__init__(", ".join(ids))


class ReleaseState(StrEnum):
    """What becomes of a release."""

    WAITING = "waiting"
    CHANGED = "changed since it was approved"
    EMBARGOED = "approved, under embargo"
    PUBLIC = "public"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class PublicRelease:
    """A release that everyone may see, and the moment from which on they could."""

    release: Release
    shown_from: datetime


def public_releases(store: Store, edition: Edition, now: datetime) -> tuple[PublicRelease, ...]:
    """Return the releases of an edition that everyone may see now, newest first: approved in these words, and no longer
    under embargo."""
    if not edition.content.press:
        return ()
    decisions = store.releases.decisions(edition.campaign.slug)
    shown = [
        PublicRelease(release, decisions[release.id].shown_from or now)
        for release in edition.content.press
        if state_of(release, decisions.get(release.id), now) is ReleaseState.PUBLIC
    ]
    return tuple(sorted(shown, key=lambda one: (one.release.date, one.shown_from, one.release.id), reverse=True))


def state_of(release: Release, decided: ReleaseDecision | None, now: datetime) -> ReleaseState:
    """Return what becomes of a release. An embargo whose end is unknown never ends."""
    if decided is None:
        return ReleaseState.WAITING
    if decided.decision is not Decision.APPROVED:
        return ReleaseState.REJECTED
    if not decided.is_of(release):
        return ReleaseState.CHANGED
    if release.embargo and (release.embargoed_until is None or now < release.embargoed_until):
        return ReleaseState.EMBARGOED
    is_seen = decided.shown_from is not None and decided.shown_from <= now
    return ReleaseState.PUBLIC if is_seen else ReleaseState.EMBARGOED


def release_version(release: Release) -> str:
    """Return what tells a release's text from its others, short enough to type."""
    return release_digest(release)[:_TYPED]


def decide_releases(
    store: Store, edition: Edition, read: Mapping[str, str | None], decision: Decision, now: datetime
) -> tuple[Release, ...]:
    """Approve or reject releases of an edition, all or none, and return them.

    `read` has their ids, each with the version that the organizers read, or None for whatever it is now. Raises
    UnknownReleases, or ChangedReleases with those that now have another text.
    """
    known = {release.id: release for release in edition.content.press}
    unknown = [id for id in read if id not in known]
    if unknown:
        raise UnknownReleases(unknown)
    changed = [id for id, version in read.items() if version not in (None, release_version(known[id]))]
    if changed:
        raise ChangedReleases(changed)
    with store.writing() as session:
        for id in read:
            decide_release(session, edition.campaign.slug, known[id], decision, now)
    return tuple(known[id] for id in read)
