"""Dates, telephone, card and file numbers, in the forms in which they are written."""

import datetime as dt

MON_EN = "January February March April May June July August September October November December".split()
MON_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ABB_FR = "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split()
ONES_EN = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
TENS_EN = ". . twenty thirty forty fifty sixty seventy eighty ninety".split()
ONES_FR = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
    dix-huit dix-neuf""".split()
TENS_FR = ". . vingt trente quarante cinquante soixante".split()
ORD_EN = {
    1: "first",
    2: "second",
    3: "third",
    5: "fifth",
    8: "eighth",
    9: "ninth",
    12: "twelfth",
    20: "twentieth",
    30: "thirtieth",
}


def words_en(n, sep=" "):
    if n < 20:
        return ONES_EN[n]
    return TENS_EN[n // 10] + (sep + ONES_EN[n % 10] if n % 10 else "")


def words_fr(n):
    if n < 20:
        return ONES_FR[n]
    if n < 70:
        t, o = TENS_FR[n // 10], n % 10
        return t if not o else t + (" et un" if o == 1 else "-" + ONES_FR[o])
    if n < 80:
        return "soixante et onze" if n == 71 else "soixante-" + ONES_FR[n - 60]
    return "quatre-vingts" if n == 80 else "quatre-vingt-" + ONES_FR[n - 80]


def ordinal(n):
    if n in ORD_EN:
        return ORD_EN[n]
    if n < 20:
        return ONES_EN[n] + "th"
    return TENS_EN[n // 10] + " " + ordinal(n % 10)


def th(n):
    return f"{n}" + ("th" if 10 < n < 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th"))


def pick(rng, forms):
    return rng.choices([f[1] for f in forms], [f[0] for f in forms])[0]


def birth(rng, age):
    return dt.date(2025, 6, 30) - dt.timedelta(days=int(age * 365.25) + rng.randint(1, 360))


def dob(rng, lang, d):
    y, m, k = d.year, d.month, d.day
    if lang == "en":
        mon, ab = MON_EN[m - 1], MON_EN[m - 1][:3]
        return pick(
            rng,
            [
                (26, f"{y}-{m:02d}-{k:02d}"),
                (17, f"{mon} {k}, {y}"),
                (9, f"{ab} {k}, {y}"),
                (9, f"{k:02d}/{m:02d}/{y}"),
                (7, f"{m:02d}/{k:02d}/{y}"),
                (5, f"{ab} {k} {y}"),
                (4, f"{k} {ab} {y}"),
                (4, f"{ab} {k}/{y % 100:02d}"),
                (3, f"{k}-{ab}-{y}"),
                (3, f"{y}/{m:02d}/{k:02d}"),
                (3, f"{k:02d}-{m:02d}-{y}"),
                (2, f"{mon} {th(k)} {y}"),
                (2, f"{k} {mon} {y}"),
                (2, f"{m}/{k}/{y % 100:02d}"),
                (1, f"{y}{m:02d}{k:02d}"),
                (1, f"{k:02d}{ab.upper()}{y}"),
                (1, f"{y} {ab.upper()} {k:02d}"),
                (1, f"the {th(k)} of {mon} {y}"),
            ],
        )
    mon, ab, j = MON_FR[m - 1], ABB_FR[m - 1], "1er" if k == 1 else k
    return pick(
        rng,
        [
            (32, f"{y}-{m:02d}-{k:02d}"),
            (26, f"{j} {mon} {y}"),
            (9, f"{k:02d}/{m:02d}/{y}"),
            (8, f"{k:02d}-{m:02d}-{y}"),
            (4, f"{y}/{m:02d}/{k:02d}"),
            (3, f"{y % 100:02d}-{m:02d}-{k:02d}"),
            (3, f"{j} {ab} {y}"),
            (2, f"{k:02d}.{m:02d}.{y}"),
            (2, f"{j} {mon} {y % 100:02d}"),
            (2, f"{y} {m:02d} {k:02d}"),
            (1, f"{y}{m:02d}{k:02d}"),
            (1, f"{k}/{m}/{y % 100:02d}"),
        ],
    )


def dob_words(lang, d):
    if lang == "en":
        head = {19: "nineteen", 20: "two thousand"}[d.year // 100]
        rest = d.year % 100
        tail = (
            ""
            if not rest and d.year >= 2000
            else " " + (("oh " if rest < 10 and d.year < 2000 else "") + words_en(rest))
        )
        return f"{MON_EN[d.month - 1].lower()} {ordinal(d.day)} {head}{tail}"
    head = "mille neuf cent" if d.year < 2000 else "deux mille"
    tail = " " + words_fr(d.year % 100) if d.year % 100 else ""
    return f"{'premier' if d.day == 1 else words_fr(d.day)} {MON_FR[d.month - 1]} {head}{tail}"


def when(rng, lang, numeric=False):
    d = dt.date(2025, 1, 6) + dt.timedelta(days=rng.randint(0, 480))
    if numeric:
        return pick(
            rng,
            [
                (7, d.isoformat()),
                (1, f"{d.year}/{d.month:02d}/{d.day:02d}"),
                (1, f"{d.day:02d}/{d.month:02d}/{d.year}"),
            ],
        )
    if lang == "en":
        mon, day = MON_EN[d.month - 1], d.strftime("%A")
        return pick(
            rng,
            [
                (6, f"{mon} {d.day}"),
                (4, f"{mon[:3]} {d.day}"),
                (2, f"{day}, {mon} {d.day}"),
                (2, f"{day[:3]} {mon[:3]} {d.day}"),
                (2, d.isoformat()),
                (2, f"{mon} {d.day}, {d.year}"),
                (1, f"{mon} {th(d.day)}"),
            ],
        )
    jour = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()[d.weekday()]
    j = "1er" if d.day == 1 else d.day
    return pick(
        rng,
        [
            (6, f"{j} {MON_FR[d.month - 1]}"),
            (3, f"{j} {MON_FR[d.month - 1]} {d.year}"),
            (3, f"{jour} {j} {MON_FR[d.month - 1]}"),
            (2, d.isoformat()),
        ],
    )


def phone(rng, lang, area, ext=False):
    a, b, c = area, f"{rng.randint(2, 9)}{rng.randint(10, 99)}", f"{rng.randint(0, 9999):04d}"
    base = pick(
        rng,
        [
            (46, f"{a}-{b}-{c}"),
            (14, f"({a}) {b}-{c}"),
            (12, f"{a} {b}-{c}"),
            (8, f"{a} {b} {c}"),
            (6, f"{a}{b}{c}"),
            (5, f"{a}.{b}.{c}"),
            (3, f"1-{a}-{b}-{c}"),
            (2, f"+1 {a} {b} {c}"),
            (2, f"({a}){b}-{c}"),
            (2, f"{b}-{c}"),
        ],
    )
    if not ext:
        return base
    x = rng.choice([rng.randint(11, 99), rng.randint(201, 899), rng.randint(1001, 7999)])
    tails = (
        [" ext. {}", " ext {}", " x{}", ", ext. {}", " ext. {}", " local {}"]
        if lang == "en"
        else [" poste {}", ", poste {}", " p. {}", " #{}", ", poste {}"]
    )
    return base + rng.choice(tails).format(x)


def phone_words(rng, lang, area):
    b, c, d = f"{rng.randint(2, 9)}{rng.randint(0, 9)}{rng.randint(0, 9)}", rng.randint(11, 99), rng.randint(11, 99)
    if lang == "en":
        return " ".join("oh" if x == "0" else ONES_EN[int(x)] for x in f"{area}{b}{c}{d}")
    return " ".join(ONES_FR[int(x)] for x in area + b) + f" {words_fr(c)} {words_fr(d)}"


def luhn(body):
    total = 0
    for i, x in enumerate(reversed(body)):
        n = int(x) * (2 if i % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def digits(rng, n, first="123456789"):
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(n - 1))


def checked(rng, n, first):
    body = digits(rng, n - 1, first)
    ok = luhn(body)
    return body + (ok if rng.random() < 0.9 else str((int(ok) + rng.randint(1, 9)) % 10))


def sin(rng, first):
    s = checked(rng, 9, first)
    a, b, c = s[:3], s[3:6], s[6:]
    return pick(rng, [(10, f"{a} {b} {c}"), (6, f"{a}-{b}-{c}"), (4, s)])


def plain(text):
    import unicodedata

    return "".join(x for x in unicodedata.normalize("NFD", text) if not unicodedata.combining(x))


def ramq(rng, given, surname, gender, d):
    s = "".join(x for x in plain(surname).upper() if x.isalpha())
    s = (s + "XXX")[:3] + plain(given).upper()[0]
    n = f"{d.year % 100:02d}{d.month + (50 if gender == 'f' else 0):02d}{d.day:02d}{rng.randint(10, 19)}"
    return pick(rng, [(12, f"{s} {n[:4]} {n[4:]}"), (5, f"{s}{n}"), (2, f"{s}-{n[:4]}-{n[4:]}")])


def health(rng, prov):
    if prov == "BC":
        w = [2, 4, 8, 5, 10, 9, 7, 3]
        while True:
            body = digits(rng, 8)
            k = 11 - sum(int(x) * y for x, y in zip(body, w, strict=False)) % 11
            if k < 10:
                break
        s = "9" + body + str(k if rng.random() < 0.92 else (k + 3) % 10)
        return pick(rng, [(5, f"{s[:4]} {s[4:7]} {s[7:]}"), (4, s), (1, f"{s[:4]}-{s[4:7]}-{s[7:]}")])
    if prov == "ON":
        s = checked(rng, 10, "123456789")
        v = "".join(rng.choice(PLATE) for _ in range(2))
        return pick(
            rng, [(4, f"{s[:4]}-{s[4:7]}-{s[7:]}-{v}"), (4, f"{s[:4]} {s[4:7]} {s[7:]} {v}"), (2, f"{s} {v}"), (1, s)]
        )
    if prov == "NL":
        s = digits(rng, 12)
        return f"{s[:3]} {s[3:6]} {s[6:9]} {s[9:]}"
    if prov == "NT":
        return rng.choice("NDMT") + digits(rng, 7)
    if prov in ("NS",):
        s = "00" + digits(rng, 8)
        return pick(rng, [(2, f"{s[:4]} {s[4:7]} {s[7:]}"), (1, s)])
    if prov == "PE":
        return digits(rng, 8)
    s = digits(rng, 9, {"NU": "1", "MB": "6789", "AB": "456789", "YT": "0"}.get(prov, "123456789"))
    return (
        {"AB": f"{s[:5]}-{s[5:]}", "NB": f"{s[:3]} {s[3:6]} {s[6:]}", "SK": f"{s[:3]} {s[3:6]} {s[6:]}"}.get(prov, s)
        if rng.random() < 0.6
        else s
    )


PLATE = "ABCDEFGHJKLMNPRSTVWXYZ"


def letters(rng, n):
    return "".join(rng.choice(PLATE) for _ in range(n))


def licence(rng, prov, surname):
    s = plain(surname).upper()[0]
    if prov == "QC":
        return rng.choice([f"{s}{digits(rng, 4)}-{digits(rng, 6)}-{digits(rng, 2)}", f"{s}{digits(rng, 12)}"])
    if prov == "ON":
        return f"{s}{digits(rng, 4)}-{digits(rng, 5)}-{digits(rng, 5)}"
    if prov == "AB":
        return f"{digits(rng, 6)}-{digits(rng, 3)}"
    return digits(rng, {"BC": 7, "SK": 8}.get(prov, 7))


def plate(rng, prov):
    a, b = letters(rng, 3), digits(rng, 3)
    return {
        "QC": f"{letters(rng, 1)}{digits(rng, 2)} {a}",
        "ON": f"C{a} {b}",
        "SK": f"{b} {a}",
        "AB": f"{a}-{digits(rng, 4)}",
        "BC": f"{letters(rng, 2)}{digits(rng, 1)} {digits(rng, 2)}{letters(rng, 1)}",
    }.get(prov, f"{a} {b}")


def passport(rng):
    return rng.choice([f"{letters(rng, 2)}{digits(rng, 6)}", f"{letters(rng, 1)}{digits(rng, 6)}{letters(rng, 2)}"])


def uci(rng):
    s = digits(rng, 10, "1")
    return rng.choice([f"{s[:2]}-{s[2:6]}-{s[6:]}", f"{s[:4]}-{s[4:8]}", s])


def status(rng):
    s = digits(rng, 10, "345670")
    return rng.choice([s, s, f"{s[:3]}-{s[3:8]}-{s[8:]}", f"{s[:3]} {s[3:8]} {s[8:]}"])


def permit(rng):
    return rng.choice("UFF") + digits(rng, 9, "3")


def utility(rng, prov):
    s = digits(rng, 12, "25")
    if prov == "QC":
        return rng.choice([f"{s[:3]} {s[3:6]} {s[6:9]} {s[9:]}", s, f"{s[:3]}-{s[3:6]}-{s[6:9]}-{s[9:]}"])
    return rng.choice([f"{s[:4]} {s[4:8]} {s[8:]}", s, s[:10], f"{s[:4]} {s[4:8]} {s[8:11]}", f"{s[:8]}-{s[8]}"])


def card(rng):
    s = checked(rng, 16, "45")
    return rng.choice([f"{s[:4]} {s[4:8]} {s[8:12]} {s[12:]}"] * 4 + [s, f"{s[:4]}-{s[4:8]}-{s[8:12]}-{s[12:]}"])


def bank(rng, prov):
    inst = (
        "815"
        if prov == "QC" and rng.random() < 0.6
        else rng.choice(["001", "002", "003", "004", "010", "809", "879", "006"])
    )
    return rng.choice(
        [f"{digits(rng, 5)}-{inst}-{digits(rng, 7)}"] * 3
        + [
            f"{digits(rng, 5)} {inst} {digits(rng, 7)}",
            f"{inst}-{digits(rng, 5)}-{digits(rng, 7)}",
            f"{digits(rng, 5)}-{inst} {digits(rng, 7)}",
        ]
    )


def case(rng, lang, kind, prov):
    yy, n4, n5, n6 = rng.choice(["24", "25", "25", "26"]), digits(rng, 4), digits(rng, 5), digits(rng, 6)
    if kind == "pol":
        if prov == "QC":
            return rng.choice(
                [
                    f"QUE{yy}{rng.randint(1, 12):02d}{rng.randint(10, 28)}-{digits(rng, 3)}",
                    f"{digits(rng, 3)}-{yy}{n4}-{digits(rng, 3)}",
                ]
            )
        return rng.choice(
            [f"{yy}-{n5}", f"{yy}-{n6}", f"20{yy}-{n5}", f"RP{yy}{n6}" if prov == "SK" else f"20{yy}-{n6}"]
        )
    if kind == "tal":
        court = rng.choice(["18", "31", "21", "09"])
        return f"{n6} {court} 20{yy}{rng.randint(1, 12):02d}{rng.randint(10, 28)} {rng.choice('GTS')}"
    if kind == "rtb":
        return rng.choice([f"910{n6}", f"RTB-{n6}"]) if prov == "BC" else f"{yy}-{n4}"
    if kind == "irb":
        return f"{rng.choice(['VC', 'MC', 'TC'])}{rng.choice('345')}-{n5}"
    if kind == "tic":
        return rng.choice([f"REQ-20{yy}-{n6}", f"{yy}-{n6}", n6 + digits(rng, 2), f"SR{n6}", f"INC{n6}1"])
    if kind == "claim":
        return rng.choice([digits(rng, 8), digits(rng, 9), f"{letters(rng, 2)}{n6}-1", f"{n4}-{n4[::-1]}"])
    return rng.choice(
        [
            n5,
            n6,
            digits(rng, 7),
            f"{yy}-{n4}",
            f"20{yy}-{n4}",
            f"{letters(rng, 2)}-{n5}",
            f"{letters(rng, 1)}{n6}",
            f"C-{n5}",
        ]
    )
