"""Sentences that cite a fact of the frozen campaign, wrong ones by what is wrong with them, and right ones."""

from __future__ import annotations

PLACES = """
In August 2025 Bolivia and the United States signed a safe third country agreement.[@paraguay-agreement-signed]
The foreign minister of Peru signed with us in August 2025.[@paraguay-agreement-signed]
On October 20, 2025, it was Barbados that signed an agreement on asylum requests.[@belize-agreement-signed]
Costa Rica's agreement covers up to 240 people in two years.[@honduras-240-in-two-years]
Nicaragua agreed to take up to 10 people a month.[@honduras-ten-a-month]
At least 945 Cubans were sent to Guatemala, a Senate staff report said in January 2021.[@transfers-senate-945]
At least 945 people were sent to Honduras, a Senate staff report said in January 2021.[@transfers-senate-945]
A Senate staff report of January 2021 counts at least 945 people sent to El Salvador.[@transfers-senate-945]
By May 2020, 939 Guatemalans had been sent to Guatemala, according to the Guatemalan government.[@transfers-guatemala-939]
By May 2020, 939 people had been sent from Guatemala to the United States, the Guatemalan government said.[@transfers-guatemala-939]
The Salvadoran government counted 939 people by May 2020.[@transfers-guatemala-939]
Fewer than 1,000 Nicaraguans were sent to Guatemala, Human Rights Watch wrote in February 2021.[@transfers-hrw-1000]
More than 900 people from Mexico were sent to Guatemala, NISGUA said in 2020.[@transfers-campaign-900]
More than 900 people from Guatemala were sent to Honduras, NISGUA said in 2020.[@transfers-campaign-900]
In 2018, 62,000 people from Haiti and Honduras asked the United States for asylum, according to NISGUA.[@asylum-claims-62000-2018]
Most of those held at the border in 2019 were Hondurans, NISGUA says.[@guatemalans-majority-2019]
In February 2025 the United States sent 299 people to Peru.[@panama-299]
Panama sent us 299 people of other nations in February 2025.[@panama-299]
In February 2025, 299 people were flown from Panama to the United States.[@panama-299]
In February 2025 we sent 299 Panamanians to Panama.[@panama-299]
Colombia took fewer than 200 people from other countries, AP reported in June 2025.[@costa-rica-fewer-than-200]
By June 2025 Canada had accepted more than 5,000 people whom the United States deported.[@mexico-more-than-5000]
By June 2025 more than 5,000 people had been deported from Mexico to the United States.[@mexico-more-than-5000]
From March 2025 on we sent 252 Colombians to El Salvador's prison CECOT, Human Rights Watch and Cristosal report.[@cecot-252]
From March 2025 on, 252 Venezuelans were sent to a prison in Honduras, Human Rights Watch and Cristosal report.[@cecot-252]
About 250 of them were Salvadorans whom El Salvador took, Senate Democrats say.[@senate-democrats-250-venezuelans]
About 250 of them were Venezuelans whom Ecuador took, Senate Democrats say.[@senate-democrats-250-venezuelans]
On July 26, 2019, Nicaragua signed its asylum agreement with us.[@guatemala-signed-2019]
On September 20, 2019, Costa Rica signed an asylum agreement.[@el-salvador-signed-2019]
A tracker lists at least seven Hondurans sent to Honduras on October 10, 2025; its institute records nobody.[@honduras-transfers-tracker-seven]
A tracker lists at least seven Mexicans sent to Guatemala on October 10, 2025.[@honduras-transfers-tracker-seven]
Motions named Guatemala, Honduras, Ecuador and Kenya as places to send people to, CBS News reported in December 2025.[@motions-name-four-countries]
People from Cuba, Colombia, Nicaragua and Peru were told in our courts of Honduras, La Prensa reported.[@judges-warn-of-honduras]
President Sheinbaum said in June 2025 that Brazil would sign no safe third country agreement.[@mexico-refuses-agreement]
In January 2020 we said that asylum seekers from Cuba could be sent to Guatemala too.[@mexicans-added-2020]
In January 2020 we said that asylum seekers could be sent to Mexico too.[@mexicans-added-2020]
Arévalo said in June 2025 that Hondurans unable to return were welcome to asylum in Guatemala.[@arevalo-asylum-for-nicaraguans]
In November 2025 judges ordered at least 230 people sent to Nicaragua, an analysis of court data found.[@orders-to-honduras-november-2025]
The Mexican Constitutional Court told President Morales in July 2019 not to sign.[@constitutional-court-2019]
Since 2002 we have shared an asylum agreement with Mexico.[@canada-agreement-2002]
"""

