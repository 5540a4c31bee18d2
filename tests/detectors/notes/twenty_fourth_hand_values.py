"""Lists of places, streets, services and words that the slots draw from."""

SERVICES_EN: list[str] = [
    "Margaret House",
    "North Hill Outreach",
    "Bow Crossing Shelter",
    "Harbour Lantern Society",
    "Rose and Thistle Kitchen",
    "Gordon Street Drop-In",
    "Open Door Tax Clinic",
    "Silver Birch Home Support",
    "Nickel Belt Meals",
    "Sunday Suppers",
    "Young Parents Connect",
    "Grace Drop-In",
    "Second Wind Furniture Bank",
    "Prairie Newcomer Hub",
    "Stadacona Tenant Aid",
    "Faith Legal Clinic",
    "Cedar Path Friendship Centre",
    "Raven Healing Lodge",
    "Warm Hands Depot",
    "Bluewater Crisis Team",
    "Elder Link",
    "Foothills Ride Program",
    "NHO",
    "BCS",
    "SBHS",
    "Chester Hope Respite",
    "Copper Cliff Youth Den",
    "Main Street Mission Table",
    "Dawn Recovery Program",
    "Winters Family Resource Centre",
    "Pathfinder Employment Desk",
]
SERVICES_FR: list[str] = [
    "Maison Rosalie",
    "Le Relais du Vieux-Moulin",
    "Carrefour Entraide Longueuil-Sud",
    "Table Ronde Alimentaire",
    "Popote Bonheur",
    "Comité Logement des Érables",
    "Halte Sainte-Marthe",
    "Auberge Clément",
    "Parrainage Horizon",
    "Accueil Estrie Nouveaux Arrivants",
    "AENA",
    "CELS",
    "Moisson des Rivières",
    "Répit Félix",
    "Café Solidaire Désiré",
    "Centre Espoir de l'Est",
    "Frigo Partagé Bellevue",
    "Maison Lafleur",
    "Transport Adapté Val-Bleu",
    "La Bonne Adresse",
    "Service Budget Plus",
    "Pont Jeunesse",
    "Friperie Marguerite",
    "Toit d'Hiver",
    "Clinique Juridique du Marché",
    "Soutien à Domicile Nord-Ciel",
    "SDNC",
    "Ressource Le Phare",
    "Coup de Main Fleury",
    "Fonds Chaleur Estrie",
    "Accompagnement Bel-Âge",
]
SERVICES: list[str] = SERVICES_EN + SERVICES_FR

CITIES_EN: list[str] = [
    "Calgary",
    "Halifax",
    "Dartmouth",
    "Sudbury",
    "Airdrie",
    "Truro",
    "Espanola",
    "Forest Lawn",
    "Bridgewater",
    "Moncton",
    "Regina",
    "Kenora",
    "Cole Harbour",
    "Okotoks",
    "Bowness",
]
CITIES_FR: list[str] = [
    "Longueuil",
    "Sherbrooke",
    "Brossard",
    "Magog",
    "Saint-Hubert",
    "Granby",
    "Sudbury",
    "Moncton",
    "Trois-Rivières",
    "Coaticook",
    "Boucherville",
    "Hearst",
    "Laval",
    "Chambly",
    "Lennoxville",
]
LANGS_EN: list[str] = [
    "Tigrinya",
    "Punjabi",
    "Dari",
    "Cree",
    "Mi'kmaw",
    "Arabic",
    "Spanish",
    "Tagalog",
    "Ukrainian",
    "Somali",
    "Mandarin",
    "Inuktitut",
    "French",
    "Vietnamese",
]
LANGS_FR: list[str] = [
    "espagnol",
    "dari",
    "créole",
    "arabe",
    "tigrigna",
    "swahili",
    "ukrainien",
    "anglais",
    "pachto",
    "népalais",
    "kirundi",
    "portugais",
    "mandarin",
    "somali",
]

