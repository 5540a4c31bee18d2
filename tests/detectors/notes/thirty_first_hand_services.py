"""Invented agencies and programmes; each with its ordinary short form where it has one."""

import re

# name | short form (may be empty) | region letters (empty: anywhere)
EN = [
    "Thames Forks Housing Help Centre|TFHHC|L",
    "Grace Harbour Shelter|Grace Harbour|LK",
    "Dawn's Table Food Cupboard|Dawn's Table|L",
    "Old East Tenant Clinic|Tenant Clinic|L",
    "Carter Street Community Health|CSCH|L",
    "Limestone Neighbours Network|LNN|K",
    "Bay of Hope Women's House|Bay of Hope|K",
    "Cataraqui Warm Room|Warm Room|K",
    "Frontenac Rent Bank Project|the Rent Bank|K",
    "Sydenham Seniors Visiting|SSV|K",
    "Young Roots Youth Hub|Young Roots|LK",
    "Marshall House|Marshall|LK",
    "Rose and Ivy Family Centre|Rose and Ivy|LK",
    "Southwest Newcomer Gateway|SNG|L",
    "Second Key Homes|Second Key|LKEB",
    "River Lot Friendship Centre|River Lot|E",
    "Whitemud Housing First Team|WHFT|E",
    "Ross Sheppard Drop-In|the Drop-In|E",
    "Kîsikâw Healing Lodge|Kîsikâw Lodge|E",
    "Northgate Outreach Van|NOV|E",
    "Mill Creek Legal Counsel|MCLC|E",
    "Magpie Youth Transitions|Magpie|E",
    "Bannock House|Bannock House|EB",
    "Wheat City Tenant Desk|Tenant Desk|B",
    "Assiniboine Bend Shelter|the Bend|B",
    "Westman Welcome Society|WWS|B",
    "Harvest Brook Hampers|Harvest Brook|B",
    "June Bird Women's Resource|June Bird|B",
    "Safe Steps Westman|Safe Steps|B",
    "Prairie Sky Detox|Prairie Sky|EB",
    "Brooks Manor|Brooks Manor|EB",
    "Hill Family Supports|HFS|LKEB",
    "St. Brigid's Kitchen|St. Brigid's|",
    "The Open Latch|Open Latch|",
    "Three Feathers Health Access|Three Feathers|EBX",
    "Mobile Crisis Partnership|MCP|",
    "Bridge to Work Program|Bridge to Work|",
    "Sunday Supper Collective|Sunday Supper|",
    "Home Again Rapid Rehousing|Home Again|",
    "Faith Crossing Thrift and Furniture|Faith Crossing|",
    "Hunter Place Respite|Hunter Place|",
    "North Shore Settlement Services|NSSS|X",
    "Lantern Sexual Assault Centre|Lantern|",
    "Good Tax Clinic|the tax clinic at Good Tax|",
    "Meals on the Way|MOTW|",
    "Robin's Nest Parent Drop-in|Robin's Nest|",
]
# article|name|short form with its article (may be empty)|region letters
FR = [
    "la|Maison Clairval|la:Maison Clairval|D",
    "le|Comptoir alimentaire des Chutes|le:Comptoir|D",
    "le|Centre de crise Rive-Haute|le:CCRH|D",
    "la|Tablée du Centre|la:Tablée|D",
    "l'|Ensoleillée|l':Ensoleillée|D",
    "le|Carrefour Lucie-Allard|le:Carrefour|D",
    "l'|Auberge du coeur Le Tremplin bleu|le:Tremplin bleu|D",
    "le|Comité logement Saint-François|le:CLSF|D",
    "la|Maison Rose-Tremblay|la:Maison Rose|C",
    "le|Relais des Battures|le:Relais|C",
    "la|Halte du Fjord|la:Halte|C",
    "l'|Accorderie Racine|l':Accorderie|C",
    "le|Centre Mamik d'entraide|le:Centre Mamik|C",
    "la|Popote Valin|la:Popote|C",
    "le|Séjour Marie-Ève|le:Séjour|C",
    "le|Groupe Parents du Royaume|le:GPR|C",
    "l'|Escale Kénogami|l':Escale|C",
    "la|Maison Étienne-Girard|la:Maison Étienne|C",
    "le|Carrefour pour elles du Sud-Est|le:CPESE|P",
    "la|Boîte à pain de Dieppe|la:Boîte à pain|P",
    "le|Centre Alma-Bourque|le:Centre Alma|P",
    "l'|Étoile du Petitcodiac|l':Étoile|P",
    "le|Refuge Le Phare|le:Phare|P",
    "l'|Accueil francophone de la Baie|l':AFB|P",
    "les|Repas Desjardins-Cormier|les:Repas DC|P",
    "le|Programme Clé en main|le:PCM|",
    "la|Ligne Présence|la:Ligne Présence|",
    "le|Bouclier juridique populaire|le:BJP|",
    "la|Friperie Coup de pouce|la:Friperie|",
    "le|Centre d'action bénévole des Sillons|le:CAB des Sillons|",
    "les|Petits Déjeuners Florence|les:Petits Déjeuners|",
    "le|Pont des générations|le:Pont|",
    "la|Maison d'hébergement Aurore|l':Aurore|",
    "l'|Espoir de vie|l':Espoir de vie|",
    "le|Café-rencontre Chez Gaétan|:Chez Gaétan|",
    "le|Toit solidaire|le:Toit solidaire|",
    "la|Virée de rue|la:Virée|",
    "le|Service de répit La Jonquille|la:Jonquille|",
    "le|Réseau Nouveaux voisins|le:RNV|",
    "l'|Office d'accompagnement des aînés|l':OAA|",
    "la|Clé des champs|la:Clé des champs|",
    "le|Centre jeunesse Le Virage|le:Virage|",
    "la|Clinique sans rendez-vous du Boisé|la:Clinique du Boisé|",
    "la|Ressource Oxygène|la:Ressource Oxygène|",
    "l'|Arche de Noémie|l':Arche de Noémie|",
]


