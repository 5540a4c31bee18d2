"""People, their names and ages; names of organisations."""

from tests.detectors.notes import twenty_ninth_hand_numbers as num
from tests.detectors.notes import twenty_ninth_hand_places as pl
from tests.detectors.notes import twenty_ninth_hand_values as val

ORGS = {"en": pl.EN_ORG, "fr": pl.FR_ORG}


def person(r, lang, sex=None, like=None, hint=None):
    w = val.WEIGHTS[lang]
    w = {k: v for k, v in w.items() if not hint or k in hint}
    com = like["com"] if like else r.choices(list(w), list(w.values()))[0]
    women, men, sur = val.PEOPLE[com]
    sex = sex or r.choice("fm")
    s = like["sur"] if like else r.choice(sur)
    if not like and com in ("quebec", "acadie") and r.random() < 0.06 and "-" not in s:
        o = r.choice(sur)
        s = s if o == s or "-" in o or " " in o else f"{s}-{o}"
    return {"com": com, "sex": sex, "given": r.choice(women if sex == "f" else men), "sur": s, "birth": None, "cls": ""}


def born(r, p, cls):
    if not p["birth"]:
        p["birth"], p["cls"] = num.birth(r, cls), cls
    return p


def _title(r, lang, p, x):
    if lang == "en":
        return r.choice(["Mrs.", "Ms.", "Ms.", "Ms", "Mrs", "Miss"] if p["sex"] == "f" else ["Mr.", "Mr.", "Mr"])
    t = r.choice(["Mme"] * 5 + ["Madame", "madame"] if p["sex"] == "f" else ["M."] * 4 + ["Monsieur", "monsieur"])
    return "Mlle" if p["cls"] != "s" and p["sex"] == "f" and x > 0.97 else t


def name(r, lang, code, p):
    g, s, k = p["given"], p["sur"], code[0]
    x = r.random()
    if k == "G":
        return val.SHORT[g] if g in val.SHORT and x < 0.35 else g
    if k == "S":
        return s
    if k == "K":
        return r.choice(val.NICK[lang])
    if k == "I":
        return f"{g[0]}. {s}" if x < 0.75 else f"{g[0]} {s}" if x < 0.85 else f"{g[0]}.{s}"
    if k == "W":
        return g if x < 0.35 else f"{g} {s[0]}." if x < 0.6 else f"{g[0]}. {s}" if x < 0.72 else f"{g} {s}"
    if k == "R":
        return f"{s.upper()}, {g}" if x < 0.4 else f"{s}, {g}" if x < 0.85 else f"{s.upper()} {g}"
    if k == "D":
        t = ("Dre" if p["sex"] == "f" else "Dr") if lang == "fr" else r.choice(["Dr.", "Dr.", "Dr"])
        return f"{t} {s}" if x < 0.7 else f"{t} {g} {s}"
    if k == "T":
        t = _title(r, lang, p, x)
        return f"{t} {s}" if x < 0.8 else f"{t} {g} {s}"
    if x < 0.03:
        return f"{g} {r.choice('ABCDEFJLMRST')}. {s}"
    if x < 0.05 and lang == "en" and p["com"] == "anglo":
        return f'{g} "{r.choice(val.NICK[lang])}" {s}'
    return f"{g} {s}"


def age(r, lang, code, p):
    cls = code[-1] if code[-1] in "csykj" and len(code) > 1 else ""
    born(r, p, cls)
    n = 2026 - p["birth"][0]
    if code[1:2] == "n":
        return str(n)
    if code[1:2] == "o":
        return r.choice([f"{n} years old", f"{n} years old", f"{n} yrs old", f"{n} y/o", f"{n} yo", f"{n} yrs"])
    if code[1:2] == "w":
        return num.words_en(n).replace("-", " ") + " years old" if lang == "en" else num.words_fr(n) + " ans"
    if lang == "fr":
        if n == 2 and r.random() < 0.3:
            return f"{r.choice([18, 20, 22])} mois"
        a = f"{n} ans"
        if len(code) > 1 and code[1] in "fm" and r.random() < 0.5:
            return ("âgée de " if code[1] == "f" else "âgé de ") + a
        return a
    if code[1:2] == "a":
        return r.choice([f"{n}-year-old", f"{n} year old", f"{n} yr old", f"{n} y/o", f"{n}yo", f"{n} yo"])
    if n == 2 and r.random() < 0.4:
        return f"{r.choice([18, 20, 22])} months old"
    return r.choice(
        [f"{n} years old", f"{n} years old", f"{n} yrs old", f"{n} y/o", f"{n} yo", f"age {n}", f"aged {n}"]
    )


def org(r, lang, code):
    """(plain words before, name)"""
    art, n = r.choice(ORGS[lang])
    if code == "O":
        return "", n
    if lang == "en":
        return (art + " " if art else ""), n
    if code == "Oc":
        return {"la": "La ", "le": "Le ", "l'": "L'"}[art], n
    if code == "Ol":
        return (art if art == "l'" else art + " "), n
    if code == "Od":
        return {"la": "de la ", "le": "du ", "l'": "de l'"}[art], n
    return {"la": "à la ", "le": "au ", "l'": "à l'"}[art], n


def elide(w, t):
    return (w[:-1] + "'") if num.fold(t)[0].lower() in "aeiou" or t.startswith(("Hél", "Hug", "Hec")) else w + " "
