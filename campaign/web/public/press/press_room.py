"""What the page for the press offers: contacts, sheets, questions and answers, cards to download, how to cite."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from campaign.actions.press.press import PublicRelease
from campaign.domain.editions import Edition
from campaign.domain.sheets.fact_sheets import FactSheet, SheetKind
from campaign.rendering.press.releases import ReleasePage, release_page
from campaign.rendering.sharing.card import Card
from campaign.rendering.sharing.cards import campaign_card, sheet_card
from campaign.web.page_language import page_language
from campaign.web.pages import link
from campaign.web.public.sharing.share_cards import card_path, imprint
from campaign.web.site import site


@dataclass(frozen=True, slots=True)
class CardToDownload:
    """A card: what it says, whose claim that is, and where its picture is."""

    words: str
    speakers: str
    picture: str


@dataclass(frozen=True, slots=True)
class ListedSheet:
    """A sheet in a list: its heading, whose claim that is, and where its page and PDF are."""

    heading: str
    speakers: str
    page: str
    pdf: str


@dataclass(frozen=True, slots=True)
class PressRoom:
    """What the page lists."""

    releases: tuple[ReleasePage, ...]
    sheets: tuple[ListedSheet, ...]
    questions: tuple[ListedSheet, ...]
    cards: tuple[CardToDownload, ...]


def press_room(edition: Edition, shown: Sequence[PublicRelease]) -> PressRoom:
    """Return what the page lists in the reader's language."""
    language, slug, now = page_language(), edition.campaign.slug, site().services.clock()
    whole = campaign_card(edition, language, imprint())
    cards = [_to_download(whole, card_path("campaign_card", whole, campaign=slug))]
    for sheet in edition.content.sheets:
        card = sheet_card(sheet, edition, language, imprint())
        cards.append(_to_download(card, card_path("sheet_card", card, campaign=slug, slug=sheet.slug)))
    return PressRoom(
        tuple(release_page(one.release, edition, language, imprint(), now) for one in shown),
        tuple(_listed(sheet, edition) for sheet in edition.content.sheets if sheet.kind is not SheetKind.QUESTIONS),
        tuple(_listed(sheet, edition) for sheet in edition.content.sheets if sheet.kind is SheetKind.QUESTIONS),
        tuple(cards),
    )


def _to_download(card: Card, picture: str) -> CardToDownload:
    return CardToDownload(card.title, "" if card.is_over else card.speakers, picture)


def _listed(sheet: FactSheet, edition: Edition) -> ListedSheet:
    slug = edition.campaign.slug
    card = sheet_card(sheet, edition, page_language(), imprint())
    page, pdf = (link(endpoint, campaign=slug, slug=sheet.slug) for endpoint in ("sheet", "sheet_pdf"))
    return ListedSheet(card.title, "" if card.is_over else card.speakers, page, pdf)
