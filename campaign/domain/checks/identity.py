"""ID-1 and OP-2: what a newspaper needs to know about a writer before it publishes anything.

They hold nothing back: whoever sends a letter without a telephone number hears that from the newspaper, not from us.
"""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal, Required
from campaign.domain.templates.kinds import Audience

#: Requirements about the writer; the article and ties have their own checks.
_NAMES = {
    Required.FULL_NAME: N_("your full name"),
    Required.TOWN: N_("your town"),
    Required.ADDRESS: N_("your street address"),
    Required.PHONE: N_("your phone number"),
    Required.EMAIL: N_("your email address"),
    Required.BIO: N_("a line or two about you"),
}


ORDER, LEVELS = 250, (Level.HINT,)
#: A page asks for these where the letter is sent, and does not list them among the findings.
ASKED_WHEN_SENDING = ("ID-1", "OP-2")
AUDIENCES = (Audience.NEWSPAPER,)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield each requirement that the contact block does not meet; nothing if the contact block is unknown."""
    if manuscript.given is not None:
        asked = _asked(manuscript)
        missing = [required for required in _NAMES if required in asked and required not in manuscript.given]
        if missing:
            named = tuple(Message(_NAMES[required]) for required in missing)
            message = Message(
                "{paper} requires {missing}. Add it where you send the letter. We don’t save it.",
                {"paper": manuscript.paper_name, "missing": named},
            )
            yield Finding("ID-1", Level.HINT, message)
    if manuscript.traits.is_op_ed:
        yield from _op_ed(manuscript)


def _asked(manuscript: Manuscript) -> set[Required]:
    """Return the requirements; a newspaper that publishes nothing anonymous requires a name."""
    named = {Required.FULL_NAME} if Refusal.ANONYMOUS in manuscript.rules.refuses else set()
    return {*manuscript.rules.requires, *named}


def _op_ed(manuscript: Manuscript) -> Iterator[Finding]:
    if manuscript.headline == "":
        message = Message("Suggest a headline (10 words or fewer). The paper may change it.")
        yield Finding("OP-2", Level.HINT, message)
    lacks_bio = manuscript.given is not None and Required.BIO not in manuscript.given
    if lacks_bio and Required.BIO not in manuscript.rules.requires:
        message = Message("An op-ed ends with a short bio. Say who you are in a line or two.")
        yield Finding("OP-2", Level.HINT, message)
