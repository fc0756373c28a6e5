"""All bounds, by the name of their measurement."""

from __future__ import annotations

from bench.attacks.registry import ATTACKS
from bench.results import Bound

BOUNDS: dict[str, Bound] = {
    "letter PDF, whole request": Bound("ratio", "≤", 1.2),
    "letters a second, saturated": Bound("ratio", "≥", 0.85),
    "first letter PDF after ready": Bound("ratio", "≤", 1.3),
    "fact sheet PDF": Bound("ratio", "≤", 3),
    "fact sheet PDF, largest": Bound("ours", "≤", 200),
    "letter PDF, largest": Bound("ours", "≤", 50),
    "share card, once": Bound("ours", "≤", 400),
    "cached share card": Bound("ratio", "≥", 0.5),
    "cached sheet PDF": Bound("ratio", "≥", 0.5),
    "cached sheet PDF, 304": Bound("ratio", "≥", 0.5),
    "campaign page": Bound("ratio", "≥", 0.4),
    "pages while letters are made, p99": Bound("ours - bare", "≤", 15),
    "preview with all checks": Bound("ratio", "≤", 4),
    "checks alone": Bound("ours", "≤", 5),
    "letter as Word file": Bound("ratio", "≤", 3),
    "search over 9,000 papers": Bound("ratio", "≤", 10),
    "page for a ZIP code": Bound("ratio", "≤", 5),
    "originality against 10,000 fingerprints": Bound("ours", "≤", 50),
    "second make serve, ready": Bound("ours", "≤", 5),
    "memory growth a letter": Bound("ours", "≤", 30),
    "renderer, memory": Bound("ours", "≤", 120),
    "slowest long text, read": Bound("ours", "≤", 3),
    "growth when eight times as long": Bound("ours", "≤", 24),
    "slowest long text, checked": Bound("ours", "≤", 6),
    "rules: 10,000 facts to 1,000": Bound("ours", "≤", 12),
    "slowest hostile template": Bound("ours", "≤", 0.5),
    "slowest hostile file": Bound("ours", "≤", 0.5),
    "renderers gone after a kill": Bound("ours", "≤", 2),
    "worst bomb beyond the timeout": Bound("ours", "≤", 1.5),
    "next letter after a bomb": Bound("ours", "≤", 0.5),
    "thirty writers, last PDF, by itself": Bound("ours", "≤", 120),
    "thirty writers, last PDF, by hand": Bound("ours", "≤", 120),
    "killed: acknowledged writes lost": Bound("ours", "≤", 0),
    "killed: failing in the end": Bound("ours", "≤", 0),
    "killed: PDFs back after a renderer's death": Bound("ours", "≤", 5),
    "killed: PDFs back after a fork server's death": Bound("ours", "≤", 10),
    "killed: PDFs back after a worker's death": Bound("ours", "≤", 10),
    "soak: memory growth": Bound("ours", "≤", 20),
    "soak: errors": Bound("ours", "≤", 0),
    "full disk: pages and letters refused": Bound("ours", "≤", 0),
    "full disk: saves without an answer that says so": Bound("ours", "≤", 0),
    "full disk: not back when there is room again": Bound("ours", "≤", 0),
    "read-only disk: pages and letters refused": Bound("ours", "≤", 0),
    "read-only disk: saves without an answer that says so": Bound("ours", "≤", 0),
    "failing disk: saves acknowledged all the same": Bound("ours", "≤", 0),
    "failing disk: pages and letters refused": Bound("ours", "≤", 0),
    "failing disk: not back, or an acknowledged save lost": Bound("ours", "≤", 0),
    "power cut: acknowledged saves lost": Bound("ours", "≤", 0),
}
for _attack in ATTACKS:
    BOUNDS |= _attack.bounds
