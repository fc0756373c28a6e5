"""What a campaign's own page must keep."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.reserved import is_reserved
from campaign.content.rules.bills import bill_problems
from campaign.content.rules.ids import id_problems, is_slug
from campaign.content.rules.labels import (
    Allowed,
    counts_words_or_days,
    key_of,
    label_problems,
    texts_in,
)
from campaign.content.rules.prose import prose_problems
from campaign.content.rules.sheets import value_problems
from campaign.content.yaml_files import Place
from campaign.domain.evidence.campaigns import Campaign, Committee, Demand, Quote
from campaign.domain.evidence.colours import MIN_CONTRAST, contrast, parse_colour
from campaign.domain.evidence.facts import Fact, Quantity, Status
from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES

#: One sentence: a clipping of a few words can say something else than the speaker did.
_QUOTE_WORDS = 30
_WAYS_TO_ACT = 3
#: Texts that cite facts; all others hold no figure.
_CITING = frozenset(["name", "summary", "background", "acts.text", "terms.meaning"])


def problems(folder: Folder) -> Iterator[Problem]:
    """Everything wrong with campaign.yaml."""
    if folder.campaign is None:
        return
    placed = folder.campaign
    facts = {fact.value.id: fact.value for fact in folder.facts}
    yield from _slug_problems(placed, folder.path.resolve().name)
    yield from _colour_problems(placed)
    yield from _text_problems(placed, facts)
    yield from _reference_problems(placed, {source.value.id for source in folder.sources})
    yield from _quote_problems(placed)
    yield from _highlight_problems(placed, facts)
    yield from bill_problems(placed, folder)
    if len(placed.value.acts) != _WAYS_TO_ACT:
        yield placed.error(("acts",), f"there are {len(placed.value.acts)} ways to act", "give three things to do")
    for language in LANGUAGES:
        if language not in placed.value.languages:
            yield placed.error(
                ("languages",),
                f"'{language}' is missing",
                "name both languages, with reviewed_by null until somebody signs",
            )


def _highlight_problems(placed: Placed[Campaign], facts: dict[str, Fact]) -> Iterator[Problem]:
    """Numbers set large are read first and alone; what is in dispute or overtaken would pass for what stands."""
    highlights = placed.value.highlights
    yield from value_problems(placed, ("highlights",), highlights, facts, Quantity)
    for number, value in enumerate(highlights):
        fact = facts.get(value.fact)
        if fact and fact.status in (Status.DISPUTED, Status.SUPERSEDED):
            yield placed.error(("highlights", number), f"{fact.id} is {fact.status}", "set large what stands")


def _slug_problems(placed: Placed[Campaign], folder_name: str) -> Iterator[Problem]:
    slug = placed.value.slug
    if is_reserved(slug):
        yield placed.error(("slug",), f"'{slug}' is an address of the site itself", "choose another slug")
    if not is_slug(slug):
        yield placed.error(("slug",), f"'{slug}' is no slug", "use small letters, digits and single dashes")
    if slug != folder_name:
        yield placed.error(("slug",), f"the slug '{slug}' is not the folder's name '{folder_name}'", "make them equal")


def _colour_problems(placed: Placed[Campaign]) -> Iterator[Problem]:
    accent = parse_colour(placed.value.accent)
    if accent is None:
        yield placed.error(("accent",), f"'{placed.value.accent}' is no colour", "write it as #7a2e1d")
    elif contrast(accent, (255, 255, 255)) < MIN_CONTRAST:
        found = f"{contrast(accent, (255, 255, 255)):.1f}"
        yield placed.error(
            ("accent",),
            f"the accent's contrast on white is {found}",
            f"at least {MIN_CONTRAST}: choose a darker colour",
        )


def _text_problems(placed: Placed[Campaign], facts: dict[str, Fact]) -> Iterator[Problem]:
    """Everything a reader sees: with its facts cited, or without a figure of its own."""
    for place, text in texts_in(placed.value):
        if key_of(place) in _CITING:
            yield from prose_problems(placed, place, text, facts)
        else:
            yield from label_problems(placed, place, text, _allowed(placed.value, place))


def _allowed(campaign: Campaign, place: Place) -> Allowed | None:
    """The figures that a text may say by itself: advice counts words and days, a demand and a list say their date."""
    if place[0] == "guide":
        return counts_words_or_days
    if place[0] == "demands":
        demand = campaign.demands[int(place[1])]
        return lambda _, mention: mention.date is not None and mention.date.agrees_with(demand.as_of)
    if place[0] == "participants" and (listed := campaign.participants):
        return lambda _, mention: (
            mention.value == len(listed.names) or mention.date is not None and mention.date.agrees_with(listed.as_of)
        )
    return None


def _reference_problems(placed: Placed[Campaign], sources: set[str]) -> Iterator[Problem]:
    campaign = placed.value
    committees = {committee.id for committee in campaign.committees}
    lists: dict[str, tuple[Demand | Committee | Quote, ...]] = {
        "demands": campaign.demands,
        "committees": campaign.committees,
        "quotes": campaign.quotes,
    }
    for name, things in lists.items():
        yield from id_problems(
            ((Placed(thing, placed.file, (name, n)), thing.id) for n, thing in enumerate(things)), name.rstrip("s")
        )
        for number, thing in enumerate(things):
            if thing.source is not None and thing.source not in sources:
                yield placed.error(
                    (name, number, "source"), f"'{thing.source}' is no source", "name one of sources.yaml"
                )
    for number, demand in enumerate(campaign.demands):
        for committee in demand.to:
            if committee not in committees:
                yield placed.error(
                    ("demands", number, "to"),
                    f"'{committee}' is no committee",
                    f"known are {', '.join(sorted(committees))}",
                )


def _quote_problems(placed: Placed[Campaign]) -> Iterator[Problem]:
    for number, quote in enumerate(placed.value.quotes):
        if len(quote.words.split()) > _QUOTE_WORDS:
            yield placed.error(
                ("quotes", number, "words"),
                f"the quote has {len(quote.words.split())} words",
                f"at most {_QUOTE_WORDS}",
            )
        missing = [
            language for language in LANGUAGES if language != quote.language and language not in quote.translation
        ]
        if missing:
            yield placed.error(
                ("quotes", number, "translation"),
                f"the translation into {missing[0]} is missing",
                "both languages are whole",
            )
        yield from _translation_problems(placed, number, quote)


def _translation_problems(placed: Placed[Campaign], number: int, quote: Quote) -> Iterator[Problem]:
    """A translation says the figures of the words, and no other."""
    spoken = {mention.value for mention in mentions(quote.words, grammar(quote.language))}
    for language, text in quote.translation.items():
        for mention in mentions(text, grammar(language)):
            if not mention.is_weak and mention.value not in spoken:
                words = text[mention.start : mention.end]
                at = ("quotes", number, "translation", language)
                yield placed.error(at, f"'{words}' is not in the words that are quoted", "translate what is said")
