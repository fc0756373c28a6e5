"""The page behind a code: the facts of a letter and what became of them, and nothing of the letter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from werkzeug.test import Client

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.letters.source_codes import (
    NumberedEdition,
    SourceCode,
    campaign_number,
    edition_mark,
    read,
    written,
)
from campaign.rendering.locale import locale_for
from campaign.web.app import make_app
from tests.builders import a_quantity
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.web.addresses import LETTER
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.writing import Writer, sample_of

NUMBER = campaign_number(CAMPAIGN)
PUBLIC_URL = "http://localhost"


def path_of(code: str, language: Language = "en") -> str:
    return f"{'/es' if language == 'es' else ''}/s/{code}"


def code_of(edition: Edition, *ids: str, share: int | None = None) -> str:
    return written(SourceCode(edition_mark(edition.digest), places_of(edition, *ids), share))


def numbered_code_of(edition: Edition, *ids: str) -> str:
    """A code of the first kind, as letters carried it before codes had digits of the digest."""
    return written(SourceCode(NumberedEdition(NUMBER, edition.number), places_of(edition, *ids)))


def places_of(edition: Edition, *ids: str) -> tuple[int, ...]:
    return tuple(edition.content.place_of_fact[id] for id in ids)


FACTS = ("transfers-senate-945", "none-granted-2021", "honduras-ten-a-month")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_shows_each_fact_with_its_sources_and_that_it_is_unchanged(
    browse: Browse, edition: Edition, language: Language
) -> None:
    page = browse.get(path_of(code_of(edition, *FACTS), language))
    shown = page.with_class("fact-since")
    facts = [edition.content.fact_by_id[id] for id in FACTS]

    assert [said(next(iter(item.iter("h2")))) for item in shown] == [fact.claim[language] for fact in facts]
    for item, fact in zip(shown, facts, strict=True):
        assert locale_for(language).translate("No change since this letter was written.") in said(item)
        assert len([part for part in item.iter() if part.get("class") == "source"]) == len(fact.citations)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_may_be_kept_sets_no_cookie_and_is_not_for_search_engines(
    browse: Browse, edition: Edition, language: Language
) -> None:
    path = path_of(code_of(edition, *FACTS), language)
    answer = browse.ask(path)
    again = browse.ask(path, headers={"If-None-Match": answer.headers["ETag"]})

    assert answer.headers["Cache-Control"] == "public, max-age=60"
    assert "Set-Cookie" not in answer.headers
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert 'content="noindex"' in answer.text
    assert (again.status_code, again.data) == (304, b"")


def test_a_page_leads_to_itself_in_the_other_language(browse: Browse, edition: Edition) -> None:
    code = code_of(edition, FACTS[0])

    assert path_of(code, "es") in [link.get("href") for link in browse.get(path_of(code)).all("a")]


@pytest.mark.parametrize("hand", [str.lower, lambda code: code.replace("-", ""), lambda code: code.replace("-", "–")])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_in_another_hand_is_sent_to_its_one_address(
    browse: Browse, edition: Edition, hand: object, language: Language
) -> None:
    assert callable(hand)
    code = code_of(edition, *FACTS)
    answer = browse.ask(path_of(hand(code), language))

    assert answer.status_code == 308
    assert answer.headers["Location"] == path_of(code, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code",
    ["nothing", "0A2Z1", "%3Cscript%3E", "%00", "0" * 3000],
    ids=["words", "broken off", "markup", "NUL", "long"],
)
def test_a_wrong_code_is_a_page_that_says_what_to_check(browse: Browse, code: str, language: Language) -> None:
    page = browse.get(path_of(code, language), status=404)

    assert len(page.all("li")) > 4
    assert page.one("form", id="source-code-form").get("method") == "get"
    assert said(page.one("h1")) == locale_for(language).translate("We couldn’t find that code")
    assert page.answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in page.answer.headers


NO_VERSION = {"en": "We don’t have that version", "es": "No tenemos esa versión"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "code",
    [
        written(SourceCode(edition_mark("ab" * 32), (1,))),
        written(SourceCode(NumberedEdition(NUMBER, 99), (1,))),
        written(SourceCode(NumberedEdition((NUMBER + 1) % 32**3, 1), (1,))),
    ],
    ids=["another digest", "another number", "another campaign"],
)
def test_a_code_of_a_version_that_is_not_here_says_so_and_shows_no_fact(
    browse: Browse, code: str, language: Language
) -> None:
    page = browse.get(path_of(code, language), status=404)

    assert said(page.one("h1")) == NO_VERSION[language]
    assert page.with_class("fact-since") == []
    assert page.answer.headers["Cache-Control"] == "no-store"


def test_a_place_that_the_edition_does_not_have_shows_no_fact(browse: Browse, edition: Edition) -> None:
    code = written(SourceCode(edition_mark(edition.digest), (90_000,)))

    assert said(browse.get(path_of(code), status=404).one("h1")) == NO_VERSION["en"]


@pytest.mark.parametrize("make", [code_of, numbered_code_of])
def test_a_store_that_was_rebuilt_from_other_files_never_shows_another_fact(
    make: Callable[..., str], later: Later
) -> None:
    """The rebuilt store's first edition has one fact fewer, so that every place in it belongs to another fact."""
    assert later.first
    code = make(replace(later.first, digest="ab" * 32), SAME)

    assert said(later.browse.get(path_of(code), status=404).one("h1")) == NO_VERSION["en"]


