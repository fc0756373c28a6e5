"""English words for what is private."""

from __future__ import annotations

import re

from campaign.domain.grammar.patterns import at_word_edges
from campaign.domain.grammar.privacy import Privacy, Signs

_ASYLUM = r"(?:an?\s+|his\s+|her\s+|their\s+|political\s+|for\s+)*asylum"
_PAPERS = (
    r"(?:papers?|paperwork|documents|(?:legal\s+|immigration\s+)?status|visa|work\s+(?:permit|authorization)|permit|green\s+card|residency"
    r"|tps|daca|temporary\s+protected\s+status|humanitarian\s+parole|social(?:\s+security)?(?:\s+(?:number|card))?)"
)
_ONE = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|[1-9])"
_BORDER = r"(?:the\s+)?(?:\w+\s+)?(?:border|river|desert|rio(?:\s+grande)?|fence|wall|line|bridge)"
_OFFICERS = r"(?:ice|immigration|la\s+migra|border\s+patrol|(?:ice\s+|immigration\s+|federal\s+|the\s+)?(?:agents|officers|marshals|feds))"
_ORDINAL = r"(?:\w+th|first|second|third|fifth|\d{1,2}(?:st|nd|rd|th))"
_SCHOOL = r"(?:kindergarten|preschool|elementary|middle\s+school|high\s+school|school|academy|junior\s+high|isd)"
_STREET = r"(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|dr\.?|lane|ln\.?|court|boulevard|blvd\.?|place|terrace|circle|highway|way|alley|parkway|trail)"
_SICK = (
    r"(?:an?\s+(?:abscess|infection|ulcer|broken\s+\w+|hernia|fever)|cancer|leukemia|lymphoma|a\s+(?:brain\s+)?tumou?r|hiv|aids|diabetes|epilepsy|seizures|tuberculosis|tb|hepatitis|lupus|asthma|ptsd"
    r"|post-?traumatic\s+stress(?:\s+disorder)?|depression|schizophrenia|bipolar\s+disorder|anxiety|a\s+mental\s+illness|dementia|alzheimer's"
    r"|parkinson's|multiple\s+sclerosis|autism|down\s+syndrome|cerebral\s+palsy|sickle\s+cell(?:\s+anemia)?|kidney\s+(?:disease|failure)"
    r"|heart\s+(?:failure|disease|trouble|condition)|a\s+heart\s+(?:defect|condition)|a\s+miscarriage|an?\s+(?:eating\s+)?disorder|a\s+stroke"
    r"|panic\s+attacks|cirrhosis|a\s+(?:high-risk\s+)?pregnancy|preeclampsia)"
)

