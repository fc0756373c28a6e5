"""The contact fields that a letter's addressee wants, and no others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.checks.blanks import TOWN_BLANK
from campaign.domain.findings import N_
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import FILLS
from campaign.domain.newspapers.cards import Refusal, Required, Rules
from campaign.domain.review.reviews import Review
from campaign.domain.templates.templates import Template, holes
from campaign.web.forms.composer import ComposerForm

#: Most newspapers want these; they are asked for where nothing is known of the newspaper's own wishes.
_USUAL = frozenset({Required.ADDRESS, Required.PHONE})
_BY_OFFICIALS = frozenset({Required.ADDRESS, Required.EMAIL})
_ALWAYS = frozenset({Required.FULL_NAME, Required.TOWN})
_FIELDS = {
    "name": (N_("Your full name"), "", "name", ""),
    "town": (N_("Your town"), "", "address-level2", ""),
    "address": (N_("Street address"), N_("Not published."), "street-address", ""),
    "phone": (
        N_("Phone number"),
        N_("Not published. They may call to make sure that the letter is yours."),
        "tel",
        "tel",
    ),
    "email": (N_("Email address"), N_("Not published."), "email", "email"),
    "bio": (N_("A line or two about you"), N_("Published under the text, such as “Ana Ruiz teaches in Yuma.”"), "", ""),
}
_LENGTHS = {"name": 120, "town": 80, "address": 160, "phone": 40, "email": 120, "bio": 300}


@dataclass(frozen=True, slots=True)
class ContactField:
    """One field: the name under which it is sent, its label and hint, and the tokens that let a browser fill it in.

    `is_wanted` is whether the newspaper says that it needs it.
    """

    name: str
    sent_as: str
    label: str
    hint: str
    autocomplete: str
    mode: str
    most: int
    value: str
    is_wanted: bool


def asks_for_town_early(template: Template) -> bool:
    """Whether the town is asked before the letter is read: where a sentence on offer has it, or no one signs."""
    if template.kind.traits.is_spoken:
        return True
    sentences = (sentence for part in template.parts if not part.yours for sentence in part.sentences)
    return any(TOWN_BLANK in holes(sentence) for sentence in sentences)


def contact_fields(review: Review, form: ComposerForm) -> tuple[ContactField, ...]:
    """Return the fields to ask for; the town comes from the template's blank where it has one, and is asked once."""
    return tuple(_fields(review, form)) if not review.manuscript.traits.is_spoken else ()


def _fields(review: Review, form: ComposerForm) -> Iterator[ContactField]:
    wanted, is_known = _wanted(review), _is_known(review.manuscript)
    asked = wanted | _ALWAYS | (frozenset() if is_known else _USUAL)
    if review.manuscript.traits.is_op_ed:
        asked |= {Required.BIO}
    has_town = any(blank.name == TOWN_BLANK for blank in review.manuscript.template.blanks)
    if asks_for_town_early(review.manuscript.template) and has_town:
        asked -= {Required.TOWN}
    for name, (label, hint, autocomplete, mode) in _FIELDS.items():
        if FILLS[name] in asked:
            sent_as = "blank-town" if name == "town" and has_town else f"sender-{name}"
            value = getattr(form.sender, name)
            is_wanted = FILLS[name] in wanted
            yield ContactField(name, sent_as, label, hint, autocomplete, mode, _LENGTHS[name], value, is_wanted)


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
