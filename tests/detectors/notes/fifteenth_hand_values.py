"""Invented values: names by community, streets, cities, services, languages."""

# community: (weight EN, weight FR, female given, male given, surnames)
PEOPLE = {
    "anglo": (
        9,
        1,
        "Heather Brenda Lorraine Shelagh Courtney Marilyn Kayleigh Tanya Deborah Joanne Wendy Gail "
        "Bernice "
        "Peggy Kirsten Maureen Lindsay Darlene",
        "Gordon Wayne Darryl Keith Murray Travis Colin Duncan Brett "
        "Lloyd Kyle Russell Neil Craig Alistair Trevor Doug Garnet",
        "MacIsaac Thorburn Wilkinson Hargreaves McLellan Pettigrew Stockdale Beaton O'Rourke Dunphy Whelan "
        "Crowther Lockhart Sinclair Atwell MacKinnon Penney Hynes Gillespie Ferris Kavanagh Bancroft",
    ),
    "quebec": (
        3,
        11,
        "Ginette Marie-Josée Lucie Manon Sylvie Josiane Maude Annie-Claude Huguette Solange Mélanie "
        "Geneviève Noémie Lise Francine Carole-Anne Éliane Ariane Micheline",
        "Réjean Marc-André Yvon Gaétan Stéphane Mathieu Jean-Guy Normand Benoît Alexis Fernand Sylvain "
        "Pierre-Luc Raynald Olivier Ghislain Jocelyn Étienne",
        "Tremblay Bouchard Gagnon Pelletier Lavoie Ouellet Thibodeau Villeneuve Desrosiers Lachance Lamontagne "
        "Beauregard Charbonneau Saint-Onge Bergeron Vaillancourt Desjarlais Quirion Brisebois Larocque "
        "Archambault Guérin Plourde Turgeon",
    ),
    "acadie": (
        2,
        4,
        "Évangéline Rose-Marie Ghislaine Odette Anne-Marie Corinne Gisèle Denise Mireille Rachelle",
        "Ulysse Donat Edgar Roméo Camille-Joseph Hector Zoël Lucien Aurèle Alcide",
        "LeBlanc Cormier Arsenault Thériault Robichaud Doucet Gaudet Haché Mallet Chiasson Losier Savoie "
        "Maillet Comeau Duguay Boudreau",
    ),
    "fransask": (
        0,
        2,
        "Colette Réjeanne Jeannine Monique Lynne Chantale",
        "Gérald Rhéal Marcien Ovila Conrad Florent",
        "Lagimodière Fillion Rochon Marcoux Champagne Gauthier Kirouac Péloquin Séguin Dubé",
    ),
    "first": (
        4,
        2,
        "Shawna Delphine Autumn Cheyenne Marjorie Kateri Doreen Winona Verna Loretta",
        "Elijah Roderick Wesley Dakota Harvey Elmer Clifford Leroy Tyrell Mervin",
        "Cardinal-Bull Whitehawk Kakekagumick Beardy Moonias Ottereyes Awashish Mestokosho Paul-Denny Crowchild "
        "Papatie Echaquan Sakakeep Fiddler Bearspaw Nepinak",
    ),
    "inuit": (
        2,
        1,
        "Annie Elisapee Siasi Leetia Qullik Mary-Ruth Oolayou Saali",
        "Putulik Jaypeetee Simeonie Adamie Noah Tumasi Lucassie Charlie",
        "Ittusardjuat Kilabuk Nowdluk Aupaluktuq Qumaluk Tulugak Inukpuk Angutimarik Weetaltuk Kooneeliusie",
    ),
    "metis": (
        2,
        1,
        "Bernadette Yvette Tessa Rayanne Marlene",
        "Dwayne Lionel Marcel Garth Raymond",
        "Delorme-Swain Lafournaise Vandal Desmarais Parisien Belhumeur Amyotte Fayant",
    ),
    "southasia": (
        6,
        2,
        "Harpreet Gurleen Anjali Nusrat Priyanka Sukhwinder Shabnam Lakshmi Farzana Kavita",
        "Jaspreet Manjit Arjun Imran Rakesh Balwinder Siddharth Tariq Gurdeep Naveen",
        "Dhaliwal Grewal Chaudhry Sivakumar Banerjee Thandi Qureshi Rajaratnam Bhullar Mahmood Iyer "
        "Deshpande Kaur-Gill Siddiqui Patel Fernando",
    ),
    "chinese": (
        4,
        1,
        "Mei-Ling Xiaoyan Yuk-Lan Jiahui Wenjing Suk-Yee",
        "Weiming Zhiqiang Kwok-Wai Haoran Jianguo Chi-Keung",
        "Zhang Leung Cheung Huang Xu Kwan Ouyang Fung Tsang Guo Lau Zheng",
    ),
    "viet": (
        2,
        2,
        "Thuy Ngoc-Anh Bich-Van Kim-Lien",
        "Quang Van-Hai Duc Thanh-Tung",
        "Nguyen Pham Truong Huynh Dang Bui Vuong",
    ),
    "filipino": (
        4,
        1,
        "Marites Rowena Analyn Maricel Jocelyn-Mae Luzviminda",
        "Rodel Ferdinand Jomar Reynaldo Arnel Benigno",
        "Dela Cruz|Macaraeg|Santos|Villanueva|Bautista|Magsaysay|Dimaculangan|Pangilinan",
    ),
    "arab": (
        4,
        6,
        "Rania Fatima-Zahra Hanane Souad Nadia Khadija Amal Yasmine",
        "Youssef Abdelkader Mounir Bassam Karim Hicham Nizar Ziad",
        "Haddad|Benali|El Khoury|Al-Masri|Bouzid|Chaoui|Mansouri|Abou Rizk|Belkacem|Ben Youssef|Khalil|Zerrouki",
    ),
    "persian": (
        2,
        1,
        "Parvaneh Shirin Mahnaz Golnaz Zohreh",
        "Behrouz Farhad Kambiz Siavash Hamid",
        "Ahmadzadeh Rostami Karimi Tavakoli Nazari Jafarpour Hosseini",
    ),
    "somali": (
        3,
        1,
        "Hodan Ifrah Sahra Ubah Fadumo",
        "Abdirahman Mahad Liban Yusuf Guled",
        "Warsame Jama Farah Abdullahi Hersi Duale Samatar",
    ),
    "haiti": (
        1,
        5,
        "Marie-Flore Guerda Wislande Nadège Roselaure Fabienne",
        "Jean-Robert Wilner Frantz Emmanuel Ronald Jude",
        "Jean-Baptiste Toussaint Désir Saint-Fleur Louissaint Métellus Bien-Aimé Charles-Pierre Joseph Dorvil",
    ),
    "africa": (
        2,
        5,
        "Aïssatou Grâce-Divine Mariam Béatrice Espérance Chimamanda Adjoa",
        "Mamadou Kouassi Jean-Claude Ibrahima Célestin Emeka Kwabena",
        "Diallo Mukendi Ndayishimiye Traoré Kabongo Ouédraogo Nkurunziza Okonkwo Mensah Mbemba Tshibanda",
    ),
    "ukraine": (
        3,
        1,
        "Oksana Halyna Iryna Svitlana Daryna",
        "Bohdan Oleksandr Taras Mykola Ostap",
        "Shevchuk Kovalenko Bondarenko Hryhorenko Lysenko Melnychuk Tkachenko",
    ),
    "portuguese": (
        2,
        1,
        "Fernanda Conceição Lurdes Graça-Maria",
        "Joaquim Manuel Nelson Duarte",
        "Medeiros|Da Silva|Ferreira|Pacheco|Arruda|De Sousa",
    ),
    "latin": (
        3,
        4,
        "Yolanda Maribel Luz-Elena Ximena Paola",
        "Edilberto Rigoberto Andrés Wilmer Hernán",
        "Rodríguez Gutiérrez Cifuentes Quintero Zambrano Ortega-Ruiz Montoya Ávila",
    ),
    "korea": (2, 1, "Ji-Young Eun-Hee Soo-Min", "Min-Jun Sung-Ho Tae-Hyun", "Kim Hwang Seo Yoon Bae Noh"),
    "eritrea": (
        2,
        1,
        "Selamawit Tsega Freweini Abeba",
        "Tesfay Yohannes Kidane Mebrahtu",
        "Gebremariam Habtemichael Woldu Tekle Asmerom Berhane",
    ),
    "jewish": (1, 1, "Rivka Shoshana", "Mordechai Avrum", "Rubinstein Lefkowitz Zuckerman"),
    "poland": (1, 1, "Bożena Danuta", "Zbigniew Kazimierz", "Wiśniewski Nowicki Kaczmarek"),
}

