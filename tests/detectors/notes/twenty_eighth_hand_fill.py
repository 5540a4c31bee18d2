"""Fills a frame's slots: a list of (text, label or '') pieces."""

import re

from tests.detectors.notes import twenty_eighth_hand_numbers as nums
from tests.detectors.notes import twenty_eighth_hand_places as places
from tests.detectors.notes import twenty_eighth_hand_services as services
from tests.detectors.notes import twenty_eighth_hand_values as values

SLOT = re.compile(r"\{([A-Z0-9]+)(?:\.([a-z]{3,4}|\d?[fm]?[ktasb]?0?(?:~\d)?))?\}|<([A-Z]+):([^>]*)>")
SPEC = re.compile(r"(\d?)([fm]?)([ktasb]?)(0?)(?:~(\d))?$")
SHORT = {
    "O": "ORG_OK",
    "H": "HOTLINE_OK",
    "N": "NUM_OK",
    "DT": "DATE_OK",
    "LG": "LANG_OK",
    "PL": "PLACE_OK",
    "X": "NEUTRAL",
}
YOUNG = {
    "en": {
        "f": "Ava Mia Nevaeh Aaliyah Lily Harper Zoe Kiara Skye Anaya Leah Emma Maya Willow Jasleen".split(),
        "m": "Liam Kayden Noah Hunter Jayden Carter Ezra Owen Isaiah Aiden Zayn Levi Jaxon Mateo Eli".split(),
    },
    "fr": {
        "f": "Léa Juliette Alice Mila Rosalie Maëlle Charlie Élodie Romy Inaya Naomie Zoé Anaïs Lina".split(),
        "m": "Liam Thomas Logan Édouard Jacob Nathan Arthur Loïk Elliot Malik Noah Théo Zack Mikaël".split(),
    },
}
LANGS = {
    "en": """Punjabi Cantonese Mandarin Tagalog Vietnamese Arabic Farsi Somali Ukrainian Spanish Cree Saulteaux
    Dakelh
    Tigrinya Korean Portuguese Urdu Hindi Inuktitut French Amharic Dari""".split(),
    "fr": """espagnol arabe innu lingala kirundi créole portugais ukrainien dari anglais swahili vietnamien
         atikamekw
    inuktitut wolof tigrinya pachto mandarin""".split(),
}
MAILS = {
    "en": "gmail.com gmail.com gmail.com hotmail.com outlook.com yahoo.ca shaw.ca sasktel.net telus.net".split(),
    "fr": "gmail.com gmail.com hotmail.com outlook.com videotron.ca globetrotter.net live.ca hotmail.ca".split(),
}
VOWELS = "aàâeéèêëiîïoôuyhAÀÂEÉÈÊËIÎÏOÔU"
ABROAD = "southasian filipino arab persian somali african_fr haitian ukrainian latin eritrean korean".split()
HOME = {
    "SK": r"\bSIS\b|SHC|HSN|SaskPower|\bRPS\b|SAID|kokum",
    "BC": r"BCDL|UHNBC|\bPHN:|PHN \{|RTB|\bIA\b|PWD|PGRCC|\bBC ID",
    "QC": r"RAMQ|NAM\b|TAL\b|clsc|DPJ|Hydro|\(Québec\)|carte soleil|ass\. mal|"
    r"assurance maladie|innu|CISR|Interac|Innu|CHSLD",
}
YEARS = {"k": (1, 12), "t": (13, 17), "a": (19, 62), "s": (67, 93), "b": (0, 0), "": (19, 68)}


