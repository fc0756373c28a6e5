"""`campaign petition`: entering paper, approving names, taking signatures out, and delivering a packet."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from campaign.actions.petition.petition import change_choices, confirm_link, withdraw
from campaign.actions.petition.petition_desk import delete_expired_signatures, make_packet
from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.domain.petition.petitions import Petition
from campaign.domain.petition.signatures import Choices, SignatureDetails
from campaign.settings import Settings
from tests.commands.running import Call, Ran, assert_refused, called
from tests.conftest import NOON, OWNED, SECRET
from tests.storage.petition.samples import signs

SLUG = "the-night-bus"
DAY = timedelta(days=1)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    chosen = Settings(**{"var_dir": tmp_path / "var", "secret_key": SECRET, **OWNED})  # type: ignore[arg-type]  # by name
    made = Services(chosen, clock=lambda: NOON)
    publish_gallery(made)
    yield made
    made.close()


@pytest.fixture
def call(services: Services, capsys: pytest.CaptureFixture[str]) -> Call:
    def call_it(*arguments: str | Path) -> Ran:
        return called(services, capsys, "petition", *arguments)

    return call_it


@pytest.fixture
def version(services: Services) -> str:
    return petition_of(services).pinned.version


def petition_of(services: Services) -> Petition:
    edition = services.store.editions.newest(SLUG)
    assert edition
    assert edition.content.petition
    return edition.content.petition


def signed(services: Services, number: int, **changes: object) -> str:
    """Someone signs online and confirms; the key of their link."""
    details = replace(SignatureDetails(f"Signer {'ABCDEFGHIJ'[number]}", "87102", "US", "NM"), **changes)  # type: ignore[arg-type]  # by name
    key = signs(services.store, NOON, f"s{number}@example.org", details, petition_of(services), SLUG).key
    assert confirm_link(services.store, SLUG, key, NOON, Choices(details.shows_name, details.gives_name))
    return key


def paper(path: Path, version: str, *rows: str) -> Path:
    heading = "sheet,line,name,postal_code,country,version,is_16,shows_name,gives_name"
    path.write_text("\n".join([heading, *(row.replace("V", version[:12]) for row in rows)]) + "\n", encoding="utf-8")
    return path


def test_paper_counts_once_and_wrong_lines_are_refused_by_their_number(
    call: Call, services: Services, version: str, tmp_path: Path
) -> None:
    rows = [
        "12,1,Ana Ñandú,01201,,V,yes,yes,no",
        "12,2,Bea B,1201,,V,x,no,yes",  # a spreadsheet dropped the zero
        "12,3,Cleo C,,,V,yes,,",
        "12,4,Dan D,87102,,000000000000,yes,,",
        "12,5,Eve E,87102,,V,no,,",
        "12,6,Fay F,,MX,V,yes,maybe,",
        "12,7,=cmd(),,MX,V,yes,,",
    ]
    first = call("add", paper(tmp_path / "a.csv", version, *rows))
    again = call("add", paper(tmp_path / "a.csv", version, *rows))
    other = call("add", paper(tmp_path / "b.csv", version, "12,1,Someone Else,01201,,V,yes,yes,no"))
    found = list(services.store.petitions.of(SLUG))

    assert (first.code, first.out) == (1, "added: 3; here already: 0; refused: 4\n")
    assert [line.split(": ")[0].rpartition(":")[2] for line in first.told] == ["4", "5", "6", "7"]
    assert "postal_code is empty" in first.told[0]
    assert "is no text of this petition" in first.told[1]
    assert "is_16 is not yes" in first.told[2]
    assert "shows_name should be yes or no" in first.told[3]
    assert again.out == "added: 0; here already: 3; refused: 4\n"
    assert "says something else" in other.err
    assert [(one.details.postal_code, one.details.region, one.sheet, one.line) for one in found] == [
        ("01201", "MA", "12", 1),
        ("01201", "MA", "12", 2),
        ("", "", "12", 7),
    ]
    assert sum(one.confirmed for one in services.store.petitions.versions(SLUG)) == 3


def test_names_are_approved_one_by_one_or_all_that_were_read(call: Call, services: Services) -> None:
    for number in range(4):
        signed(services, number, shows_name=number != 3)
    waiting = call("list", "--names")
    chosen = waiting.told[-1].partition(": ")[2].split()
    many = call("approve", *chosen, "--except", "2")
    assert call("reject", "1").code == 0

    assert len(waiting.lines) == 4
    assert chosen[:3] == ["--through", "3", "--read"]
    assert many.out == "approved: 2 names\n"
    assert services.store.petitions.names(SLUG, 1).names == ("Signer C",)
    assert_refused(call("approve", "9"), "no confirmed signature 9")
    assert_refused(call("approve"), "write numbers, or --through")
    assert call("approve", "2").out == "approved: 2\n"
    assert services.store.petitions.names(SLUG, 1).names == ("Signer B", "Signer C")


@pytest.mark.parametrize("late", ["confirms", "agrees"])
def test_a_name_that_no_one_has_read_is_not_approved_with_the_others(call: Call, services: Services, late: str) -> None:
    """Someone confirms, or agrees to be shown, between the list and the approval."""
    pending = signs(services.store, NOON, "late@example.org", SignatureDetails("A Slur"), petition_of(services), SLUG)
    signed(services, 1, shows_name=True)
    if late == "agrees":
        assert confirm_link(services.store, SLUG, pending.key, NOON)
    chosen = call("list", "--names").told[-1].partition(": ")[2].split()
    shows = Choices(shows_name=True)
    if late == "agrees":
        assert change_choices(services.store, SLUG, pending.key, shows)
    else:
        assert confirm_link(services.store, SLUG, pending.key, NOON, shows)

    assert_refused(call("approve", *chosen), "no longer those you read")
    assert services.store.petitions.names(SLUG, 1).names == ()


def test_what_leaves_the_store_is_recorded_and_safe_in_a_spreadsheet(call: Call, services: Services) -> None:
    signed(services, 0, name="=HYPERLINK(A1)", postal_code="01201")
    rows = list(csv.DictReader(io.StringIO(call("export", "--format", "csv").out)))
    call("list", "--format", "json")

    assert (rows[0]["name"], rows[0]["postal_code"]) == ("'=HYPERLINK(A1)", "'01201")
    assert not {"email", "identity", "mailbox", "hash"} & rows[0].keys()
    kinds = [row.kind for row in services.store.reports.disclosures()]
    assert kinds == ["petition csv", "petition list json"]


def test_the_version_can_be_worked_out_by_anyone(call: Call, version: str) -> None:
    assert hashlib.sha256(call("text").raw).hexdigest() == version


@pytest.mark.slow
def test_a_packet_holds_what_was_agreed_and_its_delivery_is_recorded(
    call: Call, services: Services, version: str, tmp_path: Path
) -> None:
    for number in range(6):
        signed(services, number, gives_name=number < 2)
    signed(services, 6, region="", country="MX", postal_code="")
    ran = call("packet", "-o", tmp_path / "packet")
    first = PdfReader(tmp_path / "packet" / "petition.pdf")
    names = PdfReader(tmp_path / "packet" / "names-1.pdf")
    text = " ".join(page.extract_text() for page in first.pages)
    given = (tmp_path / "packet" / "names.csv").read_text(encoding="utf-8")
    totals = (tmp_path / "packet" / "totals.csv").read_text(encoding="utf-8")

    assert ran.out.startswith("packet 1: 7 signatures, 2 with a name")
    assert "7 people signed" in text
    assert "November 21, 2026" in text
    assert first.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]  # a tagged PDF
    assert names.trailer["/Root"]["/MarkInfo"]["/Marked"]  # type: ignore[index]  # the same
    assert [name in names.pages[0].extract_text() for name in ("Signer A", "Signer B", "Signer C")] == [
        True,
        True,
        False,
    ]
    assert given.splitlines() == ["name,version", f"Signer A,{version[:12]}", f"Signer B,{version[:12]}"]
    assert "Mexico" not in text + totals  # one signature would lead to who it is
    assert "New Mexico" not in totals or "place,New Mexico,6" in totals
    assert (tmp_path / "packet" / f"text-{version[:12]}.txt").read_bytes()
    assert_refused(call("packet", "-o", tmp_path / "packet"), "is there already")
    assert_refused(call("deliver", "9"), "no packet 9")
    assert {path.stat().st_mode & 0o077 for path in [tmp_path / "packet", *(tmp_path / "packet").iterdir()]} == {0}
    assert_refused(call("deliver", "1", "--on", "2026-11-20"), "packet 1 was made after 2026-11-20")
    assert call("deliver", "1", "--on", "2026-11-21").out.startswith("delivered: packet 1 with 7 signatures")
    assert_refused(call("deliver", "1"), "was delivered before")
    assert_refused(call("packet", "-o", tmp_path / "more"), "no confirmed signature that was not delivered")
    assert services.store.reports.disclosures()[0].kind == "petition packet"


def test_who_withdraws_after_a_packet_was_made_is_in_none_that_is_delivered(
    call: Call, services: Services, tmp_path: Path
) -> None:
    key = signed(services, 0)
    signed(services, 1)
    packet = make_packet(services.store, SLUG, NOON)
    withdraw(services.store, SLUG, key, NOON)

    assert_refused(call("deliver", str(packet.id)), "someone in it withdrew")
    assert make_packet(services.store, SLUG, NOON).signatures == 1
    assert_refused(call("deliver", str(packet.id), "--handed-over"), "is in a newer packet too")
    assert call("deliver", "2").code == 0


def test_what_was_handed_over_is_recorded_whoever_has_withdrawn_since(call: Call, services: Services) -> None:
    key = signed(services, 0)
    signed(services, 1)
    packet = make_packet(services.store, SLUG, NOON)
    withdraw(services.store, SLUG, key, NOON)
    ran = call("deliver", str(packet.id), "--handed-over", "--to", "the council")
    [delivery] = services.store.petitions.deliveries(SLUG)

    assert "withdrawn since it was made, and in the packet that they have: 1" in ran.out
    assert (delivery.signatures, delivery.to) == (1, "the council")


def test_an_organizer_deletes_a_signature_by_its_number(services: Services, capsys: pytest.CaptureFixture[str]) -> None:
    signed(services, 0)

    assert called(services, capsys, "forget", "signature", "1").out == "deleted signature 1\n"
    assert list(services.store.petitions.of(SLUG)) == []


def test_tidying_notes_when_a_petition_closes(services: Services) -> None:
    signed(services, 0)
    delete_expired_signatures(services.store, NOON)

    assert delete_expired_signatures(services.store, NOON + 366 * DAY) == (0, 0)  # one look is not enough
    assert delete_expired_signatures(services.store, NOON + 368 * DAY) == (0, 1)
