"""Our own prose keeps the rule that a letter keeps: every number is in a fact that is cited there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.checks.facts import carries_date
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.holding import Verdict, best_fact
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.rules.texts.meant_figures import figure_meant, place_of_figure
from campaign.domain.templates.documents import Document, paragraph_of, unknown_marks
from campaign.domain.templates.kinds import Kind
from campaign.domain.texts.reading import Reading, Sentence


def prose_faults(place: Place, text: Both, facts: Mapping[str, Fact], below: Both | None = None) -> Iterator[Fault]:
    """What is wrong with a paragraph of ours, in both languages. What is set `below` it may name those who say so:
    it goes wherever the text does."""
    for language in LANGUAGES:
        yield from text_faults((*place, language), text[language], language, facts, below[language] if below else "")
    first, *others = (frozenset(reading_of(text[language], language, facts).cited) for language in LANGUAGES)
    if any(cited != first for cited in others):
        yield Fault(place, Message("the two languages cite different facts"), Message("cite the same facts in both"))


def text_faults(
    place: Place, text: str, language: Language, facts: Mapping[str, Fact], below: str = ""
) -> Iterator[Fault]:
    """What is wrong with a text of ours in one language: unknown marks, numbers without a fact, disputed things."""
    for id in unknown_marks(text, facts):
        yield Fault(place, Message("there is no fact '{fact}'", {"fact": id}), Message("cite a fact that exists"))
    for sentence in reading_of(text, language, facts).sentences:
        cited = [facts[id] for id in sentence.scope]
        for mention in sentence.mentions:
            yield from _figure_faults(place, sentence, mention, cited)
        for fact in [facts[id] for id in sentence.cited]:
            yield from _status_faults(place, sentence, fact, language, below)


def reading_of(text: str, language: Language, facts: Mapping[str, Fact]) -> Reading:
    """Return a text of ours as checks read it."""
    paragraphs = tuple(paragraph_of(line, facts) for line in text.splitlines() if line.strip())
    return Reading(Document(language, Kind.LETTER, paragraphs))


def _figure_faults(place: Place, sentence: Sentence, mention: Mention, cited: list[Fact]) -> Iterator[Fault]:
    verdict, fact = best_fact(mention, cited)
    if verdict is Verdict.HELD or mention.is_weak and verdict in (Verdict.DIFFERS, Verdict.OTHER_UNIT):
        return
    words = sentence.words_of(mention)
    if fact is None:
        what = Message("“{words}” isn’t in any fact cited here", {"words": words})
        yield Fault(place, what, Message("cite the fact that includes it, or remove it"))
        return
    values = {"words": words, "fact": fact.id}
    what, right = Message("“{words}” is not what {fact} says", values), Message("write the fact’s own number")
    if verdict is not Verdict.DIFFERS:
        what = Message("“{words}” changes what {fact} says", values)
        right = Message("keep the fact’s unit, and words such as “more than” or “nearly”")
    number = figure_meant(mention, fact)
    yield Fault(place, what, right, figure=None if number is None else place_of_figure(fact, number), words=words)


def _status_faults(place: Place, sentence: Sentence, fact: Fact, language: Language, below: str) -> Iterator[Fault]:
    """A sentence may be quoted alone, so it says by itself whose claim it is, and of when it speaks."""
    if fact.status is Status.RETRACTED:
        yield retracted(place, fact)
    if fact.attributed_to and not names_speaker(f"{sentence.text}\n{below}", fact, language):
        what = Message("{fact} is a claim, and the sentence doesn’t say who makes it", {"fact": fact.id})
        right = Message("name who says it: {speaker}", {"speaker": fact.attributed_to[language]})
        yield Fault(place, what, right)
    if fact.status is Status.SUPERSEDED and not carries_date(sentence, fact):
        what = Message("{fact} is out of date, and the sentence doesn’t say when it was true", {"fact": fact.id})
        right = Message("say when it was true, or cite {newer}", {"newer": fact.superseded_by})
        yield Fault(place, what, right if fact.superseded_by else Message("say when it was true, or remove it"))


def retracted(place: Place, fact: Fact) -> Fault:
    """Return the fault of showing or citing a fact that was retracted."""
    return Fault(place, Message("{fact} is retracted", {"fact": fact.id}), Message("remove it"))
