"""Converts plain data into domain classes, strictly; every fault becomes a problem at its line."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, TypeVar, get_args, get_origin

import cattrs
from cattrs.errors import ClassValidationError

from campaign.content import plain_values
from campaign.content.phrasing_lists import Item, PhrasingShape, numbered
from campaign.content.plain_values import FreeText, Wrong, shown
from campaign.content.problems import Problem
from campaign.content.shape_faults import explanations, under_key
from campaign.content.yaml_files import YamlFile
from campaign.domain.events.times import EventTime
from campaign.domain.evidence.facts import Figure, Moment, Quantity
from campaign.domain.evidence.phrasings import Phrasing
from campaign.domain.evidence.pictures import PICTURE_KEYS, Picture
from campaign.domain.faults import Place
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import Message
from campaign.domain.sheets.fact_sheets import Block, FactList, Numbers, Prose

T = TypeVar("T")


def structure(file: YamlFile, data: Any, shape: type[T], place: Place = ()) -> T | list[Problem]:
    """Return `data`, found at `place` in `file`, as the domain class, or all its problems."""
    try:
        return _converter.structure(data, shape)
    except Exception as error:  # cattrs groups all faults; whatever else a hook raises is a fault too
        found = explanations(error)
    return [file.problem((*place, *one.place), one.what, one.right) for one in found]


def _figure(value: Any, _: Any) -> Figure:
    if not isinstance(value, dict):
        what = Message("'{value}' should be a figure, written as keys with their values", {"value": shown(value)})
        raise Wrong(what, Message("write value, unit, qualifier, per and counts, or only date, each with its value"))
    figure: Figure = _converter.structure(value, Moment if "date" in value else Quantity)  # type: ignore[assignment]  # a union of classes
    return figure


_PICTURES: dict[str, type] = {key: kind for kind, key in PICTURE_KEYS.items()}
_BLOCKS: dict[str, type] = {"prose": Prose, "facts": FactList, "numbers": Numbers} | _PICTURES


def _block(value: Any, _: Any) -> Block:
    return _one_of_kinds(value, _BLOCKS, Message("unknown block"))  # type: ignore[no-any-return]  # of the table


def _picture(value: Any, _: Any) -> Picture | None:
    return None if value is None else _one_of_kinds(value, _PICTURES, Message("unknown picture"))


def _one_of_kinds(value: Any, kinds: Mapping[str, type], unknown: Message) -> Any:
    """Return the object of a map with one key, which names its kind."""
    if not isinstance(value, dict) or len(value) != 1 or next(iter(value)) not in kinds:
        raise Wrong(unknown, Message("write one of {known}, and what it shows", {"known": ", ".join(kinds)}))
    ((name, inner),) = value.items()
    try:
        return _converter.structure(inner, kinds[name])
    except Exception as error:
        raise ClassValidationError("in a block", [under_key(name, error)], dict) from None


def _phrasing(value: Any, _: Any) -> Item:
    if value is None:
        return None
    return _converter.structure(value, PhrasingShape) if isinstance(value, dict) else plain_values.text(value, str)


def _phrasings(value: Any, _: Any) -> tuple[Phrasing, ...]:
    return numbered(list(_listed(value, tuple[Item, ...])))


def _listed(value: Any, kind: Any) -> tuple[Any, ...]:
    """Return a list; a text would otherwise become a list of its letters."""
    if not isinstance(value, list):
        what = Message("'{value}' should be a list", {"value": shown(value)})
        raise Wrong(what, Message("write [one, two], or each item on a line of its own, after a hyphen"))
    return _tuple_of(get_args(kind)[0])(value)


def _tuple_of(item: Any) -> Callable[[list[Any]], tuple[Any, ...]]:
    return lambda values: tuple(_converter.structure(values, list[item]))


def _mapped(value: Any, kind: Any) -> dict[Any, Any]:
    if not isinstance(value, dict):
        what = Message("'{value}' should be keys with their values", {"value": shown(value)})
        raise Wrong(what, Message("write each on a line of its own, as key: value"))
    of_key, of_value = get_args(kind)
    wrong: list[Exception] = []
    found = {}
    for key, inner in value.items():
        try:
            found[_converter.structure(key, of_key)] = _converter.structure(inner, of_value)
        except Exception as error:
            wrong.append(under_key(str(key), error))
    if wrong:
        raise ClassValidationError("in a map", wrong, dict)
    return found


def _class(value: Any, kind: type) -> Any:
    if not isinstance(value, dict):
        keys = ", ".join(field.name for field in dataclasses.fields(kind))
        what = Message("'{value}' should be keys with their values", {"value": shown(value)})
        raise Wrong(what, Message("write these keys, each with its value: {keys}", {"keys": keys}))
    return _class_hooks[kind](value, kind)


def _hook_for_class(kind: type) -> Callable[[Any, Any], Any]:
    renamed: dict[str, Any] = {
        field.name: cattrs.gen.override(rename=field.name.rstrip("_"))
        for field in dataclasses.fields(kind)
        if field.name.endswith("_")  # a word of Python's own: from
    }
    _class_hooks[kind] = cattrs.gen.make_dict_structure_fn(kind, _converter, _cattrs_forbid_extra_keys=True, **renamed)
    return _class


def _is(wanted: Any) -> Callable[[Any], bool]:
    return lambda kind: bool(kind == wanted)


def _comes_from(wanted: Any) -> Callable[[Any], bool]:
    return lambda kind: get_origin(kind) is wanted


_class_hooks: dict[type, Callable[[Any, Any], Any]] = {}
_converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
# A class, since cattrs checks its table of classes before any predicate; a StrEnum finds its closer hook below.
_converter.register_structure_hook(str, plain_values.text)
_converter.register_structure_hook(FreeText, plain_values.free_text)
_converter.register_structure_hook(int, plain_values.whole_number)
_converter.register_structure_hook(Decimal, plain_values.decimal)
_converter.register_structure_hook(bool, plain_values.truth)
_converter.register_structure_hook(date, plain_values.day)
_converter.register_structure_hook(StrEnum, plain_values.one_of)
_converter.register_structure_hook_func(_comes_from(Literal), plain_values.literal)
_converter.register_structure_hook_func(_comes_from(tuple), _listed)
_converter.register_structure_hook_func(_comes_from(Mapping), _mapped)
_converter.register_structure_hook_factory(
    lambda kind: isinstance(kind, type) and dataclasses.is_dataclass(kind), _hook_for_class
)
_converter.register_structure_hook(PartialDate, plain_values.partial_date)
_converter.register_structure_hook(EventTime, plain_values.event_time)
_converter.register_structure_hook_func(_is(Figure), _figure)
_converter.register_structure_hook_func(_is(Block), _block)
_converter.register_structure_hook_func(_is(Picture | None), _picture)
_converter.register_structure_hook_func(_is(Item), _phrasing)
_converter.register_structure_hook_func(_is(tuple[Phrasing, ...]), _phrasings)
