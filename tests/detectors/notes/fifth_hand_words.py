"""Names, streets, towns and services for the notes of the fifth hand. Persons, streets and services are invented."""


def _list(text: str) -> list[str]:
    return [" ".join(name.split()) for name in text.split(",")]


# One line a community: women's given names / men's given names / family names, separated by commas.
_COMMUNITIES = """
Winona, Shawna, Raven, Misko, Autumn / Delbert, Wapan, Clarence, Thunder, Elijah / Bluecoat, Sakihaw, Muskwa,
  Redfeather, Wapoose
Kaniehtiio, Marlene, Wabun, Teyotsi / Tehota, Ovila, Peter-Paul, Mishta / Moarhawk, Kistabeau, Nepinak, Petiquoy,
  Waskatch, Kanatase
Aputi, Nuvalinga, Siasi, Qaunaq, Leesee / Jaypootie, Adamie, Putulik, Noah, Tukka / Akulliq, Nunavik-Sala, Iqaluq,
  Uvilaq, Sivuarapik-Alla
Rosalie, Maxine, Delphine, Josette / Gabriel, Norbert, Louis-Riel, Clément / Delorme, Lafontaine, Beauregard, St. Cyr,
  Vermette
Harpreet, Simran, Gurleen, Jasleen, Parveen / Gurdeep, Balwinder, Jaspal, Amrit, Inder / Sandhu, Brar, Kaur Gill,
  Dhaliwal, Grewal-Toor
Priya, Lakshmi, Anjali, Meenakshi / Vikram, Suresh, Kavindan, Arul / Ramachandran, Iyer, Patel, Thevarajah,
  Selvanathan, Subramaniam
Fatima, Ayesha, Nusrat, Rukhsana / Tariq, Bilal, Usman, Shafiq / Qureshi, Chowdhury, Rahman, Mirza, Hossain, Siddique
Maricel, Luzviminda, Jocelyn, Rowena, Analyn / Rodel, Jun-Jun, Reynaldo, Dante / de la Cruz, Bautista, Magsaysay,
  Dimaculangan, Pangilinan
Thuy, Bich Ngoc, Lan Anh, Hanh / Quang, Van Duc, Tuan, Hieu / Nguyen, Pham, Vo, Dang, Huynh, Trinh
Mei-Ling, Xiaoyan, Yuk-Lan, Jing / Wei, Kwok-Wing, Zhihao, Jian / Chan, Zhou, Leung, Ouyang, Xu, Kwan
Samira, Nour, Hala, Rim, Yasmine / Khaled, Youssef, Mahmoud, Ziad / Haddad, El Amrani, Ben Youssef, Al-Khatib, Khoury,
  Barakat
Hodan, Ifrah, Ubah, Sahra / Abdirahman, Liban, Guled, Mahad / Warsame, Abdullahi, Hersi, Jama, Duale, Farole
Ketlyne, Mirlande, Guerda, Marie-Flore / Wilner, Jean-Robert, Frantz, Dieudonné / Jean-Baptiste, Desrosier,
  Pierre-Louis, Estimé, Toussaint-Fils
Évangéline, Léonie, Zélie, Anne-Marie / Alyre, Zoël, Euclide, Yvon / d'Entremont, Le Bouthillier, Robichaud, Cormier,
  Thibodeau, Arsenault-Doucet
Oksana, Halyna, Solomiya, Lesia / Taras, Bohdan, Yaroslav, Ostap / Kowalchuk, Hrynkiw, Petrenko, Shevchuk, Bondar,
  Melnychuk-Hay
Fernanda, Conceição, Graça, Lurdes / Joaquim, Manuel, Duarte, Nelson / da Silva, Medeiros, Furtado, Pacheco, dos Reis,
  Rebelo
Mahsa, Shirin, Nasrin, Parisa / Reza, Behrouz, Kaveh, Farhad / Tehrani, Rostami, Moghaddam, Ahmadzadeh, Jafari,
  Sohrabi
Eun-Ji, Soo-Min, Hye-Rin, Mi-Kyung / Joon-Ho, Seung, Dong-Hyun, Min-Jae / Kim, Yoon, Bae, Seo, Namgoong, Choi
Adaeze, Abena, Folake, Awa, Mariama / Kwabena, Chidi, Babatunde, Ousmane, Mamadou / Okonkwo, Mensah, Diallo, Traoré,
  Adebayo, Asante
Selam, Tigist, Hiwot, Bereket / Dawit, Tesfay, Girma, Haile / Gebremariam, Woldeab, Habte, Kidane, Alemu, Tewolde
Espérance, Clémentine, Divine, Béatha / Innocent, Célestin, Placide, Fiston / Mukamana, Habimana, Kabongo, Ndayisenga,
  Mbuyi, Nkurunziza
Consuelo, Xiomara, Itzel, Pilar / Hernán, Efraín, Ramiro, Joel / Quintanilla, Barrera, Escobedo, Ortega Ruiz,
  Villalobos, Cienfuegos
Margaret, Shirley, Peggy, Doreen, Kayla / Wallace, Gordon, Angus, Cody, Trevor / MacIsaac, O'Dwyer, Whitcombe, Penney,
  Tizzard, Pettigrew
Ghislaine, Huguette, Mélanie, Maude, Anaïs / Réjean, Normand, Yannick, Jean-Guy, Éloi / Tremblay, Gagné, Bouffard,
  Lachance, L'Heureux, Lamontagne
Karin, Ingrid, Agnieszka, Zuzanna / Pieter, Henk, Zbigniew, Lars / van der Meulen, Friesen, Wojcik, Thorvaldson,
  Kappelhoff, Olafson
Rivka, Shoshana, Esther, Miriam / Mendel, Avrum, Shlomo, Isadore / Rosenbluth, Katzman, Perlmutter, Ben-Ari,
  Zuckerberg-Weiss, Feldsher
Keisha, Shanice, Marva, Althea / Delroy, Winston, Tyrell, Leroy / Braithwaite, Campbell-Reid, Beckford, Ramkissoon,
  Grandison, Dunstan-Clarke
"""

