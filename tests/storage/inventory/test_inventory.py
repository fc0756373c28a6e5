"""The inventory names every column that is stored, once, with all that is said of it."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import inspect

from campaign.actions.forget import BY_KEY, BY_NUMBER
from campaign.commands.forgetting import NAMES
from campaign.rendering.locale import locale_for
from campaign.storage.engine import open_engine
from campaign.storage.inventory.inventory import INVENTORY, forgettable
from campaign.storage.inventory.of_mail import OF_MAIL
from campaign.storage.inventory.of_people import OF_PEOPLE
from campaign.storage.inventory.stored_data import LINK, NUMBER, StoredData
from campaign.storage.limits.file_counts import FileCounts
from campaign.storage.store import Store
from campaign.storage.tables import Base


def listed() -> list[tuple[str, str]]:
    return [(data.table, column) for data in INVENTORY for column in data.columns]


def limits_columns(folder: Path) -> set[tuple[str, str]]:
    """Counts of visits are in a file of their own, which no migration makes."""
    counts = FileCounts(folder / "limits.sqlite3")
    counts.add("k", 60, 1, 0.0)
    counts.close()
    engine = open_engine(f"sqlite:///{folder / 'limits.sqlite3'}")
    columns = {("limits", str(column["name"])) for column in inspect(engine).get_columns("counts")}
    engine.dispose()
    return columns


def test_every_column_of_every_table_is_listed_and_nothing_else(tmp_path: Path) -> None:
    tables = {(table.name, column.name) for table in Base.metadata.tables.values() for column in table.columns}

    assert set(listed()) == tables | limits_columns(tmp_path)


def test_each_column_is_listed_once() -> None:
    assert [column for column, times in Counter(listed()).items() if times > 1] == []


@pytest.mark.parametrize("data", INVENTORY, ids=lambda data: f"{data.table}-{data.columns[0]}")
def test_each_line_says_all_in_both_languages(data: StoredData) -> None:
    english, spanish = locale_for("en"), locale_for("es")
    for text in (data.what, data.why, data.kept, data.seen_by):
        assert english.translate(text)
        assert english.translate(text) != spanish.translate(text)


def test_whatever_is_of_people_can_be_forgotten_or_says_why_not() -> None:
    of_people = (*OF_PEOPLE, *OF_MAIL)

    assert all(data.is_from_people for data in of_people)
    assert [data.table for data in of_people if bool(data.forgotten_by) == bool(data.stays)] == []


def test_what_can_be_forgotten_is_what_the_command_deletes() -> None:
    assert forgettable(LINK) == BY_KEY.keys()
    assert forgettable(NUMBER) == BY_NUMBER.keys() == NAMES.keys()


def test_the_length_of_time_is_the_one_that_is_kept() -> None:
    kept = {data.table: str(data.kept) for data in OF_PEOPLE}

    assert "30 days after your last change" in kept["drafts"]
    assert re.findall(r"\d+", kept["reports"]) == ["90", "30", "365"]


def test_a_report_has_no_column_for_what_we_do_not_ask(store: Store) -> None:
    columns = {column.name for column in Base.metadata.tables["reports"].columns}

    assert not columns & {"email", "zip", "postal_code", "text", "letter", "ip", "phone"}
    assert inspect(store.engine).has_table("reports")
