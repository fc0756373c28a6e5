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
            "Because of the dashes in your letter, some programs count {least} words and others {most}. The "
            "limit is {max}. Cut {over} to be safe.",
            {"least": least, "most": most, "max": limits.max, "over": most - limits.max},
        )
        level = Level.WARN if _is_strict(manuscript, manuscript.rules.max_words) else Level.HINT
        yield Finding("LEN-3" if is_op_ed else "LEN-1", level, message)
    elif is_op_ed and most < limits.min:
        level = Level.STOP if _is_strict(manuscript, manuscript.rules.min_words) else Level.HINT
        yield Finding("LEN-3", level, _too_short(manuscript, count))
    elif manuscript.traits.is_letter and count > SHORT_LETTER:
        message = Message(
            "You have room for {count} words, but letters of {short} or fewer run more often. Trim if you can.",
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
        "{count} characters with spaces. {paper}’s limit is {max}: cut {over}. Its form won’t take more.",
        {"count": count, "max": most, "over": count - most, "paper": manuscript.paper_name},
    )


def _too_long(manuscript: Manuscript, count: int) -> Message:
    most = manuscript.limits.max
    values = {"count": count, "max": most, "over": count - most, "paper": manuscript.paper_name}
    if not manuscript.traits.is_for_newspaper:
        return Message(
            "{count} words. This template’s limit is {max}: cut {over}. Short gets read and heard.",
            values,
        )
    if not (manuscript.draft.paper.max_words or manuscript.rules.max_words):
        return Message(
            "{count} words. This template’s limit is {max}: cut {over}, or tell us your newspaper’s limit.",
            values,
        )
    if manuscript.card and not manuscript.draft.paper.max_words and not is_fresh(manuscript.card, manuscript.today):
        return _over_old_limit(manuscript.card, values)
    if values["paper"]:
        return Message("{count} words. {paper}’s limit is {max}: cut {over}. Papers are strict.", values)
    return Message("{count} words. Your newspaper’s limit is {max}: cut {over}. Papers are strict.", values)


def _over_old_limit(card: Newspaper, values: dict[str, object]) -> Message:
    """A limit counts whatever its age; whoever knows a newer one can say so."""
    if card.as_of is None:
        text = N_(
            "{count} words. {paper}’s limit is {max}: cut {over}. We don’t know how old that limit is. If you "
            "know the right one, change it where you chose the newspaper."
        )
        return Message(text, values)
    text = N_(
        "{count} words. {paper}’s limit is {max}: cut {over}. We last checked that limit {checked}. If you "
        "know the right one, change it where you chose the newspaper."
    )
    return Message(text, {**values, "checked": DatePhrase(Tie.ON, card.as_of)})


def _too_short(manuscript: Manuscript, count: int) -> Message:
    least = manuscript.limits.min
    values = {"count": count, "min": least, "missing": least - count, "paper": manuscript.paper_name}
    if not (manuscript.draft.paper.min_words or manuscript.rules.min_words):
        return Message("{count} words. This op-ed needs {min}: add {missing}.", values)
    if values["paper"]:
        return Message("{count} words. {paper} asks for at least {min}: add {missing}.", values)
    return Message("{count} words. Your newspaper asks for at least {min}: add {missing}.", values)
