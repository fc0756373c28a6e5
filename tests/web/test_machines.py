"""Files for programs: the feed as a reader of feeds reads it, the map of the site, and pages as linked data."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
from sqlalchemy import event, text
from werkzeug.test import Client

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.evidence.facts import Status
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.environment import script_data
from campaign.rendering.machines import sitemaps
from campaign.rendering.machines.feeds import MOST, Feed, atom
from campaign.rendering.machines.sitemaps import Entry, index_of_maps, site_map
from campaign.rendering.machines.xml_files import ATOM, SITEMAP, XHTML
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import shipped_content
from tests.web.addresses import FACT, PUBLIC, SHEET
from tests.web.browse import Browse, address
from tests.web.page import Page

PUBLIC_URL = "https://letters.example.org"
HOSTILE = 'A </script><script>alert("1")</script> & <!-- claim'


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A site that knows its address and who runs it; its second version has one fact in other words, and one retracted."""
    made = seeded_parts(tmp_path_factory.mktemp("machines"), public_url=PUBLIC_URL, contact_name="The Example Society")
    whole = shipped_content()
    changed = {FACT: {"claim": Both(HOSTILE, HOSTILE)}, whole.facts[0].id: {"status": Status.RETRACTED}}
    facts = tuple(replace(fact, **changed.get(fact.id, {})) for fact in whole.facts)  # type: ignore[arg-type]  # by name
    seed(made.store, replace(whole, facts=facts), NOON.replace(day=25))
    yield made
    made.close()


@pytest.fixture(scope="module")
def visitor(parts: Services) -> Browse:
    return Browse(Client(make_app(parts)))


def read_feed(visitor: Browse, language: Language) -> Any:
    answer = visitor.ask(address("feed.xml", language))
    assert answer.content_type == "application/atom+xml; charset=utf-8"
    found = feedparser.parse(answer.data)
    assert not found.bozo, found.get("bozo_exception")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_of_feeds_finds_sheets_and_facts_that_changed_last_first(visitor: Browse, language: Language) -> None:
    found = read_feed(visitor, language)
    times = [entry.updated for entry in found.entries]
    sheets = [entry for entry in found.entries if "/sheets/" in entry.link]

    assert found.version == "atom10"
    assert found.feed.language == language
    assert found.feed.updated == "2026-11-25T12:00:00Z"
    assert found.feed.author == "The Example Society"
    assert [link.href for link in found.feed.links if link.rel == "self"] == [
        f"{PUBLIC_URL}{address('feed.xml', language)}"
    ]
    assert times == sorted(times, reverse=True)
    assert len(found.entries) == min(MOST, len(shipped_content().facts) + len(shipped_content().sheets))
    assert len({entry.id for entry in found.entries}) == len(found.entries)
    assert all(entry.link.startswith(f"{PUBLIC_URL}{address('', language)}") for entry in found.entries)
    assert all(entry.title and entry.summary for entry in found.entries)
    assert sheets


def test_a_fact_comes_again_when_it_changed_and_a_retracted_one_says_so(visitor: Browse) -> None:
    entries = {entry.link.rsplit("/", 1)[1]: entry for entry in read_feed(visitor, "en").entries}
    retracted = entries[shipped_content().facts[0].id]

    assert entries[FACT].title == HOSTILE
    assert entries[FACT].updated == retracted.updated == "2026-11-25T12:00:00Z"
    assert retracted.title.startswith("Retracted")
    assert shipped_content().facts[0].claim["en"] not in retracted.summary
    others = {entry.updated for id, entry in entries.items() if "/facts/" in entry.link and id != FACT} - {
        retracted.updated
    }
    assert others == {"2026-11-21T12:00:00Z"}


def test_ids_of_entries_last_when_the_site_moves(visitor: Browse, parts: Services) -> None:
    moved = Services(replace(parts.settings, public_url="https://elsewhere.example"), clock=lambda: NOON)
    elsewhere = read_feed(Browse(Client(make_app(moved))), "en")
    moved.close()

    assert [entry.id for entry in elsewhere.entries] == [entry.id for entry in read_feed(visitor, "en").entries]
    assert elsewhere.entries[0].link.startswith("https://elsewhere.example/")