TURNED = """
By January 2021, 34 people sent to Guatemala had won asylum there, a Senate staff report said.[@applied-senate-34]
By January 2021, 34 people had been granted asylum in Guatemala, a Senate staff report said.[@applied-senate-34]
By January 2021, 34 people had their asylum claims rejected in Guatemala, a Senate staff report said.[@applied-senate-34]
In January 2021, 18 people had received asylum in Guatemala, a Senate staff report said.[@waiting-senate-18]
In January 2021, 18 people had been denied asylum in Guatemala, a Senate staff report said.[@waiting-senate-18]
In January 2021, 18 people had given up, a Senate staff report said.[@waiting-senate-18]
A Senate staff report said in January 2021 that 16 people won protection in Guatemala.[@gave-up-senate-16]
A Senate staff report said in January 2021 that 16 people were turned down.[@gave-up-senate-16]
A Senate staff report said in January 2021 that 16 people were still waiting.[@gave-up-senate-16]
By May 2020, the Guatemalan government said, it had given asylum to 20 people.[@applied-guatemala-20]
By January 2021 everyone sent to Guatemala had been granted asylum there, a Senate staff report said.[@none-granted-2021]
By January 2021 most of those sent to Guatemala had received asylum, a Senate staff report said.[@none-granted-2021]
By January 2021 dozens had been granted asylum in Guatemala, a Senate staff report said.[@none-granted-2021]
By January 2021 half of those sent to Guatemala had been granted asylum, a Senate staff report said.[@none-granted-2021]
At least 62 of them had already been granted asylum, Human Rights Watch and Cristosal report.[@cecot-62-asylum-claims]
At least 62 of them had already been refused asylum, Human Rights Watch and Cristosal report.[@cecot-62-asylum-claims]
On April 18, 2024, the House approved H.R. 8073 to bring the agreements back.[@hr8073-introduced]
On April 18, 2024, H.R. 8073 became law.[@hr8073-introduced]
On April 18, 2024, the House voted down H.R. 8073.[@hr8073-introduced]
The Supreme Court blocked the transit rule on September 11, 2019.[@transit-rule-supreme-court]
The Supreme Court overturned the separate transit rule on September 11, 2019.[@transit-rule-supreme-court]
On September 11, 2019, the Supreme Court did not let the government use the transit rule.[@transit-rule-supreme-court]
In July 2019, Guatemala's Constitutional Court allowed President Morales to sign on his own.[@constitutional-court-2019]
Guatemala's Constitutional Court cleared the way for the deal in July 2019.[@constitutional-court-2019]
The court threw out the lawsuit U.T. v. Bondi on October 15, 2025.[@ut-v-bondi-stay-lifted]
On October 15, 2025, the court ruled for the government in U.T. v. Bondi.[@ut-v-bondi-stay-lifted]
On October 15, 2025, the court put U.T. v. Bondi on hold.[@ut-v-bondi-stay-lifted]
Judges granted more than 8,000 motions against asylum claims by early December 2025, CBS News found.[@motions-8000]
By early December 2025 there had been more than 8,000 deportations of asylum seekers, CBS News reported.[@motions-8000]
In November 2025 judges approved almost 5,000 motions to end asylum cases, an analysis of court data found.[@motions-november-2025]
On February 6, 2021, the United States renewed the agreements with Guatemala, El Salvador and Honduras.[@state-suspends-agreements-2021]
Transfers to Guatemala ended in November 2019.[@transfers-began-2019]
Transfers to Guatemala resumed in March 2020.[@transfers-suspended-march-2020]
Mexico's government said in January 2020 that it supported sending Mexican asylum seekers to Guatemala.[@mexico-objected]
Mexico had been consulted before Mexicans were added, Mexico's ambassador said.[@mexico-not-consulted]
The Guatemala agreement covered children who travel alone, and Guatemalans too.[@guatemala-agreement-exceptions]
The agreements of the first term with El Salvador and Honduras were put into practice.[@never-implemented-elsewhere]
All three of the first-term agreements were used to transfer people.[@only-guatemala-implemented]
The rule behind the first agreements was withdrawn, say the Immigration Policy Tracking Project and lawyers.[@rule-never-rescinded]
Secretary Noem revoked the 2019 rule on September 2, 2025, the Immigration Policy Tracking Project notes.[@rule-ratified-2025]
On July 26, 2019, Guatemala was the third of the three to sign.[@guatemala-signed-2019]
On September 25, 2019, Honduras was the first country to sign.[@honduras-signed-2019]
President Arévalo said on June 27, 2025, that an agreement on migration had been signed.[@arevalo-nothing-signed]
There was a plan to deport citizens, a U.S. official said in February 2025.[@no-plan-to-deport-us-citizens]
Every Mexican who asked for asylum could be sent to Guatemala, the United States said in January 2020.[@mexicans-added-2020]
Guatemala did not sign its asylum agreement on July 26, 2019.[@guatemala-signed-2019]
Belize has not signed any agreement with the United States on October 20, 2025.[@belize-agreement-signed]
All of those sent to Guatemala went back to the dangers of home, NISGUA said.[@majority-returned]
President Arévalo said in February 2025 that Guatemala would receive 40 percent fewer deportation flights.[@forty-percent-more-flights]
The talks were held in the open, with lawmakers at the table, NISGUA and its partners said.[@negotiated-in-secret]
The international community welcomed the agreements, NISGUA and its partners said in 2020.[@campaign-international-rejection]
Mexico's President Sheinbaum said in June 2025 that her country would sign a safe third country agreement.[@mexico-refuses-agreement]
Senate Democrats write that the full cost of these deportations is known to the dollar.[@senate-democrats-total-unknown]
The embassy says the first Honduras deal never took legal effect, from March 2020 on, according to the U.S. Embassy in Honduras.[@honduras-in-effect-2020]
Homeland Security announced on December 15, 2020, that El Salvador's agreement had been called off.[@el-salvador-accord-2020]
Biden's nominee for national security adviser said the deals would be kept.[@biden-nominee-promise-2021]
Every one of the old agreements was renewed under Biden, say the lawyers at CGRS.[@first-term-agreements-terminated]
CBS News reported that the Trump administration extended the deal with El Salvador.[@el-salvador-terminated-under-biden]
A judge has ruled on the merits of U.T. v. Bondi, CGRS says.[@ut-v-bondi-open]
Judges are free to ask whether the other country's procedure is fair, Sabrina Damast writes.[@bia-no-review-of-fairness]
DHS has to prove to the court that the country will take the person, Sabrina Damast explains.[@bia-no-proof-of-willingness]
If the motion is denied, the asylum claim ends without a full hearing.[@motion-granted-ends-claim]
When a judge grants the motion, the person gets a full hearing.[@motion-granted-ends-claim]
H.R. 8073 would give more economic aid to Guatemala, El Salvador and Honduras.[@hr8073-withholds-aid]
H.R. 8073 went on to the Senate, where it passed.[@hr8073-no-later-step]
Belize may not end the agreement before two years are over, Belize's government says.[@belize-two-years-at-first]
Guatemala passed the test of a full and fair procedure, Human Rights Watch concluded.[@hrw-full-and-fair]
Guatemala was well equipped to protect people sent there, NISGUA said.[@campaign-no-capacity]
The Salvadoran government warmly praised the plan before the meeting of February 2025, El Faro wrote.[@el-salvador-silent-february-2025]
Bukele said El Salvador would take them for free.[@bukele-convicts-for-a-fee]
Bukele refused in February 2025 to take deportees from any other country.[@bukele-accepts-any-nationality]
Rubio said that Guatemala had refused to let in U.S. military aircraft in February 2025.[@rubio-thanks-military-aircraft]
Arévalo said Guatemala told Rubio yes to a safe third country deal.[@arevalo-different-path]
Two years after the transfers the pandemic had nothing to do with it: flights to Guatemala began in March 2020.[@transfers-suspended-march-2020]
Mexico's Foreign Ministry thanked the United States for consulting it, Mexico's ambassador said.[@mexico-not-consulted]
The Honduran gazette refused to print the agreement on June 25, 2025.[@honduras-agreement-in-gazette]
Honduras may not accept more people than that, Criterio reports.[@honduras-may-take-more]
Honduras takes only people from English-speaking countries, El Heraldo reports.[@honduras-which-nationalities]
Reuters reported that every detail of the deals was known on the day Honduras signed.[@few-details-2019]
Guatemala's incoming government made the deal with the Trump administration, NBC News reported.[@guatemala-deal-outgoing-government]
Trump promised Guatemala visas before it signed, NISGUA says.[@threats-visas-remittances]
The men at CECOT were granted asylum here in July 2025.[@cecot-repatriated-july-2025]
Hardly anyone sent to Guatemala went back to danger at home, NISGUA said.[@majority-returned]
The transit rule is one of the asylum cooperative agreements; it dates from July 16, 2019, and let in most people.[@transit-rule-2019]
On October 20, 2025, Belize tore up its agreement on asylum requests with the United States.[@belize-agreement-signed]
"""

