"""Domain objects for tests: each builder needs only what a test is about."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from campaign.content.phrasing_lists import numbered
from campaign.domain.editions import Content, TemplateSet
from campaign.domain.evidence.bills import Bill
from campaign.domain.evidence.campaigns import Campaign, Term
from campaign.domain.evidence.facts import Bound, Citation, Fact, Figure, Moment, Quantity, Status
from campaign.domain.evidence.phrasings import Phrasing
from campaign.domain.evidence.sources import Bases, Basis, Source, SourceType
from campaign.domain.evidence.topics import Topic
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.periods import Period
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.findings import Finding
from campaign.domain.language import LANGUAGES, Both, BothLists, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Confidence, Newspaper, Required, Rules
from campaign.domain.officials.bodies import Body
from campaign.domain.templates.documents import Document, Paragraph, Run
from campaign.domain.templates.drafts import Article, Draft, FactChoice, NewspaperDetails, Sent, Tie
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import Blank, Hole, Literal, Part, Template, WordRange
from campaign.domain.texts.reading import Reading

TODAY = date(2026, 11, 21)
CHECKED = PartialDate(2026, 6)
NO_LISTS = BothLists()
NO_RULES = Rules()
ANY_PAPER = NewspaperDetails()
NO_ARTICLE = Article()
NOTHING_SENT = Sent()
ANY_LENGTH = WordRange(0, 10_000)


def both(en: str, es: str | None = None) -> Both:
    return Both(en, en if es is None else es)


def a_source(
    id: str = "record",
    *,
    title: str | None = "A Record of What Was Done",
    publisher: str | None = "The Example Institute",
    unknown: Iterable[str] = (),
) -> Source:
    missing = set(unknown)
    publisher_basis, issued_basis, url_basis = (
        Basis.UNKNOWN if name in missing else Basis.STATED for name in ("publisher", "issued", "url")
    )
    return Source(
        id=id,
        type=SourceType.REPORT,
        title=title,
        publisher=None if "publisher" in missing else publisher,
        issued=None if "issued" in missing else PartialDate(2020, 6),
        language="en",
        url=None if "url" in missing else f"https://example.org/{id}",
        basis=Bases(publisher_basis, issued_basis, url_basis),
    )


def a_quantity(
    value: str | int,
    unit: str = "people",
    qualifier: str = "exactly",
    *,
    per: str | None = None,
    bound: str | None = None,
) -> Quantity:
    return Quantity(
        Decimal(value),
        unit,
        both("things counted", "cosas contadas"),
        Qualifier(qualifier),
        Period(per) if per else None,
        Bound(bound) if bound else None,
    )


def a_moment(written: str) -> Moment:
    return Moment(PartialDate.parse(written))


def phrased(texts: BothLists) -> dict[Language, tuple[Phrasing, ...]]:
    """Phrasings as a file has them that names no ids."""
    return {language: numbered(list(texts[language])) for language in LANGUAGES}


def a_fact(
    id: str = "fact",
    en: str = "This is so.",
    es: str = "Esto es así.",
    *,
    figures: Iterable[Figure] = (),
    phrasings: BothLists = NO_LISTS,
    names: Iterable[str] = (),
    sources: Iterable[str] = ("record",),
    as_of: str = "2026-06",
    status: Status = Status.CURRENT,
    superseded_by: str | None = None,
    attributed_to: Both | None = None,
    topics: Iterable[str] = ("transfers",),
) -> Fact:
    return Fact(
        id=id,
        claim=Both(en, es),
        phrasings=phrased(phrasings),
        figures=tuple(figures),
        names=tuple(names),
        citations=tuple(Citation(source, 1, both("first part", "primera parte")) for source in sources),
        as_of=PartialDate.parse(as_of),
        checked_on=date(2026, 11, 1),
        review_by=date(2027, 5, 1),
        status=status,
        topics=tuple(topics),
        superseded_by=superseded_by,
        attributed_to=attributed_to,
    )


#: The facts that a test has where it names none.
FACTS = (
    a_fact(
        "transfers",
        "More than 900 Hondurans and Salvadorans were sent to Guatemala under its agreement of July 2019.",
        "Más de 900 hondureños y salvadoreños fueron enviados a Guatemala en virtud de su acuerdo de julio de 2019.",
        figures=[a_quantity(900, "people", "more than"), a_moment("2019-07")],
        phrasings=BothLists(
            en=("Guatemala took in more than 900 people from two neighboring countries after it signed in July 2019.",),
            es=("Guatemala recibió a más de 900 personas de dos países vecinos tras firmar en julio de 2019.",),
        ),
        names=["Guatemala"],
        as_of="2020-06",
        status=Status.HISTORICAL,
    ),
    a_fact(
        "ten-a-month",
        "Honduras takes in up to 10 people each month.",
        "Honduras recibe hasta 10 personas al mes.",
        figures=[a_quantity(10, "people", "at most", per="month")],
        names=["Honduras"],
        topics=["honduras"],
    ),
    a_fact(
        "motions",
        "Lawyers of the government filed nearly 5,000 motions in November 2025.",
        "Abogados del gobierno presentaron casi 5,000 mociones en noviembre de 2025.",
        figures=[a_quantity(5000, "motions", "nearly"), a_moment("2025-11")],
        as_of="2025-11-30",
        topics=["courts"],
    ),
    a_fact(
        "cost",
        "The payments came to more than $32 million, and 80 percent of it went to one government.",
        "Los pagos sumaron más de 32 millones de dólares, y el 80 por ciento fue para un solo gobierno.",
        figures=[a_quantity(32_000_000, "dollars", "more than"), a_quantity(80, "percent")],
        topics=["costs"],
    ),
)


def a_campaign(*, keywords: BothLists = NO_LISTS, topics: Iterable[Topic] = (), bills: Iterable[Bill] = ()) -> Campaign:
    return Campaign(
        slug="example",
        name=both("No Agreements in the Dark", "No a los acuerdos a oscuras"),
        summary=both("In short.", "En breve."),
        background=(),
        accent="#7a2e1d",
        languages={},
        topics=tuple(topics),
        demands=(),
        acts=(),
        bodies=(Body("judiciary", both("Senate Judiciary Committee", "Comité Judicial del Senado")),),
        guide=(),
        quotes=(),
        terms=(
            Term(both("Asylum Cooperative Agreement", "Acuerdo de Cooperación de Asilo"), both("A deal.", "Un trato.")),
        ),
        keywords=keywords,
        bills=tuple(bills),
    )


EXAMPLES: dict[Language, dict[str, str]] = {
    "en": {
        "opening": "When the last bus pulled out of our station that winter night, nobody would say where it went.",
        "stake": "My grandmother crossed an ocean to be heard, and somebody in this town opened a door to her.",
        "facts": "Here is what the public record shows about it.",
        "ask": "I ask our senators to hold hearings on who was sent where and what became of them.",
        "closing": "A town that once opened its doors can bear to hear the truth.",
    },
    "es": {
        "opening": "Cuando el último autobús salió de nuestra estación aquella noche fría, nadie dijo adónde iba.",
        "stake": "Mi abuela cruzó un océano para que la oyeran, y alguien de este pueblo le abrió la puerta.",
        "facts": "Esto es lo que consta en los registros públicos.",
        "ask": "Pido a nuestros senadores que celebren audiencias sobre a quién se envió, adónde y qué fue de ellos.",
        "closing": "Un pueblo que una vez abrió sus puertas puede soportar la verdad.",
    },
}
TOWN: dict[Language, Blank] = {
    "en": Blank("town", "Your town", 60, required=True),
    "es": Blank("town", "Su ciudad", 60, required=True),
}


def a_template(
    language: Language = "en",
    kind: Kind = Kind.LETTER,
    *,
    texts: Mapping[str, str] | None = None,
    slug: str = "example",
    words: WordRange = ANY_LENGTH,
    blanks: Iterable[Blank] = (),
    offers: Iterable[str] = ("transfers",),
) -> Template:
    """A template of the example's parts, or of `texts`; "{town}" in a text is the blank of that name."""
    return Template(
        slug=slug,
        language=language,
        kind=kind,
        title="Example",
        summary="",
        words=words,
        blanks=tuple(blanks),
        offers=tuple(offers),
        parts=tuple(
            Part(id, f"What of the {id}?", 30, id in ("opening", "stake"), (_sentence(text),) if text else ())
            for id, text in (EXAMPLES[language] if texts is None else texts).items()
        ),
    )


