"""Invented services: (name, kind, French article, aliases)."""

EN = [
    ("Cedar Landing Shelter", "shel", ["Cedar Landing"]),
    ("Grace Harbour Shelter", "shel", ["Grace Harbour"]),
    ("Hastings Lantern House", "shel", ["Lantern House"]),
    ("Northern Pines Emergency Shelter", "shel", ["NPES"]),
    ("Ida Fraser House", "shel", ["Ida Fraser"]),
    ("Tenth Street Night Hostel", "shel", []),
    ("Nechako Night Shelter", "shel", []),
    ("Warm Hands Extreme Weather Response", "shel", ["Warm Hands"]),
    ("Queen City Pantry", "food", []),
    ("Full Plate Food Centre", "food", ["Full Plate"]),
    ("St. Olga's Table", "food", []),
    ("Wascana Harvest Hampers", "food", ["Harvest Hampers"]),
    ("Bread and Roots Society", "food", ["Bread and Roots"]),
    ("Jubilee Community Kitchen", "food", []),
    ("Bowron Wellness Clinic", "hlth", []),
    ("Open Door Addictions Program", "hlth", ["Open Door"]),
    ("Riverbend Mental Health Outreach", "hlth", ["RMHO"]),
    ("Lena Koss Community Clinic", "hlth", ["Koss Clinic"]),
    ("Tenants First Legal Clinic", "law", ["Tenants First"]),
    ("Prairie Justice Access", "law", ["PJA"]),
    ("Little Sparrow Family Centre", "fam", ["Little Sparrow"]),
    ("Healing Circle Kin Support", "fam", []),
    ("Rose Parent Support", "fam", []),
    ("Sweetgrass Mothers' Program", "fam", []),
    ("Gateway Settlement Society", "newc", ["Gateway"]),
    ("New Horizons Welcome Desk", "newc", []),
    ("Kettle Stop Drop-In", "day", ["Kettle Stop"]),
    ("Mercy Corner", "day", []),
    ("Sandy Lane Youth Hub", "day", []),
    ("Homeward Rent Bank", "hous", ["Homeward"]),
    ("Evergreen Homes Registry", "hous", ["EHR"]),
    ("Key Start Housing", "hous", []),
    ("Golden Days Seniors' Link", "sen", ["Golden Days"]),
    ("Meals with Marion", "sen", []),
    ("Dignity Ride Transport", "sen", []),
]
FR = [
    ("Maison de l'Embarcadère", "shel", "la", ["Embarcadère"]),
    ("Auberge du Cap-Blanc", "shel", "l'", []),
    ("Gîte Rose-Aimée", "shel", "le", []),
    ("Halte Nordique", "shel", "la", []),
    ("Abri de la Baie", "shel", "l'", []),
    ("Escale du Nord", "shel", "l'", ["EDN"]),
    ("Maison Blanche-Lavoie", "shel", "la", []),
    ("Table de Gabrielle", "food", "la", []),
    ("Garde-Manger des Îles", "food", "le", []),
    ("Cuisines Bon Vent", "food", "les", []),
    ("Moisson du Littoral", "food", "la", []),
    ("Panier de la Basse-Ville", "food", "le", []),
    ("Frigo du Faubourg", "food", "le", []),
    ("Clinique du Vieux-Phare", "hlth", "la", []),
    ("Centre Point d'Ancrage", "hlth", "le", ["Point d'Ancrage"]),
    ("Équipe Passerelle", "hlth", "l'", []),
    ("Service Écoute-Littoral", "hlth", "le", ["SEL"]),
    ("Comité logement Saint-Malo", "law", "le", ["CLSM"]),
    ("Clinique juridique du Faubourg", "law", "la", ["CJF"]),
    ("Maison des familles Coup d'Aile", "fam", "la", ["Coup d'Aile"]),
    ("Entraide Petit-Pas", "fam", "l'", []),
    ("Carrefour Mère-Enfant Juliette", "fam", "le", []),
    ("Ressource Pères en marche", "fam", "la", []),
    ("Accueil Nouveaux Voisins", "newc", "l'", ["ANV"]),
    ("Service d'accueil L'Arrimage", "newc", "le", []),
    ("Café du Quai", "day", "le", []),
    ("Centre de jour La Marée", "day", "le", []),
    ("Point de rue Limoilou", "day", "le", []),
    ("Office des logis de la Côte", "hous", "l'", ["OLC"]),
    ("Toit solidaire", "hous", "le", []),
    ("Fonds Coup de Pouce Loyer", "hous", "le", []),
    ("Centre Uapan", "day", "le", []),
    ("Popote Chez Marcel", "sen", "la", []),
    ("Visiteurs de l'Aube", "sen", "les", []),
    ("Transport Bel-Âge", "sen", "le", []),
]
SERVICES = [n for r in EN for n in (r[0], *r[2])] + [n for r in FR for n in (r[0], *r[3])]


def pick_en(rng, kind=None):
    row = rng.choice([r for r in EN if not kind or r[1] == kind])
    return rng.choice(row[2]) if row[2] and rng.random() < 0.35 else row[0]


def pick_fr(rng, kind=None, article=None):
    """(article with its blank, name); article: None, 'le', 'a' or 'de'."""
    row = rng.choice([r for r in FR if not kind or r[1] == kind])
    art, name = row[2], row[0]
    if row[3] and rng.random() < 0.3:
        name = rng.choice(row[3])
        if name == "Embarcadère":
            art = "l'"
        elif name in ("Point d'Ancrage", "Coup d'Aile", "SEL", "CLSM"):
            art = "le"
        elif name in ("EDN", "ANV", "OLC"):
            art = "l'"
    table = {
        "le": {"le": "le ", "la": "la ", "l'": "l'", "les": "les "},
        "a": {"le": "au ", "la": "à la ", "l'": "à l'", "les": "aux "},
        "de": {"le": "du ", "la": "de la ", "l'": "de l'", "les": "des "},
    }
    return (table[article][art] if article else ""), name
