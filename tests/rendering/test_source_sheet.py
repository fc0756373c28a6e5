"""The sheet that goes to the editor: every figure in one row, and no source beside a figure that it does not hold."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.checks import figures
from campaign.domain.evidence.facts import Status
from campaign.domain.evidence.holding import best_fact
from campaign.domain.findings import Level, Message
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.belonging import Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.review.source_sheets import Row, rows
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.pages import letter_html
from campaign.rendering.letters.source_sheet import MOST_SOURCES
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
    cited, bare = (
        facts[::2],
        facts[1::2],
    )  # a sentence is not told both with its mark and without: its row is found by its text

    def sentence() -> str:
        kinds = ["held", "held", "false", "bare", "own", "unmarked", "uncited", "plain", "mixed"]
        kind = draw(st.sampled_from(kinds))
        fact = draw(st.sampled_from(bare if kind == "bare" else cited))
        said = draw(st.sampled_from(fact.ways_to_say(language)))
        match kind:
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
    waiting = list(rows(manuscript))
    stopped = {finding.start for finding in figures.check(manuscript) if finding.level is Level.STOP}
    warned = {finding.start for finding in figures.check(manuscript)}

    for sentence in manuscript.reading.sentences:
        firm = [
            mention
            for mention, belongs in belongings(manuscript, sentence)
            if not mention.is_weak and belongs.owner is not Owner.WRITER
        ]
        row = waiting.pop(0) if waiting and waiting[0].text == sentence.text else None
        if row is None:
            unsaid = [mention for mention in firm if mention.start not in warned and mention.date is None]
            assert unsaid == [], sentence.text
            assert sentence.cited == (), sentence.text
            continue
        shown = list(row.figures)
        assert [words for words in map(sentence.words_of, firm) if not _taken(words, shown)] == []
        assert row.facts
        is_stopped = any(mention.start in stopped for mention in sentence.mentions)
        assert is_stopped == row.is_contradicted
        if not is_stopped:
            counts = [mention for mention in firm if mention.date is None]  # a date may be another event's
            unheld = [mention for mention in counts if not best_fact(mention, row.facts)[0].is_held]
            assert [mention for mention in unheld if mention.start not in warned] == []
    assert waiting == []


def _taken(words: str, shown: list[str]) -> bool:
    """Whether the row still has these words; taken out, so that a figure said twice must be there twice."""
    if words in shown:
        shown.remove(words)
        return True
    return False


def assert_shown(manuscript: Manuscript, found: tuple[Row, ...]) -> None:
    """Each row as it was written, each fact and each passage once, and ours beside what they contradict."""
    page = parsed(letter_html(manuscript, edition()))
    shown = with_class(page, "row")
    facts = list(dict.fromkeys(fact.id for row in found for fact in row.facts))
    sources = [len(edition().content.fact_by_id[id].citations) for id in facts]
    ours = [[said(line) for line in with_class(item, "ours")] for item in shown]
    passages = [said(line) for line in with_class(page, "passage")]
    locale = locale_for(manuscript.language)

    assert [said(with_class(item, "said")[0]) for item in shown] == [f"“{row.text}”" for row in found]
    assert len(with_class(page, "speaker")) == len(facts)
    assert len(with_class(page, "source")) == sum(min(MOST_SOURCES, count) for count in sources)
    assert len(set(passages)) == len(passages)
    assert ours == [
        [locale.translate(Message("Our sources say: {claim}", {"claim": fact.claim})) for fact in row.facts]
        if row.is_contradicted
        else []
        for row in found
    ]


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_every_figure_of_a_sample_is_in_one_row(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)

    assert_sound(manuscript)
    assert_shown(manuscript, rows(manuscript))
    assert [row.text for row in rows(manuscript) if row.is_contradicted] == []


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=40, suppress_health_check=list(HealthCheck))
def test_every_figure_of_any_letter_is_in_one_row(language: Language, data: st.DataObject) -> None:
    manuscript = written(data.draw(drafts(language)), language=language)

    assert_sound(manuscript)
    assert_shown(manuscript, rows(manuscript))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_false_figure_has_ours_beside_it_and_no_word_of_doubt(language: Language) -> None:
    fact = edition().content.fact_by_id["honduras-ten-a-month"]
    wrong = falsified(fact.claim[language])
    manuscript = written(Draft(text=f"{wrong}[@{fact.id}]"), language=language)
    ours = locale_for(language).translate(Message("Our sources say: {claim}", {"claim": fact.claim}))

    [row] = with_class(parsed(letter_html(manuscript, edition())), "row")

    assert f"[1] “{wrong}”\n{ours}\n" in plain_letter(manuscript, edition()).sources
    assert " ".join(said(row).split()).startswith(f"1 “{wrong}” {ours}")
    assert tagged(row, "strong") == []
    assert [name for name in ("warning", "own-figure") if with_class(row, name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", [OWN_SENTENCE, UNMARKED, UNCITED])
@pytest.mark.parametrize("own_figures", [(), (OWN, "63", "4,321")])
def test_what_rests_on_no_fact_is_not_on_the_sheet(
    language: Language, text: dict[Language, str], own_figures: tuple[str, ...]
) -> None:
    fact = edition().content.fact_by_id["honduras-ten-a-month"]
    draft = Draft(text=f"{text[language]}\n\n{fact.claim[language]}[@{fact.id}]", own_figures=own_figures)
    manuscript = written(draft, language=language)

    assert [row.text for row in rows(manuscript)] == [fact.claim[language]]
    assert text[language] not in plain_letter(manuscript, edition()).sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dispute_is_on_the_sheet_also_where_a_check_stops_there(language: Language) -> None:
    disputed = [fact for fact in edition().content.facts if fact.status is Status.DISPUTED and fact.dispute]
    for fact in disputed:
        bare = Draft(text=f"{fact.ways_to_say(language)[-1]}[@{fact.id}]")
        sheet = plain_letter(written(bare, language=language), edition()).sources

        assert fact.dispute
        assert fact.dispute[language] in sheet
    assert len(disputed) > 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_passage_is_quoted_in_its_language_with_our_translation_marked_as_ours(language: Language) -> None:
    fact = edition().content.fact_by_id["none-granted-2021"]
    [citation] = fact.citations
    sheet = plain_letter(written(Draft(text=f"{fact.claim[language]}[@{fact.id}]"), language=language), edition())

    assert f"> “{citation.quote}”\n" in sheet.sources
    assert ("> Traducción nuestra: “" + citation.translation["es"] + "”" in sheet.sources) == (language == "es")
    assert "#:~:text=not%20one%20of%20the%20945,Guatemala%20has%20been%20granted%20asylum" in sheet.sources
    assert "Our notes" not in sheet.sources
    assert "Notas nuestras" not in sheet.sources


@pytest.mark.parametrize(
    "language, note", [("en", "Our notes, not a quotation: "), ("es", "Notas nuestras, no una cita: ")]
)
def test_where_we_hold_no_words_the_sheet_says_that_the_note_is_ours(language: Language, note: str) -> None:
    fact = edition().content.fact_by_id["honduras-ten-a-month"]
    sheet = plain_letter(written(Draft(text=f"{fact.claim[language]}[@{fact.id}]"), language=language), edition())

    assert f"{note}{fact.claim[language]}\n" in sheet.sources
    assert "#:~:text=" not in sheet.sources


def test_a_fact_claimed_twice_has_its_evidence_once() -> None:
    fact = edition().content.fact_by_id["none-granted-2021"]
    first, second = fact.ways_to_say("en")[:2]
    sheet = plain_letter(written(Draft(text=f"{first}[@{fact.id}]\n\n{second}[@{fact.id}]")), edition()).sources

    assert f"[1] “{second}”\nThe source is above." in sheet
    assert sheet.count("https://foreign.senate.gov/") == 1


def test_a_source_of_two_facts_is_named_in_full_once_and_its_passage_is_quoted_once() -> None:
    facts = [edition().content.fact_by_id[id] for id in ("transfers-senate-945", "none-granted-2021")]
    text = "\n\n".join(f"{fact.claim.en}[@{fact.id}]" for fact in facts)
    sheet = plain_letter(written(Draft(text=text)), edition()).sources

    assert sheet.count("> “not one of the 945") == 1
    assert sheet.count("https://foreign.senate.gov/") == 1
    assert "U.S. Senate Committee on Foreign Relations, January 18, 2021 (see above): first conclusion" in sheet


def test_an_archived_copy_is_named_where_it_is_known() -> None:
    copy = "https://web.archive.org/web/2021/https://foreign.senate.gov/"
    content = edition().content
    sources = tuple(replace(one, archived=copy) if one.id == "sfrc-release-2021" else one for one in content.sources)
    fact = content.fact_by_id["none-granted-2021"]
    manuscript = replace(written(Draft(text=f"{fact.claim.en}[@{fact.id}]")), content=replace(content, sources=sources))

    assert f" Archived copy: {copy}" in plain_letter(manuscript, edition()).sources
    assert copy in {link.get("href") for link in tagged(parsed(letter_html(manuscript, edition())), "a")}


def test_every_shipped_quotation_is_of_forty_words_at_most_and_names_its_source() -> None:
    content = edition().content
    for fact in content.facts:
        for citation in fact.citations:
            source = content.source_by_id[citation.source]
            assert citation.quote is None or (len(citation.quote.split()) <= 40 and source.text and source.publisher)


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
