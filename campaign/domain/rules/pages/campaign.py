"""A campaign's own page: its color, ways to act, languages and texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.evidence.colours import MIN_CONTRAST, contrast, parse_colour
from campaign.domain.evidence.pictures import PICTURE_KEYS
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.fronts import act_count_faults
from campaign.domain.rules.pages.pictures import picture_faults
from campaign.domain.rules.texts.labels import Allowed, counts_words_or_days, key_of, label_faults, texts_in
from campaign.domain.rules.texts.prose import prose_faults

_WAYS_TO_ACT = 3
_WHITE = (255, 255, 255)
#: Texts that cite facts; all others give no number.
_CITING = frozenset(
    ["name", "headline", "summary", "now.text", "voice.text", "background", "acts.text", "terms.meaning"]
)


def faults(examination: Examination) -> Iterator[Fault]:
    """A color that cannot be read, too few or too many ways to act, a missing language, and numbers without a fact."""
    campaign = examination.content.campaign
    yield from _color_faults(campaign.accent)
    if len(campaign.acts) != _WAYS_TO_ACT:
        what = Message("there are {count} things to do under acts", {"count": len(campaign.acts)})
        yield Fault(("campaign", "acts"), what, Message("list three"))
    yield from act_count_faults(("campaign", "do"), campaign.do)
    if campaign.letters_a_week < 1:
        what = Message("{count} letters a week would ask every writer to wait", {"count": campaign.letters_a_week})
        yield Fault(("campaign", "letters_a_week"), what, Message("write 1 or more, or leave it out for three"))
    for language in LANGUAGES:
        if language not in campaign.languages:
            what = Message("{language} is missing", {"language": grammar(language).name})
            right = Message("name both languages, with reviewed_by null until someone signs")
            yield Fault(("campaign", "languages"), what, right)
    if campaign.picture:
        at: Place = ("campaign", "picture", PICTURE_KEYS[type(campaign.picture)])
        yield from picture_faults(at, campaign.picture, examination)
    for place, text in texts_in(replace(campaign, picture=None)):
        if key_of(place) in _CITING:
            yield from prose_faults(("campaign", *place), text, examination.facts)
        else:
            yield from label_faults(("campaign", *place), text, _allowed(campaign, place))


def _color_faults(accent: str) -> Iterator[Fault]:
    place: Place = ("campaign", "accent")
    color = parse_colour(accent)
    if color is None:
        what = Message("'{color}' is not a color", {"color": accent})
        yield Fault(place, what, Message("write it as #7a2e1d"))
    elif contrast(color, _WHITE) < MIN_CONTRAST:
        what = Message(
            "the accent color is hard to read on white (its contrast is {contrast})",
            {"contrast": f"{contrast(color, _WHITE):.1f}"},
        )
        yield Fault(
            place, what, Message("use a darker color, with a contrast of {least} or more", {"least": MIN_CONTRAST})
        )


def _allowed(campaign: Campaign, place: Place) -> Allowed | None:
    """The numbers that a text may give by itself: advice counts words and days, a demand and a list say their date."""
    if place[0] == "guide":
        return counts_words_or_days
    if place[0] in ("bodies", "officials", "disclaimer") and place[-1] != "why":
        return lambda _, mention: mention.unit is None and mention.value is not None  # wards, districts and addresses
    if place[0] == "demands":
        demand = campaign.demands[int(place[1])]
        return lambda _, mention: mention.date is not None and mention.date.agrees_with(demand.as_of)
    if place[0] == "participants" and (listed := campaign.participants):
        return lambda _, mention: (
            mention.value == len(listed.names) or mention.date is not None and mention.date.agrees_with(listed.as_of)
        )
    return None
