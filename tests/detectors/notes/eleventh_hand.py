"""Invented, labelled 211 notes: letters, e-mails, chats, registers, municipal and tenancy papers, call notes."""

import random
import re

from tests.detectors.notes import (
    eleventh_hand_en1,
    eleventh_hand_en2,
    eleventh_hand_en3,
    eleventh_hand_fr1,
    eleventh_hand_fr2,
    eleventh_hand_fr3,
)
from tests.detectors.notes import eleventh_hand_more as more
from tests.detectors.notes import eleventh_hand_names as names
from tests.detectors.notes import eleventh_hand_places as places
from tests.detectors.notes import eleventh_hand_services as services
from tests.detectors.notes import eleventh_hand_values as values
from tests.detectors.notes import eleventh_hand_variants as variants

SERVICES = services.SERVICES
TOKEN = re.compile(r"\{([^{}]+)\}")
NAMED = re.compile(r"\{{[a-z]\d?\.(?:{})\}}".format("|".join("full g s ini gi rev mr mrf dr me nick".split())))
KEPT = {"H": "HOTLINE_OK", "D": "DATE_OK", "N": "NUM_OK", "L": "LANG_OK", "PL": "PLACE_OK", "NEU": "NEUTRAL"}


def _frames(raw):
    """`@slug` begins a frame; lines are joined by a blank, and `|` at the head of a line begins a new line."""
    out = []
    for block in re.split(r"(?m)^@", raw)[1:]:
        slug, _, body = block.partition("\n")
        text = ""
        for line in body.strip("\n").split("\n"):
            if line.startswith("|"):
                text += "\n" * bool(text) + line[1:].strip()
            else:
                text += (" " if text and not text.endswith("\n") else "") + line.strip()
        out.append((slug.strip(), text.strip()))
    return out


FRAMES = {
    "en": _frames(eleventh_hand_en1.RAW + eleventh_hand_en2.RAW + eleventh_hand_en3.RAW + more.EN),
    "fr": _frames(eleventh_hand_fr1.RAW + eleventh_hand_fr2.RAW + eleventh_hand_fr3.RAW + more.FR),
}


class Person:
    def __init__(self, rng, lang, key, first, group=""):
        weights = dict(names.EN_WEIGHTS if lang == "en" else names.FR_WEIGHTS)
        kin = key[0] in "kbdwy" and first is not None
        if key[0] == "i":
            weights = {g: w for g, w in weights.items() if g not in names.BORN_HERE}
        if key[0] in "nv":
            weights = {"firstnations" if lang == "en" else "innu": 1}
        self.group = group or (first.group if kin else rng.choices(list(weights), list(weights.values()))[0])
        fixed = {"f": True, "g": True, "d": True, "m": False, "h": False, "b": False, "t": False}
        self.female = fixed.get(key[0], rng.random() < 0.5)
        if key[0] == "w" and first:
            self.female = not first.female
        women, men, surnames = names.NAMES[self.group]
        self.given = rng.choice(women if self.female else men)
        self.surname = first.surname if kin and key[0] != "w" else rng.choice(surnames)
        if not kin and self.group in ("quebec", "acadian", "haitian", "latin") and rng.random() < 0.1:
            other = rng.choice(surnames)
            if other != self.surname and "-" not in self.surname + other and " " not in self.surname + other:
                self.surname += "-" + other
        low, high = names.AGES.get(key[0], (19, 63))
        self.age = rng.randint(low, high)
        self.born = (2025 - self.age, rng.randint(1, 12), rng.randint(1, 28))
        self.months = rng.randint(3, 21)

    def years(self, rng, lang, form):
        n = str(self.age)
        if self.age < 2:
            n = str(self.months)
            if lang == "en":
                return {"ageadj": n + "-month-old", "agen": n + " mos", "agew": n + " months old"}.get(
                    form, n + " months old"
                )
            return ("âgé" + "e" * self.female + " de " if form == "agee" else "") + n + " mois"
        if lang == "en":
            return {
                "ageadj": rng.choice([n + "-year-old", n + " y/o", n + " yo", n + "yo", n + " year old"]),
                "agen": n,
                "agew": values.en_number(self.age).replace("-", " "),
                "age": rng.choice([n + " years old", n + " y/o", n + " yrs old", n, "aged " + n, n + "yo"]),
            }[form]
        e = "e" * self.female
        return {
            "agee": f"âgé{e} de {n} ans",
            "agen": n,
            "agew": values.fr_number(self.age).replace("-", " ") + " ans",
            "age": rng.choice([n + " ans"] * 5 + [n + " a."]),
        }[form]

    def name(self, rng, lang, form):
        title = ("Ms." if self.female else "Mr.") if lang == "en" else ("Mme" if self.female else "M.")
        if form in ("mr", "mrf"):
            if lang == "en":
                title = rng.choice(["Mrs.", "Ms.", "Ms", "Mrs", "Miss"] if self.female else ["Mr.", "Mr.", "Mr"])
            elif rng.random() < 0.25:
                title = "Madame" if self.female else "Monsieur"
            return f"{title} {self.surname}" if form == "mr" else f"{title} {self.given} {self.surname}"
        if form == "dr":
            title = rng.choice(["Dr.", "Dr"]) if lang == "en" else ("Dre" if self.female else "Dr")
            return title + " " + rng.choice(["", self.given + " "]) + self.surname
        if form == "me":
            return "Me " + rng.choice(["", self.given + " "]) + self.surname
        letter = self.given[0] + ("." if "-" not in self.given else ".-" + self.given.split("-")[1][0] + ".")
        return {
            "full": f"{self.given} {self.surname}",
            "g": self.given,
            "s": self.surname,
            "ini": f"{letter} {self.surname}",
            "gi": f"{self.given} {self.surname[0]}.",
            "rev": rng.choice(
                [
                    f"{self.surname.upper()}, {self.given}",
                    f"{self.surname}, {self.given}",
                    f"{self.surname.upper()} {self.given}",
                ]
            ),
        }[form]


