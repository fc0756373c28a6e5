"""Faults of campaign.yaml, of sheets, of prose and of the newspapers' cards."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, EN, FACTS, NEWSPAPERS, SHEET, SOURCES, Fault, in_file, rule

campaign, sheet, newspapers, facts = in_file(CAMPAIGN), in_file(SHEET), in_file(NEWSPAPERS), in_file(FACTS)
_SLUG = "slug: my-example"
_LARGE = "highlights:\n  - {fact: %s, figure: 1, label: {en: %s, es: %s}}\n"
_COUNT_SET_LARGE = ((CAMPAIGN, "accent:", _LARGE % ("example-count", "came", "acudieron") + "accent:"),)
_SHARE_TOO = (
    "\n  - {fact: example-share, figure: 1, label: {en: the example paper says, es: dice el diario de ejemplo}}\n"
)
_NEAR = '  - {id: near, name: {en: "Near", es: "Cerca"}, apart: true}\n\ndemands:'
_SHARE_IS_NEAR = (
    (CAMPAIGN, "\ndemands:", _NEAR),
    (FACTS, "topics: [example]\n\n- id: example-day", "topics: [near]\n\n- id: example-day"),
)
_NOW_OF_BOTH = """now:
  as_of: 2026-10
  text:
    en: "In March 2025, more than 120 people came [@example-count]; the example paper says 40 percent wrote [@example-share]."
    es: "En marzo de 2025 acudieron más de 120 personas [@example-count]; el diario de ejemplo dice que el 40 por ciento escribió [@example-share]."

