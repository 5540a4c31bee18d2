"""Values drawn for the slots. All are invented; most check digits hold, some do not."""

import datetime as dt
import unicodedata

from tests.detectors.notes import twelfth_hand_places as places

MONTHS = {
    "en": ("January February March April May June July August September October November December").split(),
    "fr": ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre").split(),
}
DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
}
ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
UNS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
DIZ = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
ORD = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
TODAY = dt.date(2026, 12, 12)


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def digits(r, n, first="123456789"):
    return r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))


def letters(r, n, pool="ABCEGHJKLMNPRSTVXY"):
    return "".join(r.choice(pool) for _ in range(n))


def luhn(r, n, first="1245679"):
    body = digits(r, n - 1, first)
    total = 0
    for k, c in enumerate(reversed(body)):
        d = int(c) * (2 if k % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    check = (10 - total % 10) % 10
    if r.random() < 0.12:
        check = (check + r.randint(1, 9)) % 10
    return body + str(check)


def group(s, sizes, sep):
    out, k = [], 0
    for n in sizes:
        out.append(s[k : k + n])
        k += n
    return sep.join(out)


def en_number(n):
    if n < 20:
        return ONES[n]
    return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")


def fr_number(n):
    if n < 20:
        return UNS[n]
    t, u = divmod(n, 10)
    if t in (7, 9):
        t, u = t - 1, u + 10
    if not u:
        return DIZ[t] + ("s" if t == 8 else "")
    if u in (1, 11) and t != 8:
        return f"{DIZ[t]} et {'un' if u == 1 else 'onze'}"
    return f"{DIZ[t]}-{UNS[u]}"


def sin(r):
    s = luhn(r, 9)
    return r.choice([group(s, (3, 3, 3), " "), group(s, (3, 3, 3), "-"), group(s, (3, 3, 3), " "), s])


def phone(r, prov, lang, ext=False):
    a = r.choice(places.PROV[prov]["area"])
    b, c = r.choice(["555", digits(r, 3, "2346789")]), digits(r, 4, "0123456789")
    s = r.choice(
        [
            f"{a}-{b}-{c}",
            f"{a}-{b}-{c}",
            f"({a}) {b}-{c}",
            f"{a} {b}-{c}",
            f"{a}.{b}.{c}",
            f"{a} {b} {c}",
            f"{a}{b}{c}",
            f"+1 {a} {b} {c}",
            f"1-{a}-{b}-{c}",
        ]
    )
    if ext:
        e = str(r.randint(12, 4999))
        s += (
            r.choice([f" ext. {e}", f" x{e}", f" ext {e}"])
            if lang == "en"
            else r.choice([f" poste {e}", f", poste {e}", f" p. {e}"])
        )
    return s


def phone_words(r, prov, lang):
    s = r.choice(places.PROV[prov]["area"]) + "555" + digits(r, 4, "0123456789")
    if lang == "en":
        return " ".join(ONES[int(c)] for c in s)
    return " ".join(UNS[int(c)] for c in s)


def postal(r, prov):
    ok = "ABCEGHJKLMNPRSTVWXYZ"
    a = r.choice(places.PROV[prov]["fsa"]) + r.choice("123456789") + r.choice(ok)
    b = r.choice("123456789") + r.choice(ok) + r.choice("0123456789")
    return r.choice([f"{a} {b}"] * 5 + [a + b, f"{a}-{b}", f"{a} {b}".lower()])


def health(r, prov, person, birth):
    if prov == "QC":
        code = plain(person["l"].replace("-", "").replace(" ", "").replace("'", "")).upper()[:3].ljust(3, "X")
        month = birth.month + (50 if person["sex"] == "w" else 0)
        s = code + plain(person["f"])[0].upper() + f"{birth.year % 100:02d}{month:02d}{birth.day:02d}" + digits(r, 2)
        return r.choice([group(s, (4, 4, 4), " "), group(s, (4, 4, 4), " "), s, group(s, (4, 4, 4), "-")])
    if prov == "ON":
        s = luhn(r, 10)
        v = letters(r, 2)
        return r.choice(
            [
                group(s, (4, 3, 3), "-") + "-" + v,
                group(s, (4, 3, 3), " ") + " " + v,
                s + v,
                s + " " + v,
                group(s, (4, 3, 3), "-"),
            ]
        )
    if prov == "BC":
        w = [2, 4, 8, 5, 10, 9, 7, 3]
        while True:
            body = digits(r, 8, "0123456789")
            c = 11 - sum(int(a) * b for a, b in zip(body, w, strict=False)) % 11
            if c < 10:
                break
        s = "9" + body + str(c)
        return r.choice([group(s, (4, 3, 3), " "), s, group(s, (4, 3, 3), "-")])
    if prov in ("AB",):
        s = digits(r, 9)
        return r.choice([group(s, (5, 4), "-"), group(s, (5, 4), " "), s])
    if prov == "NS":
        s = digits(r, 10, "0123")
        return r.choice([group(s, (4, 3, 3), " "), s])
    if prov == "NL":
        s = digits(r, 12)
        return r.choice([group(s, (3, 3, 3, 3), " "), s])
    if prov == "PE":
        return digits(r, 8)
    if prov == "NT":
        return r.choice("NTDM") + r.choice(["", " "]) + digits(r, 7)
    s = ("1" if prov == "NU" else r.choice("1245678")) + digits(r, 8, "0123456789")
    return r.choice([group(s, (3, 3, 3), " "), group(s, (3, 3, 3), "-"), s])


def licence(r, prov, person):
    top = plain(person["l"])[0].upper()
    if prov == "ON":
        s = top + digits(r, 14, "123456789")
        return r.choice([group(s, (5, 5, 5), "-"), group(s, (5, 5, 5), " "), s])
    if prov == "QC":
        s = top + digits(r, 12)
        return r.choice([group(s, (5, 6, 2), "-"), s])
    if prov == "AB":
        return digits(r, 6) + "-" + digits(r, 3)
    if prov == "MB":
        code = (plain(person["l"]).upper().replace("'", "").replace(" ", "").replace("-", "") + "XXXXX")[:5]
        return f"{code}-{letters(r, 1)}{digits(r, 3)}-{letters(r, 2)}"
    if prov == "NS":
        return (plain(person["l"]).upper().replace("'", "").replace(" ", "").replace("-", "") + "XXXXX")[:5] + digits(
            r, 9
        )
    if prov == "NL":
        return top + digits(r, 9)
    return digits(r, 7)


def plate(r, prov):
    n, up = r.randint(100, 999), "ABCDEFGHJKLMNPRSTVWXYZ"
    if prov == "ON":
        return f"C{letters(r, 3, up)} {n}"
    if prov == "QC":
        return r.choice([f"{letters(r, 1, up)}{r.randint(10, 99)} {letters(r, 3, up)}", f"{n} {letters(r, 3, up)}"])
    if prov == "AB":
        return f"{letters(r, 3, up)}-{digits(r, 4)}"
    if prov == "BC":
        return f"{letters(r, 2, up)}{r.randint(1, 9)} {r.randint(10, 99)}{letters(r, 1, up)}"
    return f"{letters(r, 3, up)} {n}"


def gov(r, kind, prov, person):
    if kind == "dl":
        return licence(r, prov, person)
    if kind == "pp":
        return r.choice([letters(r, 2) + digits(r, 6), letters(r, 1) + digits(r, 6) + letters(r, 2)])
    if kind == "uci":
        s = digits(r, 8)
        return r.choice([group(s, (4, 4), "-"), "11-" + group(s, (4, 4), "-"), s, "11" + s])
    if kind == "stat":
        return r.choice([digits(r, 10), group(digits(r, 10), (3, 5, 2), "-")])
    if kind == "perm":
        return r.choice("UF") + r.choice(["", " "]) + digits(r, 9)
    return plate(r, prov)


def case(r):
    y = r.choice(["2025", "2026", "26", "25"])
    return r.choice(
        [
            f"{y}-{digits(r, 5)}",
            f"{y}-{digits(r, 4)}",
            f"{r.choice(['HSG', 'INC', 'TRF', 'REG', 'INT'])}-{digits(r, 5)}",
            f"C{digits(r, 7, '0')}",
            digits(r, 6),
            f"{letters(r, 2)}-{digits(r, 3)} {digits(r, 3)}",
            f"{letters(r, 1)}{digits(r, 6)}",
            f"{y}-{letters(r, 2)}-{digits(r, 4)}",
            f"{digits(r, 4)}-{r.choice('ABCD')}",
            f"{letters(r, 3)}{y[-2:]}{digits(r, 4)}",
        ]
    )


def account(r, kind):
    inst = r.choice(["001", "002", "003", "004", "006", "010", "815", "828"])
    if kind == "bank":
        return r.choice(
            [
                f"{digits(r, 5, '0123')}-{inst}-{digits(r, 7)}",
                f"{digits(r, 5, '0123')} {inst} {digits(r, 7)}",
                f"{digits(r, 5, '0123')}-{inst} {digits(r, 3)}-{digits(r, 4)}",
            ]
        )
    if kind == "card":
        s = luhn(r, 16, "45")
        return r.choice([group(s, (4, 4, 4, 4), " "), s, group(s, (4, 4, 4, 4), "-")])
    if kind == "tran":
        return digits(r, 5, "0123")
    if kind == "acct":
        return r.choice([digits(r, 7), digits(r, 3) + "-" + digits(r, 4), digits(r, 10)])
    s = digits(r, 12)
    return r.choice(
        [
            group(s, (4, 4, 4), " "),
            s,
            digits(r, 10),
            group(digits(r, 9), (3, 3, 3), " "),
            digits(r, 8) + "-" + digits(r, 2),
        ]
    )


def birth(r, cls):
    lo, hi = {
        "k": (3, 12),
        "t": (13, 17),
        "a": (20, 61),
        "s": (66, 93),
        "b": (0, 1),
        "y": (20, 38),
        "u": (17, 17),
        "g": (9, 9),
    }[cls]
    years = r.randint(lo, hi)
    back = years * 365.25 + r.randint(40, 330) if cls != "b" else r.randint(80, 600)
    return TODAY - dt.timedelta(days=int(back))


def age_years(b):
    return TODAY.year - b.year - ((TODAY.month, TODAY.day) < (b.month, b.day))


def dob(r, b, lang):
    m, yy = MONTHS[lang][b.month - 1], f"{b.year % 100:02d}"
    if lang == "en":
        return r.choice(
            [
                b.isoformat(),
                b.isoformat(),
                f"{m} {b.day}, {b.year}",
                f"{m[:3]} {b.day}, {b.year}",
                f"{b.day:02d}/{b.month:02d}/{b.year}",
                f"{b.month}/{b.day}/{b.year}",
                f"{b.day:02d}-{m[:3].upper()}-{b.year}",
                f"{b.day} {m} {b.year}",
                f"{m[:3]} {b.day} {b.year}",
                f"{b.year}/{b.month:02d}/{b.day:02d}",
                f"{b.day:02d}-{b.month:02d}-{yy}",
                f"{b.day} {m[:3]} {yy}",
                f"{b.year}.{b.month:02d}.{b.day:02d}",
            ]
        )
    day = "1er" if b.day == 1 else str(b.day)
    short = {
        "janvier": "janv.",
        "février": "févr.",
        "juillet": "juill.",
        "septembre": "sept.",
        "octobre": "oct.",
        "novembre": "nov.",
        "décembre": "déc.",
    }.get(m, m)
    return r.choice(
        [
            b.isoformat(),
            b.isoformat(),
            f"{day} {m} {b.year}",
            f"{day} {m} {b.year}",
            f"{day} {short} {b.year}",
            f"{b.day:02d}/{b.month:02d}/{b.year}",
            f"{b.day:02d}-{b.month:02d}-{b.year}",
            f"{b.year}/{b.month:02d}/{b.day:02d}",
            f"{b.day:02d}.{b.month:02d}.{b.year}",
            f"{b.day:02d}/{b.month:02d}/{yy}",
            f"{day} {m} {yy}",
        ]
    )


def dob_words(b, lang):
    if lang == "en":
        d = (
            ORD[b.day - 1]
            if b.day <= 20
            else "thirtieth"
            if b.day == 30
            else TENS[b.day // 10] + " " + ORD[b.day % 10 - 1]
        )
        tail = en_number(b.year % 100).replace("-", " ")
        y = "nineteen " + tail if b.year < 2000 else "two thousand and " + tail if b.year % 100 else "two thousand"
        return f"{MONTHS['en'][b.month - 1].lower()} {d} {y}"
    d = "premier" if b.day == 1 else fr_number(b.day)
    tail = fr_number(b.year % 100) if b.year % 100 else ""
    y = ("mille neuf cent " if b.year < 2000 else "deux mille ") + tail
    return f"{d} {MONTHS['fr'][b.month - 1]} {y}".strip().replace("-", " ")


def age(r, b, lang, form, sex):
    n = age_years(b)
    if n < 2:
        m = max(3, (TODAY - b).days // 30)
        return {
            "en": {"ya": f"{m}-month-old", "an": f"{m} months"}.get(form, f"{m} months old"),
            "fr": {"ag": f"{'âgée' if sex == 'w' else 'âgé'} de {m} mois"}.get(form, f"{m} mois"),
        }[lang]
    if lang == "en":
        w = en_number(n)
        if form == "ya":
            return r.choice([f"{n}-year-old", f"{n} year old", f"{n} y/o", f"{w}-year-old"])
        if form == "ag":
            return r.choice([f"age {n}", f"aged {n}", f"{n} yrs"])
        if form == "an":
            return r.choice([str(n), f"{n} yrs", f"{n} years"])
        return r.choice([f"{n} y/o", f"{n} years old", f"{n} yrs old", f"{n}yo", f"{w} years old", f"{n} years old"])
    w = fr_number(n)
    if form == "ag":
        return f"{'âgée' if sex == 'w' else 'âgé'} de {r.choice([str(n), str(n), w])} ans"
    if form == "an":
        return r.choice([str(n), f"{n} ans"])
    return r.choice([f"{n} ans", f"{n} ans", f"{w} ans", f"{n} ans"])


def date(r, lang, past=False):
    d = dt.date(2026, 3, 4) if past else dt.date(2027, 1, 4)
    d += dt.timedelta(days=r.randint(0, 270))
    m, w = MONTHS[lang][d.month - 1], DAYS[lang][d.weekday()]
    if lang == "en":
        return r.choice(
            [f"{w}, {m} {d.day}", f"{m} {d.day}", f"{w[:3]} {m[:3]} {d.day}", d.isoformat(), f"{m} {d.day}, {d.year}"]
        )
    day = "1er" if d.day == 1 else str(d.day)
    return r.choice([f"{w} {day} {m}", f"{day} {m}", d.isoformat(), f"{day} {m} {d.year}"])


def amount(r, lang):
    n = r.choice([r.randint(40, 990), r.randint(100, 299) * 10, r.randint(1000, 4800)])
    if lang == "en":
        return r.choice([f"${n:,}", f"${n}", f"${n:,}.00" if n > 999 else f"${n}.50"])
    return r.choice([f"{n:,} $".replace(",", " "), f"{n} $", f"{n}$", f"{n},50 $"])
