"""English words about people."""

from __future__ import annotations

import re

from campaign.domain.grammar.patterns import NEVER
from campaign.domain.grammar.people import People

#: Whoever a writer may know.
_NOUN = (
    r"(?:neighbor|friend|buddy|pal|cousin|co-?worker|colleague|student|pupil|classmate|roommate|husband|wife|spouse|partner|fiancee?|boyfriend"
    r"|girlfriend|brother|sister|uncle|aunt|nephew|niece|(?:step|grand|god)?(?:son|daughter|mother|father|child)(?:-in-law)?"
    r"|(?:brother|sister)-in-law|mom|dad|grandma|grandpa|parishioner|client|patient|tenant|employee|nanny|housekeeper|gardener|barber"
    r"|hairdresser|cook|chef|boss|foreman|crew\s+boss|landlord|babysitter|boy|girl|kid|baby|man|woman|lady|guy|fellow|mechanic|roofer"
    r"|painter|carpenter|welder|driver|cleaner|janitor|dishwasher|waiter|waitress|busboy|picker|farmworker|worker|teammate|helper|aide"
    r"|caregiver|nurse|family|couple|refugee|asylum[\s-]seeker|immigrant|migrant|dreamer|stranger|youngster|teenager|widow|singer|bassist"
    r"|drummer|usher|deacon|seamstress|baker|butcher|farmhand|ranch\s+hand|hand|tenant|customer|regular|apprentice|person|soul|kid)"
)
_ADJECTIVES = r"(?:(?!(?:and|or|but|who|is|was|has|had|in|on|at|of|with|from|an?|the|my|our|some|one|no|that|this)\b)[\w-]+\s+){0,3}?"

