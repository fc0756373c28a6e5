"""Whom the words of a letter are about: the one just named, "she" of the sentence before, "our champion"."""

from __future__ import annotations

from functools import cached_property

from campaign.domain.language import fold
from campaign.domain.people.mentions import Mention, Who, mentions_in
from campaign.domain.people.names import Known, Name, names_in
from campaign.domain.people.private_words import Private
from campaign.domain.people.unquoted import sentences_unquoted
from campaign.domain.texts.reading import Reading

_FAR = 6  # sentences after which nobody knows any more who "she" is
_EARLY = 25  # characters before which a sentence says whom it is about
_STEM = 5  # letters by which one word is known in another: "recite", "recites"
_RIGHT_BEFORE = 6  # characters between "a boy" and "papers" in "a boy without papers"
_FIRST = 4  # characters before which stands what a sentence is about
_BESIDE = 30  # characters between what was done and the one it was done to
#: Whoever something may be done to.
_OBJECTS = frozenset(Who) - {Who.REFERRED, Who.ONESELF}


class References:
    """The people told of in one letter. `names` are those in the campaign's facts; `year` is the present one."""

    def __init__(self, reading: Reading, names: tuple[frozenset[str], ...], year: int) -> None:
        self.reading, self.year = reading, year
        self.grammar = reading.grammar
        of_scripture = self.grammar.people.of_scripture.search(reading.unquoted) is not None
        capitals = sum(map(str.isupper, reading.text))
        self.known = Known(names, of_scripture, 2 * capitals < len(reading.sentences))

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The sentences without what is quoted; a nickname in quotation marks is a name."""
        return sentences_unquoted(self.reading)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The same sentences folded."""
        return tuple(map(fold, self.texts))

    @cached_property
    def names(self) -> tuple[tuple[Name, ...], ...]:
        """The names in each sentence."""
        return tuple(tuple(names_in(text, self.grammar, self.known)) for text in self.texts)

    @property
    def names_anyone(self) -> bool:
        """Whether any name may be that of someone private."""
        return any(not (name.is_own or name.is_public) for here in self.names for name in here)

    @cached_property
    def mentions(self) -> tuple[list[Mention], ...]:
        """The mentions of each sentence, without those beside whom it tells of."""
        return tuple([one for one in here if not one.is_aside] for here in self._all_mentions)

    @cached_property
    def _all_mentions(self) -> tuple[list[Mention], ...]:
        """The mentions of each sentence."""
        met: set[str] = set()
        found = []
        for number, (text, names) in enumerate(zip(self.texts, self.names, strict=True)):
            here = mentions_in(text, number, self.grammar, names, frozenset(met))
            met |= {mention.noun for mention in here if mention.who is Who.UNNAMED and not mention.is_aside}
            found.append(here)
        return tuple(found)

    def whom_it_concerns(self, number: int, private: Private) -> Mention | None:
        """Return whom private words tell of."""
        here, start, end = self.mentions[number], private.start, private.end
        aside = next(
            (one for one in self._all_mentions[number] if one.is_aside and 0 <= start - one.end <= _RIGHT_BEFORE), None
        )
        if aside:
            return aside
        if private.is_done:
            after = next((one for one in here if start <= one.start <= end + _BESIDE and one.who in _OBJECTS), None)
            if after:
                return after
        counts = self.counting(private)
        before = [
            one for one in here if one.start <= start and one.who in counts and not (one.name and one.end > start)
        ]
        if before:
            last = before[-1]
            if last.who is Who.UNNAMED and not self.texts[number][: last.start].strip():
                return self._described(number) or self._echoed(number) or last
            return self.antecedent(number, last.start) if last.who is Who.REFERRED else last
        if described := self._described(number):
            return described
        after = next((one for one in here if one.start >= end and one.who is Who.NAMED), None)
        refers = self.grammar.people.anaphoric.search(self.folded[number], start, end) is not None
        begins = not self.texts[number][:start].strip()
        if refers or begins or self.grammar.speech.drops_pronouns:
            return self.antecedent(number, start) or after
        return after

    def counting(self, private: Private) -> set[Who]:
        """Return the mentions that may be whom a verb is about: where its ending tells one from many, not the many."""
        skipped = {Who.MANY} if self.grammar.speech.drops_pronouns and not private.of_any else set()
        if private.is_done:
            skipped |= {Who.MANY, Who.ONESELF}
        return set(Who) - skipped

    def antecedent(self, number: int, start: int) -> Mention | None:
        """Return whoever was told of last before a place."""
        for place in range(number, max(-1, number - _FAR), -1):
            for mention in reversed(self.mentions[place]):
                if place == number and mention.start >= start:
                    continue
                if mention.name and number - place > _reach(mention.name):
                    continue
                is_near = number - place <= 1
                if mention.name and not mention.name.is_sure:
                    return self._surer(mention)
                if place != number and mention.who is Who.UNNAMED and (subject := self._subject_before(mention)):
                    return subject
                if mention.who in (Who.NAMED, Who.UNNAMED) or is_near and mention.who is Who.PUBLIC:
                    return mention
                if mention.who is Who.ANYONE and (place == number or is_near and mention.start < _FIRST):
                    return mention
        return None

    def _subject_before(self, mention: Mention) -> Mention | None:
        """Return whoever begins a sentence that only then tells of one of the writer's people: "Rosa sewed for my niece"."""
        first = self.mentions[mention.sentence][0]
        is_theirs = self.grammar.people.of_writer.match(self.folded[mention.sentence], mention.start) is not None
        is_subject = first.who is Who.NAMED and first.name is not None and first.name.is_sure and first.start < _EARLY
        return first if is_theirs and is_subject else None

    def _surer(self, mention: Mention) -> Mention:
        """Return the last sure name of the same sentence before what may be none."""
        before = [one for one in self.mentions[mention.sentence] if one.start < mention.start]
        return next((one for one in reversed(before) if one.name and one.name.is_sure), mention)

    def _echoed(self, number: int) -> Mention | None:
        """Return the one person named before, where a sentence takes up what was told of them: "the man who recites it"."""
        named = self._named_before(number)
        if len(named) != 1:
            return None
        words = {word[:_STEM] for word in self.folded[number].split() if len(word) > _STEM}
        near = range(named[0].sentence, min(named[0].sentence + 3, number))
        return named[0] if any(word[:_STEM] in words for place in near for word in self.folded[place].split()) else None

    def _described(self, number: int) -> Mention | None:
        """Return the one person named before, where a sentence begins with what they are: "our champion"."""
        match = self.grammar.people.described.match(self.folded[number])
        if not match:
            return None
        named = self._named_before(number)
        return named[0] if len(named) == 1 else None

    def _named_before(self, number: int) -> list[Mention]:
        """Return the people named before a sentence, each once, without relatives."""
        found = (one for here in self.mentions[:number] for one in here if one.who is Who.NAMED)
        return list({one.name.text: one for one in reversed([*found]) if one.name and is_likely(one.name)}.values())


def _reach(name: Name) -> int:
    """Return how many sentences later a text may still tell of someone."""
    if name.is_sure:
        return _FAR
    return 2 if name.is_nickname or " " in name.text else 1


def is_likely(name: Name) -> bool:
    """Whether a name may be that of someone whom a letter tells of by what they are: surely a person's, or of two words, and
    not a relative's."""
    return (name.is_sure or " " in name.text) and not name.is_related
