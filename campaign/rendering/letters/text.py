"""A letter as plain text to paste: body, subject, contact and sources separately."""

from __future__ import annotations

from dataclasses import dataclass, replace

from campaign.domain.editions import Edition
from campaign.domain.findings import N_, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing
from campaign.domain.review.source_sheets import Row, rows
from campaign.rendering.citations.citations import format_citation
from campaign.rendering.citations.cited_text import cited_text
from campaign.rendering.citations.source_page_link import source_page_line
from campaign.rendering.letters.addressing import address, closing, salutation, signer, subject
from campaign.rendering.letters.scripts import with_cues
from campaign.rendering.letters.source_sheet import Kind, Line, SheetRow, sheet_rows
from campaign.rendering.letters.way import Delivery, Group, OutgoingLetter, Way
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.places import short_attribution

_FIRST_WORDS = 8
DEMONSTRATION = N_("Demo: the organizations named here don’t run this site.")


@dataclass(frozen=True, slots=True)
class PlainLetter:
    """The pieces that a newspaper's form asks for separately; `address` names the official a letter is for."""

    subject: str
    body: str
    contact: str
    sources: str
    notes: str = ""
    address: str = ""

    @property
    def whole(self) -> str:
        """Everything, for a file."""
        pieces = [self.subject, self.address, self.body, self.notes, self.contact, self.sources]
        return "\n\n".join(filter(None, pieces)) + "\n"


def plain_letter(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    citing: Citing = Citing.SOURCE_SHEET,
) -> PlainLetter:
    """Return the letter to paste. Paragraphs are single lines, because forms wrap them."""
    locale = locale_for(manuscript.language)
    who = signer(manuscript, sender)
    text = with_cues(manuscript, cited_text(manuscript, citing).into(manuscript.document.text), locale)
    body = [salutation(manuscript, locale), text, closing(manuscript, locale), "\n".join(who.signature)]
    return PlainLetter(
        subject=subject(manuscript, who, locale),
        body="\n\n".join(filter(None, body)),
        contact="\n".join(who.contact),
        sources=(notes_text if citing is Citing.NOTES_BLOCK else sources_text)(manuscript, edition, locale),
        notes="\n".join(notes(manuscript, who, locale)),
        address="\n".join(address(manuscript)),
    )


def notes(manuscript: Manuscript, sender: Sender, locale: Locale) -> tuple[str, ...]:
    """Return what follows the signature for a newspaper: about the author, for publication, and ties, for the
    editor."""
    if not manuscript.traits.is_for_newspaper:
        return ()
    disclosure = manuscript.draft.disclosure.strip()
    about = locale.translate("About the author:") + " " + sender.bio if sender.bio else ""
    ties = locale.translate("Disclosure note to the editor:") + " " + disclosure if disclosure else ""
    return tuple(filter(None, (about, ties)))


def sources_text(manuscript: Manuscript, edition: Edition, locale: Locale) -> str:
    """Return the list of sources: each sentence as written, then its evidence."""
    parts = row_texts(manuscript)
    if not parts:
        return ""
    title = locale.translate(manuscript.traits.sources)
    end = [edition_line(edition, locale), demonstration_line(manuscript, locale)]
    end.append(source_page_line(manuscript, edition, locale))
    return "\n\n".join([title, *parts, "\n".join(filter(None, end))])


def notes_text(manuscript: Manuscript, edition: Edition, locale: Locale) -> str:
    """Return the notes: for each sentence its numbers and the addresses, short enough for a form field."""
    shown: set[str] = set()
    parts = [_note(row, manuscript, locale, shown) for row in rows(manuscript)]
    if not parts:
        return ""
    title = locale.translate(manuscript.traits.sources)
    end = filter(None, [edition_line(edition, locale), demonstration_line(manuscript, locale)])
    return "\n\n".join([title, *parts, "\n".join(end)])


def _note(row: Row, manuscript: Manuscript, locale: Locale, shown: set[str]) -> str:
    numbers = "".join(f"[{number}]" for number in row.notes)
    about = ", ".join(row.figures) or _first_words(row.text)
    lines = [" ".join(filter(None, [numbers, about]))]
    if row.is_contradicted:
        ours = (Message("Our sources say: {claim}", {"claim": fact.claim}) for fact in row.facts)
        lines += map(locale.translate, ours)
    for source in dict.fromkeys(citation.source for fact in row.facts for citation in fact.citations):
        found = manuscript.content.source_by_id[source]
        if found.id in shown:
            lines.append(
                locale.translate(Message("{source} (see above)", {"source": short_attribution(found, locale)}))
            )
        else:
            lines.append(
                f"{format_citation(found, locale.language).text} {found.url or locale.translate('address unknown')}"
            )
            shown.add(found.id)
    lines += [locale.translate(told) for told in map(manuscript.content.caveat, row.facts) if told]
    return "\n".join(lines)


def _first_words(text: str) -> str:
    shown = text.split()
    return f"“{' '.join(shown[:_FIRST_WORDS])}…”" if len(shown) > _FIRST_WORDS else f"“{text}”" if text else ""


def demonstration_line(manuscript: Manuscript, locale: Locale) -> str:
    """Return the line that the site has no operator, so that no editor takes it for the named organizations."""
    return locale.translate(DEMONSTRATION) if manuscript.is_demonstration else ""


def edition_line(edition: Edition, locale: Locale) -> str:
    """Return the campaign and edition of the facts."""
    name = edition.campaign.name[locale.language]
    return f"{name} · {locale.translate('version')} {edition}"


def row_texts(manuscript: Manuscript) -> list[str]:
    """Return the rows of the source sheet as lines."""
    return [_row_text(row) for row in sheet_rows(manuscript)]


def _row_text(row: SheetRow) -> str:
    numbers = "".join(f"[{number}]" for number in row.row.notes)
    said = f"{numbers} {f'“{row.row.text}”' if row.row.text else ''}".strip()
    return "\n".join([said, *(_line_text(line) for line in row.lines)])


def _line_text(line: Line) -> str:
    """Return a line as plain text; a passage stands behind the sign of a quotation, as in emails."""
    return f"> {line.text}" if line.kind in (Kind.PASSAGE, Kind.TRANSLATION) else line.text


def _whole_text(letter: OutgoingLetter) -> str:
    plain = plain_letter(letter.manuscript, letter.edition, letter.sender, letter.citing)
    return (plain if letter.with_sources else replace(plain, sources="")).whole


def _sources_alone(letter: OutgoingLetter) -> str:
    return sources_text(letter.manuscript, letter.edition, locale_for(letter.manuscript.language)) + "\n"


_PLAIN = "text/plain; charset=utf-8"
WAYS = (
    Way("text", Message("Text to copy"), 10, _PLAIN, ".txt", _whole_text, delivery=Delivery.PIECES),
    Way(
        name="sources",
        label=Message("Sources for the editor (not for publication)"),
        order=80,
        media_type=_PLAIN,
        ending="-sources.txt",
        make=_sources_alone,
        group=Group.NOWHERE,
        needs=frozenset(),
        is_letter=False,
    ),
)
