"""What a campaign's own page must keep."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.bills import bill_problems
from campaign.content.rules.ids import id_problems, is_slug
from campaign.content.rules.prose import prose_problems
from campaign.content.rules.sheets import value_problems
from campaign.content.yaml_files import Place
from campaign.domain.attribution import names_speaker
from campaign.domain.campaigns import RESERVED_SLUGS, Campaign, Committee, Demand, Quote
from campaign.domain.colours import MIN_CONTRAST, contrast, parse_colour
from campaign.domain.facts import Fact, Quantity, Status
from campaign.domain.language import LANGUAGES, Both

_QUOTE_WORDS = 9
_WAYS_TO_ACT = 3


def problems(folder: Folder) -> Iterator[Problem]:
    """Everything wrong with campaign.yaml."""
    if folder.campaign is None:
        return
    placed = folder.campaign
    facts = {fact.value.id: fact.value for fact in folder.facts}
    yield from _slug_problems(placed, folder.path.resolve().name)
    yield from _colour_problems(placed)
    yield from _prose(placed, facts)
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
    """Numbers set large are read first and alone, so each says by itself whose count it is."""
    highlights = placed.value.highlights
    yield from value_problems(placed, ("highlights",), highlights, facts, Quantity)
    for number, value in enumerate(highlights):
        fact = facts.get(value.fact)
        for language in LANGUAGES:
            if fact and fact.attributed_to and not names_speaker(value.label[language], fact.attributed_to[language]):
                right = f"name {fact.attributed_to[language]}"
                at = ("highlights", number, "label", language)
                yield placed.error(at, "the label does not say whose count it is", right)
        if fact and fact.status in (Status.DISPUTED, Status.SUPERSEDED):
            yield placed.error(("highlights", number), f"{fact.id} is {fact.status}", "set large what stands")


def _slug_problems(placed: Placed[Campaign], folder_name: str) -> Iterator[Problem]:
    slug = placed.value.slug
    if slug in RESERVED_SLUGS:
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


def _prose(placed: Placed[Campaign], facts: dict[str, Fact]) -> Iterator[Problem]:
    for place, text in _texts(placed.value):
        yield from prose_problems(placed, place, text, facts)


def _texts(campaign: Campaign) -> Iterator[tuple[Place, Both]]:
    """The texts in which the campaign speaks of its subject; advice to writers may name any number of words."""
    yield ("name",), campaign.name
    yield ("summary",), campaign.summary
    for index, paragraph in enumerate(campaign.background):
        yield ("background", index), paragraph
    for index, act in enumerate(campaign.acts):
        yield ("acts", index, "text"), act.text
    for index, term in enumerate(campaign.terms):
        yield ("terms", index, "meaning"), term.meaning


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
