"""The README's table of settings says all there is to set."""

from __future__ import annotations

from dataclasses import fields

import pytest

from campaign.settings import Settings
from tests.architecture.code import ROOT


@pytest.mark.parametrize("name", [field.name.upper() for field in fields(Settings)])
def test_every_setting_is_in_the_readme(name: str) -> None:
    assert f"`{name}`" in (ROOT / "README.md").read_text(encoding="utf-8")
