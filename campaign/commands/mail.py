"""Commands for mail: send what waits, list it, and try it out."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import click

from campaign.actions.letters.reports import record_export
from campaign.actions.outbox import put_test_mail
from campaign.assembly import Services
from campaign.commands.output import FORMAT, OUTPUT, table, write
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.mail.addresses import parse_address
from campaign.domain.mail.deliveries import MailState, WaitingMail
from campaign.outside.ending import Ending
from campaign.outside.worker import Worker, prepared
from campaign.rendering.data import json_text
from campaign.rendering.mail.mails import mail_of

_HEADINGS = ("number", "kind", "language", "state", "written", "next try", "tries", "to", "last error")
#: What `--once` says of each state in which a mail may be after its try.
_OUTCOMES = {
    MailState.SENT: "sent",
    MailState.WAITING: "to be tried again",
    MailState.REFUSED: "refused",
    MailState.EXPIRED: "given up",
    MailState.WITHDRAWN: "taken back",
}


@click.command()
@click.option("--once", is_flag=True, help="Send what is due, and end; for cron.")
@click.pass_obj
@click.pass_context
def work(context: click.Context, services: Services, once: bool) -> None:
    """Send mail from the outbox, until SIGTERM or Ctrl-C; several workers may run at once.

    What the other side refuses for good ends, and a line says so. What fails for now is tried again, with longer and
    longer delays, for about two days. With `--once`, exit 1 says that something failed.
    """
    services.restrict_files()
    with _set_by_signals() as ends:
        mailer = services.mailer(ends.wait, _tell)
        if not once:
            Worker(mailer, services.wakeups, ends, _tell, services.put_due_mail).run()
            return
        unprepared = prepared(services.put_due_mail)
        sent = mailer.send_all()
    counted = [f"{name}: {sent.states[state]}" for state, name in _OUTCOMES.items() if sent.states[state]]
    click.echo(", ".join(counted) or "nothing to send")
    problems = [problem for problem in (unprepared, sent.problem) if problem]
    for problem in problems:
        _tell(problem)
    context.exit(1 if problems else 0)


@contextmanager
def _set_by_signals() -> Iterator[Ending]:
    """Yield what SIGTERM and Ctrl-C set meanwhile."""
    ends = Ending()
    before = {sign: signal.signal(sign, lambda *_: ends.set()) for sign in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield ends
    finally:
        for sign, handler in before.items():
            signal.signal(sign, handler)


def _tell(line: str) -> None:
    click.echo(line, err=True)


@click.group("outbox")
def outbox_group() -> None:
    """See what mail waits, went or failed."""


@outbox_group.command("list")
@click.option("--addresses", is_flag=True, help="Show whole addresses; that you did is recorded.")
@FORMAT
@OUTPUT
@click.pass_obj
def list_outbox(services: Services, addresses: bool, form: str, output: str) -> None:
    """List mail, oldest first: what waits, and what ended in the last 30 days.

    Of mail that ended, only its kind and the day are known: its address and text are gone.
    """
    mails = services.ready_store().outbox.all(whole=addresses)
    if addresses:
        record_export(services.store, "", "outbox list", len(mails), services.clock())
    if form == "json":
        write(json_text([_data(mail) for mail in mails]), output)
    else:
        write(table(_HEADINGS, [_line(mail) for mail in mails]), output)


@outbox_group.command("test")
@click.argument("address")
@click.pass_obj
def test_mail(services: Services, address: str) -> None:
    """Put a test mail to an address of yours into the outbox; `campaign work --once` sends it."""
    to, now = parse_address(address), services.clock()
    if to is None:
        raise click.UsageError(f"'{address}' is no email address")
    key = f"test {now.isoformat()}"
    mail = mail_of("test", DEFAULT_LANGUAGE, key=key, to=to, owner=services.mail_owner())
    put_test_mail(services.ready_store(), mail, now)
    services.wakeups.ring()
    click.echo("a test mail waits: a worker sends it, and so does `campaign work --once`")


def _data(mail: WaitingMail) -> dict[str, object]:
    return {
        "id": mail.id,
        "kind": mail.kind,
        "language": mail.language,
        "state": str(mail.state),
        "to": mail.to,
        "created_at": mail.created_at.isoformat(),
        "not_before": mail.not_before.isoformat() if mail.state is MailState.WAITING else None,
        "tries": mail.tries,
        "error": mail.error or None,
        "ended_on": mail.ended_on.isoformat() if mail.ended_on else None,
    }


def _line(mail: WaitingMail) -> tuple[str, ...]:
    next_try = _minute(mail.not_before) if mail.state is MailState.WAITING else ""
    told = (str(mail.id), mail.kind, mail.language, str(mail.state), _minute(mail.created_at), next_try)
    return (*told, str(mail.tries), mail.to or "", mail.error)


def _minute(time: datetime) -> str:
    return f"{time:%Y-%m-%d %H:%M}"


COMMANDS = (work, outbox_group)
