"""Names of invented people, by community: given names of women and of men, surnames, and how often each turns up."""

from typing import NamedTuple


class Community(NamedTuple):
    """One community's names, and its weight in English and in French notes."""

    en: int
    fr: int
    women: list[str]
    men: list[str]
    surnames: list[str]


def _people(en: int, fr: int, women: str, men: str, surnames: str) -> Community:
    return Community(en, fr, *(block.replace("\n", " ").split(", ") for block in (women, men, surnames)))


COMMUNITIES = [
    _people(
        9,
        2,
        """Hope, Grace, Dawn, June, Rosemary, Holly, Brenda, Colleen, Tammy, Joy, Faith, Heather, Sheila, Ivy,
Doreen, Maxine, Pearl, Summer, Penny, Ruby, Marjorie, Kayleigh, Harriet, Una, Willa""",
        """Will, Mark, Bill, Grant, Chuck, Rusty, Dale, Wayne, Gord, Keith, Clay, Reg, Duncan, Rob, Angus,
Lorne, Garth, Jack, Percy, Alistair, Trevor, Cliff, Bryce, Ewan, Curtis""",
        """Young, Small, Church, Field, Hunter, Day, Winter, Rice, Baker, Best, Price, Cook, Wood, MacAskill,
O'Dwyer, McGillivray, Pike, Banks, Strickland, Penney, Butt, Oakley, Thistlewood, Urquhart, Frame, Self, Batten,
Hodder""",
    ),
    _people(
        4,
        16,
        """Marie-Ève, Josée, Ginette, Manon, Océane, Guylaine, Huguette, Fleur, Mireille, Marguerite, Solange,
Anne-Sophie, Claudette, Line, Gaétane, Violette, Rose-Aimée, Maude, Noémie, Sylvie, Colombe, Aurore, Thérèse,
Lise, Désirée""",
        """Jean-Guy, Réjean, Normand, Yvon, Benoît, Gaétan, Léo, Marc-Olivier, Théo, Raynald, Hervé, Fernand,
Clément, Loup, Aimé, Maxime, Jocelyn, Rémi, Ghislain, Conrad, Florent, Samuel, Éloi, Zacharie, Honoré""",
        """Tremblay, Lajoie, Boisvert, Lachance, Côté, Jolicoeur, Bonenfant, Petit, Marchand, Roy, L'Heureux,
Létourneau, St-Onge, Beaulieu, Ladouceur, Vaillancourt, Deschênes, Larose, Poirier, Labonté, Sansregret,
Charbonneau, Du Berger, Quevillon, Lamarre, Lépine, Bellefleur, Langevin, Vertefeuille, Fontaine, Lécuyer,
Desrosiers""",
    ),
    _people(
        1,
        4,
        """Évangéline, Rolande, Corinne, Zélie, Dorine, Anastasie, Léonie, Marie-Reine""",
        """Délor, Calixte, Edgar, Ulysse, Livain, Docithe, Normand-Guy, Alyre""",
        """Thériault, Cormier, Arsenault, Gaudet, LeBlanc, Babineau, Comeau, d'Entremont, Maillet, Haché,
Surette, Robichaud, Belliveau, Muise""",
    ),
    _people(
        6,
        3,
        """Raven, Sky, Doris, Agnes, Shaylene, Tansi, Delphine, Nokomis, Cheyenne, Kerri-Lynn, Wapan, Lavina,
Star, Marlene, Jolene, Autumn, Bernadette""",
        """Dakota, Elijah, Stan, Wapos, Clarence, Sonny, Muskwa, Lyndon, Darcy, Tristan, Archie, Bear, Isaiah,
Emile, Delbert, Migizi, Rocky""",
        """Many Guns, Cardinal, Bear, Whitecap, Crowchild, Moosomin, Kakegamic, Wapachee, Littlechild, Beardy,
Spence, Meeches, Fiddler, Sutherland, Nepinak, Kanatewat, Awashish, Vollant, Fontaine-Mestokosho, Sioui,
Echaquan, Starblanket, Sunshine, Red Crow, Rabbitskin, Bignell, Paul, Googoo, Denny, Jacobs, Horn, Goodleaf""",
    ),
    _people(
        2,
        1,
        """Aaju, Leetia, Siqiniq, Mary-Ann, Nivi, Oolootie, Pitsiula, Eva, Saimaniq, Lizzie""",
        """Jaypootie, Putulik, Noah, Adamie, Tivi, Natsiq, Charlie, Joanasie, Etuk, Markusie""",
        """Ittinuar, Kunuk, Nakoolak, Angnatuk, Tukkiapik, Aglukark, Papatsie, Ipeelie, Weetaluktuk, Qumak,
Uviluq, Nowdluk""",
    ),
    _people(
        3,
        1,
        """Lorraine, Madeleine, Georgina, Jeannine, Tracy-Lynn, Rosalie, Clara""",
        """Gabriel, Napoleon, Cuthbert, Alexis, Jolly, Ambroise, Lawrence""",
        """Laframboise, Delorme, Belcourt, Desjarlais, Parenteau, Gladue, Caron, Ouellette, Lavallee, Fayant,
Boucher, Chartrand, L'Hirondelle""",
    ),
    _people(
        4,
        1,
        """Mei, Xiu Ying, Yuet-Ming, Ling, Wing-Yan, Jia, Fong, Hui Min, Xiaoyan, Suk-Yee, April""",
        """Wei, Kwok-Keung, Jun, Ho, Zhiqiang, Wing, Bo, Chi-Ming, Haoran, Tao, Desmond""",
        """Wong, Lam, Xu, Chan, Ng, Zhao, Leung, Au-Yeung, Ho, Qiu, Sze-To, Chow, Kwan, Li, Ouyang, Mah""",
    ),
    _people(
        5,
        2,
        """Harpreet, Lakshmi, Nusrat, Manjit, Priya, Ayesha, Gurleen, Shanthi, Jaswinder, Thilini, Rukhsana,
Kiran, Parvathy, Deepika, Sumitra""",
        """Gurpreet, Rajesh, Imran, Balwinder, Suresh, Tariq, Arjun, Kumaran, Prakash, Ranjit, Nadeem, Hardeep,
Vikram, Sivakumar, Dil""",
        """Singh, Kaur, Dhaliwal, Patel, Sandhu, Chowdhury, Qureshi, Sivanesan, Bhullar, Rana, Thapa, Fernando,
Nair, Siddiqui, Gill, Mann, Grewal, Jayawardena, Perera, Bains""",
    ),
    _people(
        4,
        1,
        """Marivic, Lourdes, Jhoanna, Remedios, Cherry, Luz, Baby, Girlie, Divina, Rowena, Princess, Maricel""",
        """Rodel, Jun-Jun, Danilo, Boyet, Crisanto, Jericho, Ferdinand, Bong, Reynaldo, Angelito, Dong""",
        """Dela Cruz, Pangilinan, Bautista, Macaraeg, Dimaculangan, Santos, Ilagan, Manalo, Catacutan,
Villanueva, Magsaysay, Tolentino, Bagalay""",
    ),
    _people(
        4,
        4,
        """Fatima, Rim, Noor, Amal, Hanan, Yasmine, Zeina, Souad, Khadija, Salma, Iman, Widad, Nour El Houda""",
        """Omar, Bilal, Youssef, Karim, Abdelkader, Hamza, Mounir, Ziad, Tarek, Khalil, Rachid, Anouar, Jad""",
        """Haddad, Benali, El-Masri, Al Khatib, Bouzid, Ben Youssef, Khoury, Saab, Mansour, Belkacem, Aït Hamou,
Tazi, Abou Chakra, Zerrouki, Nasr, Hariri, El Fassi, Darwish""",
    ),
    _people(
        2,
        1,
        """Parisa, Shirin, Mahnaz, Laleh, Setareh, Zohreh, Golnaz, Farzaneh""",
        """Behrouz, Kaveh, Siavash, Reza, Dariush, Ramin, Hooman, Sina""",
        """Ahmadzadeh, Tehrani, Karimi, Rostami, Golzar, Farahani, Moradi, Shirazi, Nikpour, Bahar""",
    ),
    _people(
        2,
        2,
        """Zarmina, Spozhmai, Freshta, Nilofar, Shaima, Maryam""",
        """Najibullah, Farid, Hamid, Zmarai, Rahim, Esmat""",
        """Noorzai, Popal, Wardak, Stanekzai, Habibi, Amiri, Sultani""",
    ),
    _people(
        2,
        7,
        """Guerline, Marie-Lourdes, Islande, Roseline, Fabienne, Ketsia, Mirlande, Nadège, Widline, Dieula,
Merline""",
        """Jean-Robert, Dieudonné, Wilner, Jacquelin, Fritznel, Saint-Cyr, Emmanuel, Ricot, Kervens, Dieuseul,
Pierre-Louis""",
        """Jean-Baptiste, Désir, Toussaint, Dieujuste, Estimé, Joseph, Bien-Aimé, Louis-Jeune, Prophète,
Saintilus, Dorcély, Cherubin, Pierre, Lafleur, Belizaire, Casseus""",
    ),
    _people(
        4,
        5,
        """Aminata, Adaeze, Blessing, Fatoumata, Precious, Ngozi, Chantal, Mariama, Espérance, Abena, Divine,
Awa, Nkechi, Clémence, Gift, Yvette, Oumou""",
        """Kwame, Moussa, Chidi, Innocent, Boubacar, Emeka, Fidèle, Kofi, Ibrahima, Babatunde, Prosper, Justice,
Mamadou, Serge, Lucky, Théophile, Godwin""",
        """Okafor, Diallo, Mensah, Traoré, Nkurunziza, Adeyemi, Kabongo, Mbuyi, Ouédraogo, Tshibangu, Sow,
Owusu, Habimana, Eze, Ngoma, Kouassi, Bah, Ilunga, Niyonzima, Uwimana, Ekwueme, Ndiaye, Moyo, Banda, Bello""",
    ),
    _people(
        3,
        1,
        """Hodan, Saba, Ifrah, Selam, Tsion, Hamdi, Fowzia, Achol, Lemlem, Nyandeng""",
        """Abdirahman, Tesfaye, Yonas, Liban, Deng, Berhane, Mahad, Dawit, Garang, Filmon""",
        """Warsame, Tesfay, Farah, Haile, Abdi, Jama, Ghebremedhin, Deng, Mayen, Bekele, Osman, Gebre, Hersi""",
    ),
    _people(
        4,
        4,
        """Luz Marina, Ximena, Guadalupe, Paola, Milagros, Consuelo, Yolanda, Esperanza, Xiomara, Itzel, Dulce,
Ana""",
        """Wilmer, Jesús, Hernán, Ramiro, Edwin, Santiago, Fredy, Ángel, Osvaldo, Nelson, Joaquín, Salvador""",
        """Quispe, Reyes, Castañeda, Guerrero, de la Torre, Pacheco, Flores, Ibáñez, Rincón, Cifuentes, Montes
de Oca, Choque, Peña, Bravo, Huamán, Zapata, Ríos, Delgado""",
    ),
    _people(
        4,
        2,
        """Oksana, Halyna, Lesia, Yuliia, Nadiya, Zlata, Bohdana, Iryna, Daryna, Sofiia""",
        """Taras, Bohdan, Mykola, Ostap, Andriy, Yaroslav, Petro, Danylo, Vasyl, Orest""",
        """Shevchuk, Hrytsenko, Bondar, Kovalenko, Melnyk, Zadorozhna, Petryk, Savchyn, Woloshyn, Stus,
Romaniuk, Lys""",
    ),
    _people(
        2,
        1,
        """Danuta, Bożena, Grażyna, Kinga, Halina, Wanda, Jadwiga""",
        """Zbigniew, Kazimierz, Leszek, Tadeusz, Bogdan, Mirek, Witold""",
        """Wójcik, Krawczyk, Zielinski, Pawlak, Gorski, Szymczak, Baran, Nowicki, Dudek, Sikora""",
    ),
    _people(
        2,
        2,
        """Fátima, Conceição, Idalina, Graça, Lúcia, Natércia, Deolinda""",
        """Agostinho, Joaquim, Duarte, Nuno, Armindo, Zeferino, Tiago""",
        """Medeiros, Pacheco da Silva, Furtado, Amaral, dos Santos, Cabral, Raposo, Botelho, Quintal, Pires,
Leite""",
    ),
    _people(
        3,
        2,
        """Concetta, Assunta, Filomena, Pina, Rosaria, Immacolata, Ornella""",
        """Carmelo, Rocco, Nunzio, Domenic, Gino, Cosimo, Pasquale""",
        """Di Iorio, Colangelo, Mancuso, Lo Presti, Bellini, D'Agostino, Carbone, Sgro, Tedesco, Vinci,
Rizzuto-Gallo""",
    ),
    _people(
        2,
        1,
        """Stavroula, Despina, Vasiliki, Kalliope, Eleni, Toula""",
        """Stavros, Panagiotis, Spiro, Athanasios, Lambros, Kosta""",
        """Papadakis, Kouris, Vlahos, Tsakiris, Mavros, Hatzis, Karras, Dimopoulos""",
    ),
    _people(
        3,
        2,
        """Thuy, Kim-Anh, Ngoc, Bich, Tuyet, Lan, Phuong, Hanh""",
        """Duc, Minh, Quang, Hung, Tuan, Dung, Phuoc, Long""",
        """Nguyen, Tran, Huynh, Pham, Vo, Dang, Truong, Bui, Do, Ly, Dinh""",
    ),
    _people(
        2,
        1,
        """Soo-jin, Eun Hee, Ji-won, Mi-Kyung, Hae-Sook, Bora""",
        """Sung-ho, Dong-Hyun, Min-jae, Kwang, Jin-Woo, Tae""",
        """Kim, Pak, Yoon, Choi, Noh, Shin, Bae, Kwon, Hwang, Moon, Seo""",
    ),
    _people(
        2,
        1,
        """Shoshana, Rivka, Faigy, Bluma, Dvora, Tova, Miriam""",
        """Mordechai, Shimon, Avi, Yankel, Zev, Moishe, Lazer""",
        """Adler, Perlmutter, Katz, Weisz, Feldstein, Gutfreund, Zuckerman, Blum, Abitbol, Ohayon, Benchimol""",
    ),
    _people(
        2,
        0,
        """Margaretha, Aganetha, Susch, Tina, Helena, Neta, Anna-Marie""",
        """Abram, Cornelius, Peter, Isbrand, Jake, Heinrich, Gerhard""",
        """Friesen, Dueck, Penner, Klassen, Wiebe, Thiessen, Loewen, Unger, Reimer, Harder, Fast, Froese""",
    ),
    _people(
        1,
        0,
        """Polly, Nastia, Tanya, Fanny, Lusha""",
        """Koozma, Fred, Nick, Alex, Wasyl""",
        """Verigin, Makortoff, Podmoroff, Kootnikoff, Cheveldayoff, Popoff, Strelaeff, Chernenkoff, Savinkoff""",
    ),
    _people(
        2,
        1,
        """Shanique, Marva, Claudine, Kerry-Ann, Latoya, Ianthe""",
        """Delroy, Winston, Errol, Junior, Tyrone, Leroy""",
        """Bogle, Cummings, Campbell-Brown, Pinnock, Baptiste, Ramdeen, Mohammed, Persaud, Gayle, Blackwood""",
    ),
    _people(
        2,
        1,
        """Ayumi, Chiyo, Pema, Dolma, Tenzin, Hanae""",
        """Kenji, Hiroshi, Norbu, Karma, Sonam, Tsering""",
        """Nakagawa, Oikawa, Tashi, Lhamo, Dorjee, Morishita, Ueda, Gyatso""",
    ),
    _people(
        2,
        1,
        """Ingrid, Greta, Femke, Birgit, Marijke, Zsuzsa, Ljubica, Mirela""",
        """Gunther, Dirk, Harm, Einar, Laszlo, Zoran, Wim, Florin""",
        """Van der Meer, Vandenberg, Schultz, Thorvaldson, Szabo, Petrovic, Hoekstra, Popescu, Lindqvist,
Kruger, De Vries, Dragan""",
    ),
]

NICKNAMES = """Bud, Sonny, Mimi, Junior, Cookie, Skip, Dodie, Tiny, Buzz, Red, Gus, Tootsie, Smiley, Bear, Ace,
Duke, Birdie, Moose, Spud, Lulu, Jojo, Chico, Kiki, Boy, Ching""".replace("\n", " ").split(", ")
SURNOMS = """Ti-Guy, Mimi, Ti-Loup, Doudou, Lulu, Ti-Rouge, Gros Louis, Zaza, Titi, Minou, Ti-Jo, Nini, Kiki,
Bébé, Papi, Chou, Didine, Ti-Paul, Coco, Rico""".replace("\n", " ").split(", ")
