"""English requests."""

from __future__ import annotations

import re

from campaign.domain.grammar.requests import Requests

_WHOM = (
    r"\b(?:congress(?:man|woman|men|people|members?)?|senat(?:e|ors?)|house|rep(?:resentative)?s?\b\.?|sens?\."
    r"|members?|lawmakers?|legislat(?:ors?|ure)|delegation|council(?:ors?|members?)?|mayor|governor|gov\.|president"
    r"|administration|government|officials?|(?:sub)?committees?|department|secretary|commission(?:ers?)?|boards?"
    r"|washington|city|county|state|judges?|courts?|neighbors?|readers|everyone|everybody|you)\b"
)
#: What follows an imperative; "support for", "press reports" and "call volume" are none.
_DET = (
    r"(?=(?:the|this|that|these|those|our|your|its|an?|any|all|every|each|no|public|full|congress|sen|rep|officials"
    r"|lawmakers|h\.|s\.|hr)\b|h\.)"
)

REQUESTS = Requests(
    whom=_WHOM,
    what=(
        r"\b(?:hearings?|inquiry|investigation|oversight|answers?|report|bills?|acts?|law|resolution|measures?"
        r"|amendments?|petition|budget|funding|funds|h\.?\s?r\.|h\.?b\. ?\d|s\. ?\d)"
    ),
    anywhere=re.compile(
        r"\b(?:(?:i|we)(?:'d| would| will| do| also| now| only| therefore| hereby| must| want to| have to){0,2} "
        r"(?:ask|urge|call on|call upon|implore|beg|beseech|request|demand|press|appeal to)\b"
        r"|(?:let me|let us|allow me to) (?:ask|urge)\b"
        r"|please (?!note\b)"
        r"|(?<!will )(?<!did )(?<!they )vote (?:for|against|yes|no|down)\b)"
    ),
    at_start=re.compile(
        r"\W{0,3}(?:(?:and|so|but|then|now|today|instead|first),? ){0,2}(?:ask|urge|call(?: on| upon)?|write(?: to)?"
        r"|tell|contact|e-?mail|phone|press|petition|sign|join|support|oppose|pass|reject|approve|adopt|fund|defund"
        rf"|repeal|hold|demand|attend|stop|end|publish|restore|let) {_DET}"
    ),
    alone=re.compile(r"please "),
    vote="vot",
    should=r"(?:should|must|ought to|needs? to|owes?)",
    hopes=r"(?:(?:i|we) (?:hope|wish|would like)|it is (?:high |past )?time)",
)
