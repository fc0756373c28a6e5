"""Three short answers, which an older page or a saved letter has, become the opening and the stake."""

from __future__ import annotations

import pytest

from campaign.domain.language import LANGUAGES, Language
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.writing import Writer

pytestmark = pytest.mark.slow

ANSWERS = {
    "answer-happened": "the bus left without her",
    "answer-who": "Rosa, who cleans our school",
    "answer-why": "she taught me to read",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [LETTER, OP_ED, REPLY])
@pytest.mark.parametrize("button", ["answers", "check", "language:en", "at:facts"])
def test_answers_become_opening_and_stake_once(browse: Browse, slug: str, language: Language, button: str) -> None:
    writer = Writer(browse, slug, language).types(**ANSWERS)
    pages = [writer.presses(button), writer.presses(button)]

    for page in pages:
        assert page.fields["part-opening"] == "The bus left without her. Rosa, who cleans our school."
        assert page.fields["part-stake"] == "She taught me to read."
        assert [name for name in ANSWERS if page.fields.get(name)] == []


def test_they_follow_what_is_typed_already(browse: Browse) -> None:
    page = Writer(browse).types(**ANSWERS, part_opening="On Monday it rained.").presses("check")

    assert page.fields["part-opening"].startswith("On Monday it rained. The bus left without her.")
