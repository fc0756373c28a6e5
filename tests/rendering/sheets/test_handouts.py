"""A sheet to hand out: one page, a back by choice, a flyer and a poster; what may not be left out is on each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache, partial
from itertools import product
from xml.etree.ElementTree import Element

import pytest

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact, Quantity
from campaign.domain.evidence.pictures import PICTURE_KEYS, Map, facts_of_picture
from campaign.domain.evidence.points import Point
from campaign.domain.evidence.values import Value
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.sheets.fact_sheets import FactList, Front, Numbers, Prose, SheetKind
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sharing.plain_texts import cited_text
from campaign.rendering.sheets.handouts import handout_page
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import FORMS, PAPERS, Form, has_back, sheet_html, sheet_print
from campaign.rendering.sheets.worksheets import worksheet_page, worksheet_print
from tests.rendering.fragments import parsed, said
from tests.rendering.officials import gallery_edition
from tests.rendering.pdf_files import pages_of, squeezed
from tests.rendering.shipped import PUBLIC_URL, SHEET_PRINTS, SHEETS, pdf_of, sheet, sheet_pdf
from tests.rendering.shipped import edition as shipped_edition

ADVICE = Both("Ask someone first. This is not legal advice.", "Pregunte primero a alguien. Esto no es asesoría legal.")
DEMONSTRATION = "Demo: the organizations named here don’t run this site."
PAID = Both("Paid for by the riders.", "Pagado por los pasajeros.")
DISPUTE = Both("The office counted fewer.", "La oficina contó menos.")
REASON = Both("Twice the count of one way.", "El doble del conteo de ida.")


@pytest.mark.slow
@pytest.mark.parametrize("slug, language, paper", SHEET_PRINTS)
def test_a_sheet_is_a_page_and_its_back_a_second_one(slug: str, language: Language, paper: Paper) -> None:
    handout = pages_of(sheet_pdf(slug, language, paper))
    flyer, poster = (pages_of(sheet_pdf(slug, language, paper, form=form)) for form in ("flyer", "poster"))
    sources = locale_for(language).translate("Where this comes from")

    assert len(handout) <= 2
    assert len(flyer) == len(poster) == 1
    if has_back(sheet(slug)):
        assert [sources in page for page in handout] == [False, True]
    assert (sheet(slug).kind is SheetKind.QUESTIONS) != has_back(sheet(slug))


@pytest.mark.slow
def test_without_its_back_a_handout_is_its_front() -> None:
    for slug in filter(lambda slug: has_back(sheet(slug)), SHEETS):
        front, whole = (pages_of(sheet_pdf(slug, "en", form=form)) for form in ("front", "handout"))

        assert len(front) == 1
        assert front[0].split()[:20] == whole[0].split()[:20]


@cache
def disputed(is_shown: bool = True) -> Edition:
    """The gallery's edition, where a fact of its sheet is disputed, has a number of ours, and the campaign says who pays."""
    edition = gallery_edition()
    content = edition.content
    facts = tuple(_spoilt(fact) if fact.id == "riders-each-night" else fact for fact in content.facts)
    campaign = replace(content.campaign, disclaimer=PAID)
    shown = content.sheets[0]
    value = Value("riders-each-night", 1, Both("rode the bus", "tomaban el autobús"))
    text = Both(
        "At least 240 people rode it [@riders-each-night].", "Lo tomaban al menos 240 personas [@riders-each-night]."
    )
    front = Front((Point(text, Both("Many rode.", "Muchos.")),), (value,)) if is_shown else Front(())
    sheet = replace(shown, front=front, picture=None, headline=shown.answer, advice=ADVICE)
    return replace(edition, content=replace(content, facts=facts, campaign=campaign, sheets=(sheet,)))


def with_points(times: int) -> Content:
    """The same content, where the front's sentence is said so many times."""
    content = disputed().content
    shown = content.sheets[0]
    assert shown.front
    long = replace(shown, front=replace(shown.front, points=shown.front.points * times))
    return replace(content, sheets=(long,))


def _spoilt(fact: Fact) -> Fact:
    quantity = next(figure for figure in fact.figures if isinstance(figure, Quantity))
    return replace(fact, dispute=DISPUTE, inferred={str(quantity.value): REASON})


