"""What every page of ours keeps, whatever it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from tests.web.page import NEVER_SENT, Page, said

POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
#: A script that no browser runs, so that the policy need not allow it.
DATA = "application/ld+json"
#: Links that a browser does not follow by itself.
_NAMED = ("canonical", "alternate")
_FETCHED = {"img": "src", "script": "src", "link": "href", "iframe": "src", "source": "src", "form": "action"}


def faults(page: Page) -> list[str]:
    """Everything that is wrong with a page, in words; html5lib itself raises where it is not valid HTML5."""
    checks = (_heading, _language, _ids, _forms, _labels, _pictures, _inline, _hosts, _headers)
    return [fault for check in checks for fault in check(page)]


def _heading(page: Page) -> Iterator[str]:
    headings, titles = page.all("h1"), [element for element in page.all("title") if element.get("id") is None]
    if len(headings) != 1 or len(titles) != 1:
        yield f"{len(headings)} main headings and {len(titles)} titles"
    elif said(headings[0]) not in said(titles[0]):
        yield f"the title '{said(titles[0])}' does not hold the heading '{said(headings[0])}'"


def _language(page: Page) -> Iterator[str]:
    wanted = "es" if page.path == "/es" or page.path.startswith("/es/") else "en"
    if page.one("html").get("lang") != wanted:
        yield f"the language is {page.one('html').get('lang')}"


def _ids(page: Page) -> Iterator[str]:
    ids = Counter(id for element in page.tree.iter() if (id := element.get("id")))
    yield from (f"the id '{id}' is there {times} times" for id, times in ids.items() if times > 1)
    for link in page.all("a"):
        address = link.get("href", "")
        if address.startswith("#") and address[1:] not in ids:
            yield f"{address} leads nowhere"
    for name in ("for", "aria-labelledby", "aria-describedby"):
        for element in page.tree.iter():
            yield from (f"{name} names {id}" for id in element.get(name, "").split() if id not in ids)


#: Forms that only look something up and change nothing. A token would set a cookie on a page that needs none.
LOOK_UPS = ("/newspapers/", "/es/newspapers/")
#: How the addresses of others end: who represents a ZIP code, and whom to call first.
_LOOK_UPS_OF_A_CAMPAIGN = ("/officials", "/officials/call")
#: What mail programs post to, which have no cookie; the key in its address is what a token would be.
_BY_KEY = "/unsubscribe/"


def _forms(page: Page) -> Iterator[str]:
    for form in page.all("form"):
        if not form.get("action", "").startswith("/"):
            yield "a form without an address"
        names = [element.get("name") for element in form.iter("input")]
        action = form.get("action", "").partition("#")[0]
        is_look_up = action in LOOK_UPS or action.endswith(_LOOK_UPS_OF_A_CAMPAIGN) or _BY_KEY in action
        if form.get("method", "").lower() == "post" and "csrf_token" not in names and not is_look_up:
            yield "a form without a token"


def _labels(page: Page) -> Iterator[str]:
    labelled = {element.get("for") for element in page.all("label") if said(element)}
    for field in page.all("input", "select", "textarea"):
        kind = field.get("type", "")
        if kind == "hidden" or kind in NEVER_SENT or field.get("hidden") is not None:
            continue
        if field.get("id") not in labelled and not field.get("aria-label"):
            yield f"the field {field.get('name') or field.get('id')} has no label"
    yield from ("a button without words" for button in page.all("button") if not said(button))
    yield from (f"a link without words: {link.attrib}" for link in page.all("a") if not _named(link))


def _named(element: Element) -> bool:
    return bool(said(element) or element.get("aria-label"))


def _pictures(page: Page) -> Iterator[str]:
    yield from ("a picture without words" for picture in page.all("img") if picture.get("alt") is None)
    for drawing in (element for element in page.tree.iter() if str(element.tag).endswith("svg")):
        is_decoration = drawing.get("aria-hidden") == "true"
        has_words = drawing.get("aria-labelledby") or drawing.get("aria-label", "").strip()
        if not is_decoration and (drawing.get("role") != "img" or not has_words):
            yield "a drawing without words"


def _inline(page: Page) -> Iterator[str]:
    for element in page.tree.iter():
        if (
            element.tag == "style"
            or element.tag == "script"
            and element.get("type") != DATA
            and (not element.get("src") or "".join(element.itertext()))
        ):
            yield f"<{element.tag}> inside the page"
        for name in element.attrib:
            if str(name) == "style" or str(name).startswith("on"):
                yield f"{name}= on <{element.tag}>"


def _hosts(page: Page) -> Iterator[str]:
    for element in page.tree.iter():
        address = element.get(_FETCHED.get(str(element.tag), ""))
        own = (
            address is None
            or element.tag == "link"
            and element.get("rel") in _NAMED
            or address.startswith("/")
            and not address.startswith("//")
        )
        if not own and not (element.tag == "img" and str(address).startswith("data:image/")):
            yield f"<{element.tag}> asks {address}"
        if element.get("srcset") or element.get("ping"):
            yield f"<{element.tag}> asks in other ways"


#: What is in the addresses of private links.
_PRIVATE = (
    *("/drafts/", "/published/mine/", "/petition/mine/", "/coalition/mine/", "/unsubscribe/"),
    *("/events/mine/", "/letters/reminders/"),
)


def _headers(page: Page) -> Iterator[str]:
    headers = page.answer.headers
    wanted = {
        "Content-Security-Policy": POLICY,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer" if any(part in page.path for part in _PRIVATE) else "same-origin",
        "Content-Type": "text/html; charset=utf-8",
    }
    yield from (f"{name} is {headers.get(name)}" for name, value in wanted.items() if headers.getlist(name) != [value])
    if "Access-Control-Allow-Origin" in headers:
        yield "another site may read it"
