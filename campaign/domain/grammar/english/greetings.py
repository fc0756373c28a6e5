"""English greetings."""

from __future__ import annotations

import re

from campaign.domain.grammar.greetings import FEW_WORDS, GREETED, NAME, SALUTATION_END, WORDS, Forms, Greetings
from campaign.domain.grammar.patterns import NEVER

_OFFICE = (
    r"(?i:(?:u\.s\. )?(?:senators?|sens?\.|representatives?|reps?\.|congress(?:man|woman|member|person)"
    r"|members? of congress|(?:vice )?presidents?|governors?|gov\.|secretary|mayor|legislators?|lawmakers?))(?!\w)"
)
#: Others who are greeted by what they are together.
_ALL = (
    r"(?i:(?:u\.s\. )?(?:congress|senate|house(?: of representatives)?|legislature|city council)|neighbors?|friends"
    r"|readers|voters|citizens|americans|everyone|fellow [a-z]{2,20}(?: [a-z]{2,20})?)(?!\w)"
)
_MISTER = r"(?i:(?:the|our|my|mr\.?|mrs\.?|ms\.?|madam|honorable) ){0,4}"
#: With a colon, or with a comma at the end of the line or before words that speak to someone.
_CALLED = r"(?::|,[ \t]*$|, (?:I|we|you|your|please)\b)"

_EDITORS = r"(?i:editors?|editor in chief|editorial board|sirs?|madam|sir or madam)"
_GROUP = r"(?i:friends|neighbors?|members|colleagues|readers|all|everyone|council|board|committee|congress|senate)"

GREETINGS = Greetings(
    editor=r"(?:(?:dear|to) )?(?:the )?(?:letters )?(?:sir or madam|editors?|editorial board)\b",
    salutation=re.compile(
        # On a line of its own, or with the letter behind a mark.
        rf"(?i:(?:my )?dear)(?:{WORDS}{SALUTATION_END}|{FEW_WORDS}, (?:I|we|you|your|please)\b)"
        rf"|(?i:(?:my )?dear)(?:{WORDS})? (?:{_EDITORS}|{_GROUP}|[A-Z][\w.’'-]*):"
        rf"|(?i:(?:to )?(?:the )?(?:letters )?){_EDITORS}(?::|{SALUTATION_END})"
        r"|(?i:to whom it may concern)"
        rf"|(?i:to:?|the honorable|honorable){WORDS}[:,][ \t]*$"
        rf"|(?i:hello|hi|greetings|good (?:morning|afternoon|evening)),?{FEW_WORDS}(?::|{SALUTATION_END})",
        re.MULTILINE,
    ),
    open_letter=re.compile(
        r"(?i:an )?(?i:open letter)\b"
        rf"|(?i:dear|honorable|the honorable) {_MISTER}{_OFFICE}{NAME}"
        rf"|(?i:dear) {_MISTER}{_ALL}{GREETED}"
        rf"|(?i:to):? {_MISTER}{_OFFICE}{NAME}(?::|,[ \t]*$)"
        rf"|(?i:(?:mr|mrs|ms|madam)\.? )?{_OFFICE}{NAME}{_CALLED}",
        re.MULTILINE,
    ),
    forms=Forms(
        to_a_woman="Dear",
        to_a_man="Dear",
        to_anyone="Dear",
        to_no_one="To whom it may concern:",
        feminine=NEVER,
        masculine=NEVER,
        of=re.compile(r" (?:of|for|at|on) "),
        has_small_titles=False,
    ),
)
