"""Slots of the thirtieth hand: (text, label) segments, coherent within one note."""

from __future__ import annotations

import random
import re

from tests.detectors.notes import thirtieth_hand_people as people
from tests.detectors.notes import thirtieth_hand_values as values
from tests.detectors.notes.thirtieth_hand_words import AREA, FSA, ONES_EN, ONES_FR, REGIONS, SUB, plain, words_fr


class Note:
    def __init__(self, r: random.Random, lang: str) -> None:
        self.r, self.lang, self.persons = r, lang, {}
        self.region = r.choices(*REGIONS[lang])[0]
        self.en = lang == "en"
        self.sub = r.choices(list(SUB), list(SUB.values()))[0] if self.region == "QC" else self.region
        towns = values.CITIES_FR_XX if not self.en and self.region in ("ON", "MB") else values.CITIES
        self.towns = list(towns[self.sub])
        self.town = r.choice(self.towns)
        self.town_told, self.parents, self.clock, self.style = False, 0, 0, r.random()
        self.only: set[str] = set()
        self.org_used: list = []

    def dg(self, n: int) -> str:
        return "".join(self.r.choice("0123456789") for _ in range(n))

    def up(self, n: int) -> str:
        return "".join(self.r.choice("ABCDEFGHJKLMNPRSTVWXY") for _ in range(n))

    def pick(self, *pairs):
        return self.r.choices([p[0] for p in pairs], [p[1] for p in pairs])[0]

    # persons: key = [k|s] + f|m|x + digit; children take the surname of the first adult
    def person(self, key: str) -> dict:
        if key in self.persons:
            return self.persons[key]
        r = self.r
        kind = key[0] if key[0] in "kstcy" else "a"
        sex = key[1] if kind != "a" else key[0]
        sex = r.choice("fm") if sex == "x" else sex
        first = next((q for q in self.persons.values() if q["age"] > 17), None)
        wts = {c: w for c, w in people.WEIGHTS[self.lang].items() if not self.only or c in self.only or self.persons}
        com = first["com"] if kind in "ktc" and first else r.choices(list(wts), list(wts.values()))[0]
        women, men, last = people.PEOPLE[com]
        taken = {p["given"] for p in self.persons.values()}
        pool = [g for g in (women if sex == "f" else men) if g not in taken]
        lo, hi = {0: (19, 64), 1: (26, 46), 2: (35, 50)}[self.parents]
        top = max(2, min(14, first["age"] - 18)) if first else 14
        age = {
            "k": r.randint(1, top),
            "s": r.randint(65, 92),
            "a": r.randint(lo, hi),
            "t": r.randint(13, 17),
            "c": r.randint(6, 12),
            "y": r.randint(18, 38),
        }[kind]
        surname = first["last"] if kind in "ktc" and first and r.random() < 0.8 else r.choice(last)
        p = {
            "com": com,
            "sex": sex,
            "given": r.choice(pool or women),
            "last": surname,
            "age": age,
            "year": 2025 - age,
            "month": r.randint(1, 12),
            "day": r.randint(1, 28),
        }
        self.persons[key] = p
        return p

    def s_full(self, key):
        p = self.person(key)
        mid = f" {self.up(1)}." if self.en and self.r.random() < 0.04 else ""
        return f"{p['given']}{mid} {p['last']}", "PERSON"

    def s_given(self, key):
        return self.person(key)["given"], "PERSON"

    def s_last(self, key):
        return self.person(key)["last"], "PERSON"

    def s_rev(self, key):
        p = self.person(key)
        last = p["last"].upper() if self.r.random() < 0.5 else p["last"]
        return f"{last}, {p['given']}", "PERSON"

    def _title(self, p):
        if self.en:
            return (
                self.pick(("Mr.", 7), ("Mr", 5))
                if p["sex"] == "m"
                else self.pick(("Ms.", 5), ("Mrs.", 5), ("Ms", 3), ("Mrs", 3))
            )
        return (
            self.pick(("M.", 9), ("Monsieur", 2), ("Mr", 1))
            if p["sex"] == "m"
            else self.pick(("Mme", 10), ("Madame", 3))
        )

    def s_title(self, key):
        p = self.person(key)
        return f"{self._title(p)} {p['last']}", "PERSON"

    def s_tfull(self, key):
        p = self.person(key)
        return f"{self._title(p)} {p['given']} {p['last']}", "PERSON"

    def s_init(self, key):
        p = self.person(key)
        g = p["given"]
        ini = "-".join(x[0] + "." for x in g.split("-") if x) if "-" in g else g[0] + "."
        return (f"{ini} {p['last']}" if self.r.random() < 0.65 else f"{g} {p['last'][0]}."), "PERSON"

    def s_dr(self, key):
        p = self.person(key)
        if self.en:
            return self.pick(("Dr. ", 6), ("Dr ", 4)) + p["last"], "PERSON"
        return (self.pick(("Dr ", 5), ("Dr. ", 1)) if p["sex"] == "m" else self.pick(("Dre ", 5), ("Dre. ", 0.3))) + p[
            "last"
        ], "PERSON"

    def s_nick(self, _):
        return self.r.choice(people.NICKS[self.lang]), "PERSON"

    # places
    def _num(self):
        return str(
            self.pick((self.r.randint(1, 99), 3), (self.r.randint(100, 999), 4), (self.r.randint(1000, 4999), 4))
        )

    def _street(self):
        r = self.r
        if not self.en:
            return r.choice(values.STREETS_FR.get(self.sub, values.STREETS_FR["XX"]))
        if self.region == "AB" and r.random() < 0.6:
            n = r.randint(1, 43)
            suf = {1: "st", 2: "nd", 3: "rd"}.get(n % 10 if n not in (11, 12, 13) else 0, "th")
            suf = suf if r.random() < 0.55 else ""
            kind = r.choice(["St", "Ave", "Street", "Avenue", "Ave.", "St."])
            return f"{n}{suf} {kind} {r.choice(['S', 'N', 'South', 'North', 'S.', 'N.'])}"
        if self.region in ("NT",) and r.random() < 0.5:
            n2 = r.randint(41, 57)
            suf = {1: "st", 2: "nd", 3: "rd"}.get(n2 % 10, "th") if r.random() < 0.67 else ""
            return f"{n2}{suf} {r.choice(['St', 'Ave', 'Street', 'Avenue'])}"
        return f"{r.choice(values.STREETS_EN.get(self.region, values.STREETS_EN['XX']))} {r.choice(values.TYPES_EN)}"

    def s_addr(self, _):
        r, st, n = self.r, self._street(), self._num()
        u = self.pick((str(r.randint(1, 24)), 5), (str(r.randint(101, 1210)), 4), (r.choice("ABCD"), 1))
        if self.en:
            kind = self.pick(("plain", 58), ("unit", 30), ("base", 6), ("land", 6))
            if kind == "plain":
                return f"{n} {st}", "LOCATION_ADDRESS"
            if kind == "unit":
                return self.pick(
                    (f"{u}-{n} {st}", 4),
                    (f"#{u}-{n} {st}", 2),
                    (f"#{u} {n} {st}", 1),
                    (f"{n} {st}, Apt {u}", 3),
                    (f"{n} {st} Apt. {u}", 2),
                    (f"Unit {u}, {n} {st}", 2),
                    (f"{n} {st} unit {u}", 2),
                    (f"{n} {st}, Suite {u}", 1),
                    (f"{u} - {n} {st}", 1),
                ), "LOCATION_ADDRESS"
            if kind == "base":
                return self.pick(
                    (f"{n} {st} (basement)", 2),
                    (f"{n} {st}, basement suite", 3),
                    (f"{n} {st} upper", 1),
                    (f"{n} {st}, Bldg {r.choice('ABC')}", 1),
                ), "LOCATION_ADDRESS"
            return self.s_rural("phys")
        kind = self.pick(("plain", 50), ("unit", 40), ("base", 4), ("land", 6))
        c = "," if r.random() < 0.5 else ""
        if st.startswith("route"):
            kind = "plain" if kind == "base" else kind
        if kind == "plain":
            return f"{n}{c} {st}", "LOCATION_ADDRESS"
        if kind == "unit":
            return self.pick(
                (f"{n}{c} {st}, app. {u}", 5),
                (f"{n}{c} {st} app {u}", 3),
                (f"{n}{c} {st}, apt {u}", 2),
                (f"{n}{c} {st} #{u}", 2),
                (f"{n}-{u}, {st}", 1),
                (f"{n}{c} {st}, appartement {u}", 2),
                (f"{n}{c} {st}, unité {u}", 1),
            ), "LOCATION_ADDRESS"
        if kind == "base":
            return self.pick(
                (f"{n}{c} {st}, sous-sol", 2),
                (f"{n}{c} {st} (sous-sol)", 1),
                (f"{n}{c} {st}, 2e étage", 1),
                (f"{n}{c} {st}, bloc {r.choice('ABC')}", 1),
            ), "LOCATION_ADDRESS"
        return self.s_rural("phys")

    def s_rural(self, want):
        r = self.r
        if self.en:
            opts = [
                (f"PO Box {r.randint(12, 2990)}", 4),
                (f"P.O. Box {r.randint(12, 990)}", 2),
                (f"Box {r.randint(12, 990)}", 2),
                (f"RR {r.randint(1, 6)}", 1),
                (f"RR#{r.randint(1, 6)}, Site {r.randint(2, 40)}, Box {r.randint(2, 40)}", 2),
                (f"Lot {r.randint(2, 88)}, {self._street()}", 1),
                (f"Fire #{r.randint(1000, 7999)}, {self._street()}", 0.6),
            ]
            if self.region in ("AB", "SK"):
                opts += [
                    (f"{r.randint(60, 240)}{self.dg(3)} Range Road {r.randint(190, 260)}", 5),
                    (f"{r.randint(60, 240)}{self.dg(3)} Rge Rd {r.randint(190, 260)}", 2),
                ]
        else:
            rang = r.choice(["Double", "Bellevue", "Saint-Joseph", "des Sapins", "Sainte-Anne"])
            opts = [
                (f"C.P. {r.randint(12, 2990)}", 3),
                (f"case postale {r.randint(12, 990)}", 2),
                (f"R.R. {r.randint(1, 5)}", 1),
                (f"{self._num()}, {r.randint(2, 8)}e Rang {r.choice(['Est', 'Ouest', ''])}".rstrip(), 4),
                (f"{self._num()} rang {rang}", 4),
                (f"{self._num()}, chemin du {r.randint(2, 5)}e-Rang", 2),
                (f"lot {r.randint(2, 70)}, {self._street()}", 0.7),
            ]
        if want == "phys":
            opts = [o for o in opts if not re.match(r"P\.?O|Box|RR|C\.P|case|R\.R", o[0])]
        return self.pick(*opts), "LOCATION_ADDRESS"

    def s_corner(self, _):
        r = self.r
        if self.en:
            if self.region in ("AB", "NT"):
                a, b = (
                    r.randint(3, 13) + (40 if self.region == "NT" else 0),
                    r.randint(2, 9) + (45 if self.region == "NT" else 0),
                )
                return self.pick((f"{a} Ave and {b} St", 3), (f"{b} St & {a} Ave", 2)), "LOCATION_ADDRESS"
            a, b = r.sample([s for s in values.STREETS_EN.get(self.region, values.STREETS_EN["XX"]) if s != "Main"], 2)
            return self.pick(
                (f"{a} and {b}", 5), (f"{a} & {b}", 3), (f"{a} St and {b} Rd", 2), (f"{a} at {b}", 1)
            ), "LOCATION_ADDRESS"
        base = values.STREETS_FR.get(self.sub, values.STREETS_FR["XX"])
        ruts = [
            s[4:] for s in base if s.startswith("rue ") and not s[4:].startswith(("de ", "du ", "des ", "De ", "l'"))
        ]
        a, b = r.sample(ruts if len(ruts) > 1 else ["Principale", "Laurier"], 2)
        return self.pick(
            (f"{a} et {b}", 5), (f"{a} / {b}", 1), (f"rue {a} et rue {b}", 1), (f"{a} & {b}", 1)
        ), "LOCATION_ADDRESS"

    def s_pc(self, _):
        f = values.FSA_TOWN.get(self.town) or self.r.choice(FSA[self.sub])
        b = self.r.choice("123456789") + self.r.choice("ABCEGHJKLMNPRSTVWXYZ") + self.r.choice("0123456789")
        return self.pick((f"{f} {b}", 82), (f"{f}{b}", 15), (f"{f}-{b}", 3)), "POSTAL_CODE"

    def s_city(self, _):
        town = self.r.choice(self.towns) if self.town_told else self.town
        self.town_told = True
        return town, "PLACE_OK"

    def s_hood(self, _):
        return self.r.choice(values.HOODS.get(self.sub, values.HOODS["XX" if self.en else "XF"])), "PLACE_OK"

    def s_prov(self, _):
        return self.region, None

    # ways to reach
    def _phone(self):
        r = self.r
        a = r.choice(AREA[self.sub])
        x = str(r.randint(2, 9)) + self.dg(2)
        return a, (x if x[1:] != "11" else x[0] + "24"), self.dg(4)

    def s_phone(self, _):
        a, x, n = self._phone()
        if self.en:
            return self.pick(
                (f"{a}-{x}-{n}", 46),
                (f"({a}) {x}-{n}", 16),
                (f"{a} {x} {n}", 10),
                (f"{a}.{x}.{n}", 5),
                (f"{a}{x}{n}", 8),
                (f"{x}-{n}", 7),
                (f"1-{a}-{x}-{n}", 3),
                (f"+1 {a} {x} {n}", 2),
                (f"{a} {x}-{n}", 6),
            ), "PHONE"
        return self.pick(
            (f"{a} {x}-{n}", 34),
            (f"{a}-{x}-{n}", 30),
            (f"({a}) {x}-{n}", 11),
            (f"{a} {x} {n}", 7),
            (f"{a}.{x}.{n}", 4),
            (f"{a}{x}{n}", 6),
            (f"{x}-{n}", 5),
            (f"1 {a} {x}-{n}", 2),
            (f"+1 {a}-{x}-{n}", 2),
        ), "PHONE"

    def s_phonex(self, _):
        a, x, n = self._phone()
        e = self.r.randint(101, 7999)
        if self.en:
            return f"{a}-{x}-{n}{self.pick((' ext. ', 4), (' ext ', 4), (' x', 2), (', ext. ', 2))}{e}", "PHONE"
        return f"{a} {x}-{n}{self.pick((' poste ', 4), (', poste ', 5), (' p. ', 1), (' #', 1))}{e}", "PHONE"

    def s_saidphone(self, _):
        a, x, n = self._phone()
        if self.en:
            said = ["oh" if c == "0" and self.r.random() < 0.4 else ONES_EN[int(c)] for c in a + x + n]
            return " ".join(said), "PHONE"
        two = [words_fr(int(n[i : i + 2])) if n[i] != "0" else "zéro " + ONES_FR[int(n[i + 1])] for i in (0, 2)]
        return " ".join([ONES_FR[int(c)] for c in a + x] + two), "PHONE"

    def s_email(self, key):
        p, r = self.person(key), self.r
        g, s = (plain(p[k]).lower().replace("'", "").replace(" ", "") for k in ("given", "last"))
        yy = str(p["year"])[2:]
        user = self.pick(
            (f"{g}.{s}", 5),
            (f"{g}{s}{yy}", 2),
            (f"{g[0]}{s}", 3),
            (f"{s}.{g[0]}{r.randint(1, 99)}", 2),
            (f"{g}_{s}", 2),
            (f"{g}{r.randint(10, 999)}", 2),
        )
        dom = ["gmail.com"] * 5 + ["hotmail.com"] * 3 + ["outlook.com", "icloud.com", "yahoo.ca"]
        dom += {
            "BC": ["shaw.ca", "telus.net"],
            "AB": ["telus.net"],
            "NT": ["northwestel.net"],
            "NL": ["nf.sympatico.ca"],
            "QC": ["videotron.ca", "globetrotter.net", "hotmail.fr"],
            "NB": ["nb.sympatico.ca", "live.ca"],
        }.get(self.region, [])
        return f"{user}@{r.choice(dom)}", "EMAIL"

    def s_url(self, key):
        p, r = self.person(key), self.r
        g, s = (plain(p[k]).lower().replace("'", "").replace(" ", "") for k in ("given", "last"))
        return self.pick(
            (f"facebook.com/{g}.{s}.{r.randint(2, 98)}", 4),
            (f"https://www.facebook.com/{g}{s}", 3),
            (f"instagram.com/{g}_{s[:4]}{r.randint(1, 99)}", 3),
            (f"www.gofundme.com/f/{'help' if self.en else 'aide'}-{g}-{s}", 2),
            (f"tiktok.com/@{g}{s[:3]}{r.randint(1, 99)}", 2),
            (f"https://{g}{s}.wordpress.com", 1),
            (f"linkedin.com/in/{g}-{s}", 1),
        ), "URL_IP"

    def s_ip(self, _):
        r = self.r
        if r.random() < 0.12:
            return "2607:" + ":".join(f"{r.randint(256, 65535):x}" for _ in range(7)), "URL_IP"
        return ".".join(
            str(v)
            for v in (
                r.choice([24, 70, 96, 99, 142, 154, 173, 184, 192, 207]),
                r.randint(1, 254),
                r.randint(0, 254),
                r.randint(1, 254),
            )
        ), "URL_IP"
