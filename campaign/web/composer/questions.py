"""The questions that a letter is made of, one a screen."""

from __future__ import annotations

from campaign.domain.templates.templates import FACTS_PART, NOW_PART, Part, choices
from campaign.web.composer import steps
from campaign.web.composer.composition import Composition
from campaign.web.composer.page import Question

_LAST = "closing"


def questions(work: Composition) -> tuple[Question, ...]:
    """Return the template's questions in order."""
    ids = steps.questions(work.template)
    asked = [work.template.part(id) for id in ids]
    return tuple(_question(work, part, number, len(ids)) for number, part in enumerate(asked, 1) if part)


def why_now(work: Composition) -> Question | None:
    """Return the question why this is the time to write, which the screen of the opening offers."""
    part = work.template.part(NOW_PART)
    return _question(work, part, 1, 1) if part else None


def last_line(work: Composition) -> Question | None:
    """Return the question for a last line, which is asked where the letter is read; None if a screen asks for it."""
    part = work.template.part(_LAST)
    return _question(work, part, 1, 1) if part and _LAST not in steps.questions(work.template) else None


def around_facts(work: Composition) -> Question | None:
    """Return the question for what is said around the facts: in an op-ed, or where something is written there."""
    part = work.template.part(FACTS_PART)
    is_asked = work.template.kind.traits.is_op_ed or work.typed.parts.get(FACTS_PART, "").strip()
    return _question(work, part, 1, 1) if part and is_asked else None


def _question(work: Composition, part: Part, number: int, count: int) -> Question:
    words = work.typed.parts.get(part.id, "")
    offered = () if part.yours else choices(part, work.typed.blanks, work.template.asks)
    chosen = next((place for place, text in enumerate(offered) if text == words.strip()), None)
    return Question(
        part=part,
        asks=work.guide.part(part.id) or part,
        number=number,
        count=count,
        examples=choices(part, work.typed.blanks, work.template.asks) if part.yours else (),
        choices=offered,
        chosen=chosen,
        words="" if chosen is not None else words,
    )
