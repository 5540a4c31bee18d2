"""Names of people of the whole world, by community: men's given names, women's given names, surnames."""

GROUPS = {
    "fr": (
        "Marc Julien Thierry Gaétan Benoît Loïc Étienne Jean-Marc Olivier Rémi Yves Fabrice Xavier Didier "
        "Bastien Émile "
        "Gilles Cédric Mathieu Hugo Pierre-Luc Aurèle Côme Octave Gwenaël",
        "Isabelle Chantal Élodie Solange Maude Anne-Sophie Ginette Camille Aurélie Odile Noémie Sylvie Marie-Claude "
        "Brigitte Léa Clémence Océane Fleur Violette Manon Maëlle Prune Marjolaine Huguette Ève",
        "Moreau Lefebvre Tremblay Gagnon Bouchard Leblanc Petit Marchand Boulanger Roy Côté Lavoie Fontaine Chevalier "
        "Besson Guillemin Rousselot Perrault Desrosiers Charpentier Delacroix Vasseur Poirier Beaulieu L'Heureux "
        "Saint-Pierre Dupuis-Lamarre Le_Goff Kervella Lajoie Jolicoeur Mercier Pelletier Chiasson Arsenault Doucet "
        "Thériault Bellefleur Lépine Guérin Sauvé Legrand Bonnet Carpentier Maillard de_La_Bretonnière D'Amours Hervé",
    ),
    "en": (
        "Gregory Walter Clive Duncan Trevor Keith Harvey Russell Miles Dylan Grant Chase Mason Angus Elliot "
        "Fraser Ross "
        "Wade Clark Roger Graham Neville Rhys Cormac Declan",
        "Heather Joan Beverly April June Grace Faith Hazel Ruby Tiffany Maureen Gillian Paige Brooke Dawn Kimberley "
        "Rosemary Penelope Siobhan Imogen Bronwyn Moira Peggy Tess Harriet",
        "Baker Page Wood Rose Marsh Field Brooks Young Long Stone Whitfield Thackeray Pemberton Holloway Ainsworth "
        "McAllister MacNeil O'Rourke Fitzgerald Winters Summers Sharp Bishop Knight Carter Hargreaves Blackwood "
        "Featherstone Lockhart Drummond Pritchard Llewellyn Gallagher Sinclair Ashdown Crowther Birtwistle Penhaligon "
        "Cobb Dunmore Entwistle Farrow Gladwell Hobday Ivory Jessop Kettle Lamb",
    ),
    "ger": (
        "Jürgen Matthias Heinrich Dieter Lukas Anders Lars Sven Pieter Joost Magnus Eirik Henning Klaus Bram Mikkel",
        "Ingrid Heike Ulrike Anneliese Margit Astrid Saskia Marijke Solveig Kirsten Birgit Lotte Greta Sigrid "
        "Femke Liv",
        "Schneider Vogel Zimmermann Köhler Brandt Hoffmann Winkler van_der_Meer de_Vries Bakker van_Houten Lindqvist "
        "Johansson Bergström Halvorsen Sørensen Kjeldsen Nyström Friesen Penner Dyck Klassen Reimer Ebersbach Oehler "
        "Steinhauer Wiebe Haugen von_Stetten Jansen",
    ),
    "slav": (
        "Oleksandr Bohdan Mykola Piotr Zbigniew Wojciech Dragan Zoran Miloš Stoyan Dmitri Arkady Yevhen Jakub "
        "Vasyl Ante",
        "Oksana Halyna Iryna Agnieszka Małgorzata Jadwiga Milena Svetlana Ludmila Zuzana Daryna Ivana Bozena "
        "Katarzyna "
        "Snežana Tatiana",
        "Kowalczyk Wiśniewski Zielińska Shevchenko Bondarenko Tkachuk Hrynkiw Melnyk Petrović Jovanović Marković "
        "Novák "
        "Dvořáková Horvat Sokolov Volkov Ivanova Popoff Verigin Chernenkoff Makortoff Babić Kraus Dimitrov Georgieva "
        "Stefaniuk Lewandowska Mazur Pawlak Krawchenko",
    ),
    "zh": (
        "Wei Jun Haoran Zhiming Jianguo Kwok-Wai Cheuk Ming Bo Yichen Xiaofeng Guoqiang",
        "Xiu Meiling Yuting Lihua Siu-Fong Jing Xinyi Yan Hui-Fen Qing Wai-Yee Shuzhen",
        "Wong Chan Leung Zhang Liu Huang Zhao Cheung Tsang Lam Xu Gao Ouyang Fung Szeto Deng Qiu Kwan Yip Mok Ng Hsieh",
    ),
    "kojavi": (
        "Minjun Sang-woo Hyun Kenji Takeshi Hiroshi Daichi Quang Tuan Duc Minh Khanh",
        "Jiwoo Soo-jin Eun-ji Yuki Naoko Haruka Aiko Lan Phuong Thuy Ngoc Mai",
        "Kim Park Choi Jung Kang Yoon Tanaka Nakamura Fujimoto Watanabe Ishikawa Nguyen Tran Pham Vo Dang Huynh "
        "Bui Doan "
        "Seo Hwang Moriyama Kobayashi Truong Lieu",
    ),
    "sa": (
        "Harpreet Gurdeep Rajesh Anil Vikram Suresh Imran Faisal Tariq Ashok Naveen Shanmugam Ravindra Sajid "
        "Dinesh Arjun",
        "Manpreet Jasleen Priya Lakshmi Sunita Kavita Nasreen Ayesha Deepika Rukhsana Thushara Anjali Meenakshi "
        "Shabnam "
        "Rani Nirmala",
        "Singh Kaur Gill Sandhu Dhaliwal Patel Sharma Iyer Venkataraman Chowdhury Rahman Siddiqui Khan Qureshi Perera "
        "Jayasinghe Sivakumar Nair Mukherjee Thapa Gurung Bhattarai Grewal Malhotra Desai Kulkarni "
        "Balasubramaniam Bains",
    ),
    "phi": (
        "Rodrigo Jomar Ramil Bayani Renato Jun-Jun Edgardo Dionisio",
        "Maricel Rosalinda Jocelyn Ligaya Cherry Divina Analyn Corazon",
        "Dela_Cruz Bautista Magsaysay Pangilinan Manalo Dimaculangan Villanueva Macaraeg Abella Salonga "
        "Tolentino Ocampo "
        "Panganiban Evangelista Buenaventura",
    ),
    "arab": (
        "Mohamed Youssef Khalid Abdelkader Tarek Rachid Samir Bassam Hamza Nizar Karim Mehdi Slimane Anwar Ziad Hicham",
        "Fatima Leila Nadia Khadija Amina Samira Rania Hanane Yasmine Soumaya Zineb Hala Meriem Dounia Najwa Rim",
        "Benali Haddad Khoury Mansour El_Amrani Bouzid Al-Hashimi Chaoui Belkacem Ziani Saadi Nasrallah Abou-Khalil "
        "Tazi Cherkaoui Hamdan Darwish Boukhari Benyahia Gharbi Trabelsi Sayegh Ouellani Ait_Ahmed Kabbaj Alaoui Rizk",
    ),
    "iran": (
        "Behrouz Farhad Kamran Dariush Arash Siavash Emre Mehmet Orhan Ahmadzai Babak Rostam",
        "Shirin Nasrin Parisa Mahsa Golnaz Zeynep Elif Sahar Ladan Nilufar Roya Azadeh",
        "Hosseini Ahmadi Tehrani Karimi Farahani Moradi Yılmaz Demir Öztürk Kaya Sadeghi Barzani Noorzai Wardak "
        "Shirazi "
        "Ghorbani Rezaei Javadi",
    ),
    "afr": (
        "Kwame Oluwaseun Chinedu Mamadou Ousmane Ibrahima Jean-Bosco Tendai Abebe Getachew Thabo Kofi Emeka Baraka "
        "Souleymane Didace Tesfaye Sipho",
        "Aminata Fatoumata Ngozi Chiamaka Adwoa Wanjiru Immaculée Tsion Selam Nomvula Aïssatou Blessing Patience "
        "Esther "
        "Mariam Thandiwe Hodan Grâce",
        "Diallo Traoré Okafor Adeyemi Mensah Owusu Ndiaye Sow Mukendi Tshibangu Kabongo Habimana Uwimana Niyonzima "
        "Gebremariam Tadesse Abdi Warsame Moyo Dlamini Nkosi Coulibaly Ouédraogo Kamau Otieno Nwosu Bangura Eto'o "
        "Mbeki Konaté Sesay Zongo Achebe Keita",
    ),
    "hait": (
        "Wilner Jean-Robert Frantz Dieudonné Ricardo Fritz Emmanuel Lesly",
        "Mirlande Guerda Rose-Marie Marie-Carmel Nadège Ketly Edwidge Islande",
        "Jean-Baptiste Pierre-Louis Toussaint Dorvil Estimé Joseph Charles Desir Célestin Lafleur Augustin Exantus "
        "Saintil Philippe Clervil Jean-Louis",
    ),
    "lat": (
        "Alejandro Diego Ramón Ignacio Joaquín Esteban Javier Thiago Rogério Joaquim Duarte Vicente Nuno Felipe Ángel "
        "Cristóbal",
        "Guadalupe Valentina Ximena Rocío Pilar Consuelo Dolores Mercedes Beatriz Conceição Fernanda Lúcia Itzel "
        "Soledad "
        "Marisol Inês",
        "García Reyes Hernández Quispe Mamani Castillo Vargas Iglesias Campos Flores Ríos Morales Delgado Zapata "
        "Espinoza da_Silva Ferreira Pereira Medeiros Cabral Furtado Nogueira Oliveira Teixeira Ochoa Santos Cruz "
        "Rojas "
        "Guerrero Montaño Herrera-Luna Paz",
    ),
    "med": (
        "Giovanni Carmelo Vincenzo Luca Salvatore Konstantinos Stavros Dimitrios Nikolaos Armen Vartan Giorgi "
        "Ilie Radu",
        "Concetta Giuseppina Chiara Donatella Francesca Eleni Despina Anastasia Katerina Ani Sevan Nino Ioana Luminița",
        "Rossi Bianchi Colangelo Di_Pietro Mancini Esposito Panagopoulos Papadakis Stavropoulos Economou Sarkissian "
        "Hagopian Bedrosian Popescu Ionescu Berardi Lo_Presti Ferrara De_Luca Zuccarelli Kapanadze Marinescu Galanis "
        "Vassallo Camilleri",
    ),
    "jew": (
        "Moshe Yitzhak Avi Saul Mordechai Chaim Eitan Noam",
        "Rivka Miriam Shoshana Tova Dvora Yael Esther-Malka Batya",
        "Cohen Goldberg Rosenbaum Lieberman Abramovitch Weiss Shapiro Levy Katz Feldman Teitelbaum Ben-David Azoulay "
        "Perlmutter Zuckerman Malka",
    ),
    "indig": (
        "Delbert Wapun Joseph-Marie Elijah Tommy Pitseolak Norman Mikisiw Clarence Aputi",
        "Nokomis Kateri Annie Siku Elisapee Marlene Winona Bernadette Mina Wabanakwut",
        "Cardinal Bearskin Whiteduck Moses Papatie Nungak Qumaq Kakfwi Erasmus Redsky Bellegarde Mianscum Kanapé "
        "McKay "
        "Sinclair-Desjarlais Okpik Awashish Littlechild Beardy Crowfoot Big_Canoe Deer Snow Fiddler Paul Sock Basile",
    ),
    "pac": (
        "Tevita Sione Manaaki Kahu Budi Agus Sokha Vichea Anan Tenzin Bataar Myo",
        "Mele Losa Aroha Dewi Siti Bopha Chanthou Malee Pema Sarnai Hla Kirra",
        "Tupou Fonoti Ngata Wijaya Susanto Chea Sok Phommachanh Srisai Dorjee Ganbold Aung Tuilagi Rangihuna Suryadi "
        "Keo Lhamo Batbayar",
    ),
}

SURNAME_FIRST = ("zh", "kojavi")

TITLES = {
    "en": {
        "m": ["Mr.", "Mr.", "Mr", "Dr.", "Prof.", "Professor", "Sir", "Rev."],
        "f": ["Ms.", "Mrs.", "Ms", "Miss", "Dr.", "Dr", "Prof.", "Dame"],
    },
    "fr": {
        "m": ["M.", "M.", "M.", "Monsieur", "Dr", "Pr", "Me", "Maître"],
        "f": ["Mme", "Mme", "Mme", "Madame", "Dre", "Mlle", "Me", "Maître"],
    },
}
PLAIN_TITLES = {
    "en": {"m": ["Mr.", "Mr"], "f": ["Ms.", "Mrs.", "Ms"]},
    "fr": {"m": ["M.", "M.", "Monsieur"], "f": ["Mme", "Mme", "Madame"]},
}
