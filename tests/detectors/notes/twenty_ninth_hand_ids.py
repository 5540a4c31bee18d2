"""Postal codes; numbers of insurance, health, permits, cases and accounts."""

from tests.detectors.notes.twenty_ninth_hand_numbers import digits, fold, luhn

POST = {
    "Regina": ["S4"],
    "North Battleford": ["S9"],
    "Prince Albert": ["S6"],
    "Toronto": ["M6"],
    "Saint-Basile": ["E7"],
    "Edmundston": ["E3"],
    "Fredericton": ["E3"],
    "Clair": ["E7"],
    "Saint-Jacques": ["E7"],
    "Grand-Sault": ["E3"],
    "Saint-Léonard": ["E7"],
    "Québec": ["G1"],
    "Drummondville": ["J2"],
    "Brantford": ["N3"],
    "Chatham": ["N7"],
    **{key: ["S7"] for key in "Saskatoon Riversdale Nutana".split()},
    **{key: ["S0"] for key in "Warman Martensville Beardy's Rosthern Humboldt".split()},
    **{key: ["L8", "L9"] for key in [*"Hamilton Dundas Ancaster Burlington".split(), "Stoney Creek"]},
    **{key: ["G7"] for key in [*"Saguenay Chicoutimi Jonquière Kénogami Alma".split(), "La Baie"]},
    **{key: ["G8"] for key in "Roberval Saint-Félicien Mashteuiatsh Dolbeau-Mistassini".split()},
    **{key: ["G8", "G9"] for key in "Trois-Rivières Shawinigan Cap-de-la-Madeleine Nicolet Bécancour".split()},
}


def postal(r, lang, city=None):
    d = ["N8", "N9"] if lang == "en" else ["G0"]
    p = (
        r.choice(POST.get(city, d))
        if city
        else r.choice(
            ["L8", "L8", "L9", "N8", "N9", "S7", "S7"] if lang == "en" else ["G8", "G9", "G7", "G7", "E3", "G0"]
        )
    )
    if p in ("E3",):
        p = "E3V"
    elif p == "G0":
        p = r.choice(["G0V", "G0X"])
    else:
        p += r.choice("ABEGHJKLMNPRSTVW")
    tail = f"{r.randint(1, 9)}{r.choice('ABCEGHJKLMNPRSTVWXYZ')}{r.randint(0, 9)}"
    return p + r.choice([" "] * 8 + ["", "", "-"]) + tail


def sin(r):
    s = luhn(r, r.choice("4567129" if r.random() < 0.7 else "9"), 9)
    return r.choice([f"{s[:3]} {s[3:6]} {s[6:]}"] * 5 + [f"{s[:3]}-{s[3:6]}-{s[6:]}"] * 4 + [s] * 2)


def health(r, lang, p, code=""):
    x = {"HNo": 0.1, "HNs": 0.7, "HNb": 0.9}.get(code) or r.random()
    if lang == "fr" and x < 0.72:
        y, m, d = p["birth"]
        n, g = fold(p["sur"]).replace(" ", "").replace("-", "").replace("'", ""), fold(p["given"])
        a = (n + "XXX")[:3].upper() + g[0].upper()
        t = f"{y % 100:02}{m + (50 if p['sex'] == 'f' else 0):02}{d:02}{digits(r, 2)}"
        return r.choice([f"{a} {t[:4]} {t[4:]}"] * 6 + [a + t] * 2 + [f"{a}-{t[:4]}-{t[4:]}"])
    if lang == "fr":
        s = r.choice("123456789") + digits(r, 8)
        return r.choice([f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:3]}-{s[3:6]}-{s[6:]}", s])
    if x < 0.55:
        s, v = (
            luhn(r, r.choice("123456789"), 10),
            r.choice("ABCDEFGHJKLMNPRSTVWXYZ") + r.choice("ABCDEFGHJKLMNPRSTVWXYZ"),
        )
        v = r.choice(["", "", v])
        f = r.choice(
            [f"{s[:4]} {s[4:7]} {s[7:]} {v}"] * 2 + [f"{s[:4]}-{s[4:7]}-{s[7:]}-{v}"] * 3 + [s + v, f"{s} {v}"]
        )
        return f.strip(" -")
    if x < 0.85:
        s = r.choice("123456789") + digits(r, 8)
        return r.choice([f"{s[:3]} {s[3:6]} {s[6:]}", f"{s[:3]}-{s[3:6]}-{s[6:]}", s])
    s = digits(r, 8)
    return r.choice([f"{r.randint(1, 9)}{s[:4]}-{s[4:]}", f"9{s[:3]} {s[3:6]} {s[6:]}{r.randint(0, 9)}"])


