"""Names by community, streets, towns, languages and invented services for the eighth hand's notes."""

# One community a line: women | men | surnames; an underscore stands for a blank inside a name.
_COMMUNITIES = """
Brenda Heather Tracy Darlene Joy Faith Gail Shelley|Wayne Curtis Todd Grant Chase Dwight Rod Lorne|Price Field Young
 Short Waters Winter Church Steeves Bell Keirstead Hatfield Rich Crossman Sharpe Cook Ogilvie
Meghan Lindsay Hope Ivy Paige Dawn Robin Kelsey|Colin Duncan Malcolm Angus Hamish Fraser Miles Rory|MacIsaac McPhee
 MacLellan Gillis Beaton Rankin MacKinnon Sutherland Urquhart Drummond Chisholm Muise
Siobhan Maureen Bernadette Noreen Colleen Rosaleen Bridie Una|Declan Fergus Brendan Aidan Cormac Gus Leo Ambrose|
 O'Dea Power Walsh Kehoe Doyle Whelan Hearn Tobin Fagan Noseworthy Butt Penney Pike
Josée Mireille Chantal Lisette Noëlla Réjeanne Sylvie Manon|Réal Yvon Gaétan Normand Rhéal Benoît Sylvain Marcel|
 Tremblay Gagné Lajoie Boulanger Lavigne Ladouceur Bonenfant Larivière Sansregret Desnoyers Petit Lamer Charest Brodeur
Océane Maëlle Rosalie Florence Coralie Léa Marianne Éloïse|Xavier Jérémie Félix Mathis Olivier Zachary Loïc Émile|
 Pelletier Beauchesne Turgeon Vadeboncoeur Lachance Thibodeau Gaudreault Dufresne Jolicoeur Bellemare Champoux
Evangéline Dorine Odette Louise-Anne Zélica Ginette Édna Alphonsine|Aurèle Zoël Alphée Camille Donat Ulysse Rhéo
 Fernand|
 LeBlanc Cormier Arsenault Gallant Doiron Richard Robichaud Mazerolle Haché Savoie Losier Comeau Babin Melanson
 Boudreau Thériault
Doreen Loretta Alanis Wanda Tanas Mary-Jane Susannah Charlotte|Noel Stephen Gordie Levi Blaise Peter-Paul Joe Newell|
 Sylliboy Augustine Googoo Simon Paul Sock Levi Ginnish Denny Francis Polchies Nicholas Sacobie Perley Milliea
Kokum-Rose Delphine Winona Myrtle Verna Sky Cheyenne Pearl|Elijah Moses Tyson Wesley Clarence Dakota Raven Jonas|
 Whiskeyjack Cardinal Crowchild Starblanket Beardy Moonias Kakegamic Yellowknee Bighetty Wabano Many_Guns Littlechild
 Bear Redsky
Uapukun Marie-Luce Kanani Shanice Nathalie Penashue-Ann Mani Tshiuetin|Shaushiss Mathieu-André Etienne Pien Uapan
 Nashtash Raphaël Jean-Baptiste|Mestokosho Vollant Petiquay Wapachee Ottawa Awashish Bacon Fontaine Rich Penashue
 Kistabish Papatie
Aaju Elisapee Leetia Ooleepeeka Siku Annie Oolootie Jeannie|Jaypetee Adamie Pitseolak Natar Simeonie Joamie Lazarus
 Markoosie|
 Ipeelie Kunuk Nakashuk Qaqqasiq Tulugarjuk Aglukark Weetaluktuk Akavak Etidloie Novalinga Obed
Rosanne Célestine Emmeline Georgina Marilyn Bonnie Clémence Jolene|Gabriel Maxime Lloyd Ambroise Dumont Rene Cuthbert
 Murray|
 Desjarlais Belcourt Lafond Caron L'Hirondelle Gaudry Laliberte Ducharme Vermette Delorme Parenteau Fiddler
Xiulan Meiling Yun Peizhi Winnie Ying Suk-Yee Jiaqi|Haoran Zhiwei Kwok-Wai Ming Bo Jun Raymond Tszho|
 Chen Ouyang Leung Xu Zhao Ng Szeto Tse Huang Qiu Tam Au-Yeung Ma Song
Harpreet Jasleen Navdeep Gurleen Simran Rupinder Kiran Manjit|Gurpreet Amarjit Jaskaran Baldev Sukhdev Parmjit
 Tejinder Inder|
 Gill Sandhu Dhaliwal Brar Toor Sidhu Grewal Bains Randhawa Kang Mann Dosanjh
Lakshmi Anjali Thilaga Fathima Nusrat Sangeetha Ruksana Asha|Murugan Kavin Imran Suresh Arjun Tariq Nimal Zubair|
 Sivakumar Pillai Chowdhury Rahman Bhatt Perera Wijesinghe Qureshi Malik Nair Kanagaratnam Iyer Sharif
Marisol Jocelyn Rowena Lourdes Maricel Analyn Girlie Luzviminda|Rodel Jomar Arnel Efren Bong Crisanto Dennis Reynaldo|
 Dimaculangan Bautista Salonga Macaraeg Pangilinan Villanueva Magsaysay Dela_Cruz Manalo Tolentino Ilagan
Rania Maysoun Hala Nour Amal Rasha Dima Ibtissam|Bassel Khaled Anwar Fadi Mazen Youssef Ziad Moutaz|
 Al-Hariri Haddad Khoury Sabbagh Alkhatib Darwish Mansour Bitar El-Masri Shaheen Qassem Jaber
Soraya Parisa Nasrin Golnaz Mahsa Laleh Shirin Zohreh|Behrouz Kaveh Farhad Siavash Reza Dariush Omid Babak|
 Ahmadi Tehrani Rostami Karimi Ghorbani Farrokhzad Moradi Shirazi Nazari Yazdani Golshiri
Mirlande Guerda Fabiola Yolette Darline Rose-Merline Nadège Islande|Wilner Jean-Robert Frantz Dieudonné Evens Ronald
 Kervens Emmanuel|Jean-Baptiste Toussaint Dorcé Estimé Saint-Fleur Mondésir Désir Pierre-Louis Cadet Exantus Tranquille
 Philogène
Selam Hiwot Tsehay Meron Almaz Rahwa Saba Bethlehem|Tesfaye Yonas Kidane Dawit Haile Berhane Abel Filmon|
 Ghebremariam Woldu Tekle Bekele Asfaha Mengistu Habte Abraha Negash Desta Kebede
Hodan Ifrah Sagal Ubah Fartun Ladan Zamzam Idil|Abdirahman Liban Guled Mahad Warsame Yusuf Ayanle Bile|
 Farah Jama Warsame Hersi Abdullahi Duale Egal Samatar Nur Ibrahim Gelle
Ngozi Adaeze Folake Chiamaka Temitope Ebere Amarachi Blessing|Chinedu Emeka Babatunde Obinna Segun Kelechi Sunday Femi|
 Okonkwo Adeyemi Eze Balogun Nwosu Ogunleye Okafor Afolabi Uche Adebayo Ojo
Espérance Béatrice Furaha Chantal Divine Solange Pascaline Grâce|Innocent Jean-Claude Dieumerci Patient Serge Fiston
 Trésor Célestin|Mukendi Habimana Kabongo Ndayisenga Ilunga Niyonzima Tshibangu Bizimana Mbuyi Uwimana Kalala
Aminata Fatoumata Mariam Awa Rokia Bintou Oumou Kadiatou|Ousmane Mamadou Cheikh Moussa Ibrahima Boubacar Seydou
 Souleymane|
 Diallo Traoré Koné Ouattara Ndiaye Bâ Coulibaly Sow Cissé Touré Ouédraogo Kamara
Akosua Abena Efua Thandiwe Wanjiku Nakato Achieng Rudo|Kwame Kofi Tendai Mwangi Otieno Sipho Kato Yaw|
 Mensah Boateng Asante Kamau Odhiambo Moyo Ssemakula Owusu Chikwanha Dlamini Mutasa
Guadalupe Ximena Yolanda Rocío Esperanza Dulce Itzel Consuelo|Ramiro Jesús Ángel Wilmer Fabián Ezequiel Álvaro Hernán|
 Quispe Reyes Zúñiga Cárdenas Rojas Flores Ibarra Montoya Chávez Bolaños Mejía Cruz Peña
Oksana Halyna Bohdana Zoryana Larysa Nadiia Yaryna Iryna|Taras Mykola Yaroslav Ostap Bohdan Andriy Roman Vasyl|
 Kowalchuk Shevchenko Hrynkiv Bondarenko Melnyk Tkachuk Romaniuk Lysenko Hnatyshyn Kovalenko Dziuba
Grażyna Jadwiga Bożena Halina Wiesława Danuta Agnieszka Ewa|Zbigniew Kazimierz Leszek Mirosław Tadeusz Bogdan Jacek
 Piotr|
 Wójcik Kaczmarek Zając Szczepański Nowak Pawlak Gorski Mazur Krawczyk Dudek
Fátima Graça Conceição Lurdes Natércia Filomena Odília Célia|Joaquim Germano Armindo Duarte Manuel Zeferino Tiago
 Virgílio|
 Medeiros Pacheco Furtado Câmara Rebelo Raposo Amaral Botelho Pimentel Arruda
Assunta Concetta Carmela Loredana Graziella Pina Fiorella Rosalba|Domenico Pasquale Vito Carmine Rocco Enzo Nunzio Sal|
 Iannuzzi Mastroianni Di_Iorio Ciccone Pugliese Bellissimo Scarpino D'Amico Fusco Zappia
Despina Voula Stavroula Athena Eleni Fotini Toula Katina|Stavros Spiros Panagiotis Thanasi Lefteris Manoli Costa
 Yianni|
 Papadakis Kotsopoulos Vlahos Economou Stamatis Karras Mavros Tsitsiridis Angelopoulos
Thuy Hien Tuyet Bich Ngoc Kim-Lan Hoa Linh|Quang Hieu Duc Tuan Bao Khanh Long Vinh|
 Nguyen Tran Pham Vo Huynh Dang Bui Ly Truong Doan
Eunji Soo-Jin Hyejin Minseo Younghee Boram Sook Mi-Kyung|Seung-Ho Jinwoo Dongmin Kyu Taeyang Sanghoon Min-Jun Chul|
 Kim Park Yoon Seo Bang Hwang Shin Noh Ryu Son
Rivka Shoshana Malka Dvora Tova Faigy Miriam Yael|Mendel Shlomo Avi Yitzchok Moishe Ezra Baruch Hershel|
 Abramovitch Zuckerman Perlmutter Katz Rosenfeld Gutman Lipschitz Bronfenbrenner Silver Wise
Agatha Aganetha Tina Sarah Margaretha Helen Nettie Justina|Cornelius Abram Heinrich Jakob Isaak Menno Dietrich
 Bernhard|
 Wiebe Friesen Penner Dyck Loewen Hiebert Reimer Thiessen Klassen Fehr Unger
Polly Nastia Fenya Tanya Luba Vera Anuta Dunia|Alex Koozma Nick Fyodor Pete Wasyl Mitro Larry|
 Perepelkin Kanigan Strelaeff Popoff Verigin Sherbinin Konkin Makortoff Plotnikoff Chernenkoff
Shanelle Keisha Marcia Beverley Oneka Latoya Precious Claudette|Delroy Winston Desmond Errol Trevor Kemar Junior Leroy|
 Sparks Desmond Carvery Downey Grant Skeete Braithwaite Bogle Campbell Providence Gayle Beals
Ingrid Anneke Hendrika Kirsten Gudrun Solveig Wilma Ilse|Gerrit Pieter Olaf Sigurd Klaas Detlef Arne Jurgen|
 Van_Dyke Hoekstra Thorvaldson Sigurdson De_Boer Vandermeer Schroeder Kruger Halvorsen Stefansson
Arzu Gülsen Anahit Zarina Shabnam Roya Dilnoza Nilufar|Najibullah Hamid Armen Emre Rustam Sayed Nematullah Aziz|
 Hakimi Noorzai Sarkissian Yilmaz Stanikzai Popal Bagdasarian Rahimi Amiri Karaca
"""


