"""Word lists of the ninth hand: agencies, streets, towns by province, languages, dates."""

_SERVICES_EN = """Fundy Shores Food Bank; Harbour Light Night Shelter; Elmsdale Family Resource Centre
Bluenose Legal Clinic
Prairie Crocus Outreach; Red Willow Women's Shelter; Two Rivers Housing Help; Kettle Valley Seniors Society
Northern Lights Crisis Line; Tamarack Youth Hub; Salish Newcomer Centre; Copper Kettle Soup Kitchen
Maple Gate Settlement Services; Wheatland Meals on Wheels; Birchmount Tenant Clinic; Open Door Detox
Sunrise Rent Bank; Great Bear Counselling; Cedar House; Stepping Stone Drop-In; Lakeshore Ride Program
Fireweed Safe Home; Cornerstone Furniture Bank; Good Neighbour Heating Fund; Rosewood Transition House
Pathfinders Employment Centre; Humber Bend Caregiver Network; St. Brendan's Pantry; Quiet Waters Grief Group
Riverbend Tax Clinic; Snowbird Home Support; Island Hearth Shelter; Chinook Dental Bus; Kindle Parenting Program"""

_SERVICES_FR = """Maison L'Éclaircie; Carrefour des Deux-Rives; Centre de jour Le Phare; Popote du Coteau
Accueil Bonneterre
Auberge du Petit-Matin; Entraide Haute-Plaine; Comptoir La Besace; Clinique juridique du Faubourg; Halte Le Relais
Comité logement des Érables; Maison Brise-Lame; Service Racines nouvelles; Ressource Tournesol; Transport Bon-Pied
Banque alimentaire du Littoral; Répit Coup de main; Ligne Écoute-Nord; Atelier Second Souffle; Friperie Le Cintre
Refuge La Veilleuse; Carrefour jeunesse Rive-Sud; Centre de femmes Marguerite; Soutien Acadie-Aînés; Frigo du quartier
ACEF des Basses-Terres; Foyer Kijiji; Maison Ushket; Soupe de la rue; Budget Pas-à-pas"""

STREETS_EN = """Kenmount Gottingen Windmill Herring_Cove Portland Barrington Agricola Robie Quinpool Bayers
Prince_Albert
Victoria Caledonia Lacewood Dunbrack Pictou Esplanade Commercial Water Brunswick Kempt Dufferin Ropewalk Topsail
Prowse
Mountain Waterloo Rothesay Millidge Kent Union Charlotte Bloor Dundas Jarvis Keele Weston Islington Kipling Sheppard
Danforth Pharmacy Birchmount Lawrence Ossington Roncesvalles Barton Upper_James Locke Ouellette Wyandotte Talbot Brock
Princess Division Bath Bank Merivale Rideau Donald Cyrville Algoma Simpson Arthur Regent Notre_Dame Paris Elm Cassells
Portage Ellice Sargent Selkirk Mountain_View Salter Pembina Osborne Corydon Keewatin Rosser Albert Dewdney Broad
Winnipeg
Idylwyld Diefenbaker Spadina Clarence Taylor Confederation Jasper Whyte Stony_Plain Fort Calgary Macleod Memorial
Heritage
Bowness Centre Kingsway Fraser Hastings Commercial_Drive Knight Renfrew Nanaimo Lougheed Austin Scott King_George
Fern Lakelse
Tranquille Seymour Columbia Baker Harvey Bernard Pandosy Quesnel Douglas Shelbourne Tillicum Gorge Franklin Range
Hospital
Apex Federal Lewes Hillcrest Wood Maple Church Mill Station Orchard Sparrow Poplar Larch Sunset Ridge First 3rd
14th 118th 52nd"""

STREETS_FR = """Saint-Denis Ontario Beaubien Jarry Fleury Sherbrooke Bélanger Rachel Masson D'Iberville Papineau
Chabot
Saint-Zotique Jean-Talon Hochelaga Adam Notre-Dame Wellington Galt Monk Jolicoeur Laurendeau Centrale Lapierre Viau
Pie-IX Langelier Lacordaire Pascal Amiens Gouin Henri-Bourassa De_Salaberry Curé-Labelle Cartier Des_Laurentides
Lévesque
Saint-Martin De_la_Concorde Taschereau Chambly Roland-Therrien Sainte-Hélène Saint-Charles Cousineau Laurier
Des_Chenaux
Royale Des_Récollets Des_Forges Lindsay Hériot Principale King Belvédère Galt_Ouest Portland Bowen Dufferin
Cherrier Saint-Joseph De_la_Couronne Dorchester Saint-Vallier Charest De_la_Canardière Cambronne Des_Capucins Hamel
Seigneuriale Racine Talbot Jacques-Cartier Saguenay Du_Pont Murdock Sacré-Coeur De_la_Cathédrale Saint-Germain
Lausanne
Arnaud Laure Brochu De_Quen Comeau Bossé Blanchard Mingan Des_Montagnais Ungava Gréber Maloney Saint-Louis Eddy
Montclair
Du_Portage De_la_Gappe Larivée Perreault Iberville Murdoch Montcalm Des_Pionniers Champlain Lutz Gérin-Lajoie Acadie
Du_Ruisseau Des_Lilas Des_Ormes Des_Bouleaux Du_Moulin De_l'Église Du_Couvent De_la_Gare Des_Cèdres Du_Lac Provencher
Des_Meurons Marion Langevin Aulneau Taché Goulet Deschambault Cummings Montréal Saint-Laurent Olmstead Lavigne Donald
Des_Perdrix Du_Vieux-Fort Des_Goélands Thérèse-Casgrain Félix-Leclerc Des_Mésanges De_Normandie Du_Quai Bellevue
Dollard"""

