"""Faults of the shelves from which writers are offered facts."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, FACTS, Fault, in_file, rule

campaign, facts = in_file(CAMPAIGN), in_file(FACTS)
_SHELVES = """shelves:
  - id: people
    title: {en: People, es: Personas}
    facts:
      - example-count
      - example-day
  - id: words  # the second
    title: {en: Words, es: Palabras}
    facts: [example-share]

"""
_NAMED = ((CAMPAIGN, "demands:\n", _SHELVES + "demands:\n"),)


def shelved(old: str, new: str, at: str) -> Fault:
    """Shelves of which one line is spoilt."""
    return campaign("demands:\n", _SHELVES.replace(old, new) + "demands:\n", at)


SHELF_RULES = [
    rule(
        "there is no fact 'example-",
        shelved("[example-share]", "[example-shard]", "example-shard"),
        shelved("- example-day", "- example-night", "- example-night"),
    ),
    rule(
        "remove it from the list; writers are offered only facts that are true today",
        facts("status: historical", "status: retracted", "- example-count", told_of=CAMPAIGN, also=_NAMED),
        facts("status: historical", "status: superseded", "- example-count", told_of=CAMPAIGN, also=_NAMED),
    ),
    rule(
        "is listed twice under shelves; it’s already at line ",
        shelved("[example-share]", "[example-share, example-count]", "facts: [example-share"),
        shelved("- example-day", "- example-count  # again", "# again"),
    ),
    rule(
        "shelves 2, id: this id is used twice",
        shelved("id: people", "id: words", "# the second"),
        shelved("id: words", "id: people", "# the second"),
    ),
    rule(
        "this list of facts is empty; name its facts, best first",
        shelved("[example-share]", "[]", "facts: []"),
        shelved("facts:\n      - example-count\n      - example-day", "facts: []", "facts: []"),
        is_warning=True,
    ),
]
