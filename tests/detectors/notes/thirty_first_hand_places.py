"""Regions, streets and the ways addresses are written."""

REGIONS = {
    "L": (
        "ON",
        "London|London|London|St. Thomas|Strathroy|Ingersoll|Woodstock|Dorchester|Lucan|Oneida",
        "Old East Village|White Oaks|Argyle|Byron|Masonville|Westmount|Hamilton Road area|Soho|Pond Mills",
        "519 519 226 548",
        "N5V N5W N5X N5Y N5Z N6A N6B N6C N6E N6G N6H N6J N6K N5P N7G",
    ),
    "K": (
        "ON",
        "Kingston|Kingston|Kingston|Napanee|Gananoque|Belleville|Sharbot Lake|Odessa|Verona|Tyendinaga",
        "Rideau Heights|Kingscourt|Williamsville|Sydenham Ward|Bayridge|Barriefield|Portsmouth Village",
        "613 613 343",
        "K7K K7L K7M K7P K7R K7G K8N K8P",
    ),
    "E": (
        "AB",
        "Edmonton|Edmonton|Edmonton|Leduc|St. Albert|Spruce Grove|Wetaskiwin|Stony Plain|Maskwacis|Fort Saskatchewan",
        "Mill Woods|Boyle Street|Alberta Avenue|Beverly|McCauley|Clareview|Abbottsfield|Callingwood|Oliver",
        "780 780 587 825",
        "T5A T5B T5C T5E T5G T5H T5K T5L T5P T5W T6A T6C T6E T6H T6K T6L T6X",
    ),
    "B": (
        "MB",
        "Brandon|Brandon|Brandon|Neepawa|Virden|Souris|Minnedosa|Shilo|Sioux Valley|Portage la Prairie",
        "the East End|Assiniboine|Riverview|Meadows|Valleyview|Green Acres|the downtown hub",
        "204 204 431",
        "R7A R7B R7C R7A",
    ),
    "X": (
        "NS SK BC NL PE NT NU YT",
        "Halifax|Regina|Kelowna|Corner Brook|Charlottetown|Yellowknife|Iqaluit|Whitehorse",
        "Spryfield|Rutland|North Central|Sherwood|Riverdale",
        "902 306 250 709 867",
        "B3H S4R V1Y A2H C1A X1A X0A Y1A",
    ),
    "D": (
        "QC",
        "Drummondville|Drummondville|Drummondville|Saint-Germain-de-Grantham|Wickham|Saint-Cyrille|Victoriaville|"
        "Nicolet|Saint-Bonaventure",
        "Saint-Nicéphore|Saint-Charles|Saint-Joseph|le centre-ville|Saint-Pierre|Saint-Jean-Baptiste",
        "819 819 873",
        "J2A J2B J2C J2E J1Z J0C G6P",
    ),
    "C": (
        "QC",
        "Chicoutimi|Chicoutimi|Jonquière|La Baie|Alma|Saint-Honoré|Laterrière|Mashteuiatsh|Roberval|Saguenay",
        "Rivière-du-Moulin|Saint-Paul|Arvida|Kénogami|Chicoutimi-Nord|le secteur Sainte-Anne",
        "418 418 581",
        "G7G G7H G7J G7K G7S G7X G7B G8B G8H",
    ),
    "P": (
        "NB",
        "Dieppe|Dieppe|Moncton|Shediac|Memramcook|Cap-Pelé|Bouctouche|Riverview|Cocagne|Rogersville",
        "Saint-Anselme|Parkton|le centre-ville|Lewisville|Chartersville",
        "506 506 506 428",
        "E1A E1B E1C E1E E1G E4P E4K E4S",
    ),
    "Y": (
        "ON MB QC",
        "Sudbury|Hearst|Saint-Boniface|Gatineau|Montréal|Timmins|Trois-Rivières|Rimouski",
        "Vanier|Hull|le Moulin-à-Fleur|Limoilou|Hochelaga",
        "705 204 819 514 418",
        "P3C P0L R2H J8X H1W P4N G8Z G5L",
    ),
}

