"""Who represents a ZIP code: everyone it may be, in plain words, and never a guess."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.officials.bodies import Body
from campaign.web.app import make_app
from tests.conftest import seeded_parts
from tests.web.browse import Browse, address
from tests.web.officials.parliament import FINDER, NEXT_TERM, at, publish, shipped, with_parliament
from tests.web.page import Page, said

PATH = address("officials")


@dataclass(frozen=True)
class Case:
    zip: str
    names: str
    says: str
    dice: str
    never: str = ""


CASES = {
    "one district": Case("87501", "Ana Cruz Vela, Bea Long, Cy Vega", "Who represents you", "Quién lo representa"),
    "with four digits more": Case(
        "87501-1234", "Ana Cruz Vela, Bea Long, Cy Vega", "June 15, 2026", "15 de junio de 2026"
    ),
    "two districts": Case(
        "87102",
        "Ana Cruz Vela, Bea Long, Di Alba, Cy Vega",
        "is in 2 districts. Only your",
        "está en 2 distritos. Solo",
    ),
    "boxes": Case("87504", "Ana Cruz Vela, Bea Long", "is for P.O. boxes", "casillas postales", "Cy Vega"),
    "an organization": Case(
        "87509",
        "Ana Cruz Vela, Bea Long",
        "this ZIP code alone doesn’t tell us your district",
        "con este código postal solo",
        "Cy Vega",
    ),
    "military": Case("09001", "", "military ZIP code", "código postal militar", "Ana"),
    "a delegate and no senators": Case(
        "20001",
        "El Dorado",
        "Senate: District of Columbia has no seats",
        "Senado: Distrito de Columbia no tiene escaños",
    ),
    "a country of its own": Case(
        "96941",
        "",
        "is in the Federated States of Micronesia, which is a country of its own",
        "está en los Estados Federados de Micronesia, que es otro país",
        "has no seats.",
    ),
    "boxes where there is one district": Case("20013", "El Dorado", "no vote", "no vota", "P.O. boxes"),
    "boxes at a state line": Case(
        "86504",
        "",
        "tells us neither your state nor your district",
        "No nos dice ni su estado ni su distrito",
        "so it doesn’t tell us",
    ),
    "two states": Case(
        "30165",
        "",
        "is in 2 states: Georgia and Alabama. Which one do you live in?",
        "está en 2 estados: Georgia y Alabama. ¿En cuál vive usted?",
        "districts",
    ),
    "no vote": Case("20001", "El Dorado", "has no vote on the floor", "no vota en el pleno"),
    "a vacancy": Case("43604", "Otto Wells", "this seat was empty on June 15, 2026", "estaba vacante el 15 de junio"),
    "a term that ended": Case(
        "43604", "Otto Wells", "ended on November 3, 2026. Someone else may", "terminó el 3 de noviembre", "Opal Past"
    ),
    "no such code": Case("99999", "", "There is no such ZIP code", "Ese código postal no existe"),
    "no code at all": Case("Santa Fe", "", "There is no such ZIP code", "Ese código postal no existe"),
    "nothing": Case("", "", "Type your ZIP code", "Escriba su código postal"),
}


def names(page: Page) -> str:
    """The people on the page, without their titles."""
    people = [element for element in page.all("h3", "h4") if element.get("id", "").startswith("person-")]
    return ", ".join(said(person).split(maxsplit=1)[1] for person in people)


@pytest.mark.parametrize("kind", CASES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_zip_code_has_everyone_who_may_represent_it(voter: Browse, kind: str, language: Language) -> None:
    case = CASES[kind]
    page = voter.send(address("officials", language), {"zip": case.zip})

    assert names(page) == case.names
    assert (case.says if language == "en" else case.dice) in page.text.replace("&#39;", "’")
    assert not case.never or case.never not in page.text
    assert FINDER in page.text
    assert page.answer.headers["Cache-Control"] == "no-store"
    assert page.answer.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in page.answer.headers


def test_from_the_first_day_of_the_next_term_nobody_is_called_current(parliament: Services) -> None:
    days = {"before": NEXT_TERM - timedelta(1), "after": NEXT_TERM}
    found = {}
    for when, day in days.items():
        then = at(parliament, datetime(day.year, day.month, day.day, 12, tzinfo=UTC))
        page = Browse(Client(make_app(then))).send(PATH, {"zip": "87501"})
        found[when] = names(page), "districts may have changed on January 3, 2027" in page.text

    assert found == {"before": ("Ana Cruz Vela, Bea Long, Cy Vega", False), "after": ("Ana Cruz Vela, Bea Long", True)}


def test_without_data_the_page_leads_to_the_official_one_and_without_bodies_there_is_none(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path)
    publish(parts, with_parliament(shipped(parts)), imports=False)
    browse = Browse(Client(make_app(parts)))
    page = browse.send(PATH, {"zip": "87501"})
    content = shipped(parts)
    publish(parts, replace(content, campaign=replace(content.campaign, bodies=(), demands=())), imports=False)
    gone = browse.ask(PATH).status_code, browse.get(address()).text.count("/officials")
    parts.close()

    assert names(page) == ""
    assert "We don’t have a list of officials yet" in page.text
    assert gone == (404, 0), "a campaign that asks no one has no such page"
    assert FINDER in page.text


@pytest.mark.parametrize(("zip", "says"), [("87501", True), ("09001", False), ("99999", False)])
def test_a_body_without_data_is_named_where_another_has_some(tmp_path: Path, zip: str, says: bool) -> None:
    parts = seeded_parts(tmp_path)
    content = with_parliament(shipped(parts))
    assembly = Body("assembly", Both("State House", "Cámara Estatal"), finder="https://assembly.example/find")
    bodies = (*content.campaign.bodies, assembly)
    publish(parts, replace(content, campaign=replace(content.campaign, bodies=bodies)), imports=True)
    page = Browse(Client(make_app(parts))).send(PATH, {"zip": zip})
    parts.close()

    assert ("State House: we don’t have a list of its officials yet" in page.text.replace("&#39;", "’")) is says


def test_each_office_has_a_link_that_dials_it_and_says_when_it_is_open(voter: Browse) -> None:
    page = voter.send(PATH, {"zip": "87501"})
    dialed = [link.get("href") for link in page.with_class("phone")]

    assert dialed[:2] == ["tel:2025550111", "tel:5055550111;ext=4"]
    assert "Usually closed now. It opens on Monday at 9 a.m. (Eastern Time)." in page.text


@pytest.mark.parametrize(
    ("zip", "told"),
    [
        (
            "87501",
            ["Senator Ana Cruz Vela sits on the Senate Law Committee.", "None of yours sits on"],
        ),
        (
            "87102",
            [
                "Senator Ana Cruz Vela sits on the Senate Law Committee.",
                "If Representative Di Alba is yours, one of yours sits on the House Money Committee.",
            ],
        ),
        ("20001", ["None of your officials sits on these committees. Ask yours to press them."]),
    ],
)
def test_it_says_who_sits_where_it_is_decided(voter: Browse, zip: str, told: list[str]) -> None:
    text = voter.send(PATH, {"zip": zip}).text

    assert [words for words in told if words not in text] == []


def test_it_does_not_say_that_no_one_sits_there_while_a_seat_has_no_name(voter: Browse) -> None:
    assert "sits on" not in voter.send(PATH, {"zip": "43604"}).text


def test_an_official_can_be_called_and_written_to(voter: Browse) -> None:
    page = voter.send(PATH, {"zip": "87501"})
    called = [field for field in page.all("input") if field.get("name") == "with"]
    written = [link.get("href") for link in page.all("a") if said(link) == "Write"]

    assert [field.get("value") for field in called] == ["s-11", "s-12", "h-13"]
    assert written == [address(f"letters/write-congress?official={id}") for id in ("s-11", "s-12", "h-13")]


def test_where_a_zip_code_has_several_districts_it_asks_which_member_is_theirs(voter: Browse) -> None:
    page = voter.send(PATH, {"zip": "87102"})
    certain = [field.get("value") for field in page.all("input") if field.get("name") == "with"]
    picked = [button.get("value") for button in page.all("button") if button.get("name") == "mine"]
    call = voter.send(address("officials/call"), MultiDict([("with", "s-11"), ("with", "s-12"), ("mine", "h-14")]))

    assert (certain, picked) == (["s-11", "s-12"], ["h-14", "h-13"])
    assert "House: which one is yours?" in page.text
    assert [field.get("value") for field in call.all("input") if field.get("name") == "with"] == [*certain, "h-14"]


def _called(page: Page) -> list[str | None]:
    return [field.get("value") for field in page.all("input") if field.get("name") == "with"]


def test_where_a_zip_code_is_in_two_states_it_asks_for_the_state_once_and_then_has_its_officials(voter: Browse) -> None:
    asked = voter.send(PATH, {"zip": "30165"})
    states = [(said(one), one.get("value")) for one in asked.all("button") if one.get("name") == "state"]
    alabama = voter.send(PATH, {"zip": "30165", "state": "AL"})
    georgia = voter.send(PATH, {"zip": "30165", "state": "GA"})
    mine = [button.get("value") for button in georgia.all("button") if button.get("name") == "mine"]

    assert states == [("I live in Georgia", "GA"), ("I live in Alabama", "AL")]
    assert (asked.text.count("This ZIP code is in"), _called(asked), "sits on" in asked.text) == (1, [], False)
    assert (names(alabama), _called(alabama)) == ("Al One, Al Two, Al Three", ["s-21", "s-22", "h-25"])
    assert "Call all 3 offices, one after another" in alabama.text
    assert "This ZIP code is in" not in alabama.text
    assert (_called(georgia), mine) == (["s-23", "s-24"], ["h-26", "h-27"])
    assert (georgia.text.count("This ZIP code is in 2 districts"), georgia.text.count("which one is yours?")) == (1, 1)
    assert "Senator Geo One sits on the Senate Law Committee." in georgia.text


@pytest.mark.parametrize(("zip", "state"), [("30165", "NM"), ("30165", "<b>"), ("87501", "GA")])
def test_a_state_that_the_zip_code_is_not_in_says_nothing(voter: Browse, zip: str, state: str) -> None:
    page = voter.send(PATH, {"zip": zip, "state": state})
    assert names(page) == names(voter.send(PATH, {"zip": zip}))


def test_the_other_language_keeps_code_and_state_and_is_not_what_enter_presses(voter: Browse) -> None:
    page = voter.send(PATH, {"zip": "30165", "state": "AL"})
    [form] = [form for form in page.all("form") if form.get("id") == "language-form"]
    kept = [(one.get("name"), one.get("value")) for one in form.iter("input")]
    pressed = [said(one) for one in page.all("button") if one.get("form") == "zip-form"]
    outside = [said(one) for one in page.all("button") if one.get("form") == "language-form"]

    assert kept == [("zip", "30165"), ("state", "AL")]
    assert (pressed, outside) == ([], ["Español"])


def test_a_council_is_listed_without_a_question(neighbor: Browse) -> None:
    page = neighbor.get(PATH)

    assert names(page) == "Ann Lee, Member Bo Quill"
    assert [field.get("name") for field in page.all("input")] == ["with"]
    assert "ZIP" not in page.text
    assert "Set-Cookie" not in page.answer.headers
