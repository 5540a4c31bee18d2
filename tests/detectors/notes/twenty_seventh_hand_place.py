"""Civic addresses, rural routes, boxes, corners, as offices write them."""

from tests.detectors.notes.twenty_seventh_hand_values import CH_FR, HWY_EN, RANG_FR, ST_EN, ST_FR, TY_EN


def street_en(r, prov, city=""):
    quad = {
        "Calgary": [" SE", " NE", " SW", " NW"],
        "Edmonton": [" NW", " NW", ""],
        "Lethbridge": [" N", " S"],
        "Airdrie": [" SE", " NE"],
    }.get(city, [""])
    quad = r.choice(quad)
    if prov == "AB" and r.random() < 0.45:
        n = r.randint(2, 68)
        o = "" if r.random() < 0.6 else ("th" if 3 < n % 100 < 21 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th"))
        return f"{n}{o} {r.choice(['Ave', 'St', 'Street', 'Avenue', 'St.', 'Ave.'])}{quad}"
    if prov == "QC":
        return r.choice(["rue ", "av. ", "Rue "]) + r.choice(ST_FR)
    return f"{r.choice(ST_EN).replace('-', ' ')} {r.choice(TY_EN)}{quad}"


def street_fr(r, city):
    if city in ("Amos", "La Sarre", "Senneterre", "Val-d'Or", "Rouyn-Noranda") and r.random() < 0.4:
        n = r.randint(1, 14)
        return f"{n}{'re' if n == 1 else 'e'} {r.choice(['Avenue', 'Rue', 'Avenue', 'Av.'])}" + r.choice(
            ["", " Est", " Ouest", " Est"]
        )
    s = r.choice(ST_FR)
    t = r.choice(["rue", "rue", "rue", "rue", "av.", "avenue", "boul.", "boul.", "Rue", "place"])
    return f"{t} {s}" + r.choice(["", "", "", "", " Est", " Ouest", " E.", " Nord"])


def address_en(r, prov, city, sub):
    if sub == "rural":
        n = r.randint(12, 9800)
        ab = [
            f"RR {r.randint(1, 5)} Site {r.randint(1, 20)} Box {r.randint(1, 60)}",
            f"RR{r.randint(1, 6)}",
            f"{n % 900 * 100 + 12} Range Road {r.randint(10, 299)}"[:40],
            f"{r.randint(100, 380)}{r.choice('012')}{r.randint(10, 99)} Township Road {r.randint(20, 270)}",
            f"Lot {r.randint(2, 60)}, {r.choice(HWY_EN)}",
            f"{n} {r.choice(HWY_EN)}",
        ]
        ns = [f"{n} {r.choice(HWY_EN)}"] * 5 + [
            f"{n} {r.choice(HWY_EN)}, Lot {r.randint(2, 40)}",
            f"RR {r.randint(1, 6)}",
            f"civic {n} {r.choice(HWY_EN)}",
        ]
        return r.choice(ab if prov in ("AB", "SK", "MB") else ns)
    if sub == "po":
        return r.choice(["PO Box %d", "P.O. Box %d", "PO Box %d", "Box %d"]) % r.randint(12, 4900)
    if sub == "corner":
        if prov != "AB" and prov != "QC" and r.random() < 0.45:
            a, b = r.sample([x.replace("-", " ") for x in ST_EN], 2)
            return f"{a} {r.choice(['and', '&', 'and', 'at'])} {b}"
        a, b = street_en(r, prov), street_en(r, prov, city)
        while b == a:
            b = street_en(r, prov, city)
        return f"{a} {r.choice(['and', '&', 'and', 'at'])} {b}"
    if sub == "bare":
        return f"{r.randint(4, 980)} {street_en(r, prov, city)}"
    n, s = r.randint(4, 7900), street_en(r, prov, city)
    u = r.randint(1, 24) if r.random() < 0.7 else r.randint(101, 1420)
    return r.choice(
        [f"{n} {s}"] * 6
        + [
            f"{n} {s}, Apt {u}",
            f"{n} {s} apt {u}",
            f"{n} {s}, Unit {u}",
            f"{u}-{n} {s}",
            f"#{u} {n} {s}",
            f"#{u}, {n} {s}",
            f"{n} {s} #{u}",
            f"Apt {u}, {n} {s}",
            f"{n} {s} (basement)",
            f"{n}{r.choice('AB')} {s}",
            f"{n} {s}, basement suite",
            f"Unit {u}, {n} {s}",
            f"Rm {u}, {n} {s}",
        ]
    )


def address_fr(r, city, sub):
    if sub == "rural":
        n = r.randint(3, 1450)
        return r.choice(
            [
                f"{n}, {r.choice(RANG_FR)}",
                f"{n} {r.choice(RANG_FR)}",
                f"{n}, {r.choice(CH_FR)}",
                f"{n}, {r.choice(CH_FR)}",
                f"{n} {r.choice(CH_FR)}",
            ]
        )
    if sub == "lot":
        return r.choice(["lot %d %03d %03d", "lot %d %03d %03d", "lots %d %03d %03d"][:2]) % (
            r.randint(2, 6),
            r.randint(10, 999),
            r.randint(10, 999),
        )
    if sub == "po":
        return r.choice(["C.P. %d", "case postale %d", "CP %d", "C. P. %d"]) % r.randint(12, 2300)
    if sub == "corner":
        a, b = (r.choice(ST_FR) for _ in range(2))
        while b == a:
            b = r.choice(ST_FR)
        return r.choice(
            [f"{a} et {b}", f"{a}/{b}", f"{a} et {b}", f"rue {a} et {r.choice(['av.', 'boul.', 'rue'])} {b}"]
        )
    n, s = r.randint(4, 11900), street_fr(r, city)
    if city in ("Amos", "La Sarre", "Senneterre", "Val-d'Or", "Rouyn-Noranda"):
        n = n % 1400 + 3
    if sub == "bare":
        return f"{n} {s}"
    u = r.randint(1, 24) if r.random() < 0.7 else r.randint(101, 1205)
    return r.choice(
        [f"{n}, {s}"] * 3
        + [f"{n} {s}"] * 4
        + [
            f"{n}, {s}, app. {u}",
            f"{n} {s}, app. {u}",
            f"{n} {s} app {u}",
            f"{n} {s} #{u}",
            f"{n}, {s}, appartement {u}",
            f"{u}-{n} {s}",
            f"{n} {s}, apt {u}",
            f"{n}{r.choice('AB')} {s}",
            f"{n} {s}, sous-sol",
            f"{n}, {s}, ch. {u}",
        ]
    )


def address(r, lang, prov, city, sub):
    return address_en(r, prov, city, sub) if lang == "en" else address_fr(r, city, sub)
