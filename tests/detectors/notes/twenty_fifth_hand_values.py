"""Lists of invented values: names, streets, cities, services."""

FEMALE: list[str] = (
    "Margaret Doreen Shirley Kaitlyn Bethany Heather Brenda Colleen Tanya Jolene Amber Destiny Cheyenne Winona Kateri "
    "Aaliyah Siku Leetia Oolootie Annie Mary Elisapie Noëlla Gisèle Huguette Ginette Lucille Rollande Solange Mégane "
    "Océane Maïka Ariane Maude Rosalie Léa Coralie Évelyne Élodie Éliane Josée Nathalie Chantal Francine Lise Monique "
    "Harpreet Gurleen Simran Jaswinder Priya Lakshmi Anjali Nirmala Fatima Zainab Khadija Amina "
    "Hodan Ifrah Hibo Sagal "
    "Ayaan Farah Leila Shirin Nasrin Parisa Mahsa Roya Rania Nour Hala Samira Yasmine Imane Mei "
    "Xiaoling Yuting Wenjing "
    "Huong Thuy Ngoc Linh Maricel Rowena Jocelyn Analyn Corazon Oksana Olena Halyna Iryna Lesia "
    "Darya Fátima Conceição "
    "Graça Marisol Yolanda Ximena Guadalupe Soo-jin Min-ji Hye-won Selam Feven Rahwa Mihret Saba Guerda Rose-Laure "
    "Mirlande Fabiola Widline Darlène Ghislaine Evangeline Zélie Adéline Bernadette Rita Thelma Ruby Chidinma Ngozi "
    "Adaeze Folake Abena Esi"
).split()
MALE: list[str] = (
    "Gordon Douglas Wayne Trevor Cody Dylan Kyle Brandon Randy Stanley Lorne Murray Angus Ewan Duncan Clarence Elijah "
    "Isaiah Tyrell Delbert Lyle Vernon Jobie Pauloosie Tommy Adamie Simeonie Napoléon Réjean Gaétan Normand Marcel "
    "Raymond Yvon Fernand Rosaire Clément Étienne Félix Mathis Zachary Thomas Émile Loïc Jérémie Olivier Sylvain "
    "Stéphane Benoît Gurpreet Manjit Balwinder Ravinder Arjun Suresh Ramesh Vikram Mohammed Abdirahman Yusuf Liban "
    "Mahad Guled Farid Kamran Behrouz Dariush Reza Siavash Omar Bilal Karim Hassan Tarek Rachid Mourad Wei Jianhua "
    "Zhiqiang Haoran Chun-kit Minh Tuan Quang Duc Rodel Jomar Reynaldo Arnel Bayani Taras Bohdan Mykola Andriy Vasyl "
    "Ostap João Joaquim Tiago Rui Hernán Joaquín Esteban Rodrigo Min-jun Sung-ho Ji-hoon Yonas Filmon Tesfay Berhane "
    "Kidane Wilner Jean-Rony Fritz Evens Woodly Alcide Théophile Placide Ulysse Azade Chukwuemeka Obinna Tunde Kofi "
    "Kwame Ibrahim Moussa Seydou"
).split()
SURNAMES: list[str] = (
    "MacIsaac,Fraser,Hutchings,Penney,Sparkes,Whalen,Crossley,Doyle,Fitzgerald,Kowalchuk,Friesen,Penner,Dueck,Wiebe,"
    "Reimer,Thorvaldson,Sigurdson,Redsky,Beardy,Whitebear,Cardinal,Sinclair,Moosomin,Bighetty,"
    "Kakegamic,Meekis,Fiddler,"
    "Okimaw,Pelletier,Ladouceur,Lafontaine,Vandal,Desjarlais,Ducharme,Belhumeur,Kudlak,Aglukark,Ningeok,Qumaluk,"
    "Tukkiapik,Angnatuk,Nutaraluk,Iqaluk,Tremblay,Bouchard,Gagnon,Simard,Lavoie,Girard,Gaudreault,Boudreault,Munger,"
    "Maltais,Harvey,Villeneuve,Potvin,Dallaire,Fortin,Perron,Tanguay,Larouche,Blackburn,Claveau,Desbiens,Truchon,"
    "Bhérer,Guay,Savard,Brassard,Côté,Bergeron,Dufour,Lemieux,St-Gelais,St-Pierre,Ste-Marie,"
    "Arseneault,Cormier,LeBlanc,"
    "Thibodeau,Robichaud,Gallant,Doiron,Comeau,Melanson,Savoie,Haché,Losier,Mazerolle,Chiasson,Duguay,Landry,Gautreau,"
    "Dhaliwal,Sandhu,Grewal,Brar,Sidhu,Gill,Mann,Patel,Sharma,Iyer,Ramanathan,Sivakumar,Balasingam,Perera,Chaudhry,"
    "Qureshi,Siddiqui,Malik,Rahman,Hossain,Chen,Wong,Leung,Zhang,Liu,Huang,Lam,Kwok,Cheung,Nguyen,Tran,Pham,Vo,Dang,"
    "Huynh,Bui,Santos,Reyes,Bautista,Dela Cruz,Villanueva,Macaraeg,Dimaculangan,Pangilinan,Haddad,Khoury,Nasser,Saleh,"
    "El-Masri,Al-Rashid,Ben Youssef,Benali,Bouzid,Ouellet-Benali,Ahmadi,Hosseini,Karimi,Rostami,Farahani,Moradi,Abdi,"
    "Warsame,Farah,Jama,Duale,Hersi,Osman,Mohamud,Jean-Baptiste,Pierre-Louis,Désir,Toussaint,Saint-Fleur,Charles,"
    "Dorvil,Cadet,Augustin,Shevchenko,Bondarenko,Tkachuk,Melnyk,Kravets,Hrynkiw,Danylchuk,Pereira,Medeiros,Furtado,"
    "Câmara,Rodrigues,Da Silva,Dos Santos,Hernández,Ramírez,Castillo,Quispe,Molina,Ortega,Zúñiga,Kim,Park,Choi,Jeong,"
    "Yoon,Tesfamariam,Ghebremedhin,Haile,Woldu,Tekle,Abraha,Gebre,Okafor,Eze,Adeyemi,Balogun,Mensah,Boateng,Owusu,"
    "Traoré,Diallo,Bah,Keita,Ndiaye,Mukendi,Ilunga,Kabongo,Niyonzima,Uwase,Van Dyk,Vander Meer,De Vries,O'Leary,"
    "O'Donnell,McNeil,MacLellan,Mackay,Fong,Price,Marsh,Field,Rivers,Young,Short,Church,Bishop,Baker,Day,May,Winters,"
    "Hope,Grace,Lajeunesse,Laforest,Larivière,Lafleur,Lespérance,Beausoleil,Printemps,Jolicoeur,Deschamps,Duval,"
    "Archambault,Vaillancourt,Quintal,Rancourt,Turgeon"
).split(",")
EN_BASES: list[str] = (
    "Birchmount Maplewood Osborne Selkirk Keewatin Harrow Dunlop Gladwin Brunswick Regent Waterloo Needham Bernard "
    "Pandosy Glenmore Ethel Leathead Springfield Wellburn Finchley Arbour Tamarack Larkspur Hollis Kingsley Stadacona "
    "Prospect Carling Mercer Inkster Burrows Stella Dufferin Salter Logan Elgin Fenwick Corbett "
    "Lavigne Ridgeway"
).split()
EN_KINDS: list[str] = ["St", "Street", "Ave", "Avenue", "Rd", "Cres", "Blvd", "Drive", "Lane", "Crt"]
FR_BASES: list[str] = (
    "des Saguenéens;Racine;Jacques-Cartier;du Havre;des Érables;Bégin;Talbot;Roussel;de la Fabrique;Lafontaine;"
    "Price;Sainte-Anne;du Séminaire;Saint-Dominique;des Pins;Mellon;Notre-Dame;des Bouleaux;Montcalm;Dubose;"
    "de l'Hôtel-Dieu;Morin;Lamarche;des Mélèzes;Taché;Panet;Bossé;du Parc;Rioux;Delisle;des Lilas;Perreault;"
    "Sainte-Famille;Gauthier;des Hirondelles;Saint-Hubert;Hocquart;du Moulin;Bellevue;Aubert"
).split(";")
FR_KINDS: list[str] = ["rue", "rue", "avenue", "boul.", "chemin", "place", "boulevard"]
EN_CITIES: list[str] = (
    "Toronto,Winnipeg,Fredericton,Kelowna,Scarborough,Oromocto,Selkirk,Vernon,Penticton,Brandon,Moncton,Thunder Bay,"
    "Iqaluit,Regina,Lethbridge,Truro,West Kelowna,Transcona,St. Boniface,Rexdale,Parkdale"
).split(",")
FR_CITIES: list[str] = (
    "Saguenay,Chicoutimi,Jonquière,Alma,Roberval,Dolbeau-Mistassini,Montréal,Québec,Gatineau,Rimouski,Edmundston,"
    "Caraquet,Shippagan,Saint-Boniface,Sudbury,Hearst,Sherbrooke,Trois-Rivières,Val-d'Or,Sept-Îles"
).split(",")
EN_ORGS: list[str] = (
    (
        "Harbour Grace Shelter,Margaret House,Sinclair Street Food Bank,North End Warming Hut,Open Kettle,Riverbend Legal "
        "Clinic,Willow and Wren Counselling,RWSC,Red Willow Support Centre,Gordon Place,Second Cup of Tea Drop-In,Hope "
        "Landing,Prairie Lantern Youth Hub,Fraser Family Centre,Okanagan Bridge Rentbank,Grace Chen "
        "Learning Centre,Loaves "
        "on Logan,Bear Clan Kitchen,Steady Ground,Rent Smart Fund,Birch Lodge,Ruby's Pantry,Sunnyside Home Care,HLTP,"
        "Hope Landing Transitional Program,Nashwaak Men's Shelter,Early Bird Breakfast Club,Newcomer Door"
    )
    .replace("  ", " ")
    .split(",")
)
FR_ORGS: list[tuple[str, str]] = [
    (part.split(":")[0], part.split(":")[1])
    for part in (
        "la:Maison Tremblay,la:Maison des Lilas,le:Centre Tournesol,le:Café du Quai,la:Soupière de "
        "l'Anse,l':Accorderie "
        "du Fjord,le:Comptoir Sainte-Anne,la:Halte du Royaume,le:CEVF,le:Centre d'entraide Vers le Fjord,la:Clé des "
        "champs,l':Escale Bouchard,"
        "le:Refuge du Vieux-Port,la:Boussole,le:Toit de Marguerite,la:Popote Réjean-Guay,"
        "l':Auberge du Matin,le:Relais Acadien,la:Table à Rosalie,le:Pont-Couvert,l':Ancre jeunesse,"
        "le:SAFJ,le:Service "
        "d'accueil aux familles de Jonquière,la:Ressourcerie du Lac,le:Grand Ménage,la:Porte bleue,"
        "l':Envolée"
    ).split(",")
]
SERVICES: list[str] = EN_ORGS + [name for _, name in FR_ORGS]
EN_HOT: list[str] = ["2-1-1", "211", "311"]
EN_CRISIS: list[str] = ["9-8-8", "988", "1-800-668-6868", "1-866-863-0511"]
FR_HOT: list[str] = ["2-1-1", "211"]
FR_CRISIS: list[str] = ["9-8-8", "988", "1-866-277-3553", "1 800 363-9010"]
EN_LANGS: list[str] = "Tagalog Punjabi Somali Cree Tigrinya Arabic Ukrainian Dari Inuktitut French Vietnamese".split()
FR_LANGS: list[str] = "arabe,espagnol,anglais,innu,créole,ukrainien,somali,tigrigna,portugais,dari".split(",")
EN_MONTHS: list[str] = ("January February March April May June July August September October November December").split()
FR_MONTHS: list[str] = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
EN_ABBR: dict[str, str] = {
    "appointment": "appt",
    "because": "bc",
    "please": "pls",
    "you": "u",
    "with": "w/",
    "tomorrow": "tmrw",
    "client": "ct",
    "caller": "clr",
    "apartment": "apt",
    "about": "abt",
    "before": "b4",
    "thanks": "thx",
    "and": "&",
    "are": "r",
    "information": "info",
    "without": "w/o",
    "message": "msg",
    "referred": "ref'd",
    "people": "ppl",
    "through": "thru",
    "phone": "ph",
    "number": "#",
    "tonight": "2nite",
    "health": "hlth",
    "from": "frm",
    "needs": "nds",
    "for": "4",
    "address": "addr",
    "called": "cld",
    "wants": "wnts",
    "mother": "mom",
    "speak": "spk",
}
FR_ABBR: dict[str, str] = {
    "rendez-vous": "rdv",
    "pour": "pr",
    "vous": "vs",
    "nous": "ns",
    "dans": "ds",
    "avec": "av",
    "demain": "dem",
    "parce que": "pcq",
    "quelqu'un": "qqn",
    "beaucoup": "bcp",
    "toujours": "tjrs",
    "aujourd'hui": "ajd",
    "même": "mm",
    "quand": "qd",
    "rien": "rn",
    "client": "clt",
    "besoin": "bsn",
    "merci": "mci",
    "temps": "tps",
    "toutes": "ttes",
    "numéro": "no",
    "adresse": "adr",
    "dossier": "doss",
    "mais": "ms",
    "sont": "st",
    "depuis": "dps",
    "matin": "mat",
    "son": "sn",
    "chez": "chz",
    "par": "pr",
    "une": "1",
    "appelle": "apl",
}
