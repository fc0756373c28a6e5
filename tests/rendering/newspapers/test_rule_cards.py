"""A card says what is known and names what is not, in both languages."""

from __future__ import annotations

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Attachments, Citing, Confidence, MachineWriting, Refusal, Required, Rules
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.rule_cards import (
    ATTACHED,
    CITED,
    CONFIDENCE,
    MACHINES,
    REFUSED,
    REQUIRED,
    CardView,
    KindView,
)
from tests.builders import a_card

WHOLE = Rules(
    max_words=1200,
    min_words=800,
    days_since_article=7,
    frequency_limit_days=30,
    exclusivity=True,
    attachments=Attachments.REFUSED,
    requires=tuple(Required),
    refuses=tuple(Refusal),
    send_to="letters@example.org",
    sources_wanted=Citing.NOTES_BLOCK,
    machine_writing=MachineWriting.REFUSED,
)


def view(rules: Rules, language: Language = "en", kind: str = "letters") -> KindView:
    return KindView(kind, rules, locale_for(language))


def told(rules: Rules, language: Language = "en") -> dict[str, str]:
    return {line.label: line.text for line in view(rules, language).lines}


@pytest.mark.parametrize(
    "named, members",
    [
        (REQUIRED, Required),
        (REFUSED, Refusal),
        (ATTACHED, Attachments),
        (CITED, Citing),
        (MACHINES, MachineWriting),
        (CONFIDENCE, Confidence),
    ],
)
def test_every_word_of_a_closed_list_is_said_in_both_languages(named: dict[str, str], members: type) -> None:
    assert set(named) == set(members)  # type: ignore[call-overload]  # an enumeration is its members
    for text in named.values():
        assert locale_for("es").translate(text) != text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_card_says_all_and_leaves_nothing_unknown(language: Language) -> None:
    assert len(told(WHOLE, language)) == 9
    assert view(WHOLE, language).unknown == ""


@pytest.mark.parametrize(
    "rules, limit, unit",
    [
        (Rules(max_words=150), "150", "words maximum"),
        (Rules(min_words=800, max_words=1200), "800–1,200", "words"),
        (Rules(min_words=400), "400", "words minimum"),
        (Rules(max_characters=1500), "1,500", "characters or fewer, including spaces"),
        (Rules(max_words=250, max_characters=1500), "250", "words maximum"),
        (Rules(), "", "words minimum"),
    ],
)
def test_a_limit_is_a_figure_and_what_it_counts(rules: Rules, limit: str, unit: str) -> None:
    assert (view(rules).limit, view(rules).limit_unit) == (limit, unit)


@pytest.mark.parametrize(
    "rules, label, text",
    [
        (Rules(requires=(Required.PHONE,)), "Include", "a phone number"),
        (Rules(refuses=(Refusal.POETRY, Refusal.THANKS)), "What they won’t run", "poems and thank-you letters"),
        (Rules(max_words=9, max_characters=1500), "Characters", "up to 1,500, including spaces"),
        (Rules(form_only=True), "How to send it", "only by the form on its website"),
        (Rules(exclusivity=True), "Exclusive", "yes. Don’t send it elsewhere while they have it."),
        (Rules(exclusivity=False), "Exclusive", "no. You may send it elsewhere too."),
        (Rules(frequency_limit_days=90), "How often you can write", "one per writer every 90 days"),
        (Rules(reply_days=14), "If you hear nothing", "after 14 days, it’s a no"),
        (Rules(days_since_article=7), "After a story runs", "within 7 days"),
        (Rules(sources_wanted=Citing.INLINE_LINK), "Sources", "as linked words"),
        (Rules(machine_writing=MachineWriting.DISCLOSED), "AI-written text", "only if you disclose it"),
    ],
)
def test_one_rule_is_one_line(rules: Rules, label: str, text: str) -> None:
    assert told(rules) == {label: text}


def test_unknown_rules_are_named_and_never_shown_as_no_rule() -> None:
    unknown = view(Rules(max_words=150)).unknown

    assert unknown.startswith("what to include, what they won’t run, whether you can attach a file")
    assert unknown.endswith("and where to send it")


def test_an_op_ed_answers_no_article() -> None:
    assert "a story" in view(Rules(max_words=150)).unknown
    assert "a story" not in view(Rules(max_words=700), kind="oped").unknown


@pytest.mark.parametrize(
    "send_to, address",
    [
        ("letters@example.org", None),
        ("example.org/letters", "https://example.org/letters"),
        ("http://example.org/letters", "http://example.org/letters"),
        ("the desk", None),
    ],
)
def test_a_form_is_a_link_and_a_mail_address_is_text(send_to: str, address: str | None) -> None:
    (line,) = view(Rules(send_to=send_to)).lines

    assert (line.text, line.address) == (send_to, address)


def test_a_card_names_its_state_and_how_far_to_trust_it() -> None:
    card = CardView(a_card(), locale_for("es"))

    assert card.state == "Nuevo México"
    assert card.confidence == "De la página del propio periódico."
    assert [kind.kind for kind in card.kinds] == ["letters", "oped"]
