"""What holds for all checks and any text."""

from __future__ import annotations

import string
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.checks import findings, is_held_back
from campaign.domain.findings import Finding, Level
from campaign.domain.language import LANGUAGES, BothLists, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Attachments, MachineWriting, Refusal, Required, Rules
from campaign.domain.templates.drafts import Article, FactChoice, NewspaperDetails, Sent, Tie
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import Blank
from campaign.domain.texts.normalise import clean
from tests.builders import EXAMPLES, TODAY, a_campaign, a_card, a_content, a_manuscript, a_template

PIECES = st.sampled_from(
    [
        *'we I us vote for out elect Smith 900 más de casi per cent % $ “ ” « » " ** __ *so* # !! ¡¡ SHOUTED WORDS '
        "HERE".split(),
        *"[@transfers] [@nobody] [@ [@cost; @nobody] [Your town] {{7*7}} <script> javascript: July 2019 Dear "
        "Senator".split(),
        *[
            "I ask our senators to",
            "Please",
            "Congress should",
            "H.R. 8073",
            "S. 12",
            "You are a liar.",
            "like the Nazis",
        ],
        *["Pido al Congreso", "Le pido", "Que el concejo", "son unos corruptos", "Re: it", "To be sure", "Es cierto"],
        *[". ", "\n\n", "? ", "\t", "\u200b", "\x00", "🙏", "{name}", "{", "}", "%s"],
        *EXAMPLES["en"].values(),
        *EXAMPLES["es"].values(),
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=40).map(" ".join))
LANGUAGE = st.sampled_from(LANGUAGES)
KIND = st.sampled_from(list(Kind))
#: A paper that asks and refuses whatever a paper may.
STRICT = Rules(
    max_words=10,
    min_words=5,
    days_since_article=0,
    frequency_limit_days=30,
    exclusivity=True,
    attachments=Attachments.REFUSED,
    requires=tuple(Required),
    refuses=tuple(Refusal),
    machine_writing=MachineWriting.REFUSED,
)
TOWN = Blank("town", "Your town", 10, required=True)


def assert_sound(manuscript: Manuscript, found: Iterable[Finding]) -> None:
    text = manuscript.document.text
    for finding in found:
        assert str(finding.message)
        assert all(word in text for word in finding.words)
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start < finding.end <= len(text)
            assert finding.words[0] == text[finding.start : finding.end]


def assert_held_back_by_its_stops(manuscript: Manuscript, found: Iterable[Finding]) -> None:
    assert is_held_back(manuscript) == any(finding.level is Level.STOP for finding in found)


@given(TEXTS, LANGUAGE, KIND)
def test_no_text_breaks_a_check_and_each_finding_is_where_it_says(raw: str, language: Language, kind: Kind) -> None:
    cleaned = clean(raw)
    template = a_template(language, kind, blanks=[TOWN])
    campaign = a_campaign(keywords=BothLists(en=("asylum",), es=("asilo",)))
    manuscript = a_manuscript(
        cleaned.text,
        template=template,
        content=a_content([template], campaign=campaign),
        dropped=cleaned.dropped,
        printable=frozenset(map(ord, string.printable)),
        card=a_card(language, letters=STRICT, oped=STRICT),
        article=Article(cleaned.text[:40], TODAY),
        sent=Sent(True, TODAY),
        tie=Tie.PAID,
        given=(),
        headline="",
    )

    found = findings(manuscript)
    assert_sound(manuscript, found)
    assert_held_back_by_its_stops(manuscript, found)


@given(st.dictionaries(st.sampled_from(list(EXAMPLES["en"])), TEXTS), TEXTS, TEXTS, LANGUAGE)
def test_nor_do_any_answers(parts: dict[str, str], town: str, sentence: str, language: Language) -> None:
    template = a_template(language, blanks=[TOWN])
    manuscript = a_manuscript(
        parts={id: clean(text).text for id, text in parts.items()},
        chosen=[
            FactChoice("transfers", words=clean(sentence).text),
            FactChoice("cost", phrasing="9"),
            FactChoice("nobody"),
        ],
        blanks={"town": clean(town).text},
        paper=NewspaperDetails(name=clean(town).text, max_words=3),
        card=a_card(language, city=clean(town).text),
        template=template,
    )

    found = findings(manuscript)
    assert_sound(manuscript, found)
    assert_held_back_by_its_stops(manuscript, found)


@given(TEXTS)
def test_findings_come_with_what_holds_the_letter_back_first(raw: str) -> None:
    levels = [finding.level for finding in findings(a_manuscript(clean(raw).text))]

    assert levels == sorted(levels, key=["stop", "warn", "hint"].index)
