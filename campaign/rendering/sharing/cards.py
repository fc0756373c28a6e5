"""Share cards: one picture of a fact, a sheet or a campaign, which says who says so and when.

A card travels without its page and is kept by other sites. So it is short and never without a date or a speaker, it
says what is the matter with a fact, and it has no photographs, since none could be withdrawn from it.
"""

from __future__ import annotations

from collections.abc import Iterable

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.caveats import mark
from campaign.domain.evidence.facts import Fact, Quantity, Status
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.pictures import Dots, Picture, values_of
from campaign.domain.evidence.values import Value, figure_of
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE, Language, address_prefix
from campaign.domain.sheets.fact_sheets import FactSheet, Numbers
from campaign.rendering.environment import environment
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.places import speakers_line
from campaign.rendering.renderers.print_job import PrintJob
from campaign.rendering.sharing.card import OVER, Card, CardValue
from campaign.rendering.sharing.card_drawings import card_dots
from campaign.rendering.sharing.card_sizes import HEADLINE_LEAST, split_figure
from campaign.rendering.sharing.plain_texts import cited_text, plain_heading
from campaign.rendering.sheets.pages import Imprint

#: What other sites expect of a card, in pixels.
WIDTH, HEIGHT = 1200, 630
_MOST_VALUES = 3
_MOST_SPEAKERS = 3


def fact_card(fact: Fact, edition: Edition, language: Language, imprint: Imprint) -> Card:
    """Return a fact's card. One that was replaced or retracted says so; of a retracted one nothing else is repeated."""
    content, locale = edition.content, locale_for(language)
    caveat = content.caveat(fact)
    number = _number(fact) if fact.status not in OVER else None
    return _card(
        edition,
        locale,
        imprint,
        f"facts/{fact.id}",
        sentence=fact.claim[language] if fact.status is not Status.RETRACTED else "",
        speakers=_unnamed(fact.claim[language], (fact.id,), content, locale),
        said=speakers_line(fact, content.source_by_id, locale) if fact.status is not Status.RETRACTED else "",
        number=split_figure(locale.figure(number)) if number else None,
        counts=number.counts[language] if number and len(fact.quantities) > 1 else "",
        status=fact.status,
        caveat=locale.translate(caveat) if caveat else "",
    )


def sheet_card(sheet: FactSheet, edition: Edition, language: Language, imprint: Imprint) -> Card:
    """Return a sheet's card: its answer in one line, and its dots, or its first numbers if they leave room for it."""
    picture, values = _shown_values(sheet)
    card = _sheet_card(sheet, edition, language, imprint, picture, values)
    is_small = card.size < HEADLINE_LEAST and not card.dots
    return _sheet_card(sheet, edition, language, imprint, None, ()) if is_small else card


def _sheet_card(
    sheet: FactSheet,
    edition: Edition,
    language: Language,
    imprint: Imprint,
    picture: Picture | None,
    values: tuple[Value, ...],
) -> Card:
    content, locale = edition.content, locale_for(language)
    facts = _facts_of(_first_cited(sheet), values, content)
    return _card(
        edition,
        locale,
        imprint,
        f"sheets/{sheet.slug}",
        sentence=plain_heading(sheet, content, language),
        speakers=_unnamed(plain_heading(sheet, content, language), _first_cited(sheet), content, locale),
        said=_speakers(facts, content, locale),
        caveat=_caveats(facts, content, locale),
        dots=card_dots(picture, content) if isinstance(picture, Dots) else None,
        values=_values(values, picture, content, locale),
    )


def campaign_card(edition: Edition, language: Language, imprint: Imprint) -> Card:
    """Return a campaign's card: its name, what it is about, and its picture or first numbers."""
    campaign, content, locale = edition.campaign, edition.content, locale_for(language)
    picture = campaign.picture
    values = _values_of(picture) if isinstance(picture, Dots) else campaign.highlights[:_MOST_VALUES]
    headline = campaign.headline or campaign.name
    facts = _facts_of(cited_in(headline[DEFAULT_LANGUAGE]), values, content)
    return _card(
        edition,
        locale,
        imprint,
        "",
        sentence=cited_text(headline[language], content),
        speakers=_unnamed(
            cited_text(headline[language], content), cited_in(headline[DEFAULT_LANGUAGE]), content, locale
        ),
        said=_speakers(facts, content, locale),
        caveat=_caveats(facts, content, locale),
        dots=card_dots(picture, content) if isinstance(picture, Dots) else None,
        values=_values(values, picture, content, locale),
    )


def card_job(card: Card) -> PrintJob:
    """Return the job that draws a card."""
    html = environment(card.language).get_template("print/card.html").render(card=card)
    return PrintJob(html, "card", "card", WIDTH)


def _card(edition: Edition, locale: Locale, imprint: Imprint, page: str, **shown: object) -> Card:
    path = f"{address_prefix(locale.language)}/{edition.campaign.slug}/{page}"
    return Card(
        edition=edition,
        language=locale.language,
        path=path,
        address=imprint.address_of(path),
        is_demonstration=imprint.is_demonstration,
        **shown,  # type: ignore[arg-type]  # the fields of a card by name
    )


