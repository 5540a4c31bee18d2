"""Births, meetings and ages; every value is drawn from the rng given."""

import datetime as dt

from tests.detectors.notes.twenty_sixth_hand_numbers import pick, words_en, words_fr

MON_EN = "January February March April May June July August September October November December".split()
MON_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
DAY_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
DAY_FR = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()
ORD_EN = (
    "x first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()


def birth(r, lang, born, numeric=False):
    y, m, d = born
    iso = f"{y}-{m:02d}-{d:02d}"
    if lang == "en":
        mon, ab = MON_EN[m - 1], MON_EN[m - 1][:3]
        suf = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd"}.get(d, "th")
        num = pick(
            r,
            6,
            iso,
            3,
            f"{m:02d}/{d:02d}/{y}",
            3,
            f"{d:02d}/{m:02d}/{y}",
            2,
            f"{y}/{m:02d}/{d:02d}",
            1,
            f"{d:02d}-{m:02d}-{y}",
            2,
            f"{m}/{d}/{y % 100:02d}",
            1,
            f"{y}{m:02d}{d:02d}",
            1,
            f"{y} {m:02d} {d:02d}",
        )
        txt = pick(
            r,
            6,
            f"{mon} {d}, {y}",
            4,
            f"{ab} {d}, {y}",
            2,
            f"{ab} {d} {y}",
            2,
            f"{mon} {d} {y}",
            2,
            f"{d} {mon} {y}",
            2,
            f"{d}-{ab}-{y}",
            1,
            f"{d:02d}{ab.upper()}{y}",
            2,
            f"{mon} {d}{suf}, {y}",
            1,
            f"{ab}. {d}/{y % 100:02d}",
            1,
            f"{ab} {d}/{y % 100:02d}",
        )
    else:
        mon = MON_FR[m - 1]
        ab = ("janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")[m - 1]
        dd = "1er" if d == 1 else str(d)
        num = pick(
            r,
            7,
            iso,
            4,
            f"{d:02d}/{m:02d}/{y}",
            3,
            f"{d:02d}-{m:02d}-{y}",
            2,
            f"{y}/{m:02d}/{d:02d}",
            1,
            f"{d:02d}.{m:02d}.{y}",
            1,
            f"{d:02d}/{m:02d}/{y % 100:02d}",
            1,
            f"{y} {m:02d} {d:02d}",
            1,
            f"{y}{m:02d}{d:02d}",
        )
        txt = pick(
            r, 9, f"{dd} {mon} {y}", 2, f"{dd} {ab} {y}", 1, f"{dd} {mon} {y % 100:02d}", 1, f"{d:02d} {mon} {y}"
        )
    return num if numeric or r.random() < 0.5 else txt


def birth_words(r, lang):
    y, m, d = r.randint(1941, 1999), r.randint(1, 12), r.randint(1, 20)
    if lang == "en":
        year = "nineteen " + words_en(y % 100)
        return f"{MON_EN[m - 1].lower()} {ORD_EN[d]} {year}"
    year = pick(r, 2, "mille neuf cent " + words_fr(y % 100), 2, "dix-neuf cent " + words_fr(y % 100), 2, str(y))
    return f"{'premier' if d == 1 else words_fr(d)} {MON_FR[m - 1]} {year}"


def meeting(r, lang):
    d = dt.date(2025, 1, 6) + dt.timedelta(days=r.randint(0, 640))
    if lang == "en":
        mon, ab, day = MON_EN[d.month - 1], MON_EN[d.month - 1][:3], DAY_EN[d.weekday()]
        return pick(
            r,
            3,
            f"{mon} {d.day}",
            3,
            f"{day}, {mon} {d.day}",
            2,
            f"{ab} {d.day}",
            2,
            f"{day[:3]} {ab} {d.day}",
            2,
            d.isoformat(),
            2,
            f"{mon} {d.day}, {d.year}",
            1,
            f"{d.month:02d}/{d.day:02d}/{d.year}",
        )
    mon, day = MON_FR[d.month - 1], DAY_FR[d.weekday()]
    dd = "1er" if d.day == 1 else str(d.day)
    return pick(r, 4, f"{dd} {mon}", 3, f"{day} {dd} {mon}", 2, f"{dd} {mon} {d.year}", 2, d.isoformat())


def age(r, lang, n, style, fem):
    months = n < 2
    if months:
        n = r.randint(5, 22)
    if lang == "en":
        unit = "month" if months else "year"
        if style == "age":
            return pick(r, 6, str(n), 1, words_en(n).replace(" ", "-")) if not months else f"{n} months"
        if style == "agel":
            return (
                pick(
                    r,
                    4,
                    f"{n} {unit}s old",
                    3,
                    f"{n} y/o",
                    3,
                    f"{n}yo",
                    2,
                    f"{n} yrs old",
                    1,
                    f"{n} yrs",
                    1,
                    f"aged {n}",
                    1,
                    f"age {n}",
                    1,
                    words_en(n).replace(" ", "-") + " years old",
                )
                if not months
                else f"{n} months old"
            )
        if style == "agea":
            return (
                pick(r, 5, f"{n}-{unit}-old", 2, f"{n} {unit} old", 2, f"{n}yo", 2, f"{n} y/o")
                if not months
                else f"{n}-month-old"
            )
        return words_en(n) + (" months" if months else "")
    if months:
        return (("âgée de " if fem else "âgé de ") if style == "agel" else "") + f"{n} mois"
    if style == "age":
        return pick(r, 8, f"{n} ans", 1, words_fr(n) + " ans")
    if style == "agel":
        return ("âgée de " if fem else "âgé de ") + pick(r, 6, f"{n} ans", 1, words_fr(n) + " ans")
    return words_fr(n) + " ans"
