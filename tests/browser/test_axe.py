"""No page and no state of the composer breaks WCAG 2.2 AA as far as axe can tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from playwright.sync_api import expect

from campaign.domain.editions import Content
from campaign.domain.language import Language
from campaign.domain.letters.source_codes import SourceCode, edition_mark, written
from campaign.storage.canonical_json import digest, to_json
from tests.browser.axe import violations
from tests.browser.conftest import Arrive
from tests.browser.samples import OP_ED, SIGNER, home_of, sample, wrong
from tests.browser.visitor import Visitor
from tests.rendering.shipped import edition as shipped

pytestmark = pytest.mark.browser
OF_THE_SITE = [
    "",
    "about",
    "privacy",
    "newspapers/",
    "newspapers/?name=herald&state=NM",
    "newspapers/arizona-daily-star-az",
    "newspapers/la-opinion-ca",
    "newspapers/arizona-daily-star-az/correction",
    "s/",
    "s/?code=12345",
]
OF_THE_CAMPAIGN = [
    "",
    "history",
    "who-decides",
    "officials",
    "coalition",
    "terms",
    "facts/",
    "facts/?q=honduras&status=disputed",
    "facts/?page=99",
    "facts/nothing",
    "facts/transfers-senate-945",
    "facts/noem-says-both-signed",
    "sources/",
    "guide",
    "letters/",
    "published",
    "published/tell",
    "letters/what-happened-to-those-sent/own",
    "sheets/what-happened-to-people-sent-to-guatemala",
    "sheets/the-agreements-in-numbers",
    "nothing-here",
]
#: Pages of a template that another page has too, with other data or nothing to show: looked at in one language.
SAME_TEMPLATE = {
    "newspapers/?name=herald&state=NM",
    "newspapers/la-opinion-ca",
    "s/?code=12345",
    "facts/?q=honduras&status=disputed",
    "facts/?page=99",
    "facts/noem-says-both-signed",
    "sheets/the-agreements-in-numbers",
    "nothing-here",
}


@cache
def code_of_shipped_facts() -> str:
    """The code of a letter that cites a quoted fact, a disputed one and one more."""
    content = shipped().content
    disputed = next(fact.id for fact in content.facts if fact.dispute)
    places = (content.place_of_fact[id] for id in ("none-granted-2021", disputed, "honduras-ten-a-month"))
    return written(SourceCode(edition_mark(digest(to_json(content, Content))), tuple(places)))


def public_pages(language: Language) -> list[str]:
    """The paths of pages that only show."""
    root = "/es" if language == "es" else ""
    site = [f"{root}/{page}" if page else f"{root}/" for page in (*OF_THE_SITE, f"s/{code_of_shipped_facts()}")]
    return [*site, *(home_of(language) + page for page in OF_THE_CAMPAIGN)]


def test_no_public_page_keeps_anyone_out(arrive: Arrive, record_property: Callable[[str, object], None]) -> None:
    visitor = arrive("en", "phone")
    found: dict[str, list[str]] = {}
    advice: dict[str, list[str]] = {}
    for path in public_pages("en"):
        visitor.opens(path)
        found[path], advice[path] = violations(visitor.page)
    for place in ("87501", "Houston", "Barrow, AK"):  # newspapers, towns to choose among, nothing near
        visitor.opens("/newspapers/")
        visitor.page.locator("#place").fill(place)
        visitor.follows(visitor.page.locator("#near-form button"))
        found[place], advice[place] = violations(visitor.page)
    visitor.opens(next(path for path in public_pages("en") if path.endswith("/correction")))
    visitor.follows(visitor.page.locator("main .button"))
    expect(visitor.page.locator(".error-summary")).to_be_focused()
    found["a form refused"], advice["a form refused"] = violations(visitor.page)
    record_property("best practice", str({path: told for path, told in advice.items() if told}))
    visitor.watch.forget()  # the page that is not there, and the form refused

    assert {path: told for path, told in found.items() if told} == {}


def test_no_template_of_a_public_page_keeps_anyone_out_in_spanish_at_a_desk(arrive: Arrive) -> None:
    """Dark colors are those of the phone."""
    visitor = arrive("es", "desk")
    found = {}
    for path in public_pages("es"):
        if not path.endswith(tuple(SAME_TEMPLATE)):
            visitor.opens(path)
            found[path], _ = violations(visitor.page, in_the_dark=False)
    visitor.watch.forget()  # the page that is not there

    assert len(found) == len(public_pages("es")) - len(SAME_TEMPLATE)
    assert {path: told for path, told in found.items() if told} == {}


@pytest.mark.parametrize("language, screen, way", [("en", "phone", "steps"), ("es", "desk", "states")])
def test_no_step_and_no_state_of_the_composer_keeps_anyone_out(
    arrive: Arrive, language: Language, screen: str, way: str, record_property: Callable[[str, object], None]
) -> None:
    """The steps' parts are those of the page that shows all at once; test_fit measures its targets on a phone."""
    visitor = arrive(language, screen)
    found: dict[str, list[str]] = {}
    advice: dict[str, list[str]] = {}
    for state in WAYS[way](visitor):
        found[state], advice[state] = violations(visitor.page)
    record_property("best practice", str({state: told for state, told in advice.items() if told}))

    assert {state: told for state, told in found.items() if told} == {}


def steps_of(visitor: Visitor) -> Iterator[str]:
    """Walk through the steps one at a time, and say the name of each."""
    draft = sample(visitor.language)
    visitor.opens_the_first_step()
    for part in ("opening", "stake", "ask"):
        visitor.answers(part, draft.parts[part])
        yield part
        visitor.goes_on()
    while visitor.step() != "facts":
        yield visitor.step()
        visitor.goes_on()
    visitor.chooses_the_fact("transfers-senate-945")
    yield visitor.step()
    visitor.goes_on()
    visitor.finds_newspapers_near("Tucson, AZ")
    visitor.unfolds("other-newspaper")
    yield visitor.step()
    visitor.goes_on()
    yield visitor.step()
    visitor.goes_on()
    visitor.signs(**SIGNER)
    yield visitor.step()
    visitor.presses("text")
    yield "ready"
    visitor.touches(visitor.page.locator('a[href="#done"]'))
    yield visitor.step()


def states(visitor: Visitor) -> Iterator[str]:
    """Bring the composer into each of its states, and say its name."""
    draft = sample(visitor.language)
    first = draft.facts[0]
    visitor.opens_the_composer()
    visitor.writes(draft)
    visitor.says_the_fact(first.id, wrong(first.words or ""))
    visitor.answers("ask", "Hay 4,000 personas. There are 4,000 people.")
    visitor.names_the_paper("", None)
    visitor.page.locator("#max_words").fill("many")
    visitor.asks_for_a_check()
    yield "with errors and suggestions"
    visitor.presses("text")
    yield "held back"
    visitor.edits_the_whole_text()
    yield "the whole text"
    visitor.opens_the_composer(OP_ED)
    yield "op-ed"


WAYS = {"steps": steps_of, "states": states}
