"""The sheet that goes to the editor: every figure in one row, and no source beside a figure that it does not hold."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.checks import figures
from campaign.domain.evidence.holding import best_fact
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.belonging import Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.review.source_sheets import Row, Support, rows
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.pages import letter_html
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.locale import locale_for
from tests.rendering.fragments import parsed, said, tagged, with_class
from tests.rendering.pdf_files import squeezed
from tests.rendering.shipped import SAMPLES, edition, sample, written

OWN = "57"
#: Sentences with a figure that no fact holds: known to the writer, and known to nobody.
OWN_SENTENCE = {"en": f"I counted {OWN} empty chairs.", "es": f"Conté {OWN} sillas vacías."}
#: Of the campaign's subject, told as the writer's own story, so that it only warns; nobody says that they know it.
UNMARKED = {
    "en": "I saw 63 people ask for asylum at the door.",
    "es": "Yo vi a 63 personas pedir asilo en la puerta.",
}
UNCITED = {
    "en": "Officials refused asylum to 4,321 people.",
    "es": "Las autoridades negaron asilo a 4,321 personas.",
}
PLAIN = {"en": "Somebody has to watch the door.", "es": "Alguien tiene que cuidar la puerta."}


def falsified(text: str) -> str:
    """The text with one more digit in its first number."""
    for place, character in enumerate(text):
        if character.isdigit():
            return f"{text[: place + 1]}7{text[place + 1 :]}"
    return text


@st.composite
def drafts(draw: st.DrawFn, language: Language) -> Draft:
    """A body of our facts' phrasings, true and false, and of figures that no fact holds."""
    facts = [fact for fact in edition().content.facts if fact.figures and fact.may_be_cited]

    def sentence() -> str:
        fact = draw(st.sampled_from(facts))
        said = draw(st.sampled_from(fact.ways_to_say(language)))
        kinds = ["held", "held", "false", "bare", "own", "unmarked", "uncited", "plain", "mixed"]
        match draw(st.sampled_from(kinds)):
            case "held":
                return f"{said}[@{fact.id}]"
            case "false":
                return f"{falsified(said)}[@{fact.id}]"
            case "bare":
                return said
            case "own":
                return OWN_SENTENCE[language]
            case "unmarked":
                return UNMARKED[language]
            case "uncited":
                return UNCITED[language]
            case "mixed":
                return f"{OWN_SENTENCE[language][:-1]}; {said}"
            case _:
                return PLAIN[language]

    paragraphs = [" ".join(sentence() for _ in range(draw(st.integers(1, 4)))) for _ in range(draw(st.integers(1, 3)))]
    return Draft(text="\n\n".join(paragraphs), own_figures=(OWN,))


def assert_sound(manuscript: Manuscript) -> None:
    found = rows(manuscript)
    waiting = list(found)
    found_fault = {finding.start for finding in figures.check(manuscript)}
    stopped = {finding.start for finding in figures.check(manuscript) if finding.level is Level.STOP}

    for sentence in manuscript.reading.sentences:
        firm = [
            mention
            for mention, belongs in belongings(manuscript, sentence)
            if not mention.is_weak and (belongs.is_marked or belongs.owner is not Owner.WRITER)
        ]
        row = waiting.pop(0) if waiting and waiting[0].text == sentence.text else None
        if row is None:
            assert firm == [], sentence.text
            continue
        shown = list(row.figures)
        assert [words for words in map(sentence.words_of, firm) if not _taken(words, shown)] == []
        if row.support is Support.SUPPORTED:
            unheld = [mention for mention in firm if not best_fact(mention, row.facts)[0].is_held]
            silent = [sentence.words_of(mention) for mention in unheld if mention.start not in found_fault]
            assert [words for words in silent if words not in row.own] == []
            assert set(row.own) <= set(map(sentence.words_of, unheld))
        if row.support in (Support.OWN, Support.UNSOURCED):
            assert row.facts == ()
            is_marked = set(map(sentence.words_of, firm)) <= set(manuscript.draft.own_figures)
            assert (row.support is Support.OWN) == is_marked, sentence.text
        is_stopped = any(mention.start in stopped for mention in sentence.mentions)
        assert is_stopped == (row.support is Support.UNSUPPORTED)
    assert waiting == []


def _taken(words: str, shown: list[str]) -> bool:
    """Whether the row still has these words; taken out, so that a figure said twice must be there twice."""
    if words in shown:
        shown.remove(words)
        return True
    return False


