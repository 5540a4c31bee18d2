"""Invented persons: given names and surnames by community."""

# community: (women, men, surnames)
GROUPS = {
    "quebec": (
        "Ginette Lucie Manon Josée Chantal Mélanie Annie Véronique Karine Sylvie Ghislaine Huguette Thérèse "
        "Maude Océane Florence Léa Rosalie Marie-Ève Anne-Sophie Marie-Josée Noémie Jacinthe Line Lise "
        "Pierrette Fernande Gisèle Audrey Camille Alizée Marie-Claude",
        "Réjean Gaétan Normand Yvon Sylvain Stéphane Mathieu Maxime Étienne Jean-Guy Marc-André Pierre-Luc "
        "Gilles Raynald Benoît Éric Sébastien Félix Zachary Édouard Émile Loïc Jean-Philippe Rosaire Fernand "
        "Donald Alexis Xavier Charles-Antoine Léon",
        "Tremblay Gagnon Bouchard Côté Lavoie Pelletier Bélanger Ouellet Desrosiers Thibault Lachance Beaulieu "
        "Veilleux Turcotte Boisvert Lamontagne Charbonneau Deschênes Vaillancourt Archambault Laflamme Bédard "
        "Labonté Courchesne St-Onge Saint-Amour Lheureux Duquette Rancourt Sansfaçon Plourde Gingras Laliberté "
        "Brisebois L'Écuyer Grenier Villeneuve Dandurand",
    ),
    "acadie": (
        "Géraldine Alma Rose-Marie Bernice Exilda Mireille Monique Céline Danielle Évangéline Yolande Dolorès",
        "Aurèle Alyre Camille Rhéal Ulysse Zoël Alphée Edgar Roméo Donat Livain Hector",
        "LeBlanc Cormier Arsenault Gallant Thériault Robichaud Doiron Haché Savoie Mallet Chiasson Landry "
        "Godin Losier Richard Melanson Bourque Duguay Noël Surette Comeau d'Entremont",
    ),
    "ontario_manitoba_fr": (
        "Rachelle Lorraine Colette Nicole Janelle Mariette Aline Roxanne Gabrielle Simone Claudette",
        "Gérald Maurice Rhéaume Conrad Réal Denis Aurélien Gérard Luc Philippe Aimé",
        "Lafrenière Séguin Brunet Levac Carrière Rochon Cayer Dupuis Gratton Desjarlais Lagimodière Sabourin "
        "Painchaud Gosselin Fréchette Dumesnil Bohémier Chartier",
    ),
    "anglo": (
        "Brenda Debbie Heather Tracey Kimberley Shannon Crystal Tiffany Kayla Madison Chloe Dorothy Marjorie "
        "Eileen Edna Beverley Gail Joanne Paige Hailey Brittany Grace Doreen Lorna Wendy Maureen Brooke Avery",
        "Gordon Wayne Darryl Keith Bruce Trevor Tyler Cody Jordan Liam Mason Carter Hunter Harold Clarence "
        "Murray Stewart Glenn Doug Colin Dustin Logan Wyatt Reg Chester Blair Owen Everett",
        "MacDonald Campbell Fraser Hollett Penney Butt Crocker MacIsaac Rideout Whitford Barkhouse Zwicker "
        "Hiscock Stoddart Kirkpatrick Underhill Bradshaw Winters Sharpe Brook Baker Hughes McKinnon O'Dea "
        "Van-Dyke Fitzgerald Thornbury Oxley Tizzard Burridge Haldane Pruitt Snow Kettle Wells Marsh Lowry",
    ),
    "first_nations": (
        "Doris Rhonda Charlene Violet Delores Jolene Marlene Cheyenne Shawnee Winona Leona Josephine",
        "Delbert Elmer Lyle Norman Leroy Sheldon Dakota Clifford Isaiah Ernest Ambrose Moses",
        "Cardinal Bearskin Whiskeyjack Blackbird Beardy Ottereyes Kakegamic Moonias Yellowknee Crowchild "
        "Littlechild Many-Guns Redsky Sutherland Wesley Mistacheesick Paul Sark Googoo Marshall Nepinak "
        "Cheechoo Eaglespeaker Running-Rabbit Antoine Thunderchild",
    ),
    "innu_atikamekw": (
        "Marie-Anne Philomène Anastasie Mishta Évelyne Uapukun Marie-Jeanne Kathia",
        "Shimun Tshakapesh Napaeu Mathias Alexandre Jean-Baptiste Uashat Siméon",
        "Vollant Awashish Petiquay Kanapé Bellefleur Fontaine Mestokosho Mollen Ottawa Echaquan Flamand Bacon "
        "Grégoire Papatie Kistabish Gros-Louis Sioui Dubé-Niquay",
    ),
    "inuit": (
        "Elisapee Aida Leetia Siasi Annie-Pitsulala Mary-Sala Nipisha Ooleepa Sarah-Aloupa Malaya",
        "Putulik Jaypeetee Simeonie Noah Qaunaq Tommy-Joe Pauloosie Levi Adamie Juani",
        "Nowdlak Tulugak Kooneeliusie Alooloo Akpaliapik Ningiuk Qinuajuak Annahatak Kauki Ituluk Uqaituk Pootoo",
    ),
    "metis": (
        "Louise-Marie Darlene Bernadette Yvette Shayla Corrine",
        "Garnet Lawrence Ray Marcel Lionel Cyprian",
        "Lavallée Desjardins Belcourt Poitras Fleury Ducharme Delorme Caron Morrissette Boucher Gladue Bruneau",
    ),
    "punjabi_hindi": (
        "Harpreet Manjit Gurleen Jaspreet Anjali Priya Meera Sunita Kavita Simran Rupinder Deepa",
        "Gurpreet Balwinder Jagdeep Amrit Rakesh Suresh Vikram Arjun Harjit Nirmal Rohan Sukhdev",
        "Gill Dhaliwal Sidhu Grewal Sandhu Patel Sharma Mehta Chauhan Bains Randhawa Deol Brar Joshi Kapoor",
    ),
    "tamil_pakistani": (
        "Thangamma Kavitha Nirosha Saima Ayesha Rubina Fozia Shanthi",
        "Suthan Kugan Selvan Imran Asif Tariq Bilal Rajan",
        "Sivakumar Ratnasingam Nadarajah Selvadurai Qureshi Siddiqui Chaudhry Malik Butt-Raza Mirza",
    ),
    "chinese": (
        "Mei-Ling Xiaoyan Yuk-Lan Wenjing Hui-Min Siu-Fong Jiayi Lanfen",
        "Wei Jianguo Ka-Ming Zhiqiang Haoran Kwok-Wah Yongfu Bowen",
        "Chen Wong Zhang Leung Xu Kwan Huang Ng Zhao Ouyang Lau Szeto",
    ),
    "vietnamese": (
        "Thu-Hà Ngọc Hạnh Kim-Liên Bích Tuyết",
        "Minh Quang Đức Tấn Hữu-Phúc Văn-Long",
        "Nguyen Tran Pham Huynh Dang Vo Bui Trinh",
    ),
    "filipino": (
        "Maricel Rowena Jocelyn Analyn Liezel Cherry-Ann",
        "Rodel Arnel Jomar Reynaldo Efren Crisanto",
        "Dela-Cruz Bautista Magsaysay Villanueva Pangilinan Manalo Dimaculangan Salonga",
    ),
    "arab": (
        "Fatima Amina Rania Souad Hanane Nour Yasmine Khadija Samira Rim",
        "Youssef Karim Omar Abdelkader Mourad Hassan Nabil Walid Rachid Anis",
        "El-Khoury Haddad Benali Bouzid Al-Masri Khelifi Saadi Mansour Cherkaoui Belhadj Ben-Youssef Tahiri "
        "Abou-Chakra Zeroual",
    ),
    "persian": (
        "Shirin Parisa Nasrin Mahsa Golnaz",
        "Behrouz Kaveh Reza Farhad Siamak",
        "Hosseini Rahimi Tehrani Kazemi Mohammadi Ghorbani Noorzai Ahmadzai",
    ),
    "somali_eritrean": (
        "Hodan Ifrah Sahra Fadumo Selam Yordanos Bisrat Hibo",
        "Abdirahman Warsame Liban Tesfay Filmon Yonas Idris",
        "Farah Warfa Abdullahi Hersi Ghebremedhin Tesfamariam Habtemichael Jama Osman Woldeselassie",
    ),
    "haitian_african": (
        "Mirlande Guerda Fabiola Widline Aminata Mariam Clarisse Espérance Fatoumata Immaculée Roseline",
        "Wilner Jean-Robert Frantz Mackenson Ibrahima Ousmane Dieudonné Thierno Emmanuel Patrice Kossi",
        "Jean-Baptiste Pierre-Louis Toussaint Desrivières Exantus Diallo Traoré Nkurunziza Mukendi Kouassi "
        "Ndayishimiye Coulibaly Mbemba Dorcély Saint-Fleur Okafor Adeyemi",
    ),
    "ukrainian_polish": (
        "Oksana Iryna Halyna Natalka Svitlana Bożena",
        "Bohdan Taras Mykola Vasyl Oleh Zbigniew",
        "Kowalchuk Shevchuk Melnyk Hrynchyshyn Bondarenko Prokopenko Zawadzki Wasylyk",
    ),
    "portuguese_latin": (
        "Fátima-Luísa Graça Guadalupe Ximena Luz-Marina Yesenia Conceição Marisol",
        "Joaquim Manuel Alejandro Hernán Wilmer Tiago Efraín Rogério",
        "Medeiros Pacheco Furtado Ramírez-Soto Cifuentes Quispe Zapata Da-Silva Carvalho Gutiérrez Oquendo Raposo",
    ),
    "korean": ("Eun-Ji Soo-Kyung Hye-Rin Mi-Sun", "Sang-Hoon Jae-Won Min-Jun Dong-Hyun", "Kim Park Choi Jeong Yoon"),
}
EN_WEIGHTS = {
    "anglo": 7,
    "first_nations": 4,
    "quebec": 1,
    "acadie": 1,
    "inuit": 1.5,
    "metis": 1.5,
    "innu_atikamekw": 0.2,
    "punjabi_hindi": 2,
    "haitian_african": 1.2,
    "ontario_manitoba_fr": 0.7,
}
FR_WEIGHTS = {
    "quebec": 8,
    "acadie": 3.5,
    "ontario_manitoba_fr": 3.5,
    "innu_atikamekw": 1.7,
    "haitian_african": 2.5,
    "arab": 2,
    "anglo": 0.7,
    "inuit": 0.7,
    "punjabi_hindi": 0.4,
    "filipino": 0.4,
    "tamil_pakistani": 0.4,
}
NICK_F = "Gigi Nan Dee Bibi Kiki Loulou Teeny Mimi Coco Tantie Vonnie Jojo".split()
NICK_M = "Bud Red Smitty Ti-Guy Ti-Jean Chuck Skip Buster Mo Duke Ti-Paul Gus".split()


