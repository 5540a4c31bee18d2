"""Given names and surnames, by community. An underscore stands for a blank."""

RAW = {
    "anglo": (
        "Heather Brenda Gail Sharon Kimberley Tracy Doreen Marlene Lorna Shannon Ashley Kayla Paige Joy Hope Rose Beth"
        " Peggy Darlene Faith Mackenzie Eleanor Colleen Wendy",
        "Doug Gordon Wayne Keith Darrell Scott Curtis Trevor Cody Brett Ian Murray Garth Dale Stewart Will Mark Grant"
        " Jack Lorne Neil Ron Angus Cameron",
        "Fraser MacLeod Hutchings O'Reilly Pritchard Walsh Whitfield Baker Young Street Rideout McKinnon Parsons Banks"
        " Barrett Langille Crosby Drover Thistle Haywood MacIsaac Winters Ferguson Caldwell Hargreaves Small Dunphy"
        " St._Croix Stoddart Penney Burke-Hall Fitzgerald",
    ),
    "quebec": (
        "Ginette Louise Manon Sylvie Josée Chantal Marie-Ève Marie-Claude Huguette Jeannine Lise Mélanie Karine Rose"
        " Océane Maëlle Florence Pierrette Thérèse Anne-Sophie Nathalie Diane Coralie Line Élodie Hélène Reine",
        "Réjean Normand Gaétan Jean-Guy Yvon Stéphane Mathieu Guillaume Sylvain Benoît Marc-André Jean-François Éric"
        " Gilles Fernand Zachary Félix Olivier Ghislain Serge Étienne Rosaire Alexis Maxime Henri Camil Michel",
        "Tremblay Gagnon Bouchard Ouellet Pelletier Côté Lévesque Bélanger Thibault Desrosiers Lachance Larivière"
        " Beauchemin Villeneuve Charbonneau St-Onge L'Heureux Vadeboncoeur Dion Lafleur Létourneau Gendron Lapointe"
        " Archambault Brisebois Lemay Laplante Dubois Simard Côté-Roy Gauthier-Labbé Bolduc Sansregret Lajoie Morin"
        " Perreault Quirion Deschênes Rainville Tanguay Jolicoeur Hamel",
    ),
    "acadian": (
        "Évangéline Rose-Marie Bernadette Monique Édith Aline Yvette Gisèle Jocelyne Mireille Anne-Marie Claudette",
        "Aurèle Léo-Paul Donat Edmond Ulysse Ronald Hector Normand Roméo Valmond Camille Alyre",
        "LeBlanc Cormier Doiron Robichaud Thériault Arsenault Comeau Landry Mazerolle Chiasson Haché Savoie Duguay"
        " Losier Boudreau Gallant Surette d'Entremont Melanson Bourgeois Godin",
    ),
    "firstnations": (
        "Marjorie Cheyenne Shaylynn Agnes Delores Tanis Winona Raven Kateri Bernice Sage Autumn Dakota Beatrice",
        "Wesley Elijah Clifford Tyson Dustin Alvin Moses Norman Delbert Isaac Trent Ambrose Hunter Leon",
        "Kakegamic Beardy Wabano Moonias Achneepineskum Whiteduck Cardinal Crowchild Big_Bear Two_Youngmen Sinclair"
        " Papequash Nepinak Bird Wapachee Joe Paul Sylliboy Denny Nanokeesic Twoyoungmen Cheechoo Spence Buffalo"
        " Manitowabi Sutherland Red_Crow",
    ),
    "innu": (
        "Marie-Andrée Évelyne Uapukun Anne-Marie Shanice Germaine Charlotte Kathia",
        "Shawn Ken-Alexandre Raphaël Nashipetimu Sébastien Réginald Jean-Baptiste Christian",
        "Vollant Fontaine Mestokosho Jourdain Awashish Ottawa Petiquay Chilton Niquay Bacon Rock Mckenzie Kistabish"
        " Mowatt Papatie Picard Siméon Ishpatao",
    ),
    "inuit": (
        "Elisapee Oolayou Annie Leetia Siasi Malaya Saila Aaju Qaunaq Nipisa",
        "Jaypootie Simeonie Tommy Pauloosie Adamie Noah Lazarusie Joanasie Jobie",
        "Kilabuk Ipeelie Qumaluk Tulugak Akpalialuk Nowdlak Angnatsiak Kownirk Tukkiapik Aragutak Ningeok Arnatuk"
        " Pudlat Obed Saviadjuk",
    ),
    "metis": (
        "Yvonne Verna Rosalie Melina Charlene Georgina",
        "Clément Norbert Louis Garry Maurice Percy",
        "Desjarlais Laframboise L'Hirondelle Belcourt Delorme Ladouceur Lavallée Parenteau Letendre Calliou Amyotte",
    ),
    "punjabi": (
        "Harpreet Gurleen Simran Jaswinder Amrit Navdeep",
        "Gurpreet Manpreet Baljit Harjinder Amandeep Sukhdev",
        "Singh Kaur Gill Dhaliwal Sandhu Grewal Brar Sidhu Dhillon",
    ),
    "tamil": (
        "Sumathi Kavitha Thushara Meena",
        "Vignesh Suresh Pradeep Kumaran",
        "Sivakumar Thanabalasingam Nagaratnam Perera Iyer Selvarajah",
    ),
    "southasian": (
        "Fatima_Bibi Nusrat Rukhsana Shabnam",
        "Imran Tariq Nadeem Faisal",
        "Chaudhry Rahman Siddiqui Qureshi Malik Hossain",
    ),
    "gujarati": ("Priya Anjali Hetal Sangita", "Rajesh Arjun Nilesh Bishnu", "Patel Sharma Mehta Ghimire Desai Thapa"),
    "chinese": (
        "Mei-Ling Xiaoyan Wing-Yee Yuk-Lan Jing Lihua Qing Siu-Ping Yan May",
        "Jian Wei Kwok-Wai Zhiqiang Chi-Keung Haoran Ming Guowei Bo Kin-Man",
        "Chan Wong Li Zhang Leung Cheung Xu Ng Ho Huang Zhao Au-Yeung Lam Fung Lo",
    ),
    "vietnamese": (
        "Thi_Hoa Ngoc_Anh Kim_Lien Thu Huong Bich Lan Mai",
        "Van_Minh Quoc_Bao Duc Hung Thanh Tuan Khoa Long",
        "Nguyen Tran Pham Vo Huynh Dang Bui Doan Ly Ngo",
    ),
    "filipino": (
        "Maricel Rowena Analyn Jocelyn Cherry Marites Princess Luzviminda",
        "Rodel Jomar Arnel Reynaldo Jun Efren",
        "Dela_Cruz Santos Bautista Villanueva Magsaysay Macaraeg De_Guzman Dimaculangan Pascual Tolentino Salazar",
    ),
    "arab": (
        "Fatima Amina Nour Rania Khadija Yasmine Souad Samira Hala Zineb Latifa Rim",
        "Mohamed Ahmad Karim Bilal Yassine Hamza Nabil Walid Rachid Mustapha Omar Ayoub",
        "Haddad El_Amrani Benali Bouzid Al-Masri Khoury Belkacem Ziani Al_Hariri Mansour Cherkaoui Bensalem Saadi"
        " Ben_Youssef Abdelkader Hamdan",
    ),
    "persian": (
        "Shirin Parisa Nasrin Mahsa Zahra Laleh",
        "Reza Behrouz Farhad Kamran Mehdi Dariush",
        "Hosseini Karimi Rahimi Tehrani Ghorbani Farahani Moradi Sadeghi Noorzai Ahmadzai",
    ),
    "somali": (
        "Hodan Ifrah Sahra Fadumo Ayaan Halimo",
        "Abdirahman Abdi Mahad Liban Guled Warsame",
        "Warsame Abdullahi Farah Hersi Jama Ismail Duale Mohamud Gedi Osman",
    ),
    "haitian": (
        "Roselène Mirlande Guerda Widline Nadège Marie-Lourdes Fabiola Islande Yolette",
        "Jean-Robert Wilner Frantz Dieudonné Ronel Evens Jean-Claude Lesly Pierre-Richard",
        "Jean-Baptiste Pierre Joseph Désir Étienne Saint-Fleur Toussaint Bien-Aimé Louissaint Charles Célestin"
        " Petit-Frère Dorvilus Augustin Exantus",
    ),
    "african": (
        "Aminata Fatou Chantal Grâce Espérance Mariama Adjoua Clarisse Divine Nadine Awa Béatrice",
        "Ousmane Moussa Jean-Bosco Kouassi Patrice Ibrahima Emmanuel Dieumerci Serge Mamadou Innocent Fidèle",
        "Diallo Traoré Ndiaye Kabongo Mukendi Nkurunziza Koné Mbala Ouattara Bamba Tshibangu Niyonzima Sow Kamga"
        " Uwimana Essomba Ilunga",
    ),
    "westafrican": (
        "Ngozi Blessing Adaeze Abena Funke Patience",
        "Chinedu Kwame Emeka Tunde Kofi Godwin",
        "Okafor Mensah Adeyemi Owusu Eze Boateng Nwosu Asante Okonkwo",
    ),
    "eritrean": (
        "Selam Freweini Rahwa Tsige Hiwot Almaz",
        "Tesfay Yonas Filmon Dawit Haile Berhane",
        "Tesfay Ghebremedhin Kidane Woldu Haile Abraha Mehari Tekle Gebreselassie Bekele",
    ),
    "ukrainian": (
        "Oksana Olena Iryna Nadiya Svitlana Halyna",
        "Taras Bohdan Andriy Mykola Oleksandr Vasyl",
        "Kovalenko Shevchuk Melnyk Bondar Hrynkiw Tkachenko Lysenko Petryshyn Wasylyshyn Boyko",
    ),
    "polish": (
        "Agnieszka Krystyna Bożena Halina",
        "Zbigniew Marek Kazimierz Piotr",
        "Wiśniewski Nowak Kowalczyk Zieliński Majewski Sikora",
    ),
    "portuguese": (
        "Fátima Lurdes Filomena Conceição Graça Rosa",
        "João Joaquim Manuel António Rui Agostinho",
        "Medeiros Pacheco da_Silva Carreiro Ferreira Arruda Furtado dos_Santos Moniz Câmara",
    ),
    "italian": (
        "Concetta Rosina Giuseppina Assunta",
        "Carmelo Vito Domenic Pasquale",
        "Di_Iorio Marchetti Colangelo De_Luca Petrella Ruffolo Iannuzzi",
    ),
    "latin": (
        "María_Fernanda Yesenia Guadalupe Luz_Marina Ximena Rocío Paola Esperanza",
        "José_Luis Wilmer Andrés Héctor Jesús Fabián Ramiro Óscar",
        "Gutiérrez Hernández Rojas Castañeda Muñoz Quispe García_López Restrepo Vargas Pérez Montoya de_la_Torre"
        " Zúñiga Cárdenas",
    ),
    "korean": (
        "Ji-woo Eun-ji Soo-jin Hye-kyung",
        "Min-jun Sung-ho Jae-hyun Dong-wook",
        "Kim Park Choi Jeong Kang Yoon Shin",
    ),
    "jewish": (
        "Shoshana Rivka Miriam Faigie",
        "Mordechai Shmuel Avi Yitzchok",
        "Rosenberg Friedman Weiss Abramovitch Lefkowitz",
    ),
    "caribbean": (
        "Sherry-Ann Latoya Marva Keisha Monique",
        "Delroy Winston Jermaine Everton Leroy",
        "Campbell Brathwaite Ramlogan Pinnock Joseph-Grant Bailey Gayle Mohammed",
    ),
}

