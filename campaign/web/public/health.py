"""Health checks: whether the process is alive, and whether it is ready for visitors."""

from __future__ import annotations

from flask import Blueprint, Response

from campaign.web.site import site

blueprint = Blueprint("health", __name__)


def _plain(text: str, status: int = 200) -> Response:
    return Response(
        f"{text}\n", status=status, content_type="text/plain; charset=utf-8", headers={"Cache-Control": "no-store"}
    )


@blueprint.get("/healthz")
def lives() -> Response:
    """Return 200 while the process runs."""
    return _plain("alive")


@blueprint.get("/readyz")
def ready() -> Response:
    """Return 503 until the store is seeded and a letter was rendered; adds a line for anything degraded."""
    said, status = ("ready", 200) if site().is_ready else ("not ready", 503)
    return _plain("\n".join((said, *site().degradations)), status)
