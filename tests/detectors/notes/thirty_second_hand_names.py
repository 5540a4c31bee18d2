"""Invented persons: given names and surnames by community."""

POOLS = {
    "anglo": (
        "Heather Donna Brenda Carol Wendy Ashley Megan Tracy Lorraine Shirley Doreen Kayla Brittany Courtney Joyce "
        "Marlene "
        "Hope Faith Grace Robin Dawn June April Ruby Pearl Gail Bev Tammy Sheila Paige Kelsey Jocelyn Eileen Noreen",
        "Gordon Doug Wayne Trevor Kyle Craig Darren Keith Stewart Murray Cody Brent Travis Curtis Lloyd Norman Ross "
        "Glen "
        "Mark Will Drew Bill Chase Art Frank Dale Clayton Roy Vernon Ewan Barry Neil Garth Dustin",
        "MacLeod Campbell Fraser Thompson Wilson Harris Baker Cook Hill Park Young Rose Marsh Doyle O'Brien "
        "McKenzie Burke "
        "Hennessey Price Carter Stone Walsh Pike Budgell Penney Noseworthy Saunders Whelan Ferguson Gillis MacIsaac "
        "Rankin "
        "Kowalchuk Friesen Penner Dyck Klassen Wiebe Schmidt Hoffman Weber St.~John Bishop Winters Peters Kerr Hay "
        "Snow "
        "Lambert-Hayes Dunn Fox Page Hunter Cross Wood Ward Rowsell",
    ),
    "qc": (
        "Nathalie Sylvie Chantal Manon Guylaine Josée Mélanie Véronique Isabelle Marie-Ève Anne-Marie Line Ginette "
        "Huguette "
        "Thérèse Rolande Océane Maëlle Léa Rosalie Florence Aurore Violette Prudence Solange Pierrette Lise "
        "Francine Jocelyne "
        "Marie-Claude Noémie Audrey-Anne Coralie Gaétane",
        "Stéphane Sylvain Réjean Gaétan Yvon Normand Jean-Guy Jean-François Mathieu Maxime Étienne Benoît Marcel "
        "Fernand "
        "Rosaire Clément Félix Loup Olivier Xavier Pierre-Luc Marc-André Guillaume Donald Rénald Serge Alcide "
        "Ghislain "
        "Jérémie Zachary Émile Hervé Cédric Dany",
        "Tremblay Gagnon Bouchard Côté Lavoie Fortin Pelletier Bélanger Gauthier Ouellet Lévesque Poirier Cyr Roy "
        "Leblanc "
        "Boudreau Cormier Arsenault Thériault Doiron Landry Haché Chiasson Lanteigne Mallet Duguay Robichaud Savoie "
        "LeBlanc "
        "Boisvert Lajeunesse Lafleur Sansregret Beaulieu Desjardins St-Pierre Saint-Onge Laforêt Ladouceur "
        "Vaillancourt "
        "Leroux Dufour Bernier Cloutier Minville Bujold Henry Langlois Joncas Fournier Synnott Element Cotton Jalbert "
        "Lapointe-Roy D'Astous De~la~Durantaye Larivière Portelance",
    ),
    "fn": (
        "Darlene Wanda Shawnee Memengwaa Raven Cheyenne Kimowan Lorna Geraldine Tanya Waseskwan Autumn Marlee Charlene",
        "Elijah Isaiah Leroy Clarence Dakota Makwa Ovide Delbert Jonah Wilfred Kizhay Stan Moses Abel",
        "Cardinal Bearskin Whiteduck Commanda Pelletier-Bear Nepinak Sinclair Beardy Moonias Wabano Kakegamic "
        "Metallic "
        "Vicaire Isaac Jerome Condo Bigknife Thunderchild Cuthand Gladue Desjarlais Belcourt Ermineskin Whetung "
        "Taylor-Knott "
        "Awashish Petiquay Vollant Mestokosho",
    ),
    "inuit": (
        "Elisapee Siasi Qullik Annie Mary-Ann Aani Leetia Naomi Alacie Pitsiulala Minnie",
        "Jaaji Putulik Lucassie Noah Adamie Simeonie Tivi Markusie Aisa Johnny Peter-Paul",
        "Angutialuk Qumaluk Tukalak Kasudluak Ittusardjuat Okpik Nungak Weetaluktuk Ipeelie Aglukark Kilabuk Nowdlak",
    ),
    "sasia": (
        "Harpreet Manjit Simran Priya Ayesha Nasreen Fatima Lakshmi Anjali Thilini Rukhsana Kiran Deepa Jaspreet",
        "Gurpreet Balwinder Amandeep Ravi Imran Tariq Suresh Arjun Kamal Farhan Nadeem Vijay Thushan Harjot",
        "Singh Kaur Gill Dhaliwal Sandhu Patel Sharma Khan Ahmed Malik Chaudhry Sivakumar Perera Rahman Hossain "
        "Grewal Bains "
        "Nair Iyer Thapa",
    ),
    "easia": (
        "Mei-Ling Xiaohong Yan Thu Hạnh Linh Ngọc Soo-jin Ji-woo Min-ji Marisol Rowena Maricel Jovelyn Analyn Lan",
        "Wei Zhihao Jianguo Minh Tuấn Hieu Duc Hyun-woo Sung-ho Jun Rodel Jomar Reynaldo Arnel Kin-Wah Bao",
        "Chen Wang Li Zhang Huang Wong Lau Nguyen Trần Pham Lê Bui Kim Lee Choi Jung Dela~Cruz Santos Reyes Bautista "
        "Villanueva Macaraeg Chow Ng Yeung Vo",
    ),
    "mena": (
        "Yasmine Layla Rania Samira Nour Khadija Shirin Parisa Mahsa Zahra Huda Amal Soraya Farida",
        "Omar Khaled Youssef Mounir Rachid Hamid Reza Behrouz Kaveh Bassel Karim Abdelkader Sami Ziad",
        "El-Khoury Haddad Benali Bouzid Al-Masri Mansour Tehrani Rezaei Hosseini Karimi Belkacem Nassar Al~Hariri "
        "Saadi "
        "Moradi Chaoui Farhat Ben~Youssef",
    ),
    "afro": (
        "Hodan Ifrah Sahra Selam Mebrat Tsion Marie-Flore Guerda Widline Mirlande Aminata Chiamaka Blessing Fabiola "
        "Rose-Carline",
        "Abdirahman Guled Warsame Yonas Tesfay Filmon Wilner Jean-Robert Fritznel Ousmane Emeka Mamadou "
        "Patrick-Junior Sunday",
        "Farah Warsame Abdi Mohamud Hassan Tesfamariam Ghebremedhin Berhane Jean-Baptiste Pierre-Louis Saint-Fleur "
        "Dorvil "
        "Desrosiers Diallo Traoré Okafor Adeyemi Kabongo Mukendi Charles Estimé Habte",
    ),
    "other": (
        "Oksana Iryna Halyna Daryna Svitlana Graça Fátima Ludovina Guadalupe Ximena Yolanda Paola Rocío Beatriz",
        "Bohdan Taras Mykola Andriy Dmytro Joaquim Rui Hélder Nelson Andrés Alejandro Rigoberto Iván Hernán",
        "Shevchenko Kovalenko Bondarenko Melnyk Tkachuk Medeiros Furtado Da~Silva Pacheco Dos~Santos Rodríguez "
        "Hernández "
        "Quispe Morales Gutiérrez Castillo Flores Restrepo Pereira van~der~Berg De~Luca Ricci Novak",
    ),
}
POOLS = {k: tuple([x.replace("~", " ") for x in s.split()] for s in v) for k, v in POOLS.items()}
MIX = {
    "en": {"anglo": 34, "qc": 7, "fn": 13, "inuit": 4, "sasia": 12, "easia": 11, "mena": 7, "afro": 7, "other": 7},
    "fr": {"anglo": 4, "qc": 52, "fn": 7, "inuit": 4, "sasia": 3, "easia": 6, "mena": 9, "afro": 10, "other": 6},
}
NICK = {
    "en": (
        "Deb Liz Kathy Sandy Bets Nan Missy Steph Trish Jo Lulu Bea Char",
        "Mike Bud Red Ray Gus Skip Bobby Rusty Buddy Mac Jimmy Smitty Chuck Moe",
    ),
    "fr": (
        "Mimi Nath Gigi Jo Véro Mado Lili Cricri Nanou Zabou Steph Isa",
        "Ti-Guy Ti-Jean Steph Max Pat Phil Alex Bob Réj Ben Gus Ti-Loup",
    ),
}


def person(r, lang, sex):
    mix = MIX[lang]
    com = r.choices(list(mix), list(mix.values()))[0]
    sex = sex or r.choice("fm")
    given = r.choice(POOLS[com][0 if sex == "f" else 1])
    sur = r.choice(POOLS[com][2])
    if r.random() < 0.06 and com in ("qc", "other", "mena") and "-" not in sur and " " not in sur:
        sur += "-" + r.choice([s for s in POOLS[com][2] if "-" not in s and " " not in s])
    nick = r.choice(NICK[lang][0 if sex == "f" else 1].split())
    return {"g": given, "s": sur, "sex": sex, "nick": nick, "com": com}
