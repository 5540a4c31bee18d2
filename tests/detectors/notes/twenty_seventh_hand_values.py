"""Places, streets, services, hotlines and other plain values of the hand."""

# (city, province, area codes, postal letters+digit starts, neighbourhoods, weight)
PLACES = {
    "en": [
        (
            "Halifax",
            "NS",
            ["902", "782"],
            ["B3H", "B3J", "B3K", "B3L", "B3N"],
            ["the North End", "Fairview", "Clayton Park", "Spryfield"],
            15,
        ),
        ("Dartmouth", "NS", ["902", "782"], ["B2W", "B2X", "B3A"], ["Woodside", "Cole Harbour", "Highfield Park"], 9),
        ("Truro", "NS", ["902"], ["B2N"], ["Bible Hill", "Salmon River"], 4),
        ("Sydney", "NS", ["902"], ["B1P", "B1N"], ["Whitney Pier", "Ashby"], 4),
        ("Bridgewater", "NS", ["902"], ["B4V"], ["Hebbville"], 2),
        (
            "Calgary",
            "AB",
            ["403", "587", "825"],
            ["T2A", "T2E", "T2G", "T3J", "T2R", "T1Y"],
            ["Forest Lawn", "Marlborough", "the Beltline", "Falconridge", "Bowness"],
            18,
        ),
        ("Airdrie", "AB", ["403", "587"], ["T4A", "T4B"], ["Big Springs"], 3),
        ("Lethbridge", "AB", ["403"], ["T1H", "T1J"], ["the north side"], 4),
        ("Edmonton", "AB", ["780", "587"], ["T5H", "T6K", "T5B"], ["Mill Woods", "McCauley"], 6),
        ("Moncton", "NB", ["506"], ["E1A", "E1C"], ["Lewisville"], 3),
        ("St. John's", "NL", ["709"], ["A1A", "A1E"], ["Rabbittown"], 3),
        ("Charlottetown", "PE", ["902"], ["C1A"], ["Sherwood"], 2),
        ("Hamilton", "ON", ["905", "289"], ["L8L", "L8P"], ["Barton Village"], 4),
        ("Ottawa", "ON", ["613", "343"], ["K1N", "K1L", "K2B"], ["Vanier", "Bayshore"], 5),
        ("Winnipeg", "MB", ["204", "431"], ["R2W", "R3B"], ["the North End", "Elmwood"], 5),
        ("Regina", "SK", ["306", "639"], ["S4R", "S4T"], ["North Central"], 4),
        ("Surrey", "BC", ["604", "778"], ["V3T", "V3W"], ["Whalley", "Newton"], 5),
        ("Montreal", "QC", ["514", "438"], ["H3W", "H4A", "H3N"], ["NDG", "Parc-Ex", "Côte-des-Neiges"], 4),
    ],
    "fr": [
        (
            "Montréal",
            "QC",
            ["514", "438"],
            ["H1N", "H2L", "H3S", "H1X", "H4E", "H2P"],
            ["Hochelaga", "Parc-Extension", "Saint-Michel", "Verdun", "Rosemont", "Centre-Sud"],
            30,
        ),
        ("Montréal-Nord", "QC", ["514", "438"], ["H1G", "H1H"], ["secteur nord-est"], 6),
        ("Laval", "QC", ["450", "579"], ["H7N", "H7G"], ["Chomedey", "Pont-Viau"], 5),
        ("Longueuil", "QC", ["450", "579"], ["J4H", "J4K"], ["Vieux-Longueuil"], 4),
        ("Amos", "QC", ["819"], ["J9T"], ["secteur du Lac-Arthur"], 10),
        ("Val-d'Or", "QC", ["819", "873"], ["J9P"], ["Sullivan", "Bourlamaque"], 10),
        ("Rouyn-Noranda", "QC", ["819"], ["J9X", "J9Y"], ["Évain", "le Vieux-Noranda"], 8),
        ("La Sarre", "QC", ["819"], ["J9Z"], ["secteur gare"], 6),
        ("Senneterre", "QC", ["819"], ["J0Y"], ["secteur rural"], 3),
        ("Québec", "QC", ["418", "581"], ["G1K", "G1L", "G1N"], ["Limoilou", "Saint-Sauveur"], 5),
        ("Gatineau", "QC", ["819", "873"], ["J8X", "J8T"], ["Hull"], 4),
        ("Sherbrooke", "QC", ["819"], ["J1H", "J1G"], ["Ascot"], 3),
        ("Dieppe", "NB", ["506"], ["E1A"], ["Saint-Anselme"], 3),
        ("Sudbury", "ON", ["705"], ["P3C", "P3E"], ["Moulin-à-fleur"], 2),
        ("Ottawa", "ON", ["613"], ["K1L", "K1N"], ["Vanier"], 3),
    ],
}

