"""All attacks. `python -m bench attacks` runs them all, and each runs by its own name."""

from __future__ import annotations

from bench.attacks import (
    combining_marks,
    filling_the_disk,
    locked_store,
    many_fields,
    many_numbers,
    many_reports,
    odd_requests,
    own_figures,
    pdfs,
    slow_visitors,
)
from bench.attacks.attack import Attack

ATTACKS = (
    Attack("combining marks", combining_marks.run),
    Attack("many fields", many_fields.run),
    Attack("own figures", own_figures.run),
    Attack("many numbers", many_numbers.run, seconds=20),
    Attack("filling the disk", filling_the_disk.run, settings=filling_the_disk.SETTINGS),
    Attack("many reports", many_reports.run),
    Attack("odd requests", odd_requests.run),
    Attack("slow visitors", slow_visitors.run, seconds=20.0),
    Attack("PDFs full of numbers", pdfs.flood),
    Attack("renderers stopped", pdfs.stopped),
    Attack("fork server killed", pdfs.killed),
    Attack("locked store", locked_store.run),
)
