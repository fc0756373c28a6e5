"""A template as somebody types it in the browser: fields of words, made into a template where they can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from campaign.content.letter_writing import scaffold_text
from campaign.content.scaffolds import ScaffoldRefused, parse_scaffold
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.domain.normalise import clean, one_line
from campaign.domain.template_faults import Fault
from campaign.domain.templates import PART_IDS, Blank, Kind, LetterTemplate, Part, Scaffold, Words, holes

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
        return sum(map(len, fields)) > MOST_CHARACTERS

    @property
    def rows(self) -> tuple[TypedBlank, ...]:
        """The blanks with an empty row below them, in which one more can be added."""
        return (*self.blanks, *([TypedBlank()] if len(self.blanks) < MOST_BLANKS else []))


@dataclass(frozen=True, slots=True)
class ReadTemplate:
    """What the fields come to: a template, unless one of the faults stands in the way."""

    template: LetterTemplate | None
    faults: tuple[Fault, ...]


def typed_from(template: LetterTemplate) -> TypedTemplate:
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
    return TypedPart(id, True, part.prompt, str(part.words), part.yours, scaffold_text(part.scaffold))


def typed_template(form: MultiDict[str, str], language: Language) -> TypedTemplate:
    """What stands in a posted form. Rows without any word are gone; unknown fields are nothing."""
    blanks = (_typed_row(form, f"blank-{row}-") for row in range(MOST_BLANKS))
    return TypedTemplate(
        language=language,
        kind=_line(form, "kind"),
        title=_line(form, "title"),
        summary=_line(form, "summary"),
        least=_line(form, "least"),
        most=_line(form, "most"),
        blanks=tuple(blank for blank in blanks if blank.name or blank.ask or blank.max),
        parts=tuple(_typed_fields(form, id) for id in PART_IDS),
        offers=_typed_offers(form),
    )


def _line(form: MultiDict[str, str], name: str) -> str:
    return one_line(form.get(name, "")).text


def _is_ticked(form: MultiDict[str, str], name: str) -> bool:
    return form.get(name) == "yes"


def _typed_row(form: MultiDict[str, str], at: str) -> TypedBlank:
    name, ask, most = (_line(form, f"{at}{field}") for field in ("name", "ask", "max"))
    return TypedBlank(name, ask, most, _is_ticked(form, f"{at}required"))


def _typed_fields(form: MultiDict[str, str], id: str) -> TypedPart:
    at = f"part-{id}-"
    return TypedPart(
        id,
        used=_is_ticked(form, f"{at}used"),
        prompt=_line(form, f"{at}prompt"),
        words=_line(form, f"{at}words"),
        yours=_is_ticked(form, f"{at}yours"),
        text=clean(form.get(f"{at}text", "")).text,
    )


def _typed_offers(form: MultiDict[str, str]) -> tuple[str, ...]:
    """The facts that are ticked, in the order in which they stood; new ones come last."""
    chosen = dict.fromkeys(one_line(value).text for value in form.getlist("offer"))
    before = [one_line(value).text for value in form.getlist("order")]
    return tuple(filter(None, dict.fromkeys([*(id for id in before if id in chosen), *chosen])))


def read_template(typed: TypedTemplate, slug: str) -> ReadTemplate:
    """The template that the fields describe, or what keeps them from being one."""
    found: list[Fault] = [*_word_faults(typed), *_blank_faults(typed)]
    names = {blank.name for blank in typed.blanks}
    parts = [part for part in typed.parts if part.used]
    scaffolds = {part.id: _scaffold(part, names, found) for part in parts}
    found += [fault for part in parts for fault in _number_faults(("parts", part.id), part.words)]
    if typed.is_too_long:
        most = Message("a template has at most {characters} characters", {"characters": MOST_CHARACTERS})
        found.append(Fault((), Message("this is too long"), most))
    kind = next((kind for kind in Kind if kind == typed.kind), None)
    if kind is None:
        found.append(Fault(("kind",), Message("this is no kind of letter"), Message("choose one of the list")))
    if found or kind is None:
        return ReadTemplate(None, tuple(found))
    template = LetterTemplate(
        slug=slug,
        language=typed.language,
        kind=kind,
        title=typed.title,
        summary=typed.summary,
        words=Words(int(typed.least), int(typed.most)),
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


def _number_faults(place: tuple[str, ...], typed: str) -> Iterator[Fault]:
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
        scaffold = parse_scaffold(part.text.strip("\n"))
    except ScaffoldRefused as refused:
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
