"""The lists: facts, sources and newspapers, as tables and as JSON with every promised key."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import Program

KEYS: dict[str, set[str]] = {
    "facts": set(
        "id claim phrasings figures names citations as_of checked_on review_by status superseded_by attributed_to topics".split()
    ),
    "sources": set("id type title author publisher republished_by issued url basis".split()),
    "newspapers": set("id name city state language letters oped source_url as_of confidence".split()),
}
HEADINGS = {
    "facts": ["id", "status", "as of", "review by", "claim"],
    "sources": ["id", "issued", "publisher", "title"],
    "newspapers": ["id", "state", "letter", "op-ed", "name"],
}


def listed(program: Program, *arguments: str) -> list[dict[str, Any]]:
    ran = program.run(*arguments, "--format", "json")
    assert (ran.code, ran.err) == (0, "")

    found: list[dict[str, Any]] = ran.json
    return found


@pytest.mark.parametrize("kind", list(KEYS))
def test_every_promised_key_is_in_every_item(kind: str, shipped: Program) -> None:
    found = listed(shipped, kind)

    assert found
    assert [item["id"] for item in found if not KEYS[kind] <= item.keys()] == []
    assert len({item["id"] for item in found}) == len(found)


def test_the_parts_of_a_fact_have_the_promised_shape(shipped: Program) -> None:
    for fact in listed(shipped, "facts"):
        assert set(fact["claim"]) == set(fact["phrasings"]) == {"en", "es"}
        assert all(isinstance(fact["phrasings"][language], list) for language in ("en", "es"))
        assert all(len(fact["phrasing_ids"][language]) == len(fact["phrasings"][language]) for language in ("en", "es"))
        assert fact["shelf"] is None or isinstance(fact["shelf"], str)
        assert all(
            set(figure) in ({"date"}, {"value", "unit", "qualifier", "per", "bound", "counts"})
            for figure in fact["figures"]
        )
        assert all(isinstance(figure.get("value", 0), int | float) for figure in fact["figures"])
        assert fact["citations"]
        assert all(set(citation) == {"source", "paragraph", "quote", "at"} for citation in fact["citations"])
        assert fact["attributed_to"] is None or set(fact["attributed_to"]) == {"en", "es"}
        assert all(isinstance(fact["speakers"][language], list) for language in ("en", "es"))
        assert fact["about"] in (None, "person", "law")


def test_every_citation_leads_to_a_source_that_is_listed(shipped: Program) -> None:
    known = {source["id"] for source in listed(shipped, "sources")}
    cited = {citation["source"] for fact in listed(shipped, "facts") for citation in fact["citations"]}

    assert cited <= known


def test_a_source_says_what_it_is_based_on(shipped: Program) -> None:
    for source in listed(shipped, "sources"):
        basis = source["basis"]
        assert {"publisher", "issued", "url", "reason"} <= basis.keys()
        assert {basis["publisher"], basis["issued"], basis["url"]} <= {"stated", "inferred", "unknown"}
        assert basis["reason"] is None or isinstance(basis["reason"], str)


def test_json_is_utf_8_and_not_escaped(shipped: Program) -> None:
    ran = shipped.run("facts", "--format", "json")

    assert "ñ" in ran.out
    assert "\\u" not in ran.out


@pytest.mark.parametrize("kind", list(KEYS))
def test_a_table_has_headings_and_a_line_for_each(kind: str, shipped: Program) -> None:
    ran = shipped.run(kind)
    first = ran.lines[0]

    assert ran.code == 0
    assert [heading for heading in HEADINGS[kind] if heading not in first] == []
    assert [line.split()[0] for line in ran.lines[1:]] == [item["id"] for item in listed(shipped, kind)]


@pytest.mark.parametrize("status", ["current", "historical", "disputed", "superseded", "retracted"])
def test_facts_are_picked_by_status(status: str, shipped: Program) -> None:
    every = listed(shipped, "facts")

    assert listed(shipped, "facts", "--status", status) == [fact for fact in every if fact["status"] == status]


@pytest.mark.parametrize("state", ["NM", "nm"])
def test_newspapers_are_picked_by_state(state: str, shipped: Program) -> None:
    found = listed(shipped, "newspapers", "--state", state)

    assert "santa-fe-new-mexican-nm" in [card["id"] for card in found]
    assert {card["state"] for card in found} == {"NM"}
    assert listed(shipped, "newspapers", "--state", "ZZ") == []


@pytest.mark.parametrize("kind", ["facts", "sources"])
def test_with_two_campaigns_one_must_be_named(kind: str, two: Program) -> None:
    reason = two.run(kind).reason

    assert "one, two" in reason
    assert listed(two, kind, "--campaign", "two")


@pytest.mark.parametrize("kind", ["facts", "sources", "newspapers"])
def test_a_file_holds_what_would_be_printed(kind: str, shipped: Program, tmp_path: Path) -> None:
    ran = shipped.run(kind, "--format", "json", "-o", tmp_path / "list.json")

    assert (ran.code, ran.out, ran.err) == (0, "", "")
    assert (tmp_path / "list.json").read_bytes() == shipped.run(kind, "--format", "json").raw
    assert [path.name for path in tmp_path.iterdir()] == ["list.json"]


def test_a_dash_is_standard_output(shipped: Program) -> None:
    assert shipped.run("facts", "-o", "-") == shipped.run("facts")


def test_a_link_stays_a_link_and_a_mode_stays(shipped: Program, tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old", encoding="utf-8")
    real.chmod(0o640)
    link.symlink_to(real)
    shipped.run("newspapers", "-o", link)

    assert link.is_symlink()
    assert real.read_bytes() == shipped.run("newspapers").raw
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_to_and_not_replaced(shipped: Program) -> None:
    assert shipped.run("newspapers", "-o", "/dev/null").code == 0
    assert Path("/dev/null").is_char_device()
