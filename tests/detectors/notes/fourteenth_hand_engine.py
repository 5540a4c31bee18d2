"""Fills the frames and makes the variants."""

import random
import re

from tests.detectors.notes import fourteenth_hand_dates as dates
from tests.detectors.notes import fourteenth_hand_names as names
from tests.detectors.notes import fourteenth_hand_services as services
from tests.detectors.notes import fourteenth_hand_values as v
from tests.detectors.notes import fourteenth_hand_variants as variants

PIECE = re.compile(r"\{(\w+)\}|\[([A-Z_]+)=([^\]]*)\]")
SLOT = re.compile(r"([a-z]+?)(\d?)(?:_(\d))?$")
ORGS = {
    "food": "food",
    "shel": "shelter",
    "sh": "shelter",
    "cam": "camp",
    "ham": "hamper",
    "cli": "clinic",
    "leg": "legal",
    "set": "settle",
    "sen": "senior",
    "hou": "housing",
    "fam": "family",
    "men": "mental",
}
ART = {
    "o": {"m": "", "f": "", "v": "", "p": "", "n": ""},
    "lo": {"m": "le ", "f": "la ", "v": "l'", "p": "les ", "n": ""},
    "do": {"m": "du ", "f": "de la ", "v": "de l'", "p": "des ", "n": "de "},
    "ao": {"m": "au ", "f": "à la ", "v": "à l'", "p": "aux ", "n": "à "},
}
PROVS = {
    "en": ("ON BC AB SK MB NS NB NL PE QC YT NT NU", (7, 4, 4, 3, 3, 2.5, 2, 2, 1, 1.5, 0.6, 0.8, 0.8)),
    "fr": ("QC ON NB MB", (10, 4, 4, 3)),
}
FR_CITIES = {
    "ON": "Sudbury Hearst Kapuskasing Hawkesbury Ottawa Cornwall Timmins",
    "MB": "Saint-Boniface Winnipeg Sainte-Anne Brandon",
}


HINTS = [
    (r"\bNAM\b|\bOMH\b|CLSC|CHSLD|Protecteur|solidarité|HLM", "QC"),
    (r"Compte d'Énergie", "NB"),
    (r"ODSP|income OW|\bN4\b", "ON"),
]
PV_FR = {"NB": "Nouveau-Brunswick", "QC": "Québec"}


