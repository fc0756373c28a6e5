"""Given names, of whatever language: a letter in one language tells of people with names of all others."""

from __future__ import annotations

from campaign.domain.language import fold

_SPANISH = """
abel abelardo abigail abraham adan adela adelina adolfo adrian adriana agustin agustina aida alan alba alberto aldo alejandra alejandro
alejo alexa alexis alfonso alfredo alicia allison alma alondra alonso alvaro amado amalia amanda amelia america amilcar amparo ana anabel
anastasio andrea andres angel angela angeles angelica anibal anselmo antonia antonio apolinar araceli ariana ariel armando arnoldo
arnulfo arsenio arturo astrid asuncion atilio aura aurelia aurelio aurora azucena baltazar barbara bartolo basilia basilio beatriz belen
benigno benito benjamin bernabe bernarda bernardo berta bertha beto blanca bonifacio braulio brayan brenda brian brigida briseida bryan
camila camilo candelaria candelario candida caridad carina carla carlos carlota carmela carmelo carmen carolina catalina catarina
cayetano cecilia celestino celia celina cesar chabela chavela chayo chelo chema chencho chente chepe chucho chuy cipriano cirilo clara
claudia claudio clemente concepcion concha constantino consuelo cornelio cristian cristina cristobal crisanto cruz cuauhtemoc cupertino
dagoberto dalia damaris damian daniel daniela danilo dario david dayana deisy deysi delfina delfino delia delmy demetrio denis desiderio
deysy diana diego digna dilcia dimas dina dionisio dolores domingo dominga donaldo dora dulce edelmira edgar edgardo edilberto edith
edmundo eduarda eduardo eduviges edwin efrain efren elba elda eleazar elena eleuterio elia elias elida elisa eliseo elmer eloisa eloy
elsa elsy elva elvia elvin elvira emanuel emelina emely emilia emiliano emilio emma enrique erendira erica erick erika ernestina ernesto
esmeralda esperanza estanislao esteban estela estefany ester esther estuardo eudelia eufemia eugenia eugenio eulalia eulalio eunice
eusebio eva evangelina evaristo evelia evelin evelyn everardo ezequiel fabian fabiana fabiola facundo fatima faustina faustino favio
federico felicia feliciano felicitas felipa felipe felix ferminia fermin fernanda fernando fidel fidelina fidelia filiberto filomena
flavio flor florencia florencio florinda fortunato francisca francisco franklin froilan gabriel gabriela gael gaspar genaro genoveva
gerardo german gerson gertrudis gilberto gilda gildardo giovanni gisela gladis gladys gloria gonzalo gorgonio graciela gregoria gregorio
greta griselda guadalupe guillermina guillermo gumercindo gustavo heber hector heidi heriberto herlinda hermelinda hermenegildo hermilo
herminia hernan hilaria hilario hilda hipolito homero honorio horacio hortensia huber hugo humberto idalia ignacia ignacio ileana iliana
imelda indira ines ingrid irene iris irma irwin isaac isabel isabela isaias isidra isidro ismael israel itzel ivan ivania ivette ivonne
ixchel izabel jacinta jacinto jacobo jaime jairo javier jazmin jeimy jenifer jennifer jenny jeremias jeronimo jesenia jessica jesus
jhonny jimena joaquin joel johana johanna jonas jonatan jonathan jorge jose josefa josefina joselin joselyn josue jovita juan juana
juanita juanito julia julian juliana julieta julio julissa justina justino juventino karen karina karla katerin katherine keila kelvin
kenia kevin laura lauro lazaro leandro leidy leobardo leocadia leonardo leonel leonor leopoldo leslie lesly leticia leyla lidia ligia
lilia lilian liliana lina linda lino lisandro lisbeth lissette lizbeth lola lolita lorena lorenza lorenzo lourdes lucas lucero lucha
lucia luciana luciano lucila lucio lucrecia luis luisa luz luzmila lydia macario magali magda magdalena maira malena manolo manuel
manuela mara marcela marcelina marcelino marcelo marco marcos margarita margarito maria mariana mariano maribel maricarmen maricela
maricruz marielos mariela marilu marina mario marisela marisol maritza marlen marlene marleny marlon marta martha martin martina marvin
mateo matias matilde maura mauricio mauro maximiliano maximino maximo maya mayra mayte melchor melida melisa melissa melquiades melvin
mercedes micaela miguel mila milagro milagros milton minerva mirella mireya miriam mirna misael modesto moises monica monserrat nahum
nancy naomi narciso natalia natanael nataly natividad nayeli nayely nazario nelida nelly nelson nereida nereo nestor neydi nicanor
nicolas nicolasa nidia nilda noe noel noelia noemi nohelia nohemi nora norberto norma nubia octavio odilia odilon ofelia olga olivia
omar oneida onesimo orlando orfa oscar osiris osman osmin osvaldo oswaldo otilia otoniel pablo paco pancho paola pascual pascuala pastora
patricia patricio paula paulina paulino paz pedro penelope perla petra petrona piedad pilar placido porfirio primitivo prudencio pura
quique rafael rafaela ramira ramiro ramon ramona raquel raul raymundo rebeca refugio regina reina reinaldo remedios renato rene reyes
reyna reynaldo ricardo rigoberto rita roberta roberto rocio rodolfo rodrigo rogelia rogelio rolando roman romelia romeo romulo roque
rosa rosalba rosalia rosalina rosalinda rosalio rosario rosaura rosendo rosibel roxana ruben rubenia rubi rufina rufino ruth sabina
sabino salome salomon salvador samuel sandra santa santiago santos sara sarai sarita saturnino saul sebastian selena selvin serafin
sergio severiano severo sigfrido silveria silverio silvestre silvia silvino simon simona sixto socorro sofia soledad sonia soraya suleyma
susana suyapa tadeo tania tatiana telma tencha teodora teodoro teofilo teresa teresita thelma tiburcio timoteo tirso tito tobias tomas
tomasa toño toribio lupe lupita pepe nacho nachito juancho chava lalo lencho fito goyo poncho rafa tavo tere vicky yoli chelita licha chole maru cuca mari paty trini chabe
chelita chano toñito nando juanito pancha panchita chucha meche nena neto memo quico tacho tino lito lucho moncho monchi chito transito trinidad tulio ubaldo ulises urbano uriel ursula usiel valentin valentina valeria valeriano vanesa vanessa
venancio veronica vicenta vicente victor victoria victoriano vidal vilma violeta virgilio virginia viridiana viviana vladimir walter
wendy wilber wilfredo william wilmer wilson xavier xiomara xochitl yadira yahaira yahir yajaira yamileth yamilet yanet yanira yareli
yaritza yazmin yeimi yenifer yeny yesenia yessica yobani yohana yolanda yoselin yovani yuliana yulissa yuri yuridia zacarias zaida
zenaida zenon zoila zulema zulma
adelaida alejandrina anselma arcadia arcelia arely aristeo audelia azael baudelio belinda benita bety bibiana braulia calixto casimiro
celedonia celso cesia cindy clementina cleotilde corina damiana deyanira dilma donato doroteo edenilson eladio elizabeth elpidio enedina
eneida enma epifanio erlinda ernan esau eudocio eulogio evodio exequiel fermina filadelfo fredy gaudencio glendy gumersinda hercilia
herminio honorina ildefonso inocencia iraida isamar isela itzayana janeth jeison jeronima jhon juvenal juventina kareli karely katia keidy
kerlin leocadio leoncio liborio lilibeth lisandra lizeth lety ludivina luzdivina magaly maite marbella marcial maricel mariluz marisabel
maximina mayela melecio merari meybelin migdalia mirtala modesta nahomi nazaria nery nohelia norberta olegario olimpia oralia petronila
policarpo ponciano raymunda rigoberta romualdo roselia rosmery rubidia rutilio sabas salvadora samara senaida serapio silvana soila
teodolinda tereso ubaldina urania valdemar vianey wendi wilian xenia yaneth yanely yeison yensi yesica yolany yosselin zoraida eudoro
evangelista fausto frida genoveva graciano jesusa jovito leonila librada lucina luis marcelina melitona nicho obdulia ofelio otila pantaleon
prisciliano quirino refugia rosaelia sostenes tacho tencha toribia urbana vicentina wilfrido yuridia zeferino ixmucane itzamara yaretzi
dayami yunior yoandri leydi lisset odalys osvaldo raciel yaima yanisleidy jocelyne guerda wideline jeanty roodson mirlande
"""
_ENGLISH = """
aaron abby adam addison agnes aiden alan albert alex alexander alfred alice allen alvin alyssa amber amos amy andrew andy angela ann anna
anne annie anthony arlene arnold arthur ashley aubrey audrey austin barbara barry beatrice becky ben benjamin bernard bernice bert
bertha beth betsy betty beverly bill billy bob bobby bonnie brad bradley brandon brenda brent brett brian bridget bruce bryce caitlin
caleb calvin cameron candace carl carla carol caroline carrie casey catherine cathy chad charles charlie charlotte chelsea cheryl chloe
chris christina christine christopher cindy claire clarence claude clay clifford clyde cody colin colleen connie connor corey courtney
craig crystal curtis cynthia dale dan dana danielle danny darlene darrell darren daryl dave dawn deb debbie deborah debra denise dennis
derek diane dolly don donald donna doris dorothy doug douglas drew duane dustin dwayne dwight dylan earl ed eddie edith edna edward
eileen elaine eleanor eli elijah elizabeth ella ellen ellie elliott elsie emily eric erica erin ernest ernie esther ethan ethel eugene
evan eve evelyn faith faye fern florence floyd frances frank fred freddie frederick gabe gail garrett gary gavin gene geoffrey george
gerald geraldine gilbert gina ginny gladys glen glenn gordon grace grant greg gregory gretchen gwen hailey hank hannah harold harriet
harry harvey hazel heather heidi helen henry herbert herman holly howard hunter ida inga irene iris isaac isabella jack jackie jackson
jacob jacqueline jake james jamie jan jane janet janice jared jason jasmine jay jean jeff jeffrey jennifer jenny jeremy jerome jerry
jesse jessica jill jim jimmy jo joan joanne jodi joe joel john johnny jon jonathan jordan joseph josh joshua joy joyce judith judy julia
julie june justin kaitlyn karen kate katherine kathleen kathryn kathy katie kay kayla keith kelly kelsey ken kenneth kent kevin kim
kimberly kirk kristen kristin kurt kyle lance larry lauren laurie lawrence leah lee lena leo leon leonard leroy leslie lester lewis
lillian lily linda lisa lloyd logan lois loretta lori lorraine louis louise lucas lucille lucy luke lynn mabel mackenzie madison mae
malcolm mandy marc marcia marcus margaret maria marie marilyn marion marjorie mark marlene marsha marshall martha martin marty marvin mary
mason matt matthew maureen max maxine megan melanie melissa melvin meredith michael michele michelle mike mildred milton mindy minnie
miranda mitch mitchell molly monica morgan morris muriel myron nancy naomi natalie nathan nathaniel ned neil nellie nelson nicholas nick
nicole nina noah noel nora norma norman oliver olivia opal oscar otis otto owen pam pamela pat patricia patrick patsy patty paul paula
pauline pearl peggy penny perry pete peter phil philip phillip phyllis polly preston priscilla rachel ralph randall randy ray raymond
rebecca reggie regina renee rex rhonda rich richard rick ricky rita rob robert roberta robin rodney roger roland ron ronald ronnie rose
rosemary ross roxanne roy ruby russell ruth ryan sabrina sadie sally sam samantha samuel sandra sandy sara sarah scott sean seth shane
shannon sharon shaun shawn sheila shelby shelley sherry shirley sidney simon sophia sophie spencer stacy stan stanley stella stephanie
stephen steve steven stewart stuart sue susan suzanne sydney sylvia tamara tammy tanya tara taylor ted teresa teri terrence terry thelma
theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tracy travis trevor troy tyler valerie vanessa vera vernon
vicki vickie victor victoria vincent viola violet virginia vivian wade wallace walt walter wanda warren wayne wendell wesley wilbur will
willard willie wilma winifred yvonne zach zachary zoe
"""
_OTHER = """
abdul abdullah abebe abdi adnan ahmad ahmed aisha aleksandr alemu ali amal amadou amina amir amira andriy anh arjun asma aster ayan ayse
bakary bashir bilal binta chidi chinedu dawit deepak dmytro duc emeka emmanuel esperance fadi fanta farah farid fatima fatou fatoumata
fitsum gabriella guerline habib hadi hai hamid hana hanna haroon hassan hiwot hodan hussein ibrahim ifeoma igor imran ismail jamal jamila
jean jeanne jihad jin kamal karim khadija khalid khalil kofi kwame laila lamin leila lin linh ling luka maduka mahmoud mamadou mariam
marie marjan maryam maryna mehmet mei mikael ming mohamed mohammad mohammed muhammad mulu mustafa mykola nadia najib nasir natasha
ngoc ngozi nguyen nkechi oksana oleg oleh oleksandr olena omar ousmane parisa phuong pierre priya quang rahel rahim rajesh ramin rania
rashid reza rita roza roya sadia said salma samir samira sara selam semira serhii shabnam shirin solomon sunita suleiman svetlana
tariq tatyana tesfaye thi thuy tsegaye viktor vitaliy volodymyr wei xin yasmin yonas yosef glenda yulia yusuf sami zahra zainab zaynab
"""
#: Given names that are met often.
GIVEN_NAMES = frozenset(fold(name) for name in f"{_SPANISH} {_ENGLISH} {_OTHER}".split())
#: Those that are also everyday words, or more often places.
ALSO_WORDS = frozenset(
    """
    charlotte orlando madison eugene lincoln savannah helena abril alba alma ella america amado amparo angel angeles art asuncion aura aurora austin belen bill blanca candida caridad chance chase
    charity clara clay clemente concepcion concha consuelo cruz crystal dale dallas dawn digna dolores domingo don dulce earl esperanza
    faith faustino fern flor florence florencia frank gene german gloria grace grant guadalupe hai hazel holly hope hunter iris israel
    jack jackson jay jerome jesus jordan joy june julio justina lance lee leon linda lina lino logan lola lucero lucha luz marina mark
    marshall mason maxim maya mayo memo neto nena tino lito mercedes milagro milagros minerva miranda modesto morgan natividad nelson nina noel olivia opal pat
    paz pearl penny perla perry piedad pilar placido preston pura ray refugio regina reina remedios reyes rich rita robin roman romeo
    rosario rose ross ruby ruben salvador sandy santa santiago santos sierra socorro said amal aster urania sol soledad summer sue ted toni transito trinidad
    troy urbano valencia vera victoria vidal viola violet violeta virginia wade warren wayne will
    """.split()
)
#: Small words within a name.
PARTICLES = r"de|del|de\s+la|de\s+los|de\s+las|da|dos|van|von|bin|al|el"
#: What makes a name small, and what it takes the place of: "Tomasita" of "Tomasa" or "Tomás".
SMALL_FORMS = ("ita", "ito")
ENDS = ("", "a", "o")
#: The ending of a name for the other gender.
GENDERS = {"a": "o", "o": "a"}
