"""The kinds of letters and their properties. Other code never compares kinds; it asks for the property it needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from campaign.domain.findings import N_


class Audience(StrEnum):
    """Whom a letter is for."""

    NEWSPAPER = "newspaper"
    OFFICIAL = "official"


@dataclass(frozen=True, slots=True)
class Traits:
    """What a kind means.

    `label` names the kind in a list; `subject` begins the subject line of a message to a newspaper, and heads a script.
    `sources` is the title of the list of sources. `answers_article` is true where a letter may answer an article, and
    `needs_article` where it must. `few_facts` is how many facts readers keep in mind. `is_letter` is true of a letter to
    the editor, whose length and number of points editors hold to usage. A spoken text has neither salutation nor
    signature nor notes, and is never mailed.
    """

    audience: Audience
    label: str
    subject: str
    sources: str
    few_facts: int
    is_letter: bool = False
    is_op_ed: bool = False
    is_spoken: bool = False
    answers_article: bool = False
    needs_article: bool = False

    @property
    def is_for_newspaper(self) -> bool:
        """Whether an editor decides about it, so that newspapers' rules apply."""
        return self.audience is Audience.NEWSPAPER

    @property
    def is_for_official(self) -> bool:
        """Whether an official reads or hears it."""
        return not self.is_for_newspaper

    @property
    def has_salutation(self) -> bool:
        """Whether it begins with a salutation; an op-ed and a script do not."""
        return not (self.is_op_ed or self.is_spoken)

    @property
    def has_closing(self) -> bool:
        """Whether a line such as "Sincerely," precedes the signature; newspapers omit it."""
        return not (self.is_for_newspaper or self.is_spoken)

    @property
    def is_mailed(self) -> bool:
        """Whether it can be sent by email."""
        return not self.is_spoken


class Kind(StrEnum):
    """The kind of text that a template is for."""

    LETTER = "letter"
    OP_ED = "op-ed"
    REPLY = "reply"
    OFFICIAL = "official"
    CALL = "call"

    @property
    def traits(self) -> Traits:
        """The properties of the kind."""
        return _TRAITS[self]


#: Names that kinds had in older files and drafts, and that a browser may still submit.
OLD_NAMES: Mapping[str, str] = {"congress": "official"}


def kind_named(name: str) -> Kind | None:
    """Return the kind with this current or former name."""
    return next((kind for kind in Kind if kind == OLD_NAMES.get(name, name)), None)


_FOR_EDITORS = N_("Sources for the editor (not for publication)")
_TRAITS: Mapping[Kind, Traits] = {
    Kind.LETTER: Traits(
        Audience.NEWSPAPER,
        N_("Letter to the editor"),
        N_("Letter to the editor"),
        _FOR_EDITORS,
        few_facts=2,
        is_letter=True,
        answers_article=True,
    ),
    Kind.OP_ED: Traits(
        Audience.NEWSPAPER, N_("Op-ed"), N_("Op-ed submission"), _FOR_EDITORS, few_facts=6, is_op_ed=True
    ),
    Kind.REPLY: Traits(
        Audience.NEWSPAPER,
        N_("Response to a story"),
        N_("Letter to the editor"),
        _FOR_EDITORS,
        few_facts=2,
        is_letter=True,
        answers_article=True,
        needs_article=True,
    ),
    Kind.OFFICIAL: Traits(
        Audience.OFFICIAL, N_("Message to an official"), N_("Re:"), N_("Sources for this letter"), few_facts=3
    ),
    Kind.CALL: Traits(
        Audience.OFFICIAL,
        N_("Phone call or radio comment"),
        N_("Script to read aloud"),
        N_("Sources, in case you are asked"),
        few_facts=2,
        is_spoken=True,
    ),
}
