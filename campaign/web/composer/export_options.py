"""How a letter can be exported: the ways out, how sources are shown, and the mail it fits into."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from campaign.domain.findings import Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.review.reviews import Review
from campaign.domain.templates.kinds import Traits
from campaign.domain.templates.word_counts import in_a_word_processor
from campaign.rendering.citations.cited_text import INLINE, citation_way, cited_text
from campaign.rendering.letters.mail_draft import mail_body
from campaign.rendering.letters.mail_links import LONGEST, MailLink, mail_links
from campaign.rendering.letters.pages import letter_page, linked_html
from campaign.rendering.letters.text import PlainLetter, plain_letter
from campaign.rendering.letters.way import Delivery, Group, Way
from campaign.rendering.locale import locale_for
from campaign.rendering.ways import offered_for
from campaign.web.forms.composer_input import ComposerInput


@dataclass(frozen=True, slots=True)
class MailWay:
    """A link into the writer's mail, and the whole of it where the letter fits."""

    link: MailLink
    whole: str | None


@dataclass(frozen=True, slots=True)
class MailWays:
    """The links into the writer's mail. `to` is the newspaper's address, if it is one; `longest` is how long a link may
    be. `fits` says whether the letter fits into every link, and `fits_with_sources` whether its sources do too."""

    to: str | None
    links: tuple[MailWay, ...]
    fits: bool
    with_sources: bool
    fits_with_sources: bool
    longest: int = LONGEST


@dataclass(frozen=True, slots=True)
class TextToPaste:
    """A letter to copy: `all` of it in the order of an email, and the parts of it without who signs.

    `linked` is the letter with links on its words, where it has them; `about_the_author` is what a browser with scripts
    puts before the writer's own lines.
    """

    plain: PlainLetter
    all: str
    unsigned: str
    plain_notes: str
    with_sources: bool
    linked: Markup | None
    about_the_author: str
    mail: MailWays | None
    sources_title: str
    is_spoken: bool


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a letter can be exported: the ways that the newspaper takes, those for the writer's own files, and those for
    experts. `files` are those of them that have a button of their own, and `file_names` what the buttons depend on.
    What takes work is None where the form is given back unread, and where it is not asked for."""

    ways: tuple[Way, ...]
    own_files: tuple[Way, ...]
    expert: tuple[Way, ...]
    files: tuple[Way, ...]
    file_names: str
    traits: Traits
    rules: Rules
    limit: int
    citing: Citing
    usual: Citing
    newspaper: str
    form_address: str | None
    copies: Message | None
    words_with_sources: int | None = None
    text: TextToPaste | None = None


def export_options(review: Review, form: ComposerInput, *, is_unread: bool, takes_text: bool) -> ExportOptions:
    """Work out how a letter can be exported; `takes_text` asks for the text to paste."""
    manuscript = review.manuscript
    rules = manuscript.rules
    citing = citation_way(form.citing, rules)
    is_read = not (is_unread or form.is_too_long)
    offered = offered_for(manuscript)
    with_the_letter = [way for way in offered if way.group is Group.LETTER]
    ways = tuple(way for way in with_the_letter if way.suits(rules))
    own_files = tuple(way for way in with_the_letter if not way.suits(rules))
    expert = tuple(way for way in offered if way.group is Group.EXPERT)
    files = tuple(way for way in (*ways, *own_files, *expert) if way.delivery is not Delivery.PIECES)
    return ExportOptions(
        ways=ways,
        own_files=own_files,
        expert=expert,
        files=files,
        file_names=" ".join(way.name for way in files),
        traits=manuscript.traits,
        rules=rules,
        limit=manuscript.limits.max,
        citing=citing,
        usual=citation_way(None, rules),
        newspaper=manuscript.paper_name,
        form_address=manuscript.form_address,
        copies=_copied(manuscript, form) if takes_text else None,
        words_with_sources=_words_with_sources(manuscript, citing) if is_read else None,
        text=text_to_paste(review, form, citing) if takes_text else None,
    )


def _copied(manuscript: Manuscript, form: ComposerInput) -> Message:
    """Say what is copied, in its order."""
    if manuscript.traits.is_spoken:
        return Message("Your script, with its sources")
    if form.with_sources and manuscript.facts:
        return Message("In this order: your letter, your name and contact information, the sources")
    return Message("In this order: your letter, then your name and contact information")


def _words_with_sources(manuscript: Manuscript, citing: Citing) -> int | None:
    """Words of the body with what the way of citing puts into it; None where that is nothing."""
    if citing not in INLINE:
        return None
    inserts = cited_text(manuscript, citing)
    return in_a_word_processor(inserts.into(manuscript.document.text)) if inserts.inserts else None


def text_to_paste(review: Review, form: ComposerInput, citing: Citing) -> TextToPaste:
    """Work out the pieces of a letter and the mail they fit into."""
    plain = plain_letter(review.manuscript, review.edition, form.sender, citing)
    unsigned = plain_letter(review.manuscript, review.edition, None, citing)
    traits, to = review.manuscript.traits, review.manuscript.mail_to
    linked = None
    if citing is Citing.INLINE_LINK and traits.is_mailed:
        page = letter_page(review.manuscript, review.edition, form.sender, citing=citing)
        linked = Markup(linked_html(page))  # noqa: S704  # the output of an escaping template
    return TextToPaste(
        plain=plain,
        unsigned=unsigned.body,
        plain_notes=unsigned.notes,
        all=plain.whole if traits.is_spoken else mail_body(plain, with_sources=form.with_sources),
        with_sources=form.with_sources,
        linked=linked,
        about_the_author=locale_for(form.language).translate("About the author:"),
        mail=mail_ways(plain, to, with_sources=form.with_sources) if _is_mailed(review.manuscript) else None,
        sources_title=traits.sources,
        is_spoken=traits.is_spoken,
    )


def _is_mailed(manuscript: Manuscript) -> bool:
    """Whether an email is of use: not where the newspaper is known to take letters through a form alone."""
    return manuscript.is_mailed and (manuscript.mail_to is not None or manuscript.form_address is None)


def mail_ways(plain: PlainLetter, to: str | None, *, with_sources: bool) -> MailWays:
    """The links into the writer's mail, with the sources where they fit."""
    links = mail_links(plain.subject, to)
    both = mail_body(plain, with_sources=with_sources)
    fits_with_sources = all(link.with_body(both) for link in links)
    body = mail_body(plain, with_sources=with_sources and fits_with_sources)
    ways = tuple(MailWay(link, link.with_body(body)) for link in links)
    return MailWays(to, ways, all(way.whole for way in ways), with_sources, fits_with_sources)