def _split(part):
    return [name.replace("_", " ") for name in part.split()]


COMMUNITIES = [
    tuple(_split(part) for part in line.split("|")) for line in _COMMUNITIES.strip().replace("\n ", " ").splitlines()
]

NICKNAMES = (
    "Bud Skip Sissy Tiny Red Duke Babs Nini Ti-Jean Coco Bunny Tito Chickie Kit Ace Momo Lou Pinky Junior "
    "Gigi Toto Smokey Dolly Zaza Buck"
).split()

STREETS_EN = (
    "Elm Church Mountain Mountbatten Champlain Steadman Lutz Highfield Archibald Killam Pleasant Wharf Foundry Queen "
    "Needham Regent Brunswick Saunders Aberdeen Dunlop Wellesley Prince Main Dock Coburg Leinster Orange Sewell "
    "Carleton Rockland Hazen Millidge Ropewalk Pokiok Sandpiper Cedar Balsam Juniper Tamarack Hawthorn Birchmount "
    "Willow Poplar Maple Larch Alder Hemlock Gottingen Creighton Agricola Barrington Tower Inglis Oxford Quinpool "
    "Kempt Ochterloney Portland Duckworth Gower Prescott Cashin Topsail Freshwater Kenmount Bannerman Kent Fitzroy "
    "Euston Longworth Belvedere Somerset Gladstone Bronson Rideau Montreal Princess Barrie Division Raglan Sherbrooke "
    "Paris Lasalle Regent Notre_Dame Algoma Simpson Memorial Arthur Red_River Selkirk Sargent Ellice Maryland "
    "Osborne Corydon Burrows Dewdney Albert Victoria Broad Rosthern Idylwyld Jasper Whyte Macleod Centre Kensington "
    "Bowness Columbia Kingsway Hastings Fraser Commercial Quadra Fernwood Tranquille Bernard Baker Ward Hospital "
    "Old_Mill Salt_Spring Fox_Hollow Kings_Landing Bishop Governor Harvest Cobblers Blackwatch Salisbury Gorge Ferry"
).split()
STREETS_EN = [base.replace("_", " ") for base in STREETS_EN]

