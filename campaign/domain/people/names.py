"""Names of people in a sentence, in capitals or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from campaign.domain.evidence.attribution import is_role
from campaign.domain.grammar.given_names import ALSO_WORDS, ENDS, GENDERS, GIVEN_NAMES, PARTICLES, SMALL_FORMS
from campaign.domain.grammar.languages import GRAMMARS, words_of_all
from campaign.domain.grammar.pack import Grammar
from campaign.domain.grammar.people import People
from campaign.domain.language import fold

_CAPITAL = r"[A-ZÁÉÍÓÚÑÜÖÇŠŽ][^\W\d_]*[a-zà-ÿ’'][^\W\d_]*(?:[-'’][A-ZÁÉÍÓÚÑ]?[^\W\d_]+)?"
_BETWEEN = rf"\s+(?:(?:{PARTICLES})\s+|[A-Z]\.\s+|[“\"]|[”\"]\s*)?"
_NAME = re.compile(rf"(?<![\w'’.-]){_CAPITAL}(?:{_BETWEEN}{_CAPITAL}){{0,4}}")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_SMALL_WORD = re.compile(r"(?<![\w'’.-])[a-zà-ÿ]{3,}(?![\w'’-])")
_SURNAME = re.compile(r"\s+([a-zà-ÿ]{3,})(?![\w-])")
_SIGNS = ("", ".", ",", ";", ":", "!", "?", "\n")
#: "Room 12" is no person.
_NUMBERED = re.compile(r"\s+#?\d")
_POSSESSIVE = re.compile(r"['’]s?$")
_EXPLAINED = re.compile(r",\s+([^,.;:]+)")
_FIRST_WORDS = 5
_SHORT_NAME = 4  # letters; of a shorter word, one letter more or less makes another
_REACH = 60  # characters before a name that say whose it is

_TITLES = words_of_all(lambda pack: pack.people.titles)
_OFFICIALS = words_of_all(lambda pack: pack.people.officials)
_SCRIPTURE = words_of_all(lambda pack: pack.people.scripture)
_SCRIPTURE_TOO = words_of_all(lambda pack: pack.people.scripture_too)
_NOT_NAMES = words_of_all(lambda pack: pack.people.not_names)
_PLACE_BEFORE = words_of_all(lambda pack: pack.people.place_before)
_PLACE_AFTER = words_of_all(lambda pack: pack.people.place_after)
#: Words that begin sentences.
_EVERYDAY = frozenset().union(
    *(
        words.function_words | words.stop_words | words.common
        for words in (pack.sentences for pack in GRAMMARS.values())
    )
)
_ONLY_NAMES = GIVEN_NAMES - ALSO_WORDS
_OPENERS = _EVERYDAY - _ONLY_NAMES
_PLAIN_OPENERS = frozenset(filter(str.isalpha, _OPENERS)) - _TITLES  # letters alone, as most sentences begin
_HISTORY = words_of_all(lambda pack: pack.people.history)


@dataclass(frozen=True, slots=True)
class Known:
    """Those whom everyone may name: the folded words of each name in the campaign's facts, whether a letter speaks of
    Scripture, and whether it is written without capitals."""

    names: tuple[frozenset[str], ...]
    is_of_scripture: bool = False
    is_in_small_letters: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name at a place in a sentence.

    `is_sure` is false for capitals that may name something else; `is_public` is true of officials and of those whom the
    campaign's facts or Scripture name; `is_own` of the writer; `is_introduced` where the words say that this is a name;
    `is_related` where they say what the person is to the writer; `is_nickname` after an
    article.
    """

    text: str
    start: int
    end: int
    is_sure: bool = True
    is_public: bool = False
    is_own: bool = False
    is_introduced: bool = False
    is_related: bool = False
    is_nickname: bool = False

    @property
    def words(self) -> frozenset[str]:
        """The folded words of the name, without titles."""
        return frozenset(word for word in fold(self.text).split() if word.strip(".") not in _TITLES)


