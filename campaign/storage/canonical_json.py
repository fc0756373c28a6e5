"""Canonical JSON for stored content: equal content gives equal bytes, and reading them gives equal content."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, TypeVar

import cattrs
from cattrs.strategies import configure_tagged_union

from campaign.domain.editions import Content
from campaign.domain.events.times import EventTime
from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.evidence.facts import Citation, Figure
from campaign.domain.evidence.pictures import DatedValue, Dots, Map, Picture, Question
from campaign.domain.evidence.points import Point
from campaign.domain.evidence.sources import Source
from campaign.domain.evidence.topics import Topic
from campaign.domain.figures.dates import PartialDate
from campaign.domain.officials.officials import Official
from campaign.domain.sheets.fact_sheets import Block, FactSheet, Front
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.domain.templates.templates import Choice, Hole, Literal, Template

T = TypeVar("T")
_Node = Literal | Hole | Choice
_Leaf = Literal | Hole


#: What reading malformed text may raise; cattrs collects its findings in an exception group.
READ_ERRORS = (ValueError, TypeError, KeyError, ExceptionGroup)


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_structure_hook(PartialDate, lambda value, _: PartialDate.parse(value))
    converter.register_unstructure_hook(EventTime, str)
    converter.register_structure_hook(EventTime, lambda value, _: EventTime.parse(value))
    converter.register_unstructure_hook(Decimal, lambda value: str(value.normalize()))
    converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    for union in (Figure, Picture, Block, _Leaf, _Node):
        configure_tagged_union(union, converter, tag_name="is", tag_generator=lambda kind: str(kind.__name__).lower())
    converter.register_unstructure_hook_func(
        _may_be_a_picture, lambda value: value and converter.unstructure(value, unstructure_as=Picture)
    )
    converter.register_structure_hook_func(
        _may_be_a_picture,
        lambda value, _: value and converter.structure(value, Picture),  # type: ignore[arg-type]  # a union of classes
    )
    for kind, *names in _LATER:
        later: dict[str, Any] = dict.fromkeys(names, cattrs.gen.override(omit_if_default=True))
        converter.register_unstructure_hook(kind, cattrs.gen.make_dict_unstructure_fn(kind, converter, **later))
    # Photographs can be withdrawn, and an edition never changes: it refers to them by id.
    later = dict.fromkeys(_LATER_CONTENT, cattrs.gen.override(omit_if_default=True))
    without = cattrs.gen.make_dict_unstructure_fn(
        Content, converter, photographs=cattrs.gen.override(omit=True), **later
    )
    converter.register_unstructure_hook(Content, without)
    return converter


def _may_be_a_picture(kind: Any) -> bool:
    return bool(kind == Picture | None)


#: Fields that came later. What does not use them is written as before there were any, so that its edition keeps its
#: digest; a kind comes before those that contain it.
_LATER: tuple[tuple[Any, ...], ...] = (
    (Citation, "translation"),
    (Source, "archived", "second_hand", "publisher_name"),
    (Topic, "apart"),
    (Dots, "groups", "zero"),
    (Map, "arrows", "lines", "layer"),
    (DatedValue, "when"),
    (Question, "claim", "denial", "document"),
    (Point, "lead"),
    (
        Campaign,
        "default_template",
        "shelves",
        "picture",
        "headline",
        "now",
        "voice",
        "do",
        "disclaimer",
        "bodies",
        "officials",
        "letters_a_week",
    ),
    (Front, "numbers", "picture", "quote", "account", "back"),
    (FactSheet, "headline", "picture", "kind", "dek", "front", "do", "advice"),
    (FactChoice, "part"),
    (Official, "send_to", "address"),
    (Template, "addressee", "headlines"),
    (Draft, "official"),
)
#: The same of the content itself.
_LATER_CONTENT: tuple[str, ...] = ("press", "events", "petition")
_converter = _make_converter()


_dumps = partial(json.dumps, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def to_json(value: object, kind: Any) -> str:
    """Return canonical JSON: sorted keys, no spaces, UTF-8 characters unescaped."""
    return _dumps(_converter.unstructure(value, unstructure_as=kind))


def from_json(text: str, kind: type[T]) -> T:
    """The inverse of `to_json`."""
    return from_values(json.loads(text), kind)


def from_values(data: object, kind: type[T]) -> T:
    """Return the domain object that JSON values describe."""
    return _converter.structure(data, kind)


def digest(text: str) -> str:
    """Return the SHA-256 digest of canonical JSON in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
