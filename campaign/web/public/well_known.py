"""Files that programs request from any site: what not to index, where to report vulnerabilities, and the tab's icon."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from flask import Blueprint, Response, abort

from campaign.domain.language import LANGUAGES
from campaign.settings import Settings
from campaign.web.admission.privacy import BEFORE_KEYS
from campaign.web.site import site

blueprint = Blueprint("well_known", __name__)
_ICON = Path(__file__).parents[1] / "static" / "icon.svg"
_PRIVATE = (f"Disallow: {before}/{pieces}/" for pieces in BEFORE_KEYS for before in ("", "/*"))
_ROBOTS = "\n".join(["User-agent: *", *_PRIVATE, "Disallow: /demo/", ""])
_A_DAY = {"Cache-Control": "public, max-age=86400"}
#: How long the file is valid; RFC 9116 recommends less than a year.
_HOLDS = timedelta(days=180)


@blueprint.get("/robots.txt")
def robots() -> Response:
    """Return robots.txt; private links must not be indexed, and where the site map is."""
    public = site().services.settings.public_url
    where = f"\nSitemap: {public}/sitemap.xml\n" if public else ""
    return Response(_ROBOTS + where, content_type="text/plain; charset=utf-8", headers=_A_DAY)


@blueprint.get("/.well-known/security.txt")
def security() -> Response:
    """Return where to report vulnerabilities (RFC 9116); 404 if there is no contact."""
    settings = site().services.settings
    if settings.contact_email is None:
        abort(404)
    text = security_text(settings, settings.contact_email, site().services.clock())
    return Response(text, content_type="text/plain; charset=utf-8", headers=_A_DAY)


@blueprint.get("/favicon.ico")
def favicon() -> Response:
    """Return the icon for programs that have not seen a page of ours."""
    return Response(_ICON.read_bytes(), content_type="image/svg+xml", headers=_A_DAY)


def security_text(settings: Settings, contact: str, now: datetime) -> str:
    """Return the file's lines; `contact` is an email address."""
    ends = (now + _HOLDS).replace(hour=0, minute=0, second=0, microsecond=0)
    lines = [
        f"Contact: mailto:{contact}",
        f"Expires: {ends.strftime('%Y-%m-%dT%H:%M:%SZ')}",
        f"Preferred-Languages: {', '.join(LANGUAGES)}",
    ]
    if settings.public_url:
        lines.append(f"Canonical: {settings.public_url}/.well-known/security.txt")
    return "\n".join(lines) + "\n"
