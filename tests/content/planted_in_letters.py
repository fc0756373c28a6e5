"""Faults of letter templates and their samples."""

from __future__ import annotations

from tests.content.planted_in_events import event
from tests.content.planting import CAMPAIGN, EN, ES, FACTS, SAMPLE_EN, SAMPLE_ES, Renamed, in_file, rule

en, es, facts = in_file(EN), in_file(ES), in_file(FACTS)
sample_en, sample_es = in_file(SAMPLE_EN), in_file(SAMPLE_ES)
_TEXT = "This is what the example record shows."
_ASK = "\n## ask\nprompt: What do you ask?\nwords: 5\n"

TEXT_RULES = [
    rule(
        "hidden characters: U+",
        en(_TEXT, "This is \u200bwhat\u202e the record shows.", 1),
        es("ejemplo de comienzo", "ejemplo\u00ad de comienzo", 1),
    ),
    rule(
        "a newer version of this program wrote this file, in format ",
        en("kind:", "format: 99\nkind:", "format:"),
        es("title:", "format: 2026\ntitle:", "format:"),
    ),
    rule(
        "the settings at the top of the file are missing",
        en("---\n", "", 1),
        es("Carta de ejemplo (por reemplazar)\nsummary", "Carta\n---\nsummary", 1, also=((ES, "---\n", ""),)),
    ),
    rule(
        "is not in the list of fill-in blanks",
        en(_TEXT, "In {{ city }} we saw this.", "## facts"),
        es("{% if group %}", "{% if grupo %}", "## ask"),
    ),
    rule(
        "these words aren’t in any part",
        en("---\n## opening", "---\nDear editor,\n\n## opening", "Dear editor"),
        es("## opening\n", "", "prompt: ¿Qué vio"),
    ),
    rule(
        "' isn’t the name of a part",
        en("## facts", "# facts", "# facts"),
        es("Este es un ejemplo de vivencia", "## Un título largo\n\nEste es", "## Un"),
    ),
    rule(
        "this line isn’t in any sentence of the list",
        en(_TEXT, "- One.\nTwo.", "Two."),
        es("Pido un ejemplo de respuesta.", "Pido\nun ejemplo.", "un ejemplo."),
    ),
    rule(
        "bytes; shorten it to",
        en(_TEXT, "words " * 3500, "words words"),
        es("Esto es lo que muestra", "ñ" * 10_001, "ññ"),
    ),
    rule(
        "this has more than 20 levels, one inside the other; only {{ blank }}",
        en(_TEXT, "{% if town %}" * 21 + "x" + "{% endif %}" * 21, "{% if town %}{% if"),
        es("Esto es lo que muestra", "{{ " + "(" * 21 + "town" + ")" * 21 + " }}", "((("),
    ),
    rule(
        "is not allowed; only {{ blank }}",
        en(_TEXT, "One.\n\n{# a comment #}", "{# a"),
        es("Esto es lo que muestra", "{% raw %}{{ x }}{% endraw %}", "{% raw"),
        en(_TEXT, "One.\n\nTwo {{- town }}.", "{{- town"),
    ),
    rule(
        "the {{ }} braces don’t match",
        en(_TEXT, "One.\n\nTwo {{ town.", "Two {{ town."),
        es(
            "Esto es lo que muestra",
            "{% if town %} sin fin",
            "{% if town %} sin",
            also=((ES, "\n## closing", "\n## ask\nprompt: x\nwords: 1\n\n## closing"),),
        ),
        en(_TEXT, "{% include 'x' %}{% endfor %}", "{% include"),
    ),
    rule(
        "this can’t be read",
        en(_TEXT, "{{ " + "-" * 15_000 + "town }}", "{{ ---"),
        es("Esto es lo que muestra", "{{ " + "9" * 5_000 + " }}", "{{ 999"),
    ),
    rule(
        "an 'if' is inside another",
        en(_TEXT, "One\ntwo {% if town %}\n{% if group %}x{% endif %}{% endif %}", "{% if group %}x"),
        es("Esto es lo que muestra", "{% if town %}a{% else %}{% if group %}b{% endif %}{% endif %}", "{% if town %}a"),
    ),
    rule(
        "' is not allowed; only {{ blank }} and",
        en(_TEXT, "One.\n\n{{ town.upper() }}", "town.upper"),
        es("Esto es lo que muestra", "{% for x in town %}{{ x }}{% endfor %}", "{% for"),
    ),
    rule(
        "an 'if' can only ask whether a blank is filled",
        en("{% if group %}", "{% if group and town %}", "{% if group and"),
        es("{% else %}Pido", "{% elif town %}Pedimos{% else %}Pido", "{% elif"),
    ),
]

