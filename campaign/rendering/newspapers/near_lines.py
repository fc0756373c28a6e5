"""A newspaper as one of a few to choose among: how far it is, its limit, how it takes letters, its language."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.figures.dates import DatePhrase, Tie
from campaign.domain.findings import N_, Message
from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.newspapers.gazetteers import Place
from campaign.domain.newspapers.nearby import NearNewspaper
from campaign.domain.newspapers.place_names import place_key
from campaign.domain.newspapers.states import state_name
from campaign.domain.texts.web_addresses import form_address
from campaign.rendering.locale import Locale

_NEXT_DOOR_MILES = 1.5


@dataclass(frozen=True)
class NearLine:
    """A newspaper for a reader who looks for one. `place` is the place that was meant, if known."""

    found: NearNewspaper
    words: Locale
    is_op_ed: bool = False
    place: Place | None = None

    @property
    def newspaper(self) -> Newspaper:
        """The newspaper."""
        return self.found.newspaper

    @property
    def where(self) -> str:
        """Its town, else its county, and its state."""
        card = self.newspaper
        names = (card.city or card.county or "", state_name(card.state)[self.words.language])
        return ", ".join(filter(None, names))

    @property
    def distance(self) -> str:
        """How far it is; empty if that is unknown."""
        miles = self.found.miles
        if self._is_in_town:
            return self.words.translate(N_("in your town"))
        if miles is None:
            return ""
        if miles < _NEXT_DOOR_MILES:
            return self.words.translate(N_("about a mile away"))
        rounded = {"miles": self.words.number(round(miles))}
        if self.found.is_exact:
            return self.words.translate(Message("{miles} miles away", rounded))
        return self.words.translate(Message("about {miles} miles away", rounded))

    @property
    def limit(self) -> str:
        """Its limit in words, in characters or both."""
        rules, parts = self._rules, []
        if rules.max_words:
            parts.append(Message("up to {number} words", {"number": self.words.number(rules.max_words)}))
        if rules.max_characters:
            number = self.words.number(rules.max_characters)
            parts.append(Message("up to {number} characters with spaces", {"number": number}))
        return self.words.list([self.words.translate(part) for part in parts or [Message("limit unknown")]])

    @property
    def takes(self) -> str:
        """How it takes letters."""
        return self.words.translate(ways_to_send(self._rules))

    @property
    def checked(self) -> str:
        """When its rules were last checked; empty if there are none."""
        if not self.newspaper.has_rules:
            return ""
        as_of = self.newspaper.as_of
        if as_of is None:
            return self.words.translate(N_("date of the last check unknown"))
        return self.words.translate(Message("last checked {on}", {"on": DatePhrase(Tie.ON, as_of)}))

    @property
    def _rules(self) -> Rules:
        return self.newspaper.rules(is_op_ed=self.is_op_ed)

    @property
    def _is_in_town(self) -> bool:
        card, place = self.newspaper, self.place
        if place is None or card.state != place.state:
            return False
        return any(place_key(town) == place_key(place.town) for town in card.city.split("/") if town)


def ways_to_send(rules: Rules) -> str:
    """Return how a newspaper takes texts, as a translatable text."""
    if rules.form_only:
        return N_("only by the form on its website")
    if rules.send_to is None:
        return N_("we don’t know how to send it")
    return N_("by the form on its website") if form_address(rules.send_to) else N_("by email")