def _sentence(text: str) -> tuple[Literal | Hole, ...]:
    before, hole, after = text.partition("{town}")
    return (Literal(before), Hole("town"), Literal(after)) if hole else (Literal(text),)


def a_content(
    templates: Iterable[Template] = (),
    *,
    facts: Iterable[Fact] = FACTS,
    sources: Iterable[Source] = (a_source(),),
    campaign: Campaign | None = None,
) -> Content:
    letters = tuple(TemplateSet(template.slug, {template.language: template}, {}) for template in templates)
    return Content(campaign or a_campaign(), tuple(sources), tuple(facts), (), letters)


def a_card(
    language: Language = "en",
    *,
    letters: Rules = NO_RULES,
    oped: Rules = NO_RULES,
    city: str = "",
    as_of: PartialDate | None = CHECKED,
) -> Newspaper:
    return Newspaper(
        "card", "The Daily Card", city, "NM", language, letters, oped, "https://example.org", as_of, Confidence.HIGH
    )


def a_manuscript(
    text: str | None = None,
    language: Language = "en",
    kind: Kind = Kind.LETTER,
    *,
    parts: Mapping[str, str] | None = None,
    chosen: Iterable[FactChoice] = (),
    blanks: Mapping[str, str] | None = None,
    own_figures: Iterable[str] = (),
    paper: NewspaperDetails = ANY_PAPER,
    template: Template | None = None,
    content: Content | None = None,
    card: Newspaper | None = None,
    today: date = TODAY,
    dropped: Iterable[str] = (),
    printable: frozenset[int] | None = None,
    article: Article = NO_ARTICLE,
    sent: Sent = NOTHING_SENT,
    tie: Tie | None = None,
    disclosure: str = "",
    given: Iterable[Required] | None = None,
    headline: str | None = None,
) -> Manuscript:
    """A draft of one whole `text`, or of `parts`, on the example's template and facts."""
    template = template or a_template(language, kind)
    draft = Draft(
        blanks or {}, parts or {}, tuple(chosen), text, tuple(own_figures), paper, article, sent, tie, disclosure
    )
    return Manuscript(
        content or a_content([template]),
        template,
        draft,
        today,
        card,
        tuple(dropped),
        printable,
        None if given is None else frozenset(given),
        headline=headline,
    )


def a_reading(text: str, language: Language = "en") -> Reading:
    """A text without marks, as checks read it."""
    paragraphs = tuple(Paragraph((Run(line),)) for line in text.split("\n\n"))
    return Reading(Document(language, Kind.LETTER, paragraphs))


def of(id: str, findings: Iterable[Finding]) -> list[Finding]:
    """The findings of one check."""
    return [finding for finding in findings if finding.id == id]
