"""The steps of writing a letter, and which of them an answer opens.

They are sections of one page that show one at a time. An address with a fragment opens the step that contains it; an
answer without one opens the step named here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.findings import N_
from campaign.domain.templates.kinds import Traits
from campaign.domain.templates.templates import FACTS_PART, NOW_PART, Template

FACTS, ADDRESSEE, READ, SEND, DONE = "facts", "whom", "read", "send", "done"
#: The numbered steps: a screen of questions counts as part of the first.
COUNT = 5
_OF_BUTTONS = {
    "search": FACTS,
    "drop": FACTS,
    "find": ADDRESSEE,
    "headline": SEND,
    "save": READ,
    "reopen": READ,
    "forget": READ,
}


@dataclass(frozen=True, slots=True)
class Step:
    """One screen. `id` is its heading's, which a link opens; `number` is None for the last screen, which has none."""

    id: str
    number: int | None
    name: str


def question_id(part: str) -> str:
    """Return the id of the screen that asks about a part."""
    return f"q-{part}"


def questions(template: Template) -> tuple[str, ...]:
    """Return the parts that are asked about on screens of their own, in order.

    The facts have their own step, why now is asked beside the opening, and a last line where the letter is read.
    """
    apart = {FACTS_PART, NOW_PART} if template.kind.traits.is_op_ed else {FACTS_PART, NOW_PART, "closing"}
    return tuple(part.id for part in template.parts if part.id not in apart)


def steps(template: Template, *, asks_article: bool, asks_blanks: bool, has_letter: bool) -> tuple[Step, ...]:
    """Return the screens of a template in order; those after the letter exist once there is one."""
    return tuple(_steps(template, asks_article=asks_article, asks_blanks=asks_blanks, has_letter=has_letter))


def _steps(template: Template, *, asks_article: bool, asks_blanks: bool, has_letter: bool) -> Iterator[Step]:
    traits = template.kind.traits
    asked = [*(["article"] if asks_article else []), *questions(template), *(["blanks"] if asks_blanks else [])]
    for id in map(question_id, asked):
        yield Step(id, 1, N_("You"))
    yield Step(FACTS, 2, N_("Facts"))
    yield Step(ADDRESSEE, 3, _addressee_name(traits))
    if has_letter:
        yield Step(READ, 4, N_("Read it"))
        yield Step(SEND, 5, N_("Call") if traits.is_spoken else N_("Send it"))
        yield Step(DONE, None, N_("Done"))


def _addressee_name(traits: Traits) -> str:
    if traits.is_for_newspaper:
        return N_("Newspaper")
    return N_("Who you’re calling") if traits.is_spoken else N_("Who it’s for")


def opened_by(what: str, rest: str, shown: tuple[Step, ...]) -> str:
    """Return the id of the screen that the answer to a button opens: the first, where there is no letter to read."""
    known = {step.id for step in shown}
    if what == "at" and rest in known:
        return rest
    wanted = _OF_BUTTONS.get(what, READ)
    if what == "start":
        part = rest.partition(":")[0]
        wanted = FACTS if part == FACTS_PART else question_id(part)
    return wanted if wanted in known else shown[0].id
