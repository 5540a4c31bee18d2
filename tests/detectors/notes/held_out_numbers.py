"""Numbers, dates and addresses of the held-out texts, each with the words that a writer puts before it."""

from random import Random

from tests.detectors.notes import held_out_words as words

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "fr": [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
}
AREAS = [
    "226",
    "249",
    "289",
    "365",
    "368",
    "416",
    "418",
    "437",
    "450",
    "506",
    "519",
    "579",
    "604",
    "613",
    "647",
    "672",
    "705",
    "709",
    "778",
    "780",
    "807",
    "819",
    "825",
    "867",
    "873",
    "902",
]
SETTERS = "ABCEGHJKLMNPRSTVXY"
LETTERS = "ABCEGHJKLMNPRSTVWXYZ"


def filled(rng: Random, form: str) -> str:
    """``form`` with each # a digit, each @ a letter that postal codes use; the first digit is not 0."""
    first, out = True, ""
    for sign in form:
        if sign == "#":
            out += str(rng.randrange(1, 10) if first else rng.randrange(10))
            first = False
        else:
            out += rng.choice(LETTERS) if sign == "@" else sign
    return out


def luhn(rng: Random, length: int, first: str = "") -> str:
    body = first + "".join(
        str(rng.randrange(1 if not first and not n else 0, 10)) for n in range(length - 1 - len(first))
    )
    doubled = [int(d) * (2 if at % 2 == 0 else 1) for at, d in enumerate(reversed(body))]
    return body + str(-sum(n - 9 if n > 9 else n for n in doubled) % 10)


def phone(rng: Random, lang: str) -> str:
    area, line = rng.choice(AREAS), f"555-01{rng.randrange(100):02}"
    spaced = line.replace("-", " ")
    forms = [f"{area}-{line}"] * 4 + [
        f"({area}) {line}",
        f"{area} {line}",
        f"{area}.{line.replace('-', '.')}",
        f"{area} {spaced}",
    ]
    forms += [
        area + line.replace("-", ""),
        f"1 {area} {line}",
        f"+1-{area}-{line}",
        line,
        f"({area}){spaced}",
        f"{area}–{line}",
    ]
    forms += [
        f"{area}-{line} x{rng.randrange(10, 999)}" if lang == "en" else f"{area} {line}, poste {rng.randrange(10, 999)}"
    ]
    return rng.choice(forms)


def postal(rng: Random) -> str:
    code = rng.choice(SETTERS) + filled(rng, "#@") + " " + filled(rng, "#@#")
    return rng.choice(
        [code] * 5 + [code.replace(" ", "")] * 2 + [code.lower(), code.lower().replace(" ", ""), code.replace(" ", "-")]
    )


def address(rng: Random, lang: str) -> str:
    street = rng.choice(words.STREETS[lang].split("|"))
    n, u = (
        rng.choice([rng.randrange(3, 99), rng.randrange(100, 999), rng.randrange(1000, 12999)]),
        rng.randrange(1, 999),
    )
    if lang == "en":
        forms = [f"{n} {street}"] * 7 + [
            f"{n} {street}, Apt {u}",
            f"{u}-{n} {street}",
            f"{n} {street} unit {u}",
            f"#{u}, {n} {street}",
        ]
        forms += [
            f"Apt {u} - {n} {street}",
            f"{n} {street}, #{u}",
            f"{n} {street} bsmt",
            f"{n}{rng.choice('ABC')} {street}",
        ]
        forms += [
            filled(rng, form)
            for form in (
                "P.O. Box ###",
                "RR #, Box ##",
                "Lot ##, Conc. #",
                "Fire No. ####, Hwy 11",
                "Box ##, Site #, RR #",
                "Unit ##, ### Wharf Rd",
            )
        ]
    else:
        forms = (
            [f"{n}, {street}"] * 4
            + [f"{n} {street}"] * 4
            + [f"{n}, {street}, app. {u}", f"{n} {street} app {u}", f"{n}, {street} #{u}"]
        )
        forms += [
            f"{n}-{u}, {street}",
            f"{n}, {street}, logement {u}",
            f"{n} {street}, porte {u}",
            f"{n}{rng.choice('ABC')}, {street}",
        ]
        forms += [
            filled(rng, form)
            for form in (
                "C.P. ###",
                "case postale ##",
                "R.R. #, boîte ##",
                "### rang 4 Ouest",
                "lot ##, chemin du Lac",
                "### rue Wabanonik",
            )
        ]
    return rng.choice(forms)


