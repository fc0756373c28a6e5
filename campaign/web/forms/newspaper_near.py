"""The question where the writer lives, which finds the nearest newspapers. The composer's form includes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from campaign.domain.findings import N_
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.domain.newspapers.gazetteers import Gazetteer, Place
from campaign.web.forms.fields import LineField, clean_line
from campaign.web.forms.localized import LocalizedForm

#: What is asked where a country's postal codes are known, by country; elsewhere, the town.
_ASKED: Mapping[bool, str] = {True: N_("ZIP code or town"), False: N_("Town")}
_LONGEST = 100


def _shortened(value: str) -> str:
    return value[:_LONGEST].rstrip()


class NewspaperNearForm(LocalizedForm):
    """A place as it was typed, or, if several have its name, as it was chosen. Nothing is an error: what is not
    understood is answered with what to do."""

    place = LineField(
        _ASKED[True], most=_LONGEST, filters=(clean_line, _shortened), render_kw={"autocomplete": "postal-code"}
    )
    place_choice = LineField("", filters=(clean_line, _shortened))

    def __init__(
        self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, gazetteer: Gazetteer | None = None, **more: Any
    ) -> None:
        """Read the submitted fields; a country without known postal codes is asked for the town."""
        super().__init__(fields, reader, **more)
        if gazetteer is not None and gazetteer.codes is None:
            self.place.label.text = self.place.gettext(_ASKED[False])
            self.place.render_kw = {**self.place.render_kw, "autocomplete": "address-level2"}

    @property
    def written(self) -> str:
        """The place to look for."""
        return str(self.place_choice.data or self.place.data)


def place_value(place: Place) -> str:
    """Return what a place's button sends as `place_choice`."""
    return f"{place.town}, {place.state}"
