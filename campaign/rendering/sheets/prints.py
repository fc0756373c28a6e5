"""Fact sheets on paper: handouts, flyers, posters, and whole pages of sheets that have no front."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, get_args

from campaign.domain.editions import Edition
from campaign.domain.evidence.pictures import Map, Timeline
from campaign.domain.language import Language
from campaign.domain.sheets.fact_sheets import FactSheet, SheetKind
from campaign.rendering.environment import environment
from campaign.rendering.renderers.print_job import END, Paper, PrintJob, Style, style_sheets
from campaign.rendering.sheets.handouts import HandoutPage, handout_page
from campaign.rendering.sheets.pages import Imprint, SheetPage, sheet_page

PAPERS: tuple[Paper, ...] = ("letter", "a4")
#: Where there is no back, the number of a note leads to the line of sources beside it, not to a row.
_NOTE_LINK = re.compile(r'<a href="#note-\d+" class="note">(\d+)</a>')
#: What a sheet is printed as: to hand out, front and back or the front alone; two halves to cut apart; to hang up.
Form = Literal["handout", "front", "flyer", "poster"]
FORMS: tuple[Form, ...] = get_args(Form)
#: How many sentences there is room for, where it is not all.
_POINTS: Mapping[Form, int] = {"flyer": 1, "poster": 0}


def sheet_html(
    sheet: FactSheet, edition: Edition, language: Language, paper: Paper, imprint: Imprint, form: Form = "handout"
) -> str:
    """Return the sheet as a page to print from a browser."""
    style = _style(sheet, form)
    return _html(sheet, edition, language, paper, imprint, form, "\n".join(style_sheets(style, paper)))


def sheet_print(
    sheet: FactSheet, edition: Edition, language: Language, paper: Paper, imprint: Imprint, form: Form = "handout"
) -> PrintJob:
    """Return the sheet as a print job."""
    return PrintJob(_html(sheet, edition, language, paper, imprint, form, None), _style(sheet, form), paper)


def has_back(sheet: FactSheet) -> bool:
    """Whether the sheet is a handout whose back is printed by choice."""
    return sheet.front is not None and sheet.kind is SheetKind.HANDOUT


def is_one_page(sheet: FactSheet, form: Form) -> bool:
    """Whether a form has a page that nothing should run over: its front, or all there is of it."""
    return form in _POINTS or has_back(sheet)


def _in_short(sheet: FactSheet, form: Form) -> FactSheet:
    """Return as much of a sheet as a form has room for. Beside a map, with what disputes its places, or a timeline, a
    flyer has no sentence. Who says what takes three columns of sentences, for which half a page is too narrow."""
    is_flyer = form == "flyer"
    is_full = is_flyer and isinstance(sheet.with_front.drawn, Map | Timeline)
    return sheet.in_short(0 if is_full else _POINTS[form], has_table=not is_flyer)


def _style(sheet: FactSheet, form: Form) -> Style:
    if form == "flyer" or form == "poster":
        return form
    return "handout" if has_back(sheet) else "sheet"


def _html(
    sheet: FactSheet,
    edition: Edition,
    language: Language,
    paper: Paper,
    imprint: Imprint,
    form: Form,
    style_text: str | None,
) -> str:
    style = _style(sheet, form)
    sheet = _in_short(sheet, form) if form in _POINTS else sheet
    is_backed = form == "handout"
    page: SheetPage | HandoutPage = (
        sheet_page(sheet, edition, language, imprint)
        if style == "sheet"
        else handout_page(sheet, edition, language, imprint, has_back=is_backed)
    )
    template = environment(language).get_template(f"print/{style}.html")
    html = template.render(page=page, paper=paper, style_text=style_text, has_back=is_backed, end=END)
    return html if form == "handout" else _NOTE_LINK.sub(r"\1", html)
