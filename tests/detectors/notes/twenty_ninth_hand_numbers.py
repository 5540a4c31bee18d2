"""Numbers in words, telephones, dates."""

import unicodedata

M_EN = "January February March April May June July August September October November December".split()
M_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ORD = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ONES_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS_EN = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
ONES_FR = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
TENS_FR = "x x vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()


def words_en(n):
    if n < 20:
        return ONES_EN[n]
    return TENS_EN[n // 10] + ("-" + ONES_EN[n % 10] if n % 10 else "")


def words_fr(n):
    if n < 20:
        return ONES_FR[n]
    t, o = divmod(n, 10)
    if t in (7, 9):
        o += 10
    if t == 8 and o == 0:
        return "quatre-vingts"
    if o == 0:
        return TENS_FR[t]
    return TENS_FR[t] + (" et " if o in (1, 11) and t < 8 else "-") + ONES_FR[o]


def digits(r, n):
    return "".join(r.choice("0123456789") for _ in range(n))


def luhn(r, head, n):
    body = head + digits(r, n - 1 - len(head))
    t = 0
    for i, c in enumerate(reversed(body)):
        d = int(c)
        if i % 2 == 0:
            d = d * 2 - 9 if d > 4 else d * 2
        t += d
    ck = (10 - t % 10) % 10
    if r.random() < 0.1:
        ck = (ck + r.randint(1, 9)) % 10
    return body + str(ck)


def fold(s):
    s = s.replace("œ", "oe").replace("Œ", "OE").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))


def phone(r, lang, ext=False):
    ac = r.choice(
        ["905", "905", "289", "365", "519", "519", "226", "306", "306", "639", "416", "548"]
        if lang == "en"
        else ["819", "819", "873", "418", "418", "581", "506", "506", "514", "438"]
    )
    a, b = (
        r.choice(["555", f"{r.randint(2, 9)}{digits(r, 2)}"] * 1 + [f"{r.randint(2, 9)}{digits(r, 2)}"] * 3),
        digits(r, 4),
    )
    if a in ("211", "311", "411", "511", "811", "911"):
        a = "555"
    f = (
        ["{}-{}-{}"] * 12
        + ["({}) {}-{}"] * 4
        + ["{} {} {}"] * 3
        + ["{}.{}.{}"] * 2
        + ["{}{}{}"] * 3
        + ["1-{}-{}-{}"]
        + ["+1 {} {} {}", "({}){}-{}", "+1{}{}{}", "{} {}-{}", "L"]
    )
    if lang == "fr":
        f = (
            ["{} {}-{}"] * 12
            + ["{}-{}-{}"] * 9
            + ["({}) {}-{}"] * 3
            + ["{} {} {}"] * 2
            + ["{}.{}.{}", "{}{}{}", "{}{}{}"]
            + ["1 {} {}-{}", "+1 {} {}-{}", "L", "({}){}-{}"]
        )
    k = r.choice(f)
    s = f"{a}-{b}" if k == "L" else k.format(ac, a, b)
    if ext or r.random() < 0.05:
        e = r.randint(11, 4999)
        s += r.choice(
            [f" ext {e}", f" ext. {e}", f" x{e}", f", ext. {e}", f" x {e}"]
            if lang == "en"
            else [f" poste {e}", f", poste {e}", f" p. {e}", f" # {e}", f" poste {e}"]
        )
    return s


def phone_words(r, lang):
    if lang == "en":
        ac = r.choice(["nine oh five", "two eight nine", "five one nine", "three oh six", "two two six"])
        w = "oh one two three four five six seven eight nine".split()
        return ac + " " + " ".join(w[int(c)] for c in str(r.randint(2, 9)) + digits(r, 6))
    ac = r.choice(["huit cent dix-neuf", "quatre cent dix-huit", "cinq cent six", "huit un neuf", "quatre un huit"])
    return (
        ac
        + " "
        + " ".join(ONES_FR[int(c)] for c in str(r.randint(2, 9)) + digits(r, 2))
        + " "
        + " ".join(words_fr(r.randint(10, 99)) for _ in range(2))
    )


