"""Words for houses that have names, for the rooms in them, and for parks of mobile homes and their sites."""

PARK_EN = (
    r"(?:mobile\s+home\s+(?:park|court)|trailer\s+(?:park|court|crt|ct)|mobile\s+park|mhp|campground|camp\s?site|"
    r"rv\s+park|estates|park)"
)
PARK_FR = r"(?:parc\s+(?:de\s+)?maisons\s+mobiles|parc\s+de\s+roulottes|camping|domaine|parc)"
HOUSES_EN = (
    *("apts", "apartments", "manor", "towers", "terrace", "lodge"),
    *("court", "place", "gardens", "estates", "heights"),
)
HOUSES_FR = (
    *("manoir", "villa", "résidence", "residence", "habitations"),
    *("immeuble", "édifice", "edifice", "tour", "place"),
)
HOUSE_EN, HOUSE_FR = (rf"(?:{'|'.join(words)})" for words in (HOUSES_EN, HOUSES_FR))
ROOM = (
    r"(?:apt|apartment|unit|suite|ste|rm|room|app|appt|appartement|ch|chambre|log|logement|porte|"
    r"local)\.?\s?#?\d{1,4}[A-Z]?"
)
SITE = (
    r"(?:trailer|pad|lot|site|space|stall|unit|terrain|roulotte|emplacement|maison\s+mobile)\s*"
    r"(?:no\.?|#)?\s*\d{1,4}[A-Z]?"
)
