"""A letter template as the text of its file; what is written reads back as the same template."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator

from campaign.content.letters.formats import CURRENT
from campaign.content.letters.sentences import sentences_text
from campaign.domain.officials.officials import Official
from campaign.domain.templates.templates import Choice, Hole, Literal, Part, Template, TemplateText


def letter_text(template: Template) -> str:
    """The file of a template, in the grammar that `parse_letter` reads."""
    return "\n".join([*_front_matter(template), *(line for part in template.parts for line in _section(part))])


def part_text(part: Part) -> str:
    """The text of a part, with its blanks as they are typed."""
    return sentences_text(template_text(sentence) for sentence in part.sentences)


def template_text(nodes: TemplateText) -> str:
    """A sentence with its blanks as they are typed."""
    return "".join(_written(node) for node in nodes)


def _front_matter(template: Template) -> Iterator[str]:
    yield "---"
    yield f"format: {CURRENT}"
    yield f"kind: {template.kind}"
    yield f"title: {_quoted(template.title)}"
    yield f"summary: {_quoted(template.summary)}"
    yield f"words: {{min: {template.words.min}, max: {template.words.max}}}"
    yield "blanks:" if template.blanks else "blanks: {}"
    for blank in template.blanks:
        required = str(blank.required).lower()
        yield f"  {_quoted(blank.name)}: {{ask: {_quoted(blank.ask)}, max: {blank.max}, required: {required}}}"
    if template.addressee:
        yield from _addressee(template.addressee)
    yield f"offers: [{', '.join(_quoted(id) for id in template.offers)}]"
    if template.headlines:
        yield f"headlines: [{', '.join(_quoted(words) for words in template.headlines)}]"
    yield "---"


def _addressee(official: Official) -> Iterator[str]:
    yield "addressee:"
    for name, words in dataclasses.asdict(official).items():
        if words:
            yield f"  {name}: {_quoted(words)}"


def _section(part: Part) -> Iterator[str]:
    yield f"## {part.id}"
    yield f"prompt: {_quoted(part.prompt)}"
    yield f"words: {part.words}"
    if part.yours:
        yield "yours: true"
    yield ""
    yield part_text(part)
    yield ""


def _quoted(words: str) -> str:
    """Every JSON string is a YAML string, and says the same."""
    return json.dumps(words, ensure_ascii=False)


def _written(node: Literal | Hole | Choice) -> str:
    match node:
        case Literal(text):
            return text
        case Hole(blank):
            return f"{{{{ {blank} }}}}"
        case Choice(blank, filled, empty):
            otherwise = f"{{% else %}}{template_text(empty)}" if empty else ""
            return f"{{% if {blank} %}}{template_text(filled)}{otherwise}{{% endif %}}"
