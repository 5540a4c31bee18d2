"""Agencies, programmes and shelters that occur in the notes; the French ones with their article."""

ENGLISH = {
    "food": [
        "Harbour Street Food Bank",
        "Prairie Table Food Share",
        "Northgate Community Pantry",
        "Cedar and Sage Pantry",
        "Tri-County Good Food Box",
        "Loaves Together Meal Program",
        "Salt Marsh Food Cupboard",
    ],
    "shelter": [
        "Beacon House",
        "Willow Gate Women's Shelter",
        "Third Avenue Out of the Cold",
        "Aurora Family Shelter",
        "Safe Passage Transition House",
        "Rainy River Youth Haven",
        "Larch House",
    ],
    "legal": [
        "Tenant Voices Hotline",
        "Riverbend Community Legal Clinic",
        "Rentwise Advocacy Centre",
        "Renters First Help Desk",
        "Coastline Poverty Law Clinic",
    ],
    "settle": [
        "Newcomer Bridges",
        "Lakehead Welcome Centre",
        "Open Doors Settlement Services",
        "First Winter Program",
        "Maple Path Language School",
    ],
    "senior": [
        "Golden Hours Friendly Visiting",
        "Good Morning Check-In",
        "Seniors Without Walls",
        "Elm Court Day Program",
        "Meals on Wheels",
        "Kettle and Company Seniors Hub",
    ],
    "indigenous": [
        "Sweetgrass Friendship Centre",
        "Wabanaki Friendship Centre",
        "Four Winds Healing Lodge",
        "Red River Family Connections",
        "Sharing Circle Urban Outreach",
    ],
    "tax": ["Cornerstone Tax Clinic", "Community Volunteer Income Tax Program", "Benefits Unlocked Drop-In"],
    "crisis": [
        "Northern Lights Crisis Text",
        "Talk It Out Distress Centre",
        "Kids Help Phone",
        "Hope for Wellness",
        "Eastside Mobile Crisis Team",
    ],
    "disaster": [
        "Canadian Red Cross",
        "Valley Reception Centre",
        "Curling Club Reception Centre",
        "Emergency Social Services",
    ],
    "health": [
        "Sunrise Walk-In Clinic",
        "Oak Ridge Mental Health Outreach",
        "Mill Creek Community Health Centre",
        "Tamarack Home Care",
    ],
}
FRENCH = {
    "food": [
        "la Soupière du Coin",
        "le Comptoir Bonne-Mine",
        "la Moisson des Rives",
        "le Garde-manger de l'Est",
        "la Popote du Quai",
        "le Panier Solidaire",
        "l'Entraide du Faubourg",
    ],
    "shelter": [
        "la Maison Lumière",
        "le Refuge des Trois-Ponts",
        "la Halte du Nord",
        "l'Abri de la Falaise",
        "l'Auberge Clair-Matin",
        "la Maison Passerelle",
    ],
    "legal": [
        "le Comité logement Rive-Basse",
        "la Clinique juridique du Faubourg",
        "l'Info-Locataire du Saguenay",
        "le Centre de justice de proximité",
    ],
    "settle": [
        "la Porte Ouverte aux Arrivants",
        "l'Accueil Bel-Horizon",
        "le Carrefour des Nouveaux Arrivants",
        "la Table Franco-Accueil",
        "le Centre Premiers Pas",
    ],
    "senior": [
        "la Ligne Bonjour-Soleil",
        "le Téléphone d'Amitié",
        "le Programme Pair",
        "la Popote roulante",
        "le Club des Belles Années",
        "le Réseau Aînés-Contact",
    ],
    "indigenous": ["le Centre d'amitié autochtone", "la Maison Nitassinan", "le Cercle Mikinak", "le Projet Mamuk"],
    "tax": ["la Clinique d'impôt Saint-Roch", "l'Impôt Solidaire", "le Programme communautaire des bénévoles"],
    "crisis": [
        "le Centre de crise L'Accalmie",
        "l'Écoute-Nuit",
        "la Ligne Tel-jeunes",
        "le Texto-Secours",
        "l'Équipe Mobile de l'Est",
    ],
    "disaster": ["la Croix-Rouge", "le Centre d'accueil des sinistrés", "la Sécurité civile"],
    "health": [
        "la Clinique du Vieux-Moulin",
        "le CLSC des Coteaux",
        "le Centre de santé du Rivage",
        "le Soutien à domicile Les Tilleuls",
    ],
}
PUBLIC = """2-1-1 Ontario, 211 Québec, Service Canada, Service Ontario, ServiceOntario, Services Québec, Ontario
Works, OW, ODSP, EI, CPP, OAS, GIS, CCB, CRA, ARC, IRCC, RCMP, GRC, OHIP, RAMQ, MSP, CAS, LTB, RTB, RTDRS, TAL,
SAAQ, ICBC, WSIB, CNESST, IVAC, DPJ, CLSC, CISSS, CIUSSS, BC Hydro, Manitoba Hydro, SaskPower, NB Power,
Hydro-Québec, Hydro One, Jordan's Principle, Retraite Québec, Revenu Québec, Landlord and Tenant Board,
Residential Tenancies Branch, Tribunal administratif du logement, Legal Aid Ontario, Aide juridique, Alberta
Works, AISH, Manitoba Housing, Toronto Community Housing, Housing Nova Scotia, OMH, SPVM, SQ, Sûreté du Québec,
Santé Montréal, Info-Santé, Info-Social, Immigration Canada, Elections Canada, Passeport Canada, Veterans
Affairs, Anciens Combattants, NIHB, SSNA, Employment Insurance, Office municipal d'habitation, Curateur public,
Public Guardian and Trustee, Canada Post, Postes Canada, Health Canada, WRHA, Alberta Health, Manitoba Health,
Croix-Rouge canadienne, Red Cross, Croix-Rouge, Assurance-emploi, Régie des rentes, SVO, HandiDART, Wheel-Trans,
EIA, SAID, SIS, CNB, RQAP, SFI, PSV, SRG, ACE, AE, RPC, Accès Logis, Service New Brunswick, Service
Nouveau-Brunswick, Small Claims Court, Cour du Québec, Provincial Court, STM, Exo, TTC, Indigenous Services
Canada, Services aux Autochtones Canada""".replace("\n", " ").split(", ")


def split_article(name: str) -> tuple[str, str]:
    """The article (`le`, `la`, `l'`) and the name of a French service."""
    if name.startswith("l'"):
        return "l'", name[2:]
    article, _, rest = name.partition(" ")
    return article, rest


SERVICES: list[str] = list(
    dict.fromkeys(
        [
            *(name for names in ENGLISH.values() for name in names),
            *(split_article(name)[1] for names in FRENCH.values() for name in names),
            *PUBLIC,
        ]
    )
)