STREETS_FR = (
    "Principale|Saint-Joseph|des Érables|du Moulin|de l'Église|Notre-Dame|du Quai|Acadie|des Pins|Saint-Pierre|"
    "Victoria|"
    "de la Gare|des Cèdres|du Portage|Saint-Georges|Champlain|Amirault|Dominion|de l'Aréna|du Couvent|des Bouleaux|"
    "Sainte-Anne|Botsford|du Ruisseau|de la Montagne|Cartier|Papineau|Saint-Denis|Ontario Est|Beaubien|Saint-Hubert|"
    "de la Roche|Fabre|Lajeunesse|Jarry|Fleury|des Récollets|Galt Ouest|King Est|Wellington Nord|Belvédère Sud|"
    "Alexandre|"
    "des Forges|Hart|Laviolette|Royale|Saint-Maurice|de la Fabrique|Saint-Vallier|Marie-de-l'Incarnation|"
    "des Franciscains|"
    "de la Canardière|Cartier|Maguire|du Fort|de la Couronne|Racine|Talbot|Jacques-Cartier|Saint-Dominique|Harvey|"
    "des Hirondelles|des Mélèzes|du Phare|de la Grève|des Pionniers|du Barachois|Mgr-Ross|Jacques-Cartier Ouest|"
    "Saint-Jean-Baptiste|Rouleau|Lafontaine|de l'Évêché|Sainte-Marie|du Domaine|Provencher|des Meurons|Taché|Langevin|"
    "Goulet|Marion|Cathédrale|de la Morenie|Montfort|Dallaire|Cyr|Montréal|Saint-Laurent|Rideau|Murray|Cumberland|"
    "Cécile|"
    "Beechwood|Hannah|Marquette|Bélanger|Gouin|Perrault|Larch|Second|Riverside|du Collège|Mercier|Perreault|"
    "de la Mine|Gamble|Taschereau|Larivière|du Lac|de la Baie|Arthur|du Cap|des Patriotes|Bourque|Eddy|Laurier|"
    "Saint-Rédempteur|Montclair|du Progrès|de la Friche|du Bocage|Curotte|Labelle|des Laurentides|Saint-Martin|"
    "du Souvenir|Cartier Ouest|Chabanel|de l'Anse|des Loyalistes|de la Dune|Évangéline|du Havre|Bellevue|Desrosiers"
).split("|")

