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

_OFFICE = (
    r"(?:(?:u\.s\.\s+|our\s+|my\s+|dear\s+)*(?:senators?|sens?\.|representatives?|reps?\.|congress(?:man|woman|men|women|members?)?|mr\.\s+president"
    r"|(?:madam\s+|mr\.\s+)?(?:mayor|governor|secretary|speaker|chair(?:man|woman)?)|council(?:man|woman|members?)?|commissioners?|lawmakers"
    r"|washington|neighbors|readers|friends|folks|editors?))"
)
#: What a bare verb asks for at the beginning of a sentence, of readers or officials; "call it luck" asks for nothing.
_ORDER = (
    r"(?:have|make\s+sure|let|ask|tell|call|write|phone|e-?mail|contact|press|push|urge|remind|thank|show|bring|invite|hold|give|get|put|find|make|hear|read|send|learn|"
    r"name|count|open|close|refuse|undo|keep|stop|end|cancel|defund|fund|pass|block|reject|support(?!\s+for)|oppose|sign|join|demand|insist|wake|help|stand|come\s+on|take\s+up|"
    r"publish|release|explain|look\s+into|see\s+to|go\s+see|go\s+and|come\s+and|come|stand\s+up|speak\s+up|say\s+so|do\s+something|fix|change|repeal|honor"
    r"|protect|defend|help|talk\s+to|start|begin|restore|answer|require|investigate|lift|drop|leave|mail|knock)"
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
        r"|(?:i'm|i am|we're|we are)(?: also| now| only| therefore| just)? (?:asking|urging|calling on|calling upon"
        r"|imploring|begging|requesting|demanding|pressing|appealing to)\b"
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
    indirect=re.compile(
        rf"""
        (?:^|[.,;:!?"”(—-]\s?|\b(?:and|so|but|then|now|please|well)\ ){_OFFICE}(?!\w)(?:\ (?!and\ (?:the|their)\b)[\w.'’-]+(?:,(?=\ [\w.'’ -]+\ and\ )|\ and)?){{0,6}}\s?[,:—-]
      | ,\ (?:dear\ )?{_OFFICE}(?!\w)(?:\ [\w.'’-]+){{0,4}}\s?[.!?:]
      | ^\W*(?:(?:and|so|but|then|now|today|please|just|instead|first|next\ time|meanwhile|kindly|somebody|someone|sir|ma'am),?\ ){{0,3}}(?:do\ not|don't|never|let(?:'s)?)\ (?!me\b|us\ pray|get\ me\ wrong|tell\ me|be\ fooled)\w+
      | ^\W*(?:(?:and|so|but|then|now|today|please|just|instead|first|meanwhile|kindly|somebody|someone|sir|ma'am),?\ ){{0,3}}{_ORDER}\b(?!\ (?:it\ luck|me\b|it\ what))
           (?=\ (?:them|him|her|us|it|your|our|the|this|these|those|that|a|an|any|both|some|one|no|all|every|for|to|with|against|on|whoever|what|who|where|when|why
           |how|congress|washington|senators?|sens?\.|reps?\.|representative|congress(?:man|woman))\b|\W*$)
      | \b(?:i|we)(?:'d|'ll|'m|'re|\ would|\ should|\ will|\ could|\ can|\ just|\ only|\ also|\ still|\ do|\ respectfully|\ humbly|\ therefore|\ really|\ simply)*\s
           (?:(?:want|wish|expect|hope|suggest|propose|plead|pray|beg|invite|challenge|dare|encourage)\b(?!\ (?:to\ )?(?:say|thank|speak|add|talk|tell\ you|begin|start|remember|i|we\ had)\b)
           |(?<=d\ )(?:like|love|prefer)\b(?!\ to\ (?:say|thank|add|think|remember|read|believe)\b)
           |(?:(?:be|am|are|still)\ )?(?:much\ )?(?:obliged|grateful|glad|thankful|happy|asking|pleading|begging|hoping|calling|urging|writing\ to\ ask|counting\ on|waiting\ (?:for|to))
           |take\ it\ kindly|sign\ a\ letter|(?:ask|urge|request|demand|call|implore|appeal)\b)
      | \bwhat\ (?:i|we)(?:'d\ like|\ want|\ ask|\ need)\b | \b(?:all|only\ thing|one\ thing)\ (?:that\ )?(?:i|we)(?:'m|'re|\ am|\ are)?\ (?:ask|asking|want|need)\b
      | \b(?:my|our|one|a|this)\ (?:only\ |one\ |simple\ )?(?:request|plea|ask|appeal|hope|wish|question)\b(?=.*\b(?:is|to|for)\b)
      | \bit(?:'s|\ is|\ would\ be|'d\ be)\ (?:high\ |past\ |about\ )?(?:time|a\ (?:kindness|courtesy|start|fine\ thing|good\ thing|mercy|relief|decent\ thing))\b | \b(?:is|was)\ that\ (?:so\ |too\ )?much\ to\ ask\b | \btoo\ much\ to\ ask\b | \b(?:could|would|should)\ (?:all\ |both\ |then\ )?(?:write|call|sign)\b | \bwould\ (?:like|want|be\ glad|welcome)\b | \byou\ (?:chair|sit|have\ the\ power|can\ stop)\b
      | ^\W*(?:(?:and|so|but|then|now),?\ )?(?:[\w\ ]{{1,20}}[:,]\ )?(?:will|would|could|can|won't|wouldn't|couldn't|can't|why\ (?:not|can't|don't|won't|doesn't|couldn't)|who\ will|who'll|who\ is\ going\ to|who's\ going\ to|when\ will
           |what\ about|how\ about|may|might|shall|isn't\ it\ time|what\ (?:is|are|will)\ (?:our|your|you|senator|rep))\b[^?]*\?
      | \b(?:should|must|ought\ to|had\ better|has\ got\ to|owes?)\b(?!\ have\b)(?!n't\ have)
      | \b(?:{_OFFICE}|senate|house|committee|delegation|government|department|administration|someone|somebody|all\ (?:two|three|four|five|ten))\b(?:\ [\w.'’-]+){{0,5}}\s
           (?:can|could|might|would\ do\ well\ to|has\ (?:the|a)\ (?:power|chance|vote))\b
      | \b(?:is|lies|rests|falls)\ (?:up\ to|with|on)\ (?:congress|our|the\ senate|you|them)\b | \bleft\ to\ (?:congress|you)\b | \bi'm\ (?:also\ )?(?:passing|handing|sending)\b
        """,
        re.VERBOSE,
    ),
)