TEMPLATE_RULES = [
    rule(
        "the site itself uses the address '",
        Renamed("letters/example", "", "letters/reminders", 1, told_of="letters/reminders/en.md"),
        event("id: example-meeting", "id: mine", "id: mine"),
    ),
    rule(
        "' can’t be an id; use lowercase letters, digits and single",
        Renamed("letters/example", "", "letters/Example", 1, told_of="letters/Example/en.md"),
        Renamed("letters/example", "", "letters/carta-año", 1, told_of="letters/carta-año/en.md"),
    ),
    rule(
        "it doesn’t say who the message goes to",
        en("offers:", "addressee: {}\noffers:", "addressee:"),
        es("offers:", 'addressee: {greeting: "Estimada:"}\noffers:', "addressee:"),
    ),
    rule(
        "the template names an official, but it goes to a newspaper",
        en("offers:", 'addressee: {title: "Mayor"}\noffers:', "addressee:"),
        es("offers:", 'addressee: {body: "Concejo"}\noffers:', "addressee:"),
    ),
    rule(
        "the parts’ word targets add up to",
        en("words: 50", "words: 51", "words: {", also=((ES, "words: 50", "words: 51"),)),
        es("max: 150}", "max: 149}", "words: {", also=((EN, "max: 150}", "max: 149}"),)),
    ),
    rule(
        ", is more than the maximum, 1",
        en("{min: 60, max: 150}", "{min: 151, max: 150}", "words: {", also=((ES, "min: 60", "min: 151"),)),
        es("{min: 60, max: 150}", "{min: 999, max: 150}", "words: {", also=((EN, "min: 60", "min: 999"),)),
    ),
    rule(
        "no fact is offered",
        en("[example-count, example-day]", "[]", "offers:", also=((ES, "[example-count, example-day]", "[]"),)),
        es("[example-count, example-day]", "[]", "offers:"),
    ),
    rule(
        "isn’t a fact; offer facts that exist",
        en("[example-count,", "[example-crowd,", "offers:"),
        es("example-day]", "example-day, nothing]", "offers:"),
    ),
    rule(
        "offer only facts that are true today and that no one disputes",
        facts("status: historical", "status: retracted", "offers:", told_of=EN),
        facts(
            "attributed_to: null",
            'attributed_to: {en: "the example", es: "el ejemplo"}',
            "offers:",
            told_of=ES,
            also=(
                (FACTS, "status: historical", "status: disputed"),
                (FACTS, "dispute: null", "dispute: {en: a, es: b}"),
            ),
        ),
    ),
    rule(
        "is asked for but never used",
        en("blanks:\n", 'blanks:\n  day: {ask: "The day", max: 10, required: false}\n', "day: {ask"),
        es("En {{ group }} pedimos", "En casa pedimos", "group: {ask", also=((ES, "{% if group %}", "{% if town %}"),)),
    ),
    rule(
        "use only these parts, each once and in this order",
        en("## stake", "## story", 1),
        es("\n## closing", _ASK + _ASK + "\n## closing", 1, also=((ES, "words: 50", "words: 40"),)),
        en("\n## facts", _ASK + "\n## facts", 1, also=((EN, "words: 50", "words: 45"),)),
    ),
    rule(
        "every template has an opening, facts and a closing",
        en("## closing", "## ask", 1),
        es("## facts", "## turn", 1),
    ),
    rule(
        "isn’t marked as the writer’s own words; write yours: true",
        en("words: 35\nyours: true", "words: 35", "## stake"),
        es("words: 30\nyours: true", "words: 30\nyours: false", "yours: false"),
    ),
    rule(
        "the facts part is marked as the writer’s own words",
        en("words: 50", "words: 50\nyours: true", 28),
        es("words: 50", "words: 50\nyours: true", 28),
    ),
    rule(
        "shorten the text, or raise the word target",
        en("I ask for an example of an answer.", "I ask " + "and ask " * 40, "{% if group"),
        es(
            "Este es un ejemplo de vivencia; cuente lo que usted vio.",
            "Este es un ejemplo " * 16,
            "Este es un ejemplo Este",
        ),
    ),
    rule(
        " sentences to choose from; give at most",
        en("- I ask the example", "- One.\n- Two.\n- Three.\n- I ask the example", "{% if group"),
        es("- Pido al concejo", "- Uno.\n- Dos.\n- Tres.\n- Pido al concejo", "{% if group"),
    ),
    rule(
        " sentences to choose from; give two to four",
        en("- I ask the example council to answer in public.\n", "", "{% if group"),
        es("- Pido al concejo de ejemplo que responda en público.\n", "", "{% if group"),
        is_warning=True,
    ),
    rule(
        "the template has headlines, but it isn’t an op-ed",
        en("offers:", "headlines: [One, Two]\noffers:", "headlines:"),
        es("offers:", "headlines: [Uno, Dos]\noffers:", "headlines:"),
    ),
    rule(
        " headlines; give two to",
        en("kind: letter", "kind: op-ed\nheadlines: [One, Two, Three, Four, Five]", "headlines:"),
        es("kind: letter", "kind: op-ed\nheadlines: [Uno, Dos, Tres, Cuatro, Cinco]", "headlines:"),
    ),
    rule(
        " headlines to choose from",
        en("kind: letter", "kind: op-ed\nheadlines: [One]", "headlines:"),
        es("kind: letter", "kind: op-ed\nheadlines: []", "headlines:"),
        is_warning=True,
    ),
    rule(
        "give both files the same number of headlines",
        en(
            "kind: letter",
            "kind: op-ed\nheadlines: [One, Two]",
            "headlines:",
            told_of=ES,
            also=((ES, "kind: letter", "kind: op-ed\nheadlines: [Uno]"),),
        ),
        es(
            "kind: letter",
            "kind: op-ed\nheadlines: [Uno, Dos]",
            "headlines:",
            also=((EN, "kind: letter", "kind: op-ed\nheadlines: []"),),
        ),
    ),
    rule(
        "there is no template '",
        in_file(CAMPAIGN)("accent:", "default_template: exemple\naccent:", "default_template:"),
        in_file(CAMPAIGN)("accent:", "default_template: my-letter\naccent:", "default_template:"),
    ),
    rule(
        "cite another fact, since no template may depend on a disputed one",
        en(
            _TEXT,
            "The example paper says so [@example-share].",
            "says so",
            also=(
                (FACTS, "status: historical", "status: disputed"),
                (FACTS, "dispute: null", "dispute: {en: a, es: b}"),
            ),
        ),
        es(
            "Pido un ejemplo de respuesta.",
            "Pido lo que dice el diario de ejemplo [@example-share].",
            "Pido lo que",
            also=(
                (FACTS, "status: historical", "status: disputed"),
                (FACTS, "dispute: null", "dispute: {en: a, es: b}"),
            ),
        ),
    ),
    rule(
        "make them the same",
        es("kind: letter", "kind: reply", "kind:"),
        es("min: 60", "min: 61", "words: {"),
        en("[example-count, example-day]", "[example-day, example-count]", "offers:", told_of=ES),
    ),
    rule(
        "the same in id, order, words, yours, blanks and number",
        es("words: 50", "words: 49", "## facts"),
        en(
            "yours: true\n\nThis is an example of a stake",
            "yours: true\n\nThis is, for {{ group }}, an example of a stake",
            "## stake",
            told_of=ES,
        ),
    ),
    rule(
        "the same in name, limit and required",
        es("max: 60, required: true", "max: 61, required: true", "town: {ask"),
        en("max: 80, required: false", "max: 80, required: true", "group: {ask", told_of=ES),
    ),
]

