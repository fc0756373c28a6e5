"""Requests and concessions as people really write them, in letters by people who had not read the checks and in tables."""

from __future__ import annotations

import pytest

from campaign.domain.checks import requests
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language, fold
from tests.campaigns.corpus import corpus
from tests.campaigns.frozen_campaign import frozen_manuscript

ASKED: dict[Language, str] = {
    "en": """
So I want one thing from our delegation: the list.
Have the administration hand over the contracts.
I'd like to see a hearing before the snow melts.
Would Senator Cole be so kind as to ask?
Somebody in Washington ought to count.
Senator, you know where the switch is.
Congress: stop paying.
Give us the names of the towns.
Let the committee open the books.
I hope the council sleeps badly until it answers.
We'd be grateful if the county put it in writing.
Don't sign another one.
Ask them what the second plane cost.
Won't our congressman say one word?
It's high time that someone looked.
All I ask is a page with numbers on it.
Is an answer too much to ask?
Representative Ames, please write back.
Our two senators could settle it by Friday.
The library board must keep the branch open.
Tell your council member on Tuesday at six.
My one request is a date.
I beg the mayor to walk down our street.
Who will stand up and say no?
Bring the bill to a vote.
I wish somebody on the board would read the report aloud.
What I want from Rep. Ames is a plain yes.
Read the agreement, and then vote.
Dear neighbors, come to the meeting.
I'm asking the governor to veto it.
Senators Murray and Cantwell should get on the phone and find out where those folks are today.
Ask them why a man can't get his day in court.
Would somebody in Congress please explain that to her?
It is time that our congresswoman got one, in writing, and put it in the paper.
This is what I ask of the senators of Idaho, with respect.
Our two senators could ask for that tomorrow morning.
Senator Rounds, Senator Thune: would you kindly see to it that next time we are told first?
Put that in a law, por favor.
I'd like our government to be at least as organized as a guy with a van.
Invite some of those people.
Senator Murkowski, Senator Sullivan, I'm asking you for a vote.
And then the two of us could write to Congressman Carter.
Would it hurt the government to stop until the judge has spoken?
That's what I want Ohio's senators to request.
House Appropriations should not give one dime for this until there is one.
Will our congressman show me his?
I'd like to see our congressman, whichever party, pick up a telephone and ask first.
Senators Slotkin and Peters, please order one.
I hope she'll take this as it's meant and put a stop to the trucking.
We'd be grateful if someone in the Senate would prove him wrong.
I ask Senator Hirono, who has stood up before, to stand up for these few hundred as well.
Do not vote money for this, please.
But I would suggest to Representative Baumgartner that he look at which way the bees are flying.
I'd like one lawmaker to ask that.
But I'd ask Senator Kennedy, who is quick with an old saying himself, to go and look in the tall grass for me.
So I think you should call Senator Merkley and Senator Wyden and say what I would say: no more of these.
Bishop, senators, anyone with a louder voice than mine: ask that, and keep on asking.
Congressman Thompson, put them back.
Tell your representative: no more one-way streets.
Congress, support the first kind.
I ask the paper for a correction on the same page.
And I ask Congress, which can end the screening with one law, to do it.
""",
    "es": """
Quiero una sola cosa de nuestra delegación: la lista.
Que el gobierno entregue los contratos.
Me gustaría ver una audiencia antes de Navidad.
¿Sería tan amable la senadora Cole de preguntar?
Alguien en Washington debería contar.
Senadora, usted sabe dónde está el interruptor.
Congreso: deje de pagar.
Dennos los nombres de los pueblos.
Que la comisión abra los libros.
Ojalá el concejo duerma mal hasta que conteste.
Le agradeceríamos al condado que lo pusiera por escrito.
No firmen otro más.
Pregúntenles cuánto costó el segundo avión.
¿No puede nuestro congresista decir una palabra?
Ya es hora de que alguien mire.
Lo único que pido es una hoja con números.
Representante Ames, conteste por favor.
Nuestros dos senadores podrían arreglarlo el viernes.
La junta tiene que mantener abierta la biblioteca.
Díganselo a su concejal el martes a las seis.
Mi única petición es una fecha.
Le ruego al alcalde que camine por nuestra calle.
¿Quién va a levantarse a decir que no?
Lleven el proyecto a votación.
Le pido al gobernador que lo vete.
Lo que quiero de la representante Ames es un sí claro.
Lean el acuerdo y después voten.
Vecinos, vengan a la reunión.
Le toca al Congreso averiguar lo demás.
Les escribo para que pregunten.
Pero sí pido una cosa: que nuestro congresista averigüe dónde está hoy esa gente y lo diga en voz alta.
Al Congreso le pido lo mismo que a mis clientes: enséñenme los papeles antes de firmar el cheque.
Quisiera que la senadora preguntara, con micrófono abierto, para qué sirve de verdad.
Ya es hora de que alguien en Topeka y en Washington lo explique en cristiano.
Nuestros dos senadores deberían pedir cuentas ya.
Que contesten, por favor, los que nos pidieron el voto el 3 de noviembre.
Escribo para que los que hacen el presupuesto no den ni un peso más sin preguntar qué fue de esa gente.
Ojalá el senador Kelly y el senador Gallego pidan que se haga una audiencia, y que la hagan aquí, donde se ve.
Pido que el Comité Judicial de la Cámara llame a declarar a quien decidió hacerlo así.
Por eso pido a nuestros legisladores que publiquen cada acuerdo con todos sus anexos, los viejos y los nuevos.
¿Podría el senador Reed, por favor, leer aquel fallo antes de que se hable de repetir la historia?
Invito al congresista a contestar eso en una reunión abierta en el West Side.
Congresista: venga un martes al piso 2 y siéntese atrás.
Dos cosas pido: el texto y la firma.
Pedimos al diputado McGovern que reciba a tres de nuestras señoras, aunque sea quince minutos, y escuche.
Sería bueno que la representante Houlahan lo dijera con todas sus letras.
Lo único que pido es que el Congreso llame a declarar a personas como ella.
Que las oigan más de tres días.
Que el senador Cornyn lo llame por su nombre, y que pida los expedientes.
Que la publique cada mes, como se publica el desempleo.
Me gustaría ver a nuestros dos senadores reclamar el mismo derecho que tienen sus colegas de Belmopán.
Sugiero al representante de nuestro distrito que solicite el punto 3 por escrito y con fecha límite.
Quisiera que nuestra delegación en Washington recordara, igual que yo, que lo que se firma se puede desfirmar.
Háganla, por favor, antes de soltar otro centavo.
Pido al senador Booker que se pare en el pleno y diga ese número, que es el más fácil de recordar.
Empiecen en enero, cuando se estrene el nuevo Congreso, y que no falte una silla para quien lo vivió.
Hagan favor de aprenderla en Washington.
Exijo que el Congreso pregunte quién dio la orden.
Y que conteste en día hábil.
Diputado Correa, usted vive a dos millas de mi casa: convoque a una reunión y explíquenos.
Al Comité Judicial le bastaría con escuchar una, pero en público, y ya habría hecho más que en todos estos años.
Que el Congreso no le ponga ni un dólar a semejante disparate.
""",
}
NOT_ASKED: dict[Language, str] = {
    "en": """
The bus left at night, and nobody said where it went.
My grandmother kept the letter in a tin.
We sat in the church until the rain stopped.
The council met on Tuesday and talked about dogs.
I have driven this road for thirty years.
They sent the families south before breakfast.
A neighbor from Honduras bakes our bread.
The senators came to the fair and ate pie.
I want to say thank you.
Nobody asked me either.
""",
    "es": """
El autobús salió de noche y nadie dijo adónde iba.
Mi abuela guardaba la carta en una lata.
Nos quedamos en la iglesia hasta que paró la lluvia.
El concejo se reunió el martes y habló de perros.
Llevo treinta años en esta carretera.
Mandaron a las familias al sur antes del desayuno.
Una vecina de Honduras hace nuestro pan.
Los senadores vinieron a la feria y comieron pastel.
Quiero dar las gracias.
Busqué y no encontré nada.
""",
}
GRANTED: dict[Language, str] = {
    "en": """
He has a point.
She's got a point about the cost.
They have a point, and I'll grant it.
The sheriff isn't wrong about the jail.
You could say that a border is a border.
I don't blame anyone for worrying about taxes.
To be sure, no country can take everyone.
Sure, the system is slow.
Yes, rules matter.
True, some claims fail.
Granted, the old way was no paradise.
Now, I know what people will say.
I can see why a mayor would be nervous.
I get it: the shelters are full.
I understand the frustration.
Reasonable people disagree about this.
In fairness, the last administration did no better.
To be fair, they did publish the numbers.
My brother-in-law makes a good argument.
There is something to the idea of sharing the load.
It's a fair question who pays.
Nobody says the courts aren't backed up.
No one disputes that a country may guard its border.
I don't pretend to know the answer.
I'll admit I once thought so too.
I used to believe that myself.
Supporters of the deals argue that they save lives.
Some will object that judges are expensive.
The other side has its reasons.
That much is true.
They're right that the line is long.
The secretary was right about one thing.
Order is a good thing, and I want it too.
I am for secure borders, but this is something else.
Of course a government must keep order.
Certainly there are false claims.
No doubt the cost is real.
Critics of my view deserve an answer.
Even so, the worry is honest.
It may be that the agreements deter smugglers.
""",
    "es": """
Tiene razón en eso.
En algo le doy la razón.
No le falta razón al alcalde.
El sheriff no anda errado con lo de la cárcel.
Se podría decir que una frontera es una frontera.
No culpo a nadie por preocuparse de los impuestos.
Es cierto que ningún país puede recibir a todos.
Claro, el sistema es lento.
Sí, las reglas importan.
Cierto: algunas solicitudes no prosperan.
De acuerdo, lo de antes tampoco era el paraíso.
Ya sé lo que me van a decir.
Entiendo que un alcalde esté nervioso.
Comprendo la frustración.
Gente razonable piensa distinto.
Para ser justos, el gobierno anterior no lo hizo mejor.
Hay que reconocer que publicaron los números.
Mi cuñado da un buen argumento.
Algo hay de verdad en eso de repartir la carga.
Es una pregunta justa quién paga.
Nadie niega que los tribunales están atrasados.
No discuto que un país pueda cuidar su frontera.
No pretendo tener la respuesta.
Admito que yo también lo pensé.
Yo mismo lo creía antes.
Quienes defienden los acuerdos dicen que salvan vidas.
Algunos dirán que los jueces son caros.
El otro lado tiene sus razones.
Eso es verdad.
Aciertan en que la fila es larga.
La secretaria acertó en una cosa.
El orden es bueno y yo también lo quiero.
Estoy a favor de una frontera segura, pero esto es otra cosa.
Por supuesto que un gobierno debe poner orden.
Seguramente hay solicitudes falsas.
Sin duda el costo es real.
Quienes no piensan como yo merecen respuesta.
Aun así, la preocupación es honesta.
Puede ser que los acuerdos frenen a los coyotes.
Se me dirá que exagero.
""",
}


