"""Addresses whose street is written without its type: ``728 Robie``, ``68 de l'Église``, ``202 W 9th``, ``Pad 61,
Birchwood Mobile Home Park``, and whatever stands before a postal code.

Authority: Canada Post, "Addressing guidelines" (the postal code ends an address; unit designators); the City of
Vancouver and other western cities number streets by direction and ordinal; local usage leaves the type out. What may
name a street is told by the lexicon: no ordinary word, unless families have it too.
"""

import re
from collections.abc import Callable

from anonymizer.detectors.names.likeness import (
    COMMON_STREETS,
    is_everyday,
    is_known_name,
    is_place,
    is_word,
    may_name,
    may_name_with_capital,
)
from anonymizer.detectors.recognizers import houses
from anonymizer.detectors.recognizers.calendar import MONTHS, WEEKDAYS
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.street import (
    CAPITAL,
    DIRECTION,
    HEAD,
    LINE,
    NUMBER,
    OF,
    PROVINCE,
    STOP,
    TYPE_EN,
    UNIT,
    UNIT_BEFORE,
    UNIT_WORD,
)

_BODY = (
    r"(?:centre|center|fondation|croix|minist|ville|gouvern|association|soci[ée]t[ée]|clinique|h[ôo]pital|[ée]cole|"
    r"universit|cl?sc\b|loi\b|code\b|charte|r[èe]glement|organisme|programme|[ée]quipe|service|convention|"
    r"constitution|trait[ée]|accord|directive|protocole|cour\b|tribunal|groupe|conseil|comit[ée]|[ée]tat|province|"
    r"canada|qu[ée]bec|liste|semaine|mois|ann[ée]e|rue\b|avenue|boul\b|boulevard|m[êe]me|nos\b|vos\b|ces\b|ses\b)"
)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:art(?:icles?)?|p(?:ages?)?|al(?:in[ée]a)?|par(?:agraphe)?|loi|(?:by-?)?law|r[èe]glement|chap(?:itre)?|"
    r"c|s|ss|bill|l|no|nos|form(?:ulaire)?|annexe|version|les|leurs?|ses|nos|in|en|since|depuis|until|by|year|before|"
    rf"after|avant|apr[èe]s|{MONTHS}|bus|ligne|line|route|hwy|highway|room|level|niveau|game|score|page|version|"
    r"windows|lot|of|than|about|environ|over|under|plus|moins)\.?[\s#,]*|[$€£#/.-])$",
    re.IGNORECASE,
)
_END = r"(?=\s*(?:[,;.():!?\n»\"”|#]|$)|\s+(?-i:[a-zà-ÿ]))"
_AT = (
    r"(?:at|from|frm|to|outside|behind|beside|opposite|across\s+from|of|near|nr|into|toward|@|au|du|chez|"
    r"next\s+door(?:\s+at)?|neighbou?rs?(?:\s+at)?|voisine?s?(?:\s+d[ue])?|contre|vs|devant|derri[èe]re|vers|"
    r"jusqu['’]au|le|civic|number|no\.?|num[ée]ro|[àa]\s+c[ôo]t[ée]\s+du)"
)
_AT_HOME = (
    r"(?:at|from|frm|@|au|(?:sort(?:i|ir|ie|is|ez)?|expuls[ée]e?s?|[ée]vinc[ée]e?s?)\s+d[eu]|rear\s+of|back\s+of|"
    r"front\s+of|upstairs\s+(?:at|of)|arri[èe]re\s+d[eu]|c[ôo]t[ée]\s+d[eu])"
)
NO_STREET = rf"(?:{STOP}|{UNIT_WORD}|{MONTHS}|{WEEKDAYS})"
_WORD, _DIGITS = re.compile(r"[^\W\d_]{2,}"), re.compile(r"\d+")
_SAINTS = frozenset({"st", "ste", "saint", "sainte"})
_POSTAL = r"(?-i:[A-Za-z]\d[A-Za-z])[\s-]?\d[A-Za-z]\d(?!\w)"


def _is_free(match: re.Match[str]) -> bool:
    """The number is no year, day, page or section."""
    return not _NOT_BEFORE.search(match.string, max(0, match.start("id") - 16), match.start("id"))


def _is_year(match: re.Match[str]) -> bool:
    """``in 1987 Toronto``: the number may be a year."""
    return 1900 <= int(_DIGITS.findall(match["id"])[0]) < 2050


