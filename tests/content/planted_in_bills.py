"""Faults of the list of bills that stands in campaign.yaml."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, FACTS, in_file, rule

campaign, facts = in_file(CAMPAIGN), in_file(FACTS)
_BILLS = "bills:\n%saccent:"
_BILL = '  - {number: %s, congress: 118, title: "An Example Act", source: %s}\n'


def _listed(*bills: tuple[str, str]) -> str:
    return _BILLS % "".join(_BILL % bill for bill in bills)


BILL_RULES = [
    rule(
        "is not a bill's number",
        campaign("accent:", _listed(("H.R. 8073a", "example-source")), "- {number"),
        campaign("accent:", _listed(("HR8073", "example-source")), "- {number"),
        campaign("accent:", _listed(("Example Act", "example-source")), "- {number"),
    ),
    rule(
        "is listed twice",
        campaign(
            "accent:",
            _BILLS
            % (
                _BILL % ("S. 12", "example-source")
                + '  - {number: S. 12, congress: 119, title: "Other", source: example-source}\n'
            ),
            "congress: 119",
        ),
        campaign(
            "accent:",
            _BILLS
            % (
                _BILL % ("H.Res. 7", "example-source")
                + '  - {number: H.Res. 7, congress: 117, title: "Old", source: example-source}\n'
            ),
            "congress: 117",
        ),
    ),
    rule(
        "there is no source '",
        campaign("accent:", _listed(("S. 12", "nobody")), "- {number"),
        campaign("accent:", _listed(("H.R. 1", "Example-report")), "- {number"),
    ),
    rule(
        "add that bill to bills in campaign.yaml",
        facts('to the example meeting."\n    es', 'to the example meeting on S. 12."\n    es', "on S. 12"),
        facts('to the example meeting."\n    es', 'to the meeting on H.R. 8073."\n    es', "on H.R."),
    ),
]
