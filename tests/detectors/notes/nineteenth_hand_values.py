"""Invented persons' names, by community; an underscore stands for a blank inside a name."""

COMMUNITIES: dict[str, tuple[str, str, str]] = {
    "quebec": (
        "Lucille Ginette Maude Josiane Marie-Ève Noémie Solange Huguette Pierrette Mélissandre Audrey-Anne "
        "Thérèse Océane "
        "Micheline Rolande Annick Élodie Marie-Claire",
        "Réjean Normand Gaétan Yvon Jean-Guy Maxime Étienne Sylvain Ghislain Félix-Antoine Rosaire Benoît "
        "Alexis Raynald "
        "Marc-André Fernand Thomas",
        "Gauthier Thibodeau Bélanger Lavallée Desrosiers Charbonneau Pépin Vaillancourt Lachance Boisclair Sansregret "
        "Lajeunesse Tétreault Beaupré Quirion Laflamme St-Onge Ladouceur Miville Chouinard Grondin Rancourt Paquin",
    ),
    "acadian": (
        "Géraldine Rose-Marie Albertine Edna Mariette Zélica Monique Josée Chantal Évangéline Bernice Corinne Dorine",
        "Alyre Valmond Hector Aurèle Livain Edgar Ulysse Donat Euclide Jean-Eudes Camille Fidèle Roméo",
        "Robichaud Thériault Doiron Chiasson Haché Mallet Savoie Losier Duguay LeBouthillier Cormier Gallant "
        "Arsenault "
        "Landry Brideau Basque Lanteigne Gionet Boudreau Maillet Noël Ferron",
    ),
    "inuit": (
        "Annie Lizzie Elisapie Maggie Siasi Qumaluk Minnie Aida Louisa Akinisie Lucy Mary-Ann Saira Nellie",
        "Putulik Johnny Adamie Charlie Peter Tamusi Noah Paulusi Joanasie Lukasi Eli Markusie Jobie Sandy",
        "Tukkiapik Aragutak Annahatak Kauki Qinuajuak Nulukie Saviadjuk Tulugak Ittukallak Angutigirk "
        "Novalinga Amarualik "
        "Sivuarapik Alayco Uqaituk Papigatuk Kasudluak Echalook Ningiuruvik Inukpuk Weetaluktuk Iyaituk",
    ),
    "first_nations": (
        "Darlene Shania Winona Cheyenne Marlene Rose-Anna Delphine Raven Sky Bernadette Wapan Charlene",
        "Delbert Wesley Elijah Lyle Clayton Leroy Dakota Alvin Nathan Percy Tristan Garnet",
        "Cardinal Whitehorse Moosomin Wabigoon Kakegamic Littlechild Bearspaw Crowchild Achneepineskum Beardy Nepinak "
        "Sutherland Auger Yellowbird Cutknife Metallic Wapachee Ottereyes Mestokosho Vollant Bellegarde Whiskeyjack",
    ),
    "metis": (
        "Colette Jeannine Roberta Verna Loretta Brielle Kaylee",
        "Marcel Lionel Gabriel Ambrose Dale Cody Russell",
        "Desjarlais Laboucane Fayant Belhumeur Pelletier Gladue L'Hirondelle Amyotte Delorme Lafreniere",
    ),
    "anglo": (
        "Margaret Heather Brenda Joanne Kimberly Patricia Hailey Doreen Amber Gwendolyn Sheila Madison Ruth "
        "Charlotte Peggy",
        "Douglas Gordon Kenneth Brian Trevor Murray Stuart Tyler Wayne Callum Graham Logan Ronald Bruce Jason",
        "MacKinnon Fraser Whitfield Hollister Pengelly O'Rourke Brannigan Thistlewood Hargrove Sinclair "
        "Coldwell Ferris "
        "McAllister Underhill Rowe Baxter Penney Stoyles Van_Horne Lockhart Tilley Ellsworth",
    ),
    "south_asian": (
        "Harpreet Gurleen Priya Nasreen Sunita Kavita Fatema Manjit Anjali Rukhsana Thushara Sadia",
        "Gurpreet Rajinder Imran Arjun Sukhdeep Vikram Tariq Ravindran Mohan Jaswant Nimal Shafiq",
        "Sandhu Dhaliwal Grewal Chaudhry Patel Iyer Rahman Siddiqui Kaur_Gill Bhullar Nair Perera "
        "Ponnambalam Qureshi Joshi Malhotra",
    ),
    "chinese": (
        "Mei-Ling Xiaoyan Wing-Yee Yuhan Li_Hua Jing Siu-Fong Meiqi",
        "Wei Guoqiang Ka-Ho Zhiming Jun Wai-Keung Haoran Bo",
        "Leung Zhang Ouyang Kwok Huang Tsang Fung Xu Zheng Lau Guo Chiu",
    ),
    "vietnamese": (
        "Thi_Hoa Bich_Ngoc Thanh_Thuy Kim_Lan Phuong Tuyet",
        "Van_Minh Quoc_Bao Duc Huu_Phuoc Thanh Tuan",
        "Nguyen Tran Pham Huynh Vo Dang Bui Duong",
    ),
    "filipino": (
        "Maricel Rosalinda Jocelyn Cherry_Ann Luzviminda Divina Analyn",
        "Rodrigo Jomar Reynaldo Arnel Benedicto Dennis Efren",
        "Macaraeg Dimaculangan Villanueva Bautista Pangilinan Dela_Cruz Salonga Manalo Tolentino",
    ),
    "arab": (
        "Rania Hanan Nour Samira Zeinab Yasmine Ghada Salma Khadija",
        "Khaled Mahmoud Youssef Bilal Abdelkader Samir Walid Rachid Anas",
        "Haddad Al-Masri El_Khoury Benali Bensaïd Khalil Abou_Jaoude Mansouri Al-Hamwi Cherkaoui Saleh Hamdan Zerrouki",
    ),
    "persian": (
        "Shirin Parisa Mahnaz Golnar Farzaneh Zahra",
        "Behrouz Dariush Mehdi Kaveh Amir-Hossein Siamak",
        "Ahmadzadeh Rostami Tehrani Hosseini Karimzadeh Farahani Noorzai",
    ),
    "somali": (
        "Hodan Ifrah Sahra Fadumo Ayaan Hibo",
        "Abdirahman Mukhtar Liban Guled Warsame Yusuf",
        "Warfa Jama Abdullahi Farah Hersi Mohamud Dualeh Ismail",
    ),
    "haitian": (
        "Guerline Mirlande Roseline Wideline Fabienne Islande Marie-Flore",
        "Wilner Jean-Robert Frantz Dieudonné Evens Ronel Jocelin",
        "Jean-Baptiste Pierre-Louis Charles Désir Toussaint Exumé Saint-Fleur Dorvilus Célestin",
    ),
    "african": (
        "Aïssatou Mariama Espérance Divine Fatoumata Adjoa Béatrice Chidinma",
        "Mamadou Ousmane Innocent Jean-Bosco Kwame Emeka Christian Moussa",
        "Diallo Mbuyi Ndiaye Ilunga Okafor Nkurunziza Traoré Mukendi Asante Tchoumi Kabongo Mensah",
    ),
    "ukrainian": (
        "Oksana Iryna Nataliya Olha Halyna Kateryna Daryna",
        "Andriy Bohdan Mykola Serhiy Taras Volodymyr Yaroslav",
        "Kovalenko Petryshyn Shevchuk Bondarenko Hnatiuk Tkachenko Melnyk Stasiuk Vovk",
    ),
    "portuguese": (
        "Fátima Lurdes Conceição Graça Filomena",
        "Joaquim Adelino Manuel Nelson Tiago",
        "Medeiros Furtado da_Silva Carreiro Pacheco de_Melo Tavares",
    ),
    "latin": (
        "Ximena Guadalupe Luz_Marina Yolanda Valentina Daniela Rocío",
        "Alejandro Wilson Hernán Óscar Mateo Luis_Fernando Ezequiel",
        "Restrepo Quispe Cárdenas_Ruiz Hernández Escobar Zúñiga Morales_Peña Alvarado Castañeda Ríos Benavides",
    ),
    "korean": (
        "Eun-ji Soo-yeon Hye-jin Mi-kyung Ji-woo",
        "Sung-ho Min-jun Dong-hyun Jae-won Kyung-soo",
        "Hwang Seo Jeong Noh Bae Yoon Kang",
    ),
    "eritrean": (
        "Selam Rahwa Semhar Luwam Tsige Abrehet",
        "Tesfay Filmon Yonas Kibrom Mehari Biniam",
        "Ghebremedhin Woldemariam Tekle Habtemariam Araya Kidane Berhane",
    ),
}

