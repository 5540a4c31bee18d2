"""Invented persons: given names and surnames by community, nicknames, number words and months."""

COMMUNITIES: dict[str, tuple[str, str, str]] = {
    "quebec": (
        "Ginette Marie-Ève Johanne Mélanie Noémie Jocelyne Francine Annie-Claude Solange Maude Lise Rosalie",
        "Réjean Jean-Guy Sylvain Mathieu Gaétan Normand Jean-Philippe Yvon Marcel Félix Steeve Olivier Raymond",
        "Tremblay Gagnon Bouchard Lafrenière Thibodeau St-Pierre Lavallée Desrosiers Bergeron Vaillancourt Beaulieu "
        "Champagne Lajoie Bellemare Dessureault Hamelin Massicotte Gagnon-Roy Côté Larivière",
    ),
    "acadie": (
        "Léonie Évangéline Aline Monique Dorine Rose-Marie Corinne Édith Thérèse Jeannine Zoé",
        "Alyre Théodule Hector Camille Ulysse Donat Edmond Rhéal Valmond Aurèle Zélique",
        "Robichaud Doiron LeBlanc Cormier Haché Arsenault Thériault Comeau Mallet Duguay Chiasson Losier Savoie "
        "Godin Landry Boudreau",
    ),
    "anglo": (
        "Heather Margaret Brenda Tracy Doreen Kayla Ashley Wendy Lorna Eileen Shannon Bev Paige Madison",
        "Gordon Darryl Wayne Kyle Trevor Clifford Brent Angus Dwayne Murray Scott Lloyd Cody Garth",
        "MacIsaac Campbell O'Brien Sutherland Whitfield Hutchings Penney Rideout Fraser Kowalchuk-Moore Tibbits "
        "Chambers Stewart Dunphy Baker Young Shaw Winters Brown Hill",
    ),
    "firstnations": (
        "Charlene Darlene Verna Josette Raven Mary-Jane Cheyenne Loretta Winona Delphine Autumn",
        "Elijah Delbert Clarence Leroy Chayton Isaac Abel Wilfred Dakota Moses Hank",
        "Cardinal Bearspaw Whitehorse Moostoos Sinclair Spence Beardy Paul Bellegarde Nicotine Rain Big_Head Joe "
        "Mckay Awashish Mollen Vollant Petiquay Fontaine Ottawa Echaquan",
    ),
    "inuit": (
        "Aputi Elisapee Siasi Leetia Oolayou Kitty Annie Naujaat Sarah Minnie Qajaaq",
        "Putulik Jaypeetee Adamie Tommy Noah Pauloosie Joanasie Levi Simeonie Charlie Markusie",
        "Aningmiuq Ittusardjuat Kullualik Nowdluk Tookalook Ekomiak Akavak Nutaraluk Qumaluk Kuptana Novalinga",
    ),
    "metis": (
        "Marlene Colette Bernadette Jolene Arlene Rhonda Josephine Melissa Simone Cherise",
        "Gabriel Maxime Ambroise Cuthbert Denis Ray Dale Louis Leon Terrance",
        "Desjarlais Laframboise Dumont Parisien Belcourt Gladue Delorme Poitras Caron Letendre Lafournaise Vandal",
    ),
    "punjab": (
        "Harpreet Gurleen Manjit Simran Jaspreet Kulwinder Navneet Parminder Balbir Amrit",
        "Gurpreet Harjinder Sukhdeep Balwinder Jagdeep Ranjit Mandeep Tejinder Karam Avtar",
        "Gill Dhaliwal Sandhu Grewal Sidhu Brar Dhillon Khangura Bains Mangat Randhawa Toor Johal",
    ),
    "southasia": (
        "Priya Nasreen Tharshini Lakshmi Farzana Kavitha Anjali Sumathi Rukhsana Meenakshi Ayesha",
        "Ramesh Imran Suthan Arjun Rafiqul Vijay Kumaran Tariq Nimal Faisal Dinesh",
        "Patel Sivakumar Rahman Chowdhury Iyer Qureshi Perera Nadarajah Sharma Siddiqui Thapa Fernando Mirza Bhatt",
    ),
    "china": (
        "Mei-Ling Xiuying Jing Wai-Fong Yan Lihua Suk-Yee Grace Yuet Hong",
        "Wei Jianguo Kin-Wah Zhiming Raymond Haoran Chi-Keung Tao Bing Guoqiang",
        "Wong Chen Leung Zhang Lam Huang Cheung Xu Mak Zhou Kwan Feng Ng Deng",
    ),
    "vietnam": (
        "Thu_Huong Ngoc_Anh Kim_Lien Bich_Ngoc Hanh My_Dung Tuyet Phuong Lan_Chi",
        "Van_Hung Minh_Tuan Quoc_Bao Duc Thanh Huu_Nghia Long Hieu Tan_Phat",
        "Nguyen Tran Pham Huynh Vo Bui Dang Truong Duong Lieu Phan",
    ),
    "philippines": (
        "Maricel Rosalinda Jocelyn Cristina Lourdes Analyn Mylene Gemma Divina Marites",
        "Rodel Jun-Jun Reynaldo Danilo Arnel Ferdinand Jomar Benigno Edgardo Noel",
        "Dela_Cruz Santos Reyes Macaraeg Bautista Villanueva Manalo Pangilinan Salonga Ocampo Dimaculangan Aquino",
    ),
    "arab": (
        "Fatima Rania Samira Khadija Hanan Nawal Yasmine Amal Zahra Loubna Mouna",
        "Mohamed Khaled Youssef Karim Ahmad Rachid Bilal Nabil Tarek Abdelkader Omar",
        "Haddad Al-Masri Benali El-Khoury Mansouri Bouzid Khalil Belhadj Saleh Ait-Ahmed Chaoui Najjar Zeroual Hamdan",
    ),
    "persia": (
        "Shirin Maryam Parisa Nasrin Golnaz Leila Farideh Zohreh Mahsa Niloofar",
        "Reza Behrouz Kamran Mehdi Farhad Siavash Hossein Dariush Navid Ali-Reza",
        "Hosseini Tehrani Ahmadi Karimi Rostami Moradi Jafari Nazari Ebrahimi Sadeghi Farahani Azizi",
    ),
    "somali": (
        "Hodan Sahra Fadumo Ayan Ifrah Hibo Nimco Deqa Ubah Safiya",
        "Abdirahman Warsame Liban Mahad Abdullahi Yusuf Guled Farah Ismail Bashir",
        "Warfa Abdi Jama Hersi Farah Duale Mohamud Aden Osman Gedi Roble Barre",
    ),
    "haiti": (
        "Guerline Marie-Lourdes Nadège Roseline Fabiola Mirlande Widline Islande Ketty Yolette",
        "Wilner Jean-Robert Frantz Ricardo Emmanuel Stanley Évens Jocelyn Ronald Fritznel",
        "Jean-Baptiste Pierre-Louis Désir Dorvil Saint-Fleur Charles Joseph Estimé Toussaint Exantus Noël",
    ),
    "ukraine": (
        "Oksana Iryna Nadiia Svitlana Halyna Olena Lesia Tetiana Yuliia Kateryna",
        "Andriy Mykola Taras Vasyl Bohdan Oleksandr Petro Ihor Dmytro Serhii",
        "Kovalenko Shevchuk Melnyk Bondarenko Kravets Hrytsenko Lysenko Petrenko Romaniuk Tkachuk Boyko Oliinyk",
    ),
    "portugal": (
        "Fátima Conceição Lurdes Graça Odete Filomena Natércia Inês Beatriz",
        "Joaquim António Tiago Duarte Vasco Serafim Nuno Mário Henrique",
        "Medeiros Pacheco Furtado da_Silva Amaral Raposo Botelho Tavares Carreiro de_Sousa Moniz Arruda",
    ),
    "latin": (
        "Guadalupe Ximena Yolanda Paola Marisol Esperanza Luz_Marina Daniela Rocío Valentina",
        "Jorge Alejandro Wilson Héctor Fabián Ernesto Óscar Julián Rigoberto Andrés",
        "Hernández Quispe Restrepo Mejía Orellana Ramírez_López Cárdenas Zavala Montoya Rojas Fuentes Ayala",
    ),
    "korea": (
        "Min-Ji Eun-Young Soo-Jin Hye-Rin Ji-Won Kyung-Hee Bo-Ra Yuna",
        "Sung-Ho Jae-Hyun Dong-Wook Min-Jun Seung-Min Chang-Ho Tae-Yang Woo-Jin",
        "Kim Park Choi Jung Kang Yoon Shin Bae Hwang Seo Moon Noh",
    ),
    "eritrea": (
        "Selam Tsehay Mulu Senait Helen Almaz Rahel Bethlehem Letebrhan",
        "Tesfay Dawit Yonas Berhane Filmon Girma Mehari Kidane Abel",
        "Gebremedhin Tekle Habtemariam Woldu Ghebreab Haile Asfaw Bekele Kiflom Tewolde Desta Araya",
    ),
    "africa": (
        "Aminata Bijou Clarisse Chantal-Aimée Mariam Grâce Espérance Ngozi Fatou Divine",
        "Patrice Jean-Bosco Moussa Serge Ibrahima Chidi Dieudonné Aimé Kwame Christian",
        "Mbuyi Kabongo Diallo Tshibangu Nkurunziza Ouédraogo Fotso Traoré Okafor Bizimana Mensah Ilunga Koné Sow",
    ),
    "europe": (
        "Giuseppina Hildegard Anneke Wanda Assunta Greta Ilse Rosa Danuta",
        "Dieter Carmine Pieter Zbigniew Rocco Heinz Gerrit Stanislaw Enzo",
        "van_der_Meer Di_Pietro Friesen Kowalski Penner Rossi de_Vries Schmidt Iannuzzi Nowak Reimer Wiebe Zielinski",
    ),
}
EN_WEIGHTS: dict[str, int] = {
    "quebec": 4,
    "acadie": 3,
    "anglo": 15,
    "firstnations": 8,
    "inuit": 4,
    "metis": 4,
    "punjab": 6,
    "southasia": 6,
    "china": 5,
    "vietnam": 3,
    "philippines": 5,
    "arab": 4,
    "persia": 4,
    "somali": 4,
    "haiti": 1,
    "ukraine": 5,
    "portugal": 2,
    "latin": 4,
    "korea": 3,
    "eritrea": 4,
    "africa": 3,
    "europe": 4,
}
FR_WEIGHTS: dict[str, int] = {
    "quebec": 26,
    "acadie": 12,
    "anglo": 3,
    "firstnations": 6,
    "inuit": 3,
    "metis": 3,
    "punjab": 1,
    "southasia": 2,
    "china": 2,
    "vietnam": 3,
    "philippines": 2,
    "arab": 9,
    "persia": 2,
    "somali": 1,
    "haiti": 9,
    "ukraine": 3,
    "portugal": 3,
    "latin": 5,
    "korea": 1,
    "eritrea": 1,
    "africa": 9,
    "europe": 2,
}
NICKS: dict[str, list[str]] = {
    "en": (
        "Smokey Tiny Shorty Sparky Bear Skeeter Lefty Peaches Bubba Dutchy Fingers Grizz Cricket Spud JoJo Mugsy "
        "Chico Rooster Scooter Junebug"
    ).split(),
    "fr": (
        "Ti-Guy Ti-Loup Pitou Gégé Momo Manu Ti-Paul Doudou Loulou Ti-Rouge Bibi Coco Zazou Jojo Mimi Ti-Mé Titi "
        "Ti-Jean Nono Kiki"
    ).split(),
}
TITLES: dict[tuple[str, str], list[str]] = {
    ("en", "f"): ["Mrs.", "Ms.", "Mrs", "Ms", "Miss"],
    ("en", "m"): ["Mr.", "Mr", "Mr."],
    ("fr", "f"): ["Mme", "Mme", "Madame"],
    ("fr", "m"): ["M.", "M.", "Monsieur"],
}
MONTHS: dict[str, list[str]] = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
SHORT: dict[str, list[str]] = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "fr": "janv. févr. mars avril mai juin juill. août sept. oct. nov. déc.".split(),
}
DAYS: dict[str, list[str]] = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
EN_UNITS: list[str] = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
).split()
EN_TENS: list[str] = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
FR_UNITS: list[str] = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
).split()
FR_TENS: list[str] = "- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
EN_ORDINALS: list[str] = (
    "- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


def words(number: int, lang: str) -> str:
    """A whole number below 1,000, spoken."""
    if number >= 100 and lang == "en":
        rest = number % 100
        tail = " hundred" if rest == 0 else f" oh {words(rest, lang)}" if rest < 10 else f" {words(rest, lang)}"
        return EN_UNITS[number // 100] + tail
    if number >= 100:
        head = "cent" if number < 200 else f"{FR_UNITS[number // 100]} cent"
        return head if number % 100 == 0 else f"{head} {words(number % 100, lang)}"
    if number < 20:
        return (EN_UNITS if lang == "en" else FR_UNITS)[number]
    tens, unit = divmod(number, 10)
    if lang == "en":
        return EN_TENS[tens] + (f"-{EN_UNITS[unit]}" if unit else "")
    rest = unit + (10 if tens in (7, 9) else 0)
    if number == 80:
        return "quatre-vingts"
    link = " et " if rest in (1, 11) and tens < 8 else "-"
    return FR_TENS[tens] + (f"{link}{FR_UNITS[rest]}" if rest else "")


def ordinal(day: int) -> str:
    """A day of the month as an English speaker says it."""
    if day <= 20:
        return EN_ORDINALS[day]
    tens, unit = divmod(day, 10)
    return f"{EN_TENS[tens]}-{EN_ORDINALS[unit]}" if unit else "thirtieth"
