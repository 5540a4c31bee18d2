"""Civic addresses in English and French, rural ones, post office boxes and what follows them (apartment, direction).

Authority: Canada Post, "Addressing guidelines" (civic, rural route, box, general delivery; street types and directions
in both languages, their symbols), the United States Postal Service, Publication 28, appendix C1 (its street suffixes),
and the Commission de toponymie du Québec for the French generics. A street without a number counts where its type is
written beside a name; towns, districts and provinces do not.
"""

import re
from functools import partial

from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.likeness import is_place, may_name
from anonymizer.detectors.names.words import folded
from anonymizer.detectors.recognizers.calendar import MONTHS
from anonymizer.detectors.recognizers.phrases import mistyped
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.street import (
    DIRECTION,
    HEAD,
    LAST_TYPE,
    LINE,
    NUMBER,
    ORDINAL,
    STOP,
    SURE_TYPE,
    TYPE_EN,
    TYPE_EN_WITH_CAPITAL,
    TYPE_FR,
    UNIT,
    UNIT_BEFORE,
    WORD_EN,
    name_end,
)

_ENGLISH = (
    rf"{UNIT_BEFORE}{NUMBER}(?:,(?=\s+(?-i:[A-Z\d])))?\s+(?:{DIRECTION}\.?\s+)?"
    rf"(?:(?:(?:prince|princess|duke|duchess|isle|lady|queen|maid)\s+of\s+)?{WORD_EN}\s+){{1,3}}?{TYPE_EN}"
    rf"(?![\w'’])\.?(?:\s+{LAST_TYPE}(?![\w'’])\.?)?"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_ENGLISH_WITH_CAPITAL = (
    rf"{UNIT_BEFORE}{NUMBER},?\s+(?:(?!{STOP}(?![\w]))(?-i:[A-ZÉ])[\w'’.-]+\s+){{1,3}}?(?-i:(?=[A-Z]))"
    rf"{TYPE_EN_WITH_CAPITAL}(?![\w'’])\.?(?:\s+{LAST_TYPE}(?![\w'’])\.?)?"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_ENGLISH_WITH_UNIT = (
    rf"(?<![\w$€£.-])(?<!\d[ ])\d{{1,6}}[A-Z]?\s+(?:(?!{STOP}(?!\w))(?-i:[A-ZÉ])[\w'’.-]+[ ]+){{1,3}}"
    r"(?:(?-i:(?=[A-Z]))(?:suite|ste|apt|apartment|unit|room|floor|#)\.?\s*#?\s*\d[\w-]{0,5})(?!\w)"
)
_NUMBERED = (
    rf"{UNIT_BEFORE}{NUMBER}(?:\s?[-–]\s?(?={ORDINAL}|\d{{2,3}}[A-Z]?\s(?:st|street|ave?|avenue)(?!\w))|,?\s+)"
    rf"(?:{DIRECTION}\.?\s+)?(?:{ORDINAL}|\d{{1,3}}(?:\s?(?:1/2|½|[A-Z](?!\w)))?)\s+(?!places(?!\w))"
    rf"(?:{TYPE_EN}|line|concession|conc|sideroad)(?![\w'’])\.?(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_NUMBERED_AFTER = (
    rf"{UNIT_BEFORE}{NUMBER},?[^\S\n]+(?:terrace|avenue|ave|street|st|drive|rang|range|line|ligne)\s+"
    rf"(?!{LINE})\d{{1,3}}(?!\w)(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_NUMBERED_ROAD = (
    rf"{UNIT_BEFORE}(?<![\w$€£.])(?:{NUMBER},?\s+)?(?:(?:county|regional|township|twp|range|rge|rr|grid|municipal|mun|"
    r"concession|conc|con|sideroad|sdrd|side\s+road|line|highway|hwy|pth|route|rte|autoroute|"
    r"(?:road|rd)(?=\s+\d{1,3}\s[NSEW](?!\w))|(?:county|regional|range|township|concession|secondary)\s+"
    r"(?:road|rd|hwy|highway))\.?\s+(?:#\s?)?\d{1,5}[A-Z]?)(?!\w)"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_FRENCH_HEAD = (
    rf"{UNIT_BEFORE}(?!\d{{1,3}}e\s(?:avenue|rue)\.){NUMBER}(?:\s?(?:bis|ter)|[ ][A-D](?=[\s,]))?,?\s+"
    rf"(?:{ORDINAL}\s+{TYPE_FR}(?![\w'’])(?!\.)|{TYPE_FR}(?![\w'’])\.?)"
)
_FRENCH_MISTYPED = (
    rf"{UNIT_BEFORE}{NUMBER},?\s+{mistyped('rue', 'avenue', 'boulevard', 'chemin', 'route', 'montée')}(?=\s[^\W\d_])"
)
_FRENCH_OF = (
    rf"{UNIT_BEFORE}{NUMBER},?\s+(?:(?:de|sur)\s+(?:la\s+|l['’]\s?)|du\s+|sur\s+le\s+)"
    r"(?:rue|avenue|boulevard|chemin|rang|mont[ée]e|c[ôo]te|all[ée]e|impasse|place|terrasse|route|croissant|ruelle)"
    r"(?=\s)"
)
_NUMBER_ON = (
    r"(?<!\w)(?:number|no\.?|civic|house)\s*#?\s*\d{1,5}[A-Z]?,?\s+(?:on|of|down)\s+(?:the\s+)?"
    rf"(?:(?!{STOP}(?!\w))(?-i:[A-ZÉ])[\w'’.-]+\s+){{1,3}}?(?:{TYPE_EN}|(?-i:(?=[A-Z])){TYPE_EN_WITH_CAPITAL})"
    r"(?![\w'’])\.?"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_FRENCH_ORDINAL = (
    rf"{UNIT_BEFORE}{NUMBER}(?:\s?[-–]\s?|,?\s+)(?:{ORDINAL}(?:-et-{ORDINAL})?|premi[èe]re|deuxi[èe]me|troisi[èe]me|"
    r"quatri[èe]me|cinqui[èe]me)\s+(?:rue|avenue|av|rang|boulevard|all[ée]e|concession|ligne)(?!\w)\.?"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
_DIRECTED = (
    rf"(?<![\w$€£.-])(?i:{NUMBER}),?\s+(?:(?:[A-ZÉÈ][a-zé'’-]+\s+){{1,2}}"
    r"(?:North|South|East|West|Nord|Sud|Est|Ouest|[NSEWO]\.?|[NS][EW])|"
    rf"(?:[A-ZÉÈ'’-]{{3,}}\s+){{1,2}}(?:NORTH|SOUTH|EAST|WEST|NORD|SUD|OUEST))(?![\w'’])(?i:{UNIT}*)"
)
_RURAL = (
    r"(?<!\w)(?:r\.?\s?r\.?\s*(?:#|n[o°º]\.?)?\s*\d{1,3}|rural\s+route\s*(?:#|n[o°º]\.?)?\s*\d{1,3}|"
    r"route\s+rurale\s*(?:#|n[o°º]\.?)?\s*\d{1,3}|(?:site|comp(?:artment)?|sub)\s+\d{1,4}[\s,]+"
    r"(?:box|bo[îi]te|comp(?:artment)?|rr|group|grp)\s*\d{1,4}[A-Z]?)"
    r"(?:[\s,]+(?:site|box|bo[îi]te|comp(?:artment|artiment)?|casier|group|groupe|lot)\s*#?\s*\d{1,4}[A-Z]?)*(?!\w)"
)
_BOX = (
    r"(?<!\w)(?:p\.?\s?o\.?\s*b(?:o)?x|post(?:al)?\s+(?:office\s+)?box|po\s?b|"
    r"(?<!\bin\s)(?<!\bthe\s)(?<!\bcheck\s)(?<!\btick\s)box|case\s+postale|"
    r"case(?=\s+(?:n[o°º]\.?\s*)?\d{1,5},?\s+succ)|c\.\s?p\.|cp|bo[îi]te\s+postale|b\.\s?p\.|bp|casier\s+postal|group|"
    r"grp)\s*(?:#|no\.?)?\s*(?<!cp)(?<!bp)\d{1,6}[A-Z]?(?![\w/])"
    r"(?!\s*(?:\$|on\s+(?:the|my|your|his|her)\s+(?:form|t4|slip)|of\s+(?:the|my|your)\s|is\s|was\s|says\s|"
    r"sur\s+(?:le|mon)\s+(?:formulaire|feuillet|relev)))"
)
_AFTER_BOX = (
    r"(?:[\s,]+(?:site|comp(?:artment|artiment)?|r\.?\s?r\.?|rural\s+route|route\s+rurale)\s*#?\s*\d{1,4}(?!\w))*"
)
_STATION = (
    r"(?:[\s,]{1,3}(?:stn|station|succ(?:ursale)?|retail\s+postal\s+outlet|rpo|csp)\.?\s+"
    r"(?:[^\W\d_][\w'’-]*(?:\s+(?-i:[A-ZÉ])[\w'’-]*)?))?"
)
_LOT = (
    r"(?<!\w)(?:lot\s*#?\s*\d{1,4}[A-Z]?[\s,]+(?:con(?:cession|c)?|rang|rg|plan|block|blk)\.?\s*#?\s*[\dIVX]{1,5}"
    r"(?:[\s,]+(?:lot|plan|block|twp|township)\s*\w{1,6})?|con(?:cession|c)?\.?\s*\d{1,3}[\s,]+lot\s*\d{1,4}|"
    r"(?:[NS][EW]|[NSEW]\s?1/2)[\s-]+\d{1,2}[\s-]+\d{1,3}[\s-]+\d{1,2}[\s-]+W\s?\d[A-Z]?|"
    r"(?:fire|civic|emergency|911|blue)\s+(?:sign\s+)?(?:number|no\.?|num|#|address)\s*(?:is\s+)?[:#]?\s*\d{2,7}"
    r"(?:,?\s(?:\d{1,3}(?:st|nd|rd|th)|[^\W\d_]{2,}(?:\s[^\W\d_]{2,})?)\s"
    r"(?:street|st|avenue|ave|road|rd|drive|dr|lane|line|highway)(?!\w))?|"
    r"lot\s*#?\s*\d{1,4}[A-Z]?,?\s+(?:rang|chemin|ch\.?|route|mont[ée]e|pointe|anse|baie|lac|[îi]le|c[ôo]te|point|bay|"
    r"road|rd)[\s-]+(?:(?:des?|du|aux?|[àa]\s+la|de\s+la)[\s-]+|(?:de\s+l|[àa]\s+l|d|l)['’])?[^\W\d_][\w'’-]*|"
    r"(?:house|hse|maison|lot|unit)\s*#?\s*\d{1,4}[A-Z]?,?\s+(?:(?!on\b)[^\W\d_][\w'’-]*\s+){1,3}"
    r"(?:first\s+nation|nation|reserve|band|reservation|settlement)(?:\s+(?:road|rd)(?!\w))?|"
    r"lot\s*#?\s*\d{1,4}[A-Z]?,\s+(?:[^\W\d_][\w'’-]*\s+){1,3}"
    r"(?:road|rd|street|st|drive|dr|lane|highway|trail|place|pl|avenue|ave|crescent|cres|close|court|way)|"
    r"(?:maison|lot)\s*#?\s*\d{1,4}[A-Z]?,?\s+(?:(?:rue|chemin|rang)\s+[^\W\d_][\w'’-]*,?\s+)?"
    r"(?:r[ée]serve|communaut[ée])\s+(?:(?:de|des|du)\s+|d['’])?(?-i:[A-ZÉ])[\w'’-]*|"
    r"(?:num[ée]ro|no|nº|n°)\.?\s+(?:de\s+feu|civique|d['’]incendie|d['’]urgence)\s*:?\s*\d{2,7}|"
    r"lot\s*#?\s*\d{1,4}[A-Z]?(?=\s*[,.;)]|\s*$)|lot\s\d\s\d{3}\s\d{3}(?:\sdu\scadastre)?|maison\s*#?\s*\d{1,4}(?=,))"
    r"(?!\w)"
)
_GENERAL = (
    r"(?<!\w)(?:(?-i:GD)(?=,?\s(?:box|stn|hwy|p\.?o))|general\s+delivery|poste\s+restante|"
    r"gen(?:eral)?\.?\s+del(?:ivery|\.)?)(?!\w)"
)
_CUE = (
    r"(?:liv(?:es?|ing)|dor(?:t|ment)|sleeps?|sleeping|tenant|locataire|resid(?:es?|ing)|stay(?:s|ing)?|moved|moving|"
    r"located|home|home\s+address|mailing\s+address|addr(?:ess)?|address|adr(?:esse)?|"
    r"adresse\s+(?:postale|civique|temporaire|actuelle|permanente)?|(?:temp(?:orary)?|current|permanent)\s+address|"
    r"habit(?:e|ent|ant|ait|ons)|demeur(?:e|ant|ait|ons)|rest(?:e|ait|ent|ons)|viv(?:ons|ent|ant|ait)|"
    r"r[ée]sid(?:e|ant)|log(?:e|ée?)|d[ée]m[ée]nag[ée]e?|pick(?:ed)?[\s-]?up|deliver(?:ed|y)?|mail(?:ed|ing)?|"
    r"ship(?:ped)?|sen[dt]|drop(?:ped)?[\s-]?off|evicted|fire|flood(?:ed)?|visit(?:ed)?|livr(?:er|é)|post(?:er|é)|"
    r"envoy(?:er|é)|[ée]vinc[ée]e?|ramass(?:er|é)|feu|inond(?:ation|é)|domicile|domicili[ée]e?|"
    r"chez\s+(?:lui|elle|moi))"
)
_CUED = (
    rf"(?<!\w){_CUE}(?:\s+(?:now|currently|is|est|to|actuellement|maintenant))?[\s:,]*"
    r"(?:at|au|à|a|le|is|est|from|form|frm|to|du|@|:)?\s*"
    rf"(?P<id>{UNIT_BEFORE}{NUMBER},?[^\S\n]+(?!{MONTHS}(?!\w))(?=[^\W\d_]))"
)
_ON = (
    rf"(?<!\w)(?:{_CUE}(?:\s+(?:now|right|just|currently|actuellement))?\s+"
    r"(?:on|off|near|sur(?:\s+(?:la|le|l['’]))?)\s*)"
)
_PLACED = (
    r"(?<!\w)(?:[Aa]t|[Ff]rom|[Tt]o|[Ff]or|[Oo]f|[Nn]ear|[Aa]u|[Dd]u|@)\s+"
    rf"(?P<id>\d{{2,5}}[A-Z]?\s+(?!(?:AM|PM|Noon|(?i:{MONTHS}))\b)[A-ZÉ][a-zé'’-]{{2,}}(?:\s[A-ZÉ][a-zé'’-]{{2,}})?"
    rf"(?=\s*(?:[,.;()\n#]|$|(?i:apt|apartment|unit|suite|app)(?!\w)))(?i:{UNIT}*))"
)
_NUMBERS_AND_NAME = r"(?<![\w#])#\s?\d{1,5}[A-Z]?,\s\d{1,5}[A-Z]?\s(?:[NSEWO]\s)?[A-ZÉ][\w'’-]{2,}(?:\s[A-ZÉ][\w'’-]+)?"
_WITHOUT_TYPE = (
    rf"{UNIT_BEFORE}{NUMBER},?\s+(?:(?:west|east|w|e)\.?\s+)?"
    r"(?:broadway|kingsway|(?:the\s+)?(?:queensway|kingsway|danforth|esplanade|donway|bridle\s+path|lakeshore|strand|"
    rf"malecon)|(?-i:The)\s+(?-i:(?=[A-Z]))(?:{TYPE_EN}|{TYPE_EN_WITH_CAPITAL}|boardwalk|links))(?!\w)"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
)
"""Streets of several Canadian towns whose name has no type."""
_BEFORE_TOWN = r"(?<![\w$#.,/-])\d{2,5}\s[A-ZÉ][a-zé'’-]{2,}(?:\s[A-ZÉ][a-zé'’-]{2,})?(?=,\s(?P<town>[A-ZÉ][a-zé'’-]+))"
_LOWER_TYPE = (
    r"(?:row|close|loop|circuit|crossing|landing|point|bay|commons?|green|park|walk|rise|path|view|hollow|glen|trail|"
    r"gate|grove|mews)"
)
_IN_LOWER_CASE = (
    rf"(?<![\w$€£.,-])(?<!\d[ ])\d{{2,5}}[a-z]?\s+(?:{WORD_EN}\s+){{1,2}}?{_LOWER_TYPE}"
    rf"(?=\s*(?:[,;:)\n|]|-\s|\.(?:\s|$)|$|(?:apt|unit|suite|bsmt|basement|app)(?!\w)|#))(?:{UNIT})*"
)
_AT_IN_LOWER_CASE = (
    rf"(?<!\w)(?:at|@)\s+(?P<id>\d{{1,5}}\s+(?:{WORD_EN}\s+){{1,2}}?(?:av|cr|wy|{_LOWER_TYPE})(?!\w){UNIT}*)"
)
_NUMBER_LAST = (
    r"(?<!\w)(?:rue|avenue|av\.|boulevard|boul\.|chemin|rang|mont[ée]e|route|ruelle|all[ée]e|impasse|croissant|place|"
    r"terrasse)\s+(?:(?:de\s+la|des?|du|aux?|la|le)\s+|[dl]['’])?"
    rf"(?:\d{{1,3}}|[^\W\d_][\w'’-]*(?:\s(?-i:[A-ZÉ])[\w'’-]*){{0,2}})(?:\s+{DIRECTION}(?!\w)\.?)?,?\s+"
    rf"(?:au|num[ée]ro|no\.?|nº|n°)\s*(?:civique\s*)?\d{{1,6}}[A-Z]?(?!\w){UNIT}*"
)
_ROOM = (
    r"(?<!\w)(?:(?:(?:band\s+)?house|hse|trailer|cabin|apt|apartment|appartement|app\.|appt)\s*"
    r"(?:no\.?|num(?:ber)?|#)?\s*\d{1,5}(?:[A-Z]|-[A-Z](?!\w))?(?![-/]\d)"
    r"(?!\s*(?:bdrms?|bed|br|storey|story|chambres?|pi[èe]ces?)\w*)|(?:motel|hotel)\s+(?:room|rm)\s*#?\s*\d{1,4}|"
    r"(?:room|rm|chambre)\s*(?:no\.?|#)?\s*\d{2,4}[A-Z]?(?=[\s,]+(?:at|of|au|du|de|à|,)?\s*(?:the\s+)?[\w'’ -]{0,25}"
    r"(?:motel|hotel|h[ôo]tel|inn|lodge|auberge|residence|r[ée]sidence|manor|manoir)))(?!\w)"
)
_NAMED_EN = rf"{_ON}(?P<id>(?:[^\W\d_][\w'’.-]*\s+){{1,2}}?{SURE_TYPE}(?![\w'’-])\.?(?:\s+{DIRECTION}(?![\w'’])\.?)?)"
_NUMBER_AFTER = (
    rf"(?<![\w-])(?:(?!{STOP}(?!\w))(?:[^\W\d_][\w'’.-]*|{ORDINAL})\s+){{1,2}}?{SURE_TYPE}(?![\w'’-])\.?"
    rf"(?:\s+{DIRECTION}(?![\w'’])\.?)?\s+(?:no\.?\s*|#\s?)?(?!{LINE})\d{{1,5}}(?![\w.,:%$/-]\d)(?!\w){UNIT}*"
)
_NAMED_FR = (
    rf"{_ON}(?P<id>(?:rue|avenue|av\.|boulevard|boul\.|chemin|rang|mont[ée]e|ruelle|all[ée]e|impasse|croissant)\s+"
    r"(?=[^\W\d_]))"
)

_MONTH_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:mon|tues?|wed|thurs?|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)(?:day|s|di)?|{MONTHS}\.?|"
    r"(?:auto)?bus|line|ligne|route|highway|hwy|room|gate|platform|quai|page|on)\s+"
    r"(?:\d{1,2}(?:,?\s+|\s?(?:to|au|[àa]|-|–)\s?))?$",
    re.IGNORECASE,
)
_DIGITS, LAST_DAY = re.compile(r"\d+"), 31
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_PLACE = expression(r"(?:(?<!\w)(?:at|au|[àa]|le|is|est|from|to|du)|[@:])\s*$")
_MONTH = expression(rf"{MONTHS}(?!\w)")


def _is_no_date(match: re.Match[str]) -> bool:
    """``April 23, Grace Harbour``: the number is a day or a year."""
    if not match.group()[0].isdigit():
        return True
    if int(_DIGITS.findall(match.group())[0]) > LAST_DAY and not _YEAR.match(match.group()):
        return True
    return not ("," in match.group() and _MONTH_BEFORE.search(match.string, max(0, match.start() - 16), match.start()))


def _is_before_town(match: re.Match[str]) -> bool:
    """``338 Dufferin, Kamloops``: what follows the comma is known as a place, and the number is no day or year."""
    known = lexicon().get(folded(match["town"]), UNKNOWN)[5] == "1"
    month = _MONTH.match(match.group().split()[1]) is not None
    year = 1900 <= int(_DIGITS.findall(match.group())[0]) < 2050
    return (
        known
        and not year
        and not month
        and not _MONTH_BEFORE.search(match.string, max(0, match.start() - 16), match.start())
    )


def _is_at_home(match: re.Match[str]) -> bool:
    """``reste au 861 langevin``, and neither ``reste le 811 à rappeler`` nor ``reste 6 bons``: without a word for a
    place, an ordinary word is a thing."""
    word = _FIRST_WORD.match(match.string, match.end("id"))
    known = word is not None and len(word[0]) > 1 and (may_name(word[0]) or is_place(word[0]))
    if re.match(LINE, match["id"]) and word and not (word[0][0].isupper() or known):
        return False
    placed = _PLACE.search(match.string, match.start(), match.start("id"))
    return placed is not None or word is None or word[0][0].isupper() or known


class AddressRecognizer(RuleRecognizer):
    """``123 rue Sainte-Catherine Ouest, app. 4``, ``96 8th Street E apt. 628D``, ``RR 2, Lot 3 Concession 4``."""

    entity = "CA_ADDRESS"
    needs_digit = False
    rules = (
        Rule(expression(_ENGLISH), 0.8, "number, name and type of a street", accepts=_is_no_date, heads=HEAD),
        Rule(expression(_ENGLISH_WITH_UNIT), 0.7, "number, name and apartment"),
        Rule(
            expression(_ENGLISH_WITH_CAPITAL), 0.7, "number, name and type of a street", accepts=_is_no_date, heads=HEAD
        ),
        Rule(expression(_NUMBER_ON), 0.7, "number and street it is on"),
        Rule(expression(_NUMBERED), 0.8, "number and numbered street", accepts=_is_no_date, heads=HEAD),
        Rule(expression(_NUMBERED_AFTER), 0.7, "number and numbered street", heads=HEAD),
        Rule(expression(_FRENCH_ORDINAL), 0.8, "number and numbered street", heads=HEAD),
        Rule(
            expression(_NUMBERED_ROAD),
            0.5,
            "numbered road",
            accepts=lambda match: len(match.group().split()) > 2,
            any_of=(
                "road",
                "rd",
                "county",
                "regional",
                "township",
                "twp",
                "range",
                "rge",
                "rr",
                "grid",
                "mun",
                "con",
                "side",
                "sdrd",
                "line",
                "highway",
                "pth",
                "hwy",
                "route",
                "rte",
            ),
        ),
        Rule(re.compile(_DIRECTED), 0.5, "number, name and direction"),
        Rule(expression(_RURAL), 0.75, "rural route"),
        Rule(
            expression(_BOX + _AFTER_BOX + _STATION),
            0.7,
            "post office box",
            any_of=("box", "bx", "postal", "c.", "cp", "b.", "bp", "po", "case", "group", "grp"),
        ),
        Rule(expression(_LOT), 0.7, "lot, section or fire number"),
        Rule(re.compile(_PLACED), 0.4, "number and name after a word for a place"),
        Rule(expression(_WITHOUT_TYPE), 0.7, "number and name of a street without a type", heads=HEAD),
        Rule(re.compile(_BEFORE_TOWN), 0.45, "number and name before a town", accepts=_is_before_town),
        Rule(re.compile(_NUMBERS_AND_NAME), 0.6, "apartment, number and name"),
        Rule(expression(_IN_LOWER_CASE), 0.5, "number, name and type of a street in lower case"),
        Rule(expression(_AT_IN_LOWER_CASE), 0.5, "number, name and type of a street in lower case"),
        Rule(expression(_NUMBER_LAST), 0.6, "type, name and number of a street"),
        Rule(expression(_ROOM), 0.5, "house, room or apartment with its number"),
        Rule(expression(_GENERAL), 0.4, "general delivery", any_of=("general", "poste", "gen", "gd")),
        Rule(expression(_NAMED_EN), 0.5, "name and type of a street after a word for living there"),
        Rule(
            expression(_NUMBER_AFTER),
            0.5,
            "name, type and number of a street",
            only_if=expression(rf"{SURE_TYPE}(?![\w'’-])\.?(?:\s+{DIRECTION}(?![\w'’])\.?)?\s+(?:no\.?\s*|#\s?)?\d"),
        ),
        Rule(
            expression(_FRENCH_HEAD),
            0.8,
            "number, type and name of a street",
            heads=HEAD,
            goes_on=partial(name_end, most=3),
        ),
        Rule(
            expression(_FRENCH_MISTYPED),
            0.7,
            "number, type and name of a street, mistyped",
            heads=HEAD,
            goes_on=partial(name_end, most=3),
        ),
        Rule(expression(_FRENCH_OF), 0.7, "number and street it is on", heads=HEAD, goes_on=partial(name_end, most=3)),
        Rule(
            expression(_NAMED_FR),
            0.5,
            "type and name of a street after a word for living there",
            goes_on=partial(name_end, most=2),
            any_of=("rue", "avenue", "av.", "boul", "chemin", "rang", "mont", "all", "impasse", "croissant"),
        ),
        Rule(
            expression(_CUED),
            0.6,
            "number and name after a word for an address",
            accepts=_is_at_home,
            goes_on=partial(name_end, most=2),
        ),
    )
