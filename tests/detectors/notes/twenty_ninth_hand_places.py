"""Streets, addresses and names of services."""

EN_ST = (
    "Barton|Cannon|Wentworth|Sherman|Gage|Kenilworth|Parkdale|Concession|Fennell|Mohawk|Limeridge|Wellington|Ferguson|"
    "Locke|Herkimer|Aberdeen|Ottawa|Ouellette|Pelissier|Wyandotte|Tecumseh|Drouillard|Giles|Erie|Pillette|Lauzon|"
    "Walker|Howard|Dougall|Huron Church|Prince|Campbell|Crawford|Bruce|Janette|Confederation|Idylwyld|Taylor|Circle|"
    "Preston|Clarence|Broadway|Spadina|Lorne|Clarkson|Fairlight|Diefenbaker|McCormack|Pendygrasse|Kenderdine|Attridge|"
    "Nelson|Primrose|Maple|Cedar|Birchview|Oakridge|Elmwood|Rosewood|Hickory|Lakeshore|Riverside|Church|Mill|Station|"
    "Queen|King|Victoria|Albert|Charlton|Delaware|Emerald|Sanford|Stapleton|Highbury|Upper Gage|Upper James|West 5th|"
    "East 22nd|Sunrise|Garth|Stone Church|Rymal|Greenhill|Quigley|Nash|Melvin|Britannia|Grosvenor|Balmoral|Tragina|"
    "Cope|Strathearne|Glow|Hilda|Agnes|George|Frances|Dorothy|Matilda|Curry|Askin|Rankin|Partington|"
    "Randolph"
).split("|")
EN_TY = (
    ["St"] * 9
    + ["Street"] * 6
    + ["Ave"] * 7
    + ["Avenue"] * 4
    + [
        "Rd",
        "Rd",
        "Road",
        "Dr",
        "Dr",
        "Drive",
        "Cres",
        "Crescent",
        "Crt",
        "Court",
        "Blvd",
        "Place",
        "Way",
        "Lane",
        "Terrace",
        "",
    ]
)
FR_ST = (
    "Royale|des Forges|Sainte-Ursule|Notre-Dame|Saint-Maurice|Hart|Laviolette|Saint-Paul|Fusey|Thibeau|Père-Marquette|"
    "des Récollets|Jean-XXIII|des Chenaux|Sainte-Marguerite|Père-Daniel|Bonaventure|Saint-Roch|Champflour|Niverville|"
    "Racine|Jacques-Cartier|Talbot|du Royaume|Saint-Dominique|de la Fabrique|Mellon|du Saguenay|Bégin|Hôtel-Dieu|"
    "Montcalm|Price|Cartier|des Roses|des Érables|des Pins|du Pont|Tessier|Sainte-Famille|Saint-Hubert|Panet|Burma|"
    "Victoria|Canada|Hébert|Rice|Saint-François|Emmerson|Isabelle|Principale|de l'Église|du Pouvoir|Lavoie|Martin|"
    "des Oblats|Roberval|Saint-Jean|Saint-Joseph|Sainte-Anne|Saint-Georges|Saint-Alphonse|de la Mennais|Bellefeuille|"
    "des Commissaires|du Moulin|de la Rivière|Bellevue|Chamberland|De Courval|Gingras|Lamothe|Dubuc|des Hirondelles|"
    "du Lac|Damase-Potvin|Georges-Vanier|Arthur-Hamel|de la Montagne|Belle-Vue|Albert|Bonneau|Duvernay|"
    "Nérée-Beauchemin|"
    "Courcelette|Verdun|Cherbourg|des Cyprès|Monseigneur-Dubois|Félix|Toupin|Corbeil|Rigaud|Plourde|"
    "Costigan"
).split("|")
FR_RANG = (
    "Saint-Joseph|Saint-Louis|Sainte-Flavie|des Bouchard|Double|Saint-Ange|de la Grande-Ligne|"
    "du Bord-de-l'Eau|Saint-Malo|des Garceau|Trompe-Souris|Saint-Alexis"
).split("|")
FR_CH = (
    "du Lac-Vert|des Prairies|de la Pointe|du Lac-à-Foin|des Chutes|Saint-Isidore|du Cap|de la Dame|Iroquois|"
    "Baker-Brook|du Quai|des Épinettes"
).split("|")


