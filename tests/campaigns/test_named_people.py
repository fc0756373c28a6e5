"""NAME-1 on letters right and wrong: a neighbor may be told of, and is not to be named beside what could harm them."""

from __future__ import annotations

from campaign.domain.checks import named_people
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from tests.campaigns.frozen_campaign import frozen_manuscript

RIGHT: dict[Language, list[str]] = {
    "en": [
        "A neighbor from Honduras has an asylum case. She bakes the bread we eat after Mass.",
        "My friend Maria taught me to make tamales. I ask Congress to hold hearings on the agreements.",
        "I am Ana Ruiz, and I came here as a refugee. I know what a closed door sounds like.",
        "My name is Daniel Ortega-Smith. I was undocumented until I was nineteen.",
        "President Bernardo Arévalo said that Guatemala would not be a place where people ask for asylum.",
        "Secretary Kristi Noem said that people could ask for asylum there.",
        "Mary and Joseph fled with a child, and nobody asked for their visa.",
        "We met in San José Church and read about people who asked for asylum.",
        "In Santa Ana County a family at our shelter is waiting for asylum.",
        "Judge Robert Hill hears cases all day, and every asylum seeker gets his turn.",
        "Sen. Martin Hale has never met a refugee in our town.",
        "Dr. Susan Lee treats people without papers at our clinic for nothing.",
        "My grandmother crossed the border in a cattle car, and we tell it every Christmas.",
        "A man at our table was deported in May. His chair is still there.",
        "My brother Thomas drives volunteers to the courthouse. Asylum is a promise we made.",
        "Pastor James Cole preached on strangers. A family in his church fears deportation.",
        "I wrote to Rep. Lucia Vega: nobody should be sent to a country they never saw.",
        "The refugees at the Robert Street shelter play soccer on Sundays.",
        "Linda, who runs our food bank, says that the lines are longer.",
        "Kenneth and I have been married for forty years and vote in every election.",
        "Father Michael Brown says an asylum seeker sleeps in the parish hall.",
        "The Elizabeth River flooded the year my father got a visa.",
        "An asylum seeker at our shelter asked me for a pencil.",
        "My cousin's wife is undocumented, and I will not tell you her name.",
        "Jesus was a refugee, my grandmother used to say.",
        "Our mayor, Helen Park, wants to know who was deported from our county.",
        "My daughter Claire is a public defender, and she says an asylum case can turn on one page. I believe her.",
        "Judge Wendell Pruitt swore my parents in as citizens in 1988. A man who has no papers today gets no judge at all.",
        "In Chimayó I met a woman from Olancho who had crossed the desert with a baby. I never asked her name.",
        "My wife Ingrid was born in Bremen and has had a green card since 1991. She cannot vote, so I write for both of us.",
        "Mr. Peabody, my old civics teacher, died in March. He would have asked what happens to an asylum seeker in Honduras.",
        "Francisca Lino took sanctuary in a Chicago church and told every newspaper why. I remember her face.",
        "Thank you to Officer Dan Mills, who helped a family without papers find its car.",
        "Saint Francis took in lepers. Would we deport him?",
        "Coach Ramirez says a fair game has a referee. The asylum agreements fire the referee.",
        "My brother Kurt thinks that anyone without papers should go home. We argue every Sunday.",
        "Anne Frank's father asked the United States for a visa. He did not get one.",
        "When Elena, our waitress, brought the check, my son asked who would feed the people on the plane.",
        "Rep. Pramila Jayapal came to this country alone at 16 with a student visa. Ask her what a door means.",
        "My mother, Agnes, came from Cork without a shilling. Nobody asked her for an asylum interview.",
        "Our mayor, Luz Herrera, fled a civil war as a child and was granted asylum. She says so at every parade.",
        "Emma Lazarus wrote the poem, and we sent at least 945 people to Guatemala.",
        "My grandson Theo asked what a refugee is. I said it is what Superman was.",
        "Dr. Amina Yusuf at the free clinic sees people who have no papers, and she sends no bills.",
        "I teach at Garfield Elementary with Ms. Ortega. One of our pupils has a father who was deported in May.",
        "Maria Hinojosa has reported on it for years. Listen to her program about asylum seekers.",
    ],
    "es": [
        "Una vecina de Honduras tiene un caso de asilo. Hace el pan que comemos después de misa.",
        "Mi amiga María me enseñó a hacer tamales. Pido al Congreso que celebre audiencias.",
        "Soy Ana Ruiz y llegué como refugiada. Sé cómo suena una puerta que se cierra.",
        "Me llamo Daniel Ortega y viví sin papeles hasta los diecinueve.",
        "El presidente Bernardo Arévalo dijo que nadie pidió asilo allí.",
        "La secretaria Kristi Noem dijo que la gente podría pedir asilo en esos países.",
        "María y José huyeron con un niño y nadie les pidió la visa.",
        "Nos juntamos en la iglesia de San José y leímos sobre quien pide asilo.",
        "En Santa Ana una familia del albergue espera asilo.",
        "La jueza Rosa Peña oye casos todo el día, y cada solicitante de asilo tiene su turno.",
        "La doctora Susana Lee atiende a gente sin papeles y no cobra.",
        "Mi abuela cruzó la frontera en un vagón, y lo contamos cada Navidad.",
        "A un hombre de nuestra mesa lo deportaron en mayo. Su silla sigue ahí.",
        "Mi hermano Tomás lleva voluntarios al centro. El asilo es una promesa nuestra.",
        "El padre Miguel predicó sobre los forasteros. Una familia de la parroquia teme la deportación.",
        "Los refugiados del albergue de la calle Roberto juegan al futbol los domingos.",
        "Linda dirige el banco de alimentos y dice que las filas son más largas.",
        "Un solicitante de asilo del albergue me pidió un lápiz.",
        "La esposa de mi primo es indocumentada, y no diré su nombre.",
        "Jesús fue refugiado, decía mi abuela.",
        "La alcaldesa Elena Parra quiere saber a quién deportaron del condado.",
        "Mi esposo Carlos y yo llevamos cuarenta años casados y votamos siempre.",
        "Mi hija Clara es defensora pública y dice que un caso de asilo se gana o se pierde en una página. Le creo.",
        "El juez Wendell Pruitt les tomó juramento a mis padres en 1988. Hoy, el que no tiene papeles no llega ni al juez.",
        "En Chimayó conocí a una mujer de Olancho que había cruzado el desierto con un bebé. Nunca le pregunté el nombre.",
        "Mi esposa Ingrid nació en Ponce y vota. Yo no entiendo cómo mandan a Honduras a quien pide asilo.",
        "El profesor Peña, que en paz descanse, preguntaría qué le pasa en Honduras a quien pide asilo.",
        "Gracias al oficial Daniel Mena, que ayudó a una familia sin papeles a encontrar su carro.",
        "San Martín de Porres barría para todos. ¿A él también lo deportarían?",
        "Mi hermano Beto dice que los que no tienen papeles se vayan. Peleamos cada domingo.",
        "Cuando Elena trajo la cuenta, mi hijo preguntó quién les da de comer a los del avión.",
        "Mi nieto Teo me preguntó qué es un refugiado. Le dije que Superman.",
        "La doctora Amina Yusuf, de la clínica gratuita, atiende a gente sin papeles y no manda cobros.",
        "Doy clases en la primaria Garfield con la maestra Ortega. A uno de nuestros alumnos le deportaron al papá en mayo.",
        "María Hinojosa lo ha contado por años en la radio. Escuchen su programa sobre los solicitantes de asilo.",
        "Mi comadre Lety hace los mejores buñuelos. El que pide asilo no viene por los buñuelos, viene huyendo.",
        "Mi patrón, don Ramón, dice que nadie deja su casa por gusto. Una muchacha de la planta no tiene papeles y llora en el baño.",
        "La Virgen y san José no llevaban papeles. Les abrieron un establo.",
        "El senador Ben Ray Luján recibió a una señora que esperaba asilo y la escuchó.",
        "Vi a Julia en el mercado. Me dijo que un primo suyo está detenido por ICE y no quiso decir más.",
        "Celia Cruz cantaba que la vida es un carnaval. Para el que no tiene papeles, no.",
        "Mi hija Renata tiene 24 años y es enfermera. Cuida a una paciente indocumentada que le teje bufandas.",
    ],
}
WRONG: dict[Language, list[str]] = {
    "en": [
        "My neighbor Maria Lopez is undocumented and cleans our church.",
        "José has an asylum hearing in March. He mows my lawn.",
        "My coworker Wilmer asked for asylum two years ago.",
        "Lupe, my friend from choir, was deported last week.",
        "A man named Selvin was detained by ICE on our street.",
        "Carlos Mejía crossed the border with his baby and works nights.",
        "My student Ahmed is waiting for asylum.",
        "I think of Rosa's asylum case every day.",
        "Mrs. Hernandez overstayed her visa because her son was ill.",
        "My barber, Oksana, has TPS and fears losing it.",
        "ICE took Juan Carlos at the bus stop.",
        "Fatima was granted asylum, and still she is afraid.",
        "A girl called Yesenia lives here without papers.",
        "Our gardener Don Chepe has no papers.",
        "Marvin lives two doors down. He has a removal order and three children.",
        "My parishioner Elmer wears an ankle monitor to Mass.",
        "Teresa Gómez, our cook, is an asylum seeker.",
        "They deported her, my friend Blanca, before dawn.",
        "Xiomara and her son are seeking asylum and sleep in our hall.",
        "My patient Nadia was refused asylum.",
        "Danilo roofs houses in August and never complains. The man has been ducking ICE since spring.",
        "My late husband's nurse was Xenia Coyoy. Her visa expired the week he died, and she stayed to finish.",
        "You can set your watch by Ulises Batz. At 5:40 he unlocks the bakery on Grand Avenue, and at 5:45 he looks both ways for a white van, because he has been here without papers since he was twelve.",
        "The girl who won our spelling bee is Itzayana Pop, fifth grade, Room 12 at Garfield Elementary. Her mother wears an ankle bracelet.",
        "Doña Tina sells tamales outside the tire shop. She crossed at Sasabe in 2009 and has not seen her mother since.",
        'Everybody calls our shortstop "Flaco." He got a letter that says he must appear before an immigration judge in Omaha.',
        "Our organist, Eustaquio Pérez, was sent home from Mass last week by fear alone. He is undocumented.",
        "I think often of Nadia. She is Haitian, she is pregnant, and she sleeps in the church basement on Tenth Street.",
        "He asked me not to use his last name, so I will not. Filiberto was deported twice and came back twice.",
        "my neighbor chuy is scared. he dont got papers and his kids do.",
        "Sami teaches my children chess. Last month he was told his asylum claim is closed and that he has thirty days.",
        "There is a man at our plant, Berto Yax, who runs the slicer. He has no Social Security number of his own.",
        "Mireya's boy goes to Lincoln Middle School and she waits for him at the corner. She is not legal, and the whole block knows.",
        "On Tuesdays the van from the dialysis center picks up Don Lencho, 61, at the trailer park behind the grain elevator. He came on a visitor's visa in 1999 and never left.",
        "Ask for Griselda at the front desk of the Sunset Motel. She will tell you she has been hiding since the raid.",
        "The best welder I ever trained, a fellow by the name of Amadou Diallo, has a final order of deportation.",
        "It was Lucero who opened the door. Immigration wanted her husband, Evelio, and they took him in his socks.",
        "Tomorrow Yensi Melgar reports to ICE in Louisville, as she does every third month.",
        "She is called Marielena and she is nine. She was sent back with her grandmother in June.",
        "Pastor Elías Cux of the storefront church on Main has not been outside in a month because he has no status.",
    ],
    "es": [
        "Mi vecina María López es indocumentada y limpia nuestra iglesia.",
        "José tiene su audiencia de asilo en marzo. Me corta el pasto.",
        "Mi compañero Wilmer pidió asilo hace dos años.",
        "A Lupe, mi amiga del coro, la deportaron la semana pasada.",
        "A un hombre llamado Selvin lo detuvo ICE en nuestra calle.",
        "Carlos Mejía cruzó la frontera con su bebé y trabaja de noche.",
        "Mi alumno Ahmed espera asilo.",
        "Pienso en Rosa y en su caso de asilo todos los días.",
        "Mi peluquera, Oksana, tiene TPS y teme perderlo.",
        "La migra se llevó a Juan Carlos, y ICE detuvo a su hermano.",
        "A Fátima le dieron asilo y todavía tiene miedo.",
        "Una muchacha llamada Yesenia vive aquí sin papeles.",
        "Marvin vive a dos puertas. Tiene una orden de deportación y tres hijos.",
        "Mi feligrés Elmer va a misa con grillete.",
        "Teresa Gómez, nuestra cocinera, es solicitante de asilo.",
        "Mi amiga Blanca fue deportada antes del amanecer.",
        "Xiomara pidió asilo con su hijo y duerme en nuestro salón.",
        "Mi inquilino Hassan llegó como refugiado.",
        "Danilo techa casas en agosto y nunca se queja. El pobre anda huyendo de la migra desde la primavera.",
        "La enfermera de mi difunto esposo se llama Xenia Coyoy. La visa se le venció la misma semana y se quedó hasta el final.",
        "A Ulises Batz lo pueden ver a las 5:40 abriendo la panadería de la avenida Grand. Está aquí sin papeles desde los doce años.",
        "La niña que ganó el concurso es Itzayana Pop, de quinto grado, salón 12 de la primaria Garfield. Su mamá trae grillete.",
        "Doña Tina vende tamales afuera de la llantera. Cruzó por Sásabe en 2009 y no ha visto a su mamá desde entonces.",
        "A nuestro pítcher le decimos el Flaco. Le llegó una carta para presentarse ante el juez de migración en Omaha.",
        "Nuestro organista, Eustaquio Pérez, no vino a misa por miedo. No tiene documentos.",
        "Pienso mucho en Nadia. Es haitiana, está embarazada y duerme en el sótano de la iglesia de la calle Diez.",
        "Me pidió que no pusiera su apellido. A Filiberto lo han deportado dos veces y dos veces regresó.",
        "mi vecino chuy tiene miedo. no tiene papeles y sus hijos si.",
        "Samir les enseña ajedrez a mis hijos. El mes pasado le cerraron el caso de asilo y le dieron treinta días.",
        "En la planta hay un hombre, Berto Yax, que maneja la rebanadora. Trabaja con un seguro que compró.",
        "El hijo de Mireya va a la secundaria Lincoln y ella lo espera en la esquina. Está ilegal y toda la cuadra lo sabe.",
        "Los martes pasan por don Lencho para llevarlo a la diálisis. Vino con visa de turista en 1999 y nunca se fue.",
        "Pregunten por Griselda en la recepción del motel Sunset. Les dirá que vive escondida desde la redada.",
        "El mejor soldador que he tenido, un tal Amadou Diallo, tiene orden final de deportación.",
        "Fue Lucero quien abrió. Inmigración buscaba a su marido, Evelio, y se lo llevaron en calcetines.",
        "Mañana Yensi Melgar se presenta ante ICE en Louisville, como cada tres meses.",
        "Se llama Marielena y tiene nueve años. La devolvieron con su abuela en junio.",
        "El hermano Elías Cux, de la iglesia de la Main, lleva un mes sin salir porque no tiene estatus.",
    ],
}


