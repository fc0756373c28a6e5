"""`campaign reports coverage` and `packet`, with officials that were imported."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from campaign.domain.reports.reports import Decision, Outcome, ReportDetails
from campaign.storage.reports.reports import decide, put_report
from tests.commands.running import Program, assert_refused
from tests.commands.test_reports import store_of
from tests.content.officials.excerpt import FILES
from tests.content.seeds import CAMPAIGN
from tests.storage.contents import NOW

pytestmark = pytest.mark.slow
DAY = date(2026, 11, 20)
SITE = "https://letters.example.org"
LETTER = ReportDetails(
    Outcome.PUBLISHED,
    "Roswell Daily Record",
    None,
    "NM",
    "«Ábranla» <b>now</b>",
    DAY,
    "https://example.org/a",
    "I learned to read there.",
    "R. M.",
    may_show=True,
    for_offices=True,
)


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """The shipped campaign, some officials, and letters in two states."""
    program = Program(tmp_path_factory.mktemp("coverage") / "var")
    for step in (["init"], ["seed"], ["import", "congress", *FILES, "--as-of", "2026-06-15"]):
        ran = program.run(*step)
        assert ran.code == 0, ran.err
    with store_of(program) as store:
        known = store.newspapers.find("santa-fe-new-mexican-nm")
        assert known
        letters = [
            LETTER,
            replace(
                LETTER, newspaper=known.name, paper=known.id, headline="In Santa Fe", published_on=date(2026, 11, 21)
            ),
            replace(LETTER, headline="Not for offices", for_offices=False),
            replace(LETTER, region="WY", newspaper="Cheyenne Post", headline="In Wyoming"),
            replace(LETTER, outcome=Outcome.SENT, headline="", published_on=None),
        ]
        with store.writing() as session:
            for number, letter in enumerate(letters):
                saved = put_report(session, f"{number:022}", CAMPAIGN, letter, NOW.date())
                decide(session, CAMPAIGN, saved.id, Decision.APPROVED, NOW.date())
    return program


def coverage(program: Program, way: str) -> list[list[object]]:
    ran = program.run("reports", "coverage", "--by", way, "--format", "json")
    assert ran.code == 0, ran.err
    return [list(row.values()) for row in ran.json]


def test_letters_are_counted_by_state_and_newspaper(reported: Program) -> None:
    assert coverage(reported, "state") == [[4, 3, "NM"], [1, 1, "WY"]]
    assert coverage(reported, "newspaper")[0] == [3, 2, "Roswell Daily Record"]
    assert reported.run("reports", "coverage").lines[0].split() == ["letters", "published", "state"]
    assert reported.run("reports", "coverage", "--format", "csv").lines[0] == "letters,published,state"


def test_newspapers_of_committee_members_without_a_letter_are_named(reported: Program) -> None:
    gaps = coverage(reported, "none-yet")
    members = {name for row in coverage(reported, "official") if (name := row[2])}

    assert "Jamie Raskin (MD-8)" in members
    assert "the-washington-post-dc" not in {row[0] for row in gaps}  # no member of these committees is from there
    assert {row[1] for row in gaps} <= {"MD", "NE", "OH", "WY", "FL", "NM", "CA"}
    assert "santa-fe-new-mexican-nm" not in {row[0] for row in gaps}


def test_without_officials_it_says_what_to_import(two: Program) -> None:
    for way in ("official", "none-yet", "district"):
        assert_refused(two.run("reports", "coverage", "--campaign", "one", "--by", way), "campaign import")


def test_a_packet_has_the_letters_of_an_area_whose_writers_agreed(reported: Program, tmp_path: Path) -> None:
    before = len(reported.run("reports", "exports").lines)
    ran = reported.run("reports", "packet", "--state", "nm", "-o", tmp_path / "packet.pdf", PUBLIC_URL="https://letters.example.org", CONTACT_NAME="We", CONTACT_EMAIL="we@example.org")  # fmt: skip
    assert ran.code == 0, ran.err
    pdf = PdfReader(BytesIO((tmp_path / "packet.pdf").read_bytes()))
    words = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())

    assert "2 published letters · New Mexico" in words
    assert words.index("In Santa Fe") < words.index("«Ábranla» <b>now</b>")
    assert "Roswell Daily Record, November 20, 2026 · R. M." in words
    assert "https://letters.example.org/no-asylum-cooperative-agreements/sheets/" in words.replace(" ", "")
    assert words.index("In Santa Fe") < words.index("Sources 1")  # the facts come last, with who says so
    assert "Not for offices" not in words
    assert words.index("What the writers’ campaign asks for") < words.index("The facts, each with its sources")
    assert "Wyoming" not in words
    assert "/StructTreeRoot" in pdf.root_object
    assert str(pdf.root_object["/Lang"]) == "en"
    assert reported.run("reports", "exports").lines[before].split()[2:] == ["reports", "packet", "2", CAMPAIGN]


def test_a_packet_for_an_official_names_them(reported: Program, tmp_path: Path) -> None:
    listed = reported.run("officials", "--body", "us-congress", "--format", "json")
    assert listed.code == 0, listed.err
    [senator] = [one for one in listed.json if one["name"] == "Martin Heinrich"]
    ran = reported.run("reports", "packet", "--official", senator["id"], "--language", "es", "-o", tmp_path / "p.pdf", PUBLIC_URL=SITE, CONTACT_NAME="We", CONTACT_EMAIL="we@example.org")  # fmt: skip
    assert ran.code == 0, ran.err
    words = " ".join(PdfReader(tmp_path / "p.pdf").pages[0].extract_text().split())

    assert "Martin Heinrich" in words
    assert "2 cartas publicadas · Nuevo México" in words


@pytest.mark.parametrize(
    "where, site, reason",
    [
        (("--state", "TX"), SITE, "no writer has agreed"),
        (("--official", "nobody"), SITE, "no official 'nobody'"),
        ((), SITE, "no area is known"),
        (("--state", "nm"), "", "set PUBLIC_URL"),
    ],
)
def test_where_no_writer_agreed_and_without_an_area_or_addresses_there_is_no_packet(
    reported: Program, tmp_path: Path, where: tuple[str, ...], site: str, reason: str
) -> None:
    settings = {"PUBLIC_URL": site, "CONTACT_NAME": "We", "CONTACT_EMAIL": "we@example.org"} if site else {}
    assert_refused(reported.run("reports", "packet", *where, "-o", tmp_path / "p.pdf", **settings), reason)
    assert list(tmp_path.iterdir()) == []
