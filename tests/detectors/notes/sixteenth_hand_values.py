"""Names, places and streets (all invented combinations)."""

# community: (feminine given, masculine given, surnames)
_raw = {
    "anglo": (
        "Brenda Heather Colleen Tracy Sheila Dawn Kayla Megan Paige Courtney Doreen Marilyn Edith Joan Lorna Beth",
        "Gordon Wayne Darryl Craig Brent Kyle Tyler Dustin Russell Lloyd Murray Stewart Neil Trevor Colin Cody",
        "MacLeod Fraser Campbell Whitfield Pritchard O'Neill McIsaac Hutchings Pike Dawson Sinclair Burgess Thornton "
        "Kirkwood Barlow Haines Goodwin Penney Snelgrove Rideout Chisholm Gillis Boyd Ferris Langley Wadden",
    ),
    "quebec": (
        "Julie Manon Ginette Nathalie Chantal Marie-Ève Geneviève Lise Huguette Josée Mélissa Audrey Océane Léa "
        "Rosalie Maude Francine Solange Claudette Annie Émilie Sylvie Anne-Sophie Élodie",
        "Benoît Sylvain Yvan Réjean Normand Guillaume Mathieu Étienne Gaétan Marc-André Félix Olivier Jean-Guy "
        "Steeve Alexis Xavier Gilles Denis Zachary Raphaël Thomas Éric Laurier Hugo",
        "Tremblay Gagnon Bouchard Lavoie Pelletier Bélanger Ouellet Thibault Desrosiers Lachance Charbonneau "
        "Paquette Veilleux Turcotte Dufresne Côté Girard Labrecque Laflamme Gingras Villeneuve Rhéaume Cloutier "
        "Boisvert Lafrenière Grenon Pépin Sansfaçon Lalonde-Roy Hébert-Caron Beaulieu Major Drouin",
    ),
    "acadie": (
        "Ghislaine Rose-Marie Monique Jacinthe Line Yvette Zélica Aldona Roseline Nadine",
        "Ulysse Aldéric Réginald Camille Donat Fernand Euclide Rhéal Valmond Ronald",
        "LeBlanc Cormier Arsenault Doucet Gallant Robichaud Savoie Thériault Landry Babineau Chiasson Losier "
        "Haché Mazerolle Duguay Vautour Maillet Surette d'Entremont Comeau",
    ),
    "ouest": (
        "Rolande Jeannine Denise Gisèle Lucille Réjeanne Mona Joëlle",
        "Lucien Rosaire Armand Gérald Philippe Justin Roland Raymond",
        "Lagimodière Desautels Fillion Gosselin Sabourin Lemoine Carrière Vermette Marion Bohémier Delaquis "
        "Séguin Ranger Quesnel Lamoureux Brisebois",
    ),
    "firstnations": (
        "Raven Cheyenne Darlene Shawna Delores Winona Autumn-Rose Tansi",
        "Dakota Elijah Leroy Clifford Waylon Percy Garnet Delbert",
        "Whiteduck Kakegamic Bearskin Nepinak Moosomin Sunchild Crowchild Beardy Wapachee Spence Littlechild "
        "Sutherland Meeches Cheechoo Simard-Awashish Ottawa-Petiquay Paul Sylliboy Denny Manuel",
    ),
    "inuit": (
        "Elisapee Siasi Leetia Oolootie Aani Mary-Lucy Annie-Kilabuk",
        "Jaaji Peeteeloosie Joanasie Putulik Noah Markusie Lucassie",
        "Aupaluk Ningeok Tukkiapik Kilabuk Qaunaq Ittusardjuat Nowdlak Angutiqjuaq Saviadjuk Pootoogook-Echalook",
    ),
    "metis": (
        "Bernadette Louise Kateri Marie-Rose",
        "Gabriel Ambroise Cuthbert Lawrence",
        "Delorme Lafournaise Desjarlais Fayant Laboucane Caribou Lariviere Belcourt",
    ),
    "southasian": (
        "Harpreet Simran Gurleen Priyanka Anjali Fatima Nusrat Lakshmi Thushara Parminder",
        "Gurpreet Rajinder Arjun Imran Suresh Balwinder Tariq Kuldeep Nishanth Vikram",
        "Dhaliwal Sandhu Gill Brar Kaur Patel Chaudhry Rahman Siddiqui Sivakumar Nair Bhatti Grewal Perera",
    ),
    "chinese": (
        "Mei-Ling Xiaoyan Yuk-Lan Jing Wai-Fong Lihua",
        "Wei Jianguo Kwok-Wing Haoran Zhiyuan Ming",
        "Zhang Leung Cheung Huang Xu Fong Zhao Kwan Tsang",
    ),
    "vietnamese": ("Thuy Ngoc Linh Hanh", "Minh Quang Tuan Duc", "Nguyen Tran Pham Vo Huynh Dang Bui"),
    "filipino": (
        "Maricel Rowena Jocelyn Analyn Cherry-Ann",
        "Jomar Rodel Arnel Benigno",
        "Villanueva Macaraeg Dela-Cruz Bautista Santos Pangilinan Manalo",
    ),
    "arab": (
        "Nour Rania Salma Hanane Yasmina Khadija",
        "Youssef Karim Bilal Mahmoud Anis Walid",
        "Haddad El-Amrani Benali Khoury Al-Masri Bouzid Mansour Chahine Belkacem Ziadé",
    ),
    "persian": (
        "Shirin Parisa Mahnaz Leila",
        "Behrouz Farhad Kourosh Navid",
        "Rostami Hosseini Farahani Moradi Tehrani Kazemi",
    ),
    "somali": (
        "Hodan Amina Ifrah Sahra",
        "Abdirahman Liban Mohamud Warsame",
        "Abdi Farah Warsame Hassan Jama Aden Mohamud",
    ),
    "haitian": (
        "Marie-Lourdes Guerline Islande Fabiola Mirlande Roseberline",
        "Wilner Jean-Robert Frantz Emmanuel Dieudonné Ronel",
        "Pierre-Louis Joseph Dorvil Estimé Saint-Fleur Desrivières Charlot Jean-Baptiste Toussaint",
    ),
    "african": (
        "Aïssatou Mariama Grâce Fatoumata Clarisse Adjoa",
        "Ousmane Moussa Landry-Ghislain Ibrahima Blaise Kwame",
        "Diallo Traoré Kabongo Mbuyi Ndiaye Koné Nkurunziza Bâ Mensah Ouédraogo Okafor Tchoumi",
    ),
    "ukrainian": (
        "Oksana Iryna Halyna Olena",
        "Taras Bohdan Mykola Andriy",
        "Kowalchuk Shevchenko Petryshyn Bondarenko Hrynchuk Melnyk Wasylyshyn",
    ),
    "portuguese": (
        "Fernanda Graça Conceição Lúcia",
        "Joaquim Manuel-Luís Tiago Duarte",
        "Medeiros Ferreira Raposo Da-Silva Furtado Pacheco",
    ),
    "latino": (
        "Yolanda Paola Xiomara Luz-Marina Daniela",
        "Hernán Ramiro Esteban Julio-César Mauricio",
        "Cárdenas Restrepo Quispe Hernández Orellana Zúñiga Maldonado Ayala",
    ),
    "korean": ("Ji-Woo Eun-Kyung Soo-Jin", "Min-Jun Sung-Ho Dong-Hyun", "Kim Yoon Kwon Choi Jeong Bae"),
    "eritrean": (
        "Selam Feven Tsigereda",
        "Yonas Tesfay Habtom",
        "Ghebremedhin Tekle Woldemariam Habte Kidane Berhane",
    ),
    "german": ("Ingrid Helga Tena", "Jakob Henning Corny", "Friesen Penner Thiessen Dueck Reimer van-der-Meer Unger"),
}
PEOPLE = {k: tuple(x.split() for x in v) for k, v in _raw.items()}
W_EN = {
    "anglo": 26,
    "quebec": 5,
    "acadie": 5,
    "ouest": 2,
    "firstnations": 9,
    "inuit": 4,
    "metis": 4,
    "southasian": 9,
    "chinese": 5,
    "vietnamese": 3,
    "filipino": 5,
    "arab": 4,
    "persian": 3,
    "somali": 3,
    "haitian": 1,
    "african": 4,
    "ukrainian": 4,
    "portuguese": 3,
    "latino": 3,
    "korean": 2,
    "eritrean": 3,
    "german": 3,
}
W_FR = {
    "anglo": 3,
    "quebec": 34,
    "acadie": 10,
    "ouest": 8,
    "firstnations": 5,
    "inuit": 3,
    "metis": 2,
    "southasian": 2,
    "chinese": 1,
    "vietnamese": 2,
    "filipino": 1,
    "arab": 8,
    "persian": 1,
    "somali": 1,
    "haitian": 8,
    "african": 9,
    "ukrainian": 2,
    "portuguese": 2,
    "latino": 5,
    "korean": 1,
    "eritrean": 1,
    "german": 1,
}
NICK_F = "Josie Bev Trish Nan Kiki Lulu Cookie Mimi Sandy-Lou Ti-Ma Gigi Nini".split()
NICK_M = "Smokey Red Buddy Moose Ti-Guy Ti-Jean Shorty Gordie Ron-Ron Sly Doudou Chuck".split()

