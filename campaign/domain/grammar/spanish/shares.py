"""Spanish shares and multiples."""

from __future__ import annotations

import re

from campaign.domain.grammar.patterns import ALWAYS, NEVER
from campaign.domain.grammar.shares import GLYPHS, Shares

_ONES = {word: number for number, word in enumerate("uno dos tres cuatro cinco seis siete ocho nueve diez".split(), 1)}
#: What follows a share of a size: "un tercio menos", "la mitad de larga".
_QUE = (
    r"(?:menos|mas|menor|mayor|inferior|superior|de\s+(?:alt|larg|anch|grand|cort|baj|chic|pequen)\w+|del?\s+(?:(?:el|la|los|las)\s+)?"
    r"(?:tamano|largo|alto|ancho|total|numero|resto|primer\w*|segund\w*|otr\w+|puntos?|barras?|columnas?|personas?|casos?))\b"
)
_PARTE = r"(?:tercio|cuarto|quinto|sexto|septimo|octavo|noveno|decimo)s?"
_ONE_TO_TEN = "|".join(["un", "una", *_ONES])

SHARES = Shares(
    any=re.compile(
        rf"mitad|tercio|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|partes?\b|cada|dobl|plic|tripl|cuadru|veces|[{''.join(GLYPHS)}]"
    ),
    numbers=_ONES | {"un": 1, "una": 1, "la": 1, "cien": 100},
    part_names=dict(zip("tercio cuarto quinto sexto septimo octavo noveno decimo".split(), range(3, 11), strict=True))
    | dict(zip("tercera cuarta quinta sexta septima octava novena decima".split(), range(3, 11), strict=True)),
    multiples={"dobl": "2", "dupli": "2", "tripl": "3", "cuadrupl": "4"},
    half=re.compile(
        r"(?<!\ben )\b(?:la|una)\s+mitad\b(?!\s+del?\s+(?:(?:el|la|mi|su|un|una)\s+)?(?:camino|vida|noche|semana|manana|tarde|decada"
        r"|pandemia|ano|mes|dia|siglo|proceso|tiempo|viaje|calle|mundo|hora|(?:19|20)\d\d)\b)"
    ),
    half_after=NEVER,
    no_half_before=NEVER,
    half_before=ALWAYS,
    after_leaning=NEVER,
    parts=(
        re.compile(
            r"\b(?!un cuarto\b)(?P<top>un|dos|tres|cuatro|cinco|siete|nueve)\s(?P<part>tercio|cuarto|quinto|sexto|septimo|octavo|noveno|decimo)"
            r"(?:s\b(?!\s+de\s+(?:hora|siglo|kilo|litro)s?)|(?<=tercio)\b|(?=\s+de\s+(?:los|las|ellos|ellas|es[ao]s|est[ao]s|quienes|tod[oa]s)\b))"
        ),
        re.compile(
            r"\b(?P<top>una|la|dos|tres|cuatro|nueve)\s+(?P<part>tercera|cuarta|quinta|sexta|septima|octava|novena|decima)s?\s+partes?\b"
        ),
    ),
    no_part=NEVER,
    ratio=re.compile(rf"\b(?P<top>{_ONE_TO_TEN}|\d{{1,2}})\s+de\s+cada\s+(?P<out>{_ONE_TO_TEN}|cien|\d{{1,3}})\b"),
    multiple=re.compile(
        r"\bel\s+(?P<times>doble|triple|cuadruple)(?=\s+(?:de|que)\b|\s*[.,;:!?)»”\"]|\s*$)"
        r"|\b(?P<to>(?:duplic|triplic|cuadruplic)(?:o|aron|a|an|aba|aban|ar(?:se)?|aria|arian|ara|aran)|(?:(?<=ha )|(?<=han )|(?<=habia )|(?<=habian ))(?:duplic|triplic|cuadruplic)ado)\b"
        rf"|\b(?P<number>{_ONE_TO_TEN}|\d{{1,3}})\s+veces\s+(?:mas|menos|mayor|menor|superior|lo\s+que|la\s+(?:cifra|cantidad)|el\s+(?:numero|total))\b"
    ),
    compared=re.compile(
        rf"\b(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\s+{_PARTE}\s+{_QUE}"
        r"|\b(?:una|la|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)\s+(?:tercera|cuarta|quinta|sexta|septima|octava|novena|decima)s?\s+partes?\b"
        rf"|\b(?:la|una)\s+mitad\s+{_QUE}|\b(?:a|en)\s+la\s+mitad(?=\s*[.,;:]|\s*$)"
        r"|\b(?:el|al)\s+(?:doble|triple|cuadruple|quintuple)\b"
        r"|\b(?:duplic|triplic|cuadruplic|quintuplic)\w+"
        rf"|\b(?:{_ONE_TO_TEN}|once|doce|veinte|cien|\d+)\s+veces\b|\b(?:varias|muchas)\s+veces\s+(?:mas|menos|mayor|menor)\b"
        rf"|\b(?:{_ONE_TO_TEN}|\d+)\s+de\s+cada\s+\w+"
    ),
)
