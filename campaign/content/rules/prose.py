"""Our own prose is held to the same rule as a letter: every figure stands in a fact cited there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.yaml_files import Place
from campaign.domain.checks.facts import carries_date
from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.holding import Verdict, best_fact, says
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.templates.documents import Document, paragraph_of, unknown_marks
from campaign.domain.templates.templates import Kind
from campaign.domain.texts.reading import Reading, Sentence


def prose_problems(owner: Placed[object], place: Place, text: Both, facts: Mapping[str, Fact]) -> Iterator[Problem]:
    """What is wrong with a paragraph of ours, in both languages."""
    for language in LANGUAGES:
        yield from text_problems(owner, (*place, language), text[language], language, facts)
    cited = [frozenset(_cited(text[language], facts)) for language in LANGUAGES]
    if cited[0] != cited[1]:
        yield owner.error(place, "the two languages cite different facts", "cite the same facts in both")


def text_problems(
    owner: Placed[object], place: Place, text: str, language: Language, facts: Mapping[str, Fact]
) -> Iterator[Problem]:
    """What is wrong with a text of ours in one language: unknown marks, figures without a fact, disputed things."""
    for id in unknown_marks(text, facts):
        yield owner.error(place, f"[@{id}] is no fact", "cite a fact that exists")
    reading = _reading(text, language, facts)
    for sentence in reading.sentences:
        cited = [facts[id] for id in sentence.scope]
        for mention in sentence.mentions:
            yield from _figure_problems(owner, place, sentence, mention, cited)
        for fact in [facts[id] for id in sentence.cited]:
            yield from _status_problems(owner, place, sentence, fact, language)


def _reading(text: str, language: Language, facts: Mapping[str, Fact]) -> Reading:
    paragraphs = tuple(paragraph_of(line, facts) for line in text.splitlines() if line.strip())
    return Reading(Document(language, Kind.LETTER, paragraphs))


def _cited(text: str, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    return _reading(text, "en", facts).cited


def _figure_problems(
    owner: Placed[object], place: Place, sentence: Sentence, mention: Mention, cited: list[Fact]
) -> Iterator[Problem]:
    verdict, fact = best_fact(mention, cited)
    if verdict is Verdict.HELD or mention.is_weak and verdict in (Verdict.DIFFERS, Verdict.OTHER_UNIT):
        return
    figure = sentence.words_of(mention)
    if fact is None:
        yield owner.error(place, f"'{figure}' stands in no cited fact", "cite the fact that holds it, or take it out")
    elif verdict is Verdict.DIFFERS:
        yield owner.error(place, f"'{figure}' is not what {fact.id} says", "write the fact's figure")
    else:
        yield owner.error(place, f"'{figure}' is not said as {fact.id} says it", "keep the fact's unit and qualifier")


def _status_problems(
    owner: Placed[object], place: Place, sentence: Sentence, fact: Fact, language: Language
) -> Iterator[Problem]:
    """A sentence may be quoted alone, so it says by itself whose claim it is, and of when it speaks."""
    if fact.status is Status.RETRACTED:
        yield owner.error(place, f"{fact.id} is retracted", "take it out")
    if fact.attributed_to and not names_speaker(sentence.text, fact, language):
        right = f"name who says it: {fact.attributed_to[language]}"
        yield owner.error(place, f"{fact.id} is somebody's claim, and the sentence does not say whose", right)
    if fact.status is Status.SUPERSEDED and not carries_date(sentence, fact):
        right = f"say of which time it is true, or cite {fact.superseded_by}"
        yield owner.error(place, f"{fact.id} is overtaken, and the sentence has no date", right)


def own_figure_problems(owner: Placed[Fact], place: Place, text: str, language: Language) -> Iterator[Problem]:
    """A way to say a fact holds every figure of it, as strong as the fact, and no other."""
    fact = owner.value
    found = _mentions(text, language)
    for mention in found:
        verdict, _ = best_fact(mention, [fact])
        if verdict is not Verdict.HELD and not (mention.is_weak and verdict in (Verdict.DIFFERS, Verdict.OTHER_UNIT)):
            words = text[mention.start : mention.end]
            yield owner.error(
                place,
                f"'{words}' is not among the fact's figures as it is said here",
                "add it under figures, or say it as they do",
            )
    for number, figure in enumerate(fact.figures, 1):
        if not any(says(mention, figure) for mention in found):
            yield owner.error(
                place, f"figure {number} of {fact.id} is missing here", "every way to say a fact holds all its figures"
            )


@lru_cache(maxsize=4096)
def _mentions(text: str, language: Language) -> tuple[Mention, ...]:
    return tuple(mentions(text, grammar(language)))
