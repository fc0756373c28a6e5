"""An item of a list of papers, brought into the shape of a rule card.

Lists say things in their own words: what means the same as a word of our closed lists becomes it, and what has no place
on a card is named, so that nothing is lost unseen. A name, a state and addresses must be sound, or the item is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from campaign.content.paper_lists import WRONG
from campaign.content.paper_words import ATTACHMENTS, MACHINES, REFUSED, REFUSED_BY_DEMAND, REQUIRED
from campaign.content.rules.ids import is_slug
from campaign.content.rules.sources import wrong_address
from campaign.domain.dates import PartialDate
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.domain.newspapers import (
    Attachments,
    Citing,
    Confidence,
    MachineWriting,
    Refusal,
    Required,
    RuleCard,
    Rules,
)
from campaign.domain.normalise import one_line
from campaign.domain.paper_imports import Incoming, Refused
from campaign.domain.paper_names import MAX_ID, paper_id
from campaign.domain.states import STATES

K = TypeVar("K", bound=StrEnum)
_LONGEST = {"name": 200, "city": 100, "county": 100, "website": 500, "source_url": 500, "send_to": 200}
_MOST_NUMBER = 5000
_DATE = re.compile(r"\d{4}(?:-\d{2}(?!\d))?(?:-\d{2}(?!\d))?")
_SENT_TO = re.compile(r"[^\s@,;]+@[^\s@,;]+\.\w+|(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[^\s,;]*)?")


def incoming(line: int, item: Mapping[str, Any]) -> Incoming | Refused:
    """The item as a card, or why it is none."""
    try:
        if WRONG in item:
            return Refused(line, item[WRONG])
        reading = _Reading(item)
        card = reading.card()
    except Unfit as unfit:
        return Refused(line, str(unfit))
    return Incoming(line, card, bool(item.get("id")), tuple(reading.left_out))


class Unfit(ValueError):
    """An item that cannot become a card: what it is, and what would be right."""

    def __init__(self, what: str, right: str) -> None:
        super().__init__(f"{what}; {right}")


@dataclass
class _Reading:
    item: Mapping[str, Any]
    left_out: list[str] = field(default_factory=list)

    def card(self) -> RuleCard:
        name, state = self._name(), self._state()
        return RuleCard(
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
        if not paper_id(name, ""):
            raise Unfit("the name is missing", "each paper has a name")
        return name

    def _state(self) -> str:
        state = self._line("state").upper()
        if state not in STATES:
            raise Unfit(f"'{state[:40]}' is no state", "write its two letters, such as NM")
        return state

    def _id(self, name: str, state: str) -> str:
        id = self._line("id") or paper_id(name, state)
        if not is_slug(id) or len(id) > MAX_ID:
            raise Unfit(f"'{id[:40]}' is no id", "use small letters, digits and single dashes, or leave it out")
        return id

    def _language(self) -> Language:
        written = self._line("language") or "en"
        known = next((language for language in LANGUAGES if language == written), None)
        if known is None:
            raise Unfit(f"the language '{written[:40]}' is not known here", f"write one of {', '.join(LANGUAGES)}")
        return known

    def _line(self, name: str) -> str:
        value = self.item.get(name)
        text = one_line(value).text if isinstance(value, str) else ""
        if value is not None and not isinstance(value, str):
            raise Unfit(f"{name} should be text", "put it in quotes")
        if len(text) > _LONGEST.get(name, MAX_ID):
            raise Unfit(f"{name} has {len(text)} characters", "check the quotes of the file")
        return text

    def _address(self, name: str) -> str | None:
        address = self._line(name)
        if not address:
            return None
        if re.match(r"[\w-]+(\.[\w-]+)+(/|$)", address):
            address = f"http://{address}"
        wrong = wrong_address(address)
        if wrong:
            raise Unfit(f"the address under {name} {wrong}", "give an http:// or https:// address with a host name")
        return address

    def _texts(self, name: str) -> list[str]:
        value = self.item.get(name)
        return [text for text in value if isinstance(text, str) and text.strip()] if isinstance(value, list) else []

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
        """Ours come in both languages; notes in one are somebody's own words and are named instead."""
        notes = self.item.get("notes")
        if isinstance(notes, dict) and all(isinstance(notes.get(language), str) for language in LANGUAGES):
            return Both(notes["en"], notes["es"])
        self._leave_out("notes", notes)
        return None

    def _one_of(self, kind: type[K], name: str) -> K | None:
        value = self.item.get(name)
        if value is None or value in list(kind):
            return kind(value) if value is not None else None
        self._leave_out(name, value)
        return None

    def _leave_out(self, name: str, value: object) -> None:
        if value not in (None, "", []):
            self.left_out.append(f"{name}: {one_line(str(value)).text}"[:200])

    def _rules(self, kind: str) -> Rules:
        value = self.item.get(kind)
        if value is None or isinstance(value, dict):
            rules = _RulesReading(value or {}, kind)
            found = rules.rules()
            self.left_out += rules.left_out
            return found
        raise Unfit(f"{kind} should be a map", "write the rules under their names, or null")


