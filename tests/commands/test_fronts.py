"""`campaign check`, `seed` and `sheet` say when a front is longer than its page: where, in which language, by how much."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from campaign.actions.rulers import Ruler
from campaign.assembly import Services
from campaign.content.gallery import SHEET, gallery_folder
from campaign.rendering.renderers.pool import Busy
from campaign.rendering.renderers.print_job import PrintJob
from campaign.settings import Settings
from tests.commands.running import DAY, Ran, called

EN = "At least 240 people rode the night bus each night in 2025 [@riders-each-night]. "
ES = "Al menos 240 personas tomaron el autobús nocturno cada noche en 2025 [@riders-each-night]. "
FRONT = f"""headline: {{en: "{EN}", es: "{ES}"}}
front:
  points:
    - lead: {{en: Many., es: Muchos.}}
      text: {{en: "{EN}", es: "{ES}"}}
    - lead: {{en: So many., es: Tantos.}}
      text:
        en: "{EN * 60}"
        es: "{ES}"
"""
TOLD = re.compile(
    r"(?P<path>.+):(?P<line>\d+): warning: .+ in (?P<language>\w+) on (?P<paper>\w+) paper, .+ (?P<over>\d+) lines too long; "
    r"(?P<right>.+)"
)


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A store of its own, and a process that lays out pages for all tests of this file."""
    made = Services(Settings(var_dir=tmp_path_factory.mktemp("fronts"), secret_key="x" * 40, renderers=1))
    made.store.prepare()
    yield made
    made.close()


@pytest.fixture
def long(tmp_path: Path) -> Path:
    """The gallery's campaign, with a front that is too long in English."""
    folder = tmp_path / gallery_folder().name
    shutil.copytree(gallery_folder(), folder)
    file = folder / "sheets" / f"{SHEET}.yaml"
    text = re.sub(
        r"^(headline|dek|front|do|advice|now):.*\n(?:[ #].*\n)*", "", file.read_text(encoding="utf-8"), flags=re.M
    )
    file.write_text(text.replace("blocks:", f"{FRONT}blocks:", 1), encoding="utf-8")
    return folder


def told(lines: list[str]) -> list[re.Match[str]]:
    return [found for line in lines if (found := TOLD.fullmatch(line))]


def assert_named(lines: list[str], folder: Path) -> None:
    """Both papers, in English, at the line of the front, and the long sentence is what to cut."""
    text = (folder / "sheets" / f"{SHEET}.yaml").read_text(encoding="utf-8").splitlines()
    found = told(lines)

    assert {(line["language"], line["paper"]) for line in found} == {("English", "A4"), ("English", "Letter")}
    assert len(found) == 2
    for line in found:
        assert Path(line["path"]) == folder / "sheets" / f"{SHEET}.yaml"
        assert text[int(line["line"]) - 1].startswith("front:")
        assert 1 <= int(line["over"]) <= 60
        at = re.search(r"line (\d+) \(“So many\.”\)", line["right"])
        assert at, line["right"]
        assert "So many." in text[int(at[1]) - 1]
        assert "“Many.”" not in line["right"]


@pytest.mark.slow
def test_check_says_so_unless_it_is_told_not_to_and_a_second_time_without_laying_out(
    parts: Services, long: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def check(*arguments: str, services: Services = parts) -> Ran:
        return called(services, capsys, "check", long, "--today", DAY, *arguments)

    first = check()
    assert_named(first.lines, long)
    assert (first.code, check("--strict").code, told(check("--no-paper").lines)) == (0, 1, [])

    def broken(job: PrintJob, visitor: str) -> bytes:
        raise Busy

    without = replace(parts)
    without.ruler = Ruler(broken, 1, parts.ruler.file)
    assert check(services=without).out == first.out

    file = long / "sheets" / f"{SHEET}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("Many.", "So very many."), encoding="utf-8")
    cannot = check(services=without)
    assert (cannot.code, told(cannot.lines), cannot.told) == (
        0,
        [],
        ["the fronts could not be laid out (Busy), so whether they fit isn’t known"],
    )


@pytest.mark.slow
def test_seed_and_sheet_say_so_on_standard_error(
    parts: Services, long: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    seeded = called(parts, capsys, "seed", long)
    assert seeded.code == 0
    assert_named(seeded.told, long)
    assert told(seeded.lines) == []

    for language, form, ends in (
        ("en", "front", True),
        ("en", "handout", True),
        ("en", "poster", False),
        ("es", "front", False),
    ):
        made = called(
            parts, capsys, "sheet", SHEET, "--language", language, "--as", form, "-o", tmp_path / "sheet.html"
        )
        assert made.code == 0
        assert bool(made.told) is ends, made.err
        assert all(re.fullmatch(r"warning: .+ lines too long for its page", line) for line in made.told)


def test_content_with_errors_is_not_laid_out(parts: Services, long: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = long / "sheets" / f"{SHEET}.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("[@riders-each-night]", "[@nobody]", 1), encoding="utf-8")
    ran = called(parts, capsys, "check", long, "--today", DAY)

    assert (ran.code, ran.err, told(ran.lines)) == (1, "", [])
