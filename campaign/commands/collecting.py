"""What commands do only for a site that says who runs it, as its pages do (`campaign.web.collecting`)."""

from __future__ import annotations

import click

from campaign.assembly import Services


def needs_owner(services: Services) -> None:
    """Refuse while settings lack without which the site is a demonstration, and name them."""
    if services.settings.lacking:
        lacking = ", ".join(services.settings.lacking)
        raise click.UsageError(f"this site does not say yet who runs it, so it is a demonstration: set {lacking}")
