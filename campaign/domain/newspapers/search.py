"""Finding papers by name: whole words, beginnings of words, and words with a slip in them.

The index is made once for each state of the register and then only read. Each word leads to the papers that have it;
for slips it also holds every word with one letter left out, and looks up what was typed in the same way, so that a
letter too many, too few, wrong or swapped meets in the middle.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.names import name_key, whole_word
from campaign.domain.newspapers.place_names import words_of

_LITTLE_WORDS = frozenset("the of and a el la los las de del y".split())
_SHORTEST_WITH_SLIP = 4
_LONG = 7
_NONE: frozenset[int] = frozenset()


class NewspaperIndex:
    """Papers by their numbers in one order: those whose rules we know first, then by name."""

    def __init__(self, cards: Iterable[Newspaper]) -> None:
        self.cards = tuple(sorted(cards, key=lambda card: (not card.has_card, name_key(card.name), card.state)))
        self._papers: dict[str, frozenset[int]] = _gathered(
            (word, number) for number, card in enumerate(self.cards) for word in _words(card)
        )
        self._named: dict[str, frozenset[int]] = _gathered(
            (name_key(name), number) for number, card in enumerate(self.cards) for name in (card.name, *card.aliases)
        )
        self._sorted = sorted(self._papers)
        self._slips = _slips(self._sorted)
        self._of_state = _gathered((card.state, number) for number, card in enumerate(self.cards))
        self._order: Mapping[Language, list[int]] = {language: self._ordered(language) for language in LANGUAGES}
        self._rank = {language: _places(order) for language, order in self._order.items()}

    def find(self, name: str = "", first: Language = "en", state: str = "") -> list[Newspaper]:
        """The papers that a name may mean: those of exactly that name, then those in the language `first`."""
        words = words_of(name)
        in_state = self._of_state.get(state, _NONE)
        if not words:
            ordered = [number for number in self._order[first] if not state or number in in_state]
            return [self.cards[number] for number in ordered]
        found = self._with_all(words)
        exact = self._named.get(name_key(name), _NONE)
        if state:
            found, exact = found & in_state, exact & in_state
        ordered = sorted(found, key=self._rank[first].__getitem__)
        if exact:
            ordered.sort(key=lambda number: number not in exact)
        return [self.cards[number] for number in ordered]

    def named(self, name: str) -> list[Newspaper]:
        """The papers of exactly that name or former name, accents and "The" aside."""
        return [self.cards[number] for number in sorted(self._named.get(name_key(name), _NONE))]

    def meant(self, name: str) -> Newspaper | None:
        """The one paper that a name means, alone or with its state ("The Record, CA"); None where several have it.

        Of papers of one state, the one whose rules we know is meant: lists name a paper twice more often than two papers
        of a state share a name.
        """
        bare, _, state = name.rpartition(",")
        found = self.named(name)
        if not found and bare and len(state.strip()) == 2:
            found = [card for card in self.named(bare) if card.state == state.strip().upper()]
        known = [card for card in found if card.has_card]
        if len({card.state for card in found}) == 1 and len(known) == 1:
            return known[0]
        return found[0] if len(found) == 1 else None

    @property
    def states(self) -> tuple[str, ...]:
        """The states that have a paper."""
        return tuple(sorted(self._of_state))

    def _with_all(self, words: list[str]) -> frozenset[int]:
        """Papers that have every word; little words count only where there are no others."""
        telling = [word for word in words if word not in _LITTLE_WORDS] or words
        found: frozenset[int] | None = None
        for word in telling:
            with_word = self._with(word, is_last=word is telling[-1])
            found = with_word if found is None else found & with_word
            if not found:
                return _NONE
        return found or _NONE

    def _with(self, word: str, *, is_last: bool) -> frozenset[int]:
        """Papers with a word; the last may be only begun, and one that no paper has may hold a slip."""
        whole = self._papers.get(whole_word(word), _NONE)
        if whole and not is_last:
            return whole
        begun = self._begun(word) | whole
        if begun or len(word) < _SHORTEST_WITH_SLIP:
            return begun
        return _NONE.union(*(self._papers[known] for known in self._near(word)))

    def _begun(self, word: str) -> frozenset[int]:
        start = bisect_left(self._sorted, word)
        end = bisect_left(self._sorted, word + "\U0010ffff", start)
        if end - start == 1:
            return self._papers[self._sorted[start]]
        return _NONE.union(*(self._papers[known] for known in self._sorted[start:end]))

    def _near(self, word: str) -> set[str]:
        """Known words that a slip may have turned into this one."""
        variants = (word, *_one_less(word))
        return {known for variant in variants for known in self._slips.get(variant, ()) if _is_slip(word, known)}

    def _ordered(self, language: Language) -> list[int]:
        """Every paper, those in a language first."""
        return sorted(range(len(self.cards)), key=lambda number: (self.cards[number].language != language, number))


def _places(order: list[int]) -> list[int]:
    """The place of each number in an order."""
    places = [0] * len(order)
    for place, number in enumerate(order):
        places[number] = place
    return places


def _words(card: Newspaper) -> set[str]:
    """Its words, and what they are cut from: "Saint" is found by "St." and the other way round."""
    words = {word for name in (card.name, *card.aliases) for word in words_of(name)}
    return words | {whole_word(word) for word in words}


def _gathered(pairs: Iterable[tuple[str, int]]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for key, number in pairs:
        found.setdefault(key, set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


def _slips(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words that a text stands for: itself, and all that become it by losing a letter."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= _SHORTEST_WITH_SLIP - 1:
            for variant in {word, *_one_less(word)}:
                found.setdefault(variant, []).append(word)
    return {variant: tuple(known) for variant, known in found.items()}


def _one_less(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _is_slip(query: str, known: str) -> bool:
    """A long word may have a letter too many and one too few; a short one a single slip, or it is another word."""
    if len(query) >= _LONG or len(query) != len(known):
        return True
    return sum(one != other for one, other in zip(query, known, strict=True)) <= 2
