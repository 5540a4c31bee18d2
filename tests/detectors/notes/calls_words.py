"""Words for the invented call notes: names of people from many communities, streets, towns, services.

Tables are strings: words are split on white space (``_`` stands for a space), longer things on semicolons.
"""

from __future__ import annotations

# community: given names / family names
PEOPLE = {
    "anglo": """Heather Gord Wayne Darlene Kyle Brittany Doug Tracey Colleen Trevor Shelby Rhonda Murray Hope Grace April
        Will Rose Faith Joy Dawn Mark Carter Summer / Haggerty Pickersgill Dunlop McAllister O'Rourke Sutcliffe Barlow
        Fennimore Whitlock Kirkpatrick MacIsaac Tunnicliffe Braithwaite Stone Young Baker Long Price Winter Hall Noble""",
    "quebec": """Mathieu Geneviève Josée Stéphane Marie-Ève Jean-François Line Gaétan Réjean Manon Chantal Noël Rose-Aimée
        Pierre Claire Océane Loïc Thérèse Yvon Maxime Nathalie France Prudence Désiré Jean-Guy Ghislaine / Tremblay Gagnon
        Bouchard Lachapelle Bélanger Desrochers L'Heureux St-Onge Lapierre Boisvert Côté Guérin Ouellet Thériault-Roy
        Larivière Beausoleil Sansregret Lafleur Létourneau Dubé Vadeboncoeur Laframboise De_la_Durantaye""",
    "acadian": """Ulysse Évangéline Aldéo Zélie Normand Rhéal Léonide Monique Edmée Fernand Onil Albénie / LeBlanc Arsenault
        Cormier Gallant Robichaud Doucet Maillet Melanson Savoie Haché Thibodeau Comeau Gautreau d'Entremont""",
    "first nations": """Dakota Winona Raven Delbert Leona Cheyenne Ashini Harvey Kanien Misko Autumn Muriel / Whiteduck
        Beardy Kakegamic Bear Crowchild Wesley Polchies Sioui Awashish Moonias Cardinal Standing-Bear Yellowknee Big_Plume
        Vollant Mckay-Ross Bellegarde Denny""",
    "inuit": """Aputi Siku Nukilik Leetia Jobie Elisapie Pitseolak Annie-Tulugak Malaya Qumaq Siasi Levi / Nowkawalk
        Kooneeliusie Ittusardjuat Aqiatusuk Qavavauk Iqaluk Saviakjuk Angnatuk Irniq Etok Tookoome Palluq""",
    "metis": """Louison Ambroise Darcy Mélina Cuthbert Rosalie Garry Josephte / Ducharme Delorme Vermette Laliberte Desjarlais
        Letendre Fayant Caron-McKay Boyer Chartrand""",
    "chinese": """Wei Xiaoming Mei-Ling Jun Yan Qiu Ka-Man Ho-Yin Siu-Fong Zhihao Lanfen Xin_Yi Bo An / Chen Zhang Wong Ng Ho
        Leung Zhao Xu Kwok Ouyang Mak Szeto Au Yip Lo So""",
    "punjabi": """Gurpreet Harjit Simran Jaspal Manpreet Kuldeep Balwinder Amrit Navjot Parminder Sukhi Tejinder / Dhaliwal
        Sandhu Grewal Brar Gill Sidhu Bains Randhawa Kaur Singh Toor Chahal""",
    "filipino": """Jhun Maricel Rodel Cherry Analyn Jomar Luzviminda Ferdie Rowena Jejomar Girlie Princess / Dimaculangan
        Santos dela_Cruz Macaraeg Bautista Pangilinan Villanueva Manalo de_Guzman Catacutan Agbayani""",
    "arabic": """Karim Mariam Youssef Hala Abdelkader Nour Rachid Zineb Bilal Oumaima Samira Faysal Abd_al-Rahman / Benali
        El_Khoury Haddad Bouazizi al-Masri Chaouche Ben_Youssef Najjar Ait_Ouali El_Amrani Hamdan Abou_Zeid Salameh""",
    "tamil": """Kavitha Sivakumar Thulasi Arulmozhi Yalini Prashanth Nirosha Vasanthi Kugan Meena / Sivalingam Rajaratnam
        Kanagasabai Thambirajah Selvanayagam Ponnambalam Kumaraswamy Nagalingam Raju""",
    "somali": """Hodan Abdirahman Fartun Cabdi Ifrah Guled Khadra Warsame Sagal Liban / Farah Jama Abdullahi Warsame Hersi
        Dirie Egal Mohamud Ismail Samatar""",
    "haitian": """Wideline Jean-Robert Fabiola Dieudonné Roseline Mackenson Guerda Woodley Islande Ti-Jo Dieuveille / Jean-Baptiste
        Pierre Louis Charles Toussaint Dorvil Estimé Saint-Fleur Désir Philogène Joseph""",
    "latin": """Yesenia Jorge Maribel Óscar Ximena Wilmer Consuelo Nayeli Álvaro Luz Jesús Milagros / Quispe Rodríguez Hernández
        Zúñiga Morales_Paz Cárdenas Ibarra de_la_Torre Villegas Muñoz Restrepo Flores""",
    "ukrainian": """Oksana Bohdan Halyna Taras Yaroslava Ruslan Nadiya Vasyl Solomiya Mykola / Shevchuk Kovalenko Hryhorenko
        Petryshyn Boychuk Zelenko Melnyk Dziuba Onyschuk Tkach""",
    "vietnamese": """Thuy Minh Lan Quoc-Bao Hanh Dung Thi_Mai Phuong Trung Bich / Nguyen Tran Pham Vo Huynh Dang Bui Luong
        Doan Le""",
    "iranian": """Shirin Behrouz Farzaneh Kaveh Parisa Omid Niloufar Arash Mahsa Siavash / Hosseini Tehrani Moradi Karimzadeh
        Rostami Ghasemi Jalili Pourmand Khosravi Zand""",
    "korean": """Ji-woo Hyun-seok Eun-ji Min Sang-hoon Soo-jin Yuna Dong-hyuk / Kim Pak Choi Yoon Hwang Seo Lim Bang""",
    "nigerian": """Chidi Ngozi Folake Tunde Blessing Emeka Goodluck Yetunde Ifeoma Precious Sunday Patience / Okafor Adebayo
        Nwosu Eze Balogun Onyekachi Ogunleye Danjuma Igwe Bello""",
    "congolese": """Espérance Trésor Gloire Merveille Bienvenu Mukadi Béni Divine / Kabongo Tshibangu Mbuyi Ilunga Mutombo
        Ngalula wa_Mpoyi Kasongo""",
    "afghan": """Zarghona Najib Freshta Wahid Storai Mirwais Gulalai / Popalzai Wardak Stanekzai Rahmani Noorzai""",
    "eritrean": """Selam Yonas Mebrahtu Rahwa Tesfay Lemlem Abel / Ghebremedhin Tewolde Woldu Kidane Habtom""",
    "portuguese": """Fátima Adelino Conceição Rui Graça / Medeiros Pacheco dos_Santos Furtado Da_Silva""",
    "south asian": """Rukhsana Imran Dipali Hitesh Farzana Bhavna / Chowdhury Siddiqui Patel Mistry Qureshi Das""",
    "european": """Zbigniew Ilse Giuseppina Dragan Moishe Katalin / Wójcik Vandersluis Di_Pasquale Petrović Rosenzweig Kovács""",
}
NICKNAMES = """Mimi Ti-Guy Bubba Sunny Tutu Zaza Kookum_Bea Mémère_Flo Ginou Lulu Jojo Big_Ray T-Bone Minnie Fifi Nini Manu
    Steph Gabe Val Mo Ali_B Coco Doudou Chuck Sly"""

