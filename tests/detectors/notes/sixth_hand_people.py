"""Invented people by community: feminine given names, masculine given names, surnames."""

_RAW = {
    "english": """Shauna, Deb, Tammy, Rose, Hope, Courtney, Bernice, Violet, Dawn, Heather, Robin, Olive
        Wayne, Craig, Will, Mark, Grant, Chase, Rusty, Frank, Dwight, Lorne, Terry, Cliff
        Hargrove, Young, Long, Day, Winter, Rich, Church, Banks, Pickles, Waterhouse, Tuttle, MacEachern, Case,
        Field, Barkhouse, Penner-Hill, Oakes, Merriweather, Stone, Goodyear, Weeks, Halfyard""",
    "newfoundland": """Philomena, Bride, Loretta, Marg, Darlene, Gerri, Ivy, Trudy
        Gord, Leo, Gus, Selby, Eugene, Harve, Clar, Ambrose
        Noseworthy, Snow, Tizzard, Pike, Budgell, Puddester, Sheppard, Kielly, Blagdon, Fudge, Hynes, Stuckless,
        Penney, Rideout""",
    "blacknovascotian": """Wanda, Latoya, Delvina, Sylvia, Candace, Faith
        Corvin, Lindell, Rocky, Irvine, Percy, Delroy
        Downey, Cromwell, Provo, Upshaw, Sparks, Beals, Tynes, Desmond, Gero, Clayton""",
    "french": """Marie-Ève, Josée, Line, Ginette, Maude, Fleur, Colombe, Marjolaine, Thérèse, Noémie, Carole, Aurore
        Yvon, Réjean, Clément, Constant, Aimé, Jean-Guy, Étienne, Maxime, Normand, Ghislain, Luc, Gaétan
        Côté, Boisvert, Lamontagne, Ladouceur, Labonté, Petit, Laliberté, Marchand, Laforest, Lajeunesse,
        Beausoleil, Tremblay-Roy, Desjarlais, Brisebois, Vadeboncoeur, Sansregret, Lépine, Bellehumeur, Létourneau,
        Jolicoeur, Francoeur, Desrosiers, Charbonneau, L'Heureux""",
    "acadian": """Rosella, Éveline, Anne-Marie, Délima, Monique, Zélia, Léonie, Corinne
        Télesphore, Médard, Alyre, Euclide, Fernand, Donat, Rhéal, Hector
        LeBlanc, Cormier, Arsenault, Thériault, Gallant, Boudreau, Chiasson, Robichaud, Haché, Doiron, Savoie,
        Melanson, Babineau, Maillet, Bourque""",
    "cree": """Charlene, Delaney, Nipin, Janice, Priscilla, Verna, Doreen, Summer
        Clarence, Elijah, Lyle, Roderick, Mistahi, Emery, Ivan, Stanley
        Moosomin, Bear, Crow, Whitehead, Wapachee, Neeposh, Cardinal, Bird, Blackned, Trapper, Ballantyne,
        Linklater, Halfday, Okimaw, Sutherland""",
    "anishinaabe": """Waseya, Josephine, Nadine, Marlene, Autumn, Biidaaban
        Migizi, Delbert, Orville, Kyle, Wesley, Isadore
        Kejick, Fobister, Assinewe, Shawanda, Pelletier-Sky, Nanibush, Beardy, Kakegamic, Meekis, Loon, Quill,
        Pitawanakwat""",
    "mikmaq": """Tuma, Madeline, Mali, Annie-Rose, Cheyenne, Bernadette
        Noel, Sapatis, Gilbert, Levi, Darrell, Kji
        Paul, Googoo, Marshall, Sylliboy, Denny, Gould, Stevens, Knockwood, Francis, Prosper, Battiste""",
    "innu": """Uapukun, Manian, Shanut, Kathleen, Evelyne
        Shinipesh, Pien, Tshaukuesh, Jean-Baptiste, Napess
        Rich, Penashue, Mollen, Vollant, Fontaine, Mestokosho, Ishpatao, Andrew, Pokue""",
    "dene": """Lucy, Bertha, Rosalie, Dechen, Margaret
        Chipeway, Alphonse, Fred, Modeste, Johnny
        Yakeleya, Beaulieu, Catholique, Tsannie, Echodh, Nitsiza, Drygeese, Sayine""",
    "pacific": """Kaigani, Lavina, Nora, Gwen, Tillie
        Skil, Basil, Ernie, Harlan, Clifton
        Wesley-Prince, Alexis, Ketlo, Namox, Louie, Joe, George, Poole, Seymour, Jack, Thomas-Sam""",
    "inuit": """Annie, Ooleepeeka, Leetia, Siasi, Qiluqqi, Elisapee, Nuvalinga, Martha
        Joanasie, Pitsiulaq, Simeonie, Nuqallaq, Lazarus, Jaypeetee, Etuangat, Moses
        Ipeelie, Kooneeliusie, Akavak, Tuglavina, Nakashuk, Qaunaq, Ootoova, Irngaut, Angutimmarik, Ittusardjuat,
        Tagoona, Kilabuk, Tatty, Pudlat""",
    "metis": """Lorraine, Yvette, Cecile, Denise
        Gabriel, Ambroise, Garnet, Ronnie
        Desjarlais-Fiddler, Lavallee, Delorme, Vermette, Carriere, Ledoux, Fleury, Belcourt, Chartrand, Dumont""",
    "chinese": """Mei Ling, Xiaohong, Suk-Yin, Wing, Lihua, Yuting
        Guowei, Ka-Ho, Jianjun, Bo, Zhiqiang, Wai Man
        Cheung, Long-Chan, Zhao, Ng, Kwok, Ouyang, Lau, Fung, Hu, Xie, Tse, Moy""",
    "punjabi": """Harpreet, Gurleen, Simran, Jaswinder, Kiranjot, Manpreet
        Baljit, Gurtej, Sukhdev, Parminder, Sunny, Jagmeet
        Gill, Sandhu, Brar, Dhillon, Kang, Grewal, Bains, Sidhu, Mann, Toor""",
    "southasian": """Priya, Thushara, Rukhsana, Nasreen, Lakshmi, Farzana, Meera
        Ravindran, Imtiaz, Anand, Tariq, Suresh, Mahbub, Nimal
        Ponnambalam, Chaudhry, Iyer, Sivakumar, Rahman, Patel, Wickramasinghe, Qureshi, Das, Bhatt, Nair, Khatun""",
    "filipino": """Maricel, Jovelyn, Analyn, Rosalinda, Cherry, Princess
        Jomar, Rodel, Arnel, Rommel, Boyet, Danilo
        Dimaculangan, Magsaysay, Bautista, Catacutan, Reyes, Manalo, Pangilinan, Dela Cruz, Tolentino, Baylon""",
    "arab": """Rania, Nour, Amal, Hanan, Samira, Widad, Khadija, Ikram
        Bassam, Yassine, Mounir, Khalil, Abdelkader, Faris, Hicham, Ziad
        Haddad, Belkacem, Al-Masri, Khoury, Benali, Saidi, El Amrani, Zeroual, Shaheen, Mansouri, Bouchama, Jaber,
        Al Rubaie""",
    "iranian": """Shirin, Parisa, Mahnaz, Setareh, Golnaz
        Behrouz, Farhad, Kaveh, Siavash, Omid
        Rostami, Moradi, Tehrani, Ghorbani, Kazemzadeh, Farahani, Yousefi, Jahanbakhsh""",
    "afghankurd": """Zarmina, Palwasha, Berfin, Shukria
        Najibullah, Hewad, Serhat, Ghulam
        Noorzai, Stanekzai, Yildirim, Barzani, Hotak, Karimi, Safi""",
    "haitian": """Fabiola, Guerline, Mirlande, Roseline, Nadège, Islande, Micheline, Yolette
        Wilner, Frantz, Dieudonné, Jean-Robert, Évens, Prosper, Reginald, Fritznel
        Beaujour, Pierre-Louis, Dorcé, Jean-Baptiste, Printemps, Toussaint, Joseph, Saint-Fleur, Désir, Estimé,
        Cadet, Métellus, Exantus, Lafleur, Bien-Aimé""",
    "francoafrican": """Aïssatou, Clarisse, Bénédicte, Fatoumata, Solange, Mariama, Espérance, Chantal
        Mamadou, Parfait, Thierno, Olivier, Moussa, Innocent, Kodjo, Serge
        Kabongo, Nkurunziza, Diallo, Mbala, Ouédraogo, Tchoumi, Ndiaye, Bamba, Mukendi, Uwimana, Traoré, Ngo
        Bassong, Ilunga, Sawadogo, Habimana""",
    "westafrican": """Blessing, Precious, Ngozi, Abena, Comfort, Folake
        Goodluck, Kwabena, Emeka, Tunde, Sunday, Kofi
        Okonkwo, Adeyemi, Mensah, Bright, Eze, Boateng, Oyelaran, Asante, Conteh, Igwe""",
    "eastafrican": """Hodan, Selam, Tigist, Ifrah, Nyandeng, Wanjiru
        Abdirahman, Yonas, Deng, Tesfaye, Liban, Mwangi
        Warsame, Gebremariam, Tekle, Hersi, Ajak, Kamau, Abdullahi, Woldu, Nur, Haile, Garang""",
    "caribbean": """Shanice, Beverley, Keisha, Marva
        Winston, Everton, Junior, Leroy
        Braithwaite, Campbell-Brown, Grizzle, Ramkissoon, Baptiste, Mohammed, Bishop, Spence""",
    "latin": """Ximena, Yesenia, Luz Marina, Consuelo, Paola, Inés
        Rigoberto, Jhon, Wilmer, Hernán, Ángel, Efraín
        Quispe, Restrepo, Ortega Ruiz, Montoya, Cifuentes, Villalobos, Huamán, Paz, Flores, Zelaya, Guzmán""",
    "ukrainian": """Oksana, Halyna, Daryna, Nadiya, Lesia
        Bohdan, Taras, Orest, Volodymyr, Myron
        Shevchuk, Kostiuk, Hrynkiw, Melnychenko, Bilous, Pawluk, Dziuba, Romaniuk, Holub""",
    "polish": """Bożena, Agnieszka, Krystyna, Ewa
        Zbigniew, Wojtek, Kazimierz, Marek
        Wiśniewski, Nowak, Kaczmarek, Lis, Gorski, Zając, Pawlak""",
    "portuguese": """Lurdes, Fátima, Conceição, Odete
        Joaquim, Zé, Nelson, Humberto
        Medeiros, Pacheco, Furtado, Câmara, Raposo, Sousa, Botelho""",
    "italian": """Assunta, Pina, Concetta, Loredana
        Rocco, Nino, Carmine, Salvatore
        Di Iorio, Pasquale, Vizzini, Mastronardi, Campana, Ferrante, De Luca""",
    "greek": """Stavroula, Despina, Voula, Kalliopi
        Spiros, Lefteris, Takis, Panagiotis
        Karagiannis, Doukas, Manolakos, Petropoulos, Vlahos, Tsakiris""",
    "vietnamese": """Thu Hà, Bích Ngọc, Kim, Tuyết
        Văn Dũng, Minh, Hùng, Quốc
        Nguyễn, Phạm, Trần, Đặng, Bùi, Vo, Lý""",
    "korean": """Eun-ji, Hye-won, Soo-min, Grace
        Sang-woo, Jin, Tae-hyun, Dong-hyun
        Park, Moon, Kwon, Shin, Bang, Noh, Seo""",
    "jewish": """Malka, Shoshana, Rivka, Golda
        Mendel, Avi, Moishe, Yitzchak
        Rabinovitch, Gold, Steinberg, Azoulay, Perlmutter, Zuckerman, Ohayon, Fishbein""",
    "mennonite": """Anna, Tina, Susana, Aganetha
        Isaak, Abram, Cornelius, Peter
        Loewen, Wiebe, Friesen, Klassen, Unger, Fehr, Dyck, Reimer, Thiessen, Plett""",
    "doukhobor": """Polya, Dunya, Tanya, Fenya
        Wasyl, Alexey, Fedya, Nick
        Popoff, Verigin, Kalmakoff, Chernoff, Zibin, Makortoff, Podovinikoff""",
    "roma": """Zsuzsanna, Margit, Ildikó, Edina
        Csaba, Zoltán, Gyula, Attila
        Horváth, Lakatos, Rafael, Kolompár, Balogh, Danyi""",
    "dutch": """Annelies, Gerda, Wilma
        Joost, Henk, Pieter
        van der Meer, de Jong, Hoekstra, Vanderkooi, ter Horst""",
}

_HEAVY = {
    "en": "english newfoundland english inuit cree anishinaabe mikmaq filipino punjabi eastafrican innu pacific",
    "fr": "french french acadian acadian haitian haitian francoafrican francoafrican arab french innu latin",
}


def _parse(block: str) -> tuple[list[str], list[str], list[str]]:
    """Cut one community's block: first line feminine, second masculine, the rest surnames."""
    lines = [line.strip() for line in block.split("\n")]
    parts = (lines[0], lines[1], " ".join(lines[2:]))
    return tuple([name.strip() for name in part.split(",") if name.strip()] for part in parts)


COMMUNITIES = {name: _parse(block) for name, block in _RAW.items()}
WEIGHTED = {lang: list(_RAW) + heavy.split() for lang, heavy in _HEAVY.items()}
NICKNAMES = {
    "en": ["Bear", "Skip", "Bubba", "Duke", "Red", "Cookie", "Junior", "Moose", "Smiley", "Peanut", "Tiny", "Sarge"],
    "fr": ["Ti-Guy", "Pitou", "Nana", "Bibi", "Ti-Jo", "Manou", "Kiki", "Loulou", "Mimi", "Coco", "Ti-Rouge", "Doudou"],
}
