"""Bare WeasyPrint: renders one HTML file with some style sheets once per line of input, reusing everything.

For each it prints the seconds, the bytes, their SHA-256 and the resident memory in kB.
"""

import hashlib
import sys
import time
from pathlib import Path

import weasyprint
from weasyprint.text.fonts import FontConfiguration

html = Path(sys.argv[1]).read_text(encoding="utf-8")
fonts = FontConfiguration()
styles = [weasyprint.CSS(string=Path(name).read_text(encoding="utf-8"), font_config=fonts) for name in sys.argv[2:]]
for _ in sys.stdin:
    start = time.perf_counter()
    pdf = weasyprint.HTML(string=html).write_pdf(stylesheets=styles, font_config=fonts, pdf_variant="pdf/ua-1")
    seconds = time.perf_counter() - start
    memory = next(line.split()[1] for line in Path("/proc/self/smaps_rollup").read_text().splitlines() if "Rss" in line)
    print(seconds, len(pdf), hashlib.sha256(pdf).hexdigest(), memory, flush=True)
