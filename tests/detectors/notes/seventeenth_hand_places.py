"""Cities, streets, services, languages and public lines."""

# city | province | first letters of postal codes | area codes
CITIES_EN_TEXT: str = """Winnipeg|MB|R|204,431;Thunder Bay|ON|P|807;Hamilton|ON|L|905,289;Ottawa|ON|K|613,343
Toronto|ON|M|416,647
Sudbury|ON|P|705;Windsor|ON|N|519,226;Peterborough|ON|K|705;Kingston|ON|K|613;Vancouver|BC|V|604,778
Surrey|BC|V|604,236
Kelowna|BC|V|250;Prince George|BC|V|250;Nanaimo|BC|V|250;Calgary|AB|T|403,587;Edmonton|AB|T|780,825;Red Deer|AB|T|403
Lethbridge|AB|T|403;Saskatoon|SK|S|306,639;Regina|SK|S|306;Prince Albert|SK|S|306;Brandon|MB|R|204;Thompson|MB|R|204
Halifax|NS|B|902;Sydney|NS|B|902;Truro|NS|B|902;Fredericton|NB|E|506;Saint John|NB|E|506;St. John's|NL|A|709
Corner Brook|NL|A|709;Charlottetown|PE|C|902;Whitehorse|YT|Y|867;Yellowknife|NT|X|867;Iqaluit|NU|X|867
Montreal|QC|H|514,438"""
CITIES_FR_TEXT: str = """Montréal|QC|H|514,438;Québec|QC|G|418,581;Gatineau|QC|J|819,873;Sherbrooke|QC|J|819
Saguenay|QC|G|418
Trois-Rivières|QC|G|819;Laval|QC|H|450,579;Longueuil|QC|J|450;Rimouski|QC|G|418;Rouyn-Noranda|QC|J|819
Drummondville|QC|J|819
Saint-Jérôme|QC|J|450;Joliette|QC|J|450;Sept-Îles|QC|G|418;Val-d'Or|QC|J|819;Granby|QC|J|450;Lévis|QC|G|418
Alma|QC|G|418
Kuujjuaq|QC|J|819;Gaspé|QC|G|418;Moncton|NB|E|506;Edmundston|NB|E|506;Caraquet|NB|E|506;Bathurst|NB|E|506
Ottawa|ON|K|613
Sudbury|ON|P|705;Hearst|ON|P|705;Hawkesbury|ON|K|613;Winnipeg|MB|R|204;Mont-Laurier|QC|J|819"""
HOODS_EN: list[str] = [
    "the North End",
    "Dartmouth",
    "Jane and Finch",
    "Vanier",
    "Whalley",
    "Forest Lawn",
    "West Broadway",
    "Parkdale",
]
HOODS_FR: list[str] = [
    "Hochelaga",
    "Limoilou",
    "Parc-Extension",
    "Saint-Roch",
    "Côte-des-Neiges",
    "Vanier",
    "Saint-Boniface",
]

