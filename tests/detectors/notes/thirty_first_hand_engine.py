"""From a frame with slots to a text with its spans, and the ways of writing it (variants)."""

import re

from tests.detectors.notes import thirty_first_hand_numbers as nb
from tests.detectors.notes import thirty_first_hand_papers as pp
from tests.detectors.notes import thirty_first_hand_places as pl
from tests.detectors.notes import thirty_first_hand_services as sv
from tests.detectors.notes.thirty_first_hand_values import Person

WHO = r"([pqkr][1-5])"


NATIVE = {r: ["cree_metis"] for r in "EBX"} | {
    "L": ["first_nation_on"],
    "K": ["first_nation_on"],
    "C": ["innu"],
    "D": ["innu"],
    "P": ["mikmaq"],
    "Y": ["innu", "cree_metis"],
}
NEWCOMER = {
    "en": "south_asian chinese filipino arab persian somali eritrean african ukrainian latin".split(),
    "fr": "latin arab african_fr african_fr haitian persian ukrainian eritrean".split(),
}


class Note:
    """What is drawn once for a note: its region, its persons, its services."""

    def __init__(self, rng, lang, region):
        self.rng, self.lang, self.reg = rng, lang, region
        self.people, self.taken, self.memo = {}, set(), {}
        self.com, self.old, self.parent, self.young = None, False, False, False

    def who(self, key, sex=None):
        if key not in self.people:
            kind, _n = key[0], int(key[1])
            like = None
            if kind in "kr":
                like = self.who("p1")
            elif kind == "q":
                like = self.who("p1")
                sex = sex or (("m" if like.sex == "f" else "f") if self.rng.random() < 0.9 else like.sex)
            kw = {
                "child": kind == "k",
                "like": like,
                "sex": sex,
                "com": self.com if key == "p1" else None,
                "mode": "old"
                if kind == "r" or (key == "p1" and self.old)
                else "parent"
                if self.parent
                else "young"
                if key == "p1" and self.young
                else "",
            }
            p = Person(self.rng, self.lang, self.reg, **kw)
            for _ in range(20):
                if all(o.given != p.given for o in self.people.values()):
                    break
                p = Person(self.rng, self.lang, self.reg, **kw)
            self.people[key] = p
        return self.people[key]

    def age(self, p, how):
        rng, n, fr = self.rng, max(p.age, 0), self.lang == "fr"
        if how == "baby":
            m = rng.randint(2, 20)
            return f"{m} mois" if fr else rng.choice([f"{m} months", f"{m} months old", f"{m} mos", f"{m} mo"])
        if how == "num":
            return str(max(n, 1))
        if n < 2:
            m = rng.randint(3, 20)
            if how == "aged":
                return (f"âgé{'e' if p.sex == 'f' else ''} de {m} mois") if fr else f"aged {m} months"
            return f"{m} mois" if fr else rng.choice([f"{m} months", f"{m} months old", f"{m} mos", f"{m} month old"])
        if how == "words":
            return nb.words(n, self.lang) + (" ans" if fr else " years old")
        if fr:
            if how == "aged":
                return f"âgé{'e' if p.sex == 'f' else ''} de {n} ans"
            return rng.choices([f"{n} ans", f"{n}ans", nb.words(n, "fr") + " ans"], [88, 5, 7])[0]
        if how == "aged":
            return rng.choice([f"aged {n}", f"age {n}", f"age {n}"])
        return rng.choices(
            [f"{n} y/o", f"{n}yo", f"{n} yo", f"{n} years old", f"{n} yrs", f"{n} yrs old", f"{n} y.o."],
            [30, 18, 12, 18, 9, 7, 6],
        )[0]

    def slot(self, name):
        """A list of (text, label)."""
        return self._of_person(name) or self._service(name) or [self._other(name)]

    def _of_person(self, name):
        rng = self.rng
        m = re.fullmatch(WHO + r"(g|s|t|T|i|l|r|n|d|x|U|m)?", name)
        if m:
            p = self.who(m.group(1))
            return [(p.form(rng, m.group(2) or ""), "PERSON")]
        m = re.fullmatch(r"g" + WHO + r":([^/]*)/(.*)", name)
        if m:
            return [(m.group(2) if self.who(m.group(1)).sex == "m" else m.group(3), None)]
        m = re.fullmatch(r"e" + WHO, name)
        if m:
            return [("e" if self.who(m.group(1)).sex == "f" else "", None)]
        m = re.fullmatch(r"(dob|email|url|fund|sin|hn|lic|plate|pass|uci|stat|permit)" + WHO, name)
        if m:
            return [self._paper(m.group(1), self.who(m.group(2)))]
        m = re.fullmatch(r"(yo|aged|num|words|baby)" + WHO, name)
        if m:
            return [(self.age(self.who(m.group(2)), m.group(1)), "AGE")]
        return None

    def _paper(self, kind, p):
        rng = self.rng
        table = {
            "dob": lambda: (nb.birth(rng, p, self.lang), "DATE_OF_BIRTH"),
            "email": lambda: (nb.email(rng, p, self.reg), "EMAIL"),
            "url": lambda: (nb.url(rng, p), "URL_IP"),
            "fund": lambda: (nb.fund(rng, p), "URL_IP"),
            "sin": lambda: (nb.sin(rng, self.reg), "SIN"),
            "hn": lambda: (nb.health(rng, self.reg, p, self.lang), "HEALTH_NUMBER"),
        }
        return table[kind]() if kind in table else (pp.gov(rng, kind, self.reg, p), "GOV_ID")

    def _service(self, name):
        m = re.fullmatch(r"org(bed)?(le|au|du)?\d?", name)
        if not m:
            return None
        if self.lang != "fr":
            return [(sv.pick_en(self.rng, self.reg, self.taken, bool(m.group(1))), "ORG_OK")]
        art, label = sv.pick_fr(self.rng, self.reg, self.taken, bool(m.group(1)))
        return [(sv.joined(art, m.group(2)), None), (label, "ORG_OK")]

    def _other(self, name):
        rng, lang, fr = self.rng, self.lang, self.lang == "fr"
        base = name if name == "c211" else name.rstrip("0123456789")
        if base in ("addr", "rural", "box", "bsmt", "corner"):
            return (pl.ADDR[lang][base](rng, self.reg), "LOCATION_ADDRESS")
        if base in ("ltb", "tal", "claim", "inc", "tick", "file"):
            return (pp.case(rng, base), "CASE_ID")
        if base in ("bank", "transit", "acno", "card", "util"):
            return (pp.account(rng, base), "ACCOUNT")
        if base in ("n", "k"):
            return (str(rng.randint(3, 48)), "NUM_OK")
        if base == "time":
            h, mm = rng.randint(9, 16), rng.choice(["", "30", "15", ""])
            if fr:
                return (f"{h} h{' ' + mm if mm else ''}", None)
            return (f"{(h - 1) % 12 + 1}{':' + mm if mm else ''}{'am' if h < 12 else 'pm'}", None)
        money = {"rent": (550, 1980), "hr": (4, 48), "fee": (25, 390), "big": (4, 88, 500), "amt": ()}
        if base in money:
            return (self.amount(*money[base]), "NUM_OK")
        table = {
            "ph": lambda: (nb.phone(rng, self.reg, lang), "PHONE"),
            "phx": lambda: (nb.phone(rng, self.reg, lang, True), "PHONE"),
            "pc": lambda: (pl.postal(rng, self.reg), "POSTAL_CODE"),
            "city": lambda: (self.town(), "PLACE_OK"),
            "hood": lambda: (pl.hood(rng, self.reg), "PLACE_OK"),
            "ip": lambda: (nb.ip(rng), "URL_IP"),
            "d": lambda: (nb.date_ok(rng, lang), "DATE_OK"),
            "lang": lambda: (rng.choice(sv.LANG_FR if fr else sv.LANG_EN), "LANG_OK"),
            "hot": lambda: (rng.choice(sv.HOT_FR if fr else sv.HOT_EN).replace("le ", ""), "HOTLINE_OK"),
            "c211": lambda: (rng.choice(["211", "2-1-1"]), "HOTLINE_OK"),
            "tf": lambda: (rng.choice(sv.TF_FR if fr else sv.TF_EN), "HOTLINE_OK"),
        }
        return table[base]()

    def town(self):
        if "town" not in self.memo:
            self.memo["town"] = pl.city(self.rng, self.reg)
        return self.memo["town"]

    def amount(self, low=0, high=0, step=1):
        n = (
            self.rng.randint(low, high) * step
            if high
            else self.rng.choice([self.rng.randint(40, 400), self.rng.randint(500, 1450), self.rng.randint(1450, 3900)])
        )
        if self.lang == "en":
            return f"${n:,}" if self.rng.random() < 0.7 else f"${n}"
        return (f"{n:,}".replace(",", " ") if self.rng.random() < 0.7 else str(n)) + " $"


