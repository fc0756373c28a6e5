"""One step at a time, as most people write: what leads on, what stays, and how much of it there is."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from campaign.content.gallery import CAMPAIGN as INVENTED
from campaign.domain.language import LANGUAGES, Language
from campaign.rendering.locale import locale_for
from tests.browser.conftest import Arrive
from tests.browser.samples import SIGNER, sample
from tests.browser.test_fit import OVERFLOWING
from tests.browser.visitor import Visitor

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
IN_EACH_LANGUAGE = pytest.mark.parametrize("language", LANGUAGES)
FACT = "transfers-senate-945"
REPLY = "short-reply"
MOST_PRESSES = 14
#: Two screens of a phone.
HIGHEST = 2 * 844
WORDS = {
    "en": {
        "opening": "Last winter, people who ask for asylum slept in our parish hall, and I made their breakfast.",
        "stake": "One of them taught me to fold tamales while her son drew buses. I still keep the drawing on my refrigerator.",
        "ask": "I ask our senators to find out what becomes of each person who is sent away, and to publish it.",
    },
    "es": {
        "opening": "El invierno pasado durmieron en la sala de nuestra parroquia personas que piden asilo, y yo hice el desayuno.",
        "stake": "Una de ellas me enseñó a doblar tamales mientras su hijo dibujaba autobuses. Guardo ese dibujo en mi cocina.",
        "ask": "Pido a nuestros senadores que averigüen qué pasa con cada persona enviada y que lo publiquen.",
    },
}


def answers_the_questions(visitor: Visitor, words: dict[str, str]) -> None:
    """Each on its screen, and on to the facts."""
    for part, said in words.items():
        assert visitor.step() == f"q-{part}"
        visitor.answers(part, said)
        visitor.goes_on()
    while visitor.step() != "facts":
        visitor.goes_on()


def takes_it(visitor: Visitor) -> str:
    """From the letter to the text in the clipboard or under the finger."""
    assert visitor.step() == "read"
    visitor.goes_on()
    assert visitor.step() == "send"
    visitor.signs(**SIGNER)
    visitor.goes_on()
    text = visitor.page.locator("#take-all")
    expect(text).to_be_visible()
    return visitor.copies_all() if visitor.has_scripts else text.input_value()


@WITH_AND_WITHOUT
@IN_EACH_LANGUAGE
def test_a_first_letter_to_a_newspaper_nearby_takes_fourteen_presses_at_most(
    arrive: Arrive, language: Language, scripts: bool, record_property: Callable[[str, object], None]
) -> None:
    visitor = arrive(language, "phone", scripts=scripts)
    visitor.opens_the_campaign()
    visitor.begins_to_write()
    expect(visitor.page.locator("#part-opening")).to_be_in_viewport(ratio=1)
    assert visitor.page.evaluate("scrollY") == 0
    answers_the_questions(visitor, WORDS[language])
    visitor.touches(visitor.page.locator("input[name='fact']").first)
    visitor.goes_on()
    visitor.finds_newspapers_near("Tucson, AZ")
    assert visitor.step() == "whom"
    visitor.touches(visitor.page.locator("input[name='paper']").first)
    visitor.goes_on()
    visitor.sees_nothing_that_stops()
    text = takes_it(visitor)
    record_property("presses", visitor.pressed)

    assert all(said in text for said in WORDS[language].values())
    assert "Tucson" in visitor.page.locator(".newspaper-choices").inner_html()
    assert len(visitor.pressed) <= MOST_PRESSES, visitor.pressed


def test_an_answer_to_yesterdays_article_asks_for_it_first(arrive: Arrive) -> None:
    visitor = arrive("en", "phone")
    draft = sample("en", REPLY)
    visitor.opens_the_first_step(REPLY)
    assert visitor.step() == "q-article"
    for blank in ("article", "article_date"):
        visitor.fills_in(blank, draft.blanks[blank])
    visitor.goes_on()
    for part in ("opening", "stake"):
        visitor.answers(part, draft.parts[part])
        visitor.goes_on()
    while visitor.step() != "facts":
        visitor.goes_on()
    visitor.chooses_the_fact("none-granted-2021")
    visitor.goes_on()
    visitor.goes_on()
    expect(visitor.page.locator(".letter-paper")).to_contain_text(draft.blanks["article"])
    text = takes_it(visitor)

    assert draft.parts["opening"] in text


@pytest.mark.parametrize("language, scripts", [("en", True), ("es", False)])
def test_five_minutes_are_enough_for_a_letter_whose_sentences_of_ours_are_shown(
    arrive: Arrive, language: Language, scripts: bool
) -> None:
    """One question answered, a sentence of ours for the fact and the ask: one sentence more is asked for, kindly."""
    visitor = arrive(language, "phone", scripts=scripts)
    visitor.opens_the_first_step()
    visitor.answers("opening", WORDS[language]["opening"])
    visitor.goes_on()
    visitor.goes_on()
    visitor.touches(visitor.page.locator("input[name='pick-ask']").first)
    visitor.goes_on()
    while visitor.step() != "facts":
        visitor.goes_on()
    visitor.chooses_the_fact(FACT)
    visitor.goes_on()
    visitor.names_the_paper("The Example Gazette", None)
    visitor.goes_on()
    page = visitor.page
    expect(page.locator(".letter-paper mark.copied").first).to_be_visible()
    expect(page.locator(".ours-line")).to_be_visible()
    expect(page.locator(".last-line")).to_contain_text(
        locale_for(language).translate("Your letter is short. One more sentence would help.")
    )
    visitor.answers("closing", WORDS[language]["stake"])
    visitor.presses("check")
    expect(page.locator(".letter-paper")).to_contain_text(WORDS[language]["stake"])

    visitor.goes_on()
    expect(page.locator("#remember")).not_to_be_checked()
    visitor.touches(page.locator("#remember"))
    visitor.signs(**SIGNER)
    visitor.goes_on()
    expect(page.locator("#remember")).to_be_checked()


@pytest.mark.parametrize(("slug", "scripts"), [("write-to-the-council", True), ("call-the-council", False)])
def test_a_council_member_is_written_to_or_called(arrive: Arrive, slug: str, scripts: bool) -> None:
    visitor = arrive("en", "phone", scripts=scripts)
    visitor.opens_the_first_step(slug, INVENTED)
    visitor.answers("opening", "I live on Mercer Street and work at night.")
    while visitor.step() != "facts":
        visitor.goes_on()
    visitor.touches(visitor.page.locator("input[name='fact']").first)
    visitor.goes_on()
    expect(visitor.page.locator("#official-name")).to_be_visible()
    visitor.goes_on()
    expect(visitor.page.locator(".letter-paper")).to_contain_text("I live on Mercer Street")
    visitor.goes_on()
    visitor.goes_on()
    text = visitor.page.locator("#take-all")
    if not text.count():
        visitor.presses("text:anyway")
    assert "Mercer Street" in text.input_value()
    assert visitor.page.locator("#ready a[href^='mailto:']").count() == (0 if slug.startswith("call") else 1)


def is_at_the_facts(visitor: Visitor) -> dict[str, str]:
    """With three answers, a fact and one's own words for it."""
    visitor.opens_the_first_step()
    answers_the_questions(visitor, WORDS["en"])
    visitor.chooses_the_fact(FACT)
    visitor.says_the_fact(FACT, "Senate Democratic staff counted at least 945 people by January 2021.")
    return visitor.typed()