NICK_WOMAN: dict[str, list[str]] = {
    "en": ["Auntie Lou", "Bee", "Peaches", "Jo-Jo", "Dee", "Birdie", "Gigi", "Nan Mae", "Tiny", "Sunny B"],
    "fr": ["Mado", "Gigi", "Mémère Lou", "Ti-Rose", "Lulu", "Nini", "Zoune", "Fanfan", "Tante Bébé", "Mimi"],
}
NICK_MAN: dict[str, list[str]] = {
    "en": ["Big Ray", "Smokey", "Sully", "Red", "Skip", "Uncle Moe", "Jay-Jay", "Buddy T", "Duke", "Lefty"],
    "fr": ["Ti-Guy", "Ti-Jean", "Ti-Loup", "Pit", "Bidou", "Mononc' Léo", "Coco", "Gros Louis", "Titi", "Nico"],
}

REGION_WEIGHTS: dict[str, dict[str, int]] = {
    "NV": {"inuit": 16, "quebec": 2, "anglo": 1},
    "NB": {"acadian": 14, "anglo": 4, "first_nations": 2, "african": 3, "filipino": 2, "ukrainian": 1},
    "AB": {
        "anglo": 5,
        "first_nations": 4,
        "metis": 4,
        "south_asian": 4,
        "filipino": 4,
        "ukrainian": 3,
        "somali": 3,
        "eritrean": 3,
        "arab": 2,
        "persian": 2,
        "latin": 2,
        "african": 2,
        "korean": 1,
        "vietnamese": 2,
        "chinese": 2,
    },
    "ON": {
        "anglo": 5,
        "first_nations": 3,
        "south_asian": 4,
        "portuguese": 3,
        "persian": 3,
        "chinese": 3,
        "somali": 2,
        "quebec": 2,
        "arab": 2,
        "african": 2,
        "latin": 2,
        "korean": 2,
        "vietnamese": 2,
        "filipino": 2,
        "eritrean": 1,
        "ukrainian": 1,
        "haitian": 1,
        "metis": 1,
    },
    "QC": {
        "quebec": 10,
        "haitian": 4,
        "arab": 4,
        "latin": 3,
        "african": 2,
        "first_nations": 2,
        "vietnamese": 2,
        "portuguese": 2,
        "anglo": 2,
        "south_asian": 1,
        "chinese": 1,
        "persian": 1,
    },
}
OTHER_WEIGHTS: dict[str, int] = {
    "anglo": 6,
    "first_nations": 4,
    "metis": 2,
    "south_asian": 3,
    "chinese": 3,
    "filipino": 3,
    "persian": 1,
    "korean": 2,
    "ukrainian": 2,
    "acadian": 1,
    "latin": 1,
    "vietnamese": 1,
    "eritrean": 1,
}
