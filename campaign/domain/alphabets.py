"""Letters of other alphabets that look Latin and would disguise a copied sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

_PAIRS = (
    "аa еe оo рp сc уy хx іi јj ѕs һh ԛq ԝw ѵv ԁd ӏl кk мm тt вb нh ґr ѐe ёe їi "
    "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ԚQ ԜW ѴV ҮY ЁE ЇI "
    "αa εe ιi κk νv οo ρp τt υu χx ϲc ϳj γy άa έe ίi όo ύu ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ϷP "
    "օo հh սu ոn զq ցg քf ՕO ՍU ՏS ıi ɑa ɡg ɩi ʏy ꓳO ꓐB"
)
#: The Latin letter that each of them looks like.
LATIN: Mapping[str, str] = {pair[0]: pair[1] for pair in _PAIRS.split()}
_WORD = re.compile(r"[^\W\d_]+")
_OTHERS = ("CYRILLIC", "GREEK", "ARMENIAN")


def disguised(text: str) -> Iterator[tuple[int, int]]:
    """Return where a Latin word contains lookalike letters of another alphabet; a single letter counts among Latin
    words.

    Words entirely in another alphabet are left alone.
    """
    if text.isascii():
        return
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        letters = word.group()
        others = [letter for letter in letters if letter in LATIN and unicodedata.name(letter, "").startswith(_OTHERS)]
        if not others:
            continue
        beside = words[max(0, at - 1) : at] + words[at + 1 : at + 2]
        if any(map(_is_latin, letters)) or len(letters) == 1 and all(_is_latin(one.group()[0]) for one in beside):
            yield word.span()


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
