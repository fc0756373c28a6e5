"""Lists in a sentence: "a, b, and c", «a, b y c», and «e» or «u» if the next word begins with that sound.

Babel knows each language's commas and conjunctions, but not that the first sound of a word changes the word before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from babel.lists import format_list

from campaign.domain.language import Language, fold

Joined = Literal["and", "or"]

_STYLES: Mapping[Joined, Literal["standard", "or"]] = {"and": "standard", "or": "or"}
#: By language: a conjunction, its other form, and the (folded) beginnings that require that form. «Hielo» and «hiato»
#: begin with another sound than «hijo»; 8, 80 and 11 are read «ocho», «ochenta», «once».
_BEFORE: Mapping[Language, tuple[tuple[str, str, re.Pattern[str]], ...]] = {
    "en": (),
    "es": (
        ("y", "e", re.compile(r"h?i(?![aeou])")),
        ("o", "u", re.compile(r"h?o|8\d{0,2}(?:[.,]\d{3})*(?!\d)|11(?:[.,]\d{3})*(?!\d)")),
    ),
}
_OPENING = "«“\"'‘([¿¡"


def joined(items: Sequence[str], language: Language, locale: str, how: Joined = "and") -> str:
    """The items in a sentence.

    Args:
        items: what to list, in order.
        language: whose conjunctions.
        locale: whose commas, as Babel names it.
        how: whether all of them hold, or one of them.
    """
    last = fold(items[-1].lstrip(_OPENING)) if len(items) > 1 else ""
    text = str(format_list(list(items), style=_STYLES[how], locale=locale))
    for plain, changed, before in _BEFORE[language]:
        if last and before.match(last):
            end = f" {plain} {items[-1]}"
            text = f"{text.removesuffix(end)} {changed} {items[-1]}" if text.endswith(end) else text
    return text
