"""Sentences that cite a fact of the frozen campaign, wrong ones by what is wrong with them, and right ones."""

from __future__ import annotations

PLACES = """
En agosto de 2025 Bolivia y Estados Unidos firmaron un acuerdo de tercer país seguro.[@paraguay-agreement-signed]
El canciller del Perú firmó con nosotros en agosto de 2025.[@paraguay-agreement-signed]
El 20 de octubre de 2025 fue Barbados el que firmó sobre las solicitudes de asilo.[@belize-agreement-signed]
El convenio de Costa Rica abarca hasta 240 personas en dos años.[@honduras-240-in-two-years]
Nicaragua aceptó recibir hasta 10 personas al mes.[@honduras-ten-a-month]
Al menos 945 cubanos fueron enviados a Guatemala, según un informe del personal del Senado de enero de 2021.[@transfers-senate-945]
Al menos 945 personas fueron enviadas a Honduras, según un informe del personal del Senado de enero de 2021.[@transfers-senate-945]
El informe del personal del Senado de enero de 2021 habla de 945 personas o más mandadas a El Salvador.[@transfers-senate-945]
Hasta mayo de 2020, dijo el gobierno de Guatemala, le habían mandado 939 guatemaltecos.[@transfers-guatemala-939]
Hasta mayo de 2020 habían sido enviadas de Guatemala a Estados Unidos 939 personas, según el gobierno guatemalteco.[@transfers-guatemala-939]
El gobierno salvadoreño contó 939 personas hasta mayo de 2020.[@transfers-guatemala-939]
Menos de 1,000 nicaragüenses fueron enviados a Guatemala, escribió Human Rights Watch en febrero de 2021.[@transfers-hrw-1000]
Más de 900 mexicanos fueron enviados a Guatemala, dijo NISGUA en 2020.[@transfers-campaign-900]
Más de 900 personas fueron enviadas de Guatemala a Honduras, dijo NISGUA en 2020.[@transfers-campaign-900]
En 2018 pidieron asilo en Estados Unidos 62,000 haitianos y hondureños, según NISGUA.[@asylum-claims-62000-2018]
La mayoría de los detenidos en la frontera en 2019 eran hondureños, según NISGUA.[@guatemalans-majority-2019]
En febrero de 2025 Estados Unidos mandó al Perú a 299 personas de otros países.[@panama-299]
Panamá nos mandó 299 personas de otros países en febrero de 2025.[@panama-299]
En febrero de 2025 se llevaron 299 personas de Panamá a Estados Unidos.[@panama-299]
En febrero de 2025 enviaron a Panamá a 299 panameños.[@panama-299]
Colombia recibió a menos de 200 personas de otros países, informó AP en junio de 2025.[@costa-rica-fewer-than-200]
Hasta junio de 2025, Canadá había aceptado a más de 5,000 deportados.[@mexico-more-than-5000]
Desde marzo de 2025 se envió a 252 colombianos al CECOT de El Salvador, informan Human Rights Watch y Cristosal.[@cecot-252]
Desde marzo de 2025 se envió a 252 venezolanos a una cárcel de Honduras, informan Human Rights Watch y Cristosal.[@cecot-252]
Unas 250 personas eran ecuatorianos llevados a El Salvador, según los demócratas del Senado.[@senate-democrats-250-venezuelans]
El 26 de julio de 2019 Nicaragua firmó su acuerdo de asilo.[@guatemala-signed-2019]
El 20 de septiembre de 2019 firmó Costa Rica.[@el-salvador-signed-2019]
Un observatorio anota al menos siete hondureños enviados a Honduras el 10 de octubre de 2025; el instituto no registra a nadie.[@honduras-transfers-tracker-seven]
Un observatorio anota al menos siete mexicanos enviados a Guatemala el 10 de octubre de 2025.[@honduras-transfers-tracker-seven]
Las mociones nombraban a Guatemala, Honduras, Ecuador y Kenia, informó CBS News en diciembre de 2025.[@motions-name-four-countries]
A gente de Cuba, Colombia, Nicaragua y Perú le hablaron de Honduras en las cortes, informó La Prensa.[@judges-warn-of-honduras]
En enero de 2020 se avisó que también a los cubanos los podían mandar a Guatemala.[@mexicans-added-2020]
Arévalo dijo en junio de 2025 que los hondureños que no puedan volver serían bienvenidos al asilo en Guatemala.[@arevalo-asylum-for-nicaraguans]
En noviembre de 2025 los jueces ordenaron enviar a Nicaragua al menos a 230 personas, según un análisis de datos judiciales.[@orders-to-honduras-november-2025]
Desde 2002 tenemos un acuerdo de asilo con México.[@canada-agreement-2002]
La Corte mexicana de Constitucionalidad le dijo en julio de 2019 al presidente Morales que no firmara.[@constitutional-court-2019]
Hasta junio de 2025 habían deportado de México a Estados Unidos a más de 5,000 personas.[@mexico-more-than-5000]
Unas 250 personas eran salvadoreños que recibió El Salvador, según los demócratas del Senado.[@senate-democrats-250-venezuelans]
Según La Prensa, a los venezolanos les dijeron en las cortes que podían mandarlos a Honduras.[@judges-warn-of-honduras]
A Belice llegaron menos de 200 personas de otros países, informó AP en junio de 2025.[@costa-rica-fewer-than-200]
"""

