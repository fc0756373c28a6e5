"""A council whose members were imported, without regions: listed for everyone, alone or below a ZIP code's officials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.domain.editions import Content
from campaign.web.app import make_app
from tests.commands.running import called
from tests.conftest import seeded_parts
from tests.web.browse import Browse, address
from tests.web.officials.parliament import BODIES, COUNCIL, acts, publish, shipped, with_parliament
from tests.web.officials.test_officials_page import names
from tests.web.page import said

PATH = address("officials")
CSV = """body,name,title,title_es,district,phone
council,Ann Lee,Council Member,Concejala,1,575-555-0101
council,Bo Quill,Council Member,Concejal,2,575-555-0102
"""


def _asks_council(content: Content) -> Content:
    demands = tuple(replace(demand, to=("council",)) for demand in content.campaign.demands)
    return replace(content, campaign=replace(content.campaign, bodies=(COUNCIL,), demands=demands, acts=acts(content)))


@pytest.fixture
def parts(tmp_path: Path) -> Iterator[Services]:
    parts = seeded_parts(tmp_path)
    yield parts
    parts.close()


def _import(parts: Services, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "council.csv"
    file.write_text(CSV, encoding="utf-8")
    ran = called(
        parts, capsys, "import", "officials", file, "--source", "https://vado.example", "--as-of", "2026-09-01"
    )
    assert ran.code == 0, ran.err


def test_a_council_is_listed_called_and_written_to_after_its_import(
    parts: Services, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    publish(parts, _asks_council(shipped(parts)), imports=False)
    browse = Browse(Client(make_app(parts)))
    before = browse.get(PATH)
    _import(parts, capsys, tmp_path)
    page = browse.get(PATH)
    spanish = browse.get(address("officials", "es"))
    order = [field.get("value") for field in page.all("input") if field.get("name") == "with"]
    call = browse.send(address("officials/call"), MultiDict([("with", id or "") for id in order]))
    write = next(link.get("href") for link in page.all("a") if said(link) == "Write")
    letter = browse.get(write or "")

    assert "We don’t have a list of these officials yet." in before.text.replace("&#39;", "’")
    assert "ZIP" not in before.text
    assert names(page) == "Member Ann Lee, Member Bo Quill"
    assert "ZIP" not in page.text
    assert [link.get("href") for link in page.with_class("phone")] == ["tel:5755550101", "tel:5755550102"]
    assert "Vado Town Council · District 1" in page.text
    assert "Concejo Municipal de Vado · Distrito 2" in spanish.text
    assert "from a public list of September 1, 2026" in page.text
    assert "Ann Lee" in call.text
    assert "Ann Lee" in letter.text


def test_where_a_finder_says_who_represents_an_address_it_is_linked_and_no_zip_code_is_asked(
    parts: Services, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    content = _asks_council(shipped(parts))
    body = replace(COUNCIL, finder="https://vado.example/wards")
    publish(parts, replace(content, campaign=replace(content.campaign, bodies=(body,))), imports=False)
    _import(parts, capsys, tmp_path)
    page = Browse(Client(make_app(parts))).get(PATH)

    assert (names(page), "ZIP" in page.text) == ("Member Ann Lee, Member Bo Quill", False)
    assert "https://vado.example/wards" in page.text


def test_beside_a_parliament_the_council_is_below_what_the_zip_code_says(
    parts: Services, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    content = with_parliament(shipped(parts))
    publish(parts, replace(content, campaign=replace(content.campaign, bodies=(*BODIES, COUNCIL))), imports=True)
    _import(parts, capsys, tmp_path)
    browse = Browse(Client(make_app(parts)))
    council = "Member Ann Lee, Member Bo Quill"
    found = {zip: browse.send(PATH, {"zip": zip}) for zip in ("87501", "87102", "30165", "99999")}
    order = [field.get("value") for field in found["87501"].all("input") if field.get("name") == "with"]

    assert (names(browse.get(PATH)), "Your ZIP code" in browse.get(PATH).text) == (council, True)
    assert {zip: names(page) for zip, page in found.items()} == {
        "87501": f"Ana Cruz Vela, Bea Long, Cy Vega, {council}",
        "87102": f"Ana Cruz Vela, Bea Long, Di Alba, Cy Vega, {council}",
        "30165": council,
        "99999": council,
    }
    assert [len(order), order[:3]] == [5, ["s-11", "s-12", "h-13"]]
    assert "Who else to ask" in found["87501"].text
