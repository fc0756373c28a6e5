"""What a draft's file may say besides the letter, and how it is refused."""

from __future__ import annotations

from datetime import date

import pytest

from campaign.content.letters.draft_files import CleanDraft, draft_from
from campaign.content.problems import Problem
from campaign.content.yaml_files import parse_yaml
from campaign.domain.letters.senders import Sender
from campaign.domain.officials.officials import Official
from campaign.domain.templates.drafts import Article, Draft, NewspaperDetails, Sent, Tie
from campaign.storage.canonical_json import from_json, to_json


def read(text: str) -> CleanDraft | list[Problem]:
    file = parse_yaml(text, "draft.yaml")
    assert not isinstance(file, Problem)
    return draft_from(file)


WHOLE = """
text: "It left at night."
article: {title: "The  Last Bus\\u200b Out", date: 2026-11-14, url: https://example.org/bus}
sent: {elsewhere: false, last_here: 2026-09-02}
paper: {name: The Ledger, max_words: 150, address: " letters@ledger.example.org\\n"}
tie: member
disclosure: " I volunteer there. "
addressee: {title: Mayor, name: "Ann  Lee", body: City of Mill River, greeting: null}
sender: {name: Ada Quince, phone: 5755550199, bio: Ada bakes., headline: null}
"""


def test_every_key_is_read_and_made_clean() -> None:
    found = read(WHOLE)
    assert isinstance(found, CleanDraft)

    assert found.draft.article == Article("The Last Bus Out", date(2026, 11, 14), "https://example.org/bus")
    assert found.draft.sent == Sent(False, date(2026, 9, 2))
    assert (found.draft.tie, found.draft.disclosure) == (Tie.MEMBER, "I volunteer there.")
    assert found.draft.paper == NewspaperDetails("The Ledger", 150, address="letters@ledger.example.org")
    assert found.draft.official == Official("Mayor", "Ann Lee", "City of Mill River")
    assert found.sender == Sender(name="Ada Quince", phone="5755550199", bio="Ada bakes.")
    assert found.dropped == ("\u200b",)


@pytest.mark.parametrize(
    "text",
    ["text: Hello", "", "{article: {}, sent: {}, tie: null, disclosure: '', sender: null, addressee: {name: ''}}"],
)
def test_each_may_be_left_out_or_empty(text: str) -> None:
    found = read(text)
    assert isinstance(found, CleanDraft)

    assert (found.draft.article, found.draft.sent, found.draft.tie) == (Article(), Sent(), None)
    assert (found.sender, found.draft.official) == (None, Official())


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("article: {title: x, day: 2026-11-14}", "day"),
        ("article: {date: yesterday}", "is not a day"),
        ("article: The Last Bus", "should be keys with their values"),
        ("sent: {elsewhere: maybe}", "true or false"),
        ("sent: {last_here: 2026-02-30}", "is not a day"),
        ("tie: king", "none, member, staff, paid"),
        ("disclosure: [a]", "should be text"),
        ("sender: {fax: 1}", "fax"),
        ("addressee: Mayor Lee", "should be keys with their values"),
        ("addressee: {office: Mayor}", "choose from title, name, body, greeting"),
        ("addressee: {name: [Ann]}", "should be text"),
    ],
)
def test_what_does_not_fit_is_named(text: str, says: str) -> None:
    found = read(text)
    assert isinstance(found, list)

    assert any(says in str(problem) for problem in found)


def test_a_sample_that_says_all_of_it_comes_back_from_the_store() -> None:
    found = read(WHOLE)
    assert isinstance(found, CleanDraft)

    assert from_json(to_json(found.draft, Draft), Draft) == found.draft
