"""The blanks of a template as form rows: a label, which is the question, and the maximum length of an answer.

Their names are made from the labels, and travel in hidden fields once a template has them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from werkzeug.datastructures import MultiDict
from wtforms import FieldList, FormField
from wtforms.validators import Optional

from campaign.content.letters.labels import MOST_LABEL, label_key, name_for
from campaign.domain.findings import N_, Message
from campaign.domain.templates.templates import Blank
from campaign.web.forms.fields import LineField, TickField
from campaign.web.forms.localized import InnerForm, add_error
from campaign.web.forms.validators import NUMBER_OF_CHARACTERS, Filled

MOST_BLANKS = 12
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
#: The characters of an answer where the row gives no number.
USUAL_LENGTH = 80
_ROW = re.compile(r"-([0-9]{1,2})-")


if TYPE_CHECKING:
    _Rows = FieldList[FormField["BlankForm"]]
else:  # only the stubs know the list's type
    _Rows = FieldList


class BlankForm(InnerForm):
    """A row. An empty one is not a blank and is not validated."""

    name = LineField("", most=31)
    ask = LineField(
        N_("Label (what the writer is asked)"),
        [Filled(Message("Give the blank a label, such as “Your town.”"))],
        most=MOST_LABEL,
    )
    max = LineField(
        N_("Maximum characters"), [Optional(), *NUMBER_OF_CHARACTERS], most=4, render_kw={"inputmode": "numeric"}
    )
    required = TickField(N_("required"))

    @property
    def is_empty(self) -> bool:
        """Whether it is empty; a checked box alone does not count."""
        return not (self.ask.data or self.max.data)

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether the row is a valid blank or empty."""
        return self.is_empty or super().validate(extra_validators)

    def blank(self, name: str) -> Blank:
        """Return the blank under this name; only valid after validation."""
        return Blank(name, self.ask.data, int(self.max.data or USUAL_LENGTH), self.required.data)


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

    @property
    def names(self) -> dict[str, str]:
        """The name of each blank by its label's key: the one that it has already, else one made from the label."""
        found: dict[str, str] = {}
        for form in self.forms:
            given = form.name.data if _NAME.fullmatch(form.name.data) else ""
            name = given if given and given not in found.values() else name_for(form.ask.data, found.values())
            found.setdefault(label_key(form.ask.data), name)
        return found

    def blanks(self) -> tuple[Blank, ...]:
        """Return the blanks; only valid after validation."""
        names = self.names
        return tuple(form.blank(names[label_key(form.ask.data)]) for form in self.forms)

    def refuse_labels_twice(self) -> bool:
        """Add an error to each row that repeats an earlier label. Return whether there is none."""
        seen: set[str] = set()
        for form in self.forms:
            key = label_key(form.ask.data)
            if key in seen:
                message = Message("Two blanks are called “{label}.” Give each its own label.", {"label": form.ask.data})
                add_error(form.ask, message)
            seen.add(key)
        return len(seen) == len(self.forms)
