"""The two languages of a campaign, and text that exists in both."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Literal

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")


@dataclass(frozen=True, slots=True)
class Both:
    """Words that a reader sees, whole in both languages."""

    en: str
    es: str

    def __getitem__(self, language: Language) -> str:
        return self.en if language == "en" else self.es


@dataclass(frozen=True, slots=True)
class BothLists:
    """Several texts in each language; the lists need not be of one length."""

    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()

    def __getitem__(self, language: Language) -> tuple[str, ...]:
        return self.en if language == "en" else self.es


def fold(text: str) -> str:
    """Lower case without accents and with straight apostrophes, of the same length as NFC `text`.

    The length stays, so that what is found in the folded text can be shown in the original.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """Folded characters by code point, each worked out when it is first met: every check folds the whole letter."""

    def __missing__(self, code: int) -> str:
        self[code] = _fold_character(chr(code))
        return self[code]


_FOLDED = _Folded()


def _fold_character(character: str) -> str:
    if character < "\x80":
        return character.lower()
    if character in "’‘ʼ":
        return "'"
    base = unicodedata.normalize("NFD", character)[0].lower()
    return base if len(base) == 1 else character
