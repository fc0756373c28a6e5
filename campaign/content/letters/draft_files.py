"""A draft as a YAML file. Nothing in it is a template; only `[@fact]` is read, and that later."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from campaign.content.plain_values import FreeText, Wrong
from campaign.content.problems import Problem
from campaign.content.shapes import structure
from campaign.content.yaml_files import YamlFile, read_yaml
from campaign.domain.findings import Message
from campaign.domain.letters.senders import Sender
from campaign.domain.officials.officials import Official
from campaign.domain.templates.drafts import Article, Draft, FactChoice, NewspaperDetails, Sent, Tie
from campaign.domain.templates.templates import FACTS_PART
from campaign.domain.texts.normalise import clean


@dataclass(frozen=True, slots=True)
class ChoiceShape:
    """A chosen fact as the file gives it."""

    id: str
    phrasing: str | None = None
    words: FreeText | None = None
    part: str = FACTS_PART


@dataclass(frozen=True, slots=True)
class PaperShape:
    """The paper as the file gives it; a limit of no words is none."""

    name: FreeText = FreeText()
    max_words: int | None = None
    address: FreeText = FreeText()

    def __post_init__(self) -> None:
        if self.max_words is not None and self.max_words < 1:
            what = Message("max_words is {count}", {"count": self.max_words})
            raise Wrong(what, Message("write a number from 1, or leave it out if you don’t know it"))


@dataclass(frozen=True, slots=True)
class ArticleShape:
    """The article answered, as the file gives it."""

    title: FreeText = FreeText()
    date: datetime.date | None = None
    url: FreeText = FreeText()


@dataclass(frozen=True, slots=True)
class SentShape:
    """What the writer says of other letters."""

    elsewhere: bool | None = None
    last_here: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class SenderShape:
    """Who signs, as the file gives it."""

    name: FreeText = FreeText()
    town: FreeText = FreeText()
    address: FreeText = FreeText()
    phone: FreeText = FreeText()
    email: FreeText = FreeText()
    headline: FreeText = FreeText()
    bio: FreeText = FreeText()


@dataclass(frozen=True, slots=True)
class OfficialShape:
    """The official whom the draft is for, as the file gives it."""

    title: FreeText = FreeText()
    name: FreeText = FreeText()
    body: FreeText = FreeText()
    greeting: FreeText = FreeText()


@dataclass(frozen=True, slots=True)
class DraftShape:
    """The keys of a draft file."""

    blanks: Mapping[str, FreeText] | None = None
    parts: Mapping[str, FreeText] | None = None
    facts: tuple[ChoiceShape, ...] | None = None
    text: FreeText | None = None
    own_figures: tuple[FreeText, ...] | None = None
    paper: PaperShape | None = None
    article: ArticleShape | None = None
    sent: SentShape | None = None
    tie: Tie | None = None
    disclosure: FreeText | None = None
    sender: SenderShape | None = None
    addressee: OfficialShape | None = None


@dataclass(frozen=True, slots=True)
class CleanDraft:
    """A cleaned draft, and the characters removed from it; `sender` is None if the file names none."""

    draft: Draft
    dropped: tuple[str, ...]
    sender: Sender | None = None


def read_draft(path: Path, shown: str) -> CleanDraft | list[Problem]:
    """A draft from a file, or every problem it has. Unknown keys are refused; what is left out is empty."""
    file = read_yaml(path, shown)
    if isinstance(file, Problem):
        return [file]
    return draft_from(file)


def draft_from(file: YamlFile) -> CleanDraft | list[Problem]:
    """A draft from parsed YAML."""
    if file.data is not None and not isinstance(file.data, dict):
        return [
            file.problem(
                (),
                Message("a draft is written as keys with their values (key: value)"),
                Message("write blanks:, parts:, facts: …"),
            )
        ]
    shape = structure(file, _without_empties(file.data or {}), DraftShape)
    return shape if isinstance(shape, list) else _cleaned(shape)


def _without_empties(data: dict[str, Any]) -> dict[str, Any]:
    """An empty answer is no answer, an id alone is a chosen fact, and a number typed as an answer is text.

    An empty `text` stays: it is a whole body in which nothing is written yet, and not the parts. So does an empty part,
    which is one that the letter does without; a part that is left out is the template's.
    """
    kept = {key: value for key, value in data.items() if value is not None and (value != "" or key == "text")}
    for key, empty in (("blanks", ("", None)), ("parts", (None,))):
        if isinstance(kept.get(key), dict):
            kept[key] = {name: _as_text(words) for name, words in kept[key].items() if words not in empty}
    if isinstance(kept.get("facts"), list):
        kept["facts"] = [_choice(item) for item in kept["facts"]]
    if isinstance(kept.get("own_figures"), list):
        kept["own_figures"] = [_as_text(item) for item in kept["own_figures"]]
    for key in ("paper", "article", "sent", "sender", "addressee"):
        if isinstance(kept.get(key), dict):
            kept[key] = {name: value for name, value in kept[key].items() if value not in ("", None)}
    for key in ("article", "sender", "addressee"):
        if isinstance(kept.get(key), dict):
            kept[key] = {name: _as_text(value) for name, value in kept[key].items()}
    return kept


def _choice(item: Any) -> Any:
    """A chosen fact; a phrasing may be named by its number."""
    if isinstance(item, str):
        return {"id": item}
    return {**item, "phrasing": _as_text(item["phrasing"])} if isinstance(item, dict) and "phrasing" in item else item


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


def _cleaned(shape: DraftShape) -> CleanDraft:
    dropped: dict[str, None] = {}

    def washed(text: str) -> str:
        found = clean(text)
        dropped.update(dict.fromkeys(found.dropped))
        return found.text

    def line(text: str) -> str:
        return " ".join(washed(text).split())

    paper = shape.paper or PaperShape()
    draft = Draft(
        blanks={name: washed(answer) for name, answer in (shape.blanks or {}).items()},
        parts={name: washed(words) for name, words in (shape.parts or {}).items()},
        facts=tuple(
            FactChoice(choice.id, choice.phrasing, None if choice.words is None else washed(choice.words), choice.part)
            for choice in shape.facts or ()
        ),
        text=None if shape.text is None else washed(shape.text),
        own_figures=tuple(washed(figure) for figure in shape.own_figures or ()),
        paper=NewspaperDetails(name=washed(paper.name), max_words=paper.max_words, address=line(paper.address)),
        article=_article(shape.article or ArticleShape(), line),
        sent=Sent(shape.sent.elsewhere, shape.sent.last_here) if shape.sent else Sent(),
        tie=shape.tie,
        disclosure=line(shape.disclosure or ""),
        official=_official(shape.addressee or OfficialShape(), line),
    )
    sender = _sender(shape.sender, line) if shape.sender else None
    return CleanDraft(draft, tuple(dropped), sender)


def _article(shape: ArticleShape, line: Callable[[str], str]) -> Article:
    return Article(line(shape.title), shape.date, line(shape.url))


def _official(shape: OfficialShape, line: Callable[[str], str]) -> Official:
    return Official(line(shape.title), line(shape.name), line(shape.body), line(shape.greeting))


def _sender(shape: SenderShape, line: Callable[[str], str]) -> Sender:
    return Sender(**{field.name: line(getattr(shape, field.name)) for field in fields(shape)})
