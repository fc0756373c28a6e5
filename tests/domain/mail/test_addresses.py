"""One address comes out of what people type, or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.mail.addresses import folded, masked, own_domain, parse_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("ada@example.org", "ada@example.org"),
        ("  ada@example.org\n", "ada@example.org"),
        ("Ada.Byron+news@EXAMPLE.org", "Ada.Byron+news@example.org"),
        ("ada@münchen.de", "ada@xn--mnchen-3ya.de"),
        ("o'hara@example.co.uk", "o'hara@example.co.uk"),
    ],
)
def test_an_address_comes_out_as_mail_is_sent_to_it(text: str, address: str) -> None:
    assert parse_address(text) == address
    assert parse_address(address) == address


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "ada@",
        "@example.org",
        "ada@localhost",
        "ada@example.invalid",
        "ada@[127.0.0.1]",
        '"ada b"@example.org',
        "Ada <ada@example.org>",
        "ada@example.org, bob@example.org",
        "ada@example.org;bob@example.org",
        "ada@example.org\r\nBcc: bob@example.org",
        "ada@exam\x00ple.org",
        "ada@example.org\u2028x",
        "=?utf-8?q?a=0d=0aBcc:_b=40x.org?=@example.org",
        "josé@example.org",
        "a\u202eda@example.org",
        "a" * 65 + "@example.org",
        "a@" + "b" * 250 + ".org",
    ],
)
def test_what_is_not_exactly_one_plain_address_is_none(text: str) -> None:
    assert parse_address(text) is None


@given(st.text(max_size=80))
def test_whatever_is_typed_gives_one_address_or_none(text: str) -> None:
    address = parse_address(text)

    assert address is None or (address.isascii() and address.count("@") == 1 and parse_address(address) == address)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ada.byron@example.org", "adabyron@example.org"),
        ("ada+1@example.org", "ada+2@example.org"),
        ("Ada@Example.ORG", "ada@example.org"),
        ("ada@googlemail.com", "a.d.a@gmail.com"),
        ("ada-shop@yahoo.com", "ada@yahoo.com"),
    ],
)
def test_addresses_that_may_be_one_mailbox_are_counted_as_one(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_different_names_and_domains_are_counted_apart() -> None:
    addresses = [
        "ada@example.org",
        "bob@example.org",
        "ada@example.net",
        "+ada@example.org",
        "+bob@example.org",
        "ada-x@example.org",
    ]

    assert len({folded(address) for address in addresses}) == len(addresses)


@pytest.mark.parametrize(
    ("domain", "is_own"),
    [
        ("gmail.com", False),
        ("googlemail.com", False),
        ("Hotmail.co.uk", False),
        ("yahoo.com.mx", False),
        ("gmx.net", False),
        ("proton.me", False),
        ("victim.org", True),
        ("anything.fastmail.com", True),
        ("gmail.victim.org", True),
        ("unm.edu", True),
    ],
)
def test_a_domain_is_of_one_owner_unless_everyone_may_have_a_mailbox_there(domain: str, is_own: bool) -> None:
    assert (own_domain(folded(f"ada@{domain}")) is not None) is is_own


def test_a_mask_shows_neither_name_nor_domain() -> None:
    assert masked("ada.byron@byron.example.org") == "a•••@b•••.org"
