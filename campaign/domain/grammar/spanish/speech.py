"""Spanish persons."""

from __future__ import annotations

import re

from campaign.domain.grammar.speech import Speech

SPEECH = Speech(
    first_person=re.compile(
        r"\b(?:yo|me|mi|mis|mio|mia|mios|mias|conmigo|nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras"
        r"|soy|estoy|tengo|vivo|conozco|vi|vine|fui|tuve|pude|hice|dije|supe|he|escribo|creo|quiero|pido|puedo|veo|voy|doy"
        r"|pienso|siento|espero|hago|digo|llevo|\w{2,12}zco|pago|hemos|fuimos|somos|damos|vamos|vemos|vimos|dimos)\b"
    ),
    of_the_country=re.compile(
        r"\bnuestr[oa]s? (?:propi[oa]s? )?(?:acuerdos?|gobierno|pais|nacion|congreso|senado|ley(?:es)?|tribunal(?:es)?|jueces|frontera|aviones|vuelos"
        r"|presidente|impuestos|dinero)\b"
        r"|\b(?:les? |l[oa]s? )?(?:hemos |habiamos )?(?:mandamos|enviamos|deportamos|firmamos|subimos|trasladamos|pagamos|mandado|enviado|deportado)\b"
    ),
    learned=re.compile(
        r"\b(?:lei|leimos|supe|supimos|aprendi|aprendimos|oi|oimos|vi|vimos|se|sabemos|entiendo|creo|descubri|(?:me|nos) (?:entere|enteramos)(?: de)?|(?:me|nos) (?:dicen|dijeron|contaron|cuentan))"
        r" (?:que|como)\b"
    ),
    no_person=(),
    # Spanish says the person in the ending. Its accent distinguishes "trabajé", I worked, from "trabaje", and "pedimos", we
    # ask, from "últimos": so these two are read with their accents.
    verbs=(
        re.compile(r"\b(?:[^\W\d_]{2,}[éí]|sé)\b", re.IGNORECASE),
        re.compile(r"\b(?:[^\W\d_áéíóú]{2,}[aei]mos|[^\W\d_]+(?:ába|ía|ára|éra|íba|áse|ése)mos)\b", re.IGNORECASE),
    ),
    no_verbs=frozenset(
        "así aquí allí ahí café comité porqué bebé esté qué maní iraní israelí marroquí pakistaní bengalí rubí esquí "
        "puré paté "
        "chalé jabalí frenesí colibrí tramos gramos kilogramos reclamos extremos supremos primos racimos ultimos proximos "
        "maximos minimos prestamos anonimos legitimos".split()
    ),
    one_person=re.compile(r"\b(?:ella)\b|\b[Éé]l\b(?! que)"),
    drops_pronouns=True,
)
