"""Objects read from files, with their place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from campaign.content.yaml_files import YamlFile
from campaign.domain.faults import Place

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Placed(Generic[T]):
    """A value, its file and its place there."""

    value: T
    file: YamlFile
    place: Place = ()
