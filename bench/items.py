"""The items of the bench, each with the bounds it measures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bench import (
    bombs,
    content_rules,
    fingerprints,
    kills,
    kills_under_load,
    letters,
    long_texts,
    memory,
    newspaper_search,
    pages,
    party,
    petition,
    previews,
    reports,
    sheets,
    soak,
    starting,
    word_files,
    zip_codes,
)
from bench.attacks import disks, killed_workers
from bench.attacks.registry import ATTACKS
from bench.results import Result
from bench.servers import Place


@dataclass(frozen=True, slots=True)
class Item:
    """Measurements that run together, and the names of their bounds."""

    function: Callable[[Place], Iterator[Result]]
    bounds: tuple[str, ...]

    def measure(self, place: Place) -> list[Result]:
        """Measure; RuntimeError if a bound got no measurement."""
        results = list(self.function(place))
        missing = set(self.bounds) - {result.name for result in results if result.bound}
        if missing:
            raise RuntimeError(f"nothing was measured for {', '.join(sorted(missing))}")
        return results


ITEMS: dict[str, Item] = {
    "letter": Item(letters.whole_request, ("letter PDF, whole request",)),
    "saturated": Item(letters.saturated, ("letters a second, saturated",)),
    "first": Item(letters.first_after_ready, ("first letter PDF after ready",)),
    "sheet": Item(sheets.rendered, ("fact sheet PDF", "fact sheet PDF, largest", "letter PDF, largest")),
    "cards": Item(sheets.cards, ("share card, once",)),
    "cached-card": Item(sheets.cached_card, ("cached share card",)),
    "cached": Item(sheets.cached, ("cached sheet PDF", "cached sheet PDF, 304")),
    "page": Item(pages.campaign_page, ("campaign page",)),
    "busy": Item(pages.while_letters_are_made, ("pages while letters are made, p99",)),
    "preview": Item(previews.with_all_checks, ("preview with all checks",)),
    "checks": Item(previews.alone_in_process, ("checks alone",)),
    "word": Item(word_files.written, ("letter as Word file",)),
    "papers": Item(newspaper_search.search, ("search over 9,000 papers",)),
    "zips": Item(zip_codes.looked_up, ("page for a ZIP code",)),
    "wall": Item(reports.wall, ("published letters, 10,000 to 100",)),
    "packet": Item(reports.packet, ("packet of 500 letters, memory",)),
    "petition-page": Item(petition.counter_page, ("petition, 100,000 signatures to 100",)),
    "petition-packet": Item(petition.packet, ("packet of 100,000 signatures, memory",)),
    "signing": Item(
        petition.signing,
        ("signatures a second for a minute", "signatures lost or doubled", "signatures: errors"),
    ),
    "originality": Item(fingerprints.against_stored, ("originality against 10,000 fingerprints",)),
    "start": Item(starting.second_make_serve, ("second make serve, ready",)),
    "memory": Item(memory.over_many_letters, ("memory growth a letter", "renderer, memory")),
    "reading": Item(long_texts.read, ("slowest long text, read", "growth when eight times as long")),
    "checking": Item(long_texts.checked, ("slowest long text, checked",)),
    "rules": Item(content_rules.with_ten_times_the_facts, ("rules: 10,000 facts to 1,000",)),
    "hostile": Item(long_texts.refused, ("slowest hostile template", "slowest hostile file")),
    "kills": Item(kills.of_sites, ("renderers gone after a kill",)),
    "party": Item(party.thirty_writers, ("thirty writers, last PDF, by itself", "thirty writers, last PDF, by hand")),
    "kills-under-load": Item(
        kills_under_load.at_any_moment,
        (
            "killed: acknowledged writes lost",
            "killed: failing in the end",
            "killed: PDFs back after a renderer's death",
            "killed: PDFs back after a fork server's death",
            "killed: PDFs back after a worker's death",
        ),
    ),
    "killed-workers": Item(killed_workers.killed, ("killed workers: mails lost", "killed workers: doubles")),
    "soak": Item(soak.in_use, ("soak: memory growth", "soak: errors")),
    "bombs": Item(bombs.form_input, ("worst bomb beyond the timeout", "next letter after a bomb")),
}
_DISKS = {
    "full-disk": Item(
        disks.full_disk,
        (
            "full disk: pages and letters refused",
            "full disk: saves without an answer that says so",
            "full disk: not back when there is room again",
        ),
    ),
    "read-only-disk": Item(
        disks.read_only_disk,
        ("read-only disk: pages and letters refused", "read-only disk: saves without an answer that says so"),
    ),
    "failing-disk": Item(
        disks.failing_disk,
        (
            "failing disk: saves acknowledged all the same",
            "failing disk: pages and letters refused",
            "failing disk: not back, or an acknowledged save lost",
        ),
    ),
    "power-cut": Item(disks.power_cut, ("power cut: acknowledged saves lost",)),
}
ITEMS |= _DISKS
_ATTACKS = {attack.name.replace(" ", "-"): Item(attack.measure, tuple(attack.bounds)) for attack in ATTACKS}
ITEMS |= _ATTACKS
#: Items that run together under one name.
GROUPS: dict[str, tuple[str, ...]] = {"attacks": tuple(_ATTACKS), "disks": tuple(_DISKS)}
