"""The calls that cross into a renderer. They load WeasyPrint there, so that the web process need not."""

from __future__ import annotations

from campaign.rendering.printing import Print


def start(parent: int) -> None:
    """Prepare this process, a renderer."""
    from campaign.rendering import renderer_process

    renderer_process.start(parent)


def ready() -> bool:
    """Answers once the renderer is up."""
    return True


def render(what: Print, seconds: float) -> bytes:
    """Make a PDF here, in a renderer, which ends itself where that takes much longer than these seconds."""
    from campaign.rendering import renderer_process
    from campaign.rendering.pdf import make_pdf

    renderer_process.allow(seconds)
    return make_pdf(what)
