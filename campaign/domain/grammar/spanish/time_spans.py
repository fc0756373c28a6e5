"""Spanish ties to a date."""

from __future__ import annotations

import re

from campaign.domain.grammar.time_spans import TimeSpans

_WHEN = r"(?:(?:(?:a )?(?:los |el )?(?:principios|comienzos|inicios|fines|finales|mediados|mes|primeros dias|ano) de(?:l)? )|(?:el |los |las |ese |aquel ))?"

TIME_SPANS = TimeSpans(
    since=re.compile(
        rf"\b(?:desde|a partir de(?:l)?|de) {_WHEN}(?:que )?$(?<!\bde )|\b(?:desde|a partir de(?:l)?) {_WHEN}$"
    ),
    year_alone=re.compile(
        r"\b(?:(?:en|durante|por) todo(?: el(?: ano)?)?(?: de)?|durante(?: el ano)?(?: de)?|a lo largo de(?:l)?(?: ano)?(?: de)?|en el (?:ano|curso)(?: entero)?(?: de)?|en el transcurso de|el ano entero de) $"
    ),
    since_after=re.compile(r"^,? en adelante\b"),
    until=re.compile(rf"\b(?:hasta|para|antes de(?:l)?|al cierre de|al) {_WHEN}$"),
    told=re.compile(
        rf"\b(?:dij\w+|dice\w*|escrib\w+|inform\w+|report\w+|conclu\w+|cont[oa]\w*|cuenta|recuento|estudio|anot\w+|senal\w+|datos|analisis|calcul\w+|public\w+|indic\w+|cifr\w+|registr\w+|hall[oa]\w*|encontr\w+|fecha\w*)\b[^.;]{{0,45}}\b(?:en|de|del|a|con) {_WHEN}$"
    ),
    alone_before=re.compile(
        r"\b(?:(?:solo|solamente|unicamente|nada mas|tan solo) en|en (?:un |el )?(?:solo|puro|unico|mismo)(?: mes de)?|en un(?:o)? solo mes,|en el mes de|durante(?: todo)?(?: el mes de)?|a lo largo de|dentro de) $"
    ),
    alone_after=re.compile(
        r"^,? (?:(?:nada mas|solamente|solito|unicamente)(?=\W*$|[,.;:)]| se\b| y\b)|y en ningun otro\b)"
    ),
)
