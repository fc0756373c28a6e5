"""English sentences."""

from __future__ import annotations

from campaign.domain.grammar.sentences import Sentences

SENTENCES = Sentences(
    segmenter="en",
    titles=(
        "Adm Amb Asst Atty Brig Capt Cmdr Col Cpl Dep Det Dist Fr Gen Hon Insp Lt Maj Messrs Msgr Pres Pvt Rep Reps Rev "
        "Sen Sens Sgt Supt Treas"
    ),
    short_forms=(
        "admin approx apr apt aug ave avg ca cf ch corp dec dept esp est etc excl feb govt hr hrs inc incl intl jan jul jun "
        "ltd max min mos natl nov oct pp sec secs sep sept univ vol wk wks yr yrs"
    ),
    ends_inside_quotation=True,
    common=frozenset(
        "that this these those with from into were have been they them their there then than more most some such only over under "
        "about when where which while what would could should will also each every many much very said says told asked began "
        "never none nobody after before between because through during against least fewer nearly almost other another people report "
        "january february march april june july august september october november december".split()
    ),
    function_words=frozenset(
        """
        a about after again against all almost also although always am an and another any anybody anyone anything are as ask at away back be because
        been before being below best better between both but by call came can come could day did do does doing don't down each either enough even every
        everybody everyone everything few find first for from get give go god good had has have having he he'd he'll he's hear help her here here's hers
        him his how i i'd i'll i'm i've if in instead into is isn't it it's its just keep know last leave less let let's like look lots make many may
        maybe me meanwhile might more most much must my neither never next no nobody none nor not nothing now of off often oh on once one only or other
        others our ours out over people perhaps please put rather really right said same say says see send senate she she'd she'll she's should show
        since so some somebody someone something sometimes somewhere soon stand still stop such suppose take talk tell than thank thanks that that's the
        their them then there there's these they they'd they'll they're they've thing things think this those though three through thus to today
        together tomorrow tonight too toward two under unless until up upon us very wait was we we'd we'll we're we've well were what what's whatever
        when whenever where wherever whether which while who who's whoever whose why will wish with within without would write yes yesterday yet you you'd
        you'll you're you've your yours
        """.split()
    ),
    stop_words=frozenset(
        "yet all and any are but can did for get had has her him his how its let may not now one our out own say see "
        "she the too two use was way who you about after again against almost always another because before being "
        "between could every first from have here into just last like many might more most much never only other "
        "over people same should since some still such than that their them then there these they thing things "
        "this those through time under until very want well were what when where which while will with without "
        "would years your".split()
    ),
)