def has_all(visitor: Visitor, before: dict[str, str]) -> bool:
    """Whether everything that was filled in is still there."""
    return {id: visitor.typed().get(id) for id in before} == before


def test_a_reload_keeps_the_words_and_the_step_and_two_tabs_do_not_mix(arrive: Arrive) -> None:
    visitor = arrive("en", "phone")
    before = is_at_the_facts(visitor)
    visitor.page.reload()
    visitor.waits()
    assert (visitor.step(), has_all(visitor, before)) == ("facts", True)

    visitor.asks_for_the_letter()
    visitor.goes_on()
    visitor.signs(**SIGNER)
    before = visitor.typed()
    visitor.page.reload()
    visitor.waits()
    assert (visitor.step(), has_all(visitor, before)) == ("send", True)

    tab = Visitor(visitor.page.context.new_page(), visitor.watch, visitor.home, "en", True, True)
    tab.opens_the_first_step()
    assert tab.typed()["part-opening"] == ""
    tab.answers("opening", "Another letter.")
    visitor.page.reload()
    visitor.waits()
    assert has_all(visitor, before)


@WITH_AND_WITHOUT
def test_back_and_forward_keep_every_word(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", "phone", scripts=scripts)
    before = is_at_the_facts(visitor)
    seen = []
    while visitor.step() != "q-opening":
        visitor.goes_back()
        seen.append(visitor.step())
    assert seen[-2:] == ["q-stake", "q-opening"]
    assert has_all(visitor, before)
    for _ in seen:
        visitor.page.go_forward()
        visitor.waits()
    assert (visitor.step(), has_all(visitor, before)) == ("facts", True)

    visitor.asks_for_the_letter()
    visitor.goes_back()
    assert has_all(visitor, before)
    visitor.page.go_forward()
    visitor.waits()
    assert (visitor.step(), has_all(visitor, before)) == ("read", True)


@WITH_AND_WITHOUT
def test_the_pages_language_changes_in_the_middle_and_every_word_and_the_step_stay(
    arrive: Arrive, scripts: bool
) -> None:
    visitor = arrive("en", "phone", scripts=scripts)
    before = is_at_the_facts(visitor)
    visitor.turns_the_page_to("es")

    expect(visitor.page.locator("html")).to_have_attribute("lang", "es")
    assert (visitor.step(), has_all(visitor, before)) == ("facts", True)
    if scripts:
        expect(visitor.page).to_have_title(visitor.page.locator(".step:has(#facts)").get_attribute("data-title") or "")
    visitor.turns_the_page_to("en")
    assert (visitor.step(), has_all(visitor, before)) == ("facts", True)


@WITH_AND_WITHOUT
def test_a_token_that_has_expired_costs_no_word_and_one_press_more(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", "phone", scripts=scripts)
    before = is_at_the_facts(visitor)
    visitor.goes_on()
    visitor.page.context.clear_cookies()
    visitor.goes_on()
    assert has_all(visitor, before)
    visitor.watch.forget()
    visitor.goes_on()

    assert (visitor.step(), has_all(visitor, before)) == ("read", True)
    expect(visitor.page.locator(".letter-paper")).to_contain_text(WORDS["en"]["stake"])


@WITH_AND_WITHOUT
def test_enter_goes_forward_from_every_line(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", "phone", scripts=scripts)
    is_at_the_facts(visitor)
    visitor.unfolds("search-facts")
    visitor.page.locator("#q").fill("Guatemala")
    visitor.presses_enter_in("q")
    expect(visitor.page.locator("#found-facts")).to_be_visible()
    assert visitor.step() == "facts"
    visitor.goes_on()
    visitor.page.locator("#place").fill("Tucson, AZ")
    visitor.presses_enter_in("place")
    expect(visitor.page.locator("input[name='paper']").first).to_be_visible()
    assert visitor.step() == "whom"
    visitor.unfolds("other-newspaper")
    visitor.page.locator("#paper_name").fill("The Vado Voice")
    visitor.presses_enter_in("paper_name")
    assert visitor.step() == "read"
    visitor.goes_on()
    visitor.signs(name=SIGNER["name"])
    visitor.presses_enter_in("sender-name")
    assert visitor.step() == ("send" if scripts else "read")


def test_each_step_takes_the_focus_and_names_itself_in_the_title(arrive: Arrive) -> None:
    visitor = arrive("en", "phone")
    visitor.opens_the_first_step()
    titles = {}
    for _ in range(9):
        step = visitor.step()
        titles[step] = visitor.page.title().split(" · ")[0]
        if step == "done":
            break
        if step.startswith("q-") and visitor.page.locator(f"#part-{step[2:]}").count():
            visitor.answers(step[2:], WORDS["en"][step[2:]])
        if step == "send":
            visitor.touches(visitor.page.locator("a[href='#done']"))
        else:
            visitor.goes_on()
        visitor.stands_at(visitor.step())

    numbered = {step: title for step, title in titles.items() if step != "done"}
    assert {step: title.split(":")[0] for step, title in numbered.items()} == {
        step: f"Step {number} of 5"
        for step, number in zip(numbered, [1] * (len(numbered) - 4) + [2, 3, 4, 5], strict=True)
    }


@WITH_AND_WITHOUT
def test_what_is_wrong_is_said_outside_the_steps_and_leads_to_its_field(arrive: Arrive, scripts: bool) -> None:
    visitor = arrive("en", "phone", scripts=scripts)
    is_at_the_facts(visitor)
    visitor.goes_on()
    visitor.names_the_paper("The Vado Voice", None)
    visitor.page.locator("#max_words").fill("many")
    visitor.goes_on()
    assert visitor.page.locator(".step #errors").count() == 0
    visitor.touches(visitor.page.locator("#errors a[href='#max_words']"))

    assert visitor.step() == "whom"
    expect(visitor.page.locator("#max_words")).to_be_focused()
    expect(visitor.page.locator("#max_words")).to_have_attribute("aria-invalid", "true")


@IN_EACH_LANGUAGE
def test_no_step_is_over_two_screens_of_a_phone_or_wider_than_the_smallest(
    arrive: Arrive, language: Language, record_property: Callable[[str, object], None]
) -> None:
    """Nor wider when someone has lines, words and letters set farther apart."""
    visitor = arrive(language, "phone", bypass_csp=True)
    heights: dict[str, int] = {}
    wide: dict[str, object] = {}

    def measures(name: str) -> None:
        heights[name] = visitor.page.evaluate("document.querySelector('.step.now').offsetHeight")
        record_property(f"page with {name}", visitor.page.evaluate("document.documentElement.scrollHeight"))
        visitor.page.set_viewport_size({"width": 320, "height": 640})
        wide[name] = visitor.page.evaluate(OVERFLOWING)
        apart = visitor.page.add_style_tag(content=FARTHER_APART)
        wide[f"{name}, farther apart"] = visitor.page.evaluate(OVERFLOWING)
        apart.evaluate("(style) => style.remove()")
        visitor.page.set_viewport_size({"width": 390, "height": 844})

    visitor.opens_the_first_step()
    for part, said in LONG[language].items():
        visitor.answers(part, said)
        measures(visitor.step())
        visitor.goes_on()
    while visitor.step() != "facts":
        measures(visitor.step())
        visitor.goes_on()
    visitor.chooses_the_fact(FACT)
    measures("facts")
    visitor.goes_on()
    visitor.finds_newspapers_near("Tucson, AZ")
    measures("whom")
    visitor.goes_on()
    measures("read")
    visitor.goes_on()
    measures("send")
    visitor.signs(**SIGNER)
    visitor.goes_on()
    measures("ready")
    visitor.touches(visitor.page.locator("a[href='#done']"))
    measures("done")
    record_property("heights", heights)

    assert {step: said for step, said in wide.items() if said} == {}
    assert {step: height for step, height in heights.items() if height > HIGHEST} == {}


#: With the fact, about 150 words.
LONG = {
    "en": {
        "opening": f"{WORDS['en']['opening']} They had walked for weeks, and none of them complained about the cold floor.",
        "stake": f"{WORDS['en']['stake']} When the bus came for them I waved until it turned at the feed store, and I "
        "asked myself who would wave to them at the other end. I have lived in this valley for forty years, and "
        "neighbors have always told each other how a trip went.",
        "ask": f"{WORDS['en']['ask']} A country that puts people on a plane should know how they arrived, and so should "
        "those of us who packed their lunch.",
    },
    "es": {
        "opening": f"{WORDS['es']['opening']} Habían caminado semanas y nadie se quejó del suelo frío.",
        "stake": f"{WORDS['es']['stake']} Cuando llegó el autobús les dije adiós hasta que dobló la esquina, y me "
        "pregunté quién los saludaría al otro lado.",
        "ask": f"{WORDS['es']['ask']} Un país que sube a la gente a un avión debería saber cómo llegó.",
    },
}
#: What people set who read with difficulty: WCAG 1.4.12.
FARTHER_APART = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }"""


@IN_EACH_LANGUAGE
def test_who_a_call_is_for_fits_the_smallest_screen(arrive: Arrive, language: Language) -> None:
    visitor = arrive(language, viewport={"width": 320, "height": 640})
    visitor.opens_the_first_step("call-the-council", INVENTED)
    while visitor.step() != "whom":
        visitor.goes_on()

    assert visitor.page.evaluate(OVERFLOWING) == []


def test_what_a_button_found_takes_the_focus_and_so_does_what_is_wrong(arrive: Arrive) -> None:
    visitor = arrive("en", "phone")
    visitor.opens_the_first_step()
    visitor.answers("opening", WORDS["en"]["opening"])
    while visitor.step() != "facts":
        visitor.goes_on()
    visitor.unfolds("search-facts")
    visitor.page.locator("#q").fill("Honduras")
    visitor.presses("search")
    expect(visitor.page.locator("#found-facts")).to_be_focused()
    expect(visitor.page.locator("#found-facts")).to_be_in_viewport()
    visitor.goes_on()
    visitor.finds_newspapers_near("87501")
    expect(visitor.page.locator("#found")).to_be_focused()
    visitor.page.reload()
    visitor.waits()
    assert visitor.step() == "whom"
    visitor.unfolds("other-newspaper")
    visitor.page.locator("#max_words").fill("many")
    visitor.goes_on()
    expect(visitor.page.locator("#errors")).to_be_focused()


def test_in_the_dark_the_focus_is_seen_on_the_white_letter_and_a_copy_is_read_out(arrive: Arrive) -> None:
    visitor = arrive("en", "desk", color_scheme="dark")
    visitor.opens_the_first_step()
    visitor.answers("opening", WORDS["en"]["opening"])
    visitor.asks_for_the_letter()
    edit = visitor.page.locator(".letter-paper .act").first
    edit.focus()
    visitor.page.keyboard.press("Shift+Tab")
    visitor.page.keyboard.press("Tab")
    assert edit.evaluate("(one) => getComputedStyle(one).outlineColor === getComputedStyle(one).color")

    visitor.goes_on()
    visitor.presses("text")
    visitor.presses("text:anyway")
    visitor.copies_all()
    expect(visitor.page.locator("#ready [role=status]").first).to_have_text("Copied")