ST_EN = (
    "Maple Birch Robie-Hill Lockview Almond Ridge Cobequid Portland Prince Windmill Chestnut Victoria Herring "
    "Brook "
    "Willow Brunswick Kempt Novalea Leeds Albro Pleasant Marrow Tulip Faulkner Dahlia Russell Spring Caledonia "
    "Glenmore Falcon Edgemont Whitehorn Rundle Marbank Castleridge Penbrooke Erin Dover Huntley Bowdale Sunvista "
    "Temple Pinecliff Abbott Madigan Radcliffe Queensland Strath Coventry Harvest Orchard Mill Church Station "
    "Wharf Ferry Creighton Agricola Cunard Bayers Melrose Hazel Larkin Elmdale Crichton Wyse"
).split()
TY_EN = [
    "St",
    "St",
    "St",
    "St.",
    "Street",
    "Ave",
    "Ave",
    "Avenue",
    "Rd",
    "Rd",
    "Road",
    "Dr",
    "Dr",
    "Drive",
    "Cres",
    "Crt",
    "Lane",
    "Blvd",
    "Terr",
    "Way",
    "Pl",
]
ST_FR = (
    "Sainte-Rose|Bélair|des Érables|Principale|Notre-Dame|Larivière|Saint-Zotique|Ontario|de Bordeaux|Papineau|"
    "Cartier|Fabre|Villeray|Gouin|Lacordaire|d'Iberville|Jarry|de la Gare|du Portage|de l'Harricana|"
    "des Pionniers|Mercier|Lamaque|des Pins|Taschereau|Mgr-Dudemaine|du Lac|des Métis|Trudel|Perreault|"
    "Gamble|Murdoch|Saguenay|Iberville|Dallaire|de l'Église|du Collège|Champlain|Frontenac|des Rapides|Viau|"
    "Adam|La Fontaine|Davidson|Aylwin|Bélanger|Chabot|Louvain|Fleury|Sauriol|Balzac|Pascal|Monselet|"
    "Henri-Bourassa|"
    "Saint-Charles|Victoria|Hébert|Labelle|Curotte|Cartier|du Couvent|des Laurentides|des Peupliers|Rivest|"
    "Allard|"
    "de Verdun|Galt|Hickson|Wellington|Boyer|Everett|Louis-Hémon|d'Auteuil|"
    "de la Rivière|du Moulin|Sigouin"
).split("|")
RANG_FR = [
    "rang 4",
    "rang des Cormier",
    "rang 2-et-3",
    "rang Ouest",
    "rang des Collines",
    "8e Rang Est",
    "rang 7",
    "1er-et-2e Rang",
    "rang du Lac-Fortune",
    "rang Saint-Joseph",
    "rang 10",
    "rang de la Baie",
]
CH_FR = [
    "chemin du Lac-Dasserat",
    "chemin de la Baie-Carrière",
    "ch. des Orignaux",
    "chemin Sullivan",
    "ch. du Quai",
    "chemin des Riverains",
    "chemin du Domaine",
    "ch. de l'Escale",
    "montée Lebrun",
    "route 111 Ouest",
    "route 397",
    "route de l'Hydro",
    "route 101 Sud",
    "ch. du Lac-Malartic",
    "chemin des Scouts",
    "côte Joyeuse",
]
HWY_EN = [
    "Highway 7",
    "Hwy 357",
    "Highway 103",
    "Old Guysborough Rd",
    "Hammonds Plains Rd",
    "Cow Bay Rd",
    "Hwy 2",
    "Shore Rd",
    "West Petpeswick Rd",
    "Ketch Harbour Rd",
    "Back Rd",
    "Old Post Rd",
    "Prospect Rd",
    "Mines Rd",
]
RURAL_TOWN = {
    "NS": ["Musquodoboit Harbour", "Sheet Harbour", "New Ross", "Baddeck", "Upper Stewiacke", "Barrington"],
    "AB": ["Strathmore", "Okotoks", "Vulcan", "Claresholm", "Olds"],
    "QC": ["La Motte", "Barraute", "Preissac", "Palmarolle", "Macamic", "Landrienne", "Malartic", "Trécesson"],
}
_ABI = ("Amos", "Val-d'Or", "Rouyn-Noranda", "La Sarre", "Senneterre")
# a pattern in a frame that ties it to some places
HINTS = {
    "en": [
        (r"addr\.rural|\{town\}", lambda p: p[1] in ("NS", "AB")),
        (r"\b(NS Power|MSI|QE2|IWK|HRM|EHS|hc\.ns|Cst)\b", lambda p: p[1] == "NS"),
        (r"\b(AISH|Enmax|EPO)\b", lambda p: p[1] == "AB"),
    ],
    "fr": [
        (r"addr\.(rural|lot)|\{town\}|municip|conseil", lambda p: p[0] in _ABI),
        (
            r"\b(RAMQ|NAM|CLSC|TAL|Hydro-Québec|SPVM|SAAQ|CNESST|DPJ|RPA|OMH|CHUM|hc\.qc|acc\.hyd)\b",
            lambda p: p[1] == "QC",
        ),
        (r"SPVM|spvm", lambda p: p[0].startswith("Mont")),
        (r"\bSQ\b|CISSSAT", lambda p: p[0] in _ABI),
    ],
}

