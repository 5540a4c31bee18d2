"""A small template engine.

{slot} or {slot.key}: a value drawn (the key ties values to one person); [a|b]: one of several wordings;
<N:text>: text kept under a label (N number, D date, H line, L language, C place, X neutral,
O service, A age to be hidden).
"""

import re
import unicodedata

from tests.detectors.notes import twenty_sixth_hand_addresses as ad
from tests.detectors.notes import twenty_sixth_hand_dates as da
from tests.detectors.notes import twenty_sixth_hand_ids as ids
from tests.detectors.notes import twenty_sixth_hand_names as nm
from tests.detectors.notes import twenty_sixth_hand_numbers as nb
from tests.detectors.notes import twenty_sixth_hand_places as pl

LITERAL = {
    "N": "NUM_OK",
    "D": "DATE_OK",
    "H": "HOTLINE_OK",
    "L": "LANG_OK",
    "C": "PLACE_OK",
    "X": "NEUTRAL",
    "O": "ORG_OK",
    "A": "AGE",
}
RANGES = {"": (1961, 2006), "c": (2009, 2024), "s": (1931, 1960), "y": (2008, 2012), "b": (2024, 2025)}
KIN = re.compile(
    r"\b(sister|brother|mom|mother|auntie|daughter|son|wife|boy|girl|niece|nephew|uncle|dad|sœur|frère|"
    r"fille|fils|mère|tante|oncle|petit|gars|nièce|bru|kids|enfants|child|mari|Mère|Père)\W* $"
)
CHILD_NEXT = re.compile(r"[^{]{0,12}\{(dobn?[cb]|age[lw]?c)")
MAIL = (
    "gmail.com gmail.com gmail.com hotmail.com outlook.com yahoo.ca icloud.com mymts.net tbaytel.net shaw.ca "
    "vianet.ca videotron.ca sympatico.ca bellaliant.net nbnet.nb.ca live.ca"
).split()
ALT = re.compile(r"\[([^\[\]]*)\]")
TOKEN = re.compile(r"\{([A-Za-z0-9]+)(?:\.([a-z0-9]+))?\}|<([A-Z]):([^>]*)>")


def plain(s):
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


class Person:
    born = None

    def __init__(self, r, lang, fem=None, kin=None, key=None):
        keys = list(nm.POOLS)
        if key and key[:2] in ("fn", "nw"):
            keys = ["first_nations"] if key[:2] == "fn" else keys[7:]
        self.pool = kin.pool if kin else r.choices(keys, [nm.POOLS[k][lang == "fr"] for k in keys])[0]
        pool = nm.POOLS[self.pool]
        self.fem = r.random() < 0.56 if fem is None else fem
        self.given = r.choice(pool[3] if self.fem else pool[2])
        while kin and self.given == kin.given:
            self.given = r.choice(pool[3] if self.fem else pool[2])
        self.surname = r.choice(pool[4])
        x = r.random()
        if x < 0.05 and "-" not in self.surname and " " not in self.surname:
            self.surname += "-" + r.choice([s for s in pool[4] if "-" not in s and " " not in s and s != self.surname])
        if kin and r.random() < 0.7:
            self.surname = kin.surname
        self.call = nm.NICK.get(self.given, self.given) if r.random() < 0.4 else self.given
        self.middle = r.choice("ABCDEJKLMPRST") if r.random() < 0.06 else ""
        self.plain_given, self.plain_surname = plain(self.given), plain(self.surname)
        self.slug = [re.sub(r"[^a-z]", "", s.lower()) for s in (self.plain_given, self.plain_surname)]

    def full(self):
        return f"{self.given} {self.middle}. {self.surname}" if self.middle else f"{self.given} {self.surname}"