def test_a_code_of_the_first_kind_opens_an_edition_of_its_time(tmp_path: Path) -> None:
    """As in a store that was there before the upgrade: the migration gives its editions the first format."""
    parts = seeded_parts(tmp_path)
    edition = parts.store.editions.newest(CAMPAIGN)
    assert edition
    with parts.store.writing() as session:
        session.execute(text("UPDATE editions SET format = 1"))
    page = Browse(Client(make_app(parts))).get(path_of(numbered_code_of(edition, *FACTS)))
    parts.close()

    assert [said(next(iter(item.iter("h2")))) for item in page.with_class("fact-since")] == [
        edition.content.fact_by_id[id].claim.en for id in FACTS
    ]


def test_each_typing_error_is_reported(browse: Browse, edition: Edition) -> None:
    code = code_of(edition, *FACTS)
    slips = [code[:place] + ("Z" if sign != "Z" else "Y") + code[place + 1 :] for place, sign in enumerate(code)]

    assert {browse.ask(path_of(slip)).status_code for slip in slips if slip.count("-") == code.count("-")} == {404}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_share_of_own_words_is_the_writers_statement(browse: Browse, edition: Edition, language: Language) -> None:
    told = browse.get(path_of(code_of(edition, *FACTS, share=73), language))
    silent = browse.get(path_of(code_of(edition, *FACTS), language))
    label = {"en": "We have not verified that", "es": "No lo hemos verificado"}[language]

    assert "73%" in said(told.with_class("notice")[0])
    assert label in said(told.with_class("notice")[0])
    assert silent.with_class("notice") == []


def test_the_code_on_a_letter_leads_to_its_facts_and_to_no_word_of_it(
    browse: Browse, services: Services, edition: Edition
) -> None:
    public = Services(replace(services.settings, public_url=PUBLIC_URL), services.clock)
    writer = Writer(Browse(Client(make_app(public)))).takes_up(sample_of(edition, LETTER, "en"))
    writer.fields["part-opening"] = "A quetzal sat in my window and would not leave."
    writer.fields["tells_own_share"] = "yes"
    page = writer.presses("text")
    found = re.search(rf"{PUBLIC_URL}(/s/[\w-]+)", page.text)
    assert found
    path = found[1]
    shown = browse.get(path)
    code = read(path.removeprefix("/s/"))

    assert code
    assert code.own_share is not None
    assert f"{code.own_share}%" in said(shown.with_class("notice")[0])
    assert path in [link.get("href") for link in page.all("a")]
    assert len(shown.with_class("fact-since")) == len(code.facts) > 0
    assert "quetzal" not in shown.text


class Later:
    """A site on which a second edition changed what the first said of FACTS."""

    def __init__(self, services: Services) -> None:
        self.first = services.store.editions.newest(CAMPAIGN)
        assert self.first
        content = self.first.content
        seed(services.store, replace(content, facts=tuple(_changed(content))), NOON)
        self.browse = Browse(Client(make_app(services)))

    def page(self, *ids: str, language: Language = "en") -> Page:
        assert self.first
        return self.browse.get(path_of(code_of(self.first, *ids), language))


GONE, RETRACTED, OVERTAKEN, RECOUNTED, SAME = (
    "transfers-senate-945",
    "none-granted-2021",
    "honduras-ten-a-month",
    "motions-8000",
    "waiting-senate-18",
)


def _changed(content: Content) -> Iterator[Fact]:
    """One fact fewer, before all others, so that places move too."""
    for fact in content.facts:
        match fact.id:
            case "transfers-senate-945":
                continue
            case "none-granted-2021":
                yield replace(fact, status=Status.RETRACTED)
            case "honduras-ten-a-month":
                yield replace(fact, status=Status.SUPERSEDED, superseded_by=SAME)
            case "motions-8000":
                yield replace(fact, figures=(a_quantity(9000, "motions"),), claim=Both("Now 9,000.", "Ahora 9,000."))
            case _:
                yield fact


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Later]:
    parts = seeded_parts(tmp_path_factory.mktemp("later"))
    yield Later(parts)
    parts.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "id, change",
    [
        (GONE, {"en": "no longer lists this fact", "es": "ya no incluye este dato"}),
        (
            RETRACTED,
            {"en": "Retracted since this letter was written.", "es": "Retirado desde que se escribió esta carta."},
        ),
        (
            OVERTAKEN,
            {
                "en": "Replaced by newer information since this letter was written.",
                "es": "Desde que se escribió esta carta hay información más reciente.",
            },
        ),
        (RECOUNTED, {"en": "numbers and wording", "es": "las cifras y las palabras"}),
    ],
)
def test_what_changed_since_is_named(later: Later, id: str, change: dict[Language, str], language: Language) -> None:
    page = later.page(id, language=language)

    assert change[language] in said(page.with_class("fact-since")[0])
    assert locale_for(language).translate("No change since this letter was written.") not in page.text


