"""The sentences of a part as text: one as it is, several as a list.

In a list each sentence begins with "- ", and its further lines are indented by two spaces. A text that does not begin
with "- " is a single sentence, whatever its lines begin with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from campaign.content.letters.template_syntax import InvalidTemplate, parse_template_text, refuse_large
from campaign.domain.findings import Message
from campaign.domain.templates.templates import TemplateText

_ITEM = re.compile(r"-(?:[ \t]+|$)")


@dataclass(frozen=True, slots=True)
class _Item:
    """A sentence and the number of its first line, counted from 0."""

    line: int
    text: str


def parse_sentences(text: str) -> tuple[TemplateText, ...]:
    """Read the text of a part; InvalidTemplate, with the line counted from 1, for whatever is not allowed."""
    refuse_large(text)
    return tuple(_parsed(item) for item in _items(text) if item.text)


def sentences_text(written: Iterable[str]) -> str:
    """Return sentences, each already written with its blanks, as the text of a part."""
    sentences = list(written)
    if len(sentences) == 1 and not _ITEM.match(sentences[0]):
        return sentences[0]
    return "\n".join(as_item(sentence) for sentence in sentences)


def as_item(sentence: str) -> str:
    """Return a sentence as an item of a list."""
    first, *others = sentence.split("\n")
    return "\n".join([f"- {first}", *(f"  {line}" if line.strip() else "" for line in others)])


def is_list(text: str) -> bool:
    """Whether a text is read as a list of sentences."""
    return _ITEM.match(text.lstrip("\n")) is not None


def _parsed(item: _Item) -> TemplateText:
    try:
        return parse_template_text(item.text)
    except InvalidTemplate as refused:
        raise InvalidTemplate(refused.what, refused.right, item.line + refused.line) from None


def _items(text: str) -> Iterator[_Item]:
    if not is_list(text):
        yield _Item(0, text)
        return
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if _ITEM.match(line)]
    for first, after in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield _Item(first, "\n".join(_unindented(lines, first, after)).strip("\n"))


def _unindented(lines: list[str], first: int, after: int) -> Iterator[str]:
    yield _ITEM.sub("", lines[first], count=1)
    for number in range(first + 1, after):
        if lines[number].strip() and not lines[number].startswith("  "):
            what = Message("this line isn’t in any sentence of the list")
            raise InvalidTemplate(what, Message("begin it with “- ”, or with two spaces to continue"), number + 1)
        yield lines[number][2:]
