"""Invented, labelled notes of 211 in Canada: the thirty-second hand."""

import random
import re

from tests.detectors.notes import thirty_second_hand_en as en_a
from tests.detectors.notes import thirty_second_hand_en2 as en_b
from tests.detectors.notes import thirty_second_hand_fr as fr_a
from tests.detectors.notes import thirty_second_hand_fr2 as fr_b
from tests.detectors.notes import thirty_second_hand_more as more
from tests.detectors.notes import thirty_second_hand_values as values
from tests.detectors.notes.thirty_second_hand_names import person
from tests.detectors.notes.thirty_second_hand_plain import plain

SERVICES = list(values.SERVICES)
KEEP = {"n": "NUM_OK", "d": "DATE_OK", "h": "HOTLINE_OK", "l": "LANG_OK", "p": "PLACE_OK", "x": "NEUTRAL"}
ABBR = {
    "en": [
        ("please", "pls"),
        ("you", "u"),
        ("your", "ur"),
        ("because", "bc"),
        ("tomorrow", "tmrw"),
        ("with", "w"),
        ("about", "abt"),
        ("are", "r"),
        ("thanks", "thx"),
        ("and", "n"),
        ("appointment", "appt"),
        ("number", "no"),
        ("message", "msg"),
        ("people", "ppl"),
        ("without", "w/o"),
        ("through", "thru"),
    ],
    "fr": [
        ("vous", "vs"),
        ("pour", "pr"),
        ("dans", "ds"),
        ("avec", "ac"),
        ("rendez-vous", "rdv"),
        ("que", "q"),
        ("c'est", "c"),
        ("beaucoup", "bcp"),
        ("toujours", "tjrs"),
        ("aujourd'hui", "auj"),
        ("s'il vous plaît", "svp"),
        ("quelqu'un", "qqn"),
        ("merci", "mci"),
        ("jusqu'à", "jsq"),
        ("est", "é"),
        ("maintenant", "mtn"),
    ],
}
VARIANTS = ["clean", "typos", "lower", "caps", "noaccent", "abbrev"]


class Ctx:
    def __init__(self, r, lang, template):
        self.r, self.lang, self.people = r, lang, {}
        self.city = r.choice(values.CITIES[lang])
        self.sexes = dict(re.findall(r"\{\w+\.(\d)([fm])", template))
        self.births, self.org_at = {}, {}
        self.parent = re.search(r"\{(dobc|agec|agepc)\b", template)

    def who(self, k):
        if k not in self.people:
            p = person(self.r, self.lang, self.sexes.get(k))
            while any(p["g"] == q["g"] for q in self.people.values()):
                p = person(self.r, self.lang, self.sexes.get(k))
            self.people[k] = p
        return self.people[k]

    def birth(self, k, kind):
        if k not in self.births:
            b = values.birth(self.r, kind)
            self.births[k] = (self.r.randint(1975, 1992), *b[1:]) if kind == "a" and self.parent else b
        return self.births[k]


def handle(p, r):
    a, b = (re.sub(r"[^a-z-]", "", values.plain(p[x]).lower()) for x in "gs")
    return r.choice(
        [
            f"{a}.{b}",
            f"{a}{b}",
            f"{a[0]}{b}",
            f"{a}_{b}",
            f"{a}.{b}{r.randint(2, 99)}",
            f"{b}.{a[0]}",
            f"{a}{r.randint(50, 99)}",
        ]
    )


def health(r, lang, p, b, prov):
    if prov == "QC":
        s = (re.sub("[^A-Z]", "", values.plain(p["s"]).upper()) + "XX")[:3] + values.plain(p["g"])[0].upper()
        y, m, dd = b
        q = f"{s} {y % 100:02}{m + (50 if p['sex'] == 'f' else 0):02} {dd:02}{r.randint(10, 99)}"
        return q if r.random() < 0.8 else q.replace(" ", "")
    if prov == "ON":
        n = values.luhn(r, values.nz(r, 9))
        t = r.choice(["", "-AB", " JK", " VT", " NX"])
        return r.choice([f"{n[:4]}-{n[4:7]}-{n[7:]}", f"{n[:4]} {n[4:7]} {n[7:]}", n]) + t
    n = values.d(r, 10)
    return {
        "BC": r.choice([f"9{n[:3]} {n[3:6]} {n[6:9]}", f"9{n[:9]}"]),
        "AB": f"{n[:5]}-{n[5:9]}",
        "SK": f"{n[:3]} {n[3:6]} {n[6:9]}",
        "MB": f"{n[:3]} {n[3:6]} {n[6:9]}",
        "NB": r.choice([n[:9], f"{n[:3]} {n[3:6]} {n[6:9]}"]),
        "NS": f"{n[:4]} {n[4:7]} {n[7:]}",
        "NL": f"{n[:3]} {n[3:6]} {n[6:9]} {n[7:]}0"[:15],
    }[prov]


