"""Running the program as a person at a prompt does: words in; an exit code, output and errors out."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pytest

from campaign.assembly import Services
from campaign.cli import main
from campaign.settings import Settings
from tests.content.seeds import ROOT

DAY = "2026-11-30"


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode("utf-8")

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def told(self) -> list[str]:
        """The lines on standard error."""
        return self.err.splitlines()

    @property
    def reason(self) -> str:
        """Why a command could not run: exit code 2 and the one line on standard error."""
        assert self.code == 2, f"exit {self.code}: {self.out}{self.err}"
        assert self.err.endswith("\n")
        assert self.err.count("\n") == 1, f"more than one line: {self.err}"
        assert self.err.startswith("campaign: ")
        return self.err.removeprefix("campaign: ").rstrip("\n")


@contextmanager
def as_a_process() -> Iterator[None]:
    """What a command sets for its own process alone is not left to the tests that follow."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


@dataclass(frozen=True)
class Program:
    """The program with a folder of its own, and no setting of whoever runs the tests."""

    var: Path

    def run(self, *arguments: str | Path, **settings: str) -> Ran:
        """In this process, which is fast."""
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            for field in fields(Settings):
                patch.delenv(field.name.upper(), raising=False)
            for name, value in {"VAR_DIR": str(self.var), **settings}.items():
                patch.setenv(name, value)
            with as_a_process(), pytest.raises(SystemExit) as left:
                main([str(argument) for argument in arguments])
        out.flush()
        assert isinstance(left.value.code, int)

        return Ran(left.value.code, out.buffer.getvalue(), err.getvalue())

    def start(self, *arguments: str | Path, **settings: str) -> Ran:
        """As a process of its own, as in a shell."""
        return run(*arguments, cwd=ROOT, **{"VAR_DIR": str(self.var), **settings})


Call = Callable[..., Ran]


def run(*arguments: str | Path, cwd: Path, **settings: str) -> Ran:
    """The program as a process of its own, in a folder, with these settings and no others."""
    environment = {"PATH": os.environ["PATH"], **settings}
    command = [sys.executable, "-m", "campaign", *map(str, arguments)]
    ran = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, timeout=120, check=False)
    return Ran(ran.returncode, ran.stdout, ran.stderr.decode("utf-8"))


def called(services: Services, capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> Ran:
    """The program in this process, over parts of the test's own."""
    capsys.readouterr()
    with as_a_process(), pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments], services)
    said = capsys.readouterr()
    assert isinstance(left.value.code, int)

    return Ran(left.value.code, said.out.encode("utf-8"), said.err)


def assert_refused(ran: Ran, *words: str) -> None:
    """It could not run, and one line says why, with these words in it."""
    reason = ran.reason

    assert [word for word in words if word not in reason] == []
