"""Search for newspapers by name: whole words, prefixes and typos.

The index is built once per state of the register and then only read. Each word maps to the newspapers that contain it.
For typos, the index also has every word with one letter left out and looks up the query in the same way, so that an
extra, missing, wrong or swapped letter matches.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping

from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES, Language
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.names import key_of_words, name_key, whole_word
from campaign.domain.newspapers.place_names import words_of

_LITTLE_WORDS = frozenset("the of and a el la los las de del y".split())
_SHORTEST_WITH_SLIP = 4
_LONG = 7
_NONE: frozenset[int] = frozenset()


class NewspaperIndex:
    """Newspapers numbered in one order: those with known rules first, then by name."""

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

    def find(self, name: str = "", first: Language = DEFAULT_LANGUAGE, state: str = "") -> list[Newspaper]:
        """Return the newspapers that a name may mean: exact matches first, then those in the language `first`."""
        words = words_of(name)
        in_state = self._of_state.get(state, _NONE)
        if not words:
            ordered = [number for number in self._order[first] if not state or number in in_state]
            return [self.cards[number] for number in ordered]
        found = self._with_all(words)
        exact = self._named.get(key_of_words(words), _NONE)
        if state:
            found, exact = found & in_state, exact & in_state
        ordered = sorted(found, key=self._rank[first].__getitem__)
        if exact:
            ordered.sort(key=lambda number: number not in exact)
        return [self.cards[number] for number in ordered]

    def named(self, name: str) -> list[Newspaper]:
        """Return the newspapers with exactly this current or former name, ignoring accents and "The"."""
        return [self.cards[number] for number in sorted(self._named.get(name_key(name), _NONE))]

    def meant(self, name: str) -> Newspaper | None:
        """Return the one newspaper that a name means, alone or with its state ("The Record, CA"); None if it is
        ambiguous.

        Within a state, the one with known rules is meant: lists more often repeat a newspaper than two in a state share
        a name.
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
        """The states that have a newspaper."""
        return tuple(sorted(self._of_state))

    def _with_all(self, words: list[str]) -> frozenset[int]:
        """Return newspapers that contain every word; short function words count only if there are no others."""
        telling = [word for word in words if word not in _LITTLE_WORDS] or words
        found: frozenset[int] | None = None
        for word in telling:
            with_word = self._with(word, is_last=word is telling[-1])
            found = with_word if found is None else found & with_word
            if not found:
                return _NONE
        return found or _NONE

    def _with(self, word: str, *, is_last: bool) -> frozenset[int]:
        """Return newspapers with a word. The last word may be a prefix, and an unknown word may contain a typo."""
        full = whole_word(word)
        whole = self._papers.get(full, _NONE)
        if whole and not is_last:
            return whole
        begun = self._begun(word) if full == word else self._begun(word) | whole  # a word begins with itself
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
        """Return known words that this one may be a typo of."""
        variants = (word, *_one_less(word))
        return {known for variant in variants for known in self._slips.get(variant, ()) if _is_slip(word, known)}

    def _ordered(self, language: Language) -> list[int]:
        """Return all newspapers, those in a language first."""
        return sorted(range(len(self.cards)), key=lambda number: (self.cards[number].language != language, number))


def _places(order: list[int]) -> list[int]:
    """Return the position of each number in an order."""
    places = [0] * len(order)
    for place, number in enumerate(order):
        places[number] = place
    return places


def _words(card: Newspaper) -> set[str]:
    """Return a card's words and their full forms: "Saint" is found by "St." and the other way around."""
    words = {word for name in (card.name, *card.aliases) for word in words_of(name)}
    return words | {whole_word(word) for word in words}


def _gathered(pairs: Iterable[tuple[str, int]]) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for key, number in pairs:
        found.setdefault(key, set()).add(number)
    return {key: frozenset(numbers) for key, numbers in found.items()}


def _slips(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return a mapping from each word, and each word with one letter missing, to its originals."""
    found: dict[str, list[str]] = {}
    for word in words:
        if len(word) >= _SHORTEST_WITH_SLIP - 1:
            for variant in {word, *_one_less(word)}:
                found.setdefault(variant, []).append(word)
    return {variant: tuple(known) for variant, known in found.items()}


def _one_less(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _is_slip(query: str, known: str) -> bool:
    """Whether a query is close enough. Long words may have an extra and a missing letter, short ones a single typo."""
    if len(query) >= _LONG or len(query) != len(known):
        return True
    return sum(one != other for one, other in zip(query, known, strict=True)) <= 2
