"""The command that deletes what someone gave to the site."""

from __future__ import annotations

import click

from campaign.actions.forget import BY_NUMBER, Left, forget_address, forget_link, forget_number, key_in, stored_of
from campaign.actions.letters.reports import record_export
from campaign.assembly import Services
from campaign.domain.mail.addresses import parse_address
from campaign.rendering.data import json_text
from campaign.rendering.events.attendee_data import attendee_data
from campaign.rendering.petition.signature_data import signature_data
from campaign.rendering.reminders.reminder_data import reminder_data

#: Where bytes are left, and when they go.
_LEFT = {
    Left.JOURNAL: "note: someone was reading, so the store's journal still has it; the running site empties it within "
    "the hour, and `campaign tidy` does now",
    Left.SERVER: "note: PostgreSQL keeps the bytes until it vacuums the table, and its log until it is reused; "
    "`VACUUM FULL` removes them from the table now",
}


@click.group("forget")
def forget_group() -> None:
    """Delete something that a person gave to the site, for good, and every byte of it in the store.

    Backups made before still have it, and a PostgreSQL server until it vacuums. The privacy page says what is stored.
    """


@forget_group.command()
@click.argument("link")
@click.pass_obj
def link(services: Services, link: str) -> None:
    """Delete what a private link leads to: a saved letter, a template, a report, a signature or an endorser."""
    key = key_in(link)
    if key is None:
        raise click.UsageError("that is no private link; it ends in 22 letters and numbers")
    found, left = forget_link(services.ready_store(), key)
    if not found:
        raise click.UsageError("nothing is stored under this link; it was deleted or has expired")
    _tell(f"deleted from {', '.join(found)}", left)


@forget_group.command()
@click.argument("address")
@click.option("--name", default="", help="The name with which someone signed, to delete their signature too.")
@click.option("--show", is_flag=True, help="Delete nothing; print what is stored, for its owner. It is recorded.")
@click.pass_obj
def address(services: Services, address: str, name: str, show: bool) -> None:
    """Delete all that has an email address: sign-ups, reminders and mail that waits; and, with the name, signatures.

    A signature is stored without its address, so it is found only by address and name. `--show` lists the signatures of
    a mailbox with their numbers, for `campaign forget signature NUMBER`; tags and dots in the address make no
    difference, so look at the names. Where an address's marks were erased, `campaign petition list` still shows it.
    """
    found = parse_address(address)
    if found is None:
        raise click.UsageError("that is no email address")
    if show:
        _show(services, found)
        return
    counts, left = forget_address(services.ready_store(), found, name, services.secret_key)
    if not counts:
        raise click.UsageError("nothing is stored with this address")
    _tell("deleted: " + ", ".join(f"{table} {count}" for table, count in counts.items()), left)


def _show(services: Services, address: str) -> None:
    """Print what is stored of someone, as they would get it behind their private links."""
    found = stored_of(services.ready_store(), address, services.secret_key)
    data = {
        "sign_ups": list(map(attendee_data, found.attendees)),
        "reminders": list(map(reminder_data, found.reminders)),
        "signatures": list(map(signature_data, found.signatures)),
        "mails_that_wait": found.mails,
    }
    rows = len(found.attendees) + len(found.reminders) + len(found.signatures)
    record_export(services.store, "", "forget address --show", rows, services.clock())
    click.echo(json_text(data), nl=False)


def _tell(deleted: str, left: Left) -> None:
    click.echo(deleted)
    if left is not Left.NOWHERE:
        click.echo(_LEFT[left], err=True)


def _by_number(table: str, name: str, listed_by: str) -> click.Command:
    """Return the command that deletes something of a table by the number that a list of it shows."""

    def command(services: Services, number: int) -> None:
        was_there, left = forget_number(services.ready_store(), table, number)
        if not was_there:
            raise click.UsageError(f"there is no {name} {number}")
        _tell(f"deleted {name} {number}", left)

    text = f"Delete a {name} by its number, which `campaign {listed_by}` shows (12 of 12-3)."
    argument = click.argument("number", type=click.IntRange(min=1))
    return click.command(name, help=text)(argument(click.pass_obj(command)))


#: What people call a line of each table, and the command that lists it.
NAMES = {
    "reports": ("report", "reports list"),
    "inbox": ("submission", "inbox"),
    "outbox": ("mail", "outbox list"),
    "endorsers": ("endorser", "endorsers list"),
    "attendees": ("sign-up", "events export"),
    "reminders": ("reminder", "events reminders"),
    "signatures": ("signature", "petition list"),
}
for _table in BY_NUMBER:
    forget_group.add_command(_by_number(_table, *NAMES[_table]))

COMMANDS = (forget_group,)
