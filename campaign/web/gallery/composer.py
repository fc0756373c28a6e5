"""The composer in each of its states; its buttons lead to the composer itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, Response, abort, make_response

from campaign.content.gallery import CAMPAIGN
from campaign.domain.editions import Edition
from campaign.domain.newspapers.cards import Citing
from campaign.domain.templates.documents import whole_text
from campaign.rendering.ways import OFFERED
from campaign.web.admission.refusal import STALE, TokenForm
from campaign.web.composer.composition import Composition, reviewed
from campaign.web.composer.exports import BUSY
from campaign.web.composer.known_parts import KNOWN
from campaign.web.composer.page import Shown
from campaign.web.composer.page_content import composer_page
from campaign.web.composer.saving import Conflict
from campaign.web.composer.steps import ADDRESSEE, SEND
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.forms.saving import SavedLink
from campaign.web.gallery.specimens import Specimens
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.pdf_requests import SECONDS_TO_WAIT
from campaign.web.retry import RetryButton

#: Each step as it opens, in order, and then what may be said in one.
STATES = (
    *("empty", "facts", "newspaper", "unfinished", "finished", "send", "text", "done"),
    *("held", "whole", "one-page", "no-files", "busy", "stale", "saved", "conflict"),
)

_PLACE = "Mill River"
_NO_FILES = "mill-river-ledger-xx"  # a newspaper that refuses attachments
#: A way out that something holds back.
_HELD = next(way for way in OFFERED if way.name == "pdf")
#: A link to a draft that does not exist.
_LINK = SavedLink("A" * 22, 1)


def add_routes(pages: Blueprint) -> None:
    """Register one page per state."""
    pages.add_url_rule("/composer/<state>", "composer", composer)


def composer(state: str) -> Response:
    """Return the composer in one of its states."""
    edition = edition_or_404(CAMPAIGN)
    if state not in STATES:
        abort(404)
    work, shown = _state(edition, state)
    page = composer_page(work, reviewed(work, is_unread=shown.is_unread), shown)
    context = {"page": page, "edition": edition, "typed": work.typed, **KNOWN}
    return make_response(render("public/composer.html", form=TokenForm(), **context))


def _state(edition: Edition, state: str) -> tuple[Composition, Shown]:
    show = Specimens(edition, page_language(), ())
    finished, unfinished = show.finished_work, show.unfinished_work
    match state:
        case "empty":
            return replace(finished, typed=ComposerInput(show.language)), Shown()
        case "facts" | "send" | "done":
            return finished, _at(state)
        case "newspaper":
            return _with(finished, place=_PLACE, card_id=_NO_FILES), _at(ADDRESSEE)
        case "unfinished":
            return unfinished, Shown()
        case "held":
            return unfinished, replace(_at(SEND), held=_HELD)
        case "whole":
            text = whole_text(finished.template, finished.typed.draft(None), edition.content.fact_by_id)
            return _with(finished, text=text), Shown()
        case "text":
            return finished, replace(_at(SEND), takes_text=True)
        case "one-page":
            return _with(finished, is_on_one_page=True), Shown()
        case "no-files":
            return _with(finished, card_id=_NO_FILES, citing=Citing.INLINE_LINK), replace(_at(SEND), takes_text=True)
        case "busy":
            return unfinished, Shown(BUSY, again=RetryButton("pdf:anyway", SECONDS_TO_WAIT), is_unread=True)
        case "stale":
            return unfinished, Shown(STALE, is_unread=True)
        case _:
            return _saved(finished, show, state)


def _saved(finished: Composition, show: Specimens, state: str) -> tuple[Composition, Shown]:
    """Return the finished letter, saved, or saved elsewhere too."""
    match state:
        case "saved":
            return _with(finished, saved=_LINK), Shown()
        case "conflict":
            mine, saved = show.bodies
            return _with(finished, saved=_LINK), Shown(conflict=Conflict(saved, mine))
        case _:
            return finished, Shown()


def _at(step: str) -> Shown:
    return Shown(opens=("at", step))


def _with(work: Composition, **fields: Any) -> Composition:
    return replace(work, typed=replace(work.typed, **fields))