STREETS_EN = """Larkspur Thistledown Old_Quarry Mill_Pond St._Aubin Wolseley Kettle_Creek Bluejay Sandhill Queen_Maud Ferryman
    Ironwood Percy Copperfield Heron's_Landing Dufresne Bay 3rd 14th Lady_Frances"""
TYPES_EN = "St Street St. Ave Avenue ave Rd Road Cres Crescent Dr Drive Blvd Lane Crt Pl Way Line Terrace St_W Ave_NE Street_East"
STREETS_FR = """rue des Merisiers;rue Adjutor-Blais;av. de l'Étang;avenue Ovide-Plante;boul. des Quatre-Vents;boulevard Cyrille-Mercier;
    chemin du Petit-Portage;ch. Lac-à-la-Perdrix;rang Saint-Amable;montée du Calvaire;côte des Tanneurs;rue St-Philias;place du Sureau;
    rue du Vieux-Quai Est;ruelle des Tisserands;3e Avenue;rue Notre-Dame-des-Blés O.;impasse Onésime;rte 117;r. Bellefleur;allée des Cèdres"""

TOWNS_EN = """Moncton;Ottawa;Sudbury;Prince George;Sydney;Charlottetown;Regina;St. John's;Victoria;Brandon;Red Deer;Thunder Bay;
    Cornwall;Nanaimo;Iqaluit;Whitehorse;Lloydminster;Fredericton;Peterborough;Kamloops;Dieppe;Hay River;Winnipeg;Scarborough"""
