"""Spanish sentences about the frozen campaign's facts, one a line: right, and with one planted error."""

RIGHT = """
En abril de 2024, el 18 para ser exacta, metieron en la Cámara el H.R. 8073 para revivir esos pactos [@hr8073-introduced], la misma semana en que operaron a mi suegra.
El H.R. 8073 se quedó en los comités, por lo que dice el texto que se puede leer [@hr8073-no-later-step], y yo llevo desde 2024 preguntando.
En febrero de 2026 los demócratas del Senado sacaron su informe: más de $32 millones les habían tocado directo a cinco gobiernos [@senate-democrats-32-million].
Cuando salió el informe demócrata, en febrero de este año, se supo que unas 300 personas habían sido mandadas a países que cobraron por ellas [@senate-democrats-300-people].
Treinta páginas tiene el informe que encabezó Shaheen, según TradeVAE [@senate-democrats-report-30-pages]; mi contrato de renta tiene 22.
De cada seis, cinco eran venezolanos que recibió El Salvador, unos 250, dicen los senadores demócratas [@senate-democrats-250-venezuelans].
Más de cuatro de cada cinco acabaron de vuelta en su tierra o iban para allá, calculan los demócratas del Senado [@senate-democrats-80-percent].
Entre 47 y 80 acuerdos andaba buscando Washington, estiman los demócratas del Senado [@senate-democrats-47-to-80-agreements], y yo llevo 47 años casada con un hombre que no firma nada sin leer.
El gobierno dice que lo usa con medida; los demócratas del Senado, que es tirar el dinero sin que nadie vigile [@report-and-executive-disagree].
HRW y Cristosal los contaron: 252 venezolanos metidos al CECOT de marzo de 2025 para acá [@cecot-252].
De esos 252, una cuarta parte, al menos 62, tenía su caso de asilo todavía sin decidir, según HRW y Cristosal [@cecot-62-asylum-claims].
En julio de 2025 los cambiaron por presos y volvieron a su país [@cecot-repatriated-july-2025]; ese mes nació mi nieta.
Hay una página, VINI, que dice, citando a CBS News, que más de 12,000 desistieron o se fueron [@second-hand-12000-gave-up]; yo no apostaría la troca a que es así.
El Daily Scout, que ni fecha trae, habla de más de 13,000 casos por una cuenta de activistas [@second-hand-13000-cases].
Según esa misma página sin fecha, no llegan a 100 los que de verdad subieron a un avión [@second-hand-fewer-than-100-flown]; el camión de la escuela lleva 72.
La secretaria Noem ratificó la norma vieja el 2 de septiembre de 2025, al otro día del Día del Trabajo, anota el Tracking Project [@rule-ratified-2025].
Lo hizo, escribe el Tracking Project, porque había dudas sobre el nombramiento de quien la firmó en 2019 [@rule-ratified-because-of-appointment].
Esa norma nunca la retiró nadie; en eso coinciden hasta los abogados que la pelean y el proyecto que le sigue la pista [@rule-never-rescinded].
El CGRS lleva años en la corte contra la norma de noviembre de 2019 [@ut-v-bondi-challenges-rule], más años de los que tiene mi nieto, que va para 6.
U.T. v. Bondi despertó el 15 de octubre del año pasado, cuando la jueza lo dejó seguir [@ut-v-bondi-stay-lifted].
Seis días después, el 21 de octubre, entró la demanda enmendada [@ut-v-bondi-amended-complaint].
La noche de Halloween de 2025 la Junta de Apelaciones de Inmigración resolvió sobre el acuerdo de Honduras [@bia-decision-2025].
Un bufete, Powers Law Group, lo explica así: primero se ve si el acuerdo excluye a la persona y luego, si acaso, su asilo [@bia-bar-comes-first].
Según la abogada Damast, el juez ya no puede ver más que si cabe una excepción [@bia-only-exceptions].
Que allá haya o no un trámite justo ya no le incumbe al juez, sino al fiscal general, dice la oficina de Damast [@bia-no-review-of-fairness].
El DHS no tiene que probar que Honduras quiera a la persona, agrega Sabrina Damast [@bia-no-proof-of-willingness].
Aceptada la moción, se acabó la petición de asilo, sin audiencia completa [@motion-granted-ends-claim]. A mí me oyeron por una multa de $240.
Un análisis de datos judiciales cuenta casi cinco mil mociones de ese tipo en noviembre del año pasado [@motions-november-2025].
Para los primeros días de diciembre, ICE ya pasaba de 8,000, informó CBS News [@motions-8000].
De 40 en octubre de 2025 a 230 o más en noviembre: las órdenes hacia Honduras se multiplicaron por más de cinco, según un análisis de datos judiciales [@orders-to-honduras-october-2025; @orders-to-honduras-november-2025].
El 6 de febrero de 2021, diecisiete días después de la toma de posesión, el Departamento de Estado suspendió los tres acuerdos [@state-suspends-agreements-2021].
La orden que estaba detrás es del 2 de febrero de 2021, día de la Candelaria [@executive-order-2021].
Con Biden se terminaron los primeros acuerdos, dice el CGRS [@first-term-agreements-terminated], y yo no voté por él.
El que iba a ser asesor de seguridad nacional de Biden, su nominado, prometió que los acuerdos se echarían atrás pronto [@biden-nominee-promise-2021].
El personal del Comité de Relaciones Exteriores del Senado publicó su informe el 18 de enero de 2021 [@senate-report-2021], un lunes feriado.
NISGUA y sus aliadas llevaron al Congreso más de dos mil firmas en 2020 [@petition-2020]; en la biblioteca de aquí juntamos 86.
La petición llamaba a los acuerdos un peligro para los migrantes y un golpe a la soberanía, cuenta NISGUA [@petition-sovereignty].
Yo fui de las que vio por internet, el 10 de junio de 2020, a los cinco que hablaron de asilo en la charla de NISGUA [@webinar-june-2020].
Trescientas personas tomaron un puente de la frontera el 9 de agosto de 2019, dos semanas después de la firma, relata NISGUA [@border-protest-2019].
La Prensa y un observatorio ponen la firma de Honduras en el 10 de marzo de 2025, aunque un funcionario cuenta otra cosa [@honduras-agreement-signed-march-2025].
Paz, el de migración de allá, dijo en agosto de 2025 que se firmó cuando la visita de Noem; otros dicen que antes [@honduras-signed-during-noem-visit].
Salió en La Gaceta el 25 de junio de 2025 [@honduras-agreement-in-gazette], y en el Federal Register hasta el 8 de julio [@honduras-in-federal-register].
Diez personas al mes, a lo más, aceptó Honduras [@honduras-ten-a-month]; yo senté a 14 a mi mesa la Navidad pasada.
Hasta 240 personas en dos años, o sea diez por mes [@honduras-240-in-two-years].
Honduras puede recibir más si se le antoja, según Criterio [@honduras-may-take-more], y a nosotros nadie nos preguntó.
Un observatorio apunta al menos siete mexicanos llegados el 10 de octubre del año pasado, los primeros; el instituto de migración de Honduras no tiene a nadie apuntado [@honduras-transfers-tracker-seven].
Nueve o más llegaron en noviembre de 2025, de otros países latinoamericanos, si el observatorio está en lo cierto; el instituto hondureño no tiene nada [@honduras-transfers-tracker-nine].
La Prensa, que no es ningún periódico radical, informó en diciembre pasado que el Instituto Nacional de Migración no tenía anotado ni un traslado, diga lo que diga un observatorio [@honduras-institute-no-transfers].
Paraguay firmó en agosto de 2025 [@paraguay-agreement-signed], y yo, a mis 66, tuve que buscar Asunción en el mapa.
Su caso podría verse en Paraguay y no en El Paso, ha dicho el Departamento de Estado [@paraguay-claims-examined-there].
El de Paraguay no fue el primero del segundo mandato, por más que Voz lo llamara así: Honduras ya había publicado el suyo [@paraguay-called-the-first].
Belice firmó el 20 de octubre de 2025, que fue mi cumpleaños: cumplí 70 [@belize-agreement-signed].
Falta que lo ratifique su Senado, explica el gobierno de Belice [@belize-senate-must-ratify].
Dura dos años para empezar, dice el gobierno beliceño [@belize-two-years-at-first]; el contrato de mi teléfono dura tres.
Panamá recibió 299 personas nuestras en febrero de 2025, casi 300 [@panama-299], y ninguna era panameña.
A Costa Rica no llegaron ni 200, reportó la AP en junio de 2025 [@costa-rica-fewer-than-200].
México ya había aceptado más de 5,000 para junio de 2025 [@mexico-more-than-5000], el doble de la gente de mi pueblo.
Sheinbaum dijo en junio de 2025 que su país no iba a firmar [@mexico-refuses-agreement].
Las mociones nombran cuatro países, halló CBS: Uganda, Ecuador, Honduras y Guatemala [@motions-name-four-countries].
En marzo de 2020 había en Guatemala 713 casos en espera, según Human Rights Watch [@asylum-backlog-713]; en mi condado hay 9 jueces para menos.
Como dos de cada tres entrevistados tenían por qué temer, escribió HRW en mayo de 2020 [@hrw-protection-concerns].
HRW y Refugees International hablaron con treinta de ellos [@hrw-thirty-interviews], más que cualquier senador.
Tenía 72 horas, tres días, le contó una hondureña a Human Rights Watch [@seventy-two-hours].
En 2018 pidieron asilo aquí 62,000 personas de El Salvador y Honduras, informa NISGUA [@asylum-claims-62000-2018]; en 2018 se hizo ciudadana mi mamá.
CBS supo en enero de 2025, por dos personas que no nombra, que se preparaba un trato con El Salvador [@el-salvador-plan-january-2025].
Bukele y Trump hablaron por teléfono el 23 de enero de 2025, a los tres días del juramento, según la Casa Blanca [@trump-bukele-call-2025].
Rubio cuenta que Bukele ofreció encerrar también a estadounidenses [@bukele-offers-to-jail-us-citizens].
Un funcionario de aquí dijo en febrero de 2025 que no había plan de deportar a ciudadanos [@no-plan-to-deport-us-citizens].
Arévalo anunció en febrero de 2025, con Rubio al lado, 40 % más de vuelos [@forty-percent-more-flights].
Noem, que entonces era secretaria, dijo el 26 de junio de 2025 que los dos gobiernos habían firmado; los dos lo negaron [@noem-says-both-signed].
Kristi Noem lo achacó a la política, que se lo ponía difícil a los otros dos; ambos negaron haber firmado [@noem-politically-difficult].
Es la palabra de Noem contra la de la oficina de Arévalo: ella dice que le dieron un acuerdo firmado, y la oficina, que era una nota sobre otras notas [@guatemala-paper-handed-to-noem].
Nada se firmó, dijo el presidente de Guatemala el 27 de junio del año pasado [@arevalo-nothing-signed].
Lo que se firmó ante las cámaras fue sobre la seguridad del aeropuerto, escribió la AP [@guatemala-airport-memorandum].
Guatemala firmó el 26 de julio de 2019, El Salvador ocho semanas más tarde, el 20 de septiembre, y Honduras a los cinco días [@guatemala-signed-2019; @el-salvador-signed-2019; @honduras-signed-2019].
Tres países había en 2020, Guatemala, Honduras y El Salvador [@agreements-cover-three-countries], y en los tres tengo familia.
En julio de 2019, dos semanas antes de la firma, la corte más alta de Guatemala le dijo a Morales que le hacía falta su Congreso [@constitutional-court-2019].
El artículo 171 de su Constitución exige un voto para algo así, alegaron los demandantes [@court-challenge-article-171].
CBS News contó en enero de 2025 que solo Canadá tenía con nosotros un trato así [@only-canada-january-2025]. Para agosto ya eran tres.
El de Canadá viene de 2002, cuando yo tenía 31 y trabajaba en el puente de Port Huron [@canada-agreement-2002].
La norma empezó a regir el 19 de noviembre de 2019 [@aca-rule-2019], y nos dieron hasta el 19 de diciembre, un mes, para opinar [@aca-rule-comments].
La norma de tránsito, de mediados de julio de 2019, es harina de otro costal [@transit-rule-2019]; la Corte Suprema la dejó aplicar ese septiembre [@transit-rule-supreme-court].
El primer avión salió en noviembre de 2019 [@transfers-began-2019], catorce meses antes de que todo terminara.
A fines de enero de 2020 eran 230 por lo menos, según el CRS, y para mayo, según Guatemala, 939 [@transfers-crs-230; @transfers-guatemala-939].
Veinte de 939, o sea dos de cada cien, le pidieron asilo a Guatemala hasta mayo de 2020, dijo su gobierno [@applied-guatemala-20].
Menos de 20, decía NISGUA ese año [@fewer-than-20-applied]; caben en mi sala.
Unos 34 de 945, digamos uno de cada 28, empezaron a pedirlo, dicen los investigadores del Senado en enero de 2021 [@applied-senate-34; @transfers-senate-945].
Como la mitad de los 34, es decir 18, seguían esperando en enero de 2021, según el personal del Senado [@waiting-senate-18].
Cero. A tantos les habían dado asilo allá para enero de 2021, dice el informe del Senado [@none-granted-2021].
Los vuelos pararon en marzo de 2020 por la pandemia [@transfers-suspended-march-2020]; el día 16, dice Human Rights Watch [@transfers-suspended-day-hrw].
Al otro día, el 17 de marzo de 2020, el gobierno de Guatemala anunció la pausa, según NISGUA [@guatemala-halts-flights-2020].
La cancillería mexicana calculó en unas 900 las personas que podían verse afectadas [@mexico-900-might-be-affected].
En aquel entonces NISGUA avisaba que aquello estaba nomás suspendido y que los vuelos podían volver [@suspended-may-resume].
La demanda de 2020 la congelaron al año siguiente [@ut-v-bondi-on-hold-since-2021], y así siguió mientras yo terminaba la carrera y tenía dos hijos.
Hasta enero de 2021 el personal del Senado contó a 34 que empezaron a pedirlo, de 945 enviados [@applied-senate-34; @transfers-senate-945]. Uno de cada 28, más o menos.
La Secretaría de Relaciones Exteriores de México dijo en enero de 2020 que podía afectar a unas 900 personas [@mexico-900-might-be-affected], y yo no lo puedo comprobar.
Leí que entrevistaron a 30 personas para el informe de mayo de 2020 de Human Rights Watch y Refugees International [@hrw-thirty-interviews].
Desde marzo leo todo lo que encuentro: a fines de enero de 2020 eran al menos 230 los enviados, escribió el Servicio de Investigación del Congreso [@transfers-crs-230].
Durante todo 2025 guardé recortes; en noviembre de ese año fueron casi 5,000 mociones, según un análisis de datos judiciales [@motions-november-2025].
No tengo duda de que el gobierno de Guatemala contó bien: 939 personas hasta mayo de 2020 [@transfers-guatemala-939].
Todos los enviados, 939 según el gobierno de Guatemala en mayo de 2020, llegaron en avión [@transfers-guatemala-939].
De los 34, 16 desistieron y 18 esperaban, halló el personal del Senado en enero de 2021 [@gave-up-senate-16; @waiting-senate-18].
18 esperaban y 16 lo habían dejado, halló el personal del Senado en enero de 2021 [@waiting-senate-18; @gave-up-senate-16].
Honduras recibe 10 al mes y a lo más 240 en dos años [@honduras-ten-a-month; @honduras-240-in-two-years].
El gobierno de Guatemala contó hasta mayo de 2020 a 939 enviados y a 20 que pidieron asilo [@transfers-guatemala-939; @applied-guatemala-20].
En octubre de 2025 fueron 40 las órdenes y en noviembre 230 por lo menos, según un análisis de datos judiciales [@orders-to-honduras-october-2025; @orders-to-honduras-november-2025].
Mi hermana oyó que hasta 10 personas al mes van a Honduras [@honduras-ten-a-month] y lo apuntó en una servilleta.
El cónsul hondureño de aquí asintió cuando le conté lo de las 10 personas al mes [@honduras-ten-a-month].
Ni uno de cada diez a quienes pregunté sabía que Belice firmó en octubre de 2025 [@belize-agreement-signed].
Apoyo el H.R. 15, pero no el H.R. 8073, que se presentó en abril de 2024 [@hr8073-introduced].
Apenas en marzo de 2020, con la pandemia, se suspendieron los traslados [@transfers-suspended-march-2020].
La Corte Suprema dejó aplicar la norma de tránsito el 11 de septiembre de 2019, y punto [@transit-rule-supreme-court].
En 2019 yo no sabía nada de esto; Guatemala había firmado el 26 de julio [@guatemala-signed-2019].
Todo el mundo sabe dónde está Honduras, pero pocos saben que recibe hasta 10 personas al mes [@honduras-ten-a-month].
"""

