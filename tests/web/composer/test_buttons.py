"""Each button of the composer does what it says."""

from __future__ import annotations

import pytest

from campaign.domain.editions import Edition
from campaign.domain.figures.dates import Tie
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse
from tests.web.page import said, seen
from tests.web.writing import Writer, sample_of

FACT = "transfers-senate-945"
NEWS = "Our newest source is %(from)s; look for news before you send."


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_form_is_not_wrong_and_says_how_old_our_newest_source_is(
    browse: Browse, edition: Edition, language: Language
) -> None:
    page = Writer(browse, language=language).page
    locale = locale_for(language)
    newest = edition.content.newest_source_date
    assert newest

    assert page.findings == []
    assert locale.translate(NEWS) % {"from": locale.dated(Tie.FROM, newest)} in map(said, page.with_class("small"))


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
    assert writer.fields["paper"] == ""


@pytest.mark.parametrize("slug", [LETTER, OP_ED, REPLY])
def test_check_shows_the_letter_and_what_is_wrong_with_it(browse: Browse, edition: Edition, slug: str) -> None:
    draft = sample_of(edition, slug, "en")
    writer = Writer(browse, slug).takes_up(draft)
    page = writer.presses("check")

    assert page.with_class("stop") == []
    for words in draft.parts.values():
        assert " ".join(words.split("[@")[0].split()) in seen(page.with_class("letter-paper")[0])


def test_language_changes_the_letter_and_not_the_page(browse: Browse) -> None:
    writer = Writer(browse).types(part_opening="Hello")
    page = writer.presses("language:es")

    assert page.one("html").get("lang") == "en"
    assert page.fields["language"] == "es"
    assert page.one("textarea", name="part-opening").get("lang") == "es"
    assert page.with_class("letter-paper")[0].get("lang") == "es"


def test_choose_gives_the_locked_figure_and_an_empty_sentence(browse: Browse) -> None:
    writer = Writer(browse)
    writer.fields.add("fact", FACT)
    page = writer.presses("choose")

    assert page.fields[f"words-{FACT}"] == ""
    assert "945" in said(page.with_class("locked")[0])
    assert page.fields.getlist("fact") == [FACT]


def test_phrase_gives_a_sentence_to_start_from(browse: Browse, edition: Edition) -> None:
    writer = Writer(browse)
    writer.fields.add("fact", FACT)
    writer.presses("choose")
    ways = edition.content.fact_by_id[FACT].ways_to_say("en")
    page = writer.presses(f"phrase:{FACT}:1")

    assert page.fields[f"words-{FACT}"] == ways[1]


def test_a_phrase_is_added_after_what_was_typed(browse: Browse, edition: Edition) -> None:
    writer = Writer(browse)
    writer.fields.add("fact", FACT)
    writer.presses("choose")
    page = writer.types(**{f"words-{FACT}": "I read this:"}).presses(f"phrase:{FACT}:0")

    assert page.fields[f"words-{FACT}"] == f"I read this: {edition.content.fact_by_id[FACT].claim.en}"


@pytest.mark.parametrize("button", ["phrase", "phrase:", f"phrase:{FACT}", f"phrase:{FACT}:99", f"phrase:{FACT}:²"])
@pytest.mark.parametrize("further", ["", ":", ":0:0", "9" * 5000])
def test_an_unknown_button_does_nothing(browse: Browse, button: str, further: str) -> None:
    writer = Writer(browse)
    writer.fields.add("fact", FACT)
    page = writer.presses(button + further)

    assert page.fields[f"words-{FACT}"] == ""


@pytest.mark.parametrize("button", ["", ":", "nothing", "language:fr", "drop:nobody", "own:", "DO", "pdf ", "text\x00"])
def test_an_unknown_button_brings_the_page_again(browse: Browse, button: str) -> None:
    page = Writer(browse).types(part_opening="Hello").presses(button)

    assert page.fields["part-opening"] == "Hello"


def test_a_fact_left_out_comes_back_with_its_sentence(browse: Browse) -> None:
    writer = Writer(browse)
    writer.fields.add("fact", FACT)
    writer.presses("choose")
    without = writer.types(**{f"words-{FACT}": "At least 945 people, I read."}).presses(f"drop:{FACT}")

    assert "fact" not in without.fields
    assert "945" not in said(without.with_class("letter-paper")[0])
    writer.fields.add("fact", FACT)
    assert writer.presses("choose").fields[f"words-{FACT}"] == "At least 945 people, I read."


def test_whole_makes_one_text_that_rules_and_parts_brings_the_parts_back(browse: Browse, edition: Edition) -> None:
    draft = sample_of(edition, LETTER, "en")
    writer = Writer(browse).takes_up(draft)
    writer.presses("check")  # from here on the facts stand in the form's order
    before = said(writer.presses("check").with_class("letter-paper")[0])
    whole = writer.presses("whole")

    assert said(whole.with_class("letter-paper")[0]) == before
    assert all(f"@{choice.id}" in whole.fields["text"] for choice in draft.facts)
    changed = writer.types(text="All is new.").presses("check")
    assert "All is new." in said(changed.with_class("letter-paper")[0])
    back = writer.presses("parts")
    assert said(back.with_class("letter-paper")[0]) == before
    assert back.fields["aside"] == "All is new."
    assert writer.presses("whole:again").fields["text"] == "All is new."


def test_a_number_marked_as_own_knowledge_has_no_warning_and_is_on_the_source_sheet(browse: Browse) -> None:
    writer = Writer(browse).types(part_stake="I drove 37 people to their asylum hearings and never once was asked.")
    page = writer.presses("check")
    own = [button for button in page.buttons if button.startswith("own:")]

    assert own == ["own:37"]
    after = writer.presses(own[0])
    assert after.fields.getlist("own_figures") == ["37"]
    assert not [button for button in after.buttons if button.startswith("own:")]
    assert "37" in said(after.with_class("source-sheet")[0])


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
    assert [button for button in after.buttons if button.startswith(("own:", "disown:"))] == ["disown:2,000", "own:37"]
    assert writer.presses("disown:2,000").with_class("own-figures") == []


def test_a_figure_of_ones_own_can_be_taken_back_from_the_whole_text_too(browse: Browse) -> None:
    writer = Writer(browse).types(part_stake="I drove 37 people to their asylum hearings.")
    writer.presses("own:37")
    writer.presses("whole")
    after = writer.presses("disown:37")

    assert "own_figures" not in after.fields
    assert "37 people" in after.fields["text"]