accent:"""
_CLERK = ((FACTS, "attributed_to: null", 'attributed_to: {en: "the clerk", es: "la secretaria"}'),)
_OVERTAKEN = ((FACTS, "superseded_by: null", "superseded_by: example-day"),)
_OTHER = ((NEWSPAPERS, "state: AZ", "state: NM\n  aliases: [Sample]"),)
_SECOND_SHEET = """slug: another
question: {en: "Another question?", es: "¿Otra pregunta?"}
answer: {en: "More than 120 people came [@example-count].", es: "Acudieron más de 120 personas [@example-count]."}
blocks: []
"""

CAMPAIGN_RULES = [
    rule(
        "the site itself uses the address",
        campaign(_SLUG, "slug: api", "slug:"),
        campaign(_SLUG, "slug: es", "slug:"),
        campaign(_SLUG, "slug: metrics", "slug:"),
    ),
    rule(
        "' can’t be an id; use lowercase",
        campaign(_SLUG, "slug: My-Example", "slug:"),
        campaign(_SLUG, "slug: ../my-example", "slug:"),
        campaign(_SLUG, "slug: mi-campaña", "slug:"),
    ),
    rule(
        "is not the folder's name 'my-example'",
        campaign(_SLUG, "slug: other", "slug:"),
        campaign(_SLUG, "slug: my-exampl", "slug:"),
    ),
    rule(
        "letters a week would ask every writer to wait",
        campaign('accent: "#1d4e7a"', 'accent: "#1d4e7a"\nletters_a_week: 0', "letters_a_week:"),
        campaign('accent: "#1d4e7a"', 'accent: "#1d4e7a"\nletters_a_week: -3', "letters_a_week:"),
    ),
    rule(
        "is not a color",
        campaign('"#1d4e7a"', "dark red", "accent:"),
        campaign('"#1d4e7a"', '"#1d4"', "accent:"),
    ),
    rule(
        "the accent color is hard to read on white",
        campaign("#1d4e7a", "#ffcc00", "accent:"),
        campaign("#1d4e7a", "#ffffff", "accent:"),
    ),
    rule(
        "the label doesn’t say who makes the claim",
        sheet(
            "{fact: example-count, figure: 1, label: {en: people at",
            "{fact: example-share, figure: 1, label: {en: people at",
            "{en: people at",
        ),
        facts("status: historical", "status: disputed", "{en: The example meeting", told_of=SHEET, also=_CLERK),
    ),
    rule(
        "highlight only facts that are true today",
        facts("status: historical", "status: superseded", "- {fact", told_of=CAMPAIGN, also=_COUNT_SET_LARGE),
        facts("status: historical", "status: disputed", "- {fact", told_of=CAMPAIGN, also=_COUNT_SET_LARGE),
    ),
    rule(
        "belongs to a topic we don’t mix with others, and",
        campaign(
            "accent:",
            (_LARGE % ("example-count", "came", "acudieron")).rstrip() + _SHARE_TOO + "accent:",
            "highlights:",
            also=_SHARE_IS_NEAR,
        ),
        sheet(
            "- {fact: example-count, figure: 1, label: {en: people at",
            _SHARE_TOO.strip() + "\n        - {fact: example-count, figure: 1, label: {en: people at",
            "- numbers:",
            also=_SHARE_IS_NEAR,
        ),
        campaign("accent:", _NOW_OF_BOTH, "  text:", also=_SHARE_IS_NEAR),
    ),
    rule(
        "relies only on secondhand records",
        Fault(SOURCES, "party: null", "second_hand: true\n  party: null", "offers:", told_of=EN),
        campaign(
            "accent:",
            _LARGE % ("example-count", "came", "acudieron") + "accent:",
            "- {fact",
            also=((SOURCES, "party: null", "second_hand: true\n  party: null"),),
        ),
        campaign(
            "demands:\n",
            "shelves:\n  - {id: people, title: {en: People, es: Personas}, facts: [example-count]}\n\ndemands:\n",
            "- {id: people",
            also=((SOURCES, "party: null", "second_hand: true\n  party: null"),),
        ),
    ),
    rule(
        "the translation into",
        campaign('translation: {es: "estas son palabras de ejemplo"}', "translation: {}", "translation:"),
        campaign("language: en\n    translation", "language: es\n    translation", "translation:"),
    ),
    rule(
        "is in the translation but not in the quotation",
        campaign("estas son palabras de ejemplo", "estas son 14 palabras de ejemplo", "translation:"),
        campaign("estas son palabras de ejemplo", "las palabras son de 2019", "translation:"),
        facts(
            "paragraph: 1\n      quote: null",
            "paragraph: 1\n      quote: came to the meeting\n      translation: {es: vinieron 12}",
            "translation:",
            also=((SOURCES, "text: null ", "text: example.txt "),),
        ),
    ),
    rule(
        "things to do under acts",
        campaign(
            '  - id: ask\n    title: {en: "Ask (example)", es: "Pida (ejemplo)"}\n    text: '
            '{en: "Example (replace me): see what we ask.", es: "Ejemplo (por reemplazar): vea qué pedimos."}\n    goes_to: demands\n',
            "",
            "acts:",
        ),
        campaign(
            "bodies:\n",
            "  - {id: more, title: {en: a, es: b}, text: {en: a, es: b}, goes_to: letters}\n\nbodies:\n",
            "acts:",
        ),
    ),
    rule(
        "is missing; name both languages",
        campaign(
            "languages: {en: {reviewed_by: null}, es: {reviewed_by: null}}",
            "languages: {en: {reviewed_by: null}}",
            "languages:",
        ),
        campaign("languages: {en: {reviewed_by: null}, es: {reviewed_by: null}}", "languages: {}", "languages:"),
    ),
]

PROSE_RULES = [
    rule(
        "the two languages cite different facts",
        campaign("reunión de ejemplo [@example-count].", "reunión de ejemplo.", '- en: "Example paragraph'),
        sheet(
            "Respuesta de ejemplo (por reemplazar): acudieron más de 120 personas [@example-count]",
            "Respuesta [@example-day]",
            "answer:",
        ),
        sheet("answer:", 'headline: {en: "They came [@example-count]", es: "Vinieron"}\nanswer:', "headline:"),
    ),
    rule(
        "; cite a fact that exists",
        campaign("meeting [@example-count].", "meeting [@exampel-count].", 'en: "Example paragraph'),
        sheet("2025 [@example-day]", "2025 [@example-day; @example-night]", "took place"),
        Fault(EN, "record shows.", "record shows [@nothing].", "record shows"),
    ),
    rule(
        "isn’t in any fact cited here",
        campaign("what this is about", "what the 4,000 letters are about", 6),
        sheet("took place on 3 March 2025 [@example-day].", "took place on 3 March 2025.", "took place"),
        Fault(EN, "This is what the example record shows.", "Of these, 15 came back.", "Of these"),
    ),
    rule(
        "is not what example-",
        campaign("acudieron a la reunión de ejemplo [@", "acudieron a las 200 reuniones de ejemplo [@", 'es: "Párrafo'),
        sheet("took place on 3 March 2025", "took place on 4 March 2025", "took place"),
        sheet("more than 120 people came", "more than 1,200 people came", 'en: "Example answer'),
    ),
    rule(
        "changes what example-",
        sheet("more than 120 people came", "fewer than 120 people came", 'en: "Example answer'),
        campaign("more than 120 people came", "more than 120 percent came", 'en: "Example paragraph'),
    ),
    rule(
        "is retracted; remove it",
        facts("status: historical", "status: retracted", 'es: "Párrafo', told_of=CAMPAIGN),
        facts("status: historical", "status: retracted", "ids: [", told_of=SHEET),
    ),
    rule(
        "is a claim, and the sentence doesn’t say who makes it",
        sheet(
            "The example meeting took place on 3 March 2025 [@example-day]",
            "Of them, 40 percent wrote [@example-share]",
            "Of them",
        ),
        campaign(
            "Example paragraph (replace me): more than 120 people came to the example meeting [@example-count].",
            "Here 40 percent wrote [@example-share].",
            "Here 40",
        ),
        campaign(
            "more than 120 people came to the example meeting [@example-count].",
            "the example paper asked. Then 40 percent had written a letter [@example-share].",
            "Then 40",
        ),
    ),
    rule(
        "is out of date, and the sentence doesn’t say when it was true",
        facts("status: historical", "status: superseded", 'en: "Example answer', told_of=SHEET, also=_OVERTAKEN),
        facts("status: historical", "status: superseded", 'es: "Párrafo', told_of=CAMPAIGN, also=_OVERTAKEN),
    ),
    rule(
        "appears where no fact is cited",
        campaign("publish the minutes", "publish all 57 minutes", 'en: "Example demand'),
        sheet("(por reemplazar): una barra", "(por reemplazar): 15 barras", "alt: {en"),
        Fault(EN, "What did you see, hear or read", "What do 4,000 people say", "What do 4"),
    ),
]

SHEET_RULES = [
    rule(
        "the title is not a question",
        sheet("(replace me)?", "(replace me)", "question:"),
        sheet("(por reemplazar)?", "(por reemplazar)", "question:"),
    ),
    rule(
        "; name a fact that exists",
        sheet("ids: [example-share]", "ids: [example-share, example-loss]", "ids:"),
        sheet("{fact: example-day,", "{fact: example-night,", "example-night"),
        sheet(
            "{fact: example-count, figure: 1, label: {en: who", "{fact: nobody, figure: 1, label: {en: who", "nobody"
        ),
    ),
    rule(
        " is not a number; write which",
        sheet(
            "{fact: example-count, figure: 1, label: {en: who",
            "{fact: example-count, figure: 2, label: {en: who",
            "figure: 2",
        ),
        sheet(
            "{fact: example-count, figure: 1, label: {en: people",
            "{fact: example-day, figure: 1, label: {en: people",
            "{en: people",
        ),
    ),
    rule(
        "this says there were none, but example-",
        sheet(
            "{fact: example-count, figure: 1, label: {en: who",
            "{fact: example-count, figure: 0, label: {en: who",
            "figure: 0",
        ),
        sheet(
            "{fact: example-count, figure: 1, label: {en: people",
            "{fact: example-share, figure: 0, label: {en: people",
            "figure: 0",
        ),
    ),
    rule(
        " is not a date; write which",
        sheet("{fact: example-day, figure: 1", "{fact: example-day, figure: 2", "figure: 2"),
        sheet("{fact: example-day, figure: 1", "{fact: example-share, figure: 1", "{fact: example-share"),
    ),
    rule(
        "the title states as fact what is disputed",
        facts(
            "status: historical",
            "status: disputed",
            "question:",
            told_of=SHEET,
            also=(*_CLERK, (SHEET, 'en: "Example question', 'en: "Why did people come, as an example')),
        ),
        sheet(
            "¿Pregunta de ejemplo",
            "¿Desde cuándo escriben los asistentes",
            "question:",
            also=((FACTS, "status: historical", "status: disputed"),),
        ),
    ),
    rule(
        "is out of date but shown as if it were current",
        facts("status: historical", "status: superseded", "{en: people at", told_of=SHEET, also=_OVERTAKEN),
        facts("status: historical", "status: superseded", "ids: [", told_of=SHEET, also=_OVERTAKEN),
    ),
    rule(
        "facts with",
        Fault("sheets/another.yaml", "", _SECOND_SHEET, 1, told_of=SHEET),
        Fault("sheets/more.yaml", "", _SECOND_SHEET.replace("slug: another", "slug: more"), 1),
    ),
]

NEWSPAPER_RULES = [
    rule(
        "is not a state; write its two letters",
        newspapers("state: AZ", "state: Arizona", "state: Arizona"),
        newspapers("state: NM", "state: nm", "state: nm"),
    ),
    rule(
        "the id doesn’t match this newspaper’s name and state",
        newspapers("name: The Other Paper", "name: The Renamed Paper", "id: the-other-paper-az"),
        newspapers("id: the-example-nm", "id: example", "id: example"),
        newspapers("state: AZ", "state: NV", "id: the-other-paper-az"),
    ),
    rule(
        "another newspaper in that state is also called '",
        newspapers(
            "name: The Example", "name: The Example\n  aliases: [Example, The Sample]", "aliases: [Sample]", also=_OTHER
        ),
        newspapers("state: AZ", "state: NM\n  aliases: [example]", "aliases:"),
    ),
    rule(
        "can’t be a number of words, characters or days",
        newspapers("max_words: 150", "max_words: 0", "max_words: 0"),
        newspapers("{max_words: 600}", "{max_words: 600, frequency_limit_days: -30}", "frequency_limit_days"),
        newspapers("{max_words: 600}", "{max_words: 600, max_characters: 0}", "max_characters"),
    ),
    rule(
        "this newspaper takes letters only through a form, and the form’s address is missing",
        newspapers("{max_words: 600}", "{max_words: 600, form_only: true}", "form_only"),
        newspapers("{max_words: 600}", "{form_only: true, send_to: letters@example.org}", "form_only"),
    ),
    rule(
        "the minimum, ",
        newspapers("{max_words: 600}", "{max_words: 600, min_words: 601}", "min_words"),
        newspapers("{max_words: 150}", "{min_words: 200, max_words: 150}", "min_words: 200"),
    ),
    rule(
        "give the https:// address of the page with the rules",
        newspapers("as_of: null", "also: [https://example.org/more, ftp://example.org/]\n  as_of: null", "also:"),
        newspapers("as_of: null", "website: example.org\n  as_of: null", "website:"),
    ),
    rule(
        "the address has no plain host name; give the https:// address of the page with the rules",
        newspapers("source_url: https://example.org/letters", "source_url: https://localhost", "source_url:"),
        newspapers("source_url: https://example.org/letters", "source_url: https:///letters", "source_url:"),
    ),
]