def warned(text: str, language: Language) -> list[str]:
    findings = named_people.check(frozen_manuscript(text, language))
    return [finding.words[0] for finding in findings if finding.level is Level.WARN]


def test_few_right_letters_are_warned_of_and_few_wrong_ones_missed() -> None:
    right = [(text, language) for language in LANGUAGES for text in RIGHT[language]]
    wrong = [(text, language) for language in LANGUAGES for text in WRONG[language]]
    false_alarms = [text for text, language in right if warned(text, language)]
    missed = [text for text, language in wrong if not warned(text, language)]

    print(f"warned of {len(false_alarms)} of {len(right)} right: {false_alarms}")
    print(f"missed {len(missed)} of {len(wrong)} wrong: {missed}")
    assert len(false_alarms) * 20 <= len(right)
    assert len(missed) * 10 <= len(wrong)


def test_the_finding_shows_the_name_and_what_could_be_there_instead() -> None:
    text = "I read the paper. My neighbor Maria Lopez is undocumented."
    (finding,) = named_people.check(frozen_manuscript(text, "en"))

    assert finding.words == ("My neighbor Maria Lopez",)
    assert text[finding.start : finding.end] == "My neighbor Maria Lopez"
    assert finding.change == "A neighbor"
    assert "“Maria Lopez” is named next to “is undocumented”" in str(finding.message)
