"""Given names and surnames by community (all drawn at random, no real person meant)."""

# community: (women, men, surnames)
RAW = {
    "anglo": (
        "Kayla Brenda Tracy Heather Megan Ashley Donna Cheryl Linda Marilyn Joan Dorothy Tiffany Amber Crystal Nicole "
        "Samantha Paige Brooke Courtney Shannon Kelly Wendy Rhonda Tammy Lorraine Gail Beverly Sheila Hailey Grace "
        "Faith "
        "Hope Dawn April June Ivy Rose Ruby Holly Mary-Lou Jo-Anne Betty-Ann Maureen Colleen Eileen Fiona Penny Robin",
        "Tyler Cody Dustin Brandon Kyle Jordan Travis Derek Wayne Gary Doug Dale Glen Ron Terry Rick Scott Darryl "
        "Kevin "
        "Shawn Craig Trevor Curtis Shane Jesse Dylan Mason Logan Hunter Chase Mark Frank Bill Art Roy Ray Norm Gord "
        "Will "
        "Ethan Liam Blake Brock Austin Bradley Murray Lloyd Clifford Angus Ewan",
        "Whitfield McAllister Carter Baker Young Marsh Hill Rivers Brooks Fields Price Sharpe Long Wood Stone Frost "
        "Banks "
        "O'Leary MacPherson McNabb Fitzgerald Thornton Hargreaves Pritchard Bickford Dunsmore Ellerton Farrow "
        "Gillespie "
        "Haddow Jessop Kirkwood Lockhart Mowat Nesbitt Oakes Pettigrew Quigley Rutledge Stinson Tilley Underhill "
        "Vance "
        "Wardell Yates Smith Brown Wilson Campbell Stewart Reid Ross Kerr Moffat Teeple Van-Dyke Sears Purdy Love May "
        "Smythe-Barlow Harper-Quinn Butler Cook Taylor Marshall Bishop Day",
    ),
    "first_nation_on": (
        "Evelyn Shawna Kathleen Myra Loretta Rosalie Ruthann Autumn Raven Skye Winona Charlene",
        "Alfred Howard Lester Clinton Dallas Stan Virgil Elwood Morris Randall",
        "Doxtator Antone Kechego Deleary Elijah Cornelius Summers Hopkins Sturgeon Whiteye Albert Peters Maracle "
        "Brant "
        "Hill-Sault Claus Green Loft Bearfoot Nicholas French Riley Noah Huff Chrisjohn Ireland",
    ),
    "cree_metis": (
        "Bernadette Delphine Misty Tanis Roxanne Cheyenne Doreen Bertha Violet Agnes Starla Shania Memphis Destiny",
        "Delbert Wilfred Cecil Marvin Leroy Percy Clarence Norbert Colton Dakota River Justus Emile Ambrose",
        "Cardinal Whitford Bearhead Saddleback Gladue Crier Littlechild Ermineskin Cutarm Bull Buffalo Rabbit "
        "Steinhauer "
        "Auger Laboucan Belcourt L'Hirondelle Letendre Callihoo Ducharme Fleury Lavallee Desjarlais Pratt Tacan Bone "
        "Hall Wasicuna Taypotat Sinclair Spence Flett McKay Moosetail Redsky Blacksmith Houle Courchene Starlight",
    ),
    "inuit": (
        "Leesee Annie Oolootie Siasi Elisapee Meeka Saila Uqittuq Lizzie",
        "Pauloosie Jaypeetee Adamie Noah Lucassie Putulik Simeonie Natan Iola",
        "Akavak Pitseolak Kilabuk Nowdlak Ipeelie Tagoona Aupaluktuq Qaqqasiq Kooneeliusie Mikpigak Okpik Amarok "
        "Tulugak",
    ),
    "south_asian": (
        "Harpreet Simran Manpreet Jaswinder Gurleen Priya Anjali Kavita Sunita Ayesha Farzana Nasreen Lakshmi",
        "Gurpreet Jaspreet Amarjit Balwinder Rajesh Vikram Arjun Imran Bilal Tariq Suresh Nimal Kuldip Parm",
        "Sandhu Gill Dhaliwal Grewal Sidhu Brar Patel Sharma Verma Iyer Nair Khan Chaudhry Malik Qureshi Rahman "
        "Hossain "
        "Perera Sivakumar Selvarajah Kaur Singh Bhattacharya Mehta Desai Thapa Gurung",
    ),
    "chinese": (
        "Mei Xiaoling Yan Jing Wai-Yin Lihua Ying Suk-Han",
        "Wei Jun Zhiqiang Kwok-Wah Bo Hao Ming Chi-Keung",
        "Zhang Chen Wong Li Liu Cheung Leung Huang Zhao Lau Xu Feng Tam Yip Guo",
    ),
    "viet": (
        "Ngọc Thảo Hương Thu Linh Bích Lan Kim-Anh",
        "Minh Tuấn Hùng Quang Đức Bảo Phong Long",
        "Nguyễn Trần Phạm Lê Huỳnh Vũ Đặng Bùi Ngô Dương Nguyen Tran Pham",
    ),
    "filipino": (
        "Maricel Rowena Jocelyn Marites Cherry Luzviminda Analyn Divina Jhoanna Lourdes",
        "Rodel Jun-Jun Arnel Reynaldo Ferdinand Jomar Edwin Rommel Noel Crisanto",
        "Bautista Dimaculangan Villanueva Manalo Magsaysay Santos Reyes Pangilinan Dela-Cruz Mercado "
        "Salonga Ocampo "
        "Catacutan Macaraeg",
    ),
    "arab": (
        "Fatima Rania Hanan Samira Nour Amal Zeinab Yasmine Khadija Souad Leila Malika Naïma Houda",
        "Mohammed Ahmad Khaled Omar Youssef Hassan Karim Rachid Nabil Samir Walid Mahmoud Abdelkader Tarek",
        "Haddad Khoury Al-Masri El-Sayed Mansour Darwish Saleh Hamdan Benali Bouchareb Ziani Belkacem El-Amrani "
        "Cherkaoui Bensalem Trabelsi Al-Jaberi Shaheen Najjar Hamidi",
    ),
    "persian": (
        "Parisa Shirin Maryam Zahra Farida Nilofar Golnaz Mahsa",
        "Reza Farhad Behrouz Najib Ehsan Kaveh Mirwais Navid",
        "Hosseini Tehrani Karimi Rahimi Ahmadzai Noorzai Moradi Sadeghi Jafari Wardak Ghorbani Haidari",
    ),
    "somali": (
        "Hodan Ifrah Sahra Ayaan Fadumo Deqa Hibaq Ubah",
        "Abdi Liban Guled Abdirahman Mahad Warsame Jama Faysal",
        "Hersi Farah Warsame Jama Abdullahi Osman Duale Elmi Mohamud Nur Gedi Samatar",
    ),
    "eritrean": (
        "Selam Mihret Letebrhan Tsehay Bethlehem Almaz Hiwet Meron",
        "Tesfay Dawit Yonas Berhane Filmon Tekle Abel Kidane",
        "Gebremedhin Tesfamariam Woldu Haile Ghebreab Kidane Bekele Tadesse Habte Asfaw Weldemichael",
    ),
    "african": (
        "Chiamaka Adwoa Ngozi Abena Folake Temitope Grace Nyandeng",
        "Emeka Kwame Tunde Chidi Kofi Deng Garang Babatunde",
        "Okafor Mensah Adeyemi Owusu Eze Boateng Balogun Deng Akuot Nwosu Asante Majok Ogunleye",
    ),
    "african_fr": (
        "Aminata Fatou Clémentine Espérance Immaculée Mireille Divine Bijou Awa Mariam Solange Prudence",
        "Mamadou Ousmane Jean-Bosco Innocent Dieudonné Cédric Ibrahima Patient Trésor Serge Blaise Kouassi",
        "Diallo Traoré Mbuyi Kabongo Niyonzima Nkurunziza Ndayishimiye Koné Ouédraogo Kouamé Mukendi "
        "Tshibanda "
        "Habimana Uwimana Bamba Sow Camara Ngoma Fotso Tchinda",
    ),
    "caribbean": (
        "Shanice Latoya Beverley Marva Keisha Ionie",
        "Delroy Winston Andre Tyrone Leroy Desmond",
        "Grant Blackwood Francis Baptiste-Hall Charles Persaud Ramdeen Bramble Pinnock Lashley",
    ),
    "haitian": (
        "Marie-Carmelle Guerline Roseline Nadège Fabiola Wideline Mirlande Darline",
        "Jean-Robert Wilner Frantz Ricardo Evens Jocelyn Wisly Dieufort",
        "Pierre-Louis Jean-Baptiste Desrosiers-Noël Célestin Joseph Dorvil Estimé Saint-Fleur Augustin "
        "Toussaint "
        "Louissaint Charles Occéan Cadet",
    ),
    "ukrainian": (
        "Oksana Iryna Halyna Olena Nataliya Yulia Svitlana Daryna",
        "Andriy Taras Bohdan Mykola Oleh Serhiy Vasyl Petro",
        "Kovalenko Shevchuk Bondarenko Melnyk Hnatiuk Tkachenko Lysenko Pawluk Romaniuk Koval Wasylyshyn "
        "Boyko "
        "Zelenchuk Marchenko",
    ),
    "portuguese": (
        "Fátima Lurdes Conceição Graça Natália Inês Odete",
        "Joaquim Manuel Nelson Duarte Rui Helder Tiago",
        "Medeiros Pacheco Furtado Da-Silva Raposo Cabral Amaral Teixeira Ferreira Botelho Arruda Melo",
    ),
    "latin": (
        "Luz Marisol Yolanda Paola Xiomara Guadalupe Yesenia Dayana Claudia Valentina",
        "Wilmer Jorge Óscar Jhon Edgar Andrés Rigoberto Fabián Ramiro Mauricio",
        "Restrepo Quintero Ramírez Hernández Guzmán Cárdenas Ortega Salazar Castañeda Rojas Pineda Murillo "
        "Zapata "
        "Alvarenga Menjívar Ochoa Villalobos Echeverri",
    ),
    "korean": (
        "Ji-won Min-ji Soo-jin Eun-young Hye-rin",
        "Sung-ho Joon Dong-hyun Tae-woo Min-jun",
        "Kim Park Choi Jung Kang Yoon Lim Shin Han Seo",
    ),
    "quebecois": (
        "Mélanie Chantal Sylvie Johanne Ginette Manon Nathalie Josée Karine Annie Cynthia Valérie Marie-Ève "
        "Marie-Pier "
        "Roxanne Audrey Amélie Émilie Océane Léa Jade Rosalie Florence Huguette Jeannine Pierrette Thérèse Ghislaine "
        "Claudette Lise Louise Francine Diane Lucie France Line Solange Hélène Maude Maude-Émilie Kim Joanie "
        "Stéphanie "
        "Geneviève Caroline Isabelle Véronique Anne-Sophie Marguerite Aurore Ariane",
        "Stéphane Sylvain Éric Martin Alain Réjean Normand Yvon Gaétan Jacques Gilles Denis Luc Marc Yves Ghislain "
        "Steeve "
        "Mathieu Maxime Alexandre Jonathan Kevin Dave Francis Guillaume Jean-François Pierre-Luc Marc-André Jean-Guy "
        "Félix Thomas Nathan Olivier Samuel Xavier Zachary Étienne Raphaël Émile Jérémy Raymond Fernand Léo Rosaire "
        "Marcel Conrad Donald Carl Dany Israël Loïc",
        "Tremblay Gagnon Bouchard Côté Fortin Girard Lavoie Simard Boivin Gaudreault Villeneuve Harvey Potvin Dufour "
        "Desbiens Maltais Bergeron Larouche Munger Perron Savard Lapointe Boisvert Beaulieu Lemire Lampron Houle "
        "Janelle "
        "Proulx Leclair Allard Courchesne Cusson Desfossés Dionne Lafond Laliberté Labonté Lajoie Ladouceur Lafleur "
        "Boulanger "
        "Charpentier Marchand Poirier Rivard Roy Lebel Leblond Petit Prince Loiselle Larivière Lacroix Laforest "
        "Deschênes "
        "St-Gelais St-Onge Saint-Pierre D'Amours L'Heureux De-Villers Le-Brun Gagné-Morin Roy-Lafontaine Vanasse "
        "Blais Jean "
        "Gobeil Tardif Duchesne Claveau Fillion Bolduc Lefebvre Hamel Parenteau Pinard",
    ),
    "acadian": (
        "Monique Gisèle Ginette Yvette Rina Bernice Corinne Denise Claudette Marie-Claire Edna Mélissa Tanya Monica "
        "Alma "
        "Évangéline Rose-Marie Stacy Renelle",
        "Edgar Alyre Camille Roland Aurèle Hector Ulysse Normand Rhéal Jeannot Léonard Alcide Euclide Ronald Marcel "
        "Éloi "
        "Joël Rémi Donat",
        "LeBlanc Cormier Bourque Gallant Arsenault Doucet Robichaud Melanson Landry Gaudet Richard Léger Maillet "
        "Allain "
        "Thibodeau Savoie Haché Losier Duguay Mallet Chiasson Goguen Boudreau Belliveau Gautreau Després Babineau "
        "Vienneau Comeau Hébert Surette Bastarache Vautour Saulnier Daigle Cyr",
    ),
    "innu": (
        "Marie-Luce Uapikun Jeannette Évelyne Kananish Shanice Priscilla Sipi Mathilda Noémie",
        "Napeu Charles-Api Gordon Tommy Mathias Uashtessiu Sylvestre Georges Antoine Jean-Paul",
        "Kurtness Siméon Robertson Raphaël Vollant Fontaine McKenzie Mestokosho Bellefleur Awashish Niquay "
        "Petiquay "
        "Chilton Weizineau Ottawa Dubé Basile Moar Bacon Rock Grégoire Launière Pinette",
    ),
    "mikmaq": (
        "Cecelia Mildred Noreen Muin Annie-Mae Patsy",
        "Stephen Levi Noel Simon Barry Gilbert",
        "Augustine Levi Simon Sock Milliea Francis Ginnish Peter-Paul Barlow Knockwood Sanipass Bernard",
    ),
}


