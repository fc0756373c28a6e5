"""Contents to keep: what ships, and a small one that changes with a number."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from campaign.domain.editions import Content
from campaign.domain.evidence.campaigns import Campaign, Review
from campaign.domain.language import Both
from tests.content.seeds import whole_folder

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@cache
def real_content() -> Content:
    """The campaign that ships, with sheets, letters and samples."""
    found = whole_folder().content()
    assert found, "\n".join(map(str, whole_folder().problems))

    return found


def small_content(slug: str = "small", number: int = 0) -> Content:
    """A campaign without facts, which says its number."""
    words = Both(f"Number {number}", f"Número {number}")
    reviews = {"en": Review(None), "es": Review(None)}
    campaign = Campaign(slug, words, words, (), "#000000", reviews, (), (), (), (), (), ())  # type: ignore[arg-type]  # keys are languages
    return Content(campaign, (), (), (), ())


def changed(content: Content) -> Content:
    """The same content with another summary."""
    return replace(content, campaign=replace(content.campaign, summary=Both("Other words.", "Otras palabras.")))
