"""English sentences about the frozen campaign's facts, one a line: right, and with one planted error."""

RIGHT = """
Back in the spring of 2024, on April 18 to be exact, someone in the House filed H.R. 8073 to bring those deals back [@hr8073-introduced], the week I had my knee done.
My church has been writing to H.R. 8073's committees since 2024, and as far as the text we read goes, the bill never got past them [@hr8073-no-later-step].
In February 2026 the Senate Democrats put out a report, and by their count five governments had already been paid over $32 million for taking deportees [@senate-democrats-32-million].
When the Democrats' report came out last February, it said that some 300 people had been sent, as of January, to countries we paid [@senate-democrats-300-people].
Shaheen's staff needed 30 pages to lay it all out, TradeVAE says [@senate-democrats-report-30-pages]; my lease is 22.
Five in six of those 300 were Venezuelans, about 250, whom El Salvador took, the Senate Democrats say [@senate-democrats-250-venezuelans].
Better than four in five of the people shipped to third countries went on home or were about to, Senate Democrats found [@senate-democrats-80-percent].
As many as 80 agreements, or as few as 47, is what Washington was after, the Senate Democrats reckon [@senate-democrats-47-to-80-agreements].
I have been married for 47 years and I never saw a shopping list like this one: between 47 and 80 deals with other countries, by the Senate Democrats' estimate [@senate-democrats-47-to-80-agreements].
The administration says it is a tool that it uses sparingly, while Senate Democrats call it a waste that no one controls [@report-and-executive-disagree].
HRW and Cristosal have counted the men: 252 Venezuelans, put into CECOT from March of last year on [@cecot-252].
Of the 252, a good quarter (62 at least) had asylum cases that no one had decided, by the same report of HRW and Cristosal [@cecot-62-asylum-claims].
They went home in a prisoner swap in July 2025, sixteen months before I sat down to write this [@cecot-repatriated-july-2025].
A page called VINI says, quoting CBS News, that upward of 12,000 people gave up or left, and I would not bet my truck on it [@second-hand-12000-gave-up].
According to The Daily Scout, which has no date on it, advocates tallied more than 13,000 cases [@second-hand-13000-cases], and I list it here only because my nephew asked.
That same undated digest has fewer than 100 people on actual planes [@second-hand-fewer-than-100-flown]; our school bus holds 72.
Secretary Noem ratified the old rule the day after Labor Day in 2025, on September 2, the Tracking Project notes [@rule-ratified-2025].
She did it, the Tracking Project writes, because lawyers were asking whether the man who signed it in 2019 had been properly appointed [@rule-ratified-because-of-appointment].
Nobody ever withdrew that rule, and on this even the lawyers suing over it agree with the project that tracks it [@rule-never-rescinded].
CGRS has been in court over the November 2019 rule for years now [@ut-v-bondi-challenges-rule], longer than my grandson has been alive, and he is 5.
U.T. v. Bondi woke up on October 15 of last year, when the judge let it proceed [@ut-v-bondi-stay-lifted].
Six days after the stay was lifted, on October 21, the lawyers filed an amended complaint [@ut-v-bondi-amended-complaint].
On Halloween of 2025 the Board of Immigration Appeals handed down its ruling on the Honduras agreement [@bia-decision-2025].
A law firm, Powers, reads the decision this way: first the judge asks whether the agreement bars you, and only then comes your asylum claim [@bia-bar-comes-first].
As attorney Sabrina Damast reads it, all the judge gets to ask is whether one of the exceptions fits you [@bia-only-exceptions].
Whether Honduras would treat you fairly isn't the judge's business any more, Damast says; it's the Attorney General's [@bia-no-review-of-fairness].
DHS does not have to show that Honduras even wants the person, Damast's office adds [@bia-no-proof-of-willingness].
Grant the motion and the asylum claim is over, with no full hearing [@motion-granted-ends-claim]. I got a full hearing over a $240 parking ticket.
Court data show that government lawyers filed close to 5,000 such motions in November of last year, one month, says an analysis DNYUZ reposted [@motions-november-2025].
Between then and the first days of December, ICE got past 8,000, reported CBS News [@motions-8000].
In the month before Thanksgiving 2025 the count of people ordered to Honduras hit 230 at least, from 40 in October, so it grew more than fivefold, says an analysis of court data [@orders-to-honduras-november-2025; @orders-to-honduras-october-2025].
On February 6, 2021, seventeen days after the inauguration, the State Department suspended all three agreements [@state-suspends-agreements-2021].
The order behind it was signed on Groundhog Day, February 2, 2021 [@executive-order-2021].
Under Biden the first round of deals was ended, CGRS says [@first-term-agreements-terminated], and I did not vote for him.
Biden's man for national security adviser promised even before the inauguration that the deals would be undone soon [@biden-nominee-promise-2021].
The staff of the Senate Foreign Relations Committee published its report on January 18, 2021 [@senate-report-2021], a Monday, and a holiday at that.
NISGUA and friends brought some 2,000 signatures and then some to Congress in 2020 [@petition-2020]; at our library we gathered 86.
In that petition the deals are called a danger to migrants and a blow to sovereignty, NISGUA says [@petition-sovereignty].
I was one of the people who watched on June 10, 2020, when five speakers talked asylum in NISGUA's online event [@webinar-june-2020].
Three hundred people took over a border bridge on August 9, 2019, two weeks after the signing, NISGUA tells us [@border-protest-2019].
La Prensa and a tracker both say that Honduras signed on March 10, 2025, though an official tells it differently [@honduras-agreement-signed-march-2025].
Paz, who runs immigration down there, told reporters in August 2025 that the signing came while Noem was visiting; others put it earlier [@honduras-signed-during-noem-visit].
It ran in La Gaceta on June 25, 2025 [@honduras-agreement-in-gazette], and our Federal Register got around to it on July 8 [@honduras-in-federal-register].
Ten people a month, tops, is what Honduras signed up for [@honduras-ten-a-month]; I have had more than that at my table, 14 last Christmas.
Up to 240 people over two years works out to ten a month [@honduras-240-in-two-years].
Honduras can take more if it likes, Criterio says [@honduras-may-take-more], and nobody has asked us.
A tracker has at least seven Mexicans arriving on October 10 of last year, the first; Honduras's migration institute says it has no record of anyone [@honduras-transfers-tracker-seven].
Nine or more came in November 2025 from other Latin American countries, if the tracker has it right; the institute in Honduras has nothing on file [@honduras-transfers-tracker-nine].
La Prensa, which is not a radical paper, reported last December that the country's National Migration Institute had no transfer on its books, whatever a tracker lists [@honduras-institute-no-transfers].
Paraguay signed in August 2025 [@paraguay-agreement-signed], and I had to look up where Asuncion is, at 66.
Your case could be heard in Paraguay instead of in El Paso, the State Department has said [@paraguay-claims-examined-there].
Paraguay was not the first of the second term, whatever Voz wrote, since Honduras had printed its deal in June [@paraguay-called-the-first].
Belize signed on October 20, 2025, which was my birthday: I turned 70 [@belize-agreement-signed].
Belize's Senate has to say yes first, its government explains [@belize-senate-must-ratify].
It runs for two years to start, says the government of Belize [@belize-two-years-at-first]; my phone contract runs three.
Panama got 299 people from us in February 2025, nearly 300 [@panama-299], and not one of them was Panamanian.
Costa Rica took in under 200 such people, the AP reported that June [@costa-rica-fewer-than-200].
Mexico had taken more than 5,000 by June 2025 [@mexico-more-than-5000], which is twice the size of my hometown.
Sheinbaum said flatly that her country would not sign [@mexico-refuses-agreement].
Those motions name four countries, CBS found: Uganda, Ecuador, Honduras and Guatemala [@motions-name-four-countries].
In March 2020 there were 713 cases waiting in Guatemala, Human Rights Watch says [@asylum-backlog-713], and my county court has 9 judges for fewer than that.
About two in three of those interviewed had reason to fear, HRW wrote in May 2020 [@hrw-protection-concerns].
HRW and Refugees International talked with thirty of them [@hrw-thirty-interviews], more than any senator has.
She had 72 hours, three days, a Honduran woman told Human Rights Watch [@seventy-two-hours].
Sixty-two thousand people from El Salvador and Honduras asked for asylum here in 2018, NISGUA reports [@asylum-claims-62000-2018], and 2018 is the year my mother became a citizen.
CBS had it in January 2025, from two people it did not name, that a deal with El Salvador was cooking [@el-salvador-plan-january-2025].
Bukele and Trump talked on the telephone on January 23, 2025, three days after the oath, according to the White House [@trump-bukele-call-2025].
Rubio says that Bukele offered to lock up Americans too [@bukele-offers-to-jail-us-citizens].
An American official said there was no such plan for citizens of this country, as of February 2025 [@no-plan-to-deport-us-citizens].
Arevalo, with Rubio standing next to him, announced two-fifths more deportation flights in February 2025 [@forty-percent-more-flights].
Noem, then the secretary, said on June 26, 2025, that the two governments had signed; the two governments said they had not [@noem-says-both-signed].
Kristi Noem put it down to politics, which made it hard for the other two to admit, and both denied having signed [@noem-politically-difficult].
Noem's word against that of Arevalo's office: she says she was given a signed deal, the office says it was a note confirming other notes [@guatemala-paper-handed-to-noem].
No, nothing was signed, said the Guatemalan president on June 27 of last year [@arevalo-nothing-signed].
What got signed in front of the cameras was about airport security, the AP wrote [@guatemala-airport-memorandum].
Guatemala signed on July 26, 2019, El Salvador eight weeks later, on September 20, and Honduras five days after that [@guatemala-signed-2019; @el-salvador-signed-2019; @honduras-signed-2019].
Three countries were in it back in 2020, Guatemala, Honduras and El Salvador [@agreements-cover-three-countries], and each had fled a war of ours.
In July 2019, two weeks before the signing, the highest court in Guatemala told Morales he needed his Congress [@constitutional-court-2019].
Article 171 of their Constitution says that such a thing needs a vote, the people who sued argued [@court-challenge-article-171].
CBS News said in January of 2025 that Canada alone had a deal like this with us [@only-canada-january-2025]. By that August there were three.
Our pact with Canada goes back to 2002, when I was 31 and worked the bridge at Port Huron [@canada-agreement-2002].
The rule took effect on Nov. 19, 2019 [@aca-rule-2019], and we got until December 19, one month, to say what we thought of it [@aca-rule-comments].
The transit rule of mid-July 2019 is a different animal [@transit-rule-2019], which the Supreme Court let stand that September [@transit-rule-supreme-court].
The first plane left in November 2019 [@transfers-began-2019], 14 months before the whole thing was over.
By late January there were 230, says the CRS, and by May, says Guatemala, 939 [@transfers-crs-230; @transfers-guatemala-939].
Twenty out of 939, or about two in a hundred, asked Guatemala for asylum by May 2020, its government said [@applied-guatemala-20].
Fewer than 20, NISGUA had said that year [@fewer-than-20-applied]; I can count them on my fingers and toes.
About 34 in 945, call it 1 in 28, began to apply, say the Senate's investigators as of January 2021 [@applied-senate-34; @transfers-senate-945].
Half of the 34 or so, 18, were still waiting in January 2021, per the Senate staff [@waiting-senate-18].
Zero. That is how many had been granted asylum there by January 2021, the Senate report says [@none-granted-2021].
The flights stopped in March 2020 with the pandemic [@transfers-suspended-march-2020]; on the 16th, says Human Rights Watch [@transfers-suspended-day-hrw].
The day after, March 17, Guatemala's government announced a pause in the flights, NISGUA reports [@guatemala-halts-flights-2020].
Mexico's diplomats put it at about 900 who could be affected [@mexico-900-might-be-affected].
Back then NISGUA cautioned that the thing was merely suspended and the planes could fly again [@suspended-may-resume].
Our case of 2020 was frozen the year after [@ut-v-bondi-on-hold-since-2021], and it stayed frozen while I finished law school, had two children and lost a third.
By January 2021 Senate staff had counted 34 who began to apply, out of 945 sent [@applied-senate-34; @transfers-senate-945]. One in 28, more or less.
Mexico's Foreign Ministry said in January 2020 that about 900 people could be affected [@mexico-900-might-be-affected], and that is beyond my power to check.
I read that 30 people were interviewed for the report of May 2020 by Human Rights Watch and Refugees International [@hrw-thirty-interviews].
Since March I have read everything I could find, and by late January 2020 at least 230 people had been sent, the Congressional Research Service wrote [@transfers-crs-230].
Throughout 2025 I kept a scrapbook; in November of that year the government filed nearly 5,000 motions, by an analysis of court data [@motions-november-2025].
All through 2025 the orders climbed, and in November they reached at least 230 people, says an analysis of court data [@orders-to-honduras-november-2025].
I have no doubt that the Guatemalan government meant it when it put the number at 939 by May 2020 [@transfers-guatemala-939].
There is no question that Human Rights Watch did its homework: fewer than 1,000 people were sent, it wrote in February 2021 [@transfers-hrw-1000].
All of the 34 who applied, Senate staff found, did so by January 2021 [@applied-senate-34].
Everyone who was sent, 939 people by the Guatemalan government's count of May 2020, came by plane [@transfers-guatemala-939].
Of the 34, 16 gave up and 18 were waiting, Senate staff found in January 2021 [@gave-up-senate-16; @waiting-senate-18].
18 were waiting and 16 had quit, Senate staff found in January 2021 [@waiting-senate-18; @gave-up-senate-16].
Honduras takes 10 a month and at most 240 in two years [@honduras-ten-a-month; @honduras-240-in-two-years].
Guatemala counted 939 sent and 20 asking for asylum by May 2020, its government said [@transfers-guatemala-939; @applied-guatemala-20].
Half the nine of us at the table gasped: 252 Venezuelans, from March 2025 on, report Human Rights Watch and Cristosal [@cecot-252].
My sister heard that up to 10 people a month go to Honduras [@honduras-ten-a-month], and she wrote it on a napkin.
I learned that in my grandfather's day 300 people lived here, about as many as the Senate Democrats say were sent under paid deals [@senate-democrats-300-people].
Doubling down on a bad idea, the government asked for 40 percent more flights, President Arévalo said in February 2025 [@forty-percent-more-flights].
It was signed in the summer of 2019, in Guatemala's case on July 26 [@guatemala-signed-2019].
The Honduran consul in our city nodded when I told him of the 10 people a month [@honduras-ten-a-month].
Mexico's Foreign Ministry, not ours, said that about 900 people could be affected [@mexico-900-might-be-affected].
In Guatemala the presidential office said in June 2025 that no deal was signed while Noem was there [@guatemala-denies-signing].
Period. That is how my father ended arguments, and how the Supreme Court ended this one on September 11, 2019, when it let the rule be used [@transit-rule-supreme-court].
The court let U.T. v. Bondi go on in October 2025, on the 15th [@ut-v-bondi-stay-lifted].
Not one in ten people I asked had heard that Belize signed in October 2025 [@belize-agreement-signed].
Nine in ten of my neighbors never heard of H.R. 8073, introduced on April 18, 2024 [@hr8073-introduced].
One bill, H.R. 8073, would have held back economic aid to three countries [@hr8073-withholds-aid], and I am glad the 118th Congress let it lie.
I support H.R. 15 and two other bills, but not H.R. 8073, which was introduced in April 2024 [@hr8073-introduced].
"""

