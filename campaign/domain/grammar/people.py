"""How a language names people, and says that one of them has, seeks or lacks permission to stay in a country."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, eq=False, slots=True)
class People:
    """The people of one language. Words and patterns are folded; words of all packs hold for each, since names mix them.

    Attributes:
        status: words about one person's immigration status; none about many people, or about the law.
        self_before: what comes before the writer's own name: "my name is".
        known_before: what comes before the name of someone whom the writer knows: "my neighbor".
        known_after: what comes after it: ", my neighbor".
        place_before: words that make what follows a place or a saint.
        place_after: words that make what comes before them a place.
        titles: what people are called with their name.
        officials: titles of those who speak in public.
        honorifics: titles that always make a name of what follows.
        scripture: people in Scripture.
    """

    status: re.Pattern[str]
    self_before: re.Pattern[str]
    known_before: re.Pattern[str]
    known_after: re.Pattern[str]
    place_before: frozenset[str]
    place_after: frozenset[str]
    titles: frozenset[str]
    officials: frozenset[str]
    honorifics: frozenset[str]
    scripture: frozenset[str]


#: Given names that are met often and are seldom anything else.
GIVEN_NAMES = frozenset(
    "jose maria juan carlos luis miguel pedro ana rosa carmen lupe guadalupe javier jorge francisco antonio manuel alejandro diego ricardo "
    "roberto fernando eduardo sergio rafael ramon raul oscar mario marco marcos andres pablo gabriel daniel david cesar hector hugo ivan "
    "julio enrique ernesto esteban felipe gustavo ismael joaquin julian lorenzo mauricio mateo nicolas omar rodrigo ruben salvador samuel "
    "santos tomas victor walter wilmer wilson yovani elmer edwin kevin marvin selvin nelson henry alicia ana andrea angela beatriz blanca "
    "brenda carolina catalina cecilia claudia cristina daniela delia diana dolores elena elsa elvira esperanza estela evelyn fatima gabriela "
    "gladys gloria graciela iris irma isabel jacqueline josefina juana julia karla laura leticia lidia lorena lourdes lucia luisa luz magdalena "
    "marcela margarita mariela marina marisol marta martha mayra mercedes mirna miriam monica nancy natalia norma olga paola patricia paula "
    "pilar raquel rebeca reina rocio rosario roxana sandra sara silvia sofia sonia susana teresa veronica vilma wendy xiomara yesenia yolanda "
    "ahmed mohammed muhammad ali fatima amina omar yusuf hassan ibrahim khalid oksana olena dmytro ivan natasha svetlana wei mei linh nguyen "
    "james john robert michael william thomas charles joseph richard christopher matthew anthony donald steven paul andrew joshua kenneth "
    "george brian edward ronald timothy jason jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon benjamin gregory "
    "mary linda elizabeth barbara susan jessica sarah karen lisa betty ashley emily donna michelle carol amanda melissa deborah stephanie "
    "sharon cynthia kathleen amy shirley helen anna samantha katherine christine debra rachel emma".split()
)
