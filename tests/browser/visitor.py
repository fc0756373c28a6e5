"""A visitor, who says what people say they do on the site; where things stand in a page is known here alone."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft
from tests.browser.samples import LETTER, home_of, template
from tests.browser.watching import Watch

_TYPED = """() => Object.fromEntries(
  [...document.querySelectorAll("#composer :is(textarea, input):not([hidden], [readonly], [type=hidden], [type=checkbox])")]
    .map((field) => [field.id, field.value])
)"""
_WITHOUT_HIDDEN = """(paper) => {
  const copy = paper.cloneNode(true);
  copy.querySelectorAll(".visually-hidden").forEach((words) => words.remove());
  return copy.textContent;
}"""
_WITHOUT_NOTES = """(paragraph) => {
  const copy = paragraph.cloneNode(true);
  copy.querySelectorAll("sup, .visually-hidden").forEach((note) => note.remove());
  return copy.textContent;
}"""


@dataclass(frozen=True)
class Export:
    """The pieces of a letter to paste."""

    subject: str
    body: str
    contact: str
    sources: str
    notes: str


@dataclass(frozen=True)
class Visitor:
    """Somebody at a page, in a language, with a finger or a mouse."""

    page: Page
    watch: Watch
    home: str
    language: Language
    has_scripts: bool
    is_on_phone: bool

    # Getting there

    def opens(self, path: str) -> None:
        self.page.goto(self.home + path)

    def opens_the_campaign(self) -> None:
        self.opens(home_of(self.language))

    def opens_the_composer(self, slug: str = LETTER, query: str = "") -> None:
        self.opens(f"{home_of(self.language)}letters/{slug}{query}")

    def reads_a_fact_sheet(self) -> str:
        """Follow the first sheet of the campaign page, and say its question."""
        link = self.page.locator("#sheets h3 a").first
        question = link.inner_text()
        self.follows(link)
        return question

    def goes_to_the_letters(self) -> None:
        self.follows(self.page.locator("nav.sections a").first)

    def chooses_the_letter(self, slug: str = LETTER) -> None:
        self.follows(self.page.get_by_role("link", name=template(self.language, slug).title, exact=True))

    def follows(self, link: Locator) -> None:
        with self.page.expect_navigation():
            self.touches(link)

    def goes_back(self) -> None:
        self.page.go_back()
        self.waits()

    def has_a_slow_line(self) -> None:
        """From now on every answer takes most of a second."""
        line = {"offline": False, "latency": 700, "downloadThroughput": -1, "uploadThroughput": -1}
        self.page.context.new_cdp_session(self.page).send("Network.emulateNetworkConditions", line)

    # Writing

    def answers(self, part: str, words: str) -> None:
        self.page.locator(f"#part-{part}").fill(words)

    def fills_in(self, blank: str, words: str) -> None:
        self.page.locator(f"#blank-{blank}").fill(words)

    def chooses_the_fact(self, fact: str) -> None:
        self.touches(self.page.locator(f'input[name="fact"][value="{fact}"]'))
        if not self.has_scripts:
            self.presses("choose")
        self.waits()

    def says_the_fact(self, fact: str, words: str) -> None:
        self.page.locator(f"#words-{fact}").fill(words)

    def starts_from_our_words(self, fact: str, way: int = 0) -> None:
        self.unfolds(f"ways-{fact}")
        self.presses(f"phrase:{fact}:{way}")

    def leaves_out_the_fact(self, fact: str) -> None:
        self.presses(f"drop:{fact}")

    def names_the_paper(self, name: str, words: int | None) -> None:
        self.page.locator("#paper_name").fill(name)
        self.page.locator("#max_words").fill("" if words is None else str(words))

    def has_sent_it_nowhere_else(self) -> None:
        self.touches(self.page.locator('input[name="sent-elsewhere"][value="no"]'))

    def says_what_ties_there_are(self, words: str) -> None:
        self.page.locator("#disclosure").fill(words)

    def signs(self, **who: str) -> None:
        for field, words in who.items():
            self.page.locator(f"#sender-{field}").fill(words)

    def writes(self, draft: Draft) -> None:
        """Fill in everything of a finished draft."""
        self.names_the_paper(draft.paper.name, draft.paper.max_words)
        self.writes_the_words(draft)

    def writes_the_words(self, draft: Draft) -> None:
        """Its blanks, parts and facts, for a paper that is chosen already."""
        for blank, words in draft.blanks.items():
            self.fills_in(blank, words)
        for part, words in draft.parts.items():
            self.answers(part, words)
        for choice in draft.facts:
            self.chooses_the_fact(choice.id)
            self.says_the_fact(choice.id, choice.words or "")

    def edits_the_whole_text(self) -> None:
        self.presses("whole")

    def goes_back_to_the_parts(self) -> None:
        self.presses("parts")

    def takes_another_template(self, slug: str) -> None:
        self.unfolds("other-templates")
        self._button(self.page.get_by_role("button", name=template(self.language, slug).title, exact=True))

    def writes_the_letter_in(self, language: Language) -> None:
        self.presses(f"language:{language}")

    def turns_the_page_to(self, language: Language) -> None:
        """The page in another language, by the link or button on top."""
        self._button(self.page.locator(f'.languages [lang="{language}"]'))

    def asks_for_a_check(self) -> None:
        """Press the button that shows the letter; with scripts it comes by itself."""
        if self.has_scripts:
            self.waits()
        else:
            self._button(self.page.locator(".no-script button"))

    # Making a template their own

    def opens_their_own(self, slug: str = LETTER) -> None:
        self.opens(f"{home_of(self.language)}letters/{slug}/own")

    def makes_the_template_their_own(self) -> None:
        self.follows(self.page.locator('a[href$="/own"]'))

    def asks_the_writer(self, part: str, words: str) -> None:
        self.page.locator(f"#part-{part}-prompt").fill(words)

    def sets_up(self, part: str, words: str) -> None:
        """The template's own words in a part."""
        self.page.locator(f"#part-{part}-text").fill(words)

    def calls_it(self, title: str) -> None:
        self.page.locator("#title").fill(title)

    def takes_the_template(self, folder: Path) -> Path:
        with self.page.expect_download() as coming:
            self.touches(self.page.locator('button[value="download"]'))
        file = folder / coming.value.suggested_filename
        coming.value.save_as(file)
        return file

    def opens_the_template(self, file: Path) -> None:
        self.unfolds("open-file")
        self.page.locator("#file").set_input_files(file)
        self.presses("open")

    def begins_a_letter_from_it(self) -> None:
        self.follows(self.page.locator('button[name="begin"]'))

    # Seeing

    def sees_the_finding(self, id: str) -> Locator:
        finding = self.page.locator(".finding").filter(
            has=self.page.locator(".check-id", has_text=re.compile(f"^{id}$"))
        )
        expect(finding.first).to_be_visible()
        return finding.first

    def sees_nothing_that_stops(self) -> None:
        expect(self.page.locator(".letter-paper")).to_be_visible()
        expect(self.page.locator(".finding.stop")).to_have_count(0)

    def sees_that_it_is_held_back(self) -> None:
        expect(self.page.locator('.take [role="alert"]')).to_be_visible()

    def typed(self) -> dict[str, str]:
        """What stands in every field that can be typed into, by the fields' ids."""
        found: dict[str, str] = self.page.evaluate(_TYPED)
        return found

    def preview(self) -> str:
        """The letter as the page shows it, with the numbers of its notes."""
        return str(self.page.locator(".letter-paper").evaluate(_WITHOUT_HIDDEN))

    def paragraphs(self) -> list[str]:
        """The same as a newspaper would print it: without those numbers, a line a paragraph."""
        return [paragraph.evaluate(_WITHOUT_NOTES) for paragraph in self.page.locator(".letter-paper p").all()]

    def source_sheet(self) -> list[str]:
        """The rows of the source sheet under the preview."""
        self.unfolds("source-sheet")
        return [" ".join(row.inner_text().split()) for row in self.page.locator(".source-sheet .row").all()]

    # Taking it away

    def takes_the_text(self) -> Export | None:
        """The pieces, or nothing where the letter is held back."""
        self.presses("text")
        if self.page.locator("#take-body").count() == 0:
            return None
        found = {
            name: self.page.locator(f"#take-{name}") for name in ("subject", "body", "contact", "sources", "notes")
        }
        return Export(**{name: field.input_value() if field.count() else "" for name, field in found.items()})

    def copies(self, piece: str) -> str:
        """Press a piece's button, and say what the clipboard then holds."""
        button = self.page.locator(f'[data-copies="take-{piece}"]')
        self.touches(button)
        expect(button).to_contain_text(button.get_attribute("data-done") or "")
        words: str = self.page.evaluate("navigator.clipboard.readText()")
        return words

    def takes_the_pdf(self, folder: Path) -> str:
        """The words of the file that comes."""
        with self.page.expect_download() as coming:
            self.touches(self.page.locator('button[value="pdf"]'))
        file = folder / coming.value.suggested_filename
        coming.value.save_as(file)
        return subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True, text=True).stdout

    # Pressing

    def presses(self, value: str) -> None:
        """A button of the composer, by what it does."""
        self._button(self.page.locator(f'#composer button[value="{value}"]').last)

    def unfolds(self, id: str) -> None:
        """Open what is folded, if it is not open already."""
        if not self.page.locator(f"#{id}[open]").count():
            self.touches(self.page.locator(f"#{id} > summary"))

    def presses_enter_in(self, id: str) -> None:
        """What many do when a line is full."""
        field = self.page.locator(f"#{id}")
        if self.has_scripts:
            field.press("Enter")
            self.waits()
        else:
            with self.page.expect_navigation():
                field.press("Enter")

    def touches(self, target: Locator) -> None:
        if self.is_on_phone:
            target.tap()
        else:
            target.click()

    def waits(self) -> None:
        """Until what was typed has been answered."""
        expect(self.page.locator("#result:not([aria-busy])")).to_be_attached()

    def _button(self, button: Locator) -> None:
        if self.has_scripts:
            self.touches(button)
            self.waits()
        else:
            self.follows(button)
