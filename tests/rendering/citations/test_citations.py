"""Citations: each kind of work in both languages, what is unknown, and what titles keep."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.evidence.sources import Basis, Source, SourceType
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.citations.citations import format_citation
from campaign.rendering.locale import locale_for
from tests.builders import a_source
from tests.rendering.fragments import parsed, said, tagged
from tests.rendering.hostile import TEXTS
from tests.rendering.shipped import edition

QUOTED = [kind for kind in SourceType if kind is not SourceType.BOOK]


def a_work(**changes: Any) -> Source:
    work = replace(
        a_source(), author="Jane Q. Smith", title="After the Ruling, Clinics Prepare", publisher="The Example Times"
    )
    return replace(work, **{"type": SourceType.ARTICLE_NEWSPAPER, "issued": PartialDate(2025, 3, 14), **changes})


def cited(source: Source, language: Language) -> str:
    return format_citation(source, language).text


@pytest.mark.parametrize("kind", QUOTED)
@pytest.mark.parametrize(
    "language, words",
    [
        ("en", "Jane Q. Smith, “After the Ruling, Clinics Prepare,” The Example Times, March 14, 2025"),
        ("es", "Jane Q. Smith, «After the Ruling, Clinics Prepare», The Example Times, 14 de marzo de 2025"),
    ],
)
def test_a_work_is_cited_as_a_note_cites_it_with_its_whole_date(
    kind: SourceType, language: Language, words: str
) -> None:
    assert cited(a_work(type=kind), language) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_book_has_its_title_in_italics_and_its_year_in_brackets(language: Language) -> None:
    found = format_citation(a_work(type=SourceType.BOOK, issued=PartialDate(1999)), language)

    assert found.text == "Jane Q. Smith, After the Ruling, Clinics Prepare (The Example Times, 1999)"
    assert [span.text for span in found.spans if span.italic] == ["After the Ruling, Clinics Prepare"]


@pytest.mark.parametrize(
    "when, english, spanish",
    [
        (PartialDate(2025), "2025", "2025"),
        (PartialDate(2025, 6), "June 2025", "junio de 2025"),
        (PartialDate(2020, 1, 8), "January 8, 2020", "8 de enero de 2020"),
        (PartialDate(2019, 12, 31), "December 31, 2019", "31 de diciembre de 2019"),
    ],
)
def test_a_date_is_no_more_precise_than_it_is_known(when: PartialDate, english: str, spanish: str) -> None:
    assert cited(a_work(issued=when), "en").endswith(f"Times, {english}")
    assert cited(a_work(issued=when), "es").endswith(f"Times, {spanish}")


@pytest.mark.parametrize(
    "changes, english, spanish",
    [
        ({"title": None}, "title not recorded", "título no registrado"),
        ({"publisher": None}, "publisher unknown", "no se sabe quién la publicó"),
        ({"issued": None}, "date unknown", "fecha desconocida"),
        ({"republished_by": "Valley Digest"}, "republished by Valley Digest", "reproducida por Valley Digest"),
        ({"notes": "later/x.txt"}, "excerpt read", "leída en parte"),
    ],
)
def test_what_is_unknown_or_second_hand_is_said_in_the_readers_language(
    changes: dict[str, Any], english: str, spanish: str
) -> None:
    assert cited(a_work(**changes), "en").endswith(f"({english})")
    assert cited(a_work(**changes), "es").endswith(f"({spanish})")


def test_a_date_that_we_worked_out_is_said_to_be_so() -> None:
    work = a_work()
    inferred = replace(work, basis=replace(work.basis, issued=Basis.INFERRED))

    assert cited(inferred, "en").endswith("March 14, 2025 (date inferred)")


@pytest.mark.parametrize("kind", SourceType)
def test_of_a_work_of_which_nothing_is_known_that_is_said(kind: SourceType) -> None:
    work = a_work(type=kind, author=None, title=None, publisher=None, issued=None)

    assert cited(work, "en") == "(title not recorded; publisher unknown; date unknown)"


@pytest.mark.parametrize(
    "title, english",
    [
        ("What is it?", "“What is it?,”"),
        ("Guatemala desmiente un acuerdo", "“Guatemala desmiente un acuerdo,”"),
        ("He said “no” to it", "“He said ‘no’ to it,”"),
        ("A -- b --- c", "“A -- b --- c,”"),
        ("Costs of $5 and $x$ {more} \\ less", "“Costs of $5 and $x$ {more} \\ less,”"),
        ("iPhone, eBay and the ICE", "“iPhone, eBay and the ICE,”"),
        ("#set *bold* _it_ @w0 `c` <w0>", "“#set *bold* _it_ @w0 `c` <w0>,”"),
    ],
)
def test_a_title_keeps_its_letters(title: str, english: str) -> None:
    assert cited(a_work(title=title, author=None), "en") == f"{english} The Example Times, March 14, 2025"


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_hostile_words_come_out_letter_by_letter(text: str, language: Language) -> None:
    work = a_work(title=f"title {text}", author=f"author {text}", publisher=f"publisher {text}")
    found = format_citation(work, language)
    page = parsed(str(found.html))

    for shown in (found.text, said(page)):
        assert [words for words in ("title", "author", "publisher") if f"{words} {text}" not in shown] == []
    assert tagged(page, "script", "img", "b", "h1", "a", "br") == []


@given(
    words=st.lists(
        st.text(st.characters(categories=["L", "N", "S", "P", "Zs"]), min_size=1, max_size=30), min_size=3, max_size=3
    )
)
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
def test_any_words_of_a_work_are_cited_as_they_are(words: list[str]) -> None:
    title, author, publisher = (" ".join(each.split()) or "x" for each in words)
    found = cited(a_work(title=title, author=author, publisher=publisher), "en")

    assert found.startswith(f"{author}, “")
    assert found.endswith(f",” {publisher}, March 14, 2025")


@pytest.mark.parametrize(
    "changes, english, spanish",
    [
        ({}, "", ""),
        ({"title": "He said “no”"}, "“He said ‘no’”", "«He said “no”»"),
        ({"title": "Dijo «no»", "language": "es"}, "“Dijo ‘no’”", "«Dijo “no”»"),
        ({"title": "A Title", "author": "Jane Q. Smith"}, "Jane Q. Smith, “A Title”", "Jane Q. Smith, «A Title»"),
        ({"title": "A Title", "publisher": "The Press Inc."}, "“A Title,” The Press Inc", "«A Title», The Press Inc"),
        ({"author": "Jane Q. Smith", "issued": PartialDate(1999)}, "Jane Q. Smith, 1999", "Jane Q. Smith, 1999"),
    ],
)
def test_what_is_unknown_leaves_no_comma_behind(changes: dict[str, Any], english: str, spanish: str) -> None:
    work = a_work(**{"title": None, "author": None, "publisher": None, "issued": None, **changes})

    assert "".join(span.text for span in format_citation(work, "en").spans) == english
    assert "".join(span.text for span in format_citation(work, "es").spans) == spanish


def test_a_book_of_unknown_title_has_its_author_publisher_and_year() -> None:
    book = a_work(type=SourceType.BOOK, title=None)

    assert cited(book, "en").startswith("Jane Q. Smith (The Example Times, 2025)")


def test_a_title_of_another_language_is_marked_as_such() -> None:
    work = a_work(title="La noche sin autobús", language="es")

    assert '<span lang="es">La noche sin autobús</span>' in format_citation(work, "en").html
    assert "lang" not in format_citation(work, "es").html


def test_a_newspapers_name_is_set_in_italics() -> None:
    assert "<i>The Example Times</i>" in format_citation(a_work(), "es").html


def test_a_work_that_changed_is_cited_as_it_is_now() -> None:
    assert "2020" in cited(a_source(), "en")
    assert "2021" in cited(replace(a_source(), issued=PartialDate(2021)), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_source_is_cited_with_its_title_publisher_and_date(language: Language) -> None:
    locale = locale_for(language)

    for source in edition().content.sources:
        found = cited(source, language)
        wanted = [source.title, source.author, source.publisher, source.republished_by]
        assert [part for part in wanted if part and part not in found] == []
        assert source.issued is None or locale.date(source.issued) in found