TURNED = """
Hasta enero de 2021, 34 personas enviadas a Guatemala habían obtenido asilo allí, según el personal del Senado.[@applied-senate-34]
Hasta enero de 2021, a 34 personas les dieron asilo en Guatemala, según el personal del Senado.[@applied-senate-34]
Hasta enero de 2021, a 34 personas les negaron el asilo en Guatemala, según el personal del Senado.[@applied-senate-34]
En enero de 2021, 18 personas ya tenían concedido el asilo en Guatemala, según el personal del Senado.[@waiting-senate-18]
En enero de 2021, a 18 personas les habían rechazado la solicitud, según el personal del Senado.[@waiting-senate-18]
En enero de 2021, 18 personas habían desistido, según el personal del Senado.[@waiting-senate-18]
El personal del Senado informó en enero de 2021 que 16 personas consiguieron asilo.[@gave-up-senate-16]
El personal del Senado informó en enero de 2021 que a 16 personas les denegaron la petición.[@gave-up-senate-16]
El personal del Senado informó en enero de 2021 que 16 personas seguían a la espera.[@gave-up-senate-16]
Hasta mayo de 2020, dijo el gobierno de Guatemala, había dado asilo a 20 personas.[@applied-guatemala-20]
Hasta enero de 2021 todos los enviados a Guatemala habían recibido asilo, según el personal del Senado.[@none-granted-2021]
Hasta enero de 2021 la mayoría de los enviados a Guatemala había recibido asilo, según el personal del Senado.[@none-granted-2021]
Hasta enero de 2021 decenas habían recibido asilo en Guatemala, según el personal del Senado.[@none-granted-2021]
A por lo menos 62 de ellos ya les habían concedido el asilo, informan Human Rights Watch y Cristosal.[@cecot-62-asylum-claims]
A por lo menos 62 de ellos ya les habían negado el asilo, informan Human Rights Watch y Cristosal.[@cecot-62-asylum-claims]
El 18 de abril de 2024 la Cámara aprobó el proyecto H.R. 8073 para recuperar los acuerdos.[@hr8073-introduced]
El 18 de abril de 2024 el H.R. 8073 se convirtió en ley.[@hr8073-introduced]
El 18 de abril de 2024 la Cámara rechazó el H.R. 8073.[@hr8073-introduced]
La Corte Suprema bloqueó la norma de tránsito el 11 de septiembre de 2019.[@transit-rule-supreme-court]
La Corte Suprema anuló la norma de tránsito el 11 de septiembre de 2019.[@transit-rule-supreme-court]
En julio de 2019, la Corte de Constitucionalidad autorizó al presidente Morales a firmar solo.[@constitutional-court-2019]
La Corte de Constitucionalidad le dio luz verde al trato en julio de 2019.[@constitutional-court-2019]
El tribunal desestimó la demanda U.T. v. Bondi el 15 de octubre de 2025.[@ut-v-bondi-stay-lifted]
El 15 de octubre de 2025 el tribunal falló en contra de los demandantes en U.T. v. Bondi.[@ut-v-bondi-stay-lifted]
Los jueces concedieron más de 8,000 mociones contra peticiones de asilo para diciembre de 2025, halló CBS News.[@motions-8000]
Para principios de diciembre de 2025 iban más de 8,000 deportaciones de solicitantes de asilo, informó CBS News.[@motions-8000]
En noviembre de 2025 los jueces aprobaron casi 5,000 mociones, halló un análisis de datos judiciales.[@motions-november-2025]
El 6 de febrero de 2021, Estados Unidos renovó los acuerdos con Guatemala, El Salvador y Honduras.[@state-suspends-agreements-2021]
Los traslados a Guatemala terminaron en noviembre de 2019.[@transfers-began-2019]
Los traslados a Guatemala se reanudaron en marzo de 2020.[@transfers-suspended-march-2020]
El gobierno de México dijo en enero de 2020 que apoyaba el envío de mexicanos a Guatemala.[@mexico-objected]
A México sí se le consultó antes de sumar a los mexicanos, dijo su embajadora.[@mexico-not-consulted]
El acuerdo con Guatemala abarcaba también a los menores que viajan solos.[@guatemala-agreement-exceptions]
Los acuerdos del primer mandato con El Salvador y Honduras se pusieron en práctica.[@never-implemented-elsewhere]
Los tres acuerdos del primer mandato se usaron para trasladar gente.[@only-guatemala-implemented]
La norma de los primeros acuerdos se retiró, dicen el Immigration Policy Tracking Project y abogados.[@rule-never-rescinded]
La secretaria Noem derogó la norma de 2019 el 2 de septiembre de 2025, anota el Immigration Policy Tracking Project.[@rule-ratified-2025]
El 26 de julio de 2019 Guatemala fue el último de los tres en firmar.[@guatemala-signed-2019]
El 25 de septiembre de 2019 Honduras fue el primero en firmar.[@honduras-signed-2019]
El presidente Arévalo dijo el 27 de junio de 2025 que se había firmado un acuerdo migratorio.[@arevalo-nothing-signed]
Había un plan para deportar ciudadanos, dijo un funcionario estadounidense en febrero de 2025.[@no-plan-to-deport-us-citizens]
Guatemala no firmó su acuerdo de asilo el 26 de julio de 2019.[@guatemala-signed-2019]
Belice no ha firmado ningún acuerdo sobre asilo el 20 de octubre de 2025.[@belize-agreement-signed]
Todos los enviados a Guatemala volvieron a los peligros de su país, dijo NISGUA.[@majority-returned]
El presidente Arévalo anunció en febrero de 2025 un 40 por ciento menos de vuelos de deportación.[@forty-percent-more-flights]
Las pláticas fueron abiertas, con los legisladores en la mesa, dijeron NISGUA y sus aliadas.[@negotiated-in-secret]
La comunidad internacional aplaudió los acuerdos, dijeron NISGUA y sus aliadas en 2020.[@campaign-international-rejection]
Los demócratas del Senado escriben que el costo total de las deportaciones se conoce al centavo.[@senate-democrats-total-unknown]
La presidenta Sheinbaum dijo en junio de 2025 que México firmaría un acuerdo de tercer país seguro.[@mexico-refuses-agreement]
El elegido de Biden para asesor de seguridad nacional dijo que los tratos se mantendrían.[@biden-nominee-promise-2021]
Todos los acuerdos viejos se renovaron con Biden, dicen los abogados del CGRS.[@first-term-agreements-terminated]
CBS News informó que el gobierno de Trump prorrogó el acuerdo con El Salvador.[@el-salvador-terminated-under-biden]
Ya hay un fallo de fondo en U.T. v. Bondi, dice el CGRS.[@ut-v-bondi-open]
Los jueces pueden preguntar si el trámite del otro país es justo, escribe Sabrina Damast.[@bia-no-review-of-fairness]
Si el juez concede la moción, la persona tiene una audiencia completa.[@motion-granted-ends-claim]
Los republicanos del Comité de Relaciones Exteriores presentaron sus hallazgos el 13 de febrero de 2026.[@senate-democrats-report-2026]
El H.R. 8073 daría más ayuda económica a Guatemala, El Salvador y Honduras.[@hr8073-withholds-aid]
Guatemala cumplía con el procedimiento completo y justo, concluyó Human Rights Watch.[@hrw-full-and-fair]
Guatemala, Honduras y El Salvador estaban bien preparados para proteger a la gente, dijo NISGUA.[@campaign-no-capacity]
El gobierno de El Salvador aplaudió el plan antes de la reunión de febrero de 2025, escribió El Faro.[@el-salvador-silent-february-2025]
Bukele dijo que El Salvador los recibiría gratis.[@bukele-convicts-for-a-fee]
Bukele se negó en febrero de 2025 a recibir deportados de otras nacionalidades.[@bukele-accepts-any-nationality]
La norma abarcaba también el acuerdo con Canadá.[@aca-rule-scope]
Honduras no puede aceptar a más personas, informa Criterio.[@honduras-may-take-more]
Reuters informó que el día en que firmó Honduras se sabía todo de los acuerdos.[@few-details-2019]
El gobierno entrante de Guatemala hizo el acuerdo con Trump, informó NBC News.[@guatemala-deal-outgoing-government]
Trump le prometió visas a Guatemala antes de la firma, dice NISGUA.[@threats-visas-remittances]
Casi nadie de los enviados a Guatemala volvió al peligro, dijo NISGUA.[@majority-returned]
El 20 de octubre de 2025 Belice rompió su acuerdo sobre solicitudes de asilo con Estados Unidos.[@belize-agreement-signed]
Paraguay rechazó en agosto de 2025 un acuerdo de tercer país seguro.[@paraguay-agreement-signed]
"""

