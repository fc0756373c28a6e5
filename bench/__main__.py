"""Measures all items, or the ones named; prints a table and writes bench-result.json."""

from __future__ import annotations

import signal
import sys
import time

from bench.items import GROUPS, ITEMS
from bench.processes import ROOT
from bench.results import Result, table, write_json
from bench.servers import prepared_place


def main(names: list[str]) -> int:
    """Run the items. Return 0 unless a bound fails or an item is unknown."""
    names = [each for name in names for each in GROUPS.get(name, (name,))]
    unknown = [name for name in names if name not in ITEMS]
    if unknown:
        print(f"there is no item {', '.join(unknown)}: known are {', '.join([*ITEMS, *GROUPS])}", file=sys.stderr)
        return 2
    results: list[Result] = []
    with prepared_place() as place:
        for name in names or ITEMS:
            start = time.perf_counter()
            results += ITEMS[name].measure(place)
            print(f"{name}: {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
    print(table(results))
    write_json(results, ROOT / "bench-result.json")
    return 1 if any(result.holds is False for result in results) else 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that started processes are ended first
    sys.exit(main(sys.argv[1:]))
