"""Share cards: what each says, that all of it fits, and that it is a picture of the size that other sites expect."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from campaign.domain.editions import Edition
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Bound, Fact, Status
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.pictures import Photo
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.png import first_page
from campaign.rendering.sharing.card import Card
from campaign.rendering.sharing.card_sizes import SplitFigure, caveat_size, largest_size, split_figure
from campaign.rendering.sharing.cards import HEIGHT, WIDTH, campaign_card, card_job, fact_card, sheet_card
from campaign.rendering.sharing.plain_texts import cited_text, plain_summary
from campaign.rendering.sheets.pages import Imprint
from tests.builders import a_content, a_fact, a_quantity
from tests.rendering.officials import gallery_edition
from tests.rendering.pdf_files import DrawnWord, drawn_words, text_of
from tests.rendering.shipped import NUMBERS, PUBLIC_URL, edition, pdf_of

GOLDEN = Path(__file__).parent / "golden"
DEMO = Imprint(PUBLIC_URL, is_demonstration=True)
LONG = " ".join(["A sentence that goes on, because what is true has conditions, dates and names."] * 7)


def pdf(card: Card) -> bytes:
    return pdf_of(replace(card_job(card), width=0))


def a_card(language: Language = "en", **about: object) -> Card:
    """The card of a fact of an invented campaign."""
    fact = replace(a_fact("transfers", "This is so.", "Esto es así."), **about)  # type: ignore[arg-type]  # by name
    newer = a_fact("newer", "By now it is so.", "Ahora es así.")
    return fact_card(fact, Edition(1, "0" * 64, a_content(facts=[fact, newer])), language, DEMO)


def tightest(found: Edition, language: Language) -> Iterator[Card]:
    """The cards that have the least room, one of each kind."""
    facts = found.content.facts

    def length(fact: Fact) -> int:
        return len(fact_card(fact, found, language, DEMO).words)

    yield campaign_card(found, language, DEMO)
    yield from (sheet_card(sheet, found, language, DEMO) for sheet in found.content.sheets)
    for status in {fact.status for fact in facts}:
        yield fact_card(max((f for f in facts if f.status is status), key=length), found, language, DEMO)
    yield fact_card(max((f for f in facts if f.quantities), key=length), found, language, DEMO)


def meet(one: DrawnWord, other: DrawnWord) -> bool:
    """Whether two words are drawn over each other. Their letters fill the middle of the room that a typeface keeps."""
    across = min(one.right, other.right) - max(one.left, other.left)
    ends = min(one.bottom - 0.2 * one.height, other.bottom - 0.2 * other.height)
    return across > 1 and ends > max(one.top + 0.25 * one.height, other.top + 0.25 * other.height)


def collisions(words: list[DrawnWord]) -> list[tuple[str, str]]:
    return [(one.text, other.text) for at, one in enumerate(words) for other in words[at + 1 :] if meet(one, other)]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [edition, gallery_edition])
def test_everything_that_a_card_says_is_on_one_picture_and_apart(of: object, language: Language) -> None:
    assert callable(of)
    for card in tightest(of(), language):
        pages = drawn_words(pdf(card))

        assert len(pages) == 1, card.path
        assert collisions(pages[0]) == [], card.path
        assert max(word.bottom for word in pages[0]) <= HEIGHT * 0.75 - 20
        assert min(word.height for word in pages[0]) >= 24 * 0.75
        assert max(word.right for word in pages[0]) <= (WIDTH - 40) * 0.75


@pytest.mark.parametrize(
    "about",
    [
        {"claim": Both(LONG, LONG)},
        {"claim": Both("Yes.", "Sí.")},
        {"claim": Both(LONG, LONG), "status": Status.DISPUTED, "dispute": Both(LONG[:300], LONG[:300])},
        {"claim": Both(LONG, LONG), "status": Status.SUPERSEDED, "superseded_by": "newer"},
        {"figures": (a_quantity(32_000_000, "dollars", "at least"),)},
    ],
)
def test_a_claim_of_any_length_fits(about: dict[str, object]) -> None:
    [words] = drawn_words(pdf(a_card(**about)))  # type: ignore[arg-type]  # the fact's fields by name

    assert collisions(words) == []


def test_a_card_is_a_png_of_the_size_that_other_sites_expect() -> None:
    png = first_page(pdf(a_card()), WIDTH)
    picture = Image.open(BytesIO(png))

    assert (picture.format, picture.size) == ("PNG", (1200, 630))
    assert picture.convert("RGB").getpixel((3, 3)) == (255, 255, 255)
    assert len(png) < 100_000
    assert len(picture.convert("L").getcolors() or []) > 10


def test_a_card_says_the_number_the_sentence_who_says_so_the_date_and_the_address() -> None:
    card = fact_card(edition().content.fact_by_id["transfers-senate-945"], edition(), "en", Imprint(PUBLIC_URL))

    assert str(card.number) == "at least 945"
    assert card.sentence == edition().content.fact_by_id["transfers-senate-945"].claim["en"]
    assert "Democratic staff of the Senate Foreign Relations Committee (as of January 2021)" in card.said
    assert card.shown_address == "campaign.example/no-asylum-cooperative-agreements/facts/transfers-senate-945"
    assert not card.is_demonstration


def test_a_fact_without_a_number_and_a_range_of_two_have_the_sentence_alone() -> None:
    ends = tuple(replace(a_quantity(value), bound=bound) for value, bound in ((47, Bound.LOWER), (80, Bound.UPPER)))

    assert a_card().number is None
    assert a_card(figures=ends).number is None
    assert a_card(claim=Both(LONG, LONG), figures=(a_quantity(47),)).size < a_card(claim=Both(LONG, LONG)).size


@pytest.mark.parametrize(
    ("about", "has", "has_not"),
    [
        (
            {"status": Status.DISPUTED, "dispute": Both("Others say no.", "Otros dicen que no.")},
            ["This is so.", "Disputed. Others say no.", "Who says so:"],
            [],
        ),
        (
            {"status": Status.SUPERSEDED, "superseded_by": "newer", "figures": (a_quantity(47),)},
            ["Replaced by newer information", "By now it is so.", "Before: This is so."],
            ["47"],
        ),
        (
            {"status": Status.RETRACTED, "dispute": Both("It was wrong.", "Era falso."), "figures": (a_quantity(47),)},
            ["Retracted", "It was wrong."],
            ["This is so.", "47", "Who says so"],
        ),
    ],
)
def test_a_card_says_what_is_the_matter_with_its_fact(
    about: dict[str, object], has: list[str], has_not: list[str]
) -> None:
    [words] = drawn_words(pdf(a_card(**about)))  # type: ignore[arg-type]  # the fact's fields by name
    text = " ".join(word.text for word in words)

    assert [part for part in has if part not in text] == []
    assert [part for part in has_not if part in text] == []


@pytest.mark.parametrize(("language", "mark"), [("en", "Demo:"), ("es", "prueba:")])
def test_a_demonstration_says_so_on_its_cards(language: Language, mark: str) -> None:
    [words] = drawn_words(pdf(a_card(language)))
    [plain] = drawn_words(pdf(replace(a_card(language), is_demonstration=False)))

    assert mark in [word.text for word in words]
    assert mark not in [word.text for word in plain]


@pytest.mark.parametrize(
    ("status", "label"), [(Status.DISPUTED, "{} (disputed)"), (Status.RETRACTED, None), (Status.SUPERSEDED, None)]
)
def test_a_number_of_a_sheet_whose_fact_is_in_doubt_says_so_and_one_that_is_over_is_gone(
    status: Status, label: str | None
) -> None:
    found, sheet = edition(), next(sheet for sheet in edition().content.sheets if sheet.slug == NUMBERS)
    first = sheet_card(sheet, found, "en", DEMO).values[0].label
    assert sheet.front
    first_fact = sheet.front.numbers[0].fact
    short = Both("No.", "No.")  # since beside a long dispute, numbers give way
    facts = tuple(
        replace(fact, status=status, dispute=short) if fact.id == first_fact else fact for fact in found.content.facts
    )
    shown = sheet_card(sheet, replace(found, content=replace(found.content, facts=facts)), "en", DEMO).values

    labels = [value.label for value in shown]
    assert labels[:1] == [label.format(first)] if label else first not in labels


@pytest.mark.parametrize(
    ("language", "said", "caveat"),
    [
        (
            "en",
            "Who says so: Criterio.hn, La Prensa and the presidential communications office of Guatemala (as of June 2025).",
            "Disputed. Kristi Noem says Guatemala signed. Guatemala denies it;",
        ),
        (
            "es",
            "Quién lo dice: Criterio.hn, La Prensa y la oficina de comunicación de la presidencia de Guatemala (en junio de 2025).",
            "En disputa. Kristi Noem dice que Guatemala firmó. Guatemala lo niega:",
        ),
    ],
)
def test_a_card_names_who_says_what_its_headline_says_and_when_and_what_is_disputed(
    language: Language, said: str, caveat: str
) -> None:
    sheet = edition().content.sheet("what-did-guatemala-and-honduras-sign")
    assert sheet
    card = sheet_card(sheet, edition(), language, DEMO)

    assert card.said == said
    assert card.caveat.startswith(caveat)
    assert caveat in card.text(1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_of_a_sheet_has_the_years_and_the_caveats_of_all_that_it_says(language: Language) -> None:
    content, locale = edition().content, locale_for(language)
    for sheet in content.sheets:
        card, headline = sheet_card(sheet, edition(), language, DEMO), (sheet.headline or sheet.answer)["en"]
        facts = [content.fact_by_id[id] for id in cited_in(headline)]
        caveats = [locale.translate(caveat) for fact in facts if (caveat := content.caveat(fact))]
        years = sorted(str(fact.as_of)[:4] for fact in facts)

        assert [text for text in caveats if text not in card.caveat] == [], sheet.slug
        assert [year for year in (*years[:1], *years[-1:]) if year not in card.said] == [], sheet.slug


def test_the_card_of_a_campaign_says_what_is_the_matter_with_its_headline() -> None:
    fact = replace(a_fact("denied", "It is so.", "Es así."), status=Status.DISPUTED, dispute=Both("No.", "No."))
    content = a_content(facts=[fact])
    campaign = replace(content.campaign, headline=Both("It is so.[@denied]", "Es así.[@denied]"), highlights=())
    card = campaign_card(Edition(1, "0" * 64, replace(content, campaign=campaign)), "en", DEMO)

    assert card.caveat == "Disputed. No."
    assert card.said.startswith("Who says so:")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("at least 945", ("at least", "945", "")),
        ("up to 10 a month", ("up to", "10", "a month")),
        ("$32 million", ("", "$32", "million")),
        ("más del 80 %", ("más del", "80", "%")),
        ("0", ("", "0", "")),
        ("one-third", ("", "one-third", "")),
    ],
)
def test_the_words_around_a_number_are_set_smaller(text: str, parts: tuple[str, str, str]) -> None:
    assert split_figure(text) == SplitFigure(*parts)
    assert str(split_figure(text)) == text


def test_the_more_a_card_says_the_smaller_it_says_it() -> None:
    sizes = [largest_size("word " * count, "", 400) for count in range(1, 200, 10)]

    assert sizes == sorted(sizes, reverse=True)
    assert min(sizes) >= 24


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("of", [edition, gallery_edition])
def test_no_headline_and_no_caveat_is_too_small_to_read_where_cards_are_small(of: object, language: Language) -> None:
    assert callable(of)
    found = of()
    cards = [sheet_card(sheet, found, language, DEMO) for sheet in found.content.sheets]

    assert [card.path for card in cards if card.size < 36] == []
    assert [card.path for card in cards if card.caveat and card.caveat_size < 28] == []


def test_the_sentence_shrinks_before_what_is_the_matter_with_it() -> None:
    sizes = [
        (size, caveat_size(size))
        for count in range(1, 160, 3)
        for size in [largest_size("word " * count, LONG[:300], 370)]
    ]

    assert {caveat for size, caveat in sizes if size >= 44} == {32}
    assert min(sizes) == (24, 24)
    assert sizes == sorted(sizes, reverse=True)


def test_numbers_give_way_to_a_headline_with_a_caveat() -> None:
    found = edition()
    sheet = found.content.sheet("what-did-guatemala-and-honduras-sign")
    assert sheet
    plain = replace(
        found.content, facts=tuple(replace(fact, dispute=None, status=Status.CURRENT) for fact in found.content.facts)
    )

    assert sheet_card(sheet, found, "en", DEMO).values == ()
    assert len(sheet_card(sheet, replace(found, content=plain), "en", DEMO).values) == 2


def test_a_card_has_no_photograph_since_none_could_be_withdrawn_from_it() -> None:
    found = gallery_edition()
    kinds = {type(block) for sheet in found.content.sheets for block in sheet.shown}

    assert Photo in kinds
    for sheet in found.content.sheets:
        html = card_job(sheet_card(sheet, found, "en", DEMO)).html
        assert "<img" not in html
        assert "data:image" not in html


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_cards_say_the_words_we_know(language: Language) -> None:
    """Of an invented campaign in a town: its own card, those of its sheets, and of a fact of each status."""
    found = gallery_edition()
    facts = {fact.status: fact for fact in found.content.facts}
    cards = [campaign_card(found, language, DEMO)]
    cards += [sheet_card(sheet, found, language, DEMO) for sheet in found.content.sheets]
    cards += [fact_card(fact, found, language, DEMO) for fact in facts.values()]
    text = "\n".join(text_of(pdf(card)).replace("\f", "") for card in cards)
    file = GOLDEN / f"cards.{language}.txt"
    if os.environ.get("GOLDEN") == "write":
        file.write_text(text, encoding="utf-8")

    assert text == file.read_text(encoding="utf-8"), f"{file.name} has changed: run `make golden` and read the diff"


def test_the_words_to_share_are_the_sentence_who_says_so_and_the_address_with_its_version() -> None:
    card = a_card(status=Status.DISPUTED, dispute=Both("Others say no.", "Otros dicen que no."))
    said, address = card.text(7).split("\n")

    assert said.startswith("This is so. Disputed. Others say no. Who says so: ")
    assert said.endswith("(as of June 2026).")
    assert address == "https://campaign.example/example/facts/transfers?version=7"
    assert replace(card, address=None).text(7) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_never_travels_without_who_says_so_and_when(language: Language) -> None:
    for found in [found for found in edition().content.sheets if found.dek]:
        assert found.dek
        dek = cited_text(found.dek[language], edition().content)

        assert plain_summary(found, edition().content, language).startswith(dek)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_title_names_whose_claim_it_is_unless_its_sentence_does(language: Language) -> None:
    content = edition().content
    speaker = {
        "en": "A report by Democratic staff of the Senate Foreign Relations Committee: At least 945 sent.",
        "es": "Un informe del equipo demócrata del Comité de Relaciones Exteriores del Senado: Al menos 945 enviadas.",
    }[language]
    titles = {sheet.slug: sheet_card(sheet, edition(), language, DEMO).title_alone for sheet in content.sheets}

    assert titles["what-happened-to-people-sent-to-guatemala"].startswith(speaker)
    for sheet in content.sheets:
        facts = [content.fact_by_id[id] for id in cited_in((sheet.headline or sheet.answer)["en"])]
        assert [
            fact.id for fact in facts if fact.attributed_to and not names_speaker(titles[sheet.slug], fact, language)
        ] == []
    named = content.fact_by_id["transfers-senate-945"]
    assert fact_card(named, edition(), language, DEMO).title_alone == named.claim[language]
    assert (
        a_card(language, attributed_to=Both("the office", "la oficina")).title_alone
        == {
            "en": "The office: This is so.",
            "es": "La oficina: Esto es así.",
        }[language]
    )
