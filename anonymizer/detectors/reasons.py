"""Why a stretch was hidden, in plain words of both languages: what recognized it, and the reason that its rule gives.

The rules give their reasons as fixed English phrases; this table has the French of each. A rule without an entry fails
the tests.
"""

from anonymizer.detectors.recognizers.numbers import NUMBER_TYPES

RECOGNIZERS = {
    **{row.recognizer: (row.title_en, row.title_fr) for row in NUMBER_TYPES},
    "EmailAddressRecognizer": ("E-mail addresses", "Adresses de courriel"),
    "WebRecognizer": ("Web addresses and accounts", "Adresses Web et comptes"),
    "AddressRecognizer": ("Civic and rural addresses", "Adresses municipales et rurales"),
    "BareAddressRecognizer": ("Addresses without a type of street", "Adresses sans type de rue"),
    "SpokenAddressRecognizer": ("Addresses with their number in words", "Adresses au numéro en toutes lettres"),
    "CornerRecognizer": ("Corners of streets", "Coins de rues"),
    "BirthDateRecognizer": ("Dates of birth", "Dates de naissance"),
    "AgeRecognizer": ("Ages", "Âges"),
    "PersonRecognizer": ("Names of persons", "Noms de personnes"),
    "Beside": ("What stands beside a name", "Ce qui accompagne un nom"),
    "WithDenied": ("Your organization’s own list", "La liste de votre organisme"),
    "WithRegistered": ("What communities registered", "Ce que des communautés ont inscrit"),
    "Column": ("The column as a whole", "La colonne entière"),
    "Unsearched": ("What could not be searched", "Ce qui n’a pas pu être fouillé"),
    "Dates": ("Dates that are moved", "Dates décalées"),
}
"""By the name of a recognizer: what it looks for, in English and in French."""

