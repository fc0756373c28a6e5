"""The search for facts. Nothing is an error: input that is not understood is ignored."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from campaign.domain.evidence.facts import Status
from campaign.domain.findings import N_
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.web.forms.fields import ChoiceField, LineField, clean_line
from campaign.web.forms.localized import LocalizedForm

_LONGEST = 100
_FIELDS = ("q", "status", "date", "page")
_STATUSES = {
    "": N_("any status"),
    Status.CURRENT.value: N_("current"),
    Status.HISTORICAL.value: N_("past: about an earlier time"),
    Status.DISPUTED.value: N_("disputed"),
    Status.SUPERSEDED.value: N_("out of date: a newer fact replaces it"),
    Status.RETRACTED.value: N_("retracted"),
}


@dataclass(frozen=True, slots=True)
class FactQuery:
    """A search for facts; `year` is that of which they speak, 0 for any, and pages count from 1."""

    words: str = ""
    status: str = ""
    year: int = 0
    page: int = 1


def _shortened(value: str) -> str:
    return value[:_LONGEST].rstrip()


def _status(value: str) -> str:
    return value if value in _STATUSES else ""


def _year(value: str) -> str:
    return value if len(value) == 4 and value.isascii() and value.isdigit() else ""


class FactSearchForm(LocalizedForm):
    """Fields to search facts by."""

    q = LineField(N_("Search for words or a number"), most=_LONGEST, filters=(_shortened,))
    status = ChoiceField(N_("Status"), choices=_STATUSES, default="", filters=(clean_line, _status))
    date = ChoiceField(N_("Year"), choices={"": N_("any year")}, default="", filters=(clean_line, _year))
    page = LineField("")

    def __init__(self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, years: Iterable[int] = ()) -> None:
        """Read the submitted fields, and offer the `years` that facts speak of, newest first."""
        super().__init__(fields, reader)
        offered = {str(year) for year in years} | {self.date.data} - {""}
        self.date.offer((year, year) for year in sorted(offered, reverse=True))
        self.is_asked = any(name in (fields or ()) for name in _FIELDS)

    @property
    def query(self) -> FactQuery:
        """The search."""
        page = self.page.data
        number = int(page) if page.isascii() and page.isdigit() and len(page) < 6 else 1
        return FactQuery(self.q.data, self.status.data, int(self.date.data or 0), max(1, number))
