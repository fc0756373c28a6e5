"""The form for customizing a template, and the template made from it."""

from __future__ import annotations

from typing import Any

from wtforms import Field, FormField, StringField

from campaign.content.letters.labels import label_key, labels_in
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import N_, Message
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.officials.officials import MOST_NAME, MOST_TITLE, Official
from campaign.domain.templates.kinds import OLD_NAMES, Kind
from campaign.domain.templates.sizes import MAX_CITATIONS, MAX_NUMBERS, has_too_many_citations, has_too_many_numbers
from campaign.domain.templates.templates import Template, WordRange, holes
from campaign.web.forms.fields import ChoiceField, LineField, TextField, ValuesField
from campaign.web.forms.localized import LocalizedForm, add_error, fault_message, localized_text
from campaign.web.forms.template_blanks import BlanksField
from campaign.web.forms.template_parts import PartsForm, fields_of_parts
from campaign.web.forms.validators import NUMBER_OF_WORDS, Filled

MOST_CHARACTERS = 20_000
KINDS = {kind: kind.traits.label for kind in Kind}
_NUMERIC = {"inputmode": "numeric"}


class OwnTemplateForm(LocalizedForm):
    """The fields of a template. Saved drafts use their names, so none may change."""

    language = StringField()
    kind = ChoiceField(
        N_("Kind of letter"),
        choices=KINDS,
        refusal=N_("Choose a kind from the list."),
        filters=[lambda name: OLD_NAMES.get(name, name)],
    )
    title = LineField(N_("Title"), [Filled(Message("Give it a title."))], most=120)
    summary = LineField(
        N_("What it’s for, in one sentence"),
        [Filled(Message("Say what it’s for in one sentence."))],
        most=240,
    )
    least = LineField(N_("Minimum words"), NUMBER_OF_WORDS, most=4, render_kw=_NUMERIC)
    most = LineField(N_("Maximum words"), NUMBER_OF_WORDS, most=4, render_kw=_NUMERIC)
    addressee_title = LineField(N_("Title, such as Council Member"), most=MOST_TITLE)
    addressee_name = LineField(N_("Name, if it’s always the same person"), most=MOST_NAME)
    addressee_body = LineField(N_("Council, legislature, agency or company"), most=MOST_TITLE)
    addressee_greeting = LineField(N_("Greeting, if ours isn’t right"), most=MOST_TITLE)
    headlines = TextField(N_("Op-ed only: headlines to choose from, one per line"), render_kw={"rows": 3})
    blank = BlanksField(N_("Fill-in blanks"))
    part = FormField(PartsForm, "")
    offer = ValuesField(N_("Suggested facts"))
    order = ValuesField("")

    #: Errors of the whole form are shown at the parts.
    errors_at = "part"

    @property
    def written_in(self) -> Language:
        """The language of the template; the reader's if the form gives none."""
        found = next((known for known in LANGUAGES if known == self.language.data), None)
        reader: Language = self.meta.reader
        return found or reader

    @property
    def offers(self) -> tuple[str, ...]:
        """The checked facts in their previous order; new ones come last."""
        chosen = dict.fromkeys(self.offer.data)
        before = [id for id in self.order.data if id in chosen]
        return tuple(filter(None, dict.fromkeys([*before, *chosen])))

    @property
    def is_too_long(self) -> bool:
        """Whether this is more than a template may have, including unused parts."""
        fields = [self.title.data, self.summary.data, self.headlines.data, *self._named()]
        fields += [row.ask.data for row in self.blank.forms]
        fields += [words for part in self.part.form.each.values() for words in (part.prompt.data, part.text.data)]
        if sum(map(len, fields)) > MOST_CHARACTERS or has_too_many_citations(fields, 0):
            return True
        return has_too_many_numbers(fields, self.written_in)

    def validate(self, extra_validators: Any = None) -> bool:
        """Return whether a template can be made; each field gets its errors."""
        self.form_errors = []
        for part in self.part.form.each.values():
            part.names = self.blank.names
        checks = (super().validate(extra_validators), self._has_labels_once(), self._has_its_blanks(), self._fits())
        return all(checks)

    def template(self, slug: str) -> Template:
        """Return the template; only valid for a form that passed validation."""
        return Template(
            slug=slug,
            language=self.written_in,
            kind=Kind(self.kind.data),
            title=self.title.data,
            summary=self.summary.data,
            words=WordRange(int(self.least.data), int(self.most.data)),
            blanks=self.blank.blanks(),
            offers=self.offers,
            addressee=self._addressee(),
            parts=tuple(form.part(id) for id, form in self.part.form.used.items()),
            headlines=self._headlines(),
        )

    def _headlines(self) -> tuple[str, ...]:
        """Return the headlines. They are kept but ignored while the kind has none."""
        lines = (" ".join(line.split()) for line in self.headlines.data.splitlines())
        return tuple(filter(None, lines)) if Kind(self.kind.data).traits.is_op_ed else ()

    def _addressee(self) -> Official | None:
        """Return the official named. The fields are kept but ignored while the kind is for newspapers."""
        named = Official(*self._named())
        return None if Kind(self.kind.data).traits.is_for_newspaper or not named.is_named else named

    def _named(self) -> tuple[str, str, str, str]:
        """Return the official's title, name, body and greeting."""
        title, name, body = self.addressee_title.data, self.addressee_name.data, self.addressee_body.data
        return title, name, body, self.addressee_greeting.data

    def add_fault(self, fault: Fault) -> None:
        """Add a template's fault to the field that its place names."""
        message, field = fault_message(fault.what, fault.right), self._field_at(fault.place)
        if field:
            add_error(field, message)
        else:
            self._add_form_error(message)

    def _field_at(self, place: Place) -> Field | None:
        match place:
            case ("parts", str(id), *_) if id in self.part.form:
                return self.part.form.each[id].text
            case ("words", *_):
                return self.least
            case ("blanks", *_):
                return self.blank
            case ("addressee", *_):
                return self.addressee_title
            case ("offers", *_):
                return self.offer
            case ("headlines", *_):
                return self.headlines
            case (str(name), *_) if name in ("kind", "title", "summary"):
                return self[name]
            case _:
                return None

    def _has_labels_once(self) -> bool:
        return self.blank.refuse_labels_twice()

    def _has_its_blanks(self) -> bool:
        """Add an error to each part that uses a blank which does not exist."""
        names, labels = set(self.blank.names.values()), self.blank.names
        for part in self.part.form.used.values():
            for label in dict.fromkeys(labels_in(part.text.data)):
                if label_key(label) not in labels:
                    what = Message(
                        "There’s no blank called “{label}.” Insert one with the button below, or remove the brackets.",
                        {"label": label},
                    )
                    add_error(part.text, what)
        unknown = [
            (part, name)
            for part in self.part.form.used.values()
            for name in dict.fromkeys(name for sentence in part.sentences for name in holes(sentence))
            if name not in names
        ]
        for part, name in unknown:
            what = Message(
                "There’s no blank called {name}. Add it to the blanks, or remove it from the text.", {"name": name}
            )
            add_error(part.text, what)
        return not any(part.text.errors for part in self.part.form.used.values()) and not unknown

    def _fits(self) -> bool:
        if self.is_too_long:
            most = {"characters": MOST_CHARACTERS, "numbers": MAX_NUMBERS, "citations": MAX_CITATIONS}
            self._add_form_error(
                Message(
                    "This is too long. A template can have up to {characters} characters, {numbers} "
                    "numbers and {citations} citations.",
                    most,
                )
            )
        return not self.form_errors

    def _add_form_error(self, message: Message) -> None:
        self.form_errors = [*self.form_errors, localized_text(self.title, message)]


def fields_of(template: Template) -> dict[str, object]:
    """Return the fields of a template, with which its form starts."""
    official = template.addressee or Official()
    return {
        "language": template.language,
        "kind": str(template.kind),
        "title": template.title,
        "summary": template.summary,
        "least": str(template.words.min),
        "most": str(template.words.max),
        "addressee_title": official.title,
        "addressee_name": official.name,
        "addressee_body": official.body,
        "addressee_greeting": official.greeting,
        "blank": [
            {"name": blank.name, "ask": blank.ask, "max": str(blank.max), "required": blank.required}
            for blank in template.blanks
        ],
        "headlines": "\n".join(template.headlines),
        "part": fields_of_parts(template),
        "offer": template.offers,
        "order": template.offers,
    }