def _parse_fr(row):
    art, name, short, reg = row.split("|")
    sart, _, sname = short.partition(":")
    return (art, name), (sart, sname), reg


FR_ROWS = [_parse_fr(r) for r in FR]
EN_ROWS = [tuple(r.split("|")) for r in EN]
SERVICES = sorted(
    {r[0] for r in EN_ROWS}
    | {r[0][1] for r in FR_ROWS}
    | {r[1] for r in EN_ROWS if r[1]}
    | {r[1][1] for r in FR_ROWS if r[1][1]}
)


BED = re.compile(
    "Shelter|House|Harbour|Lodge|Drop-In|Bend|Room|Steps|Place|Latch|Magpie|Bannock|Maison|Refuge|Halte|"
    "Auberge|Escale|Séjour|Relais|Étoile|Ensoleillée|Oxygène|Arche"
)


def pick_en(rng, reg, taken, bed=False):
    rows = [r for r in EN_ROWS if (not r[2] or reg in r[2]) and r[0] not in taken and (not bed or BED.search(r[0]))]
    local = [r for r in rows if r[2]]
    row = rng.choice(local if local and rng.random() < 0.6 else rows)
    taken.add(row[0])
    return row[1] if row[1] and rng.random() < 0.38 else row[0]


def pick_fr(rng, reg, taken, bed=False):
    """A pair: the article and the name."""
    rows = [
        r for r in FR_ROWS if (not r[2] or reg in r[2]) and r[0][1] not in taken and (not bed or BED.search(r[0][1]))
    ]
    local = [r for r in rows if r[2]]
    row = rng.choice(local if local and rng.random() < 0.6 else rows)
    taken.add(row[0][1])
    return row[1] if row[1][1] and rng.random() < 0.34 else row[0]


def joined(art, how):
    """The words before a French name: bare, le, au, du."""
    if how == "le":
        return art + (" " if art and art != "l'" else "")
    au = {"la": "à la ", "le": "au ", "l'": "à l'", "les": "aux ", "": "à "}
    du = {"la": "de la ", "le": "du ", "l'": "de l'", "les": "des ", "": "de "}
    return {"au": au, "du": du}[how][art] if how in ("au", "du") else ""


HOT_EN = [
    "211",
    "2-1-1",
    "2-1-1",
    "9-8-8",
    "988",
    "911",
    "811",
    "1-866-531-2600",
    "1-800-668-6868",
    "1-855-242-3310",
    "1-877-303-2642",
]
HOT_FR = [
    "211",
    "2-1-1",
    "9-8-8",
    "988",
    "911",
    "le 811",
    "811",
    "1 866 277-3553",
    "1 800 263-2266",
    "1 800 363-9010",
    "1 855 242-3310",
]
TF_EN = [
    "1-866-863-0511",
    "1-800-668-6868",
    "1-877-644-9992",
    "1-833-456-4566",
    "1-855-242-3310",
    "1-800-206-7218",
    "1-877-435-7170",
    "1-800-959-8281",
    "1-888-579-2888",
    "1-866-996-0991",
]
TF_FR = [
    "1 866 277-3553",
    "1 800 363-9010",
    "1 800 263-2266",
    "1 800 206-7218",
    "1 888 489-2287",
    "1 800 667-5005",
    "1-877-767-2227",
    "1 833 456-4566",
    "1-800-959-7383",
    "1 888 933-9007",
]
LANG_EN = (
    "Arabic Tigrinya Somali French Cree Punjabi Tagalog Ukrainian Spanish Dari Pashto Mandarin Cantonese "
    "Vietnamese Portuguese "
    "Urdu Amharic Korean Farsi Inuktitut Oji-Cree Swahili Russian Gujarati Nepali"
).split()
LANG_FR = (
    "arabe espagnol créole tigrigna swahili kirundi lingala dari pachto ukrainien portugais vietnamien innu "
    "atikamekw anglais "
    "kinyarwanda mandarin tagalog wolof russe"
).split()
