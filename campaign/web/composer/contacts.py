"""The contact fields that a letter's addressee wants, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.checks.blanks import TOWN_BLANK
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import FILLS
from campaign.domain.newspapers.cards import Refusal, Required, Rules
from campaign.domain.review.reviews import Review
from campaign.domain.templates.templates import Template, holes

#: Most newspapers want these; they are asked for where nothing is known of the newspaper's own wishes.
_USUAL = frozenset({Required.ADDRESS, Required.PHONE})
_BY_OFFICIALS = frozenset({Required.ADDRESS, Required.EMAIL})
_ALWAYS = frozenset({Required.FULL_NAME, Required.TOWN})


@dataclass(frozen=True, slots=True)
class ContactField:
    """One field of `SenderForm`, the name under which it is sent, and whether the newspaper says that it needs it."""

    name: str
    sent_as: str
    is_wanted: bool


def asks_for_town_early(template: Template) -> bool:
    """Whether the town is asked before the letter is read: where a sentence on offer has it, or no one signs."""
    if template.kind.traits.is_spoken:
        return True
    sentences = (sentence for part in template.parts if not part.yours for sentence in part.sentences)
    return any(TOWN_BLANK in holes(sentence) for sentence in sentences)


def contact_fields(review: Review) -> tuple[ContactField, ...]:
    """Return the fields to ask for; the town comes from the template's blank where it has one, and is asked once."""
    return tuple(_fields(review)) if not review.manuscript.traits.is_spoken else ()


def _fields(review: Review) -> Iterator[ContactField]:
    wanted, is_known = _wanted(review), _is_known(review.manuscript)
    asked = wanted | _ALWAYS | (frozenset() if is_known else _USUAL)
    if review.manuscript.traits.is_op_ed:
        asked |= {Required.BIO}
    has_town = any(blank.name == TOWN_BLANK for blank in review.manuscript.template.blanks)
    if asks_for_town_early(review.manuscript.template) and has_town:
        asked -= {Required.TOWN}
    for name, required in FILLS.items():
        if required in asked:
            sent_as = "blank-town" if name == "town" and has_town else f"sender-{name}"
            yield ContactField(name, sent_as, required in wanted)


def known_rules(manuscript: Manuscript) -> Rules:
    """Return a newspaper's rules, however old: to ask by them stops no one."""
    card = manuscript.card
    return card.rules(is_op_ed=manuscript.traits.is_op_ed) if card else manuscript.rules


def _is_known(manuscript: Manuscript) -> bool:
    return manuscript.traits.is_for_official or bool(known_rules(manuscript).requires)


def _wanted(review: Review) -> frozenset[Required]:
    manuscript = review.manuscript
    if manuscript.traits.is_for_official:
        return _BY_OFFICIALS
    rules = known_rules(manuscript)
    named = {Required.FULL_NAME} if Refusal.ANONYMOUS in rules.refuses else set()
    return frozenset({*rules.requires, *named})