@pytest.mark.parametrize("path", [address("feed.xml"), "/sitemap.xml"])
def test_a_site_that_does_not_know_its_address_has_no_files_that_need_it(browse: Browse, path: str) -> None:
    assert browse.ask(path).status_code == 404
    assert "Sitemap:" not in browse.ask("/robots.txt").text


def locations(xml: bytes) -> list[str]:
    return [str(found.text) for found in ElementTree.fromstring(xml).iter(f"{{{SITEMAP}}}loc")]  # noqa: S314  # our own


@pytest.mark.slow
def test_the_map_has_every_page_in_each_language_and_each_is_what_it_says(visitor: Browse) -> None:
    answer = visitor.ask("/sitemap.xml")
    found = locations(answer.data)
    root = ElementTree.fromstring(answer.data)  # noqa: S314  # our own
    content = shipped_content()

    assert answer.content_type == "application/xml; charset=utf-8"
    assert f"Sitemap: {PUBLIC_URL}/sitemap.xml" in visitor.ask("/robots.txt").text
    assert len(found) == len(set(found)) <= 50_000
    assert len(answer.data) < 50_000_000
    assert {f"{PUBLIC_URL}{path}" for path in PUBLIC} <= set(found)
    assert len([place for place in found if "/facts/" in place]) >= 2 * len(content.facts)
    for page in root:
        ways = {link.get("hreflang"): link.get("href") for link in page.iter(f"{{{XHTML}}}link")}
        assert set(ways) == set(LANGUAGES)
        assert page[0].text in ways.values()
    dates = {str(page[0].text): page[1].text for page in root if page[1].tag.endswith("lastmod")}
    assert dates[f"{PUBLIC_URL}{address(f'facts/{FACT}')}"] == "2026-11-25"
    assert dates[f"{PUBLIC_URL}{address('facts/')}"] == "2026-11-25"
    assert min(map(str, dates.values())) == "2026-11-21"
    for path in [place.removeprefix(PUBLIC_URL) for place in found][:: len(found) // 20] + PUBLIC:
        shown = visitor.get(path)
        canonical = [link.get("href") for link in shown.all("link") if link.get("rel") == "canonical"]
        assert canonical == [f"{PUBLIC_URL}{path}"]
        assert "noindex" not in shown.answer.headers.get("X-Robots-Tag", "")
        described = [meta.get("content", "") for meta in shown.all("meta") if meta.get("name") == "description"]
        assert [len(text) > 15 for text in described] == [True], path


def test_more_pages_than_one_map_holds_are_in_several() -> None:
    pages = [Entry(f"https://x.example/{number}", ()) for number in range(sitemaps.MOST)]

    assert len(site_map(pages)) < 50_000_000
    assert locations(index_of_maps(["https://x.example/sitemap.xml?part=1"]).encode()) == [
        "https://x.example/sitemap.xml?part=1"
    ]


@pytest.mark.parametrize("part", ["", "0", "2", "x", "-1", "1 ", "0001", "\u0661", "1' or 1", "9999"])
def test_a_part_of_the_map_that_does_not_exist_is_not_there_and_not_kept(visitor: Browse, part: str) -> None:
    answer = visitor.ask("/sitemap.xml", query_string={"part": part})

    assert answer.status_code == 404
    assert "max-age" not in answer.headers.get("Cache-Control", "")


def test_the_editions_are_compared_once_however_the_map_and_the_feeds_are_asked_for(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path, public_url=PUBLIC_URL)
    visitor, asked = Browse(Client(make_app(parts))), []
    event.listen(parts.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    maps = [visitor.ask(f"/sitemap.xml{query}").data for query in ("", "?part=1", "?part=01", "?other=1")]
    for language in LANGUAGES:
        read_feed(visitor, language)
        data_of(visitor.get(address(f"sheets/{SHEET}", language)))
    parts.close()

    assert len(set(maps)) == 1
    assert len([query for query in asked if "published_at" in query and "DESC" in query]) == 1


def test_a_sheet_without_facts_is_in_the_feed_and_the_map_and_has_the_day_of_its_version(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path, public_url=PUBLIC_URL)
    whole = shipped_content()
    plain = FactSheet("plain", Both("Is it so?", "¿Es así?"), Both("Yes.", "Sí."), ())
    seed(parts.store, replace(whole, sheets=(*whole.sheets, plain)), NOON.replace(day=25))
    with parts.store.engine.begin() as connection:  # of a format with which the new version is not compared
        connection.execute(text("UPDATE editions SET format = format - 1 WHERE number = 1"))
    visitor = Browse(Client(make_app(parts)))
    [entry] = [entry for entry in read_feed(visitor, "en").entries if entry.link.endswith("/plain")]
    found = locations(visitor.ask("/sitemap.xml").data)
    parts.close()

    assert entry.updated.startswith("2026-11-25")
    assert f"{PUBLIC_URL}{address('sheets/plain')}" in found


def test_files_made_at_the_same_time_have_no_prefixes_of_each_other() -> None:
    feed = Feed("name", "en", "A title", "A subtitle", "https://x.example/feed.xml", "https://x.example/", "We", NOON)
    entries = [Entry(f"https://x.example/{number}", (("en", "https://x.example/"),)) for number in range(50)]
    makes = [lambda: atom(feed, ()), lambda: site_map(entries), lambda: index_of_maps(["https://x.example/"])] * 60
    with ThreadPoolExecutor(8) as threads:
        made = set(threads.map(lambda make: make(), makes))

    assert len(made) == 3
    assert not [text for text in made if "ns0:" in text]
    assert {root.partition("}")[0] for text in made for root in [ElementTree.fromstring(text).tag]} == {  # noqa: S314  # our own
        f"{{{ATOM}",
        f"{{{SITEMAP}",
    }


def data_of(page: Page) -> Any:
    [script] = [script for script in page.all("script") if script.get("type") == "application/ld+json"]
    return json.loads("".join(script.itertext()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_facts_page_is_a_claim_for_programs_and_no_claim_ends_the_script(visitor: Browse, language: Language) -> None:
    page = visitor.get(address(f"facts/{FACT}", language))
    data = data_of(page)

    assert data["mainEntity"]["@type"] == "Claim"
    assert data["mainEntity"]["text"] == HOSTILE
    assert data["mainEntity"]["citation"][0]["@type"] == "CreativeWork"
    assert data["url"] == f"{PUBLIC_URL}{address(f'facts/{FACT}', language)}"
    assert "</script><script>" not in page.text
    assert "ClaimReview" not in page.text


def test_a_sheet_is_an_article_that_cites_its_sources(visitor: Browse) -> None:
    data = data_of(visitor.get(address(f"sheets/{SHEET}")))

    assert data["@type"] == "Article"
    assert data["publisher"] == {"@type": "Organization", "name": "The Example Society"}
    assert data["dateModified"] == "2026-11-25", "one of its facts has changed"
    assert data["image"].startswith(f"{PUBLIC_URL}{address('share/sheets/')}")
    assert len(data["citation"]) > 3


def test_a_sheet_that_did_not_change_keeps_the_day_of_its_last_change(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path, public_url=PUBLIC_URL)
    whole = shipped_content()
    campaign = replace(whole.campaign, summary=Both("In other words.", "En otras palabras."))
    seed(parts.store, replace(whole, campaign=campaign), NOON.replace(day=25))
    data = data_of(Browse(Client(make_app(parts))).get(address(f"sheets/{SHEET}")))
    parts.close()

    assert (data["version"], data["dateModified"]) == (2, "2026-11-21")


def test_the_home_page_says_which_site_it_is(visitor: Browse) -> None:
    data = data_of(visitor.get("/"))

    assert (data["@type"], data["url"]) == ("WebSite", f"{PUBLIC_URL}/")
    assert data["publisher"]["name"] == "The Example Society"


@pytest.mark.parametrize("text", ["</script>", "<!--", "&amp;", "a\u2028b", '"', "ñ"])
def test_data_in_a_script_is_what_it_was_and_ends_nothing(text: str) -> None:
    written = str(script_data({"text": text}))

    assert json.loads(written) == {"text": text}
    assert not set("<>&") & set(written)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_campaign_lead_to_its_feed(visitor: Browse, language: Language) -> None:
    links = visitor.get(address("facts/", language)).all("link")

    assert [link.get("href") for link in links if link.get("type") == "application/atom+xml"] == [
        address("feed.xml", language)
    ]


@pytest.mark.parametrize("path", [address("facts/?q=guatemala"), address("facts/nothing"), "/nowhere", "/s/"])
def test_what_is_not_to_be_found_by_searching_has_no_address_of_its_own(visitor: Browse, path: str) -> None:
    assert 'rel="canonical"' not in visitor.ask(path).text
