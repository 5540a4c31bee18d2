"""Regions (cities, postal letters, area codes) and civic addresses."""

from __future__ import annotations

import random

REGIONS: dict[str, tuple[str, str, str]] = {
    "NS": ("B", "902 782", "Halifax,Dartmouth,Truro,New Glasgow,Sydney,Yarmouth,Bridgewater,Amherst,Antigonish"),
    "QC": (
        "HJG",
        "514 438 450 819 873 418",
        "Montréal,Gatineau,Laval,Longueuil,Trois-Rivières,Rimouski,Sherbrooke,Val-d'Or,Joliette",
    ),
    "ON": ("P", "807 705 249", "Thunder Bay,Sioux Lookout,Kenora,Timmins,Kapuskasing,Hearst,Moosonee,Dryden,Sudbury"),
    "BC": ("V", "604 778 250 236", "Surrey,Burnaby,Kamloops,Nanaimo,Prince George,Abbotsford,Victoria,Kelowna"),
    "NB": ("E", "506", "Moncton,Bathurst,Edmundston,Fredericton,Caraquet,Shediac"),
    "MB": ("R", "204 431", "Winnipeg,Brandon,Thompson,Dauphin,The Pas"),
    "AB": ("T", "403 780 587", "Red Deer,Lethbridge,Edmonton,Fort McMurray,Camrose"),
    "SK": ("S", "306 639", "Saskatoon,Regina,Prince Albert,Yorkton,North Battleford"),
    "NL": ("A", "709", "Gander,Corner Brook,Happy Valley-Goose Bay,Clarenville"),
}
REGION_EN: list[str] = ["NS"] * 4 + ["ON"] * 4 + ["BC"] * 4 + ["QC", "NB", "MB", "AB", "SK", "NL"]
REGION_FR: list[str] = ["QC"] * 9 + ["ON"] * 2 + ["NB"] * 2 + ["NS"]
POSTAL_LETTERS: str = "ABCEGHJKLMNPRSTVWXYZ"

STREETS_EN: list[str] = (
    "Gottingen Robie Agricola Windmill Portland Prince Willow Birchcliff Chebucto Lorne Arthur Algoma Red_River "
    "Simpson "
    "Balsam Second Third Fraser Kingsway Joyce Cambie Scott Hastings Rupert Nanaimo Edmonds Tranquille Columbia Pine "
    "Maple_Ridge Tannery Mill_Lake Old_Sackville Lakeview Cedar_Hill Victoria Pleasant Beech Wentworth Foundry Quarry "
    "Hillcrest Regent Duke King Queen Main Church School_House Station Dominion Whitney Townsend Kings Cottage Argyle "
    "St._Margaret Mount_Hope Sunnyside Cranberry Loon Moose_Ridge Eagle_Nest Muskeg Northern Airport Ferry Wharf "
    "Lighthouse Cole_Harbour Caribou Osprey Fir Alder Tamarack Poplar Jubilee Coronation Elgin Minto Aberdeen"
).split()
TYPES_EN: list[str] = [
    "Street",
    "St",
    "St.",
    "Ave",
    "Avenue",
    "Road",
    "Rd",
    "Drive",
    "Dr",
    "Lane",
    "Cres",
    "Crt",
    "Blvd",
]
STREETS_FR: list[str] = (
    "rue_Saint-Hubert rue_Papineau rue_Fleury_Est boulevard_Pie-IX avenue_du_Parc rue_Ontario_Est rue_Bélanger "
    "boul._Maloney_Ouest rue_Eddy boul._Saint-Joseph rue_Notre-Dame rue_Laval chemin_Pink chemin_de_la_Montagne "
    "rue_des_Érables rue_du_Couvent rue_Principale avenue_des_Pins rue_Lajoie rue_Jean-Talon_Ouest rue_Masson "
    "boul._Gréber rue_Jacques-Cartier av._Bourbonnière rue_de_la_Gare rue_du_Moulin rue_Sainte-Anne rue_de_l'Église "
    "montée_Paiement rue_Desjardins rue_Hochelaga rue_Joliette 3e_Avenue 14e_Rue rue_Sacré-Cœur place_du_Quai "
    "rue_des_Pionniers rue_Mgr-Lemay rue_Bord-de-l'Eau rue_Lionel-Giroux rue_Cartier boul._Hébert rue_de_Champlain "
    "côte_du_Cap rue_Wellington_Sud rue_King_Ouest rue_Raoul-Blanchard rue_de_l'Anse avenue_Louis-Fréchette "
    "rue_Dollard rue_Châteauguay rue_Beaubien_Est rue_Chambord impasse_des_Lilas rue_Vimont rue_Rouville"
).split()
RANGS_FR: list[str] = (
    "rang_Saint-Joseph rang_4_Ouest 3e_rang rang_du_Bras chemin_du_Lac-à-la-Loutre rang_Sainte-Julie rang_des_Chutes "
    "chemin_Cantley_Nord route_132_Est chemin_du_Rang-Double rang_Petit-Brûlé chemin_de_la_Grande-Ligne"
).split()


def clean(raw: str) -> str:
    """Give a raw street name its blanks back."""
    return raw.replace("_", " ")


def civic(rng: random.Random) -> str:
    """A civic number."""
    return str(rng.choice([rng.randint(3, 99), rng.randint(100, 999), rng.randint(1000, 9899)]))