# name -> article (EN: "the" or ""; FR: le, la, l', les, or "")
SERV_EN = {
    "Harbour Light Table": "",
    "Cobequid Housing Help": "",
    "Northwood Lane Drop-In": "the",
    "Rose's Place": "",
    "Margaret Sparks House": "",
    "Two Rivers Family Centre": "the",
    "Mi'kmaw Kinship Circle": "the",
    "Open Tap Food Bank": "the",
    "Citadel Youth Outreach": "",
    "CYO": "",
    "Bowside Shelter": "the",
    "Chinook Newcomer Bridge": "",
    "Elbow River Legal Clinic": "the",
    "ERLC": "",
    "Grace Landing": "",
    "Foothills Seniors Link": "",
    "Sunrise Street Clinic": "the",
    "Prairie Rose Women's Shelter": "the",
    "Hope Mission Thrift Room": "the",
    "Frank Downey Centre": "the",
    "Anchor Rent Bank": "the",
    "Stepping Stones Detox": "",
    "Eastern Passage Caregivers": "",
    "Warm Line Nova": "",
    "Kids First Closet": "",
    "Bridgeway Tax Clinic": "",
    "Wheels for Wellness": "",
    "Marlborough Meals": "",
    "Old Mill Winter Shelter": "the",
    "Lantern Grief Group": "the",
    "Charlie's Basement": "",
    "Safe Harbour Outreach Team": "the",
    "SHOT": "",
    "Tenant Voice": "",
    "Aurora Mobile Crisis": "",
    "Heart of Hope Pantry": "the",
    "Sage Elder Advocacy": "",
}
SERV_FR = {
    "Maison l'Escale du Nord": "la",
    "Comptoir Ti-Frère": "le",
    "Centre d'entraide Racine": "le",
    "La Soupière de Rosemont": "",
    "Maison Thérèse-Fortin": "la",
    "Carrefour Harricana": "le",
    "Accueil Bonne-Espérance": "l'",
    "Le Phare de l'Abitibi": "",
    "Halte-Répit Boréale": "la",
    "Comité logement des Faubourgs": "le",
    "CLF": "le",
    "Table de quartier Saint-Ambroise": "la",
    "Clinique juridique du Marché": "la",
    "Popote des Aînés": "la",
    "Entraide Sainte-Rose": "",
    "Centre Mikinak": "le",
    "Transport Bon Voisin": "",
    "Friperie Chez Denise": "la",
    "Ressource Passage à Niveau": "la",
    "Maison des jeunes L'Envolée": "la",
    "Carrefour parental Jean-Lesieur": "le",
    "Le Tremplin d'Amos": "",
    "Refuge du Vieux-Quai": "le",
    "Dépannage Val-Nord": "le",
    "Accès Répit 55": "",
    "Écoute-Nuit Témiscamingue": "",
    "Centre de femmes La Marelle": "le",
    "Impôt-Coup-de-Pouce": "",
    "Bonjour Voisins": "",
    "Association Les Proches du Nord-Ouest": "l'",
    "APNO": "l'",
    "Projet Toit Marguerite": "le",
    "Moisson Harricana": "",
    "Atelier du Père Anselme": "l'",
    "Centre Nouveau Départ": "le",
    "Ligne Grand-Âge": "la",
}
SERVICES = sorted(SERV_EN) + sorted(SERV_FR)

