"""Embeds may be framed by other sites and do nothing there; no other page may be framed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from campaign.actions.seed import seed
from campaign.content.gallery import CAMPAIGN
from campaign.domain.evidence.facts import Status
from campaign.web.site import PageCache, TaggedPage
from tests.conftest import OWNED
from tests.web.page import Page, said
from tests.web.press.conftest import PressSite, press_site

FACT = f"/{CAMPAIGN}/embed/fact?id="
RULES = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "


class Counted(PageCache[TaggedPage]):
    """A memory of pages that counts how many were made."""

    made = 0

    def get(self, key: tuple[object, ...], make: Callable[[], TaggedPage]) -> TaggedPage:
        def counted() -> TaggedPage:
            self.made += 1
            return make()

        return super().get(key, counted)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[PressSite]:
    made = press_site(tmp_path, **OWNED)
    yield made
    made.services.close()


def card(site: PressSite, path: str, status: int = 200) -> Page:
    answer = site.browse.ask(path)
    assert answer.status_code == status
    return Page(path, answer)


def test_a_card_has_number_sentence_speaker_date_and_a_link_to_the_source(site: PressSite) -> None:
    page, spanish = card(site, f"{FACT}riders-each-night"), card(site, f"/es{FACT}riders-each-night")

    assert said(page.with_class("number")[0]) == "at least 240"
    assert said(page.one("h1")) == "At least 240 people rode the night bus each night in 2025."
    assert "Transit Office of Mill River" in said(page.one("main"))
    assert said(page.one("main")).count("as of 2025") == 1
    assert [a.get("href") for a in page.all("a")][0] == f"/{CAMPAIGN}/facts/riders-each-night"
    assert all(a.get("target") == "_blank" and a.get("rel") == "noopener" for a in page.all("a"))
    assert "Paid for by Riders of Mill River" in page.text
    assert said(spanish.one("h1")) == "Al menos 240 personas tomaron el autobús nocturno cada noche en 2025."


def test_it_may_be_framed_by_all_runs_nothing_sets_nothing_and_is_cached(site: PressSite) -> None:
    page = card(site, f"{FACT}riders-each-night")
    headers = page.answer.headers
    again = site.browse.ask(page.path, headers={"If-None-Match": headers["ETag"]})

    assert headers.getlist("Content-Security-Policy") == [f"{RULES}*"]
    assert again.headers.getlist("Content-Security-Policy") == [f"{RULES}*"]
    assert (again.status_code, headers["Cache-Control"]) == (304, "public, max-age=60")
    assert "Set-Cookie" not in headers
    assert page.all("script", "style", "img", "form") == []
    assert [link.get("rel") for link in page.all("link")] == ["stylesheet"]
    assert "style=" not in page.text
    for path in (f"/{CAMPAIGN}/facts/riders-each-night", f"/{CAMPAIGN}/", f"/{CAMPAIGN}/embed/nothing"):
        assert "frame-ancestors 'none'" in site.browse.ask(path).headers["Content-Security-Policy"]


def test_an_operator_may_name_the_sites(tmp_path: Path) -> None:
    made = press_site(tmp_path, **{**OWNED, "embed_on": ("https://news.example.org",)})
    headers = made.browse.ask(f"{FACT}riders-each-night").headers
    made.services.close()

    assert headers["Content-Security-Policy"] == f"{RULES}https://news.example.org"


def test_a_disputed_a_retracted_and_an_expired_fact_say_so(site: PressSite) -> None:
    disputed, retracted = card(site, f"{FACT}savings"), card(site, f"{FACT}walkers-hurt")
    content = site.edition.content
    facts = tuple(
        replace(fact, review_by=date(2026, 12, 1)) if fact.id == "night-staff" else fact for fact in content.facts
    )
    seed(site.services.store, replace(content, facts=facts), site.clock.now)
    before = card(site, f"{FACT}night-staff")
    site.clock.move(days=30)
    after = card(site, f"{FACT}night-staff")

    assert "Disputed. The auditor finds" in said(disputed.with_class("caveat")[0])
    assert retracted.all("h1") == []
    assert "12 people" not in retracted.text
    assert content.fact_by_id["walkers-hurt"].status is Status.RETRACTED
    assert before.with_class("caveat") == []
    assert said(after.with_class("caveat")[0]) == "We meant to check this again by December 1, 2026, and haven’t yet."


@pytest.mark.parametrize("id", ["nothing", "", "<script>"])
def test_a_fact_that_is_gone_says_so_in_the_frame(site: PressSite, id: str) -> None:
    page = card(site, FACT + id, 404)

    assert said(page.one("h1")) == "The campaign no longer shows this."
    assert page.answer.headers["Content-Security-Policy"] == f"{RULES}*"
    assert page.answer.headers["Cache-Control"] == "no-store"


def test_the_facts_page_has_the_code_to_copy(site: PressSite) -> None:
    page = site.browse.get(f"/{CAMPAIGN}/facts/riders-each-night")
    code = unescape(said(page.one("textarea", id="embed-code")))
    address = re.search(r'src="https://letters\.example\.org([^"]+)"', code)

    assert address
    assert site.browse.ask(address[1]).status_code == 200
    assert 'title="At least 240 people' in code
    assert 'referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"' in code


def test_a_counter_that_many_look_at_is_made_once_until_it_changes(site: PressSite) -> None:
    path = f"/{CAMPAIGN}/embed/petition"
    application: Any = site.browse.client.application
    pages = application.flask.extensions["campaign"].pages = Counted(9, lambda: None)
    first, again = card(site, path), card(site, path)
    times = pages.made
    site.clock.move(days=1)

    assert (first.text, times) == (again.text, 1)
    assert card(site, path).text != first.text  # it says as of which day


def test_the_petition_has_a_counter_where_there_is_one(site: PressSite) -> None:
    path = f"/{CAMPAIGN}/embed/petition"
    page = card(site, path)
    assert said(page.with_class("number")[0]) == "0"
    assert "signatures confirmed" in page.text
    seed(site.services.store, replace(site.edition.content, petition=None), site.clock.now)

    assert said(card(site, path, 404).one("h1")) == "The campaign no longer shows this."


def test_a_demonstration_offers_none(tmp_path: Path) -> None:
    made = press_site(tmp_path)
    answer = made.browse.ask(f"{FACT}riders-each-night")
    page = made.browse.get(f"/{CAMPAIGN}/facts/riders-each-night")
    made.services.close()

    assert answer.status_code == 404
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "embed" not in page.text
