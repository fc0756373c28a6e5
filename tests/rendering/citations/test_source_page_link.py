"""The code of a letter stands on its source sheet in every form, and leads to the page of its facts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.codes import own_share
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.source_codes import edition_mark, read
from campaign.domain.templates.drafts import Draft
from campaign.rendering.citations.source_page_link import source_page_link
from campaign.rendering.letters.mail_draft import mail_body
from campaign.rendering.letters.markdown import letter_markdown
from campaign.rendering.letters.pages import letter_html, letter_page, letter_print, preview_html
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.letters.word_file import letter_word, source_sheet_word
from campaign.rendering.renderers.pdf import make_pdf
from tests.rendering.fragments import parsed, said, with_class
from tests.rendering.pdf_files import squeezed, text_of
from tests.rendering.shipped import PUBLIC_URL, SAMPLES, edition, pdf_of, sample, written
from tests.rendering.test_pdf_accessible import failures
from tests.rendering.test_pdf_measures import LETTER_BYTES
from tests.rendering.test_qr_codes import codes_on
from tests.rendering.word_files import members

PREFIX = {"en": "", "es": "/es"}


def code_in(manuscript: Manuscript) -> str:
    found = source_page_link(manuscript, edition())
    assert found
    return found.code


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_the_code_of_a_letter_says_its_edition_and_its_facts_in_the_order_of_their_notes(
    slug: str, language: Language
) -> None:
    manuscript = sample(slug, language)
    code = read(code_in(manuscript))

    assert code
    assert (code.edition, code.own_share) == (edition_mark(edition().digest), None)
    assert [edition().content.facts[place].id for place in code.facts] == list(manuscript.reading.cited)


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_code_and_address_are_on_the_source_sheet_in_every_form(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)
    code = code_in(manuscript)
    address = f"{PUBLIC_URL}{PREFIX[language]}/s/{code}"
    page = letter_page(manuscript, edition())
    forms = {
        "text": plain_letter(manuscript, edition()).sources,
        "print": said(with_class(parsed(letter_html(manuscript, edition())), "source-page")[0]),
        "preview": said(with_class(parsed(preview_html(page)), "source-page")[0]),
        "pdf": text_of(pdf_of(letter_print(manuscript, edition()))),
    }

    assert [form for form, text in forms.items() if squeezed(address) not in squeezed(text)] == []
    assert [form for form, text in forms.items() if squeezed(text).count(squeezed(code)) != 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_that_cites_nothing_has_no_code(language: Language) -> None:
    manuscript = written(Draft(text="I counted 57 empty chairs."), language=language)

    assert "/s/" not in letter_html(manuscript, edition())
    assert "/s/" not in plain_letter(manuscript, edition()).whole
    assert "/s/" not in preview_html(letter_page(manuscript, edition()))


def test_a_letter_without_its_source_sheet_has_no_code() -> None:
    manuscript = sample(*SAMPLES[0])

    assert "/s/" not in letter_html(manuscript, edition(), with_sources=False)


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_a_telephone_reads_the_address_from_the_pdf(slug: str, language: Language, tmp_path: Path) -> None:
    manuscript = sample(slug, language)
    pdf = pdf_of(letter_print(manuscript, edition()))

    assert codes_on(pdf, tmp_path) == [f"{PUBLIC_URL}{PREFIX[language]}/s/{code_in(manuscript)}"]
    assert len(pdf) <= LETTER_BYTES
    assert failures(pdf) == []


def test_a_letter_of_ten_facts_still_has_a_code_that_a_telephone_reads(tmp_path: Path) -> None:
    facts = [fact for fact in edition().content.facts if fact.may_be_cited][::9][:10]
    manuscript = written(Draft(text="\n\n".join(f"{fact.claim.en}[@{fact.id}]" for fact in facts)))
    pdf = make_pdf(letter_print(manuscript, edition()))

    assert codes_on(pdf, tmp_path) == [f"{PUBLIC_URL}/s/{code_in(manuscript)}"]
    assert len(pdf) <= LETTER_BYTES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_path_that_leads_nowhere_leaves_the_site_in_no_form(language: Language, tmp_path: Path) -> None:
    """Where nobody has set the site's address; its own pages still link to the page of the facts."""
    manuscript = replace(sample("short-reply", language), public_url=None)
    page = letter_page(manuscript, edition())
    pdf = make_pdf(letter_print(manuscript, edition()))
    forms = {
        "text": plain_letter(manuscript, edition()).whole,
        "sources": plain_letter(manuscript, edition()).sources,
        "print": letter_html(manuscript, edition()),
        "pdf": text_of(pdf),
        "word": str(members(letter_word(manuscript, edition()))),
        "word, sources": str(members(source_sheet_word(manuscript, edition()))),
        "mail": mail_body(plain_letter(manuscript, edition()), with_sources=True),
        "markdown": letter_markdown(manuscript, edition()),
    }

    assert [form for form, text in forms.items() if "/s/" in text or code_in(manuscript) in text] == []
    assert codes_on(pdf, tmp_path) == []
    [shown] = with_class(parsed(preview_html(page)), "source-page")
    assert code_in(manuscript) not in said(shown)
    assert [link.get("href") for link in shown.iter("a")] == [f"{PREFIX[language]}/s/{code_in(manuscript)}"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_equal_letters_have_equal_bytes_with_their_qr_code_too(language: Language) -> None:
    what = letter_print(sample("short-reply", language), edition())

    assert make_pdf(what) == make_pdf(letter_print(sample("short-reply", language), edition()))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_share_of_own_words_is_shown_only_if_the_writer_wants_it(language: Language) -> None:
    manuscript = sample("short-reply", language)
    telling = replace(manuscript, draft=replace(manuscript.draft, tells_own_share=True))
    code = read(code_in(telling))

    assert code
    assert code.own_share == own_share(manuscript)
    assert 50 <= own_share(manuscript) <= 100
    assert read(code_in(manuscript)) == replace(code, own_share=None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_words_are_no_share_of_the_writer(language: Language) -> None:
    fact = edition().content.fact_by_id["none-granted-2021"]
    manuscript = written(Draft(text=f"{fact.claim[language]}[@{fact.id}]"), language=language)

    assert own_share(manuscript) <= 20
