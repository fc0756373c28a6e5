"""A letter's review as JSON: its word count, findings and claims."""

from __future__ import annotations

from campaign.domain.findings import Message
from campaign.rendering.data import json_text, letter_data
from campaign.rendering.letters.way import Group, OutgoingLetter, Way
from campaign.rendering.locale import locale_for


def _make(letter: OutgoingLetter) -> str:
    locale = locale_for(letter.messages or letter.manuscript.language)
    return json_text(letter_data(letter.manuscript, letter.review.findings, locale))


WAYS = (
    Way(
        name="json",
        label=Message("JSON"),
        order=90,
        media_type="application/json",
        ending=".json",
        make=_make,
        group=Group.NOWHERE,
        needs=frozenset(),
        is_letter=False,
    ),
)