class Note:
    def __init__(self, rng, lang, frame):
        self.rng, self.lang, self.people, self.memo = rng, lang, {}, {}
        keys, weights = PROVS[lang]
        self.prov = rng.choices(keys.split(), weights)[0]
        for pattern, prov in HINTS:
            if re.search(pattern, frame):
                self.prov = prov
        self.kids, self.group = bool(re.search(r"\{[a-z]+[7890]|bfirst", frame)), None
        self.forced = ""
        first = re.search(r"\{(?:n|f|t|u|r)([1-6])", frame)
        if re.search(r"\{(uci|permit|status|lang)\}|Elder|Landed|Arrivé le", frame):
            self.forced = "12" + (first[1] if first else "")
            if "{status}" in frame or "Elder" in frame:
                self.group = "first_nations" if lang == "en" else "innu_atikamekw"
            else:
                self.group = rng.choice(
                    names.newcomers(
                        lang, not re.search(r"uci|permit|Landed|Arrivé le|fille \{f7|from far|de loin", frame)
                    )
                )

    def person(self, pid, family=None):
        key = pid
        if key not in self.people:
            if family:
                self.person(family)
            used = {p.first for p in self.people.values()}
            while True:
                near = family or pid in self.forced or pid in "7890" or self.rng.random() < 0.35
                p = names.Person(self.rng, self.lang, pid, self.group if near else None, self.kids)
                if p.first not in used:
                    break
            self.group = self.group or p.group
            if family:
                p.last = self.person(family).last
            self.people[key] = p
        return self.people[key]

    def titled(self, p, pid):
        if self.lang == "en":
            t = ["Mrs.", "Ms.", "Mrs", "Ms", "Miss"] if p.woman else ["Mr.", "Mr", "Mr."]
        else:
            t = ["Mme", "Mme", "Madame", "Mme."] if p.woman else ["M.", "M.", "Monsieur", "Mr"]
        return self.rng.choice(t[:4] if pid == "5" else t) + " " + p.last

    def slot(self, name):
        if name not in self.memo:
            self.memo[name] = self.fill(name)
        return self.memo[name]

    def fill(self, name):
        rng, lang, prov = self.rng, self.lang, self.prov
        if name in ("h211", "h811", "h988", "h911"):
            n = name[1:]
            return [(rng.choice([n, n if n == "811" else "-".join(n)]), "HOTLINE_OK")]
        kind, pid, fam = SLOT.match(name).groups()
        m = re.match(r"(o|lo|do|ao)(food|shel|sh|cam|ham|cli|leg|set|sen|hou|fam|men)$", kind)
        if m:
            key = "org " + m[2] + pid
            if key not in self.memo:
                taken = {str(x) for k, x in self.memo.items() if k.startswith("org " + m[2])}
                pool = [s for s in (services.EN if lang == "en" else services.FR)[ORGS[m[2]]] if s not in taken]
                self.memo[key] = rng.choice(pool)
            s = self.memo[key]
            if lang == "fr":
                return [(ART[m[1]][s[0]], None), (s[2:], "ORG_OK")]
            return [(s, "ORG_OK")]
        one = {
            "addr": lambda: ("LOCATION_ADDRESS", v.address(rng, prov, lang)),
            "mail": lambda: ("LOCATION_ADDRESS", v.address(rng, prov, lang, True)),
            "bfirst": lambda: ("PERSON", self.person("7").first if rng.random() < 0.5 else self.person("8").first),
            "bdob": lambda: (
                "DATE_OF_BIRTH",
                dates.birth(rng, (rng.choice([2025, 2025, 2026]), rng.randint(1, 6), rng.randint(1, 28)), lang),
            ),
            "corner": lambda: ("LOCATION_ADDRESS", v.corner(rng, lang)),
            "pc": lambda: ("POSTAL_CODE", v.postal(rng, prov)),
            "ph": lambda: ("PHONE", v.phone(rng, prov, lang)),
            "phx": lambda: ("PHONE", v.phone(rng, prov, lang, True)),
            "sin": lambda: ("SIN", v.sin(rng)),
            "case": lambda: ("CASE_ID", v.case(rng)),
            "bank": lambda: ("ACCOUNT", v.account(rng, "bank")),
            "card": lambda: ("ACCOUNT", v.account(rng, "card")),
            "acct": lambda: ("ACCOUNT", v.account(rng, "hydro")),
            "plate": lambda: ("GOV_ID", v.plate(rng, prov)),
            "pp": lambda: ("GOV_ID", rng.choice("ABGHP") + rng.choice(v.LET) + v.digits(rng, 6)),
            "uci": lambda: (
                "GOV_ID",
                rng.choice([v.cut("11" + v.digits(rng, 8), 2, 4, 4, sep="-"), v.cut(v.digits(rng, 8), 4, 4, sep="-")]),
            ),
            "status": lambda: ("GOV_ID", rng.choice([v.digits(rng, 10), v.cut(v.digits(rng, 10), 3, 5, 2)])),
            "permit": lambda: ("GOV_ID", rng.choice("UF") + v.digits(rng, 9)),
            "ip": lambda: ("URL_IP", ".".join(str(rng.randint(11, 214)) for _ in range(4))),
            "hotb": lambda: ("HOTLINE_OK", rng.choice(["2-1-1", "211", "211", "9-8-8", "988"])),
            "date": lambda: ("DATE_OK", dates.date(rng, lang)),
            "rent": lambda: ("NUM_OK", dates.rent(rng, lang)),
            "grant": lambda: ("NUM_OK", dates.grant(rng, lang)),
            "amt": lambda: ("NUM_OK", dates.amount(rng, lang)),
            "lang": lambda: ("LANG_OK", self.speech(name)),
            "toll": lambda: (
                "HOTLINE_OK",
                rng.choice(["1-{0}-{1}-{2}", "1 {0} {1}-{2}", "1-{0} {1}-{2}"]).format(
                    rng.choice("800 866 877 888 855 833".split()), v.digits(rng, 3, "23456789"), v.digits(rng, 4)
                ),
            ),
            "city": lambda: ("PLACE_OK", self.city()),
            "pv": lambda: (
                None,
                rng.choice(
                    [
                        prov,
                        prov,
                        PV_FR.get(prov, "") if lang == "fr" and prov in PV_FR else v.PROV[prov][3].replace("~", " "),
                    ]
                ),
            ),
        }.get(kind)
        if one:
            label, text = one()
            return [(text, label)]
        p = self.person(pid, fam)
        if kind in ("age", "agn", "aga", "ag", "agf"):
            return [(dates.age(rng, p, lang, kind), "AGE")]
        if kind == "dob":
            return [(dates.birth(rng, p.born, lang), "DATE_OF_BIRTH")]
        if kind == "hc":
            return [(v.health(rng, prov, p), "HEALTH_NUMBER")]
        if kind == "dl":
            return [(v.licence(rng, prov, p), "GOV_ID")]
        if kind in ("em", "url"):
            a, b = (re.sub(r"[^a-z]", "", v.plain(x).lower()) for x in (p.first, p.last))
            n = str(rng.randint(2, 99))
            if kind == "em":
                user = rng.choice([f"{a}.{b}", a[0] + b + n, f"{a}_{b}", b + a[0], a + n, f"{a}-{b}{n}"])
                host = rng.choice(
                    "gmail.com hotmail.com outlook.com yahoo.ca live.ca icloud.com".split()
                    + (["videotron.ca", "bell.net"] if lang == "fr" else ["telus.net", "eastlink.ca", "shaw.ca"])
                )
                return [(user + "@" + host, "EMAIL")]
            return [
                (
                    rng.choice(
                        [
                            f"facebook.com/{a}.{b}.{n}",
                            f"https://www.instagram.com/{a}_{b}",
                            f"www.facebook.com/{b}{a}{n}",
                            f"tiktok.com/@{a}{b}{n}",
                            f"https://{a}{b}.wordpress.com",
                            f"linktr.ee/{a}{n}{b}",
                        ]
                    ),
                    "URL_IP",
                )
            ]
        doc = rng.choice(["Dr. ", "Dr "]) if lang == "en" or not p.woman else rng.choice(["Dre ", "Dre ", "Docteure "])
        text = {
            "n": f"{p.first} {p.last}",
            "f": p.first,
            "l": p.last,
            "r": f"{p.last}, {p.first}",
            "u": f"{p.last.upper()} {p.first}",
            "i": f"{p.first[0]}. {p.last}",
            "nn": p.nick,
            "nl": f"{p.nick} {p.last}",
            "d": doc + p.last,
            "t": None,
        }[kind] or self.titled(p, pid)
        return [(text, "PERSON")]

    def speech(self, name):
        table = names.SPEECH if self.lang == "en" else names.SPEECH_FR
        if name == "lang" and self.group in table:
            return self.rng.choice(table[self.group].split())
        return self.other("lang", v.LANG[self.lang])

    def other(self, kind, pool):
        taken = {x[0][0] for k, x in self.memo.items() if k.startswith(kind)}
        return self.rng.choice([x for x in pool if x not in taken])

    def city(self):
        if self.lang == "fr" and self.prov in FR_CITIES:
            return self.rng.choice(FR_CITIES[self.prov].split())
        return self.other("city", v.PROV[self.prov][2].split()).replace("~", " ")


