"""`campaign new`: a folder with one example of everything, to be edited line by line."""

from __future__ import annotations

from pathlib import Path

from campaign.content.reserved import is_reserved
from campaign.domain.rules.identifiers import is_slug

_STARTER = Path(__file__).with_name("starter")
_SLUG_TO_FILL = "slug: your-campaign"
_LONGEST_SLUG = 100


class CannotMake(Exception):
    """The folder cannot be created; the message says why and what to do."""


class AlreadyThere(CannotMake):
    """Something already exists at the folder's path; it is left alone."""


class BadSlug(CannotMake):
    """No campaign may have this slug."""


def new_campaign(slug: str, parent: Path) -> Path:
    """Create `parent/slug` with a campaign that passes `check`, all of it marked as an example to replace."""
    _refuse_slug(slug)
    path = parent / slug
    try:
        path.mkdir(parents=True)
    except FileExistsError:
        raise AlreadyThere(f"{path} is there already; choose another slug or folder") from None
    for file in sorted(place for place in _STARTER.rglob("*") if place.is_file() and place.name[0] != "."):
        target = path / file.relative_to(_STARTER)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = file.read_text(encoding="utf-8").replace(_SLUG_TO_FILL, f"slug: {slug}")
        target.write_text(text, encoding="utf-8", newline="\n")
    return path


def _refuse_slug(slug: str) -> None:
    if not is_slug(slug) or len(slug) > _LONGEST_SLUG:
        raise BadSlug(
            f"'{slug}' can’t be a slug: use lowercase letters, digits and single hyphens, up to {_LONGEST_SLUG}"
        )
    if is_reserved(slug):
        raise BadSlug(f"the site itself uses the address '{slug}': choose another slug")