def is_given_name(word: str) -> bool:
    """Whether a folded word is a given name, the small form of one ("tomasita"), or of the other gender ("evelio")."""
    if word in GIVEN_NAMES or any(word[:-3] + end in GIVEN_NAMES for end in ENDS if word.endswith(SMALL_FORMS)):
        return True
    other = word[:-1] + GENDERS.get(word[-1:], "")
    return len(word) > _SHORT_NAME and other in _ONLY_NAMES and word not in _OPENERS


def names_in(text: str, grammar: Grammar, known: Known) -> Iterator[Name]:
    """Yield the names in a sentence; `known` are those whom everyone may name."""
    folded = fold(text)
    for match in _NAME.finditer(text):
        only_opens = match.start() == 0 and folded[: match.end()] in _PLAIN_OPENERS
        if not only_opens and (found := _name_of(match, text, folded, grammar, known)):
            yield found
    yield from _small_names(text, folded, grammar, anywhere=known.is_in_small_letters)


def _name_of(match: re.Match[str], text: str, folded: str, grammar: Grammar, known: Known) -> Name | None:
    """Return the name that a run of capitals holds, if it holds one."""
    start, end = _trimmed(match, text, folded)
    if start >= end or folded[start:end] in _TITLES:
        return None
    words = [_POSSESSIVE.sub("", word.strip(".")) for word in folded[start:end].split()]
    if len(words) == 1 and words[0] in _OPENERS and (_opens(text, start) or "'" in words[0]):
        return None
    before = _WORD.findall(folded[max(0, start - _REACH) : start])
    if (
        _NUMBERED.match(text, end)
        or folded[:start].rstrip().endswith("&")
        or _is_elsewhere(words, before, folded[end:])
    ):
        return None
    people = grammar.people
    own = _stands(people.self_before, folded, start)
    titled = bool(before) and before[-1] in _TITLES or words[0] in _TITLES
    introduced = _stands(people.naming_before, folded, start) or _is_all(text, start, end)
    related = _stands(people.relation_before, folded, start)
    explained = people.known_after.match(folded, end) is not None
    nicknamed = _stands(people.nickname_before, folded, start) and start > 4
    public = _is_public(words, before, known, is_met=titled or introduced or related or explained)
    public = public or _is_in_office(folded[end : end + _REACH])
    first = next((word for word in words if word not in _TITLES), "")
    is_given = is_given_name(first) and (start > 0 or len(words) > 1 or first not in ALSO_WORDS)
    is_sure = public or own or titled or introduced or related or explained or is_given
    at_place = _stands(people.at_place_before, folded, start)
    is_met = introduced or related or titled
    if is_given and at_place and not is_met and (len(words) > 1 and text[match.start() : end].split()[1].islower()):
        return None  # "soy de Santiago de los Caballeros"
    if is_given and len(words) == 1 and first in ALSO_WORDS and at_place and not is_met:
        return None
    perhaps = at_place or not nicknamed and _stands(people.perhaps_place_before, folded, start)
    if not is_sure and (set(words) & _NOT_NAMES or perhaps):
        return None
    if not is_sure and len(words) == 1 and not nicknamed and not _is_name_anyway(text, start, end, folded, people):
        return None
    return Name(text[start:end], start, end, is_sure, public, own, introduced, related, nicknamed)


def _trimmed(match: re.Match[str], text: str, folded: str) -> tuple[int, int]:
    """Return where the name is within the capitals: without a sentence's first word, and without a possessive ending."""
    start, end = match.span()
    words = [(found.start() + start, found.end() + start) for found in _WORD.finditer(match.group())]
    while len(words) > 1 and _opens(text, words[0][0]) and _is_no_name(folded, text, words):
        words.pop(0)
        while len(words) > 1 and text[words[0][0]].islower():
            words.pop(0)
    start = words[0][0]
    ending = _POSSESSIVE.search(text, start, end)
    return start, ending.start() if ending else end


def _is_no_name(folded: str, text: str, words: list[tuple[int, int]]) -> bool:
    """Whether the first word only begins a sentence: an everyday word, or one that a small word parts from the name."""
    first = folded[words[0][0] : words[0][1]]
    return first in _OPENERS or text[words[1][0]].islower() and not is_given_name(first) and first not in _TITLES


def _opens(text: str, start: int) -> bool:
    return not text[:start].strip('¿¡“«"( —-')


