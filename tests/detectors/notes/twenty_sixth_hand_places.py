"""Regions, streets and services."""

# key: (weight en, weight fr, cities, area codes, first halves of postal codes, province)
REGIONS = {
    "wpg": (
        30,
        6,
        ["Winnipeg", "Selkirk", "Brandon", "Steinbach", "Thompson", "Portage la Prairie", "St. Boniface"],
        ["204", "204", "431"],
        "R2C R2H R2J R2L R2W R2X R3A R3B R3C R3E R3G R3L R3M R3N R3T R2V".split(),
        "mb",
    ),
    "tbay": (
        22,
        4,
        ["Thunder Bay", "Kenora", "Dryden", "Sioux Lookout", "Fort Frances", "Geraldton", "Nipigon"],
        ["807"],
        "P7A P7B P7C P7E P7G P7J P7K P9N P8N P8T".split(),
        "on",
    ),
    "sud": (
        20,
        14,
        ["Sudbury", "Chelmsford", "Espanola", "Timmins", "North Bay", "Hearst", "Azilda"],
        ["705", "705", "249"],
        "P3A P3B P3C P3E P3G P3N P3P P0M P4N P5N".split(),
        "on",
    ),
    "gat": (
        8,
        42,
        ["Gatineau", "Hull", "Aylmer", "Buckingham", "Maniwaki", "Cantley", "Chelsea"],
        ["819", "819", "873"],
        "J8L J8P J8R J8T J8V J8X J8Y J8Z J9A J9H J9J J9E".split(),
        "qc",
    ),
    "mon": (
        12,
        30,
        ["Moncton", "Dieppe", "Shediac", "Riverview", "Bathurst", "Bouctouche", "Memramcook"],
        ["506", "506", "428"],
        "E1A E1B E1C E1E E1G E4P E4S E2A E4K".split(),
        "nb",
    ),
    "oth": (
        8,
        2,
        ["Regina", "Saskatoon", "Edmonton", "Ottawa", "Toronto", "Halifax", "St. John's", "Kelowna"],
        ["306", "306", "780", "613", "416", "902", "709", "250"],
        "S4R S7K T5H K1N M6H B3K A1C V1Y".split(),
        "sk sk ab on on ns nl bc".split(),
    ),
}

