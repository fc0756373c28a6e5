"""Items of newspaper lists, converted to rule cards.

Lists use their own terms. Equivalents of our closed lists are converted, and anything without a place on a card is
reported, so that nothing is lost silently. Name, state and addresses must be valid, or the item is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from campaign.content.newspapers.incoming_rules import RulesReading
from campaign.content.newspapers.list_items import ItemReading, Unfit
from campaign.content.newspapers.tables import WrongLine
from campaign.domain.figures.dates import PartialDate
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Both, Language, language_named
from campaign.domain.newspapers.cards import Confidence, Newspaper, Rules
from campaign.domain.newspapers.imports import Incoming, Refused
from campaign.domain.newspapers.names import MAX_ID, newspaper_id
from campaign.domain.newspapers.states import state_code
from campaign.domain.rules.identifiers import is_slug
from campaign.domain.texts.normalise import one_line
from campaign.domain.texts.web_addresses import wrong_address

_DATE = re.compile(r"\d{4}(?:-\d{2}(?!\d))?(?:-\d{2}(?!\d))?")


def incoming(line: int, item: Mapping[str, Any] | WrongLine) -> Incoming | Refused:
    """Return the item as a card, or why it was refused."""
    if isinstance(item, WrongLine):
        return Refused(line, str(item))
    try:
        reading = _Reading(item)
        card = reading.card()
    except Unfit as unfit:
        return Refused(line, str(unfit))
    return Incoming(line, card, bool(item.get("id")), tuple(reading.left_out))


class _Reading(ItemReading):
    def card(self) -> Newspaper:
        name, state = self._name(), self._state()
        return Newspaper(
            id=self._id(name, state),
            name=name,
            city=self._line("city") or self._line("town"),
            state=state,
            language=self._language(),
            letters=self._rules("letters"),
            oped=self._rules("oped"),
            source_url=self._address("source_url"),
            as_of=self._as_of(),
            confidence=self._one_of(Confidence, "confidence") or Confidence.NONE,
            notes=self._notes(),
            county=self._line("county") or None,
            website=self._address("website"),
            also=tuple(address for address in self._texts("also") if not wrong_address(address)),
            aliases=tuple(one_line(alias).text for alias in self._texts("aliases")),
        )

    def _name(self) -> str:
        name = self._line("name")
        if not newspaper_id(name, ""):
            raise Unfit("the name is missing", "every newspaper needs one")
        return name

    def _state(self) -> str:
        written = self._line("state")
        state = state_code(written)
        if state is None:
            raise Unfit(
                f"'{written[:40]}' isn’t a state", "write its two letters or its name, such as NM or New Mexico"
            )
        return state

    def _id(self, name: str, state: str) -> str:
        id = self._line("id") or newspaper_id(name, state)
        if not is_slug(id) or len(id) > MAX_ID:
            raise Unfit(
                f"'{id[:40]}' can’t be an id", "use lowercase letters, digits and single hyphens, or leave it out"
            )
        return id

    def _language(self) -> Language:
        written = self._line("language") or DEFAULT_LANGUAGE
        known = language_named(written)
        if known is None:
            raise Unfit(f"the language '{written[:40]}' is not known here", f"write one of {', '.join(LANGUAGES)}")
        return known

    def _address(self, name: str) -> str | None:
        address = self._line(name)
        if not address:
            return None
        if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", address):
            address = f"http://{address}"
        wrong = wrong_address(address)
        if wrong:
            raise Unfit(f"{name}: {wrong}", "give an http:// or https:// address with a host name")
        return address

    def _as_of(self) -> PartialDate | None:
        written = self._line("as_of")
        found = _DATE.match(written)
        if not written or not found:
            self._leave_out("as_of", written)
            return None
        if found.group() != written:
            self._leave_out("as_of", written)
        try:
            return PartialDate.parse(found.group())
        except ValueError:
            raise Unfit(f"'{written[:40]}' is not a date", "write 2019-07-26, 2019-07 or 2019") from None

    def _notes(self) -> Both | None:
        """Our notes are in both languages; notes in one are someone else's text and are reported instead."""
        notes = self.item.get("notes")
        if isinstance(notes, dict) and all(isinstance(notes.get(language), str) for language in LANGUAGES):
            return Both(*(notes[language] for language in LANGUAGES))
        self._leave_out("notes", notes)
        return None

    def _rules(self, kind: str) -> Rules:
        value = self.item.get(kind)
        if value is None or isinstance(value, dict):
            rules = RulesReading(value or {}, kind)
            found = rules.rules()
            self.left_out += rules.left_out
            return found
        raise Unfit(f"{kind} should be rules by name", "write each rule under its name, or null")