def street(r, lang):
    if lang == "en":
        x = r.random()
        if x < 0.08:
            return f"Avenue {r.choice('BCDEFGHIJKLMNOPQRSTUVW')} {r.choice(['South', 'North', 'S', 'N'])}"
        if x < 0.2:
            n = r.choice(["20th", "21st", "22nd", "24th", "33rd", "8th", "11th", "3rd", "29th", "115th", "9th"])
            return f"{n} {r.choice(['Street', 'St', 'St', 'Ave'])} {r.choice(['West', 'East', 'W', 'E'])}"
        s = f"{r.choice(EN_ST)} {r.choice(EN_TY)}".strip()
        return s + (r.choice([" E", " W", " East", " West", " N", " S", " North"]) if r.random() < 0.22 else "")
    x = r.random()
    if x < 0.07:
        return f"{r.randint(2, 14)}e {r.choice(['Rue', 'Avenue', 'rue', 'avenue'])}"
    t = r.choice(["rue"] * 12 + ["boul.", "boul.", "boulevard", "av.", "avenue", "chemin", "place", "côte"])
    return f"{t} {r.choice(FR_ST)}"


def _unit(r):
    return r.choice(
        [
            str(r.randint(1, 24)),
            str(r.randint(1, 12)),
            str(r.randint(101, 1910)),
            r.choice("ABCD"),
            f"{r.randint(1, 9)}{r.choice('AB')}",
        ]
    )


def _num(r):
    return r.choice([r.randint(3, 99), r.randint(100, 999), r.randint(100, 999), r.randint(1000, 4999)])


def _address_en(r, n, s, u, x):
    if x < 0.56:
        return f"{n} {s}"
    if x < 0.64:
        return f"{u}-{n} {s}"
    if x < 0.69:
        return f"{r.choice(['Unit', 'Apt', 'Apt.', 'Suite'])} {u}, {n} {s}"
    if x < 0.74:
        return f"{n} {s}" + r.choice(
            [" (basement)", ", basement", " basement apt", ", upper", ", main floor", " rear", ", lower unit"]
        )
    if x < 0.76:
        return f"Bldg {r.choice('ABC')}, {n} {s}"
    return f"{n} {s}" + r.choice([" apt ", ", Apt ", " Apt ", " unit ", ", Unit ", " #", ", #", ", apt "]) + u


def _address_fr(r, n, s, u, x):
    c = r.choice([", ", " ", " "])
    if s[0].isdigit():
        c = ", "
    b = f"{n}{c}{s}"
    if x < 0.58:
        return b
    if x < 0.64 and not s[0].isdigit() and s.startswith("rue ") and not s.startswith(("rue d", "rue l")):
        return f"{n} {s[4:]}"
    if x < 0.68:
        return f"{n}-{u}{c}{s}"
    if x < 0.73:
        return b + r.choice([" (sous-sol)", ", sous-sol", ", 2e étage", ", rez-de-chaussée", ", logement du haut"])
    if x < 0.75:
        return b + f", bâtiment {r.choice('ABC')}"
    return b + r.choice([", app. ", " app. ", " app ", " apt ", ", appartement ", " #", ", logement ", ", apt. "]) + u


def address(r, lang):
    n, s, u, x = _num(r), street(r, lang), _unit(r), r.random()
    return (_address_en if lang == "en" else _address_fr)(r, n, s, u, x)


def rural(r, lang):
    n = _num(r)
    if lang == "en":
        return r.choice(
            [
                f"RR {r.randint(1, 7)}",
                f"RR #{r.randint(1, 7)}, Box {r.randint(2, 90)}",
                f"PO Box {r.randint(11, 980)}",
                f"P.O. Box {r.randint(11, 980)}",
                f"Box {r.randint(11, 980)}",
                f"{n} Concession Rd {r.randint(2, 11)}",
                f"Lot {r.randint(2, 40)}, Concession {r.randint(2, 12)}",
                f"{n} County Rd {r.randint(8, 50)}",
                f"{r.randint(33000, 39999)} Range Road {r.randint(3010, 3085)}",
                f"Range Road {r.randint(3010, 3085)}",
                f"Fire #{r.randint(210, 2999)}",
                f"{r.choice(['NW', 'SE', 'NE', 'SW'])} {r.randint(1, 36)}-{r.randint(33, 44)}-{r.randint(1, 12)} W3",
                f"{n} {r.randint(2, 10)}th Line",
                f"{n} Sideroad {r.randint(5, 30)}",
                f"Site {r.randint(2, 20)}, Box {r.randint(2, 60)}, RR {r.randint(1, 7)}",
                f"{n} Highway {r.choice(['6', '56', '77', '3', '12'])}",
            ]
        )
    return r.choice(
        [
            f"{n}, rang {r.choice(FR_RANG)}",
            f"{n} rang {r.choice(FR_RANG)}",
            f"{n}, chemin {r.choice(FR_CH)}",
            f"{n} chemin {r.choice(FR_CH)}",
            f"{n} ch. {r.choice(FR_CH)}",
            f"{n}, {r.randint(2, 9)}e Rang",
            f"{n}, rang {r.randint(2, 9)} {r.choice(['Est', 'Ouest', 'Nord'])}",
            f"{n}, route {r.choice([144, 120, 155, 138])}",
            f"C.P. {r.randint(11, 900)}",
            f"case postale {r.randint(11, 900)}",
            f"R.R. {r.randint(1, 5)}",
            f"{n} route {r.choice([144, 120, 170, 359])}",
            f"{n}, chemin {r.choice(FR_CH)}, lot {r.randint(2, 40)}",
        ]
    )


