"""`campaign reports`: what writers report is read, decided on and taken out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path

import pytest

from campaign.actions.letters.reports import change_report, save_report
from campaign.storage.store import Store
from tests.commands.running import Program, assert_refused
from tests.storage.contents import NOW
from tests.storage.reports.samples import KEY, OTHER_KEY, PUBLISHED, SENT


@contextmanager
def store_of(program: Program) -> Iterator[Store]:
    store = Store.open(f"sqlite:///{program.var / 'campaign.sqlite3'}")
    yield store
    store.close()


@pytest.fixture
def reported(two: Program) -> Program:
    """Two campaigns, and two reports of the first."""
    with store_of(two) as store:
        save_report(store, KEY, "one", replace(PUBLISHED, headline="=1+1", sentence="@x «ñ»"), NOW)
        save_report(store, OTHER_KEY, "one", SENT, NOW)
    return two


def run(program: Program, *arguments: str) -> list[str]:
    ran = program.run("reports", *arguments, "--campaign", "one")
    assert ran.code == 0, ran.err
    return ran.lines


def test_reports_are_listed_with_all_that_an_organizer_decides_by(reported: Program) -> None:
    lines = run(reported, "list")

    assert lines[0].split() == [
        *("id", "decision", "outcome", "day", "consent"),
        *"newspaper headline, sentence, name and link".split(),
    ]
    assert lines[1].split()[:6] == ["1-1", "waiting", "published", "2026-11-20", "may", "show"]
    assert lines[1].endswith("The Ñ Times, NM  =1+1 · @x «ñ» · M. C. · https://example.org/letters")
    assert [line.split()[0] for line in run(reported, "list", "--decision", "approved")] == ["id"]


def test_approving_and_rejecting_change_what_is_listed(reported: Program) -> None:
    assert run(reported, "approve", "1-1", "2-1") == ["approved: 1, 2"]
    assert run(reported, "reject", "2") == ["rejected: 2"]

    found = reported.run("reports", "list", "--campaign", "one", "--format", "json").json
    assert [(one["id"], one["decision"]) for one in found] == [(1, "approved"), (2, "rejected")]
    assert found[0]["published_on"] == "2026-11-20"
    assert found[0]["may_show"] is True
    assert found[1]["headline"] == ""
    assert found[1]["published_on"] is None


def test_only_the_version_that_was_read_is_approved(reported: Program) -> None:
    with store_of(reported) as store:
        change_report(store, KEY, "one", replace(PUBLISHED, headline="Not read"), NOW)

    assert_refused(reported.run("reports", "approve", "1-1", "2-1", "--campaign", "one"), "has changed report 1 since")
    assert_refused(reported.run("reports", "approve", "1", "--campaign", "one"), "such as 12-3")
    assert_refused(reported.run("reports", "approve", "1_2", "--campaign", "one"), "such as 12-3")
    assert run(reported, "list", "--decision", "approved")[1:] == []
    assert run(reported, "approve", "1-2") == ["approved: 1"]


@pytest.mark.parametrize(
    "arguments", [("approve", "1-1", "9-1", "--campaign", "one"), ("reject", "1", "--campaign", "two")]
)
def test_a_number_that_the_campaign_has_not_changes_nothing(reported: Program, arguments: tuple[str, ...]) -> None:
    assert_refused(reported.run("reports", *arguments), "nothing was changed")
    assert run(reported, "list", "--decision", "waiting")[1:]


def test_the_doctor_says_what_waits(reported: Program) -> None:
    note = "note: one: 2 reports wait for a decision: `campaign reports list --campaign one`"

    assert note in reported.run("doctor").lines
    run(reported, "approve", "1-1", "2-1")
    assert note not in reported.run("doctor").lines


def test_of_several_campaigns_one_must_be_named(reported: Program) -> None:
    assert_refused(reported.run("reports", "list"), "--campaign")
    assert_refused(reported.run("reports", "approve"), "IDS")


def test_a_spreadsheet_runs_nothing_of_an_export_and_the_export_is_recorded(reported: Program) -> None:
    run(reported, "approve", "1-1")
    ran = reported.run("reports", "export", "--campaign", "one", "--format", "csv")
    rows = list(csv.DictReader(StringIO(ran.raw.decode("utf-8"), newline="")))

    assert [(row["id"], row["headline"], row["sentence"], row["may_show"]) for row in rows] == [
        ("1", "'=1+1", "'@x «ñ»", "yes")
    ]
    assert reported.run("reports", "exports").lines[1].split()[2:] == ["reports", "csv", "1", "one"]


def test_a_list_that_leaves_the_store_is_recorded_and_one_on_the_screen_is_not(
    reported: Program, tmp_path: Path
) -> None:
    run(reported, "list")
    run(reported, "list", "-o", str(tmp_path / "list.txt"))
    run(reported, "list", "--format", "csv")

    kinds = [line.split()[2:6] for line in reported.run("reports", "exports").lines[1:]]
    assert kinds == [["reports", "list", "table", "2"], ["reports", "list", "csv", "2"]]


def test_what_waited_too_long_is_rejected_together(reported: Program) -> None:
    run(reported, "approve", "1-1")
    with store_of(reported) as store:
        change_report(store, KEY, "one", replace(PUBLISHED, headline="Another"), NOW)
    day = NOW.date()

    assert run(reported, "reject", "--all-before", f"{day}") == ["rejected: 0"]
    assert run(reported, "reject", "--all-before", f"{day + timedelta(days=1)}") == ["rejected: 1"]
    assert [line.split()[0] for line in run(reported, "list", "--decision", "waiting")] == ["id", "1-2"]
    for arguments in ((), ("1", "--all-before", f"{day}")):
        assert_refused(reported.run("reports", "reject", *arguments, "--campaign", "one"), "nothing was changed")


def test_a_link_that_is_not_on_its_newspapers_site_is_marked(reported: Program, tmp_path: Path) -> None:
    papers = tmp_path / "papers.csv"
    papers.write_text("name,state,website\nThe Mill River Post,NM,https://mill.example.org\n", encoding="utf-8")
    assert reported.run("import", "newspapers", papers).code == 0
    lines = [f"Mill River Post,B,2026-11-20,https://{host}/a\n" for host in ("www.mill.example.org", "other.org")]
    papers.write_text("newspaper,headline,published_on,address\n" + "".join(lines), encoding="utf-8")
    assert reported.run("reports", "add", papers, "--campaign", "two").code == 0
    listed = reported.run("reports", "list", "--campaign", "two").lines[1:]

    assert [line.rpartition(" · ")[2] for line in listed] == [
        "https://www.mill.example.org/a",
        "https://other.org/a (not on mill.example.org)",
    ]


def test_what_was_exported_is_added_to_another_campaign_as_it_was(reported: Program, tmp_path: Path) -> None:
    run(reported, "approve", "1-1", "2-1")
    told = {
        "csv": "added: 2, waiting for your decision\n",
        "json": "added: 0, waiting for your decision; 2 were here already\n",
    }
    for form in told:
        file = tmp_path / f"reports.{form}"
        assert reported.run("reports", "export", "--campaign", "one", "--format", form, "-o", file).code == 0
        ran = reported.run("reports", "add", file, "--campaign", "two")
        assert ran.out == told[form], ran.err
    with store_of(reported) as store:
        given = [replace(report.details, paper=None) for report in store.reports.of("one")]
        taken = store.reports.of("two")

    assert [report.details for report in taken] == given
    assert {str(report.decision) for report in taken} == {"waiting"}


def test_a_newspaper_that_is_known_is_joined_with_its_report(reported: Program, tmp_path: Path) -> None:
    papers = tmp_path / "papers.csv"
    papers.write_text("name,state\nThe Mill River Post,NM\n", encoding="utf-8")
    assert reported.run("import", "newspapers", papers).code == 0
    file = tmp_path / "reports.csv"
    file.write_text("newspaper,outcome\nMill River Post,sent\n", encoding="utf-8")
    assert reported.run("reports", "add", file, "--campaign", "two").code == 0
    with store_of(reported) as store:
        [report] = store.reports.of("two")

    assert (report.details.paper, report.details.region) == ("the-mill-river-post-nm", "NM")


def test_a_whole_name_is_taken_only_if_its_writer_chose_to_show_it_and_each_report_once(
    reported: Program, tmp_path: Path
) -> None:
    file = tmp_path / "reports.csv"
    line = "A Paper,B,2026-11-20,Rosa Martinez"
    head = "newspaper,headline,published_on,shown_as,shows_name\n"
    file.write_text(f"{head}{line},\n{line},no\n{line},yes\n", encoding="utf-8")
    ran = reported.run("reports", "add", file, "--campaign", "two")

    assert ran.out.startswith("added: 2,"), ran.err
    with store_of(reported) as store:
        assert [report.details.shown_as for report in store.reports.of("two")] == ["R. M.", "Rosa Martinez"]


@pytest.mark.parametrize(
    "text, reason",
    [
        ("headline\nx\n", "names no column newspaper"),
        ("newspaper\n", "has no reports"),
        ("newspaper,headline\nA Paper,x\n", "line 2: a published letter needs headline and published_on"),
        ("newspaper,outcome\nA Paper,eaten\n", "line 2: outcome should be one of sent"),
        ("newspaper,published_on\nA Paper,yesterday\n", "line 2: published_on should be a day"),
        ("newspaper,outcome,address\nA,sent,javascript:x\n", "line 2: address should be the https address"),
        ("newspaper,outcome,may_show\nA,sent,maybe\n", "line 2: may_show should be yes or no"),
        ("newspaper,outcome\nA,sent\n" + "x" * 121 + ",sent\n", "line 3: newspaper has 121 characters"),
        ("newspaper,outcome,region\nA,sent,New Mexico\n", "line 2: region"),
        ("newspaper,outcome,region\nA,sent,Q9\n", "line 2: region should be the code of a state"),
        ("newspaper,headline,published_on\nA,B,2099-01-01\n", "line 2: published_on: That day is still to come"),
        ("newspaper,headline,published_on\nA,call 202-555-0100,2026-11-20\n", "line 2: headline: Leave out email"),
        ('[{"newspaper": "A", "outcome": "sent"}, {"newspaper": null}]', "names no newspaper"),
    ],
)
def test_a_list_with_anything_wrong_adds_nothing(reported: Program, tmp_path: Path, text: str, reason: str) -> None:
    file = tmp_path / "reports.csv"
    file.write_text(text, encoding="utf-8")

    assert_refused(reported.run("reports", "add", file, "--campaign", "two"), reason, "nothing was added")
