"""`campaign endorsers` takes a list with logos, decides, and exports; what a logo's file hides is not kept."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin

from campaign.content.photographs.logos import BOX, MOST_SHOWN, hidden_chunks, shown_logo
from campaign.content.photographs.originals import UnreadablePhoto
from campaign.rendering.endorsers.svg_logos import UnsafeDrawing, drawn_logo, is_svg
from tests.commands.running import Program, assert_refused
from tests.commands.test_reports import store_of

HEAD = "name,kind,description_en,description_es,place,address,logo,logo_alt,consent_by,consent_on,consent_to,ends_on"
GUILD = "Bakers’ Guild,group,a union of bakers,gremio de panaderos,Mill River,https://guild.org/,{logo},A loaf,Ada Ames,2026-11-01,{to},"
VERA = "Vera Lund,person,council member,concejala,Mill River,,,,herself,2026-11-02,name,2099-01-01"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><!-- Canary --><metadata>Canary</metadata><rect width="200" height="100" fill="#123456"/></svg>'


def png(size: tuple[int, int] = (600, 300), mode: str = "RGBA") -> bytes:
    """A logo whose file says more than its picture."""
    picture = Image.new(mode, size, (0, 0, 0, 0) if mode == "RGBA" else "white")
    picture.paste("navy", (size[0] // 4, size[1] // 4, size[0] // 2, size[1] // 2))
    more, out = PngImagePlugin.PngInfo(), io.BytesIO()
    more.add_text("Comment", "Canary")
    exif = Image.Exif()
    exif[0x013B] = "Canary"
    picture.save(out, "PNG", pnginfo=more, exif=exif)
    return out.getvalue() + b"Canary"


def a_list(folder: Path, *lines: str, logo: bytes = b"", name: str = "logo.png") -> Path:
    (folder / name).write_bytes(logo)
    path = folder / "endorsers.csv"
    path.write_text("\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(("logo", "name"), [(png(), "logo.png"), (SVG, "logo.svg")], ids=["raster", "drawing"])
def test_a_list_is_added_waits_is_approved_and_exported(two: Program, tmp_path: Path, logo: bytes, name: str) -> None:
    path = a_list(tmp_path, GUILD.format(logo=name, to="name and logo"), VERA, logo=logo, name=name)
    added = two.run("endorsers", "add", path, "--campaign", "one", PUBLIC_URL="https://letters.example.org")
    listed = two.run("endorsers", "list", "--campaign", "one")
    approved = two.run("endorsers", "approve", "1", "2", "--campaign", "one")
    exported = two.run("endorsers", "export", "--campaign", "one", "--format", "csv")
    data = json.loads(two.run("endorsers", "export", "--campaign", "one", "--format", "json").out)
    with store_of(two) as store:
        [guild, _] = store.endorsers.of("one")
        kept = store.endorsers.logo("one", str(guild.details.logo_name))
        kinds = [row.kind for row in store.reports.disclosures()]
    rows = list(csv.DictReader(io.StringIO(exported.out)))

    assert (added.code, added.err) == (0, "")
    assert added.out.count("https://letters.example.org/one/coalition/mine/") == 2
    assert listed.out.splitlines()[1].split()[:3] == ["1", "waiting", "group"]
    assert approved.out == "approved: 1, 2\n"
    assert kept
    assert (hidden_chunks(kept), b"Canary" in kept) == ((), False)
    assert [row["name"] for row in rows] == ["Bakers’ Guild", "Vera Lund"]
    assert [row["description_es"] for row in rows] == ["gremio de panaderos", "concejala"]
    assert data[1]["ends_on"] == "2099-01-01"
    assert data[0]["consent_to"] == "name and logo"
    assert kinds == ["endorsers csv", "endorsers json"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (GUILD.format(logo="logo.png", to="name"), "has a logo, and consent_to is 'name'"),
        (GUILD.format(logo="none.png", to="name and logo"), "none.png"),
        (GUILD.format(logo="", to="everything"), "consent_to should be what was agreed to"),
        (VERA.replace("2026-11-02", "2099-11-02"), "consent_on should be the day on which it agreed"),
        (VERA.replace("herself", ""), "consent_by is missing"),
        (VERA.replace("person", "robot"), "kind should be one of group, person"),
        (VERA.replace("Vera Lund", ""), "names no one"),
        (VERA.replace("Mill River,,", "Mill River,http://127.0.0.1/x,"), "address should be"),
        (VERA.replace("2099-01-01", "soon"), "ends_on should be a day"),
        (VERA.replace("Vera Lund", "V" * 121), "name has 121 characters"),
    ],
)
def test_a_wrong_line_is_named_and_nothing_is_added(two: Program, tmp_path: Path, line: str, reason: str) -> None:
    path = a_list(tmp_path, VERA.replace("Vera Lund", "Someone Else"), line, logo=png())

    assert_refused(two.run("endorsers", "add", path, "--campaign", "one"), reason, "nothing was added")
    with store_of(two) as store:
        assert store.endorsers.of("one") == ()


def test_no_one_is_added_twice_and_decisions_name_whom_they_do_not_know(two: Program, tmp_path: Path) -> None:
    path = a_list(tmp_path, VERA)
    two.run("endorsers", "add", path, "--campaign", "one")

    assert_refused(two.run("endorsers", "add", path, "--campaign", "one"), "'Vera Lund' is there already")
    assert_refused(two.run("endorsers", "approve", "7", "--campaign", "one"), "has no endorser 7")
    assert two.run("endorsers", "reject", "1", "--campaign", "one").out == "rejected: 1\n"
    assert two.run("forget", "endorser", "1").out == "deleted endorser 1\n"
    assert_refused(two.run("endorsers", "add", path, "--campaign", "one"), "withdrew", "later than that")


@pytest.mark.parametrize("size", [(3000, 1500), (600, 300), (100, 3000)])
def test_a_logo_is_made_small_and_has_nothing_else_in_its_file(size: tuple[int, int]) -> None:
    made = shown_logo(png(size))
    picture = Image.open(io.BytesIO(made))

    assert len(made) <= MOST_SHOWN
    assert picture.width <= BOX[0]
    assert picture.height <= BOX[1]
    assert (hidden_chunks(made), b"Canary" in made, picture.info) == ((), False, {})
    assert set(hidden_chunks(png(size))) >= {"tEXt", "eXIf", "trailing bytes"}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "no PNG, JPEG, WebP or SVG"),
        (b"GIF89a", "no PNG, JPEG, WebP or SVG"),
        (png()[:200], "damaged or cut off"),
        (b"\x89PNG" + b"0" * 2_000_000, "more than 2 megabytes"),
        (png((40, 40)), "smaller than"),
        (png((5000, 4000), "L"), "too many pixels"),
    ],
)
def test_what_is_no_logo_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadablePhoto, match=reason):
        shown_logo(raw)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>1</script>",
        '<image href="https://example.org/a.png"/>',
        '<image xlink:href="file:///etc/passwd"/>',
        '<use href="other.svg#a"/>',
        '<rect onload="x()"/>',
        "<foreignObject/>",
        "<style>@import url(https://example.org/a.css);</style>",
    ],
)
def test_a_drawing_that_could_read_or_run_something_is_refused(inside: str) -> None:
    raw = SVG.replace(b"<rect", inside.encode() + b"<rect")

    assert is_svg(raw)
    with pytest.raises(UnsafeDrawing):
        drawn_logo(raw)


def test_a_drawing_with_entities_or_too_large_is_refused() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'

    for raw in (bomb, SVG + b" " * 500_000, SVG + b"\0"):
        with pytest.raises(UnsafeDrawing):
            drawn_logo(raw)
    assert drawn_logo(SVG).width == 1200
