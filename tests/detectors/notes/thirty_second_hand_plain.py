"""Values of the thirty-second hand that need no person: numbers, addresses, dates, and what must stay."""

from tests.detectors.notes import thirty_second_hand_values as values


def card(r, n):
    return r.choice([" ".join(n[i : i + 4] for i in (0, 4, 8, 12)), n, "-".join(n[i : i + 4] for i in (0, 4, 8, 12))])


def plain(c, name):
    r, lang, city = c.r, c.lang, c.city
    y, gov = r.choice("5667"), "GOV_ID"
    letter = r.choice("ABCDFGHLMPRST")
    simple = {
        "case": lambda: (
            r.choice(
                [
                    f"202{y}-{values.d(r, 5)}",
                    f"{r.choice(['OW', 'HS', 'CM', 'SH', 'D', 'INT'])}-{values.nz(r, 5)}",
                    values.nz(r, 6),
                    values.nz(r, 7),
                    f"{letter}{values.nz(r, 6)}",
                    f"2{y}-{values.d(r, 4)}",
                    f"{values.nz(r, 3)}-{values.nz(r, 4)}",
                ]
            ),
            "CASE_ID",
        ),
        "ltb": lambda: (f"LTB-L-{values.d(r, 6)}-2{y}", "CASE_ID"),
        "tal": lambda: (f"{values.nz(r, 6)} 31 202{y}{r.randint(1, 12):02}{r.randint(1, 28):02} G", "CASE_ID"),
        "dl": lambda: (
            {
                "ON": f"{letter}{values.nz(r, 4)}-{values.nz(r, 5)}-{values.nz(r, 5)}",
                "QC": f"{letter}{values.nz(r, 4)}-{values.d(r, 6)}-{values.d(r, 2)}",
                "SK": values.nz(r, 8),
            }.get(city[1], values.nz(r, 7)),
            gov,
        ),
        "pass": lambda: (
            r.choice(
                [
                    f"{letter}{r.choice('ABGKR')}{values.d(r, 6)}",
                    f"{letter}{values.d(r, 6)}{r.choice('ABGKR')}{r.choice('ABGKR')}",
                    f"{letter}{values.d(r, 8)}",
                ]
            ),
            gov,
        ),
        "uci": lambda: (
            r.choice(
                [f"11-{values.d(r, 4)}-{values.d(r, 4)}", f"{values.nz(r, 4)}-{values.d(r, 4)}", f"11{values.d(r, 8)}"]
            ),
            gov,
        ),
        "status": lambda: (
            r.choice(
                [values.nz(r, 10), f"{values.nz(r, 3)}{values.d(r, 5)}01", f"{values.nz(r, 3)}-{values.d(r, 5)}-01"]
            ),
            gov,
        ),
        "permit": lambda: (r.choice("UFT") + values.nz(r, 9), gov),
        "plate": lambda: (
            {
                "ON": f"C{r.choice('ABCD')}{r.choice('KLM')}{letter} {values.d(r, 3)}",
                "QC": f"{letter}{values.d(r, 2)} {r.choice('ABC')}{letter}{r.choice('XYZ')}",
                "SK": f"{values.d(r, 3)} {letter}{r.choice('KLM')}{letter}",
            }.get(city[1], f"{letter}{r.choice('KJT')}{r.choice('ABE')} {values.d(r, 3)}"),
            gov,
        ),
        "bank": lambda: (
            r.choice([f"{values.d(r, 5)}-{r.choice(['003', '815', '006', '001', '010'])}", f"{values.d(r, 5)}"]),
            "ACCOUNT",
        ),
        "acct": lambda: (
            r.choice(
                [
                    values.nz(r, 7),
                    values.nz(r, 7),
                    f"{values.nz(r, 3)}-{values.d(r, 3)}-{values.d(r, 1)}",
                    values.nz(r, 12),
                ]
            ),
            "ACCOUNT",
        ),
        "hyd": lambda: (
            r.choice(
                [
                    values.nz(r, 12),
                    values.nz(r, 10),
                    f"{values.nz(r, 4)} {values.d(r, 4)} {values.d(r, 4)}",
                    f"{values.nz(r, 6)}-{values.nz(r, 5)}",
                    f"{values.nz(r, 5)}-{values.nz(r, 5)}-{values.d(r, 2)}",
                ]
            ),
            "ACCOUNT",
        ),
        "card": lambda: (
            card(r, values.luhn(r, r.choice(["4506", "4519", "5191", "4724"]) + values.d(r, 11))),
            "ACCOUNT",
        ),
        "addr": lambda: (values.addr(r, lang), "LOCATION_ADDRESS"),
        "road": lambda: (values.road(r, lang), "LOCATION_ADDRESS"),
        "rur": lambda: (values.rural(r, lang), "LOCATION_ADDRESS"),
        "corner": lambda: (values.corner(r, lang), "LOCATION_ADDRESS"),
        "pc": lambda: (values.postal(r, city), "POSTAL_CODE"),
        "tel": lambda: (values.phone(r, lang, city), "PHONE"),
        "telx": lambda: (values.phone(r, lang, city, True), "PHONE"),
        "telw": lambda: (values.phonew(r, lang), "PHONE"),
        "dobw": lambda: (values.dobw(r, lang), "DATE_OF_BIRTH"),
        "amt": lambda: (values.money(r, lang), "NUM_OK"),
        "cnt": lambda: (str(r.randint(3, 64)), "NUM_OK"),
        "date": lambda: (values.when(r, lang), "DATE_OK"),
        "hot": lambda: (r.choice(values.HOT[lang]), "HOTLINE_OK"),
        "ln": lambda: (r.choice(values.LANGS[lang]), "LANG_OK"),
        "city": lambda: (city[0], "PLACE_OK"),
        "prov": lambda: (city[1], None),
    }
    return simple[name]()
