"""The slots of the frames: label and maker of each kind."""

from tests.detectors.notes import eighth_hand_addresses as addresses
from tests.detectors.notes import eighth_hand_values as values
from tests.detectors.notes import eighth_hand_words as words


def coded(*patterns):
    """A maker of numbers after patterns."""
    return lambda note: note.fill(*patterns)


PLAIN = {
    "addr": ("LOCATION_ADDRESS", addresses.address),
    "rural": ("LOCATION_ADDRESS", addresses.rural),
    "corner": ("LOCATION_ADDRESS", addresses.corner),
    "addrbad": ("LOCATION_ADDRESS", addresses.wrong_address),
    "civicbad": ("LOCATION_ADDRESS", addresses.wrong_civic),
    "civicgood": ("LOCATION_ADDRESS", lambda note: values.swapped(addresses.wrong_civic(note))),
    "phone": ("PHONE", values.phone),
    "phonext": ("PHONE", values.extension),
    "phbad": ("PHONE", lambda note: note.keep("phone", note.fill("555-01##"))),
    "phgood": ("PHONE", lambda note: values.swapped(note.keep("phone", note.fill("555-01##")))),
    "postal": ("POSTAL_CODE", values.postal),
    "fsa": ("PLACE_OK", lambda note: values.postal(note)[:3]),
    "ip": ("URL_IP", values.address_of_machine),
    "dob": ("DATE_OF_BIRTH", values.born(1951, 2005)),
    "kdob": ("DATE_OF_BIRTH", values.born(2008, 2024)),
    "bdob": ("DATE_OF_BIRTH", values.born(2023, 2026)),
    "ydob": ("DATE_OF_BIRTH", values.born(1994, 2006)),
    "edob": ("DATE_OF_BIRTH", values.born(1926, 1951)),
    "yob": ("DATE_OF_BIRTH", lambda note: str(note.rng.randrange(1938, 2006))),
    "sin": ("SIN", values.sin),
    "ohip": ("HEALTH_NUMBER", values.ohip),
    "phn": ("HEALTH_NUMBER", coded("9### ### ###", "#####-####", "### ### ###", "9#########")),
    "uci": ("GOV_ID", coded("11-####-####", "####-####", "11########", "########")),
    "permit": ("GOV_ID", coded("U#########", "F#########", "U ### ### ###")),
    "passport": ("GOV_ID", coded("@@######", "@########", "@@ ######", "P@A######")),
    "prcard": ("GOV_ID", coded("PA########", "RA########", "PA#### ####")),
    "plate": ("GOV_ID", coded("@@@ ###", "@@@-###", "@@@@ ###", "@## @@@", "###@@@")),
    "status": ("GOV_ID", coded("##########", "0########-01", "###-####-###")),
    "case": (
        "CASE_ID",
        coded(
            "HF-2024-0####",
            "24-####",
            "R2025/1##",
            "NB-1##-4#",
            "C00####2",
            "4####",
            "K-7###",
            "2025-CS-0###",
            "##-####-@",
        ),
    ),
    "court": (
        "CASE_ID",
        coded(
            "FDM-1##-2024",
            "CV-24-000#####-0000",
            "FC-23-1###",
            "FDSJ-##-2023",
            "700-12-03####-234",
            "540-17-01####-245",
        ),
    ),
    "ticket": ("CASE_ID", coded("P11#####", "INC00#####", "T-####-##", "B2#####")),
    "client": ("CASE_ID", coded("C-4####", "00#####", "CL 7# 1##", "3#####", "A##-####")),
    "claim": ("CASE_ID", coded("TC4-1####", "MC3-0####", "CLM-8#-4####", "W24-1#####")),
    "bank": ("ACCOUNT", coded("00###-003 7######", "0####-010-#######", "8####-219 ########", "0####-00# ###-###-#")),
    "card": ("ACCOUNT", coded("4506 #### #### ####", "4724-####-####-####", "5191 #### #### ####", "6370############")),
    "util": ("ACCOUNT", coded("33## ## ###-#", "2#########", "299 ### ### ###", "45-####-##", "1##########-7")),
    "rent": ("ACCOUNT", coded("R-22##-0#", "T00#####", "LOC-5###", "7#-###-###")),
    "date": ("DATE_OK", values.deadline),
    "money": ("NUM_OK", values.money),
    "n": ("NUM_OK", lambda note: str(note.rng.randrange(2, 9))),
    "lang": ("LANG_OK", lambda note: note.rng.choice(words.LANGUAGES[note.lang])),
    "town": ("PLACE_OK", lambda note: note.town),
    "away": ("PLACE_OK", lambda note: note.rng.choice(words.TOWNS_EN if note.lang == "en" else words.TOWNS_FR)[0]),
    "org": ("ORG_OK", values.service("")),
    "orgf": ("ORG_OK", values.service("f")),
    "orgm": ("ORG_OK", values.service("m")),
    "orgv": ("ORG_OK", values.service("v")),
    "oaddr": ("NEUTRAL", addresses.address),
    "ophone": ("NEUTRAL", values.phone),
    "omail": ("NEUTRAL", values.service_mail),
    "oweb": ("NEUTRAL", values.service_page),
    "hot": ("HOTLINE_OK", lambda note: note.rng.choice(words.HOTLINES[note.lang])),
}
PLAIN |= {f"{band}age{form}": ("AGE", values.age(form, band)) for band in values.AGES for form in ("", "p", "adj", "n")}
PLAIN |= {
    f"org{theme}": ("ORG_OK", lambda note, names=names: note.rng.choice(names))
    for theme, names in (words.ORGS_EN | words.ORGS_FR).items()
}
PERSONAL = {
    "mail": ("EMAIL", values.mail),
    "page": ("URL_IP", values.page),
    "ramq": ("HEALTH_NUMBER", values.ramq),
    "health": ("HEALTH_NUMBER", values.health),
    "dl": ("GOV_ID", values.licence),
} | {form: ("PERSON", maker) for form, maker in values.PERSON_FORMS.items()}