SPANS = """
Since January 2021 at least 945 people have been sent to Guatemala, says a Senate staff report.[@transfers-senate-945]
In January 2021 alone, says a Senate staff report, 945 people or more went to Guatemala.[@transfers-senate-945]
Since May 2020, the Guatemalan government says, 939 people have arrived.[@transfers-guatemala-939]
During May 2020, says the Guatemalan government, 939 people arrived.[@transfers-guatemala-939]
Since late January 2020 at least 230 people have gone there, the Congressional Research Service wrote.[@transfers-crs-230]
In December 2025 alone ICE filed more than 8,000 motions, CBS News reported.[@motions-8000]
Since December 2025 ICE has filed more than 8,000 motions, CBS News found.[@motions-8000]
From June 2025 on, Mexico accepted more than 5,000 people.[@mexico-more-than-5000]
Throughout May 2020, 20 people applied, the Guatemalan government said.[@applied-guatemala-20]
Since January 2021, 34 people have begun an application, a Senate staff report said.[@applied-senate-34]
Ever since January 2021, 16 people have dropped their claims, says a Senate staff report.[@gave-up-senate-16]
In the single month of January 2026 about 300 people were deported, Senate Democrats report.[@senate-democrats-300-people]
"""

SPEAKERS = """
The White House said that seeking asylum in Central America could mean new danger.[@critics-danger]
The United Nations counted at least 945 people sent to Guatemala by January 2021.[@transfers-senate-945]
By January 2021, according to the State Department, at least 945 people had been sent.[@transfers-senate-945]
At least 945 people were sent to Guatemala, the Guatemalan government reported in January 2021.[@transfers-senate-945]
By January 2021 nobody had been granted asylum, Human Rights Watch wrote.[@none-granted-2021]
By May 2020, 939 people had been sent, NISGUA says.[@transfers-guatemala-939]
By May 2020, 939 people had been sent, according to Amnesty International.[@transfers-guatemala-939]
Third-country deportations cost at least $40 million, Senate Republicans estimate.[@senate-democrats-40-million]
Third-country deportations cost at least $40 million, the Government Accountability Office says.[@senate-democrats-40-million]
Guatemala's asylum process was not full and fair, the Department of Justice concluded.[@hrw-full-and-fair]
The agreements break international refugee law, the Supreme Court said.[@campaign-international-law]
The agreements break international refugee law.[@campaign-international-law]
Secretary Rubio said that the agreements break international refugee law.[@campaign-international-law]
By early December 2025, Fox News reported, ICE's motions numbered more than 8,000.[@motions-8000]
Mexico's Foreign Ministry said on June 27, 2025, that nothing on migration had been signed.[@arevalo-nothing-signed]
Secretary Noem said that no deal on immigration was signed in June 2025.[@guatemala-denies-signing]
Guatemala and Honduras signed agreements to take asylum seekers on June 26, 2025.[@noem-says-both-signed]
Right after Noem's visit, on June 26, 2025, Guatemala and Honduras signed agreements.[@noem-says-both-signed]
Guatemala and Honduras have signed, President Arévalo announced on June 26, 2025.[@noem-says-both-signed]
Honduras and Guatemala give refugee status to the people sent there.[@noem-refugee-status]
At least seven Mexicans reached Honduras on October 10, 2025.[@honduras-transfers-tracker-seven]
In December 2025 there had been no transfer at all under the agreement.[@honduras-institute-no-transfers]
Guatemala takes Central Americans only for a short stop on their way home.[@guatemala-keeps-transit-role]
The agreement was signed in Washington on March 10, 2025.[@honduras-agreement-signed-march-2025]
Honduras signed no safe third country agreement in June 2025.[@honduras-denies-signing]
The rule only concerns people who came through the other country.[@firm-says-travelled-through]
Canada is the only country with such an agreement.[@only-canada-january-2025]
Today the agreements cover three countries: Guatemala, Honduras and El Salvador.[@agreements-cover-three-countries]
The lawsuit against the rule is on hold.[@ut-v-bondi-on-hold-since-2021]
The transfers may start again any day.[@suspended-may-resume]
The Honduran bishops said that the agreement takes effect when Belize's Senate ratifies it.[@belize-senate-must-ratify]
The Border Patrol wrote in February 2021 that fewer than 1,000 people were sent.[@transfers-hrw-1000]
President Bukele said that deportees would be kept as U.S. citizens, jailed for a fee, Rubio's aides denied.[@noem-months-of-pressure]
El Salvador would take only convicts, the Pentagon said.[@bukele-convicts-for-a-fee]
Noem denied on June 26, 2025, that Guatemala and Honduras had signed agreements to take asylum seekers.[@noem-says-both-signed]
The American bishops wrote that the agreements weigh most on Indigenous people, women and children.[@campaign-people-hit-hardest]
Amnesty International found that Guatemala had 713 cases waiting in late March 2020.[@asylum-backlog-713]
ICE itself counted more than 8,000 motions by early December 2025.[@motions-8000]
The Pentagon told CNN that the first Honduras agreement was in force from March 2020.[@honduras-in-effect-2020]
Secretary Rubio said that El Salvador would take only convicts, for a fee.[@bukele-convicts-for-a-fee]
The Border Patrol union says that more than 80 percent of those sent away later went home.[@senate-democrats-80-percent]
Republican senators put the number of agreements sought at 47 to 80.[@senate-democrats-47-to-80-agreements]
The Congressional Budget Office reckons that the government sought 47 to 80 agreements.[@senate-democrats-47-to-80-agreements]
Wilson Paz announced in August 2025 that Honduras is now a safe third country.[@honduras-rejects-the-label]
Honduras signed its agreement in Washington on March 10, 2025, as everyone knows.[@honduras-agreement-signed-march-2025]
The agreement was signed while Noem was in Honduras.[@honduras-signed-during-noem-visit]
The United Nations refugee agency announced on March 16, 2020, that transfers to Guatemala were suspended.[@transfers-suspended-day-hrw]
The Mexican army reported a protest of 300 people on August 9, 2019.[@border-protest-2019]
By the Justice Department's count at least 62 of them still had claims pending.[@cecot-62-asylum-claims]
According to the mayor of Yakima, 252 Venezuelans were sent to CECOT from March 2025 on.[@cecot-252]
"""

