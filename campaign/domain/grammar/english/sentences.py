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
        "never none nobody after before between because through during against least nearly almost other another people report "
        "january february march april june july august september october november december".split()
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