COMMUNITIES: list[tuple[list[str], list[str], list[str]]] = []
for _line in _COMMUNITIES.strip().replace("\n  ", " ").splitlines():
    _women, _men, _families = ([name.strip() for name in part.split(",")] for part in _line.split(" / "))
    COMMUNITIES.append((_women, _men, _families))

NICKNAMES = _list("Bud, Tiny, Skip, Mimi, Ti-Jean, Pitou, Red, Kookum, Sonny, Lulu, Tito, Babs, Momo, Frenchy, Duke")

# English streets: names that take a type, and whole names.
STREETS_EN = _list("""
Alderbrook, Tannery, Kestrel, Old Mill, Harrow Bay, Quarry, Loyalist, Bellweather, Cedarglen, Huxtable, Marten,
Fiddlehead, Larkhaven, Saskatoon Berry, Ferryman, Dunmorrow, Wheatsheaf, Copper Kettle, Brackenridge, Ptarmigan,
Caribou Moss, St. Alban, Queen Maud, McTaggart, O'Shaughnessy, Juniper, Foxtail, Birchmount Hollow, Ravenscrag,
Gullwing, Iron Horse, Pioneer, Sweetgrass, Thistledown, Victoria Mill, King William, Northumber, Cobblestone,
Elderberry, Wolverine, Millrace, Applecross, Tamarack Bend, Dr. Penhale, Sir Alleyne, Grandview, Poplar Bluff, Signal
Point, Barley Mow, Kingfisher, Captain Orr, Rosedene, Sandpiper, Meadowvale, Chokecherry, Saddleback, Windermuir,
Glenfarrow, Church Hill, Tupper
""")
TYPES_EN = _list(
    "Street, St, St., Avenue, Ave, Ave., Road, Rd, Drive, Dr., Crescent, Cres, Court, Crt, Lane, Boulevard, Blvd, Way, "
    "Terrace, Place, Pl, Trail, Close, Heights, Gate, Line, Sideroad, Circle, Bay, Mews"
)
BARE_EN = _list(
    "Broadwater, The Parkway, Highland Green, The Esplanade, Esplanade Row, Fishers Landing, Kingsgarth, Lower Cove, "
    "Promenade Walk, The Kingsmill"
)

