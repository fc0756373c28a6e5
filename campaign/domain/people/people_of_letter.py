"""Who is named in a letter beside what is private about them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from campaign.domain.people.exposure import Exposure
from campaign.domain.people.mentions import Mention, Who
from campaign.domain.people.private_words import Kind, Private, private_words
from campaign.domain.people.references import References
from campaign.domain.people.suspicions import suspected

_NEXT = 15  # characters between "my late husband" and his name
_LONG_AGO = 45  # years after which nobody can be sent away for it
_PAST = Private(Kind.STATUS, 0, 0)
_YEAR = re.compile(r"(?<![\d$,.])(1[5-9]\d\d|20\d\d)(?![\d,%])")


class People(References):
    """The people of one letter, and what is private about them."""

    @cached_property
    def private(self) -> tuple[tuple[Private, ...], ...]:
        """The private words of each sentence of the writer's."""
        return tuple(
            () if self._is_of_a_fact(number) else tuple(private_words(text, folded, self.grammar.privacy))
            for number, (text, folded) in enumerate(zip(self.texts, self.folded, strict=True))
        )

    def _is_of_a_fact(self, number: int) -> bool:
        """Whether a sentence cites a fact and names no one: it tells of the people whom the fact counts."""
        cites = bool(self.reading.sentences[number].cited)
        return cites and not any(mention.who is Who.NAMED for mention in self.mentions[number])

    def exposures(self) -> Iterator[Exposure]:
        """Yield each named person with the gravest private detail about them; a letter without names has none."""
        if not self.names_anyone:
            return
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
                    if mention is None and (only := self._only_one_named()):
                        yield from self._exposure(only, number, private)
        yield from self._named_later(loose)
        for mention, number, private in suspected(self):
            yield from self._exposure(mention, number, private)
        yield from self._children()

    def _only_one_named(self) -> Mention | None:
        """Return the one person whom the letter names, if it is one: a text that tells of "her" before it says who she is."""
        named = {
            one.name.text: one
            for here in self.mentions
            for one in here
            if one.who is Who.NAMED and one.name and (one.name.is_sure or " " in one.name.text)
        }
        return next(iter(named.values())) if len(named) == 1 else None

    def _exposure(self, mention: Mention, number: int, private: Private) -> Iterator[Exposure]:
        name = mention.name
        if name is None or self._is_past(mention, number) or self._has_gone_public(mention, number):
            return
        if not name.is_sure and mention.start == 0 and number != mention.sentence and not self._is_met_again(mention):
            return
        if private.kind is Kind.STATUS and any(name.words & words for words in self._citizens):
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
        years = (
            int(year) for place in self._around(number, mention.sentence) for year in _YEAR.findall(self.texts[place])
        )
        if any(year <= self.year - _LONG_AGO for year in years):
            return True
        return mention.name is not None and any(mention.name.words & words for words in self._gone)

    def _around(self, *places: int) -> set[int]:
        """Return the places of sentences and of those next to them."""
        return {near for place in places for near in (place - 1, place, place + 1) if 0 <= near < len(self.texts)}

    @cached_property
    def _gone(self) -> tuple[frozenset[str], ...]:
        """The names of those who have died."""
        return self._named_by(self.grammar.privacy.past)

    @cached_property
    def _citizens(self) -> tuple[frozenset[str], ...]:
        """The names of those who have nothing to fear."""
        return self._named_by(self.grammar.privacy.citizen)

    def _named_by(self, pattern: re.Pattern[str]) -> tuple[frozenset[str], ...]:
        subjects = (
            self._subject(number, match)
            for number, folded in enumerate(self.folded)
            for match in pattern.finditer(folded)
        )
        return tuple({subject.name.words for subject in subjects if subject and subject.name})

    def _subject(self, number: int, match: re.Match[str]) -> Mention | None:
        """Return whom words are about: named right after them, as in "my late husband Tom", or told of before them."""
        here = self.mentions[number]
        after = next((one for one in here if match.end() <= one.start <= match.end() + _NEXT), None)
        if after and after.who is Who.NAMED:
            return after
        before = [one for one in here if one.start <= match.start() and one.who in self.counting(_PAST)]
        last = before[-1] if before else None
        return last if last and last.who is not Who.REFERRED else self.antecedent(number, match.start())

    def _has_gone_public(self, mention: Mention, number: int) -> bool:
        """Whether the person has told everyone."""
        return any(self.grammar.privacy.public.search(self.folded[place]) for place in {number, mention.sentence})
