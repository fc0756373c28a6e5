"""QR codes, which lead from paper back to the site."""

from __future__ import annotations

import base64
import io

import segno

_QR_SCALE = 8  # pixels per module
#: One of the eight mask patterns. Trying all eight for the best one takes twice as long as the rest.
_MASK = 3
_QUICK_SCALE = 2


def qr_code(address: str, mask: int | None = None, scale: int = _QR_SCALE) -> str:
    """Return a QR code as a `data:` URL of an image, with a quiet zone of four modules.

    As SVG it would be a path of hundreds of strokes, which takes WeasyPrint as long as half a page of text.
    """
    out = io.BytesIO()
    segno.make(address, error="m", micro=False, mask=mask).save(out, kind="png", border=4, scale=scale)
    return "data:image/png;base64," + base64.b64encode(out.getvalue()).decode("ascii")


def quick_qr_code(address: str) -> str:
    """Return a QR code in a third of the time, for pages rendered once for one reader; their style draws it with
    sharp edges."""
    return qr_code(address, _MASK, _QUICK_SCALE)