def given_names() -> list[str]:
    return sorted({n for f, m, _ in GROUPS.values() for n in (f + " " + m).split()})


def surnames() -> list[str]:
    return sorted({s.replace("Dela-Cruz", "Dela Cruz") for *_, s in GROUPS.values() for s in s.split()})


class Person:
    """One invented person; id 1 3 woman, 2 4 man, 5 6 elders, 7 9 girls, 8 0 boys."""

    def __init__(self, rng, lang, pid, group=None, kids=False):
        self.woman = pid in "13579"
        weights = EN_WEIGHTS if lang == "en" else FR_WEIGHTS
        keys = list(GROUPS)
        group = group or rng.choices(keys, [weights.get(k, 1 if lang == "en" else 0.3) for k in keys])[0]
        self.group = group
        women, men, last = GROUPS[group]
        self.first = rng.choice((women if self.woman else men).split())
        pick = last.split()
        self.last = (
            rng.choice(pick)
            .replace("Dela-Cruz", "Dela Cruz")
            .replace("Many-Guns", "Many Guns")
            .replace("Van-Dyke", "Van Dyke")
        )
        self.last = self.last.replace("Da-Silva", "da Silva").replace("El-Khoury", "El Khoury")
        if rng.random() < 0.05:
            other = rng.choice(pick)
            if other != self.last and "-" not in self.last + other and " " not in self.last:
                self.last += "-" + other
        self.nick = rng.choice(NICK_F if self.woman else NICK_M)
        low, high = {
            **dict.fromkeys("56", (1935, 1958)),
            **dict.fromkeys("78", (2013, 2021)),
            **dict.fromkeys("90", (2009, 2012)),
        }.get(pid, (1966, 1991 if kids else 2004))
        self.born = (rng.randint(low, high), rng.randint(1, 12), rng.randint(1, 28))

    @property
    def age(self):
        return 2026 - self.born[0] - (1 if self.born[1] > 6 else 0)