def test_a_fact_that_did_not_change_is_unchanged_among_others_that_did(later: Later) -> None:
    shown = [said(item) for item in later.page(GONE, SAME).with_class("fact-since")]

    assert ["No change since this letter was written." in text for text in shown] == [False, True]


def test_a_page_says_what_a_letter_said_and_what_it_would_say_now(later: Later) -> None:
    assert later.first
    then = later.first.content.fact_by_id[RECOUNTED]
    text = said(later.page(RECOUNTED).with_class("fact-since")[0])

    assert text.startswith(then.claim.en)
    assert "Now: Now 9,000." in text


def test_what_overtook_a_fact_is_a_step_away(later: Later) -> None:
    page = later.page(OVERTAKEN)

    assert f"/{CAMPAIGN}/facts/{SAME}" in [link.get("href") for link in page.all("a")]


def test_a_page_is_new_when_an_edition_is(later: Later, browse: Browse, edition: Edition) -> None:
    code = code_of(edition, SAME)

    assert later.browse.ask(path_of(code)).headers["ETag"] != browse.ask(path_of(code)).headers["ETag"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_disputed_fact_is_never_said_to_be_still_so(browse: Browse, edition: Edition, language: Language) -> None:
    disputed = next(fact for fact in edition.content.facts if fact.status is Status.DISPUTED)
    assert disputed.dispute
    shown = said(browse.get(path_of(code_of(edition, disputed.id), language)).with_class("fact-since")[0])
    locale = locale_for(language)

    assert locale.translate("Disputed, as it was when this letter was written.") in shown
    assert disputed.dispute[language] in shown
    assert "Still so" not in shown
    assert locale.translate("No change since this letter was written.") not in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_passage_is_beside_the_claim_and_the_link_opens_at_its_words(
    browse: Browse, edition: Edition, language: Language
) -> None:
    fact = edition.content.fact_by_id["none-granted-2021"]
    [citation] = fact.citations
    [shown] = browse.get(path_of(code_of(edition, fact.id), language)).with_class("fact-since")
    [passage] = [said(one) for one in shown.iter("blockquote")]
    links = [link.get("href") or "" for link in shown.iter("a")]
    source = edition.content.source_by_id[citation.source]

    opens, closes = {"en": ("“", "”"), "es": ("«", "»")}[language]
    assert f"{opens}{citation.quote}{closes}" in passage
    assert ("Traducción nuestra: «" + citation.translation["es"] in passage) == (language == "es")
    assert [link for link in links if link.startswith(f"{source.url}#:~:text=not%20one")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_we_hold_no_words_the_page_says_so(browse: Browse, edition: Edition, language: Language) -> None:
    [shown] = browse.get(path_of(code_of(edition, "honduras-ten-a-month"), language)).with_class("fact-since")
    told = "We have only notes on this source, not its text. Open the link to read the original."

    assert list(shown.iter("blockquote")) == []
    assert locale_for(language).translate(told) in said(shown)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "hand",
    [
        str,
        str.lower,
        lambda code: code.replace("-", " "),
        lambda code: f"  {code.replace('-', '')} ",
        lambda code: code.replace("0", "o"),
        lambda code: f"{PUBLIC_URL}/s/{code}",
    ],
    ids=["as printed", "small", "spaces", "run together", "O for 0", "the whole address"],
)
def test_a_code_can_be_typed_in_any_hand(
    browse: Browse, edition: Edition, hand: Callable[[str], str], language: Language
) -> None:
    code = code_of(edition, *FACTS)
    answer = browse.ask(path_of("", language), query_string={"code": hand(code)})

    assert answer.status_code == 303
    assert answer.headers["Location"] == path_of(code, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_code_with_a_slip_comes_back_with_what_to_look_for(
    browse: Browse, edition: Edition, language: Language
) -> None:
    code = code_of(edition, *FACTS)
    slip = code[:-1] + ("2" if code[-1] != "2" else "3")
    page = Page(path_of("", language), browse.ask(path_of("", language), query_string={"code": slip}))

    assert page.answer.status_code == 200
    assert page.one("input", name="code").get("value") == slip
    assert page.one("input", name="code").get("aria-invalid") == "true"
    assert page.answer.headers["X-Robots-Tag"] == "noindex"
    assert "Set-Cookie" not in page.answer.headers


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("path", ["/", f"/{CAMPAIGN}/", "/about", "/newspapers/"])
def test_the_footer_of_every_page_leads_to_the_field_for_the_code(
    browse: Browse, path: str, language: Language
) -> None:
    prefix = "/es" if language == "es" else ""
    footer = next(iter(browse.get(f"{prefix}{path}").with_class("site-footer")))
    page = browse.get(path_of("", language))

    assert path_of("", language) in [link.get("href") for link in footer.iter("a")]
    assert page.one("form", id="source-code-form").get("action") == path_of("", language)
    assert 'content="noindex"' in page.text
