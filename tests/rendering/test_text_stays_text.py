"""Whatever stands in a field of a draft or of its sender comes out letter by letter, in every form of the letter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.rendering.citations.source_page_link import SourcePageLink, source_page_link
from campaign.rendering.letters.pages import letter_html, letter_page, letter_print, preview_html
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.pool import RenderPool
from tests.rendering.fragments import parsed, said, tagged
from tests.rendering.hostile import TEXTS
from tests.rendering.pdf_files import opened, squeezed, text_of, title_of
from tests.rendering.shipped import edition, sample, written

pytestmark = pytest.mark.slow

TOKEN = "x" * 20_000
SECONDS = 5.0
SLUGS = ("short-reply", "a-promise-we-made")


@pytest.fixture(scope="module")
def pool() -> Iterator[RenderPool]:
    found = RenderPool(1, SECONDS, 1)
    found.start()
    yield found
    found.close()


def sender_of(text: str) -> Sender:
    """A sender who typed `text` into every field."""
    return Sender(*(f"{field} {text}" for field in ("name", "town", "address", "phone", "email", "headline")))


def draft_of(text: str, slug: str) -> Draft:
    """A draft with `text` in every field."""
    template = sample(slug, "en").template
    parts = {part.id: f"{part.id} {text}" for part in template.parts}
    facts = (FactChoice(template.offers[0], words=f"chosen {text}"),)
    blanks = {blank.name: f"{blank.name} {text}" for blank in template.blanks}
    return Draft(blanks=blanks, parts=parts, facts=facts, own_figures=(text,))


def page_behind(manuscript: Manuscript) -> SourcePageLink:
    """The way to the page of a letter's sources, whose QR code is the one picture in it."""
    found = source_page_link(manuscript, edition())
    assert found
    return found


@pytest.mark.parametrize("slug", SLUGS)
@pytest.mark.parametrize("text", TEXTS)
def test_hostile_words_come_out_as_they_were_typed(text: str, slug: str) -> None:
    manuscript, sender = written(draft_of(text, slug), slug), sender_of(text)
    body = [f"{part.id} {text}" for part in manuscript.template.parts] + [f"chosen {text}"]
    contact = [f"{field} {text}" for field in ("name", "town", "address", "phone", "email", "headline")]

    plain = plain_letter(manuscript, edition(), sender)
    page = parsed(letter_html(manuscript, edition(), sender))
    shown = said(tagged(page, "body")[0], without="sup")
    pdf = make_pdf(letter_print(manuscript, edition(), sender))
    printed = squeezed(text_of(pdf))

    assert [words for words in body + contact if words not in plain.whole] == []
    assert [words for words in body + contact if words not in shown] == []
    assert [words for words in body + contact if squeezed(words) not in printed] == []
    assert opened(pdf).attachments == {}
    assert said(tagged(page, "title")[0]) == title_of(pdf)
    assert tagged(page, "script", "textarea") == []
    assert [picture.get("src") for picture in tagged(page, "img")] == [page_behind(manuscript).qr_code]
    assert len(tagged(page, "h1")) == 1


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_words_stay_words_in_the_preview_and_as_a_whole_text(text: str) -> None:
    manuscript = written(Draft(text=f"whole {text}"))

    preview = parsed(preview_html(letter_page(manuscript, edition(), sender_of(text))))

    assert f"whole {text}" in said(preview)
    assert f"whole {text}" in plain_letter(manuscript, edition()).body
    assert tagged(preview, "script", "img", "textarea", "h1") == []


@pytest.mark.parametrize("field", ["text", "name", "headline"])
def test_a_word_of_twenty_thousand_characters_is_printed_in_time(field: str, pool: RenderPool) -> None:
    text = TOKEN if field == "text" else "Short."
    sender = Sender(**{field: TOKEN}) if field != "text" else Sender()
    what = letter_print(written(Draft(text=text)), edition(), sender)

    pdf = pool.render(what)

    assert TOKEN in squeezed(text_of(pdf).replace("\f", ""))
