"""Fills a template's slots."""

import re

from tests.detectors.notes import twenty_ninth_hand_ids as ids
from tests.detectors.notes import twenty_ninth_hand_numbers as num
from tests.detectors.notes import twenty_ninth_hand_places as pl
from tests.detectors.notes import twenty_ninth_hand_values as val
from tests.detectors.notes import twenty_ninth_hand_web as web
from tests.detectors.notes.twenty_ninth_hand_names import age, born, elide, name, org, person

LINES = {
    "en": [
        "1-800-668-6868",
        "1-866-863-0511",
        "1-800-206-7218",
        "1-800-387-1193",
        "1-866-531-2600",
        "1-855-242-3310",
        "1-800-668-8258",
        "1-888-579-2888",
    ],
    "fr": [
        "1 800 363-9010",
        "1 866 277-3553",
        "1 800 263-2266",
        "1 800 622-6232",
        "1 888 489-2287",
        "1-800-667-5005",
        "1 855 242-3310",
        "1 800 267-2166",
    ],
}
SLOT = re.compile(r"\{(?:(de|que)\+)?([A-Za-z0-9$]+)(?:\.(\w))?(?:\^(\w))?\}|\[\[([A-Z_]+)\|([^\]]*)\]\]")
LABEL = {
    **dict.fromkeys("N Nf Nm G Gf Gm T Tf Tm D R Rf Rm I S W K".split(), "PERSON"),
    **dict.fromkeys(("L", "Lr", "Lc"), "LOCATION_ADDRESS"),
    "PC": "POSTAL_CODE",
    **dict.fromkeys(("PH", "PHw", "PHx"), "PHONE"),
    "EM": "EMAIL",
    **dict.fromkeys("DB DBc DBs DBk DBj DBw DBy".split(), "DATE_OF_BIRTH"),
    "SIN": "SIN",
    **dict.fromkeys("HN HNo HNs HNb".split(), "HEALTH_NUMBER"),
    **dict.fromkeys("DL PP UCI ST PM PL".split(), "GOV_ID"),
    **dict.fromkeys("CA CAi CAl CAc".split(), "CASE_ID"),
    **dict.fromkeys("BT BI BA BF BC BH".split(), "ACCOUNT"),
    **dict.fromkeys("U Uf Ui Ug IP".split(), "URL_IP"),
    **dict.fromkeys(
        "A Ac As Aa Aac Aas An Anc Ans Af Am Afs Ams Afc Amc Aw Aws Ao Aoj Aoy Aos Aok Ak Ay Aj Any Aaj Afj".split(),
        "AGE",
    ),
    **dict.fromkeys("O Ol Oc Od Oa".split(), "ORG_OK"),
    **dict.fromkeys("H2 H9 H1 H8 HT".split(), "HOTLINE_OK"),
    "DT": "DATE_OK",
    "DTy": "DATE_OK",
    "$": "NUM_OK",
    "$r": "NUM_OK",
    "$f": "NUM_OK",
    "n": "NUM_OK",
    "LG": "LANG_OK",
    **dict.fromkeys("C Cs Cb Co Cq".split(), "PLACE_OK"),
}
OF_PERSON = ("PERSON", "DATE_OF_BIRTH", "AGE", "HEALTH_NUMBER", "GOV_ID", "EMAIL")
OF_NUMBER = ("LOCATION_ADDRESS", "PHONE", "URL_IP", "CASE_ID", "ACCOUNT", "SIN", "HOTLINE_OK")
NEWCOMER = "southasian chinese viet filipino arab persian somali haiti africa slavic latin korean eritrea".split()
HINT = [
    (r"Kokum|Beardy|Wemotaci|\{ST\.", ["nations"]),
    (r"CUAET|Ukrain", ["slavic"]),
    (r"\{(UCI|PP|PM|LG)\b|refugee|asile|réfugi", NEWCOMER),
]


