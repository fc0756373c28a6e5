"""The composer's form. What is typed becomes a value, and the page's form is made from such a value again."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

from wtforms import Field
from wtforms.validators import ValidationError

from campaign.domain.findings import N_, Message
from campaign.domain.language import language_named
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing
from campaign.domain.officials.officials import Official
from campaign.domain.review.suggestions import current_key
from campaign.domain.templates.answers import Answers
from campaign.domain.templates.templates import PART_IDS
from campaign.domain.texts.normalise import clean
from campaign.web.forms.composer_input import ComposerInput, limit_of
from campaign.web.forms.fields import (
    ChoiceField,
    CleanedField,
    LineField,
    TextField,
    TextsField,
    TickField,
    ValuesField,
    clean_line,
)
from campaign.web.forms.localized import LocalizedForm, localized_text
from campaign.web.forms.people import OFFICIAL, SENDER
from campaign.web.forms.saving import saved_link
from campaign.web.forms.short_fields import DayField, ShortField

_TOKEN = re.compile(r"[A-Za-z0-9_-]{22}")
_INPUT_NAMES = tuple(item.name for item in fields(ComposerInput))
_NUMBER = Message("Use a whole number from 1 to 5,000, like 150.")


def new_form_token() -> str:
    """Return the token of a newly opened form. It travels in a hidden field, not in a cookie."""
    return secrets.token_urlsafe(16)


def _each_once(values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the values made clean, each once. A figure's spaces stay, for it must be found again."""
    return tuple(dict.fromkeys(filter(None, (clean(value).text.strip() for value in values))))


def _current_keys(keys: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(current_key, keys))


class ComposerForm(LocalizedForm):
    """The fields of a letter. Saved drafts use their names, so none may change.

    Where an attribute is called as in `ComposerInput`, a form with `obj` starts from that value.
    """

    language = LineField("")
    edition = LineField("")
    form_token = LineField("")
    is_on_one_page = TickField("", name="all")

    article_title = ShortField(N_("Headline of the story"), most=160, name="article-title")
    article_day = DayField(N_("Date it ran"), name="article-day")
    article_address = ShortField(
        N_("Link to the story"), most=300, name="article-address", render_kw={"inputmode": "url"}
    )
    parts = TextsField(name="part", cleans=clean, keys=PART_IDS)
    picks = TextsField(name="pick", keys=PART_IDS)
    blanks = TextsField(name="blank")
    answers = TextsField(name="answer", keys=Answers().by_name)

    chosen = ValuesField("", name="fact", filters=(_each_once,))
    order = ValuesField("", filters=(_each_once,))
    words = TextsField()
    says = TextsField(name="say")
    places = TextsField(name="in")
    query = ShortField(
        N_("Search for words or a number"),
        most=100,
        name="q",
        render_kw={"autocomplete": "off", "enterkeyhint": "search"},
    )
    shelf = LineField("")

    place = ShortField("", most=100)
    card_id = LineField("", name="paper")
    paper_name = ShortField(N_("Newspaper name"), most=100)
    max_words = LineField(N_("Word limit, if you know it"), most=5, render_kw={"inputmode": "numeric"})
    paper_address = ShortField(N_("The newspaper’s email address for letters, or a link to its form"), most=300)
    official = TextsField(keys=OFFICIAL)
    official_id = LineField("", name="official-id")

    whole = LineField("")
    text = TextField("")
    aside = TextField("")
    own_figures = ValuesField("", filters=(_each_once,))
    left = ValuesField("", filters=(_each_once, _current_keys))

    sender = TextsField(keys=SENDER)
    given = LineField("")
    tie = ChoiceField(
        N_("Your affiliations"),
        choices={
            "": N_("I’d rather not say"),
            "none": N_("No"),
            "member": N_("I’m a member or volunteer"),
            "staff": N_("I work for one"),
            "paid": N_("I’m being paid to write this"),
        },
        default="",
        filters=(clean_line,),
        validate_choice=False,
    )
    disclosure = ShortField(N_("Disclosure note to the editor"), most=300)
    sending = LineField("")
    with_sources = TickField("")
    citing = LineField("")
    agrees_to_remember = TickField("", name="remember")
    tells_own_share = TickField("")
    elsewhere = ChoiceField(
        N_("Have you sent this letter, or one like it, to another newspaper?"),
        choices={"": N_("I’d rather not say"), "no": N_("No"), "yes": N_("Yes")},
        name="sent-elsewhere",
        default="",
        filters=(clean_line,),
        validate_choice=False,
    )
    last_here = DayField(
        N_("When did you last write to this newspaper?"),
        name="sent-last",
        description=N_("Leave blank if you’ve never written to it."),
    )

    def __init__(self, fields: Any = None, *more: Any, **others: Any) -> None:
        """Read the submitted fields, or start with `obj`."""
        super().__init__(fields, *more, **others)
        self._saved = None if fields is None else saved_link(fields)

    def show(self, given: ComposerInput) -> None:
        """Fill the form with this input, whatever was read; a field that has it already stays."""
        for name, field in self._fields.items():
            if not hasattr(given, name):
                field.process(None)
            elif isinstance(field, TextsField) or field.data != getattr(given, name):
                field.process(None, getattr(given, name))

    def validate_max_words(self, field: LineField) -> None:
        """Refuse what is no limit."""
        if field.data and limit_of(field.data) is None:
            raise ValidationError(localized_text(field, _NUMBER))

    @property
    def input(self) -> ComposerInput:
        """What was typed, as a value."""
        same = {name: self[name].data for name in _INPUT_NAMES if name in self}
        return ComposerInput(**{**same, **self._converted()})

    def _converted(self) -> dict[str, Any]:
        token = self.form_token.data
        return {
            "edition": _number(self.edition.data),
            "language": language_named(self.language.data) or self.meta.reader,
            "form_token": token if _TOKEN.fullmatch(token) else new_form_token(),
            "answers": Answers(**self.answers.data),
            "blanks": {name: words for name, words in self.blanks.data.items() if words},
            "chosen": _in_order(self.chosen.data, self.order.data),
            "places": {id: part for id, part in self.places.data.items() if part in PART_IDS},
            "text": self.text.data if self.whole.data else None,
            "official": Official(**self.official.data),
            "sender": self._sender(),
            "given": tuple(self.given.data.split()) if self.given.raw_data else None,
            "with_sources": self.with_sources.data or not self.sending.raw_data,
            "citing": next((way for way in Citing if way == self.citing.data), None),
            "dropped": tuple(dict.fromkeys(sign for field in self for sign in _dropped(field))),
            "saved": self._saved,
        }

    def _sender(self) -> Sender:
        """Return who signs; the town is asked once, by the template's blank where it has one."""
        sender = Sender(**self.sender.data)
        return sender if sender.town else replace(sender, town=self.blanks.data.get("town", ""))


def sent_fields(form: ComposerForm) -> Iterator[tuple[str, str]]:
    """Yield the name and words of everything that is filled, as a browser would send it."""
    for field in form:
        match field:
            case TextsField():
                yield from ((f"{field.name}-{key}", words) for key, words in field.data.items() if words)
            case ValuesField():
                yield from ((field.name, value) for value in field.data)
            case _ if field.data:
                yield field.name, "yes" if field.data is True else field.data


def _dropped(field: Field) -> tuple[str, ...]:
    return field.dropped if isinstance(field, CleanedField) else ()


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0


def _in_order(chosen: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """Return facts in the order in which they were chosen, which is that of their sentences; new ones come last."""
    return tuple(dict.fromkeys((*(id for id in before if id in chosen), *chosen)))
