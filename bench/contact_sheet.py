"""Draws docs/contact-sheet: every page, fact sheet, handout and card, small, to see at a glance what looks wrong.

`make contact-sheet` runs it. Pages are taken in both languages on a phone and at a desk, in light, dark and print; what
is made for paper is drawn from its PDF, in gray.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pypdfium2
from PIL import Image, ImageColor, ImageDraw, ImageFont
from playwright.sync_api import Browser, Page, sync_playwright

from bench.processes import ROOT
from bench.servers import Place, prepared_place
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language, address_prefix

FOLDER = ROOT / "docs" / "contact-sheet"
#: What all pictures together may weigh in a repository.
MOST_BYTES = 1_000_000
_CHROMIUM = ("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
_SITE = ("", "newspapers/", "about", "privacy", "s/")
_CAMPAIGN = (
    *("", "history", "who-decides", "officials", "published", "published/tell", "coalition", "terms", "facts/"),
    *("sources/", "guide", "letters/"),
)
_PHONE, _DESK, _LETTER = (390, 844), (1280, 800), (816, 1056)
_HEIGHT, _GAP, _LABEL = 172, 4, 16
_PAPER_HEIGHT = 230
_HALF = (_HEIGHT - _GAP) // 2
_WIDTH, _EDGE = 1360, 10
#: The colors that are left of all others, each with its way to white or black: few, so that files are small.
_RAMPS = (("#000000", "#ffffff", 12), ("#7a2a1e", "#ffffff", 4), ("#171614", "#d99a86", 4), ("#171614", "#fdfcf9", 3))
_INK, _BEHIND = "#1c1b19", "#8a8780"
#: What a fact sheet is printed as, besides the sheet.
_PRINTED = ("pdf", "flyer.pdf", "poster.pdf")


def main() -> int:
    """Draw all pictures; return 1 if they weigh too much."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with prepared_place() as place, place.ours() as server, sync_playwright() as playwright:
        home = f"http://127.0.0.1:{server.port}"
        program = next(path for path in _CHROMIUM if Path(path).exists())
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for language in LANGUAGES:
            _save(f"pages.{language}", _cells(browser, home, _pages(place, language)))
        _save("paper", _printed(home, place.edition))
        _save("cards", _cards(home, place.edition))
        browser.close()
    weight = sum(path.stat().st_size for path in FOLDER.glob("*.png"))
    print(f"{weight:,} bytes in {FOLDER}")
    return 1 if weight > MOST_BYTES else 0


def _pages(place: Place, language: Language) -> list[str]:
    """Return the paths of all kinds of pages in a language."""
    prefix, content = address_prefix(language), place.edition.content
    paper = place.services.store.newspapers.all()[0].id
    letter = content.default_letter.slug if content.default_letter else ""
    own = [*_CAMPAIGN, f"facts/{content.shelves[0].facts[0]}", f"letters/{letter}", f"letters/{letter}/own"]
    own += [f"letters/{letter}#facts", f"letters/{letter}#whom", f"letters/{letter}?view=all"]
    own += [f"sheets/{sheet.slug}" for sheet in content.sheets]
    site = [*_SITE, f"newspapers/{paper}", f"newspapers/{paper}/correction", "nothing-here"]
    return [f"{prefix}/{place.slug}/{rest}" for rest in own] + [f"{prefix}/{rest}" for rest in site]


def _cells(browser: Browser, home: str, paths: Iterable[str]) -> Iterator[tuple[str, Image.Image]]:
    """Yield each page with its address: on a phone, at a desk, each in light and dark, and as printed."""
    context = browser.new_context()
    page = context.new_page()
    for path in paths:
        page.goto(home + path)
        desk = _above(_taken(page, _DESK, "light", _HALF), _taken(page, _DESK, "dark", _HALF))
        phone = [_taken(page, _PHONE, scheme, _HEIGHT) for scheme in ("light", "dark")]
        printed = _gray(_taken(page, _LETTER, "light", _HEIGHT, media="print"))
        yield path, _beside([*phone, desk, printed])
    context.close()


def _taken(page: Page, size: tuple[int, int], scheme: str, height: int, media: str = "screen") -> Image.Image:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.emulate_media(
        color_scheme="dark" if scheme == "dark" else "light", media="print" if media == "print" else "screen"
    )
    return _small(Image.open(io.BytesIO(page.screenshot())), height)


