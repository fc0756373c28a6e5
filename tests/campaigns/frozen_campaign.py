"""The campaign as it was on November 29, 2026, and drafts of letters written from its facts, right and wrong."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from campaign.content.folders import read_folder
from campaign.domain.editions import Content
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Article, Draft

HERE = Path(__file__).parent
FROZEN = HERE / "frozen"
#: The day on which the drafts are read: a later one would make facts older than their writers knew them.
THAT_DAY = date(2026, 11, 29)
#: A reply, since many of the drafts answer an article.
TEMPLATE = "short-reply"
NO_ARTICLE = Article()


@dataclass(frozen=True)
class WrittenDraft:
    """A letter that somebody wrote, and what should be found in it.

    `kind` says what is right or wrong with it, `is_right` which of the two, and `where` gives the wrong words.
    """

    id: str
    language: Language
    town: str
    text: str
    kind: str
    is_right: bool
    where: str
    article: Article = NO_ARTICLE


@cache
def frozen_content() -> Content:
    """The frozen campaign with its letters."""
    content = read_folder(FROZEN / "campaign", FROZEN / "letters").content()
    assert content
    return content


@cache
def written_drafts() -> tuple[WrittenDraft, ...]:
    """The drafts of `figure-drafts.json`."""
    listed = json.loads((HERE / "figure-drafts.json").read_text(encoding="utf-8"))
    return tuple(map(draft_of, listed))


def draft_of(written: dict[str, Any], article: Article = NO_ARTICLE) -> WrittenDraft:
    """A draft as a file of drafts has it."""
    return WrittenDraft(
        written["id"],
        written["lang"],
        written["town"],
        written["text"],
        written["kind"],
        written["expect"] == "clean",
        written["where"] or "",
        article,
    )


def frozen_manuscript(
    text: str, language: Language, *, town: str = "", article: Article = NO_ARTICLE, template: str = TEMPLATE
) -> Manuscript:
    """A text as a letter of the frozen campaign."""
    letter = frozen_content().letter(template)
    assert letter
    draft = Draft(text=text, blanks={"town": town}, article=article)
    return Manuscript(frozen_content(), letter.templates[language], draft, THAT_DAY)
