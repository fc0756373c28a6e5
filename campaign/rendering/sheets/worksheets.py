"""A worksheet: a letter to be written by hand, at a table or in a pew, on the two sides of one sheet of paper.

One side has the template's questions with lines to write on, the other a few facts with who says so, and the newspaper.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.language import address_prefix
from campaign.domain.newspapers.cards import Newspaper, Required, Rules
from campaign.domain.templates.templates import ASK_PART, OPENING_PART, Part, Template, WordRange
from campaign.rendering.environment import environment
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.newspapers.rule_cards import REQUIRED
from campaign.rendering.qr_codes import qr_code
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.worksheet_lines import lines_of, most_characters

#: How many facts are on the back, out of so many that are offered first: those that there is room for.
_FACTS, _OFFERED = 4, 10
_STAKE = "stake"
#: What is on every worksheet; whatever else a newspaper asks for follows.
_ALWAYS = (Required.FULL_NAME, Required.TOWN, Required.PHONE)
_ON_PAPER = (*_ALWAYS, Required.ADDRESS, Required.EMAIL)


@dataclass(frozen=True, slots=True)
class AskedPart:
    """A question, and how many lines there are to answer it."""

    prompt: str
    lines: int


@dataclass(frozen=True, slots=True)
class SourcedFact:
    """A fact with who says so, when, and what is said against it, if anything is."""

    claim: str
    who: str
    when: str
    caveat: str


@dataclass(frozen=True, slots=True)
class WorksheetPage:
    """A worksheet, ready for its template. `limit` is empty, and `newspaper` None, where they are to be filled in."""

    edition: Edition
    template: Template
    questions: tuple[AskedPart, ...]
    fact_lines: int
    facts: tuple[SourcedFact, ...]
    words: WordRange
    newspaper: Newspaper | None
    limit: int | None
    send_to: str
    required: tuple[str, ...]
    address: str | None
    qr_code: str | None
    is_demonstration: bool
    publisher: str


def worksheet_page(
    template: Template, edition: Edition, newspaper: Newspaper | None, paper: Paper, imprint: Imprint
) -> WorksheetPage:
    """Build the worksheet of a template of a letter to the editor, for a newspaper or for one to be filled in."""
    content, language = edition.content, template.language
    locale = locale_for(language)
    rules = newspaper.rules(is_op_ed=template.kind.traits.is_op_ed) if newspaper else Rules()
    parts, required = tuple(_asked(template)), _required(rules)
    blanks = len(required) + (newspaper is None) + (not rules.send_to) + (not rules.max_words)
    *lines, fact_lines = lines_of(
        [part.prompt for part in parts], [part.words for part in parts], template.title, paper
    )
    path = f"{address_prefix(language)}/{edition.campaign.slug}/letters/{template.slug}"
    address = imprint.address_of(path)
    publisher = _publisher(edition, locale, imprint)
    return WorksheetPage(
        edition=edition,
        template=template,
        questions=tuple(AskedPart(part.prompt, count) for part, count in zip(parts, lines, strict=True)),
        fact_lines=fact_lines,
        facts=_facts(template, content, locale, most_characters(blanks, len(publisher))),
        words=_words(template.words, rules),
        newspaper=newspaper,
        limit=rules.max_words,
        send_to=rules.send_to or "",
        required=tuple(locale.initial(locale.translate(REQUIRED[one])) for one in required),
        address=address,
        qr_code=qr_code(address) if address else None,
        is_demonstration=imprint.is_demonstration,
        publisher=publisher,
    )


def worksheet_print(page: WorksheetPage, paper: Paper) -> PrintJob:
    """Return a worksheet as a print job."""
    language = page.template.language
    html = environment(language).get_template("print/worksheet.html").render(page=page, paper=paper)
    return PrintJob(html, "worksheet", paper)


def _publisher(edition: Edition, locale: Locale, imprint: Imprint) -> str:
    """Return who publishes this and where to write to, and what the law or the campaign wants said of who pays."""
    contact = f"{locale.translate('Published by')} {' · '.join(imprint.contact)}." if imprint.contact else ""
    disclaimer = edition.campaign.disclaimer
    return " ".join(filter(None, (contact, disclaimer[locale.language] if disclaimer else "")))


def _asked(template: Template) -> Iterator[Part]:
    """Yield the parts for what the writer saw, why it matters, and what should happen."""
    for id in (OPENING_PART, _STAKE, ASK_PART):
        part = template.part(id) or (template.ask_part if id == ASK_PART else None)
        if part:
            yield part


def _facts(template: Template, content: Content, locale: Locale, most: int) -> tuple[SourcedFact, ...]:
    """Return the best facts that fit together, in the order in which they are offered."""
    offered = [_sourced(fact, content, locale) for fact in islice(_offered(template, content), _OFFERED)]
    chosen: list[SourcedFact] = []
    for place, fact in enumerate(offered):
        left = _FACTS - len(chosen) - 1
        shortest = sorted(map(_length, offered[place + 1 :]))[: max(0, left)]
        if left >= 0 and sum(map(_length, [*chosen, fact])) + sum(shortest) <= most:
            chosen.append(fact)
    return tuple(chosen)


def _length(fact: SourcedFact) -> int:
    return len(fact.claim) + len(fact.who) + len(fact.when) + len(fact.caveat)


def _words(asked: WordRange, rules: Rules) -> WordRange:
    """Return the range of words that both the template and the newspaper ask for."""
    most = min(asked.max, rules.max_words or asked.max)
    return WordRange(min(asked.min, most), most)


def _offered(template: Template, content: Content) -> Iterator[Fact]:
    """Yield the template's facts, then those that writers are offered first: none of a subject that is kept apart."""
    apart = {topic.id for topic in content.campaign.topics if topic.apart}
    named = [id for id in template.offers if id in content.fact_by_id]
    on_shelves = [id for shelf in content.shelves for id in shelf.facts]
    for id in dict.fromkeys((*named, *on_shelves)):
        fact = content.fact_by_id[id]
        is_plain = fact.may_be_cited and fact.status is not Status.DISPUTED and not apart.intersection(fact.topics)
        if id in named or is_plain:
            yield fact


def _sourced(fact: Fact, content: Content, locale: Locale) -> SourcedFact:
    caveat = content.caveat(fact)
    who = locale.list(content.attributions(fact, locale.language))
    said = locale.translate(caveat) if caveat else ""
    return SourcedFact(fact.claim[locale.language], who, locale.as_of(fact.as_of), said)


def _required(rules: Rules) -> tuple[Required, ...]:
    """Return what to add below the letter: what everyone asks for, and what this newspaper asks for besides."""
    return tuple(one for one in _ON_PAPER if one in _ALWAYS or one in rules.requires)
