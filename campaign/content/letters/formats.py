"""Every format that a letter template's file was written in.

Templates of one's own leave the site as files, lie in saved drafts and travel in forms, so one may come back years
later. A change of the grammar that an older file does not survive takes the next number, and a step that rewrites the
older text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from campaign.content.letters.sections import HEADING, Section, sections
from campaign.content.letters.sentences import as_item, is_list
from campaign.domain.formats import Step

FIRST = 1
CURRENT = 3


def _congress_is_an_official(text: str) -> str:
    """Format 2 says `kind: official`, with an addressee, where format 1 said `kind: congress`."""
    head, fence, parts = text.partition("\n---")
    return re.sub(r"^(kind:[ \t]*)congress\b", r"\1official", head, count=1, flags=re.MULTILINE) + fence + parts


def _a_list_is_one_sentence(text: str) -> str:
    """In format 3 a text that begins with "- " is a list of sentences; before, it was a single one.

    Files written by hand name no format, and are read as their authors write them today.
    """
    if not _FORMAT.search(text.split("\n---", 1)[0]):
        return text
    lines = text.split("\n")
    start = next((number for number, line in enumerate(lines) if HEADING.match(line)), len(lines))
    parts = (_section(section) for section in sections(lines, start))
    return "\n".join([*lines[:start], *(line for part in parts for line in part)])


def _section(section: Section) -> Iterator[str]:
    yield f"## {section.id}"
    yield from section.options
    text = "\n".join(section.text)
    words = text.lstrip("\n")
    yield text[: len(text) - len(words)] + as_item(words) if is_list(words) else text


STEPS: Mapping[int, Step] = {1: _congress_is_an_official, 2: _a_list_is_one_sentence}
_FORMAT = re.compile(r"^format:[ \t]*([1-9][0-9]{0,5})[ \t]*$", re.MULTILINE)


def format_of(text: str) -> int:
    """The format that a file's front matter names; the first where it names none."""
    head = text.split("\n---", 1)[0]
    found = _FORMAT.search(head)
    return int(found[1]) if found else FIRST
