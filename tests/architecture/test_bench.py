"""The bench measures everything that has a bound, against baselines that are bare."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.attacks.registry import ATTACKS
from bench.bounds import BOUNDS
from bench.items import ITEMS
from bench.results import Bound, Result, alone, compared

ROOT = Path(__file__).resolve().parents[2]
BASELINES = sorted((ROOT / "bench" / "bare").glob("*.py"))

#: The bounds, written down a second time, so that none is loosened unseen.
DEMANDED = [
    ("letter PDF, whole request", "ratio", "≤", 1.2),
    ("letters a second, saturated", "ratio", "≥", 0.85),
    ("first letter PDF after ready", "ratio", "≤", 1.3),
    ("fact sheet PDF", "ratio", "≤", 3),
    ("fact sheet PDF, largest", "ours", "≤", 200),
    ("letter PDF, largest", "ours", "≤", 50),
    ("share card, once", "ours", "≤", 400),
    ("cached share card", "ratio", "≥", 0.5),
    ("cached sheet PDF", "ratio", "≥", 0.5),
    ("cached sheet PDF, 304", "ratio", "≥", 0.5),
    ("campaign page", "ratio", "≥", 0.4),
    ("pages while letters are made, p99", "ours - bare", "≤", 15),
    ("preview with all checks", "ratio", "≤", 4),
    ("checks alone", "ours", "≤", 5),
    ("letter as Word file", "ratio", "≤", 3),
    ("search over 9,000 papers", "ratio", "≤", 10),
    ("page for a ZIP code", "ratio", "≤", 5),
    ("published letters, 10,000 to 100", "ratio", "≤", 1.5),
    ("packet of 500 letters, memory", "ours", "≤", 200),
    ("petition, 100,000 signatures to 100", "ratio", "≤", 1.5),
    ("packet of 100,000 signatures, memory", "ours", "≤", 200),
    ("signatures a second for a minute", "ours", "≥", 50),
    ("signatures lost or doubled", "ours", "≤", 0),
    ("signatures: errors", "ours", "≤", 0),
    ("originality against 10,000 fingerprints", "ours", "≤", 50),
    ("second make serve, ready", "ours", "≤", 5),
    ("memory growth a letter", "ours", "≤", 30),
    ("renderer, memory", "ours", "≤", 120),
    ("slowest long text, read", "ours", "≤", 3),
    ("growth when eight times as long", "ours", "≤", 24),
    ("slowest long text, checked", "ours", "≤", 6),
    ("rules: 10,000 facts to 1,000", "ours", "≤", 12),
    ("slowest hostile template", "ours", "≤", 0.5),
    ("slowest hostile file", "ours", "≤", 0.5),
    ("renderers gone after a kill", "ours", "≤", 2),
    ("worst bomb beyond the timeout", "ours", "≤", 1.5),
    ("next letter after a bomb", "ours", "≤", 0.5),
    ("thirty writers, last PDF, by itself", "ours", "≤", 120),
    ("thirty writers, last PDF, by hand", "ours", "≤", 120),
    ("killed: acknowledged writes lost", "ours", "≤", 0),
    ("killed: failing in the end", "ours", "≤", 0),
    ("killed: PDFs back after a renderer's death", "ours", "≤", 5),
    ("killed: PDFs back after a fork server's death", "ours", "≤", 10),
    ("killed: PDFs back after a worker's death", "ours", "≤", 10),
    ("killed workers: mails lost", "ours", "≤", 0),
    ("killed workers: doubles", "ours", "≤", 50),
    ("soak: memory growth", "ours", "≤", 20),
    ("soak: errors", "ours", "≤", 0),
    ("full disk: pages and letters refused", "ours", "≤", 0),
    ("full disk: saves without an answer that says so", "ours", "≤", 0),
    ("full disk: not back when there is room again", "ours", "≤", 0),
    ("read-only disk: pages and letters refused", "ours", "≤", 0),
    ("read-only disk: saves without an answer that says so", "ours", "≤", 0),
    ("failing disk: saves acknowledged all the same", "ours", "≤", 0),
    ("failing disk: pages and letters refused", "ours", "≤", 0),
    ("failing disk: not back, or an acknowledged save lost", "ours", "≤", 0),
    ("power cut: acknowledged saves lost", "ours", "≤", 0),
]
#: The same of every attack: strangers' pages come within half a second, nothing fails, the site is there after it.
DEMANDED_OF_ATTACKS = [("strangers, p99", 500), ("errors", 0), ("/healthz after it", 500)]


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or ".").split(".")[0]


def test_there_are_baselines() -> None:
    names = {"write_pdf", "write_docx", "hello", "same_bytes", "form_post", "look_up"}
    assert {path.stem for path in BASELINES} == names


@pytest.mark.parametrize("path", BASELINES, ids=lambda path: path.stem)
def test_a_baseline_is_a_file_of_at_most_thirty_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 30


@pytest.mark.parametrize("path", BASELINES, ids=lambda path: path.stem)
def test_a_baseline_imports_nothing_of_ours(path: Path) -> None:
    found = set(imported(path))

    assert found
    assert not found & {"campaign", "bench", "tests", "."}


def test_the_bench_asks_for_what_the_issue_asks_for() -> None:
    figures = {name: Bound(measure, sign, limit) for name, measure, sign, limit in DEMANDED}  # type: ignore[arg-type]  # the table's words are the class's
    attacks = {
        f"{attack.name}: {what}": Bound("ours", "≤", limit) for attack in ATTACKS for what, limit in DEMANDED_OF_ATTACKS
    }

    assert figures | attacks == BOUNDS


def test_every_bound_is_measured_by_exactly_one_item() -> None:
    measured = [name for item in ITEMS.values() for name in item.bounds]

    assert sorted(measured) == sorted(BOUNDS)


@pytest.mark.parametrize(
    ("result", "holds"),
    [
        (compared("twice as long", [2.0, 2.0, 2.2], [1.0, 1.0, 1.0], Bound("ratio", "≤", 2.0), "ms"), True),
        (compared("longer than that", [2.1, 2.1, 2.0], [1.0, 1.0, 1.0], Bound("ratio", "≤", 2.0), "ms"), False),
        (compared("as many", [50.0], [100.0], Bound("ratio", "≥", 0.5), "/s"), True),
        (compared("too few", [49.0], [100.0], Bound("ratio", "≥", 0.5), "/s"), False),
        (compared("a little later", [20.0], [5.0], Bound("ours - bare", "≤", 15), "ms"), True),
        (compared("too much later", [20.1], [5.0], Bound("ours - bare", "≤", 15), "ms"), False),
        (alone("small enough", 150.0, Bound("ours", "≤", 150), "kB"), True),
        (alone("too large", 150.1, Bound("ours", "≤", 150), "kB"), False),
        (alone("nothing asked", 1.0, None, "s"), None),
    ],
    ids=lambda value: value.name if isinstance(value, Result) else None,
)
def test_a_bound_holds_of_what_it_is_about(result: Result, holds: bool | None) -> None:
    assert result.holds is holds
