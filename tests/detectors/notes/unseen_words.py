"""Words of the held-out texts: names, places, streets and numbers' forms, all invented combinations.

``_`` stands for a space inside a name. Groups hold given names before the bar and family names after it.
"""

GROUPS: dict[str, str] = {
    "english": """Gordon Maureen Trudy Wendell Hazel Clarence Beverley Murray Shirley Darrell Tammy Brent Colleen Dwayne
    Kaylee Brayden Mackenzie Tanner Ainsley Rowena Fergus Morag Lachlan Siobhan Declan Aoife Eoin Gwyneth Rhys Angus
    Hope Grace Faith April June Rusty Dale Summer Skye Reid Mark Bill Will Pat Frank Drew Chase Ivy Olive Art |
    Penhale Sproule MacAskill McGillivray O'Rourke O'Dwyer Fitzsimmons Thistlewood Hollingshead Birchall Crozier
    Wigglesworth Drummond Tulk Snook Puddister Hynes Noseworthy Kavanagh MacEachern Beaton Rankin Chisholm Oickle Zwicker
    Baker Mason Field Hill Rivers Moon Day Winter Church Price Rent Love Young Best Bond Street Park""",
    "french": """Ghislain Réjean Fernande Gaétane Normand Yvon Ginette Huguette Lucille Rosaire Marcelle Benoît Océane
    Zoé Maëlle Loïc Anaïs Thierry Solange Noëlla Aurèle Rhéal Euclide Alma Édith Hervé Josée Lyne Stéphane Mélodie
    Éloi Clémence Placide Rose Marguerite Victoire Aimé Désiré Parfait Juste France Pascal Noël Avril Prudence |
    Desharnais Vaillancourt Quirion Pépin Thériault LeBlanc Arseneault Doiron Robichaud Cormier Haché Chiasson Comeau
    Painchaud Lafrenière Bérubé Dumontier Gosselin Thibodeau St-Onge St-Jean Saint-Amant Beauchemin Charbonneau
    L'Heureux L'Écuyer D'Amours D'Astous Dit_Lajoie De_Repentigny La_Salle Le_Gresley Boulanger Boucher Lavoie Larivière
    Jolicoeur Latulippe Labonté Ladouceur Légaré Leroux Petit Lebrun Marchand Desrosiers Champagne""",
    "indigenous": """Aputik Qajaq Siku Nuka Miali Pitseolak Tagralik Uvinik Jaypeetee Sarollie Kiviaq Nivi Aariak
    Wâpan Kîsikâw Nîpiy Mistahi Sipi Maskwa Waaseya Nodin Migizi Zhaawan Ogima Biidaaban Makwa Tekahentakhwa Karonhiio
    Kahentinetha Teiowí:sonte Otsi'tsa Plamu Muin Mali Sa'n Pi'el Ts'ekoo Yaxwi'lh X̱aay Gwaai Ḵ'aaw Denezé Nahʔą |
    Akavak Ittinuar Nakoolak Qamaniq Ootoova Kilabuk Tungilik Uqaituk Iqallijuq Ningeongan Crowchild Manychief Lonethunder
    Whitecalf Running_Rabbit Many_Grey_Horses Two_Axe Red_Crow Big_Plume Kakegabon Nanibush Shawanda Wabano Kooses Sutherland-Iserhoff
    Papatie Kistabish Mestokosho Vollant Awashish Petiquay Ottawa Coon_Come Gull-Masty Tł'oo Spintlum Ts'elxwé Tsets'al
    Paul-Denny Googoo Knockwood Syliboy Desjarlais Cardinal-Houle Letendre Fiddler Beardy Wesley Metatawabin""",
    "south_asian": """Harpreet Gurdeep Jaspinder Manjot Sukhwinder Balbir Anjali Vaishnavi Thiruvengadam Kavitha Sivakami
    Nilufar Shabnam Tahmina Rezaul Iqra Zubair Farzana Bhavesh Jignesh Chandrika Nirosha Dilhani Pema Sandeep |
    Sidhu Dhaliwal Brar Randhawa Pannu Bhangu Grewal Sivalingam Kandasamy Thambirajah Balasubramaniam Wickramasinghe
    Jayawardena Chowdhury Talukder Mirza Siddiqui Bukhari Patel Trivedi Bhattacharya Gurung Lama Rai Toor""",
    "east_asian": """Wing-Yan Ka-Ho Xiaoling Zhiqiang Meifang Yu Li Jun An Min-seo Ji-hoon Hyun-ok Haruka Kenji Ngoc_Anh Thi_Hoa
    Quoc_Bao Linh Sokha Bopha Somchai Malee Rizalyn Jhun-Jhun Maricel Dodong Luzviminda Reynaldo Tenzin Dolkar |
    Kwok Tse Leung Szeto Ouyang Xu He Wu So Yoo Bae Hwang Nakagawa Ishiguro Nguyen Huynh Truong Dang Phan Sok Chhim
    Srisai Dimaculangan Macaraeg Batungbakal Dela_Cruz De_los_Reyes Panganiban Tsering Norbu Do""",
    "african": """Oluwaseun Chidinma Ngozi Babajide Kwabena Abena Wanjiku Kipchoge Mwajuma Tendai Nomvula Thandeka Habtamu
    Tsehay Eyerusalem Abdirahman Hodan Fadumo Ayaan Cawo Ousmane Fatoumata Aïssatou Mamadou Koffi Adjoua Bukuru
    Niyonzima Immaculée Gloire Dieudonné Merveille Blessing Comfort Patience Sunday |
    Ogunleye Nwachukwu Ezeigbo Boateng Asante Ofori-Atta Mwangi Wambui Cheruiyot Ncube Dlamini Gebremedhin Woldeyes
    Tesfagiorgis Warsame Jimcale Hersi Diallo Traoré Coulibaly N'Guessan N'Diaye M'Bala Kouassi Ndayishimiye
    Hakizimana Mukasa Tshilombo wa_Mutombo Ilunga Mbuyi Kabongo""",
    "arab_persian": """Khadija Suhaila Mu'ath Abdel-Rahim Hussam Rand Tuqa Bashar Yazan Lubna Soraya Kourosh Farideh Mahnaz
    Parviz Zarmina Gulalai Noorullah Samim Berivan Rojda Azad Serhat Aygül Şükran Çağla Meryem Zahra Nour Amal |
    Al-Khatib El-Masri Abu_Zaid Bou_Khalil ben_Youssef Bensalah Benmoussa Aït_Ouali Hajjar Qasim Sabbagh Tohme Karimzadeh
    Ghorbani Hosseinpour Tehrani Stanekzai Popal Safi Barzani Demirtaş Yıldız Kaçar Al_Sayed Abdulwahid""",
    "european": """Zdzisław Jadwiga Halyna Taras Oleksandra Bohdan Svitlana Yevhen Ljubica Dragan Vesna Žarko Radovan Ilinca
    Vasile Agnese Ettore Graziella Conceição João Fátima Eleni Stavros Ingeborg Heinrich Katinka Sjoerd Björn Aino Jutta
    Menno Anneke Lorraine Hutter-Rahel Peder |
    Wojciechowski Kowalczyk Hnatiuk Shevchuk Kostiuk Bilyk Dyck Friesen Penner Toews Hofer Wipf Waldner van_der_Meer
    van_den_Berg de_Vries von_Aschendorf Jovanović Šarić Popescu Ionescu-Dobre di_Tommaso Dell'Aquila Lo_Presti
    da_Silva_Pinto dos_Anjos Papadimitriou Karagiannis Sørensen Åkesson Virtanen Horváth Dvořák""",
    "latin_caribbean": """Ximena Yolanda Itzel Citlali Wilmer Yesenia Jhon_Jairo Milagros Guadalupe Ángel Jesús Dolores
    Consuelo Shanique Delroy Winsome Kemar Tamika Marie-Flore Wilner Guerda Jean-Robert Islande Dieuseul Roselaure Odalys |
    Quispe_Mamani Huamán Restrepo Ocampo Zambrano Peña_Nieves Gutiérrez_Lara Villavicencio Nuñez Ibarra de_la_Torre
    del_Valle Campbell-Reid Gayle Hinds Braithwaite Jean-Baptiste Pierre-Louis Saint-Fleur Dorcély Beauvoir Toussaint
    Petit-Frère Charlot Ramdeen""",
}
MONONYMS = [
    "Kaluk",
    "Zarlasht",
    "Tashi",
    "Myint",
    "Qillaq",
    "Sukarno",
    "Wintaka",
    "Nang",
    "Hser",
    "Suryani",
    "Attuat",
    "Gulbibi",
    "Thein",
    "Mon",
]
NICKNAMES = [
    "Bud",
    "Sis",
    "Kookum-Jo",
    "Ti-Guy",
    "Junior",
    "Red",
    "Babe",
    "Dot",
    "Mimi",
    "Tiny",
    "Skip",
    "Ricky",
    "Momo",
    "Ray-Ray",
    "Lulu",
    "Chip",
    "Jojo",
    "Bubba",
]

