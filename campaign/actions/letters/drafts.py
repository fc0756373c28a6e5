"""Save and delete drafts."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import replace
from datetime import datetime

from campaign.content.letters.carried import CARRIED_FIELD, read_carried
from campaign.domain.language import DEFAULT_LANGUAGE, Language, language_named
from campaign.domain.letters.saved_drafts import (
    KEY_BYTES,
    Contents,
    Fields,
    SavedDraft,
    Work,
    with_first_sentences,
    with_sentences,
    writing_key,
)
from campaign.domain.templates.templates import Template
from campaign.storage.letters.drafts import delete_expired, find_draft, put_draft, put_shared, remove_draft
from campaign.storage.store import Store


class EditConflict(Exception):
    """Someone saved since this copy was opened, in another tab or on another device. `saved` is the current draft."""

    def __init__(self, saved: SavedDraft) -> None:
        super().__init__("the draft was saved elsewhere since")
        self.saved = saved


class DraftGone(Exception):
    """The draft was deleted or has expired, and saving must not bring it back under the old link."""


def open_draft(store: Store, key: str, now: datetime) -> SavedDraft | None:
    """Return the draft saved under a key, if any, as its writer saw it.

    A letter saved when templates filled parts gets their text, and one saved when sentences had numbers gets the
    sentences, which its fields alone do not have.
    """
    found = store.drafts.find(key, now)
    if found is None:
        return None
    contents = found.contents
    if contents.numbers_sentences:
        contents = replace(contents, fields=_with_sentences(store, found), numbers_sentences=False)
    template = _template_of(store, contents) if contents.leaves_parts else None
    if template is not None:
        contents = replace(contents, fields=with_first_sentences(contents.fields, template), leaves_parts=False)
    return replace(found, contents=contents)


def _with_sentences(store: Store, draft: SavedDraft) -> Fields:
    """Return a letter's fields with the sentences that its campaign offered when it was saved."""
    contents = draft.contents
    edition = store.editions.published_by(contents.campaign, draft.saved_at)
    if edition is None:
        return contents.fields
    return with_sentences(contents.fields, edition.content.fact_by_id, _language_of(contents))


def _language_of(contents: Contents) -> Language:
    return language_named(dict(contents.fields).get("language")) or DEFAULT_LANGUAGE


def _template_of(store: Store, contents: Contents) -> Template | None:
    """Return the template that a letter is written from: the one that its fields carry, else the campaign's."""
    fields = dict(contents.fields)
    edition = store.editions.newest(contents.campaign)
    if edition is None:
        return None
    own = read_carried(fields.get(CARRIED_FIELD, ""), edition.content)
    letter = edition.content.letter(contents.template)
    return own or (letter.templates.get(_language_of(contents)) if letter else None)


def new_page_nonce() -> str:
    """Return 128 random bits for one page, so that saving from it twice uses the same key."""
    return secrets.token_urlsafe(KEY_BYTES)


def key_for(nonce: str, secret: str) -> str:
    """Return the key of a page's private link. It is derived from the page's nonce, which is stored nowhere, and the
    site's secret."""
    digest = hmac.digest(secret.encode("utf-8"), b"private link " + nonce.encode("utf-8"), hashlib.sha256)
    return base64.urlsafe_b64encode(digest[:KEY_BYTES]).decode("ascii").rstrip("=")


def save_draft(
    store: Store, key: str, contents: Contents, version: int, now: datetime, *, shared: str = ""
) -> SavedDraft:
    """Save contents under a key until they expire. `version` is the version the writer started from, 0 for none.

    Saving the same contents twice makes one draft, so pressing a button twice does no harm. `shared` is a template as a
    form carries it, from which others may write by the second link; if empty, what is there stays.
    """
    with store.writing() as session:
        ended = delete_expired(session, now)
        current = find_draft(session, key, now)
        if current is None and version > 0 or current and current.contents.work is Work.SHARED:
            raise DraftGone
        if current and current.version != version and current.contents != contents:
            raise EditConflict(current)
        is_same = current is not None and current.contents == contents
        number = current.version + (not is_same) if current else 1
        saved = put_draft(session, key, contents, number, now)
        fields = ((CARRIED_FIELD, shared),)
        put_shared(session, key, replace(contents, fields=fields, work=Work.SHARED) if shared else None, now)
    if ended:
        store.empty_journal()
    return saved


def delete_draft(store: Store, key: str, now: datetime) -> bool:
    """Delete a draft at once, including every byte on disk, and what its second link shows. Return whether there was
    one; the second link by itself deletes nothing."""
    with store.writing() as session:
        delete_expired(session, now)
        current = find_draft(session, key, now)
        if current and current.contents.work is Work.SHARED:
            return False
        was_there = remove_draft(session, key)
        remove_draft(session, writing_key(key))
    store.empty_journal()
    return was_there


def delete_expired_drafts(store: Store, now: datetime) -> int:
    """Delete all expired drafts and return how many there were."""
    with store.writing() as session:
        ended = delete_expired(session, now)
    if ended:
        store.empty_journal()
    return ended