HOT = {
    "en": ["1-855-242-3310", "1-888-429-8167", "1-888-429-8167", "1-877-303-2642", "1-866-456-3275"],
    "enkid": ["1-800-668-6868", "1-800-668-6868", "1 800 668 6868"],
    "ensc": ["1-800-206-7218", "1 800 206-7218"],
    "frsos": ["1 800 363-9010", "1-800-363-9010"],
    "frjeu": ["1 800 461-0140", "1-800-461-0140"],
    "frkid": ["1 800 263-2266", "1-800-263-2266"],
    "frsc": ["1 800 206-7218", "1-800-206-7218"],
}
LANGS = {
    "en": [
        "Arabic",
        "Tigrinya",
        "French",
        "Spanish",
        "Punjabi",
        "Ukrainian",
        "Tagalog",
        "Dari",
        "Mandarin",
        "Somali",
        "ASL",
        "Vietnamese",
        "Cree",
        "Mi'kmaq",
    ],
    "fr": [
        "arabe",
        "espagnol",
        "créole",
        "anglais",
        "tigrigna",
        "dari",
        "mandarin",
        "portugais",
        "inuktitut",
        "cri",
        "ukrainien",
        "vietnamien",
        "pendjabi",
        "LSQ",
    ],
}
MON = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
MON3 = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "fr": "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split(),
}
MAIL = {
    "en": [
        "gmail.com",
        "gmail.com",
        "gmail.com",
        "hotmail.com",
        "outlook.com",
        "yahoo.ca",
        "eastlink.ca",
        "shaw.ca",
        "telus.net",
        "live.ca",
        "icloud.com",
        "bellaliant.net",
    ],
    "fr": [
        "gmail.com",
        "gmail.com",
        "gmail.com",
        "hotmail.com",
        "hotmail.ca",
        "outlook.com",
        "videotron.ca",
        "cablevision.qc.ca",
        "yahoo.ca",
        "sympatico.ca",
        "icloud.com",
        "lino.com",
    ],
}

# what a service does: g general, s shelter, f food and goods, l rights and money, h health and support, o outreach,
# w women, d detox, t rides, x tax
CAT = dict.fromkeys(SERVICES, "g")
for _letters, _names in {
    "s": "Harbour Light Table|Bowside Shelter|Old Mill Winter Shelter|Charlie's Basement|Grace Landing|"
    "Maison l'Escale du Nord|Accueil Bonne-Espérance|Refuge du Vieux-Quai|Le Tremplin d'Amos|"
    "Ressource Passage à Niveau",
    "f": "Open Tap Food Bank|Hope Mission Thrift Room|Kids First Closet|Marlborough Meals|Heart of Hope Pantry|"
    "Comptoir Ti-Frère|La Soupière de Rosemont|Popote des Aînés|Friperie Chez Denise|Moisson Harricana|"
    "Dépannage Val-Nord",
    "l": "Cobequid Housing Help|Elbow River Legal Clinic|ERLC|Anchor Rent Bank|Tenant Voice|"
    "Comité logement des Faubourgs|CLF|Clinique juridique du Marché|Projet Toit Marguerite",
    "c": "Sunrise Street Clinic",
    "h": "Foothills Seniors Link|Eastern Passage Caregivers|Warm Line Nova|"
    "Lantern Grief Group|"
    "Sage Elder Advocacy|Halte-Répit Boréale|Accès Répit 55|Écoute-Nuit Témiscamingue|APNO|Ligne Grand-Âge|"
    "Association Les Proches du Nord-Ouest|Bonjour Voisins",
    "o": "Citadel Youth Outreach|CYO|Safe Harbour Outreach Team|SHOT|Aurora Mobile Crisis|Le Phare de l'Abitibi",
    "w": "Rose's Place|Margaret Sparks House|Prairie Rose Women's Shelter|"
    "Maison Thérèse-Fortin|Centre de femmes La Marelle",
    "d": "Stepping Stones Detox|Centre Nouveau Départ",
    "t": "Wheels for Wellness|Transport Bon Voisin",
    "x": "Bridgeway Tax Clinic|Impôt-Coup-de-Pouce",
}.items():
    for _n in _names.split("|"):
        assert _n in CAT, _n
        CAT[_n] = _letters
