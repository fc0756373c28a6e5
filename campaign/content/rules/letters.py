"""What a letter template and its samples must keep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from campaign.content.folders import Folder, LetterFolder
from campaign.content.letters.draft_names import stray_names
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.ids import is_slug
from campaign.content.rules.labels import counts_words_or_days, plain_problems
from campaign.content.rules.prose import text_problems
from campaign.content.yaml_files import Place
from campaign.domain.checks import findings
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.faults import faults
from campaign.domain.templates.templates import Part, Template, holes

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


def _template_problems(placed: Placed[Template], facts: dict[str, Fact]) -> Iterator[Problem]:
    template = placed.value
    if not is_slug(template.slug):
        yield placed.error(
            (), f"the folder '{template.slug}' is no slug", "use small letters, digits and single dashes"
        )
    for fault in faults(template, facts):
        yield placed.error(fault.place, str(fault.what), str(fault.right))
    yield from _uncited_problems(placed)
    for part, text in zip(template.parts, template.own_texts, strict=True):
        yield from text_problems(placed, ("parts", part.id), text, template.language, facts)


def _uncited_problems(placed: Placed[Template]) -> Iterator[Problem]:
    """Title, summary, prompts and questions: what a writer reads around the text."""
    template = placed.value
    texts: list[tuple[Place, str]] = [(("title",), template.title), (("summary",), template.summary)]
    texts += [(("blanks",), blank.ask) for blank in template.blanks]
    texts += [(("parts", part.id), part.prompt) for part in template.parts]
    for place, text in texts:
        yield from plain_problems(placed, place, text, template.language, counts_words_or_days)


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


def _one_sample(sample: Placed[Draft], template: Template, content: Content, today: date) -> Iterator[Problem]:
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
