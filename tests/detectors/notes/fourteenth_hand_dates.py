"""Birth dates, dates, amounts, ages."""

MONTHS_EN = "January February March April May June July August September October November December".split()
MONTHS_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()


def birth(rng, born, lang):
    y, m, d = born
    iso = [f"{y}-{m:02d}-{d:02d}", f"{y}/{m:02d}/{d:02d}", f"{d:02d}/{m:02d}/{y}", f"{y}-{m:02d}-{d:02d}"]
    if lang == "en":
        mon = MONTHS_EN[m - 1]
        return rng.choice(
            [
                *iso,
                f"{mon} {d}, {y}",
                f"{mon} {d} {y}",
                f"{mon[:3]} {d}, {y}",
                f"{d} {mon} {y}",
                f"{d}-{mon[:3]}-{y}",
                f"{mon[:3]} {d}/{y % 100:02d}",
                f"{m}/{d}/{y % 100:02d}",
                f"{d} {mon[:3]} {y}",
                f"{m:02d}-{d:02d}-{y}",
            ]
        )
    mon, dd = MONTHS_FR[m - 1], "1er" if d == 1 else str(d)
    return rng.choice(
        iso
        + [f"{dd} {mon} {y}"] * 4
        + [f"{d:02d}-{m:02d}-{y}", f"{d:02d}.{m:02d}.{y}", f"{d:02d}-{m:02d}-{y % 100:02d}", f"{dd} {mon} {y}"]
    )


def date(rng, lang):
    m, d, h = rng.randint(1, 12), rng.randint(1, 28), rng.randint(9, 16)
    y = 2026
    if lang == "en":
        mon = MONTHS_EN[m - 1]
        return rng.choice(
            [
                f"{mon} {d}",
                f"{mon[:3]} {d}",
                f"{mon} {d}, {y}",
                f"{y}-{m:02d}-{d:02d}",
                f"{mon[:3]} {d} at {h}:30",
                f"{m:02d}/{d:02d}/{y}",
            ]
        )
    mon, dd = MONTHS_FR[m - 1], "1er" if d == 1 else str(d)
    return rng.choice([f"{dd} {mon}", f"{dd} {mon} {y}", f"{dd} {mon} à {h} h", f"{dd} {mon} à {h}h30", f"{dd} {mon}"])


def rent(rng, lang):
    n = rng.randint(61, 189) * 10
    return f"${n:,}" if lang == "en" else f"{n} $"


def grant(rng, lang):
    n = rng.randint(12, 90)
    return f"${n},000" if lang == "en" else f"{n} 000 $"


def amount(rng, lang):
    n = rng.choice([25, 40, 60, 75, 120, 180, 212, 340, 415, 560, 735, 890, 940, 1150, 1275, 1480, 1610])
    if lang == "en":
        return rng.choice([f"${n:,}", f"${n}", f"${n}.{rng.randint(10, 99)}"])
    return rng.choice([f"{n} $", f"{n}$", f"{n},{rng.randint(10, 99)} $"])


ONES_FR = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
ONES_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()


def words(n, lang):
    if n < 20:
        return (ONES_EN if lang == "en" else ONES_FR)[n]
    t, u = divmod(n, 10)
    if lang == "en":
        tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()[t - 2]
        return tens + ("-" + ONES_EN[u] if u else "")
    if t in (7, 9):
        t, u = t - 1, u + 10
    if t == 8:
        return "quatre-vingt" + ("-" + ONES_FR[u] if u else "s")
    tens = "vingt trente quarante cinquante soixante".split()[t - 2]
    return tens + ("" if not u else " et " + ONES_FR[u] if u in (1, 11) else "-" + ONES_FR[u])


def age(rng, person, lang, kind):
    n = max(person.age, 2)
    if kind == "agn":
        return str(n)
    if kind == "agf":
        return rng.choice([f"{n} years old", words(n, lang) + " years old", str(n)])
    if kind == "aga":
        return rng.choice([f"{n}-year-old", f"{n} yr old", f"{n}-yr-old", f"{n} year old"])
    if lang == "en":
        return rng.choice(
            [
                f"{n} y/o",
                f"{n} yo",
                f"{n} years old",
                f"age {n}",
                f"aged {n}",
                f"{n} yrs old",
                words(n, lang) + " years old",
            ]
        )
    e = "e" if person.woman else ""
    if kind == "ag":
        return rng.choice([f"{n} ans", f"{n} ans", f"{n} ans", words(n, lang) + " ans"])
    return rng.choice([f"{n} ans", f"âgé{e} de {n} ans", f"{n} ans", f"âgé{e} de {words(n, lang)} ans"])
