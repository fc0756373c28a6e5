"""Faults of releases."""

from __future__ import annotations

from tests.content.planting import Fault, rule

PRESS = "press/news.yaml"
RELEASE = """id: news
kind: release
headline: {en: "Example Town Meets", es: "El pueblo de ejemplo se reúne"}
dek: {en: "More than 120 people came [@example-count]", es: "Acudieron más de 120 personas [@example-count]"}
place: {en: "EXAMPLEVILLE, N.M.", es: "EXAMPLEVILLE, Nuevo México"}
date: 2026-11-23
embargo: {until: "2026-11-23 09:00", time_zone: America/Denver}
contacts:
  - name: Ada Reyes
    title: {en: "spokeswoman", es: "portavoz"}
    email: press@example.org
    phone: 505-555-0123
body:
  - text:
      en: "More than 120 people came to the hall [@example-count]."
      es: "Más de 120 personas acudieron al salón [@example-count]."
  - quote:
      words: "We came to listen"
      language: en
      translation: {es: "Vinimos a escuchar"}
      speaker: Rosa Ferro
      title: {en: "a teacher", es: "maestra"}
      consent: {by: Rosa Ferro, on: 2026-11-20}
notes:
  - {en: "Photographs are available.", es: "Hay fotografías."}
"""


def press(old: str, new: str, at: str, *also: tuple[str, str, str]) -> Fault:
    """A folder with a release that has a fault; the release alone has none."""
    assert old in RELEASE
    return Fault(PRESS, "", RELEASE.replace(old, new), at, also=also)


_ADA = "  - name: Ada Reyes\n"
_CONTACTS = RELEASE[RELEASE.index("contacts:") : RELEASE.index("body:")]
_TEXT = RELEASE[RELEASE.index("  - text:") : RELEASE.index("  - quote:")]
_CONSENT = "      consent: {by: Rosa Ferro, on: 2026-11-20}\n"
_HALL, _SALON = "More than 120 people came to the hall [@example-count].", "acudieron al salón [@example-count]."
_COPIED = "They met on that street when nobody writes down what was really said in our town [@example-count]."

_NAMED = "Juan Torres is undocumented and came to the hall [@example-count]."

PRESS_RULES = [
    rule(
        "” isn’t in any fact cited here; cite",
        press("Example Town Meets", "Example Town of 4,099 Meets", "headline:"),
        press('came [@example-count]", es', 'came", es', "dek:"),
        press("are available.", "of 4,099 people are available.", "Photographs of"),
    ),
    rule(
        "appears where no fact is cited; numbers and dates come only",
        press("EXAMPLEVILLE, N.M.", "EXAMPLEVILLE of 4,099, N.M.", "place:"),
        press("We came to listen", "4,099 of us came to listen", "words:"),
        press('en: "a teacher"', 'en: "a teacher of 4,099"', 'title: {en: "a teacher of'),
    ),
    rule(
        "a paragraph is a text or a quotation",
        press("  - quote:\n", "  - {}\n  - quote:\n", "- {}"),
        press(
            "  - quote:\n",
            '    quote: {words: "Hi", language: en, translation: {es: "Hola"}, speaker: Ada, title: '
            '{en: "a", es: "a"}, consent: {by: Ada, on: 2026-11-20}}\n  - quote:\n',
            "- text:",
        ),
    ),
    rule(
        "no paragraph has a text",
        press(_TEXT, "", "body:"),
        press(RELEASE[RELEASE.index("body:") : RELEASE.index("notes:")], "body: []\n", "body:"),
    ),
    rule(
        "reporters have no one to ask",
        press(_CONTACTS, "contacts: []\n", "contacts:"),
        press(f"{_CONTACTS}body", "contacts: []  # none yet\nbody", "contacts:"),
    ),
    rule(
        "can’t be reached; write an email",
        press("    email: press@example.org\n    phone: 505-555-0123\n", "", "Ada Reyes"),
        press(_ADA, "  - name: Bo Lee\n" + _ADA, "Bo Lee"),
    ),
    rule(
        "is no email address; write one address",
        press("press@example.org", "press@example.org, more@example.org", "email:"),
        press("press@example.org", "example.org", "email:"),
    ),
    rule(
        "is no phone number; write one number",
        press("505-555-0123", "call us", "phone:"),
        press("505-555-0123", "505-555-0123 or 505-555-0124", "phone:"),
    ),
    rule(
        "' is not a time zone; write a name like ",
        press("America/Denver", "Mountain Time", "time_zone:"),
        press("America/Denver", "Europe/Londn", "time_zone:"),
    ),
    rule(
        "; clocks are put forward that night",
        press("2026-11-23 09:00", "2026-03-08 02:30", "embargo:"),
        press("2026-11-23 09:00", "2027-03-14 02:30", "embargo:"),
    ),
    rule(
        "; clocks are put back that night",
        press("2026-11-23 09:00", "2026-11-01 01:30", "embargo:"),
        press("2026-11-23 09:00", "2027-11-07 01:30", "embargo:"),
    ),
    rule(
        "is no day with a time; write day and time as 2026-12-01 09:00",
        press("2026-11-23 09:00", "2026-11-23", "embargo:"),
        press("2026-11-23 09:00", "Monday at nine", "embargo:"),
        press("2026-11-23 09:00", "2026-11-23 25:00", "embargo:"),
    ),
    rule(
        "the languages are missing, or one is there twice",
        press("date: 2026-11-23\n", "date: 2026-11-23\nlanguages: []\n", "languages:"),
        press("date: 2026-11-23\n", "date: 2026-11-23\nlanguages: [en, en]\n", "languages:"),
    ),
    rule(
        "agreed to be quoted; ask",
        press(_CONSENT, "", "quote:"),
        press(_CONSENT, "      consent: null\n", "consent:"),
    ),
    rule(
        "this day is in the future; write the day on which they agreed",
        press("on: 2026-11-20}", "on: 2027-01-01}", "consent:"),
        press("on: 2026-11-20}", "on: 2026-12-01}", "consent:"),
    ),
    rule(
        "the translation into Spanish is missing; add it; both languages must be complete",
        press('translation: {es: "Vinimos a escuchar"}', "translation: {}", "translation:"),
        press('{es: "Vinimos a escuchar"}', '{en: "We came to listen"}', "translation:"),
    ),
    rule(
        "asks readers to elect or defeat someone; ask for a vote on a bill",
        press(_HALL, f"{_HALL} Vote for Mayor Jane Doe in November.", "came to the hall"),
        press(_SALON, f"{_SALON} Vote por Jane Doe para alcaldesa.", 'es: "Más'),
        press("We came to listen", "Vote for Mayor Jane Doe", "words:"),
    ),
    rule(
        "is word for word what",
        press(_HALL, _COPIED, 'en: "They met'),
        press(
            "Photographs are available.",
            "That rumor runs along our one street when nobody writes down a thing.",
            "That rumor",
        ),
    ),
    rule(
        "leave the name out, or have the person agree to be named",
        press(_HALL, _NAMED, 'en: "Juan'),
        press("Photographs are available.", "Juan Torres is undocumented. He has photographs.", 'en: "Juan'),
        is_warning=True,
    ),
]
