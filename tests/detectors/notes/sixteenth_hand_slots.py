"""Slots: each returns pieces (text, label or None)."""

import random
import unicodedata

from tests.detectors.notes import sixteenth_hand_services as sv
from tests.detectors.notes import sixteenth_hand_values as v

M_EN = ("January February March April May June July August September October November December").split()
M_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ORD = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
UN = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
DIX = {
    2: "vingt",
    3: "trente",
    4: "quarante",
    5: "cinquante",
    6: "soixante",
    7: "soixante",
    8: "quatre-vingt",
    9: "quatre-vingt",
}


def words(n: int, lang: str) -> str:
    t, u = divmod(n, 10)
    if lang == "en":
        return ONES[n] if n < 20 else TENS[t] + ("-" + ONES[u] if u else "")
    if n < 20:
        return UN[n]
    if t in (7, 9):
        u += 10
    link = " et " if u in (1, 11) and t < 8 else "-"
    return (DIX[t] + (link + UN[u] if u else "")) if n != 80 else "quatre-vingts"


def fold(s: str) -> str:
    s = s.replace("œ", "oe").replace("Œ", "OE")
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def luhn(digits: str) -> str:
    tot = 0
    for i, c in enumerate(reversed(digits)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        tot += d - 9 if d > 9 else d
    return str(-tot % 10)


class Note:
    def __init__(self, r: random.Random, lang: str, prov: str):
        self.r, self.lang, self.prov = r, lang, prov
        self.people: dict = {}
        self.memo: dict = {}
        self.area = r.choice(v.AREA[prov])
        self.used: set = set()
        self.only: tuple = ()

    def dg(self, n: int) -> str:
        return "".join(self.r.choice("0123456789") for _ in range(n))

    def up(self, n: int) -> str:
        return "".join(self.r.choice("ABCDEFGHJKLMNPRSTVWXY") for _ in range(n))

    def who(self, key: str) -> dict:
        base, _, kin = key.partition("-")
        base = base or "x0"
        if base not in self.people:
            w = v.W_EN if self.lang == "en" else v.W_FR
            w = {c: x for c, x in w.items() if not self.only or c in self.only}
            com = self.r.choices(list(w), list(w.values()))[0]
            if kin:
                com = self.who(kin)["com"]
            sex = base[0] if base[0] in "fm" else self.r.choice("fm")
            first = last = ""
            for _ in range(9):
                first = self.r.choice(v.PEOPLE[com][0 if sex == "f" else 1])
                last = self.r.choice(v.PEOPLE[com][2])
                if first != last and first not in self.used and last not in self.used:
                    break
            last = last.replace("Dela-Cruz", "Dela Cruz").replace("van-der-M", "van der M").replace("Da-S", "da S")
            if kin:
                last = self.who(kin)["last"]
            self.used |= {first, last}
            self.people[base] = {"first": first, "last": last, "sex": sex, "com": com, "birth": None}
        return self.people[base]

    def birth(self, key: str, kind: str) -> tuple:
        p = self.who(key)
        if not p["birth"]:
            spans = {
                "k": (2014, 2021),
                "s": (1937, 1958),
                "t": (2009, 2011),
                "p": (2022, 2023),
                "o": (1957, 1969),
                "y": (1993, 2007),
            }
            lo, hi = spans.get(kind, (1961, 2004))
            if kind == "b":
                p["birth"] = (2026, self.r.randint(1, 9), self.r.randint(1, 28))
                return p["birth"]
            p["birth"] = (self.r.randint(lo, hi), self.r.randint(1, 12), self.r.randint(1, 28))
        return p["birth"]

    def years(self, key: str, kind: str) -> int:
        y, m, _ = self.birth(key, kind)
        return 2026 - y - (1 if m > 10 else 0)

    # persons
    def s_full(self, a, k):
        p = self.who(a)
        mid = " " + self.r.choice("ABCDEGJLMRST") + "." if self.r.random() < 0.05 else ""
        return f"{p['first']}{mid} {p['last']}", "PERSON"

    def s_first(self, a, k):
        return self.who(a)["first"], "PERSON"

    def s_last(self, a, k):
        return self.who(a)["last"], "PERSON"

    def s_title(self, a, k):
        p = self.who(a)
        en = {"f": ["Mrs. ", "Ms. ", "Mrs ", "Ms ", "Miss "], "m": ["Mr. ", "Mr ", "Mr. "]}
        fr = {"f": ["Mme ", "Mme ", "Madame "], "m": ["M. ", "M. ", "Monsieur "]}
        return self.r.choice((en if self.lang == "en" else fr)[p["sex"]]) + p["last"], "PERSON"

    def s_dr(self, a, k):
        p = self.who(a)
        fr = ["Dre ", "Dre "] if p["sex"] == "f" else ["Dr ", "Dr "]
        return self.r.choice(["Dr. ", "Dr "] if self.lang == "en" else fr) + p["last"], "PERSON"

    def s_ini(self, a, k):
        p = self.who(a)
        return p["first"][0] + ". " + p["last"], "PERSON"

    def s_lf(self, a, k):
        p = self.who(a)
        last = p["last"].upper() if self.r.random() < 0.4 else p["last"]
        return f"{last}, {p['first']}", "PERSON"

    def s_nick(self, a, k):
        p = self.who(a)
        p.setdefault("nick", self.r.choice(v.NICK_F if p["sex"] == "f" else v.NICK_M))
        return p["nick"], "PERSON"

    # dates and ages
    def s_dob(self, a, k):
        y, m, d = self.birth(a, k)
        yy = f"{y % 100:02d}"
        if self.lang == "en":
            mo = M_EN[m - 1]
            f = [
                f"{y}-{m:02d}-{d:02d}",
                f"{y}-{m:02d}-{d:02d}",
                f"{m:02d}/{d:02d}/{y}",
                f"{d:02d}/{m:02d}/{y}",
                f"{mo} {d}, {y}",
                f"{mo[:3]} {d}, {y}",
                f"{mo[:3]} {d} {y}",
                f"{d} {mo} {y}",
                f"{d}-{mo[:3].upper()}-{y}",
                f"{m}/{d}/{yy}",
                f"{y}/{m:02d}/{d:02d}",
                f"{d}.{m}.{y}",
            ]
        else:
            mo = M_FR[m - 1]
            j = "1er" if d == 1 else str(d)
            f = [
                f"{y}-{m:02d}-{d:02d}",
                f"{y}-{m:02d}-{d:02d}",
                f"{d:02d}/{m:02d}/{y}",
                f"{d:02d}-{m:02d}-{y}",
                f"{j} {mo} {y}",
                f"{j} {mo} {y}",
                f"{j} {mo} {y}",
                f"{d:02d}/{m:02d}/{yy}",
                f"{y}/{m:02d}/{d:02d}",
                f"{d:02d}.{m:02d}.{y}",
                f"{y} {m:02d} {d:02d}",
            ]
        return self.r.choice(f), "DATE_OF_BIRTH"

    def s_doby(self, a, k):
        y, m, d = self.birth(a, k)
        mo = (M_EN if self.lang == "en" else M_FR)[m - 1]
        t = f"{mo} {d} {y}" if self.lang == "en" else f"{'1er' if d == 1 else d} {mo} {y}"
        return t, "DATE_OF_BIRTH"

    def s_dobsp(self, a, k):
        y, m, d = self.birth(a, k)
        if self.lang == "en":
            o = ORD[d - 1] if d <= 20 else "twenty " + ORD[d - 21]
            yr = (
                "nineteen " + words(y % 100, "en").replace("-", " ")
                if y < 2000
                else "two thousand" + (" " + words(y - 2000, "en") if y > 2000 else "")
            )
            if 1900 < y < 1910:
                yr = str(y)
            return f"{M_EN[m - 1].lower()} {o} {yr}", "DATE_OF_BIRTH"
        yr = (
            "dix-neuf cent " + words(y % 100, "fr")
            if y < 2000
            else "deux mille" + (" " + words(y - 2000, "fr") if y > 2000 else "")
        )
        return f"{'premier' if d == 1 else words(d, 'fr')} {M_FR[m - 1]} {yr}", "DATE_OF_BIRTH"

    def s_age(self, a, k):
        if k == "b":
            n = 11 - self.birth(a, k)[1]
            return (f"{n} months old" if self.lang == "en" else f"{n} mois"), "AGE"
        n = self.years(a, k)
        if self.lang == "en":
            return (
                self.r.choice(
                    [
                        f"{n} years old",
                        f"{n} y/o",
                        f"{n} yrs old",
                        f"{n} yo",
                        f"{n} years old",
                        words(n, "en") + " years old",
                    ]
                ),
                "AGE",
            )
        return self.r.choice([f"{n} ans", f"{n} ans", f"{n} ans", words(n, "fr") + " ans"]), "AGE"

    def s_agea(self, a, k):
        n = self.years(a, k)
        if self.lang == "en":
            return self.r.choice([f"{n}-year-old", f"{n} year old", f"{n} y/o", f"{n}yo"]), "AGE"
        g = "âgée de " if self.who(a)["sex"] == "f" else "âgé de "
        return g + f"{n} ans", "AGE"

    def s_agen(self, a, k):
        return str(self.years(a, k)), "AGE"

    def s_date(self, a, k):
        m, d = self.r.randint(1, 12), self.r.randint(2, 28)
        if self.lang == "en":
            mo = M_EN[m - 1]
            f = [f"{mo} {d}", f"{mo[:3]} {d}", f"{mo} {d}, 2026", f"2026-{m:02d}-{d:02d}", f"{d} {mo[:3]} 2026"]
        else:
            f = [f"{d} {M_FR[m - 1]}", f"{d} {M_FR[m - 1]}", f"{d} {M_FR[m - 1]} 2026", f"{d:02d}/{m:02d}/2026"]
        return self.r.choice(f), "DATE_OK"

    def s_amt(self, a, k):
        n, c = self.r.randint(2, 190) * 10 + self.r.randint(0, 9), self.dg(2)
        if self.lang == "en":
            return self.r.choice([f"${n}", f"${n}.{c}", f"${n:,}"]), "NUM_OK"
        return self.r.choice([f"{n} $", f"{n},{c} $", f"{n}$"]), "NUM_OK"

    def s_cnt(self, a, k):
        lo, hi = a.split("-")
        return str(self.r.randint(int(lo), int(hi))), "NUM_OK"

    def s_amts(self, a, k):
        n = self.r.randint(3, 95)
        return (f"${n}" if self.lang == "en" else f"{n} $"), "NUM_OK"

    def s_amtr(self, a, k):
        n = self.r.randint(62, 205) * 10 + self.r.choice([0, 0, 5])
        return (
            self.r.choice([f"${n}", f"${n:,}"]) if self.lang == "en" else self.r.choice([f"{n} $", f"{n}$"])
        ), "NUM_OK"

    def s_nc(self, a, k):
        self.only = v.NEWCOMERS
        return "", None

    def s_fn(self, a, k):
        self.only = ("inuit", "firstnations")
        return "", None

    def s_lang(self, a, k):
        pool = v.LANGS_EN if self.lang == "en" else v.LANGS_FR
        if k == "i":
            pool = [x for x in pool if x in v.LANGS_I]
        if k == "n":
            pool = [x for x in pool if x not in v.LANGS_I | v.LANGS_O]
        return self.r.choice(pool), "LANG_OK"

    def s_city(self, a, k):
        return self.r.choice(v.CITIES[self.prov] if self.lang == "en" else v.CITIES_FR[self.prov]), "PLACE_OK"

    # services
    def s_org(self, a, k):
        if ("org", a) not in self.memo:
            self.memo["org", a] = self.r.choice(sv.kind(sv.EN, k))
        return self.memo["org", a], "ORG_OK"

    def s_acr(self, a, k):
        return self.r.choice(sv.ACR_EN if self.lang == "en" else [n for _, n in sv.ACR_FR]), "ORG_OK"

    def orgfr(self, how: str, acr: bool, k: str) -> list:
        art, name = self.r.choice(sv.ACR_FR if acr else sv.kind(sv.FR, k))
        pre = {
            "le": art,
            "de": {"le ": "du ", "les ": "des "}.get(art, "de " + art),
            "a": {"le ": "au ", "les ": "aux "}.get(art, "à " + art),
        }[how]
        return [(pre, None), (name, "ORG_OK")]

    def s_toll(self, a, k):
        x = f"1-{self.r.choice(['800', '866', '877', '855', '888'])}-{self.r.randint(221, 989)}-{self.dg(4)}"
        return (x.replace("-", " ") if self.r.random() < 0.25 else x), "HOTLINE_OK"

    def s_h211(self, a, k):
        return self.r.choice(["211", "2-1-1", "211"]), "HOTLINE_OK"

    def s_h988(self, a, k):
        return self.r.choice(["988", "9-8-8"]), "HOTLINE_OK"
