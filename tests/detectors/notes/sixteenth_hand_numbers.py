"""Slots for addresses, numbers and accounts."""

from tests.detectors.notes import sixteenth_hand_values as v
from tests.detectors.notes.sixteenth_hand_slots import Note, fold, luhn, words

HC_EN = {
    "on": ["OHIP", "Health card", "HC#"],
    "qc": ["RAMQ", "Medicare card"],
    "bc": ["PHN", "BC Services Card PHN"],
    "ab": ["AHCIP", "PHN"],
    "sk": ["HSN", "Sask health #"],
    "mb": ["PHIN", "MB Health PHIN"],
    "nb": ["NB Medicare"],
    "ns": ["MSI", "NS health card"],
    "pe": ["PEI health card", "PHN"],
    "nl": ["MCP"],
    "yt": ["YHCIP"],
    "nt": ["NWT health care #"],
    "nu": ["Nunavut health card"],
}
HC_FR = {
    "qc": ["NAM", "RAMQ", "carte soleil", "No ass. maladie"],
    "on": ["carte Santé", "no OHIP"],
    "mb": ["PHIN", "carte santé du Manitoba"],
    "nb": ["Medicare N.-B.", "no d'assurance-maladie"],
}


class Full(Note):
    def street(self) -> str:
        if self.lang == "en":
            x = self.r.choice(v.ST_EN).replace("~", " ") + " " + self.r.choice(v.ST_TYPE)
            return x + (self.r.choice([" W", " East", " N", " South"]) if self.r.random() < 0.12 else "")
        name = self.r.choice(v.ST_FR)
        gen = "rue" if name in ("Principale", "Royale", "Commerciale") else self.r.choice(v.ST_GEN)
        x = gen + " " + name
        return x + (self.r.choice([" Est", " O.", " Nord"]) if self.r.random() < 0.1 else "")

    def rural(self) -> str:
        r = self.r
        if self.lang == "en":
            west = [
                f"{r.randint(12, 58)}0{r.randint(10, 99)} Range Road {r.randint(11, 279)}",
                f"{r.randint(100, 990)}{r.randint(10, 99)} Township Rd {r.randint(42, 640)}",
                f"PO Box {r.randint(12, 990)}",
                f"Site {r.randint(1, 30)} Comp {r.randint(1, 40)} RR {r.randint(1, 9)}",
            ]
            east = [
                f"{r.randint(100, 9900)} {r.choice(v.RUR_EN)}",
                f"R.R. #{r.randint(1, 6)}",
                f"{r.randint(11, 990)} {r.choice(v.RUR_EN)}, RR {r.randint(1, 6)}",
                f"P.O. Box {r.randint(12, 990)}",
                f"Fire No. {r.randint(100, 4900)}, {r.choice(v.RUR_EN)}",
                f"Lot {r.randint(3, 60)}, {r.choice(v.RUR_EN)}",
            ]
            if self.prov in ("nu", "nt", "yt"):
                return r.choice(
                    [
                        f"House {r.randint(100, 980)}",
                        f"PO Box {r.randint(12, 990)}",
                        f"General Delivery, Box {r.randint(12, 300)}",
                    ]
                )
            return r.choice(west if self.prov in ("ab", "sk", "mb", "bc") else east)
        return r.choice(
            [
                f"{r.randint(12, 3900)}, {r.choice(v.RANG)}",
                f"{r.randint(12, 3900)} {r.choice(v.RANG)}",
                f"{r.randint(12, 3900)}, {r.choice(v.RANG)}",
                f"C.P. {r.randint(12, 990)}",
                f"case postale {r.randint(12, 990)}",
                f"R.R. {r.randint(1, 5)}, {r.randint(10, 990)} {r.choice(v.RANG)}",
                f"lot {r.randint(3, 70)}, {r.choice(v.RANG)}",
            ]
        )

    def s_road(self, a, k):
        bad = ("Box", "C.P.", "case postale", "R.R. #", "General", "Site ")
        for _ in range(40):
            t = self.rural()
            if not any(b in t for b in bad):
                return t, "LOCATION_ADDRESS"
        return "12 Shore Rd", "LOCATION_ADDRESS"

    def s_rural(self, a, k):
        return self.rural(), "LOCATION_ADDRESS"

    def s_street(self, a, k):
        n = self.r.randint(4, 9900)
        return (f"{n}{',' if self.lang == 'fr' and self.r.random() < 0.6 else ''} {self.street()}", "LOCATION_ADDRESS")

    def s_addr(self, a, k):
        r, x = self.r, self.r.random()
        if x < 0.14:
            return self.s_road(a, k)
        t = self.s_street(a, k)[0]
        u = r.randint(1, 1400) if r.random() < 0.4 else r.randint(1, 40)
        if x < 0.45:
            return t, "LOCATION_ADDRESS"
        if self.lang == "en":
            t = r.choice(
                [
                    f"{u}-{t}",
                    f"{t}, Apt {u}",
                    f"{t}, Unit {u}",
                    f"{t} #{u}",
                    f"Apt. {u}, {t}",
                    f"Suite {u}, {t}",
                    f"{t}, basement",
                    f"{t} unit {r.choice('ABCD')}",
                    f"{t}, Bldg {r.choice('ABC')}, unit {u}",
                    f"{t} (upper)",
                ]
            )
        else:
            t = r.choice(
                [
                    f"{t}, app. {u}",
                    f"{t}, app. {u}",
                    f"{t}, appartement {u}",
                    f"{t} #{u}",
                    f"{t}, app {u}",
                    f"{t}, porte {u}",
                    f"{t}, sous-sol",
                    f"{t}, log. {u}",
                    f"{t}, bloc {r.choice('ABC')}, app. {u}",
                    f"{u}-{t}",
                ]
            )
        return t, "LOCATION_ADDRESS"

    def s_corner(self, a, k):
        r = self.r
        if self.lang == "en":
            x, y = r.sample([s.replace("~", " ") for s in v.ST_EN], 2)
            t = r.choice([f"{x} and {y}", f"{x} & {y}", f"{x} St and {y} Ave", f"{x} at {y}"])
        else:
            x, y = r.sample([s for s in v.ST_FR if s[0].isupper()], 2)
            t = r.choice([f"{x} et {y}", f"{x} et {y}", f"{x} / {y}", f"rue {x} et boul. {y}"])
        return t, "LOCATION_ADDRESS"

    def s_pc(self, a, k):
        r, al = self.r, "ABCEGHJKLMNPRSTVWXYZ"
        x = r.choice(v.PC1[self.prov]) + r.choice("123456789") + r.choice(al)
        y = r.choice("123456789") + r.choice(al) + r.choice("123456789")
        return x + r.choice([" ", " ", " ", "", "-"]) + y, "POSTAL_CODE"

    def s_phone(self, a, k):
        r, p, q, z = self.r, self.area, str(self.r.randint(222, 989)), self.dg(4)
        if q[1:] == "11":
            q = q[0] + "34"
        t = r.choice(
            [
                f"{p}-{q}-{z}",
                f"{p}-{q}-{z}",
                f"({p}) {q}-{z}",
                f"{p} {q}-{z}",
                f"{p}.{q}.{z}",
                f"{p} {q} {z}",
                f"{p}{q}{z}",
                f"+1 {p} {q} {z}",
                f"1-{p}-{q}-{z}",
                f"({p}){q}-{z}",
            ]
        )
        return t, "PHONE"

    def s_phx(self, a, k):
        t, e = f"{self.area}-{self.r.randint(223, 989)}-{self.dg(4)}", self.r.randint(10, 4999)
        return (
            t
            + self.r.choice(
                [f" ext. {e}", f" x{e}", f" ext {e}"]
                if self.lang == "en"
                else [f" poste {e}", f", poste {e}", f" p. {e}"]
            ),
            "PHONE",
        )

    def s_phsp(self, a, k):
        if self.lang == "en":
            return (
                " ".join(words(int(c), "en") for c in self.area + str(self.r.randint(223, 989)) + self.dg(4)),
                "PHONE",
            )
        s = [*self.area, *str(self.r.randint(223, 989)), str(self.r.randint(10, 69)), str(self.r.randint(10, 69))]
        return " ".join(words(int(c), "fr") for c in s), "PHONE"

    def slug(self, a, sep) -> str:
        p = self.who(a)
        return "".join(c for c in fold(p["first"] + sep + p["last"]).lower() if c.isalnum() or c in "._")

    def s_email(self, a, k):
        d = ["gmail.com", "hotmail.com", "outlook.com", "yahoo.ca", "icloud.com"] + (
            ["shaw.ca", "sasktel.net", "eastlink.ca"]
            if self.lang == "en"
            else ["videotron.ca", "hotmail.fr", "sympatico.ca"]
        )
        s = self.slug(a, self.r.choice([".", "_", ""])) + self.r.choice(["", self.dg(2), "_" + self.dg(2), self.dg(3)])
        return s + "@" + self.r.choice(d), "EMAIL"

    def s_url(self, a, k):
        s, d = self.slug(a, "."), self.dg(3)
        t, h = s.replace(".", ""), s.replace(".", "-")
        face = [f"facebook.com/{s}.{d}", f"https://www.facebook.com/{s}"]
        blog = [f"https://{t}.wordpress.com", f"{t}.blogspot.com", f"www.{h}.ca"]
        pool = {
            "c": [f"www.linkedin.com/in/{h}-{d}", f"linkedin.com/in/{t}{d}"],
            "f": face,
            "b": blog,
            "g": [f"gofundme.com/f/{h}", f"https://www.gofundme.com/f/{h}-{d}"],
        }
        return self.r.choice(pool.get(k, face + blog + [f"instagram.com/{t}{d}", f"tiktok.com/@{t}"])), "URL_IP"

    def s_ip(self, a, k):
        r = self.r
        return (
            r.choice(
                [
                    f"{r.randint(24, 207)}.{r.randint(0, 254)}.{r.randint(0, 254)}.{r.randint(1, 254)}",
                    f"192.168.{r.randint(0, 9)}.{r.randint(2, 250)}",
                    f"2607:fea8:{r.randint(4096, 65535):x}:{r.randint(256, 4095):x}::{r.randint(2, 255):x}",
                ]
            ),
            "URL_IP",
        )

    def s_sin(self, a, k):
        b = self.r.choice("1234567") + self.dg(7)
        b += luhn(b) if self.r.random() < 0.85 else self.dg(1)
        j = self.r.choice([" ", " ", "-", ""])
        return j.join([b[:3], b[3:6], b[6:]]), "SIN"

    def hc(self, a) -> str:
        r, p, d = self.r, self.prov, self.dg
        if p == "qc":
            w = self.who(a)
            y, m, day = self.birth(a, "")
            x = (fold(w["last"]).replace("'", "").replace("-", "").replace(" ", "") + "XX")[:3].upper() + fold(
                w["first"]
            )[0]
            n = f"{y % 100:02d}{m + (50 if w['sex'] == 'f' else 0):02d}{day:02d}{d(2)}"
            return x + r.choice([f" {n[:4]} {n[4:]}", n, f"-{n[:4]}-{n[4:]}"])
        if p in ("on", "ns", "bc"):
            b = (r.choice("123456789") if p != "bc" else "9") + d(8)
            if p == "bc":
                c = 11 - sum(int(x) * w for x, w in zip(b[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
                b += str(c if c < 10 else 5)
            else:
                b += luhn(b) if r.random() < 0.85 else d(1)
            j = r.choice(["-", " ", " ", ""])
            return j.join([b[:4], b[4:7], b[7:]]) + (
                r.choice(["-", " "]) + self.up(2) if p == "on" and r.random() < 0.7 else ""
            )
        if p == "nt":
            return r.choice("NTD") + d(7)
        n = {"pe": 8, "nl": 12}.get(p, 9)
        b = r.choice("123456789") + d(n - 1)
        if p == "ab":
            return b[:5] + r.choice(["-", " "]) + b[5:]
        return r.choice([b, " ".join(b[i : i + 3] for i in range(0, n, 3))])

    def s_hc(self, a, k):
        return self.hc(a), "HEALTH_NUMBER"

    def s_hcl(self, a, k):
        lab = self.r.choice((HC_EN if self.lang == "en" else HC_FR)[self.prov])
        return [
            (lab + self.r.choice([": ", " "] if self.lang == "en" else [" : ", " "]), None),
            (self.hc(a), "HEALTH_NUMBER"),
        ]

    def lic(self, a) -> str:
        x, d = fold(self.who(a)["last"])[0].upper(), self.dg
        if self.prov == "on":
            return f"{x}{d(4)}-{d(5)}-{d(5)}"
        if self.prov == "qc":
            return f"{x}{d(4)}-{d(6)}-{d(2)}"
        return f"{d(6)}-{d(3)}" if self.prov == "ab" else self.r.choice("123456789") + d(6)

    def s_lic(self, a, k):
        return self.lic(a), "GOV_ID"

    def s_uci(self, a, k):
        return (
            self.r.choice([f"11-{self.dg(4)}-{self.dg(4)}", f"{self.dg(4)}-{self.dg(4)}", "11" + self.dg(8)]),
            "GOV_ID",
        )

    def s_pass(self, a, k):
        return self.r.choice([self.up(2) + self.dg(6), "P" + self.dg(6) + self.up(2)]), "GOV_ID"

    def s_stat(self, a, k):
        return self.r.choice("123456789") + self.dg(9), "GOV_ID"

    def s_permit(self, a, k):
        return self.r.choice("UFW") + self.dg(9), "GOV_ID"

    def s_plate(self, a, k):
        u, d = self.up, self.dg
        return (
            self.r.choice(
                {"on": [f"C{u(3)} {d(3)}", f"C{u(3)}-{d(3)}"], "qc": [f"{u(1)}{d(2)} {u(3)}", f"{d(3)} {u(3)}"]}.get(
                    self.prov, [f"{u(3)} {d(3)}", f"{u(3)}-{d(3)}"]
                )
            ),
            "GOV_ID",
        )

    def s_govl(self, a, k):
        x = self.r.choice(["lic", "uci", "pass", "stat", "permit"])
        en = {
            "lic": ["DL", "driver's licence", "DL #"],
            "uci": ["UCI", "IRCC client ID"],
            "pass": ["passport", "passport no."],
            "stat": ["status card", "status #"],
            "permit": ["work permit", "study permit no."],
        }
        fr = {
            "lic": ["permis de conduire", "permis no"],
            "uci": ["IUC", "no client IRCC"],
            "pass": ["passeport", "passeport no"],
            "stat": ["no de statut", "carte de statut"],
            "permit": ["permis de travail", "permis d'études no"],
        }
        return [(self.r.choice((en if self.lang == "en" else fr)[x]) + " ", None), getattr(self, "s_" + x)(a, k)]

    def s_case(self, a, k):
        d, u = self.dg, self.up
        return (
            self.r.choice(
                [
                    f"2026-{d(5)}",
                    f"{u(2)}-{d(5)}",
                    f"{u(3)}-26-{d(4)}",
                    f"{u(1)}{d(6)}",
                    f"26-{d(4)}",
                    d(7),
                    f"{u(3)}{d(5)}",
                    f"{u(2)}/{d(4)}/26",
                ]
            ),
            "CASE_ID",
        )

    def s_bank(self, a, k):
        t, i, n = self.dg(5), self.r.choice(["001", "002", "003", "004", "010", "815", "006"]), self.dg(7)
        return self.r.choice([f"{t}-{i}-{n}", f"{t} {i} {n}", f"{i}-{t}-{n}", f"{t}-{i} {n}"]), "ACCOUNT"

    def s_card(self, a, k):
        b = self.r.choice(["4", "5"]) + self.dg(14)
        b += luhn(b)
        return self.r.choice([" ", "-", ""]).join(b[i : i + 4] for i in range(0, 16, 4)), "ACCOUNT"

    def s_util(self, a, k):
        b = self.r.choice("123456789") + self.dg(11)
        return (
            self.r.choice([b, b[:10], f"{b[:3]} {b[3:6]} {b[6:9]} {b[9:]}", f"{b[:4]}-{b[4:8]}-{b[8:]}", b[:9]]),
            "ACCOUNT",
        )
