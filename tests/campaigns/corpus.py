"""Letters written by people who had not read the checks, right and wrong, and what the checks say of them.

`python -m tests.campaigns.corpus` prints a table for each half; with `alarms`, `missed` or the id of a draft it prints
what is said of those drafts.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from campaign.domain.checks import findings
from campaign.domain.findings import Finding, Level
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Article
from tests.campaigns.frozen_campaign import HERE, WrittenDraft, draft_of, frozen_manuscript, written_drafts

DRAFTS = HERE / "drafts"
#: `open` was read while the checks were made, `sealed` was not; `opened` was a sealed half before.
HALVES = ("open", "opened", "sealed")
#: Seventy drafts by one hand, from before.
EARLIER = "earlier"
#: For a letter that answers no article.
TEMPLATE = "what-happened-to-those-sent"
_PIECES = re.compile(r"\s(?:/|\.\.\.|…)\s")
_MARK = re.compile(r"\s*\[@[^\]]*\]")
ALARMS = (Level.STOP, Level.WARN)


@dataclass(frozen=True)
class Read:
    """A draft with all that the checks say of it."""

    half: str
    draft: WrittenDraft
    manuscript: Manuscript
    findings: tuple[Finding, ...]

    @property
    def alarms(self) -> tuple[Finding, ...]:
        """The stops and warnings."""
        return tuple(finding for finding in self.findings if finding.level in ALARMS)

    @property
    def is_caught(self) -> bool:
        """Whether a stop or warning is about the sentence with the planted error, or names its words."""
        sentence = self.planted
        return any(_touches(finding, sentence, self.draft.where) for finding in self.alarms)

    @property
    def planted(self) -> tuple[int, int]:
        """Where the sentences with the planted error are in the body; all of it where the draft only describes them."""
        hit = [
            sentence
            for sentence in self.manuscript.reading.sentences
            if any(sentence.start < end and start < sentence.end for start, end in self.where_found)
        ]
        return (hit[0].start, hit[-1].end) if hit else (0, len(self.manuscript.reading.text))

    @property
    def where_found(self) -> list[tuple[int, int]]:
        """The places of the wrong words in the body."""
        body = self.manuscript.reading.text
        return [place for words in _PIECES.split(self.draft.where) if (place := _place(body, words))]


def _place(text: str, words: str) -> tuple[int, int] | None:
    """Where words of a draft are in the body, which has no marks."""
    found = re.search(r"\s+".join(map(re.escape, _MARK.sub("", words).split())), text)
    return found.span() if found else None


def _touches(finding: Finding, planted: tuple[int, int], where: str) -> bool:
    if finding.start is None or finding.end is None:
        return any(words and words in where for words in finding.words)
    return finding.start < planted[1] and planted[0] < finding.end


@cache
def corpus() -> tuple[tuple[str, WrittenDraft], ...]:
    """Every draft of the files that are here, with its half, and the drafts from before."""
    return (*((EARLIER, draft) for draft in written_drafts()), *_halves())


def _halves() -> Iterator[tuple[str, WrittenDraft]]:
    yield from (
        (half, draft) for half in HALVES for path in sorted(DRAFTS.glob(f"{half}-*.json")) for draft in _in(path)
    )


def _in(path: Path) -> Iterator[WrittenDraft]:
    for written in json.loads(path.read_text(encoding="utf-8")):
        article = written["article"]
        answered = Article(article["title"], date.fromisoformat(article["date"])) if article else Article()
        yield draft_of(written, answered)


def read(half: str, draft: WrittenDraft) -> Read:
    """Have a draft read by all checks: as a reply where it answers an article, else as a letter."""
    template = "short-reply" if draft.article.title else TEMPLATE
    manuscript = frozen_manuscript(
        draft.text, draft.language, town=draft.town, article=draft.article, template=template
    )
    return Read(half, draft, manuscript, findings(manuscript))


@cache
def all_read() -> tuple[Read, ...]:
    """Every draft read, once for all tests."""
    return tuple(read(half, draft) for half, draft in corpus())


def table(half: str, readings: Iterable[Read]) -> str:
    """What is said of right drafts by each check, and what is missed in wrong ones by kind."""
    of_half = [reading for reading in readings if reading.half == half]
    right = [reading for reading in of_half if reading.draft.is_right]
    wrong = [reading for reading in of_half if not reading.draft.is_right]
    said = Counter((finding.id, finding.level) for reading in right for finding in reading.alarms)
    caught = Counter((id, level) for reading in wrong for id, level in _catches(reading))
    missed = [reading for reading in wrong if not reading.is_caught]
    lines = [
        f"{half}: {len(right)} right, {_counted(said, Level.STOP)} stops and {_counted(said, Level.WARN)} warnings; "
        f"{len(wrong)} wrong, {len(missed)} missed",
        *(
            f"  {id:8} {level:5} on right {said[id, level]:3}   catches {caught[id, level]:3}"
            for id, level in sorted(said | caught)
        ),
        *(f"  missed {reading.draft.id}: {reading.draft.kind}" for reading in missed),
    ]
    return "\n".join(lines)


def _catches(reading: Read) -> set[tuple[str, Level]]:
    planted = reading.planted
    return {
        (finding.id, finding.level) for finding in reading.alarms if _touches(finding, planted, reading.draft.where)
    }


def _counted(said: Counter[tuple[str, Level]], level: Level) -> int:
    return sum(count for (_, of), count in said.items() if of is level)


def _shown(reading: Read, found: Iterable[Finding]) -> str:
    draft = reading.draft
    said = [f"    {finding.id} {finding.level} {finding.words}: {finding.message}" for finding in found]
    return "\n".join([f"{draft.id} ({draft.kind})", f"    where: {draft.where}" if draft.where else "", *said])


def main(wanted: str = "") -> None:
    """Print the table, or what is said of some drafts."""
    readings = all_read()
    if not wanted:
        print("\n".join(table(half, readings) for half in (EARLIER, *HALVES)))
    for reading in readings:
        if wanted == "alarms" and reading.draft.is_right and reading.alarms:
            print(_shown(reading, reading.alarms))
        elif wanted == "missed" and not reading.draft.is_right and not reading.is_caught:
            print(_shown(reading, reading.findings), f"\n{reading.draft.text}\n", sep="")
        elif wanted == reading.draft.id:
            print(_shown(reading, reading.findings), f"\n{reading.draft.text}", sep="")


if __name__ == "__main__":
    main(*sys.argv[1:2])
