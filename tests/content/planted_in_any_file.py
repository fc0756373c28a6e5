"""Faults of YAML, of shapes and of the folder itself."""

from __future__ import annotations

from tests.content.planting import (
    CAMPAIGN,
    EN,
    ES,
    FACTS,
    SAMPLE_EN,
    SAMPLE_ES,
    SHEET,
    SOURCES,
    Fault,
    Gone,
    in_file,
    rule,
)

campaign, sources, facts, sheet = in_file(CAMPAIGN), in_file(SOURCES), in_file(FACTS), in_file(SHEET)
sample = in_file(SAMPLE_EN)
_ANCHOR = ((FACTS, 'attributed_to: {en: "the', 'attributed_to: &who {en: "the'),)

YAML_RULES = [
    rule(
        "the file can’t be read",
        Gone(CAMPAIGN, "", "", 1),
        Gone(SOURCES, "", "", 1),
        Gone(SAMPLE_ES, "", "", 1),
    ),
    rule(
        "the file is too large (400001 bytes)",
        sources("", "#" * 400_001, 1),
        facts("", "- " * 200_000 + "x", 1),
    ),
    rule(
        "the file isn’t saved as UTF-8",
        facts("", "# one\n# two\n- id: caf\xe9\n".encode("latin-1"), 3),
        sources("", b"\xff\xfe- id: x\n", 1),
        sheet("", b"slug: example\nquestion: \xc3\n", 2),
    ),
    rule(
        "this line doesn’t fit the lines above it; begin it as far in",
        facts("  names: []\n", " names: []\n", " names: []"),
        campaign("\nlanguages:", "\n languages:", "languages:"),
    ),
    rule(
        "there is a colon here that doesn’t end a key; put text that contains a colon in quotation marks",
        sources("type: webpage", "type: web: page", "type: web: page"),
        sheet("slug: example", "slug: an: example", 1),
    ),
    rule(
        "we can’t read the file from here on: unacceptable character",
        facts("", "- id: a\x07b\n", 1),
        sheet("", "slug: \x00\n", 1),
    ),
    rule(
        "this starts with *, which repeats another value",
        facts(
            '"el diario de ejemplo"}\n  topics: [example]',
            '"el diario de ejemplo"}\n  topics: *who',
            "&who",
            also=_ANCHOR,
        ),
        campaign(
            "reviewed_by: null}, es: {reviewed_by: null}",
            "reviewed_by: null}, es: *e",
            "es: *e",
            also=((CAMPAIGN, "en: {rev", "en: &e {rev"),),
        ),
    ),
    rule(
        "this has more than 20 levels, one inside the other; use fewer",
        facts("names: []", "names: " + "[" * 21 + "]" * 21, "[[["),
        campaign("keywords: {", "keywords: {zh: " + "{a: " * 20 + "1" + "}" * 20 + ", ", "{a: {a"),
        sources("", "[" * 22 + "]" * 22, 1),
    ),
    rule(
        "this starts with !, which gives a type (",
        sources("issued: 2025-03-04", "issued: !!python/object:os.system 2025", "issued: !!"),
        campaign("paragraph: null", "paragraph: !!timestamp soon", "paragraph: !!"),
        facts("names: []", "names: !example []", "names: !"),
    ),
    rule(
        "this key is not a word",
        facts("names: []", "[names]: []", "[names]"),
        sheet("slug: example", "? {slug: example}\n: example", "slug: example"),
    ),
    rule(
        "is given twice",
        facts("names: []", "names: []\n  names: [Guatemala]", "names: [Guatemala]"),
        campaign("accent: ", 'accent: "#000000"\naccent: ', 'accent: "#1d4e7a"'),
        sample("{town: Exampleville}", "{town: Exampleville, town: Example City}", "town: Example City"),
    ),
    rule(
        "this can’t be read: ",
        facts("paragraph: 1", "paragraph: !!int one", 1),
        sources("party: null", "party: !!bool perhaps", 1),
    ),
]

