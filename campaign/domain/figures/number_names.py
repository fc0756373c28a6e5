"""Numbers that are names and count nothing: times, addresses, telephone numbers, ZIP codes, bills, articles, pages."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable

from campaign.domain.figures.everyday_numbers import everyday_numbers
from campaign.domain.grammar.languages import GRAMMARS, of_all
from campaign.domain.grammar.named_numbers import NamedNumbers
from campaign.domain.language import fold

_STATES = r"(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|P[AR]|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])"
_DOTTED_STATES = (
    r"(?:N\.\s?[CDHJMY]\.|S\.\s?[CD]\.|R\.\s?I\.|W\.\s?Va\.|D\.\s?C\.|P\.\s?R\.|Ala\.|Ariz\.|Ark\.|Calif\.|Colo\.|Conn\.|Del\.|Fla\.|Ga\."
    r"|Ill\.|Ind\.|Kan\.|Kans\.|Ky\.|La\.|Md\.|Mass\.|Mich\.|Minn\.|Miss\.|Mo\.|Mont\.|Neb\.|Nev\.|Okla\.|Ore\.|Pa\.|Penn\.|Tenn\.|Tex\.|Vt\."
    r"|Va\.|Wash\.|Wis\.|Wyo\.)"
)
_FULL_STATES = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa"
    r"|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada"
    r"|New\s(?:Hampshire|Jersey|Mexico|York)|Nuev[oa]\s(?:Hampshire|Jersey|M[eé]xico|York)|North\s(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon"
    r"|Pennsylvania|Rhode\sIsland|South\s(?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West\sVirginia"
    r"|Wisconsin|Wyoming|Puerto\sRico)"
)


def _every(part: Callable[[NamedNumbers], str]) -> str:
    return of_all(lambda pack: part(pack.named_numbers))


def _months_begin() -> str:
    """What the months of any language begin with, whole or cut short."""
    names = (fold(name) for pack in GRAMMARS.values() for name in (*pack.dates.months, *pack.dates.short_months))
    return "|".join(sorted({name[:3] for name in names}))


_NO_TOWNS = rf"(?!(?:{_every(lambda words: words.no_towns)})\s)"
_AND, _TO = _every(lambda words: words.and_), _every(lambda words: words.to)
_PREFIXES = "".join(rf"(?<!{prefix}-\d{{4}})" for pack in GRAMMARS.values() for prefix in pack.named_numbers.prefixes)
#: Each alternative is tried where a number could start or just before.
_NAMES = re.compile(
    rf"""
    (?<![^\W\d_])(?=[\w+(§.-]) (?:                                   # None begins inside a word: most places are left at once.
      https?://\S+ | \bwww\.\S+ | (?<![\w.+-])[\w.+-]{{1,64}}@[\w.-]{{1,255}}              # addresses
    | \+\d{{1,3}}(?:[\s.-]?\(?\d{{2,4}}\)?){{2,5}}(?!\w)                                     # telephones: +502 2232 1234
    | (?:\b1[\s.-])?\(?\b\d{{3}}\)?[-.\s]\d{{3}}[-.\s]\d{{4}}\b                            # (505) 555-0100
    | (?P<phone>(?<![\w,.$-])(?:\d{{3}}-\d{{4}}|(?!(?:19|20)\d\d-(?:19|20)\d\d)(?!\d\d00-\d\d00)[2-9]\d{{3}}-\d{{4}})\b(?!-))
    | \b(?:{_every(lambda words: words.phones)}|WhatsApp):?\s\d{{4}}\s\d{{4}}\b
    | \b\d{{5}}-\d{{4}}\b
    | \b(?:{_every(lambda words: words.zip_codes)}|{_STATES}|{_DOTTED_STATES}|{_FULL_STATES}),?\s+(?P<zip>\d{{5}})\b(?![,.]\d)
    | \b{_NO_TOWNS}[A-ZÁÉÍÓÚÑ][\w'’-]+,?\s(?P<town>\d{{5}})(?=\s*(?:[.;:)!?\n]|$))                # Las Cruces 88001
    | (?<![\w.])(?:H\.?\s?R|S|H\.?\s?Res|S\.?\s?Res|H\.?J|S\.?J|H\.?B|S\.?B|P\.?L|Pub\.?\s?L|Public\sLaw)(?:\.?\s?Res)?   # bills
      \.?\s?(?:No\.\s?)?\d[\d-]*\b
    | \b(?:{_every(lambda words: words.laws)}|§+)\s?
      \d(?:[\d.,-]*\d)?(?P<further>(?:\s?(?:,\s?(?:{_AND})|,|{_AND}|{_TO}|–|-)\s?\d+)*)    # articles, sections, pages
    | \b\d+\s(?:Fed\.\sReg\.|FR|U\.S\.C?\.?|C\.?F\.?R\.?|I&N\s+Dec\.|F\.\dd|Stat\.)\s*(?:§+\s*)?\d[\d.,-]*   # law
    | \b[^\W\d_]+-\d+(?:-\d+)*\b{_PREFIXES}   # COVID-19
    | \b(?!USD?\d)[^\W\d_]+\d\w*                                                      # H1N1
    | \b\d+-[A-Z][\w-]*\b                                                             # 13-DGAJTC-2025
    | \b\d+(?:{_every(lambda words: words.suffixes)}|\.?[ºª°])(?!\w)                              # ordinals, but for dates
        (?!\s(?:{_every(lambda words: words.of)})\s(?i:{_months_begin()}))
    | \b(?:24/7|9/11|9-11|20/20)\b(?![/-]\d)
    )""",
    re.VERBOSE,
)
#: Something that every such name contains; most sentences have none.
_NAMED = re.compile(r"\d|://|www\.|@")
_LIST_NUMBER = re.compile(r"^[ \t]*\d{1,2}[.)]\s", re.MULTILINE)


class NumberNames:
    """Where a text has numbers that are names."""

    def __init__(self, text: str, folded: str) -> None:
        found: list[re.Match[str]] = []
        if _NAMED.search(text):
            found = [match for pattern in (_NAMES, _LIST_NUMBER) for match in pattern.finditer(text)]
            found += everyday_numbers(text, folded)
        self._found = sorted(found, key=re.Match.start)

    def at(self, place: int) -> re.Match[str] | None:
        """The name that the character here belongs to; found by halving, for a text may hold thousands of them."""
        before = bisect_right(self._found, place, key=re.Match.start) - 1
        return self._found[before] if before >= 0 and place < self._found[before].end() else None

    def hold(self, start: int, end: int, *, counts: bool) -> bool:
        """Whether the number at `start:end` belongs to a name; `counts` says that a unit follows it.

        What only follows a name counts where it has a unit: the 900 of "bajo el Título 42 a 900 personas", but not the 5
        of "artículos 3 y 5"; so do a range shaped like a telephone, and five digits after a capital that is no town.
        """
        owner = self.at(start) or self.at(end - 1)
        if owner is None:
            return False
        parts = owner.groupdict()
        follows = parts.get("further") and start >= owner.start("further")
        may_count = follows or any(parts.get(name) for name in ("phone", "zip", "town"))
        return not (may_count and counts)
