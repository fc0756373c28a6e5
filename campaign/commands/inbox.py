"""Submissions from visitors."""

from __future__ import annotations

import click

from campaign.assembly import Services
from campaign.commands.output import FORMAT, OUTPUT, table, write
from campaign.rendering.data import inbox_data, json_text


@click.command()
@FORMAT
@OUTPUT
@click.pass_obj
def inbox(services: Services, form: str, output: str) -> None:
    """List what visitors sent: corrections of newspapers' rules, and templates."""
    items = services.ready_store().inbox.all()
    if form == "json":
        write(json_text([inbox_data(item) for item in items]), output)
        return
    lines = [
        (str(item.id), f"{item.received_at:%Y-%m-%d}", str(item.kind), item.about, " ".join(item.text.split()))
        for item in items
    ]
    write(table(("id", "received", "kind", "about", "text"), lines), output)


COMMANDS = (inbox,)