# French streets: the generic comes from another list.
STREETS_FR = _list("""
des Tanneurs, du Vieux-Moulin, Sainte-Ursuline, Beausoleil, des Érables-Rouges, Monseigneur-Tessier, du
Ruisseau-Clair, de la Grande-Ourse, Saint-Éphrem, Notre-Dame-des-Neiges, Desmarteau, des Bouleaux, du Curé-Lalancette,
des Pionniers-de-l'Est, Philibert-Roy, de l'Anse-aux-Outardes, des Forges, Sainte-Cunégonde, du Docteur-Pellan,
Marie-Rollin, de la Gare, Lartigue, du Quai, de l'Église-Neuve, des Sarcelles, Octave-Pinard, du Fer-à-Cheval, des
Hirondelles, Saint-Télesphore, Jean-Bruneau, de la Coopérative, du Barrage, Sœur-Albertine, des Cèdres-Blancs,
Bellefleur, de la Rivière-Noire, des Moissons, Lajeunesse-Caron, du Couvent, de la Traverse, Cyprien-Talbot, des
Quatre-Vents, du Héron-Bleu, Ulric-Fiset, de la Pointe-aux-Loups, des Vétérans, des Mésanges, du Haut-Bois,
Sainte-Zoé, Alphonse-Guertin, de la Fonderie, de la Mine, de la Savane, du Phare, des Sables-Blonds, Gédéon-Lapointe,
du Pont-Couvert, des Aulnes, de la Chapelle, Eugène-Théberge
""")
TYPES_FR = _list(
    "rue, rue, rue, avenue, av., boul., boulevard, chemin, ch., place, impasse, montée, côte, allée, croissant"
)
RANGS_FR = _list(
    "rang 4, rang Saint-Achille, rang des Chutes, 3e Rang Ouest, rang du Bois-Franc, petit rang Sainte-Marthe, "
    "8e Rang, grand rang Saint-Hilarion, route 138, route du Lac-Sauvage, chemin du 2e-Rang, côte Saint-Clet"
)

# Town, province, first letters of its postal codes, area codes.
_TOWNS = """
Sudbury ON P3 705; Thunder Bay ON P7 807; Sault Ste. Marie ON P6 705; Cornwall ON K6 613; Kenora ON P9 807; Guelph ON
N1 519; Timmins ON P4 705; Peterborough ON K9 705; Sarnia ON N7 519; Orillia ON L3 705; Hawkesbury ON K6 613; Brampton
ON L6 905; Windsor ON N8 519; Scarborough ON M1 416; Moosonee ON P0 705; Red Deer AB T4 403; Lethbridge AB T1 403;
Fort McMurray AB T9 780; Grande Prairie AB T8 780; Wetaskiwin AB T9 780; Prince George BC V2 250; Kamloops BC V2 250;
Surrey BC V3 604; Terrace BC V8 250; Nanaimo BC V9 250; Haida Gwaii BC V0 250; Brandon MB R7 204; Thompson MB R8 204;
Steinbach MB R5 204; Selkirk MB R1 204; Prince Albert SK S6 306; Moose Jaw SK S6 306; La Ronge SK S0 306; Swift
Current SK S9 306; Truro NS B2 902; Glace Bay NS B1 902; Amherst NS B4 902; Yarmouth NS B5 902; Moncton NB E1 506;
Fredericton NB E3 506; Miramichi NB E1 506; Summerside PE C1 902; Corner Brook NL A2 709; Gander NL A1 709; Happy
Valley-Goose Bay NL A0 709; Whitehorse YT Y1 867; Yellowknife NT X1 867; Inuvik NT X0 867; Iqaluit NU X0 867; Kugaaruk
NU X0 867; Arviat NU X0 867
"""
_TOWNS_FR = """
Rimouski QC G5 418; Saguenay QC G7 418; Sherbrooke QC J1 819; Gatineau QC J8 819; Trois-Rivières QC G8 819; Longueuil
QC J4 450; Val-d'Or QC J9 819; Sept-Îles QC G4 418; Granby QC J2 450; Joliette QC J6 450; Rivière-du-Loup QC G5 418;
Matane QC G4 418; Saint-Jérôme QC J7 450; Victoriaville QC G6 819; Gaspé QC G4 418; Baie-Comeau QC G5 418; Alma QC G8
418; Chibougamau QC G8 418; Mont-Laurier QC J9 819; Salluit QC J0 819; Kuujjuaq QC J0 819; Laval QC H7 450; Montréal
QC H2 514; Québec QC G1 418; Caraquet NB E1 506; Tracadie NB E1 506; Edmundston NB E3 506; Shippagan NB E8 506; Hearst
ON P0 705; Kapuskasing ON P5 705; Sudbury ON P3 705; Casselman ON K0 613; Saint-Boniface MB R2 204; Saint-Paul AB T0
780; Pointe-de-l'Église NS B0 902
"""


