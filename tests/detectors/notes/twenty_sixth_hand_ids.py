"""Health numbers, case numbers, government papers and accounts; every value is drawn from the rng given."""

from tests.detectors.notes.twenty_sixth_hand_numbers import checked, digits, group, letters, luhn, pick


def ramq(r, person):
    s = "".join(c for c in person.plain_surname.upper() if c.isalpha())
    g = "".join(c for c in person.plain_given.upper() if c.isalpha())
    code = (s + "XXX")[:3] + g[0]
    y, m, d = person.born or (r.randint(1938, 1999), r.randint(1, 12), r.randint(1, 28))
    y %= 100
    num = f"{y:02d}{m + (50 if person.fem else 0):02d}{d:02d}{digits(r, 2)}"
    return pick(r, 6, f"{code} {num[:4]} {num[4:]}", 3, code + num, 1, f"{code}-{num[:4]}-{num[4:]}")


def health(r, prov, person):
    if prov == "qc":
        return ramq(r, person)
    if prov == "on":
        s = checked(r, digits(r, 9, "123456789"))
        ver = letters(r, 2, "ABCDEFGHJKLMNPQRSTUVWXYZ")
        return pick(
            r,
            5,
            group(s, 4, 3, 3) + " " + ver,
            3,
            group(s, 4, 3, 3, sep="-") + "-" + ver,
            2,
            group(s, 4, 3, 3),
            2,
            s + ver,
            2,
            s,
            1,
            group(s, 4, 3, 3, sep="-"),
        )
    if prov == "mb":
        s = digits(r, 9, "123456789")
        return pick(r, 4, s, 4, group(s, 3, 3, 3), 2, group(s, 3, 3, 3, sep="-"))
    if prov == "nb":
        s = digits(r, 9, "123456789")
        return pick(r, 5, group(s, 3, 3, 3), 4, s, 2, group(s, 3, 3, 3, sep="-"))
    if prov == "bc":
        return group("9" + digits(r, 9), 4, 3, 3)
    if prov == "ab":
        return pick(r, 2, group(digits(r, 9, "123456789"), 5, 4, sep="-"), 1, digits(r, 9, "123456789"))
    if prov == "ns":
        return group("00" + digits(r, 8), 4, 3, 3)
    if prov == "nl":
        return pick(r, 2, digits(r, 12, "123456789"), 1, group(digits(r, 12, "123456789"), 3, 3, 3, 3))
    return pick(r, 2, group(digits(r, 9, "123456789"), 3, 3, 3), 1, digits(r, 9, "123456789"))


def case_no(r, kind):
    y = r.choice(("24", "25", "25", "26"))
    if kind == "inc":
        return pick(
            r,
            4,
            f"C{y}-{digits(r, 6, '123')}",
            3,
            f"TB{y}{digits(r, 6, '012')}",
            3,
            f"{y}-{digits(r, 6, '123456789')}",
            2,
            f"GAT-{y}{r.randint(1, 12):02d}{r.randint(1, 28):02d}-{digits(r, 3)}",
            1,
            f"20{y}-{digits(r, 7, '123')}",
        )
    if kind == "claim":
        return pick(
            r,
            4,
            digits(r, 8, "123456789"),
            2,
            f"{y}-{digits(r, 7, '0123')}",
            2,
            f"C{digits(r, 7, '123456789')}",
            1,
            f"{digits(r, 4, '1234')}-{digits(r, 4)}-{digits(r, 2)}",
        )
    return pick(
        r,
        5,
        f"{y}-{digits(r, 5, '01')}",
        4,
        f"20{y}-{digits(r, 4, '012')}",
        5,
        digits(r, 6, "123456789"),
        3,
        digits(r, 5, "123456789"),
        2,
        f"{letters(r, 1)}-{digits(r, 5)}",
        2,
        f"{letters(r, 2)}-20{y}-{digits(r, 4, '01')}",
        2,
        digits(r, 8, "0123"),
        1,
        f"{letters(r, 3)}{digits(r, 5)}",
        1,
        f"INC00{digits(r, 5)}",
    )