STEMS_EN: list[str] = """
Elm,Birchmount,Hastings,Portage,Sherbrook,Kingsway,Wellesley,Barton,Cumberland,Lorne,Selkirk,Quinpool,Agricola,
Water,Duckworth,Fairway,Maplewood,Pinecrest,Riverbend,Mill,Church,King,Queen,Victoria,Albert,Dundas,Ossington,
Bathgate,Thornhill,
Cedarbrae,Lakeshore,Harbourview,Tecumseh,Osborne,Corydon,Broadway,Idylwyld,Rosser,Jasper,Whyte,Glenmore,Signal Hill,
Fraser,Nanaimo,
Commercial,Clark,Renfrew,Lonsdale,Douglas,Quadra,Bernard,Gordon,Pandosy,Dease,Simpson,Frood,Regent,Elgin,Paris,
Brock,Princess,Bagot,
Montcalm,Ouellette,Wyandotte,Tilbury,Marquis,Red River,Arthur,Memorial,Algoma,Oliver,Mountain,Concord,Bonaventure,
Topsail,Tulip,Heron,Balmoral,Gerrard,Cowichan,Wascana,Spadina,Pembina""".replace("\n", "").split(",")
TYPES_EN: list[str] = [
    "St",
    "Street",
    "Ave",
    "Avenue",
    "Rd",
    "Road",
    "Dr",
    "Cres",
    "Blvd",
    "St.",
    "Ave.",
    "Lane",
    "Court",
    "Way",
    "St W",
    "Ave E",
    "St N",
    "Place",
]
STEMS_FR: list[str] = """
Saint-Denis,Papineau,de la Montagne,des Érables,Sainte-Catherine,Beaubien,Jarry,de Rouen,Ontario,Masson,Fleury,
du Parc,Saint-Vallier,des Chênes,Laviolette,des Forges,Racine,King,Wellington,Galt,Principale,de l'Église,du Moulin,
Notre-Dame,Talbot,
des Laurentides,Curé-Labelle,de la Gare,Saint-Joseph,Cartier,Maisonneuve,Lafontaine,des Pins,de la Cathédrale,
Victoria,Sainte-Anne,
de la Rivière,du Collège,des Pionniers,Murdoch,Laure,Brochu,de la Fabrique,Saint-Georges,Perreault,du Roi,Montcalm,
Eddy,Laurier,
Maloney,Gréber,Sacré-Coeur,des Oblats,Bourget,de l'Anse,du Quai,Acadie,des Loisirs,Champlain,Hébert,Marie-Victorin,
Taschereau,
Sainte-Hélène,de Gentilly,du Vieux-Pont,Lindsay,Hériot,de la Concorde,Cartier Ouest,du Souvenir,de Lorimier,
Provencher,du Phare,des Capucins,Beauharnois,du Couvent,de la Pointe""".replace("\n", "").split(",")
TYPES_FR: list[str] = ["rue", "rue", "rue", "avenue", "av.", "boul.", "boulevard", "chemin", "ch.", "place"]

# name | acronym or short name (may be empty) | article: T (the), N (none)
SERVICES_EN_TEXT: str = """Rosa Bell Drop-In|Rosa Bell|T;Harbour Lane Settlement Services|HLSS|N
Cedar Threshold Shelter||N
Margaret Finch House|Finch House|N;Northern Lights Outreach Van||T;Stone Soup Community Kitchen|Stone Soup|N
Family Bridges Legal Clinic|FBLC|N;King Street Wellness Hub||T;Open Hand Food Cupboard|Open Hand|N
St. Brendan's Warming Centre|St. Brendan's|N;Red River Tenant Support Line||T;Prairie Kin Kinship Program|PKKP|T
Young Parents Connect||N;Grace Carter Residence|Carter|N;Two Rivers Friendship Centre|Two Rivers|N
Lakehead Rent Bank||T;Hope Walsh Transition House|Walsh House|N;Welcome Mat Newcomer Centre|WMNC|N
Mobile Street Nurse Program|MSNP|T;Sunday Morning Breakfast Club||T;Albert Paul Youth Hostel||T
Elder Circle Home Support||N
Safe Harbour Detox|SHD|N;Ability First Equipment Loans||N;Victoria Commons Housing Co-op||T
Paper Crane Counselling|Paper Crane|N
Dundas Legal Navigators|DLN|N;Coldest Night Response Team|CNRT|T;Joy Abernathy Fund||T;Riverbend Meals on Wheels||N
Kindling Employment Works||N;Aurora Seniors' Ride Program||T"""
# article: M (le), F (la), V (l'), N (none)
SERVICES_FR_TEXT: str = """Carrefour Papillon-Nord|CPN|M;Maison Rosalie-Martel||F;Auberge du Petit-Quai||V
Comptoir alimentaire La Mie|La Mie|M
Halte-répit Sainte-Claire||F;Comité logement des Deux-Ponts|CLDP|M;Centre de femmes L'Éclaircie|L'Éclaircie|M
Escale Marguerite-Bourque||V;Table de quartier des Moulins||F;Roulotte du Coin||F;Accueil-Nord|ANR|N
Service d'aide aux Néo-Canadiens du Littoral|SANL|M;Maison des jeunes Le Tremplin Bleu|Le Tremplin Bleu|F
Fonds Joseph-Cormier||M;Clinique juridique du Vieux-Moulin|CJVM|F;Banque d'habits Chez Ginette|Chez Ginette|F
Café de rue Solidaire||M;Centre d'amitié autochtone Minwashin||M;Popote roulante des Aînés||F
Ressourcerie Belle-Rive||F
Refuge de la Traverse||M;Groupe Relais-Parents|GRP|M;Entraide Pascal-Bernier||V;Espace Francine-Roy||V
Association Mieux-Être Sud|AMES|V
Ligne Parents-Répit||F;Transport bénévole du Rang-Double||M;Maison d'hébergement Aube-Claire|Aube-Claire|F
Programme Clé-en-main|PCM|M;Soupe populaire du Faubourg||F;Centre Alphonse-Savoie||M;Coopérative L'Hirondelle||F"""

