"""Faults of a petition."""

from __future__ import annotations

from tests.content.planting import Fault, rule

_FILE = "petition.yaml"
_GOOD = """title: {en: Keep it, es: Que siga}
to: [{en: Example Council, es: Concejo de Ejemplo}]
text:
  - en: "Keep it [@example-count]."
    es: "Que siga [@example-count]."
goal: 100
opens: 2026-10-01
closes: 2027-10-01
country: GB
"""


_LONG = "Keep " * 26


def spoilt(old: str, new: str, at: str) -> Fault:
    """A petition of which one line is spoilt."""
    assert old in _GOOD
    return Fault(_FILE, "", _GOOD.replace(old, new), at)


PETITION_RULES = [
    rule(
        "the goal is ",
        spoilt("goal: 100", "goal: 0", "goal: 0"),
        spoilt("goal: 100", "goal: 20000000", "goal: 20000000"),
    ),
    rule(
        "the petition closes before it opens",
        spoilt("closes: 2027", "closes: 2025", "closes: 2025"),
        spoilt("opens: 2026", "opens: 2028", "closes: 2027"),
    ),
    rule(
        "'London' is not a time zone",
        spoilt("country: GB", "time_zone: London", "time_zone: London"),
        spoilt("goal: 100", "goal: 100\ntime_zone: London", "time_zone: London"),
    ),
    rule(
        "the title has 129 characters; 120 are the most",
        spoilt("en: Keep it,", f"en: {_LONG},", _LONG),
        spoilt("es: Que siga}", f"es: {_LONG}}}", _LONG),
    ),
    rule(
        "is not a country’s two letters",
        spoilt("country: GB", "country: Britain", "country: Britain"),
        spoilt("country: GB", "country: gb", "country: gb"),
    ),
    rule(
        "the petition is to no one",
        spoilt("[{en: Example Council, es: Concejo de Ejemplo}]", "[]", "to: []"),
        spoilt("[{en: Example Council, es: Concejo de Ejemplo}]", "[]  # no one", "# no one"),
    ),
    rule(
        "the petition has no text",
        spoilt('  - en: "Keep it [@example-count]."\n    es: "Que siga [@example-count]."\n', "  []\n", "text:"),
        spoilt('\n  - en: "Keep it [@example-count]."\n    es: "Que siga [@example-count]."\n', " []\n", "text: []"),
    ),
    rule(
        "“77” is not what example-count says",
        spoilt("Keep it [", "Keep it for 77 [", "77"),
        spoilt("Que siga [", "Que siga 77 [", "77"),
    ),
    rule(
        "“78” appears where no fact is cited",
        spoilt("country: GB", "thanks: {en: To 78 people, es: Gracias}", "78 people"),
        spoilt("en: Example Council", "en: Council of 78 people", "78 people"),
    ),
]
