"""Expressions for dates and small numbers in English and French, in figures and in words."""

MONTHS = (
    r"(?:jan(?:uary|vier|v)?|feb(?:ruary|uary|r)?|f[ée]v(?:rier|ri?)?|mar(?:ch|s)?|apr(?:il)?|avr(?:il|i)?|may|mai|june?|juin|july?|juil(?:let|l)?|"
    r"aug(?:ust)?|ao[uû]t?|sept(?:ember|embre)?|sep|octo?(?:ber|bre)?|nove?(?:mber|mbre)?|dece?(?:mber)?|d[ée]ce?(?:mbre)?)"
)
YEAR = r"(?:1[89]\d\d|20[0-4]\d)"
DAY = r"(?:0?[1-9]|[12]\d|3[01])"

_ONES_EN = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TENS_EN = r"(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)"
_TEENS_EN = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
WEEKDAYS = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)"
NUMBER_EN = (
    rf"(?:{_TENS_EN}(?:[\s-]{_ONES_EN})?|{_TEENS_EN}|{_ONES_EN}|(?:one|a)[\s-]hundred(?:[\s-](?:and[\s-])?{_ONES_EN})?)"
)
NUMBER_FR = (
    r"(?:(?:quatre[\s-]vingts?(?:[\s-](?:dix(?:[\s-](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?)|"
    r"(?:soixante[\s-](?:et[\s-]onze|dix(?:[\s-](?:sept|huit|neuf))?|douze|treize|quatorze|quinze|seize))|"
    r"(?:vingt|trente|quarante|cinquante|soixante)(?:[\s-](?:et[\s-]une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|"
    r"dix[\s-](?:sept|huit|neuf)|onze|douze|treize|quatorze|quinze|seize|dix|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|cent(?:[\s-](?:une?|deux|trois|quatre|cinq))?)"
)
_ORDINAL_EN = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|"
    r"twentieth|thirtieth|(?:twenty|thirty)[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
_YEAR_WORDS_EN = rf"(?:(?:nineteen|eighteen|twenty)[\s-](?:hundred(?:[\s-]and)?[\s-])?(?:oh[\s-]{_ONES_EN}|{NUMBER_EN})|two[\s-]thousand(?:[\s-](?:and[\s-])?{NUMBER_EN})?)"
_YEAR_WORDS_FR = rf"(?:(?:mil(?:le)?[\s-]neuf[\s-]cents?|dix-neuf[\s-]cents?|deux[\s-]mille)(?:[\s-]{NUMBER_FR})?)"

IN_FIGURES = rf"(?:{YEAR}[ ]?[-/.][ ]?\d{{1,2}}[ ]?[-/.][ ]?\d{{1,2}}|\d{{1,2}}[ ]?[-/.][ ]?\d{{1,2}}[ ]?[-/.][ ]?{YEAR}|{YEAR}[ ]\d\d?[ ]\d\d?|\d\d?[ ]\d\d?[ ]{YEAR})"
SHORT_YEAR = r"(?:\d{1,2}[ ]?[-/.][ ]?\d{1,2}[ ]?[-/.][ ]?['’]?\d\d|\d\d[ ]\d\d[ ]\d\d)"
COMPACT = rf"(?:{YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2]){YEAR}|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]){YEAR}|\d{{6}})"
WITH_MONTH = (
    rf"(?:{DAY}(?:st|nd|rd|th|er|[eè]me|e|ᵉʳ)?(?:[\s.-]{{0,4}}(?:of|de|day\s+of|jour\s+de)?[\s.,/-]{{0,4}}){MONTHS}(?![^\W\d_])\.?[\s,./-]*(?:of\s+|de\s+)?(?:{YEAR}|['’]?\d\d(?!\d))|"
    rf"{MONTHS}(?![^\W\d_])\.?[\s./-]*{DAY}(?:st|nd|rd|th|er)?(?:[\s,./-]+(?:of\s+)?)(?:{YEAR}|['’]?\d\d(?![\dh]|:\d))|"
    rf"{YEAR}[\s,./-]+{MONTHS}(?![^\W\d_])\.?[\s./-]*{DAY}(?!\d))"
)
IN_WORDS = (
    rf"(?:(?:the\s+)?{_ORDINAL_EN}(?:\s+(?:day\s+)?of)?\s+{MONTHS}(?![^\W\d_]),?\s+(?:{_YEAR_WORDS_EN}|{YEAR}|{NUMBER_EN})|{MONTHS}(?![^\W\d_])\s+(?:the\s+)?(?:{_ORDINAL_EN}|{DAY}(?:st|nd|rd|th)?),?\s+(?:{_YEAR_WORDS_EN})|"
    rf"{MONTHS}(?![^\W\d_])\s+(?:the\s+)?{_ORDINAL_EN},?\s+{YEAR}|{MONTHS}(?![^\W\d_])\s+{NUMBER_EN},?\s+(?:{_YEAR_WORDS_EN}|{YEAR})|"
    rf"{DAY}(?:st|nd|rd|th)(?:\s+(?:day\s+)?of)?\s+{MONTHS}(?![^\W\d_]),?\s+(?:{_YEAR_WORDS_EN}|{NUMBER_EN})(?!\w)|"
    rf"(?:{DAY}(?:er|e)?|premier|1er|{NUMBER_FR})\s+{MONTHS}(?![^\W\d_])\s+(?:{_YEAR_WORDS_FR}|{YEAR}|{NUMBER_FR}))"
)
DAY_AND_MONTH = (
    rf"(?:{DAY}(?:st|nd|rd|th|er|e)?[\s-]{{0,4}}(?:of|de)?[\s-]{{0,4}}{MONTHS}(?![^\W\d_])|{MONTHS}(?![^\W\d_])\.?[\s-]*(?:the\s+)?{DAY}(?:st|nd|rd|th)?(?!\d)|"
    rf"(?:the\s+)?{_ORDINAL_EN}(?:\s+day)?\s+of\s+{MONTHS}(?![^\W\d_])|{MONTHS}(?![^\W\d_])\s+(?:the\s+)?{_ORDINAL_EN}|(?:premier|{NUMBER_FR})\s+{MONTHS}(?![^\W\d_]))"
)
PARTIAL = rf"(?:{DAY_AND_MONTH}(?:,?\s+(?:en|in|of|de)\s+{YEAR})?|{MONTHS}(?![^\W\d_])\.?[\s,-]*(?:of\s+|de\s+)?(?:{YEAR}|['’]\d\d|[4-9]\d(?!\d))|{YEAR}|\d{{1,2}}[/-]\d{{1,2}}(?![/-]?\d)|{_YEAR_WORDS_EN}|{_YEAR_WORDS_FR})"
MONTH_AND_YEAR = rf"(?:{MONTHS}(?![^\W\d_])\.?[\s,-]*(?:of\s+|de\s+)?{YEAR})"
COMPLETE = rf"(?:{IN_FIGURES}|{WITH_MONTH}|{IN_WORDS})"
