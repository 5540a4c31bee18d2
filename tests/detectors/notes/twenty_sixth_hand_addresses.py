"""Streets and addresses; every value is drawn from the rng given."""

from tests.detectors.notes import twenty_sixth_hand_places as pl
from tests.detectors.notes.twenty_sixth_hand_numbers import pick


def _sp(s):
    return s.replace("_", " ")


def street_en(r):
    return _sp(r.choice(pl.ST_EN))


def addr_en(r, kind):
    if kind == "A":
        kind = pick(r, 14, "s", 3, "r")
    if kind == "c":
        a, b = r.sample(pl.ST_EN, 2)
        t = pick(r, 3, "", 1, " St")
        return _sp(a) + pick(r, 5, " and ", 3, " & ", 1, "/", 1, " at ") + _sp(b) + t
    if kind == "b":
        n = r.randint(2, 1450)
        return pick(r, 3, f"PO Box {n}", 2, f"Box {n}", 1, f"P.O. Box {n}", 1, f"General Delivery, Box {n}")
    if kind == "r":
        road = _sp(r.choice(pl.ROADS_EN)) + r.choice((" Rd", " Road", " Rd", " Rd N"))
        n = r.randint(20, 4900)
        return pick(
            r,
            3,
            f"RR {r.randint(1, 9)} Site {r.randint(1, 40)} Box {r.randint(1, 60)}",
            1,
            f"RR#{r.randint(1, 6)}, Box {n}",
            6,
            f"{n} {road}",
            1,
            f"Fire #{n}, {road}",
            1,
            f"Lot {r.randint(1, 60)}, {road}",
            1,
            f"{n} Highway {r.choice((6, 8, 11, 17, 59, 69, 134))}",
            1,
            f"{r.randint(1000, 68000)} Range Road {r.randint(20, 300)}",
            1,
            f"{n} Road {r.randint(20, 90)} N",
            1,
            f"House {r.randint(2, 340)}, {_sp(r.choice(pl.ROADS_EN))} Rd",
        )
    st = street_en(r) + " " + r.choice(pl.ST_TYPES)
    n, u = r.randint(11, 1890), r.choice((str(r.randint(1, 24)), f"{r.randint(1, 12)}{r.randint(1, 16):02d}"))
    return pick(
        r,
        30,
        f"{n} {st}",
        7,
        f"{u}-{n} {st}",
        7,
        f"{n} {st} Apt {u}",
        4,
        f"{n} {st}, Unit {u}",
        4,
        f"Apt {u}, {n} {st}",
        3,
        f"#{u} - {n} {st}",
        3,
        f"#{u}-{n} {street_en(r)}",
        2,
        f"{n} {st}, basement",
        1,
        f"{n} {st} #{u}",
        3,
        f"{n} {street_en(r)}",
        2,
        f"Rm {u}, {r.choice(pl.MANOR)}, {n} {st}",
        1,
        f"{n}½ {st}",
        2,
        f"{n} {st} upstairs",
        1,
        f"{n}{r.choice('AB')} {st}",
    )


def street_fr(r, short=False):
    x = r.random()
    if x < 0.18:
        return ("rue ", "boul. ", "rue ", "av. ", "impasse ")[r.randrange(5)] + _sp(r.choice(pl.ST_FR_DE))
    if x < 0.28:
        return r.choice(("chemin ", "ch. ")) + _sp(r.choice(pl.CH_FR))
    kind = pick(r, 12, "rue ", 3, "boul. ", 1, "boulevard ", 2, "av. ", 1, "avenue ", 1, "Rue ", 1, "montée ")
    return kind + _sp(r.choice(pl.ST_FR))


def addr_fr(r, kind):
    if kind == "A":
        kind = pick(r, 14, "s", 3, "r")
    if kind == "c":
        a, b = r.sample(pl.ST_FR, 2)
        return pick(r, 5, f"{_sp(a)} et {_sp(b)}", 2, f"rue {_sp(a)} et boul. {_sp(b)}", 2, f"{_sp(a)}/{_sp(b)}")
    n = r.randint(3, 2400)
    if kind == "b":
        return pick(
            r,
            3,
            f"C.P. {n}",
            2,
            f"CP {n}",
            1,
            f"case postale {n}",
            1,
            f"R.R. {r.randint(1, 6)}, boîte {r.randint(2, 60)}",
        )
    if kind == "r":
        return pick(
            r,
            3,
            f"{n}, rang {r.choice(('4', '6', 'Saint-Joseph', 'des Breau', 'St-Charles', '2 Est', 'du Ruisseau'))}",
            4,
            f"{n}, chemin {_sp(r.choice(pl.CH_FR))}",
            2,
            f"{n} ch {_sp(r.choice(pl.CH_FR))}",
            2,
            f"{n}, route {r.choice((105, 107, 134, 148, 307, 366, 475, 515))}",
            1,
            f"{n} rte {r.choice((115, 134, 148, 309))}",
            1,
            f"lot {r.randint(1, 44)}, ch. {_sp(r.choice(pl.CH_FR))}",
        )
    st = street_fr(r)
    u = r.choice((str(r.randint(1, 24)), str(r.randint(101, 1210))))
    return pick(
        r,
        18,
        f"{n}, {st}",
        20,
        f"{n} {st}",
        6,
        f"{n}, {st}, app. {u}",
        6,
        f"{n} {st} app {u}",
        4,
        f"{u}-{n}, {st}",
        4,
        f"{n}, {st}, appartement {u}",
        3,
        f"{n} {st} apt {u}",
        3,
        f"{n}, {st} #{u}",
        2,
        f"{n} {st}, sous-sol",
        1,
        f"{n}, {st}, logement {u}",
        1,
        f"{n} {st}, unité {u}",
        2,
        f"{n}, {st}, {r.choice(pl.MANOR_FR)}, ch. {u}",
        2,
        f"{n} {_sp(r.choice(pl.ST_FR))}",
        1,
        f"{n}{r.choice('AB')}, {st}",
    )
