"""Programs with stores: one that holds what ships, made once and only read; and new ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaign.assembly import Services
from tests.commands.running import Call, Program, Ran, called


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A store with all that ships; no test may change it."""
    program = Program(tmp_path_factory.mktemp("shipped") / "var")
    for command in (["init"], ["seed", "--no-paper"]):
        ran = program.run(*command)
        assert ran.code == 0, ran.out + ran.err
    return program


@pytest.fixture
def bare(tmp_path: Path) -> Program:
    """Nothing at all yet."""
    return Program(tmp_path / "var")


@pytest.fixture
def empty(bare: Program) -> Program:
    """A store that nothing was published in."""
    assert bare.run("init").code == 0
    return bare


@pytest.fixture
def folder(bare: Program, tmp_path: Path) -> Path:
    """A new campaign's folder."""
    assert bare.run("new", "our-campaign", tmp_path).code == 0
    return tmp_path / "our-campaign"


@pytest.fixture
def two(empty: Program, tmp_path: Path) -> Program:
    """A store with two small campaigns."""
    for slug in ("one", "two"):
        assert empty.run("new", slug, tmp_path).code == 0
        assert empty.run("seed", tmp_path / slug).code == 0
    return empty


@pytest.fixture
def call(services: Services, capsys: pytest.CaptureFixture[str]) -> Call:
    """The program over the store that all tests share; what is called must not change it."""

    def call_it(*arguments: str | Path) -> Ran:
        return called(services, capsys, *arguments)

    return call_it


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """A file of somebody's that no command may touch where it cannot run."""
    file = tmp_path / "kept"
    file.write_text("mine", encoding="utf-8")
    return file
