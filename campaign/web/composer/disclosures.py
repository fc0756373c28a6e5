"""Examples of a disclosure line for the editor. They say what the toolkit did, and no less."""

from __future__ import annotations

from campaign.domain.findings import N_
from campaign.domain.language import Language
from campaign.rendering.locale import locale_for

_EXAMPLES = (
    N_("I volunteer with [group’s name]. I used its website to find facts and check my numbers; the words are mine."),
    N_("I work for [group’s name], which campaigns on this issue. I used its website for facts; the words are mine."),
    N_("[Name] paid me to write this. I used a campaign’s website for facts."),
    N_("I’m not part of any group working on this issue. I used a campaign’s website for facts; the words are mine."),
)


def disclosures(language: Language) -> tuple[str, ...]:
    """Return the examples in the letter's language, since the editor reads them."""
    locale = locale_for(language)
    return tuple(locale.translate(example) for example in _EXAMPLES)
