"""Releases as commands print them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.press.releases import Release
from campaign.rendering.csv_files import csv_text

LINE_HEADINGS = ("id and version", "state", "date", "embargo until", "headline")
_NAMES = ("id", "version", "kind", "state", "date", "embargo", "shown_from", "headline", "languages")


@dataclass(frozen=True, slots=True)
class ListedRelease:
    """A release with what became of it, and from when on everyone could or can see it. `version` tells its text from
    others."""

    release: Release
    version: str
    state: str
    shown_from: datetime | None

    @property
    def line(self) -> tuple[str, ...]:
        """The release as a line of a table."""
        release = self.release
        until = f"{release.embargo.until} {release.embargo.time_zone}" if release.embargo else ""
        return f"{release.id}-{self.version}", self.state, f"{release.date}", until, release.headline[DEFAULT_LANGUAGE]

    @property
    def data(self) -> dict[str, Any]:
        """The release as `campaign press list --format json` prints it."""
        release = self.release
        return {
            "id": release.id,
            "version": self.version,
            "kind": str(release.kind),
            "state": self.state,
            "date": f"{release.date}",
            "embargo": release.embargoed_until.isoformat() if release.embargoed_until else None,
            "shown_from": self.shown_from.isoformat() if self.shown_from else None,
            "headline": {language: release.headline[language] for language in release.languages},
            "languages": list(release.languages),
        }


def releases_csv(releases: Iterable[ListedRelease]) -> str:
    """Return releases as CSV, with the same names as in JSON."""
    return csv_text(_NAMES, [[_cell(one, name) for name in _NAMES] for one in releases])


def _cell(one: ListedRelease, name: str) -> str | None:
    value = one.data[name]
    if name == "headline":
        return one.release.headline[DEFAULT_LANGUAGE]
    return ", ".join(value) if name == "languages" else value
