"""English senses that exclude each other."""

from __future__ import annotations

_PROTECTION = r"(?:asylum|protection|refuge|refugee status|shelter|residency)\b"
_CLAIM = r"(?:claims?|applications?|requests?|petitions?|cases?)\b"
_RULE = r"(?:rule|law|policy|agreements?|deals?|suit|lawsuit|case|it|them)\b"
_SOME = r"(?:\w+ ){0,4}"

#: What each group is about, and its senses.
GROUPS = (
    # what became of those who ask for protection
    (
        r"asylum|refug\w+|claims?\b|applications?\b|protection",
        (
            rf"granted (?!motion)|granting|(?:receiv\w+|got|gotten|obtain\w+|won|win|given|gave them|awarded|secured|found) {_SOME}{_PROTECTION}"
            rf"|{_PROTECTION} (?:was|were|had been|has been|already) (?:granted|given|awarded|approved)|recogni[sz]ed as refugees|{_CLAIM} (?:was |were |had been |been )?(?:approved|accepted|granted)|approved {_SOME}{_CLAIM}|said yes to|(?:asylum|refugee) papers in hand",
            rf"(?:denied|refused|rejected|turned down) {_SOME}(?:{_PROTECTION}|{_CLAIM})|(?:{_PROTECTION}|{_CLAIM}) (?:\w+ )?(?:was |were |had been |been )?(?:denied|rejected|turned down|refused|dismissed)|were (?:all )?(?:turned down|rejected|refused)|had been (?:turned down|rejected)",
            rf"~applied\b|applications? (?:in|were|was|by|from|came)|asked {_SOME}for {_SOME}(?:{_PROTECTION}|it\b)|(?:began|begun|begin|started?|starting|filed|opened|made|lodged) {_SOME}(?:{_PROTECTION}|{_CLAIM}|to ask)|requested {_PROTECTION}|sought {_PROTECTION}|requests? for asylum",
            r"wait(?:ing|ed|s)?\b|pending|undecided|without (?:a |any )?(?:decision|ruling|answer)|no (?:decision|answer|ruling|word)|in limbo|still open|to decide\b|backlog|unresolved|not been decided|hadn't heard",
            rf"gave up|given up|giving up|dropped|withdrew {_SOME}{_CLAIM}|withdrawn|abandon(?:ed|ing)|quit\b|walked away",
            r"(?:had |have |has )?(?:all )?(?:gone|went|returned) (?:back )?home|left the country",
        ),
    ),
    # a bill's way
    (
        r"bill\b|h\. ?r\.|act of",
        (
            r"introduc\w+|propos(?:ed|es|al)|referred|referral|was sent to|went to|filed|put forward|sponsored|aimed to|would\b",
            r"(?<!never )(?:pass(?:ed|es)?\b(?! (?:on|by|through|a\b(?! (?:law|bill|measure))))|approved|adopted|enacted|became law|(?:is|been) (?:now )?(?:the )?law|signed (?:it )?into law|voted (?:for|through|to)|cleared)",
            r"defeated|voted down|voted against|killed|rejected|vetoed|died|blocked",
        ),
    ),
    # what a court or an authority does with a rule, or with someone's wish
    (
        r"court|judges?\b|rules?\b|law\b|board|congress|senate|parliament|council",
        (
            rf"let (?:the (?:government|administration|rule|transit)|it|them)\b|allow(?:ed|s)?|permit(?:ted|s)?|permission|cleared the way|gave {_SOME}(?:leave|permission|the green light|the go-ahead|its blessing)|authorized|upheld|let stand|sided with the (?:government|administration)|approved of",
            rf"barr(?:ed|ing)\b|forbade|forbid(?:s|den)?|prohibit(?:ed|s)?|(?:blocked|banned|struck down|annulled|overturned|invalidated|voided|threw out|quashed|froze) |struck {_SOME}down|said no to|says no to|told {_SOME}not to|warned {_SOME}not to|ordered {_SOME}not to|stopped {_SOME}from|unconstitutional|must not",
        ),
    ),
    # how a lawsuit goes
    (
        r"lawsuit|suit\b|case\b|\w+ v\. |complaint|trial",
        (
            r"lifted|resum(?:ed|es)|go(?:es)? on\b|went on\b|moves? again|back to life|off hold|reviv\w+|reopened|awake|active again|continu\w+|open\b|restarted",
            rf"dismiss(?:ed|es|al)|thr(?:ew|own) {_SOME}out|toss(?:ed)? {_SOME}out|rejected|closed the (?:case|suit)|rul(?:ed|ing) (?:for|against|in favor|on)|has ruled|struck {_SOME}down|annulled|overturned|decided (?:the case|the suit|against|for)|lost\b|won\b|ended the (?:case|suit)|declared",
            r"~(?:put|placed|kept|puts) .{0,30}on hold|(?:remain\w*|still|stayed|sits?|is|was|again) on hold|stayed the|paus(?:ed|e)|halted|stood still|frozen|froze",
        ),
    ),
    # a paper that is filed, and what may come of it
    (
        r"motions?\b",
        (
            r"motions?\b",
            r"deportations?\b|deported|removals?\b|were removed|flown\b",
        ),
    ),
    (
        r"motions?\b",
        (
            r"~fil(?:ed|es|ing)\b|asked judges|lodg(?:ed|ing)|submitt\w+|tried with|numbered|came from|motions (?:by|filed|against)",
            rf"(?:judges?|courts?) {_SOME}(?:granted|approved|allowed|accepted|agreed to)|(?:motions?|requests?) (?:were |was |had been |have been )?(?:granted|approved|allowed|accepted|won)|(?:granted|approved|signed off on) {_SOME}motions?",
        ),
    ),
    # orders and what is done about them
    (
        r"orders?\b|ordered",
        (
            r"orders?\b|ordered\b",
            r"(?<!are not )(?:were (?:flown|deported|delivered|put)|had been (?:flown|deported)|landed|set foot|touched down)",
            r"(?:spared|released|freed|let go|given asylum|granted asylum|won asylum)",
        ),
    ),
    # beginning, end and going on
    (
        r"",
        (
            r"beg[au]n\b|start(?:ed|s)\b|launched|kicked off|got under way",
            r"ended\b(?! up)|stopped\b|halt(?:ed|s)?\b|paus(?:ed|e)\b|ceas\w+|suspend\w+|suspension|on hold|terminat\w+|cancel\w+|wound down|called off|came to (?:an|its|their) end|were over|revers(?:e|ed|al)\b|und(?:o|one|id)\b|quick end",
            r"resum(?:ed|es|ption)|restart\w+|renew(?:ed|s|al)?\b|reviv\w+|extended|expand\w*|went on\b|kept (?:on|going|deporting)|reinstat\w+|restor\w+|brought back|(?:back|again) (?:in|into) (?:force|effect|use)|strengthen\w*|reaffirm\w*|doubled down|(?:be|been|were|was) (?:kept|maintained|left in place)",
        ),
    ),
    # yes and no to a plan
    (
        r"",
        (
            r"agreed\b|signed\b|put their names|offered\b|support(?:ed|s)\b|welcom\w+|backed|endors\w+|in favor of|applaud\w*|prais\w+|embrac\w+|consent\w*|pleased with|accept(?:s|ed)?\b|thank(?:ed|s)\b|let(?:ting)? in\b|said yes|yes to",
            r"disagree\w*|object(?:ed|s)\b|oppos\w+|spoke against|reject\w*|refus\w+|declin\w+|complain\w*|criticiz\w+|turned \w+ down|protest\w*|another way|own way|different path|did not want|tore up|ripped up|walked away from",
        ),
    ),
    # whom something covers
    (
        r"",
        (
            r"cover(?:ed|s|ing)?\b|appl(?:y|ied|ies)\b|includ\w+|took in|extend(?:ed|s) to|fell under|subject to|reach(?:ed|es)? ",
            r"exempt\w*|exclud\w+|left out|leaves? .{0,30}(?:out|alone)|spared|did not cover|outside",
        ),
    ),
    (
        r"secret|closed doors",
        (
            r"(?:in |the )?(?:public|open)(?:ly)? (?:talks|hearings?|negotiations?|debate|session)|in the open\b|openly|in (?:full )?public view|with (?:the )?(?:lawmakers|legislators|congress)",
            r"secret\w*|behind closed doors|in private|hidden|left out|no part|no say",
        ),
    ),
    (
        r"flights|percent|price|cost|fees?\b",
        (
            r"more (?:deportation |return )?flights|a rise\b|rose\b|increas\w+|go up\b|went up\b|gr[eo]w\b|jumped|climb\w*|surg\w+|percent more",
            r"f[ae]ll\b|fallen|decreas\w+|drop(?:ped)? (?:by|to|from)|(?:fewer|less) (?:deportation )?flights|go down\b|went down\b|reduc\w+|cut(?:ting)? (?:\w+ )?by|shr[au]nk|percent (?:fewer|less)",
        ),
    ),
    # the life of a rule
    (
        r"rules?\b|regulation|law\b|policy",
        (
            r"ratif\w+|confirmed|taken up again|readopt\w+|reissued|renewed",
            r"rescind\w*|withdr[ae]w\w*|revok\w+|repeal\w*|annul\w*|scrapp\w+|took back|taken back|lapse[ds]?|expire[ds]?|abolish\w*|struck down|threw out|cancel\w+",
        ),
    ),
    # threats and promises
    (
        r"threat|press",
        (
            r"threat\w*|pressed|pressure\w*|sanctions",
            r"promised|offer(?:ed|s)? (?:to )?(?!asylum)|reward\w*|(?:freely|gladly|willingly|of its own)|without (?:any )?pressure",
        ),
    ),
    # first and last
    (
        r"",
        (
            r"(?:the )?first (?:one\b|country|nation|government|state|of\b|among|to\b|in\b|ever|anywhere|in line)|(?:was|were|came|went|signed) first\b|before (?:any|all|every) other",
            r"(?:the )?second (?:one\b|country|nation|of\b|among|to\b|in\b)|(?:was|were|came) second\b",
            r"(?:the )?(?:last|third|final) (?:one\b|country|nation|government|of\b|among|to\b|in\b|in line)|(?:was|were|came|signed) (?:last|third)\b|after (?:all|both) (?:the )?others",
        ),
    ),
    # how many of them
    (
        r"",
        (
            r"(?:all|every(?: single)?(?: one)?|each(?: one)?) (?:of (?:the|those|them|these)|person|asylum|those|these|the (?:people|three|agreements|deals|countries|first)|three|agreements?|deals?|countries|mexicans?)\b|everyone\b|everybody\b|without exception",
            r"most (?:of (?:the|those|them)|people|asylum|migrants|those)\b|majority|greater part",
            r"half (?:of )?(?:the|those|them|all)\b",
            r"(?:a )?few (?:of|people)\b|a (?:handful|couple|minority) of|hardly any\w*|almost (?:nobody|no one|none)|few who|some (?:of (?:the|those|them)|asylum|mexicans)\b|only some",
            r"only (?:\w+'s|one|\w+ was)\b|just one|the only|alone\b|(?<!not )a single|sole\b|no \w+ but\b|one (?:of|for) (?:the )?three",
            r"(?:nobody|no one|none of (?:the|those|them)|not one|not a single|zero)\b",
        ),
    ),
    # who made it: those on their way out, or in
    (
        r"=outgoing|way out|departing|lame.duck",
        (
            r"outgoing|on (?:its|their) way out|departing|lame.duck",
            r"incoming|newly elected|new government|freshly elected",
        ),
    ),
    (
        r"fee\b|pay|paid|payment|price",
        (
            r"fee\b|pay\b|pays|paid\b|payment|price|money",
            r"for free|free of charge|for nothing|at no (?:cost|charge)|without (?:pay|payment|a fee|charging)",
        ),
    ),
    # money that is given or held back
    (
        r"aid\b|funds?\b|funding",
        (
            r"h[eo]ld back|withh[eo]ld\w*|stop\b|stops\b|cut(?: off|ting)?\b|take away|suspend\w*|freez\w+|without|until|before they|den(?:y|ies)|los[et]\b",
            r"gives?\b|giv(?:en|ing)|grants?\b|rais\w+|increas\w+|more (?:\w+ )?aid|restor\w+|doubl\w+|sends? (?:more|new)",
        ),
    ),
    # parties, chambers, courts
    (
        r"=democrat|republican",
        (
            r"democrat\w*|shaheen",
            r"republican\w*|\bgop\b",
        ),
    ),
    (
        r"=bill\b",
        (
            r"(?:the |a )house\b",
            r"(?:the |in the )senate (?:pass\w*|approv\w+|introduc\w+|took up|vot\w+)|(?:introduced|passed|filed|approved) (?:\w+ ){0,3}(?:in|by) the senate\b",
        ),
    ),
    (
        r"=court",
        (
            r"supreme court|justices\b",
            r"constitutional court|highest court",
            r"(?:federal )?(?:appeals|district|circuit|immigration) (?:court|judge)|courts? of appeals|appellate court",
        ),
    ),
    (
        r"=spanish",
        (
            r"spanish",
            r"(?<!not )(?:english|portuguese|french)[ -](?:is spoken|speaking|speak)|(?:speaks?|spoke) (?:english|portuguese|french)",
        ),
    ),
    # what is done with a motion
    (
        r"grants?\b.{0,40}motion|motion.{0,40}(?:granted|succeeds)|once granted",
        (
            r"grant(?:s|ed)?\b|succeeds?|says yes|allow(?:s|ed)|agrees",
            r"(?:denies|denied|rejects?|rejected|refus\w+|turns? down|says no)",
        ),
    ),
    # what judges and governments may do
    (
        r"may not|is free to|may also|can let|no question|for the attorney",
        (
            r"(?:is|are|was|were) free to|may (?:also |now |always )?(?:ask|look|examine|consider|accept|take)\b|can (?:ask|look|examine|let in)\b",
            r"may not|cannot|can't|no question for|not free|belongs? to|is for the",
        ),
    ),
    (
        r"prov\w+|proof",
        (
            r"cannot make|can't make|nobody has to|no one has to|no proof|need not|needn't|(?:doesn't|does not|don't|do not) (?:have|need) to|nothing about",
            r"(?:has|have|had|ought) to (?:prove|show)|must (?:prove|show)|needs? to (?:prove|show)|is required to|owes? .{0,20}(?<!no )proof",
        ),
    ),
    (
        r"hearing",
        (
            r"(?:without|before|no|ever getting) (?:a |any )?(?:full )?hearing|unheard|not (?:be )?(?:fully )?heard",
            r"(?:gets?|got|given|receives?|wins?|has|have|after) (?:a |its |their |his |her )?(?:full |fair |proper )?(?:day in court|hearing)",
        ),
    ),
    (
        r"accord|diplomatic notes",
        (
            r"were done|been agreed|was settled|sealed|finished|exchanged notes|nailed down|were announced",
            r"called off|cancel\w*|scrapped|collapsed|fell (?:apart|through)|broke down|suspended",
        ),
    ),
    # what no one may add
    (
        r"",
        (
            rf"!(?:was|were|been|being|had|got) (?:\w+ )?(?:granted|given|awarded) {_PROTECTION}|(?:received|won|obtained|got) {_PROTECTION}",
            r"!(?:was|were|been) (?:\w+ )?(?:killed|murdered|shot)\b(?! (?:off|down))",
        ),
    ),
)