SHAPE_RULES = [
    rule(
        "should be text",
        facts('en: "Example (replace me): More than 120 people came to the example meeting."', "en: 120", "en: 120"),
        sources("publisher: Example Publisher (replace me)", "publisher: [Example Publisher]", "publisher: ["),
        sample("opening: >-", "opening: {a: b}\n  other: >-", "opening:"),
    ),
    rule(
        "this is empty",
        campaign('name: {en: "Example campaign (replace me)"', 'name: {en: "  "', "name: {"),
        facts('- "The example meeting drew more than 120 people."', '- ""', '- ""'),
    ),
    rule(
        "should be a whole number",
        facts("paragraph: 2", "paragraph: 2.5", "paragraph: 2.5"),
        sheet("{fact: example-day, figure: 1,", "{fact: example-day, figure: first,", "figure: first"),
        Fault(EN, "max: 60", "max: true", "max: true"),
    ),
    rule(
        "should be a number",
        facts("value: 120", "value: many", "value: many"),
        facts("value: 40", "value: [40]", "value: [40]"),
        facts("value: 40", "value: .nan", "value: .nan"),
    ),
    rule(
        "should be true or false",
        Fault(EN, "required: true", "required: yes", "required: yes"),
        Fault(ES, "yours: true", "yours: 1", "yours: 1"),
    ),
    rule(
        "is not a date",
        facts("date: 2025-03-03", "date: 2025-02-30", "date: 2025-02-30"),
        facts("as_of: 2025-03-03", "as_of: March 2025", "as_of: March"),
        sources("issued: 2025-03-04", "issued: 25-03-04", "issued: 25"),
    ),
    rule(
        "is not a day",
        facts("checked_on: 2025-06-01", "checked_on: 2025-06", "checked_on: 2025-06"),
        facts("review_by: 2099-12-31", "review_by: some day", "review_by: some"),
    ),
    rule(
        "isn’t an option here",
        facts("status: historical", "status: history", "status: history"),
        campaign("goes_to: letters", "goes_to: papers", "goes_to: papers"),
        sources("type: webpage", "type: web", "type: web"),
    ),
    rule(
        "should be a figure",
        facts("- {date: 2025-03-03}", "- 2025-03-03", "- 2025-03-03"),
        facts("- {value: 40, unit: percent, qualifier: exactly, counts: ", "- forty percent #", "- forty"),
    ),
    rule(
        "unknown block",
        sheet("- facts:\n", "- factlist:\n", "- factlist"),
        sheet("  - bars:\n", "  - bars: null\n    lines:\n", "- bars"),
    ),
    rule(
        "should be a list",
        facts("names: []", "names: Guatemala", "names: Guatemala"),
        campaign("to: [example-council]", "to: example-council", "to: example"),
        Fault(ES, "offers: [example-count, example-day]", "offers: example-count", "offers:"),
    ),
    rule(
        "should be keys with their values; write each on a line",
        facts("inferred: {}", "inferred: []", "inferred: []"),
        Fault(EN, "blanks:\n", "blanks: none\nunused:\n", "blanks:"),
    ),
    rule(
        "should be keys with their values; write these keys, each with its value: en, es",
        campaign(
            'name: {en: "Example campaign (replace me)", es: "Campaña de ejemplo (por reemplazar)"}',
            "name: Example",
            "name: Ex",
        ),
        facts(
            'attributed_to: {en: "the example paper", es: "el diario de ejemplo"}',
            "attributed_to: the paper",
            "attributed_to: the",
        ),
    ),
    rule(
        "unknown key",
        facts("names: []", "name: []", "name: []"),
        campaign("accent:", "colour: red\naccent:", "colour:"),
        sample("own_figures: []", "own_figure: []", "own_figure:"),
    ),
    rule(
        "this key is missing; add it",
        facts("  status: historical\n", "", "- id: example-count"),
        sources('  title: "Example source (replace me)"\n', "", "- id: example-source"),
        Fault(EN, "title: Example letter (replace me)\n", "", 2),
    ),
]

FOLDER_RULES = [
    rule(
        "this file should be keys with their values (key: value)",
        campaign("", "- slug: your-campaign\n", 1),
        sheet("", "just words\n", 1),
    ),
    rule(
        "this file should be a list",
        sources("", "id: example-source\n", 1),
        facts("", "", 1),
    ),
    rule(
        "the template can’t be read",
        Gone(ES, "", "", 1),
        Fault(EN, "", "---\ntitle: caf\xe9".encode("latin-1"), 1),
    ),
    rule(
        "a draft is written as keys with their values (key: value)",
        sample("", "- opening: words\n", 1),
        Fault(SAMPLE_ES, "", "Estimado director\n", 1),
    ),
]
