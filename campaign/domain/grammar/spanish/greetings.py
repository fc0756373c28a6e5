"""Spanish greetings."""

from __future__ import annotations

import re

from campaign.domain.grammar.greetings import GREETED, NAME, Forms, Greetings

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

GREETINGS = Greetings(
    editor=(
        r"(?:(?:muy )?(?:estimad|distinguid|respetad)[oa]s? )?(?:(?:senor(?:a|es|as)?|sr\.|sra\.|al|a la) )?"
        r"(?:director|directora|editor|editora)\b"
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
        to_nobody="A quien corresponda:",
        feminine=re.compile(r"(?:s(?:eño)?ra\.?|dra\.?|(?!.*(?:ista|arca|auta)$)[^\W\d_]+a)", re.IGNORECASE),
        masculine=re.compile(
            r"(?:sr\.?|dr\.?|primer|alcalde|juez|jefe|(?:vice)?presidente|(?!miembro$)[^\W\d_]+(?:o|or))", re.IGNORECASE
        ),
        of=re.compile(r" (?:de|del|para|por|en) "),
        has_small_titles=True,
    ),
)
