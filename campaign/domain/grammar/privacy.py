"""What a language says of people that may harm them where everyone can read it. Patterns are folded."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class Signs:
    """Signs that someone may have no leave to stay: how they came, what they fear, work without a record, a court or
    officers, a country they fled, and that they may be sent away."""

    arrival: re.Pattern[str]
    fear: re.Pattern[str]
    no_record: re.Pattern[str]
    law: re.Pattern[str]
    origin: re.Pattern[str]
    removal: re.Pattern[str]


@dataclass(frozen=True, eq=False, slots=True)
class Privacy:
    """What is private, in one language.

    Attributes:
        status: one person's leave to stay in a country, in words that tell of one person.
        status_of_any: the same in words that may tell of many: "without papers".
        done_to: what officers did to one person; the one it was done to stands in it or after it.
        signs: words that are harmless one at a time, by what they are a sign of; two such signs are not.
        health: one person's illness, injury or pregnancy.
        home: where one person lives.
        own_home: where the writer lives, or what no one lives in.
        school: where one person is a pupil.
        work: where one person works.
        minor: how young a child is.
        minor_before: the same right before a name: "seven-year-old".
        minor_after: the same right after one: ", 7,".
        own_child_before: what comes before the name of the writer's own child.
        hypothetical_before: what makes a thought of what follows: "whether".
        past: one person's death, or a time long ago.
        citizen: what leaves someone nothing to fear.
        public: what one person has told everyone.
        own_status: the writer's own leave to stay.
        own_citizenship: what leaves the writer nothing to fear.
    """

    status: re.Pattern[str]
    status_of_any: re.Pattern[str]
    done_to: re.Pattern[str]
    signs: Signs
    health: re.Pattern[str]
    home: re.Pattern[str]
    own_home: re.Pattern[str]
    school: re.Pattern[str]
    work: re.Pattern[str]
    minor: re.Pattern[str]
    minor_before: re.Pattern[str]
    minor_after: re.Pattern[str]
    own_child_before: re.Pattern[str]
    hypothetical_before: re.Pattern[str]
    past: re.Pattern[str]
    citizen: re.Pattern[str]
    public: re.Pattern[str]
    own_status: re.Pattern[str]
    own_citizenship: re.Pattern[str]
