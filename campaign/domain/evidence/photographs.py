"""Photographs of a campaign: what is shown, who made them, and what the people in them agreed to.

Pages refer to a photograph by its id. Its words and its bytes are kept apart from editions, so that it can be withdrawn
once and is then gone everywhere.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property

from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import Both

#: How much of its digest names a file in addresses.
_NAME_LENGTH = 20
#: What consent may be for besides fact sheets, which are named by their slugs.
CAMPAIGN_PAGE, EVERY_USE = "campaign", "all"


class Recognizable(StrEnum):
    """Who could be recognized in a photograph, by a face or by anything else."""

    NOBODY = "nobody"
    ADULTS = "adults"
    CHILDREN = "children"


@dataclass(frozen=True, slots=True)
class Consent:
    """What the people shown agreed to, and when.

    `by` says who agreed; for people at risk it is a reference to the organizer's own list, never a name. `uses` are
    slugs of fact sheets, CAMPAIGN_PAGE or EVERY_USE. `guardian_note` and `written_yes` say where the organizer keeps the
    note of a child's guardian and the written yes of someone at risk.
    """

    agreed: str
    by: str
    on: date
    uses: tuple[str, ...]
    guardian_note: str | None = None
    written_yes: str | None = None

    def covers(self, use: str) -> bool:
        """Whether it is for a use."""
        return EVERY_USE in self.uses or use in self.uses


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """One size of a photograph, in pixels; `digest` is the SHA-256 of its bytes."""

    width: int
    height: int
    digest: str

    @property
    def name(self) -> str:
        """The last part of its address."""
        return f"{self.digest[:_NAME_LENGTH]}.jpg"


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photograph in several sizes, the smallest first.

    `license` is the name of a license, or one of the words "permission" and "public domain". `at_risk` is whether someone
    in it could be harmed if recognized. The consent stays in the campaign's folder: it is None once published.
    """

    id: str
    alt: Both
    credit: str
    license: str
    recognizable: Recognizable
    at_risk: bool
    files: tuple[PhotoFile, ...]
    caption: Both | None = None
    taken: PartialDate | None = None
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class WithdrawnPhotograph:
    """All that is kept of a photograph that was withdrawn, so that no one publishes it again by mistake."""

    id: str
    withdrawn: date


@dataclass(frozen=True)
class Photographs:
    """A campaign's photographs with the bytes of their files, by digest, and those that were withdrawn.

    They are no part of an edition, which refers to them by id.
    """

    shown: tuple[Photograph, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    withdrawn: tuple[WithdrawnPhotograph, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Photograph]:
        """The photographs by id."""
        return {photograph.id: photograph for photograph in self.shown}

    @cached_property
    def by_name(self) -> dict[str, bytes]:
        """The bytes of each file by the last part of its address."""
        return {file.name: self.files[file.digest] for photograph in self.shown for file in photograph.files}

    def only(self, ids: Container[str]) -> Photographs:
        """Return those with these ids, and every withdrawn one."""
        shown = tuple(photograph for photograph in self.shown if photograph.id in ids)
        digests = {file.digest for photograph in shown for file in photograph.files}
        files = {digest: data for digest, data in self.files.items() if digest in digests}
        return Photographs(shown, files, self.withdrawn)

    @cached_property
    def published(self) -> tuple[Photograph, ...]:
        """The photographs as they are stored, by id, without the consents, which stay with the organizers."""
        return tuple(replace(self.by_id[id], consent=None) for id in sorted(self.by_id))

    def are_those_of(self, folder: Photographs) -> bool:
        """Whether these, which are published, are those of a campaign's folder."""
        withdrawn = {one.id for one in self.withdrawn}
        return self.published == folder.published and withdrawn.issuperset(one.id for one in folder.withdrawn)
