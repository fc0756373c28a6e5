"""The gallery's messages to officials and phone scripts, which no shipped campaign has."""

from __future__ import annotations

from functools import cache

from campaign.content.check import check_folder
from campaign.content.gallery import gallery_folder
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from tests.builders import TODAY
from tests.rendering.shipped import PUBLIC_URL

MESSAGE, CALL = "write-to-the-council", "call-the-council"
OFFICIAL_SAMPLES: list[tuple[str, Language]] = [(slug, language) for slug in (MESSAGE, CALL) for language in LANGUAGES]
SENDER = Sender(name="Vera Novak", town="Mill River", address="9 Nowhere Lane", phone="555-0109", email="v@example.org")


@cache
def gallery_edition() -> Edition:
    """The gallery's content as a first edition."""
    content = check_folder(gallery_folder(), None, TODAY)[0].content()
    assert content
    return Edition(1, "0" * 64, content)


@cache
def official_sample(slug: str, language: Language) -> Manuscript:
    """A sample of the gallery."""
    letter = gallery_edition().content.letter(slug)
    assert letter
    content = gallery_edition().content
    return Manuscript(content, letter.templates[language], letter.samples[language], TODAY, public_url=PUBLIC_URL)
