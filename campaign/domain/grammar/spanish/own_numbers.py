"""Spanish numbers of people's lives."""

from __future__ import annotations

import re

from campaign.domain.grammar.own_numbers import OwnNumbers, age_end, around

_AGE_END = age_end(r"y|e|pero|cuando|ya|anos?")
_KIN = (
    r"(?:hij[oa]s|niet[oa]s|bisniet[oa]s|herman[oa]s|prim[oa]s|sobrin[oa]s|ti[oa]s|vecin[oa]s|amig[oa]s|compañer[oa]s|companer[oa]s"
    r"|colegas|alumn[oa]s|estudiantes|feligreses|maestr[oa]s|voluntari[oa]s|casas|sillas|vacas|cabras|ovejas|gallinas|perros|gatos)"
)
_MEASURES = (
    r"(?:grados?|millas?|minutos?|segundos?|cuadras?|pies|pulgadas?|metros?|km|kilometros?|acres?|hectareas?|libras?|kilos?|galones"
    r"|horas?|pasos?|puntadas?|veces|centavos?|tazas?|camas?|asientos?|filas?|bancas?|velas?)"
)
_ROUGHLY = r"(?:(?:unos|unas|casi|como|apenas|solo|mas\s+de|menos\s+de|cerca\s+de|alrededor\s+de|a)\s+){0,2}"
_MEETINGS = r"(?:elecci(?:on|ones)|votacion|primarias?|reunion|audiencia|feria|funeral|entierro|cumpleanos|boda|misa|partido|vigilia)"

OWN_NUMBERS = OwnNumbers(
    anywhere=around(
        rf"""
      \b(?:tengo|tenia|tuve|cumpli|cumplo|cumplio|cumple|tiene|tenia|a\s+mis|a\s+los|a\s+sus)\s+(?:(?:ya|apenas|solo|casi)\s+)?@{_AGE_END}
    | @\s+anos\s+de\s+(?:edad|vida|casad[oa]s?|matrimonio|servicio|maestr[oa])\b
    | \b(?:nin[oa]s?|muchach[oa]s?|jovene?s?|hombres?|mujer(?:es)?|senora?s?|bebes?|chic[oa]s?|hij[oa]s?|niet[oa]s?|alumn[oa]s?)\s+de\s+@\s+(?:anos|meses)
    | \bmis\s+(?:\w+\s+)?@
    | \b(?:mi|mis|nuestr[oa]s?)\s+(?:\w+\s+){{1,2}}(?:de|en|con)\s+(?:unos\s+|casi\s+)?@
    | \bcon\s+(?:quien|la\s+que|el\s+que)\s+(?:ya\s+)?llevo\s+(?:ya\s+|casi\s+)?@
    | @\s+(?:\w+\s+){{0,2}}?{_KIN}\b
    | @\s+(?:\w+\s+){{0,3}}?(?:en|de)\s+(?:mis?|nuestr[oa]s?)\s
    """
    ),
    sizes=around(
        rf"""
      \b(?:pueblo|ciudad|condado|valle|parroquia|iglesia|congregacion|escuela|distrito|estado|pais|isla|familia|coro|empresa|sala|salon|estadio
        |gimnasio|teatro|avion|autobus|barco|jurado|clase|banda|equipo|club|comunidad|barrio|colonia|rancho|aldea)\s+(?:lleno\s+)?de\s+{_ROUGHLY}@
    | \b(?:caben?|cupo\s+para|lugar\s+para|asientos\s+para|poblacion(?:\s+(?:de|es))?)\s+{_ROUGHLY}@
    | \b(?:mi|mis|nuestr[oa]s?)\s+(?:propi[oa]\s+)?(?:\w+\s+){{1,3}}(?:tiene|tienen|tenia|cuenta\s+con|recibe|atiende|perdio|gano|alimenta)\s+{_ROUGHLY}@
    | @\s+(?:personas|familias|votantes)\s+(?:viven|vivian|en\s+(?:mi|nuestr[oa]|este|esta)\b)
    | @\s+(?:almas|habitantes|vecin[oa]s|feligreses|miembros|senador(?:es|as)|representantes|congresistas|diputad[oa]s|estados|jurados|mandamientos
        |discipulos|apostoles)\b
    """
    ),
    uncited=around(
        rf"""
      @\s+{_MEASURES}\b
    | \bhace\s+(?:ya\s+|mas\s+de\s+|casi\s+|unos\s+|como\s+)?@ | @\s+(?:\w+\s+)?(?:anos|meses|semanas|dias)\s+(?:atras|despues|antes|casad)
    | \b{_MEETINGS}\s+(?:\w+\s+)?(?:del?|el)\s+@
    """
    ),
    frame=re.compile(
        r"^[^;:]{0,160}?\b(?:lei|leimos|supe|supimos|oi|oimos|vi|vimos|aprendi|aprendimos|encontre|me\s+entere|nos\s+enteramos)"
        r"\b(?:\s+\w+){0,4}?\s+(?:que|como|sobre)\b"
    ),
    after_title="del?|el",
)
