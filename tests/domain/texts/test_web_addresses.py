"""Addresses lose what follows their readers, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.texts.web_addresses import tracking_in, without_tracking

CASES = [
    ("https://example.org/a", "https://example.org/a", ()),
    ("https://example.org/?p=39973", "https://example.org/?p=39973", ()),
    ("https://example.org/a?utm_source=x&utm_medium=email", "https://example.org/a", ("utm_source", "utm_medium")),
    ("https://example.org/a?t=27&akid=2302%2E12", "https://example.org/a?t=27", ("akid",)),
    ("https://example.org/a?fbclid=1&id=2&gclid=3#part", "https://example.org/a?id=2#part", ("fbclid", "gclid")),
    ("https://example.org/a?mc_cid=1&mc_eid=2&b=", "https://example.org/a?b=", ("mc_cid", "mc_eid")),
    ("https://example.org/a?UTM_Campaign=x&b", "https://example.org/a?b", ("utm_campaign",)),
    ("https://example.org/a?id=a%26utm_source%3Db", "https://example.org/a?id=a%26utm_source%3Db", ()),
    ("https://example.org/utm_source=x", "https://example.org/utm_source=x", ()),
    (
        "https://example.org/sp?hl&geid=N&u=https://b.example/?a",
        "https://example.org/sp?hl&geid=N&u=https://b.example/?a",
        (),
    ),
    ("https://[broken?utm_source=x", "https://[broken?utm_source=x", ()),
]


@pytest.mark.parametrize("url, clean, names", CASES)
def test_what_follows_readers_is_taken_out(url: str, clean: str, names: tuple[str, ...]) -> None:
    assert (without_tracking(url), tracking_in(url)) == (clean, names)


@given(st.text(alphabet="abc=&?#%/:.utm_fgclid", max_size=40))
def test_taking_it_out_twice_changes_nothing_more(tail: str) -> None:
    once = without_tracking(f"https://example.org/{tail}")

    assert without_tracking(once) == once
    assert tracking_in(once) == ()
