"""Given names and surnames by community; each row is women, men, surnames (an underscore stands for a blank)."""

_ROWS: dict[str, tuple[str, str, str]] = {
    "anglo": (
        "Margaret Heather Joyce Brenda Shirley Tiffany Kayleigh Beverley Doreen Lorna Grace Hope Paige Georgina Wanda",
        "Gordon Trevor Dwayne Kenneth Russell Blair Curtis Murray Darrell Clarke Wesley Garth Grant Rusty Hugh",
        "MacAulay Pickering Whitlock Hargreaves Dunphy O'Rourke Thibodeaux-Reid Kilbride Fairweather Bell Winters "
        "Marsh Crandall Steeves McLatchey Estabrooks Tompkins Church Field Barnaby Haliburton Ketchum",
    ),
    "quebecois": (
        "Ghislaine Marie-Ève Huguette Josée Mylène Thérèse Noémie Rose-Aimée Gaétane Laurence Maude Florence Océane "
        "Lise Francine Claudette Solange",
        "Réjean Jean-Guy Mathieu Yvon Normand Gaston Jocelyn Steeve Marc-Antoine Rosaire Zachary Fernand Maxime "
        "Donald Clément Onil Léopold",
        "Bérubé Ouellet Gagnon Lavoie D'Amours St-Laurent Proulx Dubé Pineau Côté Lepage Thériault Desrosiers "
        "Banville Lévesque Michaud Parent Deschênes Rioux Beaulieu L'Italien Sirois Larivée Charron Lafrenière "
        "Boisvert",
    ),
    "acadian": (
        "Évangéline Rose-Marie Monique Zoé Jeannine Aldéa Mélanie Roseline",
        "Alyre Edgar Valmond Ulysse Aurèle Gilles Camille Rhéal",
        "LeBlanc Cormier Arsenault Haché Robichaud Savoie Mazerolle Doiron Chiasson Gallant Landry Duguay Boudreau "
        "Comeau Godin",
    ),
    "firstnations": (
        "Dakota Shawna Kanahus Nipin Raven Delphine Marilyn Tsianina",
        "Wapan Elijah Isaiah Thunder Moses Napoleon Clifford Kiesis",
        "Whiteduck Cardinal Bear Commanda Sappier Polchies Tootoosis Crow Paul Ottawa Vollant Mckenzie Fontaine "
        "Awashish Sioui Sayers Wabano Good_Eagle",
    ),
    "inuit": (
        "Aputik Siasi Elisapie Leetia Qajaaq Annie",
        "Tumasi Joanasie Putulik Lukasi Noah Ipeelie",
        "Kullualik Angutirjuaq Ittusardjuat Nowdlak Tukkiapik Qumaluk Arnaituk Saviadjuk Etok Ningeok",
    ),
    "metis": (
        "Darlene Rosalie Verna Kaylee",
        "Gabriel Lyle Delbert Armand",
        "Belcourt Laframboise Desjarlais Lagimodière Vandal Ducharme Carrière Poitras Fayant",
    ),
    "southasian": (
        "Harpreet Jaspreet Ananya Sunita Nasreen Meenakshi Kulwinder Thushari Simran Farzana",
        "Gurdeep Balwinder Arjun Imran Sathish Mohinder Tariq Nirmal Rajan Parveen",
        "Dhaliwal Sandhu Grewal Sivakumar Chowdhury Bhullar Patel Qureshi Wickramasinghe Nair Randhawa Bajwa Mistry "
        "Kaur_Gill Hussain Iyer",
    ),
    "chinese": (
        "Xiaoling Mei-Hua Wing-Yan Jiayi Pui-San Yuqing Suk-Fong",
        "Guoqiang Kwok-Wai Zihao Chi-Ming Junjie Haoran Tak-Wah",
        "Cheung Leung Zhao Ng Xu Fong Kwan Ouyang Tsang Luo Yip Deng",
    ),
    "vietnamese": (
        "Thi_Hoa Ngoc_Lan Bich Tuyet Huong Kim-Chi",
        "Van_Duc Quang Huu_Tai Minh_Khoa Thanh Bao",
        "Nguyen Tran Pham Vo Huynh Dang Bui Truong Ngo",
    ),
    "filipino": (
        "Maricel Jocelyn Rosalinda Analyn Luzviminda Cherry",
        "Rodel Jun-Jun Arnel Reynaldo Crisanto Jomar",
        "Dela_Cruz Macaraeg Bautista Villanueva Manalo Pangilinan De_Guzman Salonga Dimaculangan",
    ),
    "arab": (
        "Rania Khadija Hanane Nour Samira Fatima-Zahra Aïcha Dalal Yasmina Loubna",
        "Abdelkader Youssef Karim Bilal Mohamed Anas Rachid Walid Hamza Nabil",
        "Haddad Benali El_Khoury Bouchareb Al-Masri Zerrouki Tahiri Ben_Salah Mansouri El_Amrani Abu_Hamdan Chraïbi "
        "Belkacem Sayegh Kassab",
    ),
    "persian": (
        "Parisa Shirin Mahnaz Laleh Zohreh Golnaz Wahida",
        "Behrouz Farhad Kamran Siavash Najibullah Omid Dariush",
        "Rostami Tehrani Karimzadeh Ahmadi Jafari Noorzai Moradi Shirazi Golestani Barakzai",
    ),
    "somali": (
        "Hodan Ifrah Sahra Ubah Fadumo Deqa",
        "Abdirahman Liban Warsame Mahad Guled Abdi",
        "Farah Warfa Jama Hersi Abdullahi Duale Nur Samatar Egal",
    ),
    "haitian": (
        "Mirlande Guerda Rose-Laure Fabienne Islande Wideline Marie-Carmel",
        "Wilner Jean-Robert Frantz Dieudonné Evens Jolicoeur Ronald",
        "Jean-Baptiste Desrosiers-Louis Pierre-Louis Estimé Dorvil Charles Saintil Toussaint Célestin Exantus Joseph "
        "Philogène",
    ),
    "african": (
        "Aminata Chantal-Ngoie Béatrice Fatou Divine Nadège Immaculée Ngozi",
        "Ousmane Christian Kofi Mamadou Patrice Innocent Serge-Alain Chukwuemeka",
        "Mbuyi Diallo Kabongo Traoré Nkurunziza Okafor Sow Tshibanda Mukendi Uwimana Ba Adeyemi Ngo_Bassa Kouamé",
    ),
    "ukrainian": (
        "Oksana Halyna Daryna Lesia Nadiia Svitlana",
        "Taras Bohdan Volodymyr Yuriy Oleksandr Petro",
        "Shevchuk Kovalenko Bondarenko Melnyk Tkachuk Hryhorenko Savchyn Romaniuk Wasylyk",
    ),
    "portuguese": (
        "Fátima Conceição Lurdes Graça Inês",
        "Joaquim Manuel Zeferino Tiago Rui",
        "Medeiros Pacheco da_Silva Furtado Amaral dos_Santos Botelho Raposo Câmara",
    ),
    "latin": (
        "Guadalupe Yesenia Luz_Marina Ximena Paola Marisol Dulce",
        "Hernán Wilmer Édgar_Iván Óscar Rigoberto Jhon Ramiro",
        "Quispe Cárdenas Restrepo Villalobos de_la_Torre Ochoa Zelaya Mejía Pineda Barrientos Hernández_Ruiz Arévalo",
    ),
    "korean": (
        "Soo-Jin Eun-Hye Minji Hye-Won Yuna",
        "Dong-Hyun Jae-Sung Seung-Ho Kyung-Soo Min-Jun",
        "Kim Choi Yoon Seo Kwon Hwang Baek Noh",
    ),
    "eritrean": (
        "Selam Rahwa Tsegereda Feven Luwam",
        "Tesfalem Yonas Filmon Berhane Kidane",
        "Gebremariam Tekle Habtemichael Woldu Ghebreab Araya Mehari Teklemariam",
    ),
}
COMMUNITIES: dict[str, tuple[list[str], list[str], list[str]]] = {
    key: (
        [w.replace("_", " ") for w in row[0].split()],
        [w.replace("_", " ") for w in row[1].split()],
        [w.replace("_", " ") for w in row[2].split()],
    )
    for key, row in _ROWS.items()
}
WEIGHTS: dict[str, dict[str, int]] = {
    "en": {
        "anglo": 9,
        "quebecois": 2,
        "acadian": 2,
        "firstnations": 3,
        "southasian": 3,
        "persian": 2,
        "chinese": 2,
        "filipino": 2,
        "arab": 2,
        "somali": 2,
        "eritrean": 2,
    },
    "fr": {
        "quebecois": 11,
        "acadian": 4,
        "haitian": 3,
        "arab": 3,
        "african": 3,
        "latin": 2,
        "firstnations": 2,
        "anglo": 2,
    },
}
NICKNAMES: dict[str, dict[str, list[str]]] = {
    "en": {
        "f": "Bev Cookie Trish Dot Peanut Mags Lulu Gigi Sandy Birdie Dee-Dee Kit".split(),
        "m": "Buddy Smitty Big_Al Skip Junior Gord Mac Chico Sonny Red Moose Ziggy".replace("_", "-").split(),
    },
    "fr": {
        "f": "Mimi Ginou Loulou Kiki Manon-la-Rouge Titine Lili Fanfan Gigi Jojo".split(),
        "m": "Ti-Guy Ti-Jean Bob Momo Pitou Ti-Paul Nano Ti-Rouge Pat Coco Jeannot Ti-Loup".split(),
    },
}
TITLES: dict[str, dict[str, list[str]]] = {
    "en": {"f": ["Mrs.", "Ms.", "Mrs", "Ms", "Miss"], "m": ["Mr.", "Mr"]},
    "fr": {"f": ["Mme", "Mme", "Madame"], "m": ["M.", "M.", "Monsieur"]},
}
