"""The registry of ways out. A module of `rendering.letters` that has `WAYS` is found by being there."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from campaign.domain.letters.manuscripts import Manuscript
from campaign.rendering import letters
from campaign.rendering.letters.way import Group, Way


def _found() -> tuple[Way, ...]:
    modules = [import_module(f"{letters.__name__}.{module.name}") for module in iter_modules(letters.__path__)]
    found: list[Way] = [way for module in modules for way in getattr(module, "WAYS", ())]
    return tuple(sorted(found, key=lambda way: (way.order, way.name)))


#: Every way, in the order in which pages and the command list them.
WAYS = _found()
#: Those that the composer offers.
OFFERED = tuple(way for way in WAYS if way.group is not Group.NOWHERE)
_BY_NAME = {way.name: way for way in OFFERED}
_BY_FORMAT = {way.command: way for way in WAYS}
FORMATS = tuple(_BY_FORMAT)


def offered_for(manuscript: Manuscript) -> tuple[Way, ...]:
    """Return the ways that the composer offers for a letter, as far as its kind, its newspaper's rules and its language
    have use for them."""
    return tuple(
        way
        for way in OFFERED
        if way.fits(manuscript.traits) and way.is_open(manuscript.rules) and way.helps(manuscript)
    )


def way_of_button(name: str) -> Way | None:
    """Return the way that a button of the composer names."""
    return _BY_NAME.get(name)


def way_of_format(name: str) -> Way:
    """Return the way that a format of the command names."""
    return _BY_FORMAT[name]
