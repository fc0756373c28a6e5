"""English units."""

from __future__ import annotations

from campaign.domain.grammar.units import Units

UNITS = Units(
    words={
        "people": "people persons person migrants asylum-seekers seekers applicants refugees individuals men women salvadorans "
        "hondurans guatemalans mexicans venezuelans colombians nationals deportees",
        "families": "families family",
        "children": "children child minors",
        "cases": "cases case claims claim applications",
        "motions": "motions motion",
        "orders": "orders order",
        "flights": "flights flight planes",
        "countries": "countries country governments nations",
        "agreements": "agreements agreement deals pacts accords",
        "organizations": "organizations organisations groups",
        "signatures": "signatures signature",
        "hours": "hours hour",
        "days": "days day",
        "weeks": "weeks week",
        "months": "months month",
        "years": "years year",
        "pages": "pages page",
        "judges": "judges judge",
        "interviews": "interviews interview",
        "times": "fold",
        "percent": "percent",
        "dollars": "dollars dollar",
    },
    ends=frozenset(
        "of in to for from by at on with and or who that were was are is had have has under a an the per each every their its his her our my still never not did".split()
    ),
    percent=r"(?:\s+|-)per\s?cent\b|\s+percentage\s+points?\b",
    currency=r"(?:(?:US|U\.\s?S\.|American)\s+)?(?:dollars?|bucks)\b",
    millions="",
    in_currency="in",
)
