"""Faults of the front of a handout, of what a reader can do, and of whom to ask first."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, SHEET, Fault, in_file, rule

campaign = in_file(CAMPAIGN)
_HEADLINE = 'headline: {en: "More than 120 people came [@example-count].", es: "Acudieron más de 120 personas [@example-count]."}\n'
_CLAIM = 'headline: {en: "Of them, 40 percent wrote [@example-share].", es: "De ellos, el 40 por ciento escribió [@example-share]."}\n'
_NUMBER = "    - {fact: example-count, figure: 1, label: {en: came, es: acudieron}}\n"
_POINT = '    - {text: {en: "They came [@example-count].", es: "Acudieron [@example-count]."}}\n'
_BACK = "    - {heading: {en: More, es: Más}, paragraphs: [{en: They came., es: Acudieron.}]}\n"
_ACT = "  - {text: {en: Write., es: Escriba.}}\n"
_SHARE = "    - {fact: example-share, figure: 1, label: {en: %s, es: %s}}\n"


def _on_sheet(lines: str, at: str, also: tuple[tuple[str, str, str], ...] = ()) -> Fault:
    return Fault(SHEET, "blocks:", f"{lines}blocks:", at, also=also)


def _now(
    as_of: str = "2026-10",
    en: str = "In March 2025, more than 120 people came [@example-count].",
    es: str = "En marzo de 2025 acudieron más de 120 personas [@example-count].",
) -> str:
    return f'now:\n  as_of: {as_of}\n  text:\n    en: "{en}"\n    es: "{es}"\n'


def _front(
    at: str, keys: str = "", points: str = _POINT, above: str = _HEADLINE, **more: tuple[tuple[str, str, str], ...]
) -> Fault:
    """A sheet with a front that has one point, if nothing else is told; `above` are the sheet's other keys."""
    return _on_sheet(f"{above}front:\n  points:\n{points}{keys}", at, **more)


def _bars(fact: str) -> str:
    return (
        "  picture:\n    bars:\n      heading: {en: Who came, es: Quiénes acudieron}\n      alt: {en: A bar., es: Una barra.}\n"
        f"      values:\n        - {{fact: {fact}, figure: 1, label: {{en: came, es: acudieron}}}}\n"
    )


def _numbers(lines: str, at: str, above: str = _HEADLINE) -> Fault:
    return _front(at, f"  numbers:\n{lines}", above=above)


def _back(at: str, heading: str = "{en: More, es: Más}", paragraph: str = "{en: They came., es: Acudieron.}") -> Fault:
    return _front(at, f"  back:\n    - heading: {heading}\n      paragraphs:\n        - {paragraph}\n")


FRONT_RULES = [
    rule(
        "questions and answers have no front",
        _front("front:", above=f"kind: questions\n{_HEADLINE}"),
        _front("front:", "  quote: example-quote\n", above=f"{_HEADLINE}kind: questions\n"),
    ),
    rule(
        "the handout has no headline",
        _front("front:", above=""),
        _front("front:", above="dek: {en: The example paper says so., es: Lo dice el diario de ejemplo.}\n"),
    ),
    rule(
        "there are 4, and one page has room for 3",
        _numbers(_NUMBER * 4, "  numbers:"),
        _front("  back:", f"  back:\n{_BACK * 4}"),
        _on_sheet(f"do:\n{_ACT * 4}", "do:"),
    ),
    rule(
        "and one page has room for 4",
        _front("  points:", points=_POINT * 5),
        _front("  points:", points=_POINT * 6),
    ),
    rule(
        "there are 5, and one page has room for 3",
        _on_sheet(f"do:\n{_ACT * 5}", "do:"),
        campaign("accent:", f"do:\n{_ACT * 5}accent:", "do:"),
    ),
    rule(
        "the front has both a quote and an account",
        _front("  account:", "  quote: example-quote\n  account: example-count\n"),
        _front("  account:", "  account: example-day\n  quote: example-quote\n"),
    ),
    rule(
        "choose from these quotes: example-quote",
        _front("  quote:", "  quote: nobody\n"),
        _front("  quote:", "  quote: Example-quote\n"),
    ),
    rule(
        "there is no fact 'example-loss'; name a fact that exists",
        _front("  account:", "  account: example-loss\n"),
        _numbers(_NUMBER.replace("example-count", "example-loss"), "fact: example-loss"),
        _front("fact: example-loss", _bars("example-loss")),
    ),
    rule(
        "there is no fact 'example-loss'; cite a fact that exists",
        _on_sheet("dek: {en: 'So says [@example-loss].', es: 'Así [@example-loss].'}\n", "dek:"),
        _front("example-loss", points=_POINT.replace("example-count", "example-loss")),
        _back("example-loss", paragraph="{en: 'They came [@example-loss].', es: 'Acudieron [@example-loss].'}"),
    ),
    rule(
        "the label doesn’t say who makes the claim; name the example paper",
        _numbers(_SHARE % ("had written", "el diario de ejemplo"), "fact: example-share"),
        _numbers(
            _SHARE % ("had written", "habían escrito"),
            "fact: example-share",
            f"{_HEADLINE}dek: {{en: Someone counted., es: Lo dice el diario de ejemplo.}}\n",
        ),
    ),
    rule(
        "“77” appears where no fact is cited",
        _on_sheet("advice: {en: Ask a lawyer as 77 people did., es: Consulte a un abogado.}\n", "advice:"),
        _numbers(_NUMBER.replace("en: came", "en: 77 people came"), "77 people"),
        _front("77 people", points=_POINT.replace("{text:", "{lead: {en: 77 people, es: La gente}, text:")),
    ),
    rule(
        "“79” appears where no fact is cited",
        _on_sheet("do:\n  - {text: {en: Write., es: Escriba a 79 personas.}}\n", "79 personas"),
        campaign(
            "accent:",
            "do:\n  - {lead: {en: People., es: 79 personas.}, text: {en: Write., es: Escriba.}}\naccent:",
            "79 personas",
        ),
        _back("79 personas", heading="{en: People, es: 79 personas}"),
    ),
    rule(
        "“78” isn’t in any fact cited here",
        _on_sheet("dek: {en: 78 people say so., es: Lo dice la gente.}\n", "dek:"),
        _front("78 people", points=_POINT.replace("They came [@example-count]", "78 people came")),
        _back("78 people", paragraph="{en: 78 people came., es: Acudieron.}"),
    ),
    rule(
        "doesn’t say when; write in each sentence the date",
        _on_sheet(_now(en="More than 120 people came [@example-count]."), 'en: "More'),
        _on_sheet(_now(es="Acudieron más de 120 personas [@example-count]."), 'es: "Acudieron'),
    ),
    rule(
        "before example-count, which it cites",
        _on_sheet(_now("2024-12"), "as_of: 2024-12"),
        _on_sheet(_now("2024-11-03"), "as_of: 2024-11-03"),
    ),
    rule(
        "what is happening now is as of",
        _on_sheet(_now("2026-05-20"), "as_of: 2026-05-20"),
        _on_sheet(_now("2025-06"), "as_of: 2025-06"),
        is_notice=True,
    ),
    rule(
        "example-share is a claim, and the sentence doesn’t say who makes it",
        _front("headline:", above=_CLAIM),
        _front("headline:", above=f"{_CLAIM}dek: {{en: Someone counted., es: Alguien contó.}}\n"),
    ),
]