ST_EN = (
    "Maple|Elgin|Albert|Dundas|Victoria|Hastings|Barton|Gladstone|Wellington|Portage|Selkirk|Agnes|Waverley|"
    "Pembina|Whyte|Jasper|Fraser|Kingsway|Commercial|Quinpool|Gottingen|Brunswick|Regent|Mountain|Prescott|"
    "Duckworth|Freshwater|Broadway|Idylwyld|Fairford|Dewdney|Athabasca|Cumberland|Algoma|Lakeshore|Birchmount|"
    "Weston|Keele|Sherbourne|Jarvis|Parliament|Ossington|Bathurst|Ottawa|Cannon|Upper~James|Talbot|Wharncliffe|"
    "Tecumseh|Pillette|Simcoe|Ritson|Stone|Gordon|Speedvale|Frood|Lorne|Cassells|Murray|Hill~Top|Riverbend|"
    "Old~Mill|Mill|Church|Orchard|Pine~Ridge|Cedar|Willow~Creek|Deer~Run|Sandpiper|Larch|Spruce|Granville|Nicola|"
    "Columbia|Seymour|Tranquille|Glenmore|Harvey|Pandosy|Skaha|Cowichan|Fisgard"
).split("|")
ST_TYPE = "St Street Ave Avenue Rd Road Dr Drive Cres Blvd Lane Court St. Ave. Rd.".split()
RUR_EN = [
    "Ridge Rd",
    "Shore Rd",
    "Line 8",
    "Concession 4",
    "County Rd 21",
    "Highway 14",
    "Loop Rd",
    "Back Lake Rd",
    "Gravel Pit Rd",
    "Sideroad 15",
]
ST_FR = (
    "Saint-Joseph|Notre-Dame|Sainte-Catherine|Saint-Laurent|Papineau|Chabanel|Jean-Talon|De Lorimier|Fullum|"
    "Iberville|Beaubien|Masson|Rachel|Ontario|Hochelaga|Sherbrooke|King|Wellington|Galt|Racine|Talbot|des Forges|"
    "Royale|Laviolette|Hart|Sainte-Ursule|Taché|Archibald|Desmeurons|Langevin|Aulneau|Montcalm|Eddy|Maisonneuve|"
    "Gréber|Saint-Raymond|des Érables|des Pins|du Moulin|de l'Église|du Collège|Principale|Commerciale|"
    "Saint-George|Botsford|Champlain|Acadie|Victoria|Rideau|Montréal|Donald|Cyr|Lajoie|du Parc|Saint-Cyrille|"
    "Lindsay|Marchand|Brock|Heriot|Girouard|Concorde|Curé-Labelle|Sainte-Anne|Saint-Hubert|Boyer|Chambord|"
    "Lanaudière|Viau|Pie-IX|Valois|Davidson|Léger|Cartier|Frontenac|Laure|Perreault|Murdoch|des Bouleaux|"
    "de la Gare|Mgr-Ross"
).split("|")
ST_GEN = ["rue", "rue", "rue", "avenue", "boul.", "av.", "boulevard", "place", "ch.", "rue"]
RANG = [
    "rang Saint-Antoine",
    "rang 4 Ouest",
    "rang des Chutes",
    "2e Rang",
    "rang Double",
    "chemin du Lac-Rond",
    "chemin de la Traverse",
    "montée Sainte-Marie",
    "route 117",
    "route 132 Est",
    "chemin Niagara",
    "rang Elmire",
    "route 113",
    "chemin Cap-Bateau",
    "chemin de la Dune",
    "petit rang du Bois",
]
CITIES = {
    "bc": "Kamloops,Prince George,Surrey,Nanaimo,Burnaby,Terrace",
    "ab": "Lethbridge,Red Deer,Grande Prairie,Edmonton",
    "sk": "Prince Albert,Saskatoon,Yorkton,Moose Jaw",
    "mb": "Brandon,Thompson,Winnipeg,Steinbach",
    "on": "Sudbury,Hamilton,Windsor,Thunder Bay,Peterborough,Timmins",
    "qc": "Montreal,Lachute,Gaspé,Sherbrooke",
    "nb": "Moncton,Saint John,Miramichi,Bathurst",
    "ns": "Truro,Sydney,Dartmouth,Yarmouth",
    "pe": "Charlottetown,Summerside,Souris",
    "nl": "St. John's,Gander,Corner Brook,Marystown",
    "yt": "Whitehorse,Dawson City",
    "nt": "Yellowknife,Hay River,Inuvik",
    "nu": "Iqaluit,Rankin Inlet,Arviat",
}
CITIES = {k: v.split(",") for k, v in CITIES.items()}
CITIES_FR = {
    "qc": "Montréal,Longueuil,Saguenay,Trois-Rivières,Rimouski,Val-d'Or,Sept-Îles,Gatineau,Drummondville,Joliette",
    "on": "Hawkesbury,Sudbury,Ottawa,Timmins,Hearst,Cornwall",
    "mb": "Winnipeg,Saint-Pierre-Jolys,Sainte-Anne,La Broquerie",
    "nb": "Moncton,Dieppe,Caraquet,Edmundston,Shediac,Bathurst",
}
CITIES_FR = {k: v.split(",") for k, v in CITIES_FR.items()}
AREA = {
    "bc": "604 250 236 778",
    "ab": "403 780 587",
    "sk": "306 639",
    "mb": "204 431",
    "on": "416 905 613 705 519 807 343 249",
    "qc": "514 438 418 819 450 873 581",
    "nb": "506",
    "ns": "902 782",
    "pe": "902",
    "nl": "709",
    "yt": "867",
    "nt": "867",
    "nu": "867",
}
AREA = {k: v.split() for k, v in AREA.items()}
PC1 = {
    "bc": "V",
    "ab": "T",
    "sk": "S",
    "mb": "R",
    "on": "KLMNP",
    "qc": "GHJ",
    "nb": "E",
    "ns": "B",
    "pe": "C",
    "nl": "A",
    "yt": "Y",
    "nt": "X",
    "nu": "X",
}
PROV_EN = (
    ["bc"] * 5
    + ["ab"] * 4
    + ["sk"] * 3
    + ["mb"] * 3
    + ["on"] * 8
    + ["qc"] * 2
    + ["nb"] * 2
    + ["ns"] * 3
    + ["pe"] * 2
    + ["nl"] * 3
    + ["yt", "nt", "nu"]
)
PROV_FR = ["qc"] * 11 + ["on"] * 4 + ["mb"] * 3 + ["nb"] * 4
LANGS_EN = [
    "Punjabi",
    "Tagalog",
    "Arabic",
    "Cree",
    "Inuktitut",
    "Dari",
    "Tigrinya",
    "French",
    "Cantonese",
    "Ukrainian",
    "Spanish",
    "Somali",
    "Ojibwe",
    "Mi'kmaq",
    "ASL",
]
LANGS_FR = [
    "anglais",
    "espagnol",
    "arabe",
    "créole haïtien",
    "dari",
    "portugais",
    "inuktitut",
    "innu",
    "swahili",
    "ukrainien",
    "lingala",
    "vietnamien",
    "LSQ",
]
NEWCOMERS = (
    "southasian",
    "chinese",
    "arab",
    "persian",
    "somali",
    "african",
    "ukrainian",
    "latino",
    "eritrean",
    "haitian",
)
LANGS_I = {"Cree", "Inuktitut", "Ojibwe", "Mi'kmaq", "inuktitut", "innu"}
LANGS_O = {"ASL", "French", "anglais", "LSQ"}
