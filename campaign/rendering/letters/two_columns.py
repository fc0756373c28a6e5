"""A letter beside an empty column, for someone who translates it into the newspaper's language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.language_gap import language_gap
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.documents import Mark, Paragraph, Run
from campaign.domain.templates.templates import choices
from campaign.rendering.environment import environment
from campaign.rendering.letters.way import Delivery, OutgoingLetter, Way
from campaign.rendering.letters.word_file import WORD
from campaign.rendering.letters.word_package import CONTACT, HEADINGS, add_paragraph, new_document, packed
from campaign.rendering.letters.word_tables import add_table
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import style_sheets


@dataclass(frozen=True, slots=True)
class TwoColumns:
    """The paragraphs of a letter in its language, `ours`, each with the same in the other where it is a sentence of the
    template, and the facts cited, which are in both languages.

    `theirs` is the newspaper's language, and `limit` the most words that it takes.
    """

    ours: Language
    theirs: Language
    paper: str
    limit: int
    paragraphs: tuple[tuple[str, str], ...]
    facts: tuple[tuple[int, Fact], ...]

    @property
    def task(self) -> Message:
        """What the sheet asks of whoever translates."""
        if self.paper:
            return Message("For {paper}: {limit} words or fewer.", {"paper": self.paper, "limit": self.limit})
        return Message("{limit} words or fewer.", {"limit": self.limit})


def two_columns(manuscript: Manuscript) -> TwoColumns:
    """Return the sheet of a letter. Where no newspaper's language is known, the other column is in any other."""
    gap = language_gap(manuscript.card, manuscript.language)
    theirs = gap.theirs if gap else next(language for language in LANGUAGES if language != manuscript.language)
    ours = _ours_in(theirs, manuscript)
    numbers = manuscript.reading.note_numbers
    return TwoColumns(
        ours=manuscript.language,
        theirs=theirs,
        paper=manuscript.paper_name,
        limit=manuscript.limits.max,
        paragraphs=tuple(
            (_numbered(paragraph, numbers), ours.get(paragraph.text.strip(), ""))
            for paragraph in manuscript.document.paragraphs
        ),
        facts=tuple((numbers[fact.id], fact) for fact in manuscript.facts),
    )


def two_columns_html(letter: OutgoingLetter) -> str:
    """Return the sheet as a page to print."""
    page = two_columns(letter.manuscript)
    inside = None if letter.style else "\n".join(style_sheets("letter", "letter"))
    template = environment(page.ours).get_template("print/two_columns.html")
    return template.render(page=page, style=letter.style, style_text=inside)


def two_columns_word(letter: OutgoingLetter) -> bytes:
    """Return the sheet as a `.docx`, in which someone can write the translation."""
    page = two_columns(letter.manuscript)
    document = new_document(page.ours)
    say = locale_for(page.ours).translate
    title = say(Message("Needs translation"))
    add_paragraph(document, title, HEADINGS[0])
    add_paragraph(document, say(page.task), CONTACT)
    both = (page.ours, page.theirs)
    names = [locale_for(language).name(language) for language in both]
    add_table(document, both, names, page.paragraphs)
    if page.facts:
        add_paragraph(document, say(Message("The facts in both languages")), HEADINGS[1])
        add_paragraph(document, say(Message("We’ve checked the numbers. Copy them exactly.")))
        claims = [tuple(f"[{number}] {fact.claim[one]}" for one in both) for number, fact in page.facts]
        add_table(document, both, names, claims)
    return packed(document, title)


def _ours_in(theirs: Language, manuscript: Manuscript) -> dict[str, str]:
    """Return the template's sentences with the same in another language."""
    letter = manuscript.content.letter(manuscript.template.slug)
    other = letter.templates.get(theirs) if letter else None
    pairs = zip(manuscript.template.parts, other.parts if other else (), strict=False)
    blanks = manuscript.draft.blanks
    return {
        text: same
        for part, its in pairs
        for text, same in zip(choices(part, blanks), choices(its, blanks), strict=False)
    }


def _numbered(paragraph: Paragraph, numbers: dict[str, int]) -> str:
    """Return a paragraph's text with the number of each fact where it is cited."""
    return "".join(run.text if isinstance(run, Run) else _marked(run, numbers) for run in paragraph.runs)


def _marked(mark: Mark, numbers: dict[str, int]) -> str:
    return "".join(f" [{numbers[fact]}]" for fact in mark.facts)


def _is_of_use(manuscript: Manuscript) -> bool:
    """Whether the newspaper publishes in another language than the letter's."""
    return language_gap(manuscript.card, manuscript.language) is not None


_Way = partial(Way, needs=frozenset(), helps=_is_of_use, is_letter=False)
WAYS = (
    _Way(
        name="two-columns",
        label=Message("A two-column page for a translator (to print)"),
        order=52,
        media_type="text/html; charset=utf-8",
        ending="-two-columns.html",
        make=two_columns_html,
        delivery=Delivery.PAGE,
    ),
    _Way(
        name="two-columns-docx",
        label=Message("A two-column page for a translator (Word file)"),
        order=54,
        media_type="/".join(WORD),
        ending="-two-columns.docx",
        make=two_columns_word,
    ),
)
