"""What a hostile hand would type or send, for fields that hold text and for pages made by somebody else."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: Each is text; as text it must come out.
TEXTS = (
    "{{7*7}}",
    "{% for x in range(9) %}x{% endfor %}",
    "${7*7} #{7*7} ((name)) %(name)s {0.__class__}",
    "<script>alert(1)</script>",
    "<b>bold</b> &amp; &lt; & <!-- not a comment -->",
    "</style></title></textarea><h1>heading</h1>",
    '\'" onmouseover="alert(1)',
    "javascript:alert(1) data:text/html,x",
    "<wbr><br><img src=x>",
    "[@nobody] [link](https://x.example)",
    "@import url(https://x.example/y.css); }*{color:red}",
    "]]> <![CDATA[ <?xml-stylesheet href='x'?>",
)


def pages(address: str, secret: Path) -> dict[str, str]:
    """Pages that ask for something from the network at `address` or from the file `secret`, by the way they ask."""
    file = secret.as_uri()
    bodies = {
        "a picture": f'<img alt="x" src="{address}/a.png">',
        "a picture from a file": f'<img alt="x" src="{file}">',
        "a picture among several": f'<picture><source srcset="{address}/a.png"><img alt="x" src="{address}/b"></picture>',
        "a picture inside SVG": f'<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><image href="{address}/a"/></svg>',
        "SVG that uses SVG": f'<svg xmlns="http://www.w3.org/2000/svg"><title>x</title><use href="{address}/a#b"/></svg>',
        "SVG in a data address": "<img alt='x' src='data:image/svg+xml,"
        f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{address}/a" width="9" height="9"/></svg>\'>',
        "an attachment": f'<a rel="attachment" href="{address}/a">x</a>',
        "an attachment from a file": f'<a rel="attachment" href="{file}">x</a>',
        "an object": f'<object data="{address}/a">x</object>',
        "an embedded thing": f'<embed src="{address}/a">',
        "a frame": f'<iframe src="{address}/a"></iframe>',
        "a picture button": f'<input type="image" alt="x" src="{address}/a">',
        "a film": f'<video poster="{address}/a" src="{address}/b"></video>',
        "a background": f'<p style="background: url({address}/a)">x</p>',
        "a background from a file": f'<p style="background: url({file})">x</p>',
        "a list's sign": f'<ul style="list-style-image: url({address}/a)"><li>x</li></ul>',
        "a border": f'<p style="border: 1px solid; border-image: url({address}/a) 1">x</p>',
        "content": f"<style>p::before {{ content: url({address}/a) }}</style><p>x</p>",
        "a typeface": f"<style>@font-face {{ font-family: F; src: url({address}/a) }} p {{ font-family: F }}</style><p>x</p>",
        "a style sheet of a style sheet": f'<style>@import "{address}/a.css";</style><p>x</p>',
        "a style sheet": f'<link rel="stylesheet" href="{address}/a.css">',
        "an attached link": f'<link rel="attachment" href="{file}"><p>x</p>',
        "a base": f'<base href="{address}/"><img alt="x" src="a.png">',
        "a base of files": f'<base href="{secret.parent.as_uri()}/"><a rel="attachment" href="{secret.name}">x</a>',
        "a refresh": f'<meta http-equiv="refresh" content="0; url={address}/a"><p>x</p>',
    }
    start, end = '<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1>', "</body></html>"
    return {way: f"{start}{body}{end}" for way, body in bodies.items()}


@contextmanager
def listening() -> Iterator[tuple[str, list[str]]]:
    """An address on this machine, and everyone who called it."""
    callers: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.1)
        done = threading.Event()

        def answer() -> None:
            while not done.is_set():
                try:
                    caller, _ = server.accept()
                except TimeoutError:
                    continue
                callers.append("called")
                caller.close()

        thread = threading.Thread(target=answer)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.getsockname()[1]}", callers
        finally:
            done.set()
            thread.join()
