"""Towns with their province, area codes and postal prefixes; street names; addresses."""

EN_TOWNS = """Toronto ON 416,647 M4X,M5A,M6H,M1K,M9V;Toronto ON 416,437 M4Y,M6K,M3N;Ottawa ON 613 K1N,K2B,K1V
Hamilton ON 905,289 L8N,L8P;Sudbury ON 705 P3C,P3E;Thunder_Bay ON 807 P7B,P7C;Windsor ON 519,226 N9A,N8Y
London ON 519 N5Y,N6A;Kingston ON 613 K7L;Brampton ON 905 L6T,L6V;Peterborough ON 705 K9H;Kenora ON 807 P9N
Winnipeg MB 204,431 R2W,R3B;Brandon MB 204 R7A;Thompson MB 204 R8N;Regina SK 306,639 S4P,S4T;Saskatoon SK 306 S7M
Prince_Albert SK 306 S6V;Edmonton AB 780,587 T5H,T6L;Calgary AB 403,587 T2E,T3J;Lethbridge AB 403 T1H
Vancouver BC 604,778 V5L,V6A;Surrey BC 604,236 V3T;Prince_George BC 250 V2L;Nanaimo BC 250 V9R
Halifax NS 902 B3K,B3H;Sydney NS 902 B1P;Truro NS 902 B2N;Moncton NB 506 E1C;Saint_John NB 506 E2L
Fredericton NB 506 E3B;Charlottetown PE 902 C1A;Summerside PE 902 C1N;St._John's NL 709 A1B,A1C
Corner_Brook NL 709 A2H;Montreal QC 514,438 H3H,H4A,H8N;Whitehorse YT 867 Y1A;Yellowknife NT 867 X1A
Iqaluit NU 867 X0A"""
FR_TOWNS = """Montréal QC 514,438 H2K,H1Y,H3N,H4C;Montréal QC 514,438 H1L,H2S,H8S;Québec QC 418,581 G1K,G1L,G1N
Gatineau QC 819,873 J8X,J8Y,J9H;Sherbrooke QC 819 J1H;Trois-Rivières QC 819 G9A;Saguenay QC 418 G7H;Laval QC 450 H7N
Longueuil QC 450,579 J4K;Rimouski QC 418 G5L;Rouyn-Noranda QC 819 J9X;Sept-Îles QC 418 G4R;Joliette QC 450 J6E
Drummondville QC 819 J2B;Saint-Jérôme QC 450 J7Z;Matane QC 418 G4W;Ottawa ON 613,343 K1L,K1N;Sudbury ON 705 P3A
Hearst ON 705 P0L;Cornwall ON 613 K6H;Kapuskasing ON 705 P5N;Timmins ON 705 P4N;Moncton NB 506 E1A;Dieppe NB 506 E1A
Caraquet NB 506 E1W;Edmundston NB 506 E3V;Bathurst NB 506 E2A;Tracadie NB 506 E1X;Saint-Boniface MB 204 R2H"""


def _towns(raw):
    rows = []
    for item in raw.replace("\n", ";").split(";"):
        city, prov, area, fsa = item.split()
        rows.append((city.replace("_", " "), prov, area.split(","), fsa.split(",")))
    return rows


TOWNS = {"en": _towns(EN_TOWNS), "fr": _towns(FR_TOWNS)}

