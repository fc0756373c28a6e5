"""The arrows between layers and rooms, as `pyproject.toml` draws them."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.code import ROOT, modules

CONTRACTS: list[dict[str, Any]] = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]

#: For each contract a module and an import that it forbids.
PLANTED: dict[str, tuple[str, str]] = {
    "layers": ("campaign/domain/findings.py", "campaign.storage.store"),
    "domain-rooms": ("campaign/domain/figures/units.py", "campaign.domain.letters.manuscripts"),
    "no-circles": ("campaign/rendering/citations/csl_json.py", "campaign.rendering.letters.text"),
    "two-sides": ("campaign/web/public/facts/facts.py", "campaign.web.composer.page"),
    "home-of-texts": ("campaign/rendering/locale.py", "pyphen"),
    "home-of-the-database": ("campaign/actions/inbox.py", "sqlalchemy"),
    "home-of-encryption": ("campaign/domain/letters/puzzles.py", "cryptography.fernet"),
    "home-of-flask": ("campaign/rendering/letters/markdown.py", "flask"),
    "home-of-gunicorn": ("campaign/web/site.py", "gunicorn"),
    "home-of-weasyprint": ("campaign/rendering/letters/markdown.py", "weasyprint"),
    "home-of-pdfium": ("campaign/web/rendered_files.py", "pypdfium2"),
    "home-of-fonttools": ("campaign/rendering/links.py", "fontTools"),
    "home-of-word-files": ("campaign/domain/evidence/facts.py", "docx"),
    "home-of-photographs": ("campaign/rendering/qr_codes.py", "PIL.Image"),
    "home-of-qr-codes": ("campaign/web/pages.py", "segno"),
    "home-of-yaml": ("campaign/content/check.py", "yaml"),
    "home-of-zip-codes": ("campaign/domain/newspapers/nearby.py", "zipcodes"),
    "home-of-shapes": ("campaign/web/pages.py", "cattrs"),
    "home-of-click": ("campaign/actions/seed.py", "click"),
    "home-of-templates": ("campaign/domain/templates/templates.py", "jinja2"),
    "home-of-markup": ("campaign/domain/findings.py", "markupsafe"),
    "home-of-languages": ("campaign/domain/language.py", "babel"),
    "home-of-mail-addresses": ("campaign/domain/inbox.py", "email_validator"),
    "home-of-smtp": ("campaign/actions/outbox.py", "smtplib"),
    "home-of-the-queue": ("campaign/web/public/letters/reminders.py", "huey"),
    "home-of-calendars": ("campaign/domain/events/events.py", "icalendar"),
    "home-of-rates": ("campaign/actions/letters/drafts.py", "limits"),
}


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("lint-imports")
    found = {**os.environ, "COLUMNS": "200", "PYTHONPATH": str(folder)}
    return subprocess.run([linter, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, env=found)


@pytest.fixture(scope="module")
def a_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("copy")
    shutil.copytree(ROOT / "campaign", folder / "campaign", ignore=shutil.ignore_patterns("__pycache__", "static"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_every_layer_and_room_keeps_to_its_contracts() -> None:
    found = linted(ROOT)

    assert found.returncode == 0, found.stdout


def test_every_contract_catches_what_it_forbids(a_copy: Path) -> None:
    for path, forbidden in PLANTED.values():
        module = a_copy / path
        module.write_text(f"{module.read_text()}\n\nimport {forbidden}\n")

    found = linted(a_copy).stdout

    verdicts = {contract["id"]: f"{contract['name']} BROKEN" in found for contract in CONTRACTS}
    assert verdicts == dict.fromkeys(PLANTED, True), found


def test_a_layer_or_room_without_a_place_is_seen(tmp_path: Path, a_copy: Path) -> None:
    shutil.copytree(a_copy, tmp_path, dirs_exist_ok=True)
    for new in ("campaign/somewhere.py", "campaign/domain/somewhere.py"):
        (tmp_path / new).write_text('"""New."""\n')

    found = linted(tmp_path).stdout

    assert "- campaign.somewhere" in found, found
    assert "- campaign.domain.somewhere" in found, found


def third_party() -> Iterator[str]:
    """Every library that the program imports."""
    for tree in modules().values():
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            yield from (name.partition(".")[0] for name in names)


def test_every_library_has_a_home() -> None:
    housed = {library for contract in CONTRACTS for library in contract.get("protected_modules", [])}

    assert set(third_party()) - sys.stdlib_module_names - {"campaign"} <= housed