def date(rng: Random, lang: str, year: int, bare: bool) -> str:
    month, day = rng.randrange(1, 13), rng.randrange(1, 29)
    name = MONTHS[lang][month - 1]
    if lang == "en":
        forms = [
            f"{name} {day}, {year}",
            f"{name[:3]} {day}, {year}",
            f"{day} {name} {year}",
            f"{year}-{month:02}-{day:02}",
            f"{month:02}/{day:02}/{year}",
        ]
        forms += [
            f"{day}-{name[:3]}-{year % 100:02}",
            f"{name[:3]}. {day}/{year % 100:02}",
            f"{month}-{day}-{year}",
            f"{year}.{month:02}.{day:02}",
        ]
        near = [
            f"{name} {day}",
            "tomorrow",
            "last Friday",
            "next week",
            f"{name[:3]} {day}",
            f"on {month}/{day}"[3:],
            "yesterday",
            f"the {day}th",
        ]
    else:
        forms = [
            f"{day} {name} {year}",
            f"{day} {name[:4]}. {year}",
            f"{year}-{month:02}-{day:02}",
            f"{day:02}/{month:02}/{year}",
            f"{day:02}-{month:02}-{year}",
        ]
        forms += [
            f"{day} {name} {year % 100:02}",
            f"{day}/{month}/{year % 100:02}",
            f"{day:02}.{month:02}.{year}",
            f"1er {name} {year}",
        ]
        near = [
            f"le {day} {name}",
            "demain",
            "vendredi dernier",
            "la semaine prochaine",
            f"le {day:02}/{month:02}",
            "hier",
            f"mardi le {day}",
        ]
    return rng.choice(near if not bare and rng.random() < 0.75 else forms)


def labelled(rng: Random, kind: str, lang: str) -> tuple[str, str]:
    """Words that lead to a number, and the number: ``(before, number)``."""
    lead, form = rng.choice([row.rsplit("=", 1) for row in LEADS[kind][lang].split("|")])
    if form.startswith("luhn"):
        number = luhn(rng, int(form[4:]), "9" if form == "luhn9" and rng.random() < 0.1 else "")
        sign = rng.choice([" ", "-", " ", ""])
        number = (
            sign.join(number[at : at + 3] for at in range(0, 9, 3))
            if len(number) == 9
            else sign.join((number[:4], number[4:7], number[7:]))
        )
        if kind == "card":
            number = luhn(rng, 16, "4")
            number = rng.choice([" ", "", "-"]).join(number[at : at + 4] for at in range(0, 16, 4))
        return lead, number
    return lead, filled(rng, form)


LEADS = {
    "sin": {
        "en": "SIN =luhn9|social insurance # =luhn9|S.I.N.: =luhn9|sin number is =luhn9|her SIN (=luhn9|Social Insurance Number =luhn9",
        "fr": "NAS =luhn9|N.A.S. : =luhn9|numéro d'assurance sociale =luhn9|ass. sociale =luhn9|son NAS, =luhn9|nas=luhn9",
    },
    "hn": {
        "en": "OHIP =luhn10|health card =luhn10|HC# =luhn10|PHN =9### ### ###|Alberta Health no. =#####-####|MCP =### ### ### ###|Sask health card =### ### ###|Medicare # =###-###-###|health card number: =luhn10",
        "fr": "carte soleil =@@@@ ##12 1###|RAMQ =@@@@##0614##|NAM : =@@@@ ##06 15##|no d'assurance maladie =@@@@ ##53 08##|carte Santé =luhn10|carte-santé de l'Ontario =luhn10|assurance-maladie (N.-B.) =###-###-###|n° RAMQ =@@@@-##02-11##",
    },
    "gov": {
        "en": "passport =@@######|driver's licence =@####-#####-#####|status card =##########|UCI =########|PR card no. =@@#######|study permit =U#########|licence no. =######-###|treaty # =##########|birth certificate reg. =####-##-######",
        "fr": "passeport =@@######|permis de conduire =@####-######-##|carte de statut =##########|IUC =########|carte RP no =@@#######|permis d'études =U#########|numéro d'Indien inscrit =##########|certificat de naissance no =############",
    },
    "case": {
        "en": "file =####-######|Case #=######|court file no. =CV-##-########|occurrence =##-######|claim =@#######|file number =##/####|ref: =@@@-#####|ticket #=#######|LTB file =LTB-L-######-##|client ID =######",
        "fr": "dossier =####-######|no de dossier =######|numéro de cour =###-##-######-###|événement =##-######|réclamation =@#######|réf. : =@@@-#####|dossier TAL =######|no de client =######|constat no =#######|plainte =##-####",
    },
    "acct": {
        "en": "acct =#######|account number =#### ### ####|Hydro acct# =##########|transit =#####-### account #######|Enbridge account =## ## ## ##### #|chequing =#####-#######|a/c no. =########|utility acct =###-####-##",
        "fr": "compte =#######|no de compte =#### ### ####|compte Hydro =### ### ### ###|transit =#####-###, folio #######|folio =######-#|compte chèques =#####-#######|compte client Énergir =## ### ### ###|succursale =#####, compte #######",
    },
    "card": {"en": "=luhn16", "fr": "=luhn16"},
}
