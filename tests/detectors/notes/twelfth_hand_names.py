"""Given names, surnames and nicknames, by community. Underscore stands for a blank. Every combination is invented."""

COMMUNITIES = {
    "anglo": (
        "Margaret Brenda Heather Kelsey Doris Joanne Tracy Wendy Beverley Colleen Paige Rhonda Darlene Shauna "
        "Megan Gail Eileen Mary_Lou Kirsten Lorna Hope June Dawn Joy",
        "Gordon Wayne Kyle Trevor Darryl Murray Keith Brent Cody Russell Grant Lorne Todd Ian Stewart Clifford "
        "Devin Ray Mark Bill Angus Neil Will Chase",
        "Thompson Campbell MacLeod Harris Baker Penney Snow Young MacKinnon Fraser Hiscock Parsons Stewart Rose "
        "Gillespie O'Brien Whalen Burke Winters English Day Church Kowalchuk Dyck Friesen Penner Wiebe Holloway "
        "Smith-Barker McAllister Cross Banks Rivers Hart Nolan Tanner",
    ),
    "quebec": (
        "Ginette Lise Manon Nathalie Jocelyne Marie-Ève Josée Sylvie Carole Mélanie Annick Chantal Solange "
        "Francine Noémie Thérèse Rose-Anna Océane Maude Fleur",
        "Réjean Yvon Normand Sylvain Stéphane Jean-Guy Gaétan Mathieu Benoît Marc-André Denis Fernand Étienne "
        "Jérôme Raynald Luc Olivier Jean-Christophe Hervé Aimé",
        "Tremblay Gagnon Bouchard Lachance Lavoie Bélanger Pelletier Gagné Ouellet Côté Beaulieu "
        "Deschênes Boivin "
        "Lajoie Morin Rioux Simard Lapointe Bergeron Dion-Paré Fortin Larivière Leblond Lafleur "
        "Jolicoeur Dubois "
        "Des_Rosiers Saint-Onge Thibault Vaillancourt Hébert-Roy Letellier Marchand Charron L'Heureux",
    ),
    "acadian": (
        "Ghislaine Yvette Rachelle Géraldine Monique Léonie Évangéline Roberte Zélie Dorine",
        "Aurèle Léandre Donat Rhéal Théophile Alyre Zoël Ulysse Valmond Camille",
        "LeBlanc Cormier Arsenault Thériault Robichaud Savoie Doucet Chiasson Landry Mallet Haché Losier "
        "Duguay Comeau d'Entremont Surette Saulnier Gallant",
    ),
    "franco_on_mb": (
        "Lucille Pauline Gisèle Aline Huguette Rolande Simone Mireille Colette",
        "Gérard Rhéo Marcel Ovila Laurier Omer Léo Rosaire Conrad",
        "Lalonde Sabourin Charbonneau Gauthier Brisebois Lamoureux Vandal Carrière Beaudry Bohémier "
        "Rocque Gosselin Lagimodière Sarrazin Séguin Péladeau",
    ),
    "first_nations": (
        "Doreen Violet Autumn Cheyenne Marlene Delia Raven Annie Bernadette Skye Nipin",
        "Elijah Wesley Clarence Leroy Tyrone Abel Thunder Josiah Moses Stanley Napesh",
        "Cardinal Whitebear Beardy Moonias Cuthand Bellegarde Kakegamic Wapachee Awashish Petiquay "
        "Neeposh Flamand Vollant Mestokosho Jourdain Crowchild Many_Guns Paul Francis Googoo Sylliboy "
        "Stonechild Redsky Fiddler",
    ),
    "inuit": (
        "Elisapee Siasi Lootie Qumaq Annie Mary-Jane Pitsiulala Aullaq Minnie",
        "Jaypeetee Lucassie Aputi Noah Putulik Simeonie Adamie Joanasie Peter",
        "Kooneeliusie Ittinuar Angnakak Qaunaq Nutaraluk Tulugak Tukkiapik Saviadjuk Eetuk Amagoalik Nowdluk",
    ),
    "metis": (
        "Lorette Rosalie Denise Marguerite Cheryl Jolene",
        "Maurice Dwayne Alphonse Gabriel Norbert Curtis",
        "Desjarlais Gladue Laliberté Lepine Ducharme Fleury Pelletier Morrissette L'Hirondelle Belcourt",
    ),
    "south_asian": (
        "Harpreet Gurleen Simran Priya Sunita Nusrat Anjali Kavitha Fatima Rukhsana Jasleen Nadeesha",
        "Jaspreet Balwinder Rajesh Imran Arjun Mohan Sukhdev Karthik Zeeshan Anil Tariq Dilshan",
        "Singh Gill Dhaliwal Sandhu Patel Sharma Iyer Sivakumar Chaudhry Malik Perera Rahman Brar Grewal "
        "Joshi Thevarajah",
    ),
    "chinese": (
        "Mei-Ling Xiaoyan Lihua Grace Yuk-Lan Jing Winnie Shuzhen",
        "Wei Jianguo Kwok-Wah Raymond Haoran Bo Chi-Keung Zhiming",
        "Chen Wong Leung Zhang Liu Ho Huang Cheung Xu Lam Tse Au-Yeung",
    ),
    "vietnamese": (
        "Thi_Hoa Lan Kim-Ngoc Thuy Bich_Van Huong",
        "Van_Duc Minh Quoc_Bao Tuan Hieu Long",
        "Nguyen Tran Pham Le Vo Huynh Dang Bui",
    ),
    "filipino": (
        "Maricel Lourdes Rowena Cristina Analyn Jovelyn",
        "Rodel Jun Arnel Reynaldo Jericho Dante",
        "Santos Reyes Dela_Cruz Bautista Villanueva Magsaysay Pascual Manalo",
    ),
    "arab": (
        "Rania Samira Amal Hiba Nour Khadija Zineb Leïla",
        "Youssef Karim Bassam Omar Mahmoud Nabil Abdelkader Samir",
        "Haddad Khoury Al-Masri Benali El_Amrani Mansour Bouzid Saleh Abou_Khalil Ben_Salah Chaker",
    ),
    "persian": (
        "Shirin Parisa Mahnaz Nasrin Golnaz Zohreh",
        "Reza Behzad Farhad Kourosh Dariush Hamid",
        "Hosseini Karimi Moradi Tehrani Rostami Ghasemi Sadeghi Farahani",
    ),
    "somali_eritrean": (
        "Hodan Ayaan Fardowsa Selam Letebrhan Sagal Bilen",
        "Abdirahman Warsame Liban Tesfay Yonas Mehari Guled",
        "Warsame Farah Abdi Jama Hassan Tekle Ghebremedhin Habtemariam Woldu Nur",
    ),
    "haitian_african": (
        "Guerda Marie-Carmel Rose-Laure Fabiola Aïssatou Fanta Mwamini Nadège Blessing",
        "Wilner Jean-Robert Frantz Evens Mamadou Ibrahima Kouassi Patrice Emeka",
        "Jean-Baptiste Pierre-Louis Desrosiers Augustin Toussaint Diallo Traoré Kabongo Mukendi "
        "Nkurunziza Okafor Joseph Estimé Ndiaye Coulibaly",
    ),
    "ukrainian": (
        "Oksana Halyna Olena Yuliia Nadiya Svitlana",
        "Andriy Bohdan Taras Mykola Vasyl Oleksandr",
        "Shevchuk Kovalenko Bondarenko Melnyk Hrynkiv Tkachuk Petryshyn Lysenko",
    ),
    "portuguese": (
        "Fátima Lurdes Graça Conceição Filomena",
        "Joaquim Zé_Manuel Duarte Nelson Hélder",
        "Medeiros Pacheco da_Silva Furtado Raposo Carvalho Arruda",
    ),
    "latin": (
        "Yesenia Marisol Guadalupe Ximena Rocío Luz_Marina",
        "Jorge_Luis Hernán Mauricio Álvaro Wilmer Jesús",
        "García Quispe Restrepo Hernández_Ruiz Ramírez Castañeda Morales de_la_Torre Zúñiga",
    ),
    "korean": (
        "Ji-woo Soo-jin Hye-rin Eun-ji Min-seo",
        "Min-jun Sung-ho Dong-hyun Young-su Tae-yang",
        "Kim Park Choi Yoon Kang Jung Lim",
    ),
    "italian_other": (
        "Concetta Rosa Ivana Zofia Dimitra Ilse",
        "Salvatore Enzo Piotr Stavros Goran Horst",
        "DiNardo Esposito Nowak Papadakis Jovanović van_der_Meer Schmidt Lombardi Kaczmarek",
    ),
}
EN_WEIGHT = {
    "anglo": 9,
    "quebec": 1,
    "acadian": 1,
    "franco_on_mb": 1,
    "first_nations": 4,
    "inuit": 2,
    "metis": 2,
    "south_asian": 4,
    "chinese": 3,
    "vietnamese": 2,
    "filipino": 3,
    "arab": 2,
    "persian": 2,
    "somali_eritrean": 3,
    "haitian_african": 2,
    "ukrainian": 2,
    "portuguese": 1,
    "latin": 2,
    "korean": 2,
    "italian_other": 2,
}
FR_WEIGHT = {
    "quebec": 9,
    "acadian": 4,
    "franco_on_mb": 4,
    "anglo": 1,
    "first_nations": 2,
    "inuit": 1,
    "metis": 2,
    "south_asian": 1,
    "chinese": 1,
    "vietnamese": 2,
    "filipino": 1,
    "arab": 3,
    "persian": 1,
    "somali_eritrean": 1,
    "haitian_african": 5,
    "ukrainian": 1,
    "portuguese": 1,
    "latin": 2,
    "korean": 1,
    "italian_other": 1,
}
NICK_EN = "Bud Smitty Junior Shorty Tiny Red Mo Jojo Birdie Sunny Big_Al Skip Dee Nan Auntie_Vi Kookum_Rose".split()
NICK_WOMEN = {"Birdie", "Dee", "Nan", "Auntie Vi", "Kookum Rose", "Mimi", "Loulou", "Mamie Lou", "Tantine Rose"}
NICK_FR = "Ti-Guy Ti-Jean Mimi Loulou Jojo Ti-Paul Coco Ti-Rouge Nono Mamie_Lou Fanfan Tantine_Rose Kiki".split()


def words(text: str) -> list[str]:
    return [w.replace("_", " ") for w in text.split()]


POOLS = {c: tuple(words(t) for t in v) for c, v in COMMUNITIES.items()}
GIVEN = sorted({n for w, m, _ in POOLS.values() for n in w + m})
SURNAMES = sorted({n for _, _, s in POOLS.values() for n in s})
