"""The command line, for organizers, operators and scripts."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

import click

from campaign.assembly import NotReady, Services, services_from
from campaign.commands import (
    acts,
    content,
    editions,
    endorsers,
    events,
    forgetting,
    importing,
    inbox,
    letters,
    mail,
    newspapers,
    officials,
    petition,
    photographs,
    press,
    reports,
    running,
)
from campaign.settings import BadSettings
from campaign.storage.errors import STORE_ERRORS, error_line
from campaign.storage.migrate import NewerStore
from campaign.storage.secret_key_file import NoSecret

_log = logging.getLogger("campaign")


@click.group()
@click.pass_context
def campaign(context: click.Context) -> None:
    """Cited facts, fact sheets, and letters in which every number leads to its source."""
    if context.obj is None:
        context.obj = services_from(os.environ)
        context.call_on_close(context.obj.close)


_MODULES = (
    content,
    acts,
    editions,
    newspapers,
    officials,
    importing,
    photographs,
    press,
    endorsers,
    letters,
    inbox,
    reports,
    petition,
    events,
    forgetting,
    mail,
    running,
)

for _module in _MODULES:
    for _command in _module.COMMANDS:
        campaign.add_command(_command)


def main(arguments: Sequence[str] | None = None, services: Services | None = None) -> None:
    """Run a command and exit: 0 for success, 1 if `check` found errors, 2 if it could not run, with a one-line
    reason."""
    if not _log.handlers:  # commands report errors themselves
        _log.addHandler(logging.NullHandler())
    try:
        code = campaign.main(args=arguments, prog_name="campaign", standalone_mode=False, obj=services)
    except click.exceptions.Abort:
        code = _refused("interrupted")
    except click.exceptions.NoArgsIsHelpError:
        code = _refused("name a command; `campaign --help` lists them")
    except click.ClickException as error:
        code = _refused(error.format_message())
    except (BadSettings, NotReady, NewerStore, NoSecret) as error:
        code = _refused(str(error))
    except STORE_ERRORS as error:
        code = _refused(f"the store: {error_line(error)}")
    except SystemExit:  # click's exit code 1 when the reader goes away: `campaign facts | head -1`
        code = 0
    except OSError as error:
        code = _refused(f"{error.filename or 'input or output'}: {error.strerror or error}")
    sys.exit(code if isinstance(code, int) else 0)


def _refused(reason: str) -> int:
    click.echo(f"campaign: {' '.join(reason.split())}", err=True)
    return 2
