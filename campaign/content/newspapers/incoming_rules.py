"""The rules in an item of a newspaper list, converted to our terms."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from campaign.content.newspapers.list_items import ItemReading, K, Unfit
from campaign.content.newspapers.words import ATTACHMENTS, MACHINES, REFUSED, REFUSED_BY_DEMAND, REQUIRED
from campaign.domain.newspapers.cards import Attachments, Citing, MachineWriting, Refusal, Required, Rules

_MOST_NUMBER = 50_000
_SENT_TO = re.compile(r"[^\s@,;]+@[^\s@,;]+\.\w+|(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/[^\s,;]*)?")
_NUMBERS = ("max_words", "min_words", "max_characters", "days_since_article", "frequency_limit_days", "reply_days")


@dataclass
class RulesReading(ItemReading):
    """The rules for letters or op-eds."""

    kind: str = ""

    def __init__(self, item: Mapping[str, Any], kind: str) -> None:
        super().__init__(item)
        self.kind = kind

    def rules(self) -> Rules:
        """Return the rules in our terms."""
        requires, refuses, machines = self._demands()
        written = self._one_of(MachineWriting, "machine_writing")
        return Rules(
            **{name: self._number(name) for name in _NUMBERS},
            exclusivity=self._truth("exclusivity"),
            attachments=self._attachments(),
            requires=requires,
            refuses=refuses,
            send_to=self._send_to(),
            form_only=self._truth("form_only") or False,
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

    def _truth(self, name: str) -> bool | None:
        value = self.item.get(name)
        if isinstance(value, bool):
            return value
        self._leave_out(name, value)
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
        """Read requirements and refusals; a requirement may really be a refusal."""
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


def _first_word(written: str) -> str:
    return written.lower().split(" ")[0].strip(":;,.()")


def _known(kind: type[K], others: Mapping[str, K], word: str) -> K | None:
    return kind(word) if word in list(kind) else others.get(word)