CITIES = {
    "en": """Flin_Flon Estevan Medicine_Hat Prince_Rupert Nanaimo Truro Corner_Brook Happy_Valley-Goose_Bay Iqaluit Hay_River
    Dryden Timmins Elliot_Lake Peterborough Owen_Sound St._Catharines Lachute Pointe-Claire Gaspé Sept-Îles Portage_la_Prairie
    Thompson Yorkton Camrose Grande_Prairie Regina Victoria Hope Sydney Charlottetown Sussex Antigonish Churchill London""",
    "fr": """Saint-Boniface Sainte-Anne La_Broquerie Hearst Kapuskasing Casselman Caraquet Tracadie Dieppe Chéticamp Gatineau
    Rouyn-Noranda Val-d'Or Rimouski Matane Baie-Comeau Alma Saguenay Thetford_Mines Drummondville Trois-Rivières Joliette
    Saint-Jérôme Victoriaville Granby Laval Sherbrooke Gravelbourg Zenon_Park Bonnyville Whitehorse Iqaluit Shediac Sudbury""",
}
DISTRICTS = {
    "en": "Transcona Riversdale Hintonburg Spryfield Vanier Cote-des-Neiges Forest_Lawn Whalley The_Pas_Road_area Rexdale Bowness",
    "fr": "Limoilou Hochelaga-Maisonneuve Vanier Saint-Sauveur Saint-Henri Norwood Rosemont Vieux-Hull Montréal-Nord Chomedey",
}
PROVINCES = {
    "en": "Manitoba Saskatchewan Nova_Scotia Alberta Yukon Nunavut Ontario Quebec British_Columbia New_Brunswick N.L. PEI",
    "fr": "Manitoba Québec Nouveau-Brunswick Nouvelle-Écosse Ontario Yukon Nunavut Colombie-Britannique Saskatchewan Alberta",
}
STREETS = {
    "en": """Tamarack_Cres|Kestrel Court|Old Quarry Rd|Sawmill_Lane|Osprey Way|Larch St. W.|Wheatland Avenue|Gillnet Rd|7th Ave NE
    |Third Concession|Caribou Trail|St. Brendan's Sq|Elevator Road|Marsh Hen Dr|Queen Adelaide Blvd|Dr. Penhale Drive|Rue Sainte-Alma
    |Chemin du Vieux-Quai|Burnt Church Loop|Tuktu Street|Highway 17 West|King Edward St E|Portage Row|Terrace 4|9 1/2 Street SW""",
    "fr": """rue des Épinettes|avenue du Héron|boul. des Moissons|chemin du Vieux-Quai|rue Sainte-Alma|montée Quirion|rang Saint-Éloi
    |3e Rang Est|rue Atik|place de l'Écluse|impasse des Bouleaux|côte à Bérubé|ruelle du Pressoir|allée des Outardes|rue du Dr-Painchaud
    |av. 12e|rue Principale O.|route 132 Ouest|croissant Thibodeau|chemin Dawson|rue Notre-Dame-des-Vents|boul. Curé-Lafrenière|Tamarack Cres""",
}
LANGUAGES = {
    "en": """English French Tagalog Inuktitut Cree Dari Pashto Tigrinya Somali Punjabi Urdu Tamil Cantonese Mandarin Ukrainian Polish
    Portuguese Farsi Arabic Swahili Lingala Haitian_Creole ASL Ojibwe Mi'kmaw Michif Vietnamese Korean""",
    "fr": """anglais français tagalog inuktitut cri dari pachto tigrigna somali pendjabi ourdou tamoul cantonais mandarin ukrainien
    polonais portugais farsi arabe swahili lingala créole_haïtien LSQ innu atikamekw michif vietnamien coréen""",
}
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
DAYS = {
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
}
HOTLINES = {
    "en": """211|2-1-1|988|9-8-8|811|911|9-1-1|311|511|1-800-668-6868|1-833-456-4566|1-855-242-3310|1-866-863-0511|1-866-531-2600
    |1-800-959-8281|1-800-622-6232|1-800-O-Canada""".replace("\n    ", ""),
    "fr": """211|2-1-1|988|9-8-8|811|911|9-1-1|311|511|1 866 277-3553|1-800-263-2266|1 800 363-9010|1-800-959-7383|1-800-622-6232
    |1 866 APPELLE|1 855 242-3310""".replace("\n    ", ""),
}
SERVICES_EN = """Driftwood Community Pantry|Lantern House Shelter|Grace Harbour Outreach|Millstream Tenant Support|Bluejay Warm Line
|North Ridge Newcomer Hub|Red River Tax Table|Kettle Street Drop-In|St. Brigid's Supper Room|Harold Finch Seniors Centre
|Marigold Family Resource Centre|Prairie Rose Legal Clinic|Sparrow's Nest Youth Hostel|Tidewater Utility Relief Fund|Open Door Intake Desk
|Three Fires Healing Lodge|Amaruq Elders Program|Wapiti Housing Registry|Bridgepoint Employment Services|Maple Gate Detox
|Good Measure Food Bank|Eleanor Voss Women's Shelter|Copper Kettle Meals on Wheels|Second Wind Furniture Bank|Lakehead Crisis Team
|Safe Crossing Disaster Relief|Hand in Hand Respite|Anchorage Mental Health Walk-In|June Callaghan House|Westwind Ride Program
|Rosedale Rent Bank|Islands Interpreter Pool""".replace("\n", "").split("|")
SERVICES_FR = """Le Garde-manger du Ruisseau|Maison L'Éclaircie|Entraide du Vieux-Quai|Comité logement des Érables|Ligne Écoute-Boréale
|Carrefour d'accueil Rivière-Rouge|Clinique d'impôt La Colonne|La Soupière de Saint-Éloi|Résidence Alphonse-Quirion|Centre de la famille Tournesol
|Aide juridique des Plaines|Auberge jeunesse Le Moineau|Fonds Coup de chaleur|Guichet Porte ouverte|Maison Rose-Aimée-Doiron
|Popote roulante du Clocher|Banque alimentaire Bonne Mesure|Refuge Lueur d'espoir|Ressourcerie Le Deuxième Souffle|Équipe de crise du Littoral
|Secours-sinistrés de l'Estuaire|Répit Main dans la main|Centre d'amitié Nipi|Halte-transport Le Vent d'ouest|Pavillon Marguerite-Pépin
|Accueil francophone La Boussole|Centre d'emploi Tremplin-Nord|Les Aînés du Faubourg|Tel-Parents Horizon|Interprètes solidaires""".replace(
    "\n", ""
).split("|")