NEWCOMERS = (
    "tamil_pakistani arab arab persian somali_eritrean haitian_african ukrainian_polish portuguese_latin".split()
)
NEWCOMERS_FR = "arab haitian_african haitian_african portuguese_latin ukrainian_polish".split()
SPEECH = {
    "first_nations": "Cree Oji-Cree",
    "inuit": "Inuktitut",
    "metis": "Cree French",
    "quebec": "French",
    "acadie": "French",
    "ontario_manitoba_fr": "French",
    "punjabi_hindi": "Punjabi Urdu",
    "tamil_pakistani": "Urdu",
    "chinese": "Mandarin Cantonese",
    "vietnamese": "Vietnamese",
    "filipino": "Tagalog",
    "arab": "Arabic",
    "persian": "Farsi Dari",
    "somali_eritrean": "Somali Tigrinya",
    "haitian_african": "French Swahili",
    "ukrainian_polish": "Ukrainian",
    "portuguese_latin": "Spanish",
    "innu_atikamekw": "French",
}
SPEECH_FR = {
    "innu_atikamekw": "innu atikamekw",
    "inuit": "inuktitut",
    "anglo": "anglais",
    "chinese": "mandarin",
    "arab": "arabe kabyle",
    "vietnamese": "vietnamien",
    "persian": "dari",
    "somali_eritrean": "tigrinya",
    "haitian_african": "créole lingala swahili wolof",
    "ukrainian_polish": "ukrainien",
    "portuguese_latin": "espagnol portugais",
    "first_nations": "anglais",
    "punjabi_hindi": "anglais",
    "filipino": "anglais",
    "tamil_pakistani": "anglais",
}


def newcomers(lang, speakers):
    """Communities of a note about immigration; with speakers, of a note that names a language."""
    pool = NEWCOMERS if lang == "en" else NEWCOMERS_FR
    if not speakers:
        return pool
    if lang == "en":
        return pool + "first_nations inuit chinese vietnamese punjabi_hindi filipino".split()
    return pool + "innu_atikamekw innu_atikamekw inuit vietnamese chinese anglo".split()
