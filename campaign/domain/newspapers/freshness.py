"""How old a newspaper's rules are. The only place that decides which of them may still hold a letter back.

Newspapers change their rules and tell no one. Limits count whatever their age, since a letter that keeps an old one
rarely breaks a new one. Other rules count for two years after they were read, and not at all if no one knows when.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, timedelta

from campaign.domain.newspapers.cards import Newspaper, Rules

_FRESH_FOR = timedelta(days=2 * 365)
#: Rules of any age: limits, and what only changes where and in what form a letter is sent.
_AGELESS = frozenset(
    "max_words min_words max_characters form_only attachments send_to sources_wanted".split(),
)


def is_fresh(card: Newspaper, today: date) -> bool:
    """Whether a newspaper's rules were read in the last two years."""
    return card.as_of is not None and today - card.as_of.last_day <= _FRESH_FOR


def rules_in_force(card: Newspaper, today: date, *, is_op_ed: bool) -> Rules:
    """Return the rules that a letter must keep today: all fresh ones, and of old ones those that do not age.

    An old rule that allows something is kept, since it stops no one.
    """
    rules = card.rules(is_op_ed=is_op_ed)
    if is_fresh(card, today):
        return rules
    kept = {field.name: getattr(rules, field.name) for field in fields(Rules) if field.name in _AGELESS}
    return replace(Rules(), **kept, exclusivity=None if rules.exclusivity else rules.exclusivity)
