"""A letter as a self-contained Markdown file for Pandoc: its citations refer to references in its front matter.

A citation names the fact, as in a draft: `[@fact-id]`. If a fact has several sources, each further one is the fact's id
with a number after a colon. The references are CSL-JSON, which reference managers read as well.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from campaign.domain.editions import Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.review.source_sheets import rows
from campaign.domain.templates.documents import Mark, Run
from campaign.rendering.citations.csl_json import Csl, csl_item
from campaign.rendering.letters.addressing import address, closing, salutation, signer, subject
from campaign.rendering.letters.markdown_escapes import escaped, escaped_line, with_apostrophes
from campaign.rendering.letters.scripts import cues
from campaign.rendering.letters.text import demonstration_line, edition_line, notes, row_texts
from campaign.rendering.letters.way import Group, Need, OutgoingLetter, Way
from campaign.rendering.locale import Locale, locale_for

_BREAK = "\\\n"


def letter_markdown(
    manuscript: Manuscript, edition: Edition, sender: Sender | None = None, *, with_sources: bool = True
) -> str:
    """Return the letter with front matter: title, language and references."""
    locale = locale_for(manuscript.language)
    who = signer(manuscript, sender)
    blocks = [_head(manuscript, who, locale)]
    blocks += [_lines(who.contact), _lines(address(manuscript)), escaped_line(salutation(manuscript, locale))]
    blocks += _body(manuscript, locale)
    blocks += [escaped_line(closing(manuscript, locale)), _lines(who.signature)]
    blocks.append(_lines(notes(manuscript, who, locale)))
    if with_sources and rows(manuscript):
        blocks += _sheet(manuscript, edition, locale)
    return "\n\n".join(filter(None, blocks)) + "\n"


def references(manuscript: Manuscript) -> list[Csl]:
    """Return the sources of the facts cited, in the letter's order."""
    locale = locale_for(manuscript.language)
    return [item for fact in manuscript.facts for item in _items(fact, manuscript, locale)]


def references_json(manuscript: Manuscript) -> str:
    """Return the references as a CSL-JSON file."""
    return json.dumps(references(manuscript), ensure_ascii=False, indent=2) + "\n"


def _items(fact: Fact, manuscript: Manuscript, locale: Locale) -> Iterator[Csl]:
    """Return a fact's sources, each once; the note says what in the source supports the fact, and its date."""
    sources = dict.fromkeys(citation.source for citation in fact.citations)
    for number, id in enumerate(sources, 1):
        item = csl_item(manuscript.content.source_by_id[id], locale, _key(fact.id, number))
        places = [citation.at[locale.language] for citation in fact.citations if citation.source == id]
        told = manuscript.content.caveat(fact)
        said = [
            *places,
            item.get("note"),
            locale.initial(locale.as_of(fact.as_of)),
            locale.translate(told) if told else "",
        ]
        yield item | {"note": "; ".join(filter(None, said))}


def _key(fact: str, number: int) -> str:
    return fact if number == 1 else f"{fact}:{number}"


def _head(manuscript: Manuscript, who: Sender, locale: Locale) -> str:
    """Return the metadata as YAML. Strings are JSON, which is also YAML; their content is parsed as Markdown, so it
    is escaped."""
    title = who.headline or subject(manuscript, who, locale)
    lines = [
        "---",
        f"title: {_quoted(with_apostrophes(escaped(title)))}",
        f"lang: {manuscript.language}-US",
        "link-citations: true",
        # A spoken text has no citations, but its references are still listed.
        *(['nocite: "@*"'] if manuscript.traits.is_spoken else []),
        "references:",
    ]
    lines += [f"- {json.dumps(_escaped(item), ensure_ascii=False)}" for item in references(manuscript)]
    return "\n".join([*lines, "---"]) if manuscript.facts else "\n".join([*lines[:-1], "---"])


def _escaped(value: object, name: str = "") -> object:
    """Return a reference with its text escaped; ids, types and addresses are not Markdown."""
    match value:
        case dict():
            return {key: _escaped(item, str(key)) for key, item in value.items()}
        case list():
            return [_escaped(item) for item in value]
        case str() if name not in ("id", "type", "language", "URL"):
            return with_apostrophes(escaped(value))
        case _:
            return value


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _body(manuscript: Manuscript, locale: Locale) -> Iterator[str]:
    for paragraph, cue in zip(manuscript.document.paragraphs, cues(manuscript, locale), strict=True):
        if cue:
            yield f"## {escaped(cue)}"
        pieces = [_mark(run, manuscript) if isinstance(run, Mark) else escaped(run.text) for run in paragraph.runs]
        start = paragraph.runs[0]
        if isinstance(start, Run) and start.text.strip():
            pieces[0] = escaped_line(start.text) + start.text[len(start.text.rstrip()) :]
        yield with_apostrophes("".join(pieces).strip())


def _mark(mark: Mark, manuscript: Manuscript) -> str:
    """Return a citation of every source of the facts; none in a spoken text."""
    if manuscript.traits.is_spoken:
        return ""
    keys = []
    for fact in manuscript.facts_named(mark.facts):
        works = len({citation.source for citation in fact.citations})
        keys += [f"@{_key(fact.id, number)}" for number in range(1, works + 1)]
    return f" [{'; '.join(keys)}]"


def _sheet(manuscript: Manuscript, edition: Edition, locale: Locale) -> list[str]:
    title = locale.translate(manuscript.traits.sources)
    found = [_lines(text.splitlines()) for text in row_texts(manuscript)]
    end = filter(None, [edition_line(edition, locale), demonstration_line(manuscript, locale)])
    return [f"# {escaped(title)}", *found, _lines(end), "::: {#refs}\n:::"]


def _lines(lines: Iterable[str]) -> str:
    """Return lines with hard line breaks."""
    return _BREAK.join(with_apostrophes(escaped_line(line)) for line in lines)


def _make(letter: OutgoingLetter) -> str:
    return letter_markdown(letter.manuscript, letter.edition, letter.sender, with_sources=letter.with_sources)


WAYS = (
    Way(
        name="markdown",
        label=Message("Markdown"),
        order=60,
        media_type="text/markdown; charset=utf-8",
        ending=".md",
        make=_make,
        group=Group.EXPERT,
        needs=frozenset([Need.SENDER, Need.SOURCES]),
    ),
    Way(
        name="references",
        label=Message("References"),
        order=70,
        media_type="application/vnd.citationstyles.csl+json",
        ending="-references.json",
        make=lambda letter: references_json(letter.manuscript),
        group=Group.EXPERT,
        needs=frozenset(),
        is_letter=False,
    ),
)
