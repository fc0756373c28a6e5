"""A stranger's link is shown only where a reader can see where it leads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.reports.links import MOST_LINK, is_on_site, shown_link, wrong_link

GOOD = (
    "https://www.santafenewmexican.com/opinion/letters_to_editor/a-letter/article_1.html",
    "http://example.org",
    "https://example.org/a?page=2#letters",
    "HTTPS://Example.ORG/a",
    "https://a-b.co.uk/%C3%B1",
    "https://www.google.com/maps",
    "https://abit.ly/a",
)
BAD = (
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//example.org/a",
    "/a",
    "example.org/a",
    "ftp://example.org/a",
    "https://user@example.org/",
    "https://user:word@example.org/",
    "https://example.org@evil.test/",
    "https://example.org:8443/",
    "https://example.org:/",
    "https://example.org:99999/",
    "https://127.0.0.1/",
    "https://0x7f.1/",
    "https://2130706433/",
    "https://017700000001/",
    "https://127.1/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://localhost/",
    "https://printer.local/",
    "https://a.internal/",
    "https://abc.onion/",
    "https://exаmple.org/",  # a Cyrillic letter
    "https://xn--exmple-4nf.org/",
    "https://www.xn--exmple-4nf.org/",
    "https://example。org/",
    "https://ｅxample.org/",
    "https://example.org\\@evil.org/",
    "https://example..org/",
    "https://.example.org/",
    "https://example.org./",
    "https://exa mple.org/",
    "https://example.org/\u202egro.evil",
    "https://example.org/a\tb",
    "https://example.org/a\nb",
    "https://example.org/\"onclick='x'",
    "https://example.org/<b>",
    "https://_dmarc.example.org/",
    "https://-a.example.org/",
    "https://example.o1/",
    "https:///example.org",
    "https:example.org",
    "https://example.org/" + "a" * MOST_LINK,
    "https://bit.ly/3x",
    "https://www.BIT.ly/3x",
    "https://t.co/abc",
    "https://www.google.com/url?q=https://example.org/",
    "https://google.co.uk/amp/s/example.org",
    "https://l.facebook.com/l.php?u=x",
    "https://www.youtube.com/redirect?q=x",
    "https://nam02.safelinks.protection.outlook.com/?url=x",
)


@pytest.mark.parametrize(
    "address, site, is_there",
    [
        ("https://www.example.org/a", "https://example.org", True),
        ("https://letters.example.org/a", "https://www.example.org/", True),
        ("https://notexample.org/a", "https://example.org", False),
        ("https://example.org.evil.test/a", "https://example.org", False),
    ],
)
def test_a_link_is_on_its_newspapers_site_or_not(address: str, site: str, is_there: bool) -> None:
    assert is_on_site(address, site) is is_there


@pytest.mark.parametrize("address", GOOD)
def test_a_plain_address_of_a_named_site_is_taken(address: str) -> None:
    assert wrong_link(address) is None


@pytest.mark.parametrize("address", BAD)
def test_whatever_hides_where_it_leads_is_refused(address: str) -> None:
    assert wrong_link(address) is not None


def test_who_follows_a_link_is_not_stored_with_it() -> None:
    assert shown_link("https://example.org/a?utm_source=mail&page=2&fbclid=x") == "https://example.org/a?page=2"
    assert shown_link("") is None


@given(st.text(max_size=60).map("https://example.org/".__add__))
def test_what_is_taken_is_plain_ascii_without_marks_of_html(address: str) -> None:
    if wrong_link(address) is None:
        assert address.isascii()
        assert address.isprintable()
        assert not set(address) & set('<>"` \\')
