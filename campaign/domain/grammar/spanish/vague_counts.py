"""Spanish counts without a number."""

from __future__ import annotations

import re

from campaign.domain.grammar.vague_counts import VagueCounts

_MAJORITY = r"(?:(?:la\s+(?:gran\s+|inmensa\s+)?|una\s+)(?:mayoria|mayor\s+parte)|casi\s+tod[oa]s|el\s+grueso)"

VAGUE_COUNTS = VagueCounts(
    count=re.compile(
        r"(?<![\w$-])(?P<first>decenas|docenas|cientos|centenares|miles|millares|millones)(?:\s+de\s+(?P<second>miles|millones))?\b(?=\s+(?:de|fueron|habian|mas)\b)"
    ),
    least={
        "decenas": 20,
        "docenas": 24,
        "cientos": 200,
        "centenares": 200,
        "miles": 2_000,
        "millares": 2_000,
        "millones": 2_000_000,
    },
    largest={"decenas": 100, "docenas": 200, "cientos": 2_000, "centenares": 2_000},
    times={"miles": 1_000, "millones": 1_000_000},
    number_before=re.compile(r"(?:\d|\b(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|varios|mil))\s+$"),
    few=re.compile(
        r"\b(?:(?:(?:solo|solamente|apenas|nomas) )?(?:a )?un(?: mero| simple)? punad(?:o|ito)\b"
        r"|(?:solo|solamente|apenas|nomas)(?: a)? un[oa]s (?:cuant[oa]s|poc[oa]s)(?! (?:dias|semanas|meses|anos|horas|minutos|decenas|docenas|cientos|miles))"
        r"|un[oa]s (?:cuant[oa]s|poc[oa]s) (?=(?:personas|migrantes|mociones|casos|familias|hombres|mujeres)\b)"
        r"|contad[oa]s con los dedos|se cuentan con los dedos)"
    ),
    money=re.compile(r"\s+(?:de\s+)?dolares\b"),
    majority=re.compile(
        rf"\b{_MAJORITY}\s+(?:de\s+)?(?=(?:ell[oa]s|es[oa]s|est[oa]s|l[oa]s|quienes|aquell[oa]s|tod[oa]s)\b)"
    ),
    says_majority=re.compile(
        r"\b(?:mayoria|mayor parte|casi tod[oa]s|tod[oa]s|cada|por ciento|mitad|dos tercios|sobre todo)\b|%"
    ),
    none=re.compile(
        r"\b(?:(?:nadie|ningun[oa]?|ni un[oa]?(?: sol[oa])?)(?: en absoluto)?,? (?:de (?=(?:l[oa]s|ell[oa]s|es[oa]s|est[oa]s|quienes)\b)|entre (?=l[oa]s\b))"
        r"|(?:nadie|ni una (?:sola )?(?:persona|alma)|ningun[oa]? (?:persona|solicitante|migrante)) (?=(?:habia|ha|fue|pidio|solicito|inicio|empezo|llego)\b))"
    ),
    every=re.compile(
        r"\b(?:tod[oa]s (?:(?=(?:pidieron|habian|solicitaron|recibieron|fueron|desistieron|l[oa]s que)\b)|(?=(?:ell[oa]s|l[oa]s (?:enviad|trasladad|deportad|persona)\w*)\b))|cada una de (?=(?:ell[oa]s|esas|las personas)\b))"
    ),
    says_none=re.compile(r"\b(?:nadie|ningun[oa]?|no|nunca|jamas|sin|solo|menos|tampoco|ni)\b"),
    no_others=re.compile(
        r"(?:(?:l[oa]s )?(?:nuestr|mis\b|nosotr|veces|dias|anos|noches|mananas|domingos|que estamos|que vivimos|que venimos|vecin|cartas|clientes))"
    ),
)
