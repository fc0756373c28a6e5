"""Faults of sources, facts and citations."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, FACTS, NEWSPAPERS, SHEET, SOURCES, Fault, in_file, rule

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
_FIRST_PLACE = """  citations:
    - source: example-source
      paragraph: 1
      quote: null
      at: {en: "first paragraph", es: "primer párrafo"}
"""
_SECOND_PLACE = _FIRST_PLACE.replace("1", "2").replace("first", "second").replace("primer", "segundo")
_TWO_PLACES = _FIRST_PLACE + _FIRST_PLACE.removeprefix("  citations:\n").replace("paragraph: 1", "paragraph: 3")
_PAPER = "speakers: {en: [paper], es: [diario]}\n  attributed_to: "
_FORTY_ONE = ((FACTS, "40 percent", "41 percent"), (FACTS, "40 por ciento", "41 por ciento"))
_WITH_NOTES = ((SOURCES, "notes: null", "notes: notes.txt"),)
_WITH_TEXT = ((SOURCES, "text: null ", "text: example.txt "),)
_TRANSLATED = "paragraph: 1\n      quote: came to the meeting\n      translation: "
_QUOTED = (*_WITH_TEXT, (FACTS, "quote: null", 'quote: "at the example"'))

SOURCE_RULES = [
    rule(
        "' can’t be an id; use lowercase letters, digits and single hyphens",
        sources("- id: example-source", "- id: Example_Source", "- id: Example_Source"),
        facts(
            "- id: example-share",
            "- id: ejemplo-año",
            "- id: ejemplo-año",
            also=((SHEET, "example-share", "ejemplo-año"),),
        ),
        campaign("- id: example-demand", "- id: example--demand", "- id: example--demand"),
    ),
    rule(
        "this id is used twice; the first is at",
        sources("# The works", _SECOND_SOURCE % "example-source" + "# The works", "- id: example-source"),
        facts("- id: example-day", "- id: example-count", 59),
        Fault(NEWSPAPERS, "the-other-paper-az", "the-example-nm", 11),
    ),
    rule(
        "a source has a full text or notes, not both",
        sources(
            "text: null",
            "text: a.txt",
            "notes:",
            also=((SOURCES, "notes: null", "notes: b.txt"), (FACTS, "quote: null", "quote: one two three")),
        ),
        sources("text: null          #", "text: b.txt #", "notes: b", also=((SOURCES, "notes: null", "notes: b.txt"),)),
    ),
    rule(
        "but its basis says",
        sources("publisher: Example Publisher (replace me)", "publisher: null", "basis:"),
        sources(
            "issued: stated", "issued: unknown", "basis:", also=((SOURCES, "reason: null", "reason: {en: a, es: b}"),)
        ),
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
        "the address has a user name in it",
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
        "the address has a space in it",
        sources("https://example.org/replace-me", "https://example.org/replace me", "url:"),
        sources("https://example.org/replace-me", '"https://example.org/replace\\u00a0me"', "url:"),
    ),
]

CITATION_RULES = [
    rule(
        "has no citation",
        facts(_SECOND_PLACE, "  citations: []\n", "citations: []"),
        facts(_FIRST_PLACE, "  citations: []\n", "citations: []"),
    ),
    rule(
        "there is no source 'nowhere'",
        facts("source: example-source\n      paragraph: 2", "source: nowhere\n      paragraph: 2", "source: nowhere"),
        campaign(
            "source: example-source\n    paragraph: 1\n\nofficials",
            "source: nowhere\n    paragraph: 1\n\nofficials",
            "source: nowhere",
        ),
        campaign("source: null", "source: nowhere", "source: nowhere"),
    ),
    rule(
        "but nothing is quoted",
        sources("text: null ", "text: example.txt ", "quote:", told_of=FACTS),
        facts(
            "paragraph: 2\n      quote: null",
            "paragraph: 2\n      quote: of those who came",
            "quote: null",
            also=_WITH_TEXT,
        ),
    ),
    rule(
        "we don’t have the full text of example-source",
        facts("paragraph: 2\n      quote: null", "paragraph: 2\n      quote: of those who came", "quote: of those"),
        facts(
            "paragraph: 1\n      quote: null",
            "paragraph: 1\n      quote: came to the meeting",
            "quote: came",
            also=((SOURCES, "notes: null", "notes: notes.txt"),),
        ),
    ),
    rule(
        "the address contains a tracking tag (",
        sources("https://example.org/replace-me", "https://example.org/replace-me?utm_source=x", "url: http"),
        sources("https://example.org/replace-me", "https://example.org/replace-me?a=1&fbclid=2", "url: http"),
        is_warning=True,
    ),
    rule(
        "the quote has ",
        facts(
            "paragraph: 2\n      quote: null",
            "paragraph: 2\n      quote: two words",
            "quote: two words",
            also=_WITH_TEXT,
        ),
        facts(
            "paragraph: 1\n      quote: null",
            "paragraph: 1\n      quote: one" + " more" * 40,
            "quote: one",
            also=_WITH_TEXT,
        ),
        campaign("these are example words", "one two three four " * 10 + "five", "    words: "),
    ),
    rule(
        "the source is already in this language",
        facts("paragraph: 1\n      quote: null", _TRANSLATED + "{en: they came}", "translation:", also=_WITH_TEXT),
        facts(
            "paragraph: 1\n      quote: null",
            _TRANSLATED + "{es: vinieron}",
            "translation:",
            also=(*_WITH_TEXT, (SOURCES, "language: en", "language: es")),
        ),
    ),
    rule(
        "no translation for readers of another language",
        facts(
            "paragraph: 1\n      quote: null",
            "paragraph: 1\n      quote: came to the meeting",
            "quote: came",
            also=_WITH_TEXT,
        ),
        facts(
            "paragraph: 1\n      quote: null",
            "paragraph: 1\n      quote: came to the meeting",
            "quote: came",
            also=(*_WITH_TEXT, (SOURCES, "language: en", "language: es")),
        ),
        is_warning=True,
    ),
    rule(
        "there is no quotation to translate",
        facts("paragraph: 1\n", "paragraph: 1\n      translation: {es: vinieron}\n", "translation:"),
        facts("paragraph: 2\n", "paragraph: 2\n      translation: {es: a, en: b}\n", "translation:"),
    ),
    rule(
        "paragraphs are counted from 1",
        facts("paragraph: 2", "paragraph: 0", "paragraph: 0"),
        facts("paragraph: 2", "paragraph: -1", "paragraph: -1"),
    ),
    rule(
        "has the same figures as",
        facts("# Facts to replace", _COPY_OF_COUNT + "# Facts to replace", "- id: example-count"),
        facts(
            "\n- id: example-day",
            _COPY_OF_COUNT.replace("example-crowd", "example-throng") + "\n- id: example-day",
            "- id: example-throng",
        ),
    ),
]

FACT_RULES = [
    rule(
        "change the status to superseded, or write null here",
        facts("superseded_by: null", "superseded_by: example-day", "superseded_by:"),
        facts("superseded_by: null", "superseded_by: example-count", 54),
    ),
    rule(
        "the fact is marked out of date, but superseded_by doesn’t name the newer fact",
        facts("status: historical", "status: superseded", "status: superseded"),
        facts("status: historical\n  superseded_by: null", "status: superseded", "status: superseded"),
    ),
    rule(
        "there is no other fact '",
        facts(
            "superseded_by: null",
            "superseded_by: nothing",
            "superseded_by:",
            also=((FACTS, "status: historical", "status: superseded"),),
        ),
        facts(
            "superseded_by: null",
            "superseded_by: example-count",
            "superseded_by:",
            also=((FACTS, "status: historical", "status: superseded"),),
        ),
    ),
    rule(
        "a disputed fact must say who disputes it",
        facts(
            "status: historical\n  superseded_by: null\n  dispute: null\n  attributed_to: {",
            "status: disputed\n  superseded_by: null\n  dispute: null\n  attributed_to: {",
            "status: disputed",
        ),
        facts(
            "status: historical",
            "status: disputed",
            "status: disputed",
            also=((FACTS, "dispute: null", "dispute: {en: a, es: b}"),),
        ),
    ),
    rule(
        "'; choose from these units",
        facts("unit: people", "unit: persons", "value: 120"),
        facts("unit: percent", "unit: per cent", "value: 40"),
    ),
    rule(
        "this figure is given twice",
        facts("- {date: 2025-03-03}", '- {date: 2025-03-03}\n    - {date: "2025-03-03"}', '- {date: "2025'),
        facts(
            "- {value: 40,",
            "- {value: 40, unit: percent, counts: {en: letter writers among those who came, es: quienes habían escrito entre los asistentes}}\n    - {value: 40,",
            "qualifier: exactly",
        ),
    ),
    rule(
        "there is only one way to say this",
        facts(
            '    es:\n      - "El 3 de marzo de 2025 se celebró la reunión de ejemplo."\n', "    es: []\n", "    es: []"
        ),
        facts('    en:\n      - "On 3 March 2025 the example meeting was held."\n', "    en: []\n", "    en: []"),
        is_warning=True,
    ),
    rule(
        "make each number a fact of its own; only a range has two",
        facts(
            "    - {value: 120",
            "    - {value: 20, unit: people, counts: {en: late, es: tarde}}\n    - {value: 120",
            "value: 120",
        ),
        facts(
            "    - {value: 40",
            "    - {value: 60, unit: percent, counts: {en: others, es: otros}}\n    - {value: 40",
            "value: 40",
        ),
    ),
    rule(
        " needs two ends",
        facts("{value: 120, unit: people,", "{value: 120, unit: people, bound: lower,", "bound: lower"),
        facts(
            "    - {value: 40, unit: percent,",
            "    - {value: 60, unit: percent, bound: lower, counts: {en: others, es: otros}}\n    - {value: 40, unit: percent, bound: upper,",
            "bound: upper",
        ),
    ),
    rule(
        "doesn’t match any of the fact’s figures",
        facts(
            "The example meeting drew more than 120 people",
            "The example meeting drew nearly 120 people, more than 120 people",
            "drew nearly",
        ),
        facts("El 3 de marzo de 2025 se celebró", "El 3 de marzo de 2025 se celebró ante 200 personas", "ante 200"),
        facts(
            "The example paper says that 40 percent",
            "The example paper says that 40 percent, or 40 people,",
            "or 40 people",
        ),
    ),
    rule(
        "of the fact; every way to say a fact has to give all its figures",
        facts("drew more than 120 people", "drew a crowd", "drew a crowd"),
        facts("El 3 de marzo de 2025 se celebró", "En marzo de 2025 se celebró", "En marzo de 2025"),
    ),
    rule(
        "this is a claim and doesn’t say who makes it",
        facts(", by the example paper's account", "", "Of those who came"),
        facts("Según el diario de ejemplo, el 40", "Se dice que el 40", "Se dice"),
    ),
    rule(
        "speakers are listed, but the fact isn’t anyone’s claim",
        facts(
            "attributed_to: null\n", "attributed_to: null\n  speakers: {en: [clerk], es: [secretaria]}\n", "speakers:"
        ),
        facts('attributed_to: {en: "the example paper", es: "el diario de ejemplo"}', _PAPER + "null", "speakers:"),
    ),
    rule(
        "who makes the claim; name them in both languages",
        facts('de ejemplo"}\n  topics', 'de ejemplo"}\n  speakers: {en: [paper]}\n  topics', "speakers:"),
        facts('de ejemplo"}\n  topics', 'de ejemplo"}\n  speakers: {en: [], es: [diario]}\n  topics', "speakers:"),
    ),
    rule(
        "a claim about a person or the law has ",
        facts("attributed_to: null\n", "attributed_to: null\n  about: person\n", "about:"),
        facts(
            _FIRST_PLACE, _TWO_PLACES, "about:", also=((FACTS, "topics: [example]", "about: law\n  topics: [example]"),)
        ),
        sources(
            "publisher: Example Publisher (replace me)",
            "publisher: null",
            "about:",
            told_of=FACTS,
            also=((FACTS, "topics: [example]", "about: law\n  topics: [example]"),),
        ),
    ),
    rule(
        "is not among the numbers, dates and names of this fact",
        facts('inferred: {"2025"', 'inferred: {"4711"', '"4711"'),
        facts("inferred: {}", "inferred: {Guatemala: {en: a, es: b}}", "Guatemala: "),
    ),
    rule(
        "but names doesn’t list it",
        facts('came to the example meeting."', 'came to the example meeting in Guatemala."', "names:"),
        facts("The example meeting took place", "In Antigua the meeting took place, said Ruiz,", 70),
        is_warning=True,
    ),
    rule(
        "the campaign has no topic '",
        facts("topics: [example]", "topics: [example, costs]", "topics:"),
        campaign("- {id: example, name", "- {id: examples, name", "topics:", told_of=FACTS),
    ),
    rule(
        "the fact has no topic",
        facts("attributed_to: null\n  topics: [example]", "attributed_to: null\n  topics: []", "topics: []"),
        facts('de ejemplo"}\n  topics: [example]', 'de ejemplo"}\n  topics: []', "topics: []"),
    ),
    rule(
        "is in the future",
        facts("checked_on: 2025-06-01", "checked_on: 2061-06-01", "checked_on:"),
        facts("checked_on: 2025-06-01", "checked_on: 2062-06-01", "checked_on:"),
    ),
    rule(
        "is after the day it was checked",
        facts("as_of: 2025-03-03", "as_of: 2025-06-02", "as_of: 2025-06-02"),
        facts("as_of: 2025-03-03", "as_of: 2026", "as_of: 2026"),
    ),
    rule(
        "is not after the day it was checked",
        facts("review_by: 2099-12-31", "review_by: 2025-06-01", "review_by:"),
        facts("review_by: 2099-12-31", "review_by: 2024-12-31", "review_by:"),
    ),
    rule(
        "was due for a check by",
        facts("review_by: 2099-12-31", "review_by: 2026-11-20", "review_by:"),
        facts("review_by: 2099-12-31", "review_by: 2025-06-02", "review_by:"),
        is_warning=True,
    ),
]

HELD_RULES = [
    rule(
        "we can’t find the file",
        sources("text: null ", "text: lost.txt ", "text:", also=((FACTS, "quote: null", "quote: one two three"),)),
        sources("notes: null", "notes: later/lost.txt", "notes:"),
    ),
    rule(
        "example-source has no paragraph",
        facts("paragraph: 2", "paragraph: 3", "paragraph: 3", also=_WITH_NOTES),
        facts("paragraph: 2", "paragraph: 7", "paragraph: 7", also=_QUOTED),
    ),
    rule(
        "is not in paragraph",
        facts("quote: null", "quote: in the example", "quote: in", also=_WITH_TEXT),
        campaign("these are example words", "these are other words", "    words:", also=_WITH_NOTES),
        campaign("paragraph: 1\n\nterms", "paragraph: 2\n\nterms", "    words:", also=_QUOTED),
    ),
    rule(
        "does not have ",
        facts("names: []", "names: [Guatemala]", "paragraph: 1", also=_WITH_NOTES),
        facts('inferred: {"2025"', 'inferred: {"2024"', 73, also=_WITH_NOTES),
    ),
    rule(
        "has none of the fact's names, numbers and dates",
        facts("paragraph: 1\n", "paragraph: 2\n", "paragraph: 2", also=_WITH_NOTES),
        facts("paragraph: 2\n", "paragraph: 1\n", 46, also=_QUOTED),
        facts("value: 40", "value: 41", 46, also=(*_WITH_NOTES, *_FORTY_ONE)),
    ),
]
