"""The addresses that others rely on; none of them may change."""

from __future__ import annotations

from tests.web.browse import address

FACT = "transfers-senate-945"
SHEET = "the-agreements-in-numbers"
LETTER = "what-happened-to-those-sent"
REPLY = "short-reply"
OP_ED = "ten-a-month"

PAPER = "arizona-daily-star-az"

#: Pages to which a campaign's own leads.
FURTHER = ("history", "who-decides", "officials", "coalition", "terms")
_SITE = ("", "about", "privacy", "newspapers/", f"newspapers/{PAPER}")
_CAMPAIGN = ("", "facts/", f"facts/{FACT}", "sources/", f"sheets/{SHEET}", "guide", "letters/", "published", *FURTHER)
_FORMS = (f"letters/{LETTER}", f"letters/{OP_ED}", f"letters/{REPLY}")
#: Pages that are the same for everybody.
PUBLIC = [f"{prefix}/{rest}" for prefix in ("", "/es") for rest in _SITE]
PUBLIC += [address(rest, language) for language in ("en", "es") for rest in _CAMPAIGN]
#: Pages with a form.
FORMS = [address(rest, language) for language in ("en", "es") for rest in _FORMS]
FORMS += [address(f"letters/{LETTER}/own", language) for language in ("en", "es")]
FORMS += [address("published/tell", language) for language in ("en", "es")]
FORMS += [f"{prefix}/newspapers/{PAPER}/correction" for prefix in ("", "/es")]
#: What is not a page; only sheets have a Spanish one.
DATA = [address(rest) for rest in ("facts.json", "accent.css", "letter-print.css")]
PAPERS = [
    address(f"sheets/{SHEET}.pdf{query}", language)
    for language in ("en", "es")
    for query in ("", "?paper=letter", "?paper=a4")
]
PAPERS += [address(f"letters/{LETTER}.worksheet.pdf", language) for language in ("en", "es")]
