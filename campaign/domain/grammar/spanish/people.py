"""Spanish words about people."""

from __future__ import annotations

import re

from campaign.domain.grammar.people import People

#: Whoever a writer may know.
_NOUN = (
    r"(?:vecin[oa]|amig[oa]|compa|cuate|paisan[oa]|compañerit[oa]|amiguit[oa]|prim[oa]|compañer[oa]|companer[oa]|colega|alumn[oa]|estudiante|espos[oa]|marido|mujer|novi[oa]"
    r"|prometid[oa]|pareja|herman[oa]|hermanit[oa]|ti[oa]|sobrin[oa]|hij[oa]|hijit[oa]|niet[oa]|ahijad[oa]|yerno|nuera|suegr[oa]|cuñad[oa]"
    r"|cunad[oa]|concuñ[oa]|madre|padre|mama|papa|mami|papi|abuel[oa]|abuelit[oa]|client[ea]|paciente|inquilin[oa]|emplead[oa]|niñer[oa]"
    r"|niner[oa]|jardiner[oa]|barber[oa]|peluquer[oa]|cociner[oa]|jef[ea]|capataz|mayordomo|muchach[oa]|muchachit[oa]|niñ[oa]|nin[oa]|niñit[oa]"
    r"|chic[oa]|chiquit[oa]|bebe|señora?|senora?|hombre|viejit[oa]|joven|comadre|compadre|feligres(?:a)?|maestr[oa]|albañil|albanil|costurera"
    r"|mesero|mesera|repartidor|chofer|obrer[oa]|trabajador[a]?|peon|campesin[oa]|enfermer[oa]|cuidadora|familia|pareja|refugiad[oa]"
    r"|solicitante|inmigrante|migrante|desconocid[oa]|viud[oa]|directora?|cantante|panader[oa]|carnicer[oa]|ayudante|huesped|persona)"
)
_ADJECTIVES = r"(?:(?!(?:y|o|que|de|con|en|es|era|no|se|lo|la|le|una?|el|mi)\b)[\w-]+\s+){0,2}?"
_WHOSE = r"(?:\s+de\s+(?:mi|nuestr[oa]|un|una|el|la)\s+[\w-]+)?"

