"""The words before and after a figure that make it lean, as regular expressions over folded text.

A new word is added to one line here; the names of the lines are those of `Qualifier`.
"""

from __future__ import annotations

_VERBS_ABOVE_EN = r"exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|outnumber(?:s|ed|ing)?"
_VERBS_ABOVE_ES = (
    r"super(?:an?|aban?|o|aron|ar|ando|ado|aria|arian|ara)|rebas(?:an?|aban?|o|aron|ar|ando|ado)"
    r"|sobrepas(?:an?|aban?|o|aron|ar|ando|ado)|exced(?:en?|ian?|io|ieron|er|iendo|ido)(?: del?)?"
)
#: "Fewer people than 900": a plural between the two halves of a comparison.
_COUNTED_EN = r"(?: people| men| women| children| \w+s)?"
_COUNTED_ES = r"(?: \w+s)?"
_REACH_EN = (
    r"reach(?:ed|es|ing)?|(?:come|came|get|got|amount(?:ed)?|add(?:ed)? up|gone?|went|make|made it)(?: up)? to|hit"
)
_REACH_ES = r"(?:llega|llegan|llego|llegaron|llegaban|llegar|llegado)(?: ni)? a|alcanz(?:an?|aban?|o|aron|ar|ado)"
_NOT_EN = (
    r"(?:did|does|do|has|have|had|could|would|was|were|is|are)(?:n't| not)(?: even| quite)?|never(?: even| quite)?|not"
)
_NOT_ES = r"(?:no|nunca|jamas|ni siquiera|sin|tampoco)(?: se)?(?: ha| han| habia| habian| logro| lograron)?"

