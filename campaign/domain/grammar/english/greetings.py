"""English greetings."""

from __future__ import annotations

import re

from campaign.domain.grammar.greetings import GREETED, NAME, Forms, Greetings
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

GREETINGS = Greetings(
    editor=r"(?:(?:dear|to) )?(?:the )?(?:letters )?(?:sir or madam|editors?|editorial board)\b",
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
        to_nobody="To whom it may concern:",
        feminine=NEVER,
        masculine=NEVER,
        of=re.compile(r" (?:of|for|at|on) "),
        has_small_titles=False,
    ),
)
