"""BLANK-1 and PROMPT-1: no part of the template is left open."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Both
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.documents import sentence_of
from campaign.domain.templates.templates import NEEDED_OF_WRITERS, Blank, Part, Template

#: The blank for the writer's town, which is also signed.
TOWN_BLANK = "town"
#: What is said of an answer that is too long; a form says it at the field.
LONG_ANSWER = N_("“{ask}” has {count} characters. Keep it to {max}; a few words will do.")
ORDER, LEVELS = 10, (Level.STOP, Level.WARN)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield unfilled blanks and unanswered prompts. A letter written as one text answers all prompts.

    The last step asks for the town, so it is missing only if a sentence of the letter contains it.
    """
    for blank in manuscript.template.blanks:
        yield from _blank(manuscript, blank)
    if manuscript.draft.text is None:
        yield from _prompts(manuscript)
        yield from _chosen_facts(manuscript)
    elif not manuscript.draft.text.strip():
        yield Finding("PROMPT-1", Level.STOP, Message("Nothing here yet. Start writing, or go back to the questions."))


def _blank(manuscript: Manuscript, blank: Blank) -> Iterator[Finding]:
    bracket = f"[{' '.join(blank.ask.split())}]"
    ask = _ask(manuscript, blank)
    start = manuscript.reading.text.find(bracket)
    if start >= 0:
        message = Message("“{ask}” is still blank in your letter. Fill it in.", {"ask": ask})
        yield Finding("BLANK-1", Level.STOP, message, (bracket,), start, start + len(bracket))
    if manuscript.draft.text is not None:
        return
    answer = manuscript.draft.blanks.get(blank.name, "").strip()
    if start < 0 and blank.required and not answer and blank.name != TOWN_BLANK:
        yield Finding("BLANK-1", Level.STOP, Message("Fill in “{ask}.” It’s required.", {"ask": ask}))
    if len(answer) > blank.max:
        values = {"ask": ask, "max": blank.max, "count": len(answer)}
        yield Finding(
            "BLANK-1",
            Level.WARN,
            Message(LONG_ANSWER, values),
        )


def _ask(manuscript: Manuscript, blank: Blank) -> Both:
    def asked(template: Template) -> str:
        return next((other.ask for other in template.blanks if other.name == blank.name), blank.ask)

    return manuscript.in_both(asked)


def _prompt(manuscript: Manuscript, part: Part) -> Both:
    def prompted(template: Template) -> str:
        return next((other.prompt for other in template.parts if other.id == part.id), part.prompt)

    return manuscript.in_both(prompted)


def _prompts(manuscript: Manuscript) -> Iterator[Finding]:
    """Ask for the opening and the stake; other parts that are the writer's own may stay empty."""
    for part in manuscript.template.parts:
        if part.id in NEEDED_OF_WRITERS and not manuscript.draft.parts.get(part.id, "").strip():
            text = N_("Only you can write this part: {prompt}")
            yield Finding("PROMPT-1", Level.STOP, Message(text, {"prompt": _prompt(manuscript, part)}))


def _chosen_facts(manuscript: Manuscript) -> Iterator[Finding]:
    known = manuscript.content.fact_by_id
    for choice in manuscript.draft.facts:
        if choice.id in known and not sentence_of(choice, known, manuscript.language):
            text = N_(
                "You picked this fact but haven’t written its sentence: “{claim}” Write it, or choose another fact."
            )
            yield Finding("PROMPT-1", Level.WARN, Message(text, {"claim": known[choice.id].claim}))
