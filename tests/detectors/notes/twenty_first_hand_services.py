"""Invented agencies and programmes, with their articles in French and their aliases."""

# name, alias ("" where none)
EN_SERVICES: list[tuple[str, str]] = [
    ("Prairie Lantern Outreach", "Lantern"),
    ("Riverbend Settlement Services", "RSS"),
    ("Grace Hill House", "Grace Hill"),
    ("Northern Doorways Shelter", "Doorways"),
    ("Victoria Park Food Cupboard", ""),
    ("Wascana Tenant Help Desk", "WTHD"),
    ("Two Rivers Youth Lodge", "Two Rivers"),
    ("Seniors Circle Visiting Program", "Seniors Circle"),
    ("Martha Bell Centre for Women", "MBCW"),
    ("Codiac Rent Bank", ""),
    ("Kokum's Kitchen", ""),
    ("Buffalo Stone Family Services", "BSFS"),
    ("St. Brendan's Warming Room", "St. Brendan's"),
    ("Open Gate Detox", "Open Gate"),
    ("Danforth Elder Abuse Response", "DEAR"),
    ("Harvest Home Meals", ""),
    ("Welcome Avenue Newcomer Hub", "Welcome Avenue"),
    ("Elmwood Utility Relief Fund", ""),
    ("Bridge Street Legal Clinic", "Bridge Street"),
    ("Polar Star Family Resource", ""),
    ("Maple Leaf Lifts Society", "Maple Leaf Lifts"),
    ("Petitcodiac Housing Connect", "PHC"),
    ("Lakeside Way Home", ""),
    ("Cedar Winter Response Team", ""),
    ("Hope and Hammer Home Repair", ""),
    ("Chinook Grief Circle", ""),
    ("Assiniboine Crisis Beds", "ACB"),
    ("Parkdale Rides for Seniors", ""),
    ("Young Moms Landing", "the Landing"),
    ("Frank & Lou's Drop-In", "Frank & Lou's"),
    ("Tamarack Mobile Crisis Unit", "Tamarack"),
    ("Ruth's Table", ""),
]
# article, name, alias ("" where none)
FR_SERVICES: list[tuple[str, str, str]] = [
    ("la", "Maison Rosalie", ""),
    ("le", "Carrefour des Érables", "Carrefour"),
    ("l'", "Entraide du Faubourg Nord", ""),
    ("le", "Comptoir alimentaire La Bonne Soupe", "La Bonne Soupe"),
    ("la", "Ressource Jeunesse Belvédère", "RJB"),
    ("le", "Centre Marguerite-Lajoie", ""),
    ("l'", "Accueil-Familles de l'île Jésus", "AFIJ"),
    ("le", "Refuge du Vieux-Pont", ""),
    ("la", "Popote du Dimanche", ""),
    ("l'", "Office d'aide au loyer de la Petitcodiac", "OALP"),
    ("la", "Clinique du Parvis", ""),
    ("le", "Service d'écoute Tends l'oreille", "Tends l'oreille"),
    ("les", "Ateliers Pas à Pas", ""),
    ("le", "Transport Bon-Voisin", ""),
    ("la", "Table des aînés de Chomedey", ""),
    ("le", "Comité logement Les Quatre Vents", "Les Quatre Vents"),
    ("la", "Halte-Répit Simone", "Halte-Répit"),
    ("l'", "Association Mères en chemin", ""),
    ("le", "Regroupement Bienvenue Estrie", "RBE"),
    ("le", "Vestiaire Saint-Ambroise", ""),
    ("la", "Maison Le Phare Blanc", "le Phare Blanc"),
    ("l'", "Escale de nuit", ""),
    ("les", "Repas Chez Fernande", "Chez Fernande"),
    ("le", "Fonds Chaleur d'hiver", ""),
    ("le", "Pont des générations", ""),
    ("la", "Fondation Un toit demain", "Un toit demain"),
    ("l'", "Espace Francine-Caron", ""),
    ("le", "Répit-école L'Ancrage", "L'Ancrage"),
]
SERVICES: list[str] = (
    [name for name, _alias in EN_SERVICES]
    + [alias for _name, alias in EN_SERVICES if alias]
    + [name for _art, name, _alias in FR_SERVICES]
    + [alias for _art, _name, alias in FR_SERVICES if alias]
)
