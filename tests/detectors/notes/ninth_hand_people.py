"""People of the ninth hand: communities with women's names, men's names and surnames (invented combinations)."""

# One community a paragraph: kind (E English, F French, * both), women, men, surnames. "_" stands for a blank.
_TEXT = """
E
Heather Brenda Joyce Faith Tammy Shelagh Dawn June
Wayne Gord Doug Brent Clarke Lorne Mark Bill
Whynot Zinck Hiltz Rafuse Crouse MacIsaac Boutilier Gillis Penney Best Young Rose Banks Hope Field Mossman

E
Fiona Marlene Ruth Crystal Kelsey Jodi Amber Grace
Angus Hector Trevor Darcy Kirk Chase Grant Rod
McPhail O'Hearn Thistlewood Birch Summers Price Park Winter Long Bishop Cope Dunphy Hatfield Noseworthy Pike

F
Ghislaine Lise Manon Josée Marie-Ève Guylaine Maude Océane
Réjean Normand Gaétan Steeve Jean-Guy Mathis Yvon Benoît
Lachance Boisvert Létourneau Quirion Laflamme Desrosiers Ouellet Beaulieu Vaillancourt Lajoie Thériault Bolduc

F
Pierrette Chantal Solange Noémie Anne-Sophie Huguette Rose-Aimée Violette
Fernand Marcel Jean-Philippe Loïc Raynald Donat Clément Olivier
Sansfaçon Ladouceur Boulanger Charbonneau Jolicoeur Tanguay Brisebois Laforest Léveillée Petit Lafleur Deschênes

F
Évangéline Léonie Rosella Zélie Corinne
Camille Alphée Cyrille Théotime Dollard
Comeau Thibodeau Surette d'Entremont Muise Doucet LeBlanc Arsenault Gaudet Melanson Robichaud Deveau

*
Shawnee Marilyn Sable Mali Lorna
Noel Gabriel Sulian Frank Isaac
Paul Denny Googoo Sylliboy Marshall Battiste Prosper Toney Knockwood Stevens

*
Kimewon Bernadette Waabigwan Leona Cheyenne
Elijah Nodin Wilfred Abel Ogima
Beardy Kakegamic Shawanda Moonias Mamakwa Fiddler Trout Yellowhead Wabano Anishinabie Loon Keeper

*
Marie-Anne Uapukun Germaine Jeannine Mikona
Mathieu Ntesh Sylvestre Bastien Pashti
Vollant Mestenapeo Kanapé Rock Bellefleur Mollen Awashish Petiquay Ottawa Weizineau Grégoire Jourdain

*
Wanda Shirley Tanis Autumn Sky
Clifford Leroy Dakota Moses Chief
Cardinal Bearspaw Crowchild Manybears Whitehead Starlight Twoyoungmen Cuthand Bird Halfe Littlechild Nanowin

*
Lucy Marjorie Deanna Nalaga Sandra
Harvey Stan Guujaaw Percy Alvin
Jack Joe Guno Clah Hunt Wilson_Speck Edgar Peters Point Charlie Sterritt Azak

*
Aaju Leetia Siasi Mary-Lee Oleepa
Jaypetee Qajaq Pauloosie Tommy Simeonie
Akavak Nutaraluk Ittinuar Qumaluk Tukkiapik Ningeok Ipeelie Etok Kilabuk Arnatsiaq

E
Yvette Audreen Dolly Rosalie Sherry
Dumont Gaston Ambrose Maxime Leo
Desjarlais L'Hirondelle Ladoucette Belcourt Fayant Pelletier Poitras Gladue Laframboise Swain

*
Xiaoling Mei-Fong Yuting Wing-Yan Lan
Zhiqiang Kwok-Wai Haoran Ming Deming
Ouyang Szeto Leung Fung Mak Qiu Zheng Xiong Yip Au Lo Hui

*
Harjit Navdeep Simranjit Parminder Jaspreet
Balwinder Gurtej Amrik Manjot Sukhdev
Dhaliwal Sekhon Brar Randhawa Johal Mangat Sangha Virk Toor Bains Gill

*
Lakshmi Nilufar Sumaiya Tharani Rukhsana
Suresh Arjun Rafiqul Kumaran Imtiaz
Sivakumar Ratnasingam Chowdhury Bhattacharya Qureshi Nair Wickramasinghe Talukder Menon Patel Khatri Thapa

*
Maricel Jocelyn Rowena Cherry Lovely
Rodel Jomar Bong Efren Arnel
Dimaculangan Macaraeg Bautista Pangilinan Cabrera Dela_Cruz Tolentino Magsaysay Villanueva Baluyot Sumulong

*
Rima Samar Hanan Wissal Ghada
Bassam Yazan Tarek Firas Mounir
El-Khoury Haddad Al-Jabouri Benmoussa Boukhari Chehade Mansour Saab Barakat Zeitouni Amrani

*
Shirin Parisa Mahnaz Golnaz Anahita
Behrouz Kamran Siavash Dariush Hamid
Ghorbani Tavakoli Moradi Shahidi Farrokhzad Rostami Noorzai Kazemi Yousufzai Hotak Barzani

*
Islande Rose-Laure Mirlande Wideline Fabiola
Wilner Jean-Robert Dieudonné Frantz Emmanuel
Saint-Fleur Dorvil Exantus Jean-Baptiste Petit-Frère Philogène Louissaint Estimé Pierre-Louis Toussaint Cadet

*
Ngozi Abena Folasade Amara Chinwe
Kwabena Obinna Tunde Emeka Yaw
Okonkwo Adeyemi Asante Boateng Nwachukwu Ogunbanjo Mensah Eze Danquah Bello Achebe

*
Hodan Selam Tigist Ubah Rahwa
Abdirahman Tewodros Yonas Liban Dawit
Warsame Gebremariam Tesfaye Habte Farah Jama Woldu Osman Abebe Mohamud Ghebre

*
Aminata Espérance Clarisse Fatoumata Bijou
Mamadou Serge-Alain Dieumerci Ousmane Patient
Diallo Mbuyi Kabongo Nkurunziza Traoré Ndiaye Ilunga Tchoumi Habimana Mukendi Ouédraogo Sow

*
Nyakim Thandiwe Chipo Wanjiru Achol
Deng Tendai Sipho Garang Otieno
Mutasa Dlamini Kuol Wanyama Majok Moyo Kamau Ncube Odhiambo Akech

*
Yesenia Marisol Ximena Luz Xiomara
Wilmer Hernán Ángel Osvaldo Efraín
Quispe Zambrano Mejía Arévalo Huamán Restrepo Cifuentes Ocampo Villalobos Santos Flores Ibarra

*
Oksana Lesia Halyna Daryna Zoya
Bohdan Taras Vasyl Mykola Ostap
Shevchuk Kowalchuk Hrynkiw Bondarenko Melnyk Tymoshchuk Wasylyk Romaniuk Holub Zelenko

*
Bożena Jadwiga Danuta Irena Magdalena
Zbigniew Kazimierz Witold Leszek Marek
Wojciechowski Pawlak Szymczak Gorski Zając Krawczyk Dudek Mazur Wrona Sikora

*
Fátima Conceição Graça Filomena Natália
Manuel João Adelino Hélder Duarte
Medeiros Pacheco Amaral Furtado Botelho Raposo Câmara Tavares Arruda Carreiro

*
Assunta Concetta Filomela Gina Carmela
Pasquale Rocco Nino Domenic Elio
Colangelo Di_Battista Iacobucci Mastromattei Zuccaro Pantalone Vitale Bevilacqua Sgro Rosati

*
Despina Vasiliki Kalliope Eleni Panagiota
Stavros Kostas Spiros Lefteris Yiannis
Papadimitriou Karagiannis Vlahos Koutroumanis Stathopoulos Tsiolis Economou Drakos

*
Thuy Bich Kim-Ngan Huong Soo-jin
Quang Duc Hieu Hyun-woo Tae-min
Nguyen Huynh Truong Doan Luong Vo Cheon Baek Hwang Noh Seo

*
Shoshana Rivka Malka Dvora Tzipora
Mendel Yosef Avrum Shlomo Zev
Rosenbloom Fishbein Wexler Lifshitz Abitbol Elbaz Zuckerman Feigenbaum Roth Gold

E
Agatha Tina Susie Margaretha Aganetha
Cornelius Jakob Heinrich Abram Dietrich
Friesen Penner Wiebe Klassen Thiessen Dyck Reimer Neufeld Loewen Fehr Peters Harder

E
Polya Tatyana Nastasia Lukeria Vera
Nikita Alexei Fedya Eli Walter
Verigin Kalmakoff Popoff Stoochnoff Makortoff Chernoff Kinakin Semenoff Perepolkin Hadikin
"""

_NICK = """Mac Buddy Red Teddy Nan Cookie Moose Skip Sunny Bear Ti-Loup Pitou Mimi Jojo Coco Doudou Chico Lulu Ace Dot
Slim Bunny Peanut Tiny Bébé Zaza"""


def _names(line: str) -> list[str]:
    return [word.replace("_", " ") for word in line.split()]


def _communities() -> list[tuple[str, list[str], list[str], list[str]]]:
    blocks = (block.split("\n") for block in _TEXT.strip().split("\n\n"))
    return [(kind, _names(women), _names(men), _names(surnames)) for kind, women, men, surnames in blocks]


COMMUNITIES = _communities()
NICKNAMES = _NICK.split()
