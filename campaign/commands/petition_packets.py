"""Commands that make the packet of a petition and record its delivery."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

import click

from campaign.actions.officials.officials import officials_of
from campaign.actions.petition.petition_desk import (
    DeliveredBefore,
    NewerPacket,
    NoPacket,
    NotMadeYet,
    PacketChanged,
    deliver_packet,
    make_packet,
)
from campaign.assembly import Services
from campaign.commands.collecting import needs_owner
from campaign.commands.output import ONE_CAMPAIGN, chosen_edition
from campaign.commands.printing import long_pdfs
from campaign.domain.editions import Edition
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.domain.officials.rosters import DistrictTable
from campaign.domain.petition.petitions import short
from campaign.domain.petition.totals import totals
from campaign.rendering.petition.packets import (
    PetitionPacket,
    SignedText,
    in_parts,
    names_lines,
    names_print,
    packet_print,
    totals_csv,
)
from campaign.rendering.renderers.print_job import Paper
from campaign.rendering.sheets.pages import Imprint
from campaign.storage.petition.packets import Packet


@click.command()
@ONE_CAMPAIGN
@click.option("--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0])
@click.option("--paper", type=click.Choice(["letter", "a4"]), default="letter")
@click.option("-o", "--output", "folder", required=True, type=click.Path(path_type=Path), help="A new folder.")
@click.pass_obj
def packet(services: Services, slug: str | None, language: Language, paper: Paper, folder: Path) -> None:
    """Make the packet of a petition in a new folder: petition.pdf with the text and totals, names-1.pdf and so on,
    names.csv, totals.csv, and each text as its version was worked out from it.

    It has every confirmed signature that was not delivered yet, with the names that their signers give. That you made
    it is recorded. Hand it over the same day, and run `campaign petition deliver` with its number just before: from
    then on, no one can withdraw from it. No one else on this machine can read the folder.
    """
    needs_owner(services)
    edition = chosen_edition(services, slug)
    if folder.exists():
        raise click.UsageError(f"{folder} is there already; name a new folder")
    if not services.store.petitions.versions(edition.campaign.slug):
        raise click.UsageError("no one has signed a petition of this campaign")
    made = make_packet(services.store, edition.campaign.slug, services.clock())
    if not made.signatures:
        raise click.UsageError("there is no confirmed signature that was not delivered yet")
    services.restrict_files()
    folder.mkdir(parents=True)
    _write_all(services, _content(services, edition, made, language), made, paper, folder)
    click.echo(f"packet {made.id}: {made.signatures} signatures, {made.names} with a name, in {folder}")


def _content(services: Services, edition: Edition, made: Packet, language: Language) -> PetitionPacket:
    store, settings = services.store, services.settings
    counts = store.packets.versions(made.id)
    versions = store.petitions.versions(edition.campaign.slug)
    contact = tuple(filter(None, (settings.contact_name, settings.contact_email)))
    return PetitionPacket(
        edition,
        language,
        made.id,
        made.made_on,
        made.signatures,
        made.names,
        tuple(SignedText(one, counts[one.version]) for one in versions if one.version in counts),
        totals(store.packets.origins(made.id), _table(services, edition)),
        Imprint(settings.public_url, settings.is_demonstration, contact),
    )


def _table(services: Services, edition: Edition) -> DistrictTable | None:
    """Return the districts of the first of the campaign's bodies that has any today."""
    tables = officials_of(services.store, edition.campaign).tables
    return next((one for one in tables if one.is_valid_on(services.today())), None)


def _write_all(services: Services, content: PetitionPacket, made: Packet, paper: Paper, folder: Path) -> None:
    names = (given.name for given in services.store.packets.names(made.id))
    with long_pdfs(services) as pdf:
        (folder / "petition.pdf").write_bytes(pdf(packet_print(content, paper)))
        for part, some in enumerate(in_parts(names), 1):
            (folder / f"names-{part}.pdf").write_bytes(pdf(names_print(content, some, part, paper)))
    given = ((one.name, short(one.version)) for one in services.store.packets.names(made.id))
    _write_lines(folder / "names.csv", names_lines(given))
    (folder / "totals.csv").write_bytes(totals_csv(content).encode())
    for signed in content.texts:
        file = folder / f"text-{short(signed.text.version)}.txt"
        file.write_bytes(signed.text.text.canonical.encode())


def _write_lines(path: Path, lines: Iterable[str]) -> None:
    """Write a file line by line, so that it takes the same memory however many there are."""
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)


#: Why a delivery is not recorded, and what to do.
_NOT_RECORDED: Mapping[type[Exception], str] = {
    NoPacket: "'{slug}' has no packet {number}",
    DeliveredBefore: "packet {number} was delivered before",
    NotMadeYet: "packet {number} was made after {day}; write the day on which it was delivered",
    PacketChanged: (
        "nothing was recorded: since packet {number} was made, someone in it withdrew, changed their choices, "
        "or went into a newer packet; make it again and deliver that one, or add --handed-over if they have it"
    ),
    NewerPacket: "nothing was recorded: whoever is in packet {number} is in a newer packet too; record that one",
}


@click.command()
@click.argument("number", type=click.IntRange(min=1))
@click.option("--on", "day", type=click.DateTime(["%Y-%m-%d"]), help="The day; today if left out.")
@click.option("--to", "to", help="Who received it; if left out, those the petition names.")
@click.option("--handed-over", "is_handed_over", is_flag=True, help="They have it, whoever has withdrawn since.")
@ONE_CAMPAIGN
@click.pass_obj
def deliver(
    services: Services, number: int, day: datetime | None, to: str | None, is_handed_over: bool, slug: str | None
) -> None:
    """Record that you deliver a packet, just before you do. From then on, who withdraws is deleted here and stays in
    that packet.

    If someone in it has withdrawn since you made it, or changed what they agree to, make the packet again. If it is out
    of your hands already, add --handed-over: the delivery is recorded, without counting those who withdrew.
    """
    needs_owner(services)
    edition = chosen_edition(services, slug)
    asked = edition.content.petition
    whom = to or (", ".join(name[DEFAULT_LANGUAGE] for name in asked.to) if asked else "")
    on = day.date() if day else services.today()
    if on > services.today():
        raise click.UsageError("that day is still to come: record the delivery when it is done")
    try:
        made, done = deliver_packet(
            services.store, edition.campaign.slug, number, on, whom, is_handed_over=is_handed_over
        )
    except tuple(_NOT_RECORDED) as error:
        told = _NOT_RECORDED[type(error)].format(slug=edition.campaign.slug, number=number, day=on)
        raise click.UsageError(told) from None
    click.echo(f"delivered: packet {done.id} with {done.signatures} signatures, to {done.delivered_to}")
    if made.signatures != done.signatures:
        gone = made.signatures - done.signatures
        click.echo(f"withdrawn since it was made, and in the packet that they have: {gone}")


COMMANDS = (packet, deliver)
