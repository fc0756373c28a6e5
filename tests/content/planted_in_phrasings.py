"""Faults of the ids of phrasings."""

from __future__ import annotations

from campaign.domain.evidence.phrasings import id_from
from tests.content.planting import FACTS, in_file, rule

facts = in_file(FACTS)
_FIRST = "The example meeting drew more than 120 people."
_SECOND = '- "At the example meeting, more than 120 people were counted."'

PHRASING_RULES = [
    rule(
        "can’t be the id of a phrasing; use lowercase letters",
        facts(f'"{_FIRST}"', f'{{id: "2", text: {_FIRST}}}', 'id: "2"'),
        facts(f'"{_FIRST}"', f"{{id: claim, text: {_FIRST}}}", "id: claim"),
        facts(f'"{_FIRST}"', f"{{id: Short one, text: {_FIRST}}}", "id: Short one"),
    ),
    rule(
        "phrasings 2 in English: this id is used twice",
        facts(_SECOND, f'- "{_FIRST}"  # again', "# again"),
        facts(_SECOND, f"- {{id: {id_from(_FIRST)}, text: More than 120 people came to the meeting.}}", "- {id: "),
    ),
]
