"""Numbers, dates, e-mails and pages as they are written in notes."""

import unicodedata

from tests.detectors.notes.thirty_first_hand_places import REGIONS

M_EN = "January February March April May June July August September October November December".split()
M_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def plain(s):
    s = s.replace("đ", "d").replace("Đ", "D")
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def digits(rng, n):
    return "".join(str(rng.randint(0, 9)) for _ in range(n))


def luhn(rng, head, n):
    body = head + digits(rng, n - len(head) - 1)
    tot = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        tot += d - 9 if d > 9 else d
    last = (10 - tot % 10) % 10
    if rng.random() < 0.08:
        last = (last + rng.randint(1, 9)) % 10
    return body + str(last)


def group(s, sizes, sep):
    out, i = [], 0
    for k in sizes:
        out.append(s[i : i + k])
        i += k
    return sep.join(out)


def sin(rng, reg):
    head = {"L": "45", "K": "45", "E": "66", "B": "66", "X": "17", "D": "23", "C": "23", "P": "11", "Y": "24"}[reg]
    s = luhn(rng, "9" if rng.random() < 0.14 else rng.choice(head), 9)
    return rng.choices(
        [group(s, (3, 3, 3), " "), group(s, (3, 3, 3), "-"), s, group(s, (3, 3, 3), ".")], [58, 24, 15, 3]
    )[0]


def _ramq(rng, p):
    a = plain(p.surname).upper().replace("-", "").replace("'", "").replace(" ", "")
    a = (a + "XXX")[:3] + plain(p.given).upper()[0]
    mm = p.month + (50 if p.sex == "f" else 0)
    s = f"{a}{p.year % 100:02d}{mm:02d}{p.day:02d}{digits(rng, 2)}"
    return rng.choices([group(s, (4, 4, 4), " "), s, group(s, (4, 4, 4), "-")], [80, 13, 7])[0]


def _bc(rng):
    while True:
        b = "9" + digits(rng, 8)
        r = sum(int(c) * w for c, w in zip(b[1:], (2, 4, 8, 5, 10, 9, 7, 3), strict=False)) % 11
        if 11 - r < 10:
            return b + str(11 - r)


def health(rng, reg, p, lang):
    prov = REGIONS[reg][0].split()
    prov = rng.choice(prov) if rng.random() > 0.1 else rng.choice("ON QC AB MB BC SK NS NB PE NL NT NU YT".split())
    if prov == "QC":
        return _ramq(rng, p)
    if prov == "ON":
        s = luhn(rng, rng.choice("123456789"), 10)
        v = rng.choice("ABCDEFGHJKLMNPRTVWXY") + rng.choice("ABCDEFGHJKLMNPRTVWXY")
        return rng.choice(
            [
                group(s, (4, 3, 3), " ") + " " + v,
                group(s, (4, 3, 3), "-") + "-" + v,
                group(s, (4, 3, 3), "-") + " " + v,
                group(s, (4, 3, 3), " "),
                s + v,
                s,
                group(s, (4, 3, 3), "-"),
            ]
        )
    if prov == "BC":
        return group(_bc(rng), (4, 3, 3), " ")
    if prov == "AB":
        s = rng.choice("12345678") + digits(rng, 8)
        return rng.choice([group(s, (5, 4), "-"), group(s, (5, 4), "-"), s, group(s, (5, 4), " ")])
    if prov in ("NS", "PE", "NL"):
        s = digits(rng, {"NS": 10, "PE": 8, "NL": 12}[prov])
        return s if prov == "PE" else group(s, (4, 3, 3), " ") if prov == "NS" else group(s, (3, 3, 3, 3), " ")
    if prov == "NT":
        return rng.choice("NDMT") + digits(rng, 7)
    s = {"NU": "1", "YT": "002"}.get(prov, rng.choice("123456789"))
    s += digits(rng, 9 - len(s))
    return rng.choices([group(s, (3, 3, 3), " "), group(s, (3, 3, 3), "-"), s], [50, 30, 20])[0]


