"""Whether a draft speaks of what is there: words under a name that the template lacks would be lost without notice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.phrasings import Phrasing, phrasing_named
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.domain.templates.templates import Template


def draft_faults(draft: Draft, template: Template, facts: Mapping[str, Fact]) -> Iterator[Fault]:
    """Return what a draft names and the template or fact lacks. An unknown fact is a finding of its own.

    An answer to a blank that the template does not have is a warning: templates come to ask less, and older drafts
    still answer.
    """
    parts, blanks = [part.id for part in template.parts], [blank.name for blank in template.blanks]
    for name in draft.parts:
        if name not in parts:
            what = Message("the template has no part '{name}'", {"name": name})
            yield Fault(("parts", name), what, _known(parts))
    for name in draft.blanks:
        if name not in blanks:
            what = Message("the template has no blank '{name}', so its answer is not used", {"name": name})
            yield Fault(("blanks", name), what, _known(blanks), "warning")
    for number, choice in enumerate(draft.facts):
        if choice.part not in parts:
            what = Message("the template has no part '{name}'", {"name": choice.part})
            yield Fault(("facts", number, "part"), what, _known(parts))
        if choice.id in facts:
            yield from _phrasing_faults(number, choice, facts[choice.id].phrasings.get(template.language, ()))


def _known(names: list[str]) -> Message:
    return Message("choose from {names}", {"names": ", ".join(names)}) if names else Message("remove it")


def _phrasing_faults(number: int, choice: FactChoice, offered: tuple[Phrasing, ...]) -> Iterator[Fault]:
    """Return the fault of naming a phrasing that is not there, unless the draft has words of its own for it."""
    if choice.phrasing is None or choice.words is not None or phrasing_named(choice.phrasing, offered):
        return
    values = {"fact": choice.id, "phrasing": choice.phrasing}
    what = Message("the fact '{fact}' has no phrasing {phrasing}, or it is no longer offered", values)
    known = ", ".join(f"{phrasing.number} ({phrasing.id})" for phrasing in offered)
    right = Message("choose from {known}, or write your own words", {"known": known})
    if not known:
        right = Message("leave phrasing out, or write words of your own")
    yield Fault(("facts", number, "phrasing"), what, right)
