"""Spanish ways to ask for votes."""

from __future__ import annotations

import re

from campaign.domain.grammar.elections import WORD, Elections, way
from campaign.domain.grammar.patterns import NEVER

ELECTIONS = Elections(
    measures=frozenset(
        "ley leyes proyecto proyectos enmienda enmiendas medida medidas resolucion resoluciones mocion mociones "
        "propuesta propuestas iniciativa iniciativas fondos dinero presupuesto presupuestos partida partidas "
        "financiacion financiamiento gasto gastos recorte recortes acuerdo acuerdos tratado tratados pacto convenio "
        "norma normas audiencia audiencias investigacion derogacion veto plan planes politica politicas esto eso "
        "referendo consulta ayuda transparencia justicia derecho derechos asilo proteccion paz asignacion asignaciones "
        "limites clausula disposicion".split()
    ),
    persons=frozenset(
        "ella ellos ellas candidato candidata candidatos candidatas democrata democratas republicano republicana "
        "republicanos republicanas senador senadora senadores senadoras representante representantes congresista "
        "congresistas diputado diputada diputados diputadas presidente presidenta gobernador gobernadora alcalde "
        "alcaldesa politico politicos partido partidos lider lideres legislador legisladora legisladores alguien quien "
        "quienes opositor rival contrincante mayoria gente personas gobernantes".split()
    ),
    ends=frozenset("que cuyo cuya para en y e o u porque si cuando con desde antes hasta sino pero como cual".split()),
    ways=(
        way(
            "vot",
            r"\bvot(?:a|ar|e|en|emos|ad) (?:azul|rojo|democrata|republicano|por (?:ella|ellos|ellas))(?=[.,;!]| y\b|$)",
        ),
        way(
            "vot",
            r"\bvot(?:a|as|ar|ara|aran|aremos|ad|ando|e|en|emos) (?:por|contra|en contra del?|a favor del?)\b",
            of_someone=True,
        ),
        way("reel", r"\breel(?:egir|egirl[oa]s?|ija|ijan|ijamos|ige)\b"),
        way(
            "eleg elij elig",
            r"\b(?:elegir|elegiremos|elijan?|elijamos|elige|eligiendo|elegid) (?:a|al|un|una|nuev[oa]s?)\b",
            of_someone=True,
        ),
        way("derrot", r"\bderrot(?:arl|el|enl|emosl)[oa]s?\b"),
        way("derrot", r"\bderrot(?:ar|a|e|en|emos|ando|ad) (?:a|al)\b", of_someone=True),
        way("desbanc desbanq", r"\b(?:desbancar|desbanque|desbanquen) (?:a|al)\b", of_someone=True),
        way(
            "cargo poder puesto escano",
            rf"\b(?:sac|saqu|ech|quit|remov|remuev|expuls|destituy|destitui)[^\W_]{{1,12}} (?:{WORD} ){{0,6}}",
            r"(?:del?|de su|de sus) (?:cargos?|poder|puestos?|escanos?)\b",
        ),
        way(
            "congreso senado",
            rf"\b(?:sac|saqu|ech|expuls)[^\W_]{{1,12}} a (?:{WORD} ){{1,6}}del (?:congreso|senado)\b",
        ),
        way("urnas", r"\b(?:en|a) las urnas\b"),
        way("reelecc", rf"\b(?:apoy|respald|impid|rechac)[^\W_]{{1,8}} (?:{WORD} ){{0,4}}reeleccion\b"),
        way(
            "apoy respald elij",
            rf"\b(?:apoy|respald|elij)[^\W_]{{1,8}} a (?:{WORD} ){{1,4}}(?:para|como) (?:el |la )?",
            r"(?:senado|senador|senadora|congreso|president[ea]|presidencia|gobernador|gobernadora|alcaldia)\b",
        ),
        way(
            "otr",
            r"\b(?:elij|eleg|vot)[^\W_]{1,8} (?:a|por) otr[oa]s?(?=\s*(?:[.,;:!?)»\n]|$)| (?:candidat|partido|person))",
        ),
        way(
            "congreso senado",
            rf"\b(?:saqu|ech|expuls)[^\W_]{{1,12}}l[oa]s? (?:{WORD} ){{0,2}}del (?:congreso|senado)\b",
        ),
        way(
            "voto",
            r"(?:(?<![^\W_] )de|\b(?:den|demos|dar|da|dele|denle|demosle|dale)) (?:su|sus|tu|nuestros?|el) votos? (?:a|al)\b",
            of_someone=True,
        ),
    ),
    named=NEVER,
    past=re.compile(r"\s*\S*é(?!\S)"),
)
