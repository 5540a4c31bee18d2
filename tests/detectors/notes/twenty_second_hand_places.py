"""Places, streets and telephone areas."""

CITIES: dict[str, list[tuple[str, str, str]]] = {
    "en": [
        ("Saint John", "NB", "E2"),
        ("Ottawa", "ON", "K1"),
        ("Vancouver", "BC", "V5"),
        ("Burnaby", "BC", "V5"),
        ("Fredericton", "NB", "E3"),
        ("Gatineau", "QC", "J8"),
        ("Surrey", "BC", "V3"),
        ("Halifax", "NS", "B3"),
        ("Winnipeg", "MB", "R3"),
        ("Red Deer", "AB", "T4"),
        ("Sudbury", "ON", "P3"),
        ("Regina", "SK", "S4"),
        ("Corner Brook", "NL", "A2"),
        ("Summerside", "PE", "C1"),
        ("Whitehorse", "YT", "Y1"),
        ("Iqaluit", "NU", "X0"),
        ("Hay River", "NT", "X0"),
        ("Sussex", "NB", "E4"),
        ("Kingston", "ON", "K7"),
        ("Lethbridge", "AB", "T1"),
    ],
    "fr": [
        ("Rimouski", "QC", "G5"),
        ("Gatineau", "QC", "J8"),
        ("Mont-Joli", "QC", "G5"),
        ("Matane", "QC", "G4"),
        ("Longueuil", "QC", "J4"),
        ("Trois-Rivières", "QC", "G8"),
        ("Edmundston", "NB", "E3"),
        ("Caraquet", "NB", "E1"),
        ("Dieppe", "NB", "E1"),
        ("Sept-Îles", "QC", "G4"),
        ("Montréal", "QC", "H2"),
        ("Ottawa", "ON", "K1"),
        ("Hearst", "ON", "P0"),
        ("Saint-Boniface", "MB", "R2"),
        ("Amqui", "QC", "G5"),
        ("Rouyn-Noranda", "QC", "J9"),
        ("Maniwaki", "QC", "J9"),
        ("Rivière-du-Loup", "QC", "G5"),
        ("Bathurst", "NB", "E2"),
        ("Laval", "QC", "H7"),
    ],
}
PROVINCES: dict[str, dict[str, str]] = {
    "en": {},
    "fr": {"QC": "Québec", "NB": "Nouveau-Brunswick", "ON": "Ontario", "MB": "Manitoba"},
}
AREAS: dict[str, list[str]] = {
    "NB": ["506"],
    "ON": ["613", "343", "705"],
    "BC": ["604", "778", "236"],
    "QC": ["819", "418", "514", "873", "581"],
    "NS": ["902"],
    "PE": ["902"],
    "MB": ["204", "431"],
    "AB": ["403", "780", "587"],
    "SK": ["306", "639"],
    "NL": ["709"],
    "YT": ["867"],
    "NU": ["867"],
    "NT": ["867"],
}
_EN_BASES = (
    "Rockland Waterloo Duke Carmarthen Wentworth Pokiok Loch_Lomond Sandy_Point Visart Charlotte Sydney Germain "
    "Millidge Lancaster Donnelly Champlain Heather Bayard Prince_Edward Somerset_Mill Bronson_Hill Gladstone_Park "
    "Cyrville Ogilvie Heron_Gate Pinecrest_View Merivale_Glen Walkley_Bend Jasmine Blackburn Greenbank Caldwell "
    "Lorry_Greenberg Fraserview Knight Joyce Kingsway_Edge Rupert Nanaimo Slocan Renfrew Commercial_Hill Keefer "
    "Powell "
    "Hastings_Mill Victoria Clark Fleetwood Whalley Scott Old_Yale King_George Maple Birch_Hollow Elm Willow_Creek "
    "Cedar_Point Orchard Mill Church School Station Harbour Lighthouse Ferry Quarry Sunset Meadow Heritage Queen "
    "Albert "
    "Douglas Metcalf Adelaide Wellesley Thorne Mount_Pleasant Boars_Head Westmorland Golden_Grove Foster_Thurston"
)
_FR_BASES = (
    "des_Érables,de_l'Évêché,Saint-Germain,des_Vétérans,Jules-A.-Brillant,Tessier,de_la_Cathédrale,Sainte-Marie,"
    "du_Rocher-Blanc,des_Flandres,Lavoie,de_la_Rivière,Saint-Louis,Rouleau,des_Braves,Dollard,Laurier,Eddy,Vaudreuil,"
    "Montcalm,Gamelin,de_l'Hôpital,Notre-Dame,Saint-Joseph,Maisonneuve,du_Moulin,des_Cèdres,de_la_Grève,Lepage,"
    "Belzile,Saint-Jean-Baptiste,Léonidas,des_Pionniers,du_Fleuve,de_la_Source,Taché,Riel,Labelle,Graveline,"
    "de_la_Colline,des_Trembles,Bellehumeur,Gréber,Lorrain,Main-de-Fer,du_Barry,de_l'Acadie,du_Portage,Cormier,"
    "de_l'Église,Victoria,Hébert,des_Mouettes,du_Phare,Saint-Pierre,du_Couvent,des_Pins,Chartersville,Amirault,Gauvin,"
    "du_Vieux-Moulin,Champlain,Frontenac,de_la_Fabrique,Papineau,Père-Divet,Retty,Brochu,Doucet,des_Loisirs,"
    "de_la_Montagne,Sainte-Ursule,Fortin,Bellevue,du_Lac-Vert,des_Ormes,Sauvé,Perreault,des_Saules,de_la_Station"
)
EN_STREETS: list[str] = [base.replace("_", " ") for base in _EN_BASES.split()]
FR_STREETS: list[str] = [base.replace("_", " ") for base in _FR_BASES.split(",")]
EN_TYPES: list[str] = [
    "Street",
    "St",
    "St.",
    "Avenue",
    "Ave",
    "Road",
    "Rd",
    "Drive",
    "Dr",
    "Crescent",
    "Cres",
    "Blvd",
    "Lane",
    "Court",
    "Crt",
    "Street East",
    "St W",
    "Ave N",
    "Terrace",
    "Place",
]
FR_TYPES: list[str] = ["rue", "rue", "rue", "rue", "avenue", "av.", "boulevard", "boul.", "chemin", "ch.", "place"]
FR_RANGS: list[str] = [
    "rang Saint-Joseph",
    "2e Rang",
    "rang 4 Ouest",
    "rang des Sept-Lacs",
    "chemin du Rang-Double",
    "route 132",
    "rang Sainte-Anne",
    "chemin de la Rivière-Blanche",
    "montée Paiement",
    "3e Rang Est",
    "route de l'Église",
    "chemin Pointe-aux-Anglais",
    "rang du Bras",
    "côte Saint-Paul",
]
EN_RURAL: dict[str, list[str]] = {
    "AB": ["{n5} Range Road {n3}", "{n5} Twp Rd {n3}", "Lot {n2}, {n5} Highway 2A"],
    "SK": ["RM {n3}, {n4} Grid Road {n3}", "{n4} Range Road {n4}"],
    "NB": ["{n4} Route 105", "{n4} Route {n3}", "civic number {n4}, Route 820", "{n3} Back Settlement Road"],
    "ON": [
        "Lot {n2}, Concession {n1}",
        "{n4} County Road {n2}",
        "Fire No. {n4}, Highway 17",
        "{n4} Concession {n1} Rd",
    ],
    "BC": ["{n5} Old Yale Road", "Lot {n2}, {n4} Sumas Prairie Road", "{n4} Forest Service Road {n3}"],
}
EN_RURAL_ANY: list[str] = [
    "{n4} Highway {n2}",
    "Lot {n2}, Lakeside Trailer Court",
    "{n3} Upper Mill Cove Road",
    "House {n3}, Old Village Road",
]
BOXES: dict[str, list[str]] = {
    "en": [
        "PO Box {n3}",
        "P.O. Box {n4}",
        "Box {n3}",
        "RR {n1}",
        "RR#{n1}, Site {n2}, Comp {n1}",
        "RR {n1}, Box {n2}",
        "General Delivery, Box {n2}",
    ],
    "fr": ["C.P. {n3}", "C. P. {n4}", "case postale {n3}", "RR {n1}, C.P. {n2}", "CP {n3}"],
}
