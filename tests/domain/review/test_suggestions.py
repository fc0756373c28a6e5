"""A suggestion is known again by a key that tells no one which check it is of."""

from __future__ import annotations

from zlib import crc32

import pytest

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.review.suggestions import current_key, key_of, suggestions

SAID = Message("Cut {count} words.", {"count": 3})
OF_WORDS = Finding("LEN-1", Level.WARN, SAID, ("all", "of it"))
OF_NONE = Finding("LEN-1", Level.WARN, SAID)


def older_key(finding: Finding, words: str) -> str:
    """The key that letters saved earlier have."""
    return f"{finding.id}-{crc32(words.encode()):08x}"


@pytest.mark.parametrize(("finding", "words"), [(OF_WORDS, "all of it"), (OF_NONE, "Cut {count} words.")])
def test_a_key_is_the_same_for_the_same_words_and_an_older_one_still_fits(finding: Finding, words: str) -> None:
    key = key_of(finding)

    assert "LEN" not in key
    assert key == key_of(Finding("LEN-1", Level.STOP, Message("Cut {count} words.", {"count": 9}), finding.words))
    assert key == current_key(key) == current_key(older_key(finding, words))
    assert suggestions([finding], [key]).shown == ()


def test_other_words_or_another_check_are_another_key() -> None:
    others = [Finding("LEN-1", Level.WARN, SAID, ("some",)), Finding("LEN-2", Level.WARN, SAID, OF_WORDS.words)]

    assert len({key_of(one) for one in (OF_WORDS, OF_NONE, *others)}) == 4


@pytest.mark.parametrize("key", ["", "x", "LEN-1", "LEN-1-xyz", "0badc0de"])
def test_what_is_no_older_key_stays_as_it_is(key: str) -> None:
    assert current_key(key) == key
