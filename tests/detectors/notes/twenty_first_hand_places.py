"""Towns with their postal prefixes and area codes; street names."""

# name in English, name in French, province, postal prefixes, area codes
TOWNS: list[tuple[str, str, str, str, str]] = [
    ("Saskatoon", "Saskatoon", "SK", "S7K S7M S7H", "306 639"),
    ("Regina", "Regina", "SK", "S4P S4T S4N", "306 639"),
    ("Prince Albert", "Prince Albert", "SK", "S6V", "306"),
    ("La Ronge", "La Ronge", "SK", "S0J", "306"),
    ("Moose Jaw", "Moose Jaw", "SK", "S6H", "306"),
    ("Gravelbourg", "Gravelbourg", "SK", "S0H", "306"),
    ("Winnipeg", "Winnipeg", "MB", "R3B R2W R3E", "204 431"),
    ("St. Boniface", "Saint-Boniface", "MB", "R2H", "204"),
    ("Brandon", "Brandon", "MB", "R7A", "204"),
    ("Thompson", "Thompson", "MB", "R8N", "204"),
    ("Steinbach", "Steinbach", "MB", "R5G", "204"),
    ("Toronto", "Toronto", "ON", "M4K M1B M6H M9V", "416 647"),
    ("Scarborough", "Scarborough", "ON", "M1P M1K", "416 647"),
    ("Ottawa", "Ottawa", "ON", "K1N K2P", "613 343"),
    ("Sudbury", "Sudbury", "ON", "P3E", "705"),
    ("Hearst", "Hearst", "ON", "P0L", "705"),
    ("Laval", "Laval", "QC", "H7N H7V H7W", "450 579"),
    ("Sherbrooke", "Sherbrooke", "QC", "J1H J1L J1E", "819 873"),
    ("Montreal", "Montréal", "QC", "H2X H1H H3N", "514 438"),
    ("Gatineau", "Gatineau", "QC", "J8X J8P", "819"),
    ("Magog", "Magog", "QC", "J1X", "819"),
    ("Quebec City", "Québec", "QC", "G1K G1L", "418 581"),
    ("Rimouski", "Rimouski", "QC", "G5L", "418"),
    ("Moncton", "Moncton", "NB", "E1C E1E", "506"),
    ("Dieppe", "Dieppe", "NB", "E1A", "506"),
    ("Shediac", "Shediac", "NB", "E4P", "506"),
    ("Bathurst", "Bathurst", "NB", "E2A", "506"),
    ("Caraquet", "Caraquet", "NB", "E1W", "506"),
    ("Fredericton", "Fredericton", "NB", "E3B", "506"),
    ("Halifax", "Halifax", "NS", "B3H B3K", "902"),
    ("St. John's", "Saint-Jean", "NL", "A1C A1E", "709"),
    ("Summerside", "Summerside", "PE", "C1N", "902"),
    ("Edmonton", "Edmonton", "AB", "T5J T6C", "780 587"),
    ("Surrey", "Surrey", "BC", "V3T", "604 778"),
    ("Iqaluit", "Iqaluit", "NU", "X0A", "867"),
    ("Yellowknife", "Yellowknife", "NT", "X1A", "867"),
    ("Whitehorse", "Whitehorse", "YT", "Y1A", "867"),
]
WEIGHT_EN: dict[str, int] = {
    "SK": 22,
    "MB": 22,
    "ON": 24,
    "QC": 6,
    "NB": 14,
    "NS": 8,
    "NL": 8,
    "PE": 7,
    "AB": 8,
    "BC": 8,
    "NU": 4,
    "NT": 4,
    "YT": 4,
}
WEIGHT_FR: dict[str, int] = {
    "SK": 3,
    "MB": 6,
    "ON": 10,
    "QC": 40,
    "NB": 26,
    "NS": 3,
    "NL": 2,
    "PE": 4,
    "AB": 2,
    "BC": 2,
    "NU": 1,
    "NT": 2,
    "YT": 2,
}

