"""A release as a page and as a print job, from one view model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import N_, Message
from campaign.domain.language import Both, Language, address_prefix
from campaign.domain.press.releases import Quotation, Release, ReleaseKind
from campaign.domain.sheets.fact_sheets import Prose
from campaign.rendering.environment import environment
from campaign.rendering.letters.pieces import Piece
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.press.datelines import dateline, embargo_line
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint, paragraphs
from campaign.rendering.sheets.source_lists import SourceRow, WorkList, source_rows

_KINDS = {ReleaseKind.RELEASE: N_("Press release"), ReleaseKind.STATEMENT: N_("Statement")}
_UNHEADED = Both("", "")
#: Words that end so need no comma before who said them.
_ENDS = ("?", "!", "…")


@dataclass(frozen=True, slots=True)
class PassageView:
    """A paragraph for a template: pieces with notes; of a quotation, its words and who said them."""

    pieces: tuple[Piece, ...] = ()
    quoted: str = ""
    is_translated: bool = False


@dataclass(frozen=True, slots=True)
class ContactView:
    """Whom reporters ask: a name with its title, and how to reach them."""

    name: str
    email: str | None
    phone: str | None


@dataclass(frozen=True, slots=True)
class ReleasePage(WorkList):
    """A release, ready for a template. `corrections` are notes on facts that changed after everyone could see it."""

    release: Release
    language: Language
    edition: Edition
    kind: str
    embargo: str
    dateline: str
    headline: tuple[Piece, ...]
    dek: tuple[Piece, ...]
    passages: tuple[PassageView, ...]
    notes: tuple[tuple[Piece, ...], ...]
    contacts: tuple[ContactView, ...]
    rows: tuple[SourceRow, ...]
    end: str
    imprint: Imprint
    address: str | None
    corrections: tuple[str, ...] = ()

    @property
    def content(self) -> Content:
        """All of the campaign's published content."""
        return self.edition.content

    @property
    def heading(self) -> str:
        """The headline without notes."""
        return "".join(piece.text for piece in self.headline)

    @property
    def summary(self) -> str:
        """What it says in one sentence or two, without notes."""
        told = self.dek or next((passage.pieces for passage in self.passages if passage.pieces), ())
        return "".join(piece.text for piece in told)


def release_page(
    release: Release,
    edition: Edition,
    language: Language,
    imprint: Imprint,
    now: datetime,
    corrections: tuple[str, ...] = (),
) -> ReleasePage:
    """Build a release as it reads now: with its embargo until it ends."""
    facts, locale = edition.content.fact_by_id, locale_for(language)
    numbers = {id: number for number, id in enumerate(release.facts, 1)}
    return ReleasePage(
        release=release,
        language=language,
        edition=edition,
        kind=locale.translate(_KINDS[release.kind]),
        embargo=embargo_line(release, now, locale),
        dateline=dateline(release, locale),
        headline=_line(release.headline, facts, numbers, language),
        dek=_line(release.dek, facts, numbers, language) if release.dek else (),
        passages=tuple(_passages(release, facts, numbers, locale)),
        notes=paragraphs(release.notes, facts, numbers, language),
        contacts=_contacts(release, language),
        rows=source_rows((Prose(_UNHEADED, release.prose),), edition.content, locale),
        end=locale.writing.end_of_release,
        imprint=imprint,
        address=imprint.address_of(release_path(release, edition, language)),
        corrections=corrections,
    )


def release_path(release: Release, edition: Edition, language: Language) -> str:
    """Return the path of a release's page."""
    return f"{address_prefix(language)}/{edition.campaign.slug}/press/{release.id}"


def release_print(page: ReleasePage, paper: Paper) -> PrintJob:
    """Return a release as a print job."""
    template = environment(page.language).get_template("print/release.html")
    return PrintJob(template.render(page=page, paper=paper), "release", paper)


def _line(text: Both, facts: dict[str, Fact], numbers: dict[str, int], language: Language) -> tuple[Piece, ...]:
    return next(iter(paragraphs((text,), facts, numbers, language)), ())


def _passages(release: Release, facts: dict[str, Fact], numbers: dict[str, int], locale: Locale) -> list[PassageView]:
    views = []
    for passage in release.body:
        if passage.text:
            lines = paragraphs((passage.text,), facts, numbers, locale.language)
            views += [PassageView(pieces=line) for line in lines]
        if passage.quote:
            is_translated = passage.quote.language != locale.language
            views.append(PassageView(quoted=_quotation_text(passage.quote, locale), is_translated=is_translated))
    return views


def _quotation_text(quote: Quotation, locale: Locale) -> str:
    """Return someone's words with who said them, with the comma where the language has it."""
    words = quote.in_language(locale.language).strip()
    words = words.removesuffix(".")
    comma = "" if words.endswith(_ENDS) and locale.writing.comma_inside_quotation else ","
    is_inside = locale.writing.comma_inside_quotation
    said = locale.quoted(f"{words}{comma}") if is_inside else f"{locale.quoted(words)}{comma}"
    values = {"quotation": said, "speaker": quote.speaker, "title": quote.title[locale.language]}
    return locale.translate(Message("{quotation} said {speaker}, {title}.", values))


def _contacts(release: Release, language: Language) -> tuple[ContactView, ...]:
    return tuple(
        ContactView(", ".join(filter(None, (one.name, one.title[language] if one.title else ""))), one.email, one.phone)
        for one in release.contacts
    )