def frames(text):
    out = []
    for block in text.strip().split("\n\n"):
        lines = []
        for line in block.split("\n"):
            if line.startswith("| "):
                lines.append(line[2:])
            elif lines and lines[-1] is not None and line is not block.split("\n")[0]:
                lines[-1] += ("" if line.startswith("¦") else " ") + line
            else:
                lines.append(line)
        out.append("\n".join(lines))
    return out


def _mixed(rng, frame):
    """The parts of a frame in another order."""
    parts = frame[5:].split("¦")
    head = [parts.pop(0)[1:]] if parts[0].startswith("^") else []
    if rng.random() < 0.75:
        rng.shuffle(parts)
    sep = rng.choice(["\n", "\n", "\n- ", "; ", " / ", " - "])
    lead = head[0] + ("\n" if sep[0] == "\n" else ": ") + (sep[1:] if sep[0] == "\n" else "") if head else ""
    return lead + sep.join(parts)


def _elided(merged):
    """French: d'Aline, la Joujouthèque with a capital where a sentence begins."""
    for i in range(len(merged) - 1):
        (a, la), (b, lb) = merged[i], merged[i + 1]
        if la is None and lb in ("PERSON", "PLACE_OK", "LANG_OK") and v.plain(b[0]).lower() in "aeiou":
            merged[i] = (re.sub(r"\b([dD]|[qQ]u)e $", r"\1'", a), None)
    for i, (t, lab) in enumerate(merged[:-1]):
        if lab is None and merged[i + 1][1] == "ORG_OK":
            begun = re.sub(r"((?:[.!?»] |\n)[-– ]*)(la|le|l')( ?)$", lambda m: m[1] + m[2].capitalize() + m[3], t)
            merged[i] = (begun, None)
    if merged[0][1] is None:
        merged[0] = (merged[0][0][0].upper() + merged[0][0][1:], None)


def segments(rng, lang, frame):
    if frame.startswith("@mix "):
        frame = _mixed(rng, frame)
    frame = re.sub(r"<([^<>]*)>", lambda m: rng.choice(m[1].split("|")), frame)
    note, out, at = Note(rng, lang, frame), [], 0
    for m in PIECE.finditer(frame):
        for s in re.finditer(r"\{\w+_\d\}", frame):
            k = SLOT.match(s[0][1:-1])
            note.person(k[2], k[3])
        out.append((frame[at : m.start()], None))
        out += note.slot(m[1]) if m[1] else [(m[3], m[2])]
        at = m.end()
    out.append((frame[at:], None))
    merged = []
    for text, label in out:
        if not text:
            continue
        if label is None and merged and merged[-1][1] is None:
            merged[-1] = (merged[-1][0] + text, None)
        else:
            merged.append((text, label))
    if lang == "fr":
        _elided(merged)
    return merged


def build(seed, count, table):
    rng, notes, bags = random.Random(seed), [], {"en": [], "fr": []}
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not bags[lang]:
            bags[lang] = list(table[lang])
            rng.shuffle(bags[lang])
        name, frame = bags[lang].pop()
        variant = rng.choices(*variants.VARIANTS[lang])[0]
        for _ in range(60):
            segs = variants.vary(rng, lang, segments(rng, lang, frame), variant)
            if 40 <= sum(len(t) for t, _ in segs) <= 500:
                break
        text, spans = "", []
        for t, lab in segs:
            if lab:
                spans.append({"start": len(text), "end": len(text) + len(t), "label": lab})
            text += t
        notes.append(
            {
                "id": f"fourteenth-{i:05d}",
                "lang": lang,
                "frame": name,
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
