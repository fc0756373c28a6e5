"""Faults of what a campaign's page says first: what is happening now, one person's words, numbers, and what to do."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, in_file, rule

campaign = in_file(CAMPAIGN)
_CAME = "In March 2025, more than 120 people came [@example-count]."
_VINIERON = "En marzo de 2025 acudieron más de 120 personas [@example-count]."
_FORTY = "one two three four five six seven eight nine ten " * 4
_TEMPLATE = "goes_to: letters\n    template: %s\n"


def _with(lines: str) -> str:
    return f"{lines}\naccent:"


def _now(as_of: str = "2026-10", en: str = _CAME, es: str = _VINIERON) -> str:
    return _with(f'now:\n  as_of: {as_of}\n  text:\n    en: "{en}"\n    es: "{es}"')


def _voice(en: str, es: str) -> str:
    return _with(f'voice:\n  text:\n    en: "{en}"\n    es: "{es}"')


_NUMBER = "  - {fact: example-count, figure: 1, label: {en: came, es: acudieron}}\n"
_SAID = "Someone said so [@example-count]."
_DIJO = "Alguien lo dijo [@example-count]."

FIRST_SCREEN_RULES = [
    rule(
        "doesn’t say when",
        campaign("accent:", _now(en="More than 120 people came [@example-count]."), 'en: "More'),
        campaign("accent:", _now(es="El año pasado acudieron más de 120 personas [@example-count]."), 'es: "El año'),
        campaign("accent:", _now(en=f"{_CAME} It goes on.", es=f"{_VINIERON} Sigue."), "It goes on."),
    ),
    rule(
        "write the day on which you last looked",
        campaign("accent:", _now("2024-12"), "as_of: 2024-12"),
        campaign("accent:", _now("2027"), "as_of: 2027"),
    ),
    rule(
        "over half a year ago",
        campaign("accent:", _now("2026-05-20"), "as_of: 2026-05-20"),
        campaign("accent:", _now("2025-06"), "as_of: 2025-06"),
        is_notice=True,
    ),
    rule(
        "this needs one person’s words",
        campaign("accent:", _with("voice: {}"), "voice:"),
        campaign(
            "accent:", _with(f'voice: {{quote: example-quote, text: {{en: "{_SAID}", es: "{_DIJO}"}}}}'), "voice:"
        ),
    ),
    rule(
        "there is no quote '",
        campaign("accent:", _with("voice: {quote: nobody}"), "voice:"),
        campaign("accent:", _with("voice:\n  quote: Example-quote"), "  quote: Example-quote"),
    ),
    rule(
        "tell it in at most 40 words",
        campaign("accent:", _voice(f"{_FORTY}eleven [@example-count].", _DIJO), "eleven"),
        campaign("accent:", _voice(_SAID, f"{'palabra ' * 40}once [@example-count]."), "once"),
    ),
    rule(
        "this cites no fact",
        campaign("accent:", _voice("Someone said so.", _DIJO), "Someone said so."),
        campaign("accent:", _voice(_SAID, "Alguien lo dijo."), "Alguien lo dijo."),
    ),
    rule(
        "is not a letter to begin",
        campaign("goes_to: letters\n", _TEMPLATE % "nothing", "template: nothing"),
        campaign("goes_to: sheets\n", "goes_to: sheets\n    template: example\n", "template: example"),
    ),
    rule(
        "numbers set large; keep the 3",
        campaign("accent:", _with("highlights:\n" + _NUMBER * 4), "highlights:"),
        campaign("accent:", _with("highlights:\n" + _NUMBER * 5), "highlights:"),
    ),
    rule(
        "so the first button is below a phone’s first screen",
        campaign("accent:", _now(en=f"{_CAME} " * 14), 'en: "In March'),
        campaign(
            '  es: "Un ejemplo por reemplazar:', '  es: "' + "Un ejemplo por reemplazar: " * 20, '  es: "Un ejemplo'
        ),
        is_warning=True,
    ),
    rule(
        "this is over a year old and is told as history",
        campaign("accent:", _now(), "  text:"),
        campaign(
            "accent:",
            _with("highlights:\n  - {fact: example-count, figure: 1, label: {en: came, es: acudieron}}"),
            "highlights:",
        ),
        is_notice=True,
    ),
]
