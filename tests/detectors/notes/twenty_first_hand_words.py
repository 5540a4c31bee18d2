"""Words: accents, spelled numbers, months."""

import unicodedata

MONTHS_EN: list[str] = ("January,February,March,April,May,June,July,August,September,October,November,December").split(
    ","
)
MONTHS_FR: list[str] = "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre".split(",")
SHORT_FR: list[str] = "janv.,févr.,mars,avr.,mai,juin,juill.,août,sept.,oct.,nov.,déc.".split(",")
UNITS_EN: list[str] = (
    "zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,"
    "seventeen,eighteen,nineteen"
).split(",")
TENS_EN: list[str] = ",,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety".split(",")
UNITS_FR: list[str] = (
    "zéro,un,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze,seize,dix-sept,"
    "dix-huit,dix-neuf"
).split(",")
TENS_FR: list[str] = ",,vingt,trente,quarante,cinquante,soixante,soixante,quatre-vingt,quatre-vingt".split(",")
ORDINALS_EN: dict[int, str] = {
    1: "first",
    2: "second",
    3: "third",
    5: "fifth",
    8: "eighth",
    9: "ninth",
    12: "twelfth",
    20: "twentieth",
    21: "twenty first",
    22: "twenty second",
    23: "twenty third",
    25: "twenty fifth",
    28: "twenty eighth",
    29: "twenty ninth",
    30: "thirtieth",
    31: "thirty first",
}


def ascii_only(text: str) -> str:
    """The text without its accents."""
    swapped = text.translate(str.maketrans({"œ": "oe", "Œ": "OE", "đ": "d", "Đ": "D", "«": '"', "»": '"', "’": "'"}))
    return "".join(char for char in unicodedata.normalize("NFD", swapped) if not unicodedata.combining(char))


def words_en(number: int, sep: str = "-") -> str:
    """A number below 100 in English words."""
    if number < 20:
        return UNITS_EN[number]
    tens, unit = divmod(number, 10)
    return TENS_EN[tens] + (sep + UNITS_EN[unit] if unit else "")


def words_fr(number: int) -> str:
    """A number below 100 in French words."""
    if number < 20:
        return UNITS_FR[number]
    tens, unit = divmod(number, 10)
    if tens in (7, 9):
        joint = " et " if number == 71 else "-"
        return TENS_FR[tens] + joint + UNITS_FR[unit + 10]
    if not unit:
        return "quatre-vingts" if number == 80 else TENS_FR[tens]
    joint = " et " if unit == 1 and tens < 8 else "-"
    return TENS_FR[tens] + joint + UNITS_FR[unit]


def ordinal_en(day: int) -> str:
    """A day of the month in English words."""
    if day in ORDINALS_EN:
        return ORDINALS_EN[day]
    tens, unit = divmod(day, 10)
    return words_en(day) + "th" if day < 20 else f"{TENS_EN[tens]} {UNITS_EN[unit]}th"


def suffix_en(day: int) -> str:
    """The letters written after a day's number."""
    return "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
