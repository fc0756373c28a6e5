"""Whatever is typed, wherever, no button loses any of it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.texts.normalise import clean, one_line
from tests.web.addresses import LETTER
from tests.web.browse import Browse
from tests.web.page import Page
from tests.web.writing import Writer

CHOSEN, OTHER = "transfers-senate-945", "none-granted-2021"
BUTTONS = (
    "check",
    "language:es",
    "choose",
    f"phrase:{CHOSEN}:1",
    f"phrase:{OTHER}:0",
    f"drop:{CHOSEN}",
    "whole",
    "whole:again",
    "parts",
    "own:37",
    "disown:38",
    "text",
    "text:anyway",
    "pdf",
)
LINES = (
    *("paper_name", "max_words", "blank-town", "sender-name", "sender-town", "sender-address", "sender-phone"),
    *("sender-bio", "article-title", "article-day", "article-address", "sent-last", "disclosure"),
    *("answer-happened", "answer-who", "answer-why"),
)
TEXTS = ("part-opening", "part-stake", "part-facts", "part-ask", "part-closing")
SENTENCES = (f"words-{CHOSEN}", f"words-{OTHER}")

#: Lone surrogates cannot be sent; everything else can.
anything = st.text(st.characters(exclude_categories=["Cs"]), max_size=60) | st.sampled_from(
    [
        "\nfirst",
        "<b>&amp;</b>",
        "</textarea><script>",
        "{{7*7}}",
        "{% for %}",
        "[@nobody]",
        f"[@{CHOSEN}]",
        '" onx="',
        "\r\n\r\n",
    ]
)
forms = st.fixed_dictionaries(dict.fromkeys((*LINES, *TEXTS, *SENTENCES, "text", "aside", "own_figures"), anything))


def wanted(name: str, typed: str) -> str:
    """What was typed, as it is normalised at the door."""
    if name in (*TEXTS, "text", "aside"):
        return clean(typed).text
    return clean(typed).text.strip() if name == "own_figures" else one_line(typed).text


def kept(page: Page, button: str, typed: Mapping[str, str], *, whole: bool) -> list[str]:
    """The fields whose words are no longer on the page."""
    lost = []
    for name, words in typed.items():
        found, is_there = wanted(name, words), page.fields.getlist(name)
        if name == "text" and not whole:
            continue  # without `whole` there is no such field
        if name in ("text", "aside"):
            is_there = ["\n\n".join(page.fields.getlist("text") + page.fields.getlist("aside"))]
        begins = name in ("text", "aside") or button.startswith("phrase:") and name in SENTENCES
        if found and not any(value == found or begins and found in value for value in is_there):
            lost.append(name)
    return lost


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(button=st.sampled_from(BUTTONS), typed=forms, whole=st.booleans())
def test_no_button_loses_a_word(browse: Browse, button: str, typed: dict[str, str], whole: bool) -> None:
    writer = Writer(browse, LETTER) if not browse.client.get_cookie("form") else None
    path = "/no-asylum-cooperative-agreements/letters/what-happened-to-those-sent"
    token = writer.fields["csrf_token"] if writer else browse.get(path).fields["csrf_token"]
    fields = MultiDict({**typed, "csrf_token": token, "language": "en", "fact": CHOSEN, "do": button})
    if whole:
        fields["whole"] = "yes"
    answer = browse.post(path, fields)
    if answer.content_type == "application/pdf":
        return  # the writer's page stays as it is
    page = browse.read(path, answer)

    assert kept(page, button, typed, whole=whole) == []
