"""What the name of a column says, in English or French, with the abbreviations that people use.

A concept is a word of the engine for what a column holds; each has a kind (where the name alone settles it) and a role.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from anonymizer.engine.text.normalization import normalize


@dataclass(frozen=True, slots=True)
class Concept:
    """What a column is about: a word for messages, the role that follows, and the phrases that name it."""

    name: str
    role: str
    phrases: tuple[str, ...]


# The first concept with a phrase in the name wins: exact and narrow ones stand before broad ones.
_CONCEPTS = """
direct-identifier sin: sin|nas|social insurance|assurance sociale|ssn|ass sociale|social ins|social insurance
    number
direct-identifier health_number: health card|health number|ohip|ramq|nam|phn|assurance maladie|carte
    sante|hcn|ahcip|msp|phin|hsn|mcp|carte soleil|ass maladie|ass mal|carte ass mal|healthcard|medicare
direct-identifier id_document: passport|passeport|driver licence|driver license|permis de conduire|licence
    number|uci|iuc|permis conduire|drivers licence|drivers license|driver s licence|driver s license|no
    permis|licence plate|license plate|plate|plaque|status card|treaty no|treaty number|status no|band number
direct-identifier person_id: person id|client id|caller id|patient id|personne id|id personne|id client|id
    usager|no client|client no|client number|numero client|no dossier|dossier|case id|case number|file
    number|numero de dossier|participant id|pid|file no|file num|case no|case num|mrn|chart no|chart number|no usager|matricule|cust id|customer
    id|no membre|member no|dossier no|individual id|clientid|personid|member id|usager id|no de client|no de dossier|numero de client|no
    d usager|numero d usager|numero usager|identifiant client|identifiant usager|code client|code patient|code usager|no patient|numero
    patient|patient no|patient number|no fiche|numero de fiche|no beneficiaire|numero beneficiaire
direct-identifier household_id: household id|id menage|menage id|family id|id famille|householdid
direct-identifier record_id: contact id|record id|call id|id contact|id appel|no contact|no appel|numero de
    contact|uuid|guid|id|identifiant|identifier|row id|numero|no enregistrement|respondent id
direct-identifier email: email|e mail|courriel|adresse courriel|adresse electronique|mail|couriel
direct-identifier phone: phone|telephone|tel|cell|cellulaire|mobile|fax|telecopieur|phone number|no tel|callback|telec|ph|contact number|ani|caller id number|phone no|tel res|tel trav
direct-identifier account: account|compte|bank|banque|iban|credit card|carte de credit|transit number|acct|bank acct|no compte|institution transit|card number|numero de carte
direct-identifier internet: ip|ip address|adresse ip|url|username|user name|nom d
    utilisateur|facebook|instagram|handle|twitter|site web|website|device id|adresse web|mac address
direct-identifier free_text: note|notes|comment|comments|commentaire|commentaires|remark|remarks|remarque|remarques|narrative|recit|memo|observations|case
    notes|notes de dossier|free text|texte libre
other service_name: agency name|program name|service
    name|organization|organisation|organisme|agency|program|programme|service|nom du programme|nom de l
    organisme|referred to|aiguille vers
direct-identifier person_name: name|nom|prenom|first name|last name|surname|given name|family name|full name|nom
    complet|nom de famille|caller name|client name|lname|fname|maiden name|appelant nom|nom appelant|prénoms
quasi-identifier postal_code: postal code|code post|pcode|code postal|postal|zip|zip code|pc|cp|postcode|postalcode
quasi-identifier fsa: fsa|rta|forward sortation|region de tri
direct-identifier address: address|adresse|street|rue|addr|civic|apartment|appartement|adr|civique|apt|no app|domicile|unit
    number|latitude|longitude|lat|lon|lng|coordinates|coordonnees|geolocation
quasi-identifier birth: date of birth|birth date|birthdate|dob|ddn|date de
    naissance|naissance|birth|birthday|naiss|date naiss|annee naiss|jour naiss|annee naissance|birth year|year of birth|birth qrtr|birth month