FRENCH = {
    "a branch and its account": "une succursale et son compte",
    "a complete date long past": "une date complète et ancienne",
    "a complete date long past, in words": "une date complète et ancienne, en lettres",
    "a date of the last century, with a short year": "une date du siècle dernier, à l’année abrégée",
    "a date after a member of a household": "une date après un membre d’un ménage",
    "a date after a name in a list": "une date après un nom dans une liste",
    "a date after a word for birth": "une date après un mot qui annonce une naissance",
    "a date after a word for birth and a place": "une date après un mot qui annonce une naissance et un lieu",
    "a date before a word for birth": "une date devant un mot qui dit une naissance",
    "a date in a sentence about birth": "une date dans une phrase sur une naissance",
    "a date in brackets after a name": "une date entre parenthèses après un nom",
    "a date after a letter for birth": "une date après une lettre qui dit une naissance",
    "a corrected number": "un numéro corrigé",
    "a date long past in a text about birth": "une date ancienne dans un texte où il est question de naissance",
    "a year in a text about birth": "une année dans un texte où il est question de naissance",
    "a date after a question about birth": "une date après une question sur la naissance",
    "a date beside a word for a child": "une date à côté d’un mot pour un enfant",
    "a date after the name of a child": "une date après le nom d’un enfant",
    "a date right after a name or number": "une date juste après un nom ou un numéro",
    "a date that moves with the others of the record": "une date décalée avec les autres de la fiche",
    "a letter and nine digits": "une lettre et neuf chiffres",
    "a long number that nothing explains": "un long numéro que rien n’explique",
    "a name of an Indigenous people or community": "un nom d’un peuple ou d’une communauté autochtone",
    "a name that a community’s authority registered": "un nom qu’une autorité de communauté a inscrit",
    "a number in words": "un numéro en toutes lettres",
    "a number of months of a child": "l’âge d’un enfant en mois",
    "a number of years": "un nombre d’années",
    "a number of years old": "un âge en années",
    "a number and a name right after a person": "un numéro et un nom juste après une personne",
    "a person is that old": "une personne a cet âge",
    "a secret after a word for it": "un secret après le mot qui l’annonce",
    "a small number right after a number of a person": "un petit nombre juste après le numéro d’une personne",
    "a small number right after a name": "un petit nombre juste après un nom",
    "a small number that stands alone between commas": "un petit nombre seul entre deux virgules",
    "a short year after a word for birth": "une année abrégée après un mot qui dit une naissance",
    "two days after a word for birth": "deux jours après un mot qui dit une naissance",
    "after a number sign": "après un signe de numéro",
    "after a word for age": "après un mot qui annonce un âge",
    "after a word for children": "après un mot qui désigne des enfants",
    "after a word for it": "après le mot qui l’annonce",
    "two streets after a word for a corner, mistyped": "deux rues après un mot qui dit un coin, mal tapé",
    "a date that ends a line of a household": "une date à la fin d’une ligne du ménage",
    "a numbered street and a lettered one": "une rue numérotée et une avenue désignée par une lettre",
    "a small number before a letter for the sex": "un petit nombre devant une lettre qui dit le sexe",
    "a date before a member of a household": "une date devant un membre du ménage",
    "joined by a sign to what was found": "joint par un signe à ce qui a été trouvé",
    "after a word for it, mistyped": "après le mot qui l’annonce, mal tapé",
    "a date after a word for birth, mistyped": "une date après un mot qui dit une naissance, mal tapé",
    "number, type and name of a street, mistyped": "un numéro, un genre de voie mal tapé et son nom",
    "after a word for it, partly masked": "après le mot qui l’annonce, en partie masqué",
    "after a word for the sex": "après un mot qui dit le sexe",
    "after a word for two persons": "après un mot qui désigne deux personnes",
    "an American code after a word for it": "un code américain après le mot qui l’annonce",
    "an address spelled out": "une adresse en toutes lettres",
    "an address with a blank": "une adresse avec une espace",
    "an address without its end": "une adresse sans sa fin",
    "an extension": "un numéro de poste",
    "an institution before its account": "une institution devant son compte",
    "another date after a date of birth": "une autre date après une date de naissance",
    "after a question about age": "après une question sur l’âge",
    "two names of streets that stand apart": "deux noms de rues, mis à part",
    "two streets where someone says to be": "deux rues où quelqu’un dit se trouver",
    "two numbered streets": "deux rues numérotées",
    "two streets with their types": "deux rues avec leur générique",
    "two streets and a word for their corner": "deux rues et un mot pour leur coin",
    "apartment, number and name": "appartement, numéro et nom",
    "as many digits as a card": "autant de chiffres qu’une carte",
    "before a word for it": "devant le mot qui le dit",
    "building and apartment": "immeuble et appartement",
    "general delivery": "la poste restante",
    "groups of a number": "les groupes d’un numéro",
    "house with its number": "maison avec son numéro",
    "house, room or apartment with its number": "maison, chambre ou appartement avec son numéro",
    "in brackets after a word": "entre parenthèses après un mot",
    "lot, section or fire number": "lot, section ou numéro d’incendie",
    "name and type of a street after a word for living there": (
        "type et nom d’une rue après un mot qui dit qu’on y habite"
    ),
    "name of a web site": "nom d’un site Web",
    "name of an account": "nom d’un compte",
    "name of an account after a network": "nom d’un compte après celui d’un réseau",
    "name, type and number of a street": "nom, type et numéro d’une rue",
    "type, name and number of a street": "type, nom et numéro d’une rue",
    "nine digits": "neuf chiffres",
    "number and name after a word for a place": "numéro et nom après un mot de lieu",
    "number and name after a word for an address": "numéro et nom après un mot qui annonce une adresse",
    "number and name before a town": "numéro et nom devant une ville",
    "number and name of a street without a type": "numéro et nom d’une rue sans type",
    "number and name that may be a street's": "numéro et nom qui peut être celui d’une rue",
    "number and street it is on": "numéro et rue où il se trouve",
    "number, article and name that may be a street's": "numéro, article et nom qui peut être celui d’une rue",
    "number, direction and numbered street": "numéro, point cardinal et rue numérotée",
    "number in words, name and type of a street": "numéro en toutes lettres, nom et type d’une rue",
    "number in words, type and name of a street": "numéro en toutes lettres, type et nom d’une rue",
    "number and numbered street": "numéro et rue numérotée",
    "number and name that stand apart": "numéro et nom qui se tiennent à part",
    "number, name and apartment": "numéro, nom et appartement",
    "number, name and direction": "numéro, nom et point cardinal",
    "number, name and type of a street": "numéro, nom et type d’une rue",
    "number, name and type of a street in lower case": "numéro, nom et type d’une rue en minuscules",
    "number, type and name of a street": "numéro, type et nom d’une rue",
    "numbered road": "route numérotée",
    "post office box": "case postale",
    "rural route": "route rurale",
    "shape of a Canadian passport": "forme d’un passeport canadien",
    "shape of a MAC address": "forme d’une adresse MAC",
    "shape of a Manitoba licence": "forme d’un permis manitobain",
    "shape of a Nova Scotia licence": "forme d’un permis néo-écossais",
    "shape of a Québec licence": "forme d’un permis québécois",
    "shape of a Québec number, its date holds": "forme d’un numéro québécois dont la date existe",
    "two streets, one of them numbered with its type": "deux rues, dont une numérotée avec son genre",
    "two streets, one of them numbered": "deux rues, dont l’une est numérotée",
    "shape of a Québec number": "forme d’un numéro québécois",
    "shape of a card": "forme d’une carte",
    "shape of a local number": "forme d’un numéro local",
    "shape of a number": "forme d’un numéro",
    "shape of a number from abroad": "forme d’un numéro étranger",
    "shape of a plate of Québec": "forme d’une plaque québécoise",
    "shape of a plate after a vehicle": "forme d’une plaque après un véhicule",
    "shape of a plate of British Columbia": "forme d’une plaque de la Colombie-Britannique",
    "shape of a plate before a vehicle": "forme d’une plaque avant un véhicule",
    "shape of a postal code": "forme d’un code postal",
    "shape of a postal code over two lines": "forme d’un code postal sur deux lignes",
    "shape of a postal code, with O for 0 or I for 1": "forme d’un code postal, avec O pour 0 ou I pour 1",
    "shape of a postal code, with a letter that none has": "forme d’un code postal, avec une lettre qu’aucun n’a",
    "shape of a vehicle identification number": "forme d’un numéro d’identification de véhicule",
    "shape of a wallet": "forme d’un portefeuille numérique",
    "shape of a web address": "forme d’une adresse Web",
    "shape of an Alberta number": "forme d’un numéro albertain",
    "shape of an IBAN": "forme d’un IBAN",
    "shape of an IP address": "forme d’une adresse IP",
    "shape of an Ontario licence": "forme d’un permis ontarien",
    "shape of a file of Québec's rental tribunal": "forme d’un dossier du Tribunal administratif du logement",
    "shape of a number of the Northwest Territories": "forme d’un numéro des Territoires du Nord-Ouest",
    "shape of an Ontario number with its version": "forme d’un numéro ontarien avec sa version",
    "shape of an address": "forme d’une adresse",
    "shape of an international number": "forme d’un numéro international",
    "site in a park of mobile homes or a campground": "emplacement d’un parc de maisons mobiles ou d’un camping",
    "ten digits": "dix chiffres",
    "ten digits in groups of 4, 3 and 3": "dix chiffres en groupes de 4, 3 et 3",
    "the day of someone's birthday": "le jour de l’anniversaire de quelqu’un",
    "the day on which a person turns that old": "le jour où une personne atteint cet âge",
    "the end of a number": "la fin d’un numéro",
    "the whole cell is one identifier": "la cellule entière est un identifiant",
    "three groups of three digits": "trois groupes de trois chiffres",
    "transit, institution and account": "transit, institution et compte",
    "two streets after a question where": "deux rues après une question sur un lieu",
    "two streets after a word for a corner": "deux rues après un mot qui dit un coin",
    "two streets after a word for a place": "deux rues après un mot de lieu",
    "two streets before a word for their corner": "deux rues devant un mot qui dit leur coin",
    "type and name of a street after a word for living there": (
        "type et nom d’une rue après un mot qui dit qu’on y habite"
    ),
    "what stands before a postal code": "ce qui précède un code postal",
    "the text is too long to be searched to its end": "le texte est trop long pour être fouillé jusqu’au bout",
    "the text takes too long to be searched": "le texte prend trop de temps à fouiller",
    "with a letter for the sex": "avec une lettre qui dit le sexe",
    "words and neighbours of a name": "les mots et le voisinage d’un nom",
    "words and neighbours of a name, and the language model agrees": (
        "les mots et le voisinage d’un nom, et le modèle de langue est d’accord"
    ),
    "words that the organization wants hidden": "des mots que l’organisme veut masquer",
}  # fmt: skip
"""The French of each reason."""

PROVEN, PROVEN_FR = "; checksum holds", "; la somme de contrôle concorde"


def recognizer_in_words(name: str, language: str) -> str:
    """What a recognizer looks for; its own name where it is none of ours.

    >>> recognizer_in_words("SinRecognizer", "fr")
    'Numéros d’assurance sociale'
    """
    english, french = RECOGNIZERS.get(name, (name, name))
    return french if language == "fr" else english


def reason_in_words(reason: str, language: str) -> str:
    """The reason of a rule in "en" or "fr".

    >>> reason_in_words("nine digits; checksum holds", "fr")
    'neuf chiffres; la somme de contrôle concorde'
    """
    if language != "fr":
        return reason
    phrase = reason.removesuffix(PROVEN)
    return FRENCH.get(phrase, phrase) + (PROVEN_FR if reason.endswith(PROVEN) else "")
