"""Regions, numbers in words and plain letters of the thirtieth hand."""

import unicodedata

REGIONS = {
    "en": (["BC", "AB", "NT", "NL", "ON", "MB", "SK", "NS", "NU", "YT", "PE"], [24, 22, 17, 22, 4, 2, 2, 3, 2, 1, 1]),
    "fr": (["QC", "NB", "ON", "MB"], [66, 26, 6, 2]),
}
SUB = {"LG": 46, "RK": 42, "MT": 6, "QB": 6}
AREA = {
    "BC": ["250", "778", "236"],
    "AB": ["403", "587", "825"],
    "NT": ["867"],
    "NL": ["709", "879"],
    "ON": ["613", "416", "705"],
    "MB": ["204", "431"],
    "SK": ["306", "639"],
    "NS": ["902", "782"],
    "NU": ["867"],
    "YT": ["867"],
    "PE": ["902"],
    "LG": ["450", "450", "579", "514"],
    "RK": ["418", "418", "581"],
    "MT": ["514", "438"],
    "QB": ["418", "581"],
    "NB": ["506", "428"],
}
FSA = {
    "BC": ["V8W", "V8T", "V9A", "V8Z", "V9B"],
    "AB": ["T1H", "T1J", "T1K", "T0L"],
    "NT": ["X1A", "X0E"],
    "NL": ["A1A", "A1B", "A1C", "A1E", "A1N"],
    "ON": ["K1N", "P3E", "L8L"],
    "MB": ["R2H", "R3B"],
    "SK": ["S7M"],
    "NS": ["B3K"],
    "NU": ["X0A"],
    "YT": ["Y1A"],
    "PE": ["C1A"],
    "LG": ["J4H", "J4K", "J4L"],
    "RK": ["G5L", "G5M"],
    "MT": ["H1W", "H2G"],
    "QB": ["G1L", "G1K"],
    "NB": ["E1W", "E1X", "E8S"],
}
MON_EN = "January February March April May June July August September October November December".split()
MON_FR = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
ONES_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen "
    "eighteen nineteen"
).split()
TENS_EN = "x x twenty thirty forty fifty sixty seventy eighty ninety".split()
ORD_EN = (
    "x first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
ONES_FR = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit "
    "dix-neuf"
).split()
TENS_FR = {
    2: "vingt",
    3: "trente",
    4: "quarante",
    5: "cinquante",
    6: "soixante",
    7: "soixante",
    8: "quatre-vingt",
    9: "quatre-vingt",
}


def words_en(n: int) -> str:
    if n < 20:
        return ONES_EN[n]
    return TENS_EN[n // 10] + ("-" + ONES_EN[n % 10] if n % 10 else "")


def words_fr(n: int) -> str:
    if n < 20:
        return ONES_FR[n]
    t, u = divmod(n, 10)
    if t in (7, 9):
        u += 10
    if u == 0:
        return TENS_FR[t] + ("s" if t == 8 else "")
    return TENS_FR[t] + (" et " if u in (1, 11) and t < 8 else "-") + ONES_FR[u]


def plain(text: str) -> str:
    text = text.replace("œ", "oe").replace("ı", "i").replace("ł", "l").replace("Ł", "L")
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def luhn_last(body: str) -> str:
    total = 0
    for i, c in enumerate(reversed(body)):
        d = int(c) * (2 if i % 2 == 0 else 1)
        total += d - 9 if d > 9 else d
    return str(-total % 10)
