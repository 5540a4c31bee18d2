"""Invented numbers: SIN, health cards, government papers, cases, accounts, web and e-mail addresses."""

from __future__ import annotations

import random
import unicodedata

from tests.detectors.notes.tenth_hand_values import digits


def plain(s: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def luhn(body: str) -> str:
    tot = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        tot += d - 9 if d > 9 else d
    return str(-tot % 10)


def checked(rng: random.Random, body: str) -> str:
    c = luhn(body)
    if rng.random() < 0.12:
        c = str((int(c) + rng.randint(1, 9)) % 10)
    return body + c


def sin(rng: random.Random) -> str:
    s = checked(rng, digits(rng, 8, "1234567799"))
    a, b, c = s[:3], s[3:6], s[6:]
    return rng.choice([f"{a} {b} {c}"] * 3 + [f"{a}-{b}-{c}"] * 3 + [s, f"{a}.{b}.{c}"])


def _bc(rng: random.Random) -> str:
    while True:
        body = "9" + digits(rng, 8)
        r = 11 - sum(int(c) * w for c, w in zip(body[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
        if r < 10:
            s = body + str(r)
            return rng.choice([f"{s[:4]} {s[4:7]} {s[7:]}", s, f"{s[:4]}-{s[4:7]}-{s[7:]}"])


def health(rng: random.Random, prov: str, who: dict) -> str:
    if prov == "QC":
        y, m, d = who["birth"]
        sur = "".join(c for c in plain(who["sur"]).upper() if c.isalpha())
        a = (sur + "XXX")[:3] + plain(who["given"]).upper()[0]
        b = f"{y % 100:02d}{m + (50 if who['g'] == 'f' else 0):02d}"
        c = f"{d:02d}{digits(rng, 2)}"
        return rng.choice([f"{a} {b} {c}"] * 4 + [a + b + c, f"{a}-{b}-{c}", f"{a}{b} {c}"])
    if prov == "ON":
        s = checked(rng, digits(rng, 9, "123456789"))
        v = rng.choice("ABCDEFGHJKLMNPRSTVWXYZ") + rng.choice("ABCDEFGHJKLMNPRSTVWXYZ")
        return rng.choice(
            [f"{s[:4]}-{s[4:7]}-{s[7:]}-{v}", f"{s[:4]} {s[4:7]} {s[7:]} {v}", f"{s[:4]}-{s[4:7]}-{s[7:]}", s, s + v]
        )
    if prov == "BC":
        return _bc(rng)
    s = digits(rng, 12, "123456789")
    if prov == "AB":
        return rng.choice([f"{s[:5]}-{s[5:9]}", f"{s[:5]} {s[5:9]}", s[:9]])
    if prov == "NS":
        return rng.choice([f"{s[:4]} {s[4:7]} {s[7:10]}", s[:10]])
    if prov == "PE":
        return s[:8]
    if prov == "NL":
        return rng.choice([s, f"{s[:3]} {s[3:6]} {s[6:9]} {s[9:]}"])
    if prov == "NT":
        return "N" + s[:7]
    return rng.choice([f"{s[:3]} {s[3:6]} {s[6:9]}", f"{s[:3]}-{s[3:6]}-{s[6:9]}", s[:9]])


HEALTH_WORD = {
    "QC": ("medicare card", "RAMQ"),
    "ON": ("OHIP", "carte Santé"),
    "BC": ("PHN", "PHN"),
    "AB": ("AHCIP", "AHCIP"),
    "NS": ("MSI", "MSI"),
    "NL": ("MCP", "MCP"),
    "MB": ("PHIN", "PHIN"),
    "NB": ("NB Medicare", "Assurance-maladie"),
}


def gov(rng: random.Random, prov: str, kind: str, who: dict) -> str:
    ini = plain(who["sur"]).upper()[0]
    s, al = digits(rng, 12, "123456789"), "ABCDEFGHJKLMNPRSTVWXYZ"
    if kind == "dl":
        return {
            "ON": f"{ini}{s[:4]}-{s[4:9]}-{digits(rng, 5)}",
            "QC": f"{ini}{s[:4]}-{s[4:10]}-{s[10:]}",
            "AB": f"{s[:6]}-{s[6:9]}",
            "SK": s[:8],
            "NL": f"{ini}{s[:9]}",
        }.get(prov, s[:7])
    if kind == "passport":
        a, b = rng.choice("ABGHKP") + rng.choice(al), rng.choice(al) + rng.choice(al)
        return rng.choice([f"{a}{s[:6]}", f"{a} {s[:6]}", f"{a[0]}{s[:6]}{b}"])
    if kind == "uci":
        return rng.choice([f"11-{s[:4]}-{s[4:8]}", f"{s[:4]}-{s[4:8]}", f"11{s[:8]}"])
    if kind == "status":
        return rng.choice([s[:10], f"{s[:3]}-{s[3:8]}-{s[8:10]}", f"{s[:3]} {s[3:8]} {s[8:10]}"])
    if kind == "permit":
        return rng.choice(["U", "U", "F"]) + s[:9]
    p = "".join(rng.choice(al) for _ in range(4))
    return {
        "ON": f"{p} {s[:3]}",
        "QC": f"{p[0]}{s[:2]} {p[1:]}",
        "AB": f"{p[:3]}-{s[:4]}",
        "BC": f"{p[:2]}{s[0]} {s[1:3]}{p[2]}",
    }.get(prov, f"{p[:3]} {s[:3]}")


def case(rng: random.Random, lang: str) -> str:
    s = digits(rng, 8, "123456789")
    pre = rng.choice(
        ["HSG", "SHL", "INT", "CLT", "FAM", "TR", "OUT"]
        if lang == "en"
        else ["LOG", "HEB", "DOS", "REQ", "FAM", "PL", "INT"]
    )
    return rng.choice(
        [
            f"2026-{s[:5]}",
            f"26-{s[:4]}",
            f"{pre}-{s[:5]}",
            f"{pre}-26-{s[:4]}",
            s[:6],
            s[:7],
            f"{pre}{s[:6]}",
            f"{s[:3]}-{s[3:7]}",
            f"2026/{s[:4]}",
            f"{pre} {s[:5]}",
            f"{s[:5]}-{rng.choice('ABC')}",
        ]
    )


def account(rng: random.Random, lang: str, kind: str) -> str:
    s = digits(rng, 12, "123456789")
    inst = rng.choice(["001", "002", "003", "004", "006", "010", "815", "899"])
    if kind == "bank":
        t, a = "0" + s[:4], s[4:11]
        return rng.choice([f"{t}-{inst}-{a}", f"{t} {inst} {a}", f"{inst}-{t}-{a}", f"{t}-{inst} {a}"])
    if kind == "card":
        c = checked(rng, rng.choice("45") + digits(rng, 14))
        return rng.choice([f"{c[:4]} {c[4:8]} {c[8:12]} {c[12:]}", c, f"{c[:4]}-{c[4:8]}-{c[8:12]}-{c[12:]}"])
    if kind == "acct":
        return rng.choice([s[:7], s[:9], f"{s[:4]}-{s[4:9]}"])
    if lang == "fr":
        return rng.choice([f"299 0{s[:2]} {s[2:5]} {s[5:8]}", f"{s[:9]}", f"{s[:4]}-{s[4:8]}-{s[8]}"])
    return rng.choice([s[:10], f"{s[:5]}-{s[5:9]}", f"{s[:4]} {s[4:8]} {s[8:]}", f"{s[:8]}-{s[8:10]}"])


def email(rng: random.Random, who: dict, lang: str) -> str:
    g, s = (("".join(c for c in plain(x).lower() if c.isalpha())) for x in (who["given"], who["sur"]))
    n = str(rng.randint(2, 99))
    u = rng.choice([f"{g}.{s}", f"{g}{n}", f"{g[0]}{s}", f"{g}_{s}{n}", f"{s}.{g}", f"{g}{s}", f"{g}-{s}"])
    dom = ["gmail.com", "gmail.com", "hotmail.com", "outlook.com", "yahoo.ca"]
    return (
        u
        + "@"
        + rng.choice(
            dom
            + (
                ["videotron.ca", "hotmail.fr", "nb.sympatico.ca"]
                if lang == "fr"
                else ["shaw.ca", "telus.net", "rogers.com", "eastlink.ca", "sasktel.net"]
            )
        )
    )


def url(rng: random.Random, who: dict, kind: str = "") -> str:
    g, s = (("".join(c for c in plain(x).lower() if c.isalpha())) for x in (who["given"], who["sur"]))
    n = str(rng.randint(2, 99))
    if kind == "fund":
        return rng.choice(["https://www.", "www.", ""]) + f"gofundme.com/f/help-{rng.choice([g + '-', ''])}{s}-family"
    if kind == "social":
        return rng.choice(
            [
                f"facebook.com/{g}.{s}.{n}",
                f"www.facebook.com/{g}{s}",
                f"instagram.com/{g}_{s}{n}",
                f"https://www.instagram.com/{g}.{s}/",
                f"tiktok.com/@{g}{n}",
            ]
        )
    return rng.choice(
        [
            f"facebook.com/{g}.{s}.{n}",
            f"www.facebook.com/{g}{s}",
            f"instagram.com/{g}_{s}{n}",
            f"https://linkedin.com/in/{g}-{s}",
            f"tiktok.com/@{g}{n}",
            f"{g}{s}.wordpress.com",
            f"https://{s}{n}.blogspot.ca",
        ]
    )


def ip(rng: random.Random) -> str:
    return ".".join(str(rng.randint(*r)) for r in ((24, 207), (2, 250), (0, 255), (1, 254)))
