"""Everyday numbers that name a time, place, verse or score: "5 p.m.", "carretera 66", "Matthew 25:35".

No one asks for their source. Each pattern covers both languages, since people mix them.
"""

from __future__ import annotations

import re

_HOUR = r"(?:1[0-2]|0?[1-9])"
#: Books whose names mean nothing else; the others need a verse, or a number before them.
_BOOKS = (
    r"(?:genesis|exodus|exodo|leviticus|levitico|deuteronom(?:y|io)|psalms?|salmos?|proverbs|proverbios|isaiah|isaias|jeremiah"
    r"|jeremias|ezekiel|ezequiel|micah|miqueas|zechariah|zacarias|malachi|malaquias|matthew|mateo|luke|lucas|romans|romanos"
    r"|galatians|galatas|ephesians|efesios|philippians|filipenses|hebrews|hebreos|revelation|apocalipsis|surah?)"
)
_LETTERS = (
    r"(?:john|juan|peter|pedro|corinthians|corintios|kings|reyes|samuel|timothy|timoteo|thessalonians|tesalonicenses)"
)
#: Nouns that a number follows as a name.
_NUMBERED = (
    r"(?:carretera|ruta|autopista|route|highway|interstate|freeway|road|exit|salida|mile marker|kilometro|km|room|aula|salon"
    r"|cuarto|habitacion|apartment|apt\.?|apartamento|apto\.?|suite|unit|piso|building|edificio|gate|puerta|platform|anden"
    r"|pier|muelle|dock|terminal|lot|lote|pew|banca|lane|table|mesa|bus|autobus|train|tren|linea|line|channel|canal|local|ward"
    r"|precinct|distrito|precinto|engine|troop|tropa|grade|grado|chapter|capitulo|verse|versiculo|hymn|himno|level|nivel"
    r"|week|semana|day|dia|window|ventanilla|courtroom|sala|booth|cabina)"
)
_WON = (
    r"(?:w[io]n(?:s|ning)?|lost|los(?:e|es|ing)|beat|tied|scored?|gan(?:o|aron|amos|aba)|perd(?:io|ieron|imos|i)"
    r"|empat(?:o|aron|amos)|vencio|vencieron)"
)
_MEETS = (
    r"(?:me[et]t?s?|gathers?|opens?|closes?|starts?|begins?|began|leaves?|left|arrives?|arrived|came|woke|wakes?|up|shift|bus|mass"
    r"|church|school|home|dinner|supper|service|class|worship|choir|\w{3,6}days?)"
)
_DAYTIME = r"(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|sharp|tonight|every\s+\w+day|on\s+\w+days?)"
_DAYTIME_ES = (
    r"(?:(?:de|en|por)\s+la\s+(?:manana|tarde|noche|madrugada)|en\s+punto|y\s+(?:media|cuarto)|menos\s+cuarto"
    r"|todos\s+los|cada|los\s+\w+s\b)"
)
_PATTERN = re.compile(
    rf"""
      \b\d{{1,3}}:\d{{1,3}}(?:-\d{{1,3}})?(?:\s?[ap]\.?\s?m\b\.?)?(?!\d)                      # 3:30, 25:35
    | \b(?:{_HOUR}\s?(?:-|–|to|and|a)\s?)?{_HOUR}\s?[ap]\.?\s?m\b\.?                          # 5 p.m.
    | \b{_HOUR}\s+o'?clock\b
    | \b(?:at|by|until|till|before|after|around|about|from)\s+{_HOUR}\s+{_DAYTIME}
    | \b(?:[ay]|de|desde|hasta|eran|son|sobre)\s+las\s+{_HOUR}(?:\s+{_DAYTIME_ES}|(?=\s*(?:[.,;)!?]|$)))
    | \b9(?:[\s-]to[\s-]|\s?a\s?)5\b
    | \b(?:[123]|first|second|third|primera?|segunda?)\s+(?:de\s+)?{_LETTERS}(?:\s+\d{{1,3}}\b)?
    | \b{_BOOKS}\s+\d{{1,3}}(?:[:.,]\s?\d{{1,3}}(?:-\d{{1,3}})?)?\b
    | \bclass\s+of\s+'?\d{{2,4}}\b | \b(?:generacion|promocion|clase)\s+del?\s+(?:ano\s+)?'?\d{{2,4}}\b
    | \bsept(?:ember|\.)?\s+11(?:th)?\b(?!,?\s+(?:\d{{4}}|twenty|nineteen|two\s+thousand))
    | \b11\s+de\s+septiembre\b(?!\s+del?\s+(?:a[ñn]o\s+)?(?:\d|dos\s+mil))
    """,
    re.VERBOSE,
)
_AFTER_A_WORD = (
    re.compile(rf"\b{_MEETS}\b[^.;:\d]{{0,40}}?\b(?:at|by|until|till)\s+{_HOUR}(?=\s*(?:[.,;)!?]|$))"),
    re.compile(rf"\b{_WON}\b[^.;:\d]{{0,30}}?(?P<further>\b\d{{1,3}}(?:-|–|\s(?:to|a)\s)\d{{1,3}})\b(?!\s?%)"),
    re.compile(rf"\b{_NUMBERED}\s(?P<further>\#?\d{{1,5}}[a-d]?)\b(?![.,:/-]?\d|\s?%)"),
)
_ROADS = (
    r"(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Drive|Dr\.|Lane|Ln\.|Boulevard|Blvd\.?|Court|Place|Highway|Hwy\.?|Parkway|Trail|Circle"
    r"|Terrace|Loop|Square|Way)"
)
_NAME = r"(?:[A-ZÁÉÍÓÚÑ][\w'’.]{0,20}\s+)"
#: Streets are recognized by their capitals.
_STREET = re.compile(
    rf"(?<![\d.,$])\b\d{{1,5}}\s+{_NAME}{{1,3}}{_ROADS}(?!\w)|\b{_NAME}{{1,2}}{_ROADS}\s\#?\d{{1,5}}\b(?![.,]\d)"
    rf"|\b(?i:calle|avenida|av\.|paseo|camino|bulevar|boulevard|carrera)\s+(?:(?:de|del|la|el|las|los)\s+|{_NAME}){{0,4}}\#?"
    r"(?P<further>\d{1,5})\b(?![.,]\d)"
)


def everyday_numbers(text: str, folded: str) -> list[re.Match[str]]:
    """Where a text that holds digits has such numbers.

    The group `further` holds those that count all the same where a unit follows them: "by bus 40 people left".
    """
    found = [match for pattern in (_PATTERN, *_AFTER_A_WORD) for match in pattern.finditer(folded)]
    return [*found, *_STREET.finditer(text)]