def assert_shown(manuscript: Manuscript, found: tuple[Row, ...]) -> None:
    page = parsed(letter_html(manuscript, edition()))
    locale = locale_for(manuscript.language)
    warning = locale.translate("Not supported by our sources as it stands.")
    unsourced = locale.translate("No source given.")

    for standing in Support:
        shown = [item for item in with_class(page, "row") if standing in item.get("class", "").split()]
        asked = [row for row in found if row.support is standing]

        assert [said(with_class(item, "said")[0]) for item in shown] == [f"“{row.text}”" for row in asked]
        assert [warning in said(item) for item in shown] == [standing is Support.UNSUPPORTED] * len(asked)
        assert [unsourced in said(item) for item in shown] == [standing is Support.UNSOURCED] * len(asked)
        assert [len(with_class(item, "source")) for item in shown] == [
            sum(len(fact.citations) for fact in row.facts) for row in asked
        ]


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_every_figure_of_a_sample_is_in_one_row(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)

    assert_sound(manuscript)
    assert_shown(manuscript, rows(manuscript))
    assert {row.support for row in rows(manuscript)} <= {Support.SUPPORTED, Support.OWN}


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_every_figure_of_any_letter_is_in_one_row(language: Language, data: st.DataObject) -> None:
    manuscript = written(data.draw(drafts(language)), language=language)

    assert_sound(manuscript)
    assert_shown(manuscript, rows(manuscript))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_false_figure_is_under_not_supported_with_ours_beside_it(language: Language) -> None:
    fact = edition().content.fact_by_id["honduras-ten-a-month"]
    wrong = falsified(fact.claim[language])
    manuscript = written(Draft(text=f"{wrong}[@{fact.id}]"), language=language)
    locale = locale_for(language)

    page = parsed(letter_html(manuscript, edition()))
    text = plain_letter(manuscript, edition()).sources
    headings = [said(heading) for heading in tagged(page, "h3")]
    ours = [said(claim) for claim in with_class(page, "ours")]

    assert headings == [locale.translate("Not supported by our sources")]
    assert ours == [fact.claim[language]]
    assert locale.translate("Our sources say:") + " " + fact.claim[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_that_the_writer_knows_is_separate_from_those_of_a_source(language: Language) -> None:
    fact = edition().content.fact_by_id["honduras-ten-a-month"]
    mixed = f"{OWN_SENTENCE[language][:-1]}; {fact.claim[language]} {fact.claim[language]}[@{fact.id}]"
    manuscript = written(Draft(text=mixed, own_figures=(OWN,)), language=language)
    known = f"{OWN}: " + locale_for(language).translate("The writer's own knowledge.")

    page = parsed(letter_html(manuscript, edition()))

    assert [said(line) for line in with_class(page, "own-figure")] == [known]
    assert known in plain_letter(manuscript, edition()).sources.splitlines()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("marked", [False, True])
def test_a_figure_is_the_writers_own_knowledge_only_where_the_writer_says_so(language: Language, marked: bool) -> None:
    manuscript = written(Draft(text=UNMARKED[language], own_figures=("63",) if marked else ()), language=language)
    locale = locale_for(language)
    own, none = locale.translate("The writer's own knowledge"), locale.translate("No source given")

    page = parsed(letter_html(manuscript, edition()))
    text = plain_letter(manuscript, edition()).sources

    assert [said(heading) for heading in tagged(page, "h3")] == [own if marked else none]
    assert [line in text.splitlines() for line in (f"{own}.", f"{none}.")] == [marked, not marked]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_known_figure_is_separate_from_one_without_a_source(language: Language) -> None:
    mixed = f"{OWN_SENTENCE[language][:-1]}; {UNMARKED[language]}"
    manuscript = written(Draft(text=mixed, own_figures=(OWN,)), language=language)
    locale = locale_for(language)

    page = parsed(letter_html(manuscript, edition()))

    assert [said(heading) for heading in tagged(page, "h3")] == [locale.translate("No source given")]
    assert [said(line) for line in with_class(page, "own-figure")] == [
        f"{OWN}: " + locale.translate("The writer's own knowledge.")
    ]


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_each_note_of_a_letter_leads_to_a_row(slug: str, language: Language) -> None:
    page = parsed(letter_html(sample(slug, language), edition()))
    targets = {element.get("id") for element in page.iter() if element.get("id")}
    notes = [link.get("href", "").removeprefix("#") for link in with_class(page, "note")]

    assert notes
    assert set(notes) <= targets


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_the_source_sheet_can_be_left_off(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)

    page = parsed(letter_html(manuscript, edition(), with_sources=False))

    assert with_class(page, "sources") == []
    assert with_class(page, "note") == []
    assert tagged(page, "sup") == []
    assert squeezed(said(with_class(page, "body")[0])).endswith(squeezed(manuscript.document.text))
