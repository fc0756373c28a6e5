"""Withdraw a photograph from the site."""

from __future__ import annotations

from datetime import datetime

from campaign.domain.editions import Content
from campaign.domain.rules.pages.photographs import without_consent
from campaign.storage.photographs import withdraw_photograph
from campaign.storage.store import Store


def withdraw(store: Store, campaign: str, id: str, now: datetime) -> int | None:
    """Delete a photograph from the store for good, with every PDF that may show it. Return the number of its files;
    None if it was withdrawn before."""
    with store.writing() as session:
        files = withdraw_photograph(session, campaign, id, now)
    store.empty_journal()
    return files


def is_known(store: Store, campaign: str, id: str) -> bool:
    """Whether the store has, or had, a photograph."""
    photographs = store.photographs.of(campaign)
    return id in photographs.by_id or any(one.id == id for one in photographs.withdrawn)


def still_shown(store: Store, content: Content | None, campaign: str) -> tuple[str, ...]:
    """Return the ids of photographs that a campaign's site shows although its folder has them no more, or without the
    consent to it. Of a folder that can't be read (`content` is None), nothing is known to be agreed."""
    kept = content.photographs.by_id.keys() - without_consent(content) if content else frozenset[str]()
    return tuple(one.id for one in store.photographs.of(campaign).shown if one.id not in kept)