STREETS_EN: list[str] = (
    "Pembina,Selkirk,Ellice,Sargent,Maryland,Burrows,Dufferin,Logan,Arlington,Sherbrook,McGregor,Alverstone,Osborne,"
    "Idylwyld,Broadway,Clarence,Louise,Taylor,Preston,McKercher,Albert,Dewdney,Elphinstone,Rae,Retallack,Cameron,"
    "Garnet,"
    "Pasqua,Winnipeg,Victoria,Danforth,Eglinton,Lawrence,Kipling,Jane,Weston,Bathurst,Dundas,Gerrard,Pape,"
    "Broadview,Wood,"
    "Mountain,St. George,Lutz,Highfield,Botsford,Archibald,Weldon,Cameron Park,Killam,Elmwood,Church,Queen Mary,"
    "King,"
    "Gottingen,Agricola,Water,Duckworth,Lemarchant,Granville,Maple,Cedar Hill,Birchwood,Lakeview,Prairie,"
    "Meadow Lark,"
    "Fox Run,Buffalo,Wheatland,Harvest Moon,River Heights,Old Mill,Sandy Point,Poplar,Tamarack,Caribou,Ridgeway,"
    "Glenwood,"
    "Hillcrest,Parkdale,Sunnyside,Fairview,Northcote,Kildonan,Lansdowne,Wellington,Wascana,Hope,Angus,Grace,May"
).split(",")
TYPES_EN: list[str] = (
    "Street,St,St.,Avenue,Ave,Ave.,Road,Rd,Drive,Dr,Crescent,Cres,Blvd,Lane,Place,Court,Way,Bay".split(",")
)
STREETS_NUM: list[str] = [
    "20th Street West",
    "22nd St W",
    "33rd St E",
    "Avenue R South",
    "Ave P N",
    "Avenue V South",
    "13th Ave",
    "9th St E",
    "11th Street",
    "3rd Avenue North",
    "118 Ave NW",
    "104A Street",
    "6th Ave W",
    "Avenue H North",
    "2nd Ave SE",
]
STREETS_FR: list[str] = (
    "King Ouest,Belvédère Sud,Galt Est,Wellington Nord,des Érables,de l'Église,Saint-Joseph,Notre-Dame,du Pont,"
    "des Pins,"
    "Cartier,Saint-Martin,des Laurentides,de la Concorde,Samson,Lévesque,Curé-Labelle,Dagenais,du Souvenir,"
    "Saint-Elzéar,"
    "Laval,Jacques-Cartier,de Portland,Bowen,Papineau,Fleury,Saint-Denis,Jean-Talon,Provencher,Des Meurons,Langevin,"
    "Champlain,Acadie,Amirault,Gauvin,Sainte-Thérèse,Paul,Dominion,Virginia,du Couvent,de la Gare,du Moulin,"
    "Principale,"
    "du Quai,des Lilas,Marquette,Bienville,Le Corbusier,de l'Équateur,Montcalm,Ontario,Denault,Brooks,Short,"
    "Larocque,Alexandre,du Québec,du Conseil,Conseil-du-Roi,Saint-Louis,des Muguets,Fréchette,Goupil,Desormeaux,"
    "de l'Espoir,des Jardins,Bellevue,Rivard,Mercier,Laurier,Montrose,Édouard-Montpetit,de la Rivière,Saint-Patrice,"
    "Saint-Pierre Ouest,Blanchard,LeBlanc,Vanier,Lafontaine,du Ruisseau,des Sorbiers,Bel-Air"
).split(",")
TYPES_FR: list[str] = "rue,rue,rue,rue,avenue,av.,boulevard,boul.,chemin,ch.,place,croissant".split(",")
RANGS: list[str] = [
    "rang Saint-Paul",
    "rang 4 Ouest",
    "chemin du 5e Rang",
    "rang des Chutes",
    "chemin du Lac-Brompton",
    "Grand Rang",
    "rang de la Rivière Nord",
    "chemin de la Côte",
    "petit rang Sainte-Anne",
    "chemin Cocagne Sud",
    "route 134",
    "chemin Office",
    "chemin Saint-Simon",
    "rang Double",
    "chemin des Îles",
    "chemin Bas-Cap-Pelé",
    "8e Rang Est",
]
RURAL_ROADS: list[str] = [
    "Birch Bay Road",
    "Old Shediac Road",
    "Grid Road 767",
    "River Lot Road",
    "Stoney Lake Trail",
    "Homestead Road",
    "Highway 16 East",
    "Pleasant Point Rd",
    "Correction Line Road",
    "PTH 8",
    "Four Mile Road",
    "Ferry Road",
    "Mill Creek Rd",
]
