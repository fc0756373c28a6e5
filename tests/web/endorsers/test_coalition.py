"""Endorsers are apart from who took part in the past, and gone from everything once they withdraw."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from werkzeug.datastructures import MultiDict

from campaign.actions.press.endorsers import NewEndorser, add_endorsers, decide_endorsers, withdraw_endorser
from campaign.actions.seed import seed
from campaign.commands.running import show_invented_endorsers
from campaign.content.gallery import CAMPAIGN
from campaign.domain.language import Both
from campaign.domain.reports.reports import Decision
from campaign.storage.store import Store
from tests.commands.test_endorsers import png
from tests.conftest import SECRET
from tests.content.seeds import shipped_content
from tests.storage.endorsers.samples import GROUP, PERSON
from tests.web.page import said
from tests.web.press.conftest import PressSite, press_site

PAGE = f"/{CAMPAIGN}/coalition"
LOGO = png()


@pytest.fixture
def site(tmp_path: Path) -> Iterator[PressSite]:
    """A demonstration: a coalition needs no owner."""
    made = press_site(tmp_path)
    yield made
    made.services.close()


def add(site: PressSite, *given: NewEndorser) -> list[str]:
    added = add_endorsers(site.services.store, SECRET, CAMPAIGN, given, site.clock.now)
    decide_endorsers(site.services.store, CAMPAIGN, [one.id for one in added], Decision.APPROVED, site.clock.now)
    return [one.key for one in added]


def test_endorsers_and_those_who_took_part_are_two_lists_with_clear_headings(site: PressSite) -> None:
    add(site, NewEndorser(GROUP, LOGO), NewEndorser(PERSON))
    page, spanish = site.browse.get(PAGE), site.browse.get(f"/es{PAGE}")
    endorsers, participants = page.with_class("endorser-list"), page.with_class("names")

    assert [said(heading) for heading in page.all("h2")][:2] == ["Endorsers today", "Who took part in May 2026"]
    assert "That doesn’t make them endorsers today" in page.text
    assert [said(item) for item in endorsers[0].iter("li")] == [
        "Canary Bakers’ Guild Canarykind of bakers, Canarytown",
        "Vera Lund Council member, Ward 1, Mill River",
    ]
    assert "Neighbors of the Riverside (invented)" in said(participants[0])
    assert "Quiénes respaldan la campaña hoy" in spanish.text
    assert "Gremio Canarykind" in spanish.text
    logo = page.one("img")
    assert logo.get("alt") == "Canaryalt: a loaf"
    assert site.browse.ask(str(logo.get("src"))).content_type == "image/png"


def test_the_campaigns_page_leads_to_endorsers_once_there_are_any(site: PressSite) -> None:
    before = site.browse.get(f"/{CAMPAIGN}/").text
    add(site, NewEndorser(PERSON))
    after = site.browse.get(f"/{CAMPAIGN}/").text

    assert ("Who took part" in before, "Who supports this" in before) == (True, False)
    assert ("Who took part" in after, "Who supports this" in after) == (False, True)


def test_the_map_of_the_site_has_a_coalition_of_endorsers_alone(tmp_path: Path) -> None:
    site = press_site(tmp_path, public_url="https://letters.example.org")
    content = site.edition.content
    alone = replace(content, campaign=replace(content.campaign, participants=None, quotes=()))
    seed(site.services.store, alone, site.clock.now)
    before = site.browse.ask("/sitemap.xml").text
    add(site, NewEndorser(PERSON))
    after = site.browse.ask("/sitemap.xml").text
    site.services.close()

    assert (before.count(f"{PAGE}<"), after.count(f"{PAGE}<")) == (0, 2)


def test_who_took_part_in_2020_is_no_endorser(site: PressSite) -> None:
    """The campaign that ships has the groups of 2020 as participants, and nothing makes endorsers of them."""
    content = shipped_content()
    seed(site.services.store, content, site.clock.now)
    slug, listed = content.campaign.slug, content.campaign.participants
    page = site.browse.get(f"/{slug}/coalition")

    assert listed
    assert listed.as_of.year == 2020
    assert site.services.store.endorsers.of(slug) == ()
    assert page.with_class("endorser-list") == []
    assert said(page.one("h1")) == "Who took part"
    assert "Endorsers today" not in page.text
    assert json.loads(site.browse.ask(f"/{slug}/coalition.json").text) == []
    assert [name for name in listed.names if name in said(page.with_class("names")[0])] == list(listed.names)


def test_programs_read_what_everyone_sees_and_no_consent(site: PressSite) -> None:
    add(site, NewEndorser(GROUP, LOGO), NewEndorser(PERSON))
    answer = site.browse.ask(f"{PAGE}.json")
    [group, person] = json.loads(answer.text)

    assert (group["name"], person["description"]["es"]) == ("Canary Bakers’ Guild", "Concejala del distrito 1")
    assert group["logo"].startswith(f"/{CAMPAIGN}/coalition/logos/")
    assert "Canaryperson" not in answer.text
    assert "2026-11-01" not in answer.text


def test_an_endorser_shows_until_the_day_on_which_it_ends(site: PressSite) -> None:
    add(site, NewEndorser(replace(PERSON, ends_on=site.clock.now.date() + timedelta(days=1))))
    before = site.browse.get(PAGE).text
    site.clock.move(days=1)
    after = site.browse.get(PAGE).text

    assert ("Vera Lund" in before, "Vera Lund" in after) == (True, False)


@pytest.mark.parametrize("how", ["button", "another process"])
def test_one_that_withdraws_is_gone_from_pages_data_logo_and_caches(site: PressSite, how: str) -> None:
    [key] = add(site, NewEndorser(GROUP, LOGO))
    own, seen = f"{PAGE}/mine/{key}", [PAGE, f"/es{PAGE}", f"{PAGE}.json"]
    logo = str(site.browse.get(PAGE).one("img").get("src"))
    before = [site.browse.ask(path).text for path in (*seen, own)]
    first = site.browse.ask(logo)
    assert {site.browse.ask(path).headers["Cache-Control"] for path in (*seen, logo)} == {"public, no-cache"}
    if how == "button":
        page = site.browse.get(own)
        gone = site.browse.send(own, MultiDict([*page.fields.items(multi=True), ("do", "withdraw")]))
        assert "gone from this site for good" in gone.text
    else:
        other = Store.open(site.services.settings.database)
        withdraw_endorser(other, CAMPAIGN, key, site.clock.now)
        other.close()
    at_once = [site.browse.ask(path).text for path in (*seen, own)]
    seed(site.services.store, replace(site.edition.content, sheets=()), site.clock.now)
    after = [site.browse.ask(path).text for path in (*seen, own)]

    assert ["Canary" in text for text in before] == [True] * 4
    assert ["Canary" in text for text in at_once] == [False] * 4
    assert ["Canary" in text for text in after] == [False] * 4
    assert (first.status_code, site.browse.ask(logo).status_code) == (200, 410)
    assert site.browse.ask(own).status_code == 404
    assert site.browse.ask(logo, headers={"If-None-Match": first.headers["ETag"]}).status_code == 410
    folder = site.services.settings.var_dir
    assert [path.name for path in folder.iterdir() if path.is_file() and b"Canary" in path.read_bytes()] == []


def test_one_that_cannot_withdraw_right_now_is_told_so_on_its_own_page(site: PressSite) -> None:
    [key] = add(site, NewEndorser(GROUP, LOGO))
    own = f"{PAGE}/mine/{key}"
    page = site.browse.get(own)
    with closing(sqlite3.connect(str(site.services.store.file), isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        told = site.browse.send(own, MultiDict([*page.fields.items(multi=True), ("do", "withdraw")]), 503)

    assert "We can’t save anything right now" in told.text
    assert "Canary" in told.text


def test_a_private_link_shows_what_is_stored_and_changes_nothing_by_being_opened(site: PressSite) -> None:
    [key] = add(site, NewEndorser(GROUP, LOGO))
    own = f"{PAGE}/mine/{key}"
    page = site.browse.get(own)
    data = json.loads(site.browse.ask(f"{own}.json").text)

    assert "It’s on the coalition page." in page.text
    assert "Agreed by Canaryperson Ames, secretary" in said(page.one("main"))
    assert page.answer.headers["Cache-Control"] == "private, no-store"
    assert page.answer.headers["Referrer-Policy"] == "no-referrer"
    assert (data["consent_by"], data["consent_to"]) == ("Canaryperson Ames, secretary", "name and logo")
    assert site.browse.ask(own, "POST", data={"do": "withdraw"}).status_code == 400  # without the page's token
    assert len(site.services.store.endorsers.of(CAMPAIGN)) == 1
    assert site.browse.ask(f"{PAGE}/mine/{'x' * 22}").status_code == 404
    assert site.browse.ask(f"/es{own}").status_code == 200


def test_words_of_an_endorser_are_escaped_and_its_link_is_plain(site: PressSite) -> None:
    hostile = "<b>Guild</b> {{7*7}}"
    add(site, NewEndorser(replace(GROUP, name=hostile, description=Both(hostile, hostile), logo_alt=None)))
    page = site.browse.get(PAGE)
    [item] = list(page.with_class("endorser-list")[0].iter("li"))

    assert said(item).startswith(hostile)
    assert list(item.iter("b")) == []
    assert next(item.iter("a")).attrib == {"href": "https://canary-guild.org/", "rel": "nofollow noopener"}


def test_the_endorsers_of_the_gallery_say_that_they_are_invented(site: PressSite) -> None:
    show_invented_endorsers(site.services)
    page = site.browse.get(PAGE)
    names = [said(name) for name in page.with_class("endorser-name")]

    assert len(names) == 3
    assert all(name.endswith("(invented)") for name in names)
    assert said(page.one("h1")) == "Who supports this"
    assert page.one("img").get("alt") == "A loaf under a moon"
