"""A mixed day at a regional 211 centre and the agencies around it: labelled, invented notes."""

import random
import re

from tests.detectors.notes import twelfth_hand_names as names
from tests.detectors.notes import twelfth_hand_places as places
from tests.detectors.notes import twelfth_hand_services as services
from tests.detectors.notes import twelfth_hand_values as values
from tests.detectors.notes.twelfth_hand_en1 import TEXT as EN1
from tests.detectors.notes.twelfth_hand_en2 import TEXT as EN2
from tests.detectors.notes.twelfth_hand_fr1 import TEXT as FR1
from tests.detectors.notes.twelfth_hand_fr2 import TEXT as FR2
from tests.detectors.notes.twelfth_hand_variants import vary

SERVICES: list[str] = services.SERVICES
TOKEN = re.compile(r"\{([^{}]+)\}|<([A-Z_]+)\|([^>]+)>")
MAIL = ["gmail.com", "hotmail.com", "outlook.com", "yahoo.ca", "icloud.com", "hotmail.ca"]
MAIL_BY = {
    "en": ["shaw.ca", "telus.net", "sympatico.ca", "eastlink.ca"],
    "fr": ["videotron.ca", "cgocable.ca", "bell.net"],
}

TAGS = {
    "fn": ["first_nations"],
    "in": ["inuit"],
    "uk": ["ukrainian"],
    "ha": ["haitian_african"],
    "ac": ["acadian"],
    "nw": [
        "south_asian",
        "chinese",
        "vietnamese",
        "filipino",
        "arab",
        "persian",
        "somali_eritrean",
        "haitian_african",
        "ukrainian",
        "latin",
        "korean",
    ],
}


def parse(lang: str, text: str) -> list[tuple[str, str, str]]:
    out = []
    for block in text.strip().split("@@")[1:]:
        head, *lines = block.strip().split("\n")
        name, _, prov = head.strip().partition(" ")
        body = re.sub(r" *¶ *", "\n", " ".join(x.strip() for x in lines))
        out.append((f"{lang}_{name}", prov.strip(), body))
    return out


FRAMES = {"en": parse("en", EN1) + parse("en", EN2), "fr": parse("fr", FR1) + parse("fr", FR2)}


