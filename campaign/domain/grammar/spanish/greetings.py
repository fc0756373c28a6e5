"""Spanish greetings."""

from __future__ import annotations

import re

from campaign.domain.grammar.greetings import FEW_WORDS, GREETED, NAME, SALUTATION_END, WORDS, Forms, Greetings

_OFFICE = (
    r"(?i:senador(?:a|es|as)?|sen\.|representantes?|rep\.|congresistas?|diputad[oa]s?|(?:vice)?president[ea]s?"
    r"|gobernador(?:a|es)?|secretari[oa]|alcalde(?:sa)?|legislador(?:a|es|as)?|miembros? del congreso)(?!\w)"
)
#: Others who are greeted by what they are together.
_ALL = (
    r"(?i:congreso|senado|c[aá]mara(?: de representantes)?|legislatura|concejo|vecin[oa]s?|amig[oa]s|lector[ae]s"
    r"|votantes|ciudadan[oa]s|conciudadan[oa]s|compatriotas)(?!\w)"
)
_MISTER = r"(?i:(?:nuestr[oa]s?|el|la|los|las|se[nñ]or(?:a|es|as)?|sr\.|sra\.|honorables?) ){0,4}"
#: With a colon, or with a comma at the end of the line or before words that speak to someone.
_CALLED = (
    r"(?::|,[ \t]*$|, (?i:usted|ustedes|su|sus|le|les|te|tu"
    r"|por favor|pido|pedimos|escuche|haga|responda|vote)\b)"
)

_EDITORS = r"(?i:director(?:a|es|as)?|editor(?:a|es|as)?|redacci[oó]n)"
_SPEAKS = r"(?i:ustede?s?|sus?|les?|me|mi|yo|soy|somos|vivo|vivimos|escribo|escribimos|por favor)"
_ESTEEMED = (
    r"(?i:(?:muy |mi |mis )?(?:(?:estimad|querid|distinguid|respetad|apreciad)[oa]s?(?:/[oa]s?|\([oa]s?\))?"
    r"|apreciables?|honorables?|se[nñ]or(?:a|es|as)?(?:/a|\(a\))?|sra?\.))"
)

GREETINGS = Greetings(
    editor=(
        r"(?:(?:muy )?(?:estimad|distinguid|respetad)[oa]s? )?(?:(?:senor(?:a|es|as)?|sr\.|sra\.|al|a la) )?"
        r"(?:director|directora|editor|editora)\b"
    ),
    salutation=re.compile(
        # On a line of its own, or with the letter behind a mark. Titles are in small letters.
        rf"{_ESTEEMED}(?:(?:{WORDS})?{SALUTATION_END}|{FEW_WORDS}, {_SPEAKS}\b)"
        rf"|{_ESTEEMED}(?:(?:{WORDS})? [A-ZÁÉÍÓÚÑ][\w’'-]*|(?: [\w()/]+){{0,3}}):"
        rf"|(?i:(?:al |a la |a los )?(?:se[nñ]or(?:a|es)? )?){_EDITORS}(?::|{SALUTATION_END})"
        r"|(?i:a quien(?:es)? (?:pueda )?corresponda)"
        rf"|(?i:al|a la|a los|a las|para el|para la):?{WORDS}[:,][ \t]*$"
        rf"|¡?(?i:hola|buen(?:os|as) (?:d[ií]as|tardes|noches)),?{FEW_WORDS}(?::|{SALUTATION_END})",
        re.MULTILINE,
    ),
    open_letter=re.compile(
        r"(?i:una )?(?i:carta abierta)\b"
        r"|(?i:(?:muy |mi |mis )?"
        r"(?:estimad[oa]s?|querid[oa]s?|distinguid[oa]s?|honorables?|respetad[oa]s?|apreciad[oa]s?)) "
        rf"{_MISTER}(?:{_OFFICE}{NAME}|{_ALL}{GREETED})"
        rf"|(?i:al|a|para):? {_MISTER}{_OFFICE}{NAME}(?::|,[ \t]*$)"
        rf"|(?i:(?:se[nñ]or(?:a|es|as)?|sr\.|sra\.) )?{_OFFICE}{NAME}{_CALLED}",
        re.MULTILINE,
    ),
    forms=Forms(
        to_a_woman="Estimada",
        to_a_man="Estimado",
        to_anyone="Apreciable",
        to_no_one="A quien corresponda:",
        feminine=re.compile(r"(?:s(?:eño)?ra\.?|dra\.?|(?!.*(?:ista|arca|auta)$)[^\W\d_]+a)", re.IGNORECASE),
        masculine=re.compile(
            r"(?:sr\.?|dr\.?|primer|alcalde|juez|jefe|(?:vice)?presidente|(?!miembro$)[^\W\d_]+(?:o|or))", re.IGNORECASE
        ),
        of=re.compile(r" (?:de|del|para|por|en) "),
        has_small_titles=True,
    ),
)