STREETS_EN: list[str] = (
    "Bowness,Gottingen,Larch,Paris,Kathleen,Agricola,Macleod,Whyte,Pinecrest,Notre Dame,Barrydowne,Regent,Robie,"
    "Quinpool,"
    "Portland,Cornwallis,Lorne,Elm,Victoria,Windmill,Albro Lake,Centre,Kensington,Edmonton,Memorial,Falconridge,"
    "Temple,"
    "Whitehorn,Radcliffe,Marlborough,Brunswick,Creighton,Maynard,Isleville,Novalea,Young,Duffus,Leeds,Howe,Wyse,"
    "Pleasant,"
    "Prince Albert,Waverley,Sackville,Beaver Bank,Lively,Frood,Elgin,Drinkwater,Douglas,Pine,Spruce,Cedar,"
    "Willow,Maple,"
    "Lakeshore,Second,Ninth,Fourth,Howey,Bancroft,Lasalle,Montrose,Attlee,Long Lake,King,Queen Mary,"
    "St. Margaret,Church,"
    "Mill,Station,Ridge,Harvest Hills,Beddington,Shawnessy,Panorama,Sunridge,Marlin,Heron"
).split(",")
TYPES_EN: list[str] = ["St", "Street", "Ave", "Avenue", "Rd", "Road", "Drive", "Dr", "Cres", "Crescent", "Lane", "Blvd"]
STREETS_FR: list[str] = (
    "Saint-Charles,Sainte-Hélène,King,Wellington,Jacques-Cartier,Cousineau,Gaétan-Boucher,Mountainview,Papineau,Galt,"
    "Portland,Laurier,des Ormeaux,Joliette,Saint-Laurent,Roland-Therrien,Curé-Poirier,Desaulniers,Taschereau,Davis,"
    "de la Bruère,des Érables,des Pins,du Parc,de la Montagne,Bowen,Belvédère,Denault,Chalifoux,Prospect,Ontario,"
    "de Candiac,du Conseil,Bourque,Lisieux,Saint-Thomas,Verchères,Quinn,Grant,Labonté,de Gentilly,Adoncour,Coderre,"
    "Beauregard,Perreault,Duvernay,Marquette,Dufferin,Frontenac,Alexandre,Montcalm,Notre-Dame,du Moulin,de l'Église,"
    "Principale,Sainte-Foy,Briggs,Préfontaine,Vauquelin,Brébeuf,Brodeur,Bellerive,des Sources,du Lac,Kitchener,"
    "Larocque,"
    "Fabre,Cartier,Champlain,Aberdeen,des Lilas,Laval,Murray,Kennedy,"
    "Saint-Joseph,Sainte-Catherine,Vimy,Argyll"
).split(",")
TYPES_FR: list[str] = ["rue", "rue", "rue", "boul.", "boulevard", "av.", "avenue", "chemin", "place", "ch."]
QUARTERS_EN: list[str] = ["", "", "", "", " NW", " SE", " NE", " SW", " E", " W"]
QUARTERS_FR: list[str] = ["", "", "", "", "", " Ouest", " Est", " O.", " E."]

MONTHS_EN: list[str] = "January February March April May June July August September October November December".split()
MONTHS_FR: list[str] = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS_EN: list[str] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
DAYS_FR: list[str] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi"]

HOTLINES_EN: list[str] = ["2-1-1", "211", "9-8-8", "911", "811", "311", "1-800-668-6868", "1-855-242-3310", "8-1-1"]
HOTLINES_FR: list[str] = ["2-1-1", "211", "9-8-8", "911", "Info-Santé 811", "311", "1 866 277-3553", "1 800 263-2266"]
AREA_CODES: list[str] = "403 587 902 782 450 579 705 819 873 416 514 604 506 204 306 867 438 825 249".split()
MAIL_HOSTS: list[str] = [
    "gmail.com",
    "hotmail.com",
    "videotron.ca",
    "eastlink.ca",
    "outlook.com",
    "shaw.ca",
    "sympatico.ca",
    "yahoo.ca",
    "cgocable.ca",
    "icloud.com",
]
SITE_HOSTS: list[str] = ["facebook.com/", "instagram.com/", "linkedin.com/in/", "gofundme.com/f/", "tiktok.com/@"]
POSTAL_FIRST: dict[str, list[str]] = {
    "en": ["T2", "T3", "B3", "P3", "B2", "M6", "R2", "S4", "E1", "K8"],
    "fr": ["J4", "J1", "J3", "H7", "G8", "P3", "E1", "H1", "G5", "J2"],
}

SHORT_EN: dict[str, str] = {
    "you": "u",
    "your": "ur",
    "please": "pls",
    "appointment": "appt",
    "because": "bc",
    "with": "w/",
    "and": "&",
    "client": "clt",
    "tomorrow": "tmrw",
    "are": "r",
    "for": "4",
    "message": "msg",
    "about": "abt",
    "people": "ppl",
    "before": "b4",
    "thanks": "thx",
    "information": "info",
    "without": "w/o",
    "tonight": "2nite",
    "to": "2",
}
SHORT_FR: dict[str, str] = {
    "rendez-vous": "rdv",
    "pour": "pr",
    "beaucoup": "bcp",
    "avec": "av",
    "quelqu'un": "qqn",
    "toujours": "tjrs",
    "dans": "ds",
    "vous": "vs",
    "aujourd'hui": "ajd",
    "téléphone": "tél",
    "message": "msg",
    "depuis": "dps",
    "bonjour": "bjr",
    "demain": "dm1",
    "merci": "mci",
    "quand": "qd",
    "jamais": "jms",
    "c'est": "c",
    "nous": "ns",
    "logement": "logt",
    "semaine": "sem",
    "mais": "ms",
    "client": "clt",
    "cliente": "clte",
}

BEDS_EN: list[str] = ["Margaret House", "Bow Crossing Shelter", "BCS", "Grace Drop-In", "Raven Healing Lodge"]
BEDS_FR: list[str] = ["Maison Rosalie", "Auberge Clément", "Toit d'Hiver", "Maison Lafleur", "Halte Sainte-Marthe"]
FOOD_EN: list[str] = ["Nickel Belt Meals", "Sunday Suppers", "Rose and Thistle Kitchen", "Main Street Mission Table"]
FOOD_FR: list[str] = ["Popote Bonheur", "Moisson des Rivières", "Table Ronde Alimentaire", "Frigo Partagé Bellevue"]
CRISIS_LINES: list[str] = ["9-8-8", "988", "911", "1-866-277-3553"]
