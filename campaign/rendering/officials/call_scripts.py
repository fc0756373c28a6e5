"""What to say to an official's office on the phone: a few short lines, in the caller's language and in the office's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Language
from campaign.domain.letters.demanded import Request
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.texts.sentences import sentence_spans
from campaign.rendering.locale import Locale, locale_for

#: Of a fact with another status, a letter can say what is to be said with it; a call has no room for that.
_CERTAIN = (Status.CURRENT, Status.HISTORICAL)


@dataclass(frozen=True, slots=True)
class ScriptLine:
    """A line to say, in the caller's language and in the office's; `beside` is empty where both speak one. `begins` is
    true where another thought begins."""

    text: str
    beside: str
    begins: bool


@dataclass(frozen=True, slots=True)
class CallScript:
    """The lines of a call, and the fact that is told in it."""

    lines: tuple[ScriptLine, ...]
    fact: Fact | None


def call_script(
    holder: Officeholder, request: Request | None, content: Content, caller: Language, office: Language
) -> CallScript:
    """Return what a caller says to an official's office. Nothing in it says who calls: that is left to fill in."""
    fact = fact_to_tell(content)
    thoughts = zip(
        *(_thoughts(holder, request, fact, locale_for(language)) for language in (caller, office)), strict=True
    )
    return CallScript(
        tuple(line for ours, theirs in thoughts for line in _paired(ours, theirs, caller != office)), fact
    )


def fact_to_tell(content: Content) -> Fact | None:
    """Return the fact for a call: the first that the campaign's own call script offers, else the first on its shelves,
    of those that no one disputes."""
    spoken = [letter for letter in content.letters if letter.kind and letter.kind.traits.is_spoken]
    offered = [id for letter in spoken for template in letter.templates.values() for id in template.offers]
    shelved = [id for shelf in content.shelves for id in shelf.facts]
    facts = (content.fact_by_id[id] for id in (*offered, *shelved) if id in content.fact_by_id)
    return next((fact for fact in facts if fact.status in _CERTAIN and not fact.dispute), None)


def _paired(ours: list[str], theirs: list[str], are_two: bool) -> Iterator[ScriptLine]:
    """Pair the sentences of one thought; where the languages need different numbers of them, all of it is one line."""
    if len(ours) != len(theirs):
        ours, theirs = [" ".join(ours)], [" ".join(theirs)]
    for place, (line, other) in enumerate(zip(ours, theirs, strict=True)):
        yield ScriptLine(line, other if are_two else "", place == 0)


def _thoughts(holder: Officeholder, request: Request | None, fact: Fact | None, locale: Locale) -> list[list[str]]:
    who = {
        "title": holder.title[locale.language],
        "name": holder.name,
        "family_name": holder.family_name or holder.name,
    }
    thoughts = [
        [locale.translate("Hello. My name is [your name].")],
        [locale.translate(Message("I live in [your town], and I have a request for {title} {name}.", who))],
    ]
    if fact:
        thoughts.append([locale.translate("Here is one fact:"), *_sentences(_shortest(fact, locale.language), locale)])
    if request:
        asked = _sentences(request.demand.text[locale.language], locale)
        thoughts.append([locale.translate(_asking(request, who, locale)), *asked])
    return [
        *thoughts,
        [locale.translate(Message("Where does {title} {family_name} stand on this?", who))],
        [locale.translate("Thank you for your time.")],
    ]


def _asking(request: Request, who: dict[str, str], locale: Locale) -> Message:
    if not request.to_press:
        return Message("I’m asking {title} {family_name} to do this:", who)
    named = (Message("the {body}", {"body": body.name[locale.language]}) for body in request.to_press)
    committees = locale.list([locale.translate(name) for name in named])
    return Message(
        "I’m asking {title} {family_name} to press {committees} to do this:",
        {**who, "committees": committees},
    )


def _shortest(fact: Fact, language: Language) -> str:
    """Return the shortest way to say a fact."""
    return min(fact.ways_to_say(language), key=len)


def _sentences(text: str, locale: Locale) -> list[str]:
    spans = sentence_spans(text, grammar(locale.language))
    return [text[start:end] for start, end in spans]
