"""Templates without braces, as people edit them on a page: a blank is its label in square brackets, "[Your town]".

A text that depends on whether a blank is filled becomes two sentences to choose from.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from campaign.content.letters.sentences import sentences_text
from campaign.domain.language import fold
from campaign.domain.templates.templates import Blank, Choice, Hole, Literal, Part, TemplateText

MOST_LABEL = 160
_LABEL = re.compile(rf"\[(?!@)([^\[\]\n]{{1,{MOST_LABEL}}})\]")
_LONGEST_NAME = 30


def labelled_text(part: Part, blanks: Iterable[Blank]) -> str:
    """Return the text of a part with the labels of its blanks."""
    labels = {blank.name: label_of(blank.ask) for blank in blanks}
    plain = dict.fromkeys(version for sentence in part.sentences for version in _versions(sentence))
    return sentences_text("".join(_shown(node, labels) for node in sentence) for sentence in plain)


def with_names(text: str, blanks: Mapping[str, str]) -> str:
    """Return the text with `{{ name }}` for each label of a blank; `blanks` has the names by label key."""

    def named(match: re.Match[str]) -> str:
        name = blanks.get(label_key(match[1]))
        return f"{{{{ {name} }}}}" if name else match[0]

    return _LABEL.sub(named, text)


def labels_in(text: str) -> list[str]:
    """Return what is in square brackets in a text, except for citation marks."""
    return [match[1] for match in _LABEL.finditer(text)]


def label_of(ask: str) -> str:
    """Return a blank's question as it is in brackets."""
    return " ".join(ask.replace("[", "(").replace("]", ")").split())


def label_key(label: str) -> str:
    """Return a label for comparison, however it is capitalized or spaced."""
    return fold(label_of(label))


def name_for(label: str, taken: Collection[str]) -> str:
    """Return a name made from a label, which no other blank has."""
    words = re.sub(r"[^a-z0-9]+", "_", fold(label)).strip("_").lstrip("0123456789_")[:_LONGEST_NAME].rstrip("_")
    name, number = words or "blank", 1
    while name in taken:
        number += 1
        name = f"{(words or 'blank')[: _LONGEST_NAME - 3]}_{number}"
    return name


def _versions(sentence: TemplateText) -> Iterator[TemplateText]:
    """Return a sentence as it is with its optional blanks filled, and as it is without them."""
    for is_filled in (True, False):
        yield tuple(leaf for node in sentence for leaf in _leaves(node, is_filled=is_filled))


def _leaves(node: Literal | Hole | Choice, *, is_filled: bool) -> tuple[Literal | Hole, ...]:
    if isinstance(node, Choice):
        return node.filled if is_filled else node.empty
    return (node,)


def _shown(node: Literal | Hole | Choice, labels: Mapping[str, str]) -> str:
    match node:
        case Literal(text):
            return text
        case Hole(blank):
            return f"[{labels.get(blank, blank)}]"
        case _:
            return ""