ST_EN = """Furby Langside Maryland Sherbrook Toronto Agnes Victor McGee Simcoe Home Arlington Burrows Magnus
Pritchard Manitoba
Boyd Redwood Aberdeen Flora Selkirk Stella Dufferin Jarvis Powers Salter Aikins Parr McKenzie Andrews Charles Cathedral
Machray Anderson St._Cross Luxton Polson Inkster Ellice Sargent Notre_Dame Spence Young Balmoral Kennedy Edmonton
Carlton
Broadway Assiniboine River Stradbrook Wardlaw Gertrude Osborne Nassau Corydon Warsaw Mulvey Jessie Dorchester Pembina
Simpson Syndicate Brodie Archibald Marks Leith May Finlayson Ogden Cameron Tarbutt Frederica Wellington Algoma Bay
Cumberland
Red_River Dease Pearl Wilson Ray Secord Van_Norman Machar Court Cornwall Elm Balsam Oliver Arthur Edward James Rosslyn
Elgin Durham Larch Lisgar Beech Cedar Pine Spruce Kathleen Bessie Leslie Montcalm Whittaker Albinson Ontario Regent
Douglas
Lorne Riverside Bloor Mountain Louis Melvin Frood Burton Antwerp Barry_Downe Lasalle Attlee Falconbridge

Brenda Loach's Long_Lake Paris Walford Bouchard St._George Church High Highfield Mountain_Ridge Botsford
Lutz Cameron_Hill Weldon Gordon Robinson Wesley Foundry Steadman Vaughan-Harvey Lewis Pleasant Killam Mapleton Elmwood
Connaught Sumac Lakeshore Birchwood Queen King Prince Duke Victoria Water Station Mill School""".replace(
    "\n", " "
).split()
ST_TYPES = (
    ["St"] * 9
    + ["Ave"] * 9
    + [
        "Street",
        "Street",
        "Avenue",
        "Avenue",
        "St.",
        "Ave.",
        "Rd",
        "Road",
        "Cres",
        "Blvd",
        "Dr",
        "Drive",
        "Bay",
        "Crt",
        "Lane",
        "Pl",
        "St N",
        "Ave E",
        "St S",
        "Ave W",
    ]
)
ROADS_EN = """Dawson Pole_Line Mapleward Oliver John_Street Government Onion_Lake Lakeshore Henderson St._Mary's Gunn
Garven McGillivray Panet Skead Kalmo Radar Suez Desrosiers Valleyview Martin Old_Coach Irishtown Gorge Salisbury
Homestead
Ammon Cape Beaver_Brook Ridge Creek Sandhill Bear_Lake Loon_Lake""".replace("\n", " ").split()
ST_FR = """Notre-Dame Saint-Joseph St-Rédempteur Eddy Laval Kent Wright Falardeau Courcelette Dollard-des-Ormeaux
Garneau
Montcalm Papineau Vaudreuil Frontenac Charlevoix Sherbrooke Dumas Carillon Berri Fortier Demontigny Richer Isabelle
Gamelin
Moussette Archambault Brodeur Lois Jumonville Bédard Dupuis Labelle Nobert Magnan Migneault Doucet Main Principale
Maple Georges Maclaren Bélanger Lafontaine Saint-Louis Jacques-Cartier Saint-Antoine Saint-André Champlain
Broadway Oslo Rouen Nancy Mutchmore Boucher Sanscartier Nilphas-Richer Du_Barry Rayol Lamarche Lavigne Bourque
Gouin Cartier Cadieux Sacré-Cœur Sainte-Anne Sainte-Thérèse Acadie Amirault Champlain_Sud Thomas Gaspé Orléans Virginia
Paul Lafrance Englehart Melanson Chartersville Collège Sainte-Croix Church Weldon Dominion Bonaccord Joyce McLaughlin
Whitney Lorette Ducharme Provencher Langevin Aulneau Dumoulin La_Vérendrye Taché Des_Meurons Marion Goulet Traverse
Notre-Dame_Est Leblanc Eyre Mackenzie Brébeuf Louis Riverside Laforest Boland King_Edward Morin Dubois Laurier Girouard
Sylvestre Bellehumeur Savard""".replace("\n", " ").split()
ST_FR_DE = """des_Flandres de_la_Gappe des_Érables du_Plateau de_l'Hôpital de_la_Savane des_Trembles du_Barrage
de_Cannes
des_Laurentides de_la_Cité du_Progrès des_Peupliers de_l'Atmosphère du_Cheval-Blanc des_Fées de_la_Baie du_Ruisseau
de_la_Colline du_Verger des_Bouleaux de_la_Fabrique des_Ormes du_Moulin de_l'Église des_Pins de_l'Oasis
de_la_Sève des_Manoirs du_Rivage de_la_Coulée""".replace("\n", " ").split()
CH_FR = """de_la_Montagne Pink Vanier d'Aylmer des_Érables Klock Boucher Eardley McConnell de_la_Mine Denis Lamarche
Fogarty
du_Lac-Bernard du_Rapide River Cocagne Sud Gorge Shediac Irishtown du_Village des_Breau Gallagher Bastarache
du_Lac-Panache Montée_Rouge""".replace("\n", " ").split()
MANOR = ["Lorne Towers", "Riverside Manor", "Birch Court", "Villa St-Michel", "Harbour View Apts", "the Granite"]
MANOR_FR = ["Manoir des Pins", "Résidence du Rivage", "Villa Sainte-Anne", "les Habitations Brébeuf"]

