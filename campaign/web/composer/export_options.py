"""A letter on its way out: how it cites, what its paper takes, and the mail it fits into."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from flask import request
from markupsafe import Markup

from campaign.domain.editions import Edition
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.templates.word_counts import in_a_word_processor
from campaign.domain.texts.mail_addresses import mail_address
from campaign.rendering.citations.cited_text import INLINE, citation_way, cited_text
from campaign.rendering.letters.mail_draft import mail_body
from campaign.rendering.letters.mail_links import LONGEST, MailLink, mail_links
from campaign.rendering.letters.pages import letter_page, linked_html
from campaign.rendering.letters.text import PlainLetter, plain_letter
from campaign.web.forms.composer import ComposerForm

_APPLE = re.compile(r"\b(?:Macintosh|iPhone|iPad|iPod)\b")


@dataclass(frozen=True, slots=True)
class MailWay:
    """A link into the writer's mail, and the whole of it where the letter fits."""

    link: MailLink
    whole: str | None


@dataclass(frozen=True)
class ExportOptions:
    """What somebody needs to know who takes this letter away."""

    manuscript: Manuscript
    edition: Edition
    typed: ComposerForm

    longest = LONGEST

    @property
    def rules(self) -> Rules:
        """What the paper asks; nothing where none is chosen."""
        return self.manuscript.rules

    @property
    def mail_opens_as_received(self) -> bool:
        """Whether the writer's machine has Apple's Mail, which takes a draft for a message that came in."""
        return _APPLE.search(request.headers.get("User-Agent", "")) is not None

    @property
    def citing(self) -> Citing:
        """How sources are shown."""
        return citation_way(self.typed.citing, self.rules)

    @property
    def wanted(self) -> Citing:
        """How they are shown where the writer chooses nothing."""
        return citation_way(None, self.rules)

    @cached_property
    def words_with_sources(self) -> int | None:
        """Words of the body with what the way of citing puts into it; None where that is nothing."""
        if self.citing not in INLINE or self.typed.is_too_long:
            return None
        inserts = cited_text(self.manuscript, self.citing)
        return in_a_word_processor(inserts.into(self.manuscript.document.text)) if inserts.inserts else None

    @cached_property
    def plain(self) -> PlainLetter:
        """The letter to paste."""
        return plain_letter(self.manuscript, self.edition, self.typed.sender, self.citing)

    @property
    def to(self) -> str | None:
        """Where the paper takes letters by mail, if it is one address."""
        return mail_address(self.rules.send_to)

    @property
    def has_linked(self) -> bool:
        """Whether the letter has links on its words, which plain text cannot show."""
        return self.citing is Citing.INLINE_LINK

    @cached_property
    def linked(self) -> Markup:
        """The letter with links on its words, to copy as it stands."""
        page = letter_page(self.manuscript, self.edition, self.typed.sender, citing=self.citing)
        return Markup(linked_html(page))  # noqa: S704  # the output of an escaping template

    @cached_property
    def fits_with_sources(self) -> bool:
        """Whether every link holds the sources too."""
        body = mail_body(self.plain, with_sources=self.typed.with_sources)
        return all(link.with_body(body) for link in self._links)

    @cached_property
    def mail(self) -> tuple[MailWay, ...]:
        """The links into the writer's mail, with the sources where they fit."""
        body = mail_body(self.plain, with_sources=self.typed.with_sources and self.fits_with_sources)
        return tuple(MailWay(link, link.with_body(body)) for link in self._links)

    @property
    def fits(self) -> bool:
        """Whether the letter fits into every link."""
        return all(way.whole for way in self.mail)

    @property
    def _links(self) -> tuple[MailLink, ...]:
        return mail_links(self.plain.subject, self.to)
