"""Invented names by community: given names of women, given names of men, surnames."""

GROUP_TEXT: dict[str, tuple[str, str, str]] = {
    "quebec": (
        "Marie-Claude Ginette Huguette Mélanie Josée Océane Lise Thérèse Maude Anne-Sophie Sylvie Gaétane Noémie "
        "Marie-Ève Johanne Francine Rosalie Annick Laurence Micheline",
        "Jean-Guy Réjean Normand Mathieu Gaétan Sylvain Olivier Étienne Marc-André Yvon Clément Jocelyn Ghislain "
        "Félix Pierre-Luc Raymond Zachary Stéphane Alexis Fernand",
        "Tremblay Gagnon Lachance Bolduc Thibault Saint-Onge Bissonnette Lafleur Desrosiers Charbonneau Vaillancourt "
        "Létourneau Beaulieu-Roy Carrier Laverdière Pomerleau Dubé L'Heureux Quirion Turgeon St-Amand Couture "
        "Jolicoeur"
        " Rancourt Veilleux",
    ),
    "acadie": (
        "Zélie Évangéline Monique Rose-Anne Corinne Louise Nadine Dorine Marie-Jeanne Aline Gisèle Yvonne",
        "Alphée Camille Edmond Hector Donat Rhéal Léonce Ulysse Aurèle Médéric Gérald Ludger",
        "Arsenault Melanson Comeau LeBlanc Doucet Surette d'Entremont Thériault Gaudet Boudreau Cormier Robichaud "
        "Maillet Haché Savoie Deveau",
    ),
    "anglo": (
        "Margaret Brenda Tiffany Heather Doreen Kayla Joan Beverley Megan Lorna Shauna Ashley Peggy Eileen Bethany "
        "Colleen Rhonda Marlene Jillian Paige",
        "Gordon Wayne Trevor Kyle Murray Dwayne Brett Angus Neil Cody Allan Russell Lloyd Terrence Dale Graham Keith "
        "Brody Duncan Clifford",
        "MacKinnon Wentzell Boutilier O'Brien Pettigrew Hiscock Zwicker Langille Fraser Van_den_Berg Whynot Burgess "
        "Sutherland Tizzard Gillis Hartling Penney McIsaac Oakley Crewe Winters Young Parsons Barkhouse",
    ),
    "first_nations": (
        "Shania Delphine Nokomis Leona Tansi Raven Marlena Agnes Winona Kateri Bernadette Sage",
        "Elijah Xavier Lorne Delbert Clayton Tyrone Ovide Noah Waylon Emmett Harvey Isaiah",
        "Crowchild Big_Plume Manywounds Googoo Sylliboy Paul-Francis Nootchtai Toulouse Pelletier-Shawana Corbiere "
        "Twoyoungmen Yellow_Old_Woman Moonias Trapper Peltier Wapachee Gull Mianscum Cheechoo Denny",
    ),
    "inuit": (
        "Aaju Qilak Siasi Annie-May Elisapie Leetia Nivi Maata Pitsiulaq Saima",
        "Jaypeetee Lucassie Tuniq Adamie Putulik Jobie Noah-Paul Simiunie Levi Qumaq",
        "Ittusardjuat Kunuk Annanack Nungak Qaqqasiq Tulugak Ipeelie Padluq Etok Aragutak Akavak Naluiyuk",
    ),
    "metis": (
        "Mariette Charlene Rosemarie Justine Darlene Belle Verna Angelique",
        "Gabriel Norbert Cuthbert Lionel Maxime Patrice Isidore Auguste",
        "Dumont Lagimodière Delorme Ouellette Letendre Desjarlais Fiddler Belcourt Gladue Parenteau Lepine Swain",
    ),
    "south_asian": (
        "Harpreet Simran Priya Anjali Gurleen Manjit Nasreen Fatema Sunita Jaspreet Kavitha Rukhsana Deepa Tharani",
        "Gurpreet Balwinder Rohan Imran Ajay Sukhdev Farhan Kuldeep Vikram Tariq Suresh Aravind Harjinder Naveed",
        "Dhillon Sandhu Grewal Patel Chaudhry Iyer Kaur_Gill Rahman Sivakumar Thapa Bhatti Desai Mehta Nandakumar "
        "Qureshi Brar Hundal Perera",
    ),
    "chinese": (
        "Mei Xiuying Wai-Ling Jiayi Lihua Yan Siu-Fong Jing Huifang Xinyi",
        "Wei Jianguo Kwok-Wah Haoran Ming Zhiqiang Chi-Keung Bo Yiming Feng",
        "Zhang Leung Wong Huang Cheung Liu Xu Tam Ng Zhao Ouyang Kwan Deng Mak",
    ),
    "vietnamese": (
        "Thi_Lan Ngoc Thuy Kim_Anh Hoa Tuyet Bich_Van My_Linh",
        "Van_Duc Quang Minh Tuan Huu_Phuoc Khoa Thanh Bao",
        "Nguyen Tran Pham Huynh Vo Dang Bui Truong Duong Ly",
    ),
    "filipino": (
        "Maricel Rowena Jovelyn Cherry_Ann Analyn Luzviminda Rosario Divina",
        "Rodel Jun-Jun Ernesto Arnel Reynaldo Jomar Danilo Crisanto",
        "Dela_Cruz Bautista Macaraeg Villanueva Pangilinan Salonga Dimaculangan Reyes-Tan Manalo Aquino Ocampo Galang",
    ),
    "arab": (
        "Fatima Rania Hanane Zineb Samira Khadija Nour Yasmine Souad Amal Lamia Rim",
        "Ahmad Youssef Abdelkader Karim Mounir Walid Rachid Bilal Hicham Mustapha Tarek Elias",
        "Benali El-Khoury Haddad Bouzid Al-Rashid Chérif Mansouri Belkacem Abu_Hamdan Tahiri Saadi Khelifi El_Amrani "
        "Zeidan Najjar Ould-Brahim",
    ),
    "persian": (
        "Shirin Parvaneh Mahnaz Golnar Nasrin Roya Zahra-Sadat Farzaneh",
        "Behrouz Kaveh Dariush Masoud Mehrdad Siavash Najib Ramin",
        "Hosseinzadeh Karimi Tehrani Moradi Rostami Jafari-Nia Ahmadzai Sadat Ghorbani Amiri",
    ),
    "somali": (
        "Hodan Ifrah Sahra Fadumo Ayaan Halimo Deqa Hibaq",
        "Abdirahman Warsame Liban Mahad Cabdi Guled Yusuf Bashiir",
        "Farah Abdullahi Jama Hersi Warfa Mohamud Osman-Ali Duale Ismail Gedi",
    ),
    "haitian": (
        "Marie-Lourdes Guerline Nadège Fabiola Mirlande Roseline Wideline Edwidge",
        "Jean-Robert Wilner Frantz Dieudonné Evens Ralph Jacquelin Ronald",
        "Jean-Baptiste Désir Pierre-Louis Toussaint Saint-Fleur Dorvil Célestin Laguerre Augustin Estimé Bien-Aimé",
    ),
    "african": (
        "Mireille Espérance Chantal-Divine Solange Aïssatou Mariam Ngozi Adjoa Clémentine Odette",
        "Jean-Claude Kouamé Ibrahima Patient Innocent Chidi Kwame Serge Moussa Désiré",
        "Kabongo Niyonzima Mukendi Diallo Traoré Nkurunziza Okafor Mensah Uwimana Ilunga Koné Mbuyi Habimana Tshimanga",
    ),
    "ukrainian": (
        "Oksana Halyna Iryna Nadiia Yuliia Svitlana Lesia Olena",
        "Bohdan Taras Oleksandr Mykola Ihor Volodymyr Petro Yaroslav",
        "Kovalenko Shevchuk Bondar Hrytsenko Melnyk Pavlyshyn Romaniuk Dovzhenko Lysenko Kuzyk",
    ),
    "latin": (
        "Guadalupe Maribel Yolanda Ximena Luz_Dary Consuelo Paola Rocío Conceição Fernanda Graça Lurdes",
        "Wilmer Hernán Efraín Álvaro Joaquim Manuel Rogelio Ezequiel João Diego Adalberto Nelson",
        "Quintero_Rojas Castañeda Medeiros Furtado Ramírez Ospina de_la_Torre Pacheco Arruda Cabral Montoya Zapata "
        "Gutiérrez_Peña Raposo Barrientos Villalobos",
    ),
    "korean": (
        "Ji-woo Soo-jin Eun-hye Min-ji Hye-rin",
        "Sung-ho Jae-min Dong-hyun Tae-yang Kyung-soo",
        "Kim Pak Seo Yoon Kang Hwang Moon Baek",
    ),
    "eritrean": (
        "Selam Abrehet Tirhas Senait Luwam Mihret",
        "Tesfalem Yonas Berhane Kidane Filmon Haile",
        "Ghebremedhin Tekle Woldemariam Habtemariam Zerai Berhe Tsegay Kifle",
    ),
}


def split_names(text: str) -> list[str]:
    """Words of a list, with low lines as blanks."""
    return [word.replace("_", " ") for word in text.split()]


GROUPS: dict[str, tuple[list[str], list[str], list[str]]] = {
    key: (split_names(women), split_names(men), split_names(family)) for key, (women, men, family) in GROUP_TEXT.items()
}
EN_KEYS: list[str] = list(GROUPS) + ["anglo"] * 6 + ["first_nations"] * 2 + ["south_asian"]
FR_KEYS: list[str] = list(GROUPS) + ["quebec"] * 9 + ["acadie"] * 2 + ["haitian", "arab"]
NICK_F: list[str] = "Gigi Nancy-Lou Mimi Bev Titi Mo Sookie Dee Lulu Coco Trish Manon Babs".split()
NICK_M: list[str] = "Ti-Guy Buddy Smitty Red Ti-Jean Gus Mack Bobby Junior Ray-Ray Skip Chico Fern Moe".split()