SAMPLE_RULES = [
    rule(
        "the template has no blank '",
        sample_en("{town: Exampleville}", "{town: Exampleville, city: Exampleville}", 2),
        sample_es("{town: Villa Ejemplo}", "{town: Villa Ejemplo, pueblo: Villa Ejemplo}", 2),
        is_warning=True,
    ),
    rule(
        "the template has no part '",
        sample_en("  stake: >-", "  steak: Rare.\n  stake: >-", "steak:"),
        sample_es("  ask: >-", "  ending: Adiós.\n  ask: >-", "ending:"),
        sample_en("{id: example-count, words", "{id: example-count, part: turn, words", "part: turn"),
    ),
    rule(
        "' has no phrasing ",
        sample_en('words: "When the doors opened, more than 120 people wanted a chair."', "phrasing: 3", "phrasing: 3"),
        sample_es(
            'words: "Cuando se abrieron las puertas, más de 120 personas buscaban silla."', "phrasing: 0", "phrasing: 0"
        ),
    ),
    rule(
        "max_words is ",
        sample_en("max_words: 150", "max_words: 0", "paper:"),
        sample_es("max_words: 150", "max_words: -5", "paper:"),
    ),
    rule(
        "the checks would stop this sample: ",
        sample_en("more than 120 people wanted", "more than 130 people wanted", "130 people"),
        sample_es("{id: example-count, words", "{id: example-nothing, words", "example-nothing"),
    ),
    rule(
        "the sample has",
        en("min: 60", "min: 99", "parts:", told_of=SAMPLE_EN, also=((ES, "min: 60", "min: 99"),)),
        sample_es(
            "para que la próxima vez podamos leer antes de discutir.",
            "que lea quien quiera " * 20,
            "parts:",
            also=((SAMPLE_ES, "max_words: 150", "max_words: 400"),),
        ),
    ),
]
