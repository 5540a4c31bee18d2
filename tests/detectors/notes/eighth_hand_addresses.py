"""Addresses as callers give them: civic, rural, corners of streets, and those said wrong first."""

from tests.detectors.notes import eighth_hand_words as words

TYPES_EN = [
    ("Street", "St"),
    ("Avenue", "Ave"),
    ("Road", "Rd"),
    ("Drive", "Dr"),
    ("Crescent", "Cres"),
    ("Lane", "Ln"),
    ("Court", "Crt"),
    ("Boulevard", "Blvd"),
    ("Terrace", "Terr"),
    ("Place", "Pl"),
]
TYPES_FR = ["rue", "rue", "rue", "rue", "av.", "avenue", "boul.", "boulevard", "ch.", "chemin", "place"]


def civic(note):
    """A civic number of two or more different digits."""
    number = note.pick(note.rng.randrange(12, 99), note.rng.randrange(101, 989), note.rng.randrange(1001, 9899))
    return number + 1 if len(set(str(number))) == 1 else number


def street(note):
    """A street, with or without its type."""
    if note.lang == "fr":
        base = note.rng.choice(words.STREETS_FR)
        return note.pick(f"{note.rng.choice(TYPES_FR)} {base}", f"rue {base}", base)
    base = note.rng.choice(words.STREETS_EN)
    full, short = note.rng.choice(TYPES_EN)
    if note.rng.random() < 0.08:
        return note.pick("2nd", "3rd", "5th", "11th", "17th") + note.pick(" Avenue", " Ave", " St", " Street NW")
    return note.pick(
        f"{base} {full}",
        f"{base} {full}",
        f"{base} {short}",
        f"{base} {short}.",
        base,
        f"{base} {short} {note.pick('N', 'S', 'E', 'W')}",
    )


def address(note):
    """A civic address, at times with its unit."""
    number, unit, way = civic(note), note.fill("#", "##", "10#", "@").replace("0", "2"), street(note)
    if note.lang == "fr":
        return note.pick(
            f"{number}, {way}",
            f"{number}, {way}",
            f"{number} {way}",
            f"{number} {way}",
            f"{number}, {way}, app. {unit}",
            f"{number} {way}, apt {unit}",
            f"{unit}-{number}, {way}",
            f"{number} {way} app {unit}",
            f"app. {unit}, {number} {way}",
            f"{number}, {way}, unité {unit}",
        )
    return note.pick(
        f"{number} {way}",
        f"{number} {way}",
        f"{number} {way}",
        f"{unit}-{number} {way}",
        f"{number} {way}, Apt {unit}",
        f"apt {unit}, {number} {way}",
        f"{number} {way} unit {unit}",
        f"#{unit} - {number} {way}",
        f"{number} {way}, Suite {unit}",
        f"Unit {unit}, {number} {way}",
    )


def rural(note):
    """A box, a rural route, a lot, a road of the country."""
    if note.lang == "fr":
        return note.fill(
            "C.P. 1##",
            "case postale 2##",
            "R.R. 3",
            "R.R. 2, boîte 1#",
            "lot 1#, rang 5",
            "1##0, route 134",
            "4##, rang Saint-Joseph",
            "casier postal 2##",
            "2#, 4e Rang Ouest",
            "lot 2#, concession 6",
            "1#4, chemin de la Pointe",
            "C. P. 2##, succ. A",
        )
    return note.fill(
        "PO Box 1##",
        "P.O. Box 4##",
        "RR 3",
        "R.R. ^2, Site 5",
        "RR^1 Box 2#",
        "Lot 1#, Concession 5",
        "Box 3#, RR 4",
        "1##0 Route 134",
        "4##2 Highway 11",
        "Lot 2# Con. 8",
        "2##1 Line 6",
        "PO Box 2#, Stn Main",
        "6## Mill Cove Rd, RR 2",
    )


def corner(note):
    """Two streets that meet."""
    if note.lang == "fr":
        one, two = note.rng.sample(words.STREETS_FR, 2)
        return note.pick(f"{one} et {two}", f"{one}/{two}", f"rue {one} et rue {two}")
    one, two = note.rng.sample(words.STREETS_EN, 2)
    return note.pick(f"{one} and {two}", f"{one} & {two}", f"{one} St and {two} Ave", f"{one}/{two}")


def wrong_civic(note):
    """The civic number said first, by mistake."""
    return note.keep("civic", str(civic(note)))


def wrong_address(note):
    """The address said first, by mistake in its number."""
    return f"{wrong_civic(note)} {note.keep('street', street(note).rstrip('.'))}"