def on_line(c, k, name):
    r, lang = c.r, c.lang
    h = handle(c.who(k), r)
    if name == "em":
        return h + "@" + r.choice(
            ["gmail.com", "gmail.com", "hotmail.com", "outlook.com", "yahoo.ca", "icloud.com"]
            + (["videotron.ca", "hotmail.fr", "nb.sympatico.ca"] if lang == "fr" else ["sasktel.net", "shaw.ca"])
        ), "EMAIL"
    h = re.sub("[_]", ".", h)
    return r.choice(
        [
            f"facebook.com/{h}",
            f"www.facebook.com/{h}",
            f"https://www.facebook.com/{h}",
            f"linkedin.com/in/{h}",
            f"https://www.instagram.com/{h}/",
            f"instagram.com/{h}",
            f"www.gofundme.com/f/{h}",
            f"tiktok.com/@{h}",
        ]
    ), "URL_IP"


def value(c, name, arg):
    r, lang, k = c.r, c.lang, (arg or "1")[0]
    if name == "fs":
        return f"{c.who(k)['g']} {c.who('1')['s']}", "PERSON"
    if name in ("f", "g", "s", "t", "i", "lf", "gi", "dr", "k"):
        p, fem = c.who(k), c.who(k)["sex"] == "f"
        t = (
            (r.choice(["Mrs.", "Ms.", "Ms.", "Mrs", "Ms"]) if fem else r.choice(["Mr.", "Mr.", "Mr"]))
            if lang == "en"
            else (r.choice(["Mme", "Mme", "madame"]) if fem else r.choice(["M.", "M.", "monsieur"]))
        )
        dr = "Dr." if lang == "en" else ("Dre" if fem else "Dr")
        ini = "-".join(x[0] + "." for x in p["g"].split("-"))
        return {
            "f": f"{p['g']} {p['s']}",
            "g": p["g"],
            "s": p["s"],
            "t": f"{t} {p['s']}",
            "dr": f"{dr} {p['s']}",
            "i": f"{ini} {p['s']}",
            "lf": r.choice([f"{p['s'].upper()}, {p['g']}", f"{p['s']}, {p['g']}"]),
            "gi": f"{p['g']} {p['s'][0].upper()}.",
            "k": p["nick"],
        }[name], "PERSON"
    city = c.city
    if name in ("age", "agec", "ages", "agep", "agepc", "agew"):
        kind = {"agec": "c", "agepc": "c", "ages": "s", "agew": "s"}.get(name, "a")
        n = max(2, 2027 - c.birth(k, kind)[0])
        if name in ("agep", "agepc"):
            o = (
                [f"{n}", f"{n} y/o", f"{n} yo", f"age {n}", f"{n} yrs"]
                if lang == "en"
                else [f"{n} ans", f"{n} ans", f"{n}"]
            )
        elif lang == "en":
            o = [f"{n}", f"{n} years old", f"{n}"] if name != "agew" else [values.num_words(max(n, 20), "en")]
        else:
            o = [f"{n} ans"] if name != "agew" else [values.num_words(max(n, 20), "fr") + " ans"]
        return r.choice(o), "AGE"
    if name == "aged":
        n = 2027 - c.birth(k, "a")[0]
        e = "e" if c.who(k)["sex"] == "f" else ""
        return r.choice(
            [f"{n}-year-old", f"{n} y/o", f"{n} yo", f"{n} year old"]
            if lang == "en"
            else [f"âgé{e} de {n} ans", f"{n} ans"]
        ), "AGE"
    if name in ("dob", "dobc", "dobs"):
        return values.dob(r, lang, c.birth(k, {"dob": "a", "dobc": "c", "dobs": "s"}[name])), "DATE_OF_BIRTH"
    if name in ("hn", "hq"):
        prov = (
            city[1]
            if r.random() < 0.75
            else r.choice(["ON", "BC", "AB", "SK", "MB", "NB", "NS", "NL"] if lang == "en" else ["QC", "NB"])
        )
        return health(r, lang, c.who(k), c.birth(k, "a"), "QC" if name == "hq" else prov), "HEALTH_NUMBER"
    if name == "sin":
        n = values.luhn(r, r.choice("12345679") + values.d(r, 7))
        return r.choice([f"{n[:3]} {n[3:6]} {n[6:]}"] * 3 + [f"{n[:3]}-{n[3:6]}-{n[6:]}"] * 2 + [n]), "SIN"
    if name in ("em", "url"):
        return on_line(c, k, name)
    if name == "ip":
        v6 = f"2607:fea8:{values.nz(r, 3)}:{values.nz(r, 4)}::{values.nz(r, 2)}"
        return r.choice(
            [
                ".".join(
                    [r.choice("24 47 70 72 99 142 174 184 192".split())] + [str(r.randint(2, 250)) for _ in range(3)]
                )
            ]
            * 4
            + [v6]
        ), "URL_IP"
    return plain(c, name)


