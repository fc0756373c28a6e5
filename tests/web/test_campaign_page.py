"""A campaign's page: what it says first, how much of it there is, and what it leaves to pages of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.content.check import check_folder
from campaign.content.gallery import gallery_folder
from campaign.content.new_campaign import new_campaign
from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.campaigns import Campaign, Now, Voice
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.settings import Settings
from campaign.storage.edition_formats import content_of
from campaign.web.app import make_app
from campaign.web.public.first_screen import FirstScreen
from tests.content.seeds import whole_folder
from tests.web.addresses import FURTHER
from tests.web.browse import Browse, address
from tests.web.page import Page, said

NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
TODAY = NOON.date()
MOST_BYTES = 31_000
FORMATS = Path(__file__).parents[1] / "storage" / "formats"
SAYS = {
    "en": [
        "They asked for asylum.",
        "945",
        "34",
        "0",
        "By January 2021, according to a report",
        "Now, as of October 1, 2026:",
    ],
    "es": [
        "Pidieron asilo.",
        "945",
        "34",
        "0",
        "En enero de 2021, según un informe",
        "Ahora, al 1 de octubre de 2026:",
    ],
}


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = Services(
        Settings(var_dir=tmp_path_factory.mktemp("store"), secret_key="long enough to be a secret key"),
        clock=lambda: NOON,
    )
    made.store.prepare()
    yield made
    made.close()


def shows(parts: Services, content: Content, rest: str = "", language: Language = "en", status: int = 200) -> Page:
    """A page of a campaign that was just published."""
    seed(parts.store, content, NOON)
    return Browse(Client(make_app(parts))).get(address(rest, language, content.campaign.slug), status)


def library(tmp_path: Path) -> Content:
    """A campaign that has nothing but what `campaign new` makes."""
    content = check_folder(new_campaign("the-library", tmp_path), None, TODAY)[0].content()
    assert content
    return content


def first_screen(content: Content, language: Language = "en", today: date = TODAY) -> FirstScreen:
    return FirstScreen(Edition(1, "0", content), language, today)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_in_order_what_happened_who_counted_what_is_happening_now_and_what_to_do(
    browse: Browse, language: Language
) -> None:
    page = browse.get(address("", language))
    text = said(page.one("main"))
    places = [text.index(words) for words in SAYS[language]]

    assert places == sorted(places)
    assert [said(link) for link in page.with_class("button") if link.tag == "a"] == [
        act.title[language] for act in edition_of(page).campaign.acts
    ]
    assert places[-1] < text.index(said(page.with_class("button")[0]))
    assert text.index(said(page.with_class("voice")[0])) < text.index(said(page.one("h2", id="picture-title")))
    assert len(page.text.encode()) <= MOST_BYTES


def edition_of(page: Page) -> Edition:
    content = whole_folder().content()
    assert content, page.path
    return Edition(1, "0", content)


def test_the_line_on_today_says_that_the_court_ruled_on_a_related_policy_and_stays_off_the_numbers(
    browse: Browse,
) -> None:
    page = browse.get(address())
    now, numbers = said(page.with_class("now")[0]), said(page.with_class("numbers")[0])
    content = edition_of(page).content

    assert "as of October 1, 2026" in now
    assert "On September 29, 2026, the Supreme Court let a related policy" in now
    assert "Supreme Court" not in numbers
    assert {citation.source for citation in content.fact_by_id["dvd-stay-2026"].citations} == {
        "washingtonpost-third-country-2026",
        "fedcourtsai-26a406",
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_in_the_first_lines_leads_to_a_source(browse: Browse, language: Language) -> None:
    page = browse.get(address("", language))
    marks = [link.get("href") for link in page.with_class("note")]

    assert marks == [f"#note-{number}" for number in range(1, len(marks) + 1)]
    for mark in marks:
        assert mark
        assert page.one("li", id=mark[1:]).find("a") is not None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rest", FURTHER)
def test_what_is_long_has_a_page_of_its_own_that_leads_back(browse: Browse, rest: str, language: Language) -> None:
    home, page = browse.get(address("", language)), browse.get(address(rest, language))

    assert address(rest, language) in [link.get("href") for link in home.all("a")]
    assert address("", language) in [link.get("href") for link in page.one("main").iter("a")]


def test_the_careful_history_keeps_its_sources_and_the_earlier_demands(browse: Browse) -> None:
    history, who = browse.get(address("history")), browse.get(address("who-decides"))
    campaign = edition_of(history).campaign
    earlier = [demand.text.en for demand in campaign.demands if demand.source]

    assert all(words in said(history.one("main")) for words in earlier)
    assert len(history.with_class("note")) > 20
    assert all(body.name.en in said(who.one("main")) for body in campaign.deciding)


@pytest.mark.parametrize("rest", FURTHER)
def test_a_campaign_without_something_has_no_page_for_it(parts: Services, tmp_path: Path, rest: str) -> None:
    content = library(tmp_path)
    bare = replace(content.campaign, background=(), bodies=(), demands=(), terms=(), quotes=(), participants=None)
    content = replace(content, campaign=bare)

    shows(parts, content, rest, status=404)
    assert not any(rest in link.get("href", "") for link in shows(parts, content).all("a"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_campaign_without_numbers_picture_or_voice_begins_with_its_name_and_summary(
    parts: Services, tmp_path: Path, language: Language
) -> None:
    content = library(tmp_path)
    page = shows(parts, content, language=language)

    assert said(page.one("h1")) == content.campaign.name[language]
    assert content.campaign.summary[language] in said(page.one("main"))
    assert [name for name in ("numbers", "now", "voice", "explains") if page.with_class(name)] == []
    assert len([link for link in page.with_class("button") if link.tag == "a"]) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_quote_are_shown_with_who_said_them(parts: Services, tmp_path: Path, language: Language) -> None:
    content = library(tmp_path)
    content = replace(content, campaign=replace(content.campaign, voice=Voice("example-quote")))
    voice = said(shows(parts, content, language=language).with_class("voice")[0])

    assert ("“these are example words”" if language == "en" else "«estas son palabras de ejemplo»") in voice
    assert "Example Organization" in voice
    assert ("traducción nuestra" in voice) is (language == "es")


def test_what_the_law_asks_to_be_said_is_at_the_foot_of_every_page(parts: Services, tmp_path: Path) -> None:
    content = library(tmp_path)
    paid = Both("Paid for by Friends of the Library.", "Pagado por Amigos de la Biblioteca.")
    content = replace(content, campaign=replace(content.campaign, disclaimer=paid))

    assert all(paid.en in said(shows(parts, content, rest).one("footer")) for rest in ("", "history", "facts/"))


@pytest.mark.parametrize("file", sorted(FORMATS.glob("edition-*.json")), ids=lambda file: file.stem)
def test_an_edition_published_long_ago_still_has_its_page(parts: Services, file: Path) -> None:
    format = int(file.stem.split("-")[1])
    content = content_of(file.read_text(encoding="utf-8"), format)

    assert said(shows(parts, content).one("h1")) == content.campaign.name.en


@pytest.mark.parametrize(
    ("today", "line"),
    [
        (date(2026, 11, 30), "As of 2025"),
        (date(2026, 12, 31), "As of 2025"),
        (date(2027, 1, 1), "By 2025"),
    ],
)
def test_a_number_is_told_as_history_once_it_is_over_a_year_old(today: date, line: str) -> None:
    content = gallery()
    counts = first_screen(content, today=today).counts

    assert counts[0].startswith("240: ")
    assert line.lower() in counts[0]


def gallery() -> Content:
    content = check_folder(gallery_folder(), None, TODAY)[0].content()
    assert content
    return content


def test_numbers_of_several_speakers_each_say_whose_they_are() -> None:
    counts = first_screen(gallery()).counts

    assert len(counts) == 3
    assert [count.split(":")[0] for count in counts] == ["240", "62%", "3,200"]


@pytest.mark.parametrize(
    ("as_of", "begins"), [("2026-10-01", "Now, as of October 1, 2026:"), ("2025-10-01", "As of October 1, 2025:")]
)
def test_what_was_so_over_a_year_ago_is_not_called_now(as_of: str, begins: str) -> None:
    content = gallery()
    now = Now(PartialDate.parse(as_of), Both("It rained.", "Llovió."))
    campaign: Campaign = replace(content.campaign, now=now)

    assert first_screen(replace(content, campaign=campaign)).now_when == begins
