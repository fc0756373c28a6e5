"""Lay out the fronts of handouts, and say which of them run over their page, by how much, and what to cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product
from math import ceil

from campaign.domain.editions import Content, Edition
from campaign.domain.faults import Fault, Reference
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.sheets.cuts import cuts_of
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import PAPERS, has_back, sheet_print

#: By how many millimeters each of several jobs is longer than its page.
Measure = Callable[[list[PrintJob]], list[float]]
#: The height of a line of a front in millimeters, and how much of one is no line yet.
_LINE, _LEAST = 4.6, 0.05
#: An address as long as most are, and the line of a demonstration, which is the longest imprint.
_IMPRINT = Imprint("https://letters.example.org", is_demonstration=True)
_NAMES: dict[str, str] = {"letter": "Letter", "a4": "A4"}


def front_faults(content: Content, measure: Measure) -> Iterator[Fault]:
    """Fronts that take more than a page, in each language and on each paper."""
    edition = Edition(1, "0" * 64, content)
    printed = list(product(filter(has_back, content.sheets), LANGUAGES, PAPERS))
    jobs = [_job(sheet, edition, language, paper) for sheet, language, paper in printed]
    for (sheet, language, paper), over in zip(printed, measure(jobs), strict=True):
        if lines := lines_over(over):
            values = {"language": grammar(language).name, "paper": _NAMES[paper], "lines": lines}
            what = Message("in {language} on {paper} paper, the front is {lines} lines too long", values)
            if lines == 1:
                what = Message("in {language} on {paper} paper, the front is a line too long", values)
            right = _what_to_cut(sheet, edition, language, paper, measure)
            yield Fault(("sheets", sheet.slug, "front"), what, right, level="warning")


def lines_over(millimeters: float) -> int:
    """Return how many lines are too many where a page is too long by so much; 0 where it fits."""
    return ceil(millimeters / _LINE) if millimeters > _LEAST else 0


def _what_to_cut(sheet: FactSheet, edition: Edition, language: Language, paper: Paper, measure: Measure) -> Message:
    """Return which of its parts a front would fit without."""
    cuts = list(cuts_of(sheet, sheet.front, language)) if sheet.front else []
    overs = measure([_job(cut.sheet, edition, language, paper) for cut in cuts])
    enough = tuple(
        Reference(cut.place, cut.words) for cut, over in zip(cuts, overs, strict=True) if not lines_over(over)
    )
    if enough:
        return Message("say it shorter, or leave out one of these, and it fits: {cuts}", {"cuts": enough})
    return Message("leave out more than one sentence, number or picture, until it fits")


def _job(sheet: FactSheet, edition: Edition, language: Language, paper: Paper) -> PrintJob:
    return sheet_print(sheet, edition, language, paper, _IMPRINT, "front")