EN_STREETS = (
    "Maple King Queen Dundas Wellington Barrington Portage Jasper Kingsway Granville Simcoe Elm Ridgeway "
    "Sherbrooke Pembina Broadview Carling Lansdowne Hastings Victoria Albert Colborne Brock Waterloo Talbot "
    "Gerrard Bathurst Keele Ossington Dufferin Wharncliffe Ottawa Barton Concession Hespeler Northfield "
    "Fairview Lakeshore Brunswick Gottingen Robie Agricola Duckworth LeMarchant Topsail Regent Smythe "
    "Mountain Selkirk Ellice Sargent Corydon Idylwyld Broadway Taylor Albion Whyte Calgary Macleod "
    "Crowfoot Deerfoot Marlborough Nanaimo Fraser Commercial Cambie Oak Pandora Quadra Cook Gladstone "
    "Birchmount Finch Lawrence Eglinton Weston Kipling Steeles Hurontario Bovaird Hillcrest Pinecrest "
    "Sunnyside Riverbend Willow Cedar Orchard Chapel Mill Station Church Harbour Beech Thistle"
).split()
EN_TYPES = (
    "Street St St. Avenue Ave Ave. Road Rd Drive Dr Crescent Cres Boulevard Blvd Lane Court Crt Place Way "
    "Terrace Pkwy Circle"
).split()
FR_STREETS = (
    "Saint-Denis|Sainte-Catherine|des Érables|du Moulin|Principale|de l'Église|Notre-Dame|Saint-Joseph|"
    "Cartier|Papineau|des Pins|Beaubien|Jean-Talon|de la Gare|Laurier|Bélanger|Ontario|Sherbrooke|Fleury|"
    "Masson|Rachel|du Collège|Racine|King|Wellington|Galt|des Forges|Saint-Laurent|Saint-Jean|Cartier|"
    "de la Canardière|des Ormes|Labelle|Gouin|Saint-Georges|de Salaberry|Charron|Montcalm|Frontenac|"
    "Provencher|Taché|Marion|Desmeurons|Langevin|Champlain|Acadie|Pascal-Poirier|Saint-Pierre|de la Rivière|"
    "des Lilas|du Quai|Bonaventure|Rouleau|des Sables|Talon|Talbot|Mgr-Dumoulin|Lafontaine|Jacques-Cartier|"
    "Sainte-Anne|du Cap|de la Montagne|Perreault|Hamel|Wilfrid-Laurier|des Bouleaux|Dollard|Maisonneuve|"
    "Henri-Bourassa|des Peupliers|Murray|Letellier|Gamelin|Saint-Rédempteur|Eddy|Vanier|Cumberland|Donald|"
    "Saint-Vallier|du Parc|des Saules"
).split("|")
FR_TYPES = ["rue", "rue", "rue", "rue", "av.", "avenue", "boul.", "boulevard", "chemin", "ch.", "place", "allée"]
RANGS = [
    "rang 3 Est",
    "rang Saint-Louis",
    "3e Rang",
    "rang du Brûlé",
    "rang des Continuations",
    "rang 8",
    "6e rang Ouest",
    "rang de la Rivière Nord",
    "rang Double",
    "chemin du Lac-Brochet",
    "route 132 Est",
    "chemin Pointe-Sapin",
    "route 280",
    "chemin des Huards",
    "rang Sainte-Hélène",
    "chemin Cap-Bimet",
]

