"""English ways to ask for votes."""

from __future__ import annotations

import re

from campaign.domain.grammar.elections import WORD, Elections, way
from campaign.domain.grammar.patterns import NEVER

_POLITICIANS = (
    r"(?:bums|rascals|incumbents?|politicians?|democrats?|republicans?|senators?|representatives?|presidents?|governors?"
    r"|lawmakers?)"
)
#: When someone could be voted out.
_POLLING = (
    r"(?:in (?:november|20\d\d|the (?:primary|primaries|midterms|fall|next election))|this (?:fall|autumn|november)"
    r"|next (?:fall|autumn|november|year)|come november|on election day)"
)
_SUBJECTS = "we|they|you|people|voters|who|citizens|right to|president|governor|mayor|the".split("|")
_NOT_AFTER_SUBJECT = "".join(rf"(?<!\b{subject} )" for subject in _SUBJECTS)

ELECTIONS = Elections(
    measures=frozenset(
        "bill bills act acts amendment amendments measure measures resolution resolutions motion motions law laws "
        "legislation funding funds fund money budget budgets appropriation appropriations proposal proposals package "
        "provision provisions rule rules treaty treaties agreement agreements deal deals pact hearing hearings "
        "oversight inquiry investigation aid spending cuts limits repeal veto cloture nomination plan plans policy "
        "policies proposition ordinance referendum it this that these those them transparency accountability justice "
        "peace right rights asylum protection protections".split()
    ),
    persons=frozenset(
        "him her candidate candidates challenger challengers incumbent incumbents democrat democrats republican "
        "republicans gop senator senators sen representative representatives rep congressman congresswoman congressmen "
        "president governor mayor politician politicians party parties leader leaders lawmaker lawmakers legislator "
        "legislators congress someone somebody anyone anybody people whoever opponent opponents bums rascals liberals "
        "conservatives progressives libertarians greens majority".split()
    ),
    ends=frozenset(
        "who whom whose that which to in on and because if so when by with from before until unless but or than "
        "as".split()
    ),
    ways=(
        way(
            "vot",
            r"\bvot(?:e|ing) (?:them all|them|him|her|(?:(?:all|the|these|those|our|every|any) ){1,2}",
            rf"{_POLITICIANS}) out\b",
        ),
        way("vote", r"\bvote (?:blue|red|democrats?|democratic|republicans?|gop|libertarian|straight ticket)\b"),
        way("vot", r"\bvot(?:e|es|ing) (?:for|against)\b|\bvot(?:e|ing) out\b", of_someone=True),
        way("elect", _NOT_AFTER_SUBJECT, r"(?<!-)\b(?:re-?)?elect(?:ing)?\b(?! to\b)"),
        way("defeat", r"(?<!\ba )(?<!\bthe )(?<!\bthis )(?<!\bof )\bdefeat(?:ing)?\b(?! of\b)", of_someone=True),
        way("unseat oust", r"\b(?:unseat|oust)(?:ing)?\b", of_someone=True),
        way(
            "throw kick boot",
            rf"\b(?:throw|kick|boot)(?:ing)? (?:out (?:the |these |those |our ){{0,2}}{_POLITICIANS}",
            rf"|(?:the |these |those ){{0,2}}{_POLITICIANS} out)\b",
        ),
        way(
            "office power",
            rf"\b(?:throw|kick|boot|drive|push|force|remove|get|sweep)(?:ing)? (?:{WORD} ){{1,5}}(?:out of|from) "
            rf"(?:office|power)\b",
        ),
        way(
            "congress senate house",
            rf"\b(?:throw|kick|boot|drive|push|force|sweep)(?:ing)? (?:{WORD} ){{1,5}}out of (?:congress|the "
            rf"(?:senate|house))\b",
        ),
        way("ballot polls voting", r"\bat the (?:ballot box|polls)\b|\bin the voting booth\b"),
        way("flip", r"\bflip (?:the|this|our|that) (?:house|senate|seat|district|state)\b"),
        way("election", rf"\b(?:support|oppose|back|deny|stop|end) (?:{WORD} ){{1,5}}re-?election\b"),
        way(
            "support back choose pick write",
            rf"\b(?:support|back|choose|pick|write in) (?:{WORD} ){{1,4}}for "
            rf"(?:senate|senator|congress|president|governor|mayor)\b",
        ),
        way(
            "ballot vote",
            r"\bcast(?:ing)? (?:a|your|our|that|this) (?:ballots?|votes?) (?:for|against)\b",
            of_someone=True,
        ),
        way("ballot vote", r"\bgiv(?:e|ing) (?:a|your|our|that|this) (?:ballots?|votes?) to\b", of_someone=True),
        way(
            "packing", rf"\bsend(?:ing)? (?:(?:the|these|those|our) ){{0,2}}{_POLITICIANS}(?: {WORD}){{0,3}} packing\b"
        ),
        way("packing", rf"\bsend(?:ing)? (?:{WORD} ){{1,4}}packing {_POLLING}\b"),
        way(
            "blue red",
            rf"\bturn(?:ing)? (?:{WORD} ){{0,3}}(?:house|senate|congress|seat|district|state|county|legislature) (?:blue|red)\b",
        ),
        way(
            "replac",
            rf"\breplac(?:e|ing) (?:him|her|(?:(?:the|these|those|our|your|this|that) ){{0,2}}{_POLITICIANS}(?: {WORD}){{0,2}}) ",
            rf"{_POLLING}\b",
        ),
    ),
    # Those who are sent packing by a policy are many: "Hondurans".
    named=re.compile(
        r"\b[Vv]ot(?:e|ing) (?:[A-Z][\w.’'-]{1,30} ){1,3}out\b(?! of (?:the )?(?:sub)?committee)"
        r"|\bSend (?:[A-Z][\w.’'-]{1,30} ){1,3}(?<!ns )packing\b"
        r"|\b[Tt]urn(?:ing)? (?:[A-Z][\w.’'-]{1,30} ){1,3}(?:blue|red)\b"
    ),
    past=NEVER,
)
