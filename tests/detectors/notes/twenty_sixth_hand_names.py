"""Given names and surnames, by community (all combined at random, so every person is invented)."""

# key: (weight in English notes, weight in French notes, men, women, surnames); _ stands for a blank
_RAW = {
    "franco": (
        14,
        46,
        """
Jean-Guy Réjean Normand Gaétan Yvon Marcel Luc Stéphane Martin Éric Sylvain Benoît Mathieu Alexandre Félix Olivier
Gilles Denis Richard Raymond Fernand Roger Claude Michel Serge Guillaume Maxime Jérémie Samuel Nathan Zachary Hubert
Jean-François Pierre-Luc Marc-André Louis-Philippe Donald Léonard Camille Hector Rhéal Aurèle Théo Émile Xavier""",
        """
Marie-Ève Huguette Ginette Lise Monique Chantal Nathalie Julie Mélanie Karine Véronique Josée Sylvie Line Francine
Diane Hélène Thérèse Jeannine Rollande Gisèle Solange Carole Manon Annie Isabelle Caroline Sabrina Océane Léa Maëlle
Florence Rosalie Noémie Audrey Stéphanie Anne-Marie Marie-Claude Rose-Aimée Claudette Pauline Yolande Doris Zoé Alice
Nicole Suzanne Évangéline Corinne Jacinthe""",
        """
Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron
Leblanc Paquette Girard Simard Boucher Caron Beaulieu Cloutier Dubé Poirier Fournier Lapointe Leclerc Lefebvre Poulin
Thibault St-Pierre Nadeau Martel Landry Villeneuve Charron Séguin Lalonde Lafleur Lajoie Boisvert Dubois Charbonneau
Larocque Gratton Brazeau Legault Racine Labelle Proulx Carrière Éthier Ladouceur Beaudry Vachon Chrétien Lamoureux
Desjardins Bisson Rainville Sabourin Ménard Robillard Laframboise Guérin""",
    ),
    "acadian": (
        4,
        14,
        """
Rhéal Alyre Normand Edmond Gérald Ulysse Donat Alphée Camille Roland Léo Jacques Pascal Rémi Yves Médard""",
        """
Yvette Rose-Marie Aldéa Bernadette Edna Lorraine Géraldine Odette Delphine Mireille Monette Rina Zélie Anne-Marie""",
        """Cormier LeBlanc Gallant Arsenault Doiron Richard Melanson Bourque Gaudet Robichaud Savoie Thériault Losier
Haché
Mallet Duguay Lanteigne Chiasson Comeau Maillet Goguen Belliveau Léger Allain Babin Vautour Daigle Cyr Ouellette
Boudreau
Surette Després Breau Godin""",
    ),
    "anglo": (
        30,
        8,
        """
Robert William Darren Kevin Trevor Scott Doug Wayne Brian Craig Kyle Tyler Jason Ryan Jordan Cody Brent Keith Glen
Harold Stan Ernie Walter Gordon Allan Ian Shawn Derek Todd Dustin Mason Logan Ethan Carter Liam Hunter Chance
Raymond Lloyd Murray Neil Vince Eugene Clifford""",
        """
Linda Debbie Brenda Sharon Cheryl Tammy Crystal Amber Ashley Brittany Kayla Heather Tracy Wendy Donna Shirley Joan
Beverly Marlene Doreen Gail Eileen Hope Grace Joy April June Faith Summer Destiny Paige Taylor Megan Kelsey Courtney
Norma Phyllis Muriel Dorothy Lorna Kim Jennifer Melissa Samantha Chloe Abigail""",
        """
Smith Wilson Campbell Anderson MacDonald Thompson Stewart Robinson Hill Young Wood Price Day Marsh Hunter Fraser Reid
Murphy O'Connor O'Brien Kennedy Sutton Baxter McLeod MacIsaac McAllister Armstrong Bennett Hughes Patterson Crawford
Walker Wright Peters Friesen Penner Dyck Reimer Toews Wiebe Koskinen Maki Lahti Niemi Johnson Davies Steeves Wheaton
Van_Dyck Lutes Trites Sigurdson Thorsteinson Bannerman Black Green Strong Rice Frost Banks""",
    ),
    "first_nations": (
        20,
        9,
        """
Elijah Josiah Moses Abel Jonas Zebulon Saul Ezra Wendell Virgil Clarence Delbert Leroy Waylon Dakota Kaiden
Keewatin Mishom Jerry Roland Solomon Noah Isaac Thunder Makwa Jeremiah Garnet""",
        """
Agnes Sarah-Jane Delores Verna Rhoda Ida Priscilla Minnie Victoria Juliette Kiana Cheyenne Raven Winter Nevaeh Shania
Autumn Wabanang Nokomis Theresa Jemima Tina Marlena Gladys Ernestine Charity Skye""",
        """
Beardy Moonias Wabano Kakegamic Meekis Fiddler Mamakwa Achneepineskum Nothing Quill Suggashie Turtle Keesickquayash
Wesley Wabasse Mishenene Michano Nabigon Toulouse Manitowabi Pitawanakwat Recollet Corbiere Naponse Shawanda Osawamick
Sinclair Spence Flett Harper Keeper Muskego Bird Moose McKay Sutherland Ross Monias Linklater Bushie Courchene Guimond
Moneyas Kejick Kakepetum Rae Sakakeep Necan Odjick Whiteduck Tenasco Decontie Papatie Wawatie Brascoupé Augustine
Milliea Sock Levi Ginnish Sanipass Perley Polchies Vollant Mestokosho Awashish Petiquay Ottawa Niquay Saganash Iserhoff
Kistabish Mowatt""",
    ),
    "metis": (
        5,
        2,
        """Riel Gabriel Norbert Cuthbert Ambroise Dennis Lawrence Maurice Blaine Darcy""",
        """
Lorette Elise Marie Rosalind Vivian Yvonne Candace Leah Joyce""",
        "Desjarlais Lagimodière Chartrand Ducharme Fleury Vermette Vandal Morrisseau Parenteau Carriere Goulet Bruce "
        "Delorme",
    ),
    "inuit": (
        3,
        2,
        "Pitseolak Adamie Jaypootie Josephee Lazarusie Qajaaq Tommy Noah Peterloosie Simeonie",
        """
Aaju Oolootie Leetia Elisapee Annie Nivi Siasi Mary Ooleepeeka Rhoda""",
        "Alivaktuk Kilabuk Akavak Nowdlak Kusugak Aglukark Ittusardjuat Nutaraluk Annahatak Gordon Weetaluktuk Qumaq "
        "Tukkiapik",
    ),
    "south_asian": (
        10,
        3,
        """
Gurpreet Harjit Manpreet Jaspal Sukhdeep Rajesh Amit Vikram Imran Bilal Farhan Suresh Kannan Mahmudul Ankit Dhruv Sunny
Parminder""",
        """Kulwinder Navdeep Simran Jasleen Priya Neha Meena Sunita Fatima Ayesha Rukhsana Lakshmi Thilaga Nusrat
Harpreet Anjali Balwinder""",
        """Singh Sandhu Dhaliwal Gill Sidhu Brar Kaur Patel Shah Sharma Gupta Rana Khan Malik Qureshi
Chaudhry Sivakumar Nadarajah Rahman Hossain Bhatt Dhillon Perera Thapa""",
    ),
    "chinese": (
        4,
        2,
        "Wei Jun Hao Kwok-Wah Ming Jason Zhiqiang Tao Bo",
        "Mei Xiu-Ying Lihua Yan Siu-Fong Jing Wen Fang Grace",
        "Wong Chan Li Zhang Chen Wang Liu Huang Lam Leung Cheung Ng Zhao Xu Yip Kwan",
    ),
    "vietnamese": (
        2,
        2,
        "Minh Tuan Quang Duc Hung Thanh",
        "Lan Thuy Huong Kim-Anh Ngoc Hoa Tuyet",
        "Nguyen Tran Pham Vo Dang Bui Huynh Ngo Truong",
    ),
    "filipino": (
        8,
        1,
        "Rodel Jun-Jun Arnel Jericho Rommel Crisanto Angelo Efren Rey",
        "Marites Jocelyn Rowena Maricel Analyn Girlie Lourdes Princess Cherry",
        "Santos Reyes Dela_Cruz Bautista Mendoza Villanueva Pangilinan Manalo Dizon Macaraeg Aquino Ocampo De_Guzman",
    ),
    "arab": (
        5,
        9,
        "Mohamed Youssef Khaled Omar Bassam Nabil Rachid Karim Mustapha Samir Ziad Anas Abdelkader",
        "Nadia Samira Khadija Rania Hanane Amal Zineb Salma Imane Houda Farida Lina",
        "Haddad El_Khoury Benali Bouzid Ben_Salah Mansour Al-Hassan Cherkaoui Belkacem Saadi Nassar Alaoui Khelifi "
        "Aboud Darwish",
    ),
    "persian": (
        3,
        1,
        "Reza Farhad Babak Dariush Ahmad Najib",
        "Shirin Parisa Maryam Zahra Laleh Freshta",
        "Hosseini Ahmadi Karimi Tehrani Moradi Rezaei Noorzai Sadat Rahimi",
    ),
    "somali": (
        3,
        1,
        "Abdi Abdullahi Mahad Yusuf Liban Warsame",
        "Hodan Sahra Ifrah Halima Asha Deqa Fartun",
        "Warsame Farah Hassan Abdirahman Jama Nur Hersi Dirie Mohamud Osman",
    ),
    "haitian": (
        1,
        8,
        "Wilner Jean-Robert Frantz Ronald Junior Emmanuel Dieudonné Kervens Makenson",
        "Marie-Carmelle Guerda Nadège Fabiola Mirlande Widline Rose-Laure Roselène",
        "Joseph Jean-Baptiste Pierre-Louis Désir Charles Étienne Augustin Cadet Dorvil Jean-Louis Saint-Fleur Exantus "
        "Bien-Aimé",
    ),
    "african_fr": (
        3,
        12,
        "Ibrahim Moussa Kouadio Patrick Trésor Christian Mamadou Abdoulaye Jean-Claude Fabrice Héritier Cédric",
        "Aminata Fatou Clarisse Divine Espérance Béatrice Aïcha Mariama Solange Gloria Nadine Furaha",
        "Diallo Traoré Kouassi N'Guessan Mukendi Kabongo Ilunga Ndayishimiye Niyonzima Tshibangu Ouédraogo Bah Sow "
        "Mbuyi Ngono "
        "Hakizimana Cissé",
    ),
    "nigerian": (
        4,
        1,
        "Chinedu Emeka Tunde Femi Oluwaseun Kelechi",
        "Ngozi Blessing Funmilayo Chioma Adaeze Yetunde Patience",
        "Okafor Adeyemi Eze Balogun Nwosu Ogunleye Okonkwo Afolabi",
    ),
    "ukrainian": (
        6,
        2,
        "Oleksandr Dmytro Andriy Ihor Bohdan Peter Metro",
        "Oksana Olena Iryna Halyna Yuliia Daria Olga",
        "Shevchenko Kowalchuk Bondarenko Melnyk Kravchenko Hrynchuk Wasylyk Boychuk Tkachenko Prokopchuk",
    ),
    "portuguese": (
        2,
        2,
        "Manuel João Carlos Nuno Tiago",
        "Fátima Conceição Lúcia Ana-Paula Graça",
        "Ferreira Medeiros Da_Silva Dos_Santos Pacheco Câmara Raposo Furtado",
    ),
    "latin": (
        3,
        7,
        "José Luis Andrés Javier Miguel Edwin Wilmer",
        "Guadalupe Yolanda Carmen Luz Ximena Paola Yesenia Marisol",
        "Hernández Rodríguez Ramírez Castillo Rojas Quispe Vargas Morales De_la_Torre Ortiz Guzmán Cárdenas",
    ),
    "korean": (
        2,
        1,
        "Min-jun Sung-ho Jae Dong-hyun",
        "Ji-woo Soo-jin Eun-ji Hye-kyung Yuna",
        "Kim Park Choi Jung Kang Yoon Seo",
    ),
    "eritrean": (
        4,
        2,
        "Tesfay Yonas Berhane Filmon Dawit Abraham Kidane",
        "Selam Helen Winta Feven Rahel Azeb Saba",
        "Gebremedhin Tekle Habte Woldemariam Haile Ghebreyesus Tesfaye Abebe Mehari",
    ),
}


