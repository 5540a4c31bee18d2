"""Values of the ninth hand: the people, addresses, dates and numbers of one invented note."""

import random
import unicodedata

from tests.detectors.notes import ninth_hand_numbers as numbers
from tests.detectors.notes import ninth_hand_people as people
from tests.detectors.notes import ninth_hand_words as words

_PROVINCES = {
    "en": "NS NS ON ON ON QC MB SK AB BC BC YT NT NU NB NL".split(),
    "fr": "QC QC QC QC QC QC QC ON ON NB NB NS MB AB BC YT NU".split(),
}
_TITLES = {
    "en": {"f": "Ms. Mrs. Ms Miss".split(), "m": "Mr. Mr Mr.".split(), "doctor": {"f": "Dr.", "m": "Dr"}},
    "fr": {"f": "Mme Mme Madame Mlle".split(), "m": "M. M. Monsieur Mr".split(), "doctor": {"f": "Dre", "m": "Dr"}},
}
_TYPES_EN = "Street St St. Road Rd Avenue Ave Ave. Drive Dr. Crescent Cres Lane Court Ct Blvd".split() + [""] * 4
_TYPES_FR = "rue rue rue av. avenue boul. boulevard ch. chemin".split() + [""] * 3
_ORDINALS_FR = words.items("1re Avenue; 3e Rue; 12e Avenue; 4e Avenue Est; 2e Rang; 8e Rue")
_ADDRESSES = {
    "en": words.items("""{n} {s}; {n} {s}; {u}-{n} {s}; {n} {s}, unit {u}; {n} {s} apt {u}; Apt. {u}, {n} {s}
#{u} {n} {s}; {n}B {s}; {n} {s}, Suite {u}"""),
    "fr": words.items("""{n} {s}; {n}, {s}; {n}, {s}, app. {u}; {n} {s} #{u}; {n} {s} app {u}; {u}-{n}, {s}; {n}A, {s}
{n}, {s}, porte {u}; {n}, {s}, appartement {u}"""),
}
_BIRTHS = {
    "en": words.items("""{name} {d}, {y}; {name:.3} {d} {y}; {d}-{name:.3}-{y}; {y}-{m:02}-{d:02}; {d:02}/{m:02}/{y}
{m}/{d}/{yy:02}; {d} {name} {y}; {y}/{m:02}/{d:02}"""),
    "fr": words.items("""{first} {name} {y}; {first} {name} {y}; {y}-{m:02}-{d:02}; {d:02}/{m:02}/{y}
{d:02}-{m:02}-{y}; {d}.{m:02}.{yy:02}; {y} {m:02} {d:02}"""),
}
_AGES = {
    "en": words.items("{} yo; {} y/o; age {}; aged {}; {} years old; {} yrs old"),
    "fr": words.items("{} ans; {} ans; {} ans; âge {}; {}a"),
}
_PHONES = words.items("""({a}) 555-{n}; {a}-555-{n}; {a}-555-{n}; {a} 555-{n}; {a}.555.{n}
{a}555{n}; 555-{n}; 1-{a}-555-{n}""")
_EXTENSIONS = {"en": (" ext. ", " x", " ext "), "fr": (" poste ", ", poste ", " p. ")}
_MAILS = words.items("{g}.{s}; {i}{s}{k}; {s}_{g}; {g}{k}")
_PAGES = words.items("""facebook.com/{g}.{s}.{k}; instagram.com/{g}_{s}{k}; tiktok.com/@{g}{s}
gofundme.com/f/{g}-{s}-{k}
https://www.linkedin.com/in/{g}-{s}-4{k}; https://{g}{s}.example.net/cv""")
_NEUTRAL_SITES = words.items("""www.211centre.example.org; foodmap.example.ca; www.cdlogement.example.org
aidenord.example.org/map""")
_NEUTRAL_MAILS = words.items("intake@shelter.example.org; info@centre.example.org; accueil@centre.example.org")

_LABELS = """
LOCATION_ADDRESS: addr corner pobox rural
POSTAL_CODE: pc
PHONE: tel ext
EMAIL: mail
DATE_OF_BIRTH: dob dobk dobb dobo
SIN: sin
HEALTH_NUMBER: hn
GOV_ID: status uci permit pass dl plate
CASE_ID: case court claim
ACCOUNT: bank card util
URL_IP: url ip
AGE: age agen kage kagen teen old
ORG_OK: org
HOTLINE_OK: hot
DATE_OK: day date hours
NUM_OK: money
LANG_OK: lang
PLACE_OK: town district fsa street
NEUTRAL: ntel nmail nsite naddr
"""
_ROWS = (line.split(": ") for line in _LABELS.strip().split("\n"))
LABELS = {slot: label for label, slots in _ROWS for slot in slots.split()}


