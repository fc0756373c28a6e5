"""The text of a letter's part: words, `{{ blank }}` and `{% if blank %} … {% else %} … {% endif %}`, and nothing else.

Jinja parses, so that the grammar is one that people know; its tree is held to this list. Nothing is ever compiled.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.parser import Parser

from campaign.domain.findings import Message
from campaign.domain.templates.templates import Choice, Hole, Literal, TemplateText

MAX_BYTES = 20_000
MAX_LEVELS = 20
_environment = Environment(autoescape=False)  # noqa: S701  # it parses and never renders
#: A message's own braces are doubled.
_GRAMMAR = Message("only {{{{ blank }}}} and {{% if blank %}} … {{% else %}} … {{% endif %}} can be used")


class InvalidTemplate(ValueError):
    """The text is not allowed in a template: `line` counts from 1 in the text, `right` says what would be."""

    def __init__(self, what: Message, right: Message = _GRAMMAR, line: int | None = 1) -> None:
        super().__init__(str(what))
        self.what = what
        self.right = right
        self.line = line or 1  # some of Jinja's nodes do not know their line


def parse_template_text(text: str) -> TemplateText:
    """Read a sentence of a part; InvalidTemplate for whatever is not on the list, however it was written."""
    refuse_large(text)
    _refuse_hidden(text)
    try:
        tree = Parser(_environment, text).parse()  # Environment.parse would compile a stub to dress up its traceback
    except TemplateSyntaxError as error:
        raise InvalidTemplate(Message("the {{{{ }}}} braces don’t match"), line=error.lineno) from None
    except (RecursionError, ValueError, AssertionError):
        raise InvalidTemplate(Message("this can’t be read")) from None
    return tuple(_node(node) for node in _flat(tree.body))


def refuse_large(text: str) -> None:
    """Raise InvalidTemplate if a text is longer, or nested deeper, than that of any letter."""
    size = len(text.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        what, right = (
            Message("the template has {bytes} bytes", {"bytes": size}),
            Message("shorten it to {bytes} bytes or fewer", {"bytes": MAX_BYTES}),
        )
        raise InvalidTemplate(what, right)
    if (
        max(_depths(r"[(\[{]", r"[)\]}]", text)) > MAX_LEVELS
        or max(_depths(r"\{%\s*(?!end)", r"\{%\s*end", text)) > MAX_LEVELS
    ):
        raise InvalidTemplate(
            Message("this has more than {levels} levels, one inside the other", {"levels": MAX_LEVELS})
        )


def _depths(opens: str, closes: str, text: str) -> Iterator[int]:
    """How deeply nested the text is at each sign that opens or closes."""
    depth = 0
    yield depth
    for match in re.finditer(f"({closes})|{opens}", text):
        depth = max(0, depth - 1) if match[1] else depth + 1
        yield depth


def _refuse_hidden(text: str) -> None:
    """Comments, raw blocks and `print` leave no trace in the tree, so they are refused before."""
    if match := re.search(r"\{#|\{%[-+]?\s*(raw|endraw|print)\b", text):
        raise InvalidTemplate(_not_allowed(match[0]), line=text.count("\n", 0, match.start()) + 1)
    if match := re.search(r"\{%[-+]|[-+]%\}|\{\{[-+]|[-+]\}\}", text):
        raise InvalidTemplate(_not_allowed(match[0]), line=text.count("\n", 0, match.start()) + 1)


def _not_allowed(what: str) -> Message:
    return Message("'{what}' is not allowed", {"what": what})


def _flat(body: Iterable[nodes.Node]) -> Iterable[nodes.Node]:
    for node in body:
        if isinstance(node, nodes.Output):
            yield from node.nodes
        else:
            yield node


def _node(node: nodes.Node) -> Literal | Hole | Choice:
    if isinstance(node, nodes.If):
        return _choice(node)
    return _leaf(node)


def _leaf(node: nodes.Node) -> Literal | Hole:
    match node:
        case nodes.TemplateData():
            return Literal(_unwrapped(node.data))
        case nodes.Name():
            return Hole(node.name)
        case nodes.If():
            raise InvalidTemplate(Message("an 'if' is inside another"), line=node.lineno)
        case _:
            raise InvalidTemplate(_not_allowed(type(node).__name__.lower()), line=node.lineno)


def _choice(node: nodes.If) -> Choice:
    if not isinstance(node.test, nodes.Name) or node.elif_:
        raise InvalidTemplate(Message("an 'if' can only ask whether a blank is filled"), line=node.lineno)
    filled = tuple(_leaf(inner) for inner in _flat(node.body))
    empty = tuple(_leaf(inner) for inner in _flat(node.else_))
    return Choice(node.test.name, filled, empty)


def _unwrapped(text: str) -> str:
    """Lines of one paragraph become one line; an empty line stays the end of a paragraph."""
    paragraphs = re.sub(r"[ \t]*\n[ \t]*\n\s*", "\n\n", text)
    return re.sub(r"[ \t]*(?<!\n)\n(?!\n)[ \t]*", " ", paragraphs)