def phone(rng, reg, lang, ext=False):
    a = rng.choice(REGIONS[reg][3].split())
    b, c = str(rng.randint(222, 989)), digits(rng, 4)
    if b[1:] in ("11", "55"):
        b = b[0] + "74"
    if lang == "en":
        s = rng.choices(
            [
                f"{a}-{b}-{c}",
                f"({a}) {b}-{c}",
                f"{a}.{b}.{c}",
                f"{a} {b} {c}",
                f"{a}{b}{c}",
                f"{a}-{b}{c}",
                f"{b}-{c}",
                f"1-{a}-{b}-{c}",
                f"+1 {a} {b} {c}",
                f"{a} {b}-{c}",
                f"({a}){b}-{c}",
            ],
            [42, 13, 6, 8, 9, 1, 7, 3, 2, 7, 2],
        )[0]
        x = digits(rng, rng.choice([3, 4]))
        return s + (rng.choice([f" ext. {x}", f" x{x}", f" ext {x}", f", ext. {x}", f" x. {x}"]) if ext else "")
    s = rng.choices(
        [
            f"{a} {b}-{c}",
            f"{a}-{b}-{c}",
            f"({a}) {b}-{c}",
            f"{a}.{b}.{c}",
            f"{a} {b} {c}",
            f"{a}{b}{c}",
            f"{b}-{c}",
            f"1 {a} {b}-{c}",
            f"+1 {a}-{b}-{c}",
        ],
        [34, 30, 7, 4, 8, 7, 6, 2, 2],
    )[0]
    x = digits(rng, rng.choice([3, 4]))
    return s + (rng.choice([f", poste {x}", f" poste {x}", f" p. {x}", f" #{x}", f", poste {x}"]) if ext else "")


def birth(rng, p, lang):
    y, m, d = p.year, p.month, p.day
    if lang == "en":
        n = M_EN[m - 1]
        th = "th" if 10 < d < 20 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
        return rng.choices(
            [
                f"{y}-{m:02d}-{d:02d}",
                f"{m:02d}/{d:02d}/{y}",
                f"{d:02d}/{m:02d}/{y}",
                f"{n} {d}, {y}",
                f"{n[:3]} {d} {y}",
                f"{d} {n[:3]} {y}",
                f"{d:02d}-{n[:3]}-{y}",
                f"{y}/{m:02d}/{d:02d}",
                f"{m}/{d}/{y % 100:02d}",
                f"{n[:3]}. {d}, {y}",
                f"{n} {d}{th}, {y}",
                f"{n} {d} {y}",
                f"{y}{m:02d}{d:02d}",
                f"{d:02d}/{m:02d}/{y % 100:02d}",
                f"{y} {m:02d} {d:02d}",
                f"{d} {n} {y}",
            ],
            [24, 8, 11, 14, 7, 5, 3, 6, 3, 5, 2, 3, 2, 3, 2, 3],
        )[0]
    n = M_FR[m - 1]
    dd = "1er" if d == 1 else str(d)
    ab = {
        "janvier": "janv.",
        "février": "févr.",
        "septembre": "sept.",
        "octobre": "oct.",
        "novembre": "nov.",
        "décembre": "déc.",
        "juillet": "juill.",
        "avril": "avr.",
    }.get(n, n)
    return rng.choices(
        [
            f"{y}-{m:02d}-{d:02d}",
            f"{dd} {n} {y}",
            f"{d:02d}/{m:02d}/{y}",
            f"{d:02d}-{m:02d}-{y}",
            f"{y}/{m:02d}/{d:02d}",
            f"{dd} {ab} {y}",
            f"{d:02d}.{m:02d}.{y}",
            f"{y % 100:02d}-{m:02d}-{d:02d}",
            f"{d:02d}/{m:02d}/{y % 100:02d}",
            f"{y} {m:02d} {d:02d}",
            f"{dd} {n} {y % 100:02d}" if y < 2000 else f"{dd} {n} {y}",
            f"{y}{m:02d}{d:02d}",
            f"{d}/{m}/{y}",
        ],
        [28, 27, 11, 9, 6, 4, 2, 2, 3, 2, 3, 1, 2],
    )[0]


def date_ok(rng, lang):
    m, d = rng.randint(1, 12), rng.randint(1, 28)
    y = rng.choice([2026, 2026, 2025])
    if lang == "en":
        n = M_EN[m - 1]
        return rng.choice(
            [
                f"{n} {d}",
                f"{n[:3]} {d}",
                f"{n} {d}, {y}",
                f"{y}-{m:02d}-{d:02d}",
                f"{n[:3]} {d}/{y % 100}",
                f"{d} {n[:3]} {y}",
            ]
        )
    n = M_FR[m - 1]
    dd = "1er" if d == 1 else str(d)
    return rng.choice([f"{dd} {n}", f"{dd} {n}", f"{dd} {n} {y}", f"{d:02d}/{m:02d}/{y}", f"{y}-{m:02d}-{d:02d}"])


