"""What figures count, and the words by which a text names it.

A figure's unit is held to a text only where the text names a unit we know: "945 families" contradicts a fact about
people, "945 souls" is left to the reader. A new unit is one line here.
"""

from __future__ import annotations

from campaign.domain.language import Language, fold

_PEOPLE = (
    "people persons person migrants asylum-seekers seekers applicants refugees individuals men women salvadorans hondurans "
    "guatemalans mexicans venezuelans colombians nationals deportees",
    "personas persona migrantes solicitantes refugiados refugiadas individuos hombres mujeres salvadorenos salvadorenas "
    "hondurenos hondurenas guatemaltecos mexicanos mexicanas venezolanos venezolanas nacionales deportados deportadas",
)
_WORDS: dict[str, tuple[str, str]] = {
    "people": _PEOPLE,
    "families": ("families family", "familias familia"),
    "children": ("children child minors", "ninos ninas menores"),
    "cases": ("cases case claims claim applications", "casos caso expedientes peticiones solicitudes solicitud"),
    "motions": ("motions motion", "mociones mocion"),
    "orders": ("orders order", "ordenes orden"),
    "flights": ("flights flight planes", "vuelos vuelo aviones"),
    "countries": ("countries country governments nations", "paises pais gobiernos naciones"),
    "agreements": ("agreements agreement deals pacts accords", "acuerdos acuerdo pactos convenios"),
    "organizations": ("organizations organisations groups", "organizaciones grupos"),
    "signatures": ("signatures signature", "firmas firma"),
    "hours": ("hours hour", "horas hora"),
    "days": ("days day", "dias dia"),
    "weeks": ("weeks week", "semanas semana"),
    "months": ("months month", "meses mes"),
    "years": ("years year", "anos ano"),
    "pages": ("pages page", "paginas pagina"),
    "judges": ("judges judge", "jueces juezas juez"),
    "interviews": ("interviews interview", "entrevistas entrevista"),
    "times": ("fold", ""),
    "percent": ("percent", "por ciento"),
    "dollars": ("dollars dollar", "dolares dolar"),
}
UNITS = frozenset(_WORDS)
#: Units of time: what lasts so long, and is counted by nobody.
TIMES = frozenset(["hours", "days", "weeks", "months", "years"])
#: The sign that an amount of money carries, by its unit.
CURRENCY_SIGNS: dict[str, str] = {"dollars": "$"}
_BY_WORD: dict[str, dict[str, str]] = {
    language: {word: unit for unit, words in _WORDS.items() for word in words[column].split()}
    for column, language in enumerate(("en", "es"))
}
#: Words that end the search for a unit: what follows them is no longer what the number counts.
_ENDS = {
    "en": frozenset(
        "of in to for from by at on with and or who that were was are is had have has under a an the per".split()
    ),
    "es": frozenset(
        "de del en a para por con y o que fueron fue son es habian habia han ha bajo al la el los las".split()
    ),
}


def unit_of(word: str, language: Language) -> str | None:
    """The unit that `word` names, or None for a word we do not know."""
    return _BY_WORD[language].get(fold(word))


def ends_search(word: str, language: Language) -> bool:
    """Whether what follows this word is no longer what the number before it counts."""
    return fold(word) in _ENDS[language]
