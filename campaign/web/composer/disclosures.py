"""Examples of a disclosure line for the editor. They say what the toolkit did, and no less."""

from __future__ import annotations

from campaign.domain.findings import N_
from campaign.domain.language import Language
from campaign.rendering.locale import locale_for

_EXAMPLES = (
    N_("I volunteer with …; its toolkit helped me with facts and checked my figures. The words are mine."),
    N_("I work for …, which campaigns for this; its toolkit helped me with facts. The words are mine."),
    N_("… paid me to write this; a campaign's toolkit helped me with facts."),
    N_("I belong to no group that campaigns for this. A campaign's toolkit helped me with facts; the words are mine."),
)


def disclosures(language: Language) -> tuple[str, ...]:
    """Return the examples in the letter's language, since the editor reads them."""
    locale = locale_for(language)
    return tuple(locale.translate(example) for example in _EXAMPLES)
