"""An official: a member of a council or parliament, a minister, the head of a company."""

from __future__ import annotations

from dataclasses import dataclass

#: How many characters a browser takes for the name, and for each of the others.
MOST_NAME, MOST_TITLE = 80, 100


@dataclass(frozen=True, slots=True)
class Official:
    """Whom a message or a call is for, as a writer or a template says it; each part may be empty.

    `title` is the office ("Council Member"), `name` the person, `body` where the office is ("City Council"). `greeting`
    replaces the salutation that we would make of them. `send_to` is where messages go, an email address or the web
    address of a form, and `address` the lines of a postal address; both are known of officials that we list.
    """

    title: str = ""
    name: str = ""
    body: str = ""
    greeting: str = ""
    send_to: str = ""
    address: tuple[str, ...] = ()

    @property
    def is_named(self) -> bool:
        """Whether anything says who it is."""
        return bool(self.title or self.name or self.body)
