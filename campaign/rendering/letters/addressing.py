"""How a letter is addressed: its subject, the address above it, the salutation and the line above the signature."""

from __future__ import annotations

from campaign.domain.findings import N_, Message
from campaign.domain.letters.articles import answered
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.officials.greetings import address_lines, greeting
from campaign.domain.texts.salutations import has_salutation
from campaign.rendering.locale import Locale

_TO_THE_EDITOR = N_("To the Editor:")
_SINCERELY = N_("Sincerely,")
_MOST_WORDS = 8


def subject(manuscript: Manuscript, sender: Sender, locale: Locale) -> str:
    """Return the subject line: for a newspaper the headline, the article answered or the letter's first words; for a
    message to an official the writer's, else the campaign's name."""
    what = locale.translate(manuscript.traits.subject)
    if manuscript.traits.is_for_newspaper:
        said = sender.headline or _answered_title(manuscript, locale) or _first_words(manuscript)
        return f"{what}: {said}" if said else what
    about = sender.headline or manuscript.content.campaign.name[locale.language]
    return f"{what}: {about}" if manuscript.traits.is_spoken else about


def title(manuscript: Manuscript, sender: Sender, locale: Locale) -> str:
    """Return the page's heading: an op-ed's own, "Re: …" for a message to an official, else the subject."""
    if manuscript.traits.is_op_ed and sender.headline:
        return sender.headline
    what = locale.translate(manuscript.traits.subject)
    if manuscript.traits.is_for_newspaper:
        return f"{what}: {sender.headline}" if sender.headline else what
    about = subject(manuscript, sender, locale)
    return f"{what} {about}" if manuscript.traits.has_closing else about


def _answered_title(manuscript: Manuscript, locale: Locale) -> str:
    title = answered(manuscript).title if manuscript.traits.needs_article else ""
    return locale.translate(Message("your article “{title}”", {"title": title})) if title else ""


def _first_words(manuscript: Manuscript) -> str:
    """Return how the letter begins, so that an editor who sees many letters tells this one from the others; nothing if
    it begins with a salutation."""
    if has_salutation(manuscript.document):
        return ""
    words = manuscript.document.text.split(None, _MOST_WORDS)
    shown = " ".join(words[:_MOST_WORDS]).rstrip(" .,;:")
    return f"{shown}…" if len(words) > _MOST_WORDS else shown


def address(manuscript: Manuscript) -> tuple[str, ...]:
    """Return the lines that name the official; none for a newspaper."""
    return address_lines(manuscript.official, manuscript.language) if manuscript.official else ()


def salutation(manuscript: Manuscript, locale: Locale) -> str:
    """Return the salutation; an op-ed and a script have none, nor a text that begins with the writer's own."""
    if not manuscript.traits.has_salutation or has_salutation(manuscript.document):
        return ""
    official = manuscript.official
    return greeting(official, manuscript.language) if official else locale.translate(_TO_THE_EDITOR)


def closing(manuscript: Manuscript, locale: Locale) -> str:
    """Return the line above the signature of a letter to an official."""
    return locale.translate(_SINCERELY) if manuscript.traits.has_closing else ""


def signer(manuscript: Manuscript, sender: Sender | None) -> Sender:
    """Return the sender. A script has none except its headline, which states the subject of the call."""
    who = sender or Sender()
    return Sender(headline=who.headline) if manuscript.traits.is_spoken else who