def fill(tpl, note):
    """Segments [text, label] of a frame."""
    text = re.sub(r"<([^<>]*)>", lambda m: note.rng.choice(m.group(1).split("|")), tpl)
    marks = sorted(re.findall(WHO + r"\w?([FM])\}", text), key=lambda x: x[0][0] != "p")
    note.old, note.parent = "{old}" in text, re.search(r"k[1-5]", text) is not None
    note.young = "{young}" in text
    text = text.replace("{old}", "").replace("{young}", "")
    pool = (
        ["ukrainian"]
        if "Ukraine" in text
        else NATIVE[note.reg]
        if "{stat" in text
        else NEWCOMER[note.lang]
        if re.search(r"\{(uci|permit)|asile|français", text)
        else None
    )
    note.com = note.rng.choice(pool) if pool else None
    for key, sex in marks:
        if key != "p1" and key[0] != "p":
            note.who("p1")
        note.who(key, sex.lower())
    if re.search(r"p1[^0-9]", text):
        note.who("p1")
    text = re.sub(WHO + r"(\w?)[FM]\}", r"\1\2}", text)
    segs = []
    for i, part in enumerate(re.split(r"\{([^{}]+)\}", text)):
        if i % 2 == 0:
            m = re.split(r"\[\[(\w+)=([^\]]*)\]\]", part)
            for j in range(0, len(m), 3):
                segs.append([m[j], None])
                if j + 2 < len(m):
                    segs.append([m[j + 2], m[j + 1]])
        else:
            segs += [list(x) for x in note.slot(part)]
    segs = [s for s in segs if s[0]]
    for i, s in enumerate(segs):
        m = re.search(r"(de|que|De|Que|lorsque|puisque)~$", s[0]) if s[1] is None else None
        if m:
            nxt = nb.plain(segs[i + 1][0]).lower() if i + 1 < len(segs) else ""
            vowel = nxt[:1] in tuple("aeiou") or nxt.startswith(
                ("helene", "huguette", "hector", "hebert", "yv", "habi")
            )
            s[0] = s[0][:-1][:-1] + "'" if vowel else s[0][:-1] + " "
    out = []
    for s in segs:
        if out and out[-1][1] is None and s[1] is None:
            out[-1][0] += s[0]
        else:
            out.append(s)
    return out


