"""Invented agencies and programmes, languages, and phone-keyboard abbreviations."""

from __future__ import annotations

from typing import NamedTuple


class Service(NamedTuple):
    name: str
    article: str
    aliases: tuple[str, ...]


# name | article ("the " or nothing) | aliases
_EN = """
Marigold Street Food Bank||Marigold Food Bank/Marigold St FB
Open Door Pantry|the |Open Door
Harvest Table Community Kitchen||Harvest Table/HTCK
St. Brendan's Table||St. Brendan's/St Brendan's
Grace Corner Food Cupboard||Grace Corner
Northgate Emergency Shelter||Northgate/NES
Rosalie House||Rosalie Hse
Martin's Landing||Martin's
The Lantern Women's Shelter||The Lantern/Lantern
Hope Crossing Family Shelter||Hope Crossing
Cedar Ridge Warming Centre||Cedar Ridge WC/Cedar Ridge
Seniors' Helping Line of the Lakehead|the |Seniors' Helping Line/SHLL
Golden Kettle Seniors Drop-In||Golden Kettle
Evergreen Friendly Visiting||Evergreen Visiting
Bluewater Rides for Seniors||Bluewater Rides
New Harbour Settlement Services||New Harbour/NHSS
First Welcome Newcomer Centre||First Welcome
Bridges to Belonging|the |Bridges
Lotus Circle Women's Association||Lotus Circle
Rideau Flats Community Legal Clinic||Rideau Flats Legal/RFCLC
Justice on Main Legal Clinic||Justice on Main
Tenant Voice Project|the |Tenant Voice/TVP
Riverbend District School Board||Riverbend DSB/RDSB
Maple Grove Before and After School Program|the |Maple Grove B&A
Little Otters Child Care||Little Otters
Second Chance Furniture Bank||Second Chance
Clothesline Exchange|the |Clothesline
Warm Hearth Energy Fund|the |Warm Hearth/WHEF
Keys and Rent Bank||Keys & Rent
Housing First Step Registry|the |First Step Registry/HFSR
Quarry Street Health Centre||Quarry Street/QSHC
Walk-With-Me Crisis Team|the |Walk-With-Me/WWM
Stillwater Detox||Stillwater
Turning Leaf Recovery Home||Turning Leaf
Sweetgrass Family Lodge||Sweetgrass Lodge/Sweetgrass
Two Rivers Friendship House||Two Rivers
Ms. Muffet Parent Place||Muffet's
Charlotte Bay Meals on Wheels||Charlotte Bay MOW
Kindred Caregivers Network|the |Kindred/KCN
Dawson Road Youth Hub||Dawson Hub/the Hub on Dawson
Third Floor Youth Housing||Third Floor
Pathway Employment Works||Pathway/PEW
Sunrise Tax Clinic||Sunrise
Rainbow Porch|the |Rainbow Porch
Able Hands Mobility Loan Cupboard||Able Hands
Good Neighbour Snow Angels||Snow Angels
Paws and Pantry||Paws & Pantry
Victoria Hall Cooling Site||Victoria Hall
"""
# name | l (la, le, l', les, nothing) | aliases
_FR = """
Moisson Rive-Claire||Moisson RC/Moisson
Maison de l'Ancre|la|l'Ancre
Comptoir alimentaire Le Grenier de Simone|le|Grenier de Simone
Garde-manger des Trois-Clochers|le|Garde-manger 3C/Garde-manger
Cuisine collective La Bonne Louche|la|Bonne Louche
Soupe et Cie||Soupe & Cie
Refuge du Vieux-Quai|le|Vieux-Quai
Halte-chaleur Saint-Alphonse|la|Halte Saint-Alphonse
Maison Marguerite-Dion|la|Marguerite-Dion/MMD
Maison Rosalie|la|Rosalie-Hébergement
Auberge du Passant|l|Auberge
Toit de Gaston|le|Toit à Gaston
Ligne Présence Aînés|la|Présence Aînés/LPA
Popote roulante des Érables|la|Popote des Érables/Popote
Fil d'Argent|le|Fil d'Argent
Clé des champs, répit-aidants|la|Clé des champs
Transport bénévole du Haut-Pays|le|TBHP/Transport bénévole
Bienvenue chez nous, accueil des nouveaux arrivants||Bienvenue chez nous/BCN
Centre d'accueil francophone des Rapides|le|CAFR/Accueil francophone
Carrefour Amitié-Monde|le|Amitié-Monde/CAM
Passerelle francophone du Sud-Est|la|Passerelle
Clinique juridique du Faubourg|la|Clinique du Faubourg/CJF
Comité logement Rivière-Basse|le|Comité logement/CLRB
Clinique juridique Champlain-Est|la|CJCE
Conseil scolaire des Grandes-Marées|le|CSGM/Grandes-Marées
Centre de services scolaire de la Coulée|le|CSS de la Coulée/CSSC
CPE Les Petits Loups||Petits Loups
Garderie Soleil Levant|la|Soleil Levant
Centre de la petite enfance Mille-Pattes|le|Mille-Pattes
Vestiaire Chez Aurore|le|Chez Aurore
Ressourcerie du Canal|la|Ressourcerie
Fonds Chaleur-Hiver|le|Chaleur-Hiver/FCH
Banque de loyers Clé de voûte|la|Clé de voûte
Guichet logement du Centre|le|Guichet logement
Point de rue Les Quatre-Vents||Quatre-Vents
Centre de crise L'Éclaircie|le|Éclaircie
Centre de désintox La Source|le|La Source
Centre de femmes La Marée haute|le|Marée haute/CFMH
Maison des familles Petit Pas|la|Petit Pas
Maison des jeunes Le Repère|la|MDJ Le Repère/Le Repère
Espoir du Nord||Espoir du Nord
Entraide Saint-Clément||Entraide St-Clément
Club Âge d'or Sainte-Flavie|le|Club Âge d'or
Clinique d'impôts Le Bas de laine|la|Bas de laine
Atelier Coup de pouce, francisation|l|Coup de pouce
Relais de Brandon|le|Relais
Réseau Parle-moi|le|Parle-moi
Prêt d'équipement Bon Pied|le|Bon Pied
"""