BEFORE: dict[str, dict[str, str]] = {
    "en": {
        "AT_LEAST": rf"at least|at the (?:very )?least|(?:no|not|never) (?:fewer|less){_COUNTED_EN} than|(?:a |the )?minimum(?: of)?"
        r"|(?:not|never) (?:under|below)|n't (?:under|below)",
        "AT_MOST": rf"at most|at the (?:very )?most|(?:no|not|never) (?:more|greater|higher){_COUNTED_EN} than|up to|as many as|a maximum of"
        r"|(?:the )?maximum(?: of)?|not even|capped at|limited to|(?:cap|ceiling|limit) of|not to exceed|not (?:over|above)"
        rf"|(?:hardly|scarcely|barely)(?: any)? (?:more{_COUNTED_EN} than|over|above)|hardly|scarcely",
        "MORE_THAN": rf"more{_COUNTED_EN} than|(?:well |far |just )?over|above|upwards? of|in excess of|beyond|(?:greater|higher|larger) than"
        rf"|north of|{_VERBS_ABOVE_EN}",
        "FEWER_THAN": rf"(?:fewer|less){_COUNTED_EN} than|(?:well |far )?(?:under|below)|(?:lower|smaller) than|(?:fell |falls |fall )?short of"
        rf"|shy of|south of|(?:not|n't) as many as|nowhere near|(?:{_NOT_EN}) (?:{_REACH_EN})|(?:fail(?:ed|s)? to) (?:{_REACH_EN})"
        r"|without reaching",
        "NEARLY": r"(?:very )?nearly|almost(?: exactly)?|just (?:under|below|short of|shy of)|(?:a (?:little|bit)|slightly) (?:under|below)"
        r"|approaching|nearing|not quite|virtually|practically|verging on|bordering on|on the verge of",
        "ABOUT": r"about|around|roughly|approximately|approx\.?|some|circa|close to|near|an estimated|estimated(?: at)?|more or less"
        r"|somewhere around|in the (?:region|neighborhood|vicinity) of|or so",
    },
    "es": {
        "AT_LEAST": rf"al menos|por lo menos|como minimo|(?:no|nunca) menos{_COUNTED_ES} (?:del?|que)|cuando menos|(?:un |el )?minimo(?: de)?"
        r"|no (?:bajo|bajaron|baja|bajan) del?|a lo menos|por lo bajo",
        "AT_MOST": rf"como (?:maximo|mucho)|a lo (?:sumo|mas|mucho)|cuando (?:mas|mucho)|(?:no|nunca) mas{_COUNTED_ES} (?:del?|que)|hasta"
        r"|(?:un |el )?(?:maximo|tope|limite)(?: de)?|ni siquiera|limitad[oa]s? a|apenas (?:mas|algo mas|poco mas) (?:del?|que)"
        rf"|(?:{_NOT_ES}) (?:pas(?:o|aron|a|an|aba|aban|ado|ar)(?: del?)?|(?:mas|por encima|arriba) del?)",
        "MORE_THAN": rf"mas{_COUNTED_ES} (?:del?|que)|por (?:encima|arriba) del?|arriba del?|(?:superior|mayor)(?:es)? (?:al?|que|de)|por sobre|mas alla del?"
        rf"|{_VERBS_ABOVE_ES}",
        "FEWER_THAN": rf"menos{_COUNTED_ES} (?:del?|que)|(?:por )?debajo del?|(?:inferior|menor)(?:es)? (?:al?|que|de)"
        rf"|(?:{_NOT_ES}) (?:{_REACH_ES})|lejos del?|(?:quedo|quedaron|queda) corto en",
        "NEARLY": r"casi(?: exactamente)?|(?:un )?poco menos del?|algo menos del?|roz(?:an?|o|aron|aban?)|practicamente|virtualmente"
        r"|(?:a punto de|por poco) (?:llegar a|alcanzar|son|eran|fueron)|al borde del?|rayan(?:do)? en",
        "ABOUT": r"un[oa]s|cerca del?|alrededor del?|aproximadamente|en torno a|cosa de|un estimado de|se calcula que|mas o menos"
        r"|aprox\.?|(?:a )?eso de|sobre un[oa]s",
    },
}
AFTER: dict[str, dict[str, str]] = {
    "en": {
        "AT_LEAST": "or more|or above|and counting|and up|at least|at the (?:very )?least",
        "AT_MOST": "or (?:fewer|less)|at (?:the )?most|tops|at the outside|if that|max(?:imum)?",
        "ABOUT": "or so|or thereabouts|approximately|give or take|more or less|roughly",
    },
    "es": {
        "AT_LEAST": "o mas|como minimo|por lo (?:menos|bajo)|al menos|cuando menos",
        "AT_MOST": "o menos|como (?:maximo|mucho)|a lo (?:sumo|mas|mucho)|cuando (?:mas|mucho)|si acaso",
        "ABOUT": "aproximadamente|mas o menos|o algo asi",
    },
}
#: Little words and signs that may stand between a qualifier and its figure: "more than a hundred", "over $32".
BETWEEN = {
    "en": r"(?:\s+(?:an?|the|a total of|the total of|the number of|a full))?\s+[(\"“«]?(?:us\s?)?\$?\s*",
    "es": r"(?:\s+(?:a |de )?(?:una?|el|las?|los|un total de|la cifra de|el numero de))?(?:\s+a)?\s+[(\"“«]?(?:us\s?)?\$?\s*",
}
#: Words that turn what follows into its contrary, where only a verb of sending or counting stands between.
NEGATIONS = {
    "en": r"not|never|\w+n't|cannot|hardly|scarcely|without|nor",
    "es": r"no|nunca|jamas|sin|ni|tampoco",
}
COUNTING = {
    "en": "be|been|have|had|has|ever|even|once|were|was|there|sen[dt]|sending|t[ao]ken?|total(?:ed)?|number(?:ed)?|count(?:ed)?|rise|rose|risen"
    "|climb(?:ed)?|gr[eo]wn?|go|gone|went|get|got|admit(?:ted)?|accept(?:ed)?|receive[ds]?|transfer(?:red)?|fl[ye]w?|flown|deport(?:ed)?"
    "|see|saw|seen|allow(?:s|ed)?|appl[yied]+|ask(?:ed)?|file[ds]?|pa(?:y|id)|costs?|spen[dt]|fall(?:en)?|fell|drop(?:ped)?|dip(?:ped)?"
    "|include[ds]?|hold|held|hear|heard|order(?:ed)?|to|people|in|up",
    "es": "se|le|les|lo|los|las|la|a|ha|han|habia|habian|hubo|hay|haya|fue|fueron|eran|era|son|es|llego|llegaron|llegan|llega|envi(?:o|aron|ado|ados"
    "|adas)|recib(?:io|ieron|e|en|ira|ido)|pidi(?:o|eron)|cont(?:o|aron|ado)|sum(?:o|aron|aban|an|a)|alcanz(?:o|aron)|present(?:o|aron)"
    "|cost(?:o|aron)|gast(?:o|aron)|pag(?:o|aron)|acept(?:a|an|o|aron)|admit(?:e|en|io)|sub(?:io|ieron)|logr(?:o|aron)"
    "|traslad(?:o|aron|ado)|orden(?:o|aron)|solicit(?:o|aron)|expuls(?:o|aron)|deport(?:o|aron)|en",
}
