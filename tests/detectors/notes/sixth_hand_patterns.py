"""Patterns of numbers, titles, days and months, and the label of every slot."""

MONTHS = {
    "en": "January February March April May June July August September October November December".split(),
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
}
SHORT_FR = "janv févr mars avr mai juin juil août sept oct nov déc".split()
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tues Wed Thurs Fri Sat Sun".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim".split(),
}
TITLES = {
    ("en", "f"): ["Ms", "Ms.", "Mrs", "Mrs.", "Miss"],
    ("en", "m"): ["Mr", "Mr."],
    ("fr", "f"): ["Mme", "Mme", "madame", "Mme."],
    ("fr", "m"): ["M.", "M.", "Mr", "monsieur"],
}
RANKS = {"en": ["Cst.", "Const.", "Sgt", "Det."], "fr": ["sgt", "agt", "sergent", "lt-det."]}

# In a pattern "#" stands for a digit, "%" for a digit but 0, "@" for a letter.
PATTERNS = {
    "uci": ("GOV_ID", ["11-####-####", "11########", "%###-####", "00-%###-####"]),
    "status": ("GOV_ID", ["%##-0####-01", "%##0####02", "%## 00### 01", "%##00####1"]),
    "passport": ("GOV_ID", ["AB######", "GA######", "P######@@", "@########", "@@ %######", "H@######"]),
    "permit": ("GOV_ID", ["U#########", "F#########", "U 3## ### ###", "F305######"]),
    "file": ("CASE_ID", ["24-%####", "HF-25-%###", "%#####", "C%####", "2025-0%###", "HS%##-##", "%###@", "#25/%###"]),
    "police": ("CASE_ID", ["25-%#####", "2025-%####", "25%######", "GO25-%####", "%#-######-###"]),
    "claim": ("CASE_ID", ["C%#######", "WC-%######", "%###-%####", "25-%####-CL", "%########"]),
    "ticket": ("CASE_ID", ["INC00%####", "TK-%####", "REQ%######", "%####"]),
    "card": ("ACCOUNT", ["4500 #### #### ####", "4519############", "5191-####-####-####", "4000 00## #### ####"]),
    "bank": (
        "ACCOUNT",
        ["%####-003 #######", "004-%####-#######", "%####-815 ###### #", "0%####-010-#######", "%######-##"],
    ),
    "util": ("ACCOUNT", ["%### #### ###", "%#########", "%## ### ###", "2990#######", "%####-#####-##"]),
    "rent": ("ACCOUNT", ["T00%####", "RGI-%###", "%##-%###-2", "L%#####", "%####-B"]),
}
COURTS = {
    "en": ["FC-25-%###", "CV-25-0000%###-0000", "FD-25-%####", "25-%###-F"],
    "fr": ["500-04-0%####-25%", "550-12-0%####-24%", "750-04-00%###-251", "25-%###-DF"],
}
TRIBUNALS = {
    "en": ["LTB-L-0%####-25", "TSL-%####-24", "TNT-%####-25"],
    "fr": ["%##### 31 202503## G", "%#####", "%#####-22-2024"],
}
HEALTH = {
    "ON": ["%### ### ### @@", "%###-###-###-@@", "%###-###-###@@", "%#########@@"],
    "BC": ["9### ### ###", "9#########"],
    "AB": ["%####-####", "%########"],
    "MB": ["%## ### ###", "%########"],
    "NS": ["%### ### ###", "00########"],
    "NL": ["%## ### ### ###", "%###########"],
    "NB": ["%## ### ###", "%########"],
    "SK": ["%## ### ###", "%########"],
    "PE": ["%#######", "%### ####"],
    "NU": ["1## ### ###", "1########"],
    "YT": ["%## ### ###"],
    "NT": ["N#######", "N %######"],
}
LICENCES = {
    "ON": ["@####-#####-#####", "@##############", "@#### ##### #####"],
    "QC": ["@####-######-##", "@############"],
    "BC": ["%######"],
    "MB": ["@@-@@-@@-@###@@", "@@@@@@@###@@"],
    "AB": ["%#####-###"],
    "NS": ["@@@@@######001"],
    "NL": ["@#########", "@########"],
    "NB": ["%######", "0%#####"],
}
PLATES = {
    "ON": ["C@@@ ###", "@@@@###", "A@@@-###"],
    "QC": ["@## @@@", "### @@@", "F@@ ####"],
    "BC": ["@@#-##@", "@@@ ##%"],
    "MB": ["@@@ ###", "K@@###"],
    "AB": ["@@@-####"],
    "NS": ["G@@ ###", "H@@###"],
    "NL": ["J@@ ###", "H@@-###"],
    "NB": ["J@@ ###", "@@@-###"],
}
BODIES = {"ON": "OHIP", "NS": "MSI", "NL": "MCP", "MB": "MHSC", "BC": "MSP", "QC": "RAMQ", "NB": "Medicare"}

LABELS = {
    "PERSON": "full giv sur rev ini initials aka nick mr dr me cst",
    "DATE_OF_BIRTH": "dob kdob",
    "AGE": "age agen ans kid kidn",
    "SIN": "sin",
    "HEALTH_NUMBER": "health",
    "GOV_ID": "licence plate",
    "CASE_ID": "court tal",
    "PHONE": "phone",
    "EMAIL": "mail",
    "URL_IP": "page ip",
    "LOCATION_ADDRESS": "addr pob rural corner",
    "POSTAL_CODE": "post",
    "DATE_OK": "day date time",
    "NUM_OK": "money n",
    "PLACE_OK": "town area fsa street",
    "ORG_OK": "org",
    "HOTLINE_OK": "hot",
    "LANG_OK": "lang",
    "NEUTRAL": "oaddr ophone omail osite",
}
SLOTS = {slot: label for label, slots in LABELS.items() for slot in slots.split()}
RENAMED = {"town": "town_name", "lang": "lang_name", "oaddr": "addr"}
LITERALS = {"o": "ORG_OK", "h": "HOTLINE_OK", "d": "DATE_OK", "n": "NUM_OK"}