PERSON_FORMS = "full g s ini gi rev mr mrf dr me nick".split()
AGE_FORMS = "age ageadj agen agew agee".split()


class Note:
    def __init__(self, rng, lang, hints=()):
        self.rng, self.lang, self.people, self.cache, self.used = rng, lang, {}, {}, []
        prov = "".join(h for h in hints if h.isupper())
        self.group = "".join(h for h in hints if h.islower())
        towns = [town for town in places.TOWNS[lang] if prov in ("", town[1])]
        self.tsep = ":" if lang == "en" else rng.choice("h:")
        self.clock = rng.randint(480, 1080)
        self.city, self.prov, self.areas, self.fsas = rng.choice(towns)

    def person(self, key):
        if key not in self.people:
            first = next(iter(self.people.values()), None)
            taken = {p.given for p in self.people.values()}
            for _ in range(20):
                who = Person(self.rng, self.lang, key, first, self.group if first is None or key[0] in "kbdgw" else "")
                if who.given not in taken:
                    break
            self.people[key] = who
        return self.people[key]

    def of_person(self, key, form):
        who, rng, lang = self.person(key), self.rng, self.lang
        if form == "nick":
            return rng.choice(names.NICKS[lang]), "PERSON"
        if form in PERSON_FORMS:
            return who.name(rng, lang, form), "PERSON"
        if form in AGE_FORMS:
            return who.years(rng, lang, form), "AGE"
        if form == "dob":
            return values.birth(rng, lang, *who.born), "DATE_OF_BIRTH"
        if form == "dobw":
            return values.birth_words(lang, *who.born), "DATE_OF_BIRTH"
        return {
            "mail": lambda: (values.email(rng, who, lang), "EMAIL"),
            "url": lambda: (values.url(rng, who), "URL_IP"),
            "hn": lambda: (values.health(rng, self.prov, who), "HEALTH_NUMBER"),
            "lic": lambda: (values.licence(rng, self.prov, who), "GOV_ID"),
        }[form]()

    def place(self, kind):
        rng, prov, lang = self.rng, self.prov, self.lang
        if kind == "po":
            return places.en_po(rng) if lang == "en" else places.fr_po(rng)
        if kind == "rural":
            return places.en_rural(rng, prov) if lang == "en" else places.fr_rural(rng, prov)
        if kind == "corner":
            return places.en_corner(rng, prov) if lang == "en" else places.fr_corner(rng)
        return places.en_civic(rng, prov) if lang == "en" else places.fr_civic(rng, prov)

    def slot(self, name):
        rng, lang = self.rng, self.lang
        if name in ("addr", "rural", "corner", "po"):
            return self.place(name), "LOCATION_ADDRESS"
        if name in ("tel", "telx", "telw"):
            make = {"tel": values.phone, "telx": values.phone_ext, "telw": values.phone_words}[name]
            return make(rng, rng.choice(self.areas), lang), "PHONE"
        if name in ("pass", "uci", "status", "permit", "plate"):
            return values.gov(rng, name, self.prov), "GOV_ID"
        if name in ("case", "ltb", "tal", "inc", "claim", "sr", "cli"):
            return values.case(rng, name, lang), "CASE_ID"
        if name in ("bank", "card", "util", "acc"):
            return values.account(rng, name), "ACCOUNT"
        money = rng.choice([rng.randint(12, 99) * 10, rng.randint(15, 240) * 5, rng.randint(620, 2450)])
        langs = services.EN_LANG if lang == "en" else services.FR_LANG
        if any(key[0] == "i" for key in self.people):
            langs = [x for x in langs if x not in services.FIRST_LANGS]
        pick = {
            "pc": lambda: (values.postal(rng, rng.choice(self.fsas)), "POSTAL_CODE"),
            "city": lambda: (self.city, "PLACE_OK"),
            "prov": lambda: (self.prov, None),
            "sin": lambda: (values.sin(rng, self.prov), "SIN"),
            "ip": lambda: (values.ip(rng), "URL_IP"),
            "date": lambda: (values.event(rng, lang), "DATE_OK"),
            "hot": lambda: (rng.choice(services.EN_HOT if lang == "en" else services.FR_HOT), "HOTLINE_OK"),
            "lang": lambda: (self.once(langs), "LANG_OK"),
            "money": lambda: (f"${money:,}" if lang == "en" else f"{money} $", "NUM_OK"),
            "time": lambda: (self.tick(), None),
            "hr": lambda: (f"{rng.randint(9, 16)}{self.tsep}{rng.choice([0, 15, 30]):02}", None),
        }
        return pick[name]()

    def tick(self):
        self.clock += self.rng.randint(11, 95)
        return f"{self.clock // 60 % 24:02}{self.tsep}{self.clock % 60:02}"

    def once(self, pool):
        item = self.rng.choice([x for x in pool if x not in self.used])
        self.used.append(item)
        return item

    def org(self, kind):
        pool = [s for s in (services.EN if self.lang == "en" else services.FR) if s not in self.used]
        pool = [s for s in pool if not kind or re.search(services.KINDS[kind], s[0])]
        item = self.rng.choice(pool)
        self.used.append(item)
        return item

    def org_pieces(self, article, cached, kind):
        item = self.cache.get(cached) or self.org(kind)
        if cached:
            self.cache[cached] = item
        name, art = item
        low = article.lower()
        if low == "the":
            head = art + " " if art else ""
        elif low == "le":
            head = {"l'": "l'", "": ""}.get(art, art + " ")
        elif low in ("du", "au"):
            table = {
                "du": {"le": "du ", "la": "de la ", "l'": "de l'", "les": "des ", "": "de "},
                "au": {"le": "au ", "la": "à la ", "l'": "à l'", "les": "aux ", "": "à "},
            }
            head = table[low][art]
        else:
            head = ""
        if article[:1].isupper():
            head = head[:1].upper() + head[1:]
        return [(head, None), (name, "ORG_OK")]

    def token(self, tok):
        if "?" in tok and re.match(r"[a-z]\d?\?", tok):
            key, _, rest = tok.partition("?")
            male, female = rest.split("|")
            return [(female if self.person(key).female else male, None)]
        head, colon, rest = tok.partition(":")
        if colon and head in KEPT:
            return [(rest, KEPT[head])]
        if colon and head == "n":
            low, high = rest.split("-")
            return [(str(self.rng.randint(int(low), int(high))), "NUM_OK")]
        if colon and head == "x":
            low, high = rest.split("-")
            return [(str(self.rng.randint(int(low), int(high))), None)]
        body, _, cached = (rest if colon else tok).partition("#")
        if body.partition("!")[0] == "org":
            return self.org_pieces(head if colon else "", cached, body.partition("!")[2])
        if (body, cached) in self.cache and cached:
            text, label = self.cache[body, cached]
        elif "." in body:
            text, label = self.of_person(*body.split("."))
        else:
            text, label = self.slot(body)
        if cached:
            self.cache[body, cached] = (text, label)
        if colon:
            vowel = values.plain(text)[0].lower() in "aeiou" or (
                text[:2] in ("Hé", "Hu", "Ho", "He") and self.person(body.split(".")[0]).group in ("quebec", "acadian")
            )
            lead = {"de": ("d'", "de "), "que": ("qu'", "que "), "De": ("D'", "De ")}[head][0 if vowel else 1]
            return [(lead, None), (text, label)]
        return [(text, label)]

    def render(self, frame):
        def choose(m):
            options, depth, cur = [], 0, ""
            for c in m.group(1):
                depth += (c == "{") - (c == "}")
                if c == "|" and depth == 0:
                    options.append(cur)
                    cur = ""
                else:
                    cur += c
            return self.rng.choice([*options, cur])

        frame = re.sub(r"\[([^\[\]]*)\]", choose, frame)
        pieces, pos = [], 0
        for m in TOKEN.finditer(frame):
            pieces += [(frame[pos : m.start()], None), *self.token(m.group(1))]
            pos = m.end()
        return [p for p in [*pieces, (frame[pos:], None)] if p[0]]


def _join(pieces):
    text, spans = "", []
    for piece, label in pieces:
        if label:
            spans.append({"start": len(text), "end": len(text) + len(piece), "label": label})
        text += piece
    return text, spans


def _crowd(frame):
    return len(NAMED.findall(frame))


def make(seed: int, count: int) -> list[dict]:
    rng = random.Random(seed)
    deck, rounds, out = {"en": [], "fr": []}, {"en": 0, "fr": 0}, []
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not deck[lang]:
            rounds[lang] += 1
            deck[lang] = [f for n, f in enumerate(FRAMES[lang]) if _crowd(f[1]) < 4 or (n + rounds[lang]) % 3 == 0]
            rng.shuffle(deck[lang])
        slug, frame = deck[lang].pop()
        slug, *hints = slug.split()
        for _ in range(40):
            kind, pieces = variants.apply(Note(rng, lang, hints).render(frame), rng, lang)
            text, spans = _join(pieces)
            if 40 <= len(text) <= 500:
                break
        out.append(
            {
                "id": f"eleventh-{seed}-{i:05}",
                "lang": lang,
                "frame": f"{lang}_{slug}",
                "variant": kind,
                "text": text,
                "spans": spans,
            }
        )
    return out
