"""Expressions for dates and small numbers in English and French, in figures and in words."""

from anonymizer.detectors.recognizers.phrases import either

MONTHS = either(
    *("jan(?:uary|vier|v)?", "feb(?:ruary|uary|r)?", "f[ée]v(?:rier|ri?)?", "mar(?:ch|s)?", "apr(?:il)?"),
    *("avr(?:il|i)?", "may", "mai", "june?", "juin", "july?", "juil(?:let|l)?", "aug(?:ust)?", "ao[uû]t?"),
    *("sept(?:ember|embre)?", "sep", "octo?(?:ber|bre)?", "nove?(?:mber|mbre)?", "dece?(?:mber)?"),
    "d[ée]ce?(?:mbre)?",
)
YEAR = r"(?:1[89]\d\d|20[0-4]\d)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"

_ONES_EN = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TENS_EN = r"(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)"
_TEENS_EN = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
WEEKDAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)"
NUMBER_EN = either(
    rf"{_TENS_EN}(?:[\s-]{_ONES_EN})?",
    _TEENS_EN,
    _ONES_EN,
    rf"(?:one|a)[\s-]hundred(?:[\s-](?:and[\s-])?{_ONES_EN})?",
)
_TWO_TO_NINE_FR = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_ELEVEN_TO_SIXTEEN_FR = ("onze", "douze", "treize", "quatorze", "quinze", "seize")
_TEN_AND_FR = r"dix(?:[\s-](?:sept|huit|neuf))?"
_EIGHTIES_FR = rf"quatre[\s-]vingts?(?:[\s-]{either(_TEN_AND_FR, *_ELEVEN_TO_SIXTEEN_FR, 'une?', *_TWO_TO_NINE_FR)})?"
_SEVENTIES_FR = rf"soixante[\s-]{either(r'et[\s-]onze', _TEN_AND_FR, *_ELEVEN_TO_SIXTEEN_FR[1:])}"
_UNITS_AFTER_TENS_FR = either(r"et[\s-]une?", *_TWO_TO_NINE_FR)
NUMBER_FR = either(
    rf"(?:{_EIGHTIES_FR})",
    rf"(?:{_SEVENTIES_FR})",
    rf"(?:vingt|trente|quarante|cinquante|soixante)(?:[\s-]{_UNITS_AFTER_TENS_FR})?",
    r"dix[\s-](?:sept|huit|neuf)",
    *_ELEVEN_TO_SIXTEEN_FR,
    *("dix", "une?", *_TWO_TO_NINE_FR),
    r"cent(?:[\s-](?:une?|deux|trois|quatre|cinq))?",
)
_ORDINALS_TO_NINTH_EN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_ORDINAL_EN = either(
    *_ORDINALS_TO_NINTH_EN,
    *("tenth", "eleventh", "twelfth", "(?:thir|four|fif|six|seven|eigh|nine)teenth", "twentieth", "thirtieth"),
    rf"(?:twenty|thirty)[\s-]{either(*_ORDINALS_TO_NINTH_EN)}",
)
_CENTURY_EN = r"(?:nineteen|eighteen|twenty)[\s-](?:hundred(?:[\s-]and)?[\s-])?"
_YEAR_WORDS_EN = either(
    rf"{_CENTURY_EN}(?:oh[\s-]{_ONES_EN}|{NUMBER_EN})", rf"two[\s-]thousand(?:[\s-](?:and[\s-])?{NUMBER_EN})?"
)
_CENTURY_FR = r"(?:mil(?:le)?[\s-]neuf[\s-]cents?|dix-neuf[\s-]cents?|deux[\s-]mille)"
_YEAR_WORDS_FR = rf"(?:{_CENTURY_FR}(?:[\s-]{NUMBER_FR})?)"

_BY_SIGN = r"[ ]?[-/.][ ]?"
_TWO_DIGIT_MONTH, _TWO_DIGIT_DAY = "(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_MONTH = rf"{MONTHS}(?![^\W\d_])"
_ENDING_EN = "(?:st|nd|rd|th)"

