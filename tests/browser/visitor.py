"""A visitor, who says what people say they do on the site; where things are in a page is known here alone."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from campaign.domain.language import Language
from campaign.domain.templates.drafts import Draft
from tests.browser.samples import LETTER, home_of
from tests.browser.watching import Watch
from tests.content.seeds import CAMPAIGN

_TYPED = """() => Object.fromEntries(
  [...document.querySelectorAll("#composer :is(textarea, input):not([hidden], [readonly], [type=hidden])")]
    .filter((field) => field.name)
    .map((field) => [field.id, ["checkbox", "radio"].includes(field.type) ? String(field.checked) : field.value])
)"""
_WITHOUT = """(shown, extras) => {
  const copy = shown.cloneNode(true);
  copy.querySelectorAll(extras).forEach((extra) => extra.remove());
  return copy.textContent.trim();
}"""
_NO_WORDS_OF_THE_LETTER = ".tip, .act, .visually-hidden"
_ALL_AT_ONCE = "view=all"
_HOLDS_THE_FOCUS = "(id) => document.getElementById(id).closest('.step').contains(document.activeElement)"


@dataclass(frozen=True)
class Visitor:
    """Someone at a page, in a language, with a finger or a mouse. `pressed` is what they pressed, in order."""

    page: Page
    watch: Watch
    home: str
    language: Language
    has_scripts: bool
    is_on_phone: bool
    pressed: list[str] = field(default_factory=list)

    # Getting there

    def opens(self, path: str) -> None:
        self.page.goto(self.home + path)

    def opens_the_campaign(self) -> None:
        self.opens(home_of(self.language))

    def opens_the_composer(self, slug: str = LETTER, query: str = "") -> None:
        """All on one page, as those who write at length have it."""
        self.opens(f"{home_of(self.language)}letters/{slug}{query}{'&' if query else '?'}{_ALL_AT_ONCE}")

    def opens_the_first_step(self, slug: str = LETTER, campaign: str = CAMPAIGN) -> None:
        """One step at a time, as everyone else has it."""
        self.opens(f"{home_of(self.language, campaign)}letters/{slug}")

    def reads_a_fact_sheet(self) -> str:
        """Follow the first sheet of the campaign page, which lists it by its question, and say that."""
        link = self.page.locator("#sheets h3 a").first
        question = link.inner_text()
        self.follows(link)
        return question

    def goes_to_the_letters(self) -> None:
        self.follows(self.page.locator(".step a[href$='/letters/'], nav.sections a[href*='/letters/']:visible").first)

    def leaves_for_the_campaign(self) -> None:
        """By the link on top of the page where they write."""
        self.follows(self.page.locator(".flow-head a"))

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
        self._revealed(self.page.locator(f"#part-{part}")).fill(words)

    def fills_in(self, blank: str, words: str) -> None:
        self.page.locator(f"#blank-{blank}").fill(words)

    def chooses_the_fact(self, fact: str) -> None:
        """Among the first that are offered, or by a search."""
        box = self.page.locator(f"#fact-{fact}")
        if not box.count():
            self.unfolds("search-facts")
            self.page.locator("#q").fill(fact)
            self.presses("search")
        if not box.is_checked():
            self.touches(box)

    def says_the_fact(self, fact: str, words: str) -> None:
        self.page.locator(f"#words-{fact}").fill(words)

    def starts_from_our_words(self, fact: str, way: int = 0) -> None:
        self.touches(self.page.locator(f"#say-{fact}-{way}"))

    def leaves_out_the_fact(self, fact: str) -> None:
        self.touches(self.page.locator(f"#fact-{fact}"))

    def names_the_paper(self, name: str, words: int | None) -> None:
        self.unfolds("other-newspaper")
        self.page.locator("#paper_name").fill(name)
        self.page.locator("#max_words").fill("" if words is None else str(words))

    def finds_newspapers_near(self, place: str) -> None:
        self.page.locator("#place").fill(place)
        self.presses("find")

    def chooses_the_paper(self, paper: str) -> None:
        self.touches(self.page.locator(f"#paper-{paper}"))

    def has_sent_it_nowhere_else(self) -> None:
        self.unfolds("other-letters")
        self.touches(self.page.locator('input[name="sent-elsewhere"][value="no"]'))

    def says_what_ties_there_are(self, words: str) -> None:
        self.unfolds("ties")
        self.page.locator("#disclosure").fill(words)

    def signs(self, **who: str) -> dict[str, str]:
        """Fill in what the last step asks for, and the town wherever it is asked for; say what that was.

        The step is there once the letter was shown.
        """
        if not self.page.locator("#send").count():
            self.asks_for_a_check()
        fields = {line: self.page.locator(f"#sender-{line}, #blank-{line}").first for line in who}
        asked = {line: words for line, words in who.items() if self._is_within_reach(fields[line])}
        for line, words in asked.items():
            fields[line].fill(words)
        return asked

    def writes(self, draft: Draft) -> None:
        """Fill in everything of a finished draft."""
        self.names_the_paper(draft.paper.name, draft.paper.max_words)
        self.writes_the_words(draft)

    def writes_the_words(self, draft: Draft) -> None:
        """Its blanks, parts and facts, as far as the steps before the letter ask for them."""
        for choice in draft.facts:
            self.chooses_the_fact(choice.id)
            self.says_the_fact(choice.id, choice.words or "")
        for blank, words in draft.blanks.items():
            if self.page.locator(f"#blank-{blank}").count():
                self.fills_in(blank, words)
        for part, words in draft.parts.items():
            if self.page.locator(f"#part-{part}").count():
                self.answers(part, words)

    def edits_the_whole_text(self) -> None:
        self.presses("whole")

    def goes_back_to_the_parts(self) -> None:
        self.presses("parts")

    def turns_the_page_to(self, language: Language) -> None:
        """The page in another language, by the link or button of the step that shows."""
        self._button(
            self.page.locator(f'.step-languages [lang="{language}"]:visible, .languages [lang="{language}"]').first
        )

    def asks_for_a_check(self) -> None:
        """Press the button that shows the letter. The page of a template of one's own shows it by itself."""
        if self.page.locator(".step").count():
            self.presses("check")
        elif self.has_scripts:
            self.waits()
        else:
            self._button(self.page.locator(".no-script button"))

    # One step at a time

    def begins_to_write(self) -> None:
        """One tap on the campaign page."""
        self.follows(self.page.locator(".acts a[href*='/letters/']").first)

    def goes_on(self) -> None:
        """Press what leads on from the step that shows."""
        self._button(self.page.locator(".step-on .main:visible"))

    def asks_for_the_letter(self) -> None:
        """Go on from any step before it, with nothing more said."""
        while self.step() != "read":
            self.goes_on()

    def step(self) -> str:
        """The id of the heading of the one step that shows."""
        shown = self.page.locator(".step:visible .step-title")
        expect(shown).to_have_count(1)
        return shown.get_attribute("id") or ""

    def stands_at(self, step: str) -> None:
        """This step alone shows, and with scripts the focus is in it and the title names it."""
        expect(self.page.locator(".step:visible .step-title")).to_have_count(1)
        expect(self.page.locator(f"#{step}")).to_be_visible()
        assert self.page.evaluate(_HOLDS_THE_FOCUS, step) or not self.has_scripts
        if self.has_scripts:
            title = self.page.locator(f".step:has(> #{step})").get_attribute("data-title")
            assert title
            expect(self.page).to_have_title(title)

    # Making a template their own

    def opens_their_own(self, slug: str = LETTER) -> None:
        self.opens(f"{home_of(self.language)}letters/{slug}/own")

    def opens_the_letters(self) -> None:
        """The page behind "Pick another angle"."""
        self.opens(f"{home_of(self.language)}letters/")

    def makes_the_template_their_own(self, slug: str = LETTER) -> None:
        self.follows(self.page.locator(f'a[href$="/{slug}/own"]'))

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

    def sees_the_finding(self, words: str, level: str = "") -> Locator:
        """A suggestion or note that says this, or a finding on the page of a template of one's own."""
        finding = self.page.locator(f".tip{level}, .finding{level}").filter(has_text=words)
        if not finding.first.is_visible() and self.page.locator("#all-notes").count():
            self.unfolds("all-notes")
        expect(finding.first).to_be_visible()
        return finding.first

    def sees_what_to_fix(self, words: str = "") -> Locator:
        """Something that has to be fixed before the letter leaves."""
        return self.sees_the_finding(words, ".stop")

    def sees_nothing_that_stops(self) -> None:
        expect(self.page.locator(".letter-paper").first).to_be_visible()
        expect(self.page.locator(".finding.stop, .tip.stop")).to_have_count(0)

    def sees_that_it_is_held_back(self) -> None:
        expect(self.page.locator('.step:has(#send) > [role="alert"]')).to_be_visible()

    def typed(self) -> dict[str, str]:
        """What every field holds that can be filled, by the fields' ids."""
        found: dict[str, str] = self.page.evaluate(_TYPED)
        return found

    def preview(self) -> str:
        """The letter as the page shows it, with the numbers of its notes."""
        return str(self.page.locator(".letter-paper").first.evaluate(_WITHOUT, _NO_WORDS_OF_THE_LETTER))

    def paragraphs(self) -> list[str]:
        """The same as a newspaper would publish it: without those numbers, a line a paragraph."""
        extras = f"sup, {_NO_WORDS_OF_THE_LETTER}"
        return [shown.evaluate(_WITHOUT, extras) for shown in self.page.locator(".letter-paper.to-edit > p").all()]

    def source_sheet(self) -> list[str]:
        """The rows of the source sheet under the letter."""
        self.unfolds("sources-for-editor")
        return [" ".join(row.inner_text().split()) for row in self.page.locator(".source-sheet .row").all()]

    # Taking it away

    def takes_the_text(self) -> str | None:
        """All there is to copy, or nothing where the letter is held back."""
        self.presses("text")
        if self.page.locator("#take-all").count() == 0:
            return None
        return self.page.locator("#take-all").input_value()

    def copies_all(self) -> str:
        """Press the button, and say what the clipboard then holds."""
        button = self.page.locator('[data-copies="take-all"]')
        self.touches(button)
        expect(button).to_contain_text(button.get_attribute("data-done") or "")
        words: str = self.page.evaluate("navigator.clipboard.readText()")
        return words

    def takes_the_pdf(self, folder: Path) -> str:
        """The words of the file that comes."""
        with self.page.expect_download() as coming:
            self.touches(self._revealed(self.page.locator('button[value="pdf"]')))
        file = folder / coming.value.suggested_filename
        coming.value.save_as(file)
        return subprocess.run(["pdftotext", "-raw", file, "-"], check=True, capture_output=True, text=True).stdout

    def takes_a_file(self, button: str, folder: Path) -> bytes:
        with self.page.expect_download() as coming:
            self.touches(self._revealed(self.page.locator(f'button[value="{button}"]')))
        file = folder / coming.value.suggested_filename
        coming.value.save_as(file)
        return file.read_bytes()

    # Pressing

    def presses(self, value: str) -> None:
        """A button of the composer, by what it does."""
        self._button(
            self.page.locator(f'#composer button[value="{value}"], button[form="composer"][value="{value}"]').last
        )

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
        self.pressed.append(" ".join(target.inner_text().split()) or target.get_attribute("id") or "")
        if self.is_on_phone:
            target.tap()
        else:
            target.click()

    def waits(self) -> None:
        """Until what was asked for has been answered."""
        expect(self.page.locator("#composer[aria-busy], #result[aria-busy]")).to_have_count(0)

    def _button(self, button: Locator) -> None:
        self._revealed(button)
        if self.has_scripts:
            self.touches(button)
            self.waits()
        else:
            self.follows(button)

    def _is_within_reach(self, target: Locator) -> bool:
        """Whether something shows, or would if what it is folded away with were unfolded."""
        if target.count() and target.locator("xpath=ancestor::details[not(@open)]").count():
            self._revealed(target)
        return target.is_visible()

    def _revealed(self, target: Locator) -> Locator:
        """What is folded away with it is unfolded first."""
        for outer in target.locator("xpath=ancestor::details[not(@open)]").all():
            self.touches(outer.locator("> summary"))
        return target
