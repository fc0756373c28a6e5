"""Invented content that shows everything the program can do. None of it is true, and each file says so."""

from __future__ import annotations

from pathlib import Path

from campaign.content.letters.draft_files import CleanDraft, read_draft
from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft

#: The campaign's slug, the letter whose drafts the gallery shows, and the sheet with a block of every kind.
CAMPAIGN = "the-night-bus"
LETTER = "bring-it-back"
SHEET = "who-rode-the-night-bus"
_FOLDER = Path(__file__).parent


def gallery_folder() -> Path:
    """Return the folder of the invented campaign, including its letters."""
    return _FOLDER / CAMPAIGN


def gallery_texts() -> Path:
    """Return the folder of the invented sources' texts."""
    return _FOLDER / "texts"


def gallery_newspapers() -> Path:
    """Return the file of invented newspapers' rules."""
    return _FOLDER / "newspapers.yaml"


def gallery_endorsers() -> Path:
    """Return the list of invented endorsers."""
    return _FOLDER / "endorsers.csv"


def unfinished_draft(language: Language) -> Draft:
    """Return a draft of LETTER with a finding of every level."""
    name = f"unfinished.{language}.yaml"
    found = read_draft(_FOLDER / name, name)
    if not isinstance(found, CleanDraft):
        raise ValueError("; ".join(str(problem) for problem in found))
    return found.draft