IN_FIGURES = either(
    rf"{YEAR}{_BY_SIGN}\d{{1,2}}{_BY_SIGN}\d{{1,2}}",
    rf"\d{{1,2}}{_BY_SIGN}\d{{1,2}}{_BY_SIGN}{YEAR}",
    rf"{YEAR}[ ]\d\d?[ ]\d\d?",
    rf"\d\d?[ ]\d\d?[ ]{YEAR}",
)
SHORT_YEAR = rf"(?:\d{{1,2}}{_BY_SIGN}\d{{1,2}}{_BY_SIGN}['’]?\d\d|\d\d[ ]\d\d[ ]\d\d)"
COMPACT = either(
    rf"{YEAR}{_TWO_DIGIT_MONTH}{_TWO_DIGIT_DAY}",
    rf"{_TWO_DIGIT_DAY}{_TWO_DIGIT_MONTH}{YEAR}",
    rf"{_TWO_DIGIT_MONTH}{_TWO_DIGIT_DAY}{YEAR}",
    r"\d{6}",
)
_DAY_OF = rf"{DAY}(?:st|nd|rd|th|er|[eè]me|e|ᵉʳ)?(?:[\s.-]{{0,4}}(?:of|de|day\s+of|jour\s+de)?[\s.,/-]{{0,4}})"
_BEFORE_YEAR = rf"(?:[\s,./-]+(?:of\s+)?)(?:{YEAR}|['’]?\d\d(?![\dh]|:\d))"
WITH_MONTH = either(
    rf"{_DAY_OF}{_MONTH}\.?[\s,./-]*(?:of\s+|de\s+)?(?:{YEAR}|['’]?\d\d(?!\d))",
    rf"{_MONTH}\.?[\s./-]*{DAY}(?:st|nd|rd|th|er)?{_BEFORE_YEAR}",
    rf"{YEAR}[\s,./-]+{_MONTH}\.?[\s./-]*{DAY}(?!\d)",
)
IN_WORDS = either(
    rf"(?:the\s+)?{_ORDINAL_EN}(?:\s+(?:day\s+)?of)?\s+{_MONTH},?\s+(?:{_YEAR_WORDS_EN}|{YEAR}|{NUMBER_EN})",
    rf"{_MONTH}\s+(?:the\s+)?(?:{_ORDINAL_EN}|{DAY}{_ENDING_EN}?),?\s+(?:{_YEAR_WORDS_EN})",
    rf"{_MONTH}\s+(?:the\s+)?{_ORDINAL_EN},?\s+{YEAR}",
    rf"{_MONTH}\s+{NUMBER_EN},?\s+(?:{_YEAR_WORDS_EN}|{YEAR})",
    rf"{DAY}{_ENDING_EN}(?:\s+(?:day\s+)?of)?\s+{_MONTH},?\s+(?:{_YEAR_WORDS_EN}|{NUMBER_EN})(?!\w)",
    rf"(?:{DAY}(?:er|e)?|premier|1er|{NUMBER_FR})\s+{_MONTH}\s+(?:{_YEAR_WORDS_FR}|{YEAR}|{NUMBER_FR})",
)
DAY_AND_MONTH = either(
    rf"{DAY}(?:st|nd|rd|th|er|e)?[\s-]{{0,4}}(?:of|de)?[\s-]{{0,4}}{_MONTH}",
    rf"{_MONTH}\.?[\s-]*(?:the\s+)?{DAY}{_ENDING_EN}?(?!\d)",
    rf"(?:the\s+)?{_ORDINAL_EN}(?:\s+day)?\s+of\s+{_MONTH}",
    rf"{_MONTH}\s+(?:the\s+)?{_ORDINAL_EN}",
    rf"(?:premier|{NUMBER_FR})\s+{_MONTH}",
)
PARTIAL = either(
    rf"{DAY_AND_MONTH}(?:,?\s+(?:en|in|of|de)\s+{YEAR})?",
    rf"{_MONTH}\.?[\s,-]*(?:of\s+|de\s+)?(?:{YEAR}|['’]\d\d|[4-9]\d(?!\d))",
    YEAR,
    r"\d{1,2}[/-]\d{1,2}(?![/-]?\d)",
    _YEAR_WORDS_EN,
    _YEAR_WORDS_FR,
)
MONTH_AND_YEAR = rf"(?:{_MONTH}\.?[\s,-]*(?:of\s+|de\s+)?{YEAR})"
COMPLETE = either(IN_FIGURES, WITH_MONTH, IN_WORDS)
