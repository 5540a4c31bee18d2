"""Places, streets and the ways an address is written."""

# city, province, FSAs, area codes, weight, rural?
EN = [
    ("Vancouver", "BC", "V5L V5N V5T V6A V6B V6E V5X", "604 778 236", 22, 0),
    ("Surrey", "BC", "V3R V3T V3W", "604 778", 5, 0),
    ("Burnaby", "BC", "V5H V5C V3N", "604 778", 4, 0),
    ("New Westminster", "BC", "V3M V3L", "604", 2, 0),
    ("Prince George", "BC", "V2L V2M V2N V2K", "250 778", 17, 0),
    ("Quesnel", "BC", "V2J", "250", 2, 1),
    ("Vanderhoof", "BC", "V0J", "250", 3, 1),
    ("Fort St. James", "BC", "V0J", "250", 2, 1),
    ("Terrace", "BC", "V8G", "250", 2, 0),
    ("Regina", "SK", "S4N S4P S4R S4S S4T", "306 639", 20, 0),
    ("Moose Jaw", "SK", "S6H S6J", "306", 3, 0),
    ("Fort Qu'Appelle", "SK", "S0G", "306", 3, 1),
    ("Yorkton", "SK", "S3N", "306", 2, 0),
    ("Saskatoon", "SK", "S7H S7L S7M", "306", 3, 0),
    ("Edmonton", "AB", "T5H T6E T5B", "780 587", 3, 0),
    ("Calgary", "AB", "T2E T3J", "403 587", 2, 0),
    ("Winnipeg", "MB", "R2W R3B R3C", "204 431", 3, 0),
    ("Toronto", "ON", "M5A M6H M4C", "416 647", 4, 0),
    ("Hamilton", "ON", "L8L L8N", "905 289", 2, 0),
    ("Thunder Bay", "ON", "P7B P7E", "807", 1, 0),
    ("Halifax", "NS", "B3K B3H", "902", 2, 0),
    ("Whitehorse", "YT", "Y1A", "867", 1, 0),
    ("St. John's", "NL", "A1C A1E", "709", 1, 0),
    ("Iqaluit", "NU", "X0A", "867", 1, 0),
    ("Yellowknife", "NT", "X1A", "867", 1, 0),
    ("Charlottetown", "PE", "C1A", "902", 1, 0),
]
FR = [
    ("Québec", "QC", "G1K G1L G1J G1N G1R G1C G1H G1X", "418 581", 34, 0),
    ("Lévis", "QC", "G6V G6W", "418", 6, 0),
    ("Sept-Îles", "QC", "G4R G4S", "418", 24, 0),
    ("Port-Cartier", "QC", "G5B", "418", 4, 0),
    ("Baie-Comeau", "QC", "G4Z G5C", "418", 4, 0),
    ("Havre-Saint-Pierre", "QC", "G0G", "418", 3, 1),
    ("Saint-Raymond", "QC", "G3L", "418", 2, 1),
    ("Montmagny", "QC", "G5V", "418", 2, 1),
    ("Montréal", "QC", "H2H H3C H1W", "514 438", 5, 0),
    ("Saguenay", "QC", "G7H G7J", "418", 2, 0),
    ("Gatineau", "QC", "J8X J8Y", "819", 2, 0),
    ("Moncton", "NB", "E1C E1A", "506", 3, 0),
    ("Bathurst", "NB", "E2A", "506", 1, 0),
    ("Sudbury", "ON", "P3C P3E", "705", 2, 0),
    ("Ottawa", "ON", "K1L K1K", "613", 2, 0),
    ("Winnipeg", "MB", "R2H", "204", 1, 0),
]
HOODS = {
    "Vancouver": "Strathcona;Mount Pleasant;the Downtown Eastside;Marpole;the West End",
    "Prince George": "the Hart;VLA;College Heights;South Fort George",
    "Regina": "North Central;Heritage;Cathedral;Al Ritchie",
    "Québec": "Limoilou;Saint-Roch;Saint-Sauveur;Beauport;Charlesbourg;Vanier",
    "Sept-Îles": "Uashat;Maliotenam;Clarke City;Gallix",
}
STREETS_EN = """Fraser Main Powell Cordova Dundas Nanaimo Commercial Renfrew Clark Keefer Pender Alexander Heatley
    Princess
    Victoria Carrall Dunlevy Ontario Knight Joyce Rupert Windermere Harwood Nicola Pandora Semlin Slocan Winnipeg Angus
    Retallack Robinson Rae Garnet Cameron Athol Pasqua Elphinstone Argyle Albert Broad Halifax Toronto Montreal Quebec
    Scarth Lorne Hamilton Smith Cornwall Osler Ottawa Dewdney Saskatchewan Queen Spruce Tabor Ospika Ogilvie Norwood
    Quince Carney Burden Hammond Irwin Ingledew Upland Pine Oak Elm Maple Birch Cedar Willow Poplar Lakeview Hillcrest
    Parkview Riverside Churchill Laurier King George Edward Elizabeth Dominion Railway Station Mill Church School
        Market
    Union Gladstone Taylor Wallace Douglas Craig Harper Moffat Sherbrooke Wellington Barton Cannon Hunter Ross Logan
    Selkirk Alfred Burrows Sutherland Manitoba Dease Nechako Bear_Paw Old_Mill Sandy_Lane Kelly Gunn Foreman Aberdeen
    Northwood Southridge Westgate McGregor McIntyre MacDonald Killarney Lindsay Massey Coronation Jubilee Prospect
    Highland Glen_Echo Fox_Hollow Meadowlark Sunset Thornton Ashgrove Brooks Bishop""".split()
