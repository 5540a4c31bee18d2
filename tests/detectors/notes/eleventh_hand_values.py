"""Numbers, dates, addresses of the net: every value is invented."""

import unicodedata

EN_MONTHS = "January February March April May June July August September October November December".split()
FR_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
EN_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday".split()
FR_DAYS = "lundi mardi mercredi jeudi vendredi samedi".split()


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).replace("ł", "l")


def digits(rng, n, first="0123456789"):
    return rng.choice(first) + "".join(rng.choice("0123456789") for _ in range(n - 1))


def luhn_digit(body):
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)


def luhn(rng, n, first):
    body = first + "".join(rng.choice("0123456789") for _ in range(n - 1 - len(first)))
    check = luhn_digit(body)
    if rng.random() < 0.12:
        check = str((int(check) + rng.randint(1, 9)) % 10)
    return body + check


def sin(rng, prov):
    first = {"QC": "23", "ON": "45", "BC": "7", "AB": "6", "SK": "6", "MB": "6"}.get(prov, "1")
    num = luhn(rng, 9, rng.choice(first) if rng.random() < 0.85 else "9")
    sep = rng.choice([" ", " ", "-", "-", ""])
    return sep.join((num[:3], num[3:6], num[6:]))


def postal(rng, fsa):
    code = rng.choice("0123456789") + rng.choice("ABCEGHJKLMNPRSTVWXYZ") + rng.choice("123456789")
    return fsa + rng.choice([" ", " ", " ", " ", "", "-"]) + code


def phone(rng, area, lang):
    exchange = rng.choice(["555", digits(rng, 3, "23456789")])
    while exchange.endswith("11"):
        exchange = digits(rng, 3, "23456789")
    last = digits(rng, 4)
    forms = (
        ["{a}-{b}-{c}"] * 5
        + ["({a}) {b}-{c}"] * 3
        + ["{a} {b}-{c}"] * (5 if lang == "fr" else 2)
        + [
            "{a}.{b}.{c}",
            "{a}{b}{c}",
            "+1 {a} {b} {c}",
            "1-{a}-{b}-{c}",
            "{a} {b} {c}",
            "({a}){b}-{c}",
            "1 ({a}) {b}-{c}",
        ]
    )
    return rng.choice(forms).format(a=area, b=exchange, c=last)


def phone_ext(rng, area, lang):
    base, ext = phone(rng, area, lang), rng.randint(2, 9899)
    tail = (
        [" ext. {}", " ext {}", " x{}", ", ext. {}"] if lang == "en" else [" poste {}", ", poste {}", " p. {}", " # {}"]
    )
    return base + rng.choice(tail).format(ext)


EN_DIGITS = "oh one two three four five six seven eight nine".split()
FR_DIGITS = "zéro un deux trois quatre cinq six sept huit neuf".split()


def phone_words(rng, area, lang):
    if lang == "en":
        groups = (area, digits(rng, 3, "23456789"), digits(rng, 4))
        return " ".join(EN_DIGITS[int(c)] for c in "".join(groups))
    groups = (
        " ".join(FR_DIGITS[int(c)] for c in area)
        + " "
        + " ".join(FR_DIGITS[int(c)] for c in digits(rng, 3, "23456789"))
    )
    return groups + " " + " ".join(fr_number(rng.randint(11, 99)) for _ in range(2))


def en_number(n):
    ones = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen"
    ).split()
    tens = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
    return ones[n] if n < 20 else tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")