class Note:
    def __init__(self, rng, lang):
        self.rng, self.lang, self.out, self.people = rng, lang, [], {}
        self.row, self.adults, self.key = places.place(rng, lang), YEARS[""], None
        self.stick = 0.45
        self.prov = self.row[1]

    def person(self, arg):
        index, gender, group, _bare, kin = SPEC.match(arg or "").groups()
        if index and index in self.people:
            return self.people[index]
        rng = self.rng
        surname = self.people[kin]["surname"] if kin and kin in self.people else None
        used = {p["given"] for p in self.people.values()} | (
            {p["surname"] for p in self.people.values()} if not kin else set()
        )
        while True:
            near = self.key if rng.random() < self.stick else None
            given, last, gender, key = values.draw(rng, self.lang, gender, surname, near)
            if group in ("k", "t", "b") and group and rng.random() < 0.9:
                given = rng.choice(YOUNG[self.lang][gender])
            if given not in used and (surname or last not in used) and given != last:
                break
        self.key = self.key or key
        age = rng.randint(*(YEARS[group] if group in ("k", "t", "b", "s") else self.adults))
        me = {
            "given": given,
            "surname": last,
            "gender": gender,
            "age": age,
            "dob": nums.birth(rng, age),
            "full": f"{given} {last}",
            "months": age <= 1 and rng.random() < 0.6,
        }
        if group not in ("k", "t", "b") and rng.random() < 0.05:
            me["full"] = f"{given} {rng.choice('ABCDEGJLMNPRST')}. {last}"
        if self.lang == "en":
            me["title"] = rng.choice(
                ["Ms.", "Mrs.", "Ms", "Mrs", "Miss", "Ms."] if gender == "f" else ["Mr.", "Mr.", "Mr"]
            )
        else:
            me["title"] = rng.choices(
                ["Mme", "Madame", "Mme."] if gender == "f" else ["M.", "Monsieur", "Mr"], [85, 12, 3]
            )[0]
        self.people[index or f"x{len(self.people)}"] = me
        return me

    def name(self, kind, p):
        rng, g, s = self.rng, p["given"], p["surname"]
        first = "-".join(x[0] + "." for x in g.split("-"))
        if kind == "P":
            return p["full"]
        if kind == "L":
            return f"{s.upper() if rng.random() < 0.3 else s}, {g}"
        if kind == "U":
            return f"{s.upper()} {g}" if rng.random() < 0.6 else f"{s.upper()}, {g.upper()}"
        if kind == "D":
            return f"{'Dr.' if self.lang == 'en' else ('Dre' if p['gender'] == 'f' else 'Dr')} {s}"
        return {
            "G": g,
            "N": values.NICK.get(g, g),
            "T": f"{p['title']} {s}",
            "S": s,
            "I": f"{first} {s}",
            "Y": f"{g} {s[0].upper()}.",
            "SP": "-".join(x for x in s.upper() if x.isalpha()),
        }[kind]

    def age(self, p, bare, indexed, field):
        rng, n, lang = self.rng, p["age"], self.lang
        before = self.out[-1][0] if self.out and not self.out[-1][1] else ""
        if lang == "en":
            if p["months"] and not field:
                m = rng.randint(3, 20)
                return rng.choice([f"{m} months old", f"{m} months", f"{m} mo"])
            n = max(n, 1)
            yr = "year" if n == 1 else "years"
            if field:
                return str(n) if rng.random() < 0.85 else f"{n} yrs"
            if re.search(r"(?i)(\bam|\bis|\bi.?m|\b(s?he).?s|\bboth|turned)\s$", before):
                return nums.pick(
                    rng,
                    [(5, f"{n} {yr} old"), (3, f"{n} yrs old"), (5, f"{n}"), (1, f"{n} y/o"), (1, nums.words_en(n))],
                )
            forms = [
                (22, f"{n} y/o"),
                (14, f"{n}yo"),
                (10, f"age {n}"),
                (9, f"{n} yrs old"),
                (13, f"{n} {yr} old"),
                (4, f"aged {n}"),
                (3, f"{n} yo"),
                (2, f"{nums.words_en(n, '-')} {yr} old"),
                (3, f"{n} yrs"),
            ]
            if re.search(r"(, |\(|\band |\bkids |\bGent )$", before):
                forms.append((26, str(n)))
            return nums.pick(rng, forms)
        if p["months"] and not field:
            k, word = rng.randint(3, 20), "mois"
        else:
            k = max(n, 1)
            word = "an" if k == 1 else "ans"
        if field:
            return rng.choice([str(k), f"{k} ans" if k > 1 else "1 an"])
        base = f"{k} {word}" if rng.random() < 0.96 or k < 2 else f"{nums.words_fr(k)} {word}"
        if bare or not indexed or rng.random() < 0.62:
            return base
        return ("âgée" if p["gender"] == "f" else "âgé") + f" de {base}"

    def web(self, p):
        rng, fold = self.rng, lambda s: re.sub(r"[^a-z]", "", nums.plain(s).lower())
        g, s = fold(p["given"]), fold(p["surname"])
        return rng.choice(
            [
                f"facebook.com/{g}.{s}.{rng.randint(2, 98)}",
                f"www.facebook.com/{g}.{s}",
                f"instagram.com/{g}_{s}",
                f"https://www.instagram.com/{s}.{g}{rng.randint(1, 99)}/",
                f"https://www.gofundme.com/f/{g}-{s}",
                f"tiktok.com/@{g}{s}{rng.randint(1, 99)}",
                f"{g}{s}.wordpress.com",
                f"https://linkedin.com/in/{g}-{s}",
                f"https://www.facebook.com/profile.php?id=1000{nums.digits(rng, 11)}",
            ]
        )

    def mail(self, p):
        rng, fold = self.rng, lambda s: re.sub(r"[^a-z]", "", nums.plain(s).lower())
        g, s, n = fold(p["given"]), fold(p["surname"]), rng.choice(["", "", rng.randint(1, 99), p["dob"].year])
        user = rng.choice(
            [f"{g}.{s}{n}", f"{g}.{s}", f"{g}{s}{n}", f"{g[0]}{s}{n}", f"{s}.{g}", f"{g}_{s}{n}", f"{s}{g[0]}{n}"]
        )
        return f"{user}@{rng.choice(MAILS[self.lang])}"

    def amount(self):
        rng = self.rng
        n = rng.choice([rng.randint(4, 60) * 5, rng.randint(60, 480) * 5, rng.randint(110, 1900)])
        c = f"{rng.randint(1, 99):02d}" if rng.random() < 0.2 else ""
        if self.lang == "en":
            return (f"${n:,}" if rng.random() < 0.6 else f"${n}") + (f".{c}" if c else "")
        return (f"{n:,}".replace(",", " ") if rng.random() < 0.7 else str(n)) + (f",{c}" if c else "") + " $"

    def slot(self, kind, arg):
        """(text, label) of a slot; a third item, an article, goes before it unlabelled."""
        rng, lang, spec = self.rng, self.lang, arg or ""
        if kind in ("O", "OL", "OA", "OD"):
            if lang == "en":
                return services.pick_en(rng, arg), "ORG_OK"
            art, name = services.pick_fr(rng, arg, {"O": None, "OL": "le", "OA": "a", "OD": "de"}[kind])
            return name, "ORG_OK", art
        if kind in ("P", "G", "N", "T", "S", "L", "U", "I", "Y", "D", "SP"):
            return self.name(kind, self.person(spec)), "PERSON"
        if kind in ("A", "AF"):
            return self.age(self.person(spec), "0" in spec, spec[:1].isdigit(), kind == "AF"), "AGE"
        area = rng.choice(self.row[3].split())
        simple = {
            "DOB": lambda: (nums.dob(rng, lang, self.person(spec)["dob"]), "DATE_OF_BIRTH"),
            "DOBW": lambda: (nums.dob_words(lang, self.person(spec)["dob"]), "DATE_OF_BIRTH"),
            "ADDR": lambda: (places.address(rng, lang, self.row), "LOCATION_ADDRESS"),
            "CORNER": lambda: (places.corner(rng, lang, self.row[0]), "LOCATION_ADDRESS"),
            "PC": lambda: (places.postal(rng, self.row), "POSTAL_CODE"),
            "PH": lambda: (nums.phone(rng, lang, area), "PHONE"),
            "PHX": lambda: (nums.phone(rng, lang, area, True), "PHONE"),
            "PHW": lambda: (nums.phone_words(rng, lang, area), "PHONE"),
            "EM": lambda: (self.mail(self.person(spec)), "EMAIL"),
            "URL": lambda: (self.web(self.person(spec)), "URL_IP"),
            "IP": lambda: (self.ip(), "URL_IP"),
            "SIN": lambda: (
                nums.sin(rng, "2" if self.prov == "QC" else ("7" if self.prov in ("BC",) else "46")),
                "SIN",
            ),
            "STAT": lambda: (nums.status(rng), "GOV_ID"),
            "UCI": lambda: (nums.uci(rng), "GOV_ID"),
            "PERM": lambda: (nums.permit(rng), "GOV_ID"),
            "PASS": lambda: (nums.passport(rng), "GOV_ID"),
            "PLATE": lambda: (nums.plate(rng, self.prov), "GOV_ID"),
            "DL": lambda: (nums.licence(rng, self.prov, self.person(spec)["surname"]), "GOV_ID"),
            "HN": lambda: self.health(spec),
            "HYD": lambda: (nums.utility(rng, self.prov), "ACCOUNT"),
            "CARD": lambda: (nums.card(rng), "ACCOUNT"),
            "BANK": lambda: (nums.bank(rng, self.prov), "ACCOUNT"),
            "TR": lambda: (nums.digits(rng, 5), "ACCOUNT"),
            "ACC": lambda: (nums.digits(rng, 7), "ACCOUNT"),
            "INST": lambda: (
                "815" if self.prov == "QC" else rng.choice(["001", "002", "003", "004", "010", "809"]),
                "ACCOUNT",
            ),
            "TF": lambda: (
                rng.choice(["1-800-", "1-888-", "1-877-", "1-866-", "1-855-", "1-844-"])
                + f"{rng.randint(210, 989)}-{nums.digits(rng, 4)}",
                "HOTLINE_OK",
            ),
            "DT": lambda: (nums.when(rng, lang), "DATE_OK"),
            "LD": lambda: (nums.when(rng, lang, True), "DATE_OK"),
            "DTM": lambda: (f"{rng.choice(nums.MON_FR)} {rng.choice([2023, 2024, 2025])}", "DATE_OK"),
            "AMT": lambda: (self.amount(), "NUM_OK"),
            "LG": lambda: (rng.choice(LANGS[lang]), "LANG_OK"),
            "C": lambda: (self.row[0], "PLACE_OK"),
            "PV": lambda: (self.prov, "PLACE_OK"),
            "C2": lambda: (self.other(), "PLACE_OK"),
            "NB": lambda: (
                rng.choice(places.HOODS.get(self.row[0], "the east end" if lang == "en" else "Saint-Roch").split(";")),
                "PLACE_OK",
            ),
        }
        if kind in simple:
            return simple[kind]()
        return nums.case(rng, lang, kind.lower(), self.prov), "CASE_ID"

    def ip(self):
        rng = self.rng
        if rng.random() < 0.85:
            first = rng.choice([24, 70, 96, 142, 184, 206])
            return f"{first}.{rng.randint(2, 250)}.{rng.randint(0, 255)}.{rng.randint(1, 254)}"
        return f"2607:f2c0:{rng.randint(4096, 65000):x}:{rng.randint(16, 4000):x}::{rng.randint(1, 4000):x}"

    def other(self):
        while True:
            row = places.place(self.rng, self.lang)
            if row[0] != self.row[0]:
                return row[0]

    def health(self, spec):
        if self.prov == "QC":
            p = self.person(spec)
            return nums.ramq(self.rng, p["given"], p["surname"], p["gender"], p["dob"]), "HEALTH_NUMBER"
        return nums.health(self.rng, self.prov), "HEALTH_NUMBER"

    def push(self, text, label=""):
        if text and not label and self.out and not self.out[-1][1]:
            self.out[-1] = (self.out[-1][0] + text, "")
        elif text:
            self.out.append((text, label))

    def fill(self, frame):
        frame = re.sub(r"\[([^\]]*\|[^\]]*)\]", lambda m: self.rng.choice(m[1].split("|")), frame)
        frame = re.sub(r"\[([^\]]*)\]", r"\1", frame)
        # the alternatives of a person's first mention fix the person: slots are taken in reading order
        if re.search(r"\{(UCI|PERM|IRB|PASS)\}", frame):
            self.key, self.stick = self.rng.choice(ABROAD), 0.8
        elif re.search(r"\{STAT\}|k[ou]kum|innu de|Band housing|moose", frame):
            self.key, self.stick = "firstnations" if self.lang == "en" else "innu", 0.8
        specs = {}
        for m in re.finditer(r"\{[A-Z]+\.(\d[fm]?[ktasb]?0?(?:~\d)?)\}", frame):
            now = SPEC.match(m[1]).groups()
            specs[now[0]] = [a or b for a, b in zip(specs.get(now[0], now), now, strict=False)]
        groups = {s[2] for s in specs.values()}
        self.adults = (
            (24, 41) if "b" in groups else (29, 46) if "k" in groups else (36, 55) if "t" in groups else YEARS[""]
        )
        for i, s in specs.items():
            self.person(i + s[1] + s[2] + ("~" + s[4] if s[4] else ""))
        want = next((p for p, r in HOME.items() if (p == "QC") == (self.lang == "fr") and re.search(r, frame)), None)
        while want and self.prov != want:
            self.row = places.place(self.rng, self.lang)
            self.prov = self.row[1]
        last = 0
        for m in SLOT.finditer(frame):
            self.push(frame[last : m.start()])
            last = m.end()
            if m[3]:
                self.push(m[4], SHORT[m[3]])
                continue
            got = self.slot(m[1], m[2])
            text, label = got[0], got[1]
            if len(got) > 2:
                self.push(got[2])
            if (
                self.lang == "fr"
                and label in ("PERSON", "PLACE_OK")
                and text[0] in VOWELS
                and self.out
                and not self.out[-1][1]
                and not (text[0] in "hH" and nums.plain(text).lower()[:4] in ("hass", "hamz", "hama", "hodan", "haut"))
            ):
                self.out[-1] = (re.sub(r"\b([dD]|[qQ]u)e $", r"\1'", self.out[-1][0]), "")
            if label == "PERSON" and m[1] in ("S", "P", "G") and self.out and not self.out[-1][1]:
                before = re.search(r"(?i)(?<!\w)(mme|m\.|madame|monsieur|dre?) $", self.out[-1][0])
                if before:
                    text = before[0] + text
                    self.out[-1] = (self.out[-1][0][: before.start()], "")
            self.push(text, label)
        self.push(frame[last:])
        return self.out