# province: (cities EN, cities FR, area codes, first letters of postal codes)
PROV = {
    "on": (
        "Hamilton|Sudbury|Windsor|Brampton|Kingston|Thunder Bay|Guelph|Cornwall|Scarborough",
        "Sudbury|Hearst|Hawkesbury|Ottawa|Timmins|Casselman|Welland|Kapuskasing",
        "416 905 613 705 519 807",
        "KLMNP",
    ),
    "qc": (
        "Montreal|Gatineau|Lachute|Sherbrooke|Laval|Dorval",
        "Longueuil|Rimouski|Saguenay|Gatineau|Drummondville|Sept-Îles|Joliette|Verdun|Rouyn-Noranda|Granby|Laval",
        "514 450 418 819 438 581",
        "GHJ",
    ),
    "mb": (
        "Winnipeg|Brandon|Thompson|Steinbach|Dauphin",
        "Saint-Boniface|Winnipeg|Saint-Pierre-Jolys|Sainte-Anne",
        "204 431",
        "R",
    ),
    "nb": (
        "Moncton|Saint John|Fredericton|Miramichi",
        "Caraquet|Moncton|Dieppe|Edmundston|Shippagan|Tracadie|Bathurst",
        "506",
        "E",
    ),
    "ab": ("Red Deer|Lethbridge|Edmonton|Calgary|Fort McMurray|Grande Prairie", "Edmonton|Calgary", "403 780 587", "T"),
    "bc": ("Surrey|Kelowna|Prince George|Nanaimo|Burnaby", "Vancouver", "604 250 778", "V"),
    "sk": ("Regina|Saskatoon|Moose Jaw|Prince Albert", "Regina|Saskatoon", "306 639", "S"),
    "ns": ("Halifax|Truro|Sydney|Dartmouth|Yarmouth", "Chéticamp|Pointe-de-l'Église", "902", "B"),
    "nl": ("St. John's|Corner Brook|Gander", "Labrador City", "709", "A"),
    "pe": ("Charlottetown|Summerside", "Wellington", "902", "C"),
    "nu": ("Iqaluit|Rankin Inlet", "Iqaluit", "867", "X"),
}

