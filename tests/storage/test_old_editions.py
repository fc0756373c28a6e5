"""Editions that were published before facts had all of today's keys: they are read, and their claims still have speakers."""

from __future__ import annotations

import json

from campaign.domain.editions import Content
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.language import BothLists
from campaign.storage.canonical_json import from_json, to_json
from tests.storage.contents import real_content

LATER_KEYS = ("speakers", "about")


def test_an_edition_without_the_later_keys_of_facts_is_read() -> None:
    data = json.loads(to_json(real_content(), Content))
    lost = {key: sum(bool(fact.pop(key)) for fact in data["facts"]) for key in LATER_KEYS}
    old = from_json(json.dumps(data), Content)
    claim = old.fact_by_id["noem-says-both-signed"]

    assert all(lost.values())
    assert {(fact.speakers, fact.about) for fact in old.facts} == {(BothLists(), None)}
    assert names_speaker("Secretary Noem says so.", claim, "en")
    assert not names_speaker("Guatemala and Honduras have signed.", claim, "en")