SIGNS = Signs(
    arrival=re.compile(
        r"\b(?:came|come|rode|walked|hid|crawled|carried|brought|arrived|waded|climbed|swam|crossed|slept)\b[^.;]{0,45}"
        r"\b(?:truck|trunk|trailer|tires?|boat|raft|train|freight|desert|coyote|river|border|fence|wall|on\s+foot|mountains?)\b"
    ),
    fear=re.compile(
        r"\b(?:afraid|scared|terrified|frightened|fears?|hides?|hid|hiding|jumps|flinch\w*|(?:looks?|looking)\s+(?:both\s+ways|over\s+(?:his|her))|won't\s+(?:answer|open|go|leave|drive)"
        r"|(?:never|doesn't)\s+(?:goes?|answers?|opens?|drives?|leaves?)|r[ua]ns?\s+when|sleeps?\s+in\s+(?:his|her)|head\s+down|(?:watch\w*|sits\s+where)\b[^.;]{0,20}\b(?:door|window|road|street|parking\s+lot)"
        r"|keeps\s+(?:the\s+)?(?:curtains|blinds|lights)|quit\s+coming|stopped\s+(?:coming|going)|knock|doorbell|doesn't\s+sleep|(?:wouldn't|didn't)\s+(?:let|want)\s+(?:us|me|anyone)\s+(?:to\s+)?call|do\s+not\s+tell)\b"
    ),
    no_record=re.compile(
        r"\b(?:(?:for|in|paid)\s+cash|off\s+the\s+books|under\s+the\s+table|payroll|no\s+(?:driver's\s+)?(?:license|id|identification|insurance|bank\s+account)|without\s+(?:a\s+|any\s+)?(?:license|id|identification)"
        r"|(?:another|different|borrowed)\s+name|nothing\s+to\s+show\s+for\s+it|no\s+right\s+to\s+one)\b"
    ),
    law=re.compile(
        r"\b(?:papers|immigration|asylum|deport\w*|visa|ice|border\s+patrol|agents|checkpoint|the\s+van|a\s+(?:white\s+)?van|police\s+car|(?:his|her)\s+(?:judge|lawyer|court\s+date|case|claim)|heard\s+by\s+a\s+judge"
        r"|notice|order\s+to|legal|green\s+card|status)\b"
    ),
    origin=re.compile(
        r"\b(?:fled|escaped|(?:his|her)\s+(?:village|country)|back\s+home|(?:is|comes|came)\s+from\s+(?:a\s+|the\s+)?(?!work|here|there|church|school|money|the\s+same)\w+|came\s+(?:here|north|to\s+this\s+country)"
        r"|since\s+(?:he|she)\s+was|got\s+out\s+of)\b"
    ),
    removal=re.compile(
        r"\b(?:turned\s+(?:down|away|back)|sen[dt]\s+(?:him|her)?\s*(?:back|away|home|to\b)|flown\s+(?:to|out|off)|put\s+(?:him|her)\s+on|taken\s+(?:away|off)|removed|thrown\s+out|kicked\s+out|leave\s+the\s+country|ship\w*\s+(?:him|her))\b"
    ),
)
PRIVACY = Privacy(
    status=at_word_edges(
        rf"""
        \b(?:is|was|he's|she's|been|he'd|became|still|being)\s+(?:\w+\s+){{0,2}}?(?:undocumented|unauthorized|deportable|illegal|stateless|a\s+dreamer
           |an?\s+(?:illegal|undocumented|asylum[\s-]seeker|asylee|refugee))\b(?!-)
      | \b(?:has|had|he's|she's|got)\s+(?:still\s+|only\s+)?(?:no|not\s+a|not\s+any)\s+(?:\w+\s+)?{_PAPERS}\b(?!\s+or\b)
      | \b(?:never\s+(?:had|got|gotten|received|held)|(?:doesn't|doesnt|don't|dont|does\s+not|didn't|didnt|ain't|aint|never)\s+(?:have|got|had)(?:\s+no)?|hasn't\s+(?:got|had)|has\s+not\s+(?:got|had)|lacks|lost|losing|hasn't\s+any)\s+
           (?:an?\s+|any\s+|his\s+|her\s+|the\s+|a\s+single\s+|legal\s+|proper\s+)*(?:\w+\s+)?{_PAPERS}\b
      | \b(?:has|had|on|holds|got|lost|losing|renewed|renews)\s+(?:his\s+|her\s+|an?\s+)?(?:tps|daca|temporary\s+protected\s+status|humanitarian\s+parole)\b
      | \b(?:his|her|'s|has\s+an?|had\s+an?|lost\s+an?|won\s+an?|with\s+an?)\s+(?:\w+\s+)?(?:asylum|immigration|deportation|visa|removal|ice)\s+
           (?:case|claim|hearing|application|interview|status|order|appointment|date|court\s+date|check-?in|petition|papers|lawyer|judge|file)\b
      | \b(?:applied|applies|asked|asks|filed|files|petitioned|pleaded|waiting|waits|waited|apply|ask|file|applying|asking|filing|hoping)\s+for\s+{_ASYLUM}\b
      | \b(?:seeks|seeking|sought|won|granted|denied|refused|requested|claimed|claiming|got|given|turned\s+down\s+for|rejected\s+for)\s+{_ASYLUM}\b | \basylum\s+was\s+(?:denied|granted|refused)\b
      | \b(?:was|is|been|being|got|get|getting|gets|be|almost)\s+(?:\w+\s+)?(?:deported|expelled|removed\s+from\s+the\s+country|put\s+in\s+removal)\b
      | \b(?:facing|faces|faced|fears?|feared|fighting|awaiting|awaits|scared\s+of|afraid\s+of|terrified\s+of|afraid\s+that)\s+(?:\w+\s+)?
           (?:deportation|removal|deported|being\s+(?:deported|sent\s+(?:back|away))|ice|la\s+migra|immigration)\b
      | \b(?:detained|arrested|held|taken|picked\s+up|grabbed|stopped|jailed)\s+by\s+{_OFFICERS}\b | \bin\s+(?:an?\s+)?(?:ice|immigration)\s+(?:detention|custody|jail)\b
      | \b(?:checks?|checked|checking|reports?|reported|reporting)\s+(?:in\s+)?(?:with|to|at)\s+(?:the\s+)?ice\b | \bice\s+(?:check-?ins?|appointment)\b
      | \b(?:(?:hiding|hides|hid|running|ran|hidden)\s+from|ducking|dodging|dodges|avoiding|evading|outrunning)\s+{_OFFICERS}\b
      | \b(?:hiding|hidden|in\s+hiding)\s+(?:since|ever\s+since|for\s+\w+\s+(?:months|years|weeks))\b | \bin\s+hiding\b
      | \boverstay(?:ed|s|ing)?\b | \bvisa\b[^.;]{{0,60}}\b(?:ran\s+out|expired|lapsed|up)\b | \bstayed\s+(?:on\s+)?(?:past|after|when|beyond)\b[^.;]{{0,30}}\bvisa\b
      | \b(?:on|with)\s+an?\s+(?:expired\s+)?(?:student|tourist|visitor's?|work)\s+visa\b
      | \b(?:crossed|slipped|sneaked|snuck|swam|waded|walked|climbed|jumped|came|got|carried|smuggled|hopped|ran|went|crawled)\s+(?:\w+\s+)?
           (?:over|across|through|under|in\s+over)?\s*{_BORDER}\b(?!\s+(?:collie|town|patrol))
      | \bcrossed\s+(?:over\s+)?(?:at|near|by|alone|in\s+(?:19|20)\d\d|with\s+a\s+(?:coyote|baby))\b | \b(?:before|sees?|saw|facing|faces|faced)\s+an\s+immigration\s+(?:judge|court)\b
      | \b(?:deportation|removal)\s+order\b | \border\s+of\s+(?:removal|deportation)\b | \bnotice\s+to\s+appear\b | \bordered\s+(?:deported|removed)\b
      | \bankle\s+(?:monitor|bracelet)\b | \bimmigration\s+(?:judge|court|hearing)\s+(?:next|in|on|told|said|ruled|ordered|denied)\b
      | \bsmuggled\s+in\b | \bunder\s+(?:another|someone\s+else's|a\s+false|a\s+borrowed|a\s+fake|a\s+cousin's)\s+(?:name|number)\b
      | \b(?:(?:an?|his|her|my|another|someone)\s+(?:else\s+)?\w*'s|someone\s+else's|another's|a\s+borrowed|a\s+false|a\s+fake)\s+(?:\w+\s+)?(?:social(?:\s+security)?(?:\s+number)?|ssn|papers|id|number)\b
      | \b(?:an?|his|her)\s+(?:cousin|sister|brother|friend|dead\s+man)'s\s+(?:social(?:\s+security)?(?:\s+number)?|ssn|papers|id|name|number)\b
      | \b(?:his|her)\s+(?:\w+\s+)?(?:case|claim|petition|hearing|file|court\s+date)\b[^.;]{{0,60}}\b(?:thrown\s+out|closed|dismiss\w*|denied|pending|dropped|moved|cancell?ed|called\s+off)\b
      | \b(?:dismiss|close|throw\s+out|drop|deny|denied|closed|dismissed|reopen)\s+(?:his|her)\s+(?:\w+\s+)?(?:case|claim|petition|application)\b
      | \b(?:asked|asks|asking|applied|begged)\s+for\s+(?:protection|refuge|shelter|help)\s+at\s+(?:the\s+|a\s+)?(?:port|bridge|border|line|crossing)\b
      | \b(?:ain't|aint|isn't|is\s+not|not|wasn't|never\s+been)\s+(?:here\s+)?(?:legal|supposed\s+to\s+be\s+here|documented)\b | \bhere\s+(?:unlawfully|without\s+(?:permission|leave)|on\s+an?\s+expired)\b
      | \b(?:isn't|is\s+not|wasn't|not|never\s+been)\s+(?:authorized|allowed|permitted|cleared)\s+to\s+(?:work|be|stay|live|drive)\b | \bordered\s+(?:out|removed|to\s+(?:leave|report|go))\b | \btold\s+to\s+leave\b
      | \b(?:letter|notice|paper|papers|call|visit|summons)\s+(?:came\s+)?(?:from|to\s+appear)\s+(?:the\s+)?(?:department\s+of\s+)?(?:homeland|immigration|ice|court|government|feds|in\s+court)\b
      | \bhas\s+(?:immigration\s+)?court\s+(?:in|on|next|this|tomorrow|at)\b | \bhas\s+an?\s+(?:\w+\s+)?(?:court\s+date|hearing)\b | \b(?:his|her)\s+(?:next\s+|own\s+|last\s+)?(?:court\s+date|hearing|bond|appeal)\b
      | \b(?:lost|losing|won|appealed|appealing)\s+(?:his|her)\s+(?:case|claim|appeal|bid)\b | \b(?:his|her)\s+(?:own\s+)?(?:claim|case|appeal)\s+(?:was|is|has|got|went)\b | \bout\s+on\s+(?:an?\s+)?(?:immigration\s+)?bond\b
      | \b(?:been\s+)?(?:hiding|hidden)\s+(?:out|at|in|behind|with)\b | \bgiven\s+\w+\s+days\s+to\b | \bcross(?:ed|ing)\s+(?:when\s+(?:he|she)|a\s+line|with|over|illegally|into)\b | \bentered\s+(?:the\s+country\s+)?(?:without|illegally|between)\b
      | \b(?:because\s+of|about|over|without)\s+(?:his|her|my)\s+(?:papers|status)\b | \b(?:his|her)\s+(?:lack\s+of\s+)?(?:immigration\s+)?status\b | (?<!or\s)\bno\s+papers\b(?!\s+or\b)
      | \b(?:sneaked|snuck|slipped|came|got|walked|crept|crawled|drove|swam)\s+in\s+(?:through|at|by|over|under|across|without|illegally)\b | \bsocial\b[^.;]{{0,40}}\b(?:wasn't|isn't|not)\s+(?:his|hers|real)\b
      | \bsupposed\s+to\s+be\s+(?:here|in\s+(?:this|the)\s+country)\b | \b(?:came|entered|arrived)\s+(?:here\s+)?on\s+an?\s+(?:\w+\s+)?visa\b | \bshouldn't\s+be\s+(?:here|in\s+this\s+country)\b
      | \b(?:wait\w*|has|had|filed|got|with|missed|after|for)\s+(?:\w+\s+)?an?\s+(?:asylum|immigration)\s+(?:interview|hearing|case|claim|application|appointment|judge)\b | \ban\s+illegal\b(?!\s+(?:act|order|agreement|deal|policy))
      | \bnever\s+(?:been\s+)?legal\b | \b(?:swam|waded|walked|came|snuck|got|made\s+it|carried)\s+across\b
      | \b(?:is|was|has|had|his|her|whose|a|an)\s+(?:\w+\s+)?(?:daca|tps)\b | \b(?:daca|tps)\b[^.;]{{0,20}}\b(?:ran\s+out|expired|lapsed|ended)\b
      | \bunder\s+(?:his|her|an?|some(?:one|body)\s+else's)\s+(?:\w+\s+){{0,2}}\w+'s\s+name\b | \b(?:asking|asked|asks)\s+(?:around\s+)?(?:about|for)\s+(?:him|her)\b(?=.*\bice\b)
      | \b(?:was|been|got|were|is|being)\s+(?:\w+\s+)?(?:sent|flown|shipped)\s+(?:back|home|away)\b | \b(?:phones?|calls?|texts?|signs?)\s+in\s+(?:to|with)\s+ice\b
      | \bunlawfully\b | \bno\s+(?:legal\s+)?right\s+to\s+be\s+here\b | \b(?:out\s+of|lost\s+(?:his|her)|without\s+a)\s+status\b | \bin\s+the\s+shadows\b | \bcoyotes?\b(?=.*\b(?:paid|carried|brought|led|border)\b)
      | \b(?:waiting|waits|waited|hoping)\s+(?:on|for)\s+(?:his|her|an?|the)\s+(?:\w+\s+)?(?:green\s+card|papers|visa|status|hearing|work\s+permit|court\s+date|interview|asylum)\b
      | \b(?:his|her)\s+(?:own\s+)?(?:deportation|removal|immigration\s+\w+|visa|green\s+card|work\s+permit|tps|daca|asylum\s+\w+)\b(?!\s+(?:grade|for\s+class))
      | \b(?:has|have|had|must|be|got)\s+to\s+(?:be\s+out\s+of|leave)\s+the\s+country\b | \bmust\s+leave\s+the\s+country\b | \b(?:self-deport\w*|voluntary\s+departure)\b
      | \b(?:could|can|may|might|would|will|to|gets?|got)\s+(?:still\s+)?be\s+(?:deported|sent\s+back|flown|removed|shipped|put\s+on\s+a\s+plane)\b | \b(?:gets?|got|getting)\s+(?:sent|shipped|flown)\s+(?:back|off|away|home)\b
      | \b(?:since|after|before|during)\s+the\s+(?:ice\s+)?raid\b | \b(?:never|not)\s+(?:had|have|got|seen)\b[^.;]{{0,50}}\b(?:visa|papers|work\s+permit|green\s+card)\b | \b(?:u|t)\s+visa\b
      | \b(?:fake|borrowed|false|made-?up)\s+(?:social(?:\s+security)?(?:\s+number)?|papers|id)\b
        """
    ),
    status_of_any=re.compile(
        rf"""
        \bundocumented\b(?!\s+(?:or|and)\b) | (?<!or\s)\b(?:without|with\s+no|no)\s+(?:any\s+|legal\s+|proper\s+|a\s+single\s+|an?\s+)*{_PAPERS}\b(?!\s+or\b)
      | \b(?:here|country|border|states|crossed|entered|came(?:\s+\w+)?|live[sd]?|living|work(?:s|ed|ing)?)\s+illegally\b
      | \bcrossed\s+{_BORDER}\b
        """,
        re.VERBOSE,
    ),
    done_to=at_word_edges(
        rf"""
        \b{_OFFICERS}\s+(?:\w+\s+)?(?:took|arrested|detained|picked\s+up|came\s+(?:for|to|looking)|grabbed|let|holds?|held|has|have|handcuffed|stopped
           |is\s+looking\s+for|are\s+looking\s+for|has\s+been\s+looking\s+for|looks?\s+for|looked\s+for|wants?|wanted|visited|raided)\s+(?:him|her|his|for\s+(?:him|her))?
      | \b(?:deport|deporting|deported|deports|detained)\s+(?:him|her)\b
      | \b(?:send|sending|sent|ship|shipped|fly|flew|put)\s+(?:him|her)\s+(?:back|away|out|off|home)\b
      | \b(?:denied|granted|refused|gave|give|deny|grant|turned\s+down)\s+(?:him|her)\s+(?:\w+\s+)?(?:asylum|protection|refuge|status|claim|a\s+hearing)\b
      | \b{_OFFICERS}\s+(?:\w+\s+)?(?:been|was|were|went|is|are|knocked|waited|showed)\b[^.;]{{0,30}}\b(?:house|door|home|apartment|work|outside)\b
      | \b(?:fly|flown|send|put|ship|take)\s+(?:him|her)\b[^.;]{{0,20}}\b(?:plane|country|flight|nowhere)\b
      | \b(?:warrant|order|notice|file|hold)\s+(?:out\s+)?(?:for|on|against)\s+(?:him|her)\b | \b(?:giv(?:es?|ing)|gave|allow\w*)\s+(?:him|her)\s+\w+\s+(?:days|weeks|months)\b
      | \b(?:going\s+to|will|want(?:s|ed)?\s+to|plan\s+to|about\s+to|mean\s+to|could|may|can|would)\s+(?:deport|remove|expel|detain)\s+(?:him|her)\b
      | \b(?:lets?|letting|has|keep(?:s|ing)?|hide|hiding)\s+(?:him|her)\s+(?:stay|sleep|sleeping|live|living|hidden)?\s*(?:in|at|behind|above)\s+(?:the|our|my|a)\b
      | \bthey\s+(?:\w+\s+)?(?:took|got|grabbed|picked\s+up|came\s+for|arrested|detained)\s+(?:him|her)\b | \b(?:take|get|grab|send)\s+(?:him|her)\s+(?:too|next|away)\b
      | \b{_OFFICERS}\s+(?:\w+\s+){{0,2}}?(?:asking|asked|asks)\s+(?:around\s+)?(?:about|for)\s+(?:him|her)\b
      | \b(?:knock|knocked)\b[^.;]{{0,30}}\bfor\s+(?:him|her)\b
        """
    ),
    signs=SIGNS,
    health=at_word_edges(
        rf"""
        \b(?:has|had|have|got|with|suffers\s+from|suffered|battling|battles|fighting|fights|survived|living\s+with|lives\s+with|diagnosed\s+with|treated\s+for
           |lost\s+\w+\s+to)\s+(?:\w+(?:-\w+)?\s+){{0,3}}?{_SICK}(?!\w)
      | \b(?:on|needs?|gets?|for)\s+(?:dialysis|chemo(?:therapy)?|insulin|oxygen|methadone)\b | \bdialysis\b | \bchemo(?:therapy)?\b
      | \b(?:his|her)\s+(?:blood\s+(?:sugar|pressure)|kidneys?|liver|lungs?|tumou?r|cancer|diagnosis|pregnancy|seizures|diabetes|hiv|depression)\b
      | \b(?:is|was|he's|she's|been)\s+(?:\w+\s+)?(?:pregnant|hospitalized|diabetic|hiv-positive|suicidal|epileptic|schizophrenic|bipolar|autistic|deaf|blind|paralyzed
           |sterilized|raped|depressed)\b
      | \btried\s+to\s+(?:kill|hang|hurt)\s+(?:himself|herself)\b | \btried\s+to\s+end\s+(?:his|her)\s+life\b | \bmiscarried\b | \bmental\s+hospital\b
        """
    ),
    home=re.compile(
        rf"""
        \bat\s+(?:number\s+)?\d{{2,5}}\s+(?:north|south|east|west|[nsew]\.?)\s+\w+ | \b\d{{1,5}}(?:\s*1/2)?,?\s+(?:(?:north|south|east|west|[nsew]\.?|old|county|state)\s+)?(?:[\w'.-]+\s+){{1,3}}?{_STREET}(?!\w)
      | \b(?:lives?|rents?|rented|staying|stays?)\b[^.;]{{0,40}}\bat\s+(?:number\s+)?\d{{2,5}}\s+\w+ | \b(?:apartment|apt\.?|trailer|unit|lot|room)\s+(?:no\.\s*|number\s+|\#\s*)?\d+\w?\b
      | \b(?:lives?|living|stays?|staying|sleeps?|sleeping|rents?|hides?|hiding|moved)\s+(?:\w+\s+){{0,6}}?(?:on|in|at|off|along|above|behind)\s+(?:[\w'.-]+\s+){{0,4}}?{_STREET}(?!\w)
      | \b(?:lives?|living|stays?|staying|sleeps?|sleeping|hides?|hiding)\s+(?:\w+\s+){{0,5}}?(?:in|at|behind|above|over|under|on|next\s+to|across\s+from)\s+(?:the\s+|our\s+|my\s+|a\s+)?
           (?:[\w'.-]+\s+){{0,4}}?(?:apartments|trailer\s+(?:park|court)|motel|shelter|church|chapel|basement|parsonage|rectory|garage|convent|attic|barn|restaurant|store|sacristy|laundromat|hall|parish|cellar|shed|camper|van|back\s+room|storage\s+unit)\b
        """,
        re.VERBOSE,
    ),
    own_home=re.compile(
        r"\b(?:i|we)\s+(?:\w+\s+)?(?:live[ds]?|rent|grew\s+up|work|moved|sleep|stay|walk(?:ed)?|drive|drove)\b"
        r"|\b(?:church|shelter|office|store|hall|pantry|food\s+bank|courthouse|library|school|clinic)\s+(?:at|on)\s+$"
    ),
    school=re.compile(
        rf"""
        \b(?:is|was|he's|she's|becomes?)\s+(?:now\s+)?(?:an?\s+|the\s+|in\s+)?(?:\w+\s+){{0,2}}?(?:freshman|sophomore|junior|senior|{_ORDINAL}[\s-]grader|kindergartner|pupil)\b(?!\s+(?:citizen|senator))
      | \b(?:goes|attends|studies|enrolled|starts|started|walks|rides)\s+(?:\w+\s+){{0,3}}?(?:to|at|in)?\s*(?:[\w'.-]+\s+){{1,4}}?{_SCHOOL}\b
      | \b(?:a\s+student|pupil|enrolled|classes)\s+at\s+\w+
      | \b(?:in|of)\s+(?:my|our)\s+(?:[\w-]+\s+){{0,2}}(?:class(?:room)?|homeroom)\b | \bin\s+(?:the\s+)?(?:{_ORDINAL}\s+grade|kindergarten|(?:\w+'s\s+)(?:class|classroom|homeroom))\b | \b{_ORDINAL}[\s-]grader\s+at\b
        """,
        re.VERBOSE,
    ),
    work=re.compile(
        r"\b(?:works?|working|worked|cleans?|cooks?|cuts?|packs?|picks?|milks?|debones|trims|sews?|serves|washes|employed|shift)\s+(?:[\w-]+\s+){0,6}?"
        r"(?:at|for|in|on)\s+(?:the\s+)?(?:[\w-]+\s+){0,4}?(?:at\s+)?(?P<place>)(?=[\w'&.-]+)"
    ),
    minor=re.compile(
        rf"\b(?:(?:is|turned|turns|he's|she's|just|only|barely)\s+(?:only\s+|just\s+|barely\s+|now\s+)?{_ONE}(?:\s+(?:years?|months)\s+old|\s+and\b|(?=\s*[.,;!?])|\s+now\b)"
        rf"|aged?\s+{_ONE}\b|who\s+is\s+{_ONE}\b(?!\s+of))|\bis\s+(?:an?\s+)?{_ONE}[\s-](?:years?|months?)[\s-]old\b"
    ),
    minor_before=re.compile(
        rf"\b{_ONE}[\s-](?:years?|months?)[\s-]old,?\s+(?:\w+\s+)?$|\b(?:{_ORDINAL}[\s-]graders?|kindergart(?:ners?|eners?)),\s+$"
    ),
    minor_after=re.compile(rf",\s+(?:age\s+)?{_ONE},"),
    own_child_before=re.compile(
        r"\b(?:my|our)\s+(?:[\w-]+\s+){0,3}?(?:son|daughter|child|boy|girl|grand(?:son|daughter|child)|baby|kid|youngest|oldest|eldest|toddler),?\s+$"
    ),
    hypothetical_before=re.compile(r"\b(?:if|whether|unless|suppose|imagine|pretend)\s+(?:[\w']+\s+){0,3}$"),
    past=re.compile(
        r"\b(?:died|is\s+dead|was\s+(?:killed|murdered|buried)|passed\s+(?:away|on)|is\s+buried|rests?\s+in\s+peace)\b"
        r"|\b(?:great-?)+grand(?:father|mother|parents?)\b|\bmy\s+late\b|\bancestors?\b"
    ),
    citizen=re.compile(
        r"\b(?:is|he's|she's|became|been)\s+(?:now\s+|also\s+)?(?:an?\s+)?(?:\w+\s+)?citizen\b|\bcitizen\s+now\b|\b(?:was|were)\s+born\s+(?:here|in\s+this\s+country)\b|\bnaturalized\b"
    ),
    public=re.compile(
        r"\b(?:told|tells?)\s+(?:\w+\s+){0,2}?(?:country|nation|world|audiences|reporters|congress|newspapers?)\b|\b(?:wrote|writes|tells|told|says|published)\b[^.;]{0,40}"
        r"\b(?:in|of|about)\s+(?:his|her|a)\s+(?:\w+\s+)?(?:book|memoirs?|autobiography|novel|column|song|film|speech)\b|\bmemoir\b|\bnovel\b|\bpulitzer\b|\bnobel\b|\boscar\b|\bgrammy\b"
        r"|\b(?:novelist|actor|actress|journalist|reporter|columnist|author|poet|playwright|filmmaker|bestselling|hall\s+of\s+fame)\b"
    ),
    own_status=at_word_edges(
        rf"""
        \b(?:i\s+am|i'm|i\s+was|i've\s+been|i\s+have\s+been|i\s+remain|i\s+became|we\s+are|we\s+were)\s+(?:\w+\s+)?
           (?:undocumented|illegal|without\s+(?:papers|status)|an?\s+(?:asylum[\s-]seeker|refugee|dreamer|daca\s+recipient)|stateless)\b
      | \b(?:i|we)\s+(?:still\s+|never\s+)?(?:have|had|got|have\s+had)\s+(?:no|never\s+any|never\s+had)\s+(?:\w+\s+)?{_PAPERS}\b | \bi\s+never\s+had\s+(?:any\s+)?papers\b
      | \b(?:i|we)\s+(?:still\s+)?(?:have|had|got|hold|lost|am\s+on)\s+(?:an?\s+|my\s+|our\s+)?(?:\w+\s+)?(?:tps|daca|visa|green\s+card|work\s+permit|temporary\s+protected\s+status)\b
      | \b(?:i|we)\s+(?:crossed|slipped|swam|waded|snuck)\s+(?:\w+\s+)?{_BORDER}\b | \b(?:i|we)\s+overstayed\b | \b(?:i|we)\s+came\s+(?:\w+\s+){{0,3}}?without\s+(?:papers|a\s+visa)\b
      | \bmy\s+(?:\w+\s+)?(?:asylum|immigration|deportation|removal)\s+(?:case|claim|hearing|application|interview|order|status|date|court\s+date|appointment)\b
      | \b(?:i|we)\s+(?:\w+\s+)?(?:asked|applied|filed|am\s+waiting|are\s+waiting|waited|ask)\s+for\s+{_ASYLUM}\b | \bi\s+was\s+(?:granted|denied|refused)\s+{_ASYLUM}\b
      | \bi\s+(?:sought|won|lost|got)\s+{_ASYLUM}\b | \bi\s+(?:was|could\s+be|may\s+be|am\s+being)\s+deported\b
        """
    ),
    own_citizenship=re.compile(
        r"\b(?:i|we)(?:'m|'ve|\s+am|\s+have|\s+are|\s+was|\s+were|\s+became|\s+become|\s+took)\s+(?:\w+\s+){0,4}?(?:citizens?|naturalized|oath\s+of\s+citizenship)\b"
    ),
)