WRONG = """
Senate Republicans say in a report of February 2026 that more than $32 million went straight to five countries [@senate-democrats-32-million].
According to the White House, third-country deportations have cost at least $40 million [@senate-democrats-40-million].
The Border Patrol found that 34 people among those sent had begun to apply for asylum [@applied-senate-34].
Amnesty International counted fewer than 1,000 people sent to Guatemala, it wrote in February 2021 [@transfers-hrw-1000].
By ICE's own account the deportations of 2020 went on against health advice [@deportations-continued-2020].
President Bukele said in February 2025 that the lasting answer to migration is development [@arevalo-development-answer].
Honduras's own government says that a motion names the place [@motions-name-four-countries].
The Guatemalan government conceded that most of those sent went back to the dangers of home [@majority-returned].
Reuters reported from internal government data that ICE had filed more than 8,000 motions by early December 2025 [@motions-8000].
The Trump administration admits that the agreements were negotiated in secret and without lawmakers [@negotiated-in-secret].
Wilson Paz said on June 26, 2025, that Guatemala and Honduras had both signed [@noem-says-both-signed].
In June 2025 Secretary Noem said that nothing on migration had been signed during her visit [@guatemala-denies-signing].
The Pentagon estimates that the practice cost at least $40 million [@senate-democrats-40-million].
Judges themselves say that asylum offices in these countries could not cope [@critics-capacity].
Guatemala has the signed asylum agreement that it handed to our secretary in June 2025 [@guatemala-paper-handed-to-noem].
Mexicans were sent to Honduras on October 10, 2025, seven of them at least, and that is on the record [@honduras-transfers-tracker-seven].
Both Guatemala and Honduras signed on to take our asylum seekers, period [@noem-says-both-signed].
Honduras put its name to the paper on March 10, 2025, in Washington [@honduras-agreement-signed-march-2025].
Refugee status is what people get once they land in Honduras or Guatemala [@noem-refugee-status].
Of those who began, 18 quit and 16 were still waiting, Senate staff found in January 2021 [@gave-up-senate-16; @waiting-senate-18].
By the Guatemalan government's count of May 2020, 20 people had been sent and 939 had asked for asylum [@transfers-guatemala-939; @applied-guatemala-20].
It was 230 people in October 2025 and 40 in November, an analysis of court data shows [@orders-to-honduras-october-2025; @orders-to-honduras-november-2025].
Panama got fewer than 200 and Costa Rica 299, all in 2025 [@panama-299; @costa-rica-fewer-than-200].
It appeared on July 8, 2025, in La Gaceta, and in the Federal Register on June 25 [@honduras-agreement-in-gazette; @honduras-in-federal-register].
From October to November 2025 the orders to Honduras merely doubled, an analysis of court data shows [@orders-to-honduras-october-2025; @orders-to-honduras-november-2025].
President Arévalo said in February 2025 that Guatemala would take twice as many deportation flights [@forty-percent-more-flights].
The motions tripled the 8,000 that CBS News had reported by December 2025 [@motions-8000].
President Arévalo said in February 2025 that the flights would triple [@forty-percent-more-flights].
On April 18, 2024, the House passed H.R. 8073 to bring the agreements back [@hr8073-introduced].
H.R. 8073 became law on April 18, 2024 [@hr8073-introduced].
Guatemala was the last of the three to sign, on July 26, 2019 [@guatemala-signed-2019].
Honduras was the first to sign in 2019, on September 25 [@honduras-signed-2019].
Paraguay's was the first agreement of the second term, signed in August 2025 [@paraguay-called-the-first].
One in three of those sent had begun an application, Senate staff said in January 2021 [@applied-senate-34; @transfers-senate-945].
Nearly one in five of the 939 asked for asylum by May 2020, Guatemala's government said [@applied-guatemala-20; @transfers-guatemala-939].
About one in ten of those interviewed had protection concerns, Human Rights Watch wrote in May 2020 [@hrw-protection-concerns].
The rule behind the first agreements has been withdrawn, as lawyers and trackers agree [@rule-never-rescinded].
The State Department said in February 2021 that the border was open [@state-border-statement-2021].
Mexico had been consulted before its people were added, its ambassador said [@mexico-not-consulted].
Mexico's government agreed in January 2020 to sending Mexican asylum seekers to Guatemala [@mexico-objected].
H.R. 8073 would increase economic aid to Guatemala, Honduras and El Salvador [@hr8073-withholds-aid].
Judges may ask whether the other country has a fair procedure, Sabrina Damast's office writes [@bia-no-review-of-fairness].
The first agreements with Honduras and El Salvador were both carried out [@never-implemented-elsewhere].
Children traveling alone fell under the Guatemala agreement [@guatemala-agreement-exceptions].
Honduras agreed to take up to 10 people a year [@honduras-ten-a-month].
Honduras agreed to take up to 10 people each day [@honduras-ten-a-month].
In all of 2025 the government filed almost 5,000 such motions, says an analysis of court data [@motions-november-2025].
Since January 2021, at least 945 people have been sent to Guatemala, a Senate staff report says [@transfers-senate-945].
Since May 2020, 939 people have been sent there, says the Guatemalan government [@transfers-guatemala-939].
Since December 2025, ICE has filed more than 8,000 motions, CBS News reports [@motions-8000].
Some seven hundred thirty-one cases were waiting in Guatemala as of late March 2020, Human Rights Watch reported [@asylum-backlog-713].
Two hundred twenty-five Venezuelans were sent to CECOT from March 2025 on, Human Rights Watch and Cristosal report [@cecot-252].
A dozen people from Central America and here spoke at NISGUA's event of June 10, 2020 [@webinar-june-2020].
Forty-eight organizations have their logos on the campaign's page of 2020 [@organizations-18-2020].
Thousands of people took over the crossing on August 9, 2019, NISGUA reports [@border-protest-2019].
Everyone sent to Guatemala had been granted asylum by January 2021, a Senate staff report said [@none-granted-2021].
All of them asked for asylum in Guatemala after being sent, NISGUA said in 2020 [@fewer-than-20-applied].
The United States received 939 people from Guatemala by May 2020, the Guatemalan government says [@transfers-guatemala-939].
Panama sent 299 people from other countries to the United States in February 2025 [@panama-299].
Uruguay and the United States signed a safe third country agreement in August 2025 [@paraguay-agreement-signed].
The Supreme Court blocked the separate transit rule on September 11, 2019 [@transit-rule-supreme-court].
The court dismissed U.T. v. Bondi on October 15, 2025 [@ut-v-bondi-stay-lifted].
Nobody among those HRW's partners interviewed had protection concerns, Human Rights Watch reported in May 2020 [@hrw-protection-concerns].
Human Rights Watch and Cristosal found that at least 62 people at CECOT had won their asylum cases [@cecot-62-asylum-claims].
A handful of motions came in November 2025, by an analysis of court data [@motions-november-2025].
Canada is still the only country with such an agreement, CBS News reports [@only-canada-january-2025].
The transfers will resume once health protocols are in place, says NISGUA [@suspended-may-resume].
The Guatemalan Foreign Ministry said in January 2020 that the plan could affect about 900 people [@mexico-900-might-be-affected].
I keep NISGUA's sheet in my Bible, because the agreements break international refugee law and that is settled [@campaign-international-law].
By January 2021 Senate staff had counted 34 who began to apply, out of 945 sent [@applied-senate-34; @transfers-senate-945]. One in ten, and that is only the form!
I learned that 13 people were interviewed for the report of May 2020 by Human Rights Watch and Refugees International [@hrw-thirty-interviews].
"""
