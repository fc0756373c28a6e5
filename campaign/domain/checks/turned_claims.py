"""FACT-8: a sentence that cites a fact does not say its contrary: granted for asked for, every one for none, first for last."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.senses import contrary_in, denied_verb, denies, is_negative, tells_what_is_denied
from campaign.domain.evidence.speakers import denies_own_claim
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.clauses import Clause, clauses

ORDER, LEVELS = 64, (Level.WARN,)
_FEW = 3


class _Turn(Enum):
    """How a sentence turns a claim around."""

    CONTRARY = auto()
    AFFIRMED = auto()
    DENIED = auto()


_MESSAGES = {
    _Turn.CONTRARY: N_("“{words}” may say the opposite of the fact you cited. Check that they match: “{claim}”"),
    _Turn.AFFIRMED: N_(
        "This sentence says the opposite of the fact you cited. Change the sentence to match: “{claim}”"
    ),
    _Turn.DENIED: N_("“{words}” denies what the fact you cited says. Change the sentence to match: “{claim}”"),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield the words that turn a cited claim around, one finding a mark."""
    before = ""
    for sentence in manuscript.reading.sentences:
        for clause in clauses(sentence):
            if not _is_denied_before(before, manuscript):
                yield from _in_clause(manuscript, clause)
            before = ""
        before = sentence.text


def _is_denied_before(text: str, manuscript: Manuscript) -> bool:
    """Whether the sentence before is a denial and little else: "Zero. That is how many were granted asylum."."""
    return bool(text) and len(text.split()) <= _FEW and is_negative(text, manuscript.language)


def _in_clause(manuscript: Manuscript, clause: Clause) -> Iterator[Finding]:
    facts, language = manuscript.facts_named(clause.cited), manuscript.language
    if contrary := contrary_in(clause.text, facts, language):
        yield _finding(_Turn.CONTRARY, facts[0], clause, contrary.start, contrary.end)
    elif all(_is_affirmed(clause.text, fact, language) for fact in facts) and not is_negative(clause.text, language):
        yield _finding(_Turn.AFFIRMED, facts[0], clause, 0, len(clause.text))
    elif any(_is_taken_back(clause.text, fact, manuscript) for fact in facts):
        yield _finding(_Turn.DENIED, facts[0], clause, 0, len(clause.text))
    elif place := denied_verb(clause.text, facts, language):
        yield _finding(_Turn.DENIED, facts[0], clause, *place)


def _is_affirmed(text: str, fact: Fact, language: Language) -> bool:
    """Whether a text tells what the fact denies."""
    return denies(fact, language) and not fact.quantities and tells_what_is_denied(text, fact, language)


def _is_taken_back(text: str, fact: Fact, manuscript: Manuscript) -> bool:
    """Whether the speaker of a claim that affirms something denies it here: "Noem denied that both had signed"."""
    language = manuscript.language
    return not is_negative(fact.claim[language].split(";")[0], language) and denies_own_claim(text, fact, language)


def _finding(turn: _Turn, fact: Fact, clause: Clause, start: int, end: int) -> Finding:
    said = clause.text[start:end]
    message = Message(_MESSAGES[turn], {"words": said, "claim": fact.claim})
    return Finding("FACT-8", Level.WARN, message, (said,), clause.start + start, clause.start + end)
