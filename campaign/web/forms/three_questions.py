"""Three short questions for writers with five minutes; their answers are carried along until used."""

from __future__ import annotations

from collections.abc import Callable

from campaign.domain.templates.answers import Answers


def read_answers(line: Callable[[str], str]) -> Answers:
    """Read the answers with `line`."""
    return Answers(*(line(f"answer-{name}") for name in Answers().by_name))
