"""What the law asks to be said is on every way out of a sheet, a card, a release and a mail, in its language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser

import pytest

from campaign.content.folders import read_folder
from campaign.content.gallery import gallery_folder
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.rendering.mail.mails import Owner, mail_of
from campaign.rendering.packets import Packet, packet_print
from campaign.rendering.press.releases import release_page, release_print
from campaign.rendering.sharing.cards import campaign_card, card_job, fact_card, sheet_card
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import Form, sheet_print
from campaign.rendering.sheets.worksheets import worksheet_page, worksheet_print
from campaign.settings import shipped_folder

PAID = Both("Paid for by the Canary Riders.", "Pagado por los Pasajeros Canary.")
NOW = datetime(2026, 12, 1, tzinfo=UTC)
HANDOUT, QUESTIONS = "who-rode-the-night-bus", "why-did-the-night-bus-end"
IMPRINTS = {
    "known": Imprint(
        "https://letters.example.org", False, ("The Example Society", "facts@example.org"), ("1 Mill St.",)
    ),
    "demonstration": Imprint(is_demonstration=True),
}


@cache
def edition(is_said: bool) -> Edition:
    folder = gallery_folder()
    content = read_folder(folder, folder / "letters").content()
    assert content
    campaign = replace(content.campaign, disclaimer=PAID if is_said else None)
    return Edition(1, "d", replace(content, campaign=campaign))


class _Words(HTMLParser):
    """The text of a page, without markup."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def words_of(html: str) -> str:
    return " ".join("".join(_Words(html).words).split())


WayOut = Callable[[Edition, Language, Imprint], str]


def of_sheet(slug: str, form: Form) -> WayOut:
    def made(edition: Edition, language: Language, imprint: Imprint) -> str:
        sheet = edition.content.sheet(slug)
        assert sheet
        return sheet_print(sheet, edition, language, "letter", imprint, form).html

    return made


def worksheet(edition: Edition, language: Language, imprint: Imprint) -> str:
    letter = edition.content.letter("bring-it-back")
    assert letter
    return worksheet_print(worksheet_page(letter.templates[language], edition, None, "letter", imprint), "letter").html


def release(edition: Edition, language: Language, imprint: Imprint) -> str:
    return release_print(release_page(edition.content.press[0], edition, language, imprint, NOW), "letter").html


def packet(edition: Edition, language: Language, imprint: Imprint) -> str:
    return packet_print(Packet(edition, language, None, "", (), imprint), "letter").html


def mail(edition: Edition, language: Language, imprint: Imprint) -> str:
    said = edition.campaign.disclaimer
    made = mail_of(
        "test",
        language,
        key="k",
        to="a@example.org",
        owner=Owner("The Example Society", disclaimer=said[language] if said else ""),
    )
    text, html = " ".join(made.text.split()), words_of(made.html)
    assert (PAID[language] in text) == (PAID[language] in html)
    return text


WAYS: dict[str, WayOut] = {
    "handout": of_sheet(HANDOUT, "handout"),
    "front of a handout": of_sheet(HANDOUT, "front"),
    "questions and answers": of_sheet(QUESTIONS, "handout"),
    "flyer": of_sheet(HANDOUT, "flyer"),
    "flyer of questions": of_sheet(QUESTIONS, "flyer"),
    "poster": of_sheet(HANDOUT, "poster"),
    "poster of questions": of_sheet(QUESTIONS, "poster"),
    "worksheet": worksheet,
    "card of a fact": lambda e, la, im: card_job(fact_card(e.content.fact_by_id["riders-each-night"], e, la, im)).html,
    "card of a retracted fact": lambda e, la, im: (
        card_job(fact_card(e.content.fact_by_id["walkers-hurt"], e, la, im)).html
    ),
    "card of a sheet": lambda e, la, im: card_job(sheet_card(e.content.sheets[0], e, la, im)).html,
    "card of a campaign": lambda e, la, im: card_job(campaign_card(e, la, im)).html,
    "release": release,
    "packet for an office": packet,
    "mail": mail,
}
#: Of two halves to cut apart, each has it.
TIMES = {"flyer": 2, "flyer of questions": 2}


@pytest.mark.parametrize("imprint", IMPRINTS.values(), ids=IMPRINTS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "made"), WAYS.items(), ids=WAYS)
def test_every_way_out_says_who_pays(name: str, made: WayOut, language: Language, imprint: Imprint) -> None:
    with_it, without = (words_of(made(edition(is_said), language, imprint)) for is_said in (True, False))

    assert with_it.count(PAID[language]) == TIMES.get(name, 1)
    assert "Canary" not in without


def test_every_mail_has_the_footer_that_says_it() -> None:
    folder = shipped_folder("templates") / "mail"
    kinds = {path.name for path in folder.iterdir()} - {"layout.txt", "layout.html"}

    assert kinds
    for name in kinds:
        layout = f'{{% extends "mail/layout.{name.rpartition(".")[2]}" %}}'
        assert layout in (folder / name).read_text(encoding="utf-8"), name