SPANS = """
Desde enero de 2021 se ha enviado a Guatemala al menos a 945 personas, según un informe del personal del Senado.[@transfers-senate-945]
Solo en enero de 2021 fueron a Guatemala al menos 945 personas, según un informe del personal del Senado.[@transfers-senate-945]
A partir de mayo de 2020 llegaron 939 personas, dice el gobierno de Guatemala.[@transfers-guatemala-939]
Durante mayo de 2020 llegaron 939 personas, dice el gobierno de Guatemala.[@transfers-guatemala-939]
Desde fines de enero de 2020 han ido allá al menos 230 personas, escribió el Servicio de Investigación del Congreso.[@transfers-crs-230]
Tan solo en diciembre de 2025 ICE presentó más de 8,000 mociones, informó CBS News.[@motions-8000]
Desde diciembre de 2025, ICE ha presentado más de 8,000 mociones, halló CBS News.[@motions-8000]
A partir de junio de 2025 México aceptó a más de 5,000 personas.[@mexico-more-than-5000]
En el mes de mayo de 2020 pidieron asilo 20 personas, dijo el gobierno de Guatemala.[@applied-guatemala-20]
Desde enero de 2021, 34 personas han iniciado el trámite, según el personal del Senado.[@applied-senate-34]
En un solo mes, enero de 2026, se deportó a unas 300 personas, informan los demócratas del Senado.[@senate-democrats-300-people]
Desde enero de 2026 se ha deportado a unas 300 personas, informan los demócratas del Senado.[@senate-democrats-300-people]
"""

SPEAKERS = """
La Casa Blanca dijo que pedir asilo en Centroamérica podía traer nuevos peligros.[@critics-danger]
La ONU contó al menos 945 personas enviadas a Guatemala hasta enero de 2021.[@transfers-senate-945]
Hasta enero de 2021, según el Departamento de Estado, se había enviado al menos a 945 personas.[@transfers-senate-945]
Al menos 945 personas fueron enviadas a Guatemala, informó en enero de 2021 el gobierno guatemalteco.[@transfers-senate-945]
Hasta enero de 2021 nadie había recibido asilo, escribió Human Rights Watch.[@none-granted-2021]
Hasta mayo de 2020 se había enviado a 939 personas, dice NISGUA.[@transfers-guatemala-939]
Hasta mayo de 2020, de acuerdo con Amnistía Internacional, se había enviado a 939 personas.[@transfers-guatemala-939]
Las deportaciones a terceros países costaron al menos 40 millones de dólares, calculan los republicanos del Senado.[@senate-democrats-40-million]
El procedimiento de Guatemala no era completo ni justo, concluyó el Departamento de Justicia.[@hrw-full-and-fair]
Los acuerdos violan el derecho internacional de los refugiados, dijo la Corte Suprema.[@campaign-international-law]
Los acuerdos violan el derecho internacional de los refugiados.[@campaign-international-law]
El secretario Rubio dijo que los acuerdos violan el derecho internacional de los refugiados.[@campaign-international-law]
Para principios de diciembre de 2025, informó Fox News, las mociones de ICE pasaban de 8,000.[@motions-8000]
La cancillería mexicana dijo el 27 de junio de 2025 que nada se había firmado en materia migratoria.[@arevalo-nothing-signed]
La secretaria Noem dijo que en junio de 2025 no se firmó nada de inmigración.[@guatemala-denies-signing]
Guatemala y Honduras firmaron acuerdos para recibir solicitantes de asilo el 26 de junio de 2025.[@noem-says-both-signed]
Tras la visita de Noem, el 26 de junio de 2025, Guatemala y Honduras firmaron acuerdos.[@noem-says-both-signed]
Guatemala y Honduras firmaron, anunció el presidente Arévalo el 26 de junio de 2025.[@noem-says-both-signed]
Honduras y Guatemala dan la condición de refugiado a quienes se les envía.[@noem-refugee-status]
Al menos siete mexicanos llegaron a Honduras el 10 de octubre de 2025.[@honduras-transfers-tracker-seven]
En diciembre de 2025 no había habido un solo traslado conforme al acuerdo.[@honduras-institute-no-transfers]
Guatemala solo recibe centroamericanos por un rato, de paso a su casa.[@guatemala-keeps-transit-role]
El acuerdo se firmó en Washington el 10 de marzo de 2025.[@honduras-agreement-signed-march-2025]
Honduras no firmó en junio de 2025 ningún acuerdo de tercer país seguro.[@honduras-denies-signing]
La norma solo vale para quienes pasaron por el otro país.[@firm-says-travelled-through]
Canadá es el único país con un acuerdo así.[@only-canada-january-2025]
Hoy los acuerdos abarcan tres países: Guatemala, Honduras y El Salvador.[@agreements-cover-three-countries]
La demanda contra la norma sigue en pausa.[@ut-v-bondi-on-hold-since-2021]
Los traslados pueden volver cualquier día.[@suspended-may-resume]
Los obispos hondureños dijeron que el acuerdo rige cuando lo ratifique el Senado de Belice.[@belize-senate-must-ratify]
La Patrulla Fronteriza escribió en febrero de 2021 que fueron menos de 1,000 los enviados.[@transfers-hrw-1000]
El Salvador solo recibiría convictos, dijo el Pentágono.[@bukele-convicts-for-a-fee]
Noem negó el 26 de junio de 2025 que Guatemala y Honduras hubieran firmado acuerdos.[@noem-says-both-signed]
Los obispos de aquí escribieron que los acuerdos pesan más sobre los indígenas, las mujeres y los niños.[@campaign-people-hit-hardest]
Amnistía Internacional halló 713 casos en espera en Guatemala a fines de marzo de 2020.[@asylum-backlog-713]
El propio ICE contó más de 8,000 mociones hasta principios de diciembre de 2025.[@motions-8000]
El secretario Rubio dijo que El Salvador solo recibiría convictos, a cambio de una cuota.[@bukele-convicts-for-a-fee]
El sindicato de la Patrulla Fronteriza dice que más de 80 por ciento volvió a su país.[@senate-democrats-80-percent]
Los senadores republicanos calculan que se buscaron de 47 a 80 acuerdos.[@senate-democrats-47-to-80-agreements]
Honduras firmó su acuerdo en Washington el 10 de marzo de 2025, como todos saben.[@honduras-agreement-signed-march-2025]
El acuerdo se firmó mientras Noem estaba en Honduras.[@honduras-signed-during-noem-visit]
El ejército mexicano informó de una protesta de 300 personas el 9 de agosto de 2019.[@border-protest-2019]
Según el alcalde de Yakima, desde marzo de 2025 se mandó a 252 venezolanos al CECOT.[@cecot-252]
"""

