"""QR codes, by which paper leads back to the site."""

from __future__ import annotations

import base64
import io

import segno

_QR_SCALE = 8  # pixels a module
#: One of the eight patterns laid over a code. To try all eight for the prettiest takes twice as long as the rest.
_MASK = 3
_QUICK_SCALE = 2


def qr_code(address: str, mask: int | None = None, scale: int = _QR_SCALE) -> str:
    """A QR code as a `data:` address of a picture, four modules of quiet around it.

    As SVG it is a path of hundreds of strokes, over which WeasyPrint takes as long as over half a page of text.
    """
    out = io.BytesIO()
    segno.make(address, error="m", micro=False, mask=mask).save(out, kind="png", border=4, scale=scale)
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode("ascii")


def quick_qr_code(address: str) -> str:
    """The same in a third of the time, for pages made once for one reader; their style draws it with sharp edges."""
    return qr_code(address, _MASK, _QUICK_SCALE)
