"""Licences, plates, passports, files and accounts as they are written in notes."""

from tests.detectors.notes.thirty_first_hand_numbers import digits, group, luhn, plain
from tests.detectors.notes.thirty_first_hand_places import REGIONS

L = "ABCDEFGHJKLMNPRSTVWXYZ"


def letters(rng, n):
    return "".join(rng.choice(L) for _ in range(n))


def licence(rng, reg, p):
    prov = REGIONS[reg][0].split()[0]
    a = plain(p.surname).upper()[0]
    if prov == "ON":
        mm = p.month + (50 if p.sex == "f" else 0)
        return rng.choice(["{}{}-{}-{}", "{}{} {} {}", "{}{}-{}-{}"]).format(
            a, digits(rng, 4), digits(rng, 5), f"{p.year % 10}{mm:02d}{p.day:02d}"
        )
    if prov == "QC":
        return f"{a}{digits(rng, 4)}-{p.day:02d}{p.month:02d}{p.year % 100:02d}-{digits(rng, 2)}"
    if prov == "AB":
        return rng.choice([f"{digits(rng, 6)}-{digits(rng, 3)}", "1" + digits(rng, 8)])
    if prov == "MB":
        s = (plain(p.surname).upper().replace("'", "").replace("-", "").replace(" ", "") + "XXXXX")[:5]
        return f"{s[:2]}-{s[2:4]}-{s[4]}{plain(p.given).upper()[0]}-{rng.choice(L)}{digits(rng, 3)}{letters(rng, 2)}"
    return "2" + digits(rng, 6) if prov == "NB" else digits(rng, 9)


def plate(rng, reg):
    prov = REGIONS[reg][0].split()[0]
    if prov == "QC":
        return rng.choice(
            [
                f"{rng.choice('EFGHJKLMNPRS')}{digits(rng, 2)} {letters(rng, 3)}",
                f"{digits(rng, 3)} {letters(rng, 3)}",
                f"F{letters(rng, 2)}{digits(rng, 4)}",
            ]
        )
    if prov == "ON":
        return rng.choice([f"C{letters(rng, 3)} {digits(rng, 3)}", f"C{letters(rng, 3)}{digits(rng, 3)}"])
    if prov == "AB":
        return rng.choice([f"C{letters(rng, 2)}-{digits(rng, 4)}", f"C{letters(rng, 2)} {digits(rng, 4)}"])
    return rng.choice([f"{letters(rng, 3)} {digits(rng, 3)}", f"{letters(rng, 3)}{digits(rng, 3)}"])


def gov(rng, kind, reg, p):
    if kind == "lic":
        return licence(rng, reg, p)
    if kind == "plate":
        return plate(rng, reg)
    if kind == "pass":
        return rng.choice(
            [letters(rng, 2) + digits(rng, 6), "A" + digits(rng, 6) + letters(rng, 2), letters(rng, 1) + digits(rng, 8)]
        )
    if kind == "uci":
        return rng.choice(
            [f"11-{digits(rng, 4)}-{digits(rng, 4)}", f"{digits(rng, 4)}-{digits(rng, 4)}", f"11{digits(rng, 8)}"]
        )
    if kind == "stat":
        return rng.choice(
            [
                f"{rng.randint(161, 472)}{digits(rng, 5)}{rng.randint(1, 9):02d}",
                f"{rng.randint(161, 472)} {digits(rng, 5)} 0{rng.randint(1, 9)}",
            ]
        )
    return rng.choice(
        [
            "U" + digits(rng, 9),
            "F" + digits(rng, 9),
            "T" + digits(rng, 9),
            "RA" + digits(rng, 10),
            "W30" + digits(rng, 7),
        ]
    )


def case(rng, kind):
    y = rng.choice([24, 25, 26])
    if kind == "ltb":
        return f"LTB-L-{digits(rng, 6)}-{y}"
    if kind == "tal":
        when = f"20{y}0{rng.randint(1, 9)}{rng.randint(10, 28)}"
        return rng.choice([f"7{digits(rng, 5)} {rng.choice(['02', '04', '17'])} {when} G", f"7{digits(rng, 5)}"])
    if kind == "claim":
        return rng.choice(
            [
                digits(rng, 8),
                f"{y}-{digits(rng, 6)}",
                f"{letters(rng, 1)}{digits(rng, 7)}",
                group(digits(rng, 9), (3, 3, 3), " "),
            ]
        )
    if kind == "inc":
        return rng.choice(
            [
                f"{y}-{digits(rng, 6)}",
                f"20{y}-{digits(rng, 5)}",
                f"{letters(rng, 2)}{y}{digits(rng, 6)}",
                f"KP{y}-{digits(rng, 5)}",
            ]
        )
    if kind == "tick":
        return rng.choice([digits(rng, 5), f"INC{digits(rng, 7)}", f"SR-{digits(rng, 6)}", f"{y}{digits(rng, 5)}"])
    return rng.choice(
        [
            f"{y}-{digits(rng, 4)}",
            f"H-20{y}-{digits(rng, 4)}",
            digits(rng, 6),
            f"{digits(rng, 3)}-{digits(rng, 3)}",
            f"{letters(rng, 2)}-{digits(rng, 5)}",
            f"20{y}-{digits(rng, 5)}",
            f"{letters(rng, 3)}{digits(rng, 4)}",
            digits(rng, 7),
            f"{digits(rng, 5)}-{letters(rng, 1)}",
        ]
    )


def account(rng, kind):
    inst = rng.choice(["001", "002", "003", "004", "006", "010", "815", "219", "865", "828"])
    tr, ac = digits(rng, 5), digits(rng, rng.choice([7, 7, 7, 12]))
    if kind == "bank":
        return rng.choice([f"{tr}-{inst}-{ac}", f"{tr}-{inst} {ac}", f"{tr} {inst} {ac}", f"{inst}-{tr}-{ac}"])
    if kind == "transit":
        return rng.choice([tr, tr, f"{tr}-{inst}"])
    if kind == "acno":
        return rng.choice([ac, ac, f"{ac[:3]}-{ac[3:6]}-{ac[6:]}", f"{ac[:2]}-{ac[2:]}"])
    if kind == "card":
        s = luhn(rng, rng.choice(["4500", "4519", "5191", "5258", "4724"]), 16)
        return rng.choices([group(s, (4, 4, 4, 4), " "), group(s, (4, 4, 4, 4), "-"), s], [70, 18, 12])[0]
    return rng.choice(
        [
            group(digits(rng, 12), (3, 3, 3, 3), " "),
            digits(rng, 9),
            f"{digits(rng, 7)}-{digits(rng, 2)}",
            f"{digits(rng, 8)}-{digits(rng, 5)}",
            group(digits(rng, 10), (4, 3, 3), " "),
            digits(rng, 10),
        ]
    )