class Note:
    def __init__(self, r: random.Random, lang: str, prov: str, body: str) -> None:
        self.r, self.lang, self.body = r, lang, body
        weights = places.PROV_WEIGHT[lang]
        self.prov = r.choice(prov.split("|")) if prov else r.choices(list(weights), list(weights.values()))[0]
        self.people: dict = {}
        self.births: dict = {}
        self.seen: dict = {}

    def person(self, key: str, given: bool = False) -> dict:
        key, _, kin = key.partition("/")
        key, _, tag = key.partition("*")
        if key not in self.people:
            r = self.r
            weights = names.EN_WEIGHT if self.lang == "en" else names.FR_WEIGHT
            sex = key[0] if key[0] in "wm" else r.choice("wm")
            community = r.choices(list(weights), list(weights.values()))[0]
            if tag:
                community = r.choice(TAGS[tag])
            elif kin or (given and self.people and r.random() < 0.55):
                community = (self.person(kin) if kin else next(iter(self.people.values())))["c"]
            used = {p["f"] for p in self.people.values()} | {p["l"] for p in self.people.values()}
            women, men, last = names.POOLS[community]
            first = r.choice([g for g in (women if sex == "w" else men) if g not in used])
            surname = self.people[kin]["l"] if kin else r.choice([s for s in last if s not in used and s != first])
            self.people[key] = {
                "sex": sex,
                "f": first,
                "l": surname,
                "c": community,
                "mrs": r.choice(["Mrs.", "Ms.", "Ms", "Mrs", "Ms."]),
                "dr": r.random() < 0.5,
            }
        return self.people[key]

    def birth(self, key: str):
        key, _, cls = key.partition(".")
        key = key.partition("*")[0]
        if key not in self.births:
            self.births[key] = values.birth(self.r, cls or "a")
        return self.births[key]

    def name(self, code: str, key: str) -> str:
        p, r, fr = self.person(key, code == "f"), self.r, self.lang == "fr"
        mr = (
            ("Mme" if p["sex"] == "w" else r.choice(["M.", "M.", "Monsieur"]))
            if fr
            else (p["mrs"] if p["sex"] == "w" else r.choice(["Mr.", "Mr"]))
        )
        dr = ("Dre" if p["sex"] == "w" else "Dr") if fr else r.choice(["Dr.", "Dr"])
        head = p["f"][0] + "."
        if fr and "-" in p["f"]:
            head = "-".join(x[0].upper() + "." for x in p["f"].split("-"))
        return {
            "n": f"{p['f']} {p['l']}",
            "f": p["f"],
            "l": p["l"],
            "t": f"{mr} {p['l']}",
            "T": f"{mr} {p['f']} {p['l']}",
            "r": f"{p['l']}, {p['f']}",
            "R": f"{p['l'].upper()} {p['f']}",
            "i": f"{head} {p['l']}",
            "g": f"{p['f']} {p['l'][0].upper()}.",
            "d": f"{dr} {p['l']}",
        }[code]

    def org(self, code: str, kind: str) -> tuple[str, str]:
        table = services.EN_ORGS if self.lang == "en" else services.FR_ORGS
        if ("org", kind) not in self.seen:
            taken = [v for k, v in self.seen.items() if k[0] == "org"]
            pool = [o for o in table if o[0] == kind.rstrip("0123456789") and o not in taken]
            if re.search(r"\{o[lL]:" + kind, self.body):  # the name may govern a verb
                pool = [o for o in pool if o[1] != "les"]
            self.seen["org", kind] = self.r.choice(pool)
        _, art, name, alias = self.seen["org", kind]
        if code == "os":
            return "", alias
        lead = {
            "ol": {"the": "the ", "le": "le ", "la": "la ", "l'": "l'", "les": "les "},
            "oL": {"the": "The ", "le": "Le ", "la": "La ", "l'": "L'", "les": "Les "},
            "oa": {"le": "au ", "la": "à la ", "l'": "à l'", "les": "aux "},
            "od": {"le": "du ", "la": "de la ", "l'": "de l'", "les": "des "},
        }.get(code, {}).get(art, "")
        return lead, name

    def fill(self, token: str) -> tuple[str, str, str]:
        """Returns (lead outside the span, value, label)."""
        code, _, key = token.partition(":")
        r, lang = self.r, self.lang
        key = key or "x9"
        if code in "nfltTrRigd" and len(code) == 1:
            return "", self.name(code, key), "PERSON"
        if code == "k":
            return "", self.nickname(key), "PERSON"
        if code in ("o", "ol", "oL", "oa", "od", "os"):
            lead, name = self.org(code, key)
            return lead, name, "ORG_OK"
        if code in ("addr", "rural", "corner", "box"):
            return "", getattr(places, f"{lang}_{code}")(r), "LOCATION_ADDRESS"
        if code == "lang" and key in self.people:
            spoken = services.LANG_OF[lang].get(self.people[key]["c"])
            return "", spoken or r.choice(services.EN_LANG if lang == "en" else services.FR_LANG), "LANG_OK"
        simple = {
            **dict.fromkeys(("city", "city2", "hood"), lambda: (self.place(code), "PLACE_OK")),
            "dob": lambda: (values.dob(r, self.birth(key), lang), "DATE_OF_BIRTH"),
            "dobw": lambda: (values.dob_words(self.birth(key), lang), "DATE_OF_BIRTH"),
            **dict.fromkeys(
                ("yo", "ya", "ag", "an"), lambda: (values.age(r, self.birth(key), lang, code, key[0]), "AGE")
            ),
            "room": lambda: (self.room(), "NUM_OK"),
            "past": lambda: (values.date(r, lang, True), "DATE_OK"),
            "e": lambda: (self.email(self.person(key)), "EMAIL"),
            "url": lambda: (self.page(self.person(key)), "URL_IP"),
            "ip": lambda: (self.network(), "URL_IP"),
            **dict.fromkeys(
                ("dl", "pp", "uci", "stat", "perm", "plate"),
                lambda: (values.gov(r, code, self.prov, self.person(key)), "GOV_ID"),
            ),
            **dict.fromkeys(("bank", "card", "tran", "acct", "hydro"), lambda: (values.account(r, code), "ACCOUNT")),
            "ini": lambda: ("".join(r.choice("abcdefghjklmnprst") for _ in range(2)), "NEUTRAL"),
            "ph": lambda: (values.phone(r, self.prov, lang), "PHONE"),
            "phx": lambda: (values.phone(r, self.prov, lang, True), "PHONE"),
            "phw": lambda: (values.phone_words(r, self.prov, lang), "PHONE"),
            "pc": lambda: (values.postal(r, self.prov), "POSTAL_CODE"),
            "sin": lambda: (values.sin(r), "SIN"),
            "hn": lambda: (
                values.health(r, self.prov, self.person(key.split(".")[0]), self.birth(key)),
                "HEALTH_NUMBER",
            ),
            "case": lambda: (values.case(r), "CASE_ID"),
            "date": lambda: (values.date(r, lang), "DATE_OK"),
            "amt": lambda: (values.amount(r, lang), "NUM_OK"),
            "cnt": lambda: (str(r.randint(3, 240)), "NUM_OK"),
            "lang": lambda: (r.choice(services.EN_LANG if lang == "en" else services.FR_LANG), "LANG_OK"),
            "toll": lambda: (r.choice(services.EN_TOLL if lang == "en" else services.FR_TOLL), "HOTLINE_OK"),
            "h211": lambda: (r.choice(["2-1-1", "211", "211"]), "HOTLINE_OK"),
            "h988": lambda: (r.choice(["9-8-8", "988"]), "HOTLINE_OK"),
            "h911": lambda: (r.choice(["911", "9-1-1"]), "HOTLINE_OK"),
            "h811": lambda: (r.choice(["811", "8-1-1"]), "HOTLINE_OK"),
        }
        value, label = simple[code]()
        return "", value, label

    def nickname(self, key: str) -> str:
        if ("nick", key) not in self.seen:
            pool = [k.replace("_", " ") for k in (names.NICK_EN if self.lang == "en" else names.NICK_FR)]
            self.seen["nick", key] = self.r.choice([k for k in pool if key[0] != "m" or k not in names.NICK_WOMEN])
        return self.seen["nick", key]

    def place(self, code: str) -> str:
        if (code,) not in self.seen:
            pool = places.PROV[self.prov][code.rstrip("2")].split("|")
            self.seen[(code,)] = self.r.choice([c for c in pool if c not in self.seen.values()] or pool)
        return self.seen[(code,)]

    def room(self) -> str:
        n = self.r.randint(110, 196) * 5
        return f"${n}" if self.lang == "en" else f"{n} $"

    def network(self) -> str:
        r = self.r
        v4 = ".".join(str(r.randint(2, 250)) for _ in range(4))
        v6 = "2607:fea8:" + ":".join(f"{r.randint(4096, 65535):x}" for _ in range(6))
        return r.choice([v4, v4, v6])

    def email(self, p: dict) -> str:
        r = self.r
        f, s = (re.sub(r"[^a-z]", "", values.plain(p[k]).lower()) for k in "fl")
        user = r.choice(
            [
                f"{f}.{s}",
                f"{f[0]}{s}{r.randint(2, 99)}",
                f"{f}_{s}",
                f"{f}{r.randint(60, 99)}",
                f"{s}.{f}",
                f"{f}{s[0]}",
            ]
        )
        return f"{user}@{r.choice(MAIL + MAIL_BY[self.lang])}"

    def page(self, p: dict) -> str:
        r = self.r
        f, s = (re.sub(r"[^a-z]", "", values.plain(p[k]).lower()) for k in "fl")
        return r.choice(
            [
                f"facebook.com/{f}.{s}.{r.randint(2, 99)}",
                f"https://www.facebook.com/{f}{s}",
                f"instagram.com/{f}_{s}",
                f"www.linkedin.com/in/{f}-{s}",
                f"https://gofundme.com/f/{f}-{s}-{'fire' if self.lang == 'en' else 'incendie'}",
                f"{f}{s}.ca",
                f"https://{f}-{s}.wordpress.com",
            ]
        )

    def build(self, body: str) -> list[list[str]]:
        parts, end = [], 0
        for m in TOKEN.finditer(body):
            plain = body[end : m.start()]
            end = m.end()
            lead, value, label = self.fill(m[1]) if m[1] else ("", m[3], m[2])
            if plain[-1:] in ("", "\n") or re.search(r"(^|[.!?] )$", plain):
                value = value[0].upper() + value[1:] if label in ("LANG_OK", "DATE_OK", "LOCATION_ADDRESS") else value
            if self.lang == "fr" and not lead and value[0].lower() in "aeiouyéèêâîôàœ" and label != "AGE":
                plain = re.sub(r"(^|[\s(])([dD]|[qQ]u|[lL]orsqu|[jJ]usqu)e $", r"\1\2'", plain)
            parts.append([plain + lead, ""])
            parts.append([value, label])
        parts.append([body[end:], ""])
        return [p for p in parts if p[0]]


def render(parts: list[list[str]]) -> tuple[str, list[dict]]:
    text, spans = "", []
    for value, label in parts:
        if label:
            spans.append({"start": len(text), "end": len(text) + len(value), "label": label})
        text += value
    return text, spans


def make(seed: int, count: int) -> list[dict]:
    r = random.Random(seed)
    queues: dict = {"en": [], "fr": []}
    out = []
    for k in range(count):
        lang = "en" if k % 2 == 0 else "fr"
        if not queues[lang]:
            queues[lang] = list(FRAMES[lang])
            r.shuffle(queues[lang])
        name, prov, body = queues[lang].pop()
        for _ in range(40):
            parts = Note(r, lang, prov, body).build(body)
            variant, varied = vary(r, lang, parts)
            text, spans = render(varied)
            if 40 <= len(text) <= 500:
                break
        out.append(
            {
                "id": f"twelfth_hand-{seed}-{k:05d}",
                "lang": lang,
                "frame": name,
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return out
