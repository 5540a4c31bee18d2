"""Telephones, postal codes, sums: one function a kind; every value is drawn from the rng given."""

U_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
T_EN = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
U_FR = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
).split()
T_FR = "x x vingt trente quarante cinquante soixante".split()


def digits(r, n, first="0123456789"):
    return r.choice(first) + "".join(r.choice("0123456789") for _ in range(n - 1))


def letters(r, n, pool="ABCDEGHJKLMNPRSTVWXYZ"):
    return "".join(r.choice(pool) for _ in range(n))


def words_en(n):
    if n < 20:
        return U_EN[n]
    return T_EN[n // 10] + (" " + U_EN[n % 10] if n % 10 else "")


def words_fr(n):
    if n < 20:
        return U_FR[n]
    if n < 70:
        t, u = divmod(n, 10)
        return T_FR[t] + ("" if not u else " et un" if u == 1 else "-" + U_FR[u])
    if n < 80:
        return "soixante et onze" if n == 71 else "soixante-" + U_FR[n - 60]
    return "quatre-vingts" if n == 80 else "quatre-vingt-" + U_FR[n - 80]


def luhn(body):
    """Append the check digit to a string of digits."""
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return body + str(-total % 10)


def checked(r, body):
    """Valid check digit nine times out of ten."""
    good = luhn(body)
    return good if r.random() < 0.9 else body + str((int(good[-1]) + r.randint(1, 9)) % 10)


def pick(r, *pairs):
    """pick(r, weight, value, weight, value, ...)"""
    return r.choices(pairs[1::2], pairs[0::2])[0]


def group(s, *sizes, sep=" "):
    out, i = [], 0
    for n in sizes:
        out.append(s[i : i + n])
        i += n
    return sep.join(out)


def sin(r):
    s = checked(r, r.choice("1234567749") + digits(r, 7))
    return pick(r, 6, group(s, 3, 3, 3), 5, group(s, 3, 3, 3, sep="-"), 2, s)


def phone(r, lang, reg, ext=False, local=False):
    area = r.choice(reg[3]) if r.random() < 0.9 else r.choice("204 807 705 819 506 514 416 613 780 604".split())
    ex, no = r.choice("23456789") + digits(r, 2, "023456789"), digits(r, 4)
    if local:
        return ex + pick(r, 5, "-", 1, " ") + no
    out = pick(
        r,
        10,
        f"{area}-{ex}-{no}",
        4,
        f"({area}) {ex}-{no}",
        3,
        f"{area} {ex}-{no}",
        3,
        f"{area} {ex} {no}",
        2,
        f"{area}.{ex}.{no}",
        2,
        f"{area}{ex}{no}",
        1,
        f"1-{area}-{ex}-{no}",
        1,
        f"+1 {area} {ex} {no}",
        1,
        f"({area}){ex}-{no}",
        1,
        f"+1{area}{ex}{no}",
    )
    if ext:
        e = digits(r, r.choice((2, 3, 4)), "123456789")
        out += r.choice(
            (f" ext. {e}", f" ext {e}", f" x{e}", f", ext. {e}")
            if lang == "en"
            else (f" poste {e}", f", poste {e}", f" p. {e}", f" #{e}")
        )
    return out


def phone_words(r, lang, reg):
    u = list(U_EN if lang == "en" else U_FR)
    if lang == "en" and r.random() < 0.6:
        u[0] = "oh"
    num = r.choice(reg[3]) + r.choice("23456789") + digits(r, 6)
    if lang == "fr" and r.random() < 0.6:
        pairs = [int(num[6:8]), int(num[8:])]
        return " ".join([u[int(c)] for c in num[:6]] + [words_fr(p) if p > 9 else "zéro " + u[p] for p in pairs])
    return " ".join(u[int(c)] for c in num)


def postal(r, reg):
    a, b = r.choice(reg[4]), r.choice("123456789") + letters(r, 1) + r.choice("123456789")
    return pick(r, 12, f"{a} {b}", 4, f"{a}{b}", 1, f"{a}-{b}", 1, f"{a} {b}".lower())


def money(r, lang, lo, hi):
    n = r.randrange(lo, hi)
    n = n - n % 5 if r.random() < 0.6 else n
    if lang == "en":
        return "$" + (f"{n:,}" if r.random() < 0.6 else str(n))
    return (f"{n:,}".replace(",", " ") if r.random() < 0.6 else str(n)) + pick(r, 5, " $", 1, "$")


def amount(r, lang):
    n = pick(r, 4, r.randrange(20, 400, 5), 4, r.randrange(400, 2400), 2, r.randrange(1000, 4800, 50))
    c = pick(r, 3, "", 1, digits(r, 2))
    if lang == "en":
        whole = f"{n:,}" if r.random() < 0.6 else str(n)
        return f"${whole}" + (f".{c}" if c else "")
    whole = f"{n:,}".replace(",", " ") if r.random() < 0.6 else str(n)
    return whole + (f",{c}" if c else "") + pick(r, 5, " $", 1, "$")
