"""Checks of a draft: one module per subject, each check a pure function with a stable id.

A check takes the manuscript and yields findings. It reports what it found or did not find, never that a letter is good.

Every module in this folder is a check. It declares `ORDER`, the position of its findings among those of one level,
which is the order in which writers read them; `LEVELS`, the levels its findings may have; and `check`. A check of
newspapers' requirements declares its `AUDIENCES`, and one that reads a newspaper's rules `READS_RULES`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from campaign.domain.figures.dates import DatePhrase, Tie
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience

Check = Callable[[Manuscript], Iterator[Finding]]


def _modules() -> list[ModuleType]:
    """Return the modules of this folder in order."""
    found = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return sorted(found, key=lambda module: (module.ORDER, module.__name__))


_MODULES = _modules()
CHECKS: tuple[Check, ...] = tuple(module.check for module in _MODULES)
#: Checks that only advise; whether a letter may be exported can be decided without them.
ADVICE: frozenset[Check] = frozenset(module.check for module in _MODULES if Level.STOP not in module.LEVELS)
#: Checks of newspapers' requirements, which do not apply to messages to officials. Their modules declare AUDIENCES.
FOR_NEWSPAPERS: frozenset[Check] = frozenset(
    module.check for module in _MODULES if Audience.OFFICIAL not in getattr(module, "AUDIENCES", Audience)
)
#: Checks that depend on a newspaper's rules, which may be old.
_OF_RULES: frozenset[Check] = frozenset(module.check for module in _MODULES if getattr(module, "READS_RULES", False))
#: The ids of findings that come before all others: those about someone's safety. Their modules declare SAFETY.
FIRST: frozenset[str] = frozenset(id for module in _MODULES for id in getattr(module, "SAFETY", ()))
#: The ids of findings that a page does not list: it asks for what is missing where the letter is sent.
ASKED_WHEN_SENDING: frozenset[str] = frozenset(
    id for module in _MODULES for id in getattr(module, "ASKED_WHEN_SENDING", ())
)
_LEVELS = list(Level)


def found_by(check: Check, manuscript: Manuscript) -> tuple[Finding, ...]:
    """Return what a check finds. It runs once per manuscript, however often it is asked for."""
    known = manuscript.found
    if check not in known:
        found = tuple(check(manuscript))
        known[check] = (*found, *_tips_by_old_rules(check, manuscript, found))
    return known[check]


def _tips_by_old_rules(check: Check, manuscript: Manuscript, found: tuple[Finding, ...]) -> Iterator[Finding]:
    """Yield as tips what a check finds only by rules that are too old to count."""
    if check not in _OF_RULES or not manuscript.has_old_rules:
        return
    said = {(finding.id, finding.start) for finding in found}
    for finding in check(manuscript.with_old_rules()):
        if (finding.id, finding.start) not in said:
            message = _by_old_rule(manuscript, finding.message)
            yield replace(finding, level=Level.HINT, message=message, is_by_old_rule=True)


def _by_old_rule(manuscript: Manuscript, message: Message) -> Message:
    as_of = manuscript.card.as_of if manuscript.card else None
    if as_of is None:
        return Message("We don’t know how old this rule is. Check with the newspaper. {tip}", {"tip": message})
    values = {"checked": DatePhrase(Tie.ON, as_of), "tip": message}
    return Message("We last checked this rule {checked}. Check with the newspaper. {tip}", values)


def findings(manuscript: Manuscript) -> tuple[Finding, ...]:
    """Return all findings, `stop` before `warn` before `hint`."""
    found = [finding for check in _fitting(manuscript) for finding in found_by(check, manuscript)]
    return tuple(sorted(found, key=lambda finding: _LEVELS.index(finding.level)))


def is_held_back(manuscript: Manuscript) -> bool:
    """Whether any finding is a `stop`."""
    holding = (check for check in _fitting(manuscript) if check not in ADVICE)
    return any(finding.level is Level.STOP for check in holding for finding in found_by(check, manuscript))


def _fitting(manuscript: Manuscript) -> Iterator[Check]:
    """Return the checks that apply to a letter to this addressee."""
    return (check for check in CHECKS if manuscript.traits.is_for_newspaper or check not in FOR_NEWSPAPERS)