EN_STREETS = [
    s.replace("_", " ")
    for s in (
        "Maple Elm Birch Cedar Willow Spruce Poplar Chestnut Walnut Tamarack King Queen Duke Albert Victoria Wellington"
        " Simcoe Brock Dundas Colborne Murray Barrington Robie Agricola Gottingen Almon Water Harvey Prescott Duckworth"
        " Topsail Selkirk Salter Burrows Magnus Pritchard Aikins Mountain Logan Broadway Portage Ellice Sargent McPhillips"
        " Rosser Princess Rae Dewdney Broad Albany Winnipeg Hastings Powell Cordova Heatley Keefer Fraser Kingsway Nanaimo"
        " Renfrew Boundary Jasper Whyte Stony_Plain Macleod Centre Bow Memorial Parliament Sherbourne Jarvis Bathurst"
        " Ossington Lansdowne Jane Weston Keele Finch Islington Kipling Danforth Pape Coxwell Gerrard Bloor Barton Cannon"
        " Ottawa Kenilworth Locke James Hess Lisgar Somerset Gladstone Booth Preston Bronson Montreal Division Johnson"
        " Station Mill Church School Railway Front Main Park Lake Hillside Riverside Sunset Pine_Ridge Fox_Run Old_Mill"
        " Loon_Lake Heron Otter_Creek Eagle_Ridge St._George St._Clair Mary Margaret Helen Edward George Charles William"
        " Lorne Douglas Grant Young Grace Saint_Patrick Tupper Macdonald Borden Laurier Mackenzie"
    ).split()
]
EN_TYPES = [
    "Street",
    "St",
    "St",
    "St.",
    "Avenue",
    "Ave",
    "Ave",
    "Ave.",
    "Road",
    "Rd",
    "Rd",
    "Crescent",
    "Cres",
    "Drive",
    "Dr",
    "Blvd",
    "Court",
    "Crt",
    "Lane",
    "Place",
    "Terrace",
    "Way",
]
FR_STREETS = [
    s.replace("_", " ")
    for s in (
        "Ontario Sainte-Catherine Saint-Denis Saint-Hubert Papineau De_Lorimier Frontenac Rachel Beaubien Bélanger Jarry"
        " Fleury Fabre Cartier Bordeaux Chapleau Iberville Davidson Aylwin Cuvillier Adam Hochelaga Sherbrooke Masson"
        " Laurier Dandurand Saint-Zotique Jean-Talon Crémazie Lajeunesse Berri Drolet Henri-Julien Wellington Notre-Dame"
        " Centre Charlevoix Saint-Vallier Saint-Joseph Dorchester Langelier De_la_Couronne Des_Érables Des_Ormes"
        " Des_Pins Des_Peupliers Des_Lilas Du_Moulin De_l'Église De_la_Gare Du_Collège Du_Couvent Principale Saint-Pierre"
        " Saint-Jean Saint-Paul Sainte-Anne Sainte-Marie Saint-Laurent Saint-Germain Saint-Louis Racine Talbot Lafontaine"
        " Taché Saint-Rédempteur Montcalm Eddy Maisonneuve Papin King Wellington-Sud Belvédère Galt Alexandre Bowen"
        " Laviolette Des_Forges Des_Récollets Sainte-Ursule Royale Lavérendrye Murdoch Perreault Québec Brochu Smith"
        " Régnault"
        " Arnaud Victoria Saint-George Botsford Champlain Acadie Amirault Gauvin Paul Mgr-Taché Desjardins Hébert"
        " Provencher Dollard Aulneau Des_Meurons Marion Cathédrale Brunette Martineau Gagnon Hérisson"
        " Louis-Joseph-Papineau Léon-Gérin Jeanne-Mance Marie-Anne Émile-Nelligan Maurice-Duplessis Thérèse-Casgrain"
        " Du_Ruisseau De_la_Montagne Des_Cèdres Du_Parc De_la_Falaise Du_Quai Des_Pionniers De_la_Rivière"
    ).split()
]
FR_TYPES = ["rue", "rue", "rue", "rue", "avenue", "av.", "boulevard", "boul.", "place", "impasse", "croissant"]
FR_RANGS = [
    "rang Saint-Joseph",
    "rang des Sources",
    "Rang 6 Est",
    "3e Rang Ouest",
    "rang Petit-Brûlé",
    "rang du Bras",
    "rang Saint-Achille",
    "rang Double",
    "chemin du Lac-Vert",
    "chemin des Patriotes",
    "ch. du Grand-Rang",
    "chemin de la Grève",
    "montée Saint-Régis",
    "route 132",
    "route du Portage",
    "chemin Robichaud",
    "chemin Saint-Simon",
    "route de l'Église",
    "chemin des Îles",
    "côte Saint-Louis",
]


def _cap_fr(name, rng):
    return name[0].lower() + name[1:] if name.split()[0] in ("De", "Des", "Du") or name.startswith("De l'") else name


def en_street(rng, prov):
    if prov == "AB" and rng.random() < 0.55:
        kind, corner = ("Street", "St", "Ave", "Avenue"), ("NW", "SE", "NE")
        return f"{rng.randint(2, 170)} {rng.choice(kind)} {rng.choice(corner)}"
    if rng.random() < 0.07:
        return (
            rng.choice(["2nd", "3rd", "4th", "5th", "7th", "11th", "22nd"]) + " " + rng.choice(["Ave", "Avenue", "St"])
        )
    tail = rng.choice([" E", " W", " North", " South"]) if rng.random() < 0.14 else ""
    return rng.choice(EN_STREETS) + " " + rng.choice(EN_TYPES) + tail


