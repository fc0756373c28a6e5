"""Who speaks in a sentence."""

from __future__ import annotations

from campaign.domain.grammar.pack import Grammar
from campaign.domain.grammar.speech import Speech
from campaign.domain.language import fold
from campaign.domain.texts.quotations import without_quotations


def tells_of_one_person(text: str, grammar: Grammar) -> bool:
    """Whether a sentence tells of one person, "he" or "she"."""
    own = without_quotations(text)
    return grammar.speech.one_person.search(own.lower()) is not None


def is_first_person(text: str, grammar: Grammar) -> bool:
    """Whether the writer speaks of "I" or "we" here.

    Capital "US" is a country, and so is "U.S."; what stands between quotation marks is said by somebody else.
    """
    own = without_quotations(text)
    for word in grammar.speech.no_person:
        own = own.replace(word, "")
    return grammar.speech.first_person.search(fold(own)) is not None or _has_verb(own, grammar.speech)


def _has_verb(text: str, speech: Speech) -> bool:
    """Whether a verb says the first person by its ending. A capital inside a sentence begins a name: "José", "Martí"."""
    return any(
        match.group().lower() not in speech.no_verbs and (text[match.start()].islower() or match.start() <= 1)
        for pattern in speech.verbs
        for match in pattern.finditer(text)
    )
