"""Converts plain data into domain classes, strictly; every fault becomes a problem at its line."""

from __future__ import annotations

import dataclasses
import difflib
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, Literal, TypeVar, get_args, get_origin

import cattrs
from cattrs.errors import (
    ClassValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    StructureHandlerNotFoundError,
)

from campaign.content.problems import Problem
from campaign.content.yaml_files import YamlFile
from campaign.domain.evidence.facts import Figure, Moment, Quantity
from campaign.domain.faults import Place
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import Message
from campaign.domain.sheets.fact_sheets import Bars, Block, FactList, Numbers, Prose, Timeline

T = TypeVar("T")


_PLAIN_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,6})?")


class FreeText(str):
    """A writer's text, unchanged and possibly empty."""

    __slots__ = ()


class Wrong(ValueError):
    """A value that does not fit: what it is, and what would be right."""

    def __init__(self, what: Message, right: Message) -> None:
        super().__init__(str(what))
        self.what = what
        self.right = right


def structure(file: YamlFile, data: Any, shape: type[T], place: Place = ()) -> T | list[Problem]:
    """Return `data`, found at `place` in `file`, as the domain class, or all its problems."""
    try:
        return _converter.structure(data, shape)
    except Exception as error:  # cattrs groups all faults; whatever else a hook raises is a fault too
        found = [one for at, fault in _faults(error, ()) for one in _explained(at, fault)]
    meant = {one.meant for one in found} - {None}
    return [
        file.problem((*place, *one.place), one.what, one.right)
        for one in found
        if not (one.is_missing and one.place in meant)
    ]


@dataclasses.dataclass(frozen=True)
class _Explanation:
    """What is said of a place. A misspelled key is one problem: the key that was `meant` is not said to be missing."""

    place: Place
    what: Message
    right: Message
    is_missing: bool = False
    meant: Place | None = None


def _faults(error: BaseException, place: Place) -> Iterator[tuple[Place, BaseException]]:
    """Return every single fault in a tree of them, with its place."""
    places: list[tuple[Exception, Any]]
    if isinstance(error, ClassValidationError):
        named, rest = error.group_exceptions()
        places = [(inner, note.name) for inner, note in named]
    elif isinstance(error, IterableValidationError):
        indexed, rest = error.group_exceptions()
        places = [(inner, note.index) for inner, note in indexed]
    else:
        yield place, error
        return
    for inner, at in places:
        yield from _faults(inner, (*place, at))
    yield from ((place, inner) for inner in rest)


def _explained(place: Place, fault: BaseException) -> Iterator[_Explanation]:
    readme = Message("see seeds/README.md")
    match fault:
        case Wrong():
            yield _Explanation(place, fault.what, fault.right)
        case ForbiddenExtraKeysError():
            yield from _unknown_keys(place, fault)
        case KeyError():
            right = Message("write it, with null where nothing is known")
            yield _Explanation(place, Message("this key is missing"), right, is_missing=True)
        case StructureHandlerNotFoundError():
            yield _Explanation(place, Message("this has the wrong shape"), readme)
        case _:
            yield _Explanation(place, Message("this does not fit: {reason}", {"reason": str(fault)}), readme)


def _unknown_keys(place: Place, fault: ForbiddenExtraKeysError) -> Iterator[_Explanation]:
    """Each unknown key, at its own place."""
    known = [field.name for field in dataclasses.fields(fault.cl)]
    for key in sorted(map(str, fault.extra_fields)):
        near = next(iter(difflib.get_close_matches(key, known, 1)), None)
        values = {"near": near, "known": ", ".join(known)}
        right = Message("did you mean '{near}'? known are {known}", values)
        if near is None:
            right = Message("known are {known}", values)
        yield _Explanation(
            (*place, key), Message("this key is not known"), right, meant=(*place, near) if near else None
        )


def _shown(value: Any) -> str:
    """A value as YAML writes it: null, true, [one, two]."""
    return json.dumps(value, ensure_ascii=False, default=str).strip('"')


def _unknown(value: Any, known: Iterable[object]) -> Wrong:
    what = Message("'{value}' is not known here", {"value": _shown(value)})
    return Wrong(what, Message("write one of {known}", {"known": ", ".join(map(str, known))}))


