"""Looking for known holes: what was not looked at is never green."""

from __future__ import annotations

import json
import subprocess

import pytest

from tests.architecture.code import ROOT

GOOD = {"name": "flask", "version": "3.1.3", "vulns": []}
BAD = {"name": "jinja2", "version": "3.1.5", "vulns": [{"id": "GHSA-cpwx-vrp4-4pq7", "fix_versions": ["3.1.6"]}]}
SKIPPED = {"name": "limits", "skip_reason": "Dependency not found on PyPI and could not be audited"}


@pytest.mark.parametrize(
    "packages, code, says",
    [
        ([GOOD], 0, "no known holes in 1 packages"),
        ([GOOD, BAD], 1, "jinja2 3.1.5: GHSA-cpwx-vrp4-4pq7, fixed in 3.1.6"),
        ([BAD, SKIPPED], 1, "not run: no data on 1 of 2 packages"),
        ([SKIPPED, SKIPPED], 3, "not run: no data on 2 of 2 packages"),
        ([GOOD, SKIPPED], 3, "not run: no data on 1 of 2 packages"),
        ([], 3, "not run"),
        (None, 3, "not run"),
    ],
)
def test_a_report_is_green_only_if_every_package_was_looked_at(
    packages: list[object] | None, code: int, says: str
) -> None:
    report = "" if packages is None else json.dumps({"dependencies": packages, "fixes": []})
    ran = subprocess.run([ROOT / ".ci" / "audit"], input=report, capture_output=True, text=True, check=False)

    assert ran.returncode == code
    assert says in ran.stdout


def test_no_other_goal_runs_it_so_that_none_can_count_it_as_green() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert "audit" not in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert [line for line in makefile.splitlines() if ": " in line and " audit" in line.split("##")[0]] in (
        [],
        [next(line for line in makefile.splitlines() if line.startswith(".PHONY"))],
    )