def en_civic(rng, prov):
    num, unit, street = (
        rng.choice([rng.randint(3, 399), rng.randint(100, 4999)]),
        rng.randint(1, 1812),
        en_street(rng, prov),
    )
    small = rng.randint(1, 24)
    form = rng.choice("aaaaaabbccddefghij")
    return {
        "a": f"{num} {street}",
        "b": f"{small}-{num} {street}",
        "c": f"{num} {street}, Apt {unit}",
        "d": f"{num} {street} #{small}",
        "e": f"Unit {small}, {num} {street}",
        "f": f"{num} {street}, basement",
        "g": f"{num} {street}, Bldg {rng.choice('ABC')}, Unit {small}",
        "h": f"{num} {street} apt. {small}{rng.choice('AB')}",
        "i": f"{num} {street}, rear unit",
        "j": f"{num}{rng.choice('AB')} {street}",
    }[form]


def en_rural(rng, prov):
    num, lot = rng.randint(11, 9899), rng.randint(2, 40)
    forms = [
        f"RR {rng.randint(1, 6)}, Site {rng.randint(2, 30)}, Comp {lot}",
        f"R.R. #{rng.randint(1, 5)}",
        f"{num} Highway {rng.randint(2, 104)}",
        f"Lot {lot}, {rng.choice(EN_STREETS)} Trailer Park",
    ]
    if prov in ("AB", "SK"):
        forms += [f"{num} Range Road {rng.randint(10, 285)}", f"{num} Twp Rd {rng.randint(300, 580)}"] * 2
    if prov in ("ON", "NS", "NB"):
        forms += [
            f"Fire #{num} {rng.choice(EN_STREETS)} Rd",
            f"Lot {lot}, Concession {rng.randint(1, 12)}",
            f"{num} Concession {rng.randint(2, 12)}",
            f"{num} County Rd {rng.randint(2, 60)}",
        ]
    return rng.choice(forms)


def en_po(rng):
    return rng.choice(["PO Box {}", "P.O. Box {}", "Box {}", "PO Box {}, Stn Main", "General Delivery, Box {}"]).format(
        rng.randint(12, 2890)
    )


def en_corner(rng, prov):
    if prov == "AB":
        return f"{rng.randint(82, 124)} Ave and {rng.randint(82, 170)} St"
    one, two = rng.sample(EN_STREETS, 2)
    return one + rng.choice([" and ", " & ", " and ", " at "]) + two


def fr_street(rng):
    if rng.random() < 0.12:
        return rng.choice(["2e Avenue", "4e Rue", "8e Avenue", "12e Rue", "1re Avenue", "25e Avenue"])
    kind = rng.choice(FR_TYPES)
    tail = rng.choice([" Est", " Ouest", " Nord"]) if rng.random() < 0.14 else ""
    return kind + " " + _cap_fr(rng.choice(FR_STREETS), rng) + tail


def fr_civic(rng, prov):
    num, unit, street = rng.choice([rng.randint(3, 399), rng.randint(100, 9899)]), rng.randint(1, 24), fr_street(rng)
    form = rng.choice("aaaabbbbccddefghij")
    return {
        "a": f"{num}, {street}",
        "b": f"{num} {street}",
        "c": f"{num}, {street}, app. {unit}",
        "d": f"{num} {street} app {unit}",
        "e": f"{num}, {street}, appartement {unit}",
        "f": f"{num}, {street}, sous-sol",
        "g": f"{num}-{unit}, {street}",
        "h": f"{num} {street}, apt {unit}",
        "i": f"{num}{rng.choice('AB')}, {street}",
        "j": f"{num}, {street}, logement {unit}",
    }[form]


def fr_rural(rng, prov):
    num = rng.randint(11, 2899)
    return rng.choice(
        [f"{num}, {rng.choice(FR_RANGS)}"] * 5
        + [f"{num} {rng.choice(FR_RANGS)}"] * 3
        + [
            f"lot {rng.randint(3, 48)}, {rng.choice(['rang 4', 'rang 7 Ouest', '2e Rang'])}",
            f"R.R. {rng.randint(1, 5)}",
            f"{num}, route {rng.randint(105, 389)}",
            f"{num}, {rng.choice(FR_RANGS)}, lot {rng.randint(2, 30)}",
        ]
    )


def fr_po(rng):
    return rng.choice(["C.P. {}", "case postale {}", "CP {}", "C.P. {}, succ. Centre-ville", "B.P. {}"]).format(
        rng.randint(12, 2890)
    )


def fr_corner(rng):
    one, two = (_cap_fr(s, rng) for s in rng.sample(FR_STREETS, 2))
    one = one[0].upper() + one[1:]
    return rng.choice(
        [
            f"{one} et {two}",
            f"{one} et {two}",
            f"{one}/{two}",
            f"rue {one} et avenue {two}" if one[:2] not in ("De", "Du") else f"{one} et {two}",
        ]
    )
