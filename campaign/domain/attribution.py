"""Whether a sentence says whose claim it repeats."""

from __future__ import annotations

import re

from campaign.domain.language import fold

_WORD = re.compile(r"[^\W\d_]+")
#: Words of an attribution that name nobody.
_TITLES = frozenset(
    "secretary minister president senator representative director spokesperson spokeswoman spokesman report reports page "
    "secretaria secretario ministro ministra presidente presidenta senador senadora director directora portavoz informe "
    "pagina government gobierno department departamento office oficina "
    "according segun under para por con from with the and los las del una that este esta state united".split()
)


def names_speaker(text: str, attribution: str) -> bool:
    """Whether a significant word of the attribution stands in the text.

    "Secretary Noem" is named by "Noem". Where an attribution has nothing but common words ("the government"), any
    longer one of them will do.
    """
    said = set(_WORD.findall(fold(text)))
    words = [fold(word) for word in _WORD.findall(attribution) if len(word) > 3 or word.isupper() and len(word) > 1]
    telling = [word for word in words if word not in _TITLES] or words
    return any(word in said for word in telling) or fold(attribution) in fold(text)
