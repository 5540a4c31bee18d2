"""Names, streets, towns, languages and services the fourth hand writes its notes with; every person is invented."""

from typing import NamedTuple


class Community(NamedTuple):
    """Given names of women and of men, and family names, that go together in one community."""

    women: list[str]
    men: list[str]
    families: list[str]


def cut(text: str) -> list[str]:
    """The words between upright strokes."""
    return [word.strip() for word in text.split("|")]


def _community(women: str, men: str, families: str) -> Community:
    return Community(cut(women), cut(men), cut(families))


COMMUNITIES: dict[str, Community] = {
    "english": _community(
        "Doreen|Kaylee|Marjorie|Tiffany|Gwen|Bernadine|Sheila|Hope|Brandi-Lynn|June",
        "Wade|Garnet|Derek|Clarence|Brody|Rusty|Murray|Grant|Will|Mark",
        "Hatfield|Pickersgill|Stokes|Brownlee|Trowbridge|Young|Van der Meer|Rideout|Lockyer|Page",
    ),
    "newfoundland": _community(
        "Mildred|Philomena|Ivy|Tammy|Marg",
        "Leander|Gus|Hayward|Selby|Cyril",
        "O'Dea|Noseworthy|Tizzard|Pardy|Fudge|Hynes|Sparkes",
    ),
    "scottish": _community(
        "Catriona|Flora|Morag|Effie",
        "Angus|Lauchie|Hector|Alasdair",
        "MacIsaac|McPhail|Mac Neil|Gillis|MacAskill|Beaton|Rankin",
    ),
    "quebec": _community(
        "Marie-Ève|Huguette|Ginette|Océane|Fleurette|Maude|Anne-Sophie|Réjeanne|Lise|Rose",
        "Réal|Jean-Guy|Yvon|Mathis|Fernand|Normand|Gaétan|Jean-Sébastien|Félix-Antoine|Roch",
        "St-Onge|Lachapelle|Boisvert|Quenneville|Tétreault|L'Heureux|De Grandpré|Laframboise|Côté|Petit|Lajeunesse",
    ),
    "acadian": _community(
        "Évangéline|Dorine|Rose-Marie|Géraldine|Zélie",
        "Alyre|Camille|Azade|Ulysse|Léo-Paul",
        "Arsenault|LeBlanc|Thériault|d'Entremont|Comeau|Robichaud|Haché",
    ),
    "franco_ontarian": _community(
        "Mariette|Lucille|Janique|Chantal",
        "Rhéal|Aurèle|Conrad|Donat",
        "Séguin|Lalonde|Charlebois|Brisebois|Ladouceur|Desormeaux",
    ),
    "haitian": _community(
        "Guerline|Mirlande|Fabiola|Nadège|Rose-Laure",
        "Wilner|Jean-Robert|Frantz|Ricardo|Stevenson",
        "Jean-Baptiste|Saint-Fleur|Désir|Toussaint|Pierre-Louis|Bienaimé|Dorvil",
    ),
    "cree": _community(
        "Delphine|Kokom Annie|Verna|Raven|Nikita",
        "Elijah|Redfern|Abel|Dakota|Solomon",
        "Wabano|Moosehunter|Okimaw|Mistassini|Bird|Blackned|Iserhoff",
    ),
    "anishinaabe": _community(
        "Nodin-Rose|Waabigwan|Josephine|Autumn",
        "Migizi|Wilfred|Waylon|Isadore",
        "Kakegamic|Wassegijig|Keeshig|Bigwind|Manitowabi|Shawanda",
    ),
    "mikmaq": _community(
        "Sipu|Mali|Annie Mae|Dorothy",
        "Noel|Sulian|Peter-Paul|Stephen",
        "Googoo|Denny|Sylliboy|Paul|Marshall|Bernard",
    ),
    "innu": _community(
        "Shanipiap|Philomène|Uapukun|Manian",
        "Penashue|Tshakapesh|Antane|Mathieu",
        "Vollant|Mestokosho|Kanapé|Rock|Fontaine|Picard",
    ),
    "haudenosaunee": _community(
        "Kahente|Iewennanoron|Tekahawakwen", "Karonhiio|Tehoronianhen|Orenda", "Horn|Diabo|Two-Axe|Jacobs|Hill"
    ),
    "dene": _community(
        "Bertha|Madelaine|Celine|Laurie-Ann", "Besha|Fred|Gabe|Dëneze", "Catholique|Sangris|Beaulieu|Yakeleya|Erasmus"
    ),
    "salish": _community(
        "Sewit|Charmaine|Lavina", "Xwalacktun|Clarence Jr.|Sonny", "Joe|Point|Charlie|Louie|Jim|George"
    ),
    "inuit": _community(
        "Ooleepeeka|Siasi|Nivi|Qumaq|Leetia|Aaju",
        "Jusipi|Pitsiulaq|Lukasi|Noah|Putulik|Tivi",
        "Qavvik|Ittusardjuat|Nungaq|Angutiguluk|Akpaliapik|Kilabuk|Tulugak|E. Papatsie",
    ),
    "metis": _community(
        "Rosalie|Marie-Rose|Lorraine|Bev", "Gabriel|Ambroise|Louis|Norbert", "Desjarlais|Lavallee|Ouellette|Fayant|Racette"
    ),
    "punjabi": _community(
        "Harpreet|Jasleen|Gurinder|Balwinder|Simran",
        "Gurtej|Harjit|Lovepreet|Amrik|Jaspal",
        "Sandhu|Kaur|Dhaliwal|Brar|Gill|Kaur Sidhu|Singh",
    ),
    "tamil": _community(
        "Thivya|Yalini|Sivagami|Meera",
        "Kajan|Ramesh|Suthan|Vijayakumar",
        "Sivapalan|Thangavelu|Kandasamy|Jeyaratnam|Selvanayagam",
    ),
    "filipino": _community(
        "Maricel|Jhoana|Luzviminda|Divina",
        "Reynaldo|Jun-Jun|Edgardo|Arnel",
        "dela Cruz|Magbanua|Dimaculangan|Bautista|San Juan|Catacutan",
    ),
    "vietnamese": _community(
        "Thuy Linh|Ngọc|Bich|Thị Hoa", "Quốc|Duc|Tuan Anh|Khanh", "Nguyễn|Phan|Huynh|Đoàn|Vo|Luong"
    ),
    "chinese": _community(
        "Mei Ling|Suk-Yee|Xiuying|Winnie|Yan", "Kwok-Wai|Jianguo|Wing Kei|Hao|Raymond", "Cheung|Fong|Ouyang|Yip|Xu|Ng|Tse"
    ),
    "korean": _community("Eun-ji|Soo Min|Hyun-ah", "Jae-won|Dong Hyun|Min-su", "Kwon|Bae|Seo|Pak|Yoo"),
    "arabic": _community(
        "Rawan|Khadija|Umm Yusuf|Houda|Sabah",
        "Abdelkader|Tarek|Bilal|Abu Bakr|Ghassan",
        "Al-Hashimi|Benmoussa|El Idrissi|Haddad|Abou-Zeid|Belkacem|al Masri",
    ),
    "somali": _community(
        "Hodan|Fadumo|Ifrah|Sahra", "Abdirahman|Liban|Guled|Warsame", "Hirsi|Jama|Abdullahi|Osman Ali|Dualeh"
    ),
    "eritrean": _community("Selam|Luwam|Tsega|Mihret", "Filmon|Habtom|Tewelde|Biniam", "Ghebremedhin|Tekle|Woldu|Kidane|Haile"),
    "nigerian": _community(
        "Chiamaka|Ngozi|Adaeze|Folasade|Blessing", "Obinna|Chukwuemeka|Ifeanyi|Tunde|Sunday", "Okonkwo|Eze|Nwachukwu|Balogun|Umeh"
    ),
    "congolese": _community(
        "Bénédicte|Solange|Mamie|Divine", "Dieudonné|Héritier|Trésor|Papy", "Mukendi|wa Kabongo|Ilunga|Tshibangu|Mbuyi"
    ),
    "ukrainian": _community(
        "Oksana|Halyna|Daryna|Lesia", "Bohdan|Taras|Volodymyr|Orest", "Shevchuk|Kowalchuk|Hrynkiw|Zadorozhna|Bilous"
    ),
    "portuguese": _community(
        "Conceição|Graça|Filomena|Lurdes", "Joaquim|Adelino|Zé|Toninho", "Medeiros|de Sousa|dos Reis|Furtado|Bettencourt"
    ),
    "persian": _community("Shirin|Mahsa|Golnaz|Parisa", "Behrouz|Farhad|Siavash|Kaveh", "Rostami|Hosseinzadeh|Moradi|Tehrani|Pour-Ahmadi"),
    "latin": _community("Yesenia|Marisol|Luz Dary|Dolores", "Wilmer|Jairo|Heriberto|Ángel", "Quispe|Peña|Villalobos|Rojas Pinto|de León"),
    "italian": _community("Concetta|Assunta|Pina", "Carmelo|Rocco|Nino", "Di Iorio|Pasquale|Scozzafava|Lo Presti"),
    "afghan": _community("Zarghuna|Freshta|Najiba", "Najibullah|Hamid|Esmatullah", "Stanikzai|Noorzai|Wardak|Rahimi"),
    "jewish": _community("Faigy|Miriam|Rivka", "Mendel|Moishe|Avi", "Lebovits|Kirschenbaum|Roth|Zylberman"),
}  # fmt: skip

