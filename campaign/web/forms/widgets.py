"""How fields become HTML."""

from __future__ import annotations

from typing import Any

from markupsafe import Markup, escape
from wtforms.widgets import TextInput


def attributes(**values: Any) -> Markup:
    """Return the HTML attributes of a field, sorted; True is a name alone, and False is left out.

    The rules are those of `wtforms.widgets.html_params`, which parses a format for each attribute: a page with ten
    fields took a millisecond longer by it.
    """
    pairs = ((_attribute(name), value) for name, value in sorted(values.items()) if value is not False)
    written = (name if value is True else f'{name}="{escape(value)}"' for name, value in pairs)
    return Markup(" ".join(written))  # noqa: S704  # names are ours, and every value is escaped


def _attribute(name: str) -> str:
    """Return the attribute that a Python name means: `class_` is "class", `aria_label` is "aria-label"."""
    name = name.removesuffix("_")
    return name.replace("_", "-") if name.startswith(("data_", "aria_")) else name


class LineInput(TextInput):
    """One line of text."""

    html_params = staticmethod(attributes)
