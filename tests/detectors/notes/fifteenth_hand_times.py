"""Slot makers for dates of birth, ages and other times."""

from tests.detectors.notes import fifteenth_hand_values as v
from tests.detectors.notes.fifteenth_hand_numbers import Numbers

EN_ORD = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
FR_CARD = (
    "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf vingt"
).split()
EN_DIG = "zero one two three four five six seven eight nine".split()
FR_DIG = "zéro un deux trois quatre cinq six sept huit neuf".split()
EN_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty"}
FR_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}


class Times(Numbers):
    def birth(self, key, lo, hi):
        if key and key in self.births:
            return self.births[key]
        b = (2025 - self.r.randint(lo, hi), self.r.randint(1, 12), self.r.randint(1, 28))
        if key:
            self.births[key] = b
        return b

    def write(self, y, m, d):
        yy = f"{y % 100:02d}"
        if self.fr:
            mo, dd = v.FR_MONTHS[m - 1], "1er" if d == 1 else str(d)
            ab = mo if len(mo) < 5 else mo[:4].rstrip("i") + "." if mo != "juillet" else "juil."
            return self.pick(
                [f"{dd} {mo} {y}"] * 4
                + [f"{y}-{m:02d}-{d:02d}"] * 3
                + [
                    f"{d:02d}/{m:02d}/{y}",
                    f"{d:02d}-{m:02d}-{y}",
                    f"{d:02d}/{m:02d}/{yy}",
                    f"{d} {ab} {y}",
                    f"{y}/{m:02d}/{d:02d}",
                    f"{d:02d}.{m:02d}.{y}",
                    f"{d:02d} {m:02d} {y}",
                ]
            )
        mo = v.EN_MONTHS[m - 1]
        th = "th" if 10 < d < 14 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
        return self.pick(
            [f"{mo} {d}, {y}"] * 3
            + [f"{y}-{m:02d}-{d:02d}"] * 3
            + [
                f"{m:02d}/{d:02d}/{y}",
                f"{d:02d}/{m:02d}/{y}",
                f"{d} {mo[:3]} {y}",
                f"{mo[:3]} {d}/{yy}",
                f"{d} {mo} {y}",
                f"{d:02d}-{mo[:3].upper()}-{y}",
                f"{mo[:3]}. {d}, {y}",
                f"{mo} {d}{th}, {y}",
                f"{m}/{d}/{yy}",
                f"{y}/{m:02d}/{d:02d}",
            ]
        )

    def DOB(self, k):
        return self.write(*self.birth(k, 20, 66)), "DATE_OF_BIRTH"

    def DOBk(self, k):
        return self.write(*self.birth(k, 2, 16)), "DATE_OF_BIRTH"

    def DOBs(self, k):
        return self.write(*self.birth(k, 66, 94)), "DATE_OF_BIRTH"

    def DOBb(self, k):
        return self.write(*self.birth(k, 1, 4)), "DATE_OF_BIRTH"

    def AGEb(self, k):
        return self.age(self.years(k, 2, 5))

    def AGEo(self, k):
        return f"{self.years(k, 62, 80)} years old", "AGE"

    def DOBt(self, k):
        return self.write(*self.birth(k, 13, 16)), "DATE_OF_BIRTH"

    def DOBg(self, k):
        return self.write(*self.birth(k, 8, 10)), "DATE_OF_BIRTH"

    def DOBn(self, k):
        return self.write(*self.birth(k, 0, 0)), "DATE_OF_BIRTH"

    def AGEt(self, k):
        return self.age(self.years(k, 13, 17))

    def AGEnt(self, k):
        return str(self.years(k, 13, 17)), "AGE"

    def AGEy(self, k):
        return self.age(self.years(k, 19, 32))

    def DOBW(self, k):
        d, m = self.r.randint(1, 20), self.r.randint(1, 12)
        t = self.r.choice([50, 60, 70, 80]) if not self.fr else self.r.choice([50, 60])
        u = self.r.randint(2, 9)
        if self.fr:
            return (f"{FR_CARD[d - 1]} {v.FR_MONTHS[m - 1]} mille neuf cent {FR_TENS[t]}-{FR_DIG[u]}"), "DATE_OF_BIRTH"
        return f"{v.EN_MONTHS[m - 1]} {EN_ORD[d - 1]} nineteen {EN_TENS[t]} {EN_DIG[u]}", "DATE_OF_BIRTH"

    def years(self, k, lo, hi):
        return 2025 - self.birth(k, lo, hi)[0]

    def age(self, n):
        if self.fr:
            return f"{n} ans", "AGE"
        return self.pick([f"{n} y/o", f"{n} years old", f"{n}yo", f"age {n}", f"aged {n}", f"{n} yrs old"]), "AGE"

    def AGE(self, k):
        return self.age(self.years(k, 20, 66))

    def AGEk(self, k):
        return self.age(self.years(k, 2, 16))

    def AGEs(self, k):
        return self.age(self.years(k, 66, 94))

    def AGEa(self, k):
        n = self.years(k, 20, 90)
        return self.pick([f"{n}-year-old", f"{n} y/o", f"{n} yo", f"{n} year old"]), "AGE"

    def AGEf(self, k):
        return f"âgée de {self.years(k, 20, 90)} ans", "AGE"

    def AGEm(self, k):
        return f"âgé de {self.years(k, 20, 90)} ans", "AGE"

    def AGEn(self, k):
        return str(self.years(k, 20, 80)), "AGE"

    def AGEnk(self, k):
        return str(self.years(k, 2, 16)), "AGE"

    def AGEW(self, k):
        t, u = self.r.choice([40, 50, 60] if self.fr else [40, 50, 60, 70]), self.r.randint(2, 9)
        return (f"{FR_TENS[t]}-{FR_DIG[u]} ans" if self.fr else f"{EN_TENS[t]}-{EN_DIG[u]} years old"), "AGE"

    def date(self, k):
        d, m = self.r.randint(1, 28), self.r.randint(1, 12)
        if self.fr:
            mo, dd = v.FR_MONTHS[m - 1], "1er" if d == 1 else str(d)
            return self.pick([f"{dd} {mo}", f"{dd} {mo}", f"{dd} {mo} 2026", f"2026-{m:02d}-{d:02d}"]), "DATE_OK"
        mo = v.EN_MONTHS[m - 1]
        return self.pick([f"{mo} {d}", f"{mo[:3]} {d}", f"{mo} {d}, 2026", f"2026-{m:02d}-{d:02d}"]), "DATE_OK"
