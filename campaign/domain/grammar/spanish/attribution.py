"""Spanish speakers."""

from __future__ import annotations

import re

from campaign.domain.grammar.attribution import Attribution

ROLES = frozenset(
    "director secretaria secretario ministra ministro presidenta presidente senadora senador directora embajadora embajador "
    "enviada enviado jueza juez abogada abogado gobernadora gobernador alcaldesa alcalde portavoz".split()
)

ATTRIBUTION = Attribution(
    articles="el|la|los|las|una?",
    joins="y",
    of=frozenset("de del en para".split()),
    roles=ROLES,
    authors=frozenset(
        "personal informe investigadores investigadoras analistas asesores equipo estudio cuenta investigacion".split()
    ),
    says=re.compile(r"\b(?:dijo|dice|afirmo|afirma|aseguro|declaro|anuncio|segun|sostuvo|sostiene|insistio)\b"),
    offices=re.compile(rf"\b(?:{'|'.join(sorted(ROLES))})\s+de\s+(?:\w+\s+)?\w+"),
)
