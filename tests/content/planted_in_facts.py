"""Faults of sources, facts and citations."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, FACTS, SHEET, SOURCES, in_file, rule

sources, facts, campaign, sheet = in_file(SOURCES), in_file(FACTS), in_file(CAMPAIGN), in_file(SHEET)
_SECOND_SOURCE = "\n- {id: %s, text: null, notes: null, type: webpage, title: null, author: null, publisher: null, republished_by: null, "
_SECOND_SOURCE += "issued: null, language: en, url: null, party: null,\n   basis: {publisher: unknown, issued: unknown, url: unknown, "
_SECOND_SOURCE += "reason: {en: nobody says, es: nadie lo dice}}}\n"
_COPY_OF_COUNT = """
- id: example-crowd
  claim: {en: "More than 120 people filled the hall.", es: "Más de 120 personas llenaron la sala."}
  phrasings: {en: ["The hall held more than 120 people."], es: ["La sala reunió a más de 120 personas."]}
  figures: [{value: 120, unit: people, qualifier: more than, counts: {en: people at the example meeting, es: personas en la reunión de ejemplo}}]
  names: []
  citations: [{source: example-source, paragraph: 1, quote: null, at: {en: first, es: primero}}]
  inferred: {}
  as_of: 2025-03
  checked_on: 2025-06-01
  review_by: 2099-12-31
  status: historical
  topics: [example]
"""
_WITH_TEXT = ((SOURCES, "text: null ", "text: example.txt "),)
_QUOTED = (*_WITH_TEXT, (FACTS, "quote: null", 'quote: "at the example"'))

SOURCE_RULES = [
    rule(
        "is no source id",
        sources("- id: example-source", "- id: Example_Source", "- id: Example_Source"),
        sources("- id: example-source", "- id: example--source", "- id: example--source"),
    ),
    rule(
        "the source 'example-source' is there twice",
        sources("  party: null\n", "  party: null\n" + _SECOND_SOURCE % "example-source", 18),
        sources("# The works", _SECOND_SOURCE % "example-source" + "# The works", "- id: example-source"),
    ),
    rule(
        "a source has a full text or notes, not both",
        sources("text: null", "text: a.txt", "notes:", also=((SOURCES, "notes: null", "notes: b.txt"), (FACTS, "quote: null", "quote: one two three"))),
        sources("text: null          #", "text: b.txt #", "notes: b", also=((SOURCES, "notes: null", "notes: b.txt"),)),
    ),
    rule(
        "and its basis is",
        sources("publisher: Example Publisher (replace me)", "publisher: null", "basis:"),
        sources("issued: stated", "issued: unknown", "basis:", also=((SOURCES, "reason: null", "reason: {en: a, es: b}"),)),
        sources("url: https://example.org/replace-me", "url: null", "basis:"),
    ),
    rule(
        "the reason is missing",
        sources("issued: stated", "issued: inferred", "basis:"),
        sources("publisher: stated", "publisher: inferred", "basis:"),
    ),
    rule(
        "the address cannot be read",
        sources("https://example.org", "https://[example.org", "url:"),
        sources("https://example.org", "https://[::1", "url:"),
    ),
    rule(
        "the address is not http or https",
        sources("https://example.org", "javascript:alert(1)//example.org", "url:"),
        sources("https://example.org", "ftp://example.org", "url:"),
        sources("https://example.org", "example.org", "url:"),
    ),
    rule(
        "the address holds a user name",
        sources("https://example.org", "https://nytimes.com@example.org", "url:"),
        sources("https://example.org", "https://me:secret@example.org", "url:"),
    ),
    rule(
        "the address has no plain host name",
        sources("https://example.org", "https://localhost", "url:"),
        sources("https://example.org", "https://127.0.0.1", "url:"),
        sources("https://example.org", "https://exаmple.org", "url:"),
    ),
    rule(
        "the address holds a space",
        sources("https://example.org/replace-me", "https://example.org/replace me", "url:"),
        sources("https://example.org/replace-me", '"https://example.org/replace\\u00a0me"', "url:"),
    ),
]

CITATION_RULES = [
    rule(
        "is no fact id",
        facts("- id: example-day", "- id: Example-Day", "- id: Example-Day", also=((SHEET, "example-day", "Example-Day"),)),
        facts("- id: example-share", "- id: ejemplo-año", "- id: ejemplo-año", also=((SHEET, "example-share", "ejemplo-año"),)),
    ),
    rule(
        "is there twice; the first is at",
        facts("- id: example-day", "- id: example-count", 59),
        facts("- id: example-share", "- id: example-day", 60),
    ),
    rule(
        "has no citation",
        facts(
            "citations:\n    - source: example-source\n      paragraph: 2\n      quote: null\n"
            '      at: {en: "second paragraph", es: "segundo párrafo"}\n',
            "citations: []\n",
            "citations: []",
        ),
        facts("  names: []\n  citations:\n", "  names: []\n  citations: []\n  more:\n", "citations: []", also=_drop_more()),
    ),
]
