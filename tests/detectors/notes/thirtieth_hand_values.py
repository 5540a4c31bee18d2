"""Streets, towns, languages and services of the thirtieth hand. Every pairing is invented."""

from tests.detectors.notes.thirtieth_hand_people import listed

STREETS_EN = {
    "BC": listed(
        "Pandora, Quadra, Gorge, Craigflower, Burnside, Esquimalt, Fernwood, Shelbourne, Tillicum, Admirals, "
        "Cook, "
        "Hillside, Dallas, Bay, Fisgard, Glanford, Carey, Finlayson, Haultain, Lampson, Interurban, Sooke, "
        "Blanshard, "
        "Cedar Hill, Gladstone, Rockland, Fairfield, Johnson, Goldstream, Jacklin"
    ),
    "AB": listed(
        "Mayor Magrath, Scenic, Stafford, Lakemount, Lakeshore, Dieppe, Columbia, Heritage, Jerry Potts, Red "
        "Crow, "
        "Fairmont, Ermineview, Assiniboia, Normandy, Corvette, Tudor, McMaster, Squamish, Highlands, Coalbanks"
    ),
    "NT": listed(
        "Franklin, Borden, Finlayson, Range Lake, Kam Lake, Forrest, Gitzel, Woolgar, Con, Magrum, Lanky, "
        "Sissons, "
        "Matonabee, Bigelow, Otto, Dakota, Ragged Ass, McDonald, Williams, Taylor"
    ),
    "NL": listed(
        "Pennywell, Hamilton, Brazil, Merrymeeting, Empire, Casey, Torbay, Thorburn, Newfoundland, Campbell, "
        "Blackmarsh, "
        "Barachois, Cashin, Mundy Pond, Graves, Livingstone, Cuckhold's Cove, Prince of Wales, LeMarchant, "
        "Topsail, "
        "Ropewalk, Elizabeth, Stavanger, Buckmaster, Anderson, Froude, Hoyles, Cumberland, Portugal Cove, Main"
    ),
    "XX": listed(
        "Maple, Wellington, King, Queen, Victoria, Elgin, Portage, Albert, Church, Mill, Ellice, Idylwyld, "
        "Barton, "
        "Gottingen, Dundas, St. Clair, Broadway, Water, Cedar, College, Prospect, Lakeview, Selkirk, Danforth"
    ),
}
TYPES_EN = [
    "Street",
    "St",
    "St.",
    "Ave",
    "Avenue",
    "Road",
    "Rd",
    "Rd.",
    "Drive",
    "Dr",
    "Crescent",
    "Cres",
    "Place",
    "Blvd",
    "Lane",
]
STREETS_FR = {
    "LG": listed(
        "rue Saint-Charles Ouest, rue Sainte-Hélène, boulevard Taschereau, boul. Roland-Therrien, chemin de "
        "Chambly, "
        "rue Joliette, rue Saint-Laurent Est, boul. Curé-Poirier, rue King-George, rue Briggs Est, rue Labonté, "
        "rue De Gentilly Est, boul. Jacques-Cartier Ouest, rue Adoncour, rue Cartier, chemin du Tremblay, rue "
        "Maple, "
        "rue Perreault, rue Brébeuf, rue de Lyon, rue Marquette, rue Quinn, rue Grant, rue Bourassa, rue "
        "Victoria, "
        "rue Papineau, rue Duvernay, rue Beauharnois, rue Lafayette, rue Montarville, rue de Normandie"
    ),
    "RK": listed(
        "rue Saint-Germain Est, avenue de la Cathédrale, rue de l'Évêché Ouest, boulevard Arthur-Buies, av. "
        "Belzile, "
        "avenue Léonidas Sud, rue Tessier, boul. René-Lepage Est, montée Industrielle, rue des Passereaux, "
        "chemin du Sommet Ouest, route des Pionniers, avenue Ross, rue Notre-Dame Ouest, rue Ringuet, rue La "
        "Salle, "
        "av. de la Jeunesse, rue Lausanne, rue des Érables, boul. Saint-Germain, rue Parent Sud, rue du Fleuve, "
        "avenue Rouleau, rue Moreault, rue Jean-Brillant, rue Saint-Jean-Baptiste, route 132 Est, rue "
        "Principale, "
        "rue de l'Église, rue du Couvent, avenue Jules-A.-Brillant"
    ),
    "MT": listed(
        "rue Ontario Est, rue Bélanger, av. du Mont-Royal Est, rue Hochelaga, rue Sherbrooke Est, rue Fleury "
        "Est, "
        "rue Rachel Est, 18e Avenue, rue Jarry Est"
    ),
    "QB": listed(
        "côte de la Montagne, rue Dorchester, chemin Sainte-Foy, 3e Avenue, 18e Rue, 1re Avenue, rue Racine, "
        "rue Marie-de-l'Incarnation, rue Soumande"
    ),
    "NB": listed(
        "boulevard St-Pierre Ouest, boul. Saint-Pierre Est, rue du Portage, rue Landry, rue du Colisée, "
        "chemin St-Simon, rue Morais, rue de la Gare, rue du Quai, chemin des Doucet, rue Basse, avenue Douglas, "
        "rue Champlain, rue Main, rue St. George, chemin Mountain, rue Acadie, avenue Saint-Pierre, rue Cormier, "
        "chemin du Village-Blanchard, rue J.-D.-Gauthier, route 11, route 145, chemin Pokesudie, rue Mallet, "
        "rue du Havre, chemin de l'Anse, rue de l'Hôtel-de-Ville, rue Rouleau, avenue Murray, rue Robichaud"
    ),
    "XX": listed(
        "rue Provencher, avenue Taché, rue Murray, chemin de Montréal, rue Laurier, avenue Lorne, rue "
        "Notre-Dame, "
        "rue Des Meurons, boulevard St-Joseph, rue Dumoulin, rue Cumberland, avenue King-Edward, rue Elm, "
        "rue Regent Sud, rue Frontenac, rue Kathleen"
    ),
}
CITIES = {
    "BC": listed("Victoria, Saanich, Esquimalt, Langford, Sidney, Nanaimo, Duncan"),
    "AB": listed("Lethbridge, Coaldale, Taber, Stand Off, Brocket, Cardston, Medicine Hat"),
    "NT": listed("Yellowknife, Hay River, Behchokǫ̀, Fort Smith, Ndilǫ, Inuvik"),
    "NL": listed("St. John's, Mount Pearl, Torbay, Conception Bay South, Gander, Corner Brook, Bay Roberts"),
    "LG": listed("Longueuil, Longueuil, Saint-Hubert, Brossard, Boucherville"),
    "MT": ["Montréal"],
    "QB": ["Québec"],
    "RK": listed("Rimouski, Rimouski, Mont-Joli, Matane, Sainte-Luce"),
    "NB": listed("Caraquet, Tracadie, Shippagan, Bathurst, Moncton, Lamèque, Bas-Caraquet, Dieppe"),
    "ON": listed("Ottawa, Sudbury, Hamilton, Toronto"),
    "MB": listed("Winnipeg, Brandon"),
    "SK": listed("Saskatoon, Regina"),
    "NS": listed("Halifax, Sydney"),
    "NU": listed("Iqaluit, Rankin Inlet"),
    "YT": listed("Whitehorse"),
    "PE": listed("Charlottetown"),
}
CITIES_FR_XX = {"ON": listed("Ottawa, Sudbury, Hearst, Cornwall"), "MB": listed("Winnipeg, Saint-Boniface")}
HOODS = {
    "BC": listed("Burnside-Gorge, James Bay, Fernwood, North Park, Vic West, Oaklands"),
    "AB": listed("the West Side, Indian Battle Heights, London Road, Glendale, Staffordville"),
    "NT": listed("Old Town, Frame Lake, Niven, Range Lake, N'Dilo"),
    "NL": listed("Rabbittown, Mundy Pond, Buckmaster's Circle, Shea Heights, Georgestown, Churchill Square"),
    "LG": listed("Vieux-Longueuil, Saint-Hubert, Greenfield Park, Laflèche, Sacré-Coeur, Saint-Robert"),
    "RK": listed("Nazareth, Le Bic, Pointe-au-Père, Sainte-Odile, Saint-Germain"),
    "MT": listed("Hochelaga, Saint-Michel, Villeray, Rosemont"),
    "QB": listed("Limoilou, Saint-Roch, Vanier, Beauport"),
    "NB": listed("Pokemouche, Bertrand, Grande-Anse, Val-Comeau, Paquetville"),
    "XX": listed("North End, South End, Downtown East"),
    "XF": listed("Basse-Ville, Vieux-Hull, Norwood, Vanier"),
}
LANGS = {
    "en": listed(
        "Blackfoot, Dene, Tłı̨chǫ, Inuktitut, Punjabi, Tagalog, Tigrinya, Ukrainian, Spanish, Cantonese, "
        "Arabic, Somali, "
        "French, Cree, Farsi, Vietnamese, Nepali, Mandarin, Korean, ASL, Low German"
    ),
    "fr": listed(
        "créole, espagnol, arabe, anglais, innu, dari, lingala, portugais, mandarin, russe, ukrainien, wolof, "
        "kinyarwanda, tagalog, swahili, vietnamien, inuktitut, français, mi'kmaq"
    ),
}
SERVICES_EN = listed(
    "Cedar Landing Outreach Society, Our Place on Discovery, Rainshadow Housing Connections, RHC, Camas Family "
    "Centre, "
    "Harbour Grace Counselling, Kwetlal Women's Lodge, Sandra Marsh House, Open Hands Kitchen, Windy Bluff Shelter, "
    "Oldman Crisis Response, OCR, Coulee Youth Hub, Streetlight Pantry, Bridgewater Seniors Link, BSL, "
    "Many Rivers Legal Clinic, Rocky Ledge Healing Lodge, Northern Lights Day Shelter, Aurora Wellness Line, Bay "
    "House, "
    "Dettah Road Detox, Tree of Peace Food Bank, Raven's Nest Youth Shelter, Snowdrift Home Care, Signal Hill "
    "Shelter, "
    "Gower Street Warm Room, Iris Kelly House, Puffin Family Resource Centre, Rosalie's Place, Capelin Cove "
    "Community Care, "
    "The Gathering Net, Brazil Square Housing Trust, Tenant Aid Atlantic, TAA, Newcomer Bridge, Keys to Home, "
    "Grace Period Debt Counselling, Meals on the Move, Pathways Intake, Elk Street Clinic, Safe Harbour Transition "
    "House, "
    "Jordan's Table, Warm Line West, Meridian Income Support Office, Helping Horse Equine Therapy, 6th Avenue Drop-In"
)
# (article, name)
SERVICES_FR_ART = [
    ("la", "Maison L'Embellie"),
    ("le", "Refuge du Quai"),
    ("le", "Carrefour Jeunesse Montérégie-Sud"),
    ("l'", "Entraide Le Bic"),
    ("la", "Popote roulante Chez Fleurette"),
    ("le", "Comptoir alimentaire La Fourchette"),
    ("l'", "Auberge du cœur Le Tremplin"),
    ("le", "Centre de femmes La Marée"),
    ("la", "Maison Rose-Alma"),
    ("le", "Centre de crise L'Accalmie du Sud"),
    ("la", "CCAS"),
    ("le", "Comité logement Rive-Sud-Est"),
    ("le", "CLRSE"),
    ("l'", "Association des locataires du Bas-du-Fleuve"),
    ("l'", "ALBF"),
    ("la", "Ressource Parent-Aise"),
    ("le", "Service budgétaire Le Sou noir"),
    ("la", "Clinique juridique Saint-Antoine"),
    ("le", "Phare des aînés"),
    ("la", "Halte-répit Pierre-Luc"),
    ("la", "Maison Hector-Savoie"),
    ("l'", "Escale de la Péninsule"),
    ("la", "Banque alimentaire du Nord-Est"),
    ("le", "Centre de bénévolat de la Baie"),
    ("le", "CBB"),
    ("la", "Table Ronde famille"),
    ("l'", "Accueil Nouveaux Horizons"),
    ("le", "Vestiaire Sainte-Odile"),
    ("la", "Soupière de Longueuil"),
    ("la", "Croisée des pas"),
    ("le", "Transport adapté La Navette"),
    ("le", "Programme Clé en main"),
    ("l'", "Arrêt Source jeunesse"),
    ("la", "Passerelle santé"),
    ("le", "Bureau d'aide au revenu de l'Est"),
    ("la", "Coopérative d'habitation Les Capucines"),
    ("le", "Repos de Lise"),
    ("la", "Ligne Oreille-Amie"),
    ("le", "Centre Espoir-Martin"),
    ("l'", "Abri de la Côte"),
]
SERVICES: list[str] = SERVICES_EN + [name for _, name in SERVICES_FR_ART]