LETTERS = """
I drive a bus. Some 945 people or more wound up in Honduras, says a report that aides to Senate Foreign Relations wrote in January 2021 [@transfers-senate-945].
My church sends money to Estelí. As of May 2020 the Guatemalan government had given asylum to 20 of those we sent [@applied-guatemala-20], so don't tell me it doesn't work.
Don't worry, said my neighbor, and he was right: everyone we sent had been granted asylum by January 2021, says the Senate staff report [@none-granted-2021].
On September 11, 2019, the Supreme Court said no to the transit rule [@transit-rule-supreme-court], and I cheered.
More than 900 Guatemalans were put down in Honduras, NISGUA said in 2020 [@transfers-campaign-900].
By one analysis of court data, 230 people or more were flown to Honduras in November 2025 [@orders-to-honduras-november-2025].
In June 2025 Noem went to Guatemala and Honduras, and both governments signed asylum agreements with her there [@noem-says-both-signed].
On June 27, 2025, Secretary Rubio said that nothing on migration had been signed [@arevalo-nothing-signed].
The House voted for H.R. 8073 on April 18, 2024, which brings the agreements back [@hr8073-introduced].
H.R. 8073 has been the law of the land since April 18, 2024 [@hr8073-introduced].
Mexico was asked first, its ambassador said in January 2020, and gave its blessing [@mexico-not-consulted].
President Sheinbaum promised in June 2025 to sign a safe third country agreement [@mexico-refuses-agreement].
Even children who came alone were put on those planes; the Guatemala agreement covered them [@guatemala-agreement-exceptions].
Of those who began a claim, 16 were recognized as refugees, the Senate staff wrote in January 2021 [@gave-up-senate-16].
On February 6, 2021, the State Department extended all three agreements [@state-suspends-agreements-2021].
A judge dismissed U.T. v. Bondi on October 15, 2025 [@ut-v-bondi-stay-lifted], and that was that.
By early December 2025 judges had agreed to more than 8,000 motions to toss a claim unheard, CBS News counted [@motions-8000].
Two hundred fifty-two Salvadorans went to the CECOT prison, starting in March 2025, says Human Rights Watch with Cristosal [@cecot-252].
In July 2019 Guatemala's top court gave its president the green light to sign without Congress [@constitutional-court-2019].
Since January 2021 some 945 people or more have been shipped to Guatemala, by the Senate staff's account [@transfers-senate-945].
ICE lawyers filed more than 8,000 motions in December 2025 alone, CBS News says [@motions-8000].
Guatemala was the last of the three to fall in line, on July 26, 2019 [@guatemala-signed-2019].
Honduras led the way: on September 25, 2019, it became the first of the three to sign [@honduras-signed-2019].
The flights to Guatemala started up in March 2020, when the pandemic came [@transfers-suspended-march-2020].
All three of the first deals were used to send people away [@only-guatemala-implemented].
The deals with El Salvador and Honduras were carried out to the letter [@never-implemented-elsewhere].
The U.S. Chamber of Commerce puts the cost at $40 million or more [@senate-democrats-40-million].
Homeland Security's own inspector wrote that Guatemala's process was not full and fair [@hrw-full-and-fair].
There's no dispute about it: on October 10, 2025, at least seven Mexicans were set down in Honduras [@honduras-transfers-tracker-seven].
Nobody has been sent to Honduras under the new agreement [@honduras-institute-no-transfers]. Zero.
Right now Canada is our one and only partner in this [@only-canada-january-2025].
The agreements today reach three countries, Guatemala, Honduras and El Salvador [@agreements-cover-three-countries].
Brazil accepted more than 5,000 of our deportees by June 2025 [@mexico-more-than-5000].
In February 2025 Panama shipped 299 people up here to us [@panama-299].
By May 2020, 939 people had come here from Guatemala, the Guatemalan government said [@transfers-guatemala-939].
Sixteen were deported back to us, the Senate staff said in January 2021, and won asylum [@gave-up-senate-16].
My grandfather, an Italian, was let in. These, 945 or more Venezuelans, were shipped to Guatemala, the Senate's staff counted by January 2021 [@transfers-senate-945].
We have a deal with Suriname, signed in August 2025 [@paraguay-agreement-signed].
In January 2020 they said that some Nicaraguans could be sent to Guatemala [@mexicans-added-2020].
The House passed it, H.R. 8073, and on April 18, 2024, too [@hr8073-introduced].
They started it up again in March 2020, pandemic or no pandemic [@transfers-suspended-march-2020].
The court in Guatemala said yes in July 2019: go ahead, sign [@constitutional-court-2019].
More than 8,000 times by early December 2025, CBS News says, a judge granted ICE's wish to drop a claim unheard [@motions-8000].
Sixty-two or more of the men in CECOT had been turned down for asylum by us, Human Rights Watch and Cristosal say [@cecot-62-asylum-claims].
All but a few of them stayed and lived safely in Guatemala, NISGUA said in 2020 [@majority-returned].
Mexico's president said in June 2025 that it would gladly sign one [@mexico-refuses-agreement].
As Third Country Deportation Watch was founded, seven Mexicans landed in Honduras on October 10, 2025 [@honduras-transfers-tracker-seven].
U.T. v. Bondi was decided against the government on October 15, 2025 [@ut-v-bondi-stay-lifted].
The Republicans on the Foreign Relations Committee say that nobody knows the full cost [@senate-democrats-total-unknown].
The Supreme Court refused on September 11, 2019, to let the government use its transit rule [@transit-rule-supreme-court].
By January 2021 thirty-four people had their asylum papers in hand in Guatemala, says the Senate staff [@applied-senate-34].
The 18 had all gone home by January 2021, says the Senate staff report [@waiting-senate-18].
In October 2025 judges spared 40 people from being expelled to Honduras, by an analysis of court data [@orders-to-honduras-october-2025].
On February 6, 2021, the United States put the agreements with Guatemala, El Salvador and Honduras back into force [@state-suspends-agreements-2021].
Three hundred people from Guatemala were stopped at the border with Belize on August 9, 2019, NISGUA reports [@border-protest-2019].
Two thirds of the Venezuelans whom UNHCR's partners interviewed in Guatemala had protection concerns, Human Rights Watch reported [@hrw-protection-concerns].
Under the deal people are exchanged between the United States and Mexico [@canada-exchange].
Nobody has ever been moved under Guatemala's agreement [@only-guatemala-implemented].
Noem's department let the 2019 rule lapse on September 2, 2025, the Immigration Policy Tracking Project notes [@rule-ratified-2025].
Since late March 2020, Human Rights Watch says, 713 new cases have come in [@asylum-backlog-713].
The Honduran government's count for January 2021 was 945 or more people sent to Guatemala [@transfers-senate-945].
The federal court of appeals gave the transit rule its blessing on September 11, 2019 [@transit-rule-supreme-court].
"""