def lines(table: dict[Language, str]) -> list[tuple[Language, str]]:
    return [(language, line) for language in LANGUAGES for line in table[language].strip().splitlines()]


def lacks_request(text: str, language: Language) -> bool:
    return any(
        "find a request" in finding.message.text for finding in requests.check(frozen_manuscript(text, language))
    )


def test_requests_are_recognized_as_people_write_them() -> None:
    asked = lines(ASKED)
    missed = [line for language, line in asked if lacks_request(line, language)]

    print(f"requests missed: {len(missed)} of {len(asked)}: {missed}")
    assert len(missed) * 20 <= len(asked)


def test_a_text_that_asks_for_nothing_is_told_so() -> None:
    assert [line for language, line in lines(NOT_ASKED) if not lacks_request(line, language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_few_letters_are_told_that_they_ask_for_nothing(language: Language) -> None:
    """Nearly every one of them asks someone for something; how, their writers chose."""
    letters = [draft for draft in (one for half, one in corpus() if half == "open") if draft.language == language]
    told = [draft.id for draft in letters if lacks_request(draft.text, language)]

    print(f"no request found: {len(told)} of {len(letters)} letters: {told}")
    assert len(told) * 12 <= len(letters)


def test_concessions_are_recognized_as_people_write_them() -> None:
    granted = lines(GRANTED)
    missed = [line for language, line in granted if not grammar(language).arguments.concessions.search(fold(line))]

    print(f"concessions missed: {len(missed)} of {len(granted)}: {missed}")
    assert len(missed) * 20 <= len(granted)


def test_a_plain_sentence_grants_nothing() -> None:
    granted = [
        line for language, line in lines(NOT_ASKED) if grammar(language).arguments.concessions.search(fold(line))
    ]

    assert granted == []
