"""Each button of the composer does what it says."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.templates import choices
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.page import said, seen
from tests.web.writing import Writer, letter_of, sample_of

FACT = "transfers-senate-945"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("other", LANGUAGES)
def test_the_address_may_name_the_language_of_the_letter_and_the_paper(
    browse: Browse, language: Language, other: Language
) -> None:
    writer = Writer(browse, language=language, query=f"?language={other}&paper=santa-fe-new-mexican-nm")

    assert writer.fields["language"] == other
    assert writer.fields["paper"] == "santa-fe-new-mexican-nm"
    assert writer.page.one("textarea", name="part-opening").get("lang") == other


@pytest.mark.parametrize("query", ["?language=fr&paper=nobody", "?language=&paper=", "?paper=%00%ff<script>"])
def test_an_address_that_names_what_is_not_there_is_an_empty_form(browse: Browse, query: str) -> None:
    writer = Writer(browse, query=query)

    assert writer.fields["language"] == "en"
    assert "paper" not in writer.fields


@pytest.mark.parametrize("slug", [LETTER, OP_ED, REPLY])
def test_check_shows_the_letter_and_what_is_wrong_with_it(browse: Browse, edition: Edition, slug: str) -> None:
    draft = sample_of(edition, slug, "en")
    writer = Writer(browse, slug).takes_up(draft)
    page = writer.presses("check")

    assert page.stops == []
    assert page.opens == "read"
    for words in draft.parts.values():
        assert " ".join(words.split("[@")[0].split()) in seen(page.with_class("letter-paper")[0])


def test_language_changes_the_letter_and_not_the_page(browse: Browse) -> None:
    writer = Writer(browse).types(part_opening="Hello")
    page = writer.presses("language:es")

    assert page.one("html").get("lang") == "en"
    assert page.fields["language"] == "es"
    assert page.one("textarea", name="part-opening").get("lang") == "es"
    assert page.with_class("letter-paper")[0].get("lang") == "es"


def test_a_sentence_of_ours_changes_its_language_with_the_letter(browse: Browse, edition: Edition) -> None:
    fact = edition.content.fact_by_id[FACT]
    letter = edition.content.letter(LETTER)
    assert letter
    asks = {
        language: choices(next(part for part in letter.templates[language].parts if part.id == "ask"), {})[0]
        for language in LANGUAGES
    }
    chosen = {f"say-{FACT}": "1", "pick-ask": "0"}
    writer = Writer(browse).chooses(FACT).types(part_opening="My own words.", **chosen)
    writer.presses("check")
    shown = seen(writer.presses("language:es").with_class("letter-paper")[0])

    assert [asks["es"] in shown, asks["en"] in shown] == [True, False]
    assert fact.ways_to_say("es")[1].rstrip(".") in shown
    assert writer.fields["part-opening"] == "My own words."


@pytest.mark.parametrize(
    "button",
    [
        *("", ":", "nothing", "language:fr", "drop:nobody", "own:", "DO", "pdf ", "text\x00", "at:nowhere", "leave:"),
        *("phrase:x:0", "start", "start:nowhere:0", "start:opening", "start:opening:²", "headline:", "headline:9"),
    ],
)
def test_an_unknown_button_brings_the_page_again(browse: Browse, button: str) -> None:
    writer = Writer(browse, OP_ED).types(part_opening="Hello", sender_headline="Ours")
    page = writer.presses(button)

    assert page.fields["part-opening"] == "Hello"
    assert page.fields["sender-headline"] == "Ours"
    assert page.opens in ("read", "send", "facts", "q-opening")


def test_a_fact_left_out_comes_back_with_its_sentence(browse: Browse) -> None:
    writer = Writer(browse).types(part_opening="Hello").chooses(FACT)
    writer.presses("check")
    without = writer.types(**{f"words-{FACT}": "At least 945 people, I read."}).presses(f"drop:{FACT}")

    assert "fact" not in without.fields
    assert "945" not in letter_of(without)
    assert writer.chooses(FACT).presses("check").fields[f"words-{FACT}"] == "At least 945 people, I read."


def test_whole_makes_one_text_that_rules_and_parts_brings_the_parts_back(browse: Browse, edition: Edition) -> None:
    draft = sample_of(edition, LETTER, "en")
    writer = Writer(browse).takes_up(draft)
    writer.presses("check")  # from here on the facts stand in the form's order
    before = letter_of(writer.presses("check"))
    whole = writer.presses("whole")

    assert letter_of(whole) == before
    assert all(f"@{choice.id}" in whole.fields["text"] for choice in draft.facts)
    changed = writer.types(text="All is new.").presses("check")
    assert letter_of(changed) == "All is new."
    back = writer.presses("parts")
    assert letter_of(back) == before
    assert back.fields["aside"] == "All is new."
    assert writer.presses("whole:again").fields["text"] == "All is new."


def test_a_number_marked_as_own_knowledge_has_no_warning_and_is_not_on_the_source_sheet(browse: Browse) -> None:
    writer = Writer(browse).types(part_stake="I drove 37 people to their asylum hearings and never once was asked.")
    page = writer.presses("check")
    own = [button for button in page.buttons if button.startswith("own:")]

    assert own == ["own:37"]
    after = writer.presses(own[0])
    assert after.fields.getlist("own_figures") == ["37"]
    assert not [button for button in after.buttons if button.startswith("own:")]
    assert not [sheet for sheet in after.with_class("source-sheet") if "37" in said(sheet)]


def test_a_figure_of_ones_own_is_known_again_by_its_very_spaces(browse: Browse) -> None:
    """A Spanish figure may be grouped by a space that does not break."""
    writer = Writer(browse, language="es").types(part_stake="Yo vi pasar 8\u00a0000 casos de asilo por mi mesa.")
    [own] = [button for button in writer.presses("check").buttons if button.startswith("own:")]
    after = writer.presses(own)

    assert not [button for button in after.buttons if button.startswith("own:")]


def test_another_template_takes_along_what_it_has_no_place_for(browse: Browse, edition: Edition) -> None:
    draft = sample_of(edition, OP_ED, "en")
    writer = Writer(browse, OP_ED).takes_up(draft).types(sender_headline="Ten a month")
    away = Writer(browse, REPLY)
    writer.path, op_ed = away.path, writer.path
    writer.presses("check")
    writer.path = op_ed
    page = writer.presses("check")

    assert page.fields["sender-headline"] == "Ten a month"
    for name in draft.parts:
        assert page.fields[f"part-{name}"].split() == draft.parts[name].split()
    for name in draft.blanks:
        assert page.fields[f"blank-{name}"] == draft.blanks[name]


def test_a_figure_of_ones_own_is_listed_and_can_be_taken_back(browse: Browse) -> None:
    writer = Writer(browse).types(
        part_stake="I drove 37 people to their asylum hearings, and 2,000 more wait for asylum."
    )
    for figure in ("37", "2,000"):
        writer.presses(f"own:{figure}")
    both = writer.page
    after = writer.presses("disown:37")

    assert [said(item).split()[0] for item in both.with_class("own-figures")[0].iter("li")] == ["37", "2,000"]
    assert after.fields.getlist("own_figures") == ["2,000"]
    assert [button for button in after.buttons if button.startswith(("own:", "disown:"))] == ["own:37", "disown:2,000"]
    assert writer.presses("disown:2,000").with_class("own-figures") == []


def test_a_figure_of_ones_own_can_be_taken_back_from_the_whole_text_too(browse: Browse) -> None:
    writer = Writer(browse).types(part_stake="I drove 37 people to their asylum hearings.")
    writer.presses("own:37")
    writer.presses("whole")
    after = writer.presses("disown:37")

    assert "own_figures" not in after.fields
    assert "37 people" in after.fields["text"]
