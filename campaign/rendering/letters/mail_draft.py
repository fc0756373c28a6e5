"""A letter as an email: the body, the contact block, and the sources as text or attached."""

from __future__ import annotations

from campaign.domain.editions import Edition
from campaign.domain.findings import Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.templates.kinds import Traits
from campaign.rendering.letters.mail_file import Attached, mail_file
from campaign.rendering.letters.pages import letter_page, linked_html
from campaign.rendering.letters.text import PlainLetter, plain_letter
from campaign.rendering.letters.way import Way, from_choices
from campaign.rendering.letters.word_file import WORD, source_sheet_word


def below(plain: PlainLetter, *, with_sources: bool) -> tuple[str, ...]:
    """Return what follows the letter in an email."""
    return tuple(filter(None, (plain.notes, plain.contact, plain.sources if with_sources else "")))


def mail_body(plain: PlainLetter, *, with_sources: bool) -> str:
    """Return the full text of an email."""
    return "\n\n".join([plain.body, *below(plain, with_sources=with_sources)])


def letter_mail(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    citing: Citing = Citing.SOURCE_SHEET,
) -> bytes:
    """Return the letter as a draft. The source sheet is attached if the newspaper welcomes files, else it is text.

    Raises HeaderRefused if the headline cannot be a subject.
    """
    plain = plain_letter(manuscript, edition, sender, citing)
    attached = None
    if with_sources and manuscript.rules.asks_for_files:
        name = f"{manuscript.template.slug}-{manuscript.language}-sources.docx"
        attached = Attached(name, source_sheet_word(manuscript, edition), *WORD)
    has_text_below = with_sources and attached is None
    html = None
    if citing is Citing.INLINE_LINK:
        page = letter_page(manuscript, edition, sender, citing=citing)
        html = linked_html(page, below(plain, with_sources=has_text_below))
    body = mail_body(plain, with_sources=has_text_below)
    return mail_file(plain.subject, body, manuscript.mail_to, html, attached)


def _is_mailed(traits: Traits) -> bool:
    return traits.is_mailed


def _takes_mail(rules: Rules) -> bool:
    return not rules.form_only


WAYS = (
    Way(
        "eml",
        Message("Email draft"),
        20,
        "message/rfc822",
        ".eml",
        from_choices(letter_mail),
        fits=_is_mailed,
        is_open=_takes_mail,
        is_for_desks=True,
    ),
)
