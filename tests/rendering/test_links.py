"""Links that lead to the very words, and facts as other programs read them."""

from __future__ import annotations

import json
from datetime import date
from urllib.parse import unquote, urlsplit

import pytest

from campaign.domain.evidence.facts import Citation
from campaign.domain.evidence.sources import Bases, Basis, Source, SourceType
from campaign.domain.language import Both
from campaign.rendering.links import passage_link
from campaign.rendering.machines.linked_data import claims_data
from tests.rendering.shipped import edition

ADDRESS = "https://example.org/page"
PLACE = Both("first part", "primera parte")
FRAGMENTS = {
    "more than 900 people": "more%20than%20900%20people",
    "third-country transfers": "third%2Dcountry%20transfers",
    "Hondurans, and others": "Hondurans%2C%20and%20others",
    "research & analysis": "research%20%26%20analysis",
    "50% of it / all #1?": "50%25%20of%20it%20%2F%20all%20%231%3F",
    "según cifras": "seg%C3%BAn%20cifras",
}


def a_source(url: str | None) -> Source:
    known = Basis.STATED
    return Source("s", SourceType.WEBPAGE, "T", "P", None, "en", url, Bases(known, known, known))


@pytest.mark.parametrize("quote", FRAGMENTS)
def test_a_quote_is_written_so_that_no_sign_of_it_divides_the_fragment(quote: str) -> None:
    link = passage_link(a_source(ADDRESS), Citation("s", 1, PLACE, quote))

    assert link == f"{ADDRESS}#:~:text={FRAGMENTS[quote]}"
    assert unquote(urlsplit(link).fragment.removeprefix(":~:text=")) == quote


@pytest.mark.parametrize(
    "url, quote", [(None, "three words here"), (ADDRESS, None), (f"{ADDRESS}#part", "three words here")]
)
def test_without_words_or_with_a_fragment_already_the_link_is_the_address(url: str | None, quote: str | None) -> None:
    assert passage_link(a_source(url), Citation("s", 1, PLACE, quote)) == url


def test_each_shipped_quote_can_be_read_back_from_its_link() -> None:
    content = edition().content
    for fact in content.facts:
        for citation in fact.citations:
            link = passage_link(content.source_by_id[citation.source], citation)
            _, marked, words = (link or "").partition("#:~:text=")

            start, _, end = words.partition(",")
            quoted = citation.quote or ""
            assert not marked or (quoted.startswith(unquote(start)) and quoted.endswith(unquote(end or start))), fact.id
            assert end or unquote(words) in ("", quoted), fact.id
            assert not set(start + end) & set("-,&"), fact.id


def test_a_long_quote_is_named_by_its_first_and_last_words() -> None:
    link = passage_link(a_source(ADDRESS), Citation("s", 1, PLACE, "one two three four five six 7, nine-ten l m n"))

    assert link == f"{ADDRESS}#:~:text=one%20two%20three%20four%20five,7%2C%20nine%2Dten%20l%20m%20n"


def test_linked_data_holds_every_fact_with_its_sources_and_the_day_by_which_to_look_again() -> None:
    content = edition().content
    home = "https://campaign.example/no-asylum-cooperative-agreements/"
    read = json.loads(claims_data(edition(), home))

    assert read["@context"] == "https://schema.org"
    assert [claim["@id"] for claim in read["@graph"]] == [f"{home}facts/{fact.id}" for fact in content.facts]
    for claim, fact in zip(read["@graph"], content.facts, strict=True):
        assert claim["@type"] == "Claim"
        assert date.fromisoformat(claim["expires"]) == fact.review_by
        assert {text["@language"]: text["@value"] for text in claim["text"]} == {
            "en": fact.claim.en,
            "es": fact.claim.es,
        }
        assert len(claim["citation"]) == len(fact.citations) > 0
        assert [cited.get("name") for cited in claim["citation"]] == [
            content.source_by_id[citation.source].title for citation in fact.citations
        ]
