"""Search among nine thousand newspapers with typical input."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from statistics import mean

from bench.bare.look_up import look_up, table_of
from bench.bounds import BOUNDS
from bench.results import Result, compared
from bench.servers import Place
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.names import newspaper_id
from campaign.domain.newspapers.search import NewspaperIndex
from campaign.domain.newspapers.states import STATES

_PAPERS = 9_000
_ROUNDS = 41
_SEARCHES = 300
_KINDS = "Journal|Times|News|Herald|Daily News|Sun-News|Gazette|Post|Tribune|Star|Observer|Record|Weekly|Press|Opinión"
_SYLLABLES = "al be cor da el far gre hol in jo kan lo mar nor or pel quin ros san tor ul ver wes yar zu ñan lé".split()


def search(place: Place) -> Iterator[Result]:
    """Exact names, lowercase, prefixes and typos, against one indexed lookup."""
    chance = random.Random(9000)  # noqa: S311  # the same names in each run
    cards = [*place.services.ready_store().newspapers.all()]
    cards += [_invented(chance) for _ in range(_PAPERS - len(cards))]
    index, table = NewspaperIndex(cards), table_of(card.name for card in cards)
    name = "search over 9,000 papers"
    ours, bare = [], []
    for _ in range(_ROUNDS):
        names = [chance.choice(cards).name for _ in range(_SEARCHES)]
        typed = [_vary(one, number) for number, one in enumerate(names)]
        start = time.perf_counter()
        found = [index.find(one) for one in typed]
        between = time.perf_counter()
        plain = [look_up(table, one) for one in names]
        end = time.perf_counter()
        if not all(plain) or mean(bool(papers) for papers in found) < 0.95:
            raise RuntimeError("papers that are there were not found")
        ours.append((between - start) / _SEARCHES * 1e6)
        bare.append((end - between) / _SEARCHES * 1e6)
    yield compared(name, ours, bare, BOUNDS[name], "µs")


def _invented(chance: random.Random) -> Newspaper:
    town = "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize()
    name = f"{chance.choice(['The ', '', ''])}{town} {chance.choice(_KINDS.split('|'))}"
    state = chance.choice(list(STATES))
    return Newspaper(newspaper_id(name, state, town), name, town, state, "en")


def _vary(name: str, number: int) -> str:
    """Return a name as people type it, varied by `number`."""
    longest = max(name.split(), key=len)
    slip = name.replace(longest, longest[:2] + longest[3:])
    ways = (name, name.lower(), name[: len(name) // 2 + 2], slip, name.removeprefix("The "))
    return ways[number % len(ways)]
