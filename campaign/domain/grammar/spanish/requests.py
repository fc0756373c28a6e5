"""Spanish requests."""

from __future__ import annotations

import re

from campaign.domain.grammar.requests import Requests

_WHOM = (
    r"\b(?:congreso|senado|senador(?:a|es|as)?|camara|representantes?|representan?|congresistas?|diputad[oa]s?"
    r"|legislador(?:a|es|as)?|miembros|concejo|concejal(?:a|es|as)?|alcalde(?:sa)?|alcaldia|ayuntamiento"
    r"|gobernador(?:a)?|president[ea]|gobierno|funcionari[oa]s|autoridades|(?:sub)?comites?|departamento|secretari[oa]"
    r"|comision|junta|washington|ciudad|condado|estado|juez(?:a)?|jueces|tribunal(?:es)?|vecin[oa]s|lector(?:es|as)"
    r"|usted(?:es)?)\b"
)
_SUBJUNCTIVE = (
    r"(?:llamen?|firmen?|apoyen?|rechacen?|contacten?|exijan?|pidan?|digan?|escriban?|aprueben?|insistan?|celebren?"
    r"|publiquen?|detengan?)(?:les?|l[oa]s?)?"
)

REQUESTS = Requests(
    whom=_WHOM,
    what=(
        r"\b(?:audiencias?|investigacion|informe|respuestas?|proyecto|ley|resolucion|medidas?|enmiendas?|peticion"
        r"|presupuesto|fondos|dinero|h\.?\s?r\.|s\. ?\d)"
    ),
    anywhere=re.compile(
        r"\b(?<!no )(?:(?:pido|pedimos|exijo|exigimos|solicito|solicitamos|ruego|rogamos|reclamamos|(?:insto|instamos)(?: a\b)?"
        r"|urjo|urgimos|demando|demandamos)(?: que)?|apelo|apelamos|(?:quiero|queremos) pedir(?:les?)?"
        r"|hago un llamado|hacemos un llamado|les? (?:pido|pedimos|ruego|rogamos|exijo|exigimos)|por favor"
        r"|vot(?:e|en|emos) (?:por|a favor|en contra|contra|si|no))\b"
    ),
    at_start=re.compile(
        rf"\W{{0,3}}(?:(?:y|pero|hoy|entonces|ahora|primero),? ){{0,2}}{_SUBJUNCTIVE}\b"
        rf"|\W{{0,3}}que (?:el|la|los|las|nuestr[oa]s?|sus?) (?={_WHOM})"
    ),
    alone=re.compile(r"les? |por favor|\w+ que$|inst\w+ a$"),
    vote="vot",
    should=r"(?:debe|deben|deberia|deberian|tienen? que|ha de|han de)",
    hopes=r"(?:ojala|(?:espero|esperamos|quisiera|quisieramos) que|es hora de)",
)
