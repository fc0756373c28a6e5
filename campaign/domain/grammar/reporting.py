"""How a language reports what someone said. Patterns are for folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Reporting:
    """The reported speech of one language.

    Attributes:
        verbs: verbs of saying, writing, counting and finding, with their subject before or after them.
        sources: what comes before a speaker: "according to".
        accounts: any other sign that a sentence gives someone's account: "by its count", "if they are right".
        indefinite: what comes before a speaker who may be anyone, as alternatives.
        ends: what ends the words that name a speaker: a comma, "that".
        points_back: words for a speaker who has been named before: "they", "the same report".
        place_before: what comes before where a speaker is.
        no_names: words with a capital that name no one: "City".
        bodies: words for offices, parties and groups that speak, any of which is another speaker than the rest.
        disputes: that a claim is contradicted.
        passives: what comes before a verb whose subject does not speak: "they were told".
        denials: verbs with which a speaker denies a claim, as alternatives in a group.
        never_disputed: that it is certain, in words that `disputes` would match.
        certain: that something is beyond doubt, which no claim is.
        today: that something holds on the day of writing.
        ongoing: that something holds still.
        past: that something was so at another time.
    """

    verbs: re.Pattern[str]
    sources: re.Pattern[str]
    accounts: re.Pattern[str]
    indefinite: str
    ends: re.Pattern[str]
    points_back: frozenset[str]
    place_before: re.Pattern[str]
    no_names: frozenset[str]
    bodies: frozenset[str]
    disputes: re.Pattern[str]
    passives: re.Pattern[str]
    denials: str
    never_disputed: re.Pattern[str]
    certain: re.Pattern[str]
    today: re.Pattern[str]
    ongoing: re.Pattern[str]
    past: re.Pattern[str]
