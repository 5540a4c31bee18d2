"""Addresses, dates and ages of the notes of the fifth hand, in the forms that Canadians give them."""

import random

from tests.detectors.notes import fifth_hand_words as words
from tests.detectors.notes.fifth_hand_numbers import Numbers

THIS_YEAR = 2026
QUARTERS = ("NE", "SE", "NW", "SW")


class Slots(Numbers):
    """What a note says of where and when; the birth date and the age of a note agree."""

    def __init__(self, rng: random.Random, lang: str) -> None:
        super().__init__(rng, lang)
        self.year: int | None = None

    # Addresses

    def address(self, form: str) -> tuple[str, str]:
        if form == "res":
            houses = {"en": ("House", "Unit", "Lot", "Band House"), "fr": ("maison", "lot", "logement", "maison no")}
            return f"{self.pick(*houses[self.lang])} {self.number(2, 480)}", "LOCATION_ADDRESS"
        makers = {
            "en": {"po": self.box_en, "rr": self.rural_en, "st": self.plain_en, "unit": self.unit_en},
            "fr": {"po": self.box_fr, "rr": self.rural_fr, "st": self.plain_fr, "unit": self.unit_fr},
        }[self.lang if form in ("po", "rr") or self.rng.random() > 0.06 else self.pick("en", "fr")]
        return self.rng.choice(makers[form or self.pick("st", "unit", "unit")]()), "LOCATION_ADDRESS"

    def street(self, kind: str = "") -> str:
        """An English street name with its type."""
        return f"{self.rng.choice(words.STREETS_EN)} {kind or self.rng.choice(words.TYPES_EN)}"

    def west(self) -> str:
        """A numbered street, most of them of the West."""
        n = self.number(21, 199)
        return self.pick(
            f"{n} Avenue", f"{n} Street", f"{self.number(4, 20)}th Street", "3rd Avenue", "1st Ave", "22nd St"
        )

    def box_en(self) -> list[str]:
        box, letter = self.number(2, 4400), self.rng.choice("ABCD")
        forms = [f"PO Box {box}", f"P.O. Box {box}", f"Box {box}", f"PO BOX {box} STN MAIN"]
        return [*forms, f"P.O. Box {box}, Station {letter}", f"Box {box}, RR {self.number(1, 9)}"]

    def rural_en(self) -> list[str]:
        route, civic, other = self.number(4, 9), self.number(1000, 39999), self.number(2, 40)
        forms = [f"RR {route}", f"R.R. #{route}", f"RR#{route}, Site {other}, Comp {self.number(1, 40)}"]
        forms += [
            f"{civic} Highway {other}",
            f"{civic} Concession {route}",
            f"{civic} {route}th Line",
            f"{civic} Hwy {other} South",
        ]
        forms += [
            f"{civic} County Road {other}",
            f"{civic} Range Road {self.number(10, 274)}",
            f"{civic} Sideroad {route}0",
        ]
        forms += [f"Lot {route}, Concession {self.number(2, 14)}", f"{civic} Township Rd {other}0"]
        return [*forms, f"{self.pick(*QUARTERS)} {self.number(1, 36)}-{self.number(1, 60)}-{self.number(1, 30)}-W4"]

    def plain_en(self) -> list[str]:
        n, base, west = self.number(1, 9899), self.street(), self.west()
        side, letter = self.pick("N", "S", "East", "West", "E.", "W", "NW", "SE"), self.rng.choice("ABCD")
        forms = [
            f"{n} {base}",
            f"{n} {base}",
            f"{n} {base} {side}",
            f"{n}{letter} {base}",
            f"{n} {west} {side}",
            f"{n} {west}",
        ]
        return [
            *forms,
            f"{n} {self.rng.choice(words.STREETS_EN)}",
            f"{n} {self.rng.choice(words.BARE_EN)}",
            f"{n} 1/2 {base}",
        ]

    def unit_en(self) -> list[str]:
        n, base, west = self.number(1, 9899), self.street(), self.west()
        unit, low, letter = self.number(1, 1900), self.number(1, 380), self.rng.choice("ABCD")
        side = self.pick("North", "S", "East", "W")
        forms = [
            f"{unit}-{n} {base}",
            f"{low}{letter} - {n} {base}",
            f"Unit {low}, {n} {base}",
            f"{n} {base}, Apt {unit}",
        ]
        forms += [f"#{unit}, {n} {west}", f"{n} {base} Unit {low}{letter}", f"{n} {base} {side}, Suite {unit}"]
        forms += [
            f"Apt. {letter}, {n} {base}",
            f"{n} {base}, basement apartment",
            f"{n} {base}, Room {low}",
            f"#{unit} {n} {west}",
        ]
        return [
            *forms,
            f"{n} {base}, main floor",
            f"{n} {base} #{unit}",
            f"{n} {base}, Lot {low}",
            f"{n} {base}, apartment {unit}",
        ]

    def box_fr(self) -> list[str]:
        box = self.number(2, 4400)
        forms = [f"C.P. {box}", f"CP {box}", f"case postale {box}", f"Case postale {box}", f"B.P. {box}"]
        return [*forms, f"C. P. {box}, succ. {self.rng.choice('ABCD')}"]

    def rural_fr(self) -> list[str]:
        n, rang, route = self.number(1, 9899), self.rng.choice(words.RANGS_FR), self.number(1, 8)
        forms = [
            f"{n}, {rang}",
            f"{n} {rang}",
            f"{n}, {rang}",
            f"{n}, {rang[0].upper()}{rang[1:]}",
            f"{n} {rang}".lower(),
        ]
        return [
            *forms,
            f"R.R. {route}",
            f"RR n° {route}",
            f"{n} route {self.number(10, 390)}",
            f"{n}, rte {self.number(10, 390)} Est",
        ]

    def base_fr(self) -> tuple[str, str]:
        return self.rng.choice(words.TYPES_FR), self.rng.choice(words.STREETS_FR)

    def numbered_fr(self) -> str:
        n = self.number(2, 44)
        return self.pick(f"{n}e Rue", f"{n}e Avenue", "1re Avenue", f"{n}e rue", "1re Rue", f"{n}e av.")

    def plain_fr(self) -> list[str]:
        n, (kind, name), numbered = self.number(1, 9899), self.base_fr(), self.numbered_fr()
        base, side = f"{kind} {name}", self.pick("Est", "Ouest", "Nord", "Sud", "E.", "O.")
        forms = [
            f"{n}, {base}",
            f"{n}, {base}",
            f"{n} {base}",
            f"{n} {kind.capitalize()} {name}",
            f"{n}, {base} {side}",
        ]
        forms += [
            f"{n}, {numbered}",
            f"{n}{self.rng.choice('ABCD')}, {base}",
            f"{n} {numbered} {side}",
            f"{n}, {base}".lower(),
        ]
        return [*forms, f"{n} {name}", f"{n} {self.pick('bis', '1/2')}, {base}"]

    def unit_fr(self) -> list[str]:
        n, (kind, name), numbered = self.number(1, 9899), self.base_fr(), self.numbered_fr()
        base, unit, low, letter = f"{kind} {name}", self.number(1, 1900), self.number(1, 380), self.rng.choice("ABCD")
        forms = [f"{n}, {base}, app. {low}", f"{n} {base}, appartement {unit}", f"{n}, {base}, bureau {unit}"]
        forms += [
            f"{n} {base} apt {low}",
            f"{low}-{n}, {base}",
            f"{n}, {numbered}, app. {letter}",
            f"{n} {base} #{low}",
        ]
        forms += [
            f"{n}, {base}, sous-sol",
            f"{n} {base}, unité {low}",
            f"{n}, {base}, logement {low}",
            f"{n} {base} app {low}",
        ]
        return [*forms, f"{n}, {base}, chambre {low}", f"{n}, {base}, porte {letter}", f"{n}, {base}, 2e étage"]

    # Dates and ages

    def birth(self, form: str) -> tuple[str, str]:
        self.year = self.year or self.rng.randint(1934, 2005)
        return self.day(self.year, form or "w"), "DATE_OF_BIRTH"

    def elder(self, form: str) -> tuple[str, str]:
        """The birth date of a person of age."""
        self.year = self.year or self.rng.randint(1934, 1957)
        return self.birth(form)

    def elder_age(self, form: str) -> tuple[str, str]:
        self.year = self.year or self.rng.randint(1934, 1957)
        return self.age(form)

    def bygone(self, form: str) -> tuple[str, str]:
        """The birth date of a person of history."""
        return self.day(self.rng.randint(1868, 1912), form), "DATE_OF_BIRTH"

    def child_birth(self, form: str) -> tuple[str, str]:
        if form == "baby":
            return self.day(self.rng.randint(2024, 2026), "w"), "DATE_OF_BIRTH"
        return self.day(self.rng.randint(2010, 2020), form or "w"), "DATE_OF_BIRTH"

    def date(self, form: str) -> tuple[str, str]:
        return self.day(self.rng.randint(2023, 2026), form or self.pick("w", "w", "md", "iso")), "DATE_OK"

    def day(self, year: int, form: str) -> str:
        month, day = self.rng.randint(1, 12), self.rng.randint(1, 28)
        if form == "n":
            return self.figures(year, month, day)
        if form == "s":
            return self.spelled(month)
        name = words.MONTHS[self.lang][month - 1]
        written = {"y": str(year), "my": f"{name} {year}", "iso": f"{year}-{month:02}-{day:02}"}
        if form in written:
            return written[form]
        if self.lang == "fr":
            first = f"{day} {name}" if day > 1 else f"1er {name}"
            return first if form == "md" else f"{first} {year}"
        if form == "md":
            return f"{name} {day}"
        suffix = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(day, "th")
        full, short = f"{name} {day}, {year}", f"{name[:3]}. {day}, {year}" if month != 5 else f"May {day} {year}"
        return self.pick(full, full, full, f"{day} {name} {year}", f"{name} {day}{suffix}, {year}", short)

    def figures(self, year: int, month: int, day: int) -> str:
        y, m, d, name = year, f"{month:02}", f"{day:02}", words.MONTHS[self.lang][month - 1]
        forms = [
            f"{y}-{m}-{d}",
            f"{d}/{m}/{y}",
            f"{y}/{m}/{d}",
            f"{d}-{m}-{y}",
            f"{y}{m}{d}",
            f"{d}.{m}.{y}",
            f"{y} {m} {d}",
        ]
        if self.lang == "en":
            forms += [
                f"{m}/{d}/{y}",
                f"{month}/{day}/{y % 100:02}",
                f"{day}-{name[:3]}-{y}",
                f"{d} {name[:3].upper()} {y}",
            ]
        else:
            forms += [
                f"{d}/{m}/{y % 100:02}",
                f"{day} {name} {y}",
                f"{d} {name[: 4 if month in (6, 7) else 3].upper()} {y}",
            ]
        return self.rng.choice(forms)

    def spelled(self, month: int) -> str:
        """A birth date written out in words, as old deeds and obituaries have it."""
        day, name = self.rng.choice(words.DAYS_IN_WORDS[self.lang]), words.MONTHS[self.lang][month - 1]
        tens = self.rng.choice(words.TENS_IN_WORDS[self.lang])
        if self.lang == "fr":
            return f"{day} {name} {self.pick('mil', 'mille')} neuf cent {tens}"
        return self.pick(f"{day} day of {name}, nineteen {tens}", f"{day} of {name}, nineteen {tens}")

    def age(self, form: str) -> tuple[str, str]:
        self.year = self.year or self.rng.randint(1934, 2005)
        n = THIS_YEAR - self.year - self.rng.randint(0, 1)
        if form == "n":
            return str(n), "AGE"
        if self.lang == "fr":
            return (self.pick(f"{n}a", f"{n} ans", f"âge {n}", f"{n} A") if form == "s" else f"{n} ans"), "AGE"
        return (
            self.pick(f"{n}yo", f"{n} y/o", f"age {n}", f"{n} yrs", f"{n} yr old") if form == "s" else f"{n} years old"
        ), "AGE"

    def child_age(self, form: str) -> tuple[str, str]:
        n = self.rng.randint(12 if form in ("teen", "elder") else 2, 17)
        if form == "n" or (form == "teen" and self.lang == "en"):
            return str(n), "AGE"
        return (f"{n} ans" if self.lang == "fr" else f"{n} years old"), "AGE"
