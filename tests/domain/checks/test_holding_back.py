"""Whether a letter is held back is asked without the checks that only advise."""

from __future__ import annotations

import ast
import inspect

import pytest

from campaign.domain.checks import ADVICE, CHECKS, Check


def says_stop(check: Check) -> bool:
    tree = ast.parse(inspect.getsource(inspect.getmodule(check)))  # type: ignore[arg-type]  # each check has a module
    return any(isinstance(node, ast.Attribute) and node.attr == "STOP" for node in ast.walk(tree))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__module__.rpartition(".")[2])
def test_a_check_only_advises_where_it_never_says_stop(check: Check) -> None:
    assert says_stop(check) != (check in ADVICE)