quasi-identifier age: age|age group|groupe d age|tranche d age|ages|age years
quasi-identifier gender: gender|sex|sexe|genre|gender identity|identite de genre|pronoun|pronouns|pronom
sensitive indigenous_identity: indigenous|autochtone|autochtones|first nation|first nations|premiere nation|premieres
    nations|metis|inuit|inuk|aboriginal|status indian|identite autochtone|indigenous identity|aboriginal identity|indigenous ancestry|on
    reserve|off reserve|band name|band membership|home community
sensitive orientation: orientation|sexual orientation|lgbt|2slgbtq|lgbtq|orientation sexuelle
sensitive health:
    disability|handicap|health|sante|diagnosis|diagnostic|medical|mental|medication|medicament|illness|maladie|pregnant|enceinte|substance|addiction|dependance|incapacite|disabled|hiv|suicide|crisis|crise
sensitive violence: violence|abuse|abus|dv|victim|victime|safety|securite|criminal|offence|police
sensitive need: need|needs|besoin|besoins|presenting issue|issue|problem|probleme|reason for call|raison de l
    appel|unmet|non comble|taxonomy|taxonomie|motif|reason|raison|demande
sensitive income: income|revenu|wage|wages|salary|salaire|salary class|earnings|gains|income source|source de
    revenu|benefit|prestation|debt|dette|rent|loyer|welfare|aide sociale
sensitive housing: housing|logement|homeless|itinerance|shelter|tenure|hebergement|sans abri
sensitive belief: religion|belief|croyance|faith|political|politique
sensitive immigration: immigration|refugee|refugie|status in canada|statut d immigration|asylum|asile
quasi-identifier newcomer: newcomer|nouvel arrivant|arrivee au canada|year of
    arrival|citizen|citizenship|citoyennete|landed
quasi-identifier ethnicity: race|ethnicity|ethnic|ethnie|racial|racialized|racise|visible minority|minorite
    visible|origin|origine|ancestry|country of birth|pays de naissance|native
    country|nationality|nationalite|country|pays
quasi-identifier language: language|langue|lang|mother tongue|langue maternelle|spoken language|preferred
    language|langue preferee
quasi-identifier household: household|menage|household size|taille du menage|marital|married|etat civil|etat
    matrimonial|marie|family|famille|children|enfants|dependants|dependents|relationship|family size|household
    type
quasi-identifier education: education|edu|educ|schooling|scolarite|diploma|diplome|degree
quasi-identifier employment: occupation|employment|emploi|profession|job|workclass|employer|employeur|work
    status|metier|veteran
quasi-identifier date: date|contact at|call date|date appel|date de l appel|timestamp|created at|created|call
    time|heure|contact date|month|mois|day|jour|year|annee|period|periode|semaine|week|at
quasi-identifier province: province|prov|territory|territoire|state
quasi-identifier place:
    city|ville|municipality|municipalite|neighbourhood|neighborhood|quartier|town|village|ward|community|communaute|county|comte|district|census
    tract|secteur|location|lieu|borough|arrondissement|neighbourhood id|reserve
direct-identifier person_name: alias|surnom|nickname|intervenant|worker|tuteur|guardian|parent|emergency contact|contact
    urgence|conjoint|spouse
direct-identifier free_text: description|detail|details|message|summary|resume|specify|preciser|precisez|additional
    info|autres infos|informations complementaires
other contact: phone type|type de telephone|type telephone|channel|canal|caller type|type d appelant|duration|duree|duration
    s|interpreter|interprete|referrals|referral|aiguillage|aiguillages|call type|type d
    appel|queue|agent|specialist|outcome|resultat|event|evenement|event tag|region
    211|wait|attente|line|ligne|callcentre|disposition|status|statut|source|referrals made