NICKNAMES: list[str] = cut(
    "Bud|Ti-Guy|Skip|Nan Pearl|Ti-Jean|Mémère Rose|Smokey|Bibi|Junior|Manou|Chickie|Lou|Kit|Didi|Big Al|Tantine|Coco|Red"
)

STREETS_EN: list[str] = cut(
    "Aldergate|Tamsin|Corbold|Wexley|Larkmoor|Pellister|Old Mill|Harrow|Brindle|Sandhurst|Cloverdale|Ferris|Quarry Hill|"
    "Kettleby|Dunmore|Selwyn|Marlowe|Hawthorn|Tannery|Bishop|Regatta|Lady Anne|Queensbury|Foundry|Gladstone|Duckworth|"
    "Penney's|Merrymeeting|Barrens|Fishers|Orchard Heights|Cobalt|Sable|Thistledown|Ravenscrag|Bow Trail|Spruce|Tamarack|"
    "Muskrat|Eagle Feather|Sweetgrass|Jessop|St. Brendan|St Columba|Peacock|Major MacKinnon|Lakefield|Windmill|Silver Birch|"
    "Cartwright|Wolseley|Portage Flats|Kingsmere|Bellrose|Beauséjour|Lajoie|Rideau Glen|Huron Point|Champlain|Prince Arthur|"
    "Juniper|Ashgrove|Colborne|Drury|Station|Church|Pine Ridge|Mountainview"
)
STREET_TYPES_EN: list[str] = cut(
    "St|Street|Ave|Avenue|Rd|Road|Dr|Drive|Cres|Crescent|Blvd|Crt|Court|Pl|Place|Lane|Way|Terr|Terrace|Trail|Close|Gate|"
    "Circle|Heights|Pkwy|Hill|Gdns|Green|Row|Sq|st.|ave.|rd.|Bay|Cove"
)
BARE_STREETS_EN: list[str] = cut(
    "The Promenade|The Mews|Dufferin|Broadway|Sherbrooke|Gottingen|Bathgate|Robie|Keele|Pembina|Jasper|Lougheed|Ropewalk|"
    "The Kingsway|The Boardwalk|Waterloo|Esplanade|Main"
)
STREETS_FR: list[str] = cut(
    "des Érables|de la Grève|Saint-Zotique|du Moulin-Rouge|Beauregard|des Hirondelles|Ste-Thècle|Papineau-Leduc|du Quai|"
    "Bellerive|de la Falaise|Turgeon|Monseigneur-Lemay|des Pionniers|du Verger|de l'Église|Lavigueur|Notre-Dame-du-Lac|"
    "Saint-Cyprien|Hérisson|des Bouleaux|Laurendeau|Jolibois|de la Gare|Principale|du Couvent|Chabanel|de l'Aqueduc|"
    "Saint-Évariste|Gosford|Dufresne|Letourneux|des Cascades|de la Sapinière|Sir-Wilfrid|Bourdages|Sainte-Ursule|d'Argenson|"
    "de Callières|Wolfe|du Parc-Baker|Larivière|Fleury|Sanguinet|Marquette|Montcalm|des Ormes|du Ruisseau|de la Pointe-Sèche|"
    "Pie-XI|Curé-Lafond|Dr-Penfold|de Normandie|Elgin|Sherwood|des Perdrix|Saint-Alexis|du Barachois|de la Baie|LeGresley"
)
RANGS: list[str] = cut(
    "St-Joseph|Sainte-Anne|des Continuations|de la Rivière|Double|du Bord-de-l'Eau|St-Ignace|des Quarante|Castor|Brûlé|"
    "de l'Embarras|Petit-Saint-Esprit"
)
COUNTIES: list[str] = cut("Grey|Essex|Huron|Prince Edward|Lanark|Simcoe|Bruce|Kent|Perth|Hastings")