# Province: area codes; letters that begin a postal code; towns.
_PROVINCES = """
NS: 902 782: B: Halifax; Dartmouth; Truro; Amherst; Sydney; Yarmouth; Bridgewater; Antigonish; Glace Bay; Pubnico
NB: 506: E: Moncton; Shediac; Bathurst; Edmundston; Saint John; Tracadie; Caraquet; Miramichi; Dieppe
NL: 709: A: St. John's; Gander; Corner Brook; Carbonear; Happy Valley-Goose Bay; Marystown
QC: 514 450 418 819 581: G H J: Montréal; Sherbrooke; Rimouski; Gatineau; Sept-Îles; Longueuil; Amos
ON: 416 905 705 519 613 807: K L M N P: Toronto; Sudbury; Thunder Bay; Hamilton; Hearst; Windsor; Cornwall; Ottawa
MB: 204 431: R: Winnipeg; Brandon; Thompson; Steinbach; Dauphin; Selkirk; Portage la Prairie; The Pas
SK: 306 639: S: Regina; Saskatoon; Prince Albert; Moose Jaw; North Battleford; Swift Current; La Ronge
AB: 403 780 587: T: Calgary; Edmonton; Red Deer; Lethbridge; Hinton; Grande Prairie; St. Paul; Medicine Hat
BC: 604 250 778: V: Surrey; Kelowna; Prince George; Castlegar; Nanaimo; Terrace; Burnaby; Chilliwack; Grand Forks
YT: 867: Y: Whitehorse; Dawson City; Watson Lake; Haines Junction
NT: 867: X: Yellowknife; Hay River; Inuvik; Fort Smith; Fort Simpson
NU: 867: X: Iqaluit; Rankin Inlet; Arviat; Pangnirtung; Cambridge Bay
"""

LANGUAGES = {
    "en": """Punjabi; Tagalog; Arabic; Mandarin; Cantonese; French; Spanish; Inuktitut; Ukrainian; Somali; Tigrinya
Farsi; Vietnamese; Cree; Portuguese; Korean; Swahili; Dari; Plautdietsch; Mi'kmaw; ASL; Tamil; Gujarati""",
    "fr": """anglais; espagnol; arabe; créole haïtien; innu; atikamekw; mandarin; portugais; ukrainien; lingala
persan
inuktitut; vietnamien; wolof; swahili; tagalog; pendjabi; LSQ; russe; kinyarwanda; tamoul""",
}

DISTRICTS = {
    "en": """the North End; Spryfield; Jane and Finch; Scarborough; the Downtown Eastside; Whalley; Forest Lawn
St. Boniface
Parkdale; Côte-des-Neiges; Old Strathcona; Fairview; Porter Creek; Riversdale""",
    "fr": """Hochelaga; Saint-Roch; Limoilou; Montréal-Nord; Vanier; Saint-Boniface; Parc-Extension; Villeray
Vieux-Hull
Chomedey; Saint-Sauveur; Verdun; la Basse-Ville; Pointe-Saint-Charles""",
}

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi".split(),
}
HOURS = {
    "en": """9 to 4:30; 10 a.m. to noon; 8:30-4; 1 to 3 pm; 5 p.m. to 8 p.m.; 9:00-17:00; noon to 2""",
    "fr": """9 h à 16 h 30; 10h à midi; 8h30-16h; 13 h à 15 h; 17 h à 20 h; 9h-17h; midi à 14 h""",
}
HOTLINES = """1-800-668-6868; 1-833-456-4566; 1-888-579-2827; 1-855-242-3310; 1-866-863-0511; 1-877-336-2433"""


def items(text: str) -> list[str]:
    """The items of a list written with semicolons and line ends."""
    return [item.strip() for item in text.replace("\n", ";").split(";") if item.strip()]


def _provinces() -> dict[str, tuple[list[str], list[str], list[str]]]:
    rows = (line.split(": ", 3) for line in _PROVINCES.strip().split("\n"))
    return {code: (areas.split(), letters.split(), items(towns)) for code, areas, letters, towns in rows}


PROVINCES = _provinces()
SERVICES_EN = items(_SERVICES_EN)
SERVICES_FR = items(_SERVICES_FR)
SERVICES = SERVICES_EN + SERVICES_FR