LANGS_EN: list[str] = [
    "Tagalog",
    "Tigrinya",
    "Punjabi",
    "Inuktitut",
    "Cree",
    "Arabic",
    "Farsi",
    "Somali",
    "Mandarin",
    "Cantonese",
    "Ukrainian",
    "Spanish",
    "Vietnamese",
    "Portuguese",
    "Dari",
    "Korean",
    "Ojibwe",
    "French",
    "Haitian Creole",
    "Tamil",
]
LANGS_FR: list[str] = [
    "tigrinya",
    "créole haïtien",
    "arabe",
    "espagnol",
    "innu",
    "atikamekw",
    "inuktitut",
    "dari",
    "lingala",
    "wolof",
    "vietnamien",
    "portugais",
    "ukrainien",
    "anglais",
    "pendjabi",
    "kirundi",
    "somali",
    "mandarin",
    "persan",
]
SHORT_LINES: list[str] = ["2-1-1", "211", "9-8-8", "988", "911", "811", "8-1-1"]
TOLL_EN: list[str] = [
    "1-800-668-6868",
    "1-855-242-3310",
    "1-866-531-2600",
    "1-877-330-6366",
    "1 800 622-6232",
    "1-866-863-0511",
]
TOLL_FR: list[str] = [
    "1 800 363-9010",
    "1 866 277-3553",
    "1-800-263-2266",
    "1 800 622-6232",
    "1-866-863-0511",
    "1 888 489-2287",
]


def _cities(text: str) -> list[tuple[str, str, str, list[str]]]:
    """Rows of a table of cities."""
    rows = [row.split("|") for row in text.replace("\n", ";").split(";")]
    return [(row[0], row[1], row[2], row[3].split(",")) for row in rows]


def _services(text: str) -> list[tuple[str, str, str]]:
    """Rows of a table of services."""
    rows = [row.split("|") for row in text.replace("\n", ";").split(";")]
    return [(row[0], row[1], row[2]) for row in rows]


CITIES: dict[str, list[tuple[str, str, str, list[str]]]] = {
    "en": _cities(CITIES_EN_TEXT),
    "fr": _cities(CITIES_FR_TEXT),
}
SERVICE_ROWS: dict[str, list[tuple[str, str, str]]] = {
    "en": _services(SERVICES_EN_TEXT),
    "fr": _services(SERVICES_FR_TEXT),
}
SERVICES: list[str] = [name for rows in SERVICE_ROWS.values() for row in rows for name in row[:2] if name]
POOLS: dict[str, str] = {
    "bed": "Shelter|Finch|Warming|Residence|Transition|Hostel|Auberge|Halte|Escale|Rosalie|Refuge|Aube-Claire",
    "law": "Legal|Tenant|Comité logement|juridique|Table de quartier",
    "food": "Kitchen|Cupboard|Meals|Breakfast|alimentaire|Popote|Soupe",
    "out": "Outreach|Nurse|Response|Roulotte|Accueil-Nord|Café de rue",
}
HINTS: dict[str, list[tuple[str, str]]] = {
    "en": [("ltb|ODSP|odsp|OPUS|CAS file|WSIB|516/06|Landlord and Tenant Board", "ON"), ("PHN", "BC AB MB SK")],
    "fr": [
        (
            "tal}|CLSC|soleil|DPJ|NAM|HLM|CPE|Hydro|Tribunal|[Cc]urateur|CHSLD|OPUS|[Cc]arnet|centre jeunesse|Code civil|"
            "relevé|SIV|Manawan|Constat|aide de dernier|crie après|Puvirnituq|SAAQ|RQAP|RPA|OMH|cégep|"
            "motoneige|Refus de fixation|syndic|solidarité|Guichet|CSQ|"
            "Baie-James|bs depuis|Mandat de prot|ramasser de|SED",
            "QC",
        ),
        ("crabe|Shippagan", "NB"),
        ("Hearst|Ontario au travail", "ON"),
        ("Jolys", "MB"),
    ],
}