TOWNS_EN: list[str] = cut(
    "Brandon|Moose Jaw|Lethbridge|Corner Brook|Sydney Mines|Amherst|Summerside|Miramichi|Brockville|Cornwall|Orillia|"
    "Sarnia|Kenora|Dryden|Thunder Bay|Flin Flon|The Pas|Prince Albert|Lloydminster|Red Deer|Camrose|Fort McMurray|Nanaimo|"
    "Prince Rupert|Kamloops|Whitehorse|Hay River|Yellowknife|Gander|Marystown|Antigonish|Port Hope|Wawa|Peace River|"
    "Charlottetown|Saint John|Surrey|Abbotsford|Brampton|Etobicoke"
)
TOWNS_FR: list[str] = cut(
    "Rimouski|Gatineau|Saint-Jérôme|Val-d'Or|Rouyn-Noranda|Sept-Îles|Matane|Chicoutimi|Alma|Trois-Rivières|Drummondville|"
    "Granby|Longueuil|Laval|Terrebonne|Repentigny|Joliette|Gaspé|Chibougamau|La Tuque|Sorel-Tracy|Saint-Hyacinthe|Lévis|"
    "Caraquet|Shippagan|Bathurst|Edmundston|Dieppe|Hearst|Kapuskasing|Hawkesbury|Saint-Boniface|Maniwaki|Amos|"
    "Montréal-Nord|Hochelaga|Limoilou|Verdun"
)
RESERVES: list[str] = cut(
    "Eskasoni|Wikwemikong|Kahnawake|Listuguj|Opaskwayak|Siksika|Big Trout Lake|Membertou|Maskwacis|Uashat|Kitigan Zibi|"
    "Chisasibi|Mistissini|Elsipogtog|Manawan"
)
HAMLETS: list[str] = cut(
    "Pangnirtung|Kuujjuaq|Puvirnituq|Arviat|Igloolik|Rankin Inlet|Nain|Hopedale|Gjoa Haven|Salluit|Inukjuak|Tuktoyaktuk"
)

