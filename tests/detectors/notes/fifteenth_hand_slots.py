"""Slot makers: each draws one invented value and gives (text, label)."""

from tests.detectors.notes import fifteenth_hand_values as v
from tests.detectors.notes.fifteenth_hand_numbers import plain
from tests.detectors.notes.fifteenth_hand_times import Times

EN_DIG = "zero one two three four five six seven eight nine".split()
FR_DIG = "zéro un deux trois quatre cinq six sept huit neuf".split()


class Draw(Times):
    # people
    def person(self, key: str) -> dict:
        if key and key in self.people:
            return self.people[key]
        sex = key[0] if key[:1] in ("f", "m") else self.pick("fm")
        names = list(v.PEOPLE)
        fam = key.split("_")[1] if "_" in key else ""
        for _ in range(20):
            if fam and "x" + fam in self.people:
                group = self.people["x" + fam]["group"]
            elif self.force:
                group = self.force
            else:
                group = self.r.choices(names, [v.PEOPLE[n][1 if self.fr else 0] for n in names])[0]
            row = v.PEOPLE[group]
            given = self.pick(v.split(row[2] if sex == "f" else row[3]))
            if given not in self.seen:
                break
        self.seen.add(given)
        last = self.people["x" + fam]["last"] if fam and "x" + fam in self.people else self.pick(v.split(row[4]))
        alone = not (fam and "x" + fam in self.people)
        if alone and self.r.random() < 0.05 and "-" not in last and " " not in last:
            other = self.pick(v.split(row[4]))
            last = last + "-" + other if other != last and " " not in other and "-" not in other else last
        person = {"g": given, "last": last, "sex": sex, "group": group}
        if fam:
            self.people.setdefault("x" + fam, person)
        if key:
            self.people[key] = self.people[key.split("_", maxsplit=1)[0]] = person
        return person

    def title(self, p: dict) -> str:
        if self.fr:
            return self.pick(["Mme", "Mme", "Madame"]) if p["sex"] == "f" else self.pick(["M.", "M.", "Monsieur"])
        return self.pick(["Mrs.", "Ms.", "Ms", "Mrs"]) if p["sex"] == "f" else self.pick(["Mr.", "Mr"])

    def N(self, k):
        p = self.person(k)
        return f"{p['g']} {p['last']}", "PERSON"

    def G(self, k):
        return self.person(k)["g"], "PERSON"

    def S(self, k):
        return self.person(k)["last"], "PERSON"

    def L(self, k):
        p = self.person(k)
        return f"{self.title(p)} {p['last']}", "PERSON"

    def T(self, k):
        p = self.person(k)
        return f"{self.title(p)} {p['g']} {p['last']}", "PERSON"

    def D(self, k):
        p = self.person(k)
        first = p["g"] + " " if self.r.random() < 0.3 else ""
        title = ("Dre" if p["sex"] == "f" else "Dr") if self.fr else self.pick(["Dr", "Dr."])
        return f"{title} {first}{p['last']}", "PERSON"

    def ML(self, k):
        p = self.person(k)
        word = ("Madame", "Monsieur") if self.fr else ("Mrs", "Mr")
        return f"{word[p['sex'] == 'm']} {p['last']}", "PERSON"

    def ME(self, k):
        p = self.person(k)
        return f"Me {self.pick(['', p['g'] + ' '])}{p['last']}", "PERSON"

    def R(self, k):
        p = self.person(k)
        return self.pick([f"{p['last'].upper()}, {p['g']}", f"{p['last']}, {p['g']}"]), "PERSON"

    def I(self, k):  # noqa: E743
        p = self.person(k)
        return f"{p['g'][0]}. {p['last']}", "PERSON"

    def M(self, k):
        p = self.person(k)
        return f"{p['g']} {self.pick('ABCDEFGJLMPRT')}. {p['last']}", "PERSON"

    def GI(self, k):
        p = self.person(k)
        return f"{p['g']} {p['last'][0]}.", "PERSON"

    def INI(self, k):
        p = self.person(k)
        return f"{p['g'][0]}.{plain(p['last'])[0].upper()}.", "PERSON"

    def NICK(self, k):
        return self.pick(v.FR_NICK if self.fr else v.EN_NICK), "PERSON"

    # places
    def street(self, short=False):
        if self.fr:
            t = self.pick(v.FR_TYPES)
            return f"{t} {self.pick(v.FR_STREETS)}" + self.pick(["", "", "", "", " Est", " Ouest"])
        r = self.r.random()
        if r < 0.1:
            n = self.r.randint(2, 128)
            suf = "th" if 10 < n % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
            return f"{n}{suf} {self.pick(['Street', 'Ave', 'St', 'Avenue'])}" + self.pick(["", " NW", " SE", " E"])
        return f"{self.pick(v.EN_STREETS)} {self.pick(v.EN_TYPES)}" + self.pick(["", "", "", "", " E", " W", " North"])

    def civic(self):
        return str(self.r.choice([self.r.randint(3, 99), self.r.randint(100, 999), self.r.randint(1000, 9899)]))

    def ADR(self, k):
        n, u, s = self.civic(), str(self.r.choice([self.r.randint(1, 24), self.r.randint(101, 1912)])), self.street()
        if self.fr:
            c = self.pick([", ", ", ", " "])
            forms = [f"{n}{c}{s}"] * 5 + [
                f"{n}{c}{s}, app. {u}",
                f"{n}{c}{s}, appartement {u}",
                f"{n}{c}{s} app {u}",
                f"{u}-{n}, {s}",
                f"{n}{c}{s}, bureau {u}",
                f"{n}, {s}, #{u}",
                f"{n}A, {s}",
            ]
            return self.pick(forms), "LOCATION_ADDRESS"
        forms = [f"{n} {s}"] * 5 + [
            f"{n} {s}, Apt {u}",
            f"{n} {s} apt {u}",
            f"{u}-{n} {s}",
            f"Unit {u}, {n} {s}",
            f"{n} {s}, Unit {u}",
            f"#{u} - {n} {s}",
            f"{n}B {s}",
            f"{n} {s}, Suite {u}",
        ]
        return self.pick(forms), "LOCATION_ADDRESS"

    def RUR(self, k):
        n, u = self.civic(), self.r.randint(2, 19)
        if self.fr:
            rang = self.pick(v.RANGS)
            return self.pick(
                [f"{n}, {rang}", f"{n} {rang}", f"{n}, {rang}", f"lot {u}, {rang}", f"{n}, {rang}, R.R. {u % 5 + 1}"]
            ), "LOCATION_ADDRESS"
        st = self.pick(v.EN_STREETS)
        return self.pick(
            [
                f"{n} {st} Line, RR {u % 6 + 1}",
                f"Lot {u}, Concession {u % 9 + 2}",
                f"{n} Range Road {u * 11}",
                f"fire number {n}, {st} Road",
                f"{n} Highway {u}",
                f"{n} Concession {u}, RR #{u % 6 + 1}",
                f"{n} County Road {u}",
                f"{n} Township Road {u * 27}",
            ]
        ), "LOCATION_ADDRESS"

    def POB(self, k):
        n, u = self.civic(), self.r.randint(1, 6)
        if self.fr:
            return self.pick([f"C.P. {n}", f"case postale {n}", f"C.P. {n}, R.R. {u}"]), "LOCATION_ADDRESS"
        return self.pick([f"PO Box {n}", f"Box {n}", f"P.O. Box {n}, RR #{u}"]), "LOCATION_ADDRESS"

    def BAS(self, k):
        n, s = self.civic(), self.street()
        if self.fr:
            return self.pick(
                [
                    f"sous-sol du {n}, {s}",
                    f"{n}, {s}, sous-sol",
                    f"demi sous-sol, {n} {s}",
                    f"{n}, {s}, bloc B, app. 6",
                    f"{n}, {s}, bâtiment C",
                ]
            ), "LOCATION_ADDRESS"
        return self.pick(
            [
                f"basement of {n} {s}",
                f"{n} {s} (basement)",
                f"{n} {s}, bsmt",
                f"Bldg C, {n} {s}",
                f"lower level, {n} {s}",
                f"Tower 2, {n} {s}, Unit 1104",
            ]
        ), "LOCATION_ADDRESS"

    def COR(self, k):
        if self.fr:
            a, b = self.r.sample(v.FR_STREETS, 2)
            return self.pick(
                [f"{a} et {b}", f"rue {a} et rue {b}", f"boul. {a} et {b}", f"{a} / {b}"]
            ), "LOCATION_ADDRESS"
        a, b = self.r.sample(v.EN_STREETS, 2)
        return self.pick([f"{a} and {b}", f"{a} & {b}", f"{a} St and {b} Ave", f"{a} Rd / {b}"]), "LOCATION_ADDRESS"

    def CITY(self, k):
        return self.fresh(v.PROV[self.prov][1 if self.fr else 0].split("|")), "PLACE_OK"

    def PC(self, k):
        ok = "ABCEGHJKLMNPRSTVWXYZ"
        t = (
            self.pick(v.PROV[self.prov][3]) + self.pick("123456789") + self.pick(ok),
            self.pick("123456789") + self.pick(ok) + self.pick("0123456789"),
        )
        return self.pick([" ", " ", " ", " ", "", "-"]).join(t), "POSTAL_CODE"

    # reach
    def PH(self, k):
        a, b, c = self.pick(v.PROV[self.prov][2].split()), str(self.r.randint(220, 989)), self.digits(4)
        e = str(self.r.randint(10, 5999))
        post = "poste" if self.fr else self.pick(["ext.", "x", "ext"])
        base = [
            f"{a}-{b}-{c}",
            f"({a}) {b}-{c}",
            f"{a} {b} {c}",
            f"{a}.{b}.{c}",
            f"{a}{b}{c}",
            f"{a} {b}-{c}",
            f"{a}-{b}-{c}",
            f"+1 {a} {b} {c}",
            f"1-{a}-{b}-{c}",
            f"{a}-{b}-{c} {post} {e}",
        ]
        return self.pick(base), "PHONE"

    def PHW(self, k):
        a = self.pick(v.PROV[self.prov][2].split()) + str(self.r.randint(220, 989)) + self.digits(4)
        return " ".join((FR_DIG if self.fr else EN_DIG)[int(d)] for d in a), "PHONE"

    def EM(self, k):
        p = self.person(k)
        g, s = plain(p["g"]).lower().replace(" ", ""), plain(p["last"]).lower().replace(" ", "").replace("'", "")
        host = self.pick(
            [
                "gmail.com",
                "hotmail.com",
                "outlook.com",
                "yahoo.ca",
                "videotron.ca" if self.fr else "shaw.ca",
                "sympatico.ca",
                "icloud.com",
                "live.ca",
            ]
        )
        return self.pick(
            [f"{g}.{s}", f"{g[0]}{s}{self.r.randint(2, 99)}", f"{s}_{g}", f"{g}{self.digits(3)}", f"{g}{s}"]
        ) + "@" + host, "EMAIL"

    def URL(self, k):
        p = self.person(k)
        g, s = plain(p["g"]).lower().replace(" ", ""), plain(p["last"]).lower().replace(" ", "").replace("'", "")
        return self.pick(
            [
                f"facebook.com/{g}.{s}.{self.digits(2)}",
                f"https://www.instagram.com/{g}_{s}{self.digits(2)}",
                f"linkedin.com/in/{g}-{s}-{self.digits(4)}",
                f"https://{g}{s}.wordpress.com",
                f"www.tiktok.com/@{g}{self.digits(3)}",
                f"gofundme.com/f/{'aide' if self.fr else 'help'}-{g}-{s}",
                f"www.{s}{g}.ca",
            ]
        ), "URL_IP"

    def URLp(self, k):
        for _ in range(40):
            text, label = self.URL(k)
            if "gofundme" not in text and "tiktok" not in text:
                break
        return text, label

    def IP(self, k):
        if self.r.random() < 0.15:
            return "2607:fea8:" + ":".join(f"{self.r.randrange(4096, 65535):x}" for _ in range(6)), "URL_IP"
        return self.pick(["24.", "70.", "99.", "142.", "184."]) + ".".join(
            str(self.r.randint(1, 254)) for _ in "abc"
        ), "URL_IP"
