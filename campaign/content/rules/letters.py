"""What a letter template and its samples must keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from campaign.content.draft_names import stray_names
from campaign.content.folders import Folder, LetterFolder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.ids import is_slug
from campaign.content.rules.labels import counts_words_or_days, plain_problems
from campaign.content.rules.prose import text_problems
from campaign.content.yaml_files import Place
from campaign.domain.checks import findings
from campaign.domain.drafts import Draft
from campaign.domain.editions import Content
from campaign.domain.facts import Fact, Status
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES
from campaign.domain.manuscripts import Manuscript
from campaign.domain.templates import ALWAYS_YOURS, FACTS_PART, PART_IDS, LetterTemplate, Part, holes

_EQUAL = ("kind", "words", "offers")


def problems(folder: Folder, today: date) -> Iterator[Problem]:
    """Everything wrong with the letters."""
    facts = {fact.value.id: fact.value for fact in folder.facts}
    content = folder.content()
    for letter in folder.letters:
        for template in letter.templates.values():
            yield from _template_problems(template, facts)
        yield from _pair_problems(letter)
        if content:
            yield from _sample_problems(letter, content, today)


def _template_problems(placed: Placed[LetterTemplate], facts: dict[str, Fact]) -> Iterator[Problem]:
    template = placed.value
    if not is_slug(template.slug):
        yield placed.error(
            (), f"the folder '{template.slug}' is no slug", "use small letters, digits and single dashes"
        )
    yield from _order_problems(placed)
    budget = sum(part.words for part in template.parts)
    if budget > template.words.max:
        yield placed.error(
            ("words",),
            f"the parts have {budget} words and the letter {template.words.max}",
            "shorten the parts' budgets",
        )
    if template.words.min > template.words.max:
        yield placed.error(
            ("words",), f"min {template.words.min} is over max {template.words.max}", "give the smaller first"
        )
    yield from _offer_problems(placed, facts)
    used = {name for part in template.parts for name in holes(part.scaffold)}
    for blank in template.blanks:
        if blank.name not in used and blank.name != "town":
            yield placed.error(
                ("blanks",), f"the blank '{blank.name}' is asked and never used", "use it in a part, or take it out"
            )
    yield from _uncited_problems(placed)
    for part in template.parts:
        yield from _part_problems(placed, part, facts)


def _uncited_problems(placed: Placed[LetterTemplate]) -> Iterator[Problem]:
    """Title, summary, prompts and questions: what a writer reads around the text."""
    template = placed.value
    texts: list[tuple[Place, str]] = [(("title",), template.title), (("summary",), template.summary)]
    texts += [(("blanks",), blank.ask) for blank in template.blanks]
    texts += [(("parts", part.id), part.prompt) for part in template.parts]
    for place, text in texts:
        yield from plain_problems(placed, place, text, template.language, counts_words_or_days)


def _order_problems(placed: Placed[LetterTemplate]) -> Iterator[Problem]:
    ids = [part.id for part in placed.value.parts]
    known = [id for id in PART_IDS if id in ids]
    if ids != known:
        yield placed.error(
            (), f"the parts are {', '.join(ids)}", f"known parts, each once and in this order: {', '.join(PART_IDS)}"
        )
    for id in ("opening", FACTS_PART, "closing"):
        if id not in ids:
            yield placed.error((), f"the part '{id}' is missing", "every template has an opening, facts and a closing")


def _part_problems(placed: Placed[LetterTemplate], part: Part, facts: dict[str, Fact]) -> Iterator[Problem]:
    place = ("parts", part.id)
    if part.id in ALWAYS_YOURS and not part.yours:
        yield placed.error(place, f"'{part.id}' is not the writer's own", "write yours: true")
    if part.id == FACTS_PART and part.yours:
        yield placed.error(
            place,
            "the facts part is marked as the writer's own",
            "take yours: away; its sentences are the writer's by themselves",
        )
    text = placed.value.own_texts[[p.id for p in placed.value.parts].index(part.id)]
    yield from text_problems(placed, place, text, placed.value.language, facts)
    words = len(text.split())
    if words > part.words * 2 and not part.yours or words > part.words + 25:
        yield placed.error(
            place, f"the text has {words} words and the part's budget is {part.words}", "shorten one or raise the other"
        )
    for id, fact in facts.items():
        if f"@{id}" in text and fact.status is Status.DISPUTED:
            yield placed.error(
                place, f"the text rests on {id}, which is disputed", "no template rests on a disputed fact"
            )


def _offer_problems(placed: Placed[LetterTemplate], facts: dict[str, Fact]) -> Iterator[Problem]:
    for id in placed.value.offers:
        fact = facts.get(id)
        if fact is None:
            yield placed.error(("offers",), f"'{id}' is no fact", "offer facts that exist")
        elif fact.status in (Status.SUPERSEDED, Status.RETRACTED, Status.DISPUTED):
            yield placed.error(("offers",), f"{id} is {fact.status}", "offer facts that stand")
    if not placed.value.offers:
        yield placed.error(("offers",), "no fact is offered", "offer at least one")


def _pair_problems(letter: LetterFolder) -> Iterator[Problem]:
    """What must be equal in both languages, said at the second."""
    if len(letter.templates) < len(LANGUAGES):
        return
    first, second = (letter.templates[language] for language in LANGUAGES)
    for key in _EQUAL:
        if getattr(first.value, key) != getattr(second.value, key):
            yield second.error((key,), f"{key} differs from {first.file.path}", "make them equal")
    if [_shape(part) for part in first.value.parts] != [_shape(part) for part in second.value.parts]:
        yield second.error((), f"the parts differ from {first.file.path}", "equal ids, order, words, yours and blanks")
    blanks = [{(blank.name, blank.max, blank.required) for blank in placed.value.blanks} for placed in (first, second)]
    if blanks[0] != blanks[1]:
        yield second.error(("blanks",), f"the blanks differ from {first.file.path}", "equal names, limits and required")


def _shape(part: Part) -> tuple[object, ...]:
    return part.id, part.words, part.yours, tuple(sorted(set(holes(part.scaffold))))


def _sample_problems(letter: LetterFolder, content: Content, today: date) -> Iterator[Problem]:
    for language, sample in letter.samples.items():
        if language in letter.templates:
            yield from _one_sample(sample, letter.templates[language].value, content, today)


def _one_sample(sample: Placed[Draft], template: LetterTemplate, content: Content, today: date) -> Iterator[Problem]:
    for what, right in stray_names(sample.value, template, content.fact_by_id):
        yield sample.error((), what, right)
    manuscript = Manuscript(content, template, sample.value, today)
    for finding in findings(manuscript):
        if finding.level is Level.STOP:
            yield sample.error((), f"{finding.id} stops it: {finding.message}", "a sample has no stop")
    count = manuscript.document.word_count
    if not template.words.min <= count <= template.words.max:
        yield sample.error(
            (), f"the sample has {count} words", f"between {template.words.min} and {template.words.max}"
        )
