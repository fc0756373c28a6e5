"""Lists of officials of any body: what people save from a spreadsheet, and what our own command prints."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.content.newspapers.list_items import Unfit
from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.official_items import FromWhere, official
from campaign.content.officials.official_lists import read_officials
from campaign.domain.language import Both
from campaign.domain.officials.greetings import greeting
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder
from campaign.domain.officials.rosters import Roster
from campaign.rendering.data import json_text
from campaign.rendering.officials.official_data import officeholder_data, open_seat_data
from tests.content.officials.excerpt import congress_of

WHERE = FromWhere("https://council.example/members", date(2026, 9, 1), date(2026, 11, 30))
CSV = """body;name;title_en;title_es;district;area_en;area_es;office;phone;address;committees;email;as_of
council;Rosa Ñuño;Council Member;concejala;2;Ward 2;Distrito 2;City Hall;555-0100;1 Mill St. | Mill River, NM 87000;buses|accounts;r@council.example;2026-08-01
council;Rosa Ñuño;Council Member;concejala;2;Ward 2;Distrito 2;Library;555-0101;;buses|accounts;r@council.example;2026-08-01
school-board;Ann Lee;Chair;;;;;;555-0102;;;;
"""


def _read(tmp_path: Path, text: str, name: str = "list.csv", where: FromWhere = WHERE) -> tuple[Roster, ...]:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return read_officials(file, where)


def test_a_table_has_a_roster_for_each_body_and_a_line_for_each_office(tmp_path: Path) -> None:
    council, board = _read(tmp_path, CSV)

    assert council == Roster(
        "council",
        date(2026, 8, 1),
        WHERE.source_url,
        (
            Officeholder(
                "council-rosa-nuno-2",
                "council",
                "Rosa Ñuño",
                Both("Council Member", "concejala"),
                Area("", "2", Both("Ward 2", "Distrito 2")),
                offices=(
                    Office("City Hall", "555-0100", ("1 Mill St.", "Mill River, NM 87000")),
                    Office("Library", "555-0101"),
                ),
                email="r@council.example",
                source_url=WHERE.source_url,
                as_of=date(2026, 8, 1),
                committees=(Membership("buses"), Membership("accounts")),
            ),
        ),
    )
    assert (board.as_of, board.holders[0].title) == (WHERE.as_of, Both("Chair", "Chair"))


def test_what_our_command_prints_is_read_as_it_was(tmp_path: Path) -> None:
    roster, _ = congress_of()
    printed = [officeholder_data(holder, {}) for holder in roster.holders]
    printed += [open_seat_data(seat) for seat in roster.not_named(date(2026, 11, 30))]
    read = [holder for one in _read(tmp_path, json_text(printed), "list.json") for holder in one.holders]

    def comparable(holder: Officeholder) -> dict[str, object]:
        return officeholder_data(holder, {}) | {"source_url": None}

    assert [comparable(holder) for holder in read] == [comparable(holder) for holder in roster.holders]


def _item(**keys: object) -> str:
    return json.dumps([{"body": "council", "name": "Ann Lee", **keys}])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (_item(name=""), "line 1: the name is missing; every official needs a body and a name"),
        (_item(name=["Ann"]), "name should be text"),
        (_item(name="A" * 301), "name has 301 characters"),
        (_item(website="javascript:alert(1)"), "website: 'javascript:alert(1)' isn’t a web address"),
        (_item(form_url="http://x"), "form_url: 'http://x' isn’t a web address"),
        (_item(email="Ann Lee"), "'Ann Lee' isn’t an email address"),
        (_item(phone="ask"), "'ask' isn’t a phone number"),
        (_item(phone="911"), "'911' isn’t a phone number"),
        (_item(phone="555-0100 or 555-0101"), "'555-0100 or 555-0101' isn’t a phone number"),
        (_item(term_ends="2027"), "term_ends: '2027' is not a day"),
        (_item(offices="City Hall"), "offices should be a list"),
        (_item(offices=["City Hall"]), "an office should have keys"),
        (_item(address="|".join("1234567")), "an address has 7 lines"),
        (_item(committees=[{"role": "Chair"}]), "the body is missing"),
        (_item(as_of="2031-01-01"), "as_of: 2031-01-01 is yet to come; write the day on which someone looked"),
        (_item(body="b" * 101), "body has 101 characters; write its id, with at most 100"),
        ("[]", "the list has no officials"),
        (
            "body,name\n,Ann\ncouncil,\n",
            "line 2: the body is missing; every official needs a body and a name (and 1 more)",
        ),
        ("body;name;title\ncouncil;Ann;Chair\ncouncil;Ann;Mayor\n", "'council-ann' is listed twice"),
        ("name\nAnn\n", "names no column body"),
        ('{"newspapers": []}', "isn’t a list of officials"),
    ],
)
def test_a_list_with_anything_wrong_is_refused_whole(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as refused:
        _read(tmp_path, text)
    assert said in str(refused.value)


@pytest.mark.parametrize(
    ("where", "said"),
    [(FromWhere(as_of=WHERE.as_of), "source_url is missing"), (FromWhere(WHERE.source_url), "as_of is missing")],
)
def test_every_official_says_where_it_is_from_and_when_someone_looked(
    where: FromWhere, said: str, tmp_path: Path
) -> None:
    with pytest.raises(Unreadable, match=said):
        _read(tmp_path, "body,name\ncouncil,Ann\n", where=where)


_KEYS = [
    "body",
    "family_name",
    "name",
    "title",
    "phone",
    "address",
    "offices",
    "committees",
    "as_of",
    "term_ends",
    "district",
    "area",
    "votes",
    "email",
    "website",
]
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["en", "es", "body", "place", "phone"]), inner, max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(_KEYS), _VALUES))
def test_any_item_is_an_official_or_says_what_is_wrong(item: dict[str, object]) -> None:
    try:
        holder = official(item, WHERE)
    except Unfit:
        return
    assert holder.body
    assert holder.name
    assert greeting(holder.official("es"), "es").endswith(":")