PEOPLE = People(
    self_before=re.compile(r"\b(?:me\s+llamo|soy|mi\s+nombre\s+es|me\s+dicen|yo,)\s+$"),
    relation_before=re.compile(
        rf"\b(?P<owner>mi|nuestr[oa]|una?|su|el|la|al|del)\s+{_ADJECTIVES}(?P<relation>{_NOUN})(?:\s+(?:mi[oa]|nuestr[oa]))?,?\s+$|\byo\s+y\s+$"
    ),
    known_after=re.compile(rf",\s+(?:mi|nuestr[oa]|una?|su|el|la)\s+{_ADJECTIVES}{_NOUN}\b"),
    naming_before=re.compile(
        r"[:—]\s+$|\b(?:llamad[oa]|se\s+llama(?:ba)?|de\s+nombre|(?:su\s+)?nombre\s+(?:es|era)|apodad[oa]|le\s+pusieron(?:\s+(?:el|la))?|(?:le|la|lo)\s+(?:dicen|decimos|llaman|llamamos)"
        r"|(?:conocen|conocemos|conocid[oa])\s+(?:como|a)|(?:se\s+trata|hablo)\s+de|pregunt(?:en|aron|e|an)\s+por|(?<!que )(?:es|era|fue)(?:\s+(?:el|la))?)\s+$"
    ),
    acts_after=re.compile(
        r"\s+(?:no\s+ti?ene|ti?ene|tenia|vino|llego|cruzo|pidio|es|fue|trabaja|vive|lleva|anda)\b|,\s+(?:que|quien|mi|nuestr[oa])\b"
    ),
    nickname_before=re.compile(r"(?<!\bde )(?<!\ben )(?<!\bpor )\b(?:el|la|al|del)\s+$"),
    someone="una persona que conozco",
    articles=((re.compile(r".*(?:a|madre|mujer)$"), "una"), (re.compile(""), "un")),
    unnamed=re.compile(
        rf"\b(?:(?:una?|mi|nuestr[oa]|otr[oa]|cada|ningun|ninguna)\s+{_ADJECTIVES}{_NOUN}{_WHOSE}|alguien)\b"
    ),
    of_writer=re.compile(r"\b(?:mi|nuestr[oa])\b"),
    definite=re.compile(rf"\b(?:el|la|al)\s+(?P<noun>{_NOUN})\b"),
    anaphoric=re.compile(
        rf"\b(?:ella|aquel|aquella)\b(?!\s+que\b)|\b(?:es[ea]|est[ea]|aquel|aquella|dich[oa])\s+{_ADJECTIVES}{_NOUN}\b"
    ),
    described=re.compile(
        r"^\W*(?:a\s+)?(?:nuestr[oa]|es[ea]|est[ea])\s+(?:[\w-]+\s+){0,1}?[\w-]{3,}\s+(?!(?:son|eran|estan|tienen)\b)"
    ),
    anyone=re.compile(
        r"\b(?:quien(?:quiera)?|nadie|ningun[oa]?|cualquiera|cualquier\s+\w+|uno|todo\s+el\s+que|(?:al|el|la|del)\s+que|la\s+gente|gente"
        r"|(?:una|la|esta|cada)\s+persona|(?:el|un|al|del)\s+(?:solicitante|inmigrante|migrante|refugiado|extranjero|perseguido|forastero))\b"
    ),
    many=re.compile(
        r"\b(?:personas|ellos|ellas|los|las|familias|inmigrantes|migrantes|indocumentados|refugiados|solicitantes|trabajadores|muchos|otros|algunos"
        r"|vecinos|niños|ninos|hombres|mujeres|gente|quienes|ustedes|nosotros|somos|personas|todos|cientos|miles)\b"
    ),
    oneself=re.compile(
        r"\b(?:yo|soy|estoy|estuve|fui|vine|vivo|vivi|tengo|tuve|llegue|ando|anduve|sigo|cruce|entre\s+por)\b"
    ),
    weak_before=re.compile(r"\b(?:de|con|en|por|para|como|sobre|(?:mas|menos)\s+\w+\s+que|sin|entre|del)\s+$"),
    relative_after=re.compile(r"[^.,;:]{0,40}\b(?:que|quien|cuy[oa])\b"),
    at_place_before=re.compile(
        r"\b(?:en|desde|hasta|hacia|cerca\s+de|(?:norte|sur|este|oeste|centro|ciudad|condado|calles|soy|somos|vengo|venimos|viene|originari[oa]s?|nativ[oa]s?)\s+de|rumbo\s+a)\s+(?:la\s+|el\s+)?$"
    ),
    perhaps_place_before=re.compile(r"\b(?:de|por|a|del)\s+(?:la\s+|el\s+)?$"),
    place_before=frozenset(
        "san santa santo puerto ciudad calle avenida casa colegio escuela secundaria primaria preparatoria prepa liceo kinder barrio colonia rancho fabrica empacadora restaurante parroquia iglesia hotel taqueria tienda hospital motel bar salon nuestra valle rio lago".split()
    ),
    place_after=frozenset(),
    titles=frozenset(
        "don doña dona padre sor obispo doctor doctora dr dra profesor profesora maestra maestro licenciado licenciada lic mtro mtra señora senora "
        "señor senor sra sr señorita hermano hermana tia tio comadre compadre".split()
    ),
    officials=frozenset(
        "senador senadora senadores senadoras congresista congresistas representante representantes diputado diputada presidente presidenta "
        "gobernador gobernadora alcalde alcaldesa juez jueza ministro ministra canciller secretario secretaria general comisario papa cardenal "
        "arzobispo rey reina monseñor monsenor embajador embajadora director concejal san santo santa profeta apostol evangelista patriarca rabino".split()
    ),
    scripture=frozenset("jesus cristo jesucristo herodes booz faraon dios virgen samaritano".split()),
    scripture_too=frozenset(
        "moises noe isaias amos miqueas jeremias ezequiel oseas lazaro jose maria abraham rut ruth david salomon isaac jacob sara agar ester job jonas pablo pedro mateo lucas juan adan eva".split()
    ),
    of_scripture=re.compile(
        r"\b(?:egipto|belen|nazaret|herodes|faraon|biblia|escrituras?|evangelio|pesebre|jesucristo|sagrada\s+familia|levitico|exodo|profetas?|apostol\w*|salmos?|versiculo)\b"
    ),
    history=frozenset(
        (
            "cesar chavez,dolores huerta,oscar romero,benito juarez,emiliano zapata,pancho villa,frida kahlo,simon bolivar,jose marti,rigoberta menchu,"
            "miguel hidalgo,juan diego,gabriel garcia marquez,pablo neruda,roberto clemente,juan gabriel,celia cruz,vicente fernandez,pedro infante,"
            "jorge ramos,selena quintanilla"
        ).split(",")
    ),
    not_names=frozenset(
        """
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo
        navidad pascua congreso senado camara constitucion biblia evangelio republicano republicanos democrata democratas
        estados unidos mexico mexicano guatemala guatemalteco honduras hondureño salvador salvadoreño nicaragua cuba haiti venezuela colombia ecuador
        peru ucrania rusia china corazon america americano europa africa texas california florida arizona
        departamento comite corte suprema estado gobierno migra mara migracion inmigracion seguridad nacional patrulla fronteriza washington
        oficina oval virgen señor dios iglesia escuela hospital ley guardia ejercito
        """.split()
    ),
)
