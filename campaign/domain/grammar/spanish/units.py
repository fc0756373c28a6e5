"""Spanish units."""

from __future__ import annotations

from campaign.domain.grammar.units import Units

_STATES = r"(?:EE\.?\s?UU\.?|E\.?\s?U\.?(?:\s?A\.?)?|(?:los\s+)?Estados\s+Unidos)"

UNITS = Units(
    words={
        "people": "personas persona migrantes solicitantes refugiados refugiadas individuos hombres mujeres salvadorenos "
        "salvadorenas hondurenos hondurenas guatemaltecos mexicanos mexicanas venezolanos venezolanas nacionales deportados "
        "deportadas",
        "families": "familias familia",
        "children": "ninos ninas menores",
        "cases": "casos caso expedientes peticiones solicitudes solicitud",
        "motions": "mociones mocion",
        "orders": "ordenes orden",
        "flights": "vuelos vuelo aviones",
        "countries": "paises pais gobiernos naciones",
        "agreements": "acuerdos acuerdo pactos convenios",
        "organizations": "organizaciones grupos",
        "signatures": "firmas firma",
        "hours": "horas hora",
        "days": "dias dia",
        "weeks": "semanas semana",
        "months": "meses mes",
        "years": "anos ano",
        "pages": "paginas pagina",
        "judges": "jueces juezas juez",
        "interviews": "entrevistas entrevista",
        "times": "",
        "percent": "por ciento",
        "dollars": "dolares dolar",
    },
    ends=frozenset(
        "de del en a para por con y o que fueron fue son es habian habia han ha bajo al la el los las cada su sus ya aun todavia no nunca tenia tenian tiene tienen seguia seguian siguen estaba estaban".split()
    ),
    percent=r"\s+por\s+ciento\b|\s+puntos?\s+porcentual",
    currency=rf"d[oó]lares\b(?:\s+(?:estadounidenses|(?:norte)?americanos)\b|\s+de\s+{_STATES})?",
    millions="mdd",
    in_currency="en|de",
)