WRONG = """
Los republicanos del Senado dicen en su informe que más de $32 millones fueron directo a cinco países [@senate-democrats-32-million].
Según la Casa Blanca, las deportaciones a terceros países han costado al menos 40 millones de dólares [@senate-democrats-40-million].
La Patrulla Fronteriza halló que 34 de los enviados habían empezado a pedir asilo [@applied-senate-34].
Amnistía Internacional contó menos de 1,000 personas enviadas a Guatemala, según escribió en febrero de 2021 [@transfers-hrw-1000].
El propio ICE reconoce que las deportaciones de 2020 siguieron contra las recomendaciones de salud [@deportations-continued-2020].
El presidente Bukele dijo en febrero de 2025 que la respuesta duradera a la migración es el desarrollo [@arevalo-development-answer].
El gobierno de Guatemala admitió que la mayoría de los enviados volvió al peligro de su país [@majority-returned].
Reuters informó, con datos internos, que ICE había presentado más de 8,000 mociones para diciembre de 2025 [@motions-8000].
El gobierno de Trump reconoce que los acuerdos se negociaron en secreto y sin los congresos [@negotiated-in-secret].
Wilson Paz dijo el 26 de junio de 2025 que Guatemala y Honduras habían firmado [@noem-says-both-signed].
En junio de 2025 la secretaria Noem aseguró que en su visita no se firmó nada migratorio [@guatemala-denies-signing].
El Pentágono calcula que esto costó al menos 40 millones de dólares [@senate-democrats-40-million].
Los jueces mismos dicen que las oficinas de asilo de esos países no daban abasto [@critics-capacity].
Guatemala le entregó firmado el acuerdo de asilo a nuestra secretaria en junio de 2025 [@guatemala-paper-handed-to-noem].
Siete mexicanos por lo menos llegaron a Honduras el 10 de octubre de 2025, y consta en actas [@honduras-transfers-tracker-seven].
Guatemala y Honduras firmaron los dos, y punto [@noem-says-both-signed].
Honduras firmó el acuerdo en Washington el 10 de marzo de 2025 [@honduras-agreement-signed-march-2025].
La condición de refugiado es lo que reciben quienes llegan a Honduras o Guatemala [@noem-refugee-status].
De los que empezaron, 18 desistieron y 16 seguían esperando, halló el personal del Senado en enero de 2021 [@gave-up-senate-16; @waiting-senate-18].
Según la cuenta del gobierno de Guatemala en mayo de 2020, 20 personas fueron enviadas y 939 pidieron asilo [@transfers-guatemala-939; @applied-guatemala-20].
Fueron 230 personas en octubre de 2025 y 40 en noviembre, muestra un análisis de datos judiciales [@orders-to-honduras-october-2025; @orders-to-honduras-november-2025].
A Panamá llegaron menos de 200 y a Costa Rica 299, todas en 2025 [@panama-299; @costa-rica-fewer-than-200].
Salió el 8 de julio de 2025 en La Gaceta y el 25 de junio en el Federal Register [@honduras-agreement-in-gazette; @honduras-in-federal-register].
De octubre a noviembre de 2025 las órdenes hacia Honduras apenas se duplicaron, muestra un análisis de datos judiciales [@orders-to-honduras-october-2025; @orders-to-honduras-november-2025].
El presidente Arévalo dijo en febrero de 2025 que Guatemala recibiría el doble de vuelos [@forty-percent-more-flights].
El presidente Arévalo dijo en febrero de 2025 que los vuelos se triplicarían [@forty-percent-more-flights].
El 18 de abril de 2024, la Cámara aprobó el H.R. 8073 para recuperar los acuerdos [@hr8073-introduced].
El H.R. 8073 se convirtió en ley el 18 de abril de 2024 [@hr8073-introduced].
Guatemala fue la última de las tres en firmar, el 26 de julio de 2019 [@guatemala-signed-2019].
Honduras fue la primera en firmar en 2019, el 25 de septiembre [@honduras-signed-2019].
El de Paraguay fue el primer acuerdo del segundo mandato, firmado en agosto de 2025 [@paraguay-called-the-first].
Una de cada tres personas enviadas había iniciado un trámite, dijo el personal del Senado en enero de 2021 [@applied-senate-34; @transfers-senate-945].
Casi una de cada cinco de las 939 pidió asilo hasta mayo de 2020, dijo el gobierno de Guatemala [@applied-guatemala-20; @transfers-guatemala-939].
Como uno de cada diez entrevistados tenía motivos de protección, escribió Human Rights Watch en mayo de 2020 [@hrw-protection-concerns].
La norma de los primeros acuerdos ya fue retirada, coinciden abogados y observadores [@rule-never-rescinded].
El Departamento de Estado dijo en febrero de 2021 que la frontera estaba abierta [@state-border-statement-2021].
A México sí se le consultó antes de incluir a su gente, dijo su embajadora [@mexico-not-consulted].
El gobierno de México estuvo de acuerdo en enero de 2020 con mandar mexicanos a Guatemala [@mexico-objected].
El H.R. 8073 aumentaría la ayuda económica a Guatemala, Honduras y El Salvador [@hr8073-withholds-aid].
Los jueces pueden preguntar si el otro país tiene un trámite justo, escribe el bufete de Sabrina Damast [@bia-no-review-of-fairness].
Los primeros acuerdos con Honduras y El Salvador se pusieron en práctica los dos [@never-implemented-elsewhere].
Los menores que viajaban solos entraban en el acuerdo con Guatemala [@guatemala-agreement-exceptions].
Honduras aceptó recibir hasta 10 personas al año [@honduras-ten-a-month].
Honduras aceptó recibir hasta 10 personas diarias [@honduras-ten-a-month].
En todo 2025 el gobierno presentó casi 5,000 mociones, dice un análisis de datos judiciales [@motions-november-2025].
Desde enero de 2021, al menos 945 personas han sido enviadas a Guatemala, dice un informe del personal del Senado [@transfers-senate-945].
Desde mayo de 2020 han llegado 939 personas, dice el gobierno de Guatemala [@transfers-guatemala-939].
Desde diciembre de 2025, ICE ha presentado más de 8,000 mociones, informa CBS News [@motions-8000].
Setecientos treinta y un casos esperaban en Guatemala a fines de marzo de 2020, informó Human Rights Watch [@asylum-backlog-713].
Doscientos veinticinco venezolanos fueron enviados al CECOT desde marzo de 2025, informan Human Rights Watch y Cristosal [@cecot-252].
Una docena de personas habló en la charla de NISGUA del 10 de junio de 2020 [@webinar-june-2020].
Cuarenta y ocho organizaciones tienen su logotipo en la página de la campaña de 2020 [@organizations-18-2020].
Miles de personas tomaron el paso fronterizo el 9 de agosto de 2019, informa NISGUA [@border-protest-2019].
A todos los enviados a Guatemala se les había concedido asilo para enero de 2021, según un informe del personal del Senado [@none-granted-2021].
Todos pidieron asilo en Guatemala tras ser enviados, dijo NISGUA en 2020 [@fewer-than-20-applied].
Estados Unidos recibió de Guatemala a 939 personas hasta mayo de 2020, según el gobierno de Guatemala [@transfers-guatemala-939].
Panamá mandó 299 personas de otros países a Estados Unidos en febrero de 2025 [@panama-299].
Uruguay y Estados Unidos firmaron en agosto de 2025 un acuerdo de tercer país seguro [@paraguay-agreement-signed].
La Corte Suprema frenó la norma de tránsito el 11 de septiembre de 2019 [@transit-rule-supreme-court].
El tribunal desestimó U.T. v. Bondi el 15 de octubre de 2025 [@ut-v-bondi-stay-lifted].
Human Rights Watch y Cristosal hallaron que al menos 62 personas del CECOT habían ganado su caso de asilo [@cecot-62-asylum-claims].
Un puñado de mociones llegó en noviembre de 2025, según un análisis de datos judiciales [@motions-november-2025].
Canadá sigue siendo el único país con un acuerdo así, informa CBS News [@only-canada-january-2025].
Los traslados se reanudarán cuando haya protocolos de salud, dice NISGUA [@suspended-may-resume].
La Secretaría de Relaciones Exteriores de Guatemala dijo en enero de 2020 que el plan podía afectar a unas 900 personas [@mexico-900-might-be-affected].
Guardo la hoja de NISGUA en mi Biblia, porque los acuerdos violan el derecho internacional de los refugiados y eso está comprobado [@campaign-international-law].
Hasta enero de 2021 el personal del Senado contó a 34 que empezaron a pedirlo, de 945 enviados [@applied-senate-34; @transfers-senate-945]. Uno de cada diez, ¡y eso es nomás el papel!
Aprendí que entrevistaron a 13 personas para el informe de mayo de 2020 de Human Rights Watch y Refugees International [@hrw-thirty-interviews].
"""
