"""What the buttons do by which a writer saves a letter, opens it again and deletes it. None of them loses a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from werkzeug.datastructures import MultiDict

from campaign.actions.drafts import NoLongerKept, Overtaken, delete_draft, key_for, new_once, save_draft
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.saved_drafts import Contents, Fields, SavedDraft, is_key, kept_fields
from campaign.rendering.saved_drafts import day_of, differing_first, fields_text
from campaign.rendering.words import words_for
from campaign.storage.troubles import TROUBLES
from campaign.web.forms.composer import Typed, typed
from campaign.web.forms.saving import SavedLink
from campaign.web.site import site

BUTTONS = ("save", "reopen", "forget")
_GONE = Message(
    "There is nothing under your private link any more. What stands here is not lost: you can save it anew."
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts of one letter: what was saved elsewhere since, and what stands in this form."""

    saved: str
    mine: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The form after a button, and what is said about it."""

    typed: Typed
    status: int = 200
    notice: Message | None = None
    conflict: Conflict | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed: the form as it was understood and as it was typed, and where it was."""

    written: Typed
    fields: Fields
    once: str
    campaign: str
    template: str
    reader: Language

    @property
    def contents(self) -> Contents:
        """What may be kept of the form."""
        return Contents(self.campaign, self.template, kept_fields(self.fields))


def pressed(press: Press, what: str, rest: str) -> Outcome:
    """Do what the button says; a store that fails leaves the writer with all that was typed."""
    try:
        match what:
            case "save":
                return _save(press, anew=rest == "new")
            case "reopen":
                return _reopen(press)
            case _:
                return _forget(press)
    except TROUBLES:
        failed = Message("The site could not save or find it just now. Nothing you typed is lost: try again.")
        return Outcome(press.written, 503, failed)


def _save(press: Press, *, anew: bool) -> Outcome:
    link = None if anew else press.written.saved
    once = press.once if is_key(press.once) else new_once()
    key = link.key if link else key_for(once, site().parts.secret_key)
    contents = press.contents
    if contents.is_too_long:
        return Outcome(press.written, 422, Message("This is too long to save; a letter needs far less room."))
    try:
        saved = save_draft(site().parts.store, key, contents, link.version if link else 0, _now())
    except Overtaken as error:
        return _conflict(press, key, error.saved)
    except NoLongerKept:
        return Outcome(replace(press.written, saved=None), 409, _GONE)
    told = Message("Saved until {date}. The link is the only way back to it: keep it well.", {"date": day_of(saved)})
    return Outcome(replace(press.written, saved=SavedLink(key, saved.version)), notice=told)


def _conflict(press: Press, key: str, standing: SavedDraft) -> Outcome:
    """Both texts, and a form that knows of the other: to save once more is to choose this one."""
    words = words_for(press.reader)
    saved, mine = standing.contents.fields, press.contents.fields
    both = Conflict(
        fields_text(differing_first(saved, mine), words),
        fields_text(differing_first(mine, saved), words),
    )
    told = Message("This letter was saved elsewhere since you opened it here. Nothing is lost: choose below.")
    return Outcome(replace(press.written, saved=SavedLink(key, standing.version)), 409, told, both)


def _reopen(press: Press) -> Outcome:
    """What is saved, in place of what stands in the form; who signs stays, for that was never saved."""
    link = press.written.saved
    found = site().parts.store.drafts.find(link.key, _now()) if link else None
    if link is None or found is None or found.contents.campaign != press.campaign:
        return Outcome(replace(press.written, saved=None), 404, _GONE)
    again = typed(MultiDict(found.contents.fields), press.reader)
    sender = replace(press.written.sender, headline=again.sender.headline)
    return Outcome(replace(again, sender=sender, saved=SavedLink(link.key, found.version)))


def _forget(press: Press) -> Outcome:
    link = press.written.saved
    if link:
        delete_draft(site().parts.store, link.key, _now())
    told = Message("Deleted: the link leads to nothing now. What you typed stands in this page alone.")
    return Outcome(replace(press.written, saved=None), notice=told)


def _now() -> datetime:
    return site().parts.clock()
