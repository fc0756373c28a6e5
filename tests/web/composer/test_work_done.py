"""How much is worked out for one answer: a letter is put together once, and no check runs twice."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from types import CodeType, FrameType, FunctionType
from typing import Any

import pytest

from campaign.domain.checks import ADVICE, CHECKS, figures
from campaign.domain.editions import Edition
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.documents import compose
from campaign.web.composer.export_options import ExportOptions, MailWays, TextToPaste
from campaign.web.composer.own_template_page import OwnTemplatePage, Preview
from campaign.web.composer.page import ComposerPage, FormContent, LetterContent, Shown
from tests.web.browse import Browse
from tests.web.composer.test_exports import FALSE
from tests.web.writing import SIGNER, Writer, sample_of

COUNTED: dict[CodeType, str] = {
    Manuscript.__init__.__code__: "manuscripts",
    compose.__code__: "documents",
    **{check.__code__: check.__module__ for check in CHECKS},
}
ONE_LETTER = {"manuscripts": 1, "documents": 1}
EVERY_CHECK = {check.__module__: 1 for check in CHECKS}
HOLDING = {check.__module__: 1 for check in CHECKS if check not in ADVICE}
THE_ONE_OF_SOURCES = {figures.__name__: 1}


@contextmanager
def counting() -> Iterator[Counter[str]]:
    """Count the calls of what is counted. A generator's frame stays one however often it goes on."""
    frames: list[FrameType] = []
    calls: Counter[str] = Counter()

    def look(frame: FrameType, event: str, _: Any) -> None:
        name = COUNTED.get(frame.f_code)
        if event == "call" and name and not any(frame is known for known in frames):
            frames.append(frame)
            calls[name] += 1

    sys.setprofile(look)
    try:
        yield calls
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize(
    ("button", "closing", "wanted"),
    [
        ("check", "", EVERY_CHECK),
        ("pdf", FALSE, EVERY_CHECK),
        ("pdf", "", HOLDING),
        ("docx", "", HOLDING),
        ("eml", "", HOLDING),
        ("text:anyway", "", EVERY_CHECK),
        ("pdf:anyway", FALSE, THE_ONE_OF_SOURCES),
    ],
)
def test_a_letter_is_put_together_once_and_no_check_runs_twice(
    browse: Browse, edition: Edition, button: str, closing: str, wanted: dict[str, int]
) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, "ten-a-month", "en"))
    writer.types(**SIGNER, paper_name="The Gazette", citing="inline-link", tells_own_share="yes")
    if closing:
        writer.fields["part-closing"] = closing
    with counting() as calls:
        writer.asks(button)

    assert dict(calls) == ONE_LETTER | wanted


@pytest.mark.parametrize("button", ["check", "pdf", "text"])
def test_a_form_that_is_given_back_unread_is_put_together_by_no_one(
    browse: Browse, edition: Edition, button: str
) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, "ten-a-month", "en"))
    writer.types(csrf_token="x", paper_name="The Gazette", citing="inline-link", tells_own_share="yes")
    with counting() as calls:
        writer.asks(button)

    assert dict(calls) == {"manuscripts": 1}


@pytest.mark.parametrize(
    "page",
    [ComposerPage, Shown, FormContent, LetterContent, ExportOptions, TextToPaste, MailWays, OwnTemplatePage, Preview],
)
def test_a_page_is_data_and_works_nothing_out_when_a_template_asks(page: type) -> None:
    works = [name for name, value in vars(page).items() if isinstance(value, property | cached_property | FunctionType)]

    assert [name for name in works if not name.startswith("__")] == []