STREETS_FR = """Saint-Vallier Saint-Joseph Saint-Jean Saint-Paul Saint-Olivier Sainte-Ursule Saint-François Sainte-Anne
    Saint-Luc Sainte-Famille Saint-Louis Saint-Ignace Sainte-Thérèse Notre-Dame Monseigneur-Plessis Arago Bigaouette
    Raoul-Jobin Marie-de-l'Incarnation Christophe-Colomb Bayard Aqueduc Kirouac Chênevert Hermine Franklin Lavigueur
    Richelieu Lockwell Crémazie Fraser Cartier Aberdeen Bourlamaque Père-Marquette Brown Frontenac Dorchester Caron
    Jolliet Papineau Napoléon Smith Gamache Retty Cartier Régnault Arnaud Brochu Humphrey Maltais Évangéline Doucet
    Holliday Giasson Mgr-Blanche Beaulieu Leclerc Thibault Bellevue Rivière Église Érables Pins Bouleaux Mélèzes
    Cormiers Peupliers Lilas Pionniers Navigateurs Pêcheurs Parc Moulin Quai Phare Fleuve Couvent Collège Manoir
    Laval Lévis Montcalm Champlain Marquette Iberville Dequen Comeau Bossé Lasalle Garnier Hébert Talon Bougainville
    Villeneuve Chabot Gaspard Cambronne Montmartre Anjou Soumande Hamel Hauterive Bonaventure Rochette Morel Ruel
    Monfette Blouin Guenette Vaudreuil Lalemant Fontaine Drolet Joffre Royale Belvédère Bardy Canardière
        Gignac""".split()
DU = {
    "Aqueduc": "de l'",
    "Église": "de l'",
    "Rivière": "de la ",
    "Érables": "des ",
    "Pins": "des ",
    "Bouleaux": "des ",
    "Mélèzes": "des ",
    "Cormiers": "des ",
    "Peupliers": "des ",
    "Lilas": "des ",
    "Pionniers": "des ",
    "Parc": "du ",
    "Navigateurs": "des ",
    "Pêcheurs": "des ",
    "Moulin": "du ",
    "Quai": "du ",
    "Phare": "du ",
    "Fleuve": "du ",
    "Couvent": "du ",
    "Collège": "du ",
    "Manoir": "du ",
    "Canardière": "de la ",
}
PREF = "ABCEGHJKLMNPRSTVWXYZ"


def place(rng, lang):
    rows = EN if lang == "en" else FR
    return rng.choices(rows, [r[4] for r in rows])[0]


def postal(rng, row):
    code = f"{rng.choice(row[2].split())} {rng.randint(0, 9)}{rng.choice(PREF)}{rng.randint(0, 9)}"
    return code.replace(" ", "") if rng.random() < 0.2 else code


def street_en(rng, city):
    r = rng.random()
    if r < 0.16:
        n = rng.randint(2, 19) if city == "Prince George" else rng.randint(3, 49)
        end = "th" if 10 < n < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        side = rng.choice(["E ", "W ", "East ", "West "]) if city in ("Vancouver", "Burnaby") else ""
        return f"{side}{n}{end} {rng.choice(['Ave', 'Ave', 'Avenue'])}"
    if r < 0.2:
        return rng.choice(["Kingsway", "Broadway", "The Esplanade", "Victoria Park Rd"])
    name = rng.choice(STREETS_EN).replace("_", " ")
    kind = rng.choice("St St St St Street Street Ave Ave Ave Avenue Dr Dr Rd Rd Cres Crescent Bay Pl Blvd Way".split())
    if r < 0.26 and city not in ("Regina",):
        name = rng.choice(["E ", "W ", "N "]) + name
    return name if r > 0.95 else f"{name} {kind}"


def street_fr(rng, city):
    r = rng.random()
    if r < 0.12:
        n = rng.choice(["1re", "2e", "3e", "4e", "8e", "10e", "12e", "18e", "25e", "41e"])
        return f"{n} {rng.choice(['Avenue', 'Rue', 'Avenue', 'rue', 'avenue'])}"
    name = rng.choice(STREETS_FR)
    name = DU.get(name, "") + name
    kind = rng.choice(["rue"] * 9 + ["avenue", "av.", "boul.", "boulevard", "chemin", "ch.", "place"])
    end = rng.choice([" Ouest", " Est", " O.", " E."]) if rng.random() < 0.07 else ""
    return f"{kind} {name}{end}" if r < 0.92 or name[0] == "d" else name