def fr_number(n):
    ones = (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept"
        " dix-huit dix-neuf"
    ).split()
    tens = "x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
    if n < 20:
        return ones[n]
    rest = n % 10 + (10 if n // 10 in (7, 9) else 0)
    if rest == 0:
        return tens[n // 10] + ("s" if n == 80 else "")
    link = "-et-" if rest in (1, 11) and n < 80 else "-"
    return tens[n // 10] + link + ones[rest]


def birth(rng, lang, y, m, d):
    if lang == "en":
        name, short = EN_MONTHS[m - 1], EN_MONTHS[m - 1][:3]
        forms = (
            [f"{y}-{m:02}-{d:02}"] * 3
            + [f"{name} {d}, {y}"] * 3
            + [
                f"{m:02}/{d:02}/{y}",
                f"{d:02}/{m:02}/{y}",
                f"{short} {d}, {y}",
                f"{d} {name} {y}",
                f"{d:02}-{short}-{y}",
                f"{short} {d}/{y % 100:02}",
                f"{m}/{d}/{y % 100:02}",
                f"{y}/{m:02}/{d:02}",
                f"{y}{m:02}{d:02}",
                f"{name} {d} {y}",
                f"{d:02}.{m:02}.{y}",
                f"{short}. {d}, {y}",
            ]
        )
    else:
        name, day = FR_MONTHS[m - 1], "1er" if d == 1 else str(d)
        short = {
            "janvier": "janv.",
            "février": "févr.",
            "septembre": "sept.",
            "octobre": "oct.",
            "novembre": "nov.",
            "décembre": "déc.",
        }.get(name, name)
        forms = (
            [f"{y}-{m:02}-{d:02}"] * 4
            + [f"{day} {name} {y}"] * 4
            + [
                f"{d:02}/{m:02}/{y}",
                f"{d:02}-{m:02}-{y}",
                f"{day} {short} {y}",
                f"{y}/{m:02}/{d:02}",
                f"{y}{m:02}{d:02}",
                f"{d:02}/{m:02}/{y % 100:02}",
                f"{y % 100:02}-{m:02}-{d:02}",
                f"{d:02}.{m:02}.{y}",
                f"{y} {m:02} {d:02}",
            ]
        )
    return rng.choice(forms)


def birth_words(lang, y, m, d):
    if lang == "en":
        head = {19: "nineteen", 20: "twenty"}[y // 100]
        tail = en_number(y % 100) if y % 100 > 9 else "oh " + en_number(y % 100)
        year = (
            "two thousand" + (" " + en_number(y - 2000) if y > 2000 else "") if 2000 <= y < 2010 else head + " " + tail
        )
        return f"{EN_MONTHS[m - 1].lower()} {en_ordinal(d)} {year}".replace("-", " ")
    head = "mille neuf cent" if y < 2000 else "deux mille"
    year = head + (" " + fr_number(y % 100) if y % 100 else "")
    return (
        ("premier" if d == 1 else fr_number(d)).replace("-", " ")
        + " "
        + FR_MONTHS[m - 1]
        + " "
        + year.replace("-", " ")
    )


def en_ordinal(d):
    special = {
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
    if d in special:
        return special[d]
    return (
        "{}-{}".format(en_number(d // 10 * 10), special.get(d % 10, en_number(d % 10) + "th"))
        if d > 20
        else en_number(d) + "th"
    )


def event(rng, lang):
    y, m, d = rng.choice([2025, 2026, 2026]), rng.randint(1, 12), rng.randint(1, 28)
    if lang == "en":
        return rng.choice(
            [
                f"{EN_MONTHS[m - 1]} {d}",
                f"{EN_MONTHS[m - 1]} {d}, {y}",
                f"{y}-{m:02}-{d:02}",
                f"{rng.choice(EN_DAYS)}, {EN_MONTHS[m - 1]} {d}",
                f"{EN_MONTHS[m - 1][:3]} {d}",
            ]
        )
    day = "1er" if d == 1 else str(d)
    return rng.choice(
        [
            f"{day} {FR_MONTHS[m - 1]}",
            f"{day} {FR_MONTHS[m - 1]} {y}",
            f"{y}-{m:02}-{d:02}",
            f"{rng.choice(FR_DAYS)} {day} {FR_MONTHS[m - 1]}",
        ]
    )


def _of_british_columbia(rng):
    while True:
        body = digits(rng, 8)
        if (check := 11 - sum(int(c) * w for c, w in zip(body, (2, 4, 8, 5, 10, 9, 7, 3), strict=True)) % 11) < 10:
            return "9" + body + str(check)


def health(rng, prov, who):
    def g(s, *cuts):
        return (rng.choice([" ", " ", "-", ""])).join(s[a:b] for a, b in zip((0, *cuts), (*cuts, len(s)), strict=False))

    if prov == "QC":
        letters = "".join(c for c in plain(who.surname).upper() if c.isalpha())
        head = (letters + "XXX")[:3] + plain(who.given)[0].upper()
        y, m, d = who.born
        num = f"{y % 100:02}{m + (50 if who.female else 0):02}{d:02}{rng.randint(10, 99)}"
        return rng.choice([f"{head} {num[:4]} {num[4:]}"] * 3 + [head + num, f"{head}-{num[:4]}-{num[4:]}"])
    if prov == "ON":
        ver = rng.choice([" ", "-", " "]) + rng.choice("ABCDFGHJKLMNPQRSTVWXY") + rng.choice("ABCDEFGHJKLMNPRSTVWXYZ")
        return g(luhn(rng, 10, rng.choice("123456789")), 4, 7) + (ver if rng.random() < 0.7 else "")
    if prov == "BC":
        return g(_of_british_columbia(rng), 4, 7)
    plainly = {
        "AB": lambda: rng.choice(["{}-{}", "{}{}", "{} {}"]).format(digits(rng, 5, "123456789"), digits(rng, 4)),
        "NS": lambda: g("00" + digits(rng, 8), 4, 7),
        "NL": lambda: g(digits(rng, 12, "123456789"), 3, 6, 9),
        "PE": lambda: digits(rng, 8, "123456789"),
        "NT": lambda: rng.choice("NDM") + digits(rng, 7),
        "NU": lambda: "1" + digits(rng, 8),
    }
    return plainly.get(prov, lambda: g(digits(rng, 9, "123456789"), 3, 6))()


def licence(rng, prov, who):
    letter, (y, m, d) = plain(who.surname)[0].upper(), who.born
    if prov == "ON":
        num = f"{digits(rng, 4)}{digits(rng, 4)}{y % 100:02}{m + (50 if who.female else 0):02}{d:02}"
        return f"{letter}{num[:4]}-{num[4:9]}-{num[9:]}"
    if prov == "QC":
        return f"{letter}{digits(rng, 4)}-{d:02}{m:02}{y % 100:02}-{digits(rng, 2)}"
    if prov == "AB":
        return f"{digits(rng, 6)}-{digits(rng, 3)}"
    if prov in ("NS", "PE", "NL"):
        return (plain(who.surname).upper() + "XXXXX")[:5].replace(" ", "X").replace("'", "X") + digits(rng, 9)
    return digits(rng, 7 if prov in ("BC", "NB") else 8, "123456789")


def gov(rng, kind, prov):
    if kind == "pass":
        return rng.choice(
            [
                "GHJAKP"[rng.randint(0, 5)] + rng.choice("ABCKNF") + digits(rng, 6),
                "P" + digits(rng, 6) + rng.choice("ABKNR") + rng.choice("ACEHT"),
            ]
        )
    if kind == "uci":
        return rng.choice(
            [
                digits(rng, 4, "1234567") + "-" + digits(rng, 4),
                "11-" + digits(rng, 4) + "-" + digits(rng, 4),
                "11" + digits(rng, 8),
            ]
        )
    if kind == "status":
        return digits(rng, 3, "1234567") + "0" + digits(rng, 6)
    if kind == "permit":
        return rng.choice("UFW") + digits(rng, 9, "123")

    def letters(n):
        return "".join(rng.choice("ABCDEFGHJKLMNPRSTVWXYZ") for _ in range(n))

    return {
        "ON": f"C{letters(3)} {digits(rng, 3)}",
        "QC": f"{rng.choice('EFGHJKL')}{digits(rng, 2)} {letters(3)}",
        "BC": f"{letters(2)}{digits(rng, 1)} {digits(rng, 2)}{letters(1)}",
    }.get(prov, f"{letters(3)} {digits(rng, 3)}")


def case(rng, kind, lang):
    yy = rng.choice(["24", "25", "26"])
    if kind == "ltb":
        return f"LTB-{rng.choice('LT')}-{digits(rng, 6, '0')}-{yy}"
    if kind == "tal":
        day = f"20{yy}{rng.randint(1, 12):02}{rng.randint(1, 28):02}"
        return f"{digits(rng, 6, '5678')} {rng.choice(['31', '22', '18', '04'])} {day} G"
    if kind == "inc":
        return rng.choice([f"20{yy}-{digits(rng, 6)}", f"INC-{digits(rng, 5)}", f"{yy}-{digits(rng, 6)}"])
    if kind == "claim":
        return rng.choice([digits(rng, 8, "123"), f"C-{digits(rng, 7)}", f"{digits(rng, 3)}-{digits(rng, 5)}-{yy}"])
    if kind == "sr":
        return rng.choice([f"SR-{digits(rng, 7)}", f"REQ-20{yy}-{digits(rng, 5)}", f"{digits(rng, 8, '123456789')}"])
    if kind == "cli":
        return rng.choice(
            [f"C{digits(rng, 5)}", f"{rng.choice(['M', 'HH', 'FB'])}-{digits(rng, 4)}", digits(rng, 6, "123456789")]
        )
    return rng.choice(
        [
            f"{yy}-{digits(rng, 5)}",
            f"{rng.choice(['CL', 'HS', 'RF', 'TK'])}-{digits(rng, 5)}",
            f"20{yy}-{digits(rng, 4)}",
            digits(rng, 7, "123456789"),
            f"{yy}{rng.choice('ABKT')}{digits(rng, 5)}",
        ]
    )


def account(rng, kind):
    if kind == "bank":
        trans, inst, acc = (
            digits(rng, 5),
            rng.choice(["001", "002", "003", "004", "006", "010", "815", "828"]),
            digits(rng, 7),
        )
        return rng.choice(
            [f"{trans}-{inst}-{acc}", f"{trans} {inst} {acc}", f"{inst}-{trans}-{acc}", f"{trans}-{inst} {acc}"]
        )
    if kind == "acc":
        return digits(rng, 7, "123456789")
    if kind == "card":
        num = luhn(rng, 16, rng.choice(["4", "51", "53", "45"]))
        return rng.choice([" ", " ", "-", ""]).join(num[i : i + 4] for i in (0, 4, 8, 12))
    return rng.choice(
        [
            digits(rng, 12, "123456789"),
            f"{digits(rng, 3, '23456789')} {digits(rng, 3)} {digits(rng, 3)}",
            f"{digits(rng, 6, '123456789')}-{digits(rng, 5)}",
            digits(rng, 10, "123456789"),
        ]
    )


def handle(rng, who):
    a, b = (plain(x).lower().replace(" ", "").replace("'", "").replace(".", "") for x in (who.given, who.surname))
    return rng.choice(
        [f"{a}.{b}", f"{a}{b}{rng.randint(2, 99)}", f"{a[0]}{b}", f"{a}_{b}", f"{b}.{a}{rng.randint(60, 99)}"]
    )


def email(rng, who, lang):
    hosts = ["gmail.com", "hotmail.com", "outlook.com", "yahoo.ca", "icloud.com"]
    return (
        handle(rng, who)
        + "@"
        + rng.choice(hosts + (["videotron.ca", "live.ca"] if lang == "fr" else ["shaw.ca", "rogers.com"]))
    )


def url(rng, who):
    h = handle(rng, who).replace("_", "-")
    return rng.choice(
        [
            f"facebook.com/{h}",
            f"https://www.facebook.com/{h}",
            f"linkedin.com/in/{h.replace('.', '-')}",
            f"www.{h.replace('.', '')}.ca",
            f"https://{h.replace('.', '-')}.wordpress.com",
            f"instagram.com/{h}",
        ]
    )


def ip(rng):
    if rng.random() < 0.2:
        return (
            "2607:fea8:"
            + ":".join(f"{rng.randint(16, 65535):x}" for _ in range(2))
            + "::"
            + f"{rng.randint(1, 4095):x}"
        )
    return rng.choice(["24.{}.{}.{}", "70.{}.{}.{}", "142.{}.{}.{}", "184.{}.{}.{}"]).format(
        *(rng.randint(2, 250) for _ in range(3))
    )
