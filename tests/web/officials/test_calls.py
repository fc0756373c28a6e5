"""A call: one office after the other, what to say in the caller's language and the office's, and a count of how it ended."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.officials.calls import CallCount, CallOutcome
from campaign.storage.store import Store
from campaign.web.app import make_app
from tests.content.seeds import CAMPAIGN
from tests.web.browse import Browse, address
from tests.web.officials.parliament import at
from tests.web.page import Page, said

PATH = address("officials/call")
ALL = ("s-11", "s-12", "h-13")


def form(*ids: str, **more: str) -> MultiDict[str, str]:
    return MultiDict([*(("with", id) for id in ids), *more.items()])


def pressed(browse: Browse, page: Page, status: int = 200, **more: str) -> Page:
    """Press a button of the page's form."""
    fields = page.fields
    for name, value in more.items():
        fields[name] = value
    return browse.send(page.path, fields, status)


def counted(parts: Services) -> dict[tuple[str, str], int]:
    return {(one.body, one.outcome.value): one.calls for one in parts.store.calls.of_campaign(CAMPAIGN)}


def lines(page: Page, kind: str = "said") -> list[str]:
    return [said(line) for line in page.with_class(kind)]


def test_all_three_offices_are_called_one_after_another(voter: Browse, parliament: Services) -> None:
    before = counted(parliament)
    page = voter.send(PATH, form(*ALL))
    headings, dialed = [said(page.one("h1"))], [page.one("a", href="tel:2025550111")]
    for outcome in ("reached", "message", "no-answer"):
        page = pressed(voter, page, did=outcome)
        headings.append(said(page.one("h1")))
    after = counted(parliament)

    assert dialed
    assert headings == [
        "Call Senator Ana Cruz Vela",
        "Call Senator Bea Long",
        "Call Representative Cy Vega",
        "You’re done calling",
    ]
    assert {key: calls - before.get(key, 0) for key, calls in after.items() if calls > before.get(key, 0)} == {
        ("senate", "reached"): 1,
        ("senate", "message"): 1,
        ("house", "no-answer"): 1,
    }


def test_an_office_may_be_skipped_or_called_first_and_nothing_is_counted(voter: Browse, parliament: Services) -> None:
    before = counted(parliament)
    page = voter.send(PATH, form(*ALL, at="s-12"))
    first = said(page.one("h1"))
    page = pressed(voter, page, did="skip")

    assert [first, said(page.one("h1"))] == ["Call Senator Bea Long", "Call Representative Cy Vega"]
    assert counted(parliament) == before


def test_without_a_token_nothing_is_counted_and_the_office_stays(voter: Browse, parliament: Services) -> None:
    before = counted(parliament)
    page = voter.send(PATH, form(*ALL, at="s-11", did="reached"), 400)

    assert said(page.one("h1")) == "Call Senator Ana Cruz Vela"
    assert counted(parliament) == before


@pytest.mark.parametrize("ids", [(), ("nobody", "s-15"), ("'; DROP TABLE",)], ids=["none", "gone", "nonsense"])
def test_without_anyone_to_call_it_leads_to_the_officials(voter: Browse, ids: tuple[str, ...]) -> None:
    """Whose term has ended is called no more."""
    answers = [voter.post(PATH, form(*ids)), voter.ask(PATH)]

    assert {(answer.status_code, answer.headers["Location"]) for answer in answers} == {(303, address("officials"))}


def test_the_script_asks_a_member_of_the_committee_and_others_to_press_it(voter: Browse) -> None:
    asked = {id: lines(voter.send(PATH, form(id))) for id in ("s-11", "s-12")}

    assert "I’m asking Senator Cruz Vela to do this:" in asked["s-11"]
    assert "I’m asking Senator Long to press the Senate Law Committee to do this:" in asked["s-12"]
    for said_lines in asked.values():
        assert said_lines[0] == "Hello. My name is [your name]."
        assert "Publish every agreement in full, annexes included." in said_lines
        assert said_lines[-1] == "Thank you for your time."


def test_another_request_can_be_made(voter: Browse) -> None:
    page = voter.send(PATH, form("h-13"))
    other = next(button for button in page.all("button") if button.get("name") == "demand")
    after = pressed(voter, page, demand=other.get("value", ""))

    assert said(after.one("h1")) == said(page.one("h1"))
    assert lines(after) != lines(page)


def test_a_caller_reads_the_script_in_spanish_with_english_beside(voter: Browse) -> None:
    spanish = voter.send(address("officials/call", "es"), form("s-11"))
    english = voter.send(PATH, form("s-11"))

    assert lines(spanish)[0] == "Hola. Me llamo [su nombre]."
    assert lines(spanish, "beside") == lines(english)
    assert lines(english, "beside") == []
    assert {line.get("lang") for line in spanish.with_class("beside")} == {"en"}
    buttons = {button.get("formaction") for button in spanish.all("button")}
    assert PATH in buttons  # the other language keeps the place


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (datetime(2026, 11, 23, 15, tzinfo=UTC), "Usually open now, until 5 p.m. (Eastern Time)."),
        (datetime(2026, 11, 23, 13, 59, tzinfo=UTC), "Usually closed now. It opens today at 9 a.m. (Eastern Time)."),
        (datetime(2026, 11, 23, 22, tzinfo=UTC), "Usually closed now. It opens tomorrow at 9 a.m. (Eastern Time)."),
        (datetime(2026, 11, 27, 22, tzinfo=UTC), "Usually closed now. It opens on Monday at 9 a.m. (Eastern Time)."),
        (datetime(2026, 7, 1, 13, tzinfo=UTC), "Usually open now, until 5 p.m. (Eastern Time)."),
    ],
    ids=str,
)
def test_it_says_whether_the_office_is_open(parliament: Services, now: datetime, told: str) -> None:
    assert told in Browse(Client(make_app(at(parliament, now)))).send(PATH, form("s-11")).text


def test_a_call_goes_on_while_the_store_cannot_be_written(parliament: Services, voter: Browse) -> None:
    page = voter.send(PATH, form(*ALL))
    store: Store = parliament.store
    with store.writing():  # another writer holds it
        after = pressed(voter, page, did="reached")

    assert said(after.one("h1")) == "Call Senator Bea Long"
    assert "couldn’t count your last call" in after.text


def test_the_count_has_nothing_but_campaign_day_body_and_outcome(council: Services, neighbor: Browse) -> None:
    pressed(neighbor, neighbor.send(PATH, form("mayor-lee")), did="message")

    assert council.store.calls.of_campaign(CAMPAIGN) == (CallCount(council.today(), "council", CallOutcome.MESSAGE, 1),)


def test_a_page_that_is_sent_again_counts_once(voter: Browse, parliament: Services) -> None:
    page = voter.send(PATH, form(*ALL))
    fields = page.fields
    fields["did"] = "reached"
    before = counted(parliament)
    for _ in range(3):
        voter.send(PATH, fields)
    found = {key: calls - before.get(key, 0) for key, calls in counted(parliament).items()}
    assert found[("senate", "reached")] == 1