class Filling:
    """One template being filled: its people, and the city last named."""

    def __init__(self, r, lang, template):
        self.r, self.lang, self.template = r, lang, template
        self.people, self.sexes, self.city = {}, {}, None
        self.hint = next((h for pat, h in HINT if re.search(pat, template)), None)
        for m in SLOT.finditer(template):
            c = m.group(2) or ""
            if m.group(3) and c[1:2] in ("f", "m") and LABEL[c] in ("PERSON", "AGE"):
                self.sexes[m.group(3)] = c[1]

    def segments(self):
        segs, at = [], 0
        for m in SLOT.finditer(self.template):
            segs.append((self.template[at : m.start()], None))
            at = m.end()
            pre, code, key, like, lit, words = m.groups()
            if lit:
                segs.append((words, lit))
                continue
            lab, before = LABEL[code], ""
            if lab in OF_PERSON or code[0] == "U":
                t = self.of_person(code, lab, self.who(code, lab, key, like))
            elif lab == "ORG_OK":
                before, t = org(self.r, self.lang, code)
            elif lab in OF_NUMBER:
                t = self.of_number(code, lab)
            else:
                t = self.of_note(code)
            if pre:
                before = elide(pre, t)
            segs += [(before, None), (t, lab)]
        segs.append((self.template[at:], None))
        return segs

    def who(self, code, lab, key, like):
        p = self.people.get(key) if key else None
        if not p:
            sex = code[1] if code[1:2] in ("f", "m") and lab in ("PERSON", "AGE") else self.sexes.get(key)
            if like and like not in self.people:
                self.people[like] = person(self.r, self.lang, self.sexes.get(like), None, self.hint)
            used = {x["given"] for x in self.people.values()}
            for _ in range(9):
                p = person(self.r, self.lang, sex, self.people.get(like), self.hint)
                if p["given"] not in used:
                    break
            if key:
                self.people[key] = p
        return p

    def of_person(self, code, lab, p):
        r, lang = self.r, self.lang
        if lab == "PERSON":
            return name(r, lang, code, p)
        if lab == "AGE":
            return age(r, lang, code, p)
        if lab == "DATE_OF_BIRTH":
            born(r, p, code[2:] if code[2:] in ("c", "s", "k", "j") else "")
            b = p["birth"]
            return str(b[0]) if code == "DBy" else (num.dob_words if code == "DBw" else num.dob)(r, lang, b)
        if lab == "HEALTH_NUMBER":
            return ids.health(r, lang, born(r, p, ""), code)
        if lab == "GOV_ID":
            return ids.gov(r, lang, code, born(r, p, ""))
        if lab == "EMAIL":
            return web.email(r, lang, born(r, p, ""))
        return web.url(r, lang, born(r, p, ""), code)

    def of_number(self, code, lab):
        r, lang = self.r, self.lang
        if lab == "LOCATION_ADDRESS":
            return {"L": pl.address, "Lr": pl.rural, "Lc": pl.corner}[code](r, lang)
        if lab == "PHONE":
            return num.phone_words(r, lang) if code == "PHw" else num.phone(r, lang, code == "PHx")
        if lab == "URL_IP":
            return web.ip(r)
        if lab == "CASE_ID":
            return ids.case(r, lang, code)
        if lab == "ACCOUNT":
            return ids.account(r, lang, code)
        if lab == "SIN":
            return ids.sin(r)
        return {
            "H2": r.choice(["211", "211", "2-1-1"]),
            "H9": r.choice(["988", "9-8-8"]),
            "H1": r.choice(["911", "911", "9-1-1"]),
            "H8": r.choice(["811", "811", "8-1-1"]),
            "HT": r.choice(LINES[lang]),
        }[code]

    def of_note(self, code):
        r, lang = self.r, self.lang
        if code in ("DT", "DTy"):
            return num.date_ok(r, lang, code == "DTy")
        if code[0] == "$":
            v = r.choice([r.randint(60, 990), r.randint(60, 990), r.randint(1000, 2400)])
            v = {"$r": r.randint(480, 1850), "$f": r.randint(2, 45)}.get(code, v)
            return f"${v:,}" if lang == "en" and r.random() < 0.6 else f"${v}" if lang == "en" else f"{v} $"
        if code == "n":
            return str(r.randint(3, 90))
        if code == "PC":
            return ids.postal(r, lang, self.city)
        if code == "LG":
            return self.language()
        ok = [
            c
            for c in val.CITIES[lang]
            if code == "C"
            or ids.POST.get(c, ["N" if lang == "en" else "G"])[0][0]
            in {"Cs": "S", "Cb": "E", "Co": "LNM", "Cq": "GJ"}[code]
        ]
        self.city = r.choice(ok)
        return self.city

    def language(self):
        first = next((x.group(3) for x in SLOT.finditer(self.template) if x.group(3) and not x.group(4)), None)
        if not self.people and first:
            self.people[first] = person(self.r, self.lang, self.sexes.get(first), None, self.hint)
        known = [w for p in self.people.values() for w in val.SPOKEN.get(p["com"], {}).get(self.lang, "").split()]
        return self.r.choice(known or val.LANGS[self.lang])


def fill(r, lang, template):
    """Segments (text, label or None)."""
    return Filling(r, lang, template).segments()
