"""What is wrong with a file that is not YAML, in the words of someone who edits it rather than of the parser."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.findings import Message

#: What a value begins with where another value is repeated. It is refused where YAML would allow it, too.
REPEATED = (
    Message("this starts with *, which repeats another value"),
    Message("write the value out, or put the text in quotation marks"),
)


@dataclass(frozen=True, slots=True)
class _Break:
    """What the parser says, by how it begins. `is_opened_above` is for what is seen only after it went wrong."""

    begins: str
    what: Message
    right: Message
    is_opened_above: bool = False


_STRAY = (
    Message("a value begins with a tab, or with a character such as @ or %"),
    Message("use spaces instead of tabs, and put the text in quotation marks"),
)
_UNEVEN = (
    Message("this line doesn’t fit the lines above it"),
    Message("begin it as far in as the lines it belongs with; if it has quotation marks, put the whole text in others"),
)
_BREAKS = (
    _Break(
        "found unexpected end of stream",
        Message("a quotation mark that opens here is never closed"),
        Message("close it at the end of the text"),
        is_opened_above=True,
    ),
    _Break(
        "mapping values are not allowed",
        Message("there is a colon here that doesn’t end a key"),
        Message("put text that contains a colon in quotation marks, and begin keys as far in as the keys above them"),
    ),
    _Break(
        "found unknown escape character",
        Message("there is a backslash in text in quotation marks"),
        Message("put single quotation marks around that text"),
    ),
    _Break(
        "did not find expected ','",
        Message("the brackets or braces that open here are not complete"),
        Message("put a comma between the items, and close with the same kind of bracket"),
        is_opened_above=True,
    ),
    _Break(
        "could not find expected ':'",
        Message("this line has no colon after its key"),
        Message("write key: value"),
        is_opened_above=True,
    ),
    _Break(
        "block sequence entries",
        Message("a list begins on the same line as its key"),
        Message("put each item on a line of its own, after a hyphen"),
    ),
    _Break("but found another document", Message("the file has a second line ---"), Message("remove it")),
    _Break("found undefined alias", *REPEATED),
    _Break("found character that cannot start", *_STRAY),
    _Break("did not find expected node content", *_STRAY),
    _Break("did not find expected key", *_UNEVEN),
    _Break("did not find expected '-'", *_UNEVEN),
    _Break("did not find expected <document start>", *_UNEVEN),
)


def explained(reason: str, at: int, opened_at: int | None) -> tuple[Message, Message, int]:
    """Return what is wrong, what would be right, and the line.

    `reason` is what the parser says, `at` where it stopped, `opened_at` the line of what it was in, if anything.
    """
    known = next((broken for broken in _BREAKS if reason.startswith(broken.begins)), None)
    if known is None:
        what = Message("we can’t read the file from here on: {reason}", {"reason": reason})
        return what, Message("check the quotation marks, the colons and the spaces at the start of the line"), at
    return known.what, known.right, at if opened_at is None or not known.is_opened_above else opened_at
