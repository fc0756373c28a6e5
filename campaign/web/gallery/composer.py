"""The composer in each of its states; its buttons lead on to the composer itself."""

from __future__ import annotations

from dataclasses import replace

from flask import Blueprint, Response, abort, make_response

from campaign.content.gallery import CAMPAIGN, LETTER, unfinished_draft
from campaign.domain.editions import Edition
from campaign.domain.newspapers.cards import Citing
from campaign.domain.templates.documents import whole_text
from campaign.web.admission.refusal import STALE, TokenForm
from campaign.web.composer.exports import BUSY
from campaign.web.composer.page import ComposerPage
from campaign.web.composer.saving import Conflict
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.saving import SavedLink
from campaign.web.gallery.specimens import typed_from
from campaign.web.lookup import edition_or_404, template_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.pdf_requests import SECONDS_TO_WAIT
from campaign.web.retry import RetryButton

STATES = ("empty", "unfinished", "held", "finished", "whole", "text", "no-files", "busy", "stale", "saved", "conflict")

_NO_FILES = "mill-river-ledger-xx"  # a paper that refuses attachments
#: A link under which nothing is saved.
_LINK = SavedLink("A" * 22, 1)


def add_routes(pages: Blueprint) -> None:
    """One page a state."""
    pages.add_url_rule("/composer/<state>", "composer", composer)


def composer(state: str) -> Response:
    """The composer in one of its states."""
    edition = edition_or_404(CAMPAIGN)
    if state not in STATES:
        abort(404)
    page = _page(edition, state)
    return make_response(render("public/composer.html", page=page, edition=edition, typed=page.typed, form=TokenForm()))


def _page(edition: Edition, state: str) -> ComposerPage:
    language = page_language()
    letter = template_or_404(edition, LETTER)
    finished = ComposerPage(edition, letter, typed_from(letter.samples[language], language), language)
    unfinished = replace(finished, typed=typed_from(unfinished_draft(language), language))
    match state:
        case "empty":
            return replace(finished, typed=ComposerForm(language))
        case "unfinished":
            return unfinished
        case "held":
            return replace(unfinished, held="pdf")
        case "whole":
            text = whole_text(finished.template, finished.typed.draft(None), edition.content.fact_by_id)
            return replace(finished, typed=replace(finished.typed, text=text))
        case "text":
            return replace(finished, takes_text=True)
        case "no-files":
            linked = replace(finished.typed, card_id=_NO_FILES, citing=Citing.INLINE_LINK)
            return replace(finished, typed=linked, takes_text=True)
        case "busy":
            return replace(unfinished, notice=BUSY, again=RetryButton("pdf:anyway", SECONDS_TO_WAIT), is_unread=True)
        case "stale":
            return replace(unfinished, notice=STALE, is_unread=True)
        case "saved":
            return replace(finished, typed=replace(finished.typed, saved=_LINK))
        case "conflict":
            both = Conflict(unfinished.plain.body, finished.plain.body)
            return replace(finished, typed=replace(finished.typed, saved=_LINK), conflict=both)
        case _:
            return finished
