"""A writer tells what became of a letter, comes back by a private link, and nothing shows before it is approved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from werkzeug.test import Client

from campaign.actions.letters.reports import decide_reports, save_report
from campaign.assembly import Services
from campaign.domain.reports.reports import Decision, Outcome, ReportDetails
from campaign.storage.reports.reports import put_report, remove_by_id
from campaign.storage.tables import Base
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.web.addresses import PAPER
from tests.web.bad_input import BAD
from tests.web.browse import Browse, address
from tests.web.page import Page, said

FORM = "published/tell"
LETTER = {
    "outcome": "published",
    "newspaper": "Arizona Daily Star",
    "headline": "«Keep it open» {{7*7}}",
    "published_on": "2026-11-20",
    "address": "https://tucson.com/opinion/letters?utm_source=x&id=1",
    "sentence": "I learned to <b>read</b> there.",
    "name": "Rosa Martinez",
    "may_show": "yes",
}
STORED = ReportDetails(
    Outcome.PUBLISHED,
    "Arizona Daily Star",
    PAPER,
    "AZ",
    "«Keep it open» {{7*7}}",
    (NOON - timedelta(days=1)).date(),
    "https://tucson.com/opinion/letters?id=1",
    "I learned to <b>read</b> there.",
    "R. M.",
    may_show=True,
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = seeded_parts(tmp_path_factory.mktemp("reports"))
    yield made
    made.close()


@pytest.fixture
def services(shared: Services) -> Iterator[Services]:
    """The same site for all, without reports and without visits."""
    yield shared
    with shared.store.writing() as session:
        for report in shared.store.reports.of(CAMPAIGN):
            remove_by_id(session, report.id)


_hosts = count(1)


@pytest.fixture
def visitor(services: Services) -> Browse:
    """Someone at an address of their own, so that no visit of another test counts."""
    site, address = make_app(services), f"198.51.100.{next(_hosts)}"

    def from_there(environ: dict[str, Any], start_response: Any) -> Any:
        return site({**environ, "REMOTE_ADDR": address}, start_response)

    return Browse(Client(from_there))


def send(visitor: Browse, fields: dict[str, str], status: int = 200, form: str = FORM, language: str = "en") -> Page:
    path = address(form, language)
    return visitor.send(path, {**visitor.get(path).fields.to_dict(), **fields}, status)


def link_in(page: Page) -> str:
    return page.one("input", id="private-link").attrib["data-path"]


@pytest.mark.parametrize("language, thanks", [("en", "Thank you"), ("es", "Gracias")])
def test_a_report_reaches_the_organizers_and_its_writer_gets_a_link(
    visitor: Browse, services: Services, language: str, thanks: str
) -> None:
    page = send(visitor, LETTER, language=language)
    [report] = services.store.reports.of(CAMPAIGN)

    assert said(page.one("h1")) == thanks
    assert (report.details, report.decision) == (STORED, Decision.WAITING)
    assert page.answer.headers["Cache-Control"] == "private, no-store"
    assert link_in(page).startswith(address("published/mine/", language))


@pytest.mark.parametrize(
    "newspaper, outcome, query",
    [
        ("The Washington Post", "sent", "?days=14"),
        ("Arizona Daily Star", "sent", ""),
        ("The Washington Post", "declined", None),
    ],
)
def test_who_waits_is_offered_a_reminder_in_the_newspapers_own_time(
    visitor: Browse, newspaper: str, outcome: str, query: str | None
) -> None:
    page = send(visitor, {"newspaper": newspaper, "outcome": outcome})
    links = [a.get("href") for a in page.all("a") if "reminder.ics" in a.get("href", "")]

    assert links == ([] if query is None else [address("letters/reminder.ics") + query])


def test_the_page_of_the_link_shows_it_and_changes_it(visitor: Browse, services: Services) -> None:
    path = link_in(send(visitor, LETTER))
    page = visitor.get(path)
    fields = page.fields.to_dict()
    changed = visitor.send(path, {**fields, "headline": "Another", "do": "save"})

    wanted = {**LETTER, "name": "R. M.", "address": STORED.address}
    assert {name: fields.get(name) for name in wanted} == wanted
    assert page.answer.headers["Cache-Control"] == "private, no-store"
    assert page.answer.headers["Referrer-Policy"] == "no-referrer"
    assert "Saved" in said(changed.with_class("notice")[0])
    assert services.store.reports.of(CAMPAIGN)[0].details.headline == "Another"


def test_its_writer_downloads_all_that_is_stored_of_it(visitor: Browse) -> None:
    path = link_in(send(visitor, LETTER))
    answer = visitor.ask(f"{path}.json")
    columns = {column.name for column in Base.metadata.tables["reports"].columns}

    assert [a.get("href") for a in visitor.get(path).all("a") if a.get("href", "").endswith(".json")] == [
        f"{path}.json"
    ]
    assert answer.json
    assert answer.json["headline"] == LETTER["headline"]
    # The link itself, and the page that it is on, are left out; what shown_as comes from is said.
    assert set(answer.json) == columns - {"hash", "campaign"} | {"shows_name"}
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert visitor.ask(address("published/mine/" + "a" * 22 + ".json")).status_code == 404


def test_its_writer_deletes_it(visitor: Browse, services: Services) -> None:
    path = link_in(send(visitor, LETTER))
    token = visitor.get(path).fields["csrf_token"]
    page = visitor.send(path, {"csrf_token": token, "do": "delete"})

    assert said(page.one("h1")) == "Deleted"
    assert services.store.reports.of(CAMPAIGN) == ()
    assert visitor.get(path, 404)


@pytest.mark.parametrize(
    "consent, sentence", [({"for_offices": "yes"}, "office of an official"), ({}, "No one else sees it")]
)
def test_its_writer_is_told_who_may_get_it(
    visitor: Browse, services: Services, consent: dict[str, str], sentence: str
) -> None:
    letter = {name: value for name, value in LETTER.items() if name != "may_show"}
    path = link_in(send(visitor, {**letter, **consent}))
    [report] = services.store.reports.of(CAMPAIGN)
    decide_reports(services.store, CAMPAIGN, [report.id], Decision.APPROVED, NOON)

    assert sentence in said(visitor.get(path).with_class("lead")[0])


def test_no_page_promises_that_a_letter_will_be_shown(visitor: Browse) -> None:
    assert "If they approve it" in said(send(visitor, LETTER).with_class("lead")[0])


def test_a_button_pressed_twice_makes_one_report(visitor: Browse, services: Services) -> None:
    fields = {**visitor.get(address(FORM)).fields.to_dict(), **LETTER}
    links = {link_in(visitor.send(address(FORM), fields)) for _ in range(2)}

    assert len(links) == 1
    assert len(services.store.reports.of(CAMPAIGN)) == 1


def test_who_sends_from_a_page_that_someone_else_sent_has_a_link_and_a_report_of_their_own(
    visitor: Browse, services: Services
) -> None:
    fields = {**visitor.get(address(FORM)).fields.to_dict(), **LETTER}
    ana, bea = [link_in(visitor.send(address(FORM), {**fields, "name": name})) for name in ("Ana", "Bea")]
    token = visitor.get(ana).fields["csrf_token"]
    visitor.send(ana, {"csrf_token": token, "do": "delete"})
    cleo = link_in(visitor.send(address(FORM), {**fields, "name": "Cleo"}))

    assert [report.details.shown_as for report in services.store.reports.of(CAMPAIGN)] == ["B.", "C."]
    assert len({ana, bea, cleo}) == 3
    assert visitor.get(ana, 404)


def test_the_same_sent_again_after_a_change_by_its_link_replaces_nothing(visitor: Browse, services: Services) -> None:
    fields = {**visitor.get(address(FORM)).fields.to_dict(), **LETTER}
    path = link_in(visitor.send(address(FORM), fields))
    visitor.send(path, {**visitor.get(path).fields.to_dict(), "headline": "Another", "do": "save"})
    again = link_in(visitor.send(address(FORM), fields))

    assert again != path
    assert [report.details.headline for report in services.store.reports.of(CAMPAIGN)] == [
        "Another",
        LETTER["headline"],
    ]


@pytest.mark.parametrize("name, shows, shown", [("Rosa Martinez", "yes", "Rosa Martinez"), ("", "yes", "")])
def test_a_name_is_kept_as_far_as_its_writer_shows_it(
    visitor: Browse, services: Services, name: str, shows: str, shown: str
) -> None:
    send(visitor, {**LETTER, "name": name, "shows_name": shows})

    assert services.store.reports.of(CAMPAIGN)[0].details.shown_as == shown


@pytest.mark.parametrize("outcome", [outcome for outcome in Outcome if outcome is not Outcome.PUBLISHED])
def test_what_only_a_published_letter_has_is_not_kept_with_others(
    visitor: Browse, services: Services, outcome: Outcome
) -> None:
    send(visitor, {**LETTER, "outcome": str(outcome), "for_offices": "yes"})

    [report] = services.store.reports.of(CAMPAIGN)
    assert report.details == ReportDetails(outcome, "Arizona Daily Star", PAPER, "AZ")


@pytest.mark.parametrize(
    "change, field",
    [
        ({"outcome": "eaten"}, "outcome"),
        ({"newspaper": "  "}, "newspaper"),
        ({"newspaper": "x" * 121}, "newspaper"),
        ({"headline": ""}, "headline"),
        ({"headline": "x" * 161}, "headline"),
        ({"published_on": ""}, "published_on"),
        ({"published_on": "yesterday"}, "published_on"),
        ({"published_on": "2026-11-23"}, "published_on"),
        ({"published_on": "2020-01-01"}, "published_on"),
        ({"address": "javascript:alert(1)"}, "address"),
        ({"address": "https://127.0.0.1/"}, "address"),
        ({"sentence": "x" * 241}, "sentence"),
        ({"name": "x" * 61}, "name"),
        ({"newspaper": "Write to rosa@example.org"}, "newspaper"),
        ({"headline": "Call me: (202) 555-0100"}, "headline"),
        ({"sentence": "I live in Santa Fe, NM 87501."}, "sentence"),
        ({"name": "rosa@example.org", "shows_name": "yes"}, "name"),
        ({"region": "Narnia"}, "region"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(
    visitor: Browse, services: Services, change: dict[str, str], field: str
) -> None:
    page = send(visitor, {**LETTER, **change}, 422)
    errors = [link.get("href") for link in page.with_class("error-summary")[0].iter("a")]

    assert errors == [f"#{field}"]
    assert page.fields.get("sentence") == (change.get("sentence") or LETTER["sentence"])
    assert services.store.reports.of(CAMPAIGN) == ()


def test_of_several_newspapers_the_writer_chooses_one(visitor: Browse, services: Services) -> None:
    page = send(visitor, {**LETTER, "newspaper": "arizona star"})
    assert page.fields["paper"] == "-"
    chosen = visitor.send(address(FORM), {**page.fields.to_dict(), "paper": PAPER})

    assert said(chosen.one("h1")) == "Thank you"
    assert services.store.reports.of(CAMPAIGN)[0].details.paper == PAPER


@pytest.mark.parametrize(
    "named, paper, region",
    [("arizona star", "-", "NM"), ("The Invented Courier", "", "NM"), ("The Invented Courier", "nobody", "")],
)
def test_a_newspaper_that_we_do_not_know_is_kept_by_name(
    visitor: Browse, services: Services, named: str, paper: str, region: str
) -> None:
    send(visitor, {**LETTER, "newspaper": named, "paper": paper, "asked": named, "region": region})

    details = services.store.reports.of(CAMPAIGN)[0].details
    assert (details.newspaper, details.paper, details.region) == (named, None, region or None)


@pytest.mark.parametrize("kind", BAD)
def test_whatever_is_typed_makes_no_error_and_comes_back(visitor: Browse, kind: str) -> None:
    typed = BAD[kind][:8000]
    names = ("outcome", "newspaper", "paper", "asked", "region", "headline", "published_on", "address", "sentence")
    form = {**visitor.get(address(FORM)).fields.to_dict(), **dict.fromkeys(names, typed), "name": typed}

    assert visitor.post(address(FORM), form).status_code in (200, 422)


def test_a_stale_form_saves_nothing_and_keeps_the_text(visitor: Browse, services: Services) -> None:
    page = visitor.send(address(FORM), {**LETTER, "csrf_token": "forged"}, 400)

    assert page.fields["sentence"] == LETTER["sentence"]
    assert services.store.reports.of(CAMPAIGN) == ()


def test_who_sends_too_many_waits(visitor: Browse, services: Services) -> None:
    fields = {**visitor.get(address(FORM)).fields.to_dict(), **LETTER}
    statuses = [
        visitor.post(address(FORM), {**fields, "saved_once": f"{number:022}"}).status_code for number in range(11)
    ]

    assert statuses == [200] * 10 + [429]


def test_many_that_wait_cost_the_next_one_work_and_too_many_are_refused(visitor: Browse, services: Services) -> None:
    with services.store.writing() as session:
        for number in range(1500):
            put_report(session, f"{number:022}", CAMPAIGN, STORED, NOON.date())
    page = send(visitor, LETTER, 428)
    assert page.fields["saved_puzzle"]
    assert page.fields["sentence"] == LETTER["sentence"]
    with services.store.writing() as session:
        for number in range(1500, 2000):
            put_report(session, f"{number:022}", CAMPAIGN, STORED, NOON.date())
    assert "try again in a few days" in send(visitor, LETTER, 503).text


@pytest.mark.parametrize("path", [FORM, "published/mine/" + "a" * 22])
def test_nothing_of_it_is_found_by_searching_or_cached(visitor: Browse, path: str) -> None:
    answer = visitor.ask(address(path))

    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert "public" not in answer.headers["Cache-Control"]


def test_a_campaign_has_only_its_own(visitor: Browse, services: Services) -> None:
    save_report(services.store, "b" * 22, "another", STORED, NOON)

    assert visitor.get(address("published/mine/" + "b" * 22), 404)


def test_the_composer_leads_to_it(visitor: Browse) -> None:
    assert (Path("templates/composer/done.html")).read_text(encoding="utf-8").count('link("report"') == 1
