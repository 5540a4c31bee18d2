"""Provinces, cities, streets and the ways of writing an address."""

PROV = {
    "ON": {
        "area": ["416", "647", "613", "705", "519", "807", "905"],
        "fsa": "KLMNP",
        "city": "Sudbury|Hamilton|Ottawa|Thunder Bay|Timmins|Hearst|Windsor|Brampton|Kingston|Hawkesbury|Cornwall",
        "hood": "Parkdale|Vanier|Jane and Finch|Overbrook|Donovan|Scarborough Village|Lowertown",
    },
    "QC": {
        "area": ["514", "438", "450", "418", "819", "873", "581"],
        "fsa": "GHJ",
        "city": "Gatineau|Rimouski|Sherbrooke|Saguenay|Longueuil|Rouyn-Noranda|Sept-Îles|Trois-Rivières|Laval|Lévis",
        "hood": "Hochelaga|Limoilou|Parc-Extension|Pointe-Saint-Charles|Saint-Roch|Vimont|Montréal-Nord",
    },
    "BC": {
        "area": ["604", "778", "250", "236"],
        "fsa": "V",
        "city": "Kelowna|Surrey|Nanaimo|Prince George|Kamloops|Burnaby|Terrace",
        "hood": "Whalley|Strathcona|Rutland|Marpole",
    },
    "AB": {
        "area": ["403", "780", "587", "825"],
        "fsa": "T",
        "city": "Calgary|Edmonton|Red Deer|Lethbridge|Grande Prairie|Fort McMurray|St. Paul",
        "hood": "Forest Lawn|McCauley|Bowness|Mill Woods",
    },
    "SK": {
        "area": ["306", "639"],
        "fsa": "S",
        "city": "Regina|Saskatoon|Prince Albert|Moose Jaw|La Ronge",
        "hood": "North Central|Riversdale|Heritage",
    },
    "MB": {
        "area": ["204", "431"],
        "fsa": "R",
        "city": "Winnipeg|Brandon|Thompson|Steinbach|The Pas|Notre-Dame-de-Lourdes|Sainte-Anne",
        "hood": "St. Boniface|Point Douglas|Elmwood|St. Vital",
    },
    "NB": {
        "area": ["506"],
        "fsa": "E",
        "city": "Moncton|Bathurst|Fredericton|Caraquet|Edmundston|Dieppe|Campbellton|Shippagan|Bouctouche",
        "hood": "Parkton|Sunny Brae|Devon",
    },
    "NS": {
        "area": ["902", "782"],
        "fsa": "B",
        "city": "Halifax|Truro|Sydney|Yarmouth|Amherst|Chéticamp",
        "hood": "Spryfield|Fairview|Whitney Pier",
    },
    "NL": {
        "area": ["709"],
        "fsa": "A",
        "city": "Corner Brook|Gander|St. John's|Happy Valley-Goose Bay|Clarenville",
        "hood": "Rabbittown|Shea Heights",
    },
    "PE": {
        "area": ["902", "782"],
        "fsa": "C",
        "city": "Charlottetown|Summerside|Montague",
        "hood": "Sherwood|Parkdale",
    },
    "NT": {"area": ["867"], "fsa": "X", "city": "Yellowknife|Hay River|Inuvik", "hood": "Old Town"},
    "NU": {"area": ["867"], "fsa": "X", "city": "Iqaluit|Rankin Inlet|Arviat", "hood": "Apex"},
}
PROV_WEIGHT = {
    "en": {"ON": 8, "BC": 5, "AB": 5, "SK": 3, "MB": 4, "NB": 2, "NS": 3, "NL": 2, "PE": 1, "NT": 1, "NU": 1, "QC": 2},
    "fr": {"QC": 10, "ON": 5, "NB": 4, "MB": 3},
}

