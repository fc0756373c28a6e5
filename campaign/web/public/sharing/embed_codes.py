"""The code with which other sites show a page of ours in a frame."""

from __future__ import annotations

from html import escape
from typing import Any

from campaign.web.collecting import may_collect
from campaign.web.pages import link, public_address

#: The frame does not tell us which page it is on, and the browser there holds it to its word: links open, nothing runs.
_CODE = (
    '<iframe src="{address}" title="{title}" width="420" height="340" loading="lazy" style="border:0" '
    'referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>'
)


def embed_code(endpoint: str, title: str, **values: Any) -> str | None:
    """Return the code that shows a page in a frame of another site; None where this site offers none."""
    address = public_address(link(endpoint, **values)) if may_collect() else None
    return _CODE.format(address=escape(address), title=escape(title)) if address else None
