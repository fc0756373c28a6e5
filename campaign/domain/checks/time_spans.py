"""FACT-9: a count up to a date is not told as one since that date, nor as one month's."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.time_spans import Tie, TiedDate, tied_dates, ties_of
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.stand_ins import is_personal
from campaign.domain.texts.clauses import clauses

ORDER, LEVELS = 66, (Level.WARN,)

_MESSAGES = {
    Tie.SINCE: N_(
        "“{words}”: the fact you cited counts up to this date, not from it. Change the sentence to match: “{claim}”"
    ),
    Tie.WHOLE: N_("“{words}”: the fact you cited counts one month of that year. Name the month: “{claim}”"),
    Tie.ALONE: N_("“{words}”: the fact you cited covers more than this period. Use the fact’s dates: “{claim}”"),
}


def _counts_up_to(known: frozenset[Tie]) -> bool:
    """Whether a date is the end of what the facts count, or only the day on which someone counted."""
    return Tie.UNTIL in known or known == {Tie.TOLD}


def _counts_a_month(facts: tuple[Fact, ...], tied: TiedDate, text: str, manuscript: Manuscript) -> bool:
    """Whether all that the facts count is of one month of the year, and the words name no month."""
    months = manuscript.grammar.dates.month.finditer(fold(text))
    if any(month["full"] for month in months) or is_personal(text[: tied.end], manuscript.grammar):
        return False
    counting = [fact for fact in facts if fact.quantities]
    return bool(counting) and all(
        any(known.year == tied.date.year and known.month for known in fact.dates) for fact in counting
    )


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield dates that a sentence ties to a cited claim in another way than the fact does."""
    language = manuscript.language
    for sentence in manuscript.reading.sentences:
        for clause in clauses(sentence):
            facts = manuscript.facts_named(clause.cited)
            for tied in tied_dates(clause.text, language):
                known = frozenset[Tie]().union(*(ties_of(fact, tied.date, language) for fact in facts))
                is_wrong = (
                    _counts_a_month(facts, tied, clause.text, manuscript)
                    if tied.tie is Tie.WHOLE
                    else _counts_up_to(known)
                )
                if tied.tie in _MESSAGES and tied.tie not in known and is_wrong:
                    said = clause.text[tied.start : tied.end]
                    start = clause.start + tied.start
                    message = Message(_MESSAGES[tied.tie], {"words": said, "claim": facts[0].claim})
                    yield Finding("FACT-9", Level.WARN, message, (said,), start, start + len(said))