def email(rng, p, reg):
    g = plain(p.given).lower().replace("-", "").replace("'", "")
    s = plain(p.surname).lower().replace("-", "").replace("'", "").replace(" ", "")
    n = rng.choice([str(p.year % 100).zfill(2), str(rng.randint(1, 99)), str(p.year), ""])
    dom = ["gmail.com"] * 6 + ["hotmail.com"] * 3 + ["outlook.com", "yahoo.ca", "live.ca", "icloud.com"]
    dom += {
        "L": ["rogers.com", "sympatico.ca"],
        "K": ["cogeco.ca", "bell.net"],
        "E": ["telus.net", "shaw.ca"],
        "B": ["mymts.net", "wcgwave.ca"],
        "D": ["cgocable.ca", "hotmail.ca", "videotron.ca"],
        "C": ["videotron.ca", "hotmail.fr"],
        "P": ["nb.sympatico.ca", "rogers.com"],
    }.get(reg, [])
    loc = rng.choice(
        [
            f"{g}.{s}{n}",
            f"{g}{s}{n}",
            f"{g[0]}{s}{n}",
            f"{g}_{s}{n}",
            f"{s}.{g}{n}",
            f"{g}{n or '77'}",
            f"{g}.{s}",
            f"{g[0]}.{s}{n}",
        ]
    )
    return f"{loc}@{rng.choice(dom)}"


def url(rng, p):
    g, s = plain(p.given).lower().replace("'", ""), plain(p.surname).lower().replace("'", "").replace(" ", "")
    return rng.choice(
        [
            f"facebook.com/{g}.{s}.{rng.randint(2, 99)}",
            f"https://www.facebook.com/{g}{s}{p.year % 100:02d}",
            f"fb.com/{g}.{s}",
            f"instagram.com/{g}_{s}{rng.randint(1, 99)}",
            f"www.linkedin.com/in/{g}-{s}-{digits(rng, 5)}",
            f"https://{g}{s}.wordpress.com",
            f"tiktok.com/@{g}{s}{rng.randint(1, 99)}",
            f"facebook.com/profile.php?id=1000{digits(rng, 11)}",
        ]
    )


def fund(rng, p):
    g, s = plain(p.given).lower().replace("'", ""), plain(p.surname).lower().replace("'", "").replace(" ", "")
    return rng.choice(["https://www.gofundme.com/f/", "gofundme.com/f/", "https://gofund.me/"]) + rng.choice(
        [f"{g}-{s}", f"help-{g}-{s}", f"{g}-{digits(rng, 4)}"]
    )


def ip(rng):
    if rng.random() < 0.12:
        return "2605:" + ":".join(f"{rng.randint(4096, 65535):x}" for _ in range(3)) + f"::{rng.randint(2, 240):x}"
    return ".".join(
        str(x)
        for x in (
            rng.choice([24, 70, 99, 142, 184, 192, 206, 174]),
            rng.randint(2, 250),
            rng.randint(0, 255),
            rng.randint(2, 254),
        )
    )


W_EN = (
    "zero one two three four five six seven eight nine "
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
D_EN = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
W_FR = (
    "zéro un deux trois quatre cinq six sept huit neuf "
    "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
).split()
D_FR = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt"]


def words(n, lang):
    if lang == "en":
        return W_EN[n] if n < 20 else D_EN[n // 10] + ("-" + W_EN[n % 10] if n % 10 else "")
    if n < 20:
        return W_FR[n]
    t, u = n // 10, n % 10
    if t == 7:
        return "soixante-et-onze" if u == 1 else "soixante-" + W_FR[10 + u]
    if t == 8:
        return "quatre-vingts" if u == 0 else "quatre-vingt-" + W_FR[u]
    if t == 9:
        return "quatre-vingt-" + W_FR[10 + u]
    return D_FR[t] + ("" if u == 0 else "-et-un" if u == 1 else "-" + W_FR[u])
