"""Forms in the reader's language that can be returned exactly as sent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from wtforms import Field, FieldList, Form, FormField
from wtforms.meta import DefaultMeta

from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.rendering.locale import locale_for
from campaign.web.forms.fields import TextsField


class LocalizedMeta(DefaultMeta):
    """The settings of a form, inherited by nested forms.

    `reader` is the page's language. A form that `is_unread` was refused before: nothing is made clean and no filter
    runs, since that takes time that a visitor with too many requests does not get.
    """

    reader: Language = DEFAULT_LANGUAGE
    is_unread: bool = False

    def update_values(self, values: Any) -> None:
        """Set the given values; a nested form inherits the others."""
        outer = values.get("_parent_form")
        inherited = {} if outer is None else {"reader": outer.meta.reader, "is_unread": outer.meta.is_unread}
        super().update_values({**inherited, **values})

    def bind_field(self, form: Any, unbound_field: Any, options: Any) -> Any:
        """Return a field with its label in the reader's language; one that is only returned has no filters."""
        field = super().bind_field(form, unbound_field, options)
        field.label.text = field.gettext(field.label.text) if field.label.text else ""
        field.description = field.gettext(field.description) if field.description else ""
        if self.is_unread:
            field.filters = ()
        return field

    def get_translations(self, form: Any) -> Any:  # noqa: ARG002  # as WTForms calls it
        """Return our own catalog, so that WTForms' messages are in the reader's language too."""
        return locale_for(self.reader).catalogue


class LocalizedForm(Form):
    """A form with labels and errors in the reader's language.

    It does not include the CSRF token, which is checked before the form is read.
    """

    Meta = LocalizedMeta
    #: The id of the element that form-wide errors are about.
    errors_at = ""

    def __init__(
        self, fields: Any = None, reader: Language = DEFAULT_LANGUAGE, *, is_unread: bool = False, **more: Any
    ) -> None:
        """Read the submitted fields, or start with `data`."""
        given = {"reader": reader, "is_unread": is_unread, **(more.pop("meta", None) or {})}
        super().__init__(fields, meta=given, **more)


class InnerForm(Form):
    """A nested form that shares its parent's settings."""

    Meta = LocalizedMeta


def localized_text(field: Field, message: Message) -> str:
    """Return a message in the language of a field's reader."""
    locale = locale_for(field.meta.reader)
    return locale.initial(locale.translate(message))


def add_error(field: Field, message: Message) -> None:
    """Add an error to a field."""
    field.errors = [*field.errors, localized_text(field, message)]


def fault_message(what: Message, right: Message) -> Message:
    """Return a fault as one message: what is wrong, and what would be right."""
    return Message("{what}: {right}.", {"what": what, "right": right})


@dataclass(frozen=True, slots=True)
class FieldError:
    """A field's error: its id, which a link leads to, its label and the error."""

    id: str
    label: str
    error: str


def errors_of(form: LocalizedForm) -> tuple[FieldError, ...]:
    """Return all errors of a form and its nested forms, in field order."""
    at_fields = tuple(error for field in form for error in _errors_at(field, ()))
    return tuple(FieldError(form.errors_at, "", error) for error in form.form_errors) + at_fields


def _errors_at(field: Field, groups: tuple[str, ...]) -> Iterator[FieldError]:
    labels = (*groups, field.label.text) if field.label.text else groups
    if isinstance(field, FormField):
        yield from (error for inner in field.form for error in _errors_at(inner, labels))
        return
    if isinstance(field, FieldList | TextsField):
        entries = field.asked.values() if isinstance(field, TextsField) else field
        yield from (error for entry in entries for error in _errors_at(entry, labels))
    yield from (FieldError(field.id, ": ".join(labels), error) for error in field.errors if isinstance(error, str))
