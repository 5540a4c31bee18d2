"""Towns, streets, agencies, hotlines and other words from which the notes are put together."""


def _cut(text: str, mark: str = ",") -> list[str]:
    """Cut a block at a mark, without the blanks and line ends around the parts."""
    return [" ".join(part.split()) for part in text.split(mark) if part.strip()]


SERVICES_EN = _cut("""Harbour Light Drop-In, Northern Lights Warming Centre, Anna Loewen House, Cedar Door Women's
    Shelter, Barrington Food Cupboard, Qimmiq House, Rivers Meet Housing Help, Open Table Community Kitchen, Second
    Stage Homes, Bear Paw Youth Lodge, St. Brigid's Supper Room, Nechako Outreach Van, Tamarack Family Place, Five
    Loaves Pantry, Gower Street Night Shelter, Kindling Youth Shelter, Rent Bank Plus, Lantern Crisis Chat, Main
    Street Storefront, Beacon Newcomer Centre, Sunrise Detox, Whole Cloth Clothing Room, Ikajuq Family Centre, Red
    Road Healing Circle, Ed Murphy Lodge, Shoreline Legal Clinic, Margaret Beals Centre, Good Neighbour Bus Pass
    Program, Warm Hands Fund, Safe Steps Walk-In, Peace River Tenant Line, Muskoday Elders Ride, Fairhaven Respite,
    Hearth & Home Furniture Bank, Westwind Walk-In Counselling, Sally's Place, Port City Seniors Link, The Landing,
    Quilt Mobile Outreach, Prairie Rose Settlement Services, Birch Bark Lodge, Kettle Creek Detox, Job Bridge North,
    Mercy Street Clinic, Spruce Root Parenting Program""")
SERVICES_FR = _cut("""Maison du Phare, Refuge Boréal, Centre Joseph-Kabongo, Maison Marguerite-Bédard, Relais du
    Faubourg, Cuisine collective La Marmite, Carrefour des Aînés de l'Est, Halte-chaleur Saint-Antoine, Accueil
    Soleil Levant, Maison d'Esther, Auberge du Coin Jeunesse, Clinique juridique du Plateau, Fonds Dépanne-Loyer,
    Vestiaire Sainte-Rose, Centre de femmes L'Éclaircie, Popote Bon Appétit, Rondes de nuit du Pont, Programme
    Premier Toit, Café de la Rue, Comité logement Deux-Rives, Centre Renaissance Moncton, Maison Beauséjour, Le
    Tremplin de Sudbury, Accueil Kreyòl, Entraide haïtienne du Nord, Banque alimentaire Pain Partagé, Maison
    Gabrielle, Centre de crise L'Ancrage, Abri de nuit Vallée, Accès Emploi Vallée, Service d'écoute Le Fil,
    Transport Bonjour, Répit Les Hirondelles, Pluri-elles du Nord, Centre Flavie-Laurent Mobile, Ressource Ado-Nuit,
    Maison des Deux Rives, La Fringale, Partage Acadie, Carrefour Petit-Pas, L'Escale de la Rouge, Clavardage
    Phare-Jeunes""")
SERVICES = {"en": SERVICES_EN, "fr": SERVICES_FR}

_TOWNS_EN = """Halifax NS B3K 902; Dartmouth NS B2Y 902; Truro NS B2N 902; New Glasgow NS B2H 902; Sydney NS B1P
    902; Glace Bay NS B1A 902; Yarmouth NS B5A 902; Amherst NS B4H 902; Bridgewater NS B4V 902; St. John's NL A1C
    709; Mount Pearl NL A1N 709; Corner Brook NL A2H 709; Gander NL A1V 709; Happy Valley-Goose Bay NL A0P 709; Nain
    NL A0P 709; Stephenville NL A2N 709; Bay Roberts NL A0A 709; Toronto ON M5A 416; Scarborough ON M1K 647;
    Etobicoke ON M9V 416; North York ON M3N 437; Brampton ON L6Y 905; Mississauga ON L5B 905; Hamilton ON L8N 905;
    London ON N6B 519; Windsor ON N9A 519; Kingston ON K7L 613; Thunder Bay ON P7B 807; Kenora ON P9N 807; Sioux
    Lookout ON P8T 807; Peterborough ON K9H 705; Orillia ON L3V 705; Winnipeg MB R3B 204; Brandon MB R7A 204;
    Thompson MB R8N 204; The Pas MB R9A 204; Steinbach MB R5G 204; Portage la Prairie MB R1N 204; Selkirk MB R1A
    431; Iqaluit NU X0A 867; Rankin Inlet NU X0C 867; Arviat NU X0C 867; Pangnirtung NU X0A 867; Igloolik NU X0A
    867; Cambridge Bay NU X0B 867; Prince George BC V2L 250; Vanderhoof BC V0J 250; Quesnel BC V2J 250; Smithers BC
    V0J 250; Fort St. John BC V1J 250; Terrace BC V8G 250; Surrey BC V3T 604; Vancouver BC V6A 604; Castlegar BC V1N
    250; Grand Forks BC V0H 250; Edmonton AB T5H 780; Calgary AB T2G 403; Lethbridge AB T1J 403; Grande Prairie AB
    T8V 780; Regina SK S4P 306; Saskatoon SK S7M 306; Prince Albert SK S6V 306; La Ronge SK S0J 306; Fredericton NB
    E3B 506; Saint John NB E2L 506; Miramichi NB E1N 506; Charlottetown PE C1A 902; Summerside PE C1N 902;
    Whitehorse YT Y1A 867; Yellowknife NT X1A 867; Inuvik NT X0E 867"""
