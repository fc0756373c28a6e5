"""Formats of stored editions, and the steps that upgrade old ones.

A stored edition is never rewritten. Its text and digest stay as first written, and the text is upgraded when it is
read. A change that old text does not survive (a new required key, a removed value, a renamed key) takes the next number
here, a step from the previous format, and an example under tests/storage/formats.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from campaign.domain.editions import Content
from campaign.domain.evidence.phrasings import id_from
from campaign.domain.formats import Step, upcast
from campaign.domain.templates.kinds import OLD_NAMES
from campaign.storage.canonical_json import from_values

#: 1: source codes name editions by number. 2: source codes carry digits of the digest. The text did not change. 3: the
#: kind "congress" is "official", and its templates may name the official. 4: a part has sentences, where it had one
#: text; samples have every part, where the template's text stood in those that they left out. 5: phrasings have ids, by
#: which samples name them, where both had numbers. 6: a campaign has bodies, where it had committees with a chamber.
CURRENT = 6
NUMBERED = 1


def _congress_is_an_official(content: Any) -> Any:
    for letter in content["letters"]:
        for template in letter["templates"].values():
            template["kind"] = OLD_NAMES.get(template["kind"], template["kind"])
    return content


def _parts_have_sentences(content: Any) -> Any:
    for letter in content["letters"]:
        for language, template in letter["templates"].items():
            for part in template["parts"]:
                if "scaffold" in part:
                    text = part.pop("scaffold")
                    part["sentences"] = [text] if text else []
            if language in letter["samples"]:
                _complete(letter["samples"][language], template)
    return content


def _phrasings_have_ids(content: Any) -> Any:
    for fact in content["facts"]:
        fact["phrasings"] = {
            language: [{"id": id_from(text), "text": text, "number": number} for number, text in enumerate(texts, 1)]
            for language, texts in fact["phrasings"].items()
        }
    for choice in _choices(content):
        choice["phrasing"] = None if choice["phrasing"] is None else str(choice["phrasing"])
    return content


def _committees_are_bodies(content: Any) -> Any:
    """A committee's chamber was one of two words, which no page showed."""
    campaign = content["campaign"]
    bodies = [{key: one[key] for key in one if key != "chamber"} for one in campaign.pop("committees")]
    if bodies:
        campaign["bodies"] = bodies
    return content


def _choices(content: Any) -> Iterator[Any]:
    for letter in content["letters"]:
        for sample in letter["samples"].values():
            yield from sample["facts"]


def _complete(sample: Any, template: Any) -> None:
    asks = {blank["name"]: blank["ask"] for blank in template["blanks"]}
    for part in template["parts"]:
        left = not part["yours"] and not sample["parts"].get(part["id"], "").strip()
        if left and part["sentences"] and sample["text"] is None:
            sample["parts"][part["id"]] = _filled(part["sentences"][0], sample["blanks"], asks).strip()


def _filled(nodes: Any, answers: Any, asks: Any) -> str:
    return "".join(_node(node, answers, asks) for node in nodes)


def _node(node: Any, answers: Any, asks: Any) -> str:
    match node["is"]:
        case "literal":
            return str(node["text"])
        case "hole":
            return answers.get(node["blank"]) or f"[{asks[node['blank']]}]"
        case _:
            return _filled(node["filled" if answers.get(node["blank"]) else "empty"], answers, asks)


_STEPS: Mapping[int, Step] = {
    1: lambda content: content,
    2: _congress_is_an_official,
    3: _parts_have_sentences,
    4: _phrasings_have_ids,
    5: _committees_are_bodies,
}


def content_of(text: str, format: int) -> Content:
    """Return the content of an edition stored in `format`; NewerFormat if a newer program wrote it."""
    return from_values(upcast(json.loads(text), format, CURRENT, _STEPS), Content)