def corner(rng, lang, city):
    if lang == "en":
        a, b = rng.sample(STREETS_EN, 2)
        a = a.replace("_", " ")
        b = b.replace("_", " ")
        if rng.random() < 0.3:
            n = rng.randint(4, 20)
            b = f"{n}th" + rng.choice(["", " Ave"])
        return f"{a}{rng.choice([' and ', ' and ', ' and ', ' & ', ' & ', '/', ' at '])}{b}"
    a, b = rng.sample([s for s in STREETS_FR if s not in DU], 2)
    r = rng.random()
    if r < 0.3:
        return f"rue {a} et {rng.choice(['boul.', 'rue', 'avenue', '1re'])} {b}".replace("1re " + b, "3e Avenue")
    return f"{a}{rng.choice([' et ', ' et ', ' et ', ' / ', ' & '])}{b}"


def address(rng, lang, row):
    city, num = row[0], rng.randint(11, 4990)
    unit = rng.choice([rng.randint(1, 24), rng.randint(101, 1210)])
    if row[5] and rng.random() < 0.6:
        return rural(rng, lang, row[1])
    if lang == "en":
        st = street_en(rng, city)
        forms = [
            (34, f"{num} {st}"),
            (13, f"{unit}-{num} {st}"),
            (7, f"#{unit}-{num} {st}"),
            (8, f"{num} {st}, Apt {unit}"),
            (4, f"#{unit} - {num} {st}"),
            (5, f"{num} {st} #{unit}"),
            (4, f"Unit {unit}, {num} {st}"),
            (3, f"{num} {st}, basement"),
            (2, f"bsmt suite, {num} {st}"),
            (3, f"{num} {st} apt. {unit}"),
            (2, f"Rm {unit % 420 + 1}, {num} {st}"),
            (2, f"{num}{rng.choice('AB')} {st}"),
            (4, rural(rng, lang, row[1])),
            (2, f"Suite {unit} - {num} {st}"),
        ]
    else:
        st, app = street_fr(rng, city), rng.randint(1, 24) if rng.random() < 0.6 else rng.randint(101, 912)
        forms = [
            (27, f"{num}, {st}"),
            (15, f"{num} {st}"),
            (14, f"{num}, {st}, app. {app}"),
            (7, f"{num} {st} app {app}"),
            (5, f"{num}, {st}, appartement {app}"),
            (5, f"{num}-{app}, {st}"),
            (4, f"{app}-{num}, {st}"),
            (4, f"{num}, {st}, #{app}"),
            (3, f"{num} {st}, apt {app}"),
            (2, f"{num}, {st}, sous-sol"),
            (2, f"{num}{rng.choice('AB')}, {st}"),
            (2, f"{num}, {st}, chambre {app}"),
            (4, rural(rng, lang, row[1])),
        ]
    return rng.choices([f[1] for f in forms], [f[0] for f in forms])[0]


def rural(rng, lang, prov="BC"):
    n, m = rng.randint(1, 9), rng.randint(2, 90)
    if lang == "en":
        forms = [
            f"PO Box {m * 13}",
            f"Box {m * 7}",
            f"P.O. Box {m}",
            f"RR {n} Site {m} Comp {n + 3}",
            f"RR#{n}, Box {m}",
            f"Site {m}, Comp {n}, RR {n}",
            f"Lot {m}, {rng.choice(STREETS_EN)} Rd".replace("_", " "),
        ]
        if prov in ("SK", "AB"):
            forms += [f"{m * 311} Range Road {n}{m:02d}", f"{m * 311} Twp Rd {n}{m:02d}"]
        if prov == "SK":
            forms += [f"{rng.choice(['NE', 'NW', 'SE', 'SW'])} {n * 4}-{m // 2 + 1}-{n + 11} W2"]
        if prov == "BC":
            forms += [f"{m * 97} Hwy 16 E", f"{m * 53} Forest Service Rd", f"{m * 71} Highway 97 S"]
        if prov in ("ON", "NS"):
            forms += [f"Fire # {m * 41}", f"{m * 41} Concession Rd {n}"]
        return rng.choice(forms)
    rang = rng.choice(["Saint-Joseph", "Sainte-Anne", "des Érables", "Saint-Louis"])
    return rng.choice(
        [
            f"C.P. {m * 7}",
            f"{m * 11}, rang {rang}",
            f"{m * 5}, chemin du Lac-{rng.choice(['des-Rapides', 'Sergent', 'Daigle', 'Labrie'])}",
            f"case postale {m}",
            f"{m * 17}, route 138 Est",
            f"{m * 9}, {n}e Rang",
            f"C. P. {m * 3}",
            f"lot {m}, chemin de la Pointe",
            f"{m * 3} rue Kamin",
            f"{m * 19}, route de la Montagne",
            f"{m * 23}, route 132",
        ]
    )
