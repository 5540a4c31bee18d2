"""The makers of the slots: each gives the text that stands for one slot of a frame, with its label."""

from tests.detectors.notes import sixth_hand_patterns as patterns
from tests.detectors.notes import sixth_hand_words as words
from tests.detectors.notes.sixth_hand_identities import Identities, slug


class Note(Identities):
    """One note in the making: beside its people, how they are reached and what stays."""

    # Reaching people

    def line(self) -> str:
        """An invented telephone number."""
        area, last = self.town[3], f"01{self.rng.randint(0, 99):02}"
        forms = [
            "{}-555-{}",
            "{}-555-{}",
            "({}) 555-{}",
            "{} 555-{}",
            "{} 555 {}",
            "{}.555.{}",
            "{}555{}",
            "1-{}-555-{}",
        ]
        return self.pick(forms).format(area, last)

    def phone(self, key):
        if self.rng.random() < 0.12:
            return f"555-01{self.rng.randint(0, 99):02}"
        extension = self.by([" x{}", " ext {}", " ext. {}"], [" poste {}", " p. {}", ", poste {}"])
        return self.line() + (extension.format(self.rng.randint(10, 499)) if self.rng.random() < 0.1 else "")

    def mail(self, key):
        who = self.person(key)
        given, surname, number = slug(who.given), slug(who.surname), self.rng.randint(1, 99)
        name = self.pick(
            [
                f"{given}.{surname}",
                f"{given}{number}",
                f"{given[0]}{surname}",
                f"{surname}_{given}",
                f"{given}-{surname}{number}",
                f"{surname}.{number}",
            ]
        )
        return f"{name}@{self.pick(['example.com', 'example.com', 'example.net', 'example.org'])}"

    def page(self, key):
        who = self.person(key)
        given, surname, number = slug(who.given), slug(who.surname), self.rng.randint(2, 99)
        return self.pick(
            [
                f"facebook.com/{given}.{surname}.{number}",
                f"instagram.com/{given}_{surname}{number}",
                f"https://www.facebook.com/{given}{surname}",
                f"https://www.tiktok.com/@{given}{number}",
                f"www.gofundme.com/f/{given}-{surname}",
                f"http://{given}-{surname}.example.net/page",
                f"https://x.com/{surname}{given[0]}{number}",
            ]
        )

    def ip(self, key):
        if self.rng.random() < 0.12:
            return "2001:db8:" + ":".join(f"{self.rng.randint(4096, 65535):x}" for _ in range(6))
        first = self.pick([24, 47, 70, 99, 142, 174, 192, 206])
        return ".".join([str(first)] + [str(self.rng.randint(1, 254)) for _ in range(3)])

    def civic(self) -> str:
        """A civic address of the language, with or without a unit."""
        number, unit = self.rng.randint(3, 1990), self.pick(["2", "3", "4B", "7", "12", "204", "305", "1101", "A"])
        if self.province == "NU" and self.rng.random() < 0.6:
            return self.fill(
                ["house %##", "Hse %###", "bldg %## unit %", "house 2%##", "Bldg 1%##B", "unit 4, house %##"]
            )
        if self.lang == "en":
            base, kind = self.pick(words.STREETS_EN), self.pick(list(words.TYPES_EN))
            typed = f"{number} {base} {self.pick(words.TYPES_EN[kind])}"
            return self.pick(
                [
                    typed,
                    typed,
                    typed,
                    f"{number} {base}",
                    f"{typed} apt {unit}",
                    f"{unit}-{typed}",
                    f"{typed}, unit {unit}",
                    f"#{unit} {number} {base}",
                    f"apt {unit}, {typed}",
                    f"{number} {base} apt {unit}",
                    f"{typed}, basement",
                    f"{number} {base} rm {unit}",
                ]
            )
        base, kind = self.pick(words.STREETS_FR), self.pick(words.TYPES_FR)
        typed, comma = f"{number} {kind} {base}", f"{number}, {kind} {base}"
        return self.pick(
            [
                typed,
                comma,
                comma,
                typed,
                f"{number} {base}",
                f"{number} {base} app {unit}",
                f"{comma}, app. {unit}",
                f"{typed} apt {unit}",
                f"{unit}-{typed}",
                f"{number} {base} #{unit}",
                f"{number}, {self.rng.randint(2, 55)}e Avenue",
                f"{comma}, sous-sol",
                f"{typed} app. {unit}",
            ]
        )

    def addr(self, key):
        return self.civic()

    def pob(self, key):
        return self.by(["PO Box ", "P.O. Box ", "Box ", "po box "], ["C.P. ", "CP ", "case postale ", "C. P. "]) + str(
            self.rng.randint(12, 990)
        )

    def rural(self, key):
        if self.lang == "en":
            return self.fill(
                [
                    "RR %",
                    "RR%",
                    "R.R. %, Site 1#, Box %#",
                    "Lot 1# Con %",
                    "Lot %, Concession %",
                    "2%### Hwy %",
                    "RR 2 Site % Box %",
                    "%## Con %",
                    "Lot 2# Concession 1#",
                ]
            )
        return self.fill(
            [
                "RR %",
                "R.R. %",
                "lot 1#, rang %",
                "%## rang %",
                "lot %, concession %",
                "%##, route 1%#",
                "%## rang Saint-Louis",
                "lot 2# concession %",
                "%## chemin du 4e Rang",
            ]
        )

    def corner(self, key):
        streets = self.rng.sample(words.STREETS_EN if self.lang == "en" else words.STREETS_FR, 2)
        if self.lang == "en":
            return self.pick([" & ", " and ", "/", " St & "]).join(streets)
        return self.pick([" et ", " et ", "/", " / ", " & "]).join(streets)

    def post(self, key):
        half = self.fill(["#@#", "%@#"]).replace("U", "T")
        code = self.town[2] + self.pick([" ", " ", ""]) + half
        return self.pick([code, code, code.lower()])

    # What stays

    def day(self, key):
        return self.pick(patterns.DAYS[self.lang])

    def date(self, key):
        month, day = self.rng.randint(1, 12), self.rng.randint(2, 28)
        name = patterns.MONTHS[self.lang][month - 1]
        return self.by(
            [
                f"{name} {day}",
                f"{name[:3]} {day}",
                f"{day} {name[:3]}",
                f"{name} {day}, 2025",
                f"{month}/{day}",
                f"2025-{month:02}-{day:02}",
                f"{name[:3].lower()} {day}",
            ],
            [
                f"{day} {name}",
                f"{day} {name}",
                f"{day} {name} 2025",
                f"{day}/{month:02}",
                f"{day} {patterns.SHORT_FR[month - 1]}",
            ],
        )

    def time(self, key):
        hour, minute = self.rng.randint(min(self.hour + 1, 21), 22), self.pick(["00", "10", "15", "20", "30", "45"])
        self.hour = hour
        clock = hour if hour < 13 else hour - 12
        half = "am" if hour < 12 else "pm"
        return self.by(
            [f"{hour}:{minute}", f"{clock}{half}", f"{clock}:{minute}{half}", f"{hour:02}{minute}", f"{clock} {half}"],
            [f"{hour}h{minute}", f"{hour}h", f"{hour} h {minute}", f"{hour}:{minute}", f"{hour}h{minute}"],
        )

    def money(self, key):
        amount = self.pick([20, 45, 60, 85, 120, 212, 350, 480, 675, 900, 1150, 1340, 2200])
        english, french = f"{amount:,}", f"{amount:,}".replace(",", " ")
        return self.by([f"${english}", f"${amount}", f"${amount}.00"], [f"{french} $", f"{amount}$", f"{french}$"])

    def n(self, key):
        return str(self.rng.randint(2, 14))

    def town_name(self, key):
        others = [town[0] for town in self.towns if town != self.town] or [words.TOWNS[self.lang][0][0]]
        return self.pick(others) if key == "2" else self.town[0]

    def area(self, key):
        return self.pick((words.AREAS if self.lang == "en" else words.AREAS_FR)[self.province])

    def fsa(self, key):
        return self.town[2]

    def street(self, key):
        if self.lang == "fr":
            return f"rue {self.pick(words.STREETS_FR)}"
        return f"{self.pick(words.STREETS_EN)} {self.pick(['St', 'Ave', 'Rd', 'Street'])}"

    def org(self, key):
        return self.pick(words.SERVICES[self.lang])

    def hot(self, key):
        return self.pick(words.HOTLINES[self.lang])

    def lang_name(self, key):
        return self.pick(words.LANGUAGES[self.lang])

    def ophone(self, key):
        return self.line()

    def omail(self, key):
        box = self.by(["info", "intake", "office"], ["info", "accueil", "bureau"])
        return f"{box}@{slug(self.org(key))}.example.org"

    def osite(self, key):
        return self.pick(["www.", "https://", ""]) + slug(self.org(key), "-") + ".example.org"


def piece(note: Note, slot: str, key: str) -> tuple[str, str | None]:
    """The text and the label of one slot; the word before a health number bears a label only if it is a body."""
    if slot == "hkind":
        body = patterns.BODIES.get(note.province)
        if body and note.rng.random() < 0.6:
            return body, "ORG_OK"
        return note.by(["hc", "health card", "hcn"], ["carte santé", "NAM", "ass. maladie"]), None
    if slot in patterns.PATTERNS:
        label, shapes = patterns.PATTERNS[slot]
        return note.fill(shapes), label
    return getattr(note, patterns.RENAMED.get(slot, slot))(key or "1"), patterns.SLOTS[slot]
