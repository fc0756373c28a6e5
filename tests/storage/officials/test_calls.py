"""Calls are counted by campaign, day, body and outcome, and nothing else is known of them."""

from __future__ import annotations

from datetime import date

from sqlalchemy import inspect

from campaign.actions.officials.calls import report_call
from campaign.domain.officials.calls import CallCount, CallOutcome
from campaign.storage.store import Store

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)


def test_calls_of_a_day_are_one_number_for_each_body_and_outcome(store: Store) -> None:
    for day, body, outcome in (
        (TODAY, "us-senate", CallOutcome.REACHED),
        (TODAY, "us-senate", CallOutcome.REACHED),
        (TODAY, "us-senate", CallOutcome.NO_ANSWER),
        (TODAY, "us-house", CallOutcome.MESSAGE),
        (TOMORROW, "us-senate", CallOutcome.REACHED),
    ):
        report_call(store, "the-campaign", day, body, outcome)
    report_call(store, "another", TODAY, "us-senate", CallOutcome.REACHED)

    assert store.calls.of_campaign("the-campaign") == (
        CallCount(TODAY, "us-house", CallOutcome.MESSAGE, 1),
        CallCount(TODAY, "us-senate", CallOutcome.NO_ANSWER, 1),
        CallCount(TODAY, "us-senate", CallOutcome.REACHED, 2),
        CallCount(TOMORROW, "us-senate", CallOutcome.REACHED, 1),
    )


def test_a_count_has_no_column_for_anything_about_a_caller_or_an_official(store: Store) -> None:
    columns = {column["name"] for column in inspect(store.engine).get_columns("call_counts")}

    assert columns == {"campaign", "day", "body", "outcome", "calls"}
