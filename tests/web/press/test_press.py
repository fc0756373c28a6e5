"""A release shows once it is approved and its embargo has ended, and nothing of it is anywhere before."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from campaign.actions.press.press import decide_releases
from campaign.actions.seed import seed
from campaign.content.gallery import CAMPAIGN
from campaign.domain.evidence.facts import Status
from campaign.domain.language import Both
from campaign.domain.press.embargoes import Embargo
from campaign.domain.press.releases import Release
from campaign.domain.reports.reports import Decision
from campaign.rendering.sharing.cards import sheet_card
from campaign.rendering.sheets.pages import Imprint
from campaign.storage.store import Store
from tests.content.seeds import shipped_content
from tests.web.page import said
from tests.web.press.conftest import PAGE, PRESS, RELEASE, PressSite

#: Words of the release that are in no fact, sheet or letter.
CANARIES = ("Night Nurses Ask Council", "Enfermeras de noche piden", "we would rather ride")
EVERYWHERE = [
    PRESS,
    f"/es{PRESS}",
    PAGE,
    f"/es{PAGE}",
    f"{PAGE}.pdf",
    f"{PAGE}.pdf?paper=a4",
    f"/{CAMPAIGN}/",
    f"/{CAMPAIGN}/feed.xml",
    f"/es/{CAMPAIGN}/feed.xml",
    "/sitemap.xml",
    f"/{CAMPAIGN}/facts/?q=nurses",
    f"/{CAMPAIGN}/facts.json",
    f"/{CAMPAIGN}/coalition",
    f"/{CAMPAIGN}/facts/petition",
    "/",
    "/about",
]


def places_with_it(site: PressSite) -> list[str]:
    """The addresses whose answers say anything of the release, or are there although they are its own."""
    found = []
    for path in EVERYWHERE:
        answer = site.browse.ask(path)
        is_there = answer.status_code != 404 if RELEASE in path else RELEASE.encode() in answer.data
        if is_there or any(words.encode() in answer.data for words in CANARIES):
            found.append(path)
    return found


def embargo(site: PressSite, until: str, zone: str) -> None:
    """Publish the release with another embargo."""
    content = site.edition.content
    [release] = content.press
    changed = replace(release, embargo=Embargo(until, zone))
    seed(site.services.store, replace(content, press=(changed,)), site.clock.now)


def test_a_release_that_no_one_approved_is_nowhere(site: PressSite) -> None:
    assert site.edition.content.press[0].id == RELEASE
    assert places_with_it(site) == []

    site.decide(Decision.REJECTED)
    assert places_with_it(site) == []


def test_an_approved_release_is_on_its_pages_in_the_feed_and_in_the_map(site: PressSite) -> None:
    site.decide()
    page, spanish = site.browse.get(PAGE), site.browse.get(f"/es{PAGE}")

    assert places_with_it(site) == [
        PRESS, f"/es{PRESS}", PAGE, f"/es{PAGE}", f"{PAGE}.pdf", f"{PAGE}.pdf?paper=a4",
        f"/{CAMPAIGN}/feed.xml", f"/es/{CAMPAIGN}/feed.xml", "/sitemap.xml",
    ]  # fmt: skip
    assert said(page.one("h1")) == "Night Nurses Ask Council for a Bus Before Winter (invented)"
    assert "MILL RIVER, N.M., Nov. 23, 2026 — Night nurses" in said(page.one("main"))
    assert "MILL RIVER, Nuevo México, 23 de noviembre de 2026 — Enfermeras" in said(spanish.one("main"))
    assert "“We walk home by the river now, and we would rather ride,” said Rosa Ferro" in said(page.one("main"))
    assert "FOR IMMEDIATE RELEASE" in page.text
    assert "PARA PUBLICACIÓN INMEDIATA" in spanish.text
    assert len(page.with_class("row")) == 5
    assert "Paid for by Riders of Mill River" in page.text
    assert (page.answer.headers["Cache-Control"], "Set-Cookie" in page.answer.headers) == ("public, no-cache", False)


def test_programs_read_what_it_is_and_what_it_cites(site: PressSite) -> None:
    site.decide()
    page = site.browse.get(PAGE)
    data = json.loads(said(page.one("script", type="application/ld+json")))

    assert data["@type"] == "Article"
    assert (data["genre"], data["inLanguage"], data["datePublished"]) == ("release", "en", f"{site.clock.now:%Y-%m-%d}")
    assert len(data["citation"]) == 3
    assert page.one("link", rel="canonical").get("href") == f"https://letters.example.org{PAGE}"


@pytest.mark.parametrize(
    ("until", "zone", "ends"),
    [
        ("2026-12-01 09:00", "America/Denver", datetime(2026, 12, 1, 16, tzinfo=UTC)),
        ("2026-12-01 09:00", "Europe/London", datetime(2026, 12, 1, 9, tzinfo=UTC)),
        ("2027-07-01 09:00", "Europe/London", datetime(2027, 7, 1, 8, tzinfo=UTC)),
        ("2026-12-01 00:30", "Asia/Kolkata", datetime(2026, 11, 30, 19, tzinfo=UTC)),
        ("2026-12-01 00:30", "Pacific/Kiritimati", datetime(2026, 11, 30, 10, 30, tzinfo=UTC)),
    ],
)
def test_under_embargo_it_is_nowhere_until_the_clock_says_so(
    site: PressSite, until: str, zone: str, ends: datetime
) -> None:
    embargo(site, until, zone)
    site.decide()
    before = places_with_it(site)
    site.clock.now = ends - timedelta(seconds=1)
    last_second = places_with_it(site)
    site.clock.now = ends
    page = site.browse.get(PAGE)

    assert (before, last_second) == ([], [])
    assert len(places_with_it(site)) == 9
    assert "FOR IMMEDIATE RELEASE" in page.text
    assert "EMBARGO" not in page.text


def test_rejecting_takes_it_off_at_once_in_every_process(site: PressSite) -> None:
    site.decide()
    site.browse.get(PAGE)
    pdf = site.browse.ask(f"{PAGE}.pdf")
    other = Store.open(site.services.settings.database)  # as the command does, in a process of its own
    decide_releases(other, site.edition, {RELEASE: None}, Decision.REJECTED, site.clock.now)
    other.close()

    assert pdf.status_code == 200
    assert places_with_it(site) == []


def test_a_changed_text_waits_until_it_is_approved_again(site: PressSite) -> None:
    site.decide()
    content = site.edition.content
    [release] = content.press
    changed = replace(release, headline=Both("Night Nurses Ask Council Again", "Enfermeras de noche piden otra vez"))
    seed(site.services.store, replace(content, press=(changed,)), site.clock.now + timedelta(days=1))
    between = places_with_it(site)
    site.clock.move(days=1)
    site.decide()

    assert between == []
    assert said(site.browse.get(PAGE).one("h1")) == "Night Nurses Ask Council Again"


def changed_fact(site: PressSite, id: str, **changes: object) -> None:
    content = site.edition.content
    facts = tuple(replace(fact, **changes) if fact.id == id else fact for fact in content.facts)  # type: ignore[arg-type]  # by name
    seed(site.services.store, replace(content, facts=facts), site.clock.now)


def test_a_fact_that_is_corrected_after_publication_shows_a_dated_note(site: PressSite) -> None:
    site.decide()
    before = site.browse.get(PAGE)
    site.clock.now = datetime(2026, 12, 3, 12, tzinfo=UTC)
    words = Both("At the hospital, 62 percent of the staff of the night own no car.", "No tienen coche.")
    changed_fact(site, "night-staff", claim=words)
    page, spanish = site.browse.get(PAGE), site.browse.get(f"/es{PAGE}")

    assert before.with_class("correction") == []
    assert [said(note) for note in page.with_class("correction")] == [
        "Correction of Dec. 3, 2026: when this was published, a fact in it read “At the hospital, 62 percent of the night "
        "staff have no car.” It now reads “At the hospital, 62 percent of the staff of the night own no car.”"
    ]
    assert "Corrección del 3 de diciembre de 2026" in spanish.text


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (Status.DISPUTED, "it came into dispute"),
        (Status.SUPERSEDED, "newer information replaced it"),
        (None, "we withdrew it"),
    ],
)
def test_a_fact_that_no_longer_holds_is_said_too(site: PressSite, status: Status | None, words: str) -> None:
    site.decide()
    site.clock.now = datetime(2026, 12, 3, 12, tzinfo=UTC)
    if status:
        changed_fact(site, "night-staff", status=status)
    else:
        _without(site, "night-staff")
        site.decide()
    [note] = site.browse.get(PAGE).with_class("correction")

    assert said(note).startswith("Dec. 3, 2026: This release cites “At the hospital, 62 percent")
    assert words in said(note)


def _without(site: PressSite, id: str) -> None:
    """Publish the campaign without a fact, and the release without what cites it."""
    content = site.edition.content
    [release] = content.press
    body = tuple(passage for passage in release.body if not passage.text or f"@{id}" not in passage.text.en)
    facts = tuple(fact for fact in content.facts if fact.id != id)
    whole = replace(content, facts=facts, sheets=(), press=(replace(release, body=body),), letters=())
    seed(site.services.store, replace(whole, campaign=replace(whole.campaign, highlights=())), site.clock.now)


def test_a_source_that_gets_better_needs_no_note(site: PressSite) -> None:
    site.decide()
    site.clock.move(days=3)
    fact = site.edition.content.fact_by_id["night-staff"]
    changed_fact(site, "night-staff", citations=fact.citations[:1] * 2)

    assert site.browse.get(PAGE).with_class("correction") == []


def test_a_release_in_one_language_is_not_in_the_other(site: PressSite) -> None:
    content = site.edition.content
    seed(site.services.store, replace(content, press=(replace(content.press[0], languages=("es",)),)), site.clock.now)
    site.decide()
    answer = site.browse.ask(PAGE)

    assert (answer.status_code, answer.headers["Location"]) == (302, f"/es{PAGE}")
    assert site.browse.ask(f"{PAGE}.pdf").status_code == 404
    assert RELEASE not in site.browse.get(PRESS).text
    assert RELEASE in site.browse.get(f"/es{PRESS}").text
    assert site.browse.ask("/sitemap.xml").text.count(RELEASE) == 2  # its address, and itself as the alternate
    assert RELEASE not in site.browse.ask(f"/{CAMPAIGN}/feed.xml").text


def test_the_page_for_the_press_has_whom_to_ask_questions_sheets_and_cards(site: PressSite) -> None:
    site.decide()
    page = site.browse.get(PRESS)
    headings = [said(heading) for heading in page.all("h2")]
    cards = [link.get("href", "") for link in page.all("a") if link.get("download") is not None]

    assert headings[:3] == ["Press contact", "Press releases and statements", "Questions and answers for reporters"]
    assert headings[3:6] == ["Fact sheets", "Cards to download", "How to cite"]
    assert "12 Example St., Springfield, IL 62701" in page.text
    assert len(cards) == 3
    assert all(path.endswith(".en.png") for path in cards)
    assert f"/{CAMPAIGN}/press/" in site.browse.get(f"/{CAMPAIGN}/").text


def test_the_link_to_a_sheet_is_its_headline_and_who_says_so_comes_after(site: PressSite) -> None:
    content = shipped_content()
    seed(site.services.store, content, site.clock.now)
    edition = site.services.store.editions.newest(content.campaign.slug)
    assert edition
    page = site.browse.get(f"/{edition.campaign.slug}/press/")
    cards = [sheet_card(sheet, edition, "en", Imprint()) for sheet in edition.content.sheets]
    named = [card for card in cards if card.speakers]
    items = {said(next(item.iter("a"))): said(item) for item in page.all("li") if "PDF" in said(item)}

    assert named
    assert [items[card.title] for card in named] == [f"{card.title} {card.speakers} · PDF" for card in named]


def test_a_site_that_says_not_who_runs_it_has_no_page_for_the_press(demonstration: PressSite) -> None:
    demonstration.decide()

    assert places_with_it(demonstration) == []
    for path in (PRESS, PAGE, f"{PAGE}.pdf"):
        answer = demonstration.browse.ask(path)
        assert answer.status_code == 404
        assert "publishes no press releases until it says who runs it" in answer.text
    assert "/press/" not in demonstration.browse.get(f"/{CAMPAIGN}/").text


def test_consents_are_stored_nowhere(site: PressSite) -> None:
    release: Release = site.edition.content.press[0]
    [record] = [record for record in site.services.store.editions.records() if record.campaign == CAMPAIGN]

    assert [quote.consent for quote in release.quotes] == [None]
    assert "2026-11-20T" not in record.text
    assert '"consent":{' not in record.text
