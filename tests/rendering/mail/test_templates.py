"""Each kind of mail has a text and an HTML template, which say why someone gets it and load nothing from anywhere."""

from __future__ import annotations

import re

import pytest

from campaign.domain.language import LANGUAGES
from campaign.rendering.environment import environment, text_environment
from campaign.settings import shipped_folder

FOLDER = shipped_folder("templates") / "mail"
KINDS = sorted({file.stem for file in FOLDER.iterdir()} - {"layout"})


def test_there_are_kinds_of_mail() -> None:
    assert "test" in KINDS


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_both_templates_fill_every_block_of_the_layout(kind: str, language: str) -> None:
    tag = next(each for each in LANGUAGES if each == language)
    text = text_environment(tag).get_template(f"mail/{kind}.txt")
    html = environment(tag).get_template(f"mail/{kind}.html")

    assert {"subject", "body", "why"} <= text.blocks.keys()
    assert {"body", "why"} <= html.blocks.keys()


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.html")), ids=lambda file: file.stem)
def test_opening_a_mail_asks_no_one_for_anything(file: object) -> None:
    """A picture that is loaded tells its server who opened the mail, and when."""
    source = (FOLDER / str(file)).read_text(encoding="utf-8")

    assert re.findall(r"(?i)\bsrc=|@import|url\(|<link|<iframe|<object|background=", source) == []
