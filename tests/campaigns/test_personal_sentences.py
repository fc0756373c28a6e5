"""A law: what people tell of themselves, put anywhere into a right letter, is never a reason to hold it back.

`CROSSINGS=2000` tries as many letters as the measure of the checks asks for.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import cache

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES
from tests.campaigns.corpus import Read, all_read, read
from tests.campaigns.personal_sentences import SHAPES, personal_sentences

CROSSINGS = int(os.environ.get("CROSSINGS", "60"))
_END = re.compile(r"(?:[^\W\d_]{4}|\d{2}|\])[.?!] (?=[A-ZÁÉÍÓÚ¿¡«“])")


def stops(reading: Read) -> list[str]:
    return sorted(f"{finding.id} {finding.words}" for finding in reading.findings if finding.level is Level.STOP)


def breaks(text: str) -> list[int]:
    """Where a sentence may be put: at the beginning, at the end, and behind each sentence but not behind "Sen."."""
    return [0, *(match.end() for match in _END.finditer(text)), len(text)]


@cache
def right_drafts() -> dict[str, Read]:
    return {reading.draft.id: reading for reading in all_read() if reading.draft.is_right}


@st.composite
def crossed(draw: st.DrawFn) -> tuple[str, str]:
    """The id of a right letter, and its text with up to three sentences of somebody's life."""
    id = draw(st.sampled_from(sorted(right_drafts())))
    draft = right_drafts()[id].draft
    text = draft.text
    for sentence in draw(st.lists(personal_sentences(draft.language), min_size=1, max_size=3)):
        at = draw(st.sampled_from(breaks(text)))
        text = f"{text[:at].rstrip(' ')} {sentence} {text[at:]}".strip()
    return id, text


@settings(max_examples=CROSSINGS, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(crossed())
def test_what_people_tell_of_themselves_stops_no_letter(letter: tuple[str, str]) -> None:
    id, text = letter
    whole = right_drafts()[id]

    assert stops(read(whole.half, replace(whole.draft, text=text))) == stops(whole)


def test_there_are_sixty_shapes_in_each_language() -> None:
    assert all(len(set(SHAPES[language])) >= 60 for language in LANGUAGES)
