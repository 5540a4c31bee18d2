"""One note being written: its place, its people and the pieces its slots draw."""

import re

from tests.detectors.notes import twenty_seventh_hand_nums as nm
from tests.detectors.notes import twenty_seventh_hand_values as val
from tests.detectors.notes.twenty_seventh_hand_names import COMM, NICK, WEIGHTS
from tests.detectors.notes.twenty_seventh_hand_place import address
from tests.detectors.notes.twenty_seventh_hand_variants import strip

NOW = 2026
IND = {
    "NS": ["mikmaq"],
    "NB": ["mikmaq"],
    "PE": ["mikmaq"],
    "NL": ["mikmaq", "inuit"],
    "AB": ["blackfoot", "cree"],
    "QC": ["anish", "anish", "cree"],
}
NEWC = "southas punjabi arab persian somali ukr latin viet filip eritr afric haiti chinese korean port".split()


class Note:
    """One note being written: its place, its people and its pieces."""

    def __init__(self, r, lang, body):
        self.r, self.lang, self.people, self.used = r, lang, {}, set()
        pool = [p for p in val.PLACES[lang] if all(ok(p) for pat, ok in val.HINTS[lang] if re.search(pat, body))]
        pl = r.choices(pool, [p[5] for p in pool])[0]
        self.city, self.prov, codes, self.pcs, self.hoods = pl[:5]
        self.town = "{town}" in body
        stages = set(re.findall(r"\d[fm]?([kstb])(?![a-z])", body))
        self.adult = next(
            (v for k, v in (("t", (38, 50)), ("k", (27, 42)), ("b", (21, 38)), ("s", (41, 52))) if k in stages),
            (20, 64),
        )
        self.code = codes[0] if r.random() < 0.75 else r.choice(codes)

    def person(self, key):
        m = re.match(r"(\d+)([fm]?)([kstb]?)(?:([~^])(\d+))?(?:@(\w+))?$", key)
        num, sex, stage, rel, of, grp = m.groups()
        if num in self.people:
            return self.people[num]
        r, p = self.r, {}
        p["sex"] = sex or r.choice("fm")
        kin = self.person(of) if of else None
        w = WEIGHTS[self.lang]
        p["comm"] = kin["comm"] if kin else r.choices(list(w), list(w.values()))[0]
        if grp:
            p["comm"] = r.choice({"ind": IND.get(self.prov, ["cree"]), "new": NEWC}.get(grp, [grp]))
        c = COMM[p["comm"]]
        while True:
            p["giv"] = r.choice(c[p["sex"]])
            p["sur"] = kin["sur"] if rel == "~" else r.choice(c["s"])
            if p["giv"] not in self.used and (rel == "~" or p["sur"] not in self.used) and p["giv"] != p["sur"]:
                break
        if rel != "~" and self.lang == "en" and p["comm"] == "anglo" and r.random() < 0.04:
            p["sur"] += "-" + r.choice(COMM["anglo"]["s"])
        self.used |= {p["giv"], p["sur"]}
        lo, hi = {"k": (3, 12), "t": (13, 17), "s": (70, 91), "b": (0, 1)}.get(stage or "", self.adult)
        if rel == "^" and not stage:
            lo, hi = max(lo, kin["age"] - 6), min(hi, kin["age"] + 6)
        p["age"] = r.randint(lo, max(lo, hi))
        p["dob"] = (NOW - p["age"] - 1, r.randint(3, 12), r.randint(1, 28))
        if stage == "b":
            p["dob"] = (NOW - 1, r.randint(1, 12), r.randint(1, 28))
        self.people[num] = p
        return p

    def slot(self, body):
        """Pieces (text, label or None) for a slot."""
        if body[0] == "=":
            label, text = body[1:].split(" ", 1)
            return [(text, label)]
        kind, _, arg = body.partition(" ")
        base, _, sub = kind.partition(".")
        fn = getattr(self, "s_" + base)
        out = fn(sub, arg)
        return out if isinstance(out, list) else [out]

    def s_g(self, sub, arg):
        key, text = arg.split(" ", 1)
        m, f = text.split("/")
        return (f if self.person(key)["sex"] == "f" else m, None)

    def s_full(self, sub, arg):
        p, r = self.person(arg), self.r
        mid = r.random() < 0.05 and " " not in p["giv"]
        return (p["giv"] + (f" {r.choice('ABCDEGHJLMPRST')}." if mid else "") + " " + p["sur"], "PERSON")

    def s_giv(self, sub, arg):
        return (self.person(arg)["giv"], "PERSON")

    def s_sur(self, sub, arg):
        return (self.person(arg)["sur"], "PERSON")

    def s_rev(self, sub, arg):
        p, r = self.person(arg), self.r
        f = r.choice(["%s, %s", "%s, %s", "U%s, %s", "U%s %s" if self.lang == "fr" else "U%s, %s"])
        sur = p["sur"].upper() if f[0] == "U" else p["sur"]
        return (f.lstrip("U") % (sur, p["giv"]), "PERSON")

    def s_ini(self, sub, arg):
        p = self.person(arg)
        a = "-".join(x[0] for x in p["giv"].split("-")) if "-" in p["giv"] and self.lang == "fr" else p["giv"][0]
        a = a.replace("-", ".-")
        g, s = p["giv"], p["sur"][0]
        return (
            self.r.choice(
                [f"{a}. {p['sur']}"] * 3 + [f"{g} {s}."] * 2 + ([f"{a} {p['sur']}"] if len(a) < 2 else [f"{g} {s}"])
            ),
            "PERSON",
        )

    def s_gi(self, sub, arg):
        p = self.person(arg)
        return (f"{p['giv']} {p['sur'][0]}.", "PERSON")

    def s_ttl(self, sub, arg):
        p, r = self.person(arg), self.r
        if self.lang == "en":
            t = r.choice(["Ms.", "Mrs.", "Ms", "Mrs"]) if p["sex"] == "f" else r.choice(["Mr.", "Mr.", "Mr"])
        else:
            t = (
                r.choice(["Mme"] * 6 + ["Madame", "Mme."])
                if p["sex"] == "f"
                else r.choice(["M."] * 6 + ["Monsieur", "Mr"])
            )
        return (f"{t} {p['sur']}" if sub != "f" else f"{t} {p['giv']} {p['sur']}", "PERSON")

    def s_dr(self, sub, arg):
        p = self.person(arg)
        t = (
            self.r.choice(["Dr.", "Dr"])
            if self.lang == "en"
            else ("Dre" if p["sex"] == "f" else self.r.choice(["Dr", "Dr."]))
        )
        return (f"{t} {p['sur']}", "PERSON")

    def s_nick(self, sub, arg):
        return (self.r.choice(NICK[self.lang][self.person(arg)["sex"]]), "PERSON")

    def s_dob(self, sub, arg):
        return (nm.birth(self.r, self.lang, self.person(arg)["dob"]), "DATE_OF_BIRTH")

    def s_dobw(self, sub, arg):
        return (nm.birth_words(self.lang, self.person(arg)["dob"]), "DATE_OF_BIRTH")

    def s_age(self, sub, arg):
        p, r = self.person(arg), self.r
        n, sex = p["age"], p["sex"]
        if sub == "n":
            s = str(n)
        elif sub == "y":
            s = r.choice([f"{n} years old", f"{n} yrs old", f"{n} years old", f"{n} yo"])
        elif sub == "w":
            s = nm.words(self.lang, n) + (" ans" if self.lang == "fr" else "")
            s = s.replace("un ans", "un an" if n == 1 else "et un ans").replace("et et", "et")
        elif self.lang == "en":
            s = (
                r.choice([f"{n} y/o", f"{n} yo", f"{n} y.o."] + [f"{n}-year-old"] * 2)
                if sub == "a"
                else r.choice(
                    [f"{n} y/o", f"{n} y/o", f"{n}yo", f"{n} years old", f"{n} yrs old", f"age {n}", f"aged {n}"]
                )
            )
        else:
            s = (
                f"{n} ans"
                if sub == "a"
                else r.choice([f"{n} ans"] * 3 + [f"âgé{'e' if sex == 'f' else ''} de {n} ans"] * 2)
            )
        return (s, "AGE")

    def s_phone(self, sub, arg):
        return (nm.phone(self.r, self.lang, self.code, sub == "x"), "PHONE")

    def s_phone7(self, sub, arg):
        return (nm.local(self.r), "PHONE")

    def s_phonew(self, sub, arg):
        return (nm.phone_words(self.r, self.lang, self.code), "PHONE")

    def s_mail(self, sub, arg):
        p, r = self.person(arg), self.r
        g, s = (re.sub(r"[^a-z]", "", strip(p[k]).lower()) for k in ("giv", "sur"))
        n = r.choice(["", "", str(r.randint(1, 99)), f"{p['dob'][0] % 100:02d}"])
        u = r.choice([f"{g}.{s}", f"{g}{s}", f"{g[0]}{s}", f"{g}_{s}", f"{s}{g[:3]}", f"{g}.{s[0]}"])
        return (f"{u}{n}@{r.choice(val.MAIL[self.lang])}", "EMAIL")

    def s_url(self, sub, arg):
        p, r = self.person(arg), self.r
        g, s = (re.sub(r"[^a-z]", "", strip(p[k]).lower()) for k in ("giv", "sur"))
        k = r.randint(2, 999)
        if sub == "gfm":
            return (
                r.choice(["gofundme.com/f/", "https://www.gofundme.com/f/"])
                + r.choice(
                    [
                        f"help-{g}-{s}" if self.lang == "en" else f"aide-{g}-{s}",
                        f"{s}-family" if self.lang == "en" else f"famille-{s}",
                    ]
                ),
                "URL_IP",
            )
        if sub == "li":
            return (
                r.choice(["www.linkedin.com/in/", "linkedin.com/in/", "https://www.linkedin.com/in/"])
                + f"{g}-{s}"
                + r.choice(["", f"-{k}", f"-{nm.digits(r, 3)}b{nm.digits(r, 4)}"]),
                "URL_IP",
            )
        return (
            r.choice(
                [
                    f"facebook.com/{g}.{s}.{k}",
                    f"facebook.com/{g}.{s}",
                    f"https://www.facebook.com/{g}.{s}.{k}",
                    f"instagram.com/{g}_{s}{k}",
                    f"tiktok.com/@{g}{s}{k}",
                    f"www.facebook.com/{g}{s}{k}",
                ]
            ),
            "URL_IP",
        )

    def s_ip(self, sub, arg):
        r = self.r
        if r.random() < 0.12:
            return ("2607:fea8:" + ":".join(f"{r.randint(16, 65535):x}" for _ in range(6)), "URL_IP")
        return (
            f"{r.choice([24, 47, 70, 96, 99, 142, 156, 184])}." + ".".join(str(r.randint(1, 254)) for _ in range(3)),
            "URL_IP",
        )

    def s_addr(self, sub, arg):
        return (address(self.r, self.lang, self.prov, self.city, sub), "LOCATION_ADDRESS")

    def s_pc(self, sub, arg):
        r = self.r
        e = f"{r.randint(0, 9)}{r.choice('ABCEGHJKLMNPRSTVWXYZ')}{r.randint(1, 9)}"
        pcs = {"NS": ["B0J", "B0N"], "AB": ["T0L", "T0J"], "QC": ["J0Y", "J0Z"]}[self.prov] if self.town else self.pcs
        return (r.choice(pcs) + r.choice([" "] * 8 + [""]) + e, "POSTAL_CODE")

    def s_city(self, sub, arg):
        return (self.city, "PLACE_OK")

    def s_hood(self, sub, arg):
        return (self.r.choice(self.hoods), "PLACE_OK")

    def s_town(self, sub, arg):
        return (self.r.choice(val.RURAL_TOWN.get(self.prov, val.RURAL_TOWN["NS"])), "PLACE_OK")

    def s_prov(self, sub, arg):
        return (self.prov if self.lang == "en" or self.prov != "QC" else "Québec" if sub else "QC", None)

    def s_sin(self, sub, arg):
        return (nm.sin(self.r), "SIN")

    def s_hc(self, sub, arg):
        return (nm.health(self.r, sub.upper() or self.prov, self.person(arg), strip), "HEALTH_NUMBER")

    def s_gov(self, sub, arg):
        return (nm.gov(self.r, sub, self.prov, self.person(arg or "1"), strip), "GOV_ID")

    def s_case(self, sub, arg):
        return (nm.case(self.r, sub), "CASE_ID")

    def s_acc(self, sub, arg):
        return (nm.account(self.r, sub, self.lang), "ACCOUNT")

    def s_org(self, sub, arg):
        r, table = self.r, val.SERV_EN if self.lang == "en" else val.SERV_FR
        want = arg or "gshlofc"
        o = r.choice([x for x in table if x not in self.used and set(val.CAT[x]) & set(want)])
        self.used.add(o)
        art = table[o]
        pre = ""
        if sub and self.lang == "en":
            pre = (art if sub == "the" else art.capitalize()) + " " if art else ""
        elif sub:
            j = sub.lower()
            pre = {
                "le": {"": "", "le": "le ", "la": "la ", "l'": "l'"},
                "a": {"": "à ", "le": "au ", "la": "à la ", "l'": "à l'"},
                "de": {"": "d'" if strip(o)[0] in "AEIOUY" else "de ", "le": "du ", "la": "de la ", "l'": "de l'"},
            }[j][art]
            pre = pre.capitalize() if sub == "Le" else pre
        return [(pre, None), (o, "ORG_OK")] if pre else (o, "ORG_OK")

    def s_h(self, sub, arg):
        return (
            self.r.choice(
                {
                    "211": ["211", "2-1-1"],
                    "988": ["988", "9-8-8"],
                    "811": ["811", "811", "8-1-1"],
                    "911": ["911", "911", "9-1-1"],
                }[sub]
            ),
            "HOTLINE_OK",
        )

    def s_hot(self, sub, arg):
        return (self.r.choice(val.HOT[self.lang + arg]), "HOTLINE_OK")

    def s_d(self, sub, arg):
        return (nm.day_log(self.r) if sub == "log" else nm.day(self.r, self.lang), "DATE_OK")

    def s_amt(self, sub, arg):
        lo, hi = (int(x) for x in (arg or "40 1900").split())
        n = self.r.randint(lo, hi)
        n = n - n % 5 if n > 50 else n
        if self.lang == "en":
            return (f"${n:,}" + self.r.choice(["", "", ".00"]), "NUM_OK")
        return (f"{n:,}".replace(",", " ") + self.r.choice([" $", " $", "$", ",00 $"]), "NUM_OK")

    def s_num(self, sub, arg):
        lo, hi = arg.split()
        return (str(self.r.randint(int(lo), int(hi))), "NUM_OK")

    def s_lng(self, sub, arg):
        if arg:
            return (COMM[self.person(arg)["comm"]][self.lang], "LANG_OK")
        return (self.r.choice([x for x in val.LANGS[self.lang] if x not in self.used]), "LANG_OK")

    def s_hr(self, sub, arg):
        h, m = self.r.randint(8, 21), self.r.choice([0, 10, 15, 20, 30, 45])
        if self.lang == "fr":
            return (f"{h}h{m:02d}" if sub != "p" else f"{h} h {m:02d}" if m else f"{h} h", None)
        return (f"{h:02d}{m:02d}" if sub == "m" else f"{(h - 1) % 12 + 1}:{m:02d}" + ("am" if h < 12 else "pm"), None)