def _split(words):
    return [
        w.replace("Dela-Cruz", "Dela Cruz")
        .replace("Da-Silva", "Da Silva")
        .replace("Van-Dyke", "Van Dyke")
        .replace("De-Villers", "De Villers")
        .replace("Le-Brun", "Le Brun")
        for w in words.split()
    ]


NAMES = {k: tuple(_split(part) for part in v) for k, v in RAW.items()}
EN_MIX = {
    "anglo": 34,
    "south_asian": 8,
    "chinese": 3,
    "viet": 2,
    "filipino": 6,
    "arab": 6,
    "persian": 3,
    "somali": 4,
    "eritrean": 4,
    "african": 5,
    "caribbean": 2,
    "ukrainian": 5,
    "portuguese": 3,
    "latin": 4,
    "korean": 2,
    "inuit": 2,
    "quebecois": 3,
    "haitian": 1,
    "acadian": 1,
}
FR_MIX = {
    "latin": 6,
    "haitian": 5,
    "arab": 7,
    "african_fr": 8,
    "persian": 2,
    "viet": 2,
    "anglo": 3,
    "ukrainian": 2,
    "portuguese": 2,
    "chinese": 1,
    "inuit": 1,
    "eritrean": 1,
    "south_asian": 1,
}
LOCAL = {
    "L": {"first_nation_on": 8},
    "K": {"first_nation_on": 6},
    "E": {"cree_metis": 18},
    "B": {"cree_metis": 20},
    "X": {"mikmaq": 4, "inuit": 6, "cree_metis": 4},
    "D": {"quebecois": 52, "innu": 2},
    "C": {"quebecois": 56, "innu": 8},
    "P": {"acadian": 50, "quebecois": 5, "mikmaq": 4},
    "Y": {"quebecois": 40, "acadian": 6, "innu": 3, "cree_metis": 3},
}
NICK_F = (
    "Deb Barb Cindy Trish Kat Steph Jess Nikki Mandy Kiki Lulu Mimi Nana Lou Manou Gigi Titi Coco Bibi Mado "
    "Vero Ro "
    "Kar Sab Peaches Bunny"
).split()
NICK_M = (
    "Mikey Bobby Smitty Junior Buddy Chuck Skip Red Tiny Duke Ti-Guy Ti-Jean Ti-Paul Ti-Rouge Jo Max Phil Seb "
    "Fred "
    "Alex Ben Nick Zach Mo Sully Mitch Chico"
).split()


