"""English reported speech."""

from __future__ import annotations

import re

from campaign.domain.grammar.reporting import Reporting

_SAY = (
    "figured|expects|expected|fears?|feared|worried|answers|answered|repl(?:y|ies|ied)|reports?|reported|found|finds|noted?|notes|counted|say|says|said|saying|tell|tells|told|write|writes|wrote|written|state|states|stated|claim|claims|claimed|declare|declares|declared"
    "|announce|announces|announced|insist|insists|insisted|argue|argues|argued|maintain|maintains|maintained|assert|asserts|asserted"
    "|concluded?|concludes|explain|explains|explained|warn|warns|warned|admit|admits|admitted|acknowledged?|acknowledges|den(?:y|ies|ied)"
    "|complain|complains|complained|contend|contends|contended|alleged?|alleges|add|adds|added|remarked|confirm|confirms|confirmed"
    "|testif(?:y|ies|ied)|disclosed?|reveal|reveals|revealed|reckons?|reckoned|estimated?|estimates|calculated?|calculates|believes?|believed"
    "|held|holds|hold that|recall|recalls|recalled|promised|promises|offers|offered|describe[sd]?|pointed? out|points out|let it be known|put it|puts it|made (?:it )?(?:clear|known|plain)"
)
_FIND = (
    "counts?|record(?:s|ed)|list(?:s|ed)|document(?:s|ed)?|learned|show(?:s|ed|n)|reads?"
    "|put|puts|gives?|gave|speaks? of|spoke of|tells? of|call(?:s|ed)|has it|have it|cited?|cites|names?|named|sees?|saw|tall(?:y|ies|ied)|asks?|asked|wonder(?:s|ed)?"
    "|links?|linked|attack(?:s|ed)?|advised?|accuse[sd]?|suggest(?:s|ed)?|rejects?|rejected|summed? up|sums up|mentions?|mentioned|publish(?:es|ed)"
)

REPORTING = Reporting(
    verbs=re.compile(rf"\b(?:{_SAY})\b"),
    sources=re.compile(
        r"\b(?:according to|as per|in the (?:words|view|eyes|opinion|account|telling|report|reading) of|by the (?:count|account|reckoning|records?|reading|figures|estimate|page|report) of|if we believe)\s"
    ),
    accounts=re.compile(
        rf"\b(?:{_FIND})\b|"
        r"\b(?:by (?:what )?(?:\S+ ){0,5}(?:counts?|accounts?|figures?|numbers?|records?|reckoning|tall(?:y|ies)|readings?|version|estimates?|lists?|analys[ei]s|data|reports?|own words)"
        r"|(?:version|account|answer|position|stance|argument|view|claim|word|words|story|plea|terms|number|count|reading|tally|figure)\b|(?:if|whether) .{0,60}\b(?:right|rightly|believed?|correctly)"
        r"|going by|for (?:the )?\S*(?:'s)? (?:government|administration|office|president|ministry)|was firm|so (?:say|says|said)|per (?!month|day|week|year|cent)|comes? from|figures? (?:is|are) from|same source|supposedly|reportedly|allegedly|apparently)\b"
    ),
    indefinite="an?|any|some|another",
    ends=re.compile(
        r"[,;:.?!()\[\]“”\"—–\n]|\b(?:that|but|because|while|although|though|where|when|whereas|if|so that|how)\b"
    ),
    points_back=frozenset(
        "it they he she who which one both two three groups same this that these those its their his her there everyone also further again".split()
    ),
    place_before=re.compile(r"\b(?:in|at|from) (?:the )?$"),
    no_names=frozenset(
        "city party january february march april may june july august september october november december".split()
    ),
    bodies=frozenset(
        "government administration department ministry court courts congress senate house republicans democrats party police patrol army embassy bishops union church "
        "president presidency secretary minister ambassador governor mayor white pentagon agency bureau border judges supporters opponents critics advocates lobbyists".split()
    ),
    disputes=re.compile(
        r"\b(?:disput(?:e[sd]?|ed|ing)|in doubt|contradict(?:s|ed|ion|ions)?|den(?:y|ies|ied|ial|ials)|disagree[sd]?|otherwise|differ(?:s|ed)? (?:on|about)|argued over|conflicting|(?:has|have|had|lists?|records?|knows? of|knew of|with) (?:no|none|nobody|no one)\b|no record of|all three agree"
        r"|(?:says?|said|tells?|told) (?:no|not|the opposite|it differently)|two stories|other way|another account)\b"
    ),
    passives=re.compile(
        r"(?:\b(?:am|is|are|was|were|been|being|be|not)|'m|'re|\bi(?:'ve| have)? been)\s+(?:\w+ly\s+)?$"
    ),
    denials=r"(?:has |had |flatly |also )?(?:denie[sd]|refuted|rejected|disputed)",
    never_disputed=re.compile(
        r"\b(?:nobody|no one|no-one|none|no|never|not|hardly|beyond)\W+(?:\w+\W+){0,2}(?:disput\w*|den(?:y|ies|ied)|contradict\w*|doubt)"
    ),
    certain=re.compile(
        r"\b(?:(?:there is|there's|without|beyond)(?: a| any| all)? (?:no )?(?:shadow of a )?(?:doubt|question|dispute)|(?:that|it|this)(?: much)?(?:'s| is| has been) (?:settled|proven|proved|a fact|established|beyond \w+|certain)"
        r"|proven fact|plain fact|period$|full stop$|end of story|case closed|on (?:the )?record$|everyone knows|undisputed|undeniabl[ey]|for a fact)"
    ),
    today=re.compile(
        r"\b(?:(?<!known )(?<!called )today(?!'s)|nowadays|these days|right now|currently|at present|at this moment|to this day|as of today|this (?:very )?(?:week|month|year|fall|autumn)|as i write|as we speak)\b"
    ),
    ongoing=re.compile(r"\b(?:now|so far|(?<!stood )(?<!was )(?<!were )still|remains?|any day)\b"),
    past=re.compile(
        r"\b(?:was|were|wasn't|weren't|had|hadn't|did|didn't|would|could|used to|back then|in those days|at the time|at that (?:time|point)|at first|then"
        r"|said|told|wrote|called|warned|counted|noted|reported|moved|stood|covered|held|sat|lay|began|ended|named|knew|added|found|announced)\b"
    ),
)
