"""Someone finds their officials by ZIP code, calls all three offices, writes to one of them and prints the letter."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import expect

from campaign.domain.language import Language
from tests.browser.axe import violations
from tests.browser.conftest import ALL_PAIRS, TWO_WAYS, Arrive
from tests.browser.samples import SIGNER, home_of, sample
from tests.browser.visitor import Visitor
from tests.commands.running import Program
from tests.content.seeds import CAMPAIGN

pytestmark = pytest.mark.browser
COUNCIL_CAMPAIGN = "the-night-bus"
MESSAGE = "write-congress"
#: Of a time that is not over while anyone runs this.
UNTIL = "2090-01-03"
ZIP = "87501"
_PEOPLE = (
    ("us-senate", "Ana Cruz Vela", "Cruz Vela", "Senator", "senadora", "", "202-555-0111"),
    ("us-senate", "Bea Long", "Long", "Senator", "senadora", "", "202-555-0112"),
    ("us-house", "Cy Vega", "Vega", "Representative", "representante", "3", "202-555-0113"),
)
GREETING = {"en": "Dear Senator Cruz Vela:", "es": "Estimada senadora Cruz Vela:"}


@pytest.fixture(scope="module", autouse=True)
def officials(home: str, organizers: Program, tmp_path_factory: pytest.TempPathFactory) -> None:  # noqa: ARG001  # the site runs first
    """The operator imports two lists; the running site shows them."""
    folder = tmp_path_factory.mktemp("officials")
    with (folder / "people.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(
            "body name family_name title_en title_es district phone region term_ends office address form_url committees "
            "source_url as_of".split()
        )
        for *who, phone in _PEOPLE:
            place = ("NM", UNTIL, "Washington", "100 Example Building | Washington, DC 20510")
            rows.writerow(
                [*who, phone, *place, "https://senate.example/contact", "SSJU", "https://senate.example", "2026-11-30"]
            )
    (folder / "zips.csv").write_text(f"zip,state,district\n{ZIP},NM,3\n")
    for step in (
        ["officials", folder / "people.csv"],
        ["zips", folder / "zips.csv", "--body", "us-house", "--term", "invented", "--until", UNTIL],
    ):
        done = organizers.run("import", *map(str, step))
        assert done.code == 0, done.err


def fits(visitor: Visitor) -> list[str]:
    """What keeps anyone out of the page that shows, as far as scripts can tell; nothing may be wider than the screen."""
    assert visitor.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    return violations(visitor.page)[0] if visitor.has_scripts else []


@ALL_PAIRS
def test_someone_calls_all_three_offices(arrive: Arrive, language: Language, screen: str, scripts: bool) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    page = visitor.page
    visitor.opens_the_campaign()
    visitor.follows(page.locator(".acts a[href$='/officials']").first)
    page.locator("#zip").fill(ZIP)
    visitor.follows(page.locator("#zip-form .press button"))
    people = [name.strip() for name in page.locator(".people h3").all_inner_texts()]
    wrong = {"officials": fits(visitor)}
    visitor.follows(page.locator("#call-form .main"))
    called = []
    for outcome in ("reached", "message", "no-answer"):
        called.append(page.locator(".dial .phone").get_attribute("href"))
        expect(page.locator(".script .said").first).to_be_visible()
        wrong[outcome] = fits(visitor)
        visitor.follows(page.locator(f'button[name="did"][value="{outcome}"]'))
    wrong["done"] = fits(visitor)

    assert [name.split(maxsplit=1)[1] for name in people] == [person[1] for person in _PEOPLE]
    assert called == ["tel:2025550111", "tel:2025550112", "tel:2025550113"]
    assert page.locator("[name=did]").count() == 0, "no one is left to call"
    assert {state: found for state, found in wrong.items() if found} == {}
    assert [request.url for request in visitor.watch.requests if ZIP in request.url] == []


@TWO_WAYS
def test_someone_writes_to_one_of_them_and_prints_the_letter(
    arrive: Arrive, language: Language, screen: str, scripts: bool, tmp_path: Path
) -> None:
    visitor = arrive(language, screen, scripts=scripts)
    page = visitor.page
    visitor.opens(f"{home_of(language)}officials")
    page.locator("#zip").fill(ZIP)
    visitor.follows(page.locator("#zip-form .press button"))
    visitor.follows(page.locator(".people a[href*='official=']").first)
    query = "?" + page.url.partition("?")[2].partition("#")[0]
    assert page.locator("#official-name").input_value() == "Ana Cruz Vela"

    visitor.opens_the_composer(MESSAGE, query)
    visitor.writes_the_words(sample(language, MESSAGE))
    visitor.signs(**SIGNER)
    text = visitor.takes_the_text() or ""
    form = page.locator("#ready a[href='https://senate.example/contact']")
    pdf = tmp_path / "letter.pdf"
    pdf.write_bytes(visitor.takes_a_file("window-letter", tmp_path))
    printed = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True, text=True).stdout

    assert GREETING[language] in text
    expect(form).to_be_visible()
    for line in ("Ana Cruz Vela", "100 Example Building", "Washington, DC 20510", SIGNER["name"], GREETING[language]):
        assert line in printed


def test_a_council_is_called_on_the_same_pages_without_a_zip_code(arrive: Arrive, organizers: Program) -> None:
    visitor = arrive("en", "phone", scripts=False)
    page = visitor.page
    visitor.opens(f"{home_of('en', COUNCIL_CAMPAIGN)}officials")
    fields = page.locator("input:not([type=hidden])").count()
    wrong = {"officials": fits(visitor)}
    visitor.follows(page.locator("#call-form .main"))
    wrong["call"] = fits(visitor)
    for _ in range(2):
        visitor.follows(page.locator('button[value="message"]'))
    visitor.follows(page.locator(".people a[href*='official=']").first)

    assert fields == 0
    assert wrong == {"officials": [], "call": []}
    assert page.locator("#official-name").input_value() == "Vera Lund (invented)"
    assert (
        organizers.run("officials", "--body", "council", "--campaign", COUNCIL_CAMPAIGN).out.count("Council Member")
        == 2
    )
    assert CAMPAIGN not in page.url