def org(c, name, arg):
    k = arg or "1"
    if k not in c.org_at:
        c.org_at[k] = c.r.choice(
            [s for s in (values.SERV_EN if c.lang == "en" else values.SERV_FR) if s not in c.org_at.values()]
        )
    art, bare = values.split_art(c.org_at[k]) if c.lang == "fr" else ("", c.org_at[k])
    pre = {
        "org": "",
        "lorg": art,
        "aorg": "au " if art == "le " else "à " + art if art else "à ",
        "dorg": "du " if art == "le " else "de " + art,
    }[name]
    return ([(pre, None)] if pre else []) + [(bare, "ORG_OK")]


def render(r, lang, template):
    while True:
        m = re.search(r"\[([^\[\]]*)\]", template)
        if not m:
            break
        template = template[: m.start()] + r.choice(m.group(1).split("|")) + template[m.end() :]
    c, out = Ctx(r, lang, template), []
    for part in re.split(r"(\{[^}]*\})", template):
        m = re.fullmatch(r"\{(\w+)(?:\.(\d)[fm]?)?(?::(.*))?\}", part)
        if not m:
            out.append((part, None))
        elif m.group(3) is not None:
            out.append((m.group(3), KEEP[m.group(1)]))
        elif m.group(1) in ("org", "lorg", "aorg", "dorg"):
            out += org(c, m.group(1), m.group(2))
        else:
            out.append(value(c, m.group(1), m.group(2)))
    return [(t, lb) for t, lb in out if t]


def typo(r, s):
    words = list(re.finditer(r"[a-zà-ÿ]{5,}", s))
    if not words or r.random() < 0.25:
        return s
    m = r.choice(words)
    i = r.randint(m.start() + 1, m.end() - 3)
    return r.choice([s[:i] + s[i + 1] + s[i] + s[i + 2 :], s[:i] + s[i + 1 :], s[:i] + s[i] + s[i:]])


def apply(r, lang, segs, variant):
    def one(t, lb):
        if variant == "lower":
            return t.lower()
        if variant == "caps":
            return t.upper()
        if variant == "noaccent":
            return values.plain(t)
        if variant == "typos" and lb is None:
            return typo(r, t)
        if variant == "abbrev" and lb is None:
            for a, b in ABBR[lang]:
                t = re.sub(rf"(?<![\w'-]){a}(?![\w'-])", b, t)
        return t

    return [(one(t, lb), lb) for t, lb in segs]


def frames(text):
    out, n = {}, {}
    for block in re.split(r"^@", text, flags=re.M)[1:]:
        kind, _, body = block.partition("\n")
        n[kind] = n.get(kind, 0) + 1
        body = " ".join(body.split("\n")).strip().replace(" /", "\n").lstrip("/")
        out[f"{kind}_{n[kind]:02}"] = body
    return out


FRAMES = {"en": frames(en_a.TEXT + en_b.TEXT + more.EN), "fr": frames(fr_a.TEXT + fr_b.TEXT + more.FR)}


def make(seed: int, count: int) -> list[dict]:
    r, notes, bag = random.Random(seed), [], {"en": [], "fr": []}
    for i in range(count):
        lang = "en" if i % 2 == 0 else "fr"
        if not bag[lang]:
            bag[lang] = sorted(FRAMES[lang])
            r.shuffle(bag[lang])
        name = bag[lang].pop()
        variant = r.choices(VARIANTS, [66, 9, 9, 5, 5 if lang == "fr" else 1, 8])[0]
        for _ in range(20):
            segs = render(r, lang, FRAMES[lang][name])
            if name.startswith("voice"):
                segs = [(t.lower(), lb) for t, lb in segs]
            segs = apply(r, lang, segs, variant)
            if 40 <= sum(len(t) for t, _ in segs) <= 500:
                break
        text, spans = "", []
        for t, lb in segs:
            if lb:
                spans.append({"start": len(text), "end": len(text) + len(t), "label": lb})
            text += t
        notes.append(
            {
                "id": f"thirty_second_hand-{lang}-{seed}-{i:04}",
                "lang": lang,
                "frame": f"{lang}_{name}",
                "variant": variant,
                "text": text,
                "spans": spans,
            }
        )
    return notes