S_EN = (
    "Dundas Richmond Adelaide Wharncliffe Oxford Hamilton Highbury Princess Division Montreal Bagot Concession "
    "Bath Rosser "
    "Victoria Louise Lorne Pacific Princess Richelieu Maple Oak Elm Birch Cedar Spruce Willow Pine Walnut "
    "Chestnut Aspen "
    "Poplar Juniper Hawthorne Sycamore Linden Mulberry King Queen Duke Regent Albert George William Charles "
    "Edward Elizabeth "
    "Margaret Florence Grace Clara Emma Helen Patrick Thompson Wilson Campbell Stewart Carling McDonald Grey "
    "Simcoe Elgin "
    "Nelson Wellington Waterloo Colborne Talbot Egerton Rectory Quebec Ontario Ottawa Huron Erie Superior "
    "Rideau Thames "
    "Assiniboine Souris Lakeview Riverside Hillcrest Brookside Fairview Meadowlark Sunnyside Parkdale Glenmore "
    "Glenora "
    "Kingsway Westmount Eastview Northgate Southdale Highland Woodland Valley Ridge Summit Prospect Bellevue "
    "Clearwater "
    "Cherry Hill|Old Mill|Church Mill Station Railway Market Front Water Main Centre College School Park Garden "
    "Orchard Meadow Forest Grove Pleasant Union Liberty Commissioners Southdale Wonderland Sarnia Baseline Boler "
    "Byron|Griffith Kipps Trafalgar Clarke Sherwood Bonaventure Cheapside Sackville Barrie Clergy Wellesley "
    "Brock Earl Union "
    "Alfred Frontenac Toronto Mack Raglan Quebec Patrick Stephen Cowdy Weller Kirkpatrick Conacher Dalton "
    "Sutherland Sandford "
    "Nordegg Kaskitayo Strathcona Whyte Calgary Jasper Stony|Plain Fort Norwood Abbott Lakewood Knottwood Tawa"
).replace("|", "_")
STREETS_EN = sorted({w.replace("_", " ") for w in S_EN.split()})
S_FR = (
    "Lindsay Heriot Hériot Marchand Saint-Joseph Saint-Pierre Saint-Jean Brock Cockburn Dorion Loring Celanese "
    "Mercure Lemire "
    "Jean-De_Brébeuf Allard Chassé Notre-Dame des_Lilas des_Érables des_Pins des_Peupliers des_Ormes des_Cèdres "
    "du_Boisé "
    "du_Moulin de_la_Montagne de_la_Rivière du_Lac du_Parc du_Couvent de_l'Église de_l'École de_la_Gare du_Pont "
    "du_Quai "
    "Racine Jacques-Cartier Talbot Salaberry Bégin Bossé Lafontaine Price Morin Jolliet Smith Sainte-Anne "
    "Roussel Tadoussac "
    "Saguenay Vanier Mellon Davis Saint-Dominique Harvey Panet Sainte-Famille Montcalm Lévesque René-Bergeron "
    "Bagot Victoria "
    "Acadie Champlain Amirault Gauvin Dieppe Collège Paul Thibodeau Melanson Régis Virginia Englehart "
    "Chartersville Aquatique "
    "Lapierre Lavigne Cartier Frontenac Papineau Laurier Mercier Garneau Fréchette Nelligan Crémazie Bourget "
    "Taché Laval "
    "Marie-Victorin Marguerite-Bourgeoys Jeanne-Mance Sainte-Thérèse Saint-Louis Saint-Georges Saint-Antoine "
    "Saint-Paul "
    "Saint-Damase Sainte-Marie Sainte-Cécile Saint-Edgar Saint-Jacques Saint-François Saint-Alfred Saint-Marcel "
    "Saint-Norbert "
    "Bellevue Beauséjour Belleau Bonaventure Bouleaux Bruyère Caron Chevalier Clair Corriveau Cormier "
    "Courchesne Demers "
    "Desjardins Duplessis Duvernay Ferland Fleury Fontaine Gamache Gérin Goupil Grandmont Hébert Hemming "
    "Janelle Lalemant "
    "Lamothe Lanoie LeBlanc Léger Leprohon Malouin Manseau Melançon Michaud Moisan Montplaisir Newton Ouellet "
    "Pelletier "
    "Pinard Plamondon Rajotte Robert-Bernard Rocheleau Saint-Amant Savoie Sigouin Surprenant Toupin Turcotte "
    "Watkins"
).split()
STREETS_FR = sorted({w.replace("_", " ") for w in S_FR})
T_EN = [
    "St",
    "St",
    "St.",
    "Street",
    "Ave",
    "Ave",
    "Avenue",
    "Rd",
    "Road",
    "Cres",
    "Crescent",
    "Dr",
    "Drive",
    "Blvd",
    "Crt",
    "Court",
    "Lane",
    "Way",
    "Place",
    "Pl",
]