DISTRICTS_EN = """Jane and Finch;Vanier;Sandy Hill;the North End;Parkdale;East Van;Lowertown;Alexandra Park;Jasper Place;Rosemont;Point Douglas;
    Regent Park;Mount Pleasant;Spryfield"""
TOWNS_FR = """Moncton;Gatineau;Montréal;Saint-Jérôme;Ste-Thérèse;Rimouski;Rouyn-Noranda;Victoriaville;Edmundston;Bathurst;Sept-Îles;
    Saint-Boniface;Hearst;Laval;Longueuil;Trois-Rivières;Val-d'Or;Dieppe;Shippagan;Sherbrooke;Alma;La Malbaie;Kuujjuaq;Dolbeau"""
DISTRICTS_FR = """Hochelaga;Villeray;Saint-Michel;Limoilou;Côte-des-Neiges;Vieux-Hull;Parc-Ex;Verdun;Saint-Roch;Pointe-St-Charles;
    Mont-Bleu;Montréal-Nord;Sainte-Marie;Rosemont"""
LANGUAGES_EN = """Punjabi Somali Tagalog Arabic Farsi Dari Cantonese Mandarin Inuktitut Cree Tamil Spanish Tigrinya Ukrainian French
    Ojibwe Vietnamese Kreyol ASL Mi'kmaq Portuguese Pashto Urdu"""
LANGUAGES_FR = """espagnol créole arabe anglais dari tamoul ukrainien mandarin inuktitut innu somali persan LSQ portugais tigrigna
    vietnamien lingala atikamekw kabyle swahili pendjabi"""
MONTHS_EN = "January February March April May June July August September October November December"
MONTHS_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
DIGITS_EN = "zero one two three four five six seven eight nine"
DIGITS_FR = "zéro un deux trois quatre cinq six sept huit neuf"

SERVICES = [
    s.strip()
    for s in [
        "\n    Maison Jeanne-Thibodeau",
        "Rose Abernathy House",
        "Centre Marguerite-Lagacé",
        "St. Brendan's Table",
        "Harold Pinchbeck Residence",
        "\n    The Lantern",
        "Lantern Drop-In",
        "Birchgate Community Health Centre",
        "BCHC",
        "Claire's Place",
        "Grace Harbour Mission",
        "Hope Street Shelter",
        "\n    Will & Way Employment Services",
        "April House",
        "Dawn Patrol Outreach",
        "Prairie Crocus Legal Clinic",
        "Tamarack Tenant Line",
        "\n    Northern Lights Food Bank",
        "Wabun Friendship Centre",
        "Tungasuk Family Centre",
        "Louison Riverlot Society",
        "Khalsa Seva Kitchen",
        "\n    Bayanihan Newcomer Hub",
        "Al-Noor Women's Circle",
        "Somali Mothers of Rexwood",
        "Sister Agnes Kitchen",
        "Father Moriarty Centre",
        "\n    Kingfisher Detox",
        "Cedar Bridge Crisis Beds",
        "Youth Loft",
        "Elder Joseph Lodge",
        "Mary Tolliver Dental",
        "The Mitten Tree",
        "Two Rivers Rent Bank",
        "\n    Ridgeway Meals on Wheels",
        "Safe Porch",
        "Queen Maud Seniors Club",
        "Marchmount Settlement",
        "Maple Ladder Literacy",
        "Bluebell Respite",
        "\n    La Maison Réjean-Plourde",
        "Le Refuge du Fanal",
        "Le Fanal",
        "Auberge Sœur-Léontine",
        "Centre Noël-Paradis",
        "Cuisine collective La Grosse Marmite",
        "\n    Carrefour Ovide-Caouette",
        "Comptoir alimentaire du Faubourg",
        "Maison d'hébergement L'Accalmie-des-Rives",
        "La Pierre d'assise",
        "\n    Entraide Prudence",
        "Les Amis de Désiré",
        "Popote roulante du Vieux-Quai",
        "CDC des Quatre-Vents",
        "Clinique juridique du Portage",
        "\n    Relais jeunesse Chez Maurice",
        "Maison Rose-de-Lima",
        "Halte-répit Mimi Soleil",
        "Services d'accueil La Passerelle bleue",
        "SAPB",
        "\n    Bureau du logement des Tanneurs",
        "Foyer Père-Anselme",
        "Accueil Espérance",
        "Centre des aînés Evangeline",
        "Ressource Le Grand Phare",
        "\n    Centre de crise La Boussole",
        "Magasin Partage Saint-Amable",
        "L'Atelier de Théo",
        "Mamans du Quartier",
        "Toit pour toi\n    ",
    ]
]