EN_WEIGHTS = {
    "anglo": 22,
    "firstnations": 11,
    "inuit": 5,
    "metis": 4,
    "southasian": 4,
    "punjabi": 5,
    "tamil": 3,
    "gujarati": 3,
    "chinese": 6,
    "vietnamese": 4,
    "filipino": 5,
    "arab": 6,
    "persian": 4,
    "somali": 4,
    "haitian": 3,
    "african": 2,
    "westafrican": 4,
    "eritrean": 4,
    "ukrainian": 4,
    "polish": 2,
    "portuguese": 3,
    "italian": 3,
    "latin": 4,
    "korean": 3,
    "jewish": 2,
    "caribbean": 4,
    "quebec": 5,
    "acadian": 4,
}
FR_WEIGHTS = {
    "quebec": 34,
    "acadian": 11,
    "haitian": 9,
    "arab": 9,
    "african": 10,
    "innu": 6,
    "inuit": 4,
    "metis": 2,
    "vietnamese": 3,
    "latin": 5,
    "portuguese": 3,
    "italian": 2,
    "chinese": 2,
    "ukrainian": 2,
    "anglo": 3,
    "persian": 2,
    "somali": 1,
    "tamil": 1,
    "punjabi": 1,
    "korean": 1,
}


BORN_HERE = ("anglo", "quebec", "acadian", "firstnations", "innu", "inuit", "metis", "jewish", "italian")
# by the first letter of a person's key in a frame: children, teens, babies, seniors; all others are adults
AGES = {
    "c": (9, 10),
    "k": (2, 16),
    "b": (2, 16),
    "d": (2, 16),
    "t": (15, 17),
    "y": (0, 1),
    "s": (66, 93),
    "g": (66, 93),
    "h": (66, 93),
    "v": (66, 90),
}


def _split(raw):
    return [word.replace("_", " ") for word in raw.split()]


NAMES = {key: tuple(_split(part) for part in parts) for key, parts in RAW.items()}
NICKS = {
    "en": (
        "Bunny Smokey Buddy Skip Tiny Red Dolly Babs Sonny Chick Teddy Mickey Junior Moe Dee-Dee Tink Sparky Lulu"
        " Gerry Big_Al Kitty Jojo Peanut"
    ).split(),
    "fr": (
        "Ti-Guy Mimi Nono Ti-Jean Loulou Coco Ti-Pit Manu Zaza Fifi Ti-Loup Jojo Gégé Mado Kiki Nini Ti-Paul Caro"
        " Alex Seb Marco Mémé_Rose Didi"
    ).split(),
}
NICKS = {key: [word.replace("_", " ") for word in words] for key, words in NICKS.items()}