def street_en(rng: random.Random) -> str:
    """An English street with its type."""
    return f"{clean(rng.choice(STREETS_EN))} {rng.choice(TYPES_EN)}"


def unit_en(rng: random.Random, base: str) -> str:
    """An address with its unit."""
    unit = rng.choice([str(rng.randint(1, 30)), str(rng.randint(101, 1812)), f"{rng.randint(1, 9)}B"])
    shape = rng.choice(
        [
            "{b}, Apt {u}",
            "{b} apt {u}",
            "#{u}-{b}",
            "{u}-{b}",
            "Unit {u}, {b}",
            "{b}, Unit {u}",
            "{b}, basement suite",
            "{b} (lower unit)",
            "Apt {u} - {b}",
            "{b}, Bldg C, Apt {u}",
        ]
    )
    return shape.format(b=base, u=unit)


def unit_fr(rng: random.Random, base: str) -> str:
    """Une adresse avec son appartement."""
    unit = rng.choice([str(rng.randint(1, 30)), str(rng.randint(101, 912)), f"{rng.randint(1, 9)}A"])
    shape = rng.choice(
        [
            "{b}, app. {u}",
            "{b} app {u}",
            "{b}, appartement {u}",
            "{b}, #{u}",
            "{b}, unité {u}",
            "{b}, sous-sol",
            "{b} (porte {u})",
            "app. {u}, {b}",
            "{b}, logement {u}",
        ]
    )
    return shape.format(b=base, u=unit)


def rural_en(rng: random.Random, region: str) -> str:
    """A rural address."""
    west = region in ("AB", "SK", "MB")
    return rng.choice(
        [
            f"RR {rng.randint(1, 9)}, Site {rng.randint(2, 40)}, Comp {rng.randint(1, 30)}",
            f"PO Box {rng.randint(11, 980)}",
            f"P.O. Box {rng.randint(11, 980)}, RR#{rng.randint(1, 6)}",
            f"Fire #{rng.randint(10, 480)} {street_en(rng)}",
            f"{rng.randint(1000, 9800)} Hwy {rng.choice([3, 7, 11, 17, 105, 311, 584])}",
            f"Civic {civic(rng)} {street_en(rng)}",
            f"Lot {rng.randint(2, 60)}, {street_en(rng)}",
            f"{rng.randint(10000, 64000)} Range Road {rng.randint(11, 274)}"
            if west
            else f"PO Box {rng.randint(11, 980)}",
            f"House {rng.randint(4, 330)}, {street_en(rng)}",
            f"Box {rng.randint(11, 480)}, RR {rng.randint(1, 6)}",
            f"Lot {rng.randint(2, 30)}, Concession {rng.randint(1, 12)}",
        ]
    )


def rural_fr(rng: random.Random) -> str:
    """Une adresse de campagne."""
    rang = clean(rng.choice(RANGS_FR))
    return rng.choice(
        [
            f"{civic(rng)}, {rang}",
            f"{civic(rng)} {rang}",
            f"C.P. {rng.randint(11, 980)}",
            f"{civic(rng)}, {rang}",
            f"case postale {rng.randint(11, 980)}",
            f"R.R. {rng.randint(1, 6)}, boîte {rng.randint(3, 90)}",
            f"maison {rng.randint(4, 330)}, {rang}",
            f"lot {rng.randint(2, 60)}, {rang}",
        ]
    )


def corner(rng: random.Random, lang: str) -> str:
    """Two streets and their joining word."""
    if lang == "en":
        one, two = (clean(item) for item in rng.sample(STREETS_EN, 2))
        kinds = rng.choice([("", ""), (" St", " Ave"), (" Street", " Road")])
        return f"{one}{kinds[0]} {rng.choice(['and', '&', 'at'])} {two}{kinds[1]}"
    one, two = (clean(item) for item in rng.sample(STREETS_FR, 2))
    bare = rng.random() < 0.5 and one.startswith("rue S") and two.startswith("rue ")
    return f"{one[4:]} et {two[4:]}" if bare else f"{one} et {two}"


def address(rng: random.Random, lang: str, kind: str, region: str) -> str:
    """A civic address; kind is '', 'unit', 'rural', 'plain' or 'corner'."""
    if kind == "corner":
        return corner(rng, lang)
    if kind == "rural":
        return rural_en(rng, region) if lang == "en" else rural_fr(rng)
    joint = rng.choice([", ", " "]) if lang == "fr" else " "
    base = f"{civic(rng)}{joint}{street_en(rng) if lang == 'en' else clean(rng.choice(STREETS_FR))}"
    if kind == "unit" or (kind == "" and rng.random() < 0.45):
        return unit_en(rng, base) if lang == "en" else unit_fr(rng, base)
    return base


def postal(rng: random.Random, region: str) -> str:
    """A postal code, mostly in its usual shape."""
    letters = [rng.choice(POSTAL_LETTERS) for _ in range(2)]
    head = f"{rng.choice(REGIONS[region][0])}{rng.randint(1, 9)}{letters[0]}"
    tail = f"{rng.randint(0, 9)}{letters[1]}{rng.randint(0, 9)}"
    joined = head + rng.choice([" "] * 6 + ["", "", "-"]) + tail
    return joined.lower() if rng.random() < 0.08 else joined
