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
