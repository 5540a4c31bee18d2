"""Fill the slots of a frame: each method of `Slots` returns text with marks such as `[O Hays]` for labelled pieces."""

import random
import re

from detection_prose import orgs, people, things, verbs, words_en, words_fr

MONTHS_EN = "January February March April May June July August September October November December".split()
MONTHS_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DAYS_FR = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
SMALL = "of the and de la le du des les et à in to for a en au aux sur".split()
CAPITALS = "ABCDEFGHIJLMNOPRSTUV"


def capitalized(text: str) -> str:
    """Return `text` with a capital on each word but the small ones."""
    uncapitalized = re.compile(r"(?:\b(?:" + "|".join(SMALL) + r")|[dl]'.*|\W*)$")
    parts = re.split(r"([\s/]+)", text)
    return "".join(part if uncapitalized.match(part) else part[:1].upper() + part[1:] for part in parts)


class Person:
    """One invented person: sex, given name, surname and whether the surname comes first."""

    def __init__(self, rng: random.Random, lang: str):
        group = rng.choice(list(people.GROUPS) + [lang] * 4)
        self.sex = rng.choice("mf")
        given_names = people.GROUPS[group][0 if self.sex == "m" else 1].split()
        other = group if rng.random() < 0.88 else rng.choice(list(people.GROUPS))
        surnames = people.GROUPS[other][2].split()
        self.given = rng.choice(given_names).replace("_", " ")
        self.second = rng.choice(given_names).replace("_", " ")
        self.surname = rng.choice(surnames).replace("_", " ")
        if rng.random() < 0.05:
            self.surname += "-" + rng.choice(surnames).replace("_", " ")
        self.turned = group == other and group in people.SURNAME_FIRST and rng.random() < 0.35
        self.way = rng.random()
        self.title = rng.choice(people.TITLES[lang][self.sex])
        self.plain_title = rng.choice(people.PLAIN_TITLES[lang][self.sex])

    def full(self) -> str:
        """Return the whole name in this person's own way."""
        if self.turned:
            return f"{self.surname} {self.given}"
        if self.way < 0.06:
            return f"{self.given} {self.second[0]}. {self.surname}"
        if self.way < 0.09 and self.second != self.given:
            return f"{self.given} {self.second} {self.surname}"
        if self.way < 0.14:
            return f"{self.title} {self.given} {self.surname}"
        return f"{self.given} {self.surname}"

    def initial(self) -> str:
        """Return the first letter of the given name with its point, both letters of a hyphened one."""
        return "-".join(part[0] + "." for part in self.given.split("-"))

    def form(self, kind: str) -> str:
        """Return the name in the form called `kind`."""
        forms = {
            "full": self.full(),
            "sur": self.surname,
            "giv": self.given,
            "ttl": f"{self.plain_title} {self.surname}",
            "tfull": f"{self.plain_title} {self.given} {self.surname}",
            "up": f"{self.given} {self.surname.upper()}",
            "inv": f"{self.surname}, {self.given}",
            "inv.up": f"{self.surname.upper()}, {self.given}",
            "ini": f"{self.initial()} {self.surname}",
            "cite": f"{self.surname}, {self.initial()}",
            "me": f"{'Me' if self.way < 0.7 else 'Maître'} {self.given + ' ' if self.way < 0.5 else ''}{self.surname}",
        }
        return forms[kind]