EN_A = (
    "Maple Birch King Queen Victoria Wellington Dundas Albert Elgin Prince Church Mill Water Station Pine Cedar "
    "Kingsway Lakeshore Ellice Sargent Portage Dufferin Bernard Harvey Cowie Sherbrooke McPhillips Burrows "
    "Pembina Regent Brunswick Gottingen Robie Barrington Commercial Fraser Nanaimo Hastings Whyte Jasper "
    "Macleod Fairview Idylwyld Rosser Cumberland Algonquin Bancroft Notre_Dame Lorne Paris Falconbridge Kathleen "
    "Ontario Simcoe Talbot Oxford Wharncliffe Hespeler Weber Barton Ottawa Kenilworth Gage Lorne_Park "
    "Ritson Wilson Mary Catherine James "
    "John Hughson"
).split()
EN_B1 = "Oak Glen Brook Stone Fox Hill Wood River Elm Heather".split()
EN_B2 = "ridge field dale wood side view crest haven".split()
EN_T = ["St", "Street", "Ave", "Avenue", "Rd", "Road", "Dr", "Drive", "Cres", "Blvd", "Lane", "Court", "St.", "Ave."]
FR_A = (
    "Saint-Joseph Saint-Jean Sainte-Anne des_Érables du_Moulin Principale de_l'Église Laurier Papineau Fréchette "
    "Cartier Champlain Notre-Dame du_Couvent Sainte-Catherine Bagot Racine Talbot Montcalm Saint-Georges du_Quai "
    "des_Pins Rivard Chabot Garnier Masson Fleury Lajeunesse Crémazie Bellechasse de_Lorimier d'Iberville "
    "Frontenac Gauthier Provencher Marion Taché Desautels Archibald Langevin Aulneau de_la_Cathédrale Acadie "
    "Champlain Amirault Botsford Lutz Saint-Pierre Sainte-Famille du_Portage Maisonneuve Montfort Cyrville "
    "Granville Dalhousie Murray Cumberland Front Edgar Kitchener Lansdowne du_Ruisseau des_Lilas du_Bocage "
    "des_Cèdres de_la_Montagne du_Parc des_Peupliers de_la_Station Larocque Boréale des_Bouleaux Beauharnois "
    "Letourneux Dorion Aylwin Cuvillier Joliette Sicard Bourbonnière Orléans Jeanne-d'Arc Valois"
).split()
FR_SAINTS = (
    "Antoine Paul André Hubert Denis Germain Félix Louis Laurent Henri Philippe Alexandre Dominique Urbain "
    "Étienne Bernard Charles Clément Donat Émile Zotique Ambroise Roch Viateur Léonard"
).split()
FR_OF = (
    "de la Berge|de la Fabrique|de l'Anse|des Ormes|des Saules|du Verger|du Havre|des Pionniers|du Boisé|"
    "des Sorbiers|"
    "de la Colline|des Frênes|du Rivage|de l'Aréna|des Mésanges|du Coteau|des Merisiers|de la Savane|du Domaine|"
    "des Goélands|de la Falaise|des Récollets|du Collège|des Noyers|de la Seigneurie|du Sommet"
).split("|")
FR_T = ["rue", "rue", "rue", "av.", "avenue", "boul.", "boulevard", "chemin", "ch.", "place"]


def en_street(r):
    name = r.choice([r.choice(EN_A), r.choice(EN_A), r.choice(EN_B1) + r.choice(EN_B2)]).replace("_", " ")
    return name, r.choice(EN_T)


def en_addr(r):
    name, kind = en_street(r)
    side = r.choice(["", "", "", "", " E", " W", " North", " SW"])
    street = f"{name} {kind}{side}"
    if r.random() < 0.12:
        nth = r.choice([4, 7, 15, 24, 36, 48, 79, 97, 106, 118])
        street = f"{nth}{r.choice(['th', ''])} {r.choice(['Ave', 'St', 'Street', 'Avenue'])}{side}"
    n, u = r.randint(3, 4999), r.randint(1, 1812)
    return r.choice(
        [
            f"{n} {street}",
            f"{n} {street}",
            f"{n} {street}",
            f"{n} {street}, Apt {u}",
            f"{n} {street} #{u}",
            f"{u}-{n} {street}",
            f"{n} {street}, Unit {r.choice('ABCD')}",
            f"{n} {street}, basement",
            f"Apt {u}, {n} {street}",
            f"Unit {u} - {n} {street}",
            f"{n} {street} unit {u}",
            f"{n} {street}, Suite {u}",
            f"{n} {street} (basement apt)",
        ]
    )


