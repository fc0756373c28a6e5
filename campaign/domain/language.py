"""The languages of a campaign, and text that exists in both."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields, is_dataclass
from typing import Literal, get_args

from campaign.domain.alphabets import LATIN

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
#: The language of addresses without a prefix, and of what says no language of its own.
DEFAULT_LANGUAGE: Language = LANGUAGES[0]


def language_named(tag: object) -> Language | None:
    """Return the language that a tag names, as it comes from an address, a form or a file; None for any other tag."""
    return next((language for language in LANGUAGES if language == tag), None)


def address_prefix(language: Language) -> str:
    """Return what the addresses of a language's pages begin with: nothing, or "/es"."""
    return "" if language == DEFAULT_LANGUAGE else f"/{language}"


@dataclass(frozen=True, slots=True)
class Both:
    """Text for readers in both languages: one field for each, named by its tag. An empty one is read in the default
    language."""

    en: str
    es: str

    def __getitem__(self, language: Language) -> str:
        text: str = getattr(self, language) or getattr(self, DEFAULT_LANGUAGE)
        return text

    @property
    def in_each(self) -> tuple[str, ...]:
        """The words in each language."""
        return tuple(self[language] for language in LANGUAGES)


@dataclass(frozen=True, slots=True)
class BothLists:
    """Several texts in each language; the lists may differ in length."""

    en: tuple[str, ...] = ()
    es: tuple[str, ...] = ()

    def __getitem__(self, language: Language) -> tuple[str, ...]:
        texts: tuple[str, ...] = getattr(self, language)
        return texts


def says_the_same(one: object, other: object, language: Language) -> bool:
    """Whether two pieces of content are equal for readers of a language, whatever they say in the other."""
    return _in_one(one, language) == _in_one(other, language)


def _in_one(value: object, language: Language) -> object:
    """Return content with the texts of one language alone, as plain tuples."""
    match value:
        case Both() | BothLists():
            return value[language]
        case tuple():
            return tuple(_in_one(item, language) for item in value)
        case _ if is_dataclass(value) and not isinstance(value, type):
            return (type(value), *(_in_one(getattr(value, field.name), language) for field in fields(value)))
        case _:
            return value


#: Characters used as a hyphen: the true hyphen, the non-breaking hyphen, the minus sign.
HYPHENS = "\u2010\u2011\u2043\u2212\ufe58\ufe63\uff0d"
_PLAIN_HYPHENS = str.maketrans(dict.fromkeys(HYPHENS, "-"))


def with_plain_hyphens(text: str) -> str:
    """Return the text with plain hyphens, of the same length. Dashes stay: they separate words."""
    return text if text.isascii() else text.translate(_PLAIN_HYPHENS)


def fold(text: str) -> str:
    """Return lowercase text without accents, with straight apostrophes and plain hyphens, of the same length as NFC
    `text`.

    Lookalikes of Latin letters are read as they look. The length is preserved, so that positions in the folded text are
    positions in the original.
    """
    return text.lower() if text.isascii() else text.translate(_FOLDED)


_BEYOND_ALPHABETS = 0x3000


class _Folded(dict[int, str]):
    """Folded characters by code point, cached on first use: every check folds the whole letter.

    Characters beyond the alphabets are not cached: there are a million, and anyone could fill the cache.
    """

    def __missing__(self, code: int) -> str:
        folded = _fold_character(chr(code))
        if code < _BEYOND_ALPHABETS:
            self[code] = folded
        return folded


_FOLDED = _Folded()


#: From here on, letters may be styled Latin ones: fullwidth, bold, script.
_FIRST_STYLED = "\u2100"


def _fold_character(character: str) -> str:
    if character < "\x80":
        return character.lower()
    if character in "’‘ʼ":
        return "'"
    if character in HYPHENS:
        return "-"
    is_styled = character >= _FIRST_STYLED and character.isalpha()
    base = unicodedata.normalize("NFKD" if is_styled else "NFD", LATIN.get(character, character))[0].lower()
    return base if len(base) == 1 else character
