"""A template as somebody types it in the browser: fields of words, made into a template where they can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from campaign.content.letters.template_syntax import InvalidTemplate, parse_template_text
from campaign.content.letters.writing import template_text
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.templates.sizes import MAX_CITATIONS, MAX_NUMBERS, has_too_many_citations, has_too_many_numbers
from campaign.domain.templates.templates import PART_IDS, Blank, Kind, Part, Scaffold, Template, WordRange, holes
from campaign.domain.texts.normalise import clean, one_line

MOST_BLANKS = 12
MOST_CHARACTERS = 20_000
_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
_NUMBER = re.compile(r"[0-9]{1,4}")
_HEADING = re.compile(r"\s*#{1,6}(?:\s|$)")


@dataclass(frozen=True, slots=True)
class TypedBlank:
    """A row of the blanks' table."""

    name: str = ""
    ask: str = ""
    max: str = ""
    required: bool = False


@dataclass(frozen=True, slots=True)
class TypedPart:
    """The fields of a part; one that is not `used` waits, and loses no word."""

    id: str
    used: bool = False
    prompt: str = ""
    words: str = ""
    yours: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class TypedTemplate:
    """All fields of the form, as they were typed and made clean."""

    language: Language
    kind: str = ""
    title: str = ""
    summary: str = ""
    least: str = ""
    most: str = ""
    blanks: tuple[TypedBlank, ...] = ()
    parts: tuple[TypedPart, ...] = ()
    offers: tuple[str, ...] = ()

    @property
    def is_too_long(self) -> bool:
        """Whether this is more than a template may have."""
        fields = [self.title, self.summary, *(blank.ask for blank in self.blanks)]
        fields += [words for part in self.parts for words in (part.prompt, part.text)]
        if sum(map(len, fields)) > MOST_CHARACTERS or has_too_many_citations(fields, 0):
            return True
        return has_too_many_numbers(fields, self.language)

    @property
    def rows(self) -> tuple[TypedBlank, ...]:
        """The blanks with an empty row below them, in which one more can be added."""
        return (*self.blanks, *([TypedBlank()] if len(self.blanks) < MOST_BLANKS else []))


@dataclass(frozen=True, slots=True)
class ReadTemplate:
    """What the fields come to: a template, unless one of the faults stands in the way."""

    template: Template | None
    faults: tuple[Fault, ...]


def typed_from(template: Template) -> TypedTemplate:
    """The fields of a template that stands."""
    known = {part.id: part for part in template.parts}
    return TypedTemplate(
        language=template.language,
        kind=str(template.kind),
        title=template.title,
        summary=template.summary,
        least=str(template.words.min),
        most=str(template.words.max),
        blanks=tuple(TypedBlank(blank.name, blank.ask, str(blank.max), blank.required) for blank in template.blanks),
        parts=tuple(_typed_part(id, known.get(id)) for id in PART_IDS),
        offers=template.offers,
    )


def _typed_part(id: str, part: Part | None) -> TypedPart:
    if part is None:
        return TypedPart(id)
    return TypedPart(id, True, part.prompt, str(part.words), part.yours, template_text(part.scaffold))


def typed_template(form: MultiDict[str, str], language: Language, *, unread: bool = False) -> TypedTemplate:
    """What stands in a posted form. Rows without any word are gone; unknown fields are nothing.

    Where the form is only given back, `unread`, it is not even made clean.
    """
    fields = _Fields(form, unread)
    blanks = (fields.row(f"blank-{row}-") for row in range(MOST_BLANKS))
    return TypedTemplate(
        language=language,
        kind=fields.line("kind"),
        title=fields.line("title"),
        summary=fields.line("summary"),
        least=fields.line("least"),
        most=fields.line("most"),
        blanks=tuple(blank for blank in blanks if blank.name or blank.ask or blank.max),
        parts=tuple(fields.part(id) for id in PART_IDS),
        offers=fields.offers(),
    )


