"""Invented numbers: identity, health, phones, files, accounts, dates written the way offices write them."""

from tests.detectors.notes.twenty_seventh_hand_values import MON, MON3


def digits(r, n, first="0123456789"):
    return r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))


def letters(r, n):
    return "".join(r.choice("ABCDEFGHJKLMNPRSTVWXYZ") for _ in range(n))


def luhn_end(r, body, good=0.9):
    total = 0
    for i, ch in enumerate(reversed(body)):
        d = int(ch) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    c = (10 - total % 10) % 10
    return body + str(c if r.random() < good else (c + r.randint(1, 9)) % 10)


def cut(s, sizes, sep):
    out, i = [], 0
    for n in sizes:
        out.append(s[i : i + n])
        i += n
    return sep.join(out)


def sin(r):
    n = luhn_end(r, digits(r, 8, "12345679"))
    return cut(n, (3, 3, 3), r.choice([" ", " ", " ", "-", "-", ""]))


def health(r, prov, p, strip):
    if prov == "QC":
        y, m, d = p["dob"]
        sur = "".join(ch for ch in strip(p["sur"]).upper() if ch.isalpha())
        sur = sur[2:] if sur.startswith("MC") and len(sur) > 9 else sur
        code = (sur + "XX")[:3] + strip(p["giv"]).upper()[0]
        n = f"{y % 100:02d}{m + (50 if p['sex'] == 'f' else 0):02d}{d:02d}{digits(r, 2)}"
        return r.choice(["%s %s %s", "%s %s %s", "%s %s %s", "%s%s%s", "%s-%s-%s"]) % (code, n[:4], n[4:])
    if prov == "ON":
        n, v = luhn_end(r, digits(r, 9, "123456789")), letters(r, 2)
        return r.choice(
            [cut(n, (4, 3, 3), "-") + "-" + v, cut(n, (4, 3, 3), " ") + " " + v, cut(n, (4, 3, 3), "-"), n + v]
        )
    if prov == "BC":
        while True:
            b = digits(r, 8)
            c = 11 - sum(int(x) * w for x, w in zip(b, (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
            if c < 10:
                return cut("9" + b + str(c), (4, 3, 3), r.choice([" ", " ", ""]))
    if prov == "AB":
        n = digits(r, 9, "123456789")
        return r.choice([n[:5] + "-" + n[5:], n[:5] + "-" + n[5:], n[:5] + " " + n[5:], n])
    if prov == "NS":
        return cut("00" + digits(r, 8, "0123"), (4, 3, 3), r.choice([" ", " ", "", "-"]))
    if prov == "NL":
        return cut(digits(r, 12, "123456789"), (3, 3, 3, 3), r.choice([" ", ""]))
    if prov == "PE":
        return digits(r, 8, "12345")
    return cut(digits(r, 9, "123456789"), (3, 3, 3), r.choice([" ", " ", "-", ""]))


def phone(r, lang, code, work=False):
    a, b, c = code, digits(r, 3, "23456789"), digits(r, 4)
    if b[1:] == "11":
        b = b[0] + "42"
    if lang == "en":
        f = r.choice(
            ["%s-%s-%s"] * 11
            + ["(%s) %s-%s"] * 4
            + ["%s %s %s"] * 2
            + ["%s.%s.%s", "%s%s%s", "%s%s%s", "1-%s-%s-%s", "+1 %s %s %s", "%s %s-%s"]
        )
        ext = r.choice([" ext. %s", " ext %s", " x%s", ", ext. %s"])
    else:
        f = r.choice(
            ["%s %s-%s"] * 8
            + ["%s-%s-%s"] * 9
            + ["(%s) %s-%s"] * 2
            + ["%s.%s.%s", "%s%s%s", "%s%s%s", "%s %s %s", "1 %s %s-%s"]
        )
        ext = r.choice([" poste %s", ", poste %s", " p. %s", " #%s", " ext. %s"])
    s = f % (a, b, c)
    return s + ext % digits(r, r.choice([3, 4]), "123456789") if work else s


def local(r):
    return digits(r, 3, "2345678").replace("11", "42") + "-" + digits(r, 4)


_EN1 = "oh one two three four five six seven eight nine".split()
_FR1 = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
_FRT = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
_ENU = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_ENT = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def words(lang, n):
    if lang == "en":
        if n < 20:
            return _ENU[n]
        return _ENT[n // 10] + ("-" + _ENU[n % 10] if n % 10 else "")
    if n < 20:
        return _FR1[n]
    t, u = divmod(n, 10)
    if t in (7, 9):
        t, u = t - 1, u + 10
    if u == 0:
        return _FRT[t] + ("s" if t == 8 else "")
    return _FRT[t] + (" et " if u in (1, 11) and t != 8 else "-") + _FR1[u]


def phone_words(r, lang, code):
    b, c = digits(r, 3, "23456789"), digits(r, 4)
    if lang == "en":
        return " ".join(_EN1[int(x)] for x in code + b + c)
    if r.random() < 0.5:
        return " ".join(_FR1[int(x)] for x in code + b + c)
    h = []
    for g in (code, b):
        k, z = divmod(int(g), 100)
        h.append(("cent" if k == 1 else _FR1[k] + " cent") + (" " + words("fr", z) if z else ""))
    h.extend(("zéro " if g[0] == "0" else "") + words("fr", int(g)) for g in (c[:2], c[2:]))
    return " ".join(h)


def birth(r, lang, d):
    y, m, k = d
    e, yy = r.random(), f"{y % 100:02d}"
    if lang == "en":
        mn, m3 = MON["en"][m - 1], MON3["en"][m - 1]
        table = [
            (30, f"{y}-{m:02d}-{k:02d}"),
            (12, f"{mn} {k}, {y}"),
            (8, f"{m3} {k}, {y}"),
            (6, f"{k} {mn} {y}"),
            (6, f"{m:02d}/{k:02d}/{y}"),
            (6, f"{k:02d}/{m:02d}/{y}"),
            (6, f"{m3} {k} {y}"),
            (4, f"{k}-{m3}-{y}"),
            (4, f"{y}/{m:02d}/{k:02d}"),
            (4, f"{k:02d}-{m:02d}-{y}"),
            (3, f"{m3} {k}/{yy}"),
            (3, f"{m}/{k}/{yy}"),
            (2, f"{y}{m:02d}{k:02d}"),
            (3, f"{y} {m3.upper()} {k:02d}"),
            (3, f"{mn} {k}{'th' if k % 20 > 3 else ('th', 'st', 'nd', 'rd')[k % 10]} {y}"),
        ]
    else:
        mn, m3, kk = MON["fr"][m - 1], MON3["fr"][m - 1], "1er" if k == 1 else str(k)
        table = [
            (34, f"{y}-{m:02d}-{k:02d}"),
            (24, f"{kk} {mn} {y}"),
            (12, f"{k:02d}/{m:02d}/{y}"),
            (8, f"{k:02d}-{m:02d}-{y}"),
            (5, f"{y}/{m:02d}/{k:02d}"),
            (4, f"{yy}-{m:02d}-{k:02d}"),
            (4, f"{kk} {m3} {y}"),
            (3, f"{k:02d}.{m:02d}.{y}"),
            (3, f"{k:02d}/{m:02d}/{yy}"),
            (3, f"{y}{m:02d}{k:02d}"),
        ]
    e *= sum(w for w, _ in table)
    for w, s in table:
        e -= w
        if e <= 0:
            return s
    return table[0][1]


def birth_words(lang, d):
    y, m, k = d
    if lang == "en":
        o = (
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
            "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
        ).split()
        day = o[k - 1] if k <= 20 else ("twenty " + o[k - 21] if k < 30 else "thirtieth")
        z = y % 100
        yr = (
            ("nineteen " + (words("en", z) if z > 9 else "oh " + _ENU[z]))
            if y < 2000
            else "two thousand" + (" " + words("en", z) if z else "")
        )
        return f"{MON['en'][m - 1].lower()} {day} {yr.replace('-', ' ')}"
    z = y % 100
    yr = ("mille neuf cent " if y < 2000 else "deux mille ") + (words("fr", z) if z else "")
    return f"{'premier' if k == 1 else words('fr', k)} {MON['fr'][m - 1]} {yr.strip()}"


def day(r, lang):
    m, k, y = r.randint(1, 12), r.randint(1, 28), r.choice([2025, 2026])
    if lang == "en":
        return r.choice(
            [
                f"{MON3['en'][m - 1]} {k}",
                f"{MON['en'][m - 1]} {k}",
                f"{MON['en'][m - 1]} {k}, {y}",
                f"{y}-{m:02d}-{k:02d}",
                f"{MON3['en'][m - 1]} {k}",
            ]
        )
    kk = "1er" if k == 1 else str(k)
    return r.choice([f"{kk} {MON['fr'][m - 1]}"] * 3 + [f"{kk} {MON['fr'][m - 1]} {y}"] * 2)


def day_log(r):
    return f"{r.choice([2025, 2026])}-{r.randint(1, 12):02d}-{r.randint(1, 28):02d}"


def case(r, kind):
    y2, y4 = r.choice(["24", "25", "25", "26"]), r.choice(["2024", "2025", "2025", "2026"])
    return {
        "num": lambda: digits(r, r.choice([5, 6, 6, 7, 8]), "123456789"),
        "year": lambda: f"{y4}-{digits(r, r.choice([3, 4, 5]))}",
        "cl": lambda: r.choice(["CL", "C", "HH", "INT", "BNL"]) + r.choice(["-", "-", ""]) + digits(r, 5, "123456789"),
        "pol": lambda: r.choice([f"{y2}-{digits(r, 6)}", f"CA{y2}{digits(r, 6)}", f"{y4}-{digits(r, 6)}"]),
        "spvm": lambda: f"{r.randint(3, 49):02d}-{y2}{r.randint(1, 12):02d}{r.randint(1, 28):02d}-{digits(r, 3)}",
        "sq": lambda: (
            f"{r.choice(['150', '143', '145'])}-{y2}{r.randint(1, 12):02d}{r.randint(1, 28):02d}-{digits(r, 3)}"
        ),
        "tal": lambda: (
            f"{digits(r, 6, '56789')} {r.choice(['31', '36', '20', '08'])} 20{y2}{r.randint(1, 12):02d}"
            f"{r.randint(1, 28):02d} G"
        ),
        "sr": lambda: f"{y2}-{digits(r, 8, '0')}",
        "wcb": lambda: digits(r, r.choice([7, 8]), "123456789"),
        "cnesst": lambda: digits(r, 9, "15"),
        "req": lambda: r.choice(["REQ-", "R-", "PL-", "RC"]) + f"{y4}-{digits(r, 4, '01')}",
        "ten": lambda: r.choice(["T", "L", "TN-"]) + digits(r, 5, "123456789"),
        "tick": lambda: digits(r, 8, "0123") + r.choice(["", "-" + digits(r, 1)]),
    }[kind]()


def gov(r, kind, prov, p, strip):
    y, m, d = p["dob"]
    ymd = f"{y % 100:02d}{m:02d}{d:02d}"
    dmy = f"{d:02d}{m:02d}{y % 100:02d}"
    s0 = "".join(ch for ch in strip(p["sur"]).upper() if ch.isalpha())
    if kind == "dl":
        if prov == "QC":
            n = digits(r, 4)
            return r.choice([f"{s0[0]}{n}-{dmy}-{digits(r, 2)}", f"{s0[0]}{n} {dmy} {digits(r, 2)}"])
        if prov == "ON":
            return f"{s0[0]}{digits(r, 4)}-{digits(r, 4)}{ymd[0]}-{ymd[1:]}"
        if prov == "NS":
            return f"{s0[:5]}{dmy}{digits(r, 3)}"
        if prov == "AB":
            return digits(r, 6, "123456789") + "-" + digits(r, 3)
        return digits(r, 7 if prov in ("BC", "NB") else 8, "123456789")
    return {
        "pass": lambda: r.choice([letters(r, 2) + digits(r, 6), letters(r, 1) + digits(r, 6) + letters(r, 2)]),
        "uci": lambda: r.choice(["11-" + cut(digits(r, 8), (4, 4), "-"), cut(digits(r, 8, "123456789"), (4, 4), "-")]),
        "perm": lambda: r.choice(["U", "U", "F"]) + digits(r, 9, "123"),
        "stat": lambda: r.choice(
            [digits(r, 10, "01234"), digits(r, 10, "01234"), cut(digits(r, 10, "0123"), (3, 5, 2), "-")]
        ),
        "pr": lambda: r.choice(["RA", "PA"]) + digits(r, 10, "01"),
        "plate": lambda: {
            "QC": f"{letters(r, 1)}{digits(r, 2)} {letters(r, 3)}",
            "AB": f"{letters(r, 3)}-{digits(r, 4)}",
            "ON": f"{letters(r, 4)} {digits(r, 3)}",
        }.get(prov, f"{letters(r, 3)} {digits(r, 3)}"),
    }[kind]()


def account(r, kind, lang):
    return {
        "tran": lambda: digits(r, 5, "01234"),
        "inst": lambda: r.choice(["001", "003", "004", "010", "006", "815"]),
        "acct": lambda: r.choice(
            [digits(r, 7), digits(r, 7, "123456789"), cut(digits(r, 7), (3, 4), "-"), digits(r, 9)]
        ),
        "full": lambda: (
            r.choice(["%s-%s-%s", "%s-%s-%s", "%s %s %s"])
            % (digits(r, 5, "01234"), r.choice(["001", "003", "004", "010"]), digits(r, 7))
        ),
        "fol": lambda: r.choice([digits(r, 6), digits(r, 6) + "-" + digits(r, 1)]),
        "hyd": lambda: (
            r.choice([cut("299" + digits(r, 9), (3, 3, 3, 3), " "), "299" + digits(r, 9)])
            if lang == "fr"
            else r.choice([digits(r, 7) + "-" + digits(r, 1), digits(r, 9, "123456789")])
        ),
        "util": lambda: digits(r, r.choice([8, 9, 10]), "123456789"),
        "card": lambda: cut(
            luhn_end(r, r.choice(["4", "4", "5"]) + digits(r, 14)), (4, 4, 4, 4), r.choice([" ", " ", "-", ""])
        ),
    }[kind]()