"""


_PLACES = frozenset(
    [
        "region",
        "regions",
        "subregion",
        "zone",
        "zones",
        "area",
        "areas",
        "district",
        "districts",
        "county",
        "counties",
        "comte",
        "comtes",
        "municipality",
        "municipalities",
        "municipalite",
        "municipalites",
        "borough",
        "boroughs",
        "arrondissement",
        "arrondissements",
        "ward",
        "wards",
        "quartier",
        "quartiers",
        "neighbourhood",
        "neighbourhoods",
        "neighborhood",
        "neighborhoods",
        "riding",
        "ridings",
        "circonscription",
        "circonscriptions",
        "catchment",
        "bassin",
        "sector",
        "secteur",
        "secteurs",
        "territory",
        "territories",
        "territoire",
        "territoires",
        "city",
        "cities",
        "ville",
        "villes",
        "town",
        "towns",
        "lhin",
        "rliss",
        "ciusss",
        "cisss",
        "rss",
        "csd",
        "cma",
    ]
)
"""Words for a part of the country: whatever else a header speaks of, such a column says where somebody is."""
_NEVER_A_PLACE = ("indigenous_identity", "need")


@cache
def _concepts() -> tuple[Concept, ...]:
    """One concept for each entry; an indented line continues the entry before it."""
    concepts = []
    for entry in re.sub(r"\n +", " ", _CONCEPTS).strip().splitlines():
        head, phrases = entry.split(": ")
        role, name = head.split()
        concepts.append(Concept(name, role, tuple(" ".join(words_of(phrase)) for phrase in phrases.split("|"))))
    return tuple(concepts)


def all_phrases() -> tuple[str, ...]:
    """Every phrase that names a concept."""
    return tuple(phrase for concept in _concepts() for phrase in concept.phrases)


def words_of(header: str) -> list[str]:
    """The words of a header: case, accents, punctuation and camel case taken away.

    >>> words_of("DateDeNaissance_(aaaa)")
    ['date', 'de', 'naissance', 'aaaa']
    >>> words_of("N° client"), words_of("No. client")
    (['no', 'client'], ['no', 'client'])
    """
    parted = re.sub(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])", " ", normalize(header).text)
    plain = unicodedata.normalize("NFKD", parted.replace("œ", "oe"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    plain = re.sub(
        r"\b(?:[a-z]\.){2,}", lambda match: match.group().replace(".", "") + " ", plain
    )  # D.O.B. is one word
    return re.findall(r"[a-z]+|\d+", re.sub(r"\b(?:n°|(?:n[oº]|num)\b)\.?|#", " no ", plain))


def concept_of(header: str) -> Concept | None:
    """What the name says the column is about, or None. The longest phrase wins; of equal ones, the narrower concept.

    >>> concept_of("Courriel de l’appelant").name, concept_of("Besoin principal").role
    ('email', 'sensitive')
    >>> concept_of("health_region").name, concept_of("Région sociosanitaire").name
    ('place', 'place')
    >>> concept_of("V12") is None
    True
    """
    words = f" {' '.join(words_of(header))} "
    best: tuple[int, Concept] | None = None
    for concept in _concepts():
        for phrase in concept.phrases:
            if f" {phrase} " in words and (best is None or len(phrase.split()) > best[0]):
                best = (len(phrase.split()), concept)
    best_concept = None if best is None else best[1]
    is_open = best_concept is None or (
        best_concept.role in ("sensitive", "other") and best_concept.name not in _NEVER_A_PLACE
    )
    return _place() if is_open and not _PLACES.isdisjoint(words.split()) else best_concept


@cache
def _place() -> Concept:
    return next(concept for concept in _concepts() if concept.name == "place")


def is_amount(header: str) -> bool:
    """Whether the name says that its numbers are amounts, durations or sizes, which are many and different.

    >>> is_amount("income_total"), is_amount("welfare file"), is_amount("Durée (s)")
    (True, False, True)
    """
    return not _AMOUNTS.isdisjoint(words_of(header))


_AMOUNTS = frozenset(
    [
        "income",
        "revenu",
        "wage",
        "wages",
        "salary",
        "salaire",
        "earnings",
        "gains",
        "amount",
        "montant",
        "debt",
        "dette",
        "rent",
        "loyer",
        "cost",
        "cout",
        "price",
        "prix",
        "total",
        "duration",
        "duree",
        "wait",
        "attente",
        "minutes",
        "seconds",
        "secondes",
        "hours",
        "heures",
        "weight",
        "poids",
        "population",
        "count",
        "nombre",
        "size",
        "taille",
    ]
)
