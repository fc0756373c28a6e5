"""Newspapers: found by name, town and state, and each with its rule card."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from flask import Blueprint, Response, request

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language, fold
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import Nearness, Place, nearest, towns_of
from campaign.domain.newspapers.place_names import place_key, towns_meant
from campaign.domain.newspapers.states import state_name
from campaign.domain.templates.templates import Kind
from campaign.domain.texts.normalise import one_line
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.rule_cards import CardView
from campaign.storage.newspapers.registers import Register
from campaign.web.lookup import newspaper_or_404
from campaign.web.page_language import page_language
from campaign.web.pages import cacheable, cached_page, link, render, with_etag
from campaign.web.site import site

_A_PAGE = 25
_LONGEST = 100
_FOR_PAPERS = (Kind.LETTER, Kind.REPLY, Kind.OP_ED)


def add_routes(pages: Blueprint) -> None:
    """The search, and a page for each paper."""
    pages.add_url_rule("/newspapers/", "newspapers", newspapers)
    pages.add_url_rule("/newspapers/<id>", "newspaper", newspaper)


def newspapers() -> Response:
    """Papers that fit what was asked; all of them where nothing was."""
    register = site().services.store.newspapers.register()
    asked = _asked()

    def made() -> str:
        return render("public/newspapers.html", found=SearchResults(register, asked, page_language()))

    if asked == SearchQuery():
        return cached_page(register.state, made)
    response = cacheable(with_etag(made()), "text/html; charset=utf-8")
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def newspaper(id: str) -> Response:
    """One paper: what it asks, and the letters one may write to it."""
    card = newspaper_or_404(id)
    editions = _editions()
    state = " ".join([site().services.store.newspapers.register().state, *(edition.digest for edition in editions)])

    def made() -> str:
        view = CardView(card, locale_for(page_language()))
        return render("public/newspaper.html", view=view, card=card, letters=_letters_to(card, editions))

    return cached_page(state, made)


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What a visitor looks for; `written_in` is the papers' language."""

    name: str = ""
    town: str = ""
    state: str = ""
    written_in: str = ""
    page: int = 1


@dataclass(frozen=True)
class SearchResults:
    """What was found, as the page shows it: a page of lines, each with how near the paper is."""

    register: Register
    asked: SearchQuery
    language: Language

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """The towns that the visitor may mean."""
        return site().services.places.find(self.asked.town, self.asked.state) if self.asked.town else ()

    @cached_property
    def all(self) -> list[tuple[Nearness | None, Newspaper]]:
        """Every paper that fits, in order."""
        asked = self.asked
        cards = [
            card
            for card in self.register.index.find(asked.name, self.language, asked.state)
            if asked.written_in in ("", card.language)
        ]
        if not asked.town:
            return [(None, card) for card in cards]
        return [(nearness, card) for nearness, card in self._near(cards)]

    def _near(self, cards: list[Newspaper]) -> list[tuple[Nearness, Newspaper]]:
        """The papers near the towns meant, each once; of many towns of a name, not all the rest of their states."""
        if not self.places:  # a town that the post does not know may still be a paper's
            meant = [(place_key(town), state) for town, state in towns_meant(self.asked.town, self.asked.state)]
            return [
                (Nearness.TOWN, card)
                for card in cards
                if any(town in towns_of(card.city) and state in ("", card.state) for town, state in meant)
            ]
        counties_of = site().services.places.counties_of
        near = [item for place in self.places for item in nearest(cards, place, counties_of)]
        near.sort(key=lambda item: list(Nearness).index(item[0]))
        found: dict[str, tuple[Nearness, Newspaper]] = {}
        for nearness, card in near:
            if len(self.places) == 1 or nearness is not Nearness.STATE:
                found.setdefault(card.id, (nearness, card))
        return list(found.values())

    @property
    def groups(self) -> list[tuple[Nearness | None, list[Newspaper]]]:
        """The page that was asked for, parted by how near the papers are."""
        shown = self.all[(self.number - 1) * _A_PAGE : self.number * _A_PAGE]
        parted = groupby(shown, key=lambda item: item[0])
        return [(nearness, [card for _, card in items]) for nearness, items in parted]

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-len(self.all) // _A_PAGE))

    @property
    def number(self) -> int:
        """The number of this page; one that is not there is the last."""
        return min(self.asked.page, self.last)

    @property
    def states(self) -> list[tuple[str, str]]:
        """The states that have a paper, and the one asked for, by name."""
        codes = {*self.register.index.states, *([self.asked.state] if self.asked.state else [])}
        return sorted(((code, state_name(code)[self.language]) for code in codes), key=lambda item: fold(item[1]))

    @property
    def asked_state(self) -> str:
        """The name of the state asked for."""
        return state_name(self.asked.state)[self.language] if self.asked.state else ""

    def address(self, number: int = 1, language: Language | None = None) -> str:
        """The address of another page of the same search, or of the same page in another language."""
        asked = self.asked
        told = {"name": asked.name, "town": asked.town, "state": asked.state, "written_in": asked.written_in}
        kept = {name: value for name, value in told.items() if value}
        return link("newspapers", language, **kept, **({"page": str(number)} if number > 1 else {}))


def _asked() -> SearchQuery:
    def line(name: str) -> str:
        return one_line(request.args.get(name, "")).text[:_LONGEST]

    page, state, written_in = line("page"), line("state").upper(), line("written_in")
    return SearchQuery(
        name=line("name"),
        town=line("town"),
        state=state if len(state) == 2 else "",
        written_in=written_in if written_in in LANGUAGES else "",
        page=max(1, int(page)) if page.isascii() and page.isdigit() and len(page) < 6 else 1,
    )


def _editions() -> list[Edition]:
    editions = site().services.store.editions
    return [edition for slug in editions.slugs() if (edition := editions.newest(slug))]


def _letters_to(card: Newspaper, editions: list[Edition]) -> list[tuple[Edition, list[tuple[str, str]]]]:
    """The scaffolds of each campaign with the paper chosen, in its language; their titles are in the reader's."""
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
                if letter.templates[language].kind in _FOR_PAPERS
            ],
        )
        for edition in editions
    ]