def _number(fact: Fact) -> Quantity | None:
    """Return the number to set large; none where two numbers are one figure, of which neither is true alone."""
    if any(figure.bound for figure in fact.quantities):
        return None
    return next(iter(fact.quantities), None)


def _shown_values(sheet: FactSheet) -> tuple[Picture | None, tuple[Value, ...]]:
    """Return the sheet's dots with what they count, else the numbers of its front, else its first."""
    front = sheet.front
    pictures = [front.picture, *sheet.shown] if front else sheet.shown
    dots = next((block for block in pictures if isinstance(block, Dots)), None)
    if dots:
        return dots, _values_of(dots)
    numbers = next((block.values for block in sheet.blocks if isinstance(block, Numbers)), ())
    return None, ((front.numbers if front else ()) or numbers)[:_MOST_VALUES]


def _values_of(picture: Dots) -> tuple[Value, ...]:
    return tuple(value for _, value in values_of(picture))


def _first_cited(sheet: FactSheet) -> list[str]:
    """Return the ids of the facts that the sheet's first text with any cites: its headline or its answer."""
    cited = (cited_in(text[DEFAULT_LANGUAGE]) for text in sheet.lead)
    return next((ids for ids in cited if ids), [])


def _facts_of(cited: Iterable[str], values: Iterable[Value], content: Content) -> list[Fact]:
    """Return the facts that a card tells: those that its sentence cites, and those of the numbers that it shows."""
    numbers = [value.fact for value in values if content.fact_by_id[value.fact].status not in OVER]
    return [content.fact_by_id[id] for id in dict.fromkeys([*cited, *numbers])]


def _caveats(facts: Iterable[Fact], content: Content, locale: Locale) -> str:
    """Return what is the matter with any of several facts, each once; empty if nothing is."""
    caveats = filter(None, map(content.caveat, facts))
    return " ".join(dict.fromkeys(map(locale.translate, caveats)))


def _values(
    values: Iterable[Value], picture: Picture | None, content: Content, locale: Locale
) -> tuple[CardValue, ...]:
    """Return the numbers with their labels; those whose facts are over are left out."""
    shapes = _shapes(picture)
    shown = []
    for value in values:
        fact = content.fact_by_id[value.fact]
        if fact.status in OVER:
            continue
        word = locale.translate(mark(fact))
        label = f"{value.label[locale.language]} ({word})" if word else value.label[locale.language]
        shown.append(CardValue(split_figure(locale.figure(figure_of(value, fact))), label, shapes.get(value, "")))
    return tuple(shown)


def _shapes(picture: Picture | None) -> dict[Value, str]:
    """Return how each count of a picture is marked; a zero has no mark."""
    if not isinstance(picture, Dots):
        return {}
    return dict(zip((picture.of, *picture.groups), ("dot", "ring", "square", "cross"), strict=False))


def _speakers(facts: Iterable[Fact], content: Content, locale: Locale) -> str:
    """Return who says what several facts say, and as of when: the first and the last of their dates."""
    facts = list(facts)
    if not facts:
        return ""
    who = _names(facts, content, locale)
    dates = sorted({fact.as_of for fact in facts}, key=lambda when: (when.first_day, -when.last_day.toordinal()))
    if max(when.last_day for when in dates) > dates[0].last_day:  # a day of a month that is named adds nothing
        first, last = locale.date(dates[0]), locale.date(dates[-1])
        return locale.translate(
            Message("Who says so: {who} ({first} to {last}).", {"who": who, "first": first, "last": last})
        )
    if len(facts) == 1:
        return speakers_line(facts[0], content.source_by_id, locale)
    as_of = locale.as_of(dates[0])
    return locale.translate(Message("Who says so: {who} ({as_of}).", {"who": who, "as_of": as_of}))


def _unnamed(sentence: str, cited: Iterable[str], content: Content, locale: Locale) -> str:
    """Return whose claims a sentence repeats without naming them; empty if it names each, or they are no one's."""
    facts = [content.fact_by_id[id] for id in dict.fromkeys(cited)]
    claims = [fact for fact in facts if fact.attributed_to and not names_speaker(sentence, fact, locale.language)]
    return locale.initial(_names(claims, content, locale)) if claims else ""


def _names(facts: Iterable[Fact], content: Content, locale: Locale) -> str:
    """Return the speakers of several facts in a list; with semicolons where a name has a comma of its own."""
    every = dict.fromkeys(name for fact in facts for name in content.attributions(fact, locale.language))
    who = [name for name in every if not any(other.startswith(f"{name}, ") for other in every)]
    who = who or [locale.translate("publisher unknown")]
    if len(who) > _MOST_SPEAKERS + 1:
        who = [*who[:_MOST_SPEAKERS], locale.translate("other sources")]
    return "; ".join(who) if any("," in name for name in who) else locale.list(who)