class Note:
    def __init__(self, r, lang):
        self.r, self.lang, self.people, self.parts = r, lang, {}, []
        keys = list(pl.REGIONS)
        self.key = r.choices(keys, [pl.REGIONS[k][lang == "fr"] for k in keys])[0]
        self.reg = pl.REGIONS[self.key]
        self.last = self.first = None
        self.sexes, self.rest, self.postal = {}, "", False
        if self.key == "oth":
            i = r.randrange(len(self.reg[2]))
            self.reg = self.reg[:2] + tuple([x[i]] for x in self.reg[2:5]) + (self.reg[5][i],)

    def add(self, text, label=None):
        if label and self.parts and self.parts[-1][1] is None:
            self.parts[-1] = (self.join(self.parts[-1][0], text, label), None)
        if text and label:
            self.parts.append((text, label))
        elif text:
            self.text(text)

    def join(self, before, text, label):
        if self.lang == "en":
            if re.search(r"\b[Aa] $", before) and re.match(r"(8|11\b|11-|18|eight)", text):
                return before[:-1] + "n "
            return before
        first = plain(text[0]).lower()
        if label in ("PERSON", "PLACE_OK", "LANG_OK") and (
            first in "aeiou" or text.split("-")[0].split(" ")[0] in nm.MUTE_H
        ):
            for full, short in (("de ", "d'"), ("De ", "D'"), ("que ", "qu'"), ("Que ", "Qu'")):
                if re.search(r"(^|[\W])" + full + "$", before):
                    return before[: -len(full)] + short
        return before

    def person(self, key, fem=None):
        if key is not None and key in self.people:
            return self.people[key]
        fem = self.sexes.get(key, fem)
        p = Person(self.r, self.lang, fem, self.kin() if key is None or key[-1] != "a" else None, key)
        if key is not None:
            self.people[key] = p
        return p

    def kin(self):
        before = self.parts[-1][0][-16:] if self.parts and self.parts[-1][1] is None else ""
        return self.first if self.first and (KIN.search(before) or CHILD_NEXT.match(self.rest)) else None

    def born(self, key, lo, hi):
        """The birth of the person meant (the one of the key, else the last one named)."""
        p = self.people.get(key) if key else self.last
        born = p.born if p and p.born else (self.r.randint(lo, hi), self.r.randint(1, 12), self.r.randint(1, 28))
        if p:
            p.born = born
        return born

    def slot(self, name, key):
        r, lang, fr = self.r, self.lang, self.lang == "fr"
        m = re.fullmatch(r"(P|G|N|TP|T|PR|I|Dr)([mf]?)", name)
        if m:
            form, sex = m.groups()
            self.last = self.person(key, {"m": False, "f": True}.get(sex))
            self.first = self.first or self.last
            return self.add(self.naming(form, self.last), "PERSON")
        if name in ("he", "He", "his", "him", "il", "Il", "e", "lui", "son"):
            p = self.person(key)
            pair = {
                "he": ("he", "she"),
                "He": ("He", "She"),
                "his": ("his", "her"),
                "him": ("him", "her"),
                "il": ("il", "elle"),
                "Il": ("Il", "Elle"),
                "e": ("", "e"),
                "lui": ("lui", "elle"),
                "son": ("son", "sa"),
            }[name]
            word = pair[p.fem]
            if self.parts and self.parts[-1][1] is None:
                self.parts[-1] = (self.parts[-1][0] + word, None)
                return None
            return self.add(word)
        if name in ("O", "OA"):
            return self.add(self.service(name == "OA")[1], "ORG_OK")
        if name in ("leO", "auO", "duO"):
            g, org = self.service(False)
            art = {
                "leO": {"m": "le ", "f": "la ", "v": "l'", "p": "les "},
                "auO": {"m": "au ", "f": "à la ", "v": "à l'", "p": "aux "},
                "duO": {"m": "du ", "f": "de la ", "v": "de l'", "p": "des "},
            }[name][g]
            self.add(art)
            return self.add(org, "ORG_OK")
        m = re.fullmatch(r"(agel|agea|agew|age)([csy]?)", name)
        if m:
            p = self.person(key) if key else None
            born = self.born(key, *RANGES[m.group(2)])
            return self.add(da.age(r, lang, 2025 - born[0], m.group(1), p.fem if p else False), "AGE")
        m = re.fullmatch(r"dob(n?)([csyb]?)", name)
        if m:
            return self.add(da.birth(r, lang, self.born(key, *RANGES[m.group(2)]), bool(m.group(1))), "DATE_OF_BIRTH")
        if name in ("A", "As", "Ar", "Ac", "Ab"):
            self.add((ad.addr_fr if fr else ad.addr_en)(r, name[1:] or "A"), "LOCATION_ADDRESS")
            if name in ("A", "As") and not self.postal and r.random() < 0.08:
                self.add(", ")
                self.slot("city", None)
                self.add(" ")
                self.add(nb.postal(r, self.reg), "POSTAL_CODE")
            return None
        prov = self.reg[5]
        who = self.person(key) if key else Person(r, lang)
        table = {
            "dobw": (lambda: da.birth_words(r, lang), "DATE_OF_BIRTH"),
            "pc": (lambda: nb.postal(r, self.reg), "POSTAL_CODE"),
            "ph": (lambda: nb.phone(r, lang, self.reg), "PHONE"),
            "phx": (lambda: nb.phone(r, lang, self.reg, ext=True), "PHONE"),
            "phl": (lambda: nb.phone(r, lang, self.reg, local=True), "PHONE"),
            "phw": (lambda: nb.phone_words(r, lang, self.reg), "PHONE"),
            "sin": (lambda: nb.sin(r), "SIN"),
            "hn": (lambda: ids.health(r, prov, who), "HEALTH_NUMBER"),
            "hnqc": (lambda: ids.health(r, "qc", who), "HEALTH_NUMBER"),
            "hnon": (lambda: ids.health(r, "on", who), "HEALTH_NUMBER"),
            "hnmb": (lambda: ids.health(r, "mb", who), "HEALTH_NUMBER"),
            "hnnb": (lambda: ids.health(r, "nb", who), "HEALTH_NUMBER"),
            "case": (lambda: ids.case_no(r, ""), "CASE_ID"),
            "inc": (lambda: ids.case_no(r, "inc"), "CASE_ID"),
            "claim": (lambda: ids.case_no(r, "claim"), "CASE_ID"),
            "em": (lambda: self.email(who), "EMAIL"),
            "url": (lambda: self.url(who), "URL_IP"),
            "ip": (self.ip, "URL_IP"),
            "rent": (lambda: nb.money(r, lang, 610, 1190), "NUM_OK"),
            "fee": (lambda: nb.money(r, lang, 15, 75), "NUM_OK"),
            "rentb": (lambda: nb.money(r, lang, 1200, 1890), "NUM_OK"),
            "n": (lambda: str(r.randint(3, 42)), "NUM_OK"),
            "amt": (lambda: nb.amount(r, lang), "NUM_OK"),
            "appt": (lambda: da.meeting(r, lang), "DATE_OK"),
            "lang": (lambda: r.choice(pl.LANG_FR if fr else pl.LANG_EN), "LANG_OK"),
            "city": (lambda: r.choice(self.reg[2]), "PLACE_OK"),
            "toll": (self.toll, "HOTLINE_OK"),
        }
        for kind in ("dl", "pass", "uci", "status", "permit", "plate"):
            table[kind] = (lambda kind=kind: ids.gov(r, kind, prov, who), "GOV_ID")
        for kind in ("bank", "tr", "an", "card", "hydro"):
            table[kind] = (lambda kind=kind: ids.account(r, kind, prov), "ACCOUNT")
        make, label = table[name]
        return self.add(make(), label)

    def naming(self, form, p):
        r, fr = self.r, self.lang == "fr"
        if form == "P":
            return p.full()
        if form == "G":
            return p.call
        if form == "N":
            return p.surname
        if form == "PR":
            return (p.surname.upper() if r.random() < 0.5 else p.surname) + ", " + p.given
        if form == "I":
            return f"{p.given[0]}. {p.surname}" if r.random() < 0.5 else f"{p.given} {p.surname[0]}."
        if form == "Dr":
            return (r.choice(("Dre ", "Dre ", "Dr ")) if fr and p.fem else r.choice(("Dr ", "Dr. "))) + p.surname
        if fr:
            t = r.choice(("Mme", "Mme", "Mme", "madame") if p.fem else ("M.", "M.", "M.", "monsieur"))
        else:
            t = r.choice(("Ms.", "Ms", "Mrs.", "Mrs", "Miss") if p.fem else ("Mr.", "Mr.", "Mr"))
        return f"{t} " + (p.surname if form == "T" else p.full())

    def service(self, alias):
        r = self.r
        own = r.random() < 0.92
        if (self.lang == "fr") == own:
            row = r.choice(pl.FR_SERVICES)
            return row[0], row[2] if alias else row[1]
        row = r.choice(pl.EN_SERVICES)
        return "m", row[1] if alias else row[0]

    def email(self, p):
        a, b = p.slug
        n = nb.digits(self.r, 2)
        dom = self.r.choice(MAIL)
        return (
            nb.pick(self.r, 5, f"{a}.{b}", 3, f"{a}{b}{n}", 2, f"{a[0]}{b}", 2, f"{a}_{b}", 2, f"{a}{n}", 1, f"{b}.{a}")
            + "@"
            + dom
        )

    def url(self, p):
        a, b = p.slug
        n = nb.digits(self.r, 3, "123456789")
        return nb.pick(
            self.r,
            5,
            f"facebook.com/{a}.{b}",
            3,
            f"https://www.facebook.com/{a}.{b}.{n}",
            2,
            f"instagram.com/{a}_{b}",
            2,
            f"www.gofundme.com/f/help-{a}-{b}",
            1,
            f"tiktok.com/@{a}{n}",
            2,
            f"linkedin.com/in/{a}-{b}-{n}",
            1,
            f"{a}{b}.wordpress.com",
            1,
            f"https://fb.com/{a}.{b}",
        )

    def ip(self):
        r = self.r
        if r.random() < 0.14:
            return (
                "2607:fea8:"
                + ":".join(f"{r.randint(256, 65535):x}" for _ in range(4))
                + "::"
                + f"{r.randint(1, 999):x}"
            )
        first = r.choice((24, 47, 70, 99, 142, 156, 184, 192, 207))
        return f"{first}.{r.randint(0, 255)}.{r.randint(0, 255)}.{r.randint(1, 254)}"

    def toll(self):
        real = (
            ("668-6868", "800"),
            ("242-3310", "855"),
            ("322-3019", "888"),
            ("263-2266", "800"),
            ("363-9010", "800"),
            ("277-3553", "866"),
        )
        tail, area = (
            self.r.choice(real)
            if self.r.random() < 0.5
            else (
                nb.digits(self.r, 3, "23456789") + "-" + nb.digits(self.r, 4),
                self.r.choice(("800", "866", "877", "888", "855", "844")),
            )
        )
        return nb.pick(self.r, 5, f"1-{area}-{tail}", 3, f"1 {area} {tail}", 1, f"1-{area}-{tail}".replace("-", "."))

    def render(self, template):
        while ALT.search(template):
            template = ALT.sub(lambda m: self.r.choice(m.group(1).split("|")), template, count=1)
        self.postal = "{pc}" in template or "{city}" in template
        sexes = {}
        for m in re.finditer(r"\{(?:P|G|TP|T)([mf])\.([a-z0-9]+)\}", template):
            sexes[m.group(2)] = m.group(1) == "f"
        self.sexes = sexes
        at = 0
        for m in TOKEN.finditer(template):
            self.text(template[at : m.start()])
            self.rest = template[m.end() :]
            if m.group(1):
                self.slot(m.group(1), m.group(2))
            else:
                self.add(m.group(4), LITERAL[m.group(3)])
            at = m.end()
        self.text(template[at:])
        return self.parts

    def text(self, s):
        if self.parts and self.parts[-1][1] and self.parts[-1][0][-1] == "." and re.match(r"\.(\s|$)", s):
            s = s[1:]
        if s and self.parts and self.parts[-1][1] is None:
            self.parts[-1] = (self.parts[-1][0] + s, None)
        elif s:
            self.parts.append((s, None))
