"""END-1: a letter is remembered by its last sentence."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.checks.opening import is_salutation
from campaign.domain.findings import Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience
from campaign.domain.texts.asking import asks
from campaign.domain.texts.reading import Sentence
from campaign.domain.texts.shingles import keys_of

#: A last sentence this short ends a thought that the one before it began.
_SHORT = 15
#: By so many letters a word is known again in another form: "night" and "nights", "promesa" and "prometer".
_STEM = 5
_LEAST = 3
_COMMON = frozenset(
    "all and any are but can did for get had has her him his how its let may not now one our out own say see she the too "
    "two use was way who you con del dos era eso esa ese fue han hay las les los mas mis muy nos por que sea ser sin son "
    "sus una uno ver vez vio yet about after again against almost always another because before being between could every first from have here "
    "into just last like many might more most much never only other over people same should since some still such "
    "than that their them then there these they thing things this those through time under until very want well were "
    "what when where which while will with without would years your "
    "antes aquel aquella aqui cada casi como cosa cosas cuando cual desde despues donde durante ella ellas ellos entre "
    "era eran esas ese esos esta estaba estan estas este esto estos fueron gente hace hacia hasta habia hay mas mientras "
    "misma mismo mucha muchas mucho muchos nada nadie nosotros nuestra nuestras nuestro nuestros nunca otra otras otro "
    "otros para pero poco porque primera primero puede pueden quien quienes saben sabe sera siempre sido sino sobre solo "
    "somos tambien tanto tener tengo tiene tienen toda todas todavia todo todos tras unas unos veces".split()
)


ORDER, LEVELS = 200, (Level.HINT,)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """The ending has the request, or takes up a word of the opening."""
    sentences = manuscript.reading.sentences
    if not sentences or not sentences[-1].paragraph:
        return
    ending = _ending(sentences, is_op_ed=manuscript.traits.is_op_ed)
    opening = _opening(sentences)
    if _stems(opening) & _stems(ending) or any(asks(manuscript.reading, ending)):
        return
    message = Message(
        "The last sentence takes up neither your request nor a word of your opening. See whether it should."
    )
    last = sentences[-1]
    yield Finding("END-1", Level.HINT, message, (last.text,), last.start, last.end)


def _ending(sentences: tuple[Sentence, ...], *, is_op_ed: bool) -> tuple[Sentence, ...]:
    """The last sentence, with the one before where it is short; an op-ed closes with its last paragraph."""
    if is_op_ed:
        return tuple(sentence for sentence in sentences if sentence.paragraph == sentences[-1].paragraph)
    is_short = len(sentences[-1].text.split()) < _SHORT
    return sentences[-2:] if is_short else sentences[-1:]


def _opening(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The first paragraph that is more than a salutation."""
    first = next((one.paragraph for one in sentences if not is_salutation(one)), 0)
    return tuple(sentence for sentence in sentences if sentence.paragraph == first)


def _stems(sentences: tuple[Sentence, ...]) -> set[str]:
    words = (key for sentence in sentences for key in keys_of(sentence.text))
    return {key[:_STEM] for key in words if len(key) >= _LEAST and key not in _COMMON}
