"""Newspapers: the nearest to a place, search by name and state, and a page for each with its rules.

Where people live travels in the body of a request, and is in no address and no log.
"""

from __future__ import annotations

from flask import Blueprint, Response, make_response, request

from campaign.domain.editions import Edition
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.freshness import is_fresh
from campaign.domain.newspapers.nearby import Nearby, near
from campaign.domain.newspapers.states import state_name
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.near_lines import NearLine
from campaign.rendering.newspapers.rule_cards import CardView
from campaign.storage.newspapers.registers import Register
from campaign.web.forms.newspaper_near import NewspaperNearForm, place_value
from campaign.web.forms.newspaper_search import NewspaperSearchForm, SearchQuery
from campaign.web.lookup import newspaper_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, cached_page, link, render, with_etag
from campaign.web.public.newspapers.search_results import search
from campaign.web.site import edition_of, site


def add_routes(pages: Blueprint) -> None:
    """Register the search and the newspapers' pages."""
    pages.add_url_rule("/newspapers/", "newspapers", newspapers)
    pages.add_url_rule("/newspapers/", "newspapers_near", newspapers_near, methods=["POST"])
    pages.add_url_rule("/newspapers/<id>", "newspaper", newspaper)


def newspapers() -> Response:
    """Return the newspapers that match the search, or all of them."""
    register = site().services.store.newspapers.register()
    form = NewspaperSearchForm(request.args, page_language()) if request.args else None
    if form is None or form.query == SearchQuery():
        return cached_page(register.state, lambda: _page(register, NewspaperSearchForm(None, page_language())))
    response = cacheable(with_etag(_page(register, form)), "text/html; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def newspapers_near() -> Response:
    """Return the newspapers nearest to a place. It changes nothing, so it needs no token and sets no cookie."""
    register = site().services.store.newspapers.register()
    gazetteer = site().services.gazetteer()
    asked = NewspaperNearForm(request.form, page_language(), gazetteer)
    nearby = near(asked.written, register.index, gazetteer)
    response = make_response(_page(register, NewspaperSearchForm(None, page_language()), asked, nearby))
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Cache-Control"] = "no-store"
    return response


def _page(
    register: Register,
    form: NewspaperSearchForm,
    asked: NewspaperNearForm | None = None,
    nearby: Nearby | None = None,
) -> str:
    found = search(register, form.query, page_language())
    form.state.offer(found.states)
    asked = asked or NewspaperNearForm(None, page_language(), site().services.gazetteer())
    shown = {"lines": _lines(nearby), "places": _places(nearby)} if nearby else {}
    return render("public/newspapers.html", found=found, form=form, near_form=asked, nearby=nearby, **shown)


def _lines(nearby: Nearby) -> list[NearLine]:
    words = locale_for(page_language())
    return [NearLine(choice, words, place=nearby.place_understood) for choice in nearby.choices]


def _places(nearby: Nearby) -> list[tuple[str, str]]:
    """Return the towns to choose among: what their buttons send, and what they say."""
    language = page_language()
    return [(place_value(place), f"{place.town}, {state_name(place.state)[language]}") for place in nearby.places]


def newspaper(id: str) -> Response:
    """Return a newspaper's page: its rules, and the letters one can write to it."""
    card = newspaper_or_404(id)
    editions = _editions()
    today = site().services.today()
    register = site().services.store.newspapers.register()
    state = " ".join([register.state, *(edition.state for edition in editions), str(today)])

    def made() -> str:
        view = CardView(card, locale_for(page_language()), is_old=not is_fresh(card, today))
        return render("public/newspaper.html", view=view, card=card, letters=_letters_to(card, editions))

    return cached_page(state, made)


def _editions() -> list[Edition]:
    return [edition for slug in site().services.store.editions.slugs() if (edition := edition_of(slug))]


def _letters_to(card: Newspaper, editions: list[Edition]) -> list[tuple[Edition, list[tuple[str, str]]]]:
    """Return each campaign's templates with the newspaper chosen, in its language; titles are in the reader's."""
    language = page_language()
    return [
        (
            edition,
            [
                (
                    letter.templates[language].title,
                    link("composer", campaign=edition.campaign.slug, template=letter.slug, paper=card.id)
                    + f"&language={card.language}",
                )
                for letter in edition.content.letters
                if letter.templates[language].kind.traits.is_for_newspaper
            ],
        )
        for edition in editions
    ]
