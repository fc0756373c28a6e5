"""Who speaks in a sentence."""

from __future__ import annotations

import re

from campaign.domain.language import Language, fold
from campaign.domain.texts.quotations import without_quotations

#: A numeral after these is Roman: "World War I" speaks of nobody.
_BEFORE_ROMAN = "war title article part chapter section phase act class level type".split()
_ENGLISH = re.compile(
    "".join(f"(?<!{word} )" for word in _BEFORE_ROMAN)
    + r"\b(?:i|me|my|myself|we|us|our|ours|ourselves)\b(?!\.\w)|(?<!\ba )(?<!\bthe )\bmine\b"
)
_SPANISH = re.compile(
    r"\b(?:yo|me|mi|mis|mio|mia|mios|mias|conmigo|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras"
    r"|soy|estoy|tengo|vivo|conozco|vi|vine|fui|tuve|pude|hice|dije|supe|he|escribo|creo|quiero|pido|puedo|veo|voy|doy"
    r"|pienso|siento|espero|hago|digo|llevo|\w{2,12}zco|pago|hemos|fuimos|somos|damos|vamos|vemos|vimos|dimos)\b"
)
# Spanish says the person in the ending, and its accent tells "trabajé", I worked, from "trabaje", and "pedimos", we
# ask, from "últimos": so these two are read with their accents.
_SPANISH_I = re.compile(r"\b(?:[^\W\d_]{2,}[éí]|sé)\b", re.IGNORECASE)
_SPANISH_WE = re.compile(r"\b(?:[^\W\d_áéíóú]{2,}[aei]mos|[^\W\d_]+(?:ába|ía|ára|éra|íba|áse|ése)mos)\b", re.IGNORECASE)
_NOT_VERBS = frozenset(
    "así aquí allí ahí café comité porqué bebé esté qué maní iraní israelí marroquí pakistaní bengalí rubí esquí "
    "puré paté "
    "chalé jabalí frenesí colibrí tramos gramos kilogramos reclamos extremos supremos primos racimos ultimos proximos "
    "maximos minimos prestamos anonimos legitimos".split()
)

#: "She came in 1986", "Él tiene": somebody whom the writer knows.
_ONE_PERSON = {
    "en": re.compile(r"\b(?:he|she|him|her|his|hers|himself|herself)\b"),
    "es": re.compile(r"\b(?:ella)\b|\b[Éé]l\b(?! que)"),
}


def tells_of_one_person(text: str, language: Language) -> bool:
    """Whether a sentence tells of one person, "he" or "she"."""
    own = without_quotations(text)
    return _ONE_PERSON[language].search(own.lower()) is not None


def is_first_person(text: str, language: Language) -> bool:
    """Whether the writer speaks of "I" or "we" here.

    Capital "US" is a country, and so is "U.S."; what stands between quotation marks is said by somebody else.
    """
    own = without_quotations(text)
    if language == "en":
        return _ENGLISH.search(fold(own.replace("US", ""))) is not None
    return _SPANISH.search(fold(own)) is not None or any(_verbs(own))


def _verbs(text: str) -> list[str]:
    """Spanish verbs in the first person, by their ending. A capital inside a sentence begins a name: "José", "Martí"."""
    found = [match for pattern in (_SPANISH_I, _SPANISH_WE) for match in pattern.finditer(text)]
    return [
        match.group()
        for match in found
        if match.group().lower() not in _NOT_VERBS and (text[match.start()].islower() or match.start() <= 1)
    ]
