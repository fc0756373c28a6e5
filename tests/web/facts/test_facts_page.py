"""The page of facts: shelves for who looks around, a search for who knows what, and a page for each fact."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest

from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.shelves import stale_since
from campaign.domain.language import Language
from tests.web.browse import Browse, address
from tests.web.page import Page, said, seen

A_PAGE = 25


def listed(page: Page) -> list[str]:
    """The facts on a page, by id, in order."""
    return [str(line.find("a").get("href")).rsplit("/", 1)[1] for line in page.with_class("fact-line")]  # type: ignore[union-attr]  # a line is a link


def count(page: Page) -> int:
    [heading] = [said(title) for title in page.all("h2") if title.get("id") == "found-title"]
    return int(heading.split()[0])


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_shows_the_shelves_in_order_and_no_other_fact(
    browse: Browse, edition: Edition, language: Language
) -> None:
    page = browse.get(address("facts/", language))
    shelves = edition.campaign.shelves

    assert [said(title) for title in page.all("h2")] == [shelf.title[language] for shelf in shelves]
    assert listed(page) == [id for shelf in shelves for id in shelf.facts]
    assert len(listed(page)) < len(edition.content.facts)
    assert f"{len(edition.content.facts)} " in said(page.with_class("lead")[0])


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_shelf_whose_newest_source_is_old_says_so(
    browse: Browse, edition: Edition, services: Services, language: Language
) -> None:
    page = browse.get(address("facts/", language))
    content = edition.content
    says = {
        shelf.id: any("hint" in (part.get("class") or "") for part in section)
        for shelf in edition.campaign.shelves
        for section in page.all("section")
        if section.get("id") == shelf.id
    }
    old = {
        shelf.id: stale_since([content.fact_by_id[id] for id in shelf.facts], content.source_by_id, services.today())
        for shelf in edition.campaign.shelves
    }

    assert says == {id: newest is not None for id, newest in old.items()}
    assert any(says.values())


def test_nothing_wears_a_badge_but_what_is_in_doubt(browse: Browse, edition: Edition) -> None:
    page = browse.get(address("facts/"))
    marked = [id for id, line in zip(listed(page), page.with_class("fact-line"), strict=True) if "(" in marks(line)]
    doubtful = (Status.DISPUTED, Status.SUPERSEDED, Status.RETRACTED)

    assert marked == [id for id in listed(page) if edition.content.fact_by_id[id].status in doubtful]
    assert marked


def marks(line: object) -> str:
    return " ".join(said(mark) for mark in line.iter("em"))  # type: ignore[attr-defined]  # an element


FITS = {
    "page=1": lambda fact: True,
    "q=guatemala": None,
    "status=disputed": lambda fact: fact.status is Status.DISPUTED,
    "date=2020": lambda fact: fact.as_of.year == 2020,
    "q=&status=current&date=": lambda fact: fact.status is Status.CURRENT,
    "status=historical&date=2021": lambda fact: fact.status is Status.HISTORICAL and fact.as_of.year == 2021,
    "status=nonsense&date=20xx&page=zero": lambda fact: True,
    "q=" + "x" * 300: lambda fact: False,
    "q=zzz": lambda fact: False,
}


@pytest.mark.parametrize("query", FITS)
def test_a_search_finds_what_fits_and_pages_lead_through_all_of_it(
    browse: Browse, edition: Edition, query: str
) -> None:
    fits = FITS[query]
    wanted = {
        fact.id
        for fact in edition.content.facts
        if (fits(fact) if fits else "guatemala" in " ".join(everything(fact)).lower())
    }
    page = browse.get(address(f"facts/?{query}"))
    found = listed(page)
    assert count(page) >= len(wanted)
    while more := [link for link in page.all("a") if link.get("rel") == "next"]:
        page = browse.get(str(more[0].get("href")))
        found += listed(page)

    assert wanted <= set(found)
    assert len(found) == len(set(found)) == count(page)
    assert page.answer.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in page.answer.headers
    if fits:
        assert set(found) == wanted


def everything(fact: Fact) -> list[str]:
    return [*fact.ways_to_say("en"), *fact.ways_to_say("es")]


def test_facts_on_shelves_come_first(browse: Browse, edition: Edition) -> None:
    found = listed(browse.get(address("facts/?q=honduras")))
    on_shelves = [id in edition.content.shelf_of_fact for id in found]

    assert on_shelves == sorted(on_shelves, reverse=True)
    assert True in on_shelves


@pytest.mark.parametrize(
    ("language", "path", "status", "says"),
    [
        ("en", "facts/?q=zzz", 200, "No facts match. Try a single word"),
        ("es", "facts/?q=zzz", 200, "Ningún dato coincide"),
        ("en", "facts/?q=honduras&page=99", 404, "There’s no page 99"),
        ("es", "facts/?page=999", 404, "No hay página 999"),
        ("en", "facts/nothing", 404, "We may have renamed"),
        ("en", "facts/?page=0", 200, "page 1 of"),
    ],
)
def test_what_is_not_there_is_said_plainly_and_the_search_stays(
    browse: Browse, language: Language, path: str, status: int, says: str
) -> None:
    page = browse.get(address(path, language), status=status)

    assert says in said(page.all("main")[0])
    asked = parse_qs(urlsplit(path).query).get("q", [""])[0]
    assert page.one("input", name="q").get("value", "") == asked


def test_the_other_language_keeps_the_search_and_its_page(browse: Browse) -> None:
    page = browse.get(address("facts/?q=honduras&status=historical&page=2"))
    [other] = [link for link in page.all("a") if link.get("hreflang") == "es"]

    assert listed(browse.get(str(other.get("href")))) == listed(page)
    assert parse_qs(urlsplit(str(other.get("href"))).query) == {
        "q": ["honduras"],
        "status": ["historical"],
        "page": ["2"],
    }


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_facts_page_begins_with_the_sentence_who_says_so_and_the_passage(
    browse: Browse, edition: Edition, language: Language
) -> None:
    fact = next(fact for fact in edition.content.facts if fact.citations[0].quote and fact.status is Status.HISTORICAL)
    page = browse.get(address(f"facts/{fact.id}", language))
    [article] = page.all("article")
    begins = said(article)
    who = {"en": "Who says so: ", "es": "Quién lo dice: "}[language]

    assert begins.startswith(f"{fact.claim[language]} {who}")
    assert [piece.tag for piece in article][:3] == ["h1", "p", "div"]
    marks = {"en": "“”", "es": "«»"}[language]  # of the page's language, whatever language is quoted
    assert seen(article[2]).startswith(f"{marks[0]}{fact.citations[0].quote}{marks[1]}")


def test_a_dispute_is_said_before_the_passage(browse: Browse, edition: Edition) -> None:
    fact = next(fact for fact in edition.content.facts if fact.status is Status.DISPUTED)
    [article] = browse.get(address(f"facts/{fact.id}")).all("article")

    assert fact.dispute
    assert fact.dispute.en in said(article[2])


def test_a_facts_page_leads_back_to_its_shelf(browse: Browse, edition: Edition) -> None:
    shelf = edition.campaign.shelves[1]
    page = browse.get(address(f"facts/{shelf.facts[0]}"))

    assert address(f"facts/#{shelf.id}") in [link.get("href") for link in page.all("a")]
    assert browse.get(address("facts/")).one("section", id=shelf.id)
