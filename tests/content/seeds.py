"""The shipped content, read once for all tests that walk it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from campaign.content.folders import Folder, read_folder
from campaign.domain.editions import Content
from campaign.domain.language import Language
from campaign.domain.templates.templates import Template

ROOT = Path(__file__).parents[2]
CAMPAIGN = "no-asylum-cooperative-agreements"
SEEDS = ROOT / "seeds" / CAMPAIGN
LETTERS = ROOT / "letters" / CAMPAIGN
#: The sources' texts stand beside the repository, for they are not ours to hand on.
TEXTS = Path(os.environ.get("CAMPAIGN_SOURCES") or ROOT.parent / "shared" / "sources")


@cache
def campaign_folder() -> Folder:
    """The campaign that comes with the program, without its letters."""
    return read_folder(SEEDS, None)


@cache
def whole_folder() -> Folder:
    """The campaign that comes with the program, with its letters."""
    return read_folder(SEEDS, LETTERS)


def shipped_content() -> Content:
    """What it publishes."""
    found = whole_folder().content()
    assert found, "\n".join(map(str, whole_folder().problems))
    return found


def shipped_template(slug: str, language: Language) -> Template:
    """One of its templates."""
    letter = shipped_content().letter(slug)
    assert letter
    return letter.templates[language]
