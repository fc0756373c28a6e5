"""Whatever is typed, wherever, no button, no other template and no other language loses any of it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.texts.normalise import clean, one_line
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse, address
from tests.web.page import Page

CHOSEN, OTHER = "transfers-senate-945", "none-granted-2021"
BUTTONS = (
    *("check", "enter", "find", "search", "all", "language:es", f"drop:{CHOSEN}", "whole", "whole:again", "parts"),
    *(
        "own:37",
        "disown:38",
        "text",
        "text:anyway",
        "pdf",
        "start:opening:0",
        "headline:9",
        "leave:0badc0de",
        "change:x",
    ),
    *("at:facts", "at:whom", "at:send", "nothing"),
)
PLACES = [(slug, language) for slug in (LETTER, OP_ED, REPLY) for language in ("en", "es")]
LINES = (
    *("paper_name", "paper_address", "max_words", "place", "q"),
    *("blank-town", "blank-article", "blank-article_date"),
    *("sender-name", "sender-address", "sender-phone", "sender-email", "sender-headline", "sender-bio"),
    *("official-title", "official-name", "official-body", "official-greeting"),
    *("article-title", "article-day", "article-address", "sent-last", "disclosure"),
)
TEXTS = ("part-opening", "part-stake", "part-facts", "part-turn", "part-ask", "part-closing")
SENTENCES = (f"words-{CHOSEN}", f"words-{OTHER}", "words-nobody")
#: Fields that take one of a few values.
CHOICES = {
    "tie": "member",
    "sent-elsewhere": "no",
    "citing": "parenthesis",
    "tells_own_share": "yes",
    "paper": "arizona-daily-star-az",
    "left": "0badc0de",
    f"in-{CHOSEN}": "stake",
    "fact": CHOSEN,
}

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
#: To make a failing case smaller would take minutes of requests; `lost` names the field anyway.
UNSHRUNK = (Phase.explicit, Phase.reuse, Phase.generate)
forms = st.fixed_dictionaries(dict.fromkeys((*LINES, *TEXTS, *SENTENCES, "text", "aside", "own_figures"), anything))
chosen = st.fixed_dictionaries({}, optional={name: st.just(value) for name, value in CHOICES.items()})


def wanted(name: str, typed: str) -> str:
    """What was typed, as it is normalised at the door."""
    if name in (*TEXTS, "text", "aside"):
        return clean(typed).text
    return clean(typed).text.strip() if name == "own_figures" else one_line(typed).text


def lost(page: Page, typed: Mapping[str, str], *, whole: bool) -> list[str]:
    """The fields whose words are no longer on the page."""
    gone = []
    for name, words in typed.items():
        found, is_there = wanted(name, words), page.fields.getlist(name)
        if name == "text" and not whole:
            continue  # without `whole` there is no such field
        if name in ("text", "aside"):
            is_there = ["\n\n".join(page.fields.getlist("text") + page.fields.getlist("aside"))]
        begins = name in ("text", "aside", "part-opening")  # a starter is added after what is written
        if found.strip() and not any(value == found or begins and found in value for value in is_there):
            gone.append(name)
    return gone


@pytest.fixture
def token(browse: Browse) -> str:
    """One for all that a visitor sends."""
    return browse.get(address(f"letters/{LETTER}")).fields["csrf_token"]


@pytest.mark.slow
@settings(max_examples=60, phases=UNSHRUNK, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    button=st.sampled_from(BUTTONS),
    ways=st.lists(st.sampled_from(PLACES), min_size=2, max_size=3),
    typed=forms,
    picked=chosen,
    whole=st.booleans(),
)
def test_no_button_and_no_other_page_loses_a_word(
    browse: Browse,
    token: str,
    button: str,
    ways: list[tuple[str, str]],
    typed: dict[str, str],
    picked: dict[str, str],
    whole: bool,
) -> None:
    fields = MultiDict({"csrf_token": token, **typed, **picked, "language": "en", "do": button})
    if whole:
        fields["whole"] = "yes"
    for slug, language in ways:
        answer = browse.post(address(f"letters/{slug}", language), fields)
        if answer.content_type == "application/pdf":
            return  # the writer's page stays as it is
        page = browse.read(address(f"letters/{slug}", language), answer)
        kept = {name: words for name, words in picked.items() if name != "fact" or not button.startswith("drop")}
        assert lost(page, typed | kept, whole=whole) == [], (slug, language)
        fields = MultiDict([*page.fields.items(multi=True), ("do", "check")])