def birth(r, cls):
    y = {
        "c": r.randint(2011, 2024),
        "s": r.randint(1934, 1960),
        "y": r.randint(2008, 2012),
        "k": r.randint(2014, 2020),
        "j": r.randint(1985, 2006),
    }.get(cls) or r.randint(1961, 2007)
    return y, r.randint(1, 12), r.randint(1, 28)


def dob(r, lang, b):
    y, m, d = b
    if lang == "en":
        n = M_EN[m - 1]
        a = n[:3] if n != "September" else "Sept"
        sfx = "th" if 10 < d < 20 else {1: "st", 2: "nd", 3: "rd"}.get(d % 10, "th")
        return r.choice(
            [f"{n} {d}, {y}"] * 8
            + [f"{a} {d}, {y}"] * 4
            + [f"{a} {d} {y}"] * 4
            + [f"{n} {d} {y}"] * 3
            + [f"{y}-{m:02}-{d:02}"] * 10
            + [f"{m:02}/{d:02}/{y}"] * 6
            + [f"{d:02}/{m:02}/{y}"] * 4
            + [
                f"{d} {n} {y}",
                f"{d} {a} {y}",
                f"{y}/{m:02}/{d:02}",
                f"{y}/{m:02}/{d:02}",
                f"{m:02}/{d:02}/{y % 100:02}",
                f"{m}/{d}/{y % 100:02}",
                f"{n} {d}{sfx}, {y}",
                f"{a} {d}{sfx} {y}",
                f"{d:02}-{a}-{y}",
                f"{m:02}-{d:02}-{y}",
                f"{y} {a} {d:02}",
                f"{y}.{m:02}.{d:02}",
            ]
        )
    n = M_FR[m - 1]
    dd = "1er" if d == 1 else d
    return r.choice(
        [f"{dd} {n} {y}"] * 14
        + [f"{y}-{m:02}-{d:02}"] * 14
        + [f"{d:02}/{m:02}/{y}"] * 6
        + [f"{d:02}-{m:02}-{y}"] * 4
        + [f"{y}/{m:02}/{d:02}"] * 2
        + [
            f"{y % 100:02}-{m:02}-{d:02}",
            f"{d}/{m}/{y % 100:02}",
            f"{d}-{m}-{y}",
            f"{y} {m:02} {d:02}",
            f"{d:02}.{m:02}.{y}",
            f"{d:02}/{m:02}/{y % 100:02}",
        ]
    )


def dob_words(r, lang, b):
    y, m, d = b
    if lang == "en":
        yy = f"nineteen {words_en(y % 100)}".replace("-", " ") if y < 2000 else f"two thousand and {words_en(y % 100)}"
        yy = yy.replace(" and zero", "").replace("nineteen zero", "nineteen hundred")
        o = ORD[d - 1] if d <= 20 else "twenty " + ORD[d - 21]
        return f"{M_EN[m - 1].lower()} {o} {yy}"
    yy = f"dix-neuf cent {words_fr(y % 100)}" if y < 2000 else f"deux mille {words_fr(y % 100)}".replace(" zéro", "")
    return f"{'premier' if d == 1 else words_fr(d)} {M_FR[m - 1]} {r.choice([y, yy])}"


def date_ok(r, lang, year=False):
    m, d, y = r.randint(1, 12), r.randint(2, 28), r.choice([2025, 2026, 2026, 2027])
    if lang == "en":
        n = M_EN[m - 1]
        a = n[:3]
        if year:
            return r.choice([f"{n} {d}, {y}", f"{a} {d}, {y}", f"{y}-{m:02}-{d:02}", f"{m:02}/{d:02}/{y}"])
        wd = r.choice(["Mon", "Tues", "Wed", "Thurs", "Fri", "Monday", "Tuesday", "Thursday", "Friday"])
        return r.choice([f"{n} {d}", f"{a} {d}", f"{wd} {a} {d}", f"{wd}, {n} {d}", f"{n} {d}", f"{a} {d}, {y}"])
    n = M_FR[m - 1]
    if year:
        return r.choice([f"{d} {n} {y}", f"{d} {n} {y}", f"{y}-{m:02}-{d:02}"])
    wd = r.choice(["lundi", "mardi", "mercredi", "jeudi", "vendredi"])
    return r.choice([f"{d} {n}", f"{d} {n}", f"{wd} {d} {n}", f"{d} {n} {y}"])
