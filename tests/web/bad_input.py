"""What people, programs and attackers put into a field."""

from __future__ import annotations

BAD = {
    "a hundred kilobytes": "Too many words for any paper. " * 3400,
    "a very long word": "x" * 100_000,
    "a long word": "x" * 9_000,
    "nul": "be\x00fore\x00",
    "bidi": "abc\u202edcba\u202c \u2066x\u2069",
    "zero width": "as\u200by\u200dl\ufeffum\u00ad",
    "controls": "\x01\x02\x1b[31m\x7f\x9f bell\x07",
    "expression": "{{7*7}} ${7*7} #{7*7} {0.__class__} %(x)s",
    "statement": "{% for x in [1] %}seven{% endfor %}{# gone #}",
    "script": "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "end of a field": "</textarea></title></style>\"'><svg onload=alert(3)>",
    "comment": "<!-- --><![CDATA[x]]><?php echo 7 ?>",
    "unknown fact": "So it is said [@nobody].",
    "half a mark": "So [@ it [@] is [@nobody; @] said [@transfers-senate-945",
    "address": "javascript:alert(1) data:text/html,x file:///etc/passwd",
    "sql": "'; DROP TABLE editions; --",
    "line ends": "one\r\ntwo\rthree\u2028four\u2029five\x85six\x0bseven",
    "unassigned": "\U000e0001\U0010ffff\ue000\ufffe",
    "combining": "a" + "\u0301" * 400,
    "emoji": "\U0001f600\U0001f469\u200d\U0001f4bb",
    "right to left": "مرحبا שלום",
    "numbers": "1" * 400 + " 1e999 -0 NaN 0x10 ٣ ² ½ Ⅷ",
    "space": " \t\n \n\t ",
    "percent": "%41%00%0d%0aSet-Cookie:x=1",
}
#: Bytes of a form that no browser would send.
BROKEN = {
    "a lone surrogate": b"%ED%A0%80",
    "half a character": b"%E2%82",
    "no character": b"%FF%FE",
    "too long a zero": b"%C0%80",
    "half an escape": b"%4",
    "no escape": b"%ZZ%u0041",
}
