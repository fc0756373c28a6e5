"""What the buttons do by which somebody saves what they write, opens it again and deletes it. None loses a word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from campaign.actions.drafts import NoLongerKept, Overtaken, delete_draft, key_for, new_once, save_draft
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.saved_drafts import Contents, Fields, SavedDraft, Work, is_key
from campaign.rendering.saved_drafts import day_of, differing_first, fields_text
from campaign.rendering.words import words_for
from campaign.storage.troubles import TROUBLES
from campaign.web.forms.saving import SavedLink
from campaign.web.site import site

BUTTONS = ("save", "reopen", "forget")
_GONE = Message(
    "There is nothing under your private link any more. What stands here is not lost: you can save it anew."
)
_OUT_OF_REACH = Message(
    "The site cannot store or find anything right now. Nothing you typed is lost: try again in a minute, or take it "
    "with you as text or a file."
)
_ELSEWHERE = {
    Work.LETTER: Message("This letter was saved elsewhere since you opened it here. Nothing is lost: choose below."),
    Work.TEMPLATE: Message(
        "This template was saved elsewhere since you opened it here. Nothing is lost: choose below."
    ),
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts of one work: what was saved elsewhere since, and what stands in this form."""

    saved: str
    mine: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The form's link after a button, and what is said about it. `opened` holds what takes the form's place."""

    link: SavedLink | None
    status: int = 200
    notice: Message | None = None
    conflict: Conflict | None = None
    opened: Fields | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """A button pressed: what may be kept of the form, and where it was saved before."""

    link: SavedLink | None
    contents: Contents
    once: str
    reader: Language


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
        return Outcome(press.link, 503, _OUT_OF_REACH)


def _save(press: Press, *, anew: bool) -> Outcome:
    link = None if anew else press.link
    once = press.once if is_key(press.once) else new_once()
    key = link.key if link else key_for(once, site().parts.secret_key)
    contents = press.contents
    if contents.is_too_long:
        return Outcome(press.link, 422, Message("This is too long to save; a letter needs far less room."))
    try:
        saved = save_draft(site().parts.store, key, contents, link.version if link else 0, _now())
    except Overtaken as error:
        return _conflict(press, key, error.saved)
    except NoLongerKept:
        return Outcome(None, 409, _GONE)
    told = Message("Saved until {date}. The link is the only way back to it: keep it well.", {"date": day_of(saved)})
    return Outcome(SavedLink(key, saved.version), notice=told)


def _conflict(press: Press, key: str, standing: SavedDraft) -> Outcome:
    """Both texts, and a form that knows of the other: to save once more is to choose this one."""
    words = words_for(press.reader)
    saved, mine = standing.contents.fields, press.contents.fields
    both = Conflict(
        fields_text(differing_first(saved, mine), words),
        fields_text(differing_first(mine, saved), words),
    )
    return Outcome(SavedLink(key, standing.version), 409, _ELSEWHERE[press.contents.work], both)


def _reopen(press: Press) -> Outcome:
    """What is saved, if it is the same kind of work of the same campaign."""
    found = site().parts.store.drafts.find(press.link.key, _now()) if press.link else None
    wanted = replace(press.contents, template="", fields=())
    if press.link is None or found is None or replace(found.contents, template="", fields=()) != wanted:
        return Outcome(None, 404, _GONE)
    return Outcome(SavedLink(press.link.key, found.version), opened=found.contents.fields)


def _forget(press: Press) -> Outcome:
    if press.link:
        delete_draft(site().parts.store, press.link.key, _now())
    return Outcome(
        None, notice=Message("Deleted: the link leads to nothing now. What you typed stands in this page alone.")
    )


def _now() -> datetime:
    return site().parts.clock()