SHELTERS = set(
    listed(
        "Kwetlal Women's Lodge, Sandra Marsh House, Windy Bluff Shelter, Rocky Ledge Healing Lodge, Northern Lights "
        "Day Shelter, "
        "Bay House, Raven's Nest Youth Shelter, Signal Hill Shelter, Gower Street Warm Room, Iris Kelly House, "
        "Rosalie's Place, "
        "Safe Harbour Transition House, Maison L'Embellie, Refuge du Quai, Auberge du cœur Le Tremplin, Maison Rose-Alma, "
        "Halte-répit Pierre-Luc, Maison Hector-Savoie, Escale de la Péninsule, Repos de Lise, Abri de la Côte"
    )
)
FOOD = set(
    listed(
        "Open Hands Kitchen, Streetlight Pantry, Tree of Peace Food Bank, The Gathering Net, Meals on the Move, "
        "Jordan's Table, "
        "Puffin Family Resource Centre, Capelin Cove Community Care, Popote roulante Chez Fleurette, CBB, "
        "Comptoir alimentaire La Fourchette, Banque alimentaire du Nord-Est, Centre de bénévolat de la Baie, Soupière "
        "de Longueuil, "
        "Vestiaire Sainte-Odile"
    )
)
FSA_TOWN = {
    "Duncan": "V9L",
    "Nanaimo": "V9R",
    "Sidney": "V8L",
    "Langford": "V9B",
    "Esquimalt": "V9A",
    "Saanich": "V8Z",
    "Coaldale": "T1M",
    "Taber": "T1G",
    "Stand Off": "T0L",
    "Brocket": "T0K",
    "Cardston": "T0K",
    "Medicine Hat": "T1A",
    "Hay River": "X0E",
    "Behchokǫ̀": "X0E",
    "Fort Smith": "X0E",
    "Inuvik": "X0E",
    "Yellowknife": "X1A",
    "Ndilǫ": "X1A",
    "Mount Pearl": "A1N",
    "Torbay": "A1K",
    "Conception Bay South": "A1X",
    "Gander": "A1V",
    "Corner Brook": "A2H",
    "Bay Roberts": "A0A",
    "Ottawa": "K1N",
    "Sudbury": "P3E",
    "Hamilton": "L8L",
    "Toronto": "M5A",
    "Hearst": "P0L",
    "Cornwall": "K6H",
    "Winnipeg": "R3B",
    "Brandon": "R7A",
    "Saint-Boniface": "R2H",
    "Saskatoon": "S7M",
    "Regina": "S4P",
    "Halifax": "B3K",
    "Sydney": "B1P",
    "Rankin Inlet": "X0C",
    "Saint-Hubert": "J3Y",
    "Brossard": "J4W",
    "Boucherville": "J4B",
    "Mont-Joli": "G5H",
    "Matane": "G4W",
    "Sainte-Luce": "G0K",
    "Caraquet": "E1W",
    "Tracadie": "E1X",
    "Shippagan": "E8S",
    "Lamèque": "E8T",
    "Bathurst": "E2A",
    "Moncton": "E1C",
    "Dieppe": "E1A",
    "Bas-Caraquet": "E1W",
}
HELP = set(
    listed(
        "Rainshadow Housing Connections, RHC, Brazil Square Housing Trust, TAA, Tenant Aid Atlantic, Keys to Home, BSL, "
        "Many Rivers Legal Clinic, Grace Period Debt Counselling, Pathways Intake, Cedar Landing Outreach Society, "
        "Newcomer Bridge, "
        "Meridian Income Support Office, Bridgewater Seniors Link, Comité logement Rive-Sud-Est, CLRSE, ALBF, CCAS, "
        "Association des locataires du Bas-du-Fleuve, Service budgétaire Le Sou noir, Clinique juridique Saint-Antoine, "
        "Bureau d'aide au revenu de l'Est, Programme Clé en main, Accueil Nouveaux Horizons, Phare des aînés, "
        "Coopérative d'habitation Les Capucines"
    )
)
DETOX = set(
    listed(
        "Dettah Road Detox, Rocky Ledge Healing Lodge, Oldman Crisis Response, OCR, Maison Rose-Alma, "
        "Centre de crise L'Accalmie du Sud, Repos de Lise"
    )
)
SPOKEN = {
    "inuit": {"en": ["Inuktitut"], "fr": ["inuktitut"]},
    "chinese": {"en": ["Cantonese", "Mandarin"], "fr": ["mandarin", "cantonais"]},
    "south_asian": {"en": ["Punjabi", "Hindi", "Bengali"], "fr": ["pendjabi", "hindi", "bengali"]},
    "vietnamese": {"en": ["Vietnamese"], "fr": ["vietnamien"]},
    "filipino": {"en": ["Tagalog", "Ilocano"], "fr": ["tagalog"]},
    "arab": {"en": ["Arabic"], "fr": ["arabe"]},
    "persian": {"en": ["Farsi", "Dari"], "fr": ["dari", "persan"]},
    "somali": {"en": ["Somali"], "fr": ["somali"]},
    "haitian": {"en": ["Haitian Creole", "French"], "fr": ["créole"]},
    "african": {"en": ["Swahili", "French"], "fr": ["lingala", "wolof", "swahili", "kinyarwanda"]},
    "ukrainian": {"en": ["Ukrainian", "Russian"], "fr": ["ukrainien", "russe"]},
    "latin": {"en": ["Spanish"], "fr": ["espagnol"]},
    "portuguese": {"en": ["Portuguese"], "fr": ["portugais"]},
    "korean": {"en": ["Korean"], "fr": ["coréen"]},
    "eritrean": {"en": ["Tigrinya"], "fr": ["tigrinya"]},
    "first_nations": {"en": ["Blackfoot", "Cree", "Tłı̨chǫ"], "fr": ["cri"]},
    "innu_mikmaq": {"en": ["Innu-aimun"], "fr": ["innu", "mi'kmaq"]},
    "quebecois": {"en": ["French"]},
    "acadien": {"en": ["French"]},
}