EN_ORGS = (
    "Harbour Light Supper Table|Northgate Food Share|Willow Tree Family Place|Bridgepoint Newcomer Services|"
    "St. Brendan's Drop-In|The Lantern Shelter|Cedar Door Transitional House|Prairie Thread Settlement Agency|"
    "Kindred Seniors' Link|Open Cupboard Food Bank|Rideau Corner Legal Clinic|BNS|Mabel Turner House|"
    "Fireside Youth Hub|Second Spring Furniture Bank|Eastway Community Health Centre|ECHC|"
    "Riverbank Outreach Van|"
    "Grace Hollow Women's Shelter|Turtle Lodge Friendship House|Steps Together Home Care|Hope & Hammer Repairs|"
    "Maple Meals Delivered|Victoria Park Tax Clinic|Good Neighbour Energy Fund|GNEF|Rosewood Respite Program|"
    "Caribou Trail Housing Registry|Bluebird After-School Club|Polaris Crisis Beds|Westside Tenant Line|"
    "Warm Hands Winter Coat Drive|Lakeview Diaper Pantry|Marigold Hospice Visitors|Summit Credit Counselling|"
    "Wheels for Wellness"
).split("|")
FR_ORGS_M = (
    "Comptoir alimentaire La Huche|Centre Marie-Soleil|Carrefour familial Les Tournesols|Réseau Bon-Toit|"
    "Refuge du Vieux-Pont|Centre d'action bénévole des Deux-Rives|CAB des Deux-Rives|"
    "Café-rencontre Le Perron|"
    "Service d'accueil Terre-Neuve-Vie|Regroupement des aînés de la Vallée|Vestiaire Saint-Alphonse|"
    "Comité Logis-Droits|Fonds Chaleur-Partage|Bureau d'aide L'Étape|CARA-Sud|Frigo du Faubourg|"
    "Transport Coup-de-Roue|Groupe Parents-Phares"
).split("|")
FR_ORGS_F = (
    "Maison Hélène-Rivard|Popote Les Bons Chaudrons|Halte-répit La Tournée|Clinique juridique du Marché|"
    "Maison d'hébergement L'Aube-Claire|Friperie Deuxième Élan|Table de quartier Grand-Ruisseau|"
    "Clinique Santé-Racines|Soupe Saint-Ambroise|Ressource La Boussole|Coopérative Les Voisins Verts|"
    "Ligne Aînés-Présence|Fondation Petits Pas|Maison des jeunes Le Tremplin-Nord|"
    "Cuisine collective Mijotons|"
    "Garderie Les Lutins du Lac"
).split("|")
EN_LANGS = (
    "Arabic Tigrinya Punjabi Tagalog Cantonese Mandarin Farsi Somali Spanish Ukrainian Cree Inuktitut "
    "Portuguese "
    "Urdu Korean Vietnamese French English"
).split()
FR_LANGS = (
    "arabe tigrigna pendjabi espagnol créole mandarin farsi somali ukrainien innu lingala swahili portugais "
    "vietnamien anglais français atikamekw"
).split()
EN_MONTHS = "January February March April May June July August September October November December".split()
FR_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
EN_NICK = "Dougie Bets Jojo Sunny Ricky Lulu  Nan-Jo Stevie".split()
FR_NICK = "Ti-Guy Loulou Mimi Ti-Jean Nini Fanfan Gigi Jojo Manu Sam-Sam".split()


def split(text: str) -> list[str]:
    return text.split("|") if "|" in text else text.split()
