"""Faults of pictures, each planted on a sheet and as the campaign's picture."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, FACTS, SHEET, Fault, Rule, rule

_BOTH = "{en: Example, es: Ejemplo}"
_COUNT = "{fact: example-count, figure: 1, label: {en: came, es: acudieron}}"
_SHARE = "{fact: example-share, figure: 1, label: {en: the example paper, es: el diario de ejemplo}}"
_MANY = ((FACTS, "value: 120", "value: 120000"),)
_MONTHLY = ((FACTS, "value: 40, unit: percent,", "value: 40, unit: people, per: month,"),)
_TEXT = "{en: 'On March 3, 2025, the example meeting took place [@example-day].', es: 'El 3 de marzo de 2025 fue la reunión de ejemplo [@example-day].'}"
_PLACE = f"{{place: GT, label: {_BOTH}, text: {_TEXT}}}"
_ARROW = "{from: US, to: GT, fact: example-day, style: solid}"
_SOLID = f"{{style: solid, label: {_BOTH}}}"


def _planted(says: str, key: str, keys: dict[str, str], at: str, also: tuple[tuple[str, str, str], ...] = ()) -> Rule:
    """The picture on a sheet and in campaign.yaml, one key a line; `at` is the key that is wrong."""
    lines = "".join(f"    {name}: {value}\n" for name, value in ({"heading": _BOTH, "alt": _BOTH} | keys).items())
    picture = f"picture:\n  {key}:\n{lines}"
    return rule(
        says,
        Fault(SHEET, "blocks:", f"{picture}blocks:", at, also=also),
        Fault(CAMPAIGN, "accent:", f"{picture}accent:", at, also=also),
    )


def _map(says: str, at: str, **keys: str) -> Rule:
    whole = {"places": f"[{_PLACE}]", "arrows": f"[{_ARROW}]", "lines": f"[{_SOLID}]"}
    return _planted(says, "map", whole | keys, at)


_ALT_EN = {"alt": "{en: The second bar is a third less, es: La otra es más corta}"}
_ALT_ES = {"alt": "{en: The second bar is shorter, es: La otra es una tercera parte menos}"}
_BARS = {"heading": "{en: The example paper, es: El diario de ejemplo}"}

PICTURE_RULES = [
    rule(
        "unknown picture",
        Fault(SHEET, "blocks:", "picture: {facts: [example-count]}\nblocks:", "picture:"),
        Fault(CAMPAIGN, "accent:", "picture: example-count\naccent:", "picture:"),
    ),
    _planted("“a third less” compares numbers", "bars", _ALT_EN | {"values": f"[{_COUNT}]"}, "alt:"),
    _planted("“una tercera parte” appears where no fact is cited", "bars", _ALT_ES | {"values": f"[{_COUNT}]"}, "alt:"),
    _planted(
        "“twice as long” compares numbers",
        "bars",
        {"values": f"[{_COUNT.replace('came', 'twice as long')}]"},
        "values:",
    ),
    _planted("the picture mixes units: ", "bars", _BARS | {"values": f"[{_COUNT}, {_SHARE}]"}, "bars:"),
    _planted(
        "is a number for a period, and the other is not", "bars", {"values": f"[{_COUNT}, {_SHARE}]"}, "bars:", _MONTHLY
    ),
    _planted(
        "don’t come from the same count, and the label",
        "bars",
        _BARS | {"values": f"[{_COUNT}, {_SHARE.replace('the example paper', 'wrote')}]"},
        "values:",
    ),
    _planted("cannot be drawn as dots", "dots", {"of": _COUNT}, "of:", _MANY),
    _planted("groups are marked", "dots", {"of": _COUNT, "groups": f"[{', '.join([_COUNT] * 4)}]"}, "groups:"),
    _planted("dots, and there are", "dots", {"of": _COUNT, "groups": f"[{_COUNT}, {_COUNT}]"}, "groups:"),
    _planted("the number shown as zero isn’t 0", "dots", {"of": _COUNT, "zero": _COUNT}, "zero:"),
    _planted(
        "example-share and example-count don’t come from the same count",
        "dots",
        {"of": _COUNT, "groups": f"[{_SHARE}]"},
        "groups:",
    ),
    _planted("the columns are not at equal steps of time", "columns", {"values": f"[{_COUNT}, {_COUNT}]"}, "values:"),
    _planted("only one side is shown", "says", {"questions": f"[{{question: {_BOTH}, claim: []}}]"}, "questions:"),
    _map("places are marked", "places:", places="[]"),
    _map("is marked twice", "places:", places=f"[{_PLACE}, {_PLACE}]"),
    _map("there is no place 'XX' on this map; write a country", "places:", places=f"[{_PLACE.replace('GT', 'XX')}]"),
    _map("there is no place 'GT' on this map; write a state", "places:", layer="us-states"),
    _map(
        "this has no date; write the date of each fact",
        "places:",
        places=f"[{{place: GT, label: {_BOTH}, text: {_BOTH}}}]",
    ),
    _map("the arrow ends at 'HN', which is not marked", "arrows:", arrows=f"[{_ARROW.replace('GT', 'HN')}]"),
    _map(
        "the text of GT doesn’t cite example-count",
        "arrows:",
        arrows=f"[{_ARROW.replace('example-day', 'example-count')}]",
    ),
    _map(
        "an arrow’s number needs both figure and label; write both",
        "arrows:",
        arrows=f"[{_ARROW.replace('style:', 'figure: 1, style:')}]",
    ),
    _map(
        "figure 1 of example-day is not a number",
        "arrows:",
        arrows=f"[{_ARROW.replace('style:', f'figure: 1, label: {_BOTH}, style:')}]",
    ),
    _map(
        "“76” appears where no fact is cited",
        "arrows:",
        arrows=f"[{_ARROW.replace('style:', 'figure: 1, label: {en: 76 people, es: personas}, style:')}]",
    ),
    _map("figure 7 of example-day is not a date", "arrows:", arrows=f"[{_ARROW.replace('style:', 'when: 7, style:')}]"),
    _map("the key should say once what a solid line means", "lines:", lines="[]"),
]