def _towns(table: str) -> list[tuple[str, str, str, str]]:
    rows = [row.strip().rsplit(" ", 3) for row in table.replace("\n", " ").split(";")]
    return [(name, province, prefix, area) for name, province, prefix, area in rows]


TOWNS = {"en": _towns(_TOWNS), "fr": _towns(_TOWNS_FR)}
RESERVES = {
    "en": _list(
        "Black Ridge First Nation, Three Otters Reserve, Stony Narrows Cree Nation, Whitefish Bend First Nation"
    ),
    "fr": _list("Wapikoni-Sipi, la réserve de Nitaskan, la Première Nation des Trois-Loutres, Mashkau-Shipu"),
}

LANGUAGES = {
    "en": _list(
        "Punjabi, Tagalog, Cree, Inuktitut, Somali, Cantonese, Arabic, Ukrainian, Persian, Haitian Creole, Tigrinya"
    ),
    "fr": _list(
        "pendjabi, tagalog, innu, inuktitut, somali, cantonais, arabe, ukrainien, persan, créole haïtien, swahili"
    ),
}

SERVICES_EN = [
    "Margaret Tavish House",
    "Harbourlight Family Services",
    "Joseph Brantwood Shelter",
    "Three Pines Food Cupboard",
    "Northern Kettle Drop-In",
    "St. Columba's Out of the Cold",
    "Eleanor Whitby Centre",
    "Wheat City Newcomer Hub",
    "The Lantern on Fourth",
    "Bridgewell Legal Clinic",
    "Martha's Pantry",
    "Mino Ayaawin Healing Lodge",
    "Daniel Frost Memorial Clinic",
    "Open Door Credit Counselling",
    "Grandmother Cedar Friendship Centre",
    "Rosa Tillman Women's Place",
    "Seaway Seniors Transit",
    "Hugh Carling Recovery Home",
    "Tamarack Tenant Helpline",
    "Ajaya South Asian Elders' Circle",
    "Prairie Rose Crisis Line",
    "Kivalliq Warm Hands Society",
    "Bayview Meals to You",
    "Samuel Oakes Public School",
    "Sister Bernadine Catholic School",
    "George Attick Memorial School",
    "Patrick Lawlor Youth Hub",
    "Second Nest Furniture Bank",
]
SERVICES_FR = [
    "Maison Gilberte-Roussel",
    "Entraide Saint-Éphrem",
    "Centre de femmes La Clairière",
    "Comptoir alimentaire du Vieux-Quai",
    "Auberge Jean-Lorrain",
    "CLSC Adrienne-Morel",
    "Groupe d'aide Le Fanal",
    "Résidence Blanche-Cadieux",
    "Clinique juridique du Fleuve",
    "Habitations Paul-Émile-Gervais",
    "Carrefour jeunesse Les Rapides",
    "Refuge Thérèse-Aubin",
    "Popote roulante Les Bons Plats",
    "Centre d'amitié autochtone Mikinak",
    "École Marcelle-Dansereau",
    "École secondaire Fernand-Lizotte",
    "École du Petit-Sentier",
    "Fondation Hector-Lamarre",
    "Accueil-Horizon Nouveaux Arrivants",
    "Hôpital Sainte-Perpétue",
    "Coopérative La Ruche Solidaire",
    "Ligne Parole d'aînés",
    "Vestiaire Rose-Délima",
    "Transport adapté L'Hirondelle",
    "Friperie Chez Clémence",
    "Bibliothèque Armand-Vézina",
    "Centre communautaire Louis-Charron",
    "Pavillon Marie-Tardif",
]

MONTHS = {
    "en": _list("January, February, March, April, May, June, July, August, September, October, November, December"),
    "fr": _list("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
}
DAYS_IN_WORDS = {
    "en": _list(
        "first, second, third, fifth, eighth, ninth, eleventh, twelfth, seventeenth, nineteenth, twenty-fourth"
    ),
    "fr": _list("premier, deux, trois, cinq, huit, onze, douze, dix-sept, dix-neuf, vingt et un, vingt-quatre"),
}
TENS_IN_WORDS = {
    "en": _list("thirty-eight, forty, forty-six, fifty, fifty-one, sixty-three, seventy, seventy-nine, eighty-two"),
    "fr": _list("trente-huit, quarante, quarante-six, cinquante, soixante et un, soixante-trois, quatre-vingt-deux"),
}
SERVICE_WORDS = {
    "school": ("School", "École"),
    "care": ("House", "Clinic", "Lodge", "Hôpital", "Résidence", "Pavillon"),
}
