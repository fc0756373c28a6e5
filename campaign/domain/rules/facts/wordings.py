"""Every way to say a fact says all its numbers and dates, no others, and whose claim it is."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.attribution import names_speaker
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.holding import Verdict, best_fact, says
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.meant_figures import figure_meant, place_of_figure


def faults(examination: Examination) -> Iterator[Fault]:
    """Facts that can be said in one way only, and ways to say them that differ from their figures or hide the speaker."""
    for fact in examination.content.facts:
        for language in LANGUAGES:
            if not fact.phrasings.get(language):
                place: Place = ("facts", fact.id, "phrasings", language)
                right = Message("write at least one more under phrasings")
                yield Fault(place, Message("there is only one way to say this"), right, "warning")
            for said in fact.sayings(language):
                key: Place = ("phrasings", language, said.number - 1) if said.number else ("claim", language)
                yield from _text_faults(("facts", fact.id, *key), fact, said.text, language)


def _text_faults(place: Place, fact: Fact, text: str, language: Language) -> Iterator[Fault]:
    found = tuple(mentions(text, grammar(language)))
    missing = {number for number, figure in enumerate(fact.figures) if not any(says(said, figure) for said in found)}
    for mention in found:
        if not _is_held(mention, fact):
            number = figure_meant(mention, fact)
            missing.discard(-1 if number is None else number)
            yield _differing(place, fact, number, text[mention.start : mention.end])
    for number in sorted(missing):
        what = Message("this leaves out figure {number} of the fact", {"number": number + 1})
        right = Message("every way to say a fact has to give all its figures")
        yield Fault(place, what, right, figure=place_of_figure(fact, number))
    if fact.attributed_to and not names_speaker(text, fact, language):
        right = Message("name {speaker}", {"speaker": fact.attributed_to[language]})
        yield Fault(place, Message("this is a claim and doesn’t say who makes it"), right)


def _is_held(mention: Mention, fact: Fact) -> bool:
    verdict, _ = best_fact(mention, [fact])
    return verdict is Verdict.HELD or mention.is_weak and verdict in (Verdict.DIFFERS, Verdict.OTHER_UNIT)


def _differing(place: Place, fact: Fact, number: int | None, words: str) -> Fault:
    what = Message("“{words}” doesn’t match any of the fact’s figures", {"words": words})
    right = Message("write it as figures has it, or add it to figures")
    return Fault(place, what, right, figure=None if number is None else place_of_figure(fact, number), words=words)
