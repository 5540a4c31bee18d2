"""Names, streets, agencies and the like of the reserved texts: never read when changing the detectors."""

# Given names | family names; an underscore stands for a space.
GROUPS = {
    "english": "Beverley Clifford Darlene Garth Heather Ian Lorna Murray Noreen Trevor Tyler Whitney|Archibald Bickford Cowan Dunphy Eastman Gillespie Hollett Kendrick Lockyer Pritchard Stubbs Wadden",
    "prairie": "Brenda Dwayne Krystal Lyle Rhonda Shelby Wade Tanner|Boychuk Friesen Klassen Penner Reimer Wiebe Dueck Hnatiuk Zacharias Thiessen",
    "quebec": "Anouk Bérengère Clémence Denis Édith Fernand Ghislain Huguette Jocelyne Laurianne Maxime Normand Rosaire Solange Yvan Zoé|Archambault Beauregard Charbonneau Deschênes Fecteau Gadbois Joncas Labrecque Morissette Pelchat Quirion Rancourt Sylvestre Thivierge Villeneuve",
    "quebec_double": "Jean-Guy Marie-Ève Pierre-Luc Anne-Sophie Marc-Antoine Louis-Philippe|St-Amour Lajoie Bois-Vert D'Amours L'Écuyer De_la_Durantaye Des_Ruisseaux Saint-Onge",
    "acadian": "Aurèle Bernadette Camille Lisette Ulysse Zélica|Arsenault Bourque Cormier Doiron Gaudet Haché Landry Robichaud Savoie Thériault",
    "metis": "Gabriel Josephine Louis Rosalie Wilfred Clarice|Belhumeur Cardinal Desjarlais Fleury Lagimodière Poitras Vandal Delorme",
    "cree": "Delphine Ernest Mahkwa Nipin Rosie Sakihitowin|Beardy Cheechoo Gull Iserhoff Nakogee Rabbitskin Wapachee Whiskeychan Linklater Sutherland",
    "ojibwe": "Animikii Jolene Waseya Marvin Nokomis Tyrell|Kakegamic Meekis Nanokeesic Shawanda Toulouse Wabegijig Kejick Necan",
    "dene": "Alphonse Dechen Lawrence Verna Tuktu Deneze|Beaulieu Betsaka Catholique Drygeese Kodzin Sangris Tsetso Yakeleya",
    "inuit": "Elisapie Jeannie Lucassie Napatchie Qumaq Saali|Aglukark Etok Ivalu Kowcharlie Nappaaluk Okituk Qirqqut Tulugak",
    "coast": "Guujaaw Kwisitis Ellen Rena Harlan Skil|Wilson-Baptiste Seaweed Dick-Joseph Jules Mussell Point Charlie Tsakoza",
    "mikmaq": "Noel Kiptu Marlene Eleanor|Googoo Marshall-Sock Paul Prosper Denny Bernard",
    "chinese": "Baoyu Chunhua Guoliang Jiahui Meiling Peng Shuxian Weijie Xiuying Yifan Zhiwei|Cai Deng Feng Guan Hou Jiang Lü Ouyang Peng Situ Xu Zhuang",
    "cantonese": "Ka-Wai Siu-Fong Wing-Yan Chi-Keung Mei-Po Yuk-Lan|Cheung Fung Kwok Leung Mak Tse Tsui Yeung",
    "punjabi": "Amritpal Balbir Gurleen Harjinder Jasmeet Lakhbir Navdeep Rupinder Simranjit|Aulakh Bhullar Cheema Deol Johal Mangat Randhawa Sohi Toor Virk",
    "tamil": "Anushka Kavitha Murugan Nadarajah Sivakumar Thushara|Arulanantham Kandasamy Mahendran Ponnampalam Selvaratnam Thambirajah Vigneswaran",
    "gujarati": "Bhavna Chirag Jignesh Kokila Nirav|Amin Chaudhari Desai Kapadia Mistry Panchal Trivedi",
    "urdu": "Adeel Bushra Farhana Imtiaz Naveed Rukhsana Zubair|Ansari Baig Chughtai Gillani Lodhi Qureshi Siddiqui",
    "bengali": "Anwara Debashish Nazmul Rokeya Tanvir|Bhattacharya Chowdhury Majumder Sarker Talukder",
    "persian": "Arash Behnaz Farzaneh Kourosh Mahsa Shahram|Ebrahimi Farrokhzad Ghorbani Karimzadeh Moradi Tavakoli",
    "afghan": "Abdul_Wahid Freshta Mina Nazir Shukria Zalmai|Barakzai Hotak Noorzai Popal Stanekzai Yusufi",
    "arabic": "Abeer Bassam Dalal Ghassan Hanan Khalid Mahmoud Rania Wissam Zainab|Al-Khatib Barakat Darwish El-Masri Haddad Jaber Qasim Shaheen",
    "maghreb": "Abdelkader Djamila Fatiha Hocine Kheira Mounir Samia|Belkacem Benali Bouazza Cherif El_Amrani Hamdaoui Ziani",
    "somali": "Abdirahman Asha Deqa Faduma Hodan Liban Sahra|Abdulle Dirie Farah Guled Jama Mohamud Warsame",
    "horn": "Abrehet Bereket Selamawit Tewodros Yordanos Zenebech|Berhane Gebreselassie Haile Kidane Mengistu Tekle Woldemariam",
    "west_african": "Adaobi Chukwuemeka Folasade Kofi Ngozi Oluwaseun Yaw|Adebayo Boateng Chukwu Eze Mensah Ogunleye Owusu",
    "central_african": "Aimé-Césaire Bijou Claudine Espérance Jean-Bosco Odette|Habimana Kabongo Mukendi Ngoma Niyonzima Tshibangu Uwimana",
    "haitian": "Evens Guerda Islande Jean-Robert Mirlande Wilner|Cadet Dorvil Exantus Joseph Louissaint Pierre-Louis Toussaint",
    "caribbean": "Alrick Carlene Delroy Marva Shaniqua Winston|Braithwaite Campbell-Bogle Grizzle McKoy Ramsaran Sewnarine",
    "filipino": "Arnel Cherry_Ann Jomar Maricel Rosalinda Rodel|Bautista Dela_Cruz Evangelista Macaraeg Pangilinan Villanueva",
    "vietnamese": "Bich Dung Hoa Ngoc_Anh Quoc Thanh|Doan Huynh Luong Phung Trinh Vuong",
    "korean": "Eun-ji Hyun-woo Ji-soo Kyung-sook Min-jun|Bae Cho Jung Kwon Noh Seo",
    "japanese": "Haruka Kenji Michiko Tetsuo Yumi|Fujimoto Hayashi Kobayashi Matsuda Oikawa",
    "portuguese": "Agostinho Conceição Filomena Inês Joaquim|Câmara de_Melo Furtado Medeiros Raposo Teixeira",
    "italian": "Carmela Domenico Filomena Nunzio Rosaria|Caputo D'Angelo Di_Iorio Fusco Mastroianni Tedesco",
    "greek": "Athanasia Dimitrios Eleni Spiros|Anagnostou Hatzis Karagiannis Papadakis",
    "ukrainian": "Bohdan Halyna Nadiya Ostap Solomiya Yaryna|Danylchuk Kovalenko Moroz Ponomarenko Shevchuk Tkachenko",
    "polish": "Bożena Grażyna Krzysztof Wiesław|Błaszczyk Gajewska Jabłoński Wójcik",
    "balkan": "Dragana Goran Jelena Zoran|Babić Đorđević Kovačević Petrović",
    "latin": "Alejandra Ezequiel Guadalupe Jhon_Jairo Marisol Yesenia|Bustamante Cifuentes del_Río Escobedo Montoya Zambrano",
    "jewish": "Avrum Chaya Mendel Rivka Shlomo|Birnbaum Edelstein Kirshenblatt Mandelbaum Zuckerman",
    "turkish": "Ayşe Emre Gülşen Oğuz|Çelik Demirtaş Şahin Yıldırım",
    "tibetan": "Dolma Lhamo Ngawang Tenzin|Choedon Dorjee Tsering Wangchuk",
}
HOME = {"en": ["english", "prairie"], "fr": ["quebec", "quebec_double", "acadian"]}
NICKNAMES = ["Bucky", "Ti-Paul", "Kookum", "Mimi", "Skeeter", "Dédé", "Junior", "Coco", "Nan", "Red", "Titi", "Sonny"]
TITLES = {"en": ["Mrs.", "Mr.", "Ms.", "Dr.", "Miss", "Mr"], "fr": ["Mme", "M.", "Dr", "Mlle", "madame", "monsieur"]}
STREETS = {
    "en": "Larkspur Gate|Tecumseh Rd E|Old Mill Rd|Whyte Ave NW|Dundurn St S|Gottingen St|Burnhamthorpe Road West|34th Street NE|Signal Hill Rd|Marine Drive|Kingsway|Portage Ave|Fundy Shore Rd|Assiniboine Crescent|County Road 29|Highway 7|Township Road 522|120 A Street|Sussex Dr|Broadway|Lakeshore Blvd|Beaver Dam Lane|The Esplanade|Rue Provencher|Chief Peguis Trail|Elm Grove Pl|Main St|Avenue Road|Concession Road 4|Hastings Street East",
    "fr": "rue Saint-Vallier Ouest|boul. Taschereau|avenue du Mont-Royal Est|chemin des Patriotes|rang Saint-Joseph|montée Masson|rue de l'Église|boulevard Saint-Pierre O.|côte de Liesse|rte 132|place Royale|allée des Bouleaux|rue Principale|av. Laurier E|3e Avenue|rue Notre-Dame-des-Anges|croissant Beaulieu|impasse du Ruisseau|rue King Ouest|promenade du Portage|boul Curé-Labelle|rue Dr-Penfield|chemin Chiasson|terrasse Dufferin|rue Bloor Ouest|sentier du Boisé|quai des Bateliers|rue Mgr-Taché",
}
CITIES = {
    "en": "Moose Jaw|Corner Brook|Red Deer|Sault Ste. Marie|Nanaimo|Truro|Brandon|Timmins|Whitehorse|Iqaluit|Brampton|Prince Rupert|Charlottetown|Miramichi",
    "fr": "Rouyn-Noranda|Saint-Jérôme|Drummondville|Hearst|Moncton|Sept-Îles|Gatineau|Longueuil|Edmundston|Saint-Boniface|Baie-Comeau|Kapuskasing|Trois-Pistoles",
}
SERVICES_EN = [
    "Harbourlight Women's Shelter", "Prairie Lantern Food Bank", "Rideau Bend Settlement Services", "Mill Creek Neighbourhood House", "Four Winds Healing Lodge",
    "Eastgate Legal Clinic", "Copper Kettle Community Kitchen", "Sunrise Seniors Centre", "Tamarack Housing Help", "Kootenay Crisis Response",
    "Grace Anglican Outreach", "Bluebird Early Years", "Northern Spruce Addictions", "The Dorothy Ames Residence", "John Howard Society",
    "Meals on Wheels Clarendon", "Salvation Army Booth Centre", "Riverbend Youth Hub", "Elgin County Ontario Works", "St. Brigid's Family Drop-in",
    "Maplewood Newcomer Centre", "Hope Street Detox", "Legion Branch 47", "Ida Frost Memorial Clinic", "Westerly Transit Assistance", "Bridgeview Tenant Hotline",
]  # fmt: skip
SERVICES_FR = [
    "Maison Clair-Matin", "Comptoir alimentaire Les Moissons", "Centre de femmes L'Éclaircie", "Carrefour jeunesse Boréal", "Popote roulante du Vieux-Quai",
    "CLSC des Trois-Rives", "Accueil Marguerite", "Maison Jean-Lapointe", "Société Saint-Vincent de Paul", "Entraide Le Relais", "Services aux aînés du Bas-Canton",
    "Office d'habitation des Collines", "Refuge La Porte ouverte", "Centre communautaire Félix-Leclerc", "Aide juridique de l'Estran", "La Cordée soutien aux familles",
    "Banque alimentaire Pain-Partage", "Hébergement Le Phare du Nord", "Maison Thérèse-Casgrain", "Fondation Armand-Vaillant", "Villa des Tilleuls", "Ressourcerie du Fleuve",
]  # fmt: skip
HOTLINES = {
    "en": ["211", "9-8-8", "911", "1-800-668-6868", "1-888-579-2888", "811", "1 866 863 0511", "2-1-1"],
    "fr": ["211", "9-8-8", "811", "1 866 277-3553", "1-800-263-2266", "le 911".removeprefix("le "), "1 888 933-9007"],
}
AMOUNTS = {
    "en": ["$1,150", "$42.75", "3 bags", "2 kids", "40 hours a week", "$600/mo", "1,200 sq ft", "17 percent", "12 months", "$18/hr", "5 nights"],
    "fr": ["1 150 $", "42,75 $", "3 sacs", "2 enfants", "40 heures par semaine", "600 $ par mois", "17 %", "12 mois", "18 $ l'heure", "5 nuits", "250$"],
}  # fmt: skip
LANGUAGES = {
    "en": ["Tagalog", "Dari", "Cree", "Tigrinya", "Ukrainian", "ASL", "Cantonese", "French", "Inuktitut", "Spanish"],
    "fr": ["créole", "arabe", "espagnol", "innu", "mandarin", "portugais", "anglais", "LSQ", "pachto", "vietnamien"],
}