def _text(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise Wrong(
            Message("'{value}' should be text", {"value": _shown(value)}),
            Message("put it in quotes, or write what belongs here"),
        )
    if not value.strip():
        raise Wrong(Message("this is empty"), Message("write it, or null where the format allows null"))
    return value.strip()


def _free_text(value: Any, _: Any) -> FreeText:
    if not isinstance(value, str):
        raise Wrong(Message("'{value}' should be text", {"value": _shown(value)}), Message("put it in quotes"))
    return FreeText(value)


def _number(value: Any, _: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        what = Message("'{value}' should be a whole number", {"value": _shown(value)})
        raise Wrong(what, Message("write digits without grouping"))
    return value


def _decimal(value: Any, _: Any) -> Decimal:
    """Return a decimal in plain digits; Decimal itself would also read "NaN", and powers of ten that no page could
    print."""
    if isinstance(value, bool) or not _PLAIN_NUMBER.fullmatch(str(value)):
        what = Message("'{value}' should be a number", {"value": _shown(value)})
        raise Wrong(what, Message("write digits without grouping"))
    return Decimal(str(value))


def _truth(value: Any, _: Any) -> bool:
    if not isinstance(value, bool):
        what = Message("'{value}' should be true or false", {"value": _shown(value)})
        raise Wrong(what, Message("write true or false"))
    return value


def _partial_date(value: Any, _: Any) -> PartialDate:
    try:
        return PartialDate.parse(str(value))
    except ValueError:
        what = Message("'{value}' is not a date", {"value": _shown(value)})
        raise Wrong(what, Message("write 2019-07-26, 2019-07 or 2019")) from None


def _day(value: Any, _: Any) -> date:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        what = Message("'{value}' is not a day", {"value": _shown(value)})
        raise Wrong(what, Message("write it as 2026-11-21")) from None


def _one_of(value: Any, kind: type[StrEnum]) -> StrEnum:
    try:
        return kind(value)
    except ValueError:
        raise _unknown(value, kind) from None


def _literal(value: Any, kind: Any) -> Any:
    if value not in get_args(kind):
        raise _unknown(value, get_args(kind))
    return value


def _figure(value: Any, _: Any) -> Figure:
    if not isinstance(value, dict):
        what = Message("'{value}' is not a figure", {"value": _shown(value)})
        raise Wrong(what, Message("write {{value, unit, qualifier, per, counts}} or {{date}}"))
    figure: Figure = _converter.structure(value, Moment if "date" in value else Quantity)  # type: ignore[assignment]  # a union of classes
    return figure


_BLOCKS: dict[str, type] = {"prose": Prose, "facts": FactList, "numbers": Numbers, "bars": Bars, "timeline": Timeline}


def _block(value: Any, _: Any) -> Block:
    if not isinstance(value, dict) or len(value) != 1 or next(iter(value)) not in _BLOCKS:
        right = Message("write one of {known}, and what it shows", {"known": ", ".join(_BLOCKS)})
        raise Wrong(Message("this block is not known"), right)
    ((name, inner),) = value.items()
    try:
        block: Block = _converter.structure(inner, _BLOCKS[name])
    except Exception as error:
        raise ClassValidationError("in a block", [_under(name, error)], dict) from None
    return block


def _listed(value: Any, kind: Any) -> tuple[Any, ...]:
    """Return a list; a text would otherwise become a list of its letters."""
    if not isinstance(value, list):
        what = Message("'{value}' should be a list", {"value": _shown(value)})
        raise Wrong(what, Message("write [one, two], or one item a line with a dash"))
    return _tuple_of(get_args(kind)[0])(value)


def _tuple_of(item: Any) -> Callable[[list[Any]], tuple[Any, ...]]:
    return lambda values: tuple(_converter.structure(values, list[item]))


def _mapped(value: Any, kind: Any) -> dict[Any, Any]:
    if not isinstance(value, dict):
        what = Message("'{value}' should be a map", {"value": _shown(value)})
        raise Wrong(what, Message("write {{key: value}}"))
    of_key, of_value = get_args(kind)
    wrong: list[Exception] = []
    found = {}
    for key, inner in value.items():
        try:
            found[_converter.structure(key, of_key)] = _converter.structure(inner, of_value)
        except Exception as error:
            wrong.append(_under(str(key), error))
    if wrong:
        raise ClassValidationError("in a map", wrong, dict)
    return found


def _under(key: str, error: Exception) -> Exception:
    """Return the error with a note of its key, as cattrs writes it, so that its line can be found."""
    note = cattrs.AttributeValidationNote(f"under {key}", key, dict)
    error.__notes__ = [*getattr(error, "__notes__", []), note]
    return error


def _class(value: Any, kind: type) -> Any:
    if not isinstance(value, dict):
        keys = ", ".join(field.name for field in dataclasses.fields(kind))
        what = Message("'{value}' should be a map", {"value": _shown(value)})
        raise Wrong(what, Message("write {{{keys}}}", {"keys": keys}))
    return _class_hooks[kind](value, kind)


def _hook_for_class(kind: type) -> Callable[[Any, Any], Any]:
    _class_hooks[kind] = cattrs.gen.make_dict_structure_fn(kind, _converter, _cattrs_forbid_extra_keys=True)
    return _class


def _is(wanted: Any) -> Callable[[Any], bool]:
    return lambda kind: bool(kind == wanted)


def _comes_from(wanted: Any) -> Callable[[Any], bool]:
    return lambda kind: get_origin(kind) is wanted


_class_hooks: dict[type, Callable[[Any, Any], Any]] = {}
_converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
# A class, since cattrs checks its table of classes before any predicate; a StrEnum finds its closer hook below.
_converter.register_structure_hook(str, _text)
_converter.register_structure_hook(FreeText, _free_text)
_converter.register_structure_hook(int, _number)
_converter.register_structure_hook(Decimal, _decimal)
_converter.register_structure_hook(bool, _truth)
_converter.register_structure_hook(date, _day)
_converter.register_structure_hook(StrEnum, _one_of)
_converter.register_structure_hook_func(_comes_from(Literal), _literal)
_converter.register_structure_hook_func(_comes_from(tuple), _listed)
_converter.register_structure_hook_func(_comes_from(Mapping), _mapped)
_converter.register_structure_hook_factory(
    lambda kind: isinstance(kind, type) and dataclasses.is_dataclass(kind), _hook_for_class
)
_converter.register_structure_hook(PartialDate, _partial_date)
_converter.register_structure_hook_func(_is(Figure), _figure)
_converter.register_structure_hook_func(_is(Block), _block)
