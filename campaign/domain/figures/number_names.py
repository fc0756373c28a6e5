"""Numbers that are names and count nothing: times, addresses, telephone numbers, ZIP codes, bills, articles, pages."""

from __future__ import annotations

import re
from bisect import bisect_right

from campaign.domain.figures.everyday_numbers import everyday_numbers

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
#: Capitalized words at the start of a sentence that are not a town before a number: "Some 12000 left."
_NO_TOWNS = (
    r"(?!(?:Some|Over|Under|About|Around|Nearly|Almost|Roughly|Approximately|Than|Least|Most|To|Up|In|On|Of|At|By|For|From|The|These|Those|All|Only"
    r"|Just|Exactly|And|But|With|Another|Other|Than|Were|Was|Are|Is|Unos|Unas|Casi|Cerca|Hasta|M[aá]s|Menos|Los|Las|El|La|Eran|Fueron|Son|De|Con"
    r"|Por|Para|En|A|Y|Otr[oa]s|Estos|Estas|Esos|Esas|Solo|Sólo|Hubo|Hay"
    r"|January|February|March|April|May|June|July|August|September|October|November|December)\s)"
)
_LAW = (
    r"[Aa]rticles?|[Aa]rt[ií]culos?|[Aa]rts?\.|[Ss]ections?|[Ss]ecci[oó]n(?:es)?|[Tt]itle|[Tt]ítulo|[Cc]hapter|[Cc]ap[ií]tulo|[Pp]ages?|[Pp]áginas?"
    r"|[Pp]aragraphs?|[Pp]aras?\.|[Pp]árrafos?|Nos?\.|[Nn]úm\.?|[Nn]º|[Bb]ill|[Pp]roposition|[Pp]roposici[oó]n|[Rr]esolution|[Rr]esoluci[oó]n|[Ll]ey"
    r"|[Dd]ecreto|[Oo]rden\s[Ee]jecutiva|[Ee]xecutive\s[Oo]rder|[Aa]mendment|[Ee]nmienda|[Rr]oute|[Ii]nterstate|[Dd]istrict|[Dd]istrito|[Rr]oom"
    r"|P\.?\s?O\.?\s[Bb]ox|[Aa]partado(?:\s[Pp]ostal)?|[Ee]xt\.?|§+"
)
#: Each alternative is tried where a number could start or just before.
_NAMES = re.compile(
    rf"""
    (?<![^\W\d_])(?=[\w+(§.-]) (?:                                   # None begins inside a word: most places are left at once.
      https?://\S+ | \bwww\.\S+ | (?<![\w.+-])[\w.+-]{{1,64}}@[\w.-]{{1,255}}              # addresses
    | \+\d{{1,3}}(?:[\s.-]?\(?\d{{2,4}}\)?){{2,5}}(?!\w)                                     # telephones: +502 2232 1234
    | (?:\b1[\s.-])?\(?\b\d{{3}}\)?[-.\s]\d{{3}}[-.\s]\d{{4}}\b                            # (505) 555-0100
    | (?P<phone>(?<![\w,.$-])(?:\d{{3}}-\d{{4}}|(?!(?:19|20)\d\d-(?:19|20)\d\d)(?!\d\d00-\d\d00)[2-9]\d{{3}}-\d{{4}})\b(?!-))
    | \b(?:[Tt]el[eé]fonos?|[Tt]els?\.|[Cc]el\.|[Pp]hone|WhatsApp):?\s\d{{4}}\s\d{{4}}\b
    | \b\d{{5}}-\d{{4}}\b
    | \b(?:ZIP(?:\ code)?|[Cc][oó]digo\s[Pp]ostal|C\.\s?P\.|CP|{_STATES}|{_DOTTED_STATES}|{_FULL_STATES}),?\s+(?P<zip>\d{{5}})\b(?![,.]\d)
    | \b{_NO_TOWNS}[A-ZÁÉÍÓÚÑ][\w'’-]+,?\s(?P<town>\d{{5}})(?=\s*(?:[.;:)!?\n]|$))                # Las Cruces 88001
    | (?<![\w.])(?:H\.?\s?R|S|H\.?\s?Res|S\.?\s?Res|H\.?J|S\.?J|H\.?B|S\.?B|P\.?L|Pub\.?\s?L|Public\sLaw)(?:\.?\s?Res)?   # bills
      \.?\s?(?:No\.\s?)?\d[\d-]*\b
    | \b(?:{_LAW})\s?
      \d(?:[\d.,-]*\d)?(?P<further>(?:\s?(?:,\s?(?:and|y)|,|and|y|to|a|–|-)\s?\d+)*)    # articles, sections, pages
    | \b\d+\s(?:Fed\.\sReg\.|FR|U\.S\.C?\.?|C\.?F\.?R\.?|I&N\s+Dec\.|F\.\dd|Stat\.)\s*(?:§+\s*)?\d[\d.,-]*   # law
    | \b[^\W\d_]+-\d+(?:-\d+)*\b(?<!mid-\d{{4}})(?<!pre-\d{{4}})(?<!post-\d{{4}})(?<!late-\d{{4}})(?<!early-\d{{4}})   # COVID-19
    | \b(?!USD?\d)[^\W\d_]+\d\w*                                                      # H1N1
    | \b\d+-[A-Z][\w-]*\b                                                             # 13-DGAJTC-2025
    | \b\d+(?:st|nd|rd|th|er|ra|ro|do|da|to|ta|\.?[ºª°])(?!\w)                              # ordinals, but for dates
        (?!\s(?:de|of)\s(?i:jan|ene|feb|mar|apr|abr|may|jun|jul|aug|ago|se[pt]|oct|nov|de?ic|dec))
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