def _all_may(name: str, may: Callable[[str], bool]) -> bool:
    """Each word may be a name, or a part of it where hyphens join several; the first is no town."""
    words = [parts for word in name.split() if (parts := [p for p in _WORD.findall(word) if p.lower() not in _SAINTS])]
    return all(any(map(may, parts)) for parts in words) and not any(map(is_place, words[0] if words else ()))


def _is_street(match: re.Match[str]) -> bool:
    """What follows the number may name a street."""
    return _all_may(match["name"], may_name)


def _is_street_with_capital(match: re.Match[str]) -> bool:
    """``at 17 Larkspur``: also an ordinary word, if it is seldom said."""
    return _all_may(match["name"], may_name_with_capital)


def _is_uncued_street(match: re.Match[str]) -> bool:
    return not _is_year(match) and _is_free(match) and _is_street(match)


def _is_of_a_street(match: re.Match[str]) -> bool:
    """``350, de la Baie`` is a street, though a town is called so too; ``350 de Toronto``, ``911 d'aller`` are none."""
    if match["name"].islower() and is_everyday(match["name"]):
        return False
    return match["of"].strip() not in ("de", "d'", "d’") or not is_place(match["name"])


def _is_uncued_of_a_street(match: re.Match[str]) -> bool:
    return _is_free(match) and _is_of_a_street(match)


def _is_street_with_unit(match: re.Match[str]) -> bool:
    """``512 Lutz app 2``, ``1049 frood apt 204``: no month, and no ordinary word in lower case."""
    words = _WORD.findall(match["name"])
    long = len(_DIGITS.findall(match["id"])[0]) > 2
    return (
        bool(words)
        and not _AFTER_MONTH.search(match.string, max(0, match.start("id") - 16), match.start("id"))
        and not any(map(_IS_MONTH.fullmatch, words))
        and all(
            word[0].isupper()
            or may_name(word)
            or is_place(word)
            or not is_word(word)
            or (long and not is_everyday(word))
            for word in words
        )
    )


def _stands_apart(match: re.Match[str]) -> bool:
    """``(bas), 469, Talbot.``: a name that families or places have, and a number that is no day, year or page."""
    words = [word for word in _WORD.findall(match["name"]) if word.lower() not in _SAINTS]
    long = len(_DIGITS.findall(match["id"])[0]) > 2
    known = any(
        word.lower() in COMMON_STREETS
        or (is_known_name(word) and not (word.isupper() and is_word(word)))
        or is_place(word)
        or not is_word(word)
        or (long and not is_everyday(word) and not word.isupper())
        for word in words
    )
    return known and _is_free(match) and not _is_year(match)


def _is_free_with_apartment(match: re.Match[str]) -> bool:
    """``6-1562 Boland, puis``; where the sentence goes on (``4-884 Barrie okay``), only a name that is known."""
    words = _WORD.findall(match["name"])
    goes_on = match.string[match.end() : match.end() + 2].strip().isalpha()
    known = any(is_known_name(word) or is_place(word) for word in words)
    return _is_free(match) and not all(map(is_everyday, words)) and (known or not goes_on)


def _is_cued_street(match: re.Match[str]) -> bool:
    """``found her at 518 Hope``: any name with a capital, but no month or year."""
    return not _IS_MONTH.fullmatch(match["name"]) and not _is_year(match)


def _is_before_code(match: re.Match[str]) -> bool:
    """``le 25 janvier 2023, code H7S 1R3``: the number is a year and the word tells of the code."""
    year = _is_year(match)
    short = len(_DIGITS.findall(match["id"])[0]) < LEAST_DIGITS
    return not ((year or short) and _CODE.search(match["id"])) and not _MONTH.search(match["id"])


LEAST_DIGITS = 3
_IS_MONTH, _AFTER_MONTH = expression(MONTHS), expression(rf"{MONTHS}\.?\s\d{{1,2}},?\s$")
_CORRECTED = (
    r"(?:no,?\s+wait|wait,?\s+no|sorry|correction|non,?\s+attende[zs]|attende[zs]|pardon)[\s,:—–-]{1,4}"
    r"(?:it(?:['’]s|\s+is)\s+|c['’]est\s+(?:le\s+)?)?"
)
_CODE, _MONTH = expression(r"(?<!\w)(?:postal|code)(?!\w)"), expression(rf"\s{MONTHS}(?!\w)")
_AFTER_CODE = rf"(?=[\s,]+(?:{CAPITAL}[\s,]+){{0,3}}?(?:\(?{PROVINCE}\)?[\s,]+)?{_POSTAL})"


