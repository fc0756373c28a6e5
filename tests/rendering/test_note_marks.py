"""The raised number of a note belongs to the word before it: a hair behind it, on the same line."""

from __future__ import annotations

import pytest

from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.pages import letter_print
from tests.rendering.pdf_files import DrawnWord, drawn_words
from tests.rendering.shipped import edition, pdf_of, written

#: After these a line may end; each length of word brings another of them to the end of a line.
ENDINGS = ["?", "…", "—", "%", "2019", "2019."]
HAIR = 1.0  # points


def marks(words: list[DrawnWord]) -> list[tuple[DrawnWord, DrawnWord]]:
    """Each small number of a page with the word that was drawn before it."""
    pairs = zip(words, words[1:], strict=False)
    return [(word, mark) for word, mark in pairs if mark.text.isdigit() and mark.height < 0.75 * word.height]


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_mark_stays_with_its_word_whatever_the_word_ends_with(ending: str) -> None:
    text = " ".join(f"{'m' * (place % 11 + 1)}{ending}[@motions-8000]" for place in range(150))
    page = drawn_words(pdf_of(letter_print(written(Draft(text=text)), edition())))[0]
    found = marks(page)

    assert len(found) > 100
    assert [pair for pair in found if not pair[1].is_raised_behind(pair[0])] == []
    assert [pair for pair in found if pair[1].left - pair[0].right > HAIR] == []