class Slots:
    """The slots of one text in `lang`; persons keep their number within it."""

    def __init__(self, rng: random.Random, lang: str):
        self.rng, self.lang, self.french = rng, lang, lang == "fr"
        self.persons: dict[str, Person] = {}
        self.introduced: set[str] = set()

    def person(self, number: str) -> Person:
        """Return the person of that number, a new one for no number."""
        if not number:
            return Person(self.rng, self.lang)
        return self.persons.setdefault(number, Person(self.rng, self.lang))

    def name(self, kind: str, number: str) -> str:
        """Return a marked name; `p` and `q` take one form or another, `q` never the given name alone."""
        someone = self.person(number)
        if kind in ("sur", "giv", "ttl") and number not in self.introduced and self.rng.random() < 0.3:
            kind = "full"
        self.introduced.add(number)
        if kind in "pq":
            kind = self.rng.choices(
                ["full", "ttl", "sur", "ini", "tfull", "giv", "up"],
                [66, 12, 8, 3, 11, 11 if kind == "p" else 0, 5 if self.french else 0],
            )[0]
        return f"[P {someone.form(kind)}]"

    def agree(self, kind: str, number: str) -> str:
        """Return a word that agrees with the person of that number."""
        woman = self.person(number).sex == "f"
        pairs = {
            "e": ("", "e"),
            "ne": ("", "ne"),
            "il": ("il", "elle"),
            "son": ("son", "son"),
            "he": ("he", "she"),
            "his": ("his", "her"),
            "him": ("him", "her"),
        }
        return pairs[kind][woman]

    def job(self, number: str) -> str:
        """Return a job title; in French the form for the sex of the person."""
        title = self.rng.choice(words_fr.JOBS if self.french else words_en.JOBS)
        if self.rng.random() < 0.3:
            title = capitalized(title)
        if "/" not in title:
            return title
        left, right = title.split("/")
        if self.person(number).sex == "f":
            return right
        return left if " " in left else " ".join([left, *right.split()[1:]])

    def coined(self) -> str:
        """Return an invented stem."""
        return self.rng.choice(orgs.STEM_A) + self.rng.choice(orgs.STEM_B)

    def co(self) -> str:
        """Return a company."""
        draw = self.rng.random()
        if draw < 0.3:
            return self.rng.choice(orgs.COMPANIES)
        stem = self.coined() if draw < 0.7 else self.rng.choice(orgs.TECH) + self.rng.choice(orgs.TAIL)
        form = self.rng.choice(orgs.FORM_FR if self.french else orgs.FORM_EN)
        if form == "Groupe" or (self.french and draw > 0.94):
            return f"Groupe {stem}"
        return f"{stem} {form}" if self.rng.random() < 0.75 else stem

    def firm(self) -> str:
        """Return a firm that bears the names of its founders."""
        shape = self.rng.choice(orgs.FIRM_FR if self.french else orgs.FIRM_EN)
        return shape.format(*self.rng.sample(orgs.FIRM_NAMES, 3))

    def bank(self) -> str:
        """Return a bank."""
        if self.rng.random() < 0.45:
            return self.rng.choice(orgs.BANKS)
        return self.rng.choice(orgs.BANK_FR if self.french else orgs.BANK_EN).format(self.coined())

    def acr(self) -> str:
        """Return an acronym."""
        return "".join(self.rng.choices(CAPITALS, k=self.rng.choice([3, 3, 4, 4, 5])))

    def pub(self) -> str:
        """Return a public body."""
        return self.rng.choice(orgs.PUBLIC_FR if self.french else orgs.PUBLIC_EN)

    def org(self) -> str:
        """Return an organization of any kind."""
        return self.rng.choices([self.co, self.firm, self.bank, self.acr, self.pub], [60, 14, 8, 10, 8])[0]()

    def brand(self) -> str:
        """Return a brand."""
        return self.rng.choice(orgs.COMPANIES) if self.rng.random() < 0.4 else self.coined()

    def team(self) -> str:
        """Return a sports team."""
        if self.rng.random() < 0.35:
            return self.rng.choice(orgs.TEAMS)
        return self.rng.choice(orgs.TEAM_FORM).format(self.rng.choice(orgs.TEAM_PLACE))

    def party(self) -> str:
        """Return a political party."""
        return self.rng.choice(orgs.PARTIES_FR if self.french else orgs.PARTIES_EN)

    def school(self) -> str:
        """Return a school."""
        shape = self.rng.choice(orgs.SCHOOL_FR if self.french else orgs.SCHOOL_EN)
        return shape.format(self.rng.choice(orgs.SCHOOL_NAMES))

    def band(self) -> str:
        """Return a band."""
        if self.rng.random() < 0.35:
            return self.rng.choice(orgs.BANDS)
        return f"{self.rng.choice(['', 'The '])}{self.rng.choice(orgs.BAND_A)} {self.rng.choice(orgs.BAND_B)}"

    def organization(self, kind: str) -> str:
        """Return a marked organization, with its article outside."""
        known = {
            "soft": orgs.SOFTWARE,
            "media": orgs.MEDIA,
            "univ": orgs.UNIVERSITIES,
            "museum": orgs.MUSEUMS,
            "union": orgs.UNIONS,
        }
        text = self.rng.choice(known[kind]) if kind in known else getattr(self, kind)()
        for article in ("the ", "le ", "la ", "l'"):
            if text.startswith(article):
                return f"{article}[O {text[len(article) :]}]"
        return f"[O {text}]"

    def sp(self) -> str:
        """Return the Latin name of a species."""
        if self.rng.random() < 0.6:
            return self.rng.choice(things.SPECIES)
        return f"{self.rng.choice(things.GENUS)} {self.rng.choice(things.EPITHET)}"

    def sp_abbr(self) -> str:
        """Return a species with its genus shortened."""
        genus, epithet = self.sp().split(" ", 1)
        return f"{genus[0]}. {epithet}"

    def work(self) -> str:
        """Return a novel, film, album, play or picture."""
        pick = self.rng.choice
        french = self.french == (self.rng.random() < 0.84)
        if self.rng.random() < 0.5:
            return pick(things.WORKS_FR if french else things.WORKS_EN)
        if french:
            noun = pick([f"Le {word}" for word in things.TITRE_M] + [f"La {word}" for word in things.TITRE_F])
            noun = re.sub(r"^L[ae] (?=[ÎO])", "L'", noun.replace("_", " "))
            rest = pick(things.TITRE_DE)
            return f"{noun} {rest}"
        if self.rng.random() < 0.5:
            return f"{pick(['The ', 'The ', 'My ', ''])}{pick(things.TITLE_ADJ)} {pick(things.TITLE_NOUN)}"
        title = f"{pick(['The', 'A'])} {pick(things.TITLE_NOUN)} of {pick(things.TITLE_OF)}"
        return re.sub("^A (?=Letters|Daughters)", "", title)

    def wq(self) -> str:
        """Return a work between quotation marks."""
        marks = ["« {} »", "« {} »", "“{}”", "« {} »"] if self.french else ["“{}”", '"{}"', "‘{}’", '"{}"']
        return self.rng.choice(marks).format(self.work())

    def pays(self) -> str:
        """Return a marked country without its preposition."""
        if not self.french:
            return f"[L {self.rng.choice(things.COUNTRIES_EN)}]"
        return f"[L {self.rng.choice(things.COUNTRIES_FR).split(' ', 1)[1]}]"

    def en_pays(self) -> str:
        """Return a marked French country with the preposition before it."""
        preposition, country = self.rng.choice(things.COUNTRIES_FR).split(" ", 1)
        return f"{preposition} [L {country}]"

    def date(self) -> str:
        """Return a whole date."""
        day, month, year = self.rng.randint(1, 28), self.rng.randint(0, 11), self.rng.randint(1990, 2026)
        if self.french:
            first = "1er" if day == 1 else day
            return self.rng.choice([f"{first} {MONTHS_FR[month]} {year}"] * 8 + [f"{day:02}/{month + 1:02}/{year}"])
        return self.rng.choices(
            [
                f"{MONTHS_EN[month]} {day}, {year}",
                f"{day} {MONTHS_EN[month]} {year}",
                f"{year}-{month + 1:02}-{day:02}",
            ],
            [5, 4, 1],
        )[0]

    def dm(self) -> str:
        """Return a day and month."""
        day, month = self.rng.randint(2, 30), self.rng.randint(0, 11)
        return f"{day} {MONTHS_FR[month]}" if self.french else f"{MONTHS_EN[month]} {day}"

    def time(self) -> str:
        """Return an hour."""
        hour, minute = self.rng.randint(8, 20), self.rng.choice(["00", "15", "30", "45"])
        if self.french:
            return self.rng.choice([f"{hour} h {minute}", f"{hour}h{minute}", f"{hour} h"])
        return f"{(hour - 1) % 12 + 1}:{minute} {'a.m.' if hour < 12 else 'p.m.'}" if hour % 2 else f"{hour}:{minute}"

    def season(self) -> str:
        """Return a season such as 2009-2010."""
        year = self.rng.randint(1960, 2024)
        return self.rng.choice([f"{year}-{year + 1}", f"{year}–{year + 1}", f"{year}–{(year + 1) % 100:02}"])

    def life(self) -> str:
        """Return the marked years of a birth and a death."""
        year = self.rng.randint(1780, 1940)
        return f"[B {year}]{'-' if self.french else '–'}[D {year + self.rng.randint(24, 85)}]"

    def century(self) -> str:
        """Return a century."""
        number = self.rng.randint(12, 19)
        roman = ["XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX"][number - 12]
        return f"{roman}e siècle" if self.french else f"{number}th century"

    def money(self) -> str:
        """Return a sum."""
        units = self.rng.randint(2, 980)
        if self.french:
            return self.rng.choice([f"{units} €", f"{units} 000 $", f"{units},50 $", f"{units} millions d'euros"])
        return self.rng.choice([f"${units}", f"${units},000", f"£{units}", f"${units}.50", f"€{units} million"])

    def qty(self) -> str:
        """Return a quantity of food."""
        number = self.rng.choice([2, 3, 50, 100, 120, 250, 300])
        if number < 10:
            units = ["tasses", "c. à soupe"] if self.french else ["cups", "tbsp", "heaped cups"]
            return f"{number} {self.rng.choice(units)}"
        return f"{number} {self.rng.choice(['g', 'ml'])}"

    def ord(self) -> str:
        """Return an ordinal."""
        number = self.rng.randint(4, 19)
        return f"{number}e" if self.french else self.rng.choice([f"{number}th", "second", "third", "sixth"])

    def art(self) -> str:
        """Return the section of a law."""
        number = self.rng.randint(2, 240)
        if self.french:
            return "l'[N article " + self.rng.choice([f"{number}", f"L. {number}-3", f"{number} du Code civil"]) + "]"
        shapes = ["section {}", "subsection {}(2)", "s. {}", "Article {}"]
        return f"[N {self.rng.choice(shapes).format(number)}]"

    def noun(self, share: float = 0.5) -> tuple[str, bool, str]:
        """Return a French noun, whether it is feminine, and now and then an adjective that agrees."""
        feminine = self.rng.random() < share
        noun = self.rng.choice(words_fr.FEMININE if feminine else words_fr.MASCULINE).rstrip("_")
        pair = self.rng.choice(words_fr.ADJECTIVES).split("/")
        adjective = " " + pair[-1 if feminine else 0].rstrip("_")
        return noun, feminine, adjective if self.rng.random() < 0.25 else ""

    def le(self, share: float = 0.5) -> str:
        """Return a French noun with the definite article; `share` of them feminine."""
        noun, feminine, adjective = self.noun(share)
        if noun[0] in "aeiouéèêîh":
            return f"l'{noun}{adjective}"
        return f"{'la' if feminine else 'le'} {noun}{adjective}"

    def un(self, share: float = 0.5) -> str:
        """Return a French noun with the indefinite article; `share` of them feminine."""
        noun, feminine, adjective = self.noun(share)
        return f"{'une' if feminine else 'un'} {noun}{adjective}"

    def nouns(self) -> str:
        """Return a noun in the plural."""
        if not self.french:
            return verbs.plural(self.rng.choice(words_en.NOUNS))
        nouns = [noun for noun in words_fr.FEMININE + words_fr.MASCULINE if not noun.endswith("_")]
        return self.rng.choice(nouns) + "s"

    def verb(self, kind: str, form: str) -> str:
        """Return a verb, with an object or without, in the form asked."""
        words = words_fr if self.french else words_en
        verb = self.rng.choice(words.TRANSITIVE if kind == "v" else words.INTRANSITIVE)
        return verbs.french(verb, form) if self.french else verbs.english(verb, form)
