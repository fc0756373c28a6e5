"""Cards of facts are made once for all writers, and what a writer does with one is seen by no other."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from campaign.web import links
from campaign.web.links import link
from tests.web.addresses import FACT, LETTER, OP_ED
from tests.web.browse import Browse, address
from tests.web.making import Maker
from tests.web.page import Page, seen
from tests.web.writing import Writer

OWN = "My aunt counted them herself"


def first_fact(page: Page) -> str:
    return page.with_class("fact-card")[0].attrib["id"].removeprefix("card-")


def card_of(page: Page, fact: str) -> str:
    [card] = [item for item in page.with_class("fact-card") if item.get("id") == f"card-{fact}"]
    return seen(card) + str(page.fields.getlist("fact")) + str(page.fields.get(f"words-{fact}"))


@pytest.mark.parametrize("slug", [LETTER, OP_ED])
def test_what_one_writer_does_with_a_card_is_on_no_other_writers_page(browse: Browse, slug: str) -> None:
    writer = Writer(browse, slug)
    fact = first_fact(writer.page)
    before = card_of(writer.page, fact)
    assert OWN in card_of(writer.types(**{f"words-{fact}": OWN}).chooses(fact).presses("check"), fact)
    assert card_of(Writer(browse, slug).page, fact) == before


def test_words_on_a_card_that_is_not_chosen_stay_with_their_writer_too(browse: Browse) -> None:
    writer = Writer(browse).types(**{f"words-{FACT}": OWN, "part-opening": "I drive the school bus."})
    assert OWN in card_of(writer.presses("check"), FACT)
    assert OWN not in card_of(Writer(browse).page, FACT)


def test_an_address_is_kept_only_if_it_is_made_of_content_alone(browse: Browse) -> None:
    flask = browse.client.application.flask  # type: ignore[attr-defined]  # our own application
    with flask.test_request_context("/es/"):
        flask.preprocess_request()
        links._known.cache_clear()  # noqa: SLF001  # what is under test is that nothing else is in it
        link("campaign", campaign="a-campaign")
        link("facts", campaign="a-campaign", q="what someone looked for")
        assert links._known.cache_info().currsize == 1  # noqa: SLF001  # the same


def test_the_title_of_a_writers_own_template_is_on_no_other_writers_page(browse: Browse) -> None:
    before = browse.get(address(f"letters/{LETTER}")).text
    maker = Maker(browse)
    maker.fields["title"] = "The choir's own angle"
    composer = maker.presses("check").one("button", name="begin").attrib["formaction"]
    own = browse.send(composer, MultiDict([*maker.fields.items(multi=True), ("begin", "yes")]))

    assert "The choir" in own.text
    assert "The choir" not in browse.get(address(f"letters/{LETTER}")).text
    assert "data-title" in before
