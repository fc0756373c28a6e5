"""A sample is a letter that could be sent: nothing in it would hold it back, and it has the length of its template."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from campaign.domain.checks import findings
from campaign.domain.evidence.holding import best_fact
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import mentions
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.letters.draft_names import draft_faults
from campaign.domain.rules.texts.meant_figures import figure_meant, place_of_figure
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Template

_NUMBER, _LENGTH = "FACT-2", "LEN-1"


def faults(examination: Examination) -> Iterator[Fault]:
    """Samples that name what is not there, that a check holds back, or that are too short or too long."""
    for letter in examination.content.letters:
        for language, sample in letter.samples.items():
            template = letter.templates.get(language)
            if template:
                place: Place = ("samples", letter.slug, language)
                for fault in _sample_faults(sample, template, examination):
                    yield replace(fault, place=(*place, *fault.place))


def _sample_faults(sample: Draft, template: Template, examination: Examination) -> Iterator[Fault]:
    yield from draft_faults(sample, template, examination.facts)
    manuscript = Manuscript(examination.content, template, sample, examination.today)
    stops = [finding for finding in findings(manuscript) if finding.level is Level.STOP]
    for stop in stops:
        what = Message("the checks would stop this sample: {finding}", {"finding": stop.message})
        words = stop.words[0] if stop.words else ""
        right = Message("change the sample so that the checks pass")
        yield Fault(_place_of(stop, sample, template), what, right, figure=_figure_of(stop, manuscript), words=words)
    count, limits = manuscript.document.word_count, template.words
    if not limits.min <= count <= limits.max and not any(stop.id == _LENGTH for stop in stops):
        what = Message("the sample has {count} words", {"count": count})
        right = Message("it should have between {min} and {max}", {"min": limits.min, "max": limits.max})
        yield Fault(("parts",) if sample.text is None else ("text",), what, right)


def _place_of(stop: Finding, sample: Draft, template: Template) -> Place:
    """The text of the sample that has the words, or the answer that lacks; the sample as a whole where neither is."""
    said = [*stop.words, *(value for value in stop.message.values.values() if isinstance(value, str))]
    texts: dict[Place, str] = {("text",): sample.text or ""}
    texts |= {("parts", id): text for id, text in sample.parts.items()}
    texts |= {("facts", n): f"{choice.words or ''} [@{choice.id}]" for n, choice in enumerate(sample.facts)}
    asked: dict[Place, str] = {("blanks", blank.name): blank.ask for blank in template.blanks}
    asked |= {("parts", part.id): part.prompt for part in template.parts}
    found = (place for words in said for place, text in texts.items() if words in text)
    lacking = (place for words in said for place, question in asked.items() if words == question)
    return next(chain(found, lacking), ())


def _figure_of(stop: Finding, manuscript: Manuscript) -> Place | None:
    """The figure that a number of the sample should have been, where one can be meant."""
    said = [mention for words in stop.words for mention in mentions(words, grammar(manuscript.language))]
    if stop.id != _NUMBER or not said:
        return None
    _, fact = best_fact(said[0], manuscript.facts)
    number = figure_meant(said[0], fact) if fact else None
    return None if fact is None or number is None else place_of_figure(fact, number)