LANGUAGES_EN: list[str] = cut(
    "Tagalog|Punjabi|Tigrinya|Dari|Farsi|Inuktitut|Cree|Mandarin|Spanish|Somali|Ukrainian|Tamil|French|Portuguese|ASL|"
    "Haitian Creole|Cantonese|Vietnamese|Ojibwe|Mi'kmaw|Arabic|Korean"
)
LANGUAGES_FR: list[str] = cut(
    "créole|espagnol|arabe|inuktitut|anglais|innu|ukrainien|portugais|mandarin|lingala|tigrigna|vietnamien|persan|atikamekw|"
    "somali|tamoul|LSQ|français|cri|pendjabi"
)

SERVICES_EN: list[str] = cut(
    "Dorothy Pike House|Elmer Tait Centre|Harbour Lantern Shelter|Sister Agnes Kitchen|Ruth Penhallow Lodge|"
    "Marigold Women's Shelter|St. Columba Out of the Cold|Northern Lamp Outreach|Walter Scobie Clinic|Third Door Youth Hub|"
    "Prairie Quilt Family Services|Two Rivers Detox|Edith Lang Place|Gower Hill Food Share|The Open Kettle|"
    "Margaret Ames Residence|Wapiti Friendship Centre|Cedar Drum Healing Lodge|Newcomer Bridge Collective|Grace Mission Halton|"
    "Stella Burrell Manor|Bread and Boots Society|Lighthouse Legal Clinic|Seaway Tenant Help|Tommy Quill Drop-In|"
    "Good Neighbour Wheels|Arthur Bell Hospice|Warm Hands Diaper Bank"
)
SERVICES_FR: list[str] = cut(
    "Maison Marguerite-Doucet|Le Gîte du Phare|Centre Albert-Pinard|La Soupière d'Estelle|Auberge Jeanne-Lussier|"
    "Carrefour des Trois-Clochers|Maison Félicité|Comptoir Saint-Roch-des-Vents|Halte La Veilleuse|Résidence Aline-Garneau|"
    "Popote du Faubourg|Le Relais de Thérèse|Centre de crise L'Embellie|Vestiaire Sainte-Odile|Accueil Pont-Levis|"
    "Clinique Norman-Ferron|Maison Rosalie-Vincent|Entraide Les Mésanges|La Maison à Ginette|Pavillon Émile-Brochu|"
    "L'Abri de la Rive|Fondation Paul-Aimé-Morin|Cuisines du Vieux-Moulin|Foyer Marie-Brigitte|Ressource Benoît-Lemire|"
    "Atelier Chez Marcelline|Service budgétaire La Tirelire|Transport Bon-Pas"
)