def community(rng, lang, region):
    mix = dict(EN_MIX if lang == "en" else FR_MIX)
    mix.update(LOCAL[region])
    keys = sorted(mix)
    return rng.choices(keys, [mix[k] for k in keys])[0]


class Person:
    """A person with a sex, a birth date, a community and the ways of naming them."""

    def __init__(self, rng, lang, region, child=False, like=None, sex=None, com=None, mode=""):
        self.lang = lang
        self.sex = sex or rng.choice("ffm" if not child else "fm")
        self.com = like.com if like else com or community(rng, lang, region)
        women, men, fam = NAMES[self.com]
        self.given = rng.choice(women if self.sex == "f" else men)
        keep = like is not None and rng.random() < (0.85 if child else 0.55)
        self.surname = like.surname if keep else rng.choice(fam)
        if like is not None and self.given == like.given:
            self.given = rng.choice([g for g in (women if self.sex == "f" else men) if g != like.given])
        if like is None and self.surname in self.given.split("-"):
            self.surname = rng.choice([s for s in fam if s != self.surname])
        if child:
            self.year = rng.randint(min(2021, max(2009, like.year + 19)), 2024)
        elif mode == "old":
            self.year = rng.randint(1936, 1957)
        elif mode == "young":
            self.year = rng.randint(1998, 2007)
        elif mode == "parent":
            self.year = rng.randint(1980, 2002)
        elif like is not None:
            self.year = min(2004, like.year + rng.randint(-6, 6))
        else:
            self.year = rng.choice([rng.randint(1942, 1966), rng.randint(1960, 1998), rng.randint(1972, 2004)])
        self.month, self.day = rng.randint(1, 12), rng.randint(1, 28)
        if rng.random() < 0.04:
            self.month, self.day = 12, rng.randint(29, 31)

    @property
    def age(self):
        return 2026 - self.year - (1 if self.month > 6 else 0)

    def title(self, rng):
        if self.lang == "en":
            return rng.choice(["Mrs. ", "Ms. ", "Ms ", "Mrs "] if self.sex == "f" else ["Mr. ", "Mr. ", "Mr "])
        return rng.choice(
            ["Mme ", "Mme ", "Madame ", "madame "] if self.sex == "f" else ["M. ", "M. ", "Monsieur ", "monsieur "]
        )

    def form(self, rng, how):
        g, s = self.given, self.surname
        if how == "x":
            how = rng.choices(["", "t", "g", "i", "l", "n"], [50, 20, 12, 5, 9, 4])[0]
        fixed = {"g": g, "s": s, "i": g[0] + ". " + s, "l": g + " " + s[0] + ".", "r": s + ", " + g}
        if how in fixed:
            return fixed[how]
        if how == "t":
            return self.title(rng) + s
        if how == "T":
            return self.title(rng) + g + " " + s
        if how == "U":
            return s.upper() + rng.choice([", ", " "]) + g
        if how == "n":
            return rng.choice(NICK_F if self.sex == "f" else NICK_M)
        if how == "d":
            if self.lang == "fr":
                return rng.choice(["Dre " if self.sex == "f" else "Dr ", "Dr " if self.sex == "m" else "Dre "]) + s
            return rng.choice(["Dr. ", "Dr "]) + s
        if how == "m":
            return g + " " + rng.choice("ABCDEFGJKLMRST") + ". " + s
        return g + " " + s