NEAR = {
    "a": "s",
    "e": "r",
    "i": "o",
    "o": "p",
    "n": "m",
    "t": "y",
    "r": "t",
    "s": "d",
    "l": "k",
    "u": "y",
    "c": "v",
    "d": "f",
}
SMS = {
    "en": [
        ("you are", "ur"),
        ("you", "u"),
        ("are", "r"),
        ("please", "pls"),
        ("because", "bc"),
        ("tomorrow", "tmrw"),
        ("appointment", "appt"),
        ("with", "w"),
        ("and", "n"),
        ("message", "msg"),
        ("thanks", "thx"),
        ("thank you", "ty"),
        ("your", "ur"),
        ("to", "2"),
        ("for", "4"),
        ("before", "b4"),
        ("people", "ppl"),
        ("about", "abt"),
        ("number", "#"),
        ("I'm", "im"),
        ("really", "rly"),
        ("right now", "rn"),
        ("don't know", "dk"),
        ("what", "wut"),
        ("tonight", "2nite"),
        ("today", "2day"),
    ],
    "fr": [
        ("quelqu'un", "qqn"),
        ("rendez-vous", "rdv"),
        ("beaucoup", "bcp"),
        ("parce que", "pcq"),
        ("s'il vous plaît", "svp"),
        ("vous", "vs"),
        ("tout", "tt"),
        ("toujours", "tjrs"),
        ("je suis", "chu"),
        ("c'est", "c"),
        ("avec", "ac"),
        ("pour", "pr"),
        ("dans", "ds"),
        ("merci", "mci"),
        ("téléphone", "tel"),
        ("même", "mm"),
        ("que", "k"),
        ("qui", "ki"),
        ("bonjour", "bjr"),
        ("salut", "slt"),
        ("aujourd'hui", "ajd"),
        ("maintenant", "mtn"),
        ("quand", "qd"),
        ("est-ce que", "esk"),
        ("problème", "prob"),
        ("il y a", "ya"),
        ("je", "j"),
    ],
}