@dataclass(frozen=True, slots=True)
class _Fields:
    """Reads the fields of a form."""

    form: MultiDict[str, str]
    unread: bool

    def line(self, name: str) -> str:
        return self._one_line(self.form.get(name, ""))

    def row(self, at: str) -> TypedBlank:
        name, ask, most = (self.line(f"{at}{field}") for field in ("name", "ask", "max"))
        return TypedBlank(name, ask, most, self._is_ticked(f"{at}required"))

    def part(self, id: str) -> TypedPart:
        at, text = f"part-{id}-", self.form.get(f"part-{id}-text", "")
        return TypedPart(
            id=id,
            used=self._is_ticked(f"{at}used"),
            prompt=self.line(f"{at}prompt"),
            words=self.line(f"{at}words"),
            yours=self._is_ticked(f"{at}yours"),
            text=text if self.unread else clean(text).text,
        )

    def offers(self) -> tuple[str, ...]:
        """The facts that are ticked, in the order in which they stood; new ones come last."""
        chosen = dict.fromkeys(self._one_line(value) for value in self.form.getlist("offer"))
        before = [self._one_line(value) for value in self.form.getlist("order")]
        return tuple(filter(None, dict.fromkeys([*(id for id in before if id in chosen), *chosen])))

    def _one_line(self, raw: str) -> str:
        return raw if self.unread else one_line(raw).text

    def _is_ticked(self, name: str) -> bool:
        return self.form.get(name) == "yes"


def read_template(typed: TypedTemplate, slug: str) -> ReadTemplate:
    """The template that the fields describe, or what keeps them from being one."""
    found: list[Fault] = [*_word_faults(typed), *_blank_faults(typed)]
    names = {blank.name for blank in typed.blanks}
    parts = [part for part in typed.parts if part.used]
    scaffolds = {part.id: _scaffold(part, names, found) for part in parts}
    found += [fault for part in parts for fault in _number_faults(("parts", part.id), part.words)]
    if typed.is_too_long:
        most = Message(
            "a template has at most {characters} characters, {numbers} numbers and {citations} citations",
            {"characters": MOST_CHARACTERS, "numbers": MAX_NUMBERS, "citations": MAX_CITATIONS},
        )
        found.append(Fault((), Message("this is too long"), most))
    kind = next((kind for kind in Kind if kind == typed.kind), None)
    if kind is None:
        found.append(Fault(("kind",), Message("this is no kind of letter"), Message("choose one of the list")))
    if found or kind is None:
        return ReadTemplate(None, tuple(found))
    template = Template(
        slug=slug,
        language=typed.language,
        kind=kind,
        title=typed.title,
        summary=typed.summary,
        words=WordRange(int(typed.least), int(typed.most)),
        blanks=tuple(Blank(blank.name, blank.ask, int(blank.max), blank.required) for blank in typed.blanks),
        offers=typed.offers,
        parts=tuple(Part(part.id, part.prompt, int(part.words), part.yours, scaffolds[part.id]) for part in parts),
    )
    return ReadTemplate(template, ())


def _word_faults(typed: TypedTemplate) -> Iterator[Fault]:
    for place, words in (("title", typed.title), ("summary", typed.summary)):
        if not words:
            yield Fault((place,), Message("nothing stands here"), Message("a template has a title and a summary"))
    for number in (typed.least, typed.most):
        yield from _number_faults(("words",), number)


def _number_faults(place: Place, typed: str) -> Iterator[Fault]:
    if not _NUMBER.fullmatch(typed):
        what = Message("“{typed}” is no number of words", {"typed": typed})
        yield Fault(place, what, Message("write a whole number, such as 150"))


def _blank_faults(typed: TypedTemplate) -> Iterator[Fault]:
    seen: set[str] = set()
    for blank in typed.blanks:
        if not _NAME.fullmatch(blank.name):
            what = Message("“{name}” cannot name a blank", {"name": blank.name})
            yield Fault(("blanks",), what, Message("use small letters, digits and _, such as home_town"))
        elif blank.name in seen:
            what = Message("two blanks are called {name}", {"name": blank.name})
            yield Fault(("blanks",), what, Message("give each a name of its own"))
        seen.add(blank.name)
        if not blank.ask:
            what = Message("the blank {name} asks nothing", {"name": blank.name})
            yield Fault(("blanks",), what, Message("write the question that the writer is asked"))
        if not _NUMBER.fullmatch(blank.max) or int(blank.max) == 0:
            what = Message("“{typed}” is no number of characters", {"typed": blank.max})
            yield Fault(("blanks",), what, Message("write a whole number, such as 60"))


def _scaffold(part: TypedPart, names: set[str], found: list[Fault]) -> Scaffold:
    place = ("parts", part.id)
    try:
        scaffold = parse_template_text(part.text.strip("\n"))
    except InvalidTemplate as refused:
        found.append(Fault(place, refused.what, refused.right))
        return ()
    for name in dict.fromkeys(holes(scaffold)):
        if name not in names:
            what = Message("the blank '{blank}' is not among the blanks", {"blank": name})
            found.append(Fault(place, what, Message("add it to the blanks, or take it out of the text")))
    if any(_HEADING.match(line) for line in part.text.splitlines()):
        what = Message("a line begins with #, which would begin a new part")
        found.append(Fault(place, what, Message("begin the line with another sign")))
    return scaffold