def city(rng, reg):
    return rng.choice(REGIONS[reg][1].split("|"))


def hood(rng, reg):
    return rng.choice(REGIONS[reg][2].split("|"))


def postal(rng, reg):
    a = rng.choice(REGIONS[reg][4].split())
    let = "ABCEGHJKLMNPRSTVWXYZ"
    b = f"{rng.randint(1, 9)}{rng.choice(let)}{rng.randint(1, 9)}"
    return rng.choices([a + " " + b, a + b, (a + " " + b).lower(), a + "-" + b], [78, 13, 5, 4])[0]


def _num(rng):
    return str(rng.choice([rng.randint(3, 99), rng.randint(100, 999), rng.randint(100, 999), rng.randint(1000, 2899)]))


def civic_en(rng, reg):
    if reg == "E" and rng.random() < 0.6:
        a, b = rng.randint(34, 171), rng.randint(50, 184)
        n = f"{a * 100 + rng.randint(1, 99)}"
        return rng.choice(
            [f"{n} {b} Ave NW", f"{n} {b} Street NW", f"{n}-{b} St", f"{n} - {b} Ave", f"{n} {b} St", f"{n} {b} Avenue"]
        )
    if reg == "B" and rng.random() < 0.4:
        n = rng.randint(2, 34)
        suf = "th" if 10 < n < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        return f"{_num(rng)} {n}{suf} {rng.choice(['St', 'Street', 'St N', 'St.'])}"
    t = rng.choice(T_EN)
    d = rng.choice([" E", " W", " N", " South", " East"]) if rng.random() < 0.12 else ""
    name = rng.choice(STREETS_EN)
    bare = rng.random() < 0.08
    return f"{_num(rng)} {name}" + ("" if bare else f" {t}") + d


def addr_en(rng, reg):
    c = civic_en(rng, reg)
    u = rng.choice(
        [
            str(rng.randint(1, 24)),
            str(rng.randint(101, 1210)),
            f"{rng.randint(1, 12)}{rng.choice('ABC')}",
            rng.choice("ABCD"),
        ]
    )
    r = rng.random()
    if r < 0.45:
        return c
    dash = "" if "-" in c else f"{u}-{c}"
    return rng.choice(
        [
            f"{c} Unit {u}",
            f"{c}, Unit {u}",
            f"{c} apt {u}",
            f"{c}, Apt. {u}",
            f"{c} #{u}",
            f"#{u}, {c}",
            f"Apt {u}, {c}",
            f"unit {u} - {c}" if "-" not in c else f"unit {u}, {c}",
            dash or f"#{u} {c}",
            dash or f"{c} #{u}",
            f"Suite {u}, {c}",
        ]
    )


def rural_en(rng, reg):
    n, m = rng.randint(1, 9), rng.randint(2, 36)
    opts = [
        f"RR {n}",
        f"R.R. #{n}",
        f"RR#{n} Box {rng.randint(2, 60)}",
        f"{rng.randint(1000, 9800)} County Rd {rng.randint(2, 49)}",
        f"{rng.randint(1000, 9800)} Concession Rd {n}",
        f"Lot {m}, Concession {n}",
        f"{rng.randint(200, 9999)} {rng.choice(STREETS_EN)} Line",
        f"Fire #{rng.randint(400, 6000)} {rng.choice(STREETS_EN)} Rd",
        f"{rng.randint(1000, 9800)} Hwy {rng.choice([2, 4, 7, 15, 33, 38, 41])}",
    ]
    if reg in "EB":
        opts = [
            rng.choice(["NE", "SW", "SE", "NW"])
            + f" {m}-{rng.randint(8, 56)}-{rng.randint(1, 27)}-W{rng.choice('145')}",
            f"{rng.randint(50000, 55900)} Range Road {rng.randint(10, 274)}",
            f"{rng.randint(100, 999)}, {rng.randint(51000, 55900)} RR {rng.randint(210, 275)}",
            f"Site {rng.randint(2, 30)} Box {rng.randint(2, 60)} RR {n}",
            f"RR {n}",
            f"Lot {m}, {rng.randint(51000, 55900)} Twp Rd {rng.randint(500, 560)}",
        ]
    return rng.choice(opts)


def box_en(rng, reg):
    n = rng.randint(3, 2980)
    return rng.choice(
        [f"PO Box {n}", f"P.O. Box {n}", f"Box {n}", f"PO Box {n} Stn Main", f"General Delivery, Box {n}"]
    )