def _printed(home: str, edition: Edition) -> Iterator[tuple[str, Image.Image]]:
    """Yield each side of what is made for paper, as a printer without colors prints it."""
    content, slug = edition.content, edition.campaign.slug
    files = [f"sheets/{sheet.slug}.{kind}" for sheet in content.sheets for kind in _PRINTED]
    files += [f"letters/{letter.slug}.worksheet.pdf" for letter in content.letters[:4]]
    for language in LANGUAGES:
        for file in files:
            sides = _sides(_asked(f"{home}{address_prefix(language)}/{slug}/{file}"))
            yield from (
                (f"{language} {file.removesuffix('.pdf')} {number}", side) for number, side in enumerate(sides, 1)
            )


def _sides(pdf: bytes | None) -> Iterator[Image.Image]:
    for page in pypdfium2.PdfDocument(pdf) if pdf else ():
        yield _gray(_small(page.render(scale=1).to_pil(), _PAPER_HEIGHT))


def _cards(home: str, edition: Edition) -> Iterator[tuple[str, Image.Image]]:
    """Yield the card of the campaign, of each sheet, and of some facts."""
    content = edition.content
    names = ["campaign", *(f"sheets/{sheet.slug}" for sheet in content.sheets)]
    names += [f"facts/{id}" for id in content.shelves[0].facts[:4]]
    for name in names:
        for language in LANGUAGES:
            drawn = _asked(f"{home}/{edition.campaign.slug}/share/{name}.{language}.png")
            if drawn:
                yield f"{name.split('/')[0]} {language}", _small(Image.open(io.BytesIO(drawn)), 120)


def _asked(address: str) -> bytes | None:
    """Return what is at an address; None if there is nothing."""
    try:
        with urlopen(address) as answer:  # noqa: S310  # our own site
            return bytes(answer.read())
    except HTTPError as error:
        if error.code != 404:
            raise
    return None


def _small(picture: Image.Image, height: int) -> Image.Image:
    width = round(picture.width * height / picture.height)
    return picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)


def _gray(picture: Image.Image) -> Image.Image:
    return picture.convert("L").convert("RGB")


def _beside(pictures: list[Image.Image]) -> Image.Image:
    made = Image.new(
        "RGB", (sum(one.width + _GAP for one in pictures) - _GAP, max(one.height for one in pictures)), _BEHIND
    )
    at = 0
    for one in pictures:
        made.paste(one, (at, 0))
        at += one.width + _GAP
    return made


def _above(one: Image.Image, other: Image.Image) -> Image.Image:
    made = Image.new("RGB", (one.width, _HEIGHT), _BEHIND)
    made.paste(one, (0, 0))
    made.paste(other, (0, _HEIGHT - other.height))
    return made


def _save(name: str, cells: Iterable[tuple[str, Image.Image]]) -> None:
    """Write pictures under their labels, row by row, with few colors."""
    placed, left, top = [], _EDGE, _EDGE
    for label, picture in cells:
        if left > _EDGE and left + picture.width > _WIDTH - _EDGE:
            left, top = _EDGE, top + placed[-1][3].height + _LABEL + _EDGE
        placed.append((label, left, top, picture))
        left += picture.width + _EDGE
    if not placed:
        return
    made = Image.new("RGB", (_WIDTH, top + placed[-1][3].height + _LABEL + _EDGE), _BEHIND)
    draw, font = ImageDraw.Draw(made), ImageFont.load_default(11)
    for label, left, top, picture in placed:
        draw.text((left, top), _short(label, draw, font, picture.width), _INK, font)
        made.paste(picture, (left, top + _LABEL))
    made.quantize(palette=_palette(), dither=Image.Dither.NONE).save(FOLDER / f"{name}.png", optimize=True)


def _short(label: str, draw: ImageDraw.ImageDraw, font: ImageFont.ImageFont, width: int) -> str:
    """Return the end of a label that is no wider than its picture."""
    while draw.textlength(label, font) > width:
        label = label[1:]
    return label


def _palette() -> Image.Image:
    colors = [ImageColor.getrgb(_BEHIND)]
    for first, last, steps in _RAMPS:
        pairs = list(zip(ImageColor.getrgb(first), ImageColor.getrgb(last), strict=True))
        colors += [tuple(round(a + (b - a) * step / (steps - 1)) for a, b in pairs) for step in range(steps)]
    made = Image.new("P", (1, 1))
    made.putpalette([part for color in colors for part in color[:3]])
    return made


if __name__ == "__main__":
    sys.exit(main())