def _split(words):
    return [w.replace("_", " ") for w in words.split()]


POOLS = {key: (we, wf, _split(m), _split(f), _split(s)) for key, (we, wf, m, f, s) in _RAW.items()}
GIVEN = sorted({n for p in POOLS.values() for n in p[2] + p[3]})
SURNAMES = sorted({n for p in POOLS.values() for n in p[4]})
NICK = {
    "Robert": "Bob",
    "William": "Bill",
    "Debbie": "Deb",
    "Raymond": "Ray",
    "Jennifer": "Jen",
    "Samantha": "Sam",
    "Clarence": "Clare",
    "Theresa": "Terry",
    "Dorothy": "Dot",
    "Elijah": "Eli",
    "Gordon": "Gord",
    "Jean-Guy": "Ti-Guy",
    "Marie-Ève": "Marie",
    "Stéphane": "Steph",
    "Véronique": "Véro",
    "Guillaume": "Guill",
    "Alexandre": "Alex",
    "Nathalie": "Nath",
    "Caroline": "Caro",
    "Isabelle": "Isa",
    "Maxime": "Max",
    "Parminder": "Parm",
    "Oleksandr": "Sasha",
    "Mohamed": "Momo",
    "Crystal": "Crys",
    "Priscilla": "Prissy",
    "Normand": "Norm",
    "Emmanuel": "Manno",
    "Beverly": "Bev",
    "Victoria": "Vicky",
    "Pierre-Luc": "Pierrot",
    "Donald": "Don",
    "Kulwinder": "Kinny",
}
MUTE_H = ("Hélène", "Henri", "Hubert", "Hugo", "Hector", "Huguette", "Héritier", "Hernández")