_TOWNS_FR = """Montréal QC H2J 514; Montréal-Nord QC H1G 438; Verdun QC H4G 514; Longueuil QC J4K 450; Laval QC H7N
    450; Gatineau QC J8T 819; Hull QC J8X 819; Aylmer QC J9H 819; Buckingham QC J8L 819; Maniwaki QC J9E 819;
    Sherbrooke QC J1H 819; Trois-Rivières QC G9A 819; Rimouski QC G5L 418; Saguenay QC G7H 418; Val-d'Or QC J9P 819;
    Sept-Îles QC G4R 418; Saint-Jérôme QC J7Z 450; Joliette QC J6E 450; Drummondville QC J2B 819; Lévis QC G6V 418;
    Moncton NB E1C 506; Dieppe NB E1A 506; Bouctouche NB E4S 506; Shediac NB E4P 506; Caraquet NB E1W 506; Tracadie
    NB E1X 506; Edmundston NB E3V 506; Memramcook NB E4K 506; Bathurst NB E2A 506; Sudbury ON P3E 705; Hearst ON P0L
    705; Kapuskasing ON P5N 705; Timmins ON P4N 705; Hawkesbury ON K6A 613; Cornwall ON K6H 613; Orléans ON K1C 613;
    Chelmsford ON P0M 705; Sturgeon Falls ON P2B 705; Saint-Boniface MB R2H 204; Saint-Vital MB R2M 204; Winnipeg MB
    R3C 204; Sainte-Anne MB R5H 204; Saint-Pierre-Jolys MB R0A 204"""


def _towns(text: str) -> list[tuple[str, str, str, str]]:
    """Read town, province, first half of the postal code and area code."""
    return [tuple(town.rsplit(" ", 3)) for town in _cut(text, ";")]


TOWNS = {"en": _towns(_TOWNS_EN), "fr": _towns(_TOWNS_FR)}
PROVINCES = {
    "en": "NS NS NS NL NL NL ON ON ON ON MB MB MB NU NU BC BC BC AB AB SK NB PE YT NT".split(),
    "fr": "QC QC QC QC QC QC NB NB ON ON MB".split(),
}
AREAS = {
    "NS": ["North End", "Spryfield", "Fairview", "Clayton Park"],
    "NL": ["Rabbittown", "Shea Heights", "the Goulds"],
    "ON": ["Jane-Finch", "Regent Park", "Rexdale", "Parkdale"],
    "MB": ["North End", "West Broadway", "Elmwood"],
    "NU": ["Apex", "Happy Valley", "Lower Base", "the Plateau"],
    "BC": ["VLA", "Downtown Eastside", "College Heights"],
    "AB": ["Boyle Street", "Forest Lawn"],
    "SK": ["North Central", "Riversdale"],
    "NB": ["Devon", "Parkton"],
    "PE": ["Sherwood", "East Royalty"],
    "YT": ["Porter Creek", "Riverdale"],
    "NT": ["Old Town", "Niven"],
}
AREAS_FR = {
    "QC": ["Parc-Extension", "Hochelaga", "Saint-Henri", "Côte-des-Neiges", "Saint-Michel", "Vieux-Hull", "Limoilou"],
    "NB": ["Parkton", "Sunny Brae", "Vieux-Moncton"],
    "ON": ["Moulin-à-Fleur", "Vanier", "Donovan"],
    "MB": ["Norwood", "Vieux-Saint-Boniface", "Windsor Park"],
}

STREETS_EN = _cut("""Barrington, Gottingen, Agricola, Creighton, Maynard, Quinpool, Robie, Windmill, Pleasant, Wyse,
    Water, Duckworth, Gower, Freshwater, Merrymeeting, Pennywell, Empire, Torbay, Topsail, Blackmarsh, Hamilton,
    Hoyles, Selkirk, Sargent, Ellice, Notre Dame, Portage, Furby, Langside, Spence, Arlington, Burrows, Pritchard,
    Flora, Salter, Jarvis, Sherbourne, Dundas, Queen, King, Gerrard, Finch, Jane, Weston, Kipling, Lansdowne,
    Dufferin, Bathurst, Danforth, Pape, Carlaw, Broadview, Markham, Kingston, Eglinton, Lawrence, Victoria Park,
    Warden, Midland, Brimley, George, Quebec, Queensway, Ospika, Tabor, Winnipeg, Massey, Spruce, Strathcona, Ahbau,
    Nechako, Patricia, Vine, Federal, Niaqunngusiariaq, Mivvik, Queen Elizabeth, Sinaa, Qulliq, Ring, Nipisa, Apex,
    Saniguit, Inuksugait, Maple, Oak, Birch, Cedar, Willow, Lakeview, Church, School, Mill, Station, Railway,
    Fourth, Fifth, Ninth, Second, Garden, Prospect, Bridge, Harbour View, Beach, Shore, Orchard, College, Tupper,
    Macdonald, Laurier, Wellington, Albert, Princess, Charlotte, Simcoe, Talbot, Brock, Elgin, Arthur, Red River,
    Algoma, Memorial, Cumberland, Ontario, Rosebank, Tannery, Old Post, Sandy Bay, Fox Hollow, Dog Lake, Penny Lane,
    Grace, Hope""")
