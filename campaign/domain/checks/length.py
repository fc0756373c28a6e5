"""LEN-1, LEN-2 and LEN-3: newspapers reject a letter that is a word too long."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.figures.dates import DatePhrase, Tie
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.freshness import is_fresh

#: Editors like short letters; one of this length is within the limit of every newspaper we have rules for.
SHORT_LETTER = 150


ORDER, LEVELS = 20, (Level.STOP, Level.WARN, Level.HINT)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check the newspaper's limits, which editors apply exactly, else the template's."""
    by_words = tuple(_by_words(manuscript))
    yield from by_words
    too_many = _too_many_characters(manuscript)
    if too_many and not any(finding.level is Level.STOP for finding in by_words):
        yield Finding("LEN-3" if manuscript.traits.is_op_ed else "LEN-1", Level.STOP, too_many)


def _by_words(manuscript: Manuscript) -> Iterator[Finding]:
    """Where no newspaper's limit is known, the template's is a tip. Programs count words around dashes in two ways. A text
    over the limit in only one of them is not stopped.
    """
    count, limits = manuscript.document.shown_word_count, manuscript.limits
    least, most = sorted((count, manuscript.document.word_count))
    is_op_ed = manuscript.traits.is_op_ed
    if least > limits.max:
        level = Level.STOP if _is_strict(manuscript, manuscript.rules.max_words) else Level.HINT
        yield Finding("LEN-3" if is_op_ed else "LEN-1", level, _too_long(manuscript, count))
    elif most > limits.max:
        message = Message(
            "Because of its dashes, this has {least} words in some programs and {most} in others, and the limit is {max}. "
            "Cut {over} to be safe in both.",
            {"least": least, "most": most, "max": limits.max, "over": most - limits.max},
        )
        level = Level.WARN if _is_strict(manuscript, manuscript.rules.max_words) else Level.HINT
        yield Finding("LEN-3" if is_op_ed else "LEN-1", level, message)
    elif is_op_ed and most < limits.min:
        level = Level.STOP if _is_strict(manuscript, manuscript.rules.min_words) else Level.HINT
        yield Finding("LEN-3", level, _too_short(manuscript, count))
    elif manuscript.traits.is_letter and count > SHORT_LETTER:
        message = Message(
            "{count} words are allowed here, but letters of up to {short} are printed more often. See what you can "
            "spare.",
            {"count": count, "short": SHORT_LETTER},
        )
        yield Finding("LEN-2", Level.HINT, message)


def _is_strict(manuscript: Manuscript, of_card: int | None) -> bool:
    """Whether the limit is one that the newspaper has set, or the only one that there can be."""
    paper = manuscript.draft.paper
    return not manuscript.traits.is_for_newspaper or bool(paper.max_words or paper.min_words or of_card)


def _too_many_characters(manuscript: Manuscript) -> Message | None:
    """Some newspapers' forms take only so many characters, spaces included."""
    most, count = manuscript.rules.max_characters, len(manuscript.reading.text)
    if most is None or count <= most:
        return None
    return Message(
        "This has {count} characters with spaces, and {paper} takes {max} at most. Cut {over}; its form takes no more.",
        {"count": count, "max": most, "over": count - most, "paper": manuscript.paper_name},
    )


def _too_long(manuscript: Manuscript, count: int) -> Message:
    most = manuscript.limits.max
    values = {"count": count, "max": most, "over": count - most, "paper": manuscript.paper_name}
    if not manuscript.traits.is_for_newspaper:
        return Message(
            "This has {count} words, and the template allows {max}. Cut {over}: what is short gets read and heard.",
            values,
        )
    if not (manuscript.draft.paper.max_words or manuscript.rules.max_words):
        return Message(
            "This has {count} words, and the template allows {max}. Cut {over}, or tell us the limit of your paper.",
            values,
        )
    if manuscript.card and not manuscript.draft.paper.max_words and not is_fresh(manuscript.card, manuscript.today):
        return _over_old_limit(manuscript.card, values)
    if values["paper"]:
        return Message(
            "This has {count} words, and {paper} takes {max} at most. Cut {over}; papers are strict.", values
        )
    return Message("This has {count} words, and your paper takes {max} at most. Cut {over}; papers are strict.", values)


def _over_old_limit(card: Newspaper, values: dict[str, object]) -> Message:
    """A limit counts whatever its age; whoever knows a newer one can say so."""
    if card.as_of is None:
        text = N_(
            "This has {count} words, and {paper} takes {max} at most. Cut {over}, or change the limit if you know better: "
            "we do not know how old it is."
        )
        return Message(text, values)
    text = N_(
        "This has {count} words, and {paper} takes {max} at most. Cut {over}, or change the limit if you know better: we "
        "last checked it {checked}."
    )
    return Message(text, {**values, "checked": DatePhrase(Tie.ON, card.as_of)})


def _too_short(manuscript: Manuscript, count: int) -> Message:
    least = manuscript.limits.min
    values = {"count": count, "min": least, "missing": least - count, "paper": manuscript.paper_name}
    if not (manuscript.draft.paper.min_words or manuscript.rules.min_words):
        return Message("This has {count} words, and an op-ed of this template needs {min}. Add {missing}.", values)
    if values["paper"]:
        return Message("This has {count} words, and {paper} asks for {min} at least. Add {missing}.", values)
    return Message("This has {count} words, and your paper asks for {min} at least. Add {missing}.", values)