def _is_public(words: list[str], before: list[str], known: Known, *, is_met: bool) -> bool:
    """Whether the person is an official, a figure of Scripture, or named in the campaign's facts. A first name alone may
    be anyone's."""
    name = frozenset(words) - _TITLES
    may_be_known = name <= _words_in(known.names) and not name <= GIVEN_NAMES
    is_known = may_be_known and any(name <= other for other in known.names)
    if " ".join(words) in _HISTORY:
        return True
    holds_office = any(word in _OFFICIALS or is_role(word) for word in (words[0], *before[-1:]))
    scripture = _SCRIPTURE | (_SCRIPTURE_TOO if known.is_of_scripture else frozenset())
    return is_known or holds_office or words[0] in scripture and not is_met


@lru_cache(maxsize=4)
def _words_in(names: tuple[frozenset[str], ...]) -> frozenset[str]:
    """Return the words of all names; a campaign has hundreds of names, and its editions few different ones."""
    return frozenset().union(*names)


def _is_all(text: str, start: int, end: int) -> bool:
    """Whether a sentence is a name of several words and nothing more."""
    return " " in text[start:end] and text.strip(' .!¡“”"') == text[start:end]


def _is_in_office(after: str) -> bool:
    """Whether what follows a name says which office its bearer holds: ", then minister of the interior,"."""
    explained = _EXPLAINED.match(after)
    words = _WORD.findall(explained[1])[:_FIRST_WORDS] if explained else []
    return any(word in _OFFICIALS or is_role(word) for word in words)


def _is_elsewhere(words: list[str], before: list[str], after: str) -> bool:
    """Whether the capitals name a place, a building or an organization."""
    following = re.match(r"\s*([^\W\d_]+)", after)
    is_place = after.startswith(" &") or bool(set(words[1:]) & _PLACE_AFTER) or words[0] in _PLACE_BEFORE
    is_place = is_place or bool(before) and before[-1] in _PLACE_BEFORE
    is_place = is_place or following is not None and following[1] in _PLACE_AFTER
    return is_place or all(word in _NOT_NAMES for word in words)


def _is_name_anyway(text: str, start: int, end: int, folded: str, people: People) -> bool:
    """Whether one unknown word in a capital is a name: within a sentence, or at its beginning before what people do."""
    if not _opens(text, start):
        return True
    return folded[start:end] not in _EVERYDAY and people.acts_after.match(folded, end) is not None


def _stands(pattern: re.Pattern[str], folded: str, start: int) -> bool:
    """Whether the words that a pattern ends with stand right before a name."""
    return pattern.search(folded, max(0, start - _REACH), start) is not None


def _small_names(text: str, folded: str, grammar: Grammar, *, anywhere: bool) -> Iterator[Name]:
    """Yield given names in small letters: after what says that a name follows, or `anywhere`."""
    people = grammar.people
    if GIVEN_NAMES.isdisjoint(_WORD.findall(folded)):
        return
    for match in _SMALL_WORD.finditer(text):
        word = folded[match.start() : match.end()]
        if word not in GIVEN_NAMES:
            continue
        introduced = _stands(people.naming_before, folded, match.start())
        related = _stands(people.relation_before, folded, match.start())
        begins = anywhere and match.start() == 0
        if word in ALSO_WORDS and not (related or begins) or not (anywhere or introduced or related):
            continue
        if _stands(people.self_before, folded, match.start()):
            continue
        end = _with_surname(text, folded, match.end(), people)
        before = _WORD.findall(folded[max(0, match.start() - _REACH) : match.start()])
        public = bool(before) and (before[-1] in _OFFICIALS or is_role(before[-1]))
        yield Name(text[match.start() : end], match.start(), end, True, public, False, introduced, related)


def _with_surname(text: str, folded: str, end: int, people: People) -> int:
    """Return the end of a name in small letters: with the next word, if a sign ends it there or its bearer acts."""
    match = _SURNAME.match(text, end)
    if match is None or folded[match.start(1) : match.end()] in _EVERYDAY:
        return end
    is_last = folded[match.end() : match.end() + 1] in _SIGNS or people.acts_after.match(folded, match.end())
    return match.end() if is_last else end
