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
