"""The blanks of a template as form rows: a name, a question, and the maximum length of an answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import MultiDict
from wtforms import FieldList, FormField

from campaign.domain.findings import N_, Message
from campaign.domain.templates.templates import Blank
from campaign.web.forms.fields import LineField, TickField
from campaign.web.forms.localized import InnerForm, add_error
from campaign.web.forms.validators import NUMBER_OF_CHARACTERS, Filled, Matching

MOST_BLANKS = 12
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
_NO_NAME = Message("“{typed}” cannot name a blank. Use small letters, digits and _, such as home_town.")
_ROW = re.compile(r"-([0-9]{1,2})-")


if TYPE_CHECKING:
    _Rows = FieldList[FormField["BlankForm"]]
else:  # only the stubs know the list's type
    _Rows = FieldList


class BlankForm(InnerForm):
    """A row. An empty one is not a blank and is not validated."""

    name = LineField(
        N_("Name"),
        [Filled(Message("Give the blank a name, such as home_town.")), Matching(_NAME, _NO_NAME)],
        most=31,
        render_kw={"autocapitalize": "none", "spellcheck": "false"},
    )
    ask = LineField(N_("Question"), [Filled(Message("Write the question that the writer is asked."))], most=160)
    max = LineField(N_("Characters at most"), NUMBER_OF_CHARACTERS, most=4, render_kw={"inputmode": "numeric"})
    required = TickField(N_("needed"))

    @property
    def is_empty(self) -> bool:
        """Whether it is empty; a checked box alone does not count."""
        return not (self.name.data or self.ask.data or self.max.data)

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether the row is a valid blank or empty."""
        return self.is_empty or super().validate(extra_validators)

    def blank(self) -> Blank:
        """Return the blank; only valid after validation."""
        return Blank(self.name.data, self.ask.data, int(self.max.data), self.required.data)


class BlanksField(_Rows):
    """The rows with content, and an empty one below for another."""

    def __init__(self, label: str, **more: Any) -> None:
        """Take what every field takes."""
        super().__init__(FormField(BlankForm), label, max_entries=MOST_BLANKS, **more)

    def process(self, formdata: Any, *data: Any, **more: Any) -> None:
        """Read the rows that our page can send; WTForms would try to count any other."""
        super().process(None if formdata is None else self._rows_of(formdata), *data, **more)
        for at in reversed(range(len(self.entries))):
            if self.entries[at].form.is_empty:
                self.pop_entry(at)  # type: ignore[call-arg]  # newer than its stubs
        if len(self.entries) < MOST_BLANKS:
            self.append_entry()

    def _rows_of(self, fields: MultiDict[str, str]) -> MultiDict[str, str]:
        known = {name for name in fields if (row := self._row(name)) is not None and row < MOST_BLANKS}
        return MultiDict((name, value) for name in known for value in fields.getlist(name))

    def _row(self, name: str) -> int | None:
        found = _ROW.match(name.removeprefix(self.name)) if name.startswith(self.name) else None
        return int(found[1]) if found else None

    @property
    def forms(self) -> tuple[BlankForm, ...]:
        """The row of each blank."""
        return tuple(entry.form for entry in self.entries if not entry.form.is_empty)

    def refuse_names_twice(self) -> bool:
        """Add an error to each row that repeats an earlier name. Return whether there is none."""
        seen: set[str] = set()
        for form in self.forms:
            if form.name.data in seen:
                message = Message(
                    "Two blanks are called {name}. Give each a name of its own.", {"name": form.name.data}
                )
                add_error(form.name, message)
            seen.add(form.name.data)
        return len(seen) == len(self.forms)
