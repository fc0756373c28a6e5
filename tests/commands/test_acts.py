"""`campaign acts`: which acts are lobbying, and how many calls people made."""

from __future__ import annotations

import csv
import json
from datetime import date
from io import StringIO

from campaign.actions.officials.calls import report_call
from campaign.domain.officials.calls import CallOutcome
from campaign.storage.store import Store
from tests.commands.running import Call, Program


def test_acts_are_listed_with_whom_they_lobby(call: Call) -> None:
    acts = json.loads(call("acts", "list", "--format", "json").out)
    assert [(act["id"], act["lobbies"]) for act in acts] == [
        ("write", ""),
        ("call-congress", "us-congress"),
        ("hand-on", ""),
    ]
    assert call("acts", "list").lines[0].split() == ["id", "goes_to", "lobbies", "title"]


def test_calls_are_counted_by_day_body_and_outcome_and_say_whether_they_are_lobbying(two: Program) -> None:
    store = Store.open(f"sqlite:///{two.var / 'campaign.sqlite3'}")
    for outcome in (CallOutcome.MESSAGE, CallOutcome.REACHED, CallOutcome.MESSAGE):
        report_call(store, "one", date(2026, 11, 30), "example-council", outcome)
    report_call(store, "two", date(2026, 11, 30), "example-council", CallOutcome.REACHED)
    store.close()

    ran = two.run("acts", "counts", "--campaign", "one", "--format", "csv")
    rows = list(csv.reader(StringIO(ran.out)))
    assert rows == [
        ["day", "body", "outcome", "calls", "is_lobbying"],
        ["2026-11-30", "example-council", "message", "2", "no"],
        ["2026-11-30", "example-council", "reached", "1", "no"],
    ]
    assert two.run("acts", "counts", "--campaign", "one").lines[1].split()[-2:] == ["2", "no"]
