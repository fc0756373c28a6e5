"""Two hundred strings that would add a header, a recipient or a field, if anything read them as more than words."""

from __future__ import annotations

from itertools import product

_LINE_ENDS = (
    "\r\n",
    "\n",
    "\r",
    "\u2028",
    "\u2029",
    "\x0b",
    "\x0c",
    "\x85",
    "%0d%0a",
    "\\r\\n",
    "&#13;&#10;",
    "=0D=0A",
)
_HEADERS = (
    "Bcc: v@x.example",
    "Cc: v@x.example",
    "To: v@x.example",
    "Subject: other",
    "Content-Type: text/html",
    "\r\nbody",
)
_WORDS = (
    "=?utf-8?q?a=0d=0aBcc:_v=40x.example?=",
    "=?utf-8?b?DQpCY2M6IHZAeC5leGFtcGxl?=",
    "=?iso-8859-1?Q?a=0ACc:_v@x.example?=",
    "=?utf-8?q?one?= =?utf-8?q?=0d=0aBcc:_v@x.example?=",
    "=?utf-8*en?q?=0aX-Evil:_1?=",
    "=?us-ascii?q?=0d=0a=0d=0abody?=",
    "=?",
    "x =?utf-8?q?",
    "=?utf-7?q?+AA0ACg-Bcc?=",
    "?==?",
)
_FIELDS = (
    "&cc=v@x.example",
    "&bcc=v@x.example",
    "?bcc=v@x.example",
    "&to=v@x.example",
    "&amp;bcc=v@x.example",
    "&body=other",
    "&subject=other",
    "&attach=/etc/passwd",
    "#fragment",
    "&su=x&to=v@x.example",
    "%26bcc%3Dv@x.example",
    "+&cc=v%40x.example",
    "%00&bcc=v@x.example",
    "&cc[]=v@x.example",
    ";bcc=v@x.example",
    "javascript:alert(1)",
)
_PEOPLE = (
    ", v@x.example",
    ";v@x.example",
    "v@x.example,",
    "<v@x.example>",
    '"x" <v@x.example>',
    "Group: v@x.example, w@x.example;",
    "(comment) v@x.example",
    "v@x.example (a@b)",
    "@x.example:v@y.example",
    "%0aBcc",
    " v@x.example",
    "\tv@x.example",
)
_HIDDEN = (
    *"\x00\x01\x07\x08\x0e\x1b\x1f\x7f\x80\x9f",
    *"\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ufff9",
    *"\ue000\U000e0001\U0010fffe",
)
_LONG = ("x" * 2_000, "ñ " * 600, "a, " * 700, '"' * 400, "\\" * 400, "é" * 999)

INJECTIONS: tuple[str, ...] = tuple(
    dict.fromkeys(
        [
            *(f"Hello{end}{header}" for end, header in product(_LINE_ENDS, _HEADERS)),
            *_WORDS,
            *(f"Letter {word} about it" for word in _WORDS),
            *_FIELDS,
            *(f"Letter{field}" for field in _FIELDS),
            *_PEOPLE,
            *(f"Letter{person}" for person in _PEOPLE),
            *(f"{word} Letter{field}" for word, field in product(_WORDS[:3], _FIELDS[:8])),
            *(f"A{sign}B: c" for sign in _HIDDEN),
            *_LONG,
        ]
    )
)
