"""The kinds of fields of our forms. What is typed is made clean by filters, and never shortened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wtforms import BooleanField, Field, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its stubs

from campaign.domain.findings import N_
from campaign.domain.texts.normalise import clean, one_line

#: WTForms' own messages, used if a field has none of its own. Our catalog translates them.
WTFORMS_SAYS = (N_("Not a valid integer value."),)


def clean_line(value: str) -> str:
    """Return input as one clean line."""
    return one_line(value).text


def clean_lines(value: Iterable[str]) -> tuple[str, ...]:
    """Return several inputs as clean lines."""
    return tuple(map(clean_line, value))


def clean_text(value: str) -> str:
    """Return input as clean text with several lines."""
    return clean(value).text


class LineField(StringField):
    """One line. The browser accepts `most` characters; binding limits are validators."""

    data: Any  # always text: a missing field is ""

    def __init__(self, label: str, validators: Any = (), *, most: int = 0, **more: Any) -> None:
        """Accept the arguments of every field; `most` 0 leaves the length to others."""
        attributes = {**({"maxlength": most} if most else {}), **more.pop("render_kw", {})}
        more = {"filters": (clean_line,), "default": "", **more}
        super().__init__(label, tuple(validators), render_kw=attributes, **more)


class TextField(TextAreaField):
    """Text with several lines."""

    data: Any  # the same

    def __init__(self, label: str, validators: Any = (), **more: Any) -> None:
        """Accept the arguments of every field."""
        more = {"filters": (clean_text,), "default": "", **more}
        super().__init__(label, tuple(validators), **more)


class ValuesField(Field):
    """The values of a field that is sent several times, such as a list of checkboxes."""

    data: Any  # always a sequence of text

    def __init__(self, label: str, **more: Any) -> None:
        """Take what every field takes."""
        super().__init__(label, **{"filters": (clean_lines,), "default": (), **more})

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read all values."""
        self.data = tuple(valuelist)


class TickField(BooleanField):
    """A checkbox that sends "yes"; any other value is unchecked."""

    def __init__(self, label: str, **more: Any) -> None:
        """Take what every field takes."""
        super().__init__(label, **more)

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the checkbox."""
        self.data = valuelist[:1] == ["yes"]

    def _value(self) -> str:
        return "yes"


class ChoiceField(SelectField):
    """One of several values. Labels and the `refusal` of other values are in the reader's language."""

    data: Any  # text, or None if nothing was chosen

    def __init__(self, label: str, *, choices: Mapping[Any, str], refusal: str = "", **more: Any) -> None:
        """Take what every field takes."""
        super().__init__(label, choices=_options(choices), **more)
        self.invalid_choice_message = self.gettext(refusal) if refusal else None

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer more choices."""
        self.choices = [*(self.choices or ()), *_options(dict(choices))]

    def iter_choices(self) -> Iterator[Any]:
        """Return each choice with its label, as the page shows it."""
        choices: Any = super().iter_choices()
        for choice in choices:
            yield choice._replace(label=self.gettext(choice.label))


def _options(choices: Mapping[Any, str]) -> list[Any]:
    return [SelectChoice(value, words) for value, words in choices.items()]