AREAS: dict[str, list[str]] = {"en": cut("204|250|306|403|416|506|519|604|613|647|705|709|780|807|867|902|905"),
         "fr": cut("418|438|450|514|579|581|819|873|506|613|705|204")}  # fmt: skip
FREE: dict[str, list[str]] = {"en": ["2-1-1", "211", "988", "9-8-8", "911", "811", "1-800-668-6868", "1 866 863-0511", "310-1818", "1-855-242-3310"],
        "fr": ["2-1-1", "le 211", "988", "911", "811", "1 866 APPELLE", "1-800-263-2266", "1 800 363-9010", "1 866 277-3553"]}  # fmt: skip
DATES: dict[str, list[str]] = {
    "en": cut(
        "next tues|Mon|thurs am|Nov 14|2026-03-31|tmrw|Apr 1/26|last week|June 30, 2025|10:15|end of Sept|2:30pm|the 15th|"
        "Jan 9|05/11/2025|this Friday|since 2019|fall 2024|yesterday|Dec 24"
    ),
    "fr": cut(
        "mardi prochain|lundi|14 nov.|2026-03-31|demain|1er avril 2026|la semaine passée|30 juin 2025|10h15|fin sept|14 h 30|"
        "le 15|9 janv|05/11/2025|vendredi|depuis 2019|automne 2024|hier|24 déc|jeudi PM"
    ),
}