def corner(r, lang):
    if lang == "en":
        p = [r.choice(EN_ST), r.choice(EN_ST)]
        if r.random() < 0.2:
            p = [
                f"{r.choice(['20th', '22nd', '33rd', '8th'])}{r.choice(['', ' Street'])}",
                f"Avenue {r.choice('BCDHKPW')}",
            ]
        if p[0] == p[1]:
            p[1] = "Main"
        return p[0] + r.choice([" and ", " and ", " & ", " & ", "/", " at "]) + p[1]
    ok = list(FR_ST)
    a, b = r.choice(ok), r.choice(ok)
    if a == b:
        b = "Saint-Olivier"
    return a + r.choice([" et ", " et ", " et ", " / ", " & "]) + b


# (article in French or "the"/"" in English, name)
EN_ORG = [
    s.split("|")
    for s in """|Harbourlight Drop-In
|Steel City Rent Bank
the|Lorne Avenue Food Depot
|Grace House
|Mountain Youth Hub
|MYH
|Rose City Newcomer Centre
|Walkerville Family Table
the|Emma Baker Women's Shelter
|Ojistoh Friendship Lodge
|Riverbend Settlement Services
|Prairie Welcome Circle
|PWC
|Kisewatisiwin House
the|Hope Street Legal Clinic
|Sherman Supper Club
|Essex Rural Rides
|Safe Harbour Warming Centre
|Bridges to Work
|Open Hands Furniture Bank
|Little Sparrows Family Centre
|Barton Community Health Hub
the|King Street Hygiene Station
|Martin House
|Wheatland Meals to Your Door
|Northgate Utility Relief Fund
|NURF
|Campbell Place
|Second Chance ID Clinic
|Maple Leaf Tenants' Line
|Border City Outreach
|Joy's Closet
|Mind Matters Walk-In Counselling
the|Caring Kettle
|Elder Care Link
|Stepping Stones Parenting Program""".split("\n")
]
FR_ORG = [
    s.split("|")
    for s in """la|Maison Sainte-Élodie
la|Table du Bas-du-Cap
le|Comptoir Rosalie
l'|Entraide des Chenaux
l'|EDC
le|Carrefour Marie-Ange
la|Soupe à Fernand
le|Centre de dépannage du Fjord
la|Ruche de Chicoutimi
l'|Accueil-Nord Saguenay
l'|ANS
la|Halte Saint-Martin
le|Relais des Aînés de la Mauricie
le|RAM
la|Popote du Royaume
le|Toit d'Urgence Laviolette
l'|Atelier Bonne Étoile
la|Boussole des nouveaux arrivants
le|Refuge de la République
la|Banque alimentaire du Haut-Madawaska
le|Service de transport Le Brayon
la|Clé des Champs
l'|Association des locataires du Grand Cap
l'|ALGC
le|Fonds Chaleur
la|Maison Victoria
le|Phare des familles
la|Traverse
le|Centre Espoir Jeunesse
la|Clinique juridique du Quai
l'|Envolée des mères
le|Nid des tout-petits
le|Bazar Chez Simone
l'|Oasis de répit
le|Groupe Parole d'hommes
la|Coopérative d'habitation Les Lilas""".split("\n")
]
SERVICES = [n for _, n in EN_ORG] + [n for _, n in FR_ORG]