# English services: name, then ordinary aliases
_EN = """Red Willow Lodge|Red Willow
Hope Avenue Outreach|Hope Ave
Grace Sinclair House|Grace House
Kenny's Cupboard|Kenny's
Northern Lights Housing Registry|NLHR
St. Brigid's Table|St. Brigid's
Maple Street Drop-In|Maple St Drop-In
Elder Josephine Learning Lodge|EJLL
Open Gate Community Ministry|Open Gate
The Landing Youth Shelter|The Landing
Pembina Valley Legal Help|PVLH
Jordan Hill Family Resource Centre|Jordan Hill
Two Rivers Women's Shelter|Two Rivers
Nickel City Rent Bank|NCRB
Superior North Crisis Team|SNCT
Good Neighbour Food Shelf|Good Neighbour
April House|April House
Sunrise Meals on Wheels|Sunrise Meals
Bearpaw Friendship Centre|Bearpaw
Francis Moose Healing Centre|Moose Centre
Boreal Newcomer Services|BNS
Tidewater Settlement Association|TSA
Petitcodiac Tenant Support|PTS
Warm Hearth Emergency Shelter|Warm Hearth
Lakehead Furniture Share|Furniture Share
Mary Stewart Seniors Club|Mary Stewart
Clear Path Addiction Services|Clear Path
Safe Ride North|SRN
First Step Withdrawal Unit|First Step
Sturgeon Creek Dental Bus|Dental Bus
Bridge Street Money Clinic|BSMC
Ray of Light Grief Group|Ray of Light
Little Moccasins Daycare|Little Moccasins
Oak Table Soup Kitchen|Oak Table
Day One Tax Clinic|Day One
Strong Roots Parenting|Strong Roots"""
# French services: gender mark (m f v p), name, aliases
_FR = """f|Maison Rose-Délima|Rose-Délima
m|Relais du Ruisseau|Relais
m|Comptoir Saint-Gérard|Comptoir
m|Carrefour Entre-Nous|Entre-Nous
v|Accueil Petitcodiac|Accueil
m|Centre Louis-Dubois|CLD
f|Popote du Versant|Popote
m|Gîte de la Draveure|Gîte
f|Soupière de Marthe|Soupière
m|Bureau d'aide aux locataires de l'Outaouais|BALO
f|Maison Claire-Fontaine|Claire-Fontaine
f|Table ronde des aînés de Kent|TRAK
v|Entraide Sainte-Cécile|Entraide
m|Centre de crise de la Lièvre|CCL
m|Regroupement des proches aidants du Nickel|RPAN
f|Clinique juridique du Pont|Clinique du Pont
f|Boussole jeunesse|Boussole
m|Logis pour tous|Logis
v|Association des nouveaux arrivants de la Baie|ANAB
m|Frigo communautaire Fontaine|Frigo Fontaine
f|Halte-Répit Soleil|Halte-Répit
v|Étape de l'Espoir|Étape
m|Dépannage alimentaire Aylmer-Sud|DAAS
f|Friperie chez Léa|chez Léa
m|Transport bénévole des Collines|TBC
m|Refuge Mgr-Robichaud|Refuge
v|Auberge du cœur L'Envol|L'Envol
f|Maison d'hébergement Marie-Jeanne|Marie-Jeanne
m|Service budgétaire Harmonie|Harmonie
f|Cuisine collective Pain partagé|Pain partagé
m|Centre d'amitié Wabun|Wabun
f|Ligne Bonjour-Santé Kent|Bonjour-Santé
m|Phare du Nord|Phare
v|Atelier Riel|Atelier Riel"""
EN_SERVICES = [line.split("|") for line in _EN.split("\n")]
FR_SERVICES = [line.split("|") for line in _FR.split("\n")]
SERVICES = [n for row in EN_SERVICES for n in row] + [n for row in FR_SERVICES for n in row[1:]]
SERVICES = list(dict.fromkeys(SERVICES))
LANG_EN = """Ojibwe Cree Oji-Cree Punjabi Tagalog Arabic French Spanish Ukrainian Tigrinya Somali Mandarin Cantonese
Vietnamese
Dari Farsi Portuguese Inuktitut Yoruba Korean Mi'kmaq Swahili""".split()
LANG_FR = """arabe espagnol lingala swahili anglais créole wolof tigrinya ukrainien portugais dari cri ojibwé innu
kirundi mandarin
vietnamien anishinabemowin mi'kmaq""".split()