@dataclass
class _RulesReading(_Reading):
    kind: str = ""

    def __init__(self, item: Mapping[str, Any], kind: str) -> None:
        super().__init__(item)
        self.kind = kind

    def rules(self) -> Rules:
        requires, refuses, machines = self._demands()
        written = self._one_of(MachineWriting, "machine_writing")
        return Rules(
            **{name: self._number(name) for name in _NUMBERS},
            exclusivity=self._truth(),
            attachments=self._attachments(),
            requires=requires,
            refuses=refuses,
            send_to=self._send_to(),
            sources_wanted=self._citing(),
            machine_writing=written or machines or MachineWriting.UNKNOWN,
        )

    def _leave_out(self, name: str, value: object) -> None:
        super()._leave_out(f"{self.kind}.{name}", value)

    def _number(self, name: str) -> int | None:
        value = self.item.get(name)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= _MOST_NUMBER:
            raise Unfit(f"{self.kind}.{name} should be a whole number", f"write digits, 1 to {_MOST_NUMBER}, or null")
        return value

    def _truth(self) -> bool | None:
        value = self.item.get("exclusivity")
        if isinstance(value, bool):
            return value
        self._leave_out("exclusivity", value)
        return None

    def _attachments(self) -> Attachments:
        written = self._line("attachments")
        known = ATTACHMENTS.get(_first_word(written))
        if known is None or written.lower() != str(known):
            self._leave_out("attachments", written)
        return known or Attachments.UNKNOWN

    def _citing(self) -> Citing | None:
        self._leave_out("sources_demanded", self.item.get("sources_demanded"))
        return self._one_of(Citing, "sources_wanted")

    def _send_to(self) -> str | None:
        written = self._line("send_to") or self._line("email_or_form_url")
        found = _SENT_TO.search(written)
        if not found or found.group() != written:
            self._leave_out("send_to", written)
        return found.group() if found else None

    def _demands(self) -> tuple[tuple[Required, ...], tuple[Refusal, ...], MachineWriting | None]:
        """What is asked for and what is turned away; a demand may be a refusal at heart."""
        requires: dict[Required, None] = {}
        refuses: dict[Refusal, None] = {}
        machines: MachineWriting | None = None
        self._leave_out("preferred_words", self.item.get("preferred_words"))
        for name in ("refuses", "requires"):
            for written in self._texts(name):
                word = _first_word(written)
                if name == "requires" and (required := _known(Required, REQUIRED, word)):
                    requires[required] = None
                elif refusal := _known(Refusal, REFUSED if name == "refuses" else REFUSED_BY_DEMAND, word):
                    refuses[refusal] = None
                elif word in MACHINES:
                    machines = machines or MACHINES[word]
                else:
                    self._leave_out(name, written)
        return tuple(requires), tuple(refuses), machines


_NUMBERS = ("max_words", "min_words", "days_since_article", "frequency_limit_days")


def _first_word(written: str) -> str:
    return written.lower().split(" ")[0].strip(":;,.()")


def _known(kind: type[K], others: Mapping[str, K], word: str) -> K | None:
    return kind(word) if word in list(kind) else others.get(word)