def bsmt_en(rng, reg):
    c = civic_en(rng, reg)
    return rng.choice(
        [
            f"basement suite, {c}",
            f"{c} (basement)",
            f"{c} bsmt",
            f"{c}, lower unit",
            f"upper, {c}",
            f"{c} rear",
            f"{c}, Bldg {rng.choice('ABCD')}",
        ]
    )


def corner_en(rng, reg):
    if reg == "E" and rng.random() < 0.7:
        a, b = rng.randint(80, 137), rng.randint(82, 127)
        return rng.choice([f"{a} Ave and {b} St", f"{a} Ave & {b} St", f"{a} Avenue and {b} Street"])
    a, b = rng.sample([s for s in STREETS_EN if " " not in s], 2)
    if reg == "B" and rng.random() < 0.5:
        return f"{a} and {rng.randint(4, 18)}th"
    return rng.choice([f"{a} and {b}", f"{a} & {b}", f"{a} St and {b} St", f"{a} at {b}", f"{a}/{b}"])


def civic_fr(rng, reg):
    n, s = _num(rng), rng.choice(STREETS_FR)
    part = s[:3] in ("des", "du ", "de ")
    t = rng.choices(
        ["rue ", "rue ", "boul. ", "av. ", "rue ", "avenue ", "boulevard ", "chemin ", "place "],
        [9, 9, 3, 2, 9, 2, 1, 1, 1],
    )[0]
    if reg == "P" and not part and rng.random() < 0.2:
        return f"{n} {s} {rng.choice(['St', 'Street', 'Ave'])}" if rng.random() < 0.4 else f"{n}, {t}{s}"
    if not part and rng.random() < 0.14:
        return f"{n} {s}"
    return f"{n}{rng.choice([', ', ', ', ' '])}{t}{s}"


def addr_fr(rng, reg):
    c = civic_fr(rng, reg)
    u = rng.choice(
        [
            str(rng.randint(1, 24)),
            str(rng.randint(101, 508)),
            rng.choice("ABCD"),
            f"{rng.randint(1, 6)}{rng.choice('AB')}",
        ]
    )
    if rng.random() < 0.48:
        return c
    return rng.choice(
        [
            f"{c}, app. {u}",
            f"{c} app. {u}",
            f"{c}, apt {u}",
            f"{c} app {u}",
            f"{c} #{u}",
            f"{c}, appartement {u}",
            f"{c}, unité {u}",
            f"{c}, logement {u}",
            f"{c}, porte {u}",
            f"app. {u}, {c}",
        ]
    )


def rural_fr(rng, reg):
    s = rng.choice([x for x in STREETS_FR if " " not in x])
    n = rng.randint(2, 1999)
    return rng.choice(
        [
            f"{n}, rang {s}",
            f"{n} rang {rng.randint(2, 11)}",
            f"{n}, {rng.randint(2, 11)}e Rang",
            f"{n}, chemin {s}",
            f"{n} chemin du Lac-{s}",
            f"{n}, route {rng.choice([122, 139, 143, 170, 172, 255, 132, 133, 530])}",
            f"R.R. {rng.randint(1, 6)}",
            f"RR {rng.randint(1, 6)}",
            f"lot {rng.randint(2, 60)}, rang {s}",
            f"{n}, ch. {s}",
        ]
    )


def box_fr(rng, reg):
    n = rng.randint(3, 2400)
    return rng.choice([f"C.P. {n}", f"case postale {n}", f"CP {n}", f"C. P. {n}, succ. A"])


def bsmt_fr(rng, reg):
    c = civic_fr(rng, reg)
    return rng.choice(
        [
            f"{c} (sous-sol)",
            f"{c}, sous-sol",
            f"sous-sol du {c}",
            f"{c}, 2e étage",
            f"{c}, bloc {rng.choice('ABC')}",
            f"{c} porte arrière",
        ]
    )


def corner_fr(rng, reg):
    a, b = rng.sample([s for s in STREETS_FR if " " not in s], 2)
    return rng.choice(
        [f"{a} et {b}", f"{a} et {b}", f"{a}/{b}", f"{a} et de la rue {b}" if rng.random() < 0.2 else f"{a} et {b}"]
    )


ADDR = {
    "en": {"addr": addr_en, "rural": rural_en, "box": box_en, "bsmt": bsmt_en, "corner": corner_en},
    "fr": {"addr": addr_fr, "rural": rural_fr, "box": box_fr, "bsmt": bsmt_fr, "corner": corner_fr},
}