def _read(raw: str) -> list[Service]:
    out = []
    for line in raw.strip().splitlines():
        name, art, al = line.split("|")
        out.append(Service(name, art, tuple(al.split("/"))))
    return out


LIST = {"en": _read(_EN), "fr": _read(_FR)}
SERVICES: list[str] = []
for _s in LIST["en"] + LIST["fr"]:
    for _n in (_s.name, *_s.aliases):
        if _n not in SERVICES:
            SERVICES.append(_n)

ARTICLE = {
    "OLE": {"la": "la ", "le": "le ", "l": "l'", "": ""},
    "OAU": {"la": "à la ", "le": "au ", "l": "à l'", "": "à "},
    "ODU": {"la": "de la ", "le": "du ", "l": "de l'", "": "de "},
}
LANGS = {
    "en": "Arabic Punjabi Tamil Somali Tagalog Mandarin Cantonese Farsi Dari Spanish Portuguese Ukrainian Tigrinya "
    "Ojibwe Cree "
    "French Vietnamese Urdu Inuktitut Korean Gujarati Amharic ASL".split(),
    "fr": "arabe espagnol créole swahili lingala anglais tigrinya ukrainien mandarin vietnamien dari farsi portugais "
    "pendjabi "
    "innu atikamekw inuktitut kinyarwanda wolof turc LSQ".split(),
}
ABBR = {
    "en": [
        ("you", "u"),
        ("your", "ur"),
        ("are", "r"),
        ("please", "pls"),
        ("because", "bc"),
        ("with", "w"),
        ("without", "w/o"),
        ("appointment", "appt"),
        ("tomorrow", "tmrw"),
        ("people", "ppl"),
        ("tonight", "2nite"),
        ("thanks", "thx"),
        ("thank you", "ty"),
        ("before", "b4"),
        ("for", "4"),
        ("to", "2"),
        ("and", "n"),
        ("know", "kno"),
        ("message", "msg"),
        ("about", "abt"),
        ("number", "nbr"),
        ("today", "2day"),
        ("months", "mos"),
        ("weeks", "wks"),
        ("client", "clt"),
    ],
    "fr": [
        ("rendez-vous", "rdv"),
        ("s'il vous plaît", "svp"),
        ("beaucoup", "bcp"),
        ("pour", "pr"),
        ("dans", "ds"),
        ("avec", "av"),
        ("toujours", "tjrs"),
        ("vous", "vs"),
        ("nous", "ns"),
        ("quand", "qd"),
        ("que", "q"),
        ("tout", "tt"),
        ("tous", "ts"),
        ("quelqu'un", "qqn"),
        ("message", "msg"),
        ("aujourd'hui", "auj"),
        ("parce que", "pcq"),
        ("depuis", "dps"),
        ("est", "é"),
        ("c'est", "c"),
        ("semaine", "sem"),
        ("même", "mm"),
        ("jamais", "jms"),
        ("salut", "slt"),
        ("bonjour", "bjr"),
        ("merci", "mci"),
        ("demain", "dem"),
        ("appartement", "appart"),
        ("cliente", "clte"),
        ("client", "clt"),
    ],
}
SPOKEN = {
    "en": {
        "south_asian": "Punjabi Urdu Tamil Gujarati Hindi",
        "east_asian": "Cantonese Mandarin Vietnamese Korean",
        "filipino": "Tagalog Ilocano",
        "arab_persian": "Arabic Farsi Dari",
        "african": "Somali Tigrinya Amharic Swahili",
        "ukrainian": "Ukrainian Russian",
        "latin": "Spanish Portuguese",
        "inuit": "Inuktitut",
        "first_nations": "Cree Ojibwe",
        "haitian": "Creole",
        "quebec": "French",
        "acadie": "French",
        "franco_ouest": "French",
    },
    "fr": {
        "south_asian": "pendjabi ourdou",
        "east_asian": "mandarin vietnamien",
        "arab_persian": "arabe farsi dari",
        "african": "swahili lingala tigrinya wolof kinyarwanda",
        "ukrainian": "ukrainien russe",
        "latin": "espagnol portugais",
        "inuit": "inuktitut",
        "first_nations": "innu atikamekw",
        "haitian": "créole",
        "filipino": "tagalog",
        "anglo": "anglais",
    },
}
# what a frame is about: beginnings of words in the frames' names, then words of the names of the services that fit
_FIT = [
    (
        "food pantry hamper coats donor holiday panier garde_manger depannage guignolee texto_nb peche "
        "school_board dinner "
        "aa_ae banque_vol manteaux ei_note",
        "Food Pantry Kitchen Table Furniture Clothes Moisson Comptoir Garde-manger Cuisine Soupe Vestiaire Ressourcerie "
        "Entraide Espoir",
    ),
    (
        "shelter crisis _dv sign_in_drop intake_youth intake_refugee letter_support letter_proof pets none_thanks "
        "none_anon north "
        "call_vet "
        "violence chiac refuge_ refuge2 lettre_appui lettre_preuve rien_lits rien_bonne rien_texto none_text itiner "
        "absence "
        "note_statut note_inuit none_heat chaleur mental intake_id client_msg_angry",
        "Shelter Rosalie Landing Warming Lodge Friendship Housing Porch Refuge Halte Maison_de_l'Ancre Marguerite "
        "Auberge Toit "
        "Relais "
        "Marée Quatre-Vents",
    ),
    (
        "senior caregiver fax popote waitlist_meals call_third clsc foyer aidant aines hearst diner transport health "
        "snow "
        "deneig greve metis denturo letter_utility vm_spelled vocal_age",
        "Senior Visiting Wheels Caregivers Mobility Snow Ligne Popote Fil Clé_des Transport Club Prêt Entraide",
    ),
    (
        "legal landlord rule jur_ _tal regle demenagement posph annonce etransfer saaq licence client_msg_rent "
        "lettre_proprio "
        "ref_mail_rent call_short bref courriel_ref_jur",
        "Legal Tenant Rent Registry juridique Comité Banque_de_loyers Guichet",
    ),
    (
        "settle interp school immig client_msg_job client_msg_mom maternelle lang ecole stbo sansstatut verger msg_mere "
        "autobus refugie",
        "Settlement Newcomer Bridges Lotus School Bienvenue Accueil accueil Amitié Passerelle scolaire francisation",
    ),
    (
        "kids waitlist_care call_parent cpe garderie presences_atelier accouch sante_petit",
        "Child Parent School Otters CPE Garderie enfance familles",
    ),
    ("hydro chauffage bois rural", "Energy Neighbour Chaleur Entraide Pantry Food"),
    ("call_tax none_program impots", "Tax impôts Legal juridique"),
]


def fitting(lang: str, frame: str) -> list[Service]:
    """The services that a frame may speak about."""
    for parts, words in _FIT:
        if any(x in frame for x in parts.split()):
            return [s for s in LIST[lang] if any(w.replace("_", " ") in s.name for w in words.split())]
    return LIST[lang]
