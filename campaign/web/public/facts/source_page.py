"""The page behind a source code: the facts that a letter cites, and how they have changed since."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from flask import Blueprint, Response, make_response, redirect, request
from werkzeug.datastructures import MultiDict

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.since import Since, change_messages, changed_since
from campaign.domain.findings import Message
from campaign.domain.letters.source_codes import read, written
from campaign.rendering.locale import locale_for
from campaign.rendering.places import Place, places, speakers_line
from campaign.web.forms.source_code import SourceCodeForm
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, link, render, with_etag
from campaign.web.redirects import permanent_redirect
from campaign.web.site import TaggedPage, edition_of, site


@dataclass(frozen=True, slots=True)
class FactSince:
    """A fact as the letter cited it, with its sources then, and as it is now."""

    then: Fact
    now: Fact | None
    overtaken_by: Fact | None
    since: tuple[Since, ...]
    told: tuple[Message, ...]
    caveat: Message | None
    places: tuple[Place, ...]
    speakers: str

    @property
    def is_quoted(self) -> bool:
        """Whether we hold words of one of its sources."""
        return any(place.citation.quote for place in self.places)


def add_routes(pages: Blueprint) -> None:
    """Register the page where a code is typed, and one address per code."""
    pages.add_url_rule("/s/", "source_code", source_code)
    pages.add_url_rule("/s/<code>", "source_page", source_page)


def source_code() -> Response:
    """Return the page where an editor types a code, or lead to the facts of the code typed."""
    form = SourceCodeForm(request.args or None, page_language())
    if form.found:
        return make_response(redirect(link("source_page", code=written(form.found)), 303))
    response = cacheable(with_etag(render("public/source_code.html", form=form)), "text/html; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def source_page(code: str) -> Response:
    """Return the page of a letter's facts. The code alone identifies them; nothing about the letter is stored or
    shown."""
    found = read(code)
    edition = site().services.store.editions.find_by_code(found.edition) if found else None
    if found is None or edition is None or max(found.facts) >= len(edition.content.facts):
        form = SourceCodeForm(MultiDict({"code": code}), page_language())
        page = render("public/source_page_unknown.html", form=form, is_code=found is not None)
        return make_response(page, 404)
    if code != written(found):
        return permanent_redirect(link("source_page", code=written(found)))
    newest = edition_of(edition.campaign.slug) or edition
    body = render(
        "public/source_page.html",
        edition=newest,
        cited=edition,
        code=code,
        own_share=found.own_share,
        facts=[since(edition.content.facts[place], edition, newest) for place in found.facts],
    ).encode("utf-8")
    response = cacheable(TaggedPage(body, hashlib.sha256(body).hexdigest()[:24]), "text/html; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def since(then: Fact, cited: Edition, newest: Edition) -> FactSince:
    """Return how a fact of one edition has changed in another."""
    facts = newest.content.fact_by_id
    now = facts.get(then.id)
    return FactSince(
        then,
        now,
        facts.get(now.superseded_by or "") if now else None,
        changed_since(then, now, page_language()),
        change_messages(then, now, page_language()),
        newest.content.caveat(now) if now else None,
        places(then, cited.content.source_by_id),
        speakers_line(then, cited.content.source_by_id, locale_for(page_language())),
    )
