"""Size limits of a letter. Text far beyond any letter's size is neither checked nor printed, since it only takes time.

Counting must be nearly free, so numbers are counted by their digits and words before any is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from campaign.domain.grammar.languages import GRAMMARS
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import Language, fold

#: An op-ed has five thousand characters; this is four times as much.
MAX_CHARACTERS = 20_000
MAX_PARAGRAPHS = 200
#: Numbers, in digits or words, not counting "one". An op-ed full of statistics has sixty. Each may become a row of the
#: source sheet, which is what takes time: 200 rows take a renderer a second and a half, 1,700 ten seconds.
MAX_NUMBERS = 200
#: Citations. An op-ed has ten. Each fact cited adds its sources and quotation to the sheet: 60 take a renderer three
#: seconds.
MAX_CITATIONS = 60
#: The writer's own numbers are located in the letter one by one; each has a line on the page.
MAX_OWN_FIGURES = 60

_DIGITS = re.compile(r"\d+(?:[.,:]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_CITED = re.compile(r"[\[;]\s*@")


def _number_words(grammar: Grammar) -> frozenset[str]:
    tables = (grammar.numbers.small, grammar.numbers.scales, grammar.numbers.collectives)
    return frozenset(word for words in tables for word, value in words.items() if value != 1)


_NUMBER_WORDS = {language: _number_words(grammar) for language, grammar in GRAMMARS.items()}


def has_too_many_numbers(texts: Iterable[str], language: Language) -> bool:
    """Whether the texts together have more numbers than a letter may have."""
    known, count = _NUMBER_WORDS[language], 0
    for text in texts:
        count += sum(1 for _ in _DIGITS.finditer(text))
        count += sum(word in known for word in _WORD.findall(fold(text)))
        if count > MAX_NUMBERS:
            return True
    return False


def has_too_many_citations(texts: Iterable[str], chosen: int) -> bool:
    """Whether the texts and the chosen facts together have more citations than a letter may have."""
    return chosen + sum(len(_CITED.findall(text)) for text in texts) > MAX_CITATIONS
