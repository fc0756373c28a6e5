"""A new check is one module, and so is a new way out: no list names them. A new language is a folder and one module."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.code import ROOT

pytestmark = pytest.mark.slow

CHECK = '''"""NEW-1: a check that someone wrote just now."""

from campaign.domain.findings import Finding, Level, Message

ORDER, LEVELS = 25, (Level.STOP,)


def check(manuscript):
    """Find something in every letter."""
    yield Finding("NEW-1", Level.STOP, Message("new"))
'''
WAY = '''"""A letter as a shout."""

from campaign.domain.findings import Message
from campaign.rendering.letters.way import Way

WAYS = (Way("shout", Message("Shout"), 15, "text/plain", ".shout", lambda letter: "!"),)
'''
ASK = """
from campaign.commands.letters import letter
from campaign.domain.checks import ADVICE, CHECKS
from campaign.rendering.ways import OFFERED
names = [check.__module__.rpartition(".")[2] for check in CHECKS]
print(names[1:4], any(check.__module__.endswith("newest") for check in ADVICE))
print([way.name for way in OFFERED][:3])
print("shout" in next(option for option in letter.params if option.name == "form").type.choices)
"""


#: What a third language changes in the module that lists them.
FOR_FRENCH = [
    ('Literal["en", "es"]', 'Literal["en", "es", "fr"]'),
    ("    es: str\n", '    es: str\n    fr: str = ""\n'),
    ("    es: tuple[str, ...] = ()\n", "    es: tuple[str, ...] = ()\n    fr: tuple[str, ...] = ()\n"),
]
ASK_IN_FRENCH = """
from importlib import import_module
from pkgutil import walk_packages
import campaign
for module in walk_packages(campaign.__path__, "campaign."):
    if "__main__" not in module.name and "migrations" not in module.name:
        import_module(module.name)
from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Both
from campaign.rendering.locale import locale_for
print(LANGUAGES, [str(found.value) for found in mentions("Trois cent cinquante personnes.", grammar("fr"))])
print(Both("bus", "autobús")["fr"], locale_for("fr").number(1250), locale_for("en").name("fr"))
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A copy of the program's code."""
    found = tmp_path / "campaign"
    shutil.copytree(ROOT / "campaign", found, ignore=shutil.ignore_patterns("__pycache__", "static"))
    (tmp_path / "templates").symlink_to(ROOT / "templates")
    return found


def said_by(program: Path, code: str) -> list[str]:
    """The lines that code prints, run with a copy of the program."""
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=program.parent,
        env={**os.environ, "PYTHONPATH": str(program.parent), "SECRET_KEY": "x" * 40, "VAR_DIR": str(program / "var")},
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_a_module_in_its_folder_is_all_that_a_check_or_a_way_out_takes(program: Path) -> None:
    (program / "domain" / "checks" / "newest.py").write_text(CHECK)
    (program / "rendering" / "letters" / "shout.py").write_text(WAY)

    assert said_by(program, ASK) == [
        "['length', 'newest', 'paper_language'] False",
        "['text', 'shout', 'eml']",
        "True",
    ]


def test_a_folder_and_one_module_are_all_that_a_language_takes(program: Path) -> None:
    pack = program / "domain" / "grammar" / "french"
    pack.mkdir()
    stub = (ROOT / "tests" / "domain" / "grammar" / "french.py").read_text(encoding="utf-8")
    (pack / "__init__.py").write_text(f'{stub}\nLANGUAGE = "fr"\n', encoding="utf-8")
    module = program / "domain" / "language.py"
    text = module.read_text(encoding="utf-8")
    for old, new in FOR_FRENCH:
        assert text.count(old) == 1
        text = text.replace(old, new)
    module.write_text(text, encoding="utf-8")

    assert said_by(program, ASK_IN_FRENCH) == [
        "('en', 'es', 'fr') ['350']",
        "bus 1\u202f250 French",
    ]
