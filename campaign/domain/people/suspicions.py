"""Signs that are harmless one at a time: how someone came, what they fear, work without a record, a court."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from campaign.domain.grammar.privacy import Signs
from campaign.domain.people.mentions import Mention, Who
from campaign.domain.people.private_words import Kind, Private
from campaign.domain.people.references import References

_Found = tuple[Mention, int, Private]
#: Together they say no more than where someone comes from and works.
_HARMLESS = frozenset({"origin", "law"})


def suspected(people: References) -> Iterator[_Found]:
    """Yield each named person of whom a letter has two such signs, with the words of the first."""
    signs: dict[frozenset[str], dict[str, _Found]] = {}
    for sign, found in _signs(people):
        name = found[0].name
        if name:
            signs.setdefault(name.words, {}).setdefault(sign, found)
    for of_one in signs.values():
        if len(of_one) > 1 and of_one.keys() != _HARMLESS:
            yield next(iter(of_one.values()))


def _signs(people: References) -> Iterator[tuple[str, _Found]]:
    """Yield the signs that a letter has of someone named, in order."""
    words = people.grammar.privacy.signs
    for number, text in enumerate(people.folded):
        for sign in fields(Signs):
            for match in getattr(words, sign.name).finditer(text):
                start, end = match.span()
                private = Private(Kind.STATUS, start, end, of_any=True)
                mention = people.whom_it_concerns(number, private)
                if mention and mention.who is Who.NAMED and mention.name and mention.name.is_sure:
                    yield sign.name, (mention, number, private)