LETTERS = """
Soy chofer. Unas 945 personas o más fueron a dar a Honduras, dice un informe que escribieron en enero de 2021 los asesores del Senado [@transfers-senate-945].
Hasta mayo de 2020 el gobierno guatemalteco les había otorgado asilo a 20 de los que mandamos [@applied-guatemala-20], así que no me digan que no sirve.
Mi vecino tenía razón: a todos los que mandamos ya les habían dado el asilo en enero de 2021, según el personal del Senado [@none-granted-2021].
El 11 de septiembre de 2019 la Corte Suprema le dijo que no a la norma de tránsito [@transit-rule-supreme-court].
Más de 900 guatemaltecos fueron a parar a Honduras, dijo NISGUA en 2020 [@transfers-campaign-900].
En junio de 2025 Noem fue a Guatemala y a Honduras, y los dos gobiernos le firmaron acuerdos de asilo [@noem-says-both-signed].
El 27 de junio de 2025 el secretario Rubio dijo que nada se había firmado en migración [@arevalo-nothing-signed].
La Cámara votó a favor del H.R. 8073 el 18 de abril de 2024 [@hr8073-introduced].
El H.R. 8073 es ley desde el 18 de abril de 2024 [@hr8073-introduced].
A México se le preguntó primero, dijo su embajadora en enero de 2020, y dio su permiso [@mexico-not-consulted].
La presidenta Sheinbaum prometió en junio de 2025 firmar un acuerdo de tercer país seguro [@mexico-refuses-agreement].
Hasta a los niños solos los subían a esos aviones; el acuerdo con Guatemala los incluía [@guatemala-agreement-exceptions].
De quienes empezaron el trámite, 16 fueron reconocidos como refugiados, escribió el personal del Senado en enero de 2021 [@gave-up-senate-16].
El 6 de febrero de 2021 el Departamento de Estado prorrogó los tres acuerdos [@state-suspends-agreements-2021].
Un juez desechó la demanda U.T. v. Bondi el 15 de octubre de 2025 [@ut-v-bondi-stay-lifted].
A 252 salvadoreños los metieron a la cárcel CECOT desde marzo de 2025, dice Human Rights Watch junto con Cristosal [@cecot-252].
En julio de 2019 la corte guatemalteca le dio permiso al presidente de firmar sin el Congreso [@constitutional-court-2019].
Desde enero de 2021 se ha mandado a Guatemala a unas 945 personas o más, según el personal del Senado [@transfers-senate-945].
Guatemala fue la última de las tres en doblarse, el 26 de julio de 2019 [@guatemala-signed-2019].
Honduras puso el ejemplo: el 25 de septiembre de 2019 fue la primera de las tres en firmar [@honduras-signed-2019].
Los vuelos a Guatemala arrancaron en marzo de 2020, con la pandemia [@transfers-suspended-march-2020].
Los acuerdos con El Salvador y Honduras se cumplieron al pie de la letra [@never-implemented-elsewhere].
La Cámara de Comercio calcula que costó 40 millones de dólares o más [@senate-democrats-40-million].
Nadie lo disputa: el 10 de octubre de 2025 bajaron en Honduras al menos siete mexicanos [@honduras-transfers-tracker-seven].
A Honduras no se ha mandado a nadie con el acuerdo nuevo [@honduras-institute-no-transfers]. Cero.
Ahora mismo Canadá es nuestro único socio en esto [@only-canada-january-2025].
Brasil aceptó a más de 5,000 de nuestros deportados hasta junio de 2025 [@mexico-more-than-5000].
En febrero de 2025 Panamá nos despachó 299 personas [@panama-299].
En noviembre de 2025 aterrizaron en Honduras 230 personas o más, según un análisis de datos judiciales [@orders-to-honduras-november-2025].
Para principios de diciembre de 2025 los jueces ya habían aceptado más de 8,000 mociones, contó CBS News [@motions-8000].
Fueron 945 venezolanos o más los que mandaron a Guatemala, contó el personal del Senado hasta enero de 2021 [@transfers-senate-945].
Tenemos un trato con Surinam, firmado en agosto de 2025 [@paraguay-agreement-signed].
La Cámara pasó el H.R. 8073, y eso fue el 18 de abril de 2024 [@hr8073-introduced].
Lo volvieron a arrancar en marzo de 2020, con todo y pandemia [@transfers-suspended-march-2020].
La corte de Guatemala dijo que sí en julio de 2019: adelante, firme [@constitutional-court-2019].
Más de 8,000 veces hasta principios de diciembre de 2025, dice CBS News, un juez le concedió a ICE lo que pedía [@motions-8000].
La presidenta de México dijo en junio de 2025 que con gusto firmaría uno [@mexico-refuses-agreement].
U.T. v. Bondi se falló en contra del gobierno el 15 de octubre de 2025 [@ut-v-bondi-stay-lifted].
Los republicanos de Relaciones Exteriores dicen que nadie sabe el costo completo [@senate-democrats-total-unknown].
Las 18 ya se habían ido a su casa en enero de 2021, dice el informe del personal del Senado [@waiting-senate-18].
El 6 de febrero de 2021 Estados Unidos volvió a poner en vigor los acuerdos con Guatemala, El Salvador y Honduras [@state-suspends-agreements-2021].
Con el trato se intercambian personas entre Estados Unidos y México [@canada-exchange].
El departamento de Noem dejó caducar la norma de 2019 el 2 de septiembre de 2025, anota el Immigration Policy Tracking Project [@rule-ratified-2025].
La cuenta del gobierno hondureño para enero de 2021 era de 945 personas o más enviadas a Guatemala [@transfers-senate-945].
En octubre de 2025 los jueces libraron a 40 personas de la expulsión a Honduras, según un análisis de datos judiciales [@orders-to-honduras-october-2025].
Dos tercios de los venezolanos que entrevistaron los socios de ACNUR tenían necesidad de protección, informó Human Rights Watch [@hrw-protection-concerns].
"""