def _typo(rng, text, rate):
    def one(m):
        w = m.group(0)
        if rng.random() > rate:
            return w
        i = rng.randint(1, len(w) - 2)
        k = rng.random()
        if k < 0.35:
            return w[:i] + w[i + 1] + w[i] + w[i + 2 :]
        if k < 0.6:
            return w[:i] + w[i + 1 :]
        if k < 0.75:
            return w[:i] + w[i] + w[i:]
        return w[:i] + NEAR.get(w[i], w[i]) + w[i + 1 :]

    return re.sub(r"(?<![\w@/.'])[^\W\d_]{4,}(?![\w@])", one, text)


def _mistyped(segs, rng):
    low = rng.random() < 0.25
    out = []
    for t, k in segs:
        said = t
        if k is None:
            said = _typo(rng, t, 0.11)
            said = said.replace(", ", " ,", 1) if rng.random() < 0.06 else said
        elif k == "PERSON" and low:
            said = t.lower()
        out.append([said, k])
    return out


def _texted(segs, rng, lang):
    low, bare = rng.random() < 0.65, lang == "fr" and rng.random() < 0.5
    out = []
    for t, k in segs:
        said = t
        if k is None:
            for a, b in SMS[lang]:
                if rng.random() < 0.75:
                    said = re.sub(r"(?<![\w'’])" + re.escape(a) + r"(?![\w'’-])", b, said, flags=re.I)
            said = said.lower()
        if k in ("PERSON", "LOCATION_ADDRESS", "PLACE_OK") and low:
            said = said.lower()
        out.append([nb.plain(said) if bare else said, k])
    return out


def vary(segs, variant, rng, lang):
    if variant == "lower":
        return [[t.lower(), k] for t, k in segs]
    if variant == "caps":
        return [[t.upper(), k] for t, k in segs]
    if variant == "noaccent":
        return [[nb.plain(t), k] for t, k in segs]
    if variant == "typos":
        return _mistyped(segs, rng)
    if variant == "sms":
        return _texted(segs, rng, lang)
    return segs


def build(segs):
    text, spans = "", []
    for t, k in segs:
        if k:
            spans.append({"start": len(text), "end": len(text) + len(t), "label": k})
        text += t
    lead = len(text) - len(text.lstrip())
    for s in spans:
        s["start"] -= lead
        s["end"] -= lead
    return text.strip(), spans
