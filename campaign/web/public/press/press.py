"""For the press: releases as pages and PDFs, and a page with contacts, sheets and cards.

Nothing of a release is anywhere before the organizers approve its text and its embargo ends.
"""

from __future__ import annotations

from datetime import date

from flask import Blueprint, Response, abort, redirect, request
from werkzeug.exceptions import ServiceUnavailable

from campaign.actions.press.press import PublicRelease
from campaign.domain.editions import Edition
from campaign.rendering.machines.linked_data import Described, release_data
from campaign.rendering.press.releases import ReleasePage, release_page, release_print
from campaign.rendering.renderers.pool import Busy, RenderTimeout
from campaign.rendering.renderers.print_job import Paper, job_digest
from campaign.rendering.sheets.prints import PAPERS
from campaign.web.collecting import only_if_collecting
from campaign.web.lookup import edition_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import asked_each_time, cacheable, cached_page, link, public_address, render
from campaign.web.pdf_requests import SECONDS_TO_WAIT
from campaign.web.public.press.corrections_of_releases import corrections
from campaign.web.public.press.press_index import shown_releases
from campaign.web.public.press.press_room import press_room
from campaign.web.public.sharing.share_cards import imprint
from campaign.web.rendered_files import made, stored
from campaign.web.site import TaggedPage, site


def add_routes(pages: Blueprint) -> None:
    """Register the page for the press, and releases."""
    pages.add_url_rule("/<campaign>/press/", "press", press)
    pages.add_url_rule("/<campaign>/press/<id>", "release", release)
    pages.add_url_rule("/<campaign>/press/<id>.pdf", "release_pdf", release_pdf)


@only_if_collecting
def press(campaign: str) -> Response:
    """Return the page for the press."""
    edition = edition_or_404(campaign)
    shown = [one for one in shown_releases(edition) if page_language() in one.release.languages]
    state = f"{edition.state} press {' '.join(one.release.id for one in shown)}"
    return cached_page(
        state, lambda: render("public/press.html", edition=edition, room=press_room(edition, shown), releases=shown)
    )


@only_if_collecting
def release(campaign: str, id: str) -> Response:
    """Return a release. In a language in which it is not issued, lead to one in which it is."""
    edition = edition_or_404(campaign)
    found = _shown(edition, id)
    if page_language() not in found.release.languages:
        return redirect(link("release", found.release.languages[0], campaign=campaign, id=id))  # type: ignore[return-value]  # Flask's
    state = f"{edition.state} release {found.shown_from}"

    def page() -> str:
        view = _view(edition, found)
        return render("public/release.html", edition=edition, page=view, linked=_linked(view, found.shown_from.date()))

    return asked_each_time(cached_page(state, page))


@only_if_collecting
def release_pdf(campaign: str, id: str) -> Response:
    """Return a release as PDF on Letter or A4 paper."""
    paper = next((known for known in PAPERS if known == request.args.get("paper", PAPERS[0])), None) or abort(404)
    edition = edition_or_404(campaign)
    found = _shown(edition, id)
    if page_language() not in found.release.languages:
        abort(404)
    state = ("release", edition.state, id, found.shown_from, page_language(), paper)
    try:
        pdf = site().sheets.get(state, lambda: _pdf(edition, found, paper))
    except (Busy, RenderTimeout):
        raise ServiceUnavailable(retry_after=SECONDS_TO_WAIT) from None
    response = asked_each_time(cacheable(pdf, "application/pdf"))
    response.headers["Content-Disposition"] = f'inline; filename="{id}-{page_language()}-{paper}.pdf"'
    return response


def _shown(edition: Edition, id: str) -> PublicRelease:
    return next((one for one in shown_releases(edition) if one.release.id == id), None) or abort(404)


def _view(edition: Edition, found: PublicRelease) -> ReleasePage:
    said = corrections(edition, found)
    return release_page(found.release, edition, page_language(), imprint(), site().services.clock(), said)


def _pdf(edition: Edition, found: PublicRelease, paper: Paper) -> TaggedPage:
    what = release_print(_view(edition, found), paper)
    key = job_digest(what)
    return TaggedPage(stored(key) or made(what, key), key[:24])


def _linked(page: ReleasePage, published: date) -> object:
    path = link("release", campaign=page.edition.campaign.slug, id=page.release.id)
    publisher = site().services.settings.contact_name
    described = Described(public_address(path) or path, page.heading, page.summary, "", publisher, published)
    return release_data(page.release, page.edition, page.language, described)
