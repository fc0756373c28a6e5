"""CSV that a spreadsheet shows as text: no cell of it is run as a formula."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO

Cell = str | int | bool | date | None
_ZEROS_FIRST = re.compile(r"0\d+")
_FORMULA = tuple("=+-@\t\r\n|%")


def csv_text(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as CSV (RFC 4180). Text that a spreadsheet would take for a formula begins with an apostrophe; so
    do digits that begin with zero, such as a ZIP code, of which it would drop the zero."""
    written = StringIO()
    table = csv.writer(written)
    table.writerow(headings)
    table.writerows([_cell(cell) for cell in row] for row in rows)
    return written.getvalue()


def _cell(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case str():
            return f"'{cell}" if _is_formula(cell) or _ZEROS_FIRST.fullmatch(cell) else cell
        case _:
            return str(cell)


def _is_formula(text: str) -> bool:
    """Whether a spreadsheet might run a text; also one that begins with spaces or with the wide forms of the signs."""
    folded = unicodedata.normalize("NFKC", text)
    return text.startswith(_FORMULA) or folded.lstrip().startswith(_FORMULA)
