"""Save, reopen and delete: the composer's buttons for private links. None of them loses text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flask import Response
from werkzeug.datastructures import MultiDict

from campaign.actions.letters.drafts import (
    DraftGone,
    EditConflict,
    delete_draft,
    key_for,
    new_page_nonce,
    open_draft,
    save_draft,
)
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.letters.puzzles import NEAR, Puzzle, new_puzzle, read_puzzle
from campaign.domain.letters.saved_drafts import (
    Contents,
    Fields,
    SavedDraft,
    Work,
    is_key,
)
from campaign.rendering.letters.saved_drafts import day_of, differing_first, fields_text
from campaign.rendering.locale import locale_for
from campaign.storage.errors import STORE_ERRORS
from campaign.web.forms.saving import SavedLink, SavingForm
from campaign.web.site import site

#: The button that offers the text as a file if it cannot be saved.
COPY = "download-copy"
BUTTONS = ("save", "reopen", "forget")
_GONE = Message("Your private link has expired. Your text is still here. You can save it again.")
_OUT_OF_REACH = Message(
    "We can’t save or open saved letters right now. Your text is safe. Try again in a minute, or copy or download it."
)
_COSTS_WORK = Message(
    "Our space for saved letters is nearly full, so saving a new one takes a few seconds. You can keep "
    "writing. If nothing happens, download your text instead."
)
_FULL = Message(
    "We have no room for another saved letter right now. Your text is safe. Download it, or save it on this device."
)
_ELSEWHERE = {
    Work.LETTER: Message(
        "This letter was saved somewhere else after you opened it here. Both versions are safe. Choose one below."
    ),
    Work.TEMPLATE: Message(
        "This template was saved somewhere else after you opened it here. Both versions are safe. Choose one below."
    ),
}


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two texts of one work: the one saved elsewhere since, and the one in this form."""

    saved: str
    mine: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """The form's link after a button, and what to say about it. `opened` replaces the form's content.

    If saving costs work, `puzzle` is what the browser has to solve first. `as_file` offers a file instead.
    """

    link: SavedLink | None
    status: int = 200
    notice: Message | None = None
    conflict: Conflict | None = None
    opened: Fields | None = None
    puzzle: Puzzle | None = None
    as_file: bool = False

    @property
    def shown(self) -> dict[str, Any]:
        """What the page shows of it, by field name."""
        shown = {"notice": self.notice, "conflict": self.conflict, "as_file": self.as_file}
        return shown | ({"puzzle": self.puzzle} if self.puzzle else {})


@dataclass(frozen=True, slots=True)
class Press:
    """A pressed button: the fields that may be saved, where they were saved before, and the solved puzzle."""

    link: SavedLink | None
    contents: Contents
    once: str
    reader: Language
    puzzle: str = ""
    answer: str = ""
    shared: str = ""  # a template that others may write from, as a form carries it


def press_of(fields: MultiDict[str, str], contents: Contents, reader: Language) -> Press:
    """Return the press of a form's button."""
    form = SavingForm(fields)
    once, puzzle, answer = (str(field.data) for field in (form.saved_once, form.saved_puzzle, form.saved_answer))
    return Press(form.link, contents, once, reader, puzzle, answer)


def puzzle_under_way(fields: MultiDict[str, str]) -> Puzzle | None:
    """Return the puzzle that a browser is solving while its writer continues; every response includes it again."""
    form = SavingForm(fields)
    secret = site().services.secret_key
    return read_puzzle(str(form.saved_puzzle.data), str(form.saved_once.data), secret, _now())


def as_file(contents: Contents, reader: Language) -> Response:
    """Return the text as a file, without the sender."""
    text = fields_text(contents.fields, locale_for(reader)) + "\n"
    name = "my-letter.txt" if contents.work is Work.LETTER else "my-template.txt"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Robots-Tag": "noindex"}
    return Response(text, content_type="text/plain; charset=utf-8", headers=headers)


def pressed(press: Press, what: str, rest: str) -> Outcome:
    """Do what the button says; if the store fails, the writer keeps all text."""
    try:
        match what:
            case "save":
                return _save(press, is_new=rest == "new")
            case "reopen":
                return _reopen(press)
            case _:
                return _forget(press)
    except STORE_ERRORS:
        return Outcome(press.link, 503, _OUT_OF_REACH)


def _save(press: Press, *, is_new: bool) -> Outcome:
    link = None if is_new else press.link
    once = press.once if is_key(press.once) else new_page_nonce()
    key = link.key if link else key_for(once, site().services.secret_key)
    contents = press.contents
    if contents.is_too_long:
        return Outcome(press.link, 422, Message("This is too long to save. A letter is much shorter."))
    held = None if link else _room_for(press, once, key)
    if held:
        return held
    try:
        saved = save_draft(
            site().services.store, key, contents, link.version if link else 0, _now(), shared=press.shared
        )
    except EditConflict as error:
        return _conflict(press, key, error.saved)
    except DraftGone:
        return Outcome(None, 409, _GONE)
    site().draft_quota.add(contents.size)
    told = Message("Saved until {date}. Copy the link: it’s the only way back.", {"date": day_of(saved)})
    return Outcome(SavedLink(key, saved.version), notice=told)


def _room_for(press: Press, once: str, key: str) -> Outcome | None:
    """Return None if there is space for a draft, or its work is done; drafts that are saved already need none."""
    share, secret, now = site().draft_quota.share, site().services.secret_key, _now()
    if share < NEAR or site().services.store.drafts.find(key, now):
        return None
    if share >= 1:
        return Outcome(None, 503, _FULL, as_file=True)
    puzzle = read_puzzle(press.puzzle, once, secret, now)
    if puzzle and puzzle.is_solved_by(press.answer):
        return None
    return Outcome(None, 428, _COSTS_WORK, puzzle=new_puzzle(once, share, secret, now), as_file=True)


def _conflict(press: Press, key: str, current: SavedDraft) -> Outcome:
    """Return both texts, and a form that knows of the other: saving again chooses this one."""
    locale = locale_for(press.reader)
    saved, mine = current.contents.fields, press.contents.fields
    both = Conflict(
        fields_text(differing_first(saved, mine), locale),
        fields_text(differing_first(mine, saved), locale),
    )
    return Outcome(SavedLink(key, current.version), 409, _ELSEWHERE[press.contents.work], both)


def _reopen(press: Press) -> Outcome:
    """Reopen what is saved, if it is the same kind of work of the same campaign."""
    found = open_draft(site().services.store, press.link.key, _now()) if press.link else None
    wanted = replace(press.contents, template="", fields=())
    if press.link is None or found is None or replace(found.contents, template="", fields=()) != wanted:
        return Outcome(None, 404, _GONE)
    return Outcome(SavedLink(press.link.key, found.version), opened=found.contents.fields)


def _forget(press: Press) -> Outcome:
    if press.link:
        delete_draft(site().services.store, press.link.key, _now())
    return Outcome(None, notice=Message("Deleted. The link no longer works. Your text is only on this page."))


def _now() -> datetime:
    return site().services.clock()