# name, province
TOWNS_EN = [
    line.rsplit(" ", 1)
    for line in (
        "Moncton NB|Fredericton NB|Saint John NB|Miramichi NB|Bathurst NB|Sussex NB|St. Stephen NB|Woodstock NB|"
        "Oromocto NB|"
        "Sackville NB|Campbellton NB|Riverview NB|Dieppe NB|Truro NS|Sydney NS|Amherst NS|Yarmouth NS|Dartmouth NS|"
        "Summerside PE|Montague PE|Corner Brook NL|Gander NL|Happy Valley NL|Lachine QC|Sherbrooke QC|Kahnawake QC|"
        "Cornwall ON|Sudbury ON|Thunder Bay ON|Timmins ON|Brampton ON|Windsor ON|Kingston ON|Sioux Lookout ON|Hamilton ON|"
        "Winnipeg MB|Steinbach MB|Thompson MB|Brandon MB|Regina SK|Prince Albert SK|La Ronge SK|Red Deer AB|Lethbridge AB|"
        "Edmonton AB|High Level AB|Surrey BC|Kamloops BC|Castlegar BC|Prince George BC|Whitehorse YT|Yellowknife NT|"
        "Iqaluit NU|Rankin Inlet NU"
    ).split("|")
]
TOWNS_FR = [
    line.rsplit(" ", 1)
    for line in (
        "Moncton NB|Dieppe NB|Shippagan NB|Tracadie NB|Caraquet NB|Edmundston NB|Shediac NB|Bathurst NB|Bouctouche NB|"
        "Campbellton NB|Grand-Sault NB|Petit-Rocher NB|Fredericton NB|Saint-Quentin NB|Rogersville NB|Chéticamp NS|"
        "Abram-Village PE|Montréal QC|Québec QC|Gatineau QC|Sherbrooke QC|Trois-Rivières QC|Rimouski QC|Saguenay QC|"
        "Longueuil QC|Joliette QC|Rouyn-Noranda QC|Sept-Îles QC|Wendake QC|Maniwaki QC|Granby QC|Ottawa ON|Hearst ON|"
        "Sudbury ON|Kapuskasing ON|Hawkesbury ON|Cornwall ON|Saint-Boniface MB|Sainte-Anne MB|Winnipeg MB|Gravelbourg SK|"
        "Regina SK|Bonnyville AB|Edmonton AB|Maillardville BC|Whitehorse YT|Iqaluit NU"
    ).split("|")
]

