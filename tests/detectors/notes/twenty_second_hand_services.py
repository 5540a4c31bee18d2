"""Invented services; French ones with their article. Acronyms and short forms are entries of their own."""

EN_SERVICES: list[str] = [
    "Harbour Lantern Outreach",
    "HLO",
    "Marguerite House",
    "Tide and Table Food Bank",
    "Joyce Winters Women's Shelter",
    "Fraser Bend Newcomer Society",
    "FBNS",
    "Open Gate Drop-In",
    "Rideau Night Line",
    "Second Kettle Community Kitchen",
    "Loyalist Hill Tenant Clinic",
    "Grace Harbour Hospice",
    "Hope and Mercy Furniture Depot",
    "Cedar Circle Healing Lodge",
    "Northbound Youth Hub",
    "Paul's Place",
    "Uptown Warming Centre",
    "Fundy Rent Bank",
    "False Creek Settlement House",
    "Mosaic Bridge Language Clinic",
    "Elder Bear Counselling Program",
    "Ketchum Legal Help Desk",
    "KLHD",
    "Saint Brendan Supper Club",
    "Main and Keefer Health Van",
    "Safe Landing Refugee Centre",
    "SLRC",
    "Quiet Waters Grief Circle",
    "Kennebecasis Ride Share",
    "Blair Memorial Seniors' Club",
    "Little Acorns Family Centre",
    "Steady Ground Addictions Program",
    "Westbank Home Support",
    "Bell Tower Crisis Beds",
    "Wanda's Closet",
    "Ready Wheels Dial-a-Ride",
    "Two Rivers Mobile Crisis Team",
]
_FR_ROWS = (
    "la|Maison Gisèle-Poitras;la|Table du Bas-du-Fleuve;le|Centre l'Amarrage;l'|Entraide du Rocher;"
    "le|Comptoir Saint-Rosaire;la|Ressource L'Étoile du Nord;l'|Accueil Boréal;le|Carrefour Rose-Aimée;"
    "la|Cuisine du Marchepied;la|Popote de la Pointe;l'|Escale Vaudreuil;la|Clinique juridique du Portage;"
    "le|Relais des Grands-Parents;le|CARB;la|Halte-chaleur Eddy;l'|Association Mains tendues;la|Coop Les Lilas;"
    "le|Regroupement Parents d'Acadie;le|RPA-Sud;la|Fondation Florence-Dubé;le|Dépannage Saint-Onge;"
    "la|Traversée de nuit;le|Bureau des nouveaux voisins;le|Service Premier Pas;l'|Auberge du Cœur-Vaillant;"
    "la|Friperie Chez Lise;le|Transport adapté La Navette;le|Cercle des aînés de la Baie;la|Maison des Quatre-Vents;"
    "le|Centre Gabriel-Landry;la|Banque alimentaire du Quai;l'|Atelier Parent-Bonheur;le|Programme Toit d'abord;"
    "la|Ligne Entre-Nous;le|Café Jean-Guy;la|Pharmacie sociale du Littoral;le|CAJEF;la|Source-Femmes;"
    "le|Jardin de Mathieu;le|Foyer Sainte-Monique"
)
FR_SERVICES: list[tuple[str, str]] = [(row.split("|")[0], row.split("|")[1]) for row in _FR_ROWS.split(";")]
SERVICES: list[str] = [*EN_SERVICES, *[name for _, name in FR_SERVICES]]
HOTLINES: dict[str, list[str]] = {
    "en": ["2-1-1", "211", "9-8-8", "988", "911", "9-1-1", "811", "8-1-1", "1-800-668-6868", "1-855-242-3310"],
    "fr": ["2-1-1", "211", "9-8-8", "988", "911", "9-1-1", "811", "8-1-1", "1 800 363-9010", "1 866 277-3553"],
}
FIRST_LANGUAGES: tuple[str, ...] = ("French", "Inuktitut", "Mi'kmaq", "innu", "anglais", "atikamekw")
LANGUAGES: dict[str, list[str]] = {
    "en": [
        "Tigrinya",
        "Dari",
        "Spanish",
        "Punjabi",
        "Arabic",
        "Inuktitut",
        "Mi'kmaq",
        "Farsi",
        "Ukrainian",
        "French",
        "Cantonese",
        "Vietnamese",
        "Somali",
        "Tagalog",
    ],
    "fr": [
        "créole haïtien",
        "arabe",
        "espagnol",
        "tigrigna",
        "innu",
        "lingala",
        "ukrainien",
        "dari",
        "anglais",
        "portugais",
        "wolof",
        "atikamekw",
        "pachto",
        "vietnamien",
    ],
}