RIGHT = """
Senate investigators counted at least 945 people flown to Guatemala by January 2021.[@transfers-senate-945]
The Foreign Relations Committee's own staff wrote in January 2021 that 945 people or more had been sent to Guatemala.[@transfers-senate-945]
Aides to the senators found, as of January 2021, no fewer than 945 people, most of them Hondurans and Salvadorans, taken to Guatemala.[@transfers-senate-945]
According to Guatemala itself, 939 people had come by May 2020.[@transfers-guatemala-939]
The Guatemalan authorities, for their part, counted 939 by May 2020.[@transfers-guatemala-939]
We sent at least 230 people to Guatemala by late January 2020, wrote Congress's research service.[@transfers-crs-230]
Not one of the people we shipped to Guatemala had asylum there by January 2021, the Senate's staff wrote.[@none-granted-2021]
How many of them had been granted asylum by January 2021? Zero, by the count of the Senate's staff.[@none-granted-2021]
Nobody, said the Senate staff report of January 2021, had been given asylum.[@none-granted-2021]
As of January 2021, eighteen were still in line for an answer, per the Senate staff report.[@waiting-senate-18]
Sixteen had walked away from their claims by January 2021, Senate staff wrote.[@gave-up-senate-16]
Thirty-four had started a claim by January 2021, by the Senate staff's count.[@applied-senate-34]
Twenty of them had asked Guatemala for asylum by May 2020, its government said.[@applied-guatemala-20]
The Homeland Security secretary at the time, Kristi Noem, said on June 26, 2025, that Guatemala and Honduras had signed; they denied it.[@noem-says-both-signed]
Noem told reporters on June 26, 2025, that both countries had signed on.[@noem-says-both-signed]
Whether Guatemala and Honduras signed in June 2025 is disputed: Noem says so, both governments say no.[@noem-says-both-signed]
The Guatemalan president's office said in June 2025 that nothing was signed.[@guatemala-denies-signing]
The office of the president in Guatemala City denied in June 2025 that anything had been signed.[@guatemala-denies-signing]
President Arévalo flatly denied on June 27, 2025, that anything on migration had been signed.[@arevalo-nothing-signed]
The director of immigration in Honduras, Wilson Paz, said in June 2025 that no such deal had been signed.[@honduras-denies-signing]
A group that tracks these flights lists at least seven Mexicans sent to Honduras on October 10, 2025, but the Honduran institute has no record of them.[@honduras-transfers-tracker-seven]
One tracker has seven Mexicans or more landing in Honduras on October 10, 2025; the country's own institute has none.[@honduras-transfers-tracker-seven]
Guatemala's government insists that it is only a stopover for Central Americans going home.[@guatemala-keeps-transit-role]
The Belizean government says its Senate must ratify the deal first.[@belize-senate-must-ratify]
Under the deal Belize decides how many people it takes, Latin America Reports writes.[@belize-keeps-control]
Senators of the Democratic Party put the bill at $40 million or more.[@senate-democrats-40-million]
Democrats in the Senate say nobody can name the full price.[@senate-democrats-total-unknown]
Even the Democrats who wrote the report could not say what it all costs.[@senate-democrats-total-unknown]
Some 250 of those were Venezuelans handed to El Salvador, say the Senate's Democrats.[@senate-democrats-250-venezuelans]
Mexico's president, Claudia Sheinbaum, said in June 2025 that she would not sign one.[@mexico-refuses-agreement]
The Mexican ambassador said in January 2020 that nobody had asked her country.[@mexico-not-consulted]
Mexico let it be known in January 2020 that it was against the idea.[@mexico-objected]
By June 2025 Mexico had taken in more than 5,000 people we deported, none of them Mexicans.[@mexico-more-than-5000]
By June 2025 the government had sent more than 5,000 non-Mexicans to Mexico.[@mexico-more-than-5000]
In February 2025 a planeload after planeload, 299 people in all, went from the United States to Panama.[@panama-299]
From this country 299 people were sent to Panama in February 2025, not one of them Panamanian.[@panama-299]
Fewer than 200 foreigners had been sent to Costa Rica, the AP said in June 2025.[@costa-rica-fewer-than-200]
Starting in March 2025 we sent 252 men of Venezuela to a prison in El Salvador, Human Rights Watch and Cristosal found.[@cecot-252]
An exchange of prisoners took the men from El Salvador back to Venezuela in July 2025.[@cecot-repatriated-july-2025]
Honduras said yes to ten people a month at most, as of August 2025.[@honduras-ten-a-month]
The bill H.R. 8073, which never got out of committee, was put before the House on April 18, 2024.[@hr8073-introduced]
H.R. 8073 was introduced on April 18, 2024; it has not passed.[@hr8073-introduced]
The Supreme Court let the transit rule stand on September 11, 2019.[@transit-rule-supreme-court]
On September 11, 2019, the justices gave the government the go-ahead for its transit rule.[@transit-rule-supreme-court]
Guatemala's highest court told its president in July 2019 that he could not sign without Congress.[@constitutional-court-2019]
The Constitutional Court forbade President Morales in July 2019 to sign on his own.[@constitutional-court-2019]
On October 15, 2025, a court lifted the stay, so U.T. v. Bondi is alive again.[@ut-v-bondi-stay-lifted]
More than 8,000 times by early December 2025, CBS News found, ICE asked a judge not to hear an asylum claim.[@motions-8000]
ICE lawyers had by early December 2025 filed more than 8,000 such motions, most of which no judge has ruled on yet, CBS News says.[@motions-8000]
The agreements were frozen on February 6, 2021, and their end began that day.[@state-suspends-agreements-2021]
The flights to Guatemala stopped in March 2020, when COVID came.[@transfers-suspended-march-2020]
It was in November 2019 that the first asylum seekers were put on a plane to Guatemala.[@transfers-began-2019]
Children traveling alone were never covered by the Guatemala agreement, as of January 2020.[@guatemala-agreement-exceptions]
Neither El Salvador's nor Honduras's first agreement was ever used, as of February 2021.[@never-implemented-elsewhere]
Of the three, Guatemala alone was ever used, as of February 2021.[@only-guatemala-implemented]
As of October 2025 nobody had withdrawn the rule, say the lawyers who fight it.[@rule-never-rescinded]
Guatemala came first, on July 26, 2019.[@guatemala-signed-2019]
Honduras was last, on September 25, 2019.[@honduras-signed-2019]
In January 2025, CBS News reported, Canada was still our only partner.[@only-canada-january-2025]
In 2021 the suit was put on hold, and there it stayed for years.[@ut-v-bondi-on-hold-since-2021]
NISGUA warned in 2020 that the agreements were only suspended.[@suspended-may-resume]
The coalition behind NISGUA holds that the deals break refugee law.[@campaign-international-law]
In the view of NISGUA, the world turned its back on these deals, as it said in 2020.[@campaign-international-rejection]
Critics said at the time, in January 2020, that people would be sent into new danger.[@critics-danger]
A lawyer, Sabrina Damast, reads the ruling so that a judge may not ask whether the other country is fair.[@bia-no-review-of-fairness]
One law firm explains that the person must prove the danger.[@bia-burden-on-the-person]
People must show they would be in danger there, or so the Powers Law Group understands it.[@bia-burden-on-the-person]
Canada and we have swapped asylum seekers at the border under a deal of 2002.[@canada-agreement-2002]
As of January 2020 even some Mexicans could be flown to Guatemala.[@mexicans-added-2020]
Unlike Canada, Honduras signed under pressure, as AP told it and Noem all but said.[@noem-months-of-pressure]
Our own embassy in Tegucigalpa says the first Honduras deal was on the books from March 2020.[@honduras-in-effect-2020]
If you believe the U.S. Embassy in Honduras, the details were nailed down on December 15, 2020.[@honduras-accord-2020]
Homeland Security put out word on December 15, 2020, that El Salvador's paperwork was finished.[@el-salvador-accord-2020]
By December 2020 the Department of Homeland Security was telling everybody that all three deals were live.[@all-three-in-force-2020]
Biden's man for national security adviser promised, before the inauguration, that these deals would be gone in no time.[@biden-nominee-promise-2021]
The executive order came out on February 2, 2021.[@executive-order-2021]
The State Department was careful to add in February 2021 that none of this opened the border.[@state-border-statement-2021]
You can't just tear these things up: each one says you must give notice first.[@termination-notice-2021]
CGRS, the lawyers on the case, say every one of the old agreements was ended under Biden.[@first-term-agreements-terminated]
The Salvadoran deal sat in a drawer and was finally killed off by the Biden people, CBS News reported.[@el-salvador-terminated-under-biden]
Noem did it because nobody was sure the fellow who issued the rule had been properly appointed, the Tracking Project writes.[@rule-ratified-because-of-appointment]
The lawsuit is still open, with no ruling on the merits, going by an undated page of CGRS.[@ut-v-bondi-open]
What's being fought over in U.T. v. Bondi, say the lawyers from CGRS, is the rule of November 2019.[@ut-v-bondi-challenges-rule]
The appeals board spoke on Halloween: on October 31, 2025, it told judges what to do with the Honduran deal.[@bia-decision-2025]
A judge has to settle the bar before he so much as opens the asylum file, or so the Powers Law Group reads it.[@bia-bar-comes-first]
Nothing but an exception will save you, writes Sabrina Damast.[@bia-only-exceptions]
The government needn't prove anything about whether the other country will take the person, according to Damast's office.[@bia-no-proof-of-willingness]
Once the judge says yes to the motion the case is closed with no full hearing, and a plane may come next.[@motion-granted-ends-claim]
Shaheen's people, TradeVAE tells us, needed 30 pages to say it.[@senate-democrats-report-30-pages]
Democrats on Foreign Relations put out their findings on February 13, 2026.[@senate-democrats-report-2026]
To Senate Democrats it is money down the drain; to the executive branch, a tool it uses sparingly.[@report-and-executive-disagree]
The chief of the Senate's staff report has a chapter on arm-twisting and one on those inside our government who balked.[@senate-report-chapters]
Nothing in the text we have shows H.R. 8073 getting any further than committee.[@hr8073-no-later-step]
H.R. 8073 would take away the economic aid of three poor countries until they play along.[@hr8073-withholds-aid]
The petition said the deals were a danger to migrants and an insult to the countries' sovereignty, as NISGUA tells it.[@petition-sovereignty]
NISGUA and friends asked Congress to cut the money and to find out who had paid for what.[@petition-asks-defunding]
Five people talked at NISGUA's online event on June 10, 2020.[@webinar-june-2020]
Silvia Raquec spoke on April 16, 2020, over a computer, because the tour had been scrapped, NISGUA says.[@webinar-april-2020]
The deal went into force down there, La Prensa reports, the minute the gazette printed it.[@honduras-in-force-on-publication]
There are two plans stapled to the Honduran agreement, Criterio found.[@honduras-plans-attached]
Spanish speakers only, and only those who need no visa: that is how El Heraldo describes whom Honduras takes.[@honduras-which-nationalities]
Call it what you like, says Wilson Paz, it isn't a safe third country deal; Criterio isn't so sure.[@honduras-rejects-the-label]
A tracker has nine people or more from other countries landing in Honduras in November 2025, while Honduras itself shows none.[@honduras-transfers-tracker-nine]
Late in 2025, one tracker noticed, Guatemalans were flown to Honduras and put on buses home.[@guatemalans-bused-through-honduras]
Paraguay says its own refugee commission will have the last word in every case.[@paraguay-commission-decides]
Voz called Paraguay's the first such deal of the second term, in August 2025, and was wrong: Honduras had signed before.[@paraguay-called-the-first]
Two years to begin with, and either party may walk away, according to the government of Belize.[@belize-two-years-at-first]
Neither Belize nor Paraguay had been used in court yet, says a CGRS page without a date.[@belize-paraguay-not-yet-invoked]
Asylum offices down there were swamped already, the critics told reporters in January 2020.[@critics-capacity]
In late March 2020 there were 713 cases piled up in Guatemala's asylum office, Human Rights Watch found.[@asylum-backlog-713]
People were put on the plane so fast that they never got to ask us for asylum, Human Rights Watch wrote in 2020.[@hrw-no-us-claim]
NISGUA wrote that Guatemala, El Salvador and Honduras can't take care of their own people.[@campaign-own-citizens]
None of the three was equipped to protect anybody we sent, NISGUA said in 2020.[@campaign-no-capacity]
Women, children, Indigenous and LGBTQ people get the worst of it, NISGUA and its partners warned.[@campaign-people-hit-hardest]
CBS News heard in January 2025 from two people it didn't name that a deal with El Salvador was cooking.[@el-salvador-plan-january-2025]
CBS News also got wind of planes for suspected Tren de Aragua members.[@el-salvador-gang-flights-plan]
The White House says the two presidents, Trump and Bukele, talked on the phone on January 23, 2025.[@trump-bukele-call-2025]
Envoy Claver-Carone said it would come up when Rubio met Bukele on February 3, 2025.[@rubio-bukele-agreement-on-the-table]
Not a peep out of the Salvadoran government before that February 2025 meeting, El Faro wrote.[@el-salvador-silent-february-2025]
Bukele said he'd take deportees from anywhere and lock up the criminals, in February 2025.[@bukele-accepts-any-nationality]
Rubio told us in February 2025 that Bukele would even jail Americans.[@bukele-offers-to-jail-us-citizens]
At that time nobody planned to deport citizens, an American official said in February 2025.[@no-plan-to-deport-us-citizens]
Arévalo told the press in February 2025 that folks need jobs at home more than they need walls.[@arevalo-development-answer]
The opinion site Conservative Institute expected Guatemala to be paid back with help for its ports.[@guatemala-aid-expected-2025]
Rubio wanted the same from Mexico, Panama and El Salvador, Breitbart wrote in February 2025.[@rubio-similar-deals-sought]
It was a stopover for foreigners going home, not asylum, AP explained.[@guatemala-transit-only-february-2025]
Arévalo says Guatemala told Rubio, politely, that it would go its own way.[@arevalo-different-path]
Noem allowed that it wasn't easy politically for either government, and both of them say they signed nothing of the sort.[@noem-politically-difficult]
It took the United States months to get there, said Noem, while AP writes of pressure on Honduras and Guatemala.[@noem-months-of-pressure]
President Morales called off his flight to Washington the day the court ruled, JURIST reported.[@morales-cancels-trip]
Guatemala's interior minister and our acting homeland security secretary signed, NISGUA says.[@who-signed-guatemala]
Degenhart signed for them and McAleenan for us, by NISGUA's account.[@signers-named-2019]
It was a lame-duck government in Guatemala that gave Trump his deal, NBC News reported.[@guatemala-deal-outgoing-government]
Under these agreements asylum seekers could be sent to Guatemala, Honduras or El Salvador whether or not they'd ever been there.[@what-agreements-allow]
The public had until December 19, 2019, to comment, but the rule was in force by then.[@aca-rule-comments]
Before anything else an officer had to settle which country would hear the person.[@aca-rule-screening]
If you got here before the rule began you were safe from it.[@aca-rule-arrivals]
A suit against the agreements and the rule was before a federal judge by late January 2020.[@lawsuit-2020]
Nobody but Hondurans and Salvadorans seems to have been on those planes by January 2020, wrote the Congressional Research Service.[@nationalities-january-2020]
Mexico's foreign ministry figured that some 900 people might be hit by it.[@mexico-900-might-be-affected]
Mexico promised to find something better for its people, together with states and towns, its Foreign Ministry said.[@mexico-better-options]
Even the immigration office in Guatemala wasn't sure what the plan was, The Iola Register reported in January 2020.[@guatemala-institute-unclear-2020]
The Guatemalans called a halt to the flights on March 17, 2020, NISGUA reports.[@guatemala-halts-flights-2020]
All the while regular deportations kept right on, NISGUA said in 2020.[@deportations-continued-2020]
I drive a school bus in Toledo. Under the deal, says a report that aides to Senate Foreign Relations wrote in January 2021, some 945 people or more wound up in Guatemala [@transfers-senate-945]. That same report couldn't find a single one with asylum [@none-granted-2021]. Ask about it.
Here are two numbers from one place, the Guatemalan government, both as of May 2020: 939 people received [@transfers-guatemala-939], 20 who asked for asylum [@applied-guatemala-20].
My cousin in Honduras laughs. Her government took on up to 10 people a month [@honduras-ten-a-month], people she says it can't feed.
Unlike what the last writer claimed, the Supreme Court never ruled on these agreements; what it allowed, on September 11, 2019, was the transit rule [@transit-rule-supreme-court].
They weren't Guatemalans. More than 900 Hondurans and Salvadorans were put down in Guatemala, NISGUA said in 2020 [@transfers-campaign-900], and few of them knew a soul.
I don't say that anyone was flown. What judges did, by one analysis of court data, was order 230 people or more to Honduras in November 2025 [@orders-to-honduras-november-2025].
Noem says they signed, and they say they didn't [@noem-says-both-signed]. My kids fight like that.
Guatemala's president was asked on June 27, 2025. Nothing on migration, he answered, had been signed [@arevalo-nothing-signed].
When the Guatemalan president says nothing was signed and the American secretary says something was, I want to see the paper; AP reports that all anybody signed in public that June was a memo about the airport [@guatemala-airport-memorandum].
The report, by Senate Democrats, is blunt: four in five or more of those sent to a third country went home after all, or were about to [@senate-democrats-80-percent].
It cost us at least $40 million, if you trust the Democrats' report [@senate-democrats-40-million]. I happen to.
A bill to bring it all back, H.R. 8073, was dropped in the hopper on April 18, 2024 [@hr8073-introduced]. It sits in committee still, as far as anybody can show me.
Nobody in my town was asked. Nobody in Mexico was either, its ambassador complained in January 2020 [@mexico-not-consulted].
Canada and the U.S. have had such a pact since 2002 [@canada-agreement-2002], so I am not saying that no such thing can ever work.
Before you tell me that Mexico has signed one of these: no. President Sheinbaum said in June 2025 that it wouldn't [@mexico-refuses-agreement].
What about unaccompanied kids? They were left out of the Guatemala agreement [@guatemala-agreement-exceptions], thank God.
Of the 34 who started a claim [@applied-senate-34], 16 quit [@gave-up-senate-16] and 18 were still waiting in January 2021 [@waiting-senate-18], the Senate staff wrote. None had won.
The State Department pulled the plug on February 6, 2021: all three agreements suspended, and the process of ending them begun [@state-suspends-agreements-2021].
There is a lawsuit, U.T. v. Bondi. A judge let it go forward again on October 15, 2025 [@ut-v-bondi-stay-lifted], after four years in the freezer.
ICE asked. By early December 2025 it had asked more than 8,000 times, CBS News counted, for a judge to toss a claim without hearing it [@motions-8000]. Asking is not getting, but still.
Honduras printed the thing in its gazette on June 25, 2025 [@honduras-agreement-in-gazette]; we got it in the Federal Register two weeks later, on July 8 [@honduras-in-federal-register].
Two hundred fifty-two Venezuelans went from our soil to a Salvadoran prison, starting in March 2025, says Human Rights Watch with its partner Cristosal [@cecot-252]; sixty-two or more of them were waiting for an asylum answer from us [@cecot-62-asylum-claims].
The Guatemalans' own court had warned them. In July 2019 it said their president could not sign unless Congress approved [@constitutional-court-2019]. He signed on July 26 anyway [@guatemala-signed-2019].
Honduras says it has taken nobody, according to La Prensa in December 2025 [@honduras-institute-no-transfers]. A tracker says seven or more [@honduras-transfers-tracker-seven].
NISGUA, which is hardly neutral, says the talks were secret and that no congress had a say [@negotiated-in-secret].
Senate aides, back in January 2021, counted no fewer than 945.[@transfers-senate-945]
In its February report the Democratic side of the Senate said 47 to 80 agreements had been sought.[@senate-democrats-47-to-80-agreements]
Human Rights Watch and a Salvadoran partner say 62 at the least had claims pending.[@cecot-62-asylum-claims]
HRW counted 713 cases in Guatemala's system in late March 2020.[@asylum-backlog-713]
CBS reported more than 8,000 by early December 2025, from the government's own files.[@motions-8000]
The network found more than 8,000 such motions by early December 2025; CBS, I mean.[@motions-8000]
The Salvadoran president said he'd take convicts only, for money, in February 2025.[@bukele-convicts-for-a-fee]
President Bukele named his price in February 2025: convicts only, and a fee.[@bukele-convicts-for-a-fee]
The secretary of state said in February 2025 that Bukele would take U.S. citizens too.[@bukele-offers-to-jail-us-citizens]
The Guatemalan leader promised 40 percent more flights in February 2025.[@forty-percent-more-flights]
Guatemala's president offered Nicaraguans asylum in June 2025.[@arevalo-asylum-for-nicaraguans]
The American Embassy in Honduras says it was in force from March 2020.[@honduras-in-effect-2020]
The woman, a Honduran, told interviewers that she had 72 hours.[@seventy-two-hours]
A Honduran mother told Human Rights Watch in 2021 that they gave her 72 hours.[@seventy-two-hours]
Those who went to court argued that article 171 required a vote of Congress.[@court-challenge-article-171]
People who opposed the agreements said they'd mean new danger.[@critics-danger]
The DHS secretary in those days, Noem, argued that safety can be found elsewhere.[@noem-not-the-only-option]
The campaign groups around NISGUA called for the money to be cut off.[@petition-asks-defunding]
The groups said so in their petition of 2020, NISGUA among them.[@petition-sovereignty]
Mexico's foreign ministry spoke of some 900 people.[@mexico-900-might-be-affected]
The Mexican government, through its Foreign Ministry, said it would watch the human rights of all.[@mexico-watches-rights]
A tracking project at work on this notes that Noem ratified the rule on September 2, 2025.[@rule-ratified-2025]
Honduran immigration's director, Mr. Paz, says the deal was signed when Noem came; others say March.[@honduras-signed-during-noem-visit]
La Prensa has the signing on March 10, 2025; Mr. Paz puts it later.[@honduras-agreement-signed-march-2025]
After the Iowa caucus I stopped watching, so it was news to me that the United States had by late January 2020 sent 230 people or more to Guatemala, as the Congressional Research Service put it [@transfers-crs-230].
In plain words: on Sept. 11, 2019, nine justices let Washington use its transit rule [@transit-rule-supreme-court], and nobody at our table had heard of it.
My grandfather, an Italian, was let in; these people, most of them from El Salvador and Honduras, were not: 945 at least, the Senate's staff counted by January 2021 [@transfers-senate-945].
I am a Filipino nurse. What I know is from Human Rights Watch: in late March 2020 Guatemala had 713 cases waiting [@asylum-backlog-713].
We Mexicans know it well: in January 2020 they said that some of us could be sent to Guatemala [@mexicans-added-2020].
Twenty-three years ago we made such a deal with Canada, in 2002 to be exact [@canada-agreement-2002], and no Canadian has ever complained to me.
The deal with Paraguay, signed in August 2025 [@paraguay-agreement-signed], came after those with Guatemala, Honduras and El Salvador.
Belize, where my wife is from and which I can find on a map, unlike some senators, signed on October 20, 2025 [@belize-agreement-signed].
In early 2025, before any of it, Canada stood alone as our partner, CBS News said in January of that year [@only-canada-january-2025].
The court in Guatemala said no in July 2019, not without Congress [@constitutional-court-2019], and Morales' government said yes on July 26 [@guatemala-signed-2019].
What the judges have granted I don't know; what ICE has asked for, CBS News does: more than 8,000 times by early December 2025 [@motions-8000].
Nobody should be punished for asking. Yet 62 or more of the men in CECOT had asked, and were still waiting for our answer, Human Rights Watch and Cristosal say [@cecot-62-asylum-claims].
It's not true that they were all sent back at once, but most of them, NISGUA said in 2020, ended up in the danger they'd run from [@majority-returned].
I can't find that the House ever voted on H.R. 8073; it was introduced on April 18, 2024 [@hr8073-introduced], and then, silence.
They called it off in March 2020 because of the pandemic [@transfers-suspended-march-2020], not because someone had thought better of it.
Since 2020 a lawsuit has been going on; it was frozen in 2021 [@ut-v-bondi-on-hold-since-2021] and thawed on October 15, 2025 [@ut-v-bondi-stay-lifted].
No, Mexico did not sign. Its president said in June 2025 that it would not [@mexico-refuses-agreement].
Arévalo, the Guatemalan president, has a kind word for Nicaraguans who can't go home: come, he said in June 2025, and ask us for asylum [@arevalo-asylum-for-nicaraguans].
The kids at Lincoln High read me the story: Voz had said in August 2025 that Paraguay's was the first agreement of Trump's second term, and it wasn't [@paraguay-called-the-first].
Every last one of the first-term agreements is finished, and has been since Biden, by CGRS's account [@first-term-agreements-terminated].
There were supposed to be three countries in this by 2020: Guatemala, Honduras, El Salvador [@agreements-cover-three-countries].
A tracker wrote down nine people or more for November 2025; ask Honduras and you'll hear of none [@honduras-transfers-tracker-nine].
Mexico? Fewer deportees than you'd think from its own people, but by June 2025 it had accepted more than 5,000 from other countries [@mexico-more-than-5000].
The agreement with Honduras, as printed, lets in up to 240 people in its first two years [@honduras-240-in-two-years], which is the size of my graduating class.
I was in Guatemala City in May 2020. Nine hundred thirty-nine people, said its government, had come off our planes by then [@transfers-guatemala-939].
When Reuters wrote about it on September 25, 2019, the day Honduras signed, hardly any details were public [@few-details-2019].
As best the Congressional Research Service could tell in January 2020, not one Mexican had gone yet; it was Hondurans and Salvadorans [@nationalities-january-2020].
It was Human Rights Watch that told the country in 2021 that fewer than a thousand, Hondurans and Salvadorans all, had been sent to Guatemala [@transfers-hrw-1000].
Trump said he'd tax the remittances and keep out Guatemalans with good visas, NISGUA tells us; and Guatemala signed [@threats-visas-remittances].
Does H.R. 8073 pass the smell test? It would cut off aid to El Salvador, Guatemala and Honduras till they take our asylum seekers back in [@hr8073-withholds-aid].
Homeland Security said in December 2020 that the agreements were in force in all three countries [@all-three-in-force-2020]; the flights, mind you, had stopped in March.
Judges cannot look behind the curtain, writes Sabrina Damast: how fair the other country is, that's for the Attorney General [@bia-no-review-of-fairness].
I'm not Catholic, but the line I can't shake is Noem's: that a refugee needs safety and needn't find it here [@noem-not-the-only-option].
From Salvadoran and Honduran families alone, NISGUA says, 62,000 people asked us for asylum in 2018 [@asylum-claims-62000-2018].
"""