AREA_CODES = {
    "NB": "506",
    "NS": "902",
    "PE": "902",
    "NL": "709",
    "QC": "418 514 819 450",
    "ON": "613 705 416 807",
    "MB": "204",
    "SK": "306",
    "AB": "403 780",
    "BC": "604 250",
    "YT": "867",
    "NT": "867",
    "NU": "867",
}
POSTAL_LETTERS = {
    "NB": "E",
    "NS": "B",
    "PE": "C",
    "NL": "A",
    "QC": "GHJ",
    "ON": "KLMNP",
    "MB": "R",
    "SK": "S",
    "AB": "T",
    "BC": "V",
    "YT": "Y",
    "NT": "X",
    "NU": "X",
}

LANGUAGES = {
    "en": "Tigrinya|Arabic|Mi'kmaq|Punjabi|Tagalog|Dari|Ukrainian|Spanish|Somali|Haitian Creole|Cantonese|Inuktitut|"
    "Cree|Farsi|Swahili|Vietnamese|Portuguese|Twi|Yoruba|Plautdietsch|French|ASL|Kirundi|Tamil".split("|"),
    "fr": "tigrinya|arabe|mi'kmaq|pendjabi|tagalog|dari|ukrainien|espagnol|somali|créole haïtien|cantonais|inuktitut|"
    "cri|farsi|swahili|vietnamien|portugais|lingala|wolof|kirundi|anglais|LSQ|innu|bambara".split("|"),
}

