"""Invented numbers, cards, dates and electronic addresses for the thirteenth hand's notes."""

from __future__ import annotations

import random
import unicodedata

EN_M = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
FR_M = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
FR_MA = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.", "déc."]
_EN1 = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen "
    "eighteen nineteen"
).split()
_EN10 = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FR1 = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit "
    "dix-neuf"
).split()
_FR10 = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"]
_ORD = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


def en_words(n: int) -> str:
    if n < 20:
        return _EN1[n]
    return _EN10[n // 10] + (" " + _EN1[n % 10] if n % 10 else "")


def fr_words(n: int) -> str:
    if n < 20:
        return _FR1[n]
    if n >= 100:
        head = ("" if n < 200 else _FR1[n // 100] + " ") + "cent"
        return head + (" " + fr_words(n % 100) if n % 100 else "")
    t, u = n // 10, n % 10
    if t in (7, 9):
        u += 10
    if not u:
        return _FR10[t] + ("s" if t == 8 else "")
    if u in (1, 11) and t != 8 and t != 9:
        return f"{_FR10[t]} et {_FR1[u]}"
    return f"{_FR10[t]}-{_FR1[u]}"


def digits(r: random.Random, n: int) -> str:
    return str(r.randint(1, 9)) + "".join(str(r.randint(0, 9)) for _ in range(n - 1))


def luhn(body: str) -> str:
    s = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        s += d - 9 if d > 9 else d
    return body + str(-s % 10)


def _maybe_wrong(r: random.Random, s: str) -> str:
    return s if r.random() < 0.86 else s[:-1] + str((int(s[-1]) + r.randint(1, 9)) % 10)


def ascii_low(s: str) -> str:
    s = "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))
    return "".join(c for c in s.lower() if c.isalnum())


def sin(r: random.Random) -> str:
    s = _maybe_wrong(r, luhn(r.choice("12345679") + "".join(str(r.randint(0, 9)) for _ in range(7))))
    sep = r.choice([" ", " ", "-", "-", ""])
    return sep.join([s[:3], s[3:6], s[6:]])


def health(r: random.Random, prov: str, p) -> str:
    if prov == "ON":
        s = _maybe_wrong(r, luhn(digits(r, 9)))
        v = r.choice(["", " ", "-"])
        v = v + r.choice("ABCDEFGHJKLMNPRSTVWXY") + r.choice("ABCDEGHJKLMNPRTVWXY") if v else ""
        return r.choice([s, f"{s[:4]} {s[4:7]} {s[7:]}", f"{s[:4]}-{s[4:7]}-{s[7:]}"]) + v
    if prov == "QC":
        y, m, d = p.birth
        a = (ascii_low(p.surname)[:3] + "XX")[:3].upper() + ascii_low(p.given)[:1].upper()
        m += 50 if p.sex == "f" else 0
        t = [a, f"{y % 100:02d}{m:02d}", f"{d:02d}{r.randint(10, 99)}"]
        return r.choice([" ", " ", "", "-"]).join(t)
    if prov == "BC":
        while True:
            b = "9" + digits(r, 8)
            c = 11 - sum(int(x) * w for x, w in zip(b[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
            if c < 10:
                break
        s = b + str(c)
        return r.choice([s, f"{s[:4]} {s[4:7]} {s[7:]}"])
    if prov == "NT":
        return "N" + digits(r, 7)
    if prov == "NU":
        return "1" + digits(r, 8)
    if prov == "NL":
        s = "0" + digits(r, 11)
        return r.choice([s, f"{s[:4]} {s[4:8]} {s[8:]}"])
    if prov == "PE":
        return digits(r, 8)
    if prov == "NS":
        s = "00" + digits(r, 8)
        return r.choice([s, f"{s[:4]} {s[4:7]} {s[7:]}"])
    s = digits(r, 9)
    return r.choice(
        [s, f"{s[:5]}-{s[5:]}" if prov == "AB" else f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:3]}-{s[3:6]}-{s[6:]}"]
    )


def licence(r: random.Random, prov: str, p) -> str:
    y, m, d = p.birth
    a = ascii_low(p.surname)[:1].upper()
    if prov == "QC":
        s = f"{a}{digits(r, 4)}-{d:02d}{m:02d}{y % 100:02d}-{r.randint(1, 19):02d}"
    elif prov == "ON":
        m += 50 if p.sex == "f" else 0
        s = f"{a}{digits(r, 4)}-{digits(r, 4)}{y // 10 % 10}-{y % 10}{m:02d}{d:02d}"
    elif prov == "MB":
        a = (ascii_low(p.surname) + "XX")[:2].upper()
        s = f"{a}-{ascii_low(p.given)[:1].upper()}{r.choice('ABCEK')}-{digits(r, 3)}-{digits(r, 3)}"
    elif prov in ("AB", "SK"):
        s = f"{digits(r, 6)}-{digits(r, 3)}" if prov == "AB" else digits(r, 8)
    else:
        s = digits(r, 7)
    return s if r.random() < 0.75 else s.replace("-", "")


def passport(r: random.Random) -> str:
    a = "ABCDEGHJKLMNPRSTVWX"
    return r.choice([r.choice("AGHJ") + r.choice(a) + digits(r, 6), "P" + digits(r, 6) + r.choice(a) + r.choice(a)])


def uci(r: random.Random) -> str:
    return r.choice([f"{digits(r, 4)}-{digits(r, 4)}", f"11-{digits(r, 4)}-{digits(r, 4)}", "11" + digits(r, 8)])


def permit(r: random.Random) -> str:
    return r.choice("UFTW") + r.choice(["", " ", ""]) + digits(r, 9)


def plate(r: random.Random, prov: str) -> str:
    a = "ABCDEFGHJKLMNPRSTVWXYZ"
    t = "".join(r.choice(a) for _ in range(4))
    if prov == "ON":
        return f"{'C' + t[:3]}{r.choice([' ', '', '-'])}{digits(r, 3)}"
    if prov == "QC":
        return r.choice([f"{t[0]}{digits(r, 2)} {t[1:]}", f"{digits(r, 3)} {t[:3]}"])
    return f"{t[:3]}{r.choice([' ', '-', ''])}{digits(r, 3)}"


def phone(r: random.Random, area: str, lang: str) -> str:
    x, y = r.choice(["555", digits(r, 3).replace("11", "27").replace("1", "4", 1)]), f"{r.randint(0, 9999):04d}"
    if r.random() < 0.04:
        return f"{x}-{y}"
    f = r.choice(
        ["{a}-{x}-{y}"] * 5
        + ["({a}) {x}-{y}"] * 2
        + ["{a} {x}-{y}"] * 2
        + ["{a}.{x}.{y}", "{a}{x}{y}", "+1 {a} {x} {y}", "1-{a}-{x}-{y}", "{a} {x} {y}", "1 {a} {x}-{y}", "{a}/{x}-{y}"]
    )
    return f.format(a=area, x=x, y=y)


def phone_ext(r: random.Random, area: str, lang: str) -> str:
    e = r.randint(2, 4999)
    w = ["ext. {}", "ext {}", "x{}", "x {}"] if lang == "en" else ["poste {}", "p. {}", "# {}", "poste {}"]
    sep = ", " if r.random() < 0.2 else " "
    return f"{area}-{r.randint(222, 979)}-{r.randint(0, 9999):04d}{sep}{r.choice(w).format(e)}"


def phone_words(r: random.Random, area: str, lang: str) -> str:
    d = area + digits(r, 3) + f"{r.randint(1000, 9999)}"
    if lang == "en":
        return " ".join(r.choice(["oh", "zero"]) if c == "0" else _EN1[int(c)] for c in d)
    return " ".join([fr_words(int(d[:3])), fr_words(int(d[3:6])), fr_words(int(d[6:8])), fr_words(int(d[8:]))])


def birth(r: random.Random, b: tuple[int, int, int], lang: str) -> str:
    y, m, d = b
    if lang == "en":
        n = EN_M[m - 1]
        return r.choice(
            [f"{y}-{m:02d}-{d:02d}"] * 4
            + [f"{n} {d}, {y}"] * 3
            + [
                f"{d:02d}/{m:02d}/{y}",
                f"{m:02d}/{d:02d}/{y}",
                f"{n[:3]} {d}, {y}",
                f"{d} {n[:3]} {y}",
                f"{n[:3]} {d}/{y % 100:02d}",
                f"{d:02d}-{n[:3]}-{y}",
                f"{d} {n} {y}",
                f"{y}/{m:02d}/{d:02d}",
                f"{m}/{d}/{y % 100:02d}",
                f"{n} {d} {y}",
                f"{d:02d}.{m:02d}.{y}",
                f"{y} {m:02d} {d:02d}",
                f"{n[:3].upper()} {d} {y}",
                f"{y}{m:02d}{d:02d}",
            ]
        )
    d1 = "1er" if d == 1 else str(d)
    return r.choice(
        [f"{y}-{m:02d}-{d:02d}"] * 4
        + [f"{d1} {FR_M[m - 1]} {y}"] * 4
        + [
            f"{d:02d}/{m:02d}/{y}",
            f"{d:02d}-{m:02d}-{y}",
            f"{d:02d}/{m:02d}/{y % 100:02d}",
            f"{d1} {FR_MA[m - 1]} {y}",
            f"{d1} {FR_M[m - 1]} {y % 100:02d}",
            f"{d:02d}.{m:02d}.{y}",
            f"{y}/{m:02d}/{d:02d}",
            f"{y} {m:02d} {d:02d}",
            f"{d:02d} {m:02d} {y}",
            f"{y}{m:02d}{d:02d}",
        ]
    )


def birth_words(b: tuple[int, int, int], lang: str) -> str:
    y, m, d = b
    if lang == "en":
        o = _ORD[d - 1] if d <= 20 else "twenty " + _ORD[d - 21]
        yy = "nineteen " + en_words(y % 100)
        if y >= 2000:
            yy = "two thousand " + ("and " + en_words(y % 100) if y % 100 else "")
        if 1900 <= y < 2000 and 0 < y % 100 < 10:
            yy = "nineteen oh " + en_words(y % 100)
        return f"{EN_M[m - 1].lower()} {o} {yy}".strip()
    yy = ("mille neuf cent " if y < 2000 else "deux mille ") + (fr_words(y % 100) if y % 100 else "")
    return f"{'premier' if d == 1 else fr_words(d)} {FR_M[m - 1]} {yy}".strip()


def case_id(r: random.Random) -> str:
    a = "ABCDEFGHKLMNPRSTW"
    return r.choice(
        [
            f"2026-{digits(r, 5)}",
            f"{r.choice(a)}-{digits(r, 6)}",
            digits(r, 6),
            digits(r, 7),
            f"26-{digits(r, 6)}",
            f"{r.choice(a)}{r.choice(a)}{digits(r, 5)}",
            f"{r.choice(a)}{r.choice(a)}{r.choice(a)}-26-{digits(r, 4)}",
            f"2026{digits(r, 6)}",
            f"{digits(r, 4)}-{r.choice(a)}",
            f"211-{digits(r, 7)}",
            f"{digits(r, 3)}-{digits(r, 4)}",
        ]
    )


def tribunal(r: random.Random, prov: str) -> str:
    if prov == "QC":
        day = f"2026{r.randint(1, 10):02d}{r.randint(10, 28)}"
        return r.choice([f"{digits(r, 6)} 31 {day} G", f"{digits(r, 6)} 22 {day} S"])
    if prov == "ON":
        return r.choice([f"LTB-{r.choice('LT')}-{digits(r, 6)}-26", f"TSL-{digits(r, 5)}-26"])
    return r.choice([f"RTB {digits(r, 8)}", f"RT-{digits(r, 6)}", f"2026-{digits(r, 5)}"])


def card(r: random.Random) -> str:
    s = _maybe_wrong(r, luhn(r.choice(["4", "5", "4506", "4519", "51"]).ljust(4, str(r.randint(1, 9))) + digits(r, 11)))
    return r.choice([" ", " ", "", "-"]).join([s[:4], s[4:8], s[8:12], s[12:]])


def bank(r: random.Random) -> str:
    i = r.choice(["001", "002", "003", "004", "006", "010", "815"])
    return r.choice(
        [
            f"{digits(r, 5)}-{i}-{digits(r, 7)}",
            f"{digits(r, 5)} {i} {digits(r, 7)}",
            f"{i}-{digits(r, 5)}-{digits(r, 7)}",
        ]
    )


def account(r: random.Random) -> str:
    return r.choice(
        [
            digits(r, 7),
            f"{digits(r, 3)}-{digits(r, 4)}",
            digits(r, 9),
            f"{digits(r, 6)}-{r.randint(0, 9)}",
            f"{digits(r, 2)}-{digits(r, 5)}",
        ]
    )


def utility(r: random.Random) -> str:
    return r.choice(
        [
            digits(r, 12),
            f"{digits(r, 3)} {digits(r, 3)} {digits(r, 3)} {digits(r, 3)}",
            f"{digits(r, 7)} {digits(r, 7)}",
            digits(r, 10),
            f"2000 {digits(r, 4)} {digits(r, 4)}",
            f"{digits(r, 6)}-{digits(r, 4)}",
        ]
    )


def email(r: random.Random, p, lang: str) -> str:
    g, s = ascii_low(p.given), ascii_low(p.surname)
    dom = ["gmail.com", "hotmail.com", "outlook.com", "yahoo.ca", "hotmail.ca", "live.ca", "icloud.com", "proton.me"]
    dom += (
        ["videotron.ca", "hotmail.fr", "bellnet.ca", "nbnet.nb.ca"]
        if lang == "fr"
        else ["rogers.com", "shaw.ca", "sasktel.net", "eastlink.ca"]
    )
    loc = r.choice(
        [
            f"{g}.{s}",
            f"{g}{s}{r.randint(1, 99)}",
            f"{g[0]}{s}",
            f"{s}{g}",
            f"{g}_{s}",
            f"{g}{p.birth[0]}",
            f"{g[0]}.{s}{r.randint(1, 9)}",
        ]
    )
    return f"{loc}@{r.choice(dom)}"


def url(r: random.Random, p) -> str:
    g, s = ascii_low(p.given), ascii_low(p.surname)
    pages = (
        "https://www.facebook.com/{g}.{s}.{n} facebook.com/{g}.{s} instagram.com/{g}_{s}{n} https://{g}{s}.wordpress.com www.tiktok.com/@{g}{s}{n} "
        "linkedin.com/in/{g}-{s}-{n} https://gofund.me/{g}{n}{s} {g}{s}.blogspot.com https://sites.google.com/view/{g}-{s} fb.com/{g}{s}{n}"
    )
    return r.choice(pages.split()).format(g=g, s=s, n=r.randint(2, 99))


def ip(r: random.Random) -> str:
    if r.random() < 0.2:
        return f"2607:fea8:{r.randint(4096, 65535):x}:{r.randint(4096, 65535):x}::{r.randint(1, 255):x}"
    a = r.choice([24, 67, 70, 99, 142, 174, 184, 206])
    return f"{a}.{r.randint(1, 254)}.{r.randint(1, 254)}.{r.randint(1, 254)}"


def appointment(r: random.Random, lang: str) -> str:
    m, d = r.choice([(11, r.randint(2, 30)), (12, r.randint(1, 21)), (10, r.randint(1, 30)), (9, r.randint(8, 28))])
    if lang == "en":
        n = EN_M[m - 1]
        return r.choice(
            [
                f"{n} {d}",
                f"{n[:3]} {d}",
                f"{n[:3]}. {d}",
                f"2026-{m:02d}-{d:02d}",
                f"{n} {d}, 2026",
                f"{d} {n[:3]}",
                f"{m}/{d}/26",
            ]
        )
    d1 = "1er" if d == 1 else str(d)
    return r.choice(
        [
            f"{d1} {FR_M[m - 1]}",
            f"{d1} {FR_M[m - 1]}",
            f"{d1} {FR_MA[m - 1]}",
            f"2026-{m:02d}-{d:02d}",
            f"{d1} {FR_M[m - 1]} 2026",
            f"{d:02d}/{m:02d}",
        ]
    )
