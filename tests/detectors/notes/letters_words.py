"""Word tables of the letters set: names, streets, places, services. All people and services are invented."""


def words(table: str) -> list[str]:
    """Split a table at white space; an underscore stands for a space within one entry."""
    return [w.replace("_", " ") for w in table.split()]


FEMALE = words("""
Adaeze Afia Agnieszka Aiko Aisling Akua Alfonsina Alizée Amandeep Amarachi Amélie Anahí Anca Andrée-Anne Anjali Annick
Annouchka Aputiarjuk Ardith Armelle Arnaaluk Ayesha Azadeh Beatriz Bénédicte Berthe Bhavna Bintou Birgitta Blandine
Bozena Bronwyn Calliope Carole-Anne Chantale Chiamaka Chidinma Cosette Dagny Daiva Dalia Danuta Daphnée Delphine Deolinda
Dilnoza Dung Ebele Édith Efua Eilidh Eleni Élodie Emanuela Ermelinda Esi Estela Ewelina Fadwa Farzaneh Fatoumata Fernande
Fidelia Filomena Firouzeh Ganga Gaétane Ghislaine Gurleen Habiba Hadassah Haneen Harpreet Hawa Hedvig Hélène Hortense
Huyen Ifeoma Ikram Ilinca Inga Ioana Ivanka Jacinthe Jaswinder Jocelyne Joséphine Kahente Kamala Karolina Katsi Keiko
Khadra Kirsti Kulsum Lakshmi Laure-Ève Leocadia Leontyne Ligaya Lucille Ludivine Luzviminda Maatje Maëlle Magdalena Maire
Malgorzata Manon Marie-Pier Marisol Maristella Mehwish Mei-Ling Mélisande Minh-Chau Moira Mylène Nahid Nasrin Neema
Ngozi Niamh Nokomis Oksana Oluchi Oralee Orsolya Padma Parvaneh Philomène Pooja Quynh Raisa Rashmi Rosalba Roxolana
Roza Ruqayya Saoirse Sediqa Seraphina Shabnam Shirin Sigrun Simone Solange Soledad Sun-Hee Svetlana Tahmina Tanvi
Thérèse Tomoko Tuyet Ulrike Usha Valentyna Violaine Wanjiru Winnifred Xiaoyan Yewande Ylva Yolande Yuko Zahra
Zdenka Zénaïde Zofia Zuleikha
""")
MALE = words("""
Abdirahman Achille Adebayo Aidan Akio Alastair Alcide Amadou Anatoly Ansel Antoni Anders Armand Arjun Arsène Atif Aurèle
Babajide Bao Bartosz Behrouz Benoît Bohdan Boubacar Brendan Callum Casimir Cédrick Chidi Christos Cian Clovis Conrad
Cormac Costin Cuong Cyprien Dae-Jung Dalbir Dariusz Delroy Dermot Desmond Dieudonné Dilraj Dinesh Dmytro Donatien
Duong Edmund Édouard Efrain Ekow Elzéar Emeka Enrico Ervin Esteban Eugen Évariste Ewan Farid Faustino Fergus Fernand
Florent Gaspard Gerrit Ghassan Gianluca Gilles Grzegorz Guntis Gurpreet Habib Hamza Harjinder Heikki Hiroshi Hnat
Honoré Hovhannes Hung Ibrahima Idris Ignacio Ikaika Ilya Inuksuk Ishmael Istvan Jaak Jacek Jagdeep Jaroslav Javier
Jean-Marc Jerzy Jinwoo Joaquim Jomo Jóhann Joost Kaito Kamran Karim Kasimir Kazuo Keagan Kjell Klaus Kofi Kwabena
Lachlan Lambert Laurent-Olivier Leandro Léopold Lionel Lorcan Loïc Ludovic Lukasz Mahmoud Makoa Mamadou Manmohan Marc-Antoine
Mateusz Mathurin Matteo Maurice Mihai Mirza Mukesh Mstislav Najib Napoléon Nectario Neville Nikolaos Nnamdi Norbert Obinna
Odilon Okechukwu Oleksandr Olivier Oren Osvaldo Pádraig Pascal Patrice Pavlo Pejman Percival Petros Philémon Pierre-Luc
Qasim Qiang Rajinder Ramón Raynald Réjean Reginald Rémi Rhys Rodolfo Roshan Ruaridh Rubén Ruslan Salvador Samir
Sandeep Seamus Sékou Serge Shahid Sigmund Slawomir Sören Stavros Stelian Sukhdev Taras Tarek Tatanka Tenzin Théodore
Thierno Tibor Torben Trung Tyrone Ugo Ulrich Valmont Vasyl Vikram Viliame Wendell Wiremu Wojciech Xavier Yannick Yusuf
Yvon Zacharie Zbigniew Zoltan
""")
FAMILY = words("""
Abernathy Aboulhosn Achterberg Adjei Afolabi Agyeman Aucoin Akesuk Akpan Alarie Albuquerque Al-Jabouri Almojuela Amagoalik
Ametewee Anawak Anctil Angeconeb Appadurai Aquash Arbour Arreola Arseneault Arvaluk Asante Assogba Atienza Auger Azimi
Babineau Baczynsky Bagheri Balakrishnan Balogun Bandyopadhyay Baptiste Bar-Lev Bassett Bazinet Beardy Belhumeur Belzile
Benali Beneteau Benyamin Bergeron-Diallo Bettencourt Bhullar Bilodeau Bjarnason Blackwater Boakye Boisclair Bordeleau
Botelho Bourgoin Boutros Brar Breckenridge Bulatovic Bui Cabrera-Soto Calder Carignan Castonguay Chakrabarti
Charbonneau-Nguyen Chatterjee Chevarie Chiasson Chmielewski Choquette Chukwuma Cisneros Coderre Comeau Corbiere
Corriveau Couturier Crowshoe Cuthbertson Czernecki D’Agostino D’Amours Dagenais Dalpé Danforth-Reid De_la_Cruz
De_Wit Delacroix Delorme Dempsey Desrochers Dhaliwal Di_Battista Diakité Dionne Dos_Santos Drapeau Drinkwater Dubuc
Duhaime Dumouchel Dushku Dyck Echaquan Effah Egwuatu El_Khoury El-Masri Enns Erasmus-Blondin Escobedo Eskandari
Fagundes Fairweather Fakhoury Faucher Ferencz Ferraro Filiatrault Fitzgibbon Flamand Fontaine-Roy Forsythe Fothergill
Friesen Furtado Gadbois Gagnon-Cyr Galarneau Gariépy Ghebremariam Giesbrecht Gionet Glasgow Godin Goertzen
Gorecki Goudreau Grandmaison Grewal Grzybowski Guimond Gunasekara Habermehl Haddad-Lessard Halvorson Hamelin
Harasymiw Harnois Hashemi Heppell Hernandez-Ruiz Hinojosa Hoang Holowaty Houle Hovsepian Hrynkiw Huynh-Tran Ibarra
Igbinosa Illanes Imbeault Inoue Iqbal Isbister Ishikawa Itwaru Iyer Jankowski Jayawardena Jeannotte Jolicoeur Jurkiewicz
Kablutsiak Kakegamic Kalinowski Kandiah Karamanlis Kariuki Katsuragi Kawashima Keeshig Keledjian Khatchadourian Kilabuk
Kirouac Kobayashi Kowalczyk Krahn Kunuk Kuzyk Kyeremeh La_Rocque Labonté Lachapelle Lacombe Laflèche Laframboise
Lajeunesse Lamontagne Lanctôt Langevin Larochelle Latendresse Lautrec Lavigueur Le_Guen Lemieux-Ostiguy Létourneau Levasseur
Lim-Hing Lindqvist Loewen Longchamps Loyer Macgillivray MacIsaac Mahabir Mailloux Majumdar Makarenko Malaviarachchi
Manitowabi Marchildon Marquis Matsumoto Mbeki McAllister-Young McCorquodale Meekitjuk Melançon Menard-Ward Mercredi
Mianscum Mikhailov Miljkovic Moghaddam Montpetit Morissette Mushquash Nakogee Nanabush Nasrallah Ndiaye Neepin Nepinak
Netser Newhook Nguema Nishimura Normandeau Nowlan O’Donoghue O’Shaughnessy Obomsawin Odjick Oduya Ojibway Okimaw Okpara
Olechowski Onwudiwe Oppong Ostrowski Ouimet Owusu-Ansah Ozturk Panagopoulos Papatsie Paquette Parmar Pashkovskyi
Pelletier-Awashish Penner Peyrefitte Pham Pietrangelo Pilon Plamondon Poitras Popescu Pronovost Qappik Qureshi Quesnel
Rabinovitch Racette Rajaratnam Ramdass Rancourt Ratelle Rezaei Rheault Ribeiro Robitaille-Pinto Rosenfeld Rostami
Saad-Bouchard Sabourin Sagkeeng Saint-Onge Sandhu Sansregret Santerre Sarkissian Savoie Schellenberg Shawanda Shingoose
Siddiqui Sidhu Simoneau Sinnathamby Sivapalan Skrypnyk Solano Soucy St-Amant St._Germain Steinhauer Stoltzfus
Subramaniam Surprenant Szymanski Tabassum Taillefer Tanguay Tavares Tekanoff Tessier-Bâ Thériault Thistlethwaite Tiessen
Tootoosis Toussaint Tran-Côté Traoré Tsosie Tshernish Tungilik Uddin Umemoto Unruh Urquhart Vachon Vadeboncoeur
Van_den_Broek Van_der_Linden Vandal Varghese Vasquez-Lara Veilleux Venkatesan Vezina Villanueva Viswanathan
Von_Stauffen Wabano Wapachee Wasylyk Weasel_Fat Whitebear Whiteduck Wickramasinghe Wiebe Willems Wojtowicz Xu Yacoub
Yaremko Yellowknee Yeboah Youssoufi Zachariadis Zaidi Zeng Zielinski Zubkova
""")

