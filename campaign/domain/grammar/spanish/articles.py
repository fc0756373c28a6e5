"""Spanish ways to speak of an article."""

from __future__ import annotations

import re

from campaign.domain.grammar.articles import Articles

_PIECES = r"(?:articulo|editorial|columna|nota|noticia|reportaje|cobertura|carta|informacion|diario|periodico|edicion)"
#: Between the article and its date there is a title, or little words, and nothing that says what happened then.
_BETWEEN = (
    r"(?:\s|[,(:]|[“\"«‘][^”\"»]{0,120}[”\"»’]|\b(?:del?|el|en|la|publicad[oa]|fechad[oa]|titulad[oa]|con|fecha|pasado|dia|lunes|martes"
    r"|miercoles|jueves|viernes|sabado|domingo)\b)*"
)

ARTICLES = Articles(
    addressed_before=re.compile(
        rf"(?:\bsus?(?:\s+\w+)?\s+{_PIECES}|\b(?:re:|en\s+respuesta\s+al?)(?:\s+(?:el|la|su)?\s*{_PIECES})?"
        rf"|{_PIECES}\s+(?=publicad[oa])){_BETWEEN}$"
    ),
    told=re.compile(
        rf"\bsus?\s+(?:\w+\s+){{0,2}}?(?:{_PIECES}|titular|cifra|grafica|reporter[oa])\b"
        r"|\b(?:ustedes|usted)\s+(?:\w+\s+)?(?:dieron|dio|dicen|dice|publicaron|publico|escribieron|escribio|citaron|cito|pusieron|puso)\b"
        r"|\b(?:dan|dieron|publicaron|pusieron)\s+(?:ustedes|usted)\b"
    ),
    published="articulo|editorial|columna|nota|noticia|reportaje|cobertura|carta|cronica",
    subject="asunto",
)