RIGHT = """
Los investigadores del Senado contaron al menos 945 personas llevadas a Guatemala hasta enero de 2021.[@transfers-senate-945]
El personal del Comité de Relaciones Exteriores escribió en enero de 2021 que 945 personas o más habían ido a dar a Guatemala.[@transfers-senate-945]
Según la propia Guatemala, hasta mayo de 2020 habían llegado 939 personas.[@transfers-guatemala-939]
Las autoridades guatemaltecas, por su parte, contaron 939 hasta mayo de 2020.[@transfers-guatemala-939]
Ni una de las personas que mandamos a Guatemala tenía asilo allí en enero de 2021, escribió el personal del Senado.[@none-granted-2021]
¿A cuántas les habían dado asilo para enero de 2021? A cero, en la cuenta del personal del Senado.[@none-granted-2021]
Para enero de 2021 seguían formadas 18 personas, a la espera de respuesta, según el personal del Senado.[@waiting-senate-18]
Dieciséis tiraron la toalla y dejaron su petición antes de enero de 2021, escribió el personal del Senado.[@gave-up-senate-16]
Treinta y cuatro habían empezado el trámite para enero de 2021, según el personal del Senado.[@applied-senate-34]
Veinte le habían pedido asilo a Guatemala hasta mayo de 2020, dijo su gobierno.[@applied-guatemala-20]
La entonces secretaria de Seguridad Nacional, Kristi Noem, dijo el 26 de junio de 2025 que Guatemala y Honduras habían firmado; ellos lo negaron.[@noem-says-both-signed]
Noem contó el 26 de junio de 2025 a la prensa que los dos países habían firmado.[@noem-says-both-signed]
Se discute si Guatemala y Honduras firmaron en junio de 2025: Noem dice que sí, los gobiernos que no.[@noem-says-both-signed]
La oficina del presidente de Guatemala dijo en junio de 2025 que no se firmó nada.[@guatemala-denies-signing]
La presidencia guatemalteca negó en junio de 2025 que se hubiera firmado algo.[@guatemala-denies-signing]
El presidente Arévalo negó el 27 de junio de 2025 que se hubiera firmado cosa alguna sobre migración.[@arevalo-nothing-signed]
El director de migración de Honduras, Wilson Paz, dijo en junio de 2025 que no se había firmado tal acuerdo.[@honduras-denies-signing]
Un observatorio tiene siete mexicanos o más en Honduras el 10 de octubre de 2025; el instituto de allá no tiene a nadie.[@honduras-transfers-tracker-seven]
El gobierno de Guatemala insiste en que solo es escala para centroamericanos que van a su casa.[@guatemala-keeps-transit-role]
El gobierno beliceño dice que primero lo tiene que ratificar su Senado.[@belize-senate-must-ratify]
Belice decide a cuántos recibe y a quiénes, escribe Latin America Reports.[@belize-keeps-control]
Los senadores del Partido Demócrata calculan que fueron 40 millones de dólares o más.[@senate-democrats-40-million]
Los demócratas del Senado dicen que nadie sabe el precio completo.[@senate-democrats-total-unknown]
Unos 250 eran venezolanos entregados a El Salvador, dicen los demócratas del Senado.[@senate-democrats-250-venezuelans]
La presidenta mexicana, Claudia Sheinbaum, dijo en junio de 2025 que no firmaría ninguno.[@mexico-refuses-agreement]
La embajadora de México dijo en enero de 2020 que a su país nadie le preguntó.[@mexico-not-consulted]
México hizo saber en enero de 2020 que estaba en contra.[@mexico-objected]
Hasta junio de 2025 México había recibido a más de 5,000 deportados, ninguno mexicano.[@mexico-more-than-5000]
Hasta junio de 2025 nuestro gobierno mandó a México a más de 5,000 personas que no son de allá.[@mexico-more-than-5000]
En febrero de 2025 salieron de Estados Unidos para Panamá 299 personas, ninguna panameña.[@panama-299]
Menos de 200 extranjeros fueron a dar a Costa Rica, dijo la AP en junio de 2025.[@costa-rica-fewer-than-200]
Desde marzo de 2025 mandamos a 252 hombres de Venezuela a una cárcel de El Salvador, hallaron Human Rights Watch y Cristosal.[@cecot-252]
Un canje de presos sacó a los hombres de El Salvador y los devolvió a Venezuela en julio de 2025.[@cecot-repatriated-july-2025]
Honduras dijo que sí a diez personas al mes como máximo, según el texto de agosto de 2025.[@honduras-ten-a-month]
El H.R. 8073, que nunca salió de comité, se presentó en la Cámara el 18 de abril de 2024.[@hr8073-introduced]
El H.R. 8073 se presentó el 18 de abril de 2024 y no se ha aprobado.[@hr8073-introduced]
La Corte Suprema dejó en pie la norma de tránsito el 11 de septiembre de 2019.[@transit-rule-supreme-court]
El tribunal más alto de Guatemala le dijo a su presidente en julio de 2019 que no podía firmar sin el Congreso.[@constitutional-court-2019]
La Corte de Constitucionalidad le prohibió en julio de 2019 al presidente Morales firmar por su cuenta.[@constitutional-court-2019]
El 15 de octubre de 2025 un tribunal levantó la suspensión y la demanda U.T. v. Bondi volvió a caminar.[@ut-v-bondi-stay-lifted]
Más de 8,000 veces, hasta principios de diciembre de 2025, ICE pidió al juez que no oyera un caso, halló CBS News.[@motions-8000]
Los acuerdos quedaron congelados el 6 de febrero de 2021, y ese día empezó su fin.[@state-suspends-agreements-2021]
Los vuelos a Guatemala pararon en marzo de 2020, con el COVID.[@transfers-suspended-march-2020]
Fue en noviembre de 2019 cuando subieron a los primeros solicitantes de asilo al avión a Guatemala.[@transfers-began-2019]
A los niños que viajan solos nunca los abarcó el acuerdo con Guatemala, según lo sabido en enero de 2020.[@guatemala-agreement-exceptions]
Ni el de El Salvador ni el de Honduras se usó jamás, hasta febrero de 2021.[@never-implemented-elsewhere]
De los tres solo se usó el de Guatemala, hasta febrero de 2021.[@only-guatemala-implemented]
Nadie había retirado la norma en octubre de 2025, dicen los abogados que la combaten.[@rule-never-rescinded]
Guatemala firmó antes que los otros, el 26 de julio de 2019.[@guatemala-signed-2019]
Honduras fue el último, el 25 de septiembre de 2019.[@honduras-signed-2019]
En enero de 2025, informó CBS News, Canadá todavía era nuestro único socio.[@only-canada-january-2025]
En 2021 la demanda quedó en pausa, y así estuvo años.[@ut-v-bondi-on-hold-since-2021]
NISGUA advirtió en 2020 que los acuerdos solo estaban suspendidos.[@suspended-may-resume]
Para NISGUA, los tratos violan el derecho de los refugiados.[@campaign-international-law]
Los críticos dijeron en aquel enero de 2020 que se mandaría a la gente a nuevos peligros.[@critics-danger]
Una abogada, Sabrina Damast, lee el fallo de modo que el juez no puede preguntar si el otro país es justo.[@bia-no-review-of-fairness]
Un bufete explica que la persona tiene que probar el peligro.[@bia-burden-on-the-person]
Canadá y nosotros nos pasamos solicitantes de asilo en la frontera con un trato de 2002.[@canada-agreement-2002]
Para enero de 2020 podían volar a Guatemala hasta algunos mexicanos.[@mexicans-added-2020]
A diferencia de Canadá, Honduras publicó el suyo en La Gaceta el 25 de junio de 2025.[@honduras-agreement-in-gazette]
Nuestra embajada en Tegucigalpa dice que el primer acuerdo con Honduras rigió desde marzo de 2020.[@honduras-in-effect-2020]
Seguridad Nacional avisó el 15 de diciembre de 2020 que lo de El Salvador ya estaba listo.[@el-salvador-accord-2020]
Para diciembre de 2020 el Departamento de Seguridad Nacional decía que los tres tratos estaban en vigor.[@all-three-in-force-2020]
El elegido de Biden para asesor de seguridad nacional prometió, antes de la toma de posesión, que los tratos se desharían pronto.[@biden-nominee-promise-2021]
El Departamento de Estado aclaró en febrero de 2021 que eso no quería decir frontera abierta.[@state-border-statement-2021]
No se podían romper de un día para otro: cada acuerdo pide un aviso previo.[@termination-notice-2021]
Según el CGRS, todos los acuerdos viejos se acabaron con Biden.[@first-term-agreements-terminated]
El de El Salvador nunca se estrenó y el gobierno de Biden lo enterró, contó CBS News.[@el-salvador-terminated-under-biden]
Noem lo hizo porque no estaba claro que quien firmó la norma hubiera sido bien nombrado, escribe el Tracking Project.[@rule-ratified-because-of-appointment]
El caso sigue abierto y sin fallo de fondo, según una página sin fecha del CGRS.[@ut-v-bondi-open]
Lo que se pelea en U.T. v. Bondi, dicen los abogados del CGRS, es la norma de noviembre de 2019.[@ut-v-bondi-challenges-rule]
Solo una excepción salva a la persona, escribe la abogada Sabrina Damast.[@bia-only-exceptions]
El gobierno no tiene que probar que el otro país vaya a recibir a nadie, según el bufete de Damast.[@bia-no-proof-of-willingness]
Si el juez dice que sí a la moción, se acabó el caso sin audiencia completa, y puede que siga el avión.[@motion-granted-ends-claim]
Los demócratas del Comité de Relaciones Exteriores sacaron sus hallazgos el 13 de febrero de 2026.[@senate-democrats-report-2026]
Para los demócratas del Senado es tirar el dinero; para el Ejecutivo, una herramienta que usa poco.[@report-and-executive-disagree]
Con el H.R. 8073 se le quitaría la ayuda económica a tres países pobres hasta que cumplan.[@hr8073-withholds-aid]
La petición llamaba a los acuerdos un peligro para los migrantes y un atropello a la soberanía, cuenta NISGUA.[@petition-sovereignty]
NISGUA y sus aliadas le pidieron al Congreso que cortara el dinero y averiguara quién pagó.[@petition-asks-defunding]
Entró en vigor allá, dice La Prensa, en cuanto lo imprimió la gaceta.[@honduras-in-force-on-publication]
El acuerdo hondureño trae dos planes anexos, halló Criterio.[@honduras-plans-attached]
Paz dice que no es un tercer país seguro; Criterio pregunta si no será lo mismo con otro nombre.[@honduras-rejects-the-label]
Un observatorio tiene nueve o más personas de otros países en Honduras en noviembre de 2025; Honduras no tiene ninguna.[@honduras-transfers-tracker-nine]
A fines de 2025, notó un observatorio, llegaron a Honduras guatemaltecos en avión y se fueron a su casa en autobús.[@guatemalans-bused-through-honduras]
Paraguay dice que su propia comisión de refugiados tendrá la última palabra.[@paraguay-commission-decides]
Dos años para empezar, y cualquiera de los dos puede salirse, según el gobierno de Belice.[@belize-two-years-at-first]
Ni a Belice ni a Paraguay los habían usado todavía en las cortes, dice una página del CGRS sin fecha.[@belize-paraguay-not-yet-invoked]
Las oficinas de asilo de por allá no daban abasto, les dijeron los críticos a los reporteros en enero de 2020.[@critics-capacity]
A fines de marzo de 2020 había 713 casos amontonados en la oficina de asilo de Guatemala, halló Human Rights Watch.[@asylum-backlog-713]
Los subían tan rápido que no alcanzaban a pedir asilo aquí, escribió Human Rights Watch en 2020.[@hrw-no-us-claim]
NISGUA escribió que Guatemala, El Salvador y Honduras no pueden ni con su propia gente.[@campaign-own-citizens]
CBS News supo en enero de 2025, por dos personas que no nombra, que se cocinaba un trato con El Salvador.[@el-salvador-plan-january-2025]
La Casa Blanca dice que Trump y Bukele hablaron por teléfono el 23 de enero de 2025.[@trump-bukele-call-2025]
Ni una palabra del gobierno salvadoreño antes de aquella reunión de febrero de 2025, escribió El Faro.[@el-salvador-silent-february-2025]
Rubio nos contó en febrero de 2025 que Bukele encarcelaría hasta a estadounidenses.[@bukele-offers-to-jail-us-citizens]
En ese momento nadie pensaba deportar ciudadanos, dijo un funcionario estadounidense en febrero de 2025.[@no-plan-to-deport-us-citizens]
Arévalo cuenta que Guatemala le dijo a Rubio que iría por otro camino.[@arevalo-different-path]
El presidente Morales canceló su viaje a Washington el día del fallo, informó JURIST.[@morales-cancels-trip]
Fue un gobierno de salida el que le dio a Trump su acuerdo en Guatemala, informó NBC News.[@guatemala-deal-outgoing-government]
El que llegó antes de que empezara la norma quedaba a salvo de ella.[@aca-rule-arrivals]
Para enero de 2020 no parecía haber en esos aviones más que hondureños y salvadoreños, escribió el Servicio de Investigación del Congreso.[@nationalities-january-2020]
Ni en la oficina migratoria de Guatemala tenían claro el plan, publicó The Iola Register en enero de 2020.[@guatemala-institute-unclear-2020]
Los guatemaltecos pararon los vuelos el 17 de marzo de 2020, informa NISGUA.[@guatemala-halts-flights-2020]
Y mientras tanto las deportaciones de siempre siguieron, dijo NISGUA en 2020.[@deportations-continued-2020]
Soy chofer en Toledo. Con aquel trato, dice un informe que escribieron en enero de 2021 los asesores del Senado, fueron a dar a Guatemala unas 945 personas o más [@transfers-senate-945]. Y ni una sola con asilo, dice el mismo informe [@none-granted-2021].
Dos números de una misma mano, la del gobierno guatemalteco, hasta mayo de 2020: 939 personas recibidas [@transfers-guatemala-939] y 20 que pidieron asilo [@applied-guatemala-20].
Mi prima en Honduras se ríe. Su gobierno se comprometió a recibir hasta 10 personas al mes [@honduras-ten-a-month], cuando no alcanza ni para los de casa.
La Corte Suprema no dijo nada de estos acuerdos; lo que dejó pasar, el 11 de septiembre de 2019, fue la norma de tránsito [@transit-rule-supreme-court].
No eran guatemaltecos. Más de 900 hondureños y salvadoreños fueron a parar a Guatemala, dijo NISGUA en 2020 [@transfers-campaign-900].
No digo que los hayan subido al avión. Lo que hicieron los jueces, según un análisis de datos judiciales, fue ordenar en noviembre de 2025 que 230 personas o más fueran a Honduras [@orders-to-honduras-november-2025].
Noem dice que firmaron y ellos dicen que no [@noem-says-both-signed]. Así pelean mis hijos.
Al presidente de Guatemala le preguntaron el 27 de junio de 2025. Contestó que en migración no se había firmado nada [@arevalo-nothing-signed].
Costó 40 millones de dólares o más, si uno le cree al informe de los demócratas [@senate-democrats-40-million].
Un proyecto para revivirlo todo, el H.R. 8073, entró a la Cámara el 18 de abril de 2024 [@hr8073-introduced] y ahí sigue en comité, que yo sepa.
A nadie de mi pueblo le preguntaron. A México tampoco, se quejó su embajadora en enero de 2020 [@mexico-not-consulted].
¿Y los niños solos? Quedaron fuera del acuerdo con Guatemala [@guatemala-agreement-exceptions], gracias a Dios.
De los 34 que empezaron el trámite [@applied-senate-34], 16 se rindieron [@gave-up-senate-16] y 18 seguían esperando en enero de 2021 [@waiting-senate-18], escribió el personal del Senado.
El 6 de febrero de 2021 el Departamento de Estado los desenchufó: suspendió los tres y empezó a terminarlos [@state-suspends-agreements-2021].
Hay una demanda, U.T. v. Bondi. Un juez la dejó seguir el 15 de octubre de 2025 [@ut-v-bondi-stay-lifted], tras cuatro años en el congelador.
ICE lo pidió. Hasta principios de diciembre de 2025 lo había pedido más de 8,000 veces, contó CBS News [@motions-8000]. Pedir no es recibir.
Su propia corte les advirtió. En julio de 2019 dijo que el presidente no podía firmar si el Congreso no lo aprobaba [@constitutional-court-2019]. Firmó el 26 de julio de todos modos [@guatemala-signed-2019].
Honduras dice que no ha recibido a nadie, según La Prensa en diciembre de 2025 [@honduras-institute-no-transfers]. Un observatorio dice que siete o más [@honduras-transfers-tracker-seven].
A 252 venezolanos los sacaron de aquí y los metieron a una cárcel salvadoreña desde marzo de 2025, dice Human Rights Watch junto con Cristosal [@cecot-252].
NISGUA, que no es neutral, dice que se negoció en secreto y que ningún congreso opinó [@negotiated-in-secret].
Los asesores del Senado contaron en enero de 2021 no menos de 945.[@transfers-senate-945]
En su informe de febrero, el lado demócrata del Senado habló de 47 a 80 acuerdos.[@senate-democrats-47-to-80-agreements]
HRW contó 713 casos en Guatemala a fines de marzo de 2020.[@asylum-backlog-713]
La cadena CBS encontró más de 8,000 hasta principios de diciembre de 2025.[@motions-8000]
El presidente salvadoreño dijo en febrero de 2025 que solo convictos, y pagando.[@bukele-convicts-for-a-fee]
El secretario de Estado dijo en febrero de 2025 que Bukele recibiría hasta ciudadanos nuestros.[@bukele-offers-to-jail-us-citizens]
El mandatario guatemalteco prometió en febrero de 2025 un 40 por ciento más de vuelos.[@forty-percent-more-flights]
El presidente de Guatemala les ofreció asilo a los nicaragüenses en junio de 2025.[@arevalo-asylum-for-nicaraguans]
La embajada estadounidense en Honduras dice que rigió desde marzo de 2020.[@honduras-in-effect-2020]
Una señora hondureña le contó a Human Rights Watch en 2021 que le dieron 72 horas.[@seventy-two-hours]
Quienes demandaron alegaban que el artículo 171 exigía el voto del Congreso.[@court-challenge-article-171]
Los que se oponían a los acuerdos decían que traerían nuevos peligros.[@critics-danger]
Las organizaciones de NISGUA pidieron que se cortara el dinero.[@petition-asks-defunding]
La cancillería mexicana habló de unas 900 personas.[@mexico-900-might-be-affected]
La Prensa pone la firma el 10 de marzo de 2025; el señor Paz, más tarde.[@honduras-agreement-signed-march-2025]
Soy colombiana y enfermera. Lo que sé lo sé por Human Rights Watch: a fines de marzo de 2020 Guatemala tenía 713 casos esperando [@asylum-backlog-713].
Los mexicanos lo sabemos bien: en enero de 2020 dijeron que a algunos de nosotros nos podían mandar a Guatemala [@mexicans-added-2020].
El trato con Paraguay, firmado en agosto de 2025 [@paraguay-agreement-signed], llegó después de los de Guatemala, Honduras y El Salvador.
Belice, de donde es mi mujer, firmó el 20 de octubre de 2025 [@belize-agreement-signed].
La corte de Guatemala dijo que no en julio de 2019, no sin el Congreso [@constitutional-court-2019], y el gobierno de Morales dijo que sí el 26 de julio [@guatemala-signed-2019].
Lo que concedieron los jueces no lo sé; lo que pidió ICE lo sabe CBS News: más de 8,000 veces hasta principios de diciembre de 2025 [@motions-8000].
No es cierto que los hayan devuelto a todos, pero la mayoría, dijo NISGUA en 2020, volvió al peligro del que huía [@majority-returned].
No encuentro que la Cámara haya votado el H.R. 8073; se presentó el 18 de abril de 2024 [@hr8073-introduced] y luego, silencio.
Lo pararon en marzo de 2020 por la pandemia [@transfers-suspended-march-2020], no porque alguien se lo hubiera pensado mejor.
No, México no firmó. Su presidenta dijo en junio de 2025 que no lo haría [@mexico-refuses-agreement].
De los nicaragüenses que no pueden volver, Arévalo dijo en junio de 2025 que serían bienvenidos en Guatemala [@arevalo-asylum-for-nicaraguans].
A mi abuelo italiano lo dejaron entrar; a estos, salvadoreños y hondureños los más, no: fueron 945 por lo menos, contó el personal del Senado hasta enero de 2021 [@transfers-senate-945].
Voz había dicho en agosto de 2025 que el de Paraguay era el primer acuerdo del segundo mandato, y no lo era [@paraguay-called-the-first].
Eran tres los países en 2020: Guatemala, Honduras y El Salvador [@agreements-cover-three-countries].
El acuerdo con Honduras, tal como se imprimió, admite hasta 240 personas en sus primeros dos años [@honduras-240-in-two-years], que es lo que cabe en mi iglesia.
El día en que firmó Honduras, escribió Reuters el 25 de septiembre de 2019, casi no había detalles [@few-details-2019].
Fue Human Rights Watch quien contó en 2021 que no llegaban a mil, hondureños y salvadoreños todos, los enviados a Guatemala [@transfers-hrw-1000].
Trump dijo que cobraría impuesto a las remesas y que no dejaría entrar a guatemaltecos con visa, cuenta NISGUA; y Guatemala firmó [@threats-visas-remittances].
Los jueces no pueden mirar detrás de la cortina, escribe Sabrina Damast: si el otro país es justo, eso es del fiscal general [@bia-no-review-of-fairness].
De salvadoreños y hondureños nada más, dice NISGUA, hubo 62,000 que nos pidieron asilo en 2018 [@asylum-claims-62000-2018].
"""
