"""Names of persons of the thirtieth hand, by community. Every pairing is invented."""


def listed(text: str) -> list[str]:
    return [part.strip() for part in text.replace("\n", " ").split(",") if part.strip()]


# community: (women's names, men's names, surnames)
PEOPLE: dict[str, tuple[list[str], list[str], list[str]]] = {
    "anglo": (
        listed(
            "Brenda, Heather, Joan, Lorna, Shelley, Tracy, Kayla, Megan, Hope, June, Grace, Ruby, Donna, Carol Ann, "
            "Darlene, "
            "Ashley, Brittany, Wendy, Marjorie, Bev, Tammy, Faith, Summer, Olivia, Chloe"
        ),
        listed(
            "Doug, Gordon, Kevin, Wayne, Randy, Tyler, Brent, Curtis, Dale, Mark, Will, Rob, Glenn, Cody, Trevor, "
            "Jordan, "
            "Ken, Bruce, Murray, Scott, Ethan, Liam, Chase, Grant, Terry"
        ),
        listed(
            "Hollingsworth, Baker, Carter, Young, Woods, Fraser, MacKenzie, McLeod, Thornton, Wilkins, Haggerty, "
            "Pritchard, "
            "Bell, Rivers, Park, Lawson, Drummond, Whitlock, Jessop, O'Connell, Van der Meer, Penner, Friesen, Hofer, "
            "Lund, Nygaard, Shaw, Price, Marsh, Reid, Ferris, Atkinson"
        ),
    ),
    "newfoundland": (
        listed(
            "Bernadette, Rosemary, Philomena, Gert, Trudy, Sheila, Marina, Paulette, Genevieve, Mary Margaret, Kim, "
            "Stella"
        ),
        listed("Cyril, Leo, Ambrose, Gerard, Clarence, Selby, Hubert, Dermot, Eugene, Alphonsus, Brad, Calvin"),
        listed(
            "Pike, Snow, Noseworthy, Power, Kielly, Butt, Hynes, Tobin, Puddister, Squires, Barrington, Coombs, "
            "Parsons, "
            "Pumphrey, Hiscock, Oldford, Whiffen, Penney, Dawe, Keough, Bursey, Rideout"
        ),
    ),
    "first_nations": (
        listed(
            "Charlene, Rosalie, Delphine, Marlene, Raven, Shania, Autumn, Leona, Verna, Dakota, Sky, Lorraine, "
            "Tanisha, Roseanne"
        ),
        listed(
            "Clayton, Darcy, Virgil, Leroy, Wesley, Elijah, Narcisse, Dallas, Harley, Tyson, Merle, Floyd, Quinton, "
            "Levi"
        ),
        listed(
            "Weasel Moccasin, Heavy Shields, Many Bears, Day Rider, Crow Shoe, Little Plume, Black Water, Eagle "
            "Speaker, "
            "Thomas, Joe, George, Charlie, Sam, Underwood, Cardinal, Auger, Beaver, Mandeville, Lafferty, Catholique, "
            "Sayine, Blackduck, Rabesca, Betsaka, Zoe, Tsetso, Moosenose, Paul, Joseph, Francis"
        ),
    ),
    "inuit": (
        listed("Annie, Siasi, Elisapee, Qajaq, Naja, Martha, Leetia, Oleepa, Susie, Alasua"),
        listed("Putulik, Jaypootie, Noah, Peter, Sakiasie, Tommy, Natsiq, Johnny, Aipilie, Markusie"),
        listed(
            "Angnatuk, Kilabuk, Nochasak, Merkuratsuk, Tuglavina, Ikkidluak, Akeeagok, Pokiak, Kalinek, Ulayok, "
            "Saunders, "
            "Qumak, Amagoalik"
        ),
    ),
    "metis": (
        listed("Yvette, Marlee, Georgina, Louise, Angelique"),
        listed("Gabe, Riel, Maurice, Norbert, Lawrence"),
        listed(
            "Desjarlais, Belcourt, Laboucane, Parenteau, L'Hirondelle, Poitras, Letendre, Delorme, Mercredi, Beaulieu"
        ),
    ),
    "quebecois": (
        listed(
            "Ginette, Lise, Josée, Manon, Nathalie, Chantal, Mélanie, Audrey, Marie-Ève, Anne-Marie, Rose, Florence, "
            "Huguette, Thérèse, Sylvie, Cindy, Kim, Océane, Maude, Marie-Pier, Carole, France, Joanie, Sabrina, "
            "Hélène"
        ),
        listed(
            "Réjean, Gaétan, Yvon, Sylvain, Stéphane, Jean-Guy, Marc-André, Mathieu, Jonathan, Kevin, Éric, Benoît, "
            "Normand, Jacques, Pierre-Luc, Félix, Olivier, Zachary, Samuel, Rosaire, Raynald, Carl, Jean-François, "
            "Denis"
        ),
        listed(
            "Gagné, Bouchard, Lavoie, Pelletier, Ouellet, Bérubé, Proulx, Lepage, Fortin, St-Laurent, Desrosiers, Roy, "
            "Lajoie, Boisvert, Beaulieu, Côté, Thériault, Lafleur, Larivière, D'Amours, Saint-Pierre, Labrecque, "
            "Brisson, "
            "Chénard, Parent, Langlois, Castonguay, Dubé, Rioux, Tremblay, Girard-Lévesque, Roy-Morin, Letarte, "
            "Leblond"
        ),
    ),
    "acadien": (
        listed("Évangéline, Roberta, Dorine, Odette, Jeannita, Alda, Marie-Reine, Véronique, Lucille, Monette"),
        listed("Camille, Aldéric, Rhéal, Hector, Euclide, Donat, Livain, Gilles, Ulysse, Dollard"),
        listed(
            "Chiasson, Mallet, Lanteigne, Haché, Landry, Doiron, Robichaud, Cormier, LeBlanc, Thibodeau, Gionet, Noël, "
            "Paulin, Dugas, Albert, Savoie, Godin, Duguay"
        ),
    ),
    "innu_mikmaq": (
        listed("Philomène, An-Kathleen, Uapukun, Shanice, Marie-Soleil, Mani"),
        listed("Mathias, Shipiss, Tshakapesh, Uapan, Jean-Noël"),
        listed(
            "Vollant, Fontaine, McKenzie, Mestokosho, Bellefleur, Jérôme, Metallic, Barnaby, Ginnish, Condo, Mark, "
            "Pinette"
        ),
    ),
    "south_asian": (
        listed("Harpreet, Gurleen, Simran, Anjali, Priya, Nusrat, Sunita, Manjit, Fatema"),
        listed("Jaswinder, Gurpreet, Rajesh, Amit, Balbir, Imran, Vikram, Karan, Sandeep"),
        listed(
            "Dhaliwal, Grewal, Sandhu, Gill, Patel, Sharma, Chowdhury, Rahman, Iyer, Brar, Kaur Sidhu, Bains, Perera"
        ),
    ),
    "chinese": (
        listed("Mei-Ling, Xiu Ying, Wai Fong, Li Na, Vivian, Hui Min, Siu Ling"),
        listed("Wei, Jian, Ka Ho, Raymond, Zhiqiang, Ming, Hoi"),
        listed("Wong, Chan, Li, Zhang, Cheung, Liu, Huang, Ng, Lam, Xu, Leung"),
    ),
    "vietnamese": (
        listed("Thi Hanh, Ngoc Anh, Bich Thuy, Lan, Kim Chi"),
        listed("Van Minh, Quoc Bao, Duc, Hieu, Thanh"),
        listed("Nguyen, Tran, Pham, Huynh, Vo, Dang, Bui"),
    ),
    "filipino": (
        listed("Maricel, Rosalinda, Jocelyn, Cherry, Analyn, Luzviminda, Princess"),
        listed("Rodel, Jun, Arnel, Reynaldo, Jomar, Eduardo, Nestor"),
        listed("Dela Cruz, Bautista, Villanueva, Magbanua, Santos, Pangilinan, Macaraeg, De Guzman, Salonga"),
    ),
    "arab": (
        listed("Rania, Samira, Khadija, Amal, Nour, Fatima Zahra, Hanane, Yasmine, Abeer"),
        listed("Youssef, Khaled, Mourad, Tarek, Karim, Abdelkader, Hicham, Omar, Mohamed Amine"),
        listed(
            "Benali, El Amrani, Haddad, Mansour, Al-Khatib, Bouzid, Saïdi, Khoury, Belhadj, Abou Saleh, Cherkaoui, "
            "Toumi"
        ),
    ),
    "persian": (
        listed("Shirin, Parisa, Leila, Maryam, Zohreh, Nasrin"),
        listed("Reza, Farhad, Behrouz, Ali, Ahmad Shah, Kamran"),
        listed("Rahimi, Hosseini, Tehrani, Karimi, Noorzai, Moradi, Ahmadzai"),
    ),
    "somali": (
        listed("Hodan, Ifrah, Sahra, Ayan, Fadumo"),
        listed("Abdi, Warsame, Mahad, Liban, Abdirahman"),
        listed("Warsame, Farah, Jama, Hersi, Abdullahi, Guled"),
    ),
    "haitian": (
        listed("Marie-Carmel, Guerda, Nadège, Wideline, Mirlande, Islande, Rose-Merline, Fabiola"),
        listed("Wilner, Jean-Robert, Frantz, Dieudonné, Ricardo, Evens, Jocelyn, Fritznel"),
        listed(
            "Jean-Baptiste, Pierre-Louis, Désir, Charles, Estimé, Saint-Fleur, Toussaint, Belizaire, Joseph, "
            "Célestin, Dorvil"
        ),
    ),
    "african": (
        listed("Aminata, Chantal, Grâce, Fatou, Espérance, Clarisse, Solange"),
        listed("Ibrahima, Cédric, Didier, Mamadou, Patrick, Blaise, Innocent"),
        listed("Diallo, Mbuyi, Nkurunziza, Kouassi, Ndiaye, Tshibanda, Okafor, Adeyemi, Habimana, Traoré, Kabongo"),
    ),
    "ukrainian": (
        listed("Oksana, Iryna, Nadiya, Olena, Halyna"),
        listed("Taras, Bohdan, Mykola, Andriy, Orest"),
        listed("Kovalenko, Melnychuk, Shevchuk, Tkachenko, Bilyk, Romaniuk, Hrynchuk"),
    ),
    "latin": (
        listed("Luz Marina, Yolanda, Ximena, Paola, María José, Graciela"),
        listed("Wilmer, Jesús, Hernán, Álvaro, José Luis, Ángel"),
        listed("Restrepo, Quispe, Rojas Mejía, Salazar, Cárdenas, de la Fuente, Ortiz, Molina Vargas"),
    ),
    "portuguese": (
        listed("Fátima, Lurdes, Conceição, Graça"),
        listed("Manuel, Joaquim, João, Nelson"),
        listed("Medeiros, Pacheco, da Silva, Furtado, Ferreira"),
    ),
    "korean": (
        listed("Eun-ji, Hye-jin, Soo Min, Grace"),
        listed("Min-jun, Sung Ho, Dong-hyun, Joon"),
        listed("Kim, Park, Choi, Jeong, Yoon, Lim"),
    ),
    "eritrean": (
        listed("Selam, Tsega, Feven, Mebrat, Rahel"),
        listed("Yonas, Tesfay, Kidane, Filmon, Dawit"),
        listed("Tesfamariam, Ghebreab, Woldu, Habte, Kidane, Berhane"),
    ),
}
WEIGHTS = {
    "en": {
        "anglo": 30,
        "newfoundland": 12,
        "first_nations": 16,
        "inuit": 5,
        "metis": 4,
        "quebecois": 4,
        "acadien": 1,
        "innu_mikmaq": 1,
        "south_asian": 6,
        "chinese": 4,
        "vietnamese": 2,
        "filipino": 6,
        "arab": 4,
        "persian": 3,
        "somali": 2,
        "haitian": 1,
        "african": 3,
        "ukrainian": 4,
        "latin": 2,
        "portuguese": 1,
        "korean": 2,
        "eritrean": 3,
    },
    "fr": {
        "anglo": 3,
        "newfoundland": 1,
        "first_nations": 1,
        "inuit": 2,
        "metis": 1,
        "quebecois": 40,
        "acadien": 17,
        "innu_mikmaq": 5,
        "south_asian": 2,
        "chinese": 2,
        "vietnamese": 2,
        "filipino": 2,
        "arab": 9,
        "persian": 3,
        "somali": 1,
        "haitian": 9,
        "african": 8,
        "ukrainian": 3,
        "latin": 5,
        "portuguese": 2,
        "korean": 1,
        "eritrean": 1,
    },
}
NICKS = {
    "en": listed(
        "Buddy, Skip, Bear, Red, Shorty, Mac, Kookie, Big Ray, Smokey, Jo-Jo, Dee, Peaches, Chico, Tiny, T.J., Boots"
    ),
    "fr": listed(
        "Ti-Guy, Ti-Jean, Coco, Titi, Nounou, Gégé, Loulou, Bob, Pops, Jojo, Kiki, Ti-Rouge, Fred, Zaza, Le Grand Luc"
    ),
}
