"""Dates, ages and numbers of the thirtieth hand."""

from tests.detectors.notes.thirtieth_hand_slots import Note
from tests.detectors.notes.thirtieth_hand_words import MON_EN, MON_FR, ORD_EN, luhn_last, plain, words_en, words_fr

AB_FR = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.".split()


class Numbers(Note):
    def s_dob(self, key):
        p, _r = self.person(key), self.r
        y, m, d = p["year"], p["month"], p["day"]
        yy = y % 100
        if self.en:
            mon, ab = MON_EN[m - 1], MON_EN[m - 1][:3]
            return self.pick(
                (f"{y}-{m:02}-{d:02}", 24),
                (f"{m:02}/{d:02}/{y}", 10),
                (f"{d:02}/{m:02}/{y}", 8),
                (f"{mon} {d}, {y}", 18),
                (f"{ab} {d}, {y}", 8),
                (f"{ab} {d}/{yy:02}", 6),
                (f"{d} {ab} {y}", 6),
                (f"{d:02}-{ab.upper()}-{y}", 4),
                (f"{m}/{d}/{yy:02}", 4),
                (f"{y}/{m:02}/{d:02}", 5),
                (f"{mon} {d} {y}", 6),
                (f"{d}-{m}-{y}", 3),
            ), "DATE_OF_BIRTH"
        mon = MON_FR[m - 1]
        dd = "1er" if d == 1 else str(d)
        return self.pick(
            (f"{y}-{m:02}-{d:02}", 28),
            (f"{dd} {mon} {y}", 32),
            (f"{d:02}/{m:02}/{y}", 13),
            (f"{d:02}-{m:02}-{y}", 8),
            (f"{d:02}/{m:02}/{yy:02}", 4),
            (f"{y}/{m:02}/{d:02}", 6),
            (f"{d:02}.{m:02}.{y}", 3),
            (f"{dd} {AB_FR[m - 1]} {y}", 4),
        ), "DATE_OF_BIRTH"

    def s_saiddob(self, key):
        p = self.person(key)
        y, m, d = p["year"], p["month"], p["day"]
        c, yy = divmod(y, 100)
        if self.en:
            dd = ORD_EN[d] if d <= 20 else "twenty " + ORD_EN[d - 20]
            if c == 19:
                yt = "nineteen " + (words_en(yy).replace("-", " ") if yy > 9 else "oh " + words_en(yy))
            else:
                yt = "two thousand" + ((" and " + words_en(yy)) if yy else "")
            return f"{MON_EN[m - 1].lower()} {dd} {yt}", "DATE_OF_BIRTH"
        dd = "premier" if d == 1 else words_fr(d)
        yt = ("mille neuf cent " + words_fr(yy)) if c == 19 else "deux mille" + (" " + words_fr(yy) if yy else "")
        return f"{dd} {MON_FR[m - 1]} {yt}", "DATE_OF_BIRTH"

    def s_age(self, key):
        p = self.person(key)
        a = p["age"]
        if self.en and a == 1:
            return self.pick(("1 year old", 3), ("1 yr old", 2), ("1 y/o", 1)), "AGE"
        if self.en:
            return self.pick(
                (f"{a} years old", 5),
                (f"{a} y/o", 5),
                (f"{a} yrs old", 3),
                (f"{a}yo", 2),
                (f"{a} yo", 2),
                (f"{a} y.o.", 1),
                (f"{words_en(a)} years old", 0.8),
            ), "AGE"
        return self.pick(
            (f"{a} an{'s' if a > 1 else ''}", 9),
            (f"âgé{'e' if p['sex'] == 'f' else ''} de {a} an{'s' if a > 1 else ''}", 5),
            (f"{a}ans", 0.8),
            (f"{words_fr(a)} an{'s' if a > 1 else ''}" if a > 1 else "1 an", 0.8),
        ), "AGE"

    def s_ans(self, key):
        a = self.person(key)["age"]
        return f"{a} an{'s' if a > 1 else ''}", "AGE"

    def s_agea(self, key):
        a = self.person(key)["age"]
        return self.pick(
            (f"{a}-year-old", 5), (f"{a} year old", 5), (f"{a} y/o", 4), (f"{a} yr old", 3), (f"{a}yo", 1)
        ), "AGE"

    def s_agen(self, key):
        return str(self.person(key)["age"]), "AGE"

    def s_sin(self, _):
        b = self.pick((str(self.r.randint(1, 7)), 8), ("9", 2)) + self.dg(7)
        b += luhn_last(b) if self.r.random() < 0.85 else self.dg(1)
        return self.pick((f"{b[:3]} {b[3:6]} {b[6:]}", 5), (f"{b[:3]}-{b[3:6]}-{b[6:]}", 4), (b, 2)), "SIN"

    def s_health(self, key):
        r, g = self.r, self.region
        if g == "QC":
            p = self.person(key)
            let = "".join(c for c in plain(p["last"]).upper() if c.isalpha()) + "XXX"
            m = p["month"] + (50 if p["sex"] == "f" else 0)
            n = let[:3] + plain(p["given"]).upper()[0], f"{p['year'] % 100:02}{m:02}", f"{p['day']:02}{self.dg(2)}"
            return self.pick(
                (" ".join(n), 7), ("".join(n), 3), (f"{n[0]} {n[1]}{n[2]}", 2), ("-".join(n), 1)
            ), "HEALTH_NUMBER"
        if g == "BC":
            while True:
                b = "9" + self.dg(8)
                c = 11 - sum(w * int(x) for w, x in zip((2, 4, 8, 5, 10, 9, 7, 3), b[1:], strict=False)) % 11
                if c < 10:
                    break
            b += str(c) if r.random() < 0.85 else self.dg(1)
            return self.pick(
                (f"{b[:4]} {b[4:7]} {b[7:]}", 6), (b, 3), (f"{b[:4]}-{b[4:7]}-{b[7:]}", 2)
            ), "HEALTH_NUMBER"
        if g == "AB":
            b = str(r.randint(1, 9)) + self.dg(8)
            return self.pick((f"{b[:5]}-{b[5:]}", 6), (b, 2), (f"{b[:5]} {b[5:]}", 1)), "HEALTH_NUMBER"
        if g == "NT":
            return r.choice("NNNDHMT") + self.pick((self.dg(7), 3), (f" {self.dg(7)}", 1)), "HEALTH_NUMBER"
        if g == "NL":
            b = str(r.randint(1, 9)) + self.dg(11)
            return self.pick((f"{b[:3]} {b[3:6]} {b[6:9]} {b[9:]}", 4), (b, 4)), "HEALTH_NUMBER"
        if g in ("ON", "NS"):
            b = str(r.randint(1, 9)) + self.dg(9)
            v = f" {self.up(2)}" if g == "ON" and r.random() < 0.7 else ""
            return self.pick(
                (f"{b[:4]} {b[4:7]} {b[7:]}{v}", 3), (f"{b[:4]}-{b[4:7]}-{b[7:]}{v.replace(' ', '-')}", 2)
            ), "HEALTH_NUMBER"
        if g == "PE":
            return self.pick((self.dg(8), 1)), "HEALTH_NUMBER"
        b = str(r.randint(1, 9)) + self.dg(8)
        return self.pick((f"{b[:3]} {b[3:6]} {b[6:]}", 5), (b, 3), (f"{b[:3]}-{b[3:6]}-{b[6:]}", 2)), "HEALTH_NUMBER"

    def s_lic(self, key):
        g, p = self.region, self.person(key)
        i, d = plain(p["last"])[0].upper(), self.dg
        yy = f"{p['day']:02}{p['month']:02}{p['year'] % 100:02}"
        return {
            "QC": self.pick((f"{i}{d(4)}-{yy}-0{d(1)}", 3), (f"{i}{d(4)}{yy}0{d(1)}", 1)),
            "ON": f"{i}{d(4)}-{d(5)}-{d(5)}",
            "AB": f"{self.r.randint(1, 9)!s}{d(5)}-{d(3)}",
            "NL": f"{i}{yy}{d(3)}",
            "NS": f"{plain(p['last'])[:5].upper().replace(' ', '')}{yy}",
            "NT": d(6),
            "NB": str(self.r.randint(1, 9)) + d(6),
        }.get(g, str(self.r.randint(1, 9)) + d(6)), "GOV_ID"

    def s_pass(self, _):
        return self.pick(
            (f"{self.up(2)}{self.dg(6)}", 4),
            (f"{self.up(1)}{self.dg(6)}{self.up(2)}", 2),
            (f"{self.up(2)} {self.dg(6)}", 1),
        ), "GOV_ID"

    def s_uci(self, _):
        return self.pick(
            (f"{self.dg(4)}-{self.dg(4)}", 4), (f"11-{self.dg(4)}-{self.dg(4)}", 4), (f"11{self.dg(8)}", 1)
        ), "GOV_ID"

    def s_status(self, _):
        return self.pick(
            (self.dg(3).replace("000", "433") + self.dg(7), 4), (f"{self.dg(3)}-{self.dg(5)}-{self.dg(2)}", 1)
        ), "GOV_ID"

    def s_permit(self, _):
        return self.pick((f"U{self.dg(9)}", 3), (f"F{self.dg(9)}", 1), (f"W{self.dg(9)}", 1)), "GOV_ID"

    def s_plate(self, _):
        u, d = self.up, self.dg
        return {
            "QC": f"{u(1)}{d(2)} {u(3)}",
            "BC": f"{u(2)}{d(1)} {d(2)}{u(1)}",
            "AB": self.pick((f"{u(3)}-{d(4)}", 2), (f"{u(3)} {d(4)}", 1)),
            "NT": d(6),
            "ON": f"{u(4)} {d(3)}",
        }.get(self.region, self.pick((f"{u(3)} {d(3)}", 3), (f"{u(3)}{d(3)}", 1))), "GOV_ID"

    # the mark (#, no, n°) stays outside; the letters of the number stay inside
    def s_case(self, _):
        r, d = self.r, self.dg
        y = r.choice(["2024", "2025", "2025", "2026"])
        pre = r.choice(["CH", "OUT", "HS", "INT", "CM"] if self.en else ["D", "LG", "SA", "INT", "DOS"])
        return self.pick(
            (f"{y}-{d(4)}", 3),
            (f"{pre}-{d(5)}", 3),
            (f"{y[2:]}-{d(5)}", 2),
            (f"{r.randint(1, 9)}{d(5)}", 3),
            (f"{pre}{y[2:]}-{d(4)}", 1),
            (f"{r.randint(1, 9)}{d(7)}", 1),
            (f"{pre}-{y}-{d(4)}", 2),
        ), "CASE_ID"

    def s_claim(self, _):
        return self.pick(
            (f"{self.r.randint(1, 9)}{self.dg(7)}", 3),
            (f"{self.r.randint(1, 9)}{self.dg(8)}", 2),
            (f"{self.up(2)}{self.dg(6)}", 1),
        ), "CASE_ID"

    def s_court(self, _):
        if self.en:
            return self.pick(
                (f"{self.r.randint(1, 9)}{self.dg(8)}", 2), (f"T-{self.dg(4)}-25", 1), (f"2025-{self.dg(4)}-NL", 1)
            ), "CASE_ID"
        n = f"{self.r.randint(100, 999)}{self.dg(3)}"
        return self.pick(
            (f"{n} 31 2025{self.r.randint(1, 12):02}{self.r.randint(1, 28):02} G", 3),
            (f"{n} 37 2025{self.dg(2)} T", 0),
            (f"{n[:3]}-{n[3:]}", 1),
        ), "CASE_ID"

    def s_transit(self, _):
        return self.dg(5), "ACCOUNT"

    def s_acct(self, _):
        return self.pick(
            (self.dg(7), 5), (f"{self.dg(3)}-{self.dg(4)}", 1), (self.dg(12), 1), (f"{self.dg(2)}-{self.dg(5)}", 1)
        ), "ACCOUNT"

    def s_bank(self, _):
        b = self.r.choice(
            ["001", "002", "003", "004", "010", "899"] if self.en else ["815", "006", "004", "865", "815"]
        )
        t = self.dg(5)
        return self.pick(
            (f"{t}-{b}-{self.dg(7)}", 3), (f"{b}-{t}-{self.dg(7)}", 2), (f"{t} {b} {self.dg(7)}", 1)
        ), "ACCOUNT"

    def s_card(self, _):
        b = self.r.choice(["4", "51", "53", "45"])
        b += self.dg(15 - len(b))
        b += luhn_last(b) if self.r.random() < 0.88 else self.dg(1)
        q = [b[i : i + 4] for i in range(0, 16, 4)]
        return self.pick((" ".join(q), 5), ("-".join(q), 2), (b, 2)), "ACCOUNT"

    def s_hydro(self, _):
        b = str(self.r.randint(1, 9)) + self.dg(11)
        if self.region == "QC":
            b = "299" + self.dg(9)
        return self.pick(
            (f"{b[:3]} {b[3:6]} {b[6:9]} {b[9:]}", 2),
            (b, 2),
            (f"{b[:4]} {b[4:8]} {b[8:]}", 2),
            (b[:10], 2),
            (f"{b[:7]}-{b[7]}", 1),
        ), "ACCOUNT"
