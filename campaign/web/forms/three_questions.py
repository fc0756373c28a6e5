"""Three short questions for who has five minutes; their answers travel along until they are used."""

from __future__ import annotations

from collections.abc import Callable

from campaign.domain.templates.answers import Answers


def read_answers(line: Callable[[str], str]) -> Answers:
    """The answers, from fields that `line` reads clean."""
    return Answers(*(line(f"answer-{name}") for name in Answers().by_name))
