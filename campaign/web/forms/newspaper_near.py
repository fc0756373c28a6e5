"""The question where the writer lives, which finds the nearest newspapers. The composer's form includes it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from campaign.domain.findings import N_
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.domain.newspapers.gazetteers import Gazetteer, Place
from campaign.web.forms.fields import LineField
from campaign.web.forms.localized import LocalizedForm

#: What is asked where a country's postal codes are known, by country; elsewhere, the town.
_ASKED: Mapping[bool, str] = {True: N_("ZIP code or town"), False: N_("Town")}
_LONGEST = 100


def _shortened(value: str) -> str:
    return value[:_LONGEST].rstrip()


class NewspaperNearForm(LocalizedForm):
    """A place as it was typed, or, if several have its name, as it was chosen. Nothing is an error: what is not
    understood is answered with what to do."""

    place = LineField(_ASKED[True], most=_LONGEST, filters=(_shortened,), render_kw={"autocomplete": "postal-code"})
    place_choice = LineField("", filters=(_shortened,))

    def __init__(
        self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, gazetteer: Gazetteer | None = None, **more: Any
    ) -> None:
        """Read the submitted fields; a country without known postal codes is asked for the town."""
        super().__init__(fields, reader, **more)
        if gazetteer is not None:
            ask_for_place(self.place, gazetteer)

    @property
    def written(self) -> str:
        """The place to look for."""
        return str(self.place_choice.data or self.place.data)


def ask_for_place(field: LineField, gazetteer: Gazetteer) -> None:
    """Give the field its label, and the token that lets a browser fill it in."""
    has_codes = gazetteer.codes is not None
    field.label.text = field.gettext(_ASKED[has_codes])
    field.render_kw = {**field.render_kw, "autocomplete": "postal-code" if has_codes else "address-level2"}


def place_value(place: Place) -> str:
    """Return what a place's button sends as `place_choice`."""
    return f"{place.town}, {place.state}"