# By theme; in French with the gender behind it (f, m, or v before a vowel).
ORGS_EN = {
    "bed": "Harbour Lantern House|Marsh Road Shelter|Cedar Door Women's Refuge|Haven by the Bay|"
    "Stepstone Transition Housing|Candle in the Window|Lower Cove Hostel",
    "food": "Tidewater Food Cupboard|Miramichi Table Food Bank|Old Mill Community Kitchen|Ladle and Loaf",
    "law": "Open Gate Legal Clinic|Tenants' Voice Coalition|Plain Words Law Centre",
    "baby": "Little Mittens Baby Pantry|Kindling Family Resource Centre|Firefly Parents' Network",
    "elder": "Wheels for Elders|Elders' Circle Day Program|Homeport Seniors' Society|Lighthouse Respite",
    "new": "Three Rivers Newcomer Centre|Saltwater Settlement Agency|Pathfinder Employment Services|"
    "Maple Ladder Literacy",
    "care": "Anchor Point Counselling|New Leaf Addictions Centre|Bridgeway Detox|Stillwater Grief Support|"
    "Snowdrop Hospice",
    "street": "Sparrow Street Outreach|Second Kettle Drop-In|Blue Heron Crisis Team",
    "native": "Northern Light Friendship Centre|Wabanaki Wellness Lodge|Sweetgrass Family Lodge",
    "money": "Fundy Rent Bank|Warm Hearth Oil Fund|Covered Bridge Credit Counselling|Compass Tax Clinic",
    "youth": "Petitcodiac Youth Hub|Rainbow Tide Youth Line",
    "safe": "Grand Lake Victim Services|Quiet Harbour Advocacy",
    "birth": "Fiddlehead Midwives|Tansy Street Women's Clinic",
    "goods": "Good Neighbour Furniture Bank|Second Wind Thrift",
}
ORGS_FR = {
    "bedf": "Maison du Passage|Halte-Chaleur Saint-Anselme|Maison Clair-de-Dune|Maison Notre-Relève",
    "bedm": "Refuge du Vieux Quai|Centre d'accueil La Bouée|Gîte du Pont-Rouge",
    "bedv": "Auberge des Deux-Lunes|Abri de la Côte|Escale des Femmes",
    "foodf": "Popote des Aboiteaux|Banque alimentaire du Cormoran|Soupe de la rue Verte",
    "foodm": "Comptoir du Pain partagé|Carrefour de la Batture|Garde-manger Les Gerbes",
    "foodv": "Entraide du Rang-Double|Épicerie solidaire La Manne",
    "lawf": "Clinique juridique du Barachois|Coopérative Droit devant",
    "lawm": "Bureau d'aide Le Recours|Comité des locataires du Faubourg|Regroupement Logis pour tous",
    "caref": "Lanterne en santé mentale|Clinique Mer calme",
    "carem": "Groupe Sobriété Nouvelle Marée|Centre Les Accalmies",
    "elderf": "Ruche des Aînés|Brigade des Voisins d'en haut",
    "elderm": "Centre de jour Les Outardes|Service de répit Le Nid",
    "ridem": "Transport bénévole du Madawaska|Relais-Transport Les Cantons",
    "birthf": "Maison de naissance La Cigogne|Clinique du Ruisseau rond",
    "babyf": "Ressource Parents-Poussins|Halte-garderie Les Coccinelles",
    "babym": "Dépanneur familial Pomme d'Api|Cercle des Grands-Mères",
    "babyv": "Oasis Familles|Entraide Petits-Pas",
    "newf": "Passerelle des Nouveaux Arrivants|Table ronde de l'Emploi",
    "newv": "Accueil Tournesol|Atelier Coup de pouce",
    "moneyf": "Boussole Dettes et Budget|Coopérative La Remise",
    "moneym": "Fonds Chaleur Péninsule|Prêt d'honneur du Havre",
    "youthf": "Traverse des Jeunes|Maison des jeunes La Fugue",
    "youthm": "Relais Jeunesse du Fleuve|Local des Marées",
    "safem": "Phare anti-violence|Centre d'écoute La Vigie",
    "nativem": "Centre d'amitié Uapan|Foyer Mikwan",
    "streetv": "Équipe mobile L'Oiseau bleu|Équipe de rue Le Pas",
    "goodsf": "Friperie du Grand Coeur|Ressourcerie du Quai",
}
ORGS_EN = {theme: names.split("|") for theme, names in ORGS_EN.items()}
ORGS_FR = {theme: names.split("|") for theme, names in ORGS_FR.items()}

HOTLINES = {
    "en": "2-1-1|9-8-8|8-1-1|1-800-668-6868|1-866-531-2600|1-855-242-3310|1-877-330-6366|1-800-555-0143".split("|"),
    "fr": "2-1-1|9-8-8|8-1-1|1-800-263-2266|1-800-363-9010|1-866-277-3553|1-800-555-0127|1 888 489-2287".split("|"),
}