class BareAddressRecognizer(RuleRecognizer):
    """``728 Robie``, ``68 de l'Église``, ``202 W 9th``, ``roulotte 18, camping des Pins``."""

    entity = "CA_ADDRESS"
    rules = (
        Rule(
            expression(
                rf"{UNIT_BEFORE}{NUMBER}\s+(?:east|west|north|south|[EWNS])\.?\s+\d{{1,3}}(?:st|nd|rd|th)(?!\w)"
                rf"(?:\s+{TYPE_EN}(?!\w)\.?)?{UNIT}*"
            ),
            0.7,
            "number, direction and numbered street",
            heads=HEAD,
        ),
        Rule(
            expression(
                rf"{UNIT_BEFORE}(?<![\w.,/$-])(?P<id>\d{{3,5}}(?:-?[A-Z])?[^\S\n]+"
                rf"(?P<name>(?:(?-i:St|Ste|Mt)\.\s)?(?!{STOP}(?!\w)){CAPITAL}(?:\s+{CAPITAL})?)"
                rf"(?:\s+{DIRECTION}(?!\w)\.?)?){_END}"
            ),
            0.4,
            "number and name that may be a street's",
            accepts=_is_uncued_street,
            heads=HEAD,
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+(?:the\s+)?(?P<id>{UNIT_BEFORE}(?<![\w.,/$-])\d{{1,5}}[A-Z]?,?[^\S\n]+"
                rf"(?P<name>(?:(?-i:St|Ste|Mt)\.\s)?(?!{STOP}(?!\w)){CAPITAL}(?:\s+{CAPITAL})?)"
                rf"(?:\s+{DIRECTION}(?!\w)\.?)?){_END}"
            ),
            0.45,
            "number and name after a word for a place",
            accepts=_is_street_with_capital,
        ),
        Rule(
            expression(
                rf"{UNIT_BEFORE}(?<![\w.,/$€£-])(?P<id>\d{{1,5}}[A-Z]?,?\s+(?:{OF})?"
                rf"(?P<name>(?:(?-i:St|Ste|Mt)\.\s)?(?!{NO_STREET}(?!\w))[^\W\d_][\w'’.-]*"
                rf"(?:\s(?!{NO_STREET}(?!\w))[^\W\d_][\w'’-]*){{0,2}}?)"
                rf"(?:\s+{DIRECTION}(?!\w)\.?)?[\s,]{{1,2}}(?:(?:apt|apartment|app(?:art(?:ement)?)?|appt|unit[ée]?|"
                r"suite|rm|log(?:ement)?|porte|bsmt)\.?\s*#?\s*(?:\d{1,5}[A-Z]?|[A-Z])|sous-sol|basement|"
                r"#\s?(?:\d{1,5}[A-Z]?|[A-Z](?!\w))))(?!\w)"
            ),
            0.6,
            "number, name and apartment",
            accepts=_is_street_with_unit,
            any_of=("ap", "unit", "suite", "rm", "log", "porte", "bsmt", "sous-sol", "basement", "#"),
            heads=HEAD,
        ),
        Rule(
            expression(
                r"(?<![\w&#])(?P<id>(?:#\s?|(?:unit[ée]?|apt|app|suite|log)\.?\s*#?\s*)(?:\d{1,5}[A-Z]?|[A-Z])"
                rf"(?:,\s?|\s?-\s?|\s)\d{{2,5}}[A-Z]?\s(?:{OF})?"
                rf"(?P<name>(?!{NO_STREET}(?!\w))[^\W\d_][\w'’-]*(?:\s{CAPITAL})?))(?!\w)"
            ),
            0.5,
            "apartment, number and name",
            accepts=_is_street_with_unit,
            any_of=("#", "unit", "apt", "app", "suite", "log"),
        ),
        Rule(
            expression(
                r"(?:(?<=[,:;/–-]\s)|(?<=\.\s)|(?<=\()|(?:^|(?<=\n)))"
                rf"(?P<id>\d{{2,5}}[A-Z]?,?[^\S\n](?P<name>(?!{NO_STREET}(?!\w))"
                rf"(?:(?:La|Le|St|Ste|Saint|Sainte)\.?\s)?{CAPITAL}))(?=\s?(?:[,;:)\n]|$|\.(?:\s|$))|\s[-–]\s)"
            ),
            0.4,
            "number and name that stand apart",
            accepts=_stands_apart,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:lives?|living|found(?:\s(?:her|him|them))?|stay(?:s|ing)|street|couch|sous-sol|suis|"
                r"reste|habite|demeure|loge|address\s(?:is|was))(?:\s+(?:on|at|au))?\s*:?\s"
                rf"(?P<id>\d{{1,5}}[A-Z]?,?\s(?P<name>(?!{NO_STREET}(?!\w)){CAPITAL}))(?!\w)"
            ),
            0.45,
            "number and name after a word for a place",
            accepts=_is_cued_street,
        ),
        Rule(
            expression(
                rf"(?<![\w.,/$€£-])(?P<id>\d{{1,4}}-\d{{2,5}}[A-Z]?,?[^\S\n](?:{OF})?"
                rf"(?P<name>(?!{NO_STREET}(?!\w)){CAPITAL}))(?=\s?(?:[,;.:)?\n]|$)|\s[a-zà-ÿ])"
            ),
            0.45,
            "apartment, number and name",
            accepts=_is_free_with_apartment,
        ),
        Rule(
            expression(rf"(?<!\w){_CORRECTED}(?P<id>\d{{1,5}})\s(?:not|(?:et\s)?(?:non\s)?pas)\s\d{{1,5}}(?!\w)"),
            0.5,
            "a corrected number",
            any_of=("wait", "sorry", "correction", "attend", "pardon"),
        ),
        Rule(
            expression(rf"(?<!\w){_CORRECTED}\d{{1,5}}\s(?:not|(?:et\s)?(?:non\s)?pas)\s(?P<id>\d{{1,5}})(?!\w)"),
            0.5,
            "a corrected number",
            any_of=("wait", "sorry", "correction", "attend", "pardon"),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:unit|apt|suite|log|app)\.?\s*#?\s*\d{1,4}[A-Z]?,\s?"
                r"(?:house|hse|bldg|maison|b[âa]t(?:iment)?)\.?\s*#?\s*\d{1,5}[A-Z]?(?!\w)"
            ),
            0.6,
            "building and apartment",
            any_of=("house", "hse", "bldg", "maison", "bat", "bât"),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:at|from|au|du|tenant)\s+(?P<id>\d{3,5}[A-Z]?[^\S\n]+(?P<name>[^\W\d_][\w'’-]{2,}))"
                r"(?=\s*(?:[,;.(\n]|$))"
            ),
            0.4,
            "number and name after a word for a place",
            accepts=lambda match: _is_free(match) and is_place(match["name"]) and not _is_year(match),
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT_HOME}\s+(?P<id>(?!{LINE})\d{{1,5}}[A-Z]?,?[^\S\n]+"
                rf"(?P<name>(?:ste?\.?\s)?(?!{STOP}(?!\w))[^\W\d_][\w'’-]{{2,}})(?:\s+{UNIT}+)?)(?!\w)"
            ),
            0.4,
            "number and name after a word for a place",
            accepts=_is_street,
        ),
        Rule(
            expression(
                rf"(?<![\w.,/$€£:-])(?P<id>\d{{2,5}}[A-Z]?,?\s+(?P<of>{OF})(?!{_BODY})(?P<name>{CAPITAL})"
                rf"(?:\s+{CAPITAL})?(?:\s+{DIRECTION}(?!\w)\.?)?{UNIT}*)(?!\w)"
            ),
            0.45,
            "number, article and name that may be a street's",
            accepts=_is_uncued_of_a_street,
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:au|du|le|chez|@|[àa])\s+(?P<id>\d{{1,5}}[A-Z]?,?\s+(?P<of>{OF})(?!{_BODY})"
                rf"(?P<name>(?!{MONTHS}(?!\w))[^\W\d_][\w'’-]+)(?:\s+{CAPITAL})?)(?!\w){_END}"
            ),
            0.4,
            "number, article and name that may be a street's",
            accepts=_is_of_a_street,
        ),
        Rule(
            expression(
                rf"{UNIT_BEFORE}(?<![\w.,/$€£-])(?P<id>\d{{1,5}}[A-Z]?,?\s+"
                rf"(?:(?!{STOP}(?!\w))[^\W\d_][\w'’.-]*[ ]+){{0,3}}?(?!{STOP}(?!\w))[^\W\d_][\w'’.-]*){_AFTER_CODE}"
            ),
            0.5,
            "what stands before a postal code",
            only_if=re.compile(r"[A-Za-z]\d[A-Za-z][\s-]?\d[A-Za-z]\d"),
            accepts=_is_before_code,
            heads=HEAD,
        ),
        Rule(
            expression(
                rf"(?<!\w)(?P<id>(?:{houses.ROOM},\s(?:(?:[^\W\d_][\w'’-]*\s){{0,3}}{houses.HOUSE_EN}|"
                rf"{houses.HOUSE_FR}(?:\s(?:{OF})?{CAPITAL}){{1,2}})(?=,\s\d)|"
                rf"(?<=,\s)(?:les\s)?{houses.HOUSE_FR}(?:\s(?:{OF})?[^\W\d_][\w'’-]*){{1,3}},\s{houses.ROOM}))(?!\w)"
            ),
            0.6,
            "building and apartment",
            any_of=(*houses.HOUSES_EN, *houses.HOUSES_FR),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?P<id>{houses.SITE}[\s,]+(?:(?:at|in|of|du|de|au|dans\s+le)\s+(?:the\s+)?)?"
                rf"(?:(?:(?!{STOP}(?!\w))[^\W\d_][\w'’.-]*\s+){{1,4}}?{houses.PARK_EN}|"
                rf"{houses.PARK_FR}\s+(?:{OF})?{CAPITAL}(?:\s+{CAPITAL}){{0,2}}|"
                rf"{houses.PARK_FR}\s+(?:{OF})?[^\W\d_][\w'’-]*))"
                r"(?!\w)"
            ),
            0.6,
            "site in a park of mobile homes or a campground",
            any_of=("park", "parc", "mhp", "camp", "domaine", "estates", "court", "crt", "ct"),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:bldg|building|b[âa]t(?:iment)?|block|bloc|blk|tower|tour)\.?\s*#?\s*"
                r"(?:\d{1,4}[A-Z]?|[A-Z])[\s,]+(?:apt|apartment|unit|suite|app|appt|appartement|logement|log|porte|rm|"
                r"room)\.?\s*#?\s*\d{1,4}[A-Z]?(?!\w)"
            ),
            0.6,
            "building and apartment",
            any_of=("bldg", "building", "bat", "bât", "bloc", "blk", "tower", "tour"),
        ),
        Rule(
            expression(rf"(?<![\w.,/$€£-])(?P<id>\d{{2,5}}[A-Z]?\s+(?-i:The)\s+{CAPITAL}){_END}"),
            0.4,
            "number and name that may be a street's",
            accepts=lambda match: not _is_year(match) and _is_free(match),
            any_of=("the",),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:adresse|address|home|domicile)\s*(?::|is|est)\s*(?:le\s+|the\s+)?"
                r"(?P<id>(?:unit|apt|apartment|house|lot|logement|log|app|appartement|appt|maison)\.?\s*"
                r"(?:#|n[o°º]\.?)?\s*\d{1,4}[A-Z]?)(?!\w)"
            ),
            0.6,
            "house with its number",
            any_of=("adresse", "address", "home", "domicile"),
        ),
        Rule(
            expression(
                r"(?<=[^\W\d_]\s)\((?P<id>(?:unit|apt|apartment|house|logement|log|app|appartement|appt|maison)\.?\s*"
                r"(?:#|n[o°º]\.?)?\s*\d{1,4}[A-Z]?)\)"
            ),
            0.5,
            "house with its number",
            any_of=("(",),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:maison|mais\.|hse|house|logement|log\.)\s*(?:(?:no|nº|n°|num[ée]ro|number)\.?|#)?\s*"
                r"(?:(?<=[.#oº°])\s*|(?=\d{3}))\d{1,4}(?:-?[A-Z])?(?![\w/]|-\d)"
                r"(?!\s*(?:bdrm|bed|chambre|pi[èe]ce|[ée]tage|unit|stor|(?:br|ch)(?!\w))\w*)"
            ),
            0.5,
            "house with its number",
            any_of=("maison", "mais.", "hse", "house", "log"),
        ),
    )
