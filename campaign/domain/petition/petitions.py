"""A petition: a text that people sign, whom it is for, and how long it is open."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from zoneinfo import ZoneInfo

from campaign.domain.evidence.marks import MARKER, cited_in
from campaign.domain.language import LANGUAGES, Both

#: How much of a version people see, on paper too: enough that no two texts of a petition share it.
_SHORT = 12
#: The country of a petition that names none, as of newspapers and officials.
_USUAL = "US"
#: Where a day ends last.
_LAST_ON_EARTH = timezone(timedelta(hours=-12))


class Stage(StrEnum):
    """Whether people can sign."""

    SOON = "soon"
    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class PinnedText:
    """What people sign: the words alone, without citation marks, and whom they are for.

    `version` is the SHA-256 of `canonical`. A change of any word, or of whom it is for, is another version.
    """

    title: Both
    paragraphs: tuple[Both, ...]
    to: tuple[Both, ...]

    @property
    def canonical(self) -> str:
        """The text in every language, line by line, from which anyone can work out the version. Names of those who receive
        it are on one line, apart by semicolons."""
        lines: list[str] = []
        for language in LANGUAGES:
            names = "; ".join(name[language] for name in self.to)
            lines += [f"[{language}]", self.title[language], names, *(text[language] for text in self.paragraphs)]
        return "".join(f"{line}\n" for line in lines)

    @property
    def version(self) -> str:
        """The hash that names this text."""
        return hashlib.sha256(self.canonical.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Petition:
    """A petition as the campaign writes it. `text` has citation marks; `to` are those who receive it, by name.

    People can sign from `opens` through `closes`, both included, on the clock of `time_zone`; without them, at once and
    until the campaign takes it down. `country` is that of the postal codes that signers type, by its two letters. `thanks` is what signers read once
    it is delivered.
    """

    title: Both
    text: tuple[Both, ...]
    to: tuple[Both, ...]
    goal: int
    opens: date | None = None
    closes: date | None = None
    country: str | None = None
    thanks: Both | None = None
    time_zone: str | None = None

    @property
    def pinned(self) -> PinnedText:
        """The text that people sign today."""
        return PinnedText(_plain(self.title), tuple(map(_plain, self.text)), tuple(map(_plain, self.to)))

    @property
    def home(self) -> str:
        """The country in which most signers live, by its two letters."""
        return self.country or _USUAL

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts that the text cites, in order of first appearance."""
        cited = (id for text in self.text for words in text.in_each for id in cited_in(words))
        return tuple(dict.fromkeys(cited))

    def stage_at(self, now: datetime) -> Stage:
        """Return whether people can sign at a moment. Without a time zone, a day lasts until it is over everywhere."""
        day = now.astimezone(ZoneInfo(self.time_zone) if self.time_zone else _LAST_ON_EARTH).date()
        if self.opens and day < self.opens:
            return Stage.SOON
        return Stage.CLOSED if self.closes and day > self.closes else Stage.OPEN


def short(version: str) -> str:
    """Return as much of a version as people see."""
    return version[:_SHORT]


def is_version(written: str, version: str) -> bool:
    """Whether what someone copied from a sheet names this version."""
    return len(written) >= _SHORT and version.startswith(written.lower())


def _plain(text: Both) -> Both:
    return Both(**{language: _words(text[language]) for language in LANGUAGES})


def _words(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(MARKER.sub("", text).split())).replace(" .", ".").replace(" ,", ",")