PLACES = words("""
Moncton Bathurst Corner_Brook Gander Charlottetown Summerside Amherst Yarmouth Antigonish Timmins Sudbury Cornwall
Hawkesbury Belleville Brockville Orillia Owen_Sound Sarnia Chatham Guelph Cambridge Thunder_Bay Kenora Dryden Brandon
Dauphin Thompson Flin_Flon Steinbach Moose_Jaw Swift_Current Yorkton Estevan Prince_Albert Lethbridge Medicine_Hat
Red_Deer Camrose Canmore Grande_Prairie Kamloops Penticton Vernon Nanaimo Courtenay Prince_George Terrace Whitehorse
Yellowknife Iqaluit Hay_River
""")
LIEUX = words("""
Rimouski Matane Sept-Îles Baie-Comeau Alma Chicoutimi Roberval Val-d’Or Amos La_Sarre Trois-Rivières Shawinigan Victoriaville
Drummondville Granby Magog Sherbrooke Thetford_Mines Saint-Georges Montmagny Rivière-du-Loup Gaspé Carleton-sur-Mer
Joliette Repentigny Terrebonne Mascouche Saint-Jérôme Mont-Laurier Sainte-Agathe-des-Monts Longueuil Brossard
Salaberry-de-Valleyfield Gatineau Chelsea Edmundston Caraquet Tracadie Dieppe Hearst Kapuskasing Saint-Boniface
Verdun Rosemont Limoilou Hochelaga-Maisonneuve Beauport Charlesbourg Kuujjuaq Chibougamau
""")
DISTRICTS = {
    "en": words(
        "Riverdale Parkdale North_End East_Hastings Beltline Point_Douglas Hintonburg Fairview Fernwood Malvern"
    ),
    "fr": words(
        "Villeray Ahuntsic Saint-Roch Lachine Saint-Sauveur Pointe-Saint-Charles Vanier Côte-des-Neiges Sillery"
    ),
}
PROVINCES = {
    "en": words("Ontario Manitoba Alberta Saskatchewan Nunavut Nova_Scotia New_Brunswick British_Columbia Yukon"),
    "fr": words("Québec Ontario Nouveau-Brunswick Manitoba Nouvelle-Écosse Alberta"),
}
CODES = {"en": words("ON MB AB SK BC NS NB NL PE"), "fr": words("QC QC QC NB ON")}
STREETS = {
    "en": words("""
Tamarack Heron Quarry Millrace Copperfield Larkspur Gooseberry Windmill Old_Ferry Saskatoon Ironwood Kingfisher Orchard_View
Blacksmith Fiddlehead Harbourview Sugarbush Lansdowne Chinook Ptarmigan Cattail Hemlock Grain_Elevator Wolseley St._Brendan’s
Governor’s Seventeenth 14th Sheppey Trillium Bluejay Muskeg Portage_Creek Lighthouse Dunvegan Cheltenham 102nd Third
"""),
    "fr": words("""
des_Bouleaux du_Vieux-Moulin Sainte-Rosalie de_l’Anse des_Forges Principale du_Couvent Saint-Hyacinthe de_la_Traverse
Notre-Dame-des-Anges des_Écluses de_la_Montagne-Verte Curé-Boivin des_Sarcelles du_Lac-à-l’Eau-Claire de_Normanville
Père-Lallemant du_Quai des_Ursulines Lafontaine de_l’Église Champlain des_Patriotes du_Ruisseau Papineau-Nord d’Youville
"""),
}
KINDS = {
    "en": words(
        "Street St St. Avenue Ave Ave. Road Rd Drive Dr Crescent Cres. Lane Court Blvd Way Terrace Trail Place Line Pkwy"
    ),
    "fr": words(
        "rue rue rue av. avenue boul. boulevard chemin ch. rang montée place impasse terrasse allée côte croissant"
    ),
}
LANGUAGES = {
    "en": words(
        "Tagalog Somali Arabic Spanish Tigrinya Dari Cantonese Ojibwe Inuktitut Portuguese Urdu Swahili French"
    ),
    "fr": words(
        "arabe espagnol créole_haïtien portugais dari innu wolof roumain mandarin anglais pachto vietnamien swahili"
    ),
}
SERVICES_EN = """Lakehead Newcomer Welcome House|Ruth Sandham Shelter|Open Kettle Meal Program|Northwind Legal Aid Desk|Bluewater Youth Wellness Hub
Cedar & Stone Family Centre|Frances Oldacre Residence|Second Harbour Housing Help|Prairie Lantern Crisis Line|Three Bridges Settlement Office
St. Columba Food Cupboard|Whitefish Bay Healing Lodge|Evergreen Tenant Advocates|Hugh Dunmore Centre for Addictions|The Landing Drop-In
Maple Ridge Respite Network|Capelin Cove Women’s Place|Northern Lights Interpreter Bank|Harriet’s Table|Kestrel Employment Works
Granite City Seniors’ Outreach|Birch Street Clinic|Red Willow Friendship Circle|Fundy Autism Resource Room|Walter Pringle Hospice
Good Neighbour Tool Library""".replace("\n", "|").split("|")
SERVICES_FR = """Maison Marguerite-Lavallée|Centre d’accueil Le Phare du Nord|La Soupière de l’Est|Auberge du Tournant|Carrefour jeunesse Les Trois Vents
Clinique juridique du Faubourg|Maison d’hébergement L’Éclaircie|Service d’interprètes Paroles vivantes|Comité logement des Rapides|Les Amis de la Débâcle
Centre de femmes La Passerelle|Résidence Aimé-Duvernay|Banque alimentaire Le Grenier plein|Ressource familiale Mille-Pattes|Halte-répit Sous le Tilleul
Ligne d’écoute Le Fanal|Coopérative d’emploi La Boussole|Popote roulante du Vallon|Point de rue Saguenay-Nord|Maison Gérard-Quesnoy
Foyer des aînés L’Horizon clair|Bureau d’établissement Terre neuve|Centre Anne-Marie-Dubreuil|L’Ancre Santé mentale|Friperie Deuxième Saison""".replace(
    "\n", "|"
).split("|")
