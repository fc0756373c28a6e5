"""DIS-1: an editor who learns of a tie from someone else will not publish that writer again."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal, Required
from campaign.domain.templates.drafts import Tie
from campaign.domain.templates.kinds import Audience

_TIES = {
    Tie.MEMBER: N_("You belong to a group working on this issue. Tell the editor, in the disclosure note."),
    Tie.STAFF: N_("You work for a group working on this issue. Tell the editor, in the disclosure note."),
    Tie.PAID: N_("You’re being paid for this. Tell the editor who is paying you, in the disclosure note."),
}
_FOR_OTHERS = frozenset([Tie.STAFF, Tie.PAID])
_REFUSED = frozenset([Refusal.ORGANIZATIONS, Refusal.GHOSTWRITTEN])


ORDER, LEVELS = 260, (Level.STOP, Level.WARN)
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Check that the disclosure is there if the writer has a tie, or if the newspaper requires one of everyone."""
    tie = manuscript.draft.tie
    values = {"paper": manuscript.paper_name}
    if not manuscript.draft.disclosure.strip():
        if tie in _TIES:
            yield Finding("DIS-1", Level.STOP, Message(_TIES[tie]))
        elif Required.DISCLOSURE in manuscript.rules.requires:
            text = N_("{paper} asks every writer to disclose affiliations. “None” counts.")
            yield Finding("DIS-1", Level.STOP, Message(text, values))
    if tie in _FOR_OTHERS and not _REFUSED.isdisjoint(manuscript.rules.refuses):
        text = N_("{paper} doesn’t take letters written for a group. Send this only if the words are yours.")
        yield Finding("DIS-1", Level.WARN, Message(text, values))
