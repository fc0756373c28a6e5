"""Spanish named numbers."""

from __future__ import annotations

from campaign.domain.grammar.named_numbers import HOUR, NamedNumbers

_NAME = r"(?:[A-ZÁÉÍÓÚÑ][\w'’.]{0,20}\s+)"
_DAYTIME = (
    r"(?:(?:de|en|por)\s+la\s+(?:manana|tarde|noche|madrugada)|en\s+punto|y\s+(?:media|cuarto)|menos\s+cuarto"
    r"|todos\s+los|cada|los\s+\w+s\b)"
)

NAMED_NUMBERS = NamedNumbers(
    laws=r"[Aa]rt[ií]culos?|[Ss]ecci[oó]n(?:es)?|[Tt]ítulo|[Cc]ap[ií]tulo|[Pp]áginas?|[Pp]árrafos?|[Nn]úm\.?|[Nn]º|[Pp]roposici[oó]n"
    r"|[Rr]esoluci[oó]n|[Ll]ey|[Dd]ecreto|[Oo]rden\s[Ee]jecutiva|[Ee]nmienda|[Dd]istrito|[Aa]partado(?:\s[Pp]ostal)?",
    and_="y",
    to="a",
    phones=r"[Tt]el[eé]fonos?|[Cc]el\.",
    zip_codes=r"[Cc][oó]digo\s[Pp]ostal|C\.\s?P\.|CP",
    no_towns="Unos|Unas|Casi|Cerca|Hasta|M[aá]s|Menos|Los|Las|El|La|Eran|Fueron|Son|De|Con|Por|Para|En|A|Y|Otr[oa]s|Estos|Estas"
    "|Esos|Esas|Solo|Sólo|Hubo|Hay",
    prefixes=(),
    suffixes="er|ra|ro|do|da|to|ta",
    of="de",
    streets=r"\b(?i:calle|avenida|av\.|paseo|camino|bulevar|boulevard|carrera)\s+"
    rf"(?:(?:de|del|la|el|las|los)\s+|{_NAME}){{0,4}}\#?(?P<further>\d{{1,5}})\b(?![.,]\d)",
    clock=rf"\b(?:[ay]|de|desde|hasta|eran|son|sobre)\s+las\s+{HOUR}(?:\s+{_DAYTIME}|(?=\s*(?:[.,;)!?]|$)))",
    workday=r"\s?a\s?",
    nth="primera?|segunda?",
    numbered_books="juan|pedro|corintios|reyes|timoteo|tesalonicenses",
    books="exodo|levitico|deuteronomio|salmos?|proverbios|isaias|jeremias|ezequiel|miqueas|zacarias|malaquias|mateo|lucas|romanos"
    "|galatas|efesios|filipenses|hebreos|apocalipsis",
    class_of=r"(?:generacion|promocion|clase)\s+del?(?:\s+ano)?",
    days=r"\b11\s+de\s+septiembre\b(?!\s+del?\s+(?:a[ñn]o\s+)?(?:\d|dos\s+mil))",
    meetings="",
    scores="gan(?:o|aron|amos|aba)|perd(?:io|ieron|imos|i)|empat(?:o|aron|amos)|vencio|vencieron",
    numbered=r"carretera|ruta|autopista|salida|kilometro|aula|salon|cuarto|habitacion|apartamento|apto\.?|piso|edificio|puerta|anden"
    "|muelle|lote|banca|mesa|autobus|tren|linea|canal|distrito|precinto|tropa|grado|capitulo|versiculo|himno|nivel|semana|dia"
    "|ventanilla|sala|cabina",
)