TYPES_EN = {
    "Street": ["St", "St.", "Street", "st"],
    "Avenue": ["Ave", "Ave.", "Avenue", "av"],
    "Road": ["Rd", "Rd.", "Road"],
    "Drive": ["Dr", "Drive"],
    "Crescent": ["Cres", "Crescent"],
    "Lane": ["Ln", "Lane"],
    "Place": ["Pl", "Place"],
    "Court": ["Crt", "Court"],
    "Boulevard": ["Blvd", "Boulevard"],
    "Terrace": ["Terr", "Terrace"],
}
STREETS_FR = _cut("""Saint-Denis, Papineau, Masson, de Lorimier, Ontario Est, Sainte-Catherine Est, Iberville,
    Rachel Est, Fabre, Marquette, Chambord, de la Roche, Christophe-Colomb, Saint-Hubert, Berri, Lajeunesse,
    Henri-Julien, Drolet, de Gaspé, Waverly, Jarry Est, Jean-Talon Ouest, Bélanger, Pie-IX, Lacordaire, Langelier,
    Viau, Sicard, Leclaire, Aylwin, Davidson, Cuvillier, Joliette, Chapleau, Dézéry, Moreau, Préfontaine, Notre-Dame
    Ouest, Workman, Delisle, Galt, de Verdun, Wellington, Gordon, Rielle, Évelyn, Gouin Est, Lamoureux, Éthier,
    Pelletier, Balzac, Salk, Amos, Maurice-Duplessis, Rolland, Charleroi, Eddy, Montcalm, Laval, Vaudreuil, Taché,
    Saint-Raymond, Maisonneuve, Gréber, de la Vérendrye, Lorrain, Main, Notre-Dame, Principale, Archibald, Acadie,
    Champlain, Amirault, Gauvin, Mountain, Saint-George, Cameron, Highfield, Robinson, Botsford, Lutz, de l'Église,
    du Quai, des Pionniers, Saint-Pierre, Kathleen, Elm, Notre-Dame Est, Lasalle, Frood, Ste-Anne, Bond, King,
    Morin, Provencher, Des Meurons, Aulneau, La Vérendrye, Langevin, Ritchot, Dollard, Hamel, Goulet, Marion,
    Enfield, Taché Nord, Youville, Horace, Dubuc, des Érables, des Pins, du Moulin, de la Fabrique, des Ormes, du
    Couvent, de la Gare, du Collège, des Lilas, du Ruisseau, de la Rivière, Bellevue, Beauséjour, Belmont, des
    Braves, Royale, Sainte-Marie, Saint-Joseph, du Vieux-Pont, de l'Anse, des Peupliers, de la Croix, Victoria,
    Lafontaine, du Havre, des Moissons""")
TYPES_FR = ["rue", "rue", "rue", "r.", "av.", "avenue", "boul.", "boulevard", "ch.", "chemin", "place", "montée"]

HOTLINES = {
    "en": [
        "2-1-1",
        "211",
        "9-8-8",
        "988",
        "911",
        "9-1-1",
        "811",
        "1-800-668-6868",
        "1-855-242-3310",
        "1-866-863-0511",
        "1-866-531-2600",
        "1-855-554-4325",
        "1-877-470-5200",
        "1-800-563-0808",
        "1 800 622-6232",
    ],
    "fr": [
        "2-1-1",
        "211",
        "9-8-8",
        "988",
        "911",
        "811",
        "1 866 277-3553",
        "1 800 363-9010",
        "1-888-505-1010",
        "1-800-361-5085",
        "1-800-265-2626",
        "1 800 622-6232",
        "1-855-242-3310",
        "1-877-336-2433",
    ],
}
LANGUAGES = {
    "en": _cut("""Tagalog, Punjabi, Inuktitut, Cree, Oji-Cree, French, Arabic, Somali, Tigrinya, Ukrainian, Spanish,
        Dari,
        Cantonese, Mandarin, Tamil, Urdu, Mi'kmaq, Innu-aimun, Portuguese, Vietnamese, Farsi, Amharic, Low German, ASL,
        Swahili, Korean, English, Twi, Yoruba, Dene, Carrier, Ilocano"""),
    "fr": _cut("""créole, créole haïtien, arabe, espagnol, lingala, swahili, wolof, dari, ukrainien, portugais,
        anglais,
        français, innu, cri, vietnamien, kinyarwanda, bambara, tamoul, roumain, russe, mandarin, kabyle, pulaar, LSQ,
        farsi, inuktitut, italien"""),
}
