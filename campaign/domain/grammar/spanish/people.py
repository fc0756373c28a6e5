"""Spanish words about people."""

from __future__ import annotations

import re

from campaign.domain.grammar.people import People

_PAPERS = r"(?:tps|daca|visa|permiso\s+de\s+trabajo|residencia|tarjeta\s+verde|papeles|estatus\s+legal)"
#: Whoever a writer may know.
_KNOWN = (
    r"(?:vecin[oa]|amig[oa]|prim[oa]|compañer[oa]|companer[oa]|colega|alumn[oa]|estudiante|espos[oa]|marido|mujer|herman[oa]|ti[oa]|sobrin[oa]"
    r"|hij[oa]|yerno|nuera|suegr[oa]|cuñad[oa]|cunad[oa]|madre|padre|mama|papa|abuel[oa]|client[ea]|paciente|inquilin[oa]|emplead[oa]|niñera|ninera"
    r"|jardinero|barbero|cociner[oa]|jef[ea]|muchach[oa]|niñ[oa]|nin[oa]|señor[a]?|senora?|hombre|joven|comadre|compadre)"
)

PEOPLE = People(
    status=re.compile(
        rf"""
        \bindocumentad[oa]\b | \bsin\s+(?:papeles|documentos|visa|estatus)\b | \bno\s+ti?en\w+\s+(?:papeles|documentos|visa|estatus)\b
      | \bilegalmente\b | \b(?:una?|el|la|es|era|como)\s+solicitante\s+de\s+asilo\b | \b(?:como|es|era|fue|una?)\s+refugiad[oa]\b
      | \bsus?\s+(?:\w+\s+)?(?:caso|solicitud|peticion|audiencia|tramite|cita|entrevista|orden)\s+(?:de|con|en)\s+(?:asilo|inmigracion|deportacion|migracion|ice)\b
      | \b(?:pidio|pide|pedir|solicito|solicita|espera|esperaba|obtuvo|recibio|ganaron|gano|perdio|busca|buscaba|negaron|dieron|nego|niegan|tiene)\s+(?:el\s+|su\s+)?asilo\b
      | \b(?:fue|es|sera|ser|sea|estar|habia\s+sido|ha\s+sido)\s+(?:deportad|expulsad)[oa]\b
      | \b(?:lo|la|se\s+lo|se\s+la)\s+(?:van\s+a\s+|quieren\s+|pueden\s+)?(?:deport|expuls|detuv|arrest|llevaron\s+los\s+de)\w* | \bdeport(?:aron|o|an|ar|ara)\s+a\b
      | \borden\s+de\s+(?:deportacion|expulsion)\b | \b(?:ice|migracion|la\s+migra)\s+(?:\w+\s+)?(?:detuvo|arresto|llevo|agarro|vino)\b
      | \b(?:detuvo|arresto|detenid[oa]\s+por|llevo)\s+(?:el\s+)?(?:ice|migracion|la\s+migra)\b
      | \bcruzo\s+(?:la\s+frontera|el\s+rio|el\s+desierto)\b | \bgrillete\b
      | \b(?:tiene|tenia|perdio|con|consiguio)\s+(?:el\s+|la\s+|su\s+|una?\s+)?{_PAPERS}\b | \bvencio\s+(?:la\s+|el\s+|su\s+)?{_PAPERS}\b
      | \bante\s+(?:el|la|un|una)\s+(?:juez|jueza|tribunal|corte)\s+de\s+inmigracion\b
        """,
        re.VERBOSE,
    ),
    self_before=re.compile(r"\b(?:me\s+llamo|soy|mi\s+nombre\s+es|yo,)\s+$"),
    known_before=re.compile(rf"\b(?:{_KNOWN},?|llamad[oa]|se\s+llama|llamaba|nombre\s+es)\s+$"),
    known_after=re.compile(rf",\s+(?:mi|nuestr[oa]|una?|su)\s+(?:\w+\s+)?{_KNOWN}\b"),
    place_before=frozenset(
        "san santa santo puerto ciudad calle avenida colegio escuela parroquia iglesia hotel".split()
    ),
    place_after=frozenset(),
    titles=frozenset("don doña dona padre sor obispo doctor doctora profesor profesora licenciado licenciada".split()),
    officials=frozenset("obispo padre profesor profesora doctor doctora".split()),
    honorifics=frozenset(),
    scripture=frozenset("jesus cristo moises".split()),
)