def gov(r, lang, kind, p):
    y, m, d = p["birth"]
    i, letters = fold(p["sur"])[0].upper(), "ABCDEFGHJKLMNPRSTVWXYZ"
    if kind == "DL":
        if lang == "en":
            t = f"{y % 100:02}{m + (50 if p['sex'] == 'f' else 0):02}{d:02}"
            return r.choice(
                [
                    f"{i}{digits(r, 4)}-{digits(r, 5)}-{digits(r, 1)}{t[:4]}",
                    f"{i}{digits(r, 4)}-{digits(r, 4)}{t[0]}-{t[1:]}",
                    f"{r.randint(1, 9)}{digits(r, 7)}",
                    f"{i}{digits(r, 9)}{t[:5]}",
                ]
            )
        return r.choice(
            [f"{i}{digits(r, 4)}-{d:02}{m:02}{y % 100:02}-{digits(r, 2)}"] * 3 + [f"{r.randint(1, 9)}{digits(r, 6)}"]
        )
    if kind == "PP":
        return r.choice("ABGHJMP") + r.choice(letters) + digits(r, 6)
    if kind == "UCI":
        return r.choice(
            [
                f"11-{digits(r, 4)}-{digits(r, 4)}",
                f"{r.randint(10, 99)}{digits(r, 2)}-{digits(r, 4)}",
                f"11{digits(r, 8)}",
                f"11-{digits(r, 4)}-{digits(r, 4)}",
            ]
        )
    if kind == "ST":
        return f"{r.choice(['344', '371', '355', '164', '082', '076', '080'])}{digits(r, 7)}"
    if kind == "PM":
        return r.choice("UFV") + r.choice(["", ""]) + digits(r, 9)
    if lang == "en":
        return r.choice(
            [
                f"C{r.choice('ABCDEFK')}{r.choice(letters)}{r.choice(letters)} {digits(r, 3)}",
                f"{digits(r, 3)} {r.choice(letters)}{r.choice(letters)}{r.choice(letters)}",
                f"C{r.choice(letters)}{r.choice(letters)}{r.choice(letters)}{digits(r, 3)}",
            ]
        )
    return r.choice(
        [
            f"{r.choice(letters)}{digits(r, 2)} {r.choice(letters)}{r.choice(letters)}{r.choice(letters)}",
            f"{r.choice('GHJ')}{r.choice(letters)}{r.choice(letters)} {digits(r, 3)}",
            f"{digits(r, 3)} {r.choice(letters)}{r.choice(letters)}{r.choice(letters)}",
        ]
    )


def case(r, lang, kind):
    y = r.choice([24, 25, 26])
    if kind == "CAi":
        return r.choice(
            [f"{y}-{digits(r, 6)}", f"{y}-{digits(r, 5)}", f"20{y}-{digits(r, 6)}", digits(r, 8)]
            + ([f"HP{y}{digits(r, 6)}"] if lang == "en" else [f"TRV-{y}{digits(r, 4)}-{digits(r, 3)}"])
        )
    if kind == "CAl":
        if lang == "en":
            return r.choice(
                [f"LTB-{r.choice('LT')}-0{digits(r, 5)}-{y}", f"SOL-{digits(r, 5)}-{y}", f"VN-{digits(r, 4)}-{y}"]
            )
        t = str(r.randint(400, 899)) + digits(r, 3)
        d = f"20{y}{r.randint(1, 12):02}{r.randint(1, 28):02}"
        return r.choice([f"{t} {r.choice(['04', '02', '18', '03'])} {d} {r.choice('GTS')}", t])
    if kind == "CAc":
        return r.choice(
            [
                str(r.randint(1000, 9999)),
                str(r.randint(10000, 99999)),
                str(r.randint(10**6, 10**7 - 1)),
                f"C-{digits(r, 5)}",
                f"{r.choice('ABHRSW')}{digits(r, 6)}",
                f"{digits(r, 3)}-{digits(r, 4)}",
            ]
        )
    pre = ["HSG", "INT", "OW", "CM", "REF", "SR"] if lang == "en" else ["DOS", "LOG", "AF", "REQ", "INT", "DEM"]
    return r.choice(
        [
            f"20{y}-{digits(r, 4)}",
            f"20{y}-{digits(r, 5)}",
            f"{r.choice(pre)}-{digits(r, 5)}",
            digits(r, 7).replace("0", "7", 1),
            str(r.randint(10**8, 10**9 - 1)),
            f"{y}-{digits(r, 4)}",
        ]
    )


def account(r, lang, kind):
    inst = r.choice(
        ["001", "002", "003", "004", "006", "010", "889"] if lang == "en" else ["815", "815", "006", "004", "003"]
    )
    tr, ac = digits(r, 5), digits(r, r.choice([7, 7, 7, 12]))
    if kind == "BT":
        return tr
    if kind == "BI":
        return inst
    if kind == "BA":
        return r.choice([ac, ac, f"{ac[:3]}-{ac[3:]}", f"{ac[:4]} {ac[4:]}"])
    if kind == "BF":
        return r.choice([f"{tr}-{inst}-{ac}"] * 3 + [f"{tr} {inst} {ac}", f"{inst}-{tr}-{ac}", f"{tr}/{inst}/{ac}"])
    if kind == "BC":
        s = luhn(r, r.choice(["4", "4", "51", "53", "55"]), 16)
        return r.choice(
            [" ".join(s[i : i + 4] for i in (0, 4, 8, 12))] * 3 + ["-".join(s[i : i + 4] for i in (0, 4, 8, 12)), s]
        )
    if lang == "en":
        return r.choice(
            [
                digits(r, 10),
                f"{digits(r, 4)} {digits(r, 4)} {digits(r, 4)}",
                f"{digits(r, 8)}-{digits(r, 2)}",
                f"{digits(r, 5)}-{digits(r, 5)}",
                f"5{digits(r, 11)}",
            ]
        )
    return r.choice(
        [
            f"299 {digits(r, 3)} {digits(r, 3)} {digits(r, 3)}",
            f"299{digits(r, 9)}",
            f"{digits(r, 3)} {digits(r, 3)} {digits(r, 3)}",
            f"{digits(r, 7)}-{digits(r, 1)}",
            digits(r, 10),
        ]
    )
