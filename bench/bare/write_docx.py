"""Bare python-docx: writes the paragraphs of one JSON file once per line of input, and prints the seconds."""

import io
import json
import sys
import time
from pathlib import Path

from docx import Document

paragraphs = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
for _ in sys.stdin:
    start = time.perf_counter()
    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    print(time.perf_counter() - start, len(out.getvalue()), flush=True)