def gov(r, kind, prov, person):
    s = person.plain_surname.upper().replace(" ", "")
    if kind == "dl":
        if prov == "on":
            return f"{s[0]}{digits(r, 4)}-{digits(r, 5)}-{digits(r, 5)}"
        if prov == "qc":
            return f"{s[0]}{digits(r, 4)}-{digits(r, 6)}-{digits(r, 2)}"
        if prov == "mb":
            head = f"{(s + letters(r, 3))[:2]}-{letters(r, 2)}-{letters(r, 2)}"
            return f"{head}-{letters(r, 1)}{digits(r, 3)}{letters(r, 2)}"
        return digits(r, r.choice((6, 7)), "123456789")
    if kind == "pass":
        return pick(
            r,
            5,
            letters(r, 2, "ABGHJ") + digits(r, 6),
            1,
            letters(r, 1) + digits(r, 6) + letters(r, 2),
            1,
            letters(r, 1) + digits(r, 8),
        )
    if kind == "uci":
        return pick(
            r,
            3,
            f"11-{digits(r, 4)}-{digits(r, 4)}",
            3,
            f"{digits(r, 4, '5689')}-{digits(r, 4)}",
            1,
            "11" + digits(r, 8),
        )
    if kind == "status":
        s = digits(r, 10, "1234567")
        return pick(r, 5, s, 2, group(s, 3, 5, 2, sep="-"), 2, group(s, 3, 5, 2))
    if kind == "permit":
        return pick(r, 3, "U" + digits(r, 9), 2, "F" + digits(r, 9), 1, "U " + digits(r, 9))
    return {
        "on": f"{letters(r, 1, 'CD')}{letters(r, 3)} {digits(r, 3)}",
        "qc": f"{letters(r, 1, 'EFGHX')}{digits(r, 2)} {letters(r, 3)}",
        "mb": f"{letters(r, 1, 'GHKL')}{letters(r, 2)} {digits(r, 3)}",
    }.get(prov, f"{letters(r, 1, 'GJK')}{letters(r, 2)} {digits(r, 3)}")


def account(r, kind, prov):
    inst = r.choice("001 002 003 004 006 010 815 815 839 879".split())
    if kind == "bank":
        return pick(
            r,
            4,
            f"{digits(r, 5)}-{inst}-{digits(r, 7)}",
            2,
            f"{digits(r, 5)} {inst} {digits(r, 7)}",
            1,
            f"{digits(r, 5)}-{inst} {digits(r, 7)}",
            1,
            f"{inst}-{digits(r, 5)}-{digits(r, 7)}",
        )
    if kind == "tr":
        return pick(r, 3, digits(r, 5), 2, f"{digits(r, 5)}-{inst}")
    if kind == "an":
        return pick(
            r,
            4,
            digits(r, 7, "123456789"),
            2,
            f"{digits(r, 3)}-{digits(r, 3)}-{digits(r, 1)}",
            2,
            digits(r, 10, "123456789"),
            1,
            digits(r, 12, "123456789"),
        )
    if kind == "card":
        s = checked(r, r.choice(("4", "4", "51", "53", "54")) + digits(r, 14))[:16]
        s = s if len(s) == 16 else luhn(s[:15])
        s = checked(r, s[:15])
        return pick(r, 5, group(s, 4, 4, 4, 4), 2, group(s, 4, 4, 4, 4, sep="-"), 2, s)
    if prov == "qc":
        return "299 0" + group(digits(r, 8), 2, 3, 3) if r.random() < 0.6 else "2990" + digits(r, 8)
    if prov == "mb":
        return pick(
            r,
            2,
            f"{digits(r, 7, '123456789')} {digits(r, 7)}",
            2,
            f"{digits(r, 7, '123456789')}-{digits(r, 7)}",
            1,
            digits(r, 14, "123456789"),
        )
    return pick(
        r,
        3,
        digits(r, 9, "123456789"),
        2,
        f"{digits(r, 5, '123456789')}-{digits(r, 3)}-{digits(r, 2)}",
        1,
        digits(r, 11, "123456789"),
    )
