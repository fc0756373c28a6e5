"""The findings that a writer sees first: at most three, the most important first, and each thing said once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from zlib import crc32

from campaign.domain.checks import ASKED_WHEN_SENDING, FIRST
from campaign.domain.findings import Finding

MOST = 3
_OLD_KEY = re.compile(r"[A-Z]+-[0-9]+-[0-9a-f]{8}")


@dataclass(frozen=True, slots=True)
class Suggestions:
    """The suggestions `shown`, and the `others`, among them those that the writer left as they are."""

    shown: tuple[Finding, ...] = ()
    others: tuple[Finding, ...] = ()

    @property
    def safety(self) -> tuple[Finding, ...]:
        """Those of the shown that are about a person's safety; a page says them again where the letter is sent."""
        return tuple(finding for finding in self.shown if is_about_safety(finding))


def suggestions(found: Iterable[Finding], left: Iterable[str] = ()) -> Suggestions:
    """Return what to show of findings, which come gravest first; `left` are the keys of those the writer leaves.

    Those about a person's safety come before all others. What is asked where the letter is sent is left out, and what only
    an old rule asks for is among the others.
    """
    once: dict[object, Finding] = {}
    for finding in (one for one in found if one.id not in ASKED_WHEN_SENDING):
        once.setdefault(_content(finding), finding)
    ordered = sorted(once.values(), key=lambda finding: not is_about_safety(finding))
    aside = frozenset(left)
    offered = [finding for finding in ordered if not finding.is_by_old_rule]
    shown = [finding for finding in offered if key_of(finding) not in aside][:MOST]
    return Suggestions(tuple(shown), tuple(finding for finding in ordered if finding not in shown))


def is_about_safety(finding: Finding) -> bool:
    """Whether a finding is about what publishing could do to someone."""
    return finding.id in FIRST


def key_of(finding: Finding) -> str:
    """Return a key that names a finding as long as its words stay the same, and that tells no one which check it is of.

    One without words is named by what it says, but for the numbers in it, which change while someone writes.
    """
    values = (str(value) for value in finding.message.values.values() if not isinstance(value, int))
    words = finding.words or (finding.message.text, *values)
    return _digest(f"{finding.id}-{_digest(' '.join(words))}")


def current_key(key: str) -> str:
    """Return the key by which a letter names a finding now. Letters saved long ago have a check's id in it."""
    return _digest(key) if _OLD_KEY.fullmatch(key) else key


def _digest(text: str) -> str:
    return f"{crc32(text.encode()):08x}"


def _content(finding: Finding) -> tuple[object, ...]:
    return (finding.id, str(finding.message), finding.start)