def html_of(form: Form, language: Language) -> str:
    edition = disputed()
    return sheet_html(edition.content.sheets[0], edition, language, "letter", Imprint(PUBLIC_URL, True), form)


def must_stay(language: Language) -> dict[str, str]:
    """What no front may lose, by the class of what says it."""
    locale = locale_for(language)
    return {
        "dispute": locale.translate(Message("Another view: {dispute}", {"dispute": DISPUTE})),
        "advice": ADVICE[language],
        "demonstration": locale.translate(DEMONSTRATION),
        "disclaimer": PAID[language],
        "arithmetic": f"{locale.translate('Our arithmetic:')} {REASON[language]}",
    }


def lost(text: str, language: Language) -> list[str]:
    """What a front has lost."""
    return [name for name, words in must_stay(language).items() if squeezed(words) not in squeezed(text)]


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_what_may_never_leave_the_front_is_on_it(form: Form, language: Language) -> None:
    edition = disputed()
    what = sheet_print(edition.content.sheets[0], edition, language, "letter", Imprint(PUBLIC_URL, True), form)

    assert lost(pages_of(pdf_of(what))[0], language) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", [form for form in FORMS if form != "handout"])
@pytest.mark.parametrize("name", must_stay("en"))
def test_a_front_that_lost_one_of_them_would_be_found(name: str, form: Form, language: Language) -> None:
    page = parsed(html_of(form, language))

    assert lost(said(page), language) == []
    for parent, child in list(_parents(page)):
        if name in child.get("class", "").split():
            parent.remove(child)
    assert lost(said(page), language) == [name]


EMAIL = "desk@riders.example"
DEK = Both("The drivers' union counted, in May 2024.", "Contó el sindicato de choferes, en mayo de 2024.")
ACT = Both("Tell the council what you saw.", "Cuente al concejo lo que vio.")


def words_of(what: str, language: Language, paper: Paper) -> str:
    """What a front says, or the whole of what has none, of a sheet and a campaign that have everything there is to say."""
    edition, imprint = disputed(), Imprint(PUBLIC_URL, is_demonstration=True, contact=("The Riders", EMAIL))
    if what == "worksheet":
        letter = next(letter for letter in edition.content.letters if letter.kind and letter.kind.traits.is_letter)
        made = worksheet_page(letter.templates[language], edition, None, paper, imprint)
        return said(parsed(worksheet_print(made, paper).html))
    whole = replace(edition.content.sheets[0], dek=DEK, do=(Point(ACT),))
    others = {
        "questions": replace(whole, front=None, kind=SheetKind.QUESTIONS),
        "without a front": replace(whole, front=None),
    }
    form: Form = next((form for form in FORMS if form == what), "handout")
    page = parsed(sheet_html(others.get(what, whole), edition, language, paper, imprint, form))
    front = page.find(".//section[@class='front']")
    return said(page if front is None else front)


@pytest.mark.parametrize("what", [*FORMS, "questions", "without a front", "worksheet"])
def test_nothing_that_is_printed_loses_who_speaks_who_pays_whom_to_ask_and_what_to_do(what: str) -> None:
    """Of a worksheet, which is a letter to write and no sheet: who pays, and whom to write to."""
    for language, paper in product(LANGUAGES, PAPERS):
        needed = {PAID[language], EMAIL, locale_for(language).translate(DEMONSTRATION)}
        if what != "worksheet":
            needed |= {ADVICE[language], DEK[language], ACT[language]}
        text = squeezed(words_of(what, language, paper))

        assert [words for words in sorted(needed) if squeezed(words) not in text] == []


def test_what_disputes_a_place_of_a_map_is_left_to_the_back_only_where_there_is_one() -> None:
    shown = next(sheet(slug) for slug in SHEETS if isinstance(sheet(slug).picture, Map))
    page = partial(handout_page, shown, shipped_edition(), "en", Imprint(PUBLIC_URL))
    on_front, alone = (set(page(has_back=has_back).warnings) for has_back in (True, False))
    picture = shown.picture
    assert isinstance(picture, Map)
    facts = [shipped_edition().content.fact_by_id[id] for id in facts_of_picture(picture)]
    disputed_places = [fact.dispute["en"] for fact in facts if fact.dispute]

    assert on_front < alone
    assert len(disputed_places) > 1
    assert all(any(dispute in warning.text for warning in alone) for dispute in disputed_places)


