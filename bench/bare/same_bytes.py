"""A view that returns the bytes of a file, read once."""

import os
from pathlib import Path

from flask import Flask, Response

app = Flask(__name__)
page = Path(os.environ["PAGE"]).read_bytes()


@app.get("/")
def same() -> Response:
    """The page."""
    return Response(page, content_type="text/html; charset=utf-8")
