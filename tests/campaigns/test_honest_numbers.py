"""Right sentences about facts, as people count, round and reckon: no check of numbers warns of one."""

from __future__ import annotations

import pytest

from campaign.domain.checks import figures, numbered_laws, short_spans, swapped_figures, vague_counts
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from tests.campaigns.frozen_campaign import frozen_manuscript

CHECKS = (figures, numbered_laws, short_spans, swapped_figures, vague_counts)
RIGHT: dict[Language, list[str]] = {
    "en": [
        "More than four in five people sent to third countries ended up going home or were about to, Senate Democrats wrote in February 2026 [@senate-democrats-80-percent].",
        "Over 80% were later sent home or on the point of it, says the Senate Democrats' report of Feb. 13, 2026 [@senate-democrats-80-percent]; in my shop, a return rate of 8% gets you fired.",
        "Senate Democrats say the government went after somewhere between 47 and 80 agreements [@senate-democrats-47-to-80-agreements]. I have two signed contracts in my life: my marriage and my mortgage.",
        "Forty-seven agreements, or eighty, depending on how you count, Senate Democrats reported in February 2026 [@senate-democrats-47-to-80-agreements].",
        "The count is 62 or more with asylum claims still open, out of 252, according to Human Rights Watch and Cristosal [@cecot-62-asylum-claims] [@cecot-252]; that's one man in four.",
        "A quarter of the 252 men, or 62 at the least, had asylum claims pending, Human Rights Watch and Cristosal report [@cecot-62-asylum-claims] [@cecot-252].",
        "In November 2025 a tracker counted nine or more people of other Latin American nations arriving in Honduras, though the Honduran institute has no record of them [@honduras-transfers-tracker-nine].",
        "Guatemala had a backlog of over 700 asylum cases, 713 to be exact, in late March 2020, Human Rights Watch reported [@asylum-backlog-713].",
        "Seven hundred thirteen cases were waiting in Guatemala in March 2020, wrote Human Rights Watch [@asylum-backlog-713]. At 1 a day, that's two years.",
        "Two out of three of the transferred people who were interviewed had protection concerns, roughly, Human Rights Watch reported in May 2020 [@hrw-protection-concerns].",
        "Some thirty transferred people were interviewed for a May 2020 report by Human Rights Watch and Refugees International [@hrw-thirty-interviews]; I once interviewed 30 cooks for one job.",
        "A Honduran mother told Human Rights Watch that she was given three days, 72 hours, to ask for asylum or leave [@seventy-two-hours]. My 401(k) paperwork allows 60 days.",
        "Sixty-two thousand people from El Salvador and Honduras turned to us for asylum in 2018, NISGUA says [@asylum-claims-62000-2018], almost the whole of Yakima's 97,000.",
        "President Arévalo of Guatemala said in Feb. 2025 that flights would go up by 40 percent [@forty-percent-more-flights]; my premium went up 14.",
        "NISGUA said in 2020 that upward of 900 people from Honduras and El Salvador had been sent on to Guatemala [@transfers-campaign-900], while the Senate's staff, a year later, came to at least 945 [@transfers-senate-945].",
        "The Congressional Research Service had it at 230 or more by late January 2020 [@transfers-crs-230], when I was on my second knee.",
        "Not even 20 people asked for asylum in Guatemala after being sent there, according to what NISGUA said in 2020 [@fewer-than-20-applied].",
        "On Aug. 9, 2019, three hundred people took over a border crossing between Guatemala and Mexico, NISGUA reports [@border-protest-2019]. I was 52 and in traction.",
        "Costa Rica took in not quite 200, the AP reported in June 2025 [@costa-rica-fewer-than-200], Panama 299 in February [@panama-299], and Mexico over 5,000, the AP says [@mexico-more-than-5000].",
        "299 and fewer than 200 make fewer than 500: that was Panama and Costa Rica in the first half of 2025, by the AP's reporting [@panama-299] [@costa-rica-fewer-than-200].",
        "It is 30 pages long, the report of the Senate Democrats that Sen. Jeanne Shaheen led, TradeVAE wrote [@senate-democrats-report-30-pages], and I read all 30 on a bus to Albuquerque, 62 miles.",
        "Eighteen organizations, NISGUA among them, put their logos on the campaign's page in 2020 [@organizations-18-2020]; ours has 18 members, if you count Earl.",
        "The deal with Belize is for two years to begin with, says Belize's government [@belize-two-years-at-first]; I've had haircuts that lasted longer, and I'm 74.",
        "At most 10 people a month, so 60 in half a year, is what Honduras agreed to in August 2025 [@honduras-ten-a-month].",
        "Honduras agreed in August of 2025 to 240 people over two years [@honduras-240-in-two-years]: one full flight, and then 24 months of nothing.",
        "I checked at 11 p.m. on Nov. 27: the Senate staff report of Jan. 18, 2021, says no fewer than 945 people [@transfers-senate-945].",
        "Our district, the 4th, has 700,000 people; by January 2021, says the Senate staff's report, 34 had applied out of 945 or more [@applied-senate-34] [@transfers-senate-945].",
        "Of every hundred people sent to Guatemala, fewer than four began an application, if you take the Senate staff's January 2021 numbers, 34 and 945 [@applied-senate-34] [@transfers-senate-945].",
        "Roughly five thousand motions in the one month of November 2025, according to an analysis of court data [@motions-november-2025], and we in Ward 3 can't get one hearing on a stop sign.",
        "According to CBS News, which saw the government's numbers, ICE lawyers had filed upward of 8,000 of these motions by the first week of December 2025 [@motions-8000].",
        "By early December 2025 the count, CBS News said, was past 8,000 [@motions-8000]; my whole county has 7,400 people.",
        "Eight thousand motions and then some, by early December 2025, CBS News found [@motions-8000].",
        "Not quite 5,000 motions in a single month, November 2025, an analysis of court data found [@motions-november-2025]. That is more than 160 a day.",
        "An analysis of court data put November 2025 at just under five thousand motions [@motions-november-2025], about one for each seat in our arena, which holds 5,100.",
        "Honduras agreed in August 2025 to take at most 10 people a month [@honduras-ten-a-month], so a full Greyhound bus, 55 seats, would keep it busy for nearly half a year.",
        "Ten a month, tops, is what Honduras signed up for in August 2025 [@honduras-ten-a-month]. My Sunday school has 14.",
        "In 24 months Honduras would take no more than 240, says the text of August 2025 [@honduras-240-in-two-years].",
        "That is 240 people in all over the first two years, as of August 2025 [@honduras-240-in-two-years], or 120 a year, or 10 a month.",
        "Senate Democrats reckoned in February 2026 that at least $40m had been spent on third-country deportations [@senate-democrats-40-million].",
        "Forty million dollars at the very least, Senate Democrats said in February 2026 [@senate-democrats-40-million]. My school bond was $3.2 million.",
        "By January 2026, Senate Democrats report, $32 million-plus had gone to five governments [@senate-democrats-32-million], which is better than six million apiece on average.",
        "Senate Democrats count roughly 300 people for more than $32 million by January 2026 [@senate-democrats-300-people] [@senate-democrats-32-million], over $100,000 a head.",
        "Over $30 million went to those five countries, Senate Democrats said in their 2026 report [@senate-democrats-32-million].",
        "In March and April 2025, 252 Venezuelans were sent to the CECOT prison, Human Rights Watch and Cristosal say [@cecot-252]. My high school class had 250.",
        "Two hundred fifty-two men, say Human Rights Watch and Cristosal, were locked up in CECOT from March 2025 on [@cecot-252].",
        "The AP reported in June 2025 that Mexico had taken more than 5,000 deportees from other countries [@mexico-more-than-5000].",
        "Panama took 299 people in February 2025 [@panama-299], a number I remember because my bowling average is 199.",
        "Close to three hundred people of other nationalities were flown to Panama in February 2025 [@panama-299].",
        "As I told my 3 sons, 34 out of 945 or more is fewer than four in a hundred; those are the Senate staff's numbers from January 2021 [@applied-senate-34] [@transfers-senate-945].",
        "Guatemala signed on July 26, 2019 [@guatemala-signed-2019]. El Salvador followed on September 20, and Honduras five days later, on the 25th [@honduras-signed-2019].",
        "On 26 July 2019, a Friday, Guatemala signed [@guatemala-signed-2019]; I was 41 and on vacation.",
        "Seven years ago last summer, on July 26, 2019, Guatemala signed its asylum deal with us [@guatemala-signed-2019].",
        "The Senate staff's report of January 2021 says 34 people applied [@applied-senate-34], 18 were waiting [@waiting-senate-18] and 16 had given up [@gave-up-senate-16]; 18 and 16 make 34.",
        "Of those 34, sixteen had given up and eighteen were waiting in January 2021, the Senate staff found [@applied-senate-34] [@gave-up-senate-16] [@waiting-senate-18].",
        "In January 2021 a Senate staff report counted 945 people or more who had been sent to Guatemala [@transfers-senate-945]. Nine hundred forty-five! Our graveyard has fewer stones.",
        "The Guatemalan government's own count in May 2020 was 939 people sent and 20 who asked for asylum [@transfers-guatemala-939] [@applied-guatemala-20], or about one in forty-seven.",
        "H.R. 8073 was introduced on April 18, 2024 [@hr8073-introduced], the day my grandson Theo turned 4.",
        "I am 67, I live at 2210 Alder Street, and I learned from a Senate staff report of January 2021 that at least 945 people were sent to Guatemala [@transfers-senate-945].",
        "In the fall of 2025 the number of people ordered to Honduras went from 40 in October to at least 230 in November, an analysis of court data shows [@orders-to-honduras-october-2025] [@orders-to-honduras-november-2025], nearly six times as many in one month.",
        "At a cost of $18 for the bus I went to the hearing; in November 2025, at least 230 people were ordered to Honduras, an analysis of court data found [@orders-to-honduras-november-2025].",
        "My church, founded in 1887, seats 300, and it was about 300 people, Senate Democrats report, who had been sent to third countries for pay by January 2026 [@senate-democrats-300-people].",
        "I'm writing on Nov. 28, 2026, at 6 a.m. In December 2025 CBS News reported more than 8,000 motions [@motions-8000].",
        "More than two years and $40 million later (at least that much, Senate Democrats said in February 2026 [@senate-democrats-40-million]) I still have not met one person who can tell me what for.",
        "Title 8 of the U.S. Code, section 1158, lets people ask for asylum. Between November 2019 and March 2020 we flew people to Guatemala instead [@transfers-began-2019] [@transfers-suspended-march-2020].",
        "Those flights lasted about four months, from November 2019 [@transfers-began-2019] to March 2020 [@transfers-suspended-march-2020].",
    ],
    "es": [
        "Más de cuatro de cada cinco personas enviadas a terceros países acabaron en su tierra o estaban por volver, dicen los demócratas del Senado en su informe de febrero de 2026 [@senate-democrats-80-percent].",
        "Entre 47 y 80 acuerdos buscó el gobierno, según los demócratas del Senado [@senate-democrats-47-to-80-agreements]. Yo no consigo ni uno con mi casero, y llevo 9 años.",
        "De los 252 venezolanos, al menos 62 tenían pendiente su caso de asilo, informan Human Rights Watch y Cristosal [@cecot-252] [@cecot-62-asylum-claims]: uno de cada cuatro.",
        "Guatemala tenía más de 700 casos de asilo atrasados, 713 para ser exacto, a fines de marzo de 2020, informó Human Rights Watch [@asylum-backlog-713].",
        "Dos de cada tres entrevistados, más o menos, tenían motivos para pedir protección, informó Human Rights Watch en mayo de 2020 [@hrw-protection-concerns].",
        "Una hondureña le contó a Human Rights Watch que le dieron tres días, 72 horas, para pedir asilo o irse [@seventy-two-hours]. A mí me dan 30 días para pagar una multa de $45.",
        "Sesenta y dos mil personas de El Salvador y Honduras nos pidieron asilo en 2018, dice NISGUA [@asylum-claims-62000-2018].",
        "El presidente Arévalo dijo en febrero de 2025 que Guatemala recibiría 40 % más vuelos de deportación [@forty-percent-more-flights]; mi renta subió 12 por ciento.",
        "NISGUA habló en 2020 de más de 900 personas de Honduras y El Salvador enviadas a Guatemala [@transfers-campaign-900]; el personal del Senado, en enero de 2021, de 945 por lo menos [@transfers-senate-945].",
        "Ni siquiera 20 personas pidieron asilo en Guatemala después de que las mandaron, dijo NISGUA en 2020 [@fewer-than-20-applied].",
        "El 9 de agosto de 2019 trescientas personas ocuparon un paso entre Guatemala y México, informa NISGUA [@border-protest-2019]; yo tenía 27 y una hija de 3.",
        "Costa Rica recibió a menos de 200, informó AP en junio de 2025 [@costa-rica-fewer-than-200], Panamá a 299 en febrero [@panama-299] y México a más de cinco mil, según AP [@mexico-more-than-5000].",
        "Tiene 30 páginas el informe de los demócratas del Senado que encabezó Jeanne Shaheen, escribió TradeVAE [@senate-democrats-report-30-pages], y las leí todas en 2 viajes del 71.",
        "El acuerdo con Belice dura dos años en un principio, dice el gobierno de Belice [@belize-two-years-at-first]; mi licuadora ha durado 11.",
        "Diez al mes como mucho, o sea 60 en medio año, aceptó Honduras en agosto de 2025 [@honduras-ten-a-month].",
        "Honduras aceptó en agosto de 2025 a 240 personas en dos años [@honduras-240-in-two-years]: un avión lleno y 24 meses de nada.",
        "Lo revisé el 27 de noviembre a las 11 de la noche: el informe del personal del Senado, del 18 de enero de 2021, dice no menos de 945 personas [@transfers-senate-945].",
        "De cada cien enviados a Guatemala, menos de cuatro empezaron un trámite, si se toman las cifras del personal del Senado de enero de 2021, 34 y 945 [@applied-senate-34] [@transfers-senate-945].",
        "Como cinco mil mociones en el puro noviembre de 2025, según un análisis de datos judiciales [@motions-november-2025], y aquí en el distrito 3 no nos dan ni una audiencia por un alto.",
        "Mi suegra, de 81, preguntó cuántos; le dije que por lo menos 945, según el personal del Senado en enero de 2021 [@transfers-senate-945], y se persignó dos veces.",
        "Soy chofer de la ruta 14, gano $21.75 la hora, y me enteré de que, según CBS News, ya en diciembre de 2025 había más de 8,000 mociones [@motions-8000].",
        "CBS News contó, con datos del gobierno, más de 8 mil mociones hasta principios de diciembre de 2025 [@motions-8000]. Mi pueblo tiene 6 mil almas.",
        "Pasaban de ocho mil las mociones a comienzos de diciembre de 2025, informó CBS News [@motions-8000].",
        "Rozaron las 5,000 mociones en noviembre de 2025, según un análisis de datos judiciales [@motions-november-2025], o sea más de 160 por día.",
        "Honduras aceptó en agosto de 2025 recibir 10 personas al mes cuando mucho [@honduras-ten-a-month]. En mi combi caben 14.",
        "Son 120 al año y 240 en los dos primeros años, según el texto de agosto de 2025 [@honduras-240-in-two-years] [@honduras-ten-a-month].",
        "En 24 meses serían 240 personas a lo más, dice el acuerdo de agosto de 2025 [@honduras-240-in-two-years].",
        "Los demócratas del Senado calcularon en febrero de 2026 que se gastaron 40 mdd como mínimo [@senate-democrats-40-million].",
        "No menos de cuarenta millones de dólares, calcularon los demócratas del Senado en febrero de 2026 [@senate-democrats-40-million]; a mí me deben $850 de salarios.",
        "Más de $32 millones para cinco gobiernos, dicen los demócratas del Senado en su informe de 2026 [@senate-democrats-32-million]: más de seis millones para cada uno, en promedio.",
        "Unas 300 personas y más de 32 millones de dólares, informan los demócratas del Senado a enero de 2026 [@senate-democrats-300-people] [@senate-democrats-32-million]: más de 100 mil dólares por cabeza.",
        "En el CECOT encerraron a 252 venezolanos desde marzo de 2025, dicen Human Rights Watch y Cristosal [@cecot-252]. En mi secundaria éramos 250.",
        "Doscientos cincuenta y dos venezolanos fueron a dar al CECOT a partir de marzo de 2025, según Human Rights Watch y Cristosal [@cecot-252].",
        "A Panamá mandaron a 299 personas en febrero de 2025 [@panama-299]; casi trescientas, pues.",
        "AP informó en junio de 2025 que México había recibido a más de cinco mil deportados de otros países [@mexico-more-than-5000].",
        "Guatemala firmó el viernes 26 de julio de 2019 [@guatemala-signed-2019], El Salvador el 20 de septiembre [@el-salvador-signed-2019] y Honduras cinco días después, el 25 [@honduras-signed-2019].",
        "Hace más de siete años, el 26 de julio de 2019, firmó Guatemala [@guatemala-signed-2019]; yo tenía 33 y dos trabajos.",
        "De las 945 personas o más enviadas a Guatemala, solo 34 iniciaron trámite hasta enero de 2021, dice el personal del Senado [@transfers-senate-945] [@applied-senate-34]: ni el cuatro por ciento.",
        "De esas 34, dieciséis desistieron y dieciocho seguían a la espera en enero de 2021, dice el informe del personal del Senado [@gave-up-senate-16] [@waiting-senate-18].",
        "El gobierno de Guatemala contó hasta mayo de 2020 a 939 enviados y a 20 que pidieron asilo [@transfers-guatemala-939] [@applied-guatemala-20], o sea uno de cada 47.",
        "El H.R. 8073 se presentó el 18 de abril de 2024 [@hr8073-introduced], el día que mi nieto cumplió 4.",
        "En octubre de 2025 fueron 40 y en noviembre al menos 230, casi seis veces más, según un análisis de datos judiciales [@orders-to-honduras-october-2025] [@orders-to-honduras-november-2025].",
        "Tengo 58 años, tres hijos y una troca del 98, y leí en el informe del personal del Senado de enero de 2021 que al menos 945 personas fueron enviadas a Guatemala [@transfers-senate-945].",
        "Los vuelos a Guatemala duraron como cuatro meses: de noviembre de 2019 [@transfers-began-2019] a marzo de 2020 [@transfers-suspended-march-2020].",
        "Escribo el 28 de noviembre de 2026, a las 5:40, antes del turno de 12 horas. En diciembre de 2025 CBS News habló de más de ocho millares de mociones [@motions-8000].",
        "Con los $18 del pasaje fui a la audiencia; en noviembre de 2025, según un análisis de datos judiciales, a 230 personas o más las mandaron a Honduras [@orders-to-honduras-november-2025].",
        "En mi iglesia, fundada en 1921, caben 300, y unas 300 personas, informan los demócratas del Senado, habían sido enviadas hasta enero de 2026 a países que cobraron [@senate-democrats-300-people].",
        "Poquito menos de mil personas fueron enviadas a Guatemala, según el informe del personal del Senado de enero de 2021 [@transfers-senate-945].",
        "Human Rights Watch escribió en febrero de 2021 que no llegaron a mil los enviados a Guatemala [@transfers-hrw-1000].",
        "En enero de 2021 el personal del Senado contó 945 enviados, si no más [@transfers-senate-945].",
    ],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_right_sentence_is_warned_of(language: Language) -> None:
    said = {
        text: [
            f"{finding.id} {finding.level} {finding.words}"
            for check in CHECKS
            for finding in check.check(frozen_manuscript(text, language))
            if finding.level is not Level.HINT
        ]
        for text in RIGHT[language]
    }

    assert {text: alarms for text, alarms in said.items() if alarms} == {}
