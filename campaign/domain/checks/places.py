"""FACT-7: a sentence that cites a fact names the fact's countries and nationalities, in the fact's direction."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice

from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.nations import NationMention, Role, nations_in, nations_of
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import LANGUAGES, fold
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.clauses import Clause, clauses

ORDER, LEVELS = 62, (Level.WARN,)

#: A name that at most so many facts share stands for one thing or person.
_RARE = 4


class _Slip(Enum):
    """What is wrong with a country or nationality."""

    OTHER = auto()
    PEOPLE = auto()
    DIRECTION = auto()


_MESSAGES = {
    _Slip.OTHER: N_("“{place}” isn’t in the fact you cited. Name the place the fact names: “{claim}”"),
    _Slip.PEOPLE: N_("“{place}”: the fact you cited is about other people. Say who they are: “{claim}”"),
    _Slip.DIRECTION: N_(
        "“{place}” may be the wrong way around. Check who went from where to where in the fact you cited: “{claim}”"
    ),
}
_Roles = dict[str, frozenset[Role]]


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield countries and nationalities that the cited fact does not name, and those that trade places in it: one a mark."""
    home = _home(manuscript)
    for sentence in manuscript.reading.sentences:
        for clause in clauses(sentence):
            yield from islice(_in_clause(manuscript, clause, home), 1)


def _home(manuscript: Manuscript) -> frozenset[str]:
    """Return the countries that the campaign names in its own summary: its sentences may always name them."""
    campaign = manuscript.content.campaign
    texts = ((both[language], language) for both in (campaign.name, campaign.summary) for language in LANGUAGES)
    return frozenset(mention.code for text, language in texts for mention in nations_in(text, language))


def _in_clause(manuscript: Manuscript, clause: Clause, home: frozenset[str]) -> Iterator[Finding]:
    facts = manuscript.facts_named(clause.cited)
    known = _known(facts)
    related = frozenset(code for fact in _related(manuscript, facts) for code in nations_of(fact))
    if not known.keys() - home:
        return
    words = nations_in(clause.text, manuscript.language)
    for mention in words:
        if mention.is_aside:
            continue
        if mention.code not in known.keys() | home | related | _only_named(mention, facts, words, home):
            yield _finding(facts[0], clause, mention, _Slip.OTHER)
        elif slip := _misplaced(mention, known):
            yield _finding(facts[0], clause, mention, slip)
    if moved := _to_us(manuscript, clause, known, home):
        yield _finding(facts[0], clause, moved, _Slip.DIRECTION)


def _only_named(
    mention: NationMention, facts: tuple[Fact, ...], words: tuple[NationMention, ...], home: frozenset[str]
) -> frozenset[str]:
    """Return the country's code if it is named besides every country of the claim, which it then does not replace."""
    of_claims = (
        {its.code for fact in facts for its in nations_in(fact.claim[language], language)} for language in LANGUAGES
    )
    is_complete = set[str]().union(*of_claims) - home <= {other.code for other in words}
    return frozenset([mention.code] if is_complete and mention.roles == {Role.NAMED} else [])


def _related(manuscript: Manuscript, facts: tuple[Fact, ...]) -> Iterator[Fact]:
    """Yield the facts that share a rare name with these, such as a prison's, which one of them says where to find."""
    every = manuscript.content.facts
    for name in dict.fromkeys(name for fact in facts for name in fact.names):
        with_name = [fact for fact in every if name in fact.names]
        if len(with_name) <= _RARE and not any(nations_in(name, language) for language in LANGUAGES):
            yield from with_name


def _known(facts: tuple[Fact, ...]) -> _Roles:
    found: _Roles = {}
    for fact in facts:
        for code, roles in nations_of(fact).items():
            found[code] = found.get(code, frozenset()) | roles
    return found


def _misplaced(mention: NationMention, known: _Roles) -> _Slip | None:
    """Return what is wrong with the role of a country that the fact names; None if nothing is."""
    its = known.get(mention.code, frozenset())
    goals = {code for code, roles in known.items() if Role.TO in roles}
    peoples = {code for code, roles in known.items() if Role.PEOPLE in roles}
    if Role.TO in mention.roles and goals and mention.code not in goals:
        return _Slip.DIRECTION
    if Role.FROM in mention.roles and its and its <= {Role.TO, Role.NAMED} and Role.TO in its:
        return _Slip.DIRECTION
    if Role.PEOPLE in mention.roles and mention.code not in peoples and mention.code in goals:
        return _Slip.PEOPLE
    return None


def _to_us(manuscript: Manuscript, clause: Clause, known: _Roles, home: frozenset[str]) -> NationMention | None:
    """Return the words "sent us" where the fact has people sent elsewhere."""
    found = manuscript.grammar.nations.to_us.search(fold(clause.text))
    goals = {code for code, roles in known.items() if Role.TO in roles}
    if found is None or not goals or goals & home:
        return None
    return NationMention("", found.start(), found.end(), frozenset(), is_aside=False)


def _finding(fact: Fact, clause: Clause, mention: NationMention, slip: _Slip) -> Finding:
    said = clause.text[mention.start : mention.end]
    start = clause.start + mention.start
    message = Message(_MESSAGES[slip], {"place": said, "claim": fact.claim})
    return Finding("FACT-7", Level.WARN, message, (said,), start, start + len(said))
