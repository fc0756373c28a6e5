"""The program itself, as a process: exit codes, help, a reader that goes away."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.running import Program
from tests.commands.test_check import spoil

COMMANDS = "init new check seed serve settings doctor backup facts sources letter sheet newspapers".split()


@pytest.mark.slow
def test_the_three_exit_codes_are_those_of_the_process(bare: Program, folder: Path) -> None:
    good = bare.start("check", folder)
    spoil(folder / "facts" / "example.yaml", "source: example-source", "source: nobody")
    bad = bare.start("check", folder)
    could_not = bare.start("facts")

    assert [good.code, bad.code, could_not.code] == [0, 1, 2]
    assert "campaign init" in could_not.reason
    assert could_not.out == ""


def test_every_command_of_the_contract_has_help(bare: Program) -> None:
    ran = bare.run("--help")

    assert ran.code == 0
    assert [command for command in COMMANDS if f"\n  {command} " not in ran.out] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_help_makes_nothing(command: str, bare: Program) -> None:
    ran = bare.run(command, "--help")

    assert ran.code == 0
    assert "Usage: campaign" in ran.out
    assert not bare.var.exists()


@pytest.mark.parametrize(
    "arguments", [[], ["no-such-command"], ["--no-such-option"], ["init", "too", "many"], ["backup"], ["new"]]
)
def test_what_is_no_command_is_exit_2_and_one_line(arguments: list[str], bare: Program) -> None:
    assert bare.run(*arguments).reason
    assert not bare.var.exists()


@pytest.mark.slow
def test_accents_come_out_whole_in_a_plain_locale(shipped: Program) -> None:
    ran = shipped.start("facts", LC_ALL="C", LANG="C")

    assert ran.code == 0
    assert ran.raw == shipped.run("facts").raw
