"""The button that inserts a blank into a part: its label goes into the text, and a row for it to the blanks."""

from __future__ import annotations

import re

from werkzeug.datastructures import MultiDict

from campaign.content.letters.labels import label_key, label_of
from campaign.domain.templates.templates import PART_IDS
from campaign.domain.texts.normalise import one_line
from campaign.web.forms.template_blanks import MOST_BLANKS, USUAL_LENGTH

_BUTTON = re.compile(rf"insert:({'|'.join(PART_IDS)})")
_ROW = re.compile(r"blank-([0-9]{1,2})-(?:ask|max)")


def with_blank(fields: MultiDict[str, str], do: str) -> MultiDict[str, str]:
    """Return the form's fields after the button `insert:<part>`; unchanged for any other button, or without a label."""
    found = _BUTTON.fullmatch(do)
    part = f"part-{found[1]}" if found else ""
    label = label_of(one_line(fields.get(f"{part}-insert", "")).text)
    if not (part and label):
        return fields
    changed = MultiDict(fields.items(multi=True))
    changed[f"{part}-text"] = f"{fields.get(f'{part}-text', '').rstrip()} [{label}]".lstrip()
    changed[f"{part}-insert"] = ""
    row = _free_row(fields, label)
    if row is not None:
        changed[f"blank-{row}-name"] = ""
        changed[f"blank-{row}-ask"] = label
        changed[f"blank-{row}-max"] = str(USUAL_LENGTH)
    return changed


def _free_row(fields: MultiDict[str, str], label: str) -> int | None:
    """Return the first free row; None if the blank has one already, or no row is left."""
    asks = {int(row[1]): value for name, value in fields.items() if (row := _ROW.fullmatch(name)) and value.strip()}
    known = {label_key(value) for name, value in fields.items() if name.startswith("blank-") and name.endswith("-ask")}
    if label_key(label) in known:
        return None
    return next((row for row in range(MOST_BLANKS) if row not in asks), None)