PEOPLE = People(
    self_before=re.compile(r"\b(?:i\s+am|i'm|my\s+name\s+is|call\s+me|signed|i,)\s+$"),
    relation_before=re.compile(
        rf"\b(?P<owner>my|our|an?|his|her|the|this|that|\w+'s)\s+{_ADJECTIVES}(?P<relation>{_NOUN}),?\s+$|\bme\s+and\s+$"
    ),
    known_after=re.compile(rf",\s+(?:my|our|an?|his|her|the)\s+{_ADJECTIVES}{_NOUN}\b"),
    naming_before=re.compile(
        r"[:—]\s+$|\b(?:named|called|nicknamed|known\s+(?:to\s+\w+\s+)?as|names?\s+(?:is|was)|goes\s+by|(?:calls?|called|named|nicknamed|dubbed)\s+(?:him|her)|(?:we|they|everyone|everybody|people|folks|kids)\s+(?:all\s+)?calls?|is\s+about"
        r"|(?:it|he|she|that)(?:'s|\s+is|\s+was)|ours\s+is|ever\s+(?:seen|saw|had|met|knew)\s+(?:is|was)|i\s+mean"
        r"|(?:ask|asked|asking|looking|look)\s+for)\s+$"
    ),
    acts_after=re.compile(
        r"\s+(?:has|had|is|was|came|lives|works|lost|crossed|got|never|and\s+(?:his|her))\b|'s\b|,\s+(?:who|my|our)\b"
    ),
    nickname_before=NEVER,
    someone="someone I know",
    articles=((re.compile(r"[aeiou]"), "an"), (re.compile(""), "a")),
    unnamed=re.compile(
        rf"\b(?:(?:an?|one|my|our|another|some|every|each|no)\s+{_ADJECTIVES}{_NOUN}(?:'s\s+{_ADJECTIVES}{_NOUN})?|someone|somebody)\b(?!-)"
    ),
    of_writer=re.compile(r"\b(?:my|our)\b"),
    definite=re.compile(rf"\bthe\s+{_ADJECTIVES}(?P<noun>{_NOUN})\b(?!')"),
    anaphoric=re.compile(
        rf"\b(?:he|she|his|her|him)\b|\b(?:that|this|such\s+an?)\s+{_ADJECTIVES}{_NOUN}\b|\bthe\s+(?:latter|same\s+{_NOUN})\b"
        r"|\ban?\s+(?:man|woman|person)\s+like\s+(?:that|him|her)\b"
    ),
    described=re.compile(r"^\W*(?:our|that|this)\s+(?:[\w-]+\s+){0,2}?[\w-]{3,}\s+(?!(?:are|were|have)\b)"),
    anyone=re.compile(
        r"\b(?:anyone|anybody|whoever|none|neither|no\s*one|nobody|an?\s+(?:person|applicant|claimant|human\s+being))\b"
    ),
    many=re.compile(
        r"\b(?:they|them|we|us|you|those|everyone|everybody|people|persons|folks|families|(?:asylum[\s-])?(?:seekers|refugees|immigrants|migrants)|men|women|children|kids"
        r"|workers|neighbors|friends|parents|students|others|many|most|some|all|ones|thousands|hundreds|millions|dozens|humans|human\s+beings"
        r"|mothers|fathers|individuals|applicants|dreamers|illegals|aliens|strangers)\b"
    ),
    oneself=re.compile(r"\bi\b"),
    weak_before=re.compile(r"\b(?:of|with|on|in|at|from|to|by|than|like|about|as|near|behind|beside|into|not)\s+$"),
    relative_after=re.compile(r"[^.,;:]{0,40}\b(?:who|whose|that)\b"),
    at_place_before=re.compile(
        r"\b(?:in|at|from|near|outside|through|around|across|towards?|via|downtown|(?:at|on|of|off|near)\s+\w+\s+and|(?:north|south|east|west|city|town|streets)\s+of)\s+(?:the\s+)?$"
    ),
    perhaps_place_before=re.compile(r"\b(?:of|to|on|over)\s+(?:the\s+)?$"),
    place_before=frozenset("st saint fort lake port mount new north south east west camp".split()),
    place_after=frozenset(
        "street road avenue drive lane boulevard highway court park school church hall county university college parish center clinic hospital "
        "island bay beach valley river creek springs city foundation institute awards award act law amendment bridge market store company "
        "farms packing poultry foods apartments baptist lutheran methodist catholic elementary high academy house building times tribune "
        "herald news post gazette journal".split()
    ),
    titles=frozenset(
        "mr mrs ms miss dr doctor rev reverend fr father pastor sister brother bishop rabbi imam deacon coach professor aunt uncle nurse grandma "
        "grandpa mother maestra maestro".split()
    ),
    officials=frozenset(
        "sen sens senator senators rep reps representative representatives gov governor president sheriff officer sgt capt judge justice mayor "
        "congressman congresswoman congressmen congresswomen congressmembers congressperson secretary attorney general commissioner councilman "
        "councilwoman delegate ambassador minister pope cardinal archbishop king queen prince chief director st saint san santa prophet apostle evangelist patriarch rabbi".split()
    ),
    scripture=frozenset("jesus christ herod boaz pharaoh god lord samaritan hagar".split()),
    scripture_too=frozenset(
        "moses noah isaiah amos micah jeremiah ezekiel hosea jonah lazarus joseph mary abraham ruth david solomon isaac jacob sarah esther job peter paul matthew luke john adam eve naomi daniel".split()
    ),
    of_scripture=re.compile(
        r"\b(?:egypt|bethlehem|nazareth|herod|pharaoh|bible|scriptures?|gospel|manger|moabite|boaz|holy\s+family|leviticus|exodus|deuteronomy|prophets?|apostles?|psalms?|verses?)\b"
    ),
    history=frozenset(
        (
            "rosa parks,martin luther king,cesar chavez,dolores huerta,anne frank,albert einstein,harriet tubman,frederick douglass,nelson mandela,"
            "abraham lincoln,thomas jefferson,george washington,franklin roosevelt,eleanor roosevelt,ronald reagan,reagan,john kennedy,oscar romero,"
            "mother teresa,saint francis,francis of assisi,johnny cash,woody guthrie,tom joad,jane addams,john lewis,pancho villa,emma lazarus"
        ).split(",")
    ),
    not_names=frozenset(
        """
        january february march april may june july august september october november december monday tuesday wednesday thursday friday
        saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter thanksgiving advent lent hanukkah
        ramadan halloween congress senate house capitol washington constitution bible scripture gospel psalm republican republicans democrat
        democrats democratic conservative liberal christian catholic baptist lutheran methodist mormon jewish muslim english spanish french
        german america american americans mexico mexican guatemala guatemalan honduras honduran salvador salvadoran nicaragua nicaraguan haiti
        haitian cuba cuban venezuela venezuelan colombia colombian ecuador ecuadorian peru peruvian brazil brazilian ukraine ukrainian russia
        russian china chinese india indian syria syrian afghan afghanistan somali africa african europe european asia asian texas california
        florida arizona carolina virginia georgia dakota jersey york hampshire ice homeland security border patrol immigration customs
        department committee court supreme state states united nations federal government internet facebook google walmart costco tps daca
        social medicaid medicare army navy marines guard dreamers dreamer english league latino latina latinos hispanic mass sabbath street avenue
        road english mayan maya dear editor editors letters school church hospital act bill law monsignor saint lady virgin north south east
        west northern southern eastern western central veterans thanks ohio oregon nevada utah iowa idaho kansas illinois michigan
        wisconsin minnesota missouri louisiana alabama arkansas oklahoma nebraska pennsylvania tennessee kentucky maryland
        massachusetts connecticut
        """.split()
    ),
)
