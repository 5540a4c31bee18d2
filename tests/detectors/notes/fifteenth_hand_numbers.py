"""Base of the slot makers: random helpers and numbers with their check digits."""

import random
import re
import unicodedata

from tests.detectors.notes import fifteenth_hand_values as v


def plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def luhn(body: str) -> str:
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return body + str(-total % 10)


class Numbers:
    def __init__(self, rng: random.Random, lang: str, prov: str):
        self.r, self.prov = rng, prov
        self.fr = lang == "fr"
        self.force = ""
        self.people, self.births, self.seen = {}, {}, set()

    def pick(self, seq):
        return self.r.choice(list(seq))

    def fresh(self, seq):
        left = [x for x in seq if x not in self.seen] or list(seq)
        self.seen.add(x := self.pick(left))
        return x

    def digits(self, n: int) -> str:
        return "".join(self.r.choice("0123456789") for _ in range(n))

    def checked(self, body: str) -> str:
        good = luhn(body)
        return good if self.r.random() < 0.85 else body + str((int(good[-1]) + 1 + self.r.randrange(8)) % 10)

    # numbers
    def SIN(self, k):
        n = self.checked(self.pick("1234567") + self.digits(7))
        return self.pick([f"{n[:3]} {n[3:6]} {n[6:]}", f"{n[:3]}-{n[3:6]}-{n[6:]}", n]), "SIN"

    def HN(self, k):
        p, pr = self.person(k), self.prov
        if pr == "qc":
            last = plain(p["last"]).upper().replace("'", "").replace("-", "").replace(" ", "")
            y, m, d = self.birth(k, 20, 44)
            t = (last + "XXX")[:3] + plain(p["g"])[0].upper()
            num = f"{y % 100:02d}{m + (50 if p['sex'] == 'f' else 0):02d}{d:02d}{self.digits(2)}"
            return self.pick([f"{t} {num[:4]} {num[4:]}", t + num, f"{t}-{num[:4]}-{num[4:]}"]), "HEALTH_NUMBER"
        if pr == "on":
            n = self.checked(self.pick("123456789") + self.digits(8))
            ver = self.pick("ABCDEFGHJK") + self.pick("ABCDEFGHJK")
            return self.pick(
                [
                    f"{n[:4]}-{n[4:7]}-{n[7:]}-{ver}",
                    f"{n[:4]} {n[4:7]} {n[7:]} {ver}",
                    n + ver,
                    f"{n[:4]} {n[4:7]} {n[7:]}",
                ]
            ), "HEALTH_NUMBER"
        if pr == "bc":
            while True:
                b = "9" + self.digits(8)
                c = 11 - sum(int(x) * w for x, w in zip(b[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
                if c < 10:
                    break
            n = b + str(c)
            return self.pick([f"{n[:4]} {n[4:7]} {n[7:]}", n]), "HEALTH_NUMBER"
        if pr in ("ns",):
            n = self.digits(10)
            return f"{n[:4]} {n[4:7]} {n[7:]}", "HEALTH_NUMBER"
        if pr == "nl":
            n = self.digits(12)
            return f"{n[:3]} {n[3:6]} {n[6:9]} {n[9:]}", "HEALTH_NUMBER"
        if pr == "pe":
            return self.pick("123456789") + self.digits(7), "HEALTH_NUMBER"
        n = ("1" if pr == "nu" else self.pick("123456789")) + self.digits(8)
        return self.pick(
            [f"{n[:3]} {n[3:6]} {n[6:]}", n, f"{n[:5]}-{n[5:]}" if pr == "ab" else n, f"{n[:3]}-{n[3:6]}-{n[6:]}"]
        ), "HEALTH_NUMBER"

    def LIC(self, k):
        s = plain(self.person(k)["last"])[0].upper()
        if self.prov == "on":
            return f"{s}{self.digits(4)}-{self.digits(5)}-{self.digits(5)}", "GOV_ID"
        if self.prov == "qc":
            d = self.digits(12)
            return self.pick([f"{s}{d[:4]}-{d[4:10]}-{d[10:]}", s + d]), "GOV_ID"
        if self.prov == "ab":
            return f"{self.digits(6)}-{self.digits(3)}", "GOV_ID"
        return self.pick("123456789") + self.digits(6), "GOV_ID"

    def PASS(self, k):
        c = "ABCDEGHJKLMNP"
        return self.pick(
            [self.pick(c) + self.pick(c) + self.digits(6), self.pick(c) + self.digits(6) + self.pick(c) + self.pick(c)]
        ), "GOV_ID"

    def UCI(self, k):
        d = self.digits(8)
        return self.pick([f"11-{d[:4]}-{d[4:]}", f"{d[:4]}-{d[4:]}", "11" + d]), "GOV_ID"

    def STAT(self, k):
        return self.pick("123456789") + self.digits(9), "GOV_ID"

    def PERM(self, k):
        return self.pick("FU") + "3" + self.digits(8), "GOV_ID"

    def PLATE(self, k):
        c = "ABCDEFHJKLMNPRSTVWXZ"
        x = [self.pick(c) for _ in range(4)]
        return {"on": f"C{x[0]}{x[1]}{x[2]} {self.digits(3)}", "qc": f"{x[0]}{self.digits(2)} {x[1]}{x[2]}{x[3]}"}.get(
            self.prov, f"{x[0]}{x[1]}{x[2]} {self.digits(3)}"
        ), "GOV_ID"

    def CASE(self, k):
        d = self.digits
        return self.pick(
            [
                f"2025-{d(5)}",
                f"C-{d(6)}",
                f"25-{d(6)}",
                f"{self.pick('ABDHRT')}{self.pick('ABDHRT')}-{d(5)}",
                d(7),
                f"{self.pick('HTRD')}-2025-{d(4)}",
                f"{self.pick('ACDR')}{d(6)}",
                f"SR-{d(3)}-{d(4)}" if not self.fr else f"DOS-{d(5)}",
            ]
        ), "CASE_ID"

    def ACC(self, k):
        d = self.digits
        return self.pick([d(7), f"{d(2)}-{d(3)}-{d(2)}", d(8), d(11), f"{d(3)} {d(4)}"]), "ACCOUNT"

    def TRA(self, k):
        d = self.digits
        return self.pick(
            [
                f"{d(5)}-{self.pick(['001', '003', '004', '010', '815', '006'])}-{d(7)}",
                f"{d(5)} 0{self.pick('01')}{self.pick('346')} {d(7)}",
            ]
        ), "ACCOUNT"

    def CARD(self, k):
        n = self.checked(self.pick(["4519", "4506", "5191", "5258"]) + self.digits(11))
        return self.pick(
            [" ".join(n[i : i + 4] for i in (0, 4, 8, 12)), n, "-".join(n[i : i + 4] for i in (0, 4, 8, 12))]
        ), "ACCOUNT"

    def HYD(self, k):
        d = self.digits
        return self.pick(
            [f"299 {d(3)} {d(3)} {d(3)}", d(12), f"{d(4)} {d(4)} {d(3)}", f"{d(5)}-{d(5)}", d(10)]
        ), "ACCOUNT"

    # kept
    def ORG(self, k):
        if self.fr:
            return self.pick(v.FR_ORGS_M + v.FR_ORGS_F), "ORG_OK"
        return self.pick(v.EN_ORGS), "ORG_OK"

    def ORGm(self, k):
        return self.pick(v.FR_ORGS_M), "ORG_OK"

    def ORGf(self, k):
        return self.pick(v.FR_ORGS_F), "ORG_OK"

    def ORGb(self, k):
        if self.fr:
            return self.pick([o for o in v.FR_ORGS_F if re.search("Rivard|Aube|Boussole", o)]), "ORG_OK"
        return self.pick([o for o in v.EN_ORGS if re.search("Lantern|Cedar|Mabel|Hollow|Lodge|Polaris", o)]), "ORG_OK"

    def ORGn(self, k):
        if self.fr:
            return self.pick([o for o in v.FR_ORGS_M if re.search("Huche|Perron|Frigo|CAB", o)]), "ORG_OK"
        return self.pick([o for o in v.EN_ORGS if re.search("Supper|Share|Drop|Cupboard|Meals", o)]), "ORG_OK"

    def hot(self, k):
        return self.pick(
            ["2-1-1", "211", "811", "1-800-668-6868", "9-8-8", "988", "911", "1-866-863-0511"]
        ), "HOTLINE_OK"

    def num(self, k):
        return str(self.r.randint(11, 98)), "NUM_OK"

    def amt(self, k):
        n = self.r.choice([self.r.randint(40, 990), self.r.randint(1000, 2400)])
        if self.fr:
            return self.pick([f"{n} $", f"{n},50 $", f"{n}$"]), "NUM_OK"
        return self.pick([f"${n}", f"${n}.50", f"${n:,}"]), "NUM_OK"

    def rent(self, k):
        n = self.r.randint(140, 440) * 5
        return (f"{n} $" if self.fr else f"${n}"), "NUM_OK"

    def lang(self, k):
        return self.fresh(v.FR_LANGS if self.fr else v.EN_LANGS), "LANG_OK"