def en_rural(r):
    n = r.randint(12, 9899)
    return r.choice(
        [
            f"RR {r.randint(1, 8)}, Site {r.randint(2, 30)}, Box {r.randint(2, 90)}",
            f"{n} Highway {r.randint(2, 97)}",
            f"Fire No. {n}",
            f"Fire #{n}",
            f"{r.randint(20000, 59000)} Range Road {r.randint(10, 284)}",
            f"{n} Township Road {r.randint(320, 640)}",
            f"Lot {r.randint(1, 40)}, Concession {r.randint(1, 12)}",
            f"{n} {r.choice(EN_A).replace('_', ' ')} Sideroad",
            f"{n} Line {r.randint(2, 14)}",
            f"RR #{r.randint(1, 7)}",
            f"{n} Concession Rd {r.randint(2, 14)}",
            f"Lot {r.randint(2, 60)}, {r.choice(EN_B1)}{r.choice(EN_B2)} Mobile Home Park",
        ]
    )


def en_box(r):
    n = r.randint(12, 9899)
    return r.choice([f"PO Box {n}", f"P.O. Box {n}", f"Box {n % 900 + 2}", f"PO Box {n}, Station A"])


def fr_box(r):
    n = r.randint(12, 2899)
    return r.choice([f"C.P. {n}", f"case postale {n}", f"C. P. {n}", f"R.R. {n % 6 + 1}, boîte {n % 90 + 2}"])


def en_corner(r):
    (a, ta), (b, tb) = en_street(r), en_street(r)
    while a == b:
        b, tb = en_street(r)
    return r.choice([f"{a} {ta} and {b} {tb}", f"{a} {ta} & {b} {tb}", f"{a} {ta} at {b} {tb}"])


def fr_street(r):
    pick = r.random()
    if pick < 0.2:
        return r.choice(FR_T), "Saint-" + r.choice(FR_SAINTS)
    return r.choice(FR_T), r.choice(FR_OF) if pick < 0.38 else r.choice(FR_A).replace("_", " ")


def fr_addr(r):
    kind, name = fr_street(r)
    n, u = r.randint(3, 4999), r.randint(1, 812)
    side = r.choice(["", "", "", "", "", " Est", " Ouest", " Nord", " O."])
    sep = r.choice([", ", ", ", " "])
    street = f"{n}{sep}{kind} {name}{side}"
    if r.random() < 0.1:
        street = f"{n}{sep}{r.randint(2, 40)}e {r.choice(['Avenue', 'Rue', 'Avenue'])}{side}"
    return r.choice(
        [
            street,
            street,
            street,
            f"{street}, app. {u}",
            f"{street} app {u}",
            f"{street}, appartement {u}",
            f"{street}, app. {r.choice('ABCD')}",
            f"{street} #{u}",
            f"{street}, sous-sol",
            f"{street}, unité {u}",
            f"{street}, logement {r.randint(1, 12)}",
            f"{street}, bloc {r.choice('ABC')}, app. {u}",
        ]
    )


def fr_rural(r):
    n = r.randint(12, 2899)
    saint = r.choice("Saint-Antoine Sainte-Marie Saint-Paul Saint-Nicolas Sainte-Croix Saint-Isidore".split())
    o = r.randint(2, 10)
    return r.choice(
        [
            f"{n}, {o}e Rang Ouest",
            f"{n}, rang {saint}",
            f"{n}, rang {o}",
            f"{n}, chemin du Lac-{r.choice(['Vert', 'à-la-Loutre', 'Rond', 'Long', 'Brochet'])}",
            f"{n}, route 11",
            f"{n} chemin du {o}e Rang",
            f"{n}, montée {saint}",
            f"{n} route 132 Est",
            f"{n}, Grand Rang",
            f"{n}, chemin de la Pointe-{saint}",
        ]
    )


def fr_corner(r):
    a, b = r.sample([s for s in FR_A if "_" not in s], 2)
    return r.choice([f"{a} et {b}", f"{a} et {b}", f"{a}/{b}", f"rue {a} et rue {b}"])
