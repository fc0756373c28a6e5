"""Spanish sentences."""

from __future__ import annotations

from campaign.domain.grammar.sentences import Sentences

SENTENCES = Sentences(
    segmenter="es",
    titles=(
        "Alc Alm Apdo Arq Av Avda Blvd Cap Cd Cnel Col Ctra Depto Dip Dpto Dra Dras Dres Edif Excma Excmo Fr Gob Gral Hna "
        "Hno Ilma Ilmo Ing Lcda Lcdo Lic Licda Mag Min Mons Mpio Mtra Mtro Pbro Pdta Pdte Prof Profa Pza Rev Rvda Rvdo Sec "
        "Sen Sgto Sra Sras Sres Srita Srta Sta Sto Tte Urb"
    ),
    short_forms=(
        "abr ago apdo aprox art arts ca cf cfr depto dic dpto ej ene esp etc excl feb fig hab inc incl jul jun mar máx may "
        "mín nov nro nros núm núms oct pág págs párr párrs pp prov sec secc sep sept tel vol"
    ),
    ends_inside_quotation=False,
    common=frozenset(
        "para como desde hasta entre sobre segun pero esta este estos estas habia habian haber fueron eran cada todo todos toda "
        "todas muchos muchas otro otra otros otras mas menos casi cuando donde porque quien quienes nadie ninguno antes despues "
        "durante contra dijo dice dijeron informe personas gente tambien solo enero febrero marzo abril mayo junio julio agosto "
        "septiembre octubre noviembre diciembre".split()
    ),
    function_words=frozenset(
        """
        a abajo acaso adelante ademas adonde afuera ahi ahora al algo alguien algun alguna algunas alguno algunos alla alli anda anoche ante antes
        apenas aquel aquella aquellas aquello aquellos aqui arriba asi aun aunque ayer bajo basta bien bueno cada casi como con contra cosas creo cual
        cuales cualquier cualquiera cuando cuanta cuantas cuanto cuantos cuatro da dale de debe deben deje dejen del delante dentro desde despues detras
        dice dicen dije dijo dio diez doble donde dos e el ella ellas ello ellos en encima entonces entre era eran es esa esas escriban ese eso esos esta
        estaba estamos estan estar estas este esto estos estoy fue fueron fui fuimos gracias ha habia haber habla hace hacia haga hagan han hasta hay he
        hemos hoy iba igual jamas juntos la las le les lo los luego llamen llego lleva mal manana mas me medio mejor menos mi mia mientras mio mis mismo
        mucha muchas mucho muchos muy nada nadie ni ningun ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros nunca o ojala otra
        otras otro otros para parece peor perdone pero pidan pide pidio pido poca pocas poco pocos podemos por porque pregunten primero pronto pues puede
        pueden puedo que queda quien quienes quiere quieren quiero quisiera quiza quizas sabe saben se sea segun segundo seguro sera si sido siempre sin
        sino sobre sola solo somos son soy su sus tal tambien tampoco tan tanta tantas tanto tantos te tenemos tener tengo tenia tercero tiene tienen toda
        todas todavia todo todos trabaja tras tres tu tus tuve u un una unas uno unos usted ustedes va vamos van vaya ven venga vengan ver vez vi vino
        vive vivo voy y ya yo
        """.split()
    ),
    stop_words=frozenset(
        "con del dos era eso esa ese fue han hay las les los mas mis muy nos por que sea ser sin son sus una uno "
        "ver vez vio antes aquel aquella aqui cada casi como cosa cosas cuando cual desde despues donde "
        "durante ella ellas ellos entre eran esas esos esta estaba estan estas este esto estos fueron gente hace "
        "hacia hasta habia mientras misma mismo mucha muchas mucho muchos nada nadie nosotros nuestra nuestras "
        "nuestro nuestros nunca otra otras otro otros para pero poco porque primera primero puede pueden quien "
        "quienes saben sabe sera siempre sido sino sobre solo somos tambien tanto tener tengo tiene tienen toda "
        "todas todavia todo todos tras unas unos veces".split()
    ),
)
