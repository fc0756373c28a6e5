"""A campaign's templates: their shape, what they say, and that they are equal in all languages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from campaign.domain.editions import TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.faults import Fault, Place, Reference
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.letters.template_shape import template_faults
from campaign.domain.rules.texts.labels import counts_words_or_days, plain_faults
from campaign.domain.rules.texts.prose import text_faults
from campaign.domain.templates.templates import ASK_PART, Part, Template, holes

_LEAST_CHOICES = 2
#: What takes the place of a template in addresses of the site.
_NO_TEMPLATES = ("reminders",)
_EQUAL = ("kind", "words", "offers")


def faults(examination: Examination) -> Iterator[Fault]:
    """Everything wrong with templates. What is wrong in one language is not also said to differ from the other."""
    yield from _default_faults(examination)
    for letter in examination.content.letters:
        if letter.slug in _NO_TEMPLATES:
            what = Message("the site itself uses the address '{id}'", {"id": letter.slug})
            yield Fault(("letters", letter.slug), what, Message("give its folder another name"))
        wrong: set[object] = set()
        for language, template in letter.templates.items():
            place: Place = ("letters", letter.slug, language)
            for fault in template_faults(template, examination.facts):
                wrong.add(fault.place[0] if fault.place else "parts")
                yield replace(fault, place=(*place, *fault.place))
            yield from _text_faults(place, template, examination.facts)
            yield from _single_choices(place, template)
        if len(letter.templates) == len(LANGUAGES):
            yield from (fault for fault in _pair_faults(letter) if fault.place[3] not in wrong)


def _default_faults(examination: Examination) -> Iterator[Fault]:
    slug, known = examination.content.campaign.default_template, [letter.slug for letter in examination.content.letters]
    if slug and known and slug not in known:
        right = Message("choose from {names}", {"names": ", ".join(known)})
        what = Message("there is no template '{template}'", {"template": slug})
        yield Fault(("campaign", "default_template"), what, right)


def _single_choices(place: Place, template: Template) -> Iterator[Fault]:
    """Letters that ask for one thing in one sentence look alike, and an op-ed needs a headline."""
    ask = template.part(ASK_PART)
    if ask and not ask.yours and len(ask.sentences) < _LEAST_CHOICES:
        right = Message("give two to four, each a whole request in a sentence, as items of a list")
        what = Message("the ask has {count} sentences to choose from", {"count": len(ask.sentences)})
        yield Fault((*place, "parts", ask.id, "text"), what, right, "warning")
    if template.kind.traits.is_op_ed and len(template.headlines) < _LEAST_CHOICES:
        what = Message("the op-ed has {count} headlines to choose from", {"count": len(template.headlines)})
        yield Fault((*place, "headlines"), what, Message("give two to four under headlines:"), "warning")


def _text_faults(place: Place, template: Template, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """Numbers without a fact in the text, and in what a writer reads around it."""
    around: list[tuple[Place, str]] = [(("title",), template.title), (("summary",), template.summary)]
    around += [(("blanks", blank.name, "ask"), blank.ask) for blank in template.blanks]
    around += [(("parts", part.id, "prompt"), part.prompt) for part in template.parts]
    around += [(("headlines", number), headline) for number, headline in enumerate(template.headlines)]
    for at, text in around:
        yield from plain_faults((*place, *at), text, template.language, counts_words_or_days)
    for part in template.parts:
        for text in part.texts:
            yield from text_faults((*place, "parts", part.id, "text"), text, template.language, facts)


def _pair_faults(letter: TemplateSet) -> Iterator[Fault]:
    """What must be equal in all languages, said at the later one."""
    first, *others = LANGUAGES
    one = letter.templates[first]
    for language in others:
        other = letter.templates[language]
        place: Place = ("letters", letter.slug, language)
        beside = {"other": Reference(("letters", letter.slug, first))}
        for key in _EQUAL:
            if getattr(one, key) != getattr(other, key):
                what = Message("this differs from {other}", beside)
                yield Fault((*place, key), what, Message("make them the same"))
        if len(one.headlines) != len(other.headlines):
            what = Message("this differs from {other}", beside)
            yield Fault((*place, "headlines"), what, Message("give both files the same number of headlines"))
        right = Message(
            "make the parts of both files the same in id, order, words, yours, blanks and number of sentences"
        )
        for at in _differing_parts(one, other):
            yield Fault((*place, *at), Message("the parts differ from {other}", beside), right)
        right = Message("make the blanks of both files the same in name, limit and required")
        for name in _differing_blanks(one, other):
            yield Fault((*place, "blanks", name), Message("the blanks differ from {other}", beside), right)


def _differing_parts(one: Template, other: Template) -> Iterator[Place]:
    if [part.id for part in one.parts] != [part.id for part in other.parts]:
        yield ("parts",)
        return
    for mine, theirs in zip(one.parts, other.parts, strict=True):
        if _shape(mine) != _shape(theirs):
            yield "parts", theirs.id


def _differing_blanks(one: Template, other: Template) -> list[str]:
    mine, theirs = ({blank.name: (blank.max, blank.required) for blank in each.blanks} for each in (one, other))
    return [name for name in {**theirs, **mine} if mine.get(name) != theirs.get(name)]


def _shape(part: Part) -> tuple[object, ...]:
    names = {name for sentence in part.sentences for name in holes(sentence)}
    return part.words, part.yours, tuple(sorted(names)), len(part.sentences)
