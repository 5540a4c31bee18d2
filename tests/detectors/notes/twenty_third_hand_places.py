"""Invented services, streets and the regions from which a note is written."""

# "article|name"; the article stays outside of the span.
EN_ORGS: list[str] = [
    "|Florence House",
    "the|Cariboo Outreach Network",
    "|CORN",
    "|Grace Kitchen",
    "|Open Hearth Drop-In",
    "the|North Bank Men's Lodge",
    "|Second Helping Food Bank",
    "|Project Lantern",
    "the|Chaleur Bread Basket",
    "|Kestrel Youth Services",
    "the|Rideau Tenant Advice Clinic",
    "|RTAC",
    "|Marlene's Place",
    "|Harbour Light Kettle",
    "the|Fraser Newcomer Circle",
    "|FNC",
    "|Stepping Stone Detox",
    "|Campbell Street Clinic",
    "the|Bow Valley Ride Club",
    "|Sunrise Diabetes Program",
    "|Warm Hands Winter Response",
    "the|Muskoka Legal Line",
    "|Rosewood Transition Home",
    "|Elders' Table",
    "the|Battle River Seniors' Centre",
    "|Two Rivers Friendship Lodge",
    "|TRFL",
    "|Hope and Anchor Shelter",
    "|Young Parents Pantry",
    "the|Victoria Stroke Recovery Group",
    "|Daybreak Respite",
    "|Bridgewater Rent Bank",
    "|Mill Woods Family Hub",
    "|MWFH",
    "the|Cedar Room",
    "|Good Morning Breakfast Club",
    "|Jordan Mobile Crisis Team",
    "the|Prairie Hoarding Coalition",
    "|Winters Street Hostel",
    "|Miramichi Caregivers",
    "|Red Willow Counselling",
    "|Key and Lease Program",
    "the|Tax Help Table",
    "|St. Brigid's Overnight",
    "|SBO",
]
FR_ORGS: list[str] = [
    "la|Maison Rose-Aimée",
    "le|Garde-Manger de la Baie",
    "la|Ressource Laviolette",
    "le|Carrefour des Nouveaux Voisins",
    "le|CNV",
    "l'|Abri du Faubourg",
    "l'|Accueil Saint-Quentin",
    "la|Popote Chez Thérèse",
    "le|Centre Entre-Deux-Eaux",
    "l'|Escale Mauricienne",
    "le|Comptoir Bon Matin",
    "la|Halte-Répit Bellerose",
    "l'|Entraide Madeleine",
    "la|Garderie Petits Pas de Félix",
    "la|Clinique du Quai",
    "le|Regroupement Parent-Aise",
    "le|RPA-Jeunes",
    "la|Table Faim et Dignité",
    "la|TFD",
    "le|Café Philémon",
    "l'|Association Logis pour Toutes",
    "l'|ALPT",
    "la|Maison Clément",
    "le|Refuge Trois-Saules",
    "le|Service Navette-Santé",
    "le|Cercle des Amis de l'Aube",
    "la|Friperie Deuxième Tour",
    "le|Comité Locataires du Cap",
    "le|CLC-Logement",
    "la|Coopérative Beauséjour",
    "l'|Atelier Marie-Soleil",
    "la|Fondation Landry-Doiron",
    "le|Programme Bons Repas",
    "l'|Équipe Passerelle",
    "le|Centre Femmes du Rivage",
    "la|Ligne Aînés-Écoute",
    "le|Chaînon Acadien",
    "la|Banque Alimentaire de l'Épi",
    "le|Pavillon du Nouveau Départ",
    "la|Clinique d'impôt du Marché",
    "le|Foyer Saint-Anselme",
    "le|Vestiaire Joseph",
    "l'|Auberge Communautaire du Nord",
    "la|Boussole Jeunesse",
    "le|Patro des Érables",
]
# Province;city;forward sortation areas;area codes;languages of the notes
REGIONS: list[str] = [
    "BC;Vancouver;V5L V6A V5T V5R;604 778;en",
    "BC;Surrey;V3T V3W V4A;604 778;en",
    "BC;Kamloops;V2B V2C;250;en",
    "BC;Prince George;V2L V2M;250;en",
    "BC;Nanaimo;V9R V9S;250;en",
    "ON;Toronto;M4M M6H M1P M9V;416 647;en",
    "ON;Thunder Bay;P7A P7B P7E;807;en",
    "ON;Ottawa;K1N K2P K1L;613 343;en fr",
    "ON;Hamilton;L8L L8N;905 289;en",
    "ON;Sudbury;P3C P3E;705;en fr",
    "ON;Brampton;L6T L6V;905;en",
    "AB;Edmonton;T5H T5B T6K;780 587;en",
    "AB;Calgary;T2G T2A T3J;403 587;en",
    "AB;Lethbridge;T1H T1J;403;en",
    "SK;Prince Albert;S6V S6W;306 639;en",
    "SK;Regina;S4N S4T;306;en",
    "MB;Winnipeg;R2W R3B R3G;204 431;en",
    "MB;Saint-Boniface;R2H R2J;204;fr",
    "NB;Bathurst;E2A;506;en fr",
    "NB;Moncton;E1A E1C;506;en fr",
    "NB;Miramichi;E1N E1V;506;en",
    "NB;Caraquet;E1W;506;fr",
    "NS;Halifax;B3K B3H B3N;902 782;en",
    "NS;Sydney;B1P;902;en",
    "PE;Charlottetown;C1A C1E;902;en",
    "NL;St. John's;A1B A1C A1E;709;en",
    "YT;Whitehorse;Y1A;867;en",
    "NU;Iqaluit;X0A;867;en",
    "NT;Yellowknife;X1A;867;en",
    "QC;Montreal;H3W H4V H3Z;514 438;en",
    "QC;Trois-Rivières;G8Z G9A G8T;819 873;fr",
    "QC;Montréal;H2K H1V H3N;514 438;fr",
    "QC;Québec;G1K G1L G1J;418 581;fr",
    "QC;Shawinigan;G9N G9P;819;fr",
    "QC;Sherbrooke;J1H J1G;819;fr",
    "QC;Gatineau;J8X J8Y;819 873;fr",
    "QC;Rimouski;G5L G5M;418;fr",
    "QC;Saguenay;G7H G7J;418;fr",
    "QC;Drummondville;J2B J2C;819;fr",
    "QC;Longueuil;J4H J4K;450 579;fr",
    "QC;Val-d'Or;J9P;819;fr",
    "QC;Joliette;J6E;450;fr",
    "ON;Hearst;P0L;705;fr",
]
EN_STREETS: list[str] = (
    "Maple Birch Willowdale Spadina Keele Ferris Cordova Kingston Queen King Dundonald Alder Tamarack Sumac Larch "
    "Hawthorn Chestnut Linden Poplar Juniper Whyte Jasper Stony_Plain Calder Beverly Norwood Grandview Prior Pender "
    "Gore Heatley Glen Renfrew Nanaimo Slocan Joyce Rupert Boundary Victoria Commercial Fraser Knight Columbia "
    "Ontario Quebec Manitoba Yukon Ash Heather Laurel Hemlock Granville Burrard St._Peter Riverside Vanier Munro "
    "Douglas King_Edward Sunset Bridge Youghall Murray Miller Simcoe Algoma May Red_River Fort_William Arthur "
    "Waterloo Balmoral Edward Ford Neebing Brock Wellington Somerset Gladstone Bronson Booth Preston Rochester "
    "Cambridge Percy Bay Lyon Kent Bank Metcalfe Elgin Cartier Gilmour Lewis Barton Cannon Wilson Wentworth "
    "Sherman Gage Ottawa Kenilworth Parkdale Strathcona Locke Pearl Ray Queensdale Mohawk Fennell Concession "
    "Brucedale Selkirk Mountain Burrows Magnus Pritchard Manitou Aberdeen Redwood Salter Arlington McGregor Andrews "
    "Powers Sargent Ellice Portage Maryland Sherbrook Furby Langside Spence Young Balsam Agricola Robie Windsor "
    "Gottingen Creighton Maynard Cunard Duffus Stairs Kaye Isleville Novalea Lorne Veith Empress LeMarchant "
    "Hamilton Patrick Gower Prescott Cochrane Duckworth Signal_Hill Torbay Freshwater Hazelwood Meadowlark"
).split()
EN_TYPES: list[str] = "St Street Ave Avenue Rd Road Dr Drive Cres Lane St. Blvd Court Way Place".split()
FR_STREETS: list[str] = (
    "Laviolette Saint-Maurice des_Forges Notre-Dame Royale Saint-Paul Sainte-Cécile Bonaventure Hart Radisson "
    "des_Récollets Père-Marquette Sainte-Marguerite Papineau Saint-Denis Fullum Dorion Iberville Ontario "
    "Sainte-Catherine Sherbrooke Rachel Marie-Anne Gilford Bélanger Beaubien Jarry Villeray Saint-Zotique Dandurand "
    "des_Érables des_Pins des_Bouleaux des_Peupliers des_Mélèzes des_Lilas des_Cormiers du_Parc du_Moulin "
    "du_Quai du_Couvent du_Collège de_la_Montagne de_la_Rivière du_Ruisseau de_la_Fabrique du_Pont de_la_Gare "
    "de_la_Station des_Cèdres des_Saules de_la_Plage de_l'Hôpital des_Ormes du_Fleuve du_Portage Principale "
    "Saint-Pierre Saint-Jean Saint-Joseph Saint-Antoine Saint-Louis Saint-Georges Sainte-Anne Sainte-Thérèse "
    "Saint-Laurent Saint-Vallier Saint-François Arago Lockwell Aberdeen Cartier Salaberry Turnbull de_Maisonneuve "
    "Frontenac Champlain Montcalm Lévis Wolfe Murray Dalhousie King Wellington Galt Belvédère Alexandre Conseil "
    "Papin Laurier Carillon Montclair Eddy Leduc Vaudreuil Courcelette Dumas Racine Jacques-Cartier Bégin Price "
    "Talbot Sainte-Famille Hébert Lafontaine Dollard Marquette Mercier Lindsay Heriot Brock Cockburn Loring "
    "Saint-Marcel Celanese Lemire Jogues Chambly Saint-Charles Grant Quinn Guillaume Labonté Saint-Sylvestre "
    "Desaulniers Victoria Taschereau Perrault Allard Dorchester Lamaque Bourlamaque Germain Manseau Beaudry "
    "Visitation Lajoie Dugas Garneau Fabre Brébeuf Chabanel Lalemant Provencher Taché Aulneau Des_Meurons Ritchot "
    "Dubuc Goulet Youville Kitson Rosewood Youghall Acadie Évangéline Gaspard Basse-Rive"
).split()
FR_TYPES: list[str] = "rue rue rue rue avenue av. boul. boulevard chemin place".split()
EN_RURAL: list[str] = "Beaver_Lake Trout_Creek Old_Mill Gravel_Pit Loon_Lake Swamp Station Nordegg Salmon_Beach".split()
FR_RURAL: list[str] = (
    "du_Lac-à-la-Truite des_Petites-Terres de_la_Grande-Ligne du_Bord-de-l'Eau Sainte-Flore "
    "de_la_Pointe-Verte du_Rapide du_Village-Blanchard"
).split()
FR_RANGS: list[str] = "Saint-Félix Sainte-Marie des_Chutes Double Saint-Alexis des_Cyprès Sud Saint-Ovide".split()
LANGS: dict[str, list[str]] = {
    "en": (
        "Punjabi Tigrinya Cree Somali Mandarin Cantonese Ukrainian Arabic Dari Spanish Tagalog Vietnamese Farsi "
        "Portuguese Korean French Urdu Tamil Mi'kmaq ASL Ojibwe"
    ).split(),
    "fr": (
        "créole arabe espagnol innu atikamekw portugais anglais ukrainien tigrigna lingala swahili vietnamien dari "
        "inuktitut mandarin kabyle LSQ roumain kinyarwanda pendjabi"
    ).split(),
}
HOTLINES: dict[str, list[str]] = {
    "en": ["2-1-1", "211", "9-8-8", "988", "911", "8-1-1", "811", "1-866-531-2600", "1-800-668-6868", "1-833-456-4566"],
    "fr": ["2-1-1", "211", "988", "9-8-8", "911", "811", "8-1-1", "1 866 277-3553", "1 800 263-2266", "1 888 489-2287"],
}
SPOKEN: dict[str, tuple[str, str]] = {
    "quebec": ("French", "français"),
    "acadie": ("French", "français"),
    "anglo": ("English", "anglais"),
    "firstnations": ("Cree", "cri"),
    "inuit": ("Inuktitut", "inuktitut"),
    "metis": ("Michif", "mitchif"),
    "punjab": ("Punjabi", "pendjabi"),
    "southasia": ("Urdu", "ourdou"),
    "china": ("Cantonese", "cantonais"),
    "vietnam": ("Vietnamese", "vietnamien"),
    "philippines": ("Tagalog", "tagalog"),
    "arab": ("Arabic", "arabe"),
    "persia": ("Farsi", "farsi"),
    "somali": ("Somali", "somali"),
    "haiti": ("Haitian Creole", "créole"),
    "ukraine": ("Ukrainian", "ukrainien"),
    "portugal": ("Portuguese", "portugais"),
    "latin": ("Spanish", "espagnol"),
    "korea": ("Korean", "coréen"),
    "eritrea": ("Tigrinya", "tigrigna"),
    "africa": ("Lingala", "lingala"),
    "europe": ("German", "allemand"),
}
HEALTH_NAMES: dict[str, dict[str, str]] = {
    "en": {
        "BC": "PHN",
        "ON": "OHIP",
        "AB": "AHC #",
        "SK": "SK health card",
        "MB": "PHIN",
        "NB": "NB Medicare",
        "NS": "MSI",
        "PE": "PEI health card",
        "NL": "MCP",
        "QC": "RAMQ",
        "YT": "YHCIP",
        "NU": "NU health card",
        "NT": "NWT health card",
    },
    "fr": {"QC": "RAMQ", "ON": "carte Santé", "NB": "Assurance-maladie N.-B.", "MB": "NIPM"},
}
MAILS: dict[str, list[str]] = {
    "en": "gmail.com outlook.com telus.net shaw.ca rogers.com hotmail.com yahoo.ca icloud.com eastlink.ca".split(),
    "fr": "gmail.com videotron.ca hotmail.com outlook.com sympatico.ca cgocable.ca yahoo.ca bell.net".split(),
}
