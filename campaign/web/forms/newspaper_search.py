"""The search for newspapers. Nothing is an error: input that is not understood is ignored."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from campaign.domain.findings import N_
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.rendering.locale import locale_for
from campaign.web.forms.fields import ChoiceField, LineField, clean_line
from campaign.web.forms.localized import LocalizedForm

_LONGEST = 100


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A search; `written_in` is the newspapers' language, and pages count from 1."""

    name: str = ""
    state: str = ""
    written_in: str = ""
    page: int = 1


def _shortened(value: str) -> str:
    return value[:_LONGEST].rstrip()


def _state(value: str) -> str:
    code = value.upper()
    return code if len(code) == 2 else ""


def _language(value: str) -> str:
    return value if value in LANGUAGES else ""


class NewspaperSearchForm(LocalizedForm):
    """Fields to search newspapers by."""

    name = LineField(N_("Name of the newspaper"), most=_LONGEST, filters=(_shortened,))
    state = ChoiceField(N_("State"), choices={"": N_("all states")}, default="", filters=(clean_line, _state))
    written_in = ChoiceField(
        N_("Language of the newspaper"),
        choices={"": N_("any language")},
        default="",
        filters=(clean_line, _language),
    )
    page = LineField("")

    def __init__(self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, **more: Any) -> None:
        """Read the submitted fields, and offer every language by name."""
        super().__init__(fields, reader, **more)
        self.written_in.offer((language, locale_for(reader).name(language)) for language in LANGUAGES)

    @property
    def query(self) -> SearchQuery:
        """The search."""
        return SearchQuery(self.name.data, self.state.data, self.written_in.data, self._number())

    def _number(self) -> int:
        value = self.page.data
        return max(1, int(value)) if value.isascii() and value.isdigit() and len(value) < 6 else 1
