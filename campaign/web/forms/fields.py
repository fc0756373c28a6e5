"""The kinds of fields of our forms. What is typed is made clean as it is read, and never shortened."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Any

from wtforms import BooleanField, Field, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its stubs

from campaign.domain.texts.normalise import CleanText, clean, one_line
from campaign.web.forms.widgets import LineInput


def clean_line(value: str) -> str:
    """Return input as one clean line."""
    return one_line(value).text


def clean_lines(value: Iterable[str]) -> tuple[str, ...]:
    """Return several inputs as clean lines."""
    return tuple(map(clean_line, value))


class CleanedField(Field):
    """A field whose input is made clean by `cleans`. `dropped` are the characters that had to go.

    A form that is only returned is not made clean.
    """

    cleans: Callable[[str], CleanText] = staticmethod(one_line)
    dropped: tuple[str, ...] = ()

    def cleaned(self, value: str) -> str:
        """Return input as clean text."""
        if self.meta.is_unread:
            return value
        found = self.cleans(value)
        self.dropped = (*self.dropped, *found.dropped)
        return found.text

    def process_formdata(self, valuelist: list[str]) -> None:
        """Read the first value."""
        if valuelist:
            self.data = self.cleaned(valuelist[0])


class LineField(CleanedField, StringField):
    """One line. The browser accepts `most` characters; binding limits are validators."""

    data: Any  # always text: a missing field is ""
    widget = LineInput()

    def __init__(self, label: str, validators: Any = (), *, most: int = 0, **more: Any) -> None:
        """Accept the arguments of every field; `most` 0 leaves the length to others."""
        attributes = {**({"maxlength": most} if most else {}), **more.pop("render_kw", {})}
        super().__init__(label, tuple(validators), **{"default": "", **more}, render_kw=attributes)


class TextField(CleanedField, TextAreaField):
    """Text with several lines."""

    data: Any  # the same
    cleans = staticmethod(clean)

    def __init__(self, label: str, validators: Any = (), **more: Any) -> None:
        """Accept the arguments of every field."""
        super().__init__(label, tuple(validators), **{"default": "", **more})


class TextsField(CleanedField):
    """Any number of texts, each sent under this field's name, a hyphen and a key: data is a text by key.

    It is one field, however many texts there are. A page that asks for some of them gives each a field of its own.
    """

    data: Any  # always a dictionary

    def __init__(
        self,
        label: str = "",
        *,
        cleans: Callable[[str], CleanText] = one_line,
        keys: Collection[str] | None = None,
        **more: Any,
    ) -> None:
        """Accept the arguments of every field; `keys` are those that may be sent, any if None."""
        super().__init__(label, **{"default": dict, **more})
        self.cleans = cleans
        self._keys = keys
        self.asked: dict[str, Field] = {}

    def process_data(self, value: Any) -> None:
        """Start with a mapping, or with a data class whose fields are the keys."""
        self.data = (
            dict(value)
            if isinstance(value, Mapping)
            else {item.name: getattr(value, item.name) for item in fields(value) if self._takes(item.name)}
        )

    def _takes(self, key: str) -> bool:
        return self._keys is None or key in self._keys

    def process(self, formdata: Any, *data: Any, **more: Any) -> None:
        """Read each text under our name; no page asks for one of them yet."""
        super().process(None, *data, **more)
        self.asked = {}
        if formdata is not None:
            prefix = f"{self.name}-"
            sent = {name.removeprefix(prefix): name for name in formdata if name.startswith(prefix)}
            known = {key: name for key, name in sent.items() if self._takes(key)}
            self.data = {key: self.cleaned(formdata[name]) for key, name in known.items()}

    def ask(self, key: str, unbound: Any) -> Field:
        """Return a field for one of the texts, which this one validates from now on."""
        meta: Any = self.meta  # the stubs want a form, which such a field has none of
        options = {"name": f"{self.name}-{key}", "_meta": meta, "translations": meta.get_translations(None)}
        field: Field = meta.bind_field(None, unbound, options)
        field.process(None, self.data.get(key, ""))
        self.asked[key] = field
        return field

    def validate(self, form: Any, extra_validators: Any = ()) -> bool:
        """Return whether each text that is asked for is valid."""
        return not [field for field in self.asked.values() if not field.validate(form, extra_validators)]


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
