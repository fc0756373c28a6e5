"""Who is named in a letter beside what is private about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from campaign.domain.language import fold
from campaign.domain.people.exposure import Exposure
from campaign.domain.people.mentions import Mention, Who, mentions_in
from campaign.domain.people.names import Known, Name
from campaign.domain.people.private_words import Kind, Private, private_words
from campaign.domain.people.unquoted import sentences_unquoted
from campaign.domain.texts.reading import Reading

_FAR = 6  # sentences after which nobody knows any more who "she" is
_EARLY = 25  # characters before which a sentence says whom it is about
_NEXT = 15  # characters between "my late husband" and his name
_BESIDE = 30  # characters between what was done and the one it was done to
_LONG_AGO = 45  # years after which nobody can be sent away for it
_PAST = Private(Kind.STATUS, 0, 0)
#: Whoever something may be done to.
_OBJECTS = frozenset(Who) - {Who.REFERRED, Who.ONESELF}
_YEAR = re.compile(r"(?<![\d$,.])(1[5-9]\d\d|20\d\d)(?![\d,%])")


class People:
    """The people of one letter. `names` are those in the campaign's facts; `year` is the present one."""

    def __init__(self, reading: Reading, names: tuple[frozenset[str], ...], year: int) -> None:
        self.reading, self.year = reading, year
        self.grammar = reading.grammar
        of_scripture = self.grammar.people.of_scripture.search(reading.unquoted) is not None
        self.known = Known(names, of_scripture)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The sentences without what is quoted; a nickname in quotation marks is a name."""
        return sentences_unquoted(self.reading)

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The same sentences folded."""
        return tuple(map(fold, self.texts))

    @cached_property
    def mentions(self) -> tuple[list[Mention], ...]:
        """The mentions of each sentence."""
        met: set[str] = set()
        found = []
        for number, text in enumerate(self.texts):
            here = mentions_in(text, number, self.grammar, self.known, frozenset(met))
            met |= {mention.noun for mention in here if mention.who is Who.UNNAMED}
            found.append(here)
        return tuple(found)

    @cached_property
    def private(self) -> tuple[tuple[Private, ...], ...]:
        """The private words of each sentence."""
        return tuple(
            tuple(private_words(text, folded, self.grammar.privacy))
            for text, folded in zip(self.texts, self.folded, strict=True)
        )

    def exposures(self) -> Iterator[Exposure]:
        """Yield each named person with the gravest thing said of them."""
        found = sorted(self._exposures(), key=lambda exposure: exposure.kind.value)
        seen: list[frozenset[str]] = []
        kept = []
        for exposure in found:
            if not any(exposure.name.words & words for words in seen):
                seen.append(exposure.name.words)
                kept.append(exposure)
        yield from sorted(kept, key=lambda exposure: exposure.start)

    def _exposures(self) -> Iterator[Exposure]:
        loose: list[tuple[int, Private, Mention | None]] = []
        for number, found in enumerate(self.private):
            for private in found:
                mention = self.whom_it_concerns(number, private)
                if mention and mention.who is Who.NAMED:
                    yield from self._exposure(mention, number, private)
                elif private.kind is Kind.STATUS and (mention is None or mention.who is Who.UNNAMED):
                    loose.append((number, private, mention))
        yield from self._named_later(loose)
        yield from self._children()

    def _exposure(self, mention: Mention, number: int, private: Private) -> Iterator[Exposure]:
        name = mention.name
        if name is None or self._is_past(mention, number) or self._has_gone_public(mention, number):
            return
        if not name.is_sure and mention.start == 0 and number != mention.sentence and not self._is_met_again(mention):
            return
        offset = self.reading.sentences[mention.sentence].start
        words = self.texts[number][private.start : private.end].strip()
        own = self._is_own_child(mention)
        yield Exposure(name, private.kind, words, offset + name.start, offset + name.end, own)

    def _is_met_again(self, mention: Mention) -> bool:
        """Whether the next sentence goes on about someone, or another has the same name: then it is a person's."""
        after = self.mentions[mention.sentence + 1 : mention.sentence + 2]
        again = (one for here in self.mentions for one in here if one.name and one is not mention)
        is_referred = any(one.who is Who.REFERRED for here in after for one in here)
        return is_referred or any(mention.name and one.name and mention.name.words & one.name.words for one in again)

    def whom_it_concerns(self, number: int, private: Private) -> Mention | None:
        """Return whom private words tell of."""
        here, start, end = self.mentions[number], private.start, private.end
        if private.is_done:
            after = next((one for one in here if start <= one.start <= end + _BESIDE and one.who in _OBJECTS), None)
            if after:
                return after
        counts = self._counting(private)
        before = [
            one for one in here if one.start <= start and one.who in counts and not (one.name and one.end > start)
        ]
        if before:
            last = before[-1]
            if last.who is Who.UNNAMED and not self.texts[number][: last.start].strip():
                return self._described(number) or last
            return self._antecedent(number, last.start) if last.who is Who.REFERRED else last
        if described := self._described(number):
            return described
        after = next((one for one in here if one.start >= end and one.who is Who.NAMED), None)
        refers = self.grammar.people.anaphoric.search(self.folded[number], start, end) is not None
        if refers or self.grammar.speech.drops_pronouns:
            return self._antecedent(number, start) or after
        return after

    def _counting(self, private: Private) -> set[Who]:
        """Return the mentions that may be whom a verb is about: where its ending tells one from many, not the many."""
        skipped = {Who.MANY} if self.grammar.speech.drops_pronouns and not private.of_any else set()
        if private.is_done:
            skipped |= {Who.MANY, Who.ONESELF}
        return set(Who) - skipped

    def _antecedent(self, number: int, start: int) -> Mention | None:
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
                if mention.who in (Who.NAMED, Who.UNNAMED) or is_near and mention.who is Who.PUBLIC:
                    return mention
                if mention.who is Who.ANYONE and (place == number or is_near and mention.start < _EARLY):
                    return mention
        return None

    def _surer(self, mention: Mention) -> Mention:
        """Return the last sure name of the same sentence before what may be none."""
        before = [one for one in self.mentions[mention.sentence] if one.start < mention.start]
        return next((one for one in reversed(before) if one.name and one.name.is_sure), mention)

    def _described(self, number: int) -> Mention | None:
        """Return the one person named before, where a sentence begins with what they are: "our champion"."""
        match = self.grammar.people.described.match(self.folded[number])
        if not match:
            return None
        named = {
            one.name.text: one
            for here in self.mentions[:number]
            for one in here
            if one.who is Who.NAMED and one.name and one.name.is_sure and not one.name.is_related
        }
        return next(iter(named.values())) if len(named) == 1 else None

    def _named_later(self, loose: list[tuple[int, Private, Mention | None]]) -> Iterator[Exposure]:
        """Yield those told of without a name whose name another sentence gives: "Her name is Rosa.\""""
        for here in self.mentions:
            for mention in here:
                if mention.who is Who.NAMED and mention.name and mention.name.is_introduced:
                    subject = next(
                        (one for one in reversed(here) if one.start < mention.start and one.who is Who.UNNAMED), None
                    )
                    for place, private, whom in loose:
                        if subject is None or subject == whom:
                            yield from self._exposure(replace(mention), place, private) if mention.name.is_sure else ()
                            break

    def _children(self) -> Iterator[Exposure]:
        """Yield children whose age is beside their name."""
        privacy = self.grammar.privacy
        for number, here in enumerate(self.mentions):
            folded = self.folded[number]
            for mention in here:
                if mention.who is not Who.NAMED:
                    continue
                match = privacy.minor_before.search(folded, max(0, mention.start - 40), mention.start)
                match = match or privacy.minor_after.match(folded, mention.end)
                if match:
                    yield from self._exposure(mention, number, Private(Kind.CHILD, *match.span()))

    def _is_own_child(self, mention: Mention) -> bool:
        folded = self.folded[mention.sentence]
        return (
            self.grammar.privacy.own_child_before.search(folded, max(0, mention.start - 60), mention.start) is not None
        )

    def _is_past(self, mention: Mention, number: int) -> bool:
        """Whether the person has died, or it was long ago."""
        years = (int(year) for place in {number, mention.sentence} for year in _YEAR.findall(self.texts[place]))
        if any(year <= self.year - _LONG_AGO for year in years):
            return True
        return mention.name is not None and any(mention.name.words & words for words in self._gone)

    @cached_property
    def _gone(self) -> tuple[frozenset[str], ...]:
        """The names of those who have died."""
        subjects = (
            self._who_is_gone(number, match)
            for number, folded in enumerate(self.folded)
            for match in self.grammar.privacy.past.finditer(folded)
        )
        return tuple({subject.name.words for subject in subjects if subject and subject.name})

    def _who_is_gone(self, number: int, match: re.Match[str]) -> Mention | None:
        """Return who has died: named right after the words, as in "my late husband Tom", or told of before them."""
        here = self.mentions[number]
        after = next((one for one in here if match.end() <= one.start <= match.end() + _NEXT), None)
        if after and after.who is Who.NAMED:
            return after
        before = [one for one in here if one.start <= match.start() and one.who in self._counting(_PAST)]
        last = before[-1] if before else None
        return last if last and last.who is not Who.REFERRED else self._antecedent(number, match.start())

    def _has_gone_public(self, mention: Mention, number: int) -> bool:
        """Whether the person has told everyone."""
        return any(self.grammar.privacy.public.search(self.folded[place]) for place in {number, mention.sentence})


def _reach(name: Name) -> int:
    """Return how many sentences later a text may still tell of someone."""
    if name.is_sure:
        return _FAR
    return 2 if name.is_nickname or " " in name.text else 1
