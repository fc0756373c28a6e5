"""Lists in a sentence: "a, b and c", «a, b y c», and «e» or «u» if the next word begins with that sound.

Babel knows each language's commas and conjunctions, but not that the first sound of a word changes the word before it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from babel.lists import format_list

from campaign.domain.grammar.writing import Writing
from campaign.domain.language import fold

Joined = Literal["and", "or"]

_STYLES: Mapping[Joined, Literal["standard", "or"]] = {"and": "standard", "or": "or"}
_OPENING = "«“\"'‘([¿¡"


def joined(items: Sequence[str], writing: Writing, how: Joined = "and") -> str:
    """The items in a sentence.

    Args:
        items: what to list, in order.
        writing: whose commas and conjunctions.
        how: whether all of them hold, or one of them.
    """
    last = fold(items[-1].lstrip(_OPENING)) if len(items) > 1 else ""
    text = _listed(items, writing, how)
    for conjunction in writing.conjunctions:
        if last and conjunction.before.match(last):
            end = f" {conjunction.plain} {items[-1]}"
            text = f"{text.removesuffix(end)} {conjunction.changed} {items[-1]}" if text.endswith(end) else text
    return text


def _listed(items: Sequence[str], writing: Writing, how: Joined) -> str:
    """The items as the language's data joins them, without its last comma where we write none."""
    ends = [", ".join(items[:-1]), items[-1]]
    pair = str(format_list(["", ""], style=_STYLES[how], locale=writing.locale))
    if len(items) < 3 or writing.comma_before_conjunction or any(pair in item for item in items):
        return str(format_list(list(items), style=_STYLES[how], locale=writing.locale))
    return pair.join(ends)
