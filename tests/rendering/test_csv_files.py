"""A spreadsheet runs nothing of a CSV file, and everything else reads it as it was."""

from __future__ import annotations

import csv
import html
import re
import subprocess
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.rendering.csv_files import csv_text


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(StringIO(text, newline="")))


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "  =1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "\u00a0=1",
        "|cmd",
        "%x",
    ],
)
def test_text_that_could_be_a_formula_begins_with_an_apostrophe(cell: str) -> None:
    assert rows_of(csv_text(["a"], [[cell]]))[1] == [f"'{cell}"]


@pytest.mark.parametrize(
    "cell, written",
    [("«ñ», \"x\"", '«ñ», "x"'), ("a=1", "a=1"), ("02139", "'02139"), ("0", "0"), ("0-1", "0-1"), (-5, "-5"), (None, ""), (True, "yes"), (False, "no"), (date(2026, 11, 21), "2026-11-21")],
)  # fmt: skip
def test_other_cells_are_written_as_they_are(cell: str | int | bool | date | None, written: str) -> None:
    assert rows_of(csv_text(["a", "b"], [[cell, 1]]))[1] == [written, "1"]


@pytest.mark.slow
def test_a_real_spreadsheet_runs_nothing_and_keeps_the_zeros_of_postal_codes(tmp_path: Path) -> None:
    cells = ["02139", "00501", "=1+1", "@SUM(A1)", "+1 505 555 0110", "-3", "ana@example.org", "SW1A 1AA", "0"]
    (tmp_path / "list.csv").write_text(csv_text(["text"], [[cell] for cell in cells]), encoding="utf-8")

    program = ["soffice", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command = [*program, "--convert-to", "fods", "--outdir", str(tmp_path), str(tmp_path / "list.csv")]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    table = (tmp_path / "list.fods").read_text(encoding="utf-8").partition("<office:spreadsheet>")[2]

    assert "table:formula" not in table
    shown = re.findall(r"<text:p>(?:<text:a [^>]*>)?([^<]*)<", table)
    assert [html.unescape(text).removeprefix("'") for text in shown] == ["text", *cells]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
def test_every_text_comes_back(text: str) -> None:
    [cell] = rows_of(csv_text(["a"], [[text]]))[1] or [""]

    assert cell.removeprefix("'") == text.removeprefix("'")