def _parents(tree: Element) -> Iterator[tuple[Element, Element]]:
    yield from ((parent, child) for parent in tree.iter() for child in parent)


@pytest.mark.slow
def test_a_front_that_runs_over_is_printed_whole() -> None:
    long = with_points(40).sheets[0]
    what = sheet_print(long, disputed(), "en", "letter", Imprint(PUBLIC_URL), "front")
    printed = " ".join(pages_of(pdf_of(what)))

    assert squeezed(printed).count(squeezed("At least 240 people rode it")) == 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_places_of_a_map_have_their_counts_and_dates_wherever_it_is_printed(language: Language) -> None:
    shown = next(sheet(slug) for slug in SHEETS if isinstance(sheet(slug).picture, Map))
    picture, locale = shown.picture, locale_for(language)
    assert isinstance(picture, Map)
    facts = shipped_edition().content.fact_by_id
    dates = [facts[arrow.fact].date_at(arrow.when or 0) or facts[arrow.fact].as_of for arrow in picture.arrows]
    counts = [arrow.counted for arrow in picture.arrows if arrow.counted]

    assert len({str(date) for date in dates}) > 3
    assert len(counts) >= 3
    for form in FORMS:
        page = parsed(sheet_html(shown, shipped_edition(), language, "letter", Imprint(PUBLIC_URL), form))
        rows = [said(row) for row in page.findall(".//ol[@class='named']/li")]
        assert len(rows) % len(picture.places) == 0
        for place, row in zip(picture.places, rows, strict=False):
            [(arrow, date)] = [
                (arrow, date) for arrow, date in zip(picture.arrows, dates, strict=True) if arrow.to == place.place
            ]
            assert place.label[language] in row
            assert locale.date(date).casefold() in row.casefold()
            if arrow.counted:
                assert arrow.counted.label[language] in row
                assert locale.figure(facts[arrow.fact].figures[arrow.counted.figure - 1]) in row


@pytest.mark.parametrize("kind", sorted(set(PICTURE_KEYS.values())))
def test_a_flyer_draws_the_picture_of_every_kind_but_who_says_what_which_a_poster_draws(kind: str) -> None:
    found = gallery_edition()
    blocks = found.content.sheets[0].shown
    pictures = [block for block in blocks if not isinstance(block, Prose | FactList | Numbers)]
    picture = next(block for block in pictures if PICTURE_KEYS[type(block)] == kind)
    value = Value("riders-each-night", 1, Both("rode the bus", "tomaban el autobús"))
    front = Front((Point(Both("So.", "Así.")),), (value,), picture)
    shown = replace(found.content.sheets[0], front=front, picture=None)
    drawn = {
        form: len(
            parsed(sheet_html(shown, found, "en", "letter", Imprint(PUBLIC_URL), form)).findall(
                f".//figure[@class='picture {kind}']"
            )
        )
        for form in FORMS
    }

    assert drawn == {"handout": 1, "front": 1, "flyer": 0 if kind == "says" else 2, "poster": 1}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_latest_news_is_on_the_front_with_its_day_and_a_poster_dates_its_numbers(language: Language) -> None:
    locale = locale_for(language)
    for slug in SHEETS:
        shown = sheet(slug)
        html = {
            form: sheet_html(shown, shipped_edition(), language, "letter", Imprint(PUBLIC_URL), form) for form in FORMS
        }
        if shown.now:
            day = f"{locale.initial(locale.as_of(shown.now.as_of))}:"
            news = cited_text(shown.now.text[language], shipped_edition().content)
            for form in ("front", "handout"):
                front = parsed(html[form]).find(".//section")
                assert front is not None
                assert squeezed(f"{day}") in squeezed(said(front))
                assert squeezed(news) in squeezed(said(front))
        poster = parsed(html["poster"])
        numbers = [value for item in poster.iter("ul") if "count" in item.get("class", "") for value in item]
        assert all(value.findall(".//span[@class='as-of']") for value in numbers)
        dates = {locale.initial(locale.as_of(fact.as_of)) for fact in shipped_edition().content.facts}
        assert {said(date) for date in poster.findall(".//span[@class='as-of']")} <= dates
        assert poster.find(".//span[@class='date']") is not None
