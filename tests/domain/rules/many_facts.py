"""Content with as many facts as are asked for, each of its own words, numbers and days, every other one disputed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Citation, Fact, Moment, Quantity, Status
from campaign.domain.figures.dates import PartialDate
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.language import Both, BothLists
from tests.builders import phrased

_DAY = date(2026, 6, 1)


def many_facts(content: Content, count: int) -> Content:
    """Return the content with `count` facts instead of its own, and with nothing that cites the old ones."""
    source, topic = replace(content.sources[0], text=None, notes=None), content.campaign.topics[0].id
    facts = tuple(_fact(number, source.id, topic) for number in range(count))
    campaign = replace(content.campaign, background=(), highlights=())
    return replace(content, campaign=campaign, sources=(source,), facts=facts, sheets=(), letters=())


def _fact(number: int, source: str, topic: str) -> Fact:
    """A fact and, if it is disputed, a dispute that says the number of another one, rounded."""
    count, day = 1000 + 7 * number, PartialDate(2000 + number % 26, 1 + number % 12, 1 + number % 28)
    is_disputed = number % 2 == 0
    rounded = f"{round(count, -2):,}"
    return Fact(
        id=f"riders-{number}",
        claim=Both(
            f"The company says that on {day} exactly {count:,} people rode bus {_word(number)}.",
            f"La empresa dice que el {day} viajaron exactamente {count:,} personas en el autobús {_word(number)}.",
        ),
        phrasings=phrased(
            BothLists(
                (f"By the company's count {count:,} people took bus {_word(number)} on {day}.",),
                (f"Según la empresa, {count:,} personas tomaron el autobús {_word(number)} el {day}.",),
            )
        ),
        figures=(
            Quantity(Decimal(count), "people", Both("riders", "pasajeros"), Qualifier.EXACTLY),
            Moment(day),
        ),
        names=(_word(number),),
        citations=(Citation(source, number + 1, Both("there", "allí")),),
        as_of=day,
        checked_on=_DAY,
        review_by=date(2099, 1, 1),
        status=Status.DISPUTED if is_disputed else Status.HISTORICAL,
        topics=(topic,),
        dispute=Both(f"The union counted about {rounded}.", f"El sindicato contó unas {rounded}.")
        if is_disputed
        else None,
        attributed_to=Both("the company", "la empresa"),
    )


def _word(number: int) -> str:
    """A name of letters alone, another for each number."""
    letters = ""
    while number >= 0:
        letters, number = chr(ord("a") + number % 26) + letters, number // 26 - 1
    return f"Line{letters}"