def plain(text: str) -> str:
    """The text without its accents; every letter stays one letter."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


class Values:
    """One caller's world: a province, a language and the people of a note."""

    def __init__(self, rng: random.Random, lang: str, province: str, first: str):
        self.rng = rng
        self.lang = lang
        self.province = province or rng.choice(_PROVINCES[lang])
        self.areas, self.letters, self.towns = words.PROVINCES[self.province]
        self.area = rng.choice(self.areas)
        kinds = (lang[0].upper(),) if rng.random() < 0.4 else ("E", "F", "*") if rng.random() < 0.15 else ("*",)
        self.home = rng.choice([group for group in people.COMMUNITIES if group[0] in kinds])
        self.known: dict[str, tuple[str, str, str]] = {}
        self.last = first

    def person(self, key: str) -> tuple[str, str, str]:
        """The gender, given name and surname of the person of a key such as `f1`."""
        while key not in self.known:
            gender = key[0] if key[0] in "fm" else self.rng.choice("fm")
            group = self.home if self.rng.random() < 0.75 else self.rng.choice(people.COMMUNITIES)
            given, surname = self.rng.choice(group[1] if gender == "f" else group[2]), self.rng.choice(group[3])
            taken = {name for _, *names in self.known.values() for name in names}
            if given != surname and not taken & {given, surname}:
                self.known[key] = gender, given, surname
        return self.known[key]

    def name(self, key: str, form: str) -> str:
        """A person's name: full, or a form: g(iven), s(urname), t(itle), k (title, full), d(octor), a (maître),
        i(nitial), n(ickname), r(everse)."""
        gender, given, surname = self.person(key)
        self.last = key
        title = self.rng.choice(_TITLES[self.lang][gender])
        forms = {
            "": f"{given} {surname}",
            "g": given,
            "s": surname,
            "t": f"{title} {surname}",
            "k": f"{title} {given} {surname}",
            "r": f"{surname}, {given}",
            "i": f"{given[0]}. {surname}",
            "d": f"{_TITLES[self.lang]['doctor'][gender]} {surname}",
            "a": f"Me {surname}",
            "n": f'{given} "{self.rng.choice(people.NICKNAMES)}" {surname}',
        }
        return forms[form]

    def value(self, slot: str) -> str:
        """The text of a slot: from its patterns, or from the method of its name."""
        for kind in (f"{slot} {self.province}", f"{slot} {self.lang}", slot):
            if kind in numbers.PATTERNS:
                return self._digits(self.rng.choice(numbers.PATTERNS[kind]))
        return getattr(self, f"_{slot}")()

    def _digits(self, pattern: str) -> str:
        return numbers.digits(self.rng, pattern)

    def _item(self, text: str) -> str:
        return self.rng.choice(words.items(text))

    def _street(self) -> str:
        if self.lang == "en":
            base = self.rng.choice(words.STREETS_EN.split()).replace("_", " ")
            return f"{base} {self.rng.choice(_TYPES_EN)}".strip()
        if self.rng.random() < 0.1:
            return self.rng.choice(_ORDINALS_FR)
        base, kind = self.rng.choice(words.STREETS_FR.split()).replace("_", " "), self.rng.choice(_TYPES_FR)
        particle = base.startswith(("De ", "Des ", "Du "))
        return f"{kind} {base[0].lower() + base[1:] if particle else base}" if kind else base

    def _addr(self) -> str:
        number = self._digits(self.rng.choice(("*#", "*##", "*##", "*###", "*###", "*####")))
        unit = self._digits(self.rng.choice(("*", "*#", "*##")))
        return self.rng.choice(_ADDRESSES[self.lang]).format(n=number, u=unit, s=self._street())

    def _corner(self) -> str:
        source = words.STREETS_EN if self.lang == "en" else words.STREETS_FR
        one, two = (base.replace("_", " ") for base in self.rng.sample(source.split(), 2))
        return f"{one} {self.rng.choice(('and', '&', '/') if self.lang == 'en' else ('et', '/'))} {two}"

    def _fsa(self) -> str:
        return self._digits(f"{self.rng.choice(self.letters)}*@")

    def _pc(self) -> str:
        return self._fsa() + self._digits(self.rng.choice((" *@*", " *@*", " *@*", "*@*")))

    def _tel(self) -> str:
        return self.rng.choice(_PHONES).format(a=self.area, n=self._digits("01##"))

    def _ext(self) -> str:
        mark = self.rng.choice(_EXTENSIONS[self.lang])
        return f"{self.area}-555-{self._digits('01##')}{mark}{self._digits(self.rng.choice(('*##', '*#')))}"

    def _handle(self) -> dict[str, str]:
        """The last person's names as they stand in an address on the web."""
        names = self.person(self.last)[1:]
        given, surname = ("".join(filter(str.isalnum, plain(name).lower())) for name in names)
        return {"g": given, "s": surname, "i": given[0], "k": self._digits("*#")}

    def _mail(self) -> str:
        host = self.rng.choice(("com", "net", "org"))
        return f"{self.rng.choice(_MAILS).format(**self._handle())}@example.{host}"

    def _url(self) -> str:
        return self.rng.choice(_PAGES).format(**self._handle())

    def _hn(self) -> str:
        """The Québec form, which begins with the letters of a name; the others are patterns."""
        handle = self._handle()
        number = self._digits(self.rng.choice((" #### ####", "########")))
        return f"{handle['s'][:3]:x<3}{handle['i']}".upper() + number

    def _birth(self, first: int, last: int) -> str:
        year, month, day = self.rng.randint(first, last), self.rng.randint(1, 12), self.rng.randint(1, 28)
        parts = {"y": year, "yy": year % 100, "m": month, "d": day, "first": "1er" if day == 1 else day}
        return self.rng.choice(_BIRTHS[self.lang]).format(name=words.MONTHS[self.lang][month - 1], **parts)

    def _dob(self) -> str:
        return self._birth(1936, 2006)

    def _dobk(self) -> str:
        return self._birth(2010, 2024)

    def _dobb(self) -> str:
        return self._birth(2022, 2025)

    def _dobo(self) -> str:
        return self._birth(1930, 1957)

    def _aged(self, first: int, last: int) -> str:
        return self.rng.choice(_AGES[self.lang]).format(self.rng.randint(first, last))

    def _age(self) -> str:
        return self._aged(19, 62)

    def _old(self) -> str:
        return self._aged(66, 94)

    def _kage(self) -> str:
        return self._aged(3, 16)

    def _agen(self) -> str:
        return str(self.rng.randint(19, 88))

    def _kagen(self) -> str:
        return str(self.rng.randint(3, 16))

    def _teen(self) -> str:
        return str(self.rng.randint(13, 17)) + (" ans" if self.lang == "fr" else "")

    def _org(self) -> str:
        return self.rng.choice(words.SERVICES_EN if self.lang == "en" else words.SERVICES_FR)

    def _hot(self) -> str:
        return self._item(words.HOTLINES)

    def _day(self) -> str:
        return self.rng.choice(words.DAYS[self.lang])

    def _hours(self) -> str:
        return self._item(words.HOURS[self.lang])

    def _date(self) -> str:
        day, month = self.rng.randint(2, 28), self.rng.choice(words.MONTHS[self.lang])
        year = self.rng.choice(("", "", " 2025"))
        return f"{month} {day}{year and ',' + year}" if self.lang == "en" else f"{day} {month}{year}"

    def _money(self) -> str:
        exact = f"{self.rng.randint(4000, 150000) / 100:,.2f}"
        amount = self.rng.choice((f"{self.rng.randint(2, 140) * 10:,}", exact))
        return f"${amount}" if self.lang == "en" else amount.replace(",", " ").replace(".", ",") + " $"

    def _lang(self) -> str:
        return self._item(words.LANGUAGES[self.lang])

    def _town(self) -> str:
        return self.rng.choice(self.towns)

    def _district(self) -> str:
        return self._item(words.DISTRICTS[self.lang])

    def _nsite(self) -> str:
        return self.rng.choice(_NEUTRAL_SITES)

    def _nmail(self) -> str:
        return self.rng.choice(_NEUTRAL_MAILS)

    _naddr = _addr
    _ntel = _tel
