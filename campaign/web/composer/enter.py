"""What the Enter key means. A browser that presses Enter in a line uses the form's first button, whatever the step."""

from __future__ import annotations

from collections.abc import Mapping

from campaign.web.forms.composer_input import ComposerInput

#: The name of the form's first button, which no one sees.
ENTER = "enter"


def meant_by_enter(form: ComposerInput, fields: Mapping[str, str]) -> str:
    """Return the button that goes forward from the line that was filled in.

    A place or a search that is new is looked up; else the letter is shown. `fields` has what the page was made with.
    """
    if form.place != fields.get("place_before", ""):
        return "find"
    if form.query != fields.get("q_before", ""):
        return "search"
    return "check"
