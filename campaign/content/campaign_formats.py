"""Files of campaigns as they were written for an earlier version of the program.

An upgrade must not refuse a campaign that the version before it published.
"""

from __future__ import annotations

from typing import Any

from campaign.content.yaml_files import YamlFile
from campaign.domain.faults import Place


def with_todays_keys(file: YamlFile) -> YamlFile:
    """Return a campaign's file with `bodies` in place of `committees`, which each had a chamber."""
    old = file.data.get("committees")
    if not isinstance(old, list) or "bodies" in file.data:
        return file
    others = {key: value for key, value in file.data.items() if key != "committees"}
    data = others | {"bodies": [_without_chamber(one) for one in old]}
    return YamlFile(file.path, data, {_renamed(place): line for place, line in file.lines.items()})


def _without_chamber(committee: Any) -> Any:
    return {key: committee[key] for key in committee if key != "chamber"} if isinstance(committee, dict) else committee


def _renamed(place: Place) -> Place:
    return ("bodies", *place[1:]) if place[:1] == ("committees",) else place
