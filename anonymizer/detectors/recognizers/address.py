"""Civic addresses in English and French, rural ones, post office boxes and what follows them (apartment, direction).

Authority: Canada Post, "Addressing guidelines" (civic, rural route, box, general delivery; street types and directions in
both languages, their symbols), the United States Postal Service, Publication 28, appendix C1 (its street suffixes), and the Commission de toponymie du Québec for the French generics. A street without a
number counts where its type is written beside a name; towns, districts and provinces do not.
"""

import re
from collections.abc import Iterator

from anonymizer.detectors.names.lexicon import UNKNOWN, lexicon
from anonymizer.detectors.names.words import folded
from anonymizer.detectors.recognizers.calendar import MONTHS
from anonymizer.detectors.recognizers.rule import Hit, Rule, RuleRecognizer, expression

_TYPE_EN = (
    r"(?:streets?|str|st|avenues?|aven|ave|roads?|rd|drives?|dr|boulevards?|boul|blvd|crescents?|cresc|cres|courts?|crt|ct|lanes?|ln|places?|pl|way|terrace|terr|ter|trail|trl|circle|cir|"
    r"parkway|pkwy|pky|highway|hwy|square|sq|gardens?|gdns|gate|grove|grv|heights|hts|hill|ridge|mews|sideroad|promenade|cove|esplanade|crossing|townline|alley|manor)"
)
_TYPE_EN_WITH_CAPITAL = (
    r"(?:circuit|close|landing|line|loop|park|path|pathway|point|pt|rise|row|run|view|villas|vista|walk|wood|woods|green|bay|freeway|prom|quay|passage|bypass|concession|conc|link|commons?|island|lookout|chase|glen|hollow|estates?|"
    r"meadows?|cr|tr|av|wy|branch|bridge|brooks?|burgs?|camp|canyon|cape|causeway|cent(?:er|re)s?|cliffs?|club|corners?|course|coves|creek|crest|curve|dale|dam|divide|expressway|extensions?|falls?|ferry|fields?|flats?|fords?|forest|"
    r"forges?|forks?|fort|gateway|glens|greens|groves|harbou?rs?|haven|hills|inlet|islands|isle|junctions?|keys?|knolls?|lakes?|land|lights?|loaf|locks?|lodge|mall|manors|mills?|mission|motorway|mount|mountains?|neck|orchard|oval|overpass|"
    r"parks|parkways|pass|pike|pines?|plains?|plaza|points|ports?|prairie|radial|ramp|ranch|rapids?|rest|ridges|river|route|shoals?|shores?|skyway|springs?|spurs?|squares|station|stravenue|stream|summit|throughway|trace|track|trafficway|"
    r"tunnel|turnpike|underpass|unions?|valleys?|via|viaduct|views|villages?|ville|walks|wall|ways|wells?)"
)
_SURE_TYPE = (
    r"(?:street|str|st|avenue|ave|road|rd|drive|boulevard|blvd|crescent|cres|crt|lane|highway|hwy|parkway|terrace)"
)
_LAST_TYPE = rf"(?:{_SURE_TYPE}|line|side\s?road|trail|way|court|circle|loop|gate|row|place)"
"""What may follow a name that is a type itself: Marsh Hill Road, Portage Creek Line."""
_DIRECTION = r"(?:n\.?\s?e|n\.?\s?w|s\.?\s?e|s\.?\s?w|n|s|e|w|north|south|east|west|northeast|northwest|southeast|southwest|o|est|ouest|nord|sud)"
_TYPE_FR = (
    r"(?:rues?|r(?=\.)|av(?:enue|e)?|boul(?:evard|\.)?|boul|blvd|bd|chemins?|ch|rangs?|rg|mont[ée]e|c[ôo]te|place|pl|all[ée]e|impasse|croissant|crois|route|rte|terrasse|tsse|carr[ée]|cours|ruelle|promenade|quai|chauss[ée]e|sentier|"
    r"square|passage|voie|autoroute|aut|domaine|cercle|cit[ée]|esplanade|faubourg|parc|jardins?|concession|petit\s+rang|grande?\s+(?:rue|all[ée]e|ligne|c[ôo]te))"
)
_NUMBER = r"\d{1,6}(?:[\s-]?(?:½|1/2)|-?[A-Z](?!\w))?(?:[ ]?[-–][ ]?\d{1,6}[A-Z]?(?!\w))?"
_UNIT_WORD = r"(?:apartment|apt|appartement|appart|appt|app|ap|unit[ée]?|suite|ste|su|room|rm|bureau|bur|chambre|ch|local|loc|porte|floor|fl|[ée]tage|ph|penthouse|bldg|building|b[âa]timent|bat|tower|twr|tour|townhouse|th|bsmt|lot|logement|log|site|comp|#|no)"
_UNIT = (
    rf"(?:[\s,;-]{{0,6}}(?:{_UNIT_WORD}\.?\s*(?:#|no\.?)?\s*(?=[\w-]*\d|[A-Z](?!\w))[\w-]{{1,6}}(?!\w)|#\s?\w{{1,6}}|\(?(?:upper|lower|rear|back|basement|sous-sol|bsmt|rez-de-chauss[ée]e|rdc|penthouse|main\s+floor)"
    rf"(?:\s+(?:unit|apt|apartment|level|floor|suite))?(?!\w)|\(?\d{{1,2}}(?:st|nd|rd|th)\s+floor\)?|\(?\d{{1,2}}(?:er?|i?[èe]me)\s+[ée]tage\)?))"
)
_UNIT_BEFORE = rf"(?<![\w$€£./-])(?<!\d[ ])(?:(?!porte)(?:{_UNIT_WORD}(?:\.?\s*#?\s*(?=[\w-]*\d)|[.\s#]{{1,3}}(?=[A-Z](?!\w)))[\w-]{{1,6}}|#\s?\d{{1,5}}[A-Z]?)[\s,–-]{{1,3}})?"
_ORDINAL = r"(?:\d{1,3}(?:st|nd|rd|th|e|er|ième|ieme|i?[eè]me|[eè]?re)|\d{1,3}[A-Z](?=\s)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
_STOP = (
    r"(?:at|on|in|of|for|to|and|or|the|a|an|with|from|by|her|his|their|my|is|was|has|have|had|lives?|living|near|who|that|this|kids?|children|child|people|persons?|adults?|days?|nights?|weeks?|months?|years?|yrs?|hours?|hrs?|minutes?|mins?|"
    r"times?|chats?|texts?|messages?|e?mails?|letters?|am|pm|bags?|calls?|meals?|bedrooms?|bdrm|bed|beds|per|every|ago|km|blocks?|dollars?|bus|buses|needs?|wants?|asked|called|said|says|about|no|not|but|if|so|off|since|until|till|est|et|ou|de|le|la|les|des|du|un|une|au|aux|pour|avec|sans|chez|"
    r"dans|sur|ans|mois|jours?|semaines?|heures?|enfants?|personnes?|fois|qui|que|dont|il|elle|ref|réf|gave|given|donné|tel|tél|ph|art|xfer|addr|address|adr|adresse)"
)
_WORD_EN = rf"(?!{_STOP}(?![\w]))(?:[^\W\d_][\w'’.]*(?:-[\w'’.]+)*|{_ORDINAL})"
_ENGLISH = (
    rf"{_UNIT_BEFORE}{_NUMBER}(?:,(?=\s+(?-i:[A-Z\d])))?\s+(?:{_DIRECTION}\.?\s+)?(?:{_WORD_EN}\s+){{1,3}}?{_TYPE_EN}(?![\w'’])\.?(?:\s+{_LAST_TYPE}(?![\w'’])\.?)?"
    rf"(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
)
_ENGLISH_WITH_CAPITAL = (
    rf"{_UNIT_BEFORE}{_NUMBER},?\s+(?:(?!{_STOP}(?![\w]))(?-i:[A-ZÉ])[\w'’.-]+\s+){{1,3}}?(?-i:(?=[A-Z])){_TYPE_EN_WITH_CAPITAL}(?![\w'’])\.?(?:\s+{_LAST_TYPE}(?![\w'’])\.?)?"
    rf"(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
)
_ENGLISH_WITH_UNIT = rf"(?<![\w$€£.-])(?<!\d[ ])\d{{1,6}}[A-Z]?\s+(?:(?!{_STOP}(?!\w))(?-i:[A-ZÉ])[\w'’.-]+[ ]+){{1,3}}(?:(?-i:(?=[A-Z]))(?:suite|ste|apt|apartment|unit|room|floor|#)\.?\s*#?\s*\d[\w-]{{0,5}})(?!\w)"
_NUMBERED = rf"{_UNIT_BEFORE}{_NUMBER},?\s+(?:{_DIRECTION}\.?\s+)?(?:{_ORDINAL}|\d{{1,3}}(?:\s?(?:1/2|½|[A-Z](?!\w)))?)\s+(?:{_TYPE_EN}|line|concession|conc|sideroad)(?![\w'’])\.?(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
_NUMBERED_AFTER = rf"{_UNIT_BEFORE}{_NUMBER},?\s+(?:terrace|avenue|ave|street|st|drive|rang|range|line|ligne)\s+\d{{1,3}}(?!\w)(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
_NUMBERED_ROAD = (
    rf"{_UNIT_BEFORE}(?<![\w$€£.])(?:{_NUMBER},?\s+)?(?:(?:county|regional|township|twp|range|rge|rr|grid|municipal|mun|concession|conc|con|sideroad|side\s+road|line|highway|hwy|route|rte|autoroute|(?:county|regional|range|township|concession|secondary)\s+(?:road|rd|hwy|highway))\.?\s+(?:#\s?)?\d{{1,5}}[A-Z]?)(?!\w)"
    rf"(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
)
_FRENCH_HEAD = rf"{_UNIT_BEFORE}{_NUMBER}(?:\s?(?:bis|ter))?,?\s+(?:{_ORDINAL}\s+)?{_TYPE_FR}(?![\w'’])\.?"
_FRENCH_ORDINAL = rf"{_UNIT_BEFORE}{_NUMBER},?\s+(?:{_ORDINAL}|premi[èe]re|deuxi[èe]me|troisi[èe]me|quatri[èe]me|cinqui[èe]me)\s+(?:rue|avenue|av|rang|boulevard|all[ée]e|concession|ligne)(?!\w)\.?(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
_DIRECTED = rf"(?<![\w$€£.-])(?i:{_NUMBER}),?\s+(?:(?:[A-ZÉÈ][a-zé'’-]+\s+){{1,2}}(?:North|South|East|West|Nord|Sud|Est|Ouest|[NSEWO]\.?|[NS][EW])|(?:[A-ZÉÈ'’-]{{3,}}\s+){{1,2}}(?:NORTH|SOUTH|EAST|WEST|NORD|SUD|OUEST))(?![\w'’])(?i:{_UNIT}*)"
_RURAL = r"(?<!\w)(?:r\.?\s?r\.?\s*(?:#|no\.?)?\s*\d{1,3}|rural\s+route\s*(?:#|no\.?)?\s*\d{1,3}|route\s+rurale\s*(?:#|no\.?)?\s*\d{1,3}|(?:site|comp(?:artment)?|sub)\s+\d{1,4}[\s,]+(?:box|bo[îi]te|comp(?:artment)?|rr|group|grp)\s*\d{1,4}[A-Z]?)(?:[\s,]+(?:site|box|bo[îi]te|comp(?:artment|artiment)?|casier|group|groupe|lot)\s*#?\s*\d{1,4}[A-Z]?)*(?!\w)"
_BOX = r"(?<!\w)(?:p\.?\s?o\.?\s*box|post(?:al)?\s+(?:office\s+)?box|po\s?b|box|case\s+postale|c\.\s?p\.|cp|bo[îi]te\s+postale|b\.\s?p\.|bp|casier\s+postal|group|grp)\s*(?:#|no\.?)?\s*\d{1,6}[A-Z]?(?!\w)"
_STATION = r"(?:[\s,]{1,3}(?:stn|station|succ(?:ursale)?|retail\s+postal\s+outlet|rpo|csp)\.?\s+(?:[^\W\d_][\w'’-]*(?:\s+(?-i:[A-ZÉ])[\w'’-]*)?))?"
_LOT = (
    r"(?<!\w)(?:lot\s*#?\s*\d{1,4}[A-Z]?[\s,]+(?:con(?:cession|c)?|rang|rg|plan|block|blk)\.?\s*#?\s*[\dIVX]{1,5}(?:[\s,]+(?:lot|plan|block|twp|township)\s*\w{1,6})?|con(?:cession|c)?\.?\s*\d{1,3}[\s,]+lot\s*\d{1,4}|"
    r"(?:[NS][EW]|[NSEW]\s?1/2)[\s-]+\d{1,2}[\s-]+\d{1,3}[\s-]+\d{1,2}[\s-]+W\s?\d[A-Z]?|(?:fire|civic|emergency|911|blue)\s+(?:sign\s+)?(?:number|no\.?|num|#|address)\s*(?:is\s+)?[:#]?\s*\d{2,7}|"
    r"lot\s*#?\s*\d{1,4}[A-Z]?,?\s+(?:rang|chemin|ch\.?|route|mont[ée]e|pointe|anse|baie|lac|[îi]le|c[ôo]te|point|bay|road|rd)[\s-]+(?:(?:des?|du|aux?|[àa]\s+la|de\s+la)[\s-]+|(?:de\s+l|[àa]\s+l|d|l)['’])?[^\W\d_][\w'’-]*|"
    r"(?:house|hse|maison|lot|unit)\s*#?\s*\d{1,4}[A-Z]?,?\s+(?:(?!on\b)[^\W\d_][\w'’-]*\s+){1,3}(?:first\s+nation|nation|reserve|band|reservation|settlement)|"
    r"(?:maison|lot)\s*#?\s*\d{1,4}[A-Z]?,?\s+(?:(?:rue|chemin|rang)\s+[^\W\d_][\w'’-]*,?\s+)?(?:r[ée]serve|communaut[ée])\s+(?:(?:de|des|du)\s+|d['’])?(?-i:[A-ZÉ])[\w'’-]*|"
    r"(?:num[ée]ro|no|nº|n°)\.?\s+(?:de\s+feu|civique|d['’]incendie|d['’]urgence)\s*:?\s*\d{2,7}|lot\s*#?\s*\d{1,4}[A-Z]?(?=\s*[,.;)]|\s*$))(?!\w)"
)
_GENERAL = r"(?<!\w)(?:general\s+delivery|poste\s+restante|gen(?:eral)?\.?\s+del(?:ivery|\.)?)(?!\w)"
_CUE = (
    r"(?:liv(?:es?|ing)|resid(?:es?|ing)|stay(?:s|ing)?|moved|moving|located|home|home\s+address|mailing\s+address|addr(?:ess)?|address|adr(?:esse)?|adresse\s+(?:postale|civique)?|habit(?:e|ent|ant|ait)|demeur(?:e|ant|ait)|rest(?:e|ait)|"
    r"r[ée]sid(?:e|ant)|log(?:e|ée?)|d[ée]m[ée]nag[ée]e?|pick(?:ed)?[\s-]?up|deliver(?:ed|y)?|mail(?:ed)?|ship(?:ped)?|sen[dt]|drop(?:ped)?[\s-]?off|evicted|fire|flood(?:ed)?|visit(?:ed)?|livr(?:er|é)|post(?:er|é)|envoy(?:er|é)|[ée]vinc[ée]e?|ramass(?:er|é)|feu|inond(?:ation|é)|domicile|domicili[ée]e?|chez\s+(?:lui|elle|moi))"
)
_CUED = rf"(?<!\w){_CUE}(?:\s+(?:now|currently|is|est|to|actuellement|maintenant))?[\s:]*(?:at|au|à|a|le|is|est|from|to|du|@|:)?\s*(?P<id>{_UNIT_BEFORE}{_NUMBER},?\s+(?=[^\W\d_]))"
_ON = rf"(?<!\w)(?:{_CUE}(?:\s+(?:now|right|just|currently|actuellement))?\s+(?:on|off|near|sur(?:\s+(?:la|le|l['’]))?)\s*)"
_PLACED = rf"(?<!\w)(?:[Aa]t|[Ff]rom|[Tt]o|[Ff]or|[Oo]f|[Nn]ear|[Aa]u|[Dd]u|@)\s+(?P<id>\d{{2,5}}[A-Z]?\s+(?!(?:AM|PM|Noon|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-ZÉ][a-zé'’-]{{2,}}(?:\s[A-ZÉ][a-zé'’-]{{2,}})?(?=\s*(?:[,.;()\n#]|$|(?i:apt|apartment|unit|suite|app)(?!\w)))(?i:{_UNIT}*))"
_NUMBERS_AND_NAME = r"(?<![\w#])#\s?\d{1,5}[A-Z]?,\s\d{1,5}[A-Z]?\s(?:[NSEWO]\s)?[A-ZÉ][\w'’-]{2,}(?:\s[A-ZÉ][\w'’-]+)?"
_WITHOUT_TYPE = (
    rf"{_UNIT_BEFORE}{_NUMBER},?\s+(?:(?:west|east|w|e)\.?\s+)?(?:broadway|kingsway|(?:the\s+)?(?:queensway|kingsway|danforth|esplanade|donway|bridle\s+path|lakeshore|strand|malecon))(?!\w)"
    rf"(?:\s+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*"
)
"""Streets of several Canadian towns whose name has no type."""
_BEFORE_TOWN = r"(?<![\w$#.,/-])\d{2,5}\s[A-ZÉ][a-zé'’-]{2,}(?:\s[A-ZÉ][a-zé'’-]{2,})?(?=,\s(?P<town>[A-ZÉ][a-zé'’-]+))"
_LOWER_TYPE = r"(?:row|close|loop|circuit|crossing|landing|point|bay|commons?|green|park|walk|rise|path|view|hollow|glen|trail|gate|grove|mews)"
_IN_LOWER_CASE = rf"(?<![\w$€£.,-])(?<!\d[ ])\d{{2,5}}\s+(?:{_WORD_EN}\s+){{1,2}}?{_LOWER_TYPE}(?=\s*(?:[,;)\n|]|\.(?:\s|$)|$|(?:apt|unit|suite|bsmt|basement|app)(?!\w)|#))(?:{_UNIT})*"
_AT_IN_LOWER_CASE = (
    rf"(?<!\w)(?:at|@)\s+(?P<id>\d{{1,5}}\s+(?:{_WORD_EN}\s+){{1,2}}?(?:av|cr|wy|{_LOWER_TYPE})(?!\w){_UNIT}*)"
)
_NUMBER_LAST = (
    rf"(?<!\w)(?:rue|avenue|av\.|boulevard|boul\.|chemin|rang|mont[ée]e|route|ruelle|all[ée]e|impasse|croissant|place|terrasse)\s+(?:(?:de\s+la|des?|du|aux?|la|le)\s+|[dl]['’])?"
    rf"(?:\d{{1,3}}|[^\W\d_][\w'’-]*(?:\s(?-i:[A-ZÉ])[\w'’-]*){{0,2}})(?:\s+{_DIRECTION}(?!\w)\.?)?,?\s+(?:au|num[ée]ro|no\.?|nº|n°)\s*(?:civique\s*)?\d{{1,6}}[A-Z]?(?!\w){_UNIT}*"
)
_ROOM = r"(?<!\w)(?:(?:house|hse|trailer|cabin|apt|apartment|appartement|app\.|appt)\s*(?:no\.?|num(?:ber)?|#)?\s*\d{1,5}[A-Z]?|(?:room|rm|chambre)\s*(?:no\.?|#)?\s*\d{2,4}[A-Z]?(?=[\s,]+(?:at|of|au|du|de|à|,)?\s*(?:the\s+)?[\w'’ -]{0,25}(?:motel|hotel|h[ôo]tel|inn|lodge|auberge|residence|r[ée]sidence|manor|manoir)))(?!\w)"
_NAMED_EN = rf"{_ON}(?P<id>(?:[^\W\d_][\w'’.-]*\s+){{1,2}}?{_SURE_TYPE}(?![\w'’-])\.?(?:\s+{_DIRECTION}(?![\w'’])\.?)?)"
_NUMBER_AFTER = rf"(?<![\w-])(?:(?!{_STOP}(?!\w))(?:[^\W\d_][\w'’.-]*|{_ORDINAL})\s+){{1,2}}?{_SURE_TYPE}(?![\w'’-])\.?(?:\s+{_DIRECTION}(?![\w'’])\.?)?\s+(?:no\.?\s*|#\s?)?\d{{1,5}}(?![\w.,:%$/-]\d)(?!\w){_UNIT}*"
_NAMED_FR = rf"{_ON}(?P<id>(?:rue|avenue|av\.|boulevard|boul\.|chemin|rang|mont[ée]e|ruelle|all[ée]e|impasse|croissant)\s+(?=[^\W\d_]))"

_PARTICLE = re.compile(
    r"(?:de\s+la|de\s+l['’]|des|du|de|d['’]|la|le|les|l['’]|aux?|à\s+la|à\s+l['’]|à|st|ste|saint|sainte|n[ro]?o?\.?|chanoine|docteur|dr|p[èe]re|sir|lord|g[ée]n[ée]ral|cardinal|curé|monseigneur|mgr)\.?(?:[\s-]+|(?<=['’]))",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W_][\w'’.-]*")
_TAIL = re.compile(rf"(?:[\s,]+{_DIRECTION}(?![\w'’])\.?)?{_UNIT}*", re.IGNORECASE)
_LAST_LOWER = re.compile(
    rf"(?P<word>(?!(?:{_STOP}|{_DIRECTION})(?!\w))[^\W\d_][\w'’-]*)(?!\w)(?=\s*(?:[,;.()\n|/]|$|{_UNIT_WORD}(?!\w)|#|(?:est|ouest|nord|sud|east|west|north|south)(?!\w)|[eonsw](?=\s*(?:[,;.)\n]|$))|[A-Z]\d[A-Z]))",
    re.IGNORECASE,
)
_STOPPED = re.compile(rf"{_STOP}(?!\w)", re.IGNORECASE)


_MONTH_BEFORE = re.compile(
    rf"(?<!\w)(?:{MONTHS}\.?|(?:auto)?bus|line|ligne|route|highway|hwy|room|gate|platform|quai|page|on)\s+(?:\d{{1,2}},?\s+)?$",
    re.IGNORECASE,
)
_MONTH = expression(rf"{MONTHS}(?!\w)")


def _is_no_date(match: re.Match[str]) -> bool:
    """``April 23, Grace Harbour``: the number is a day or a year."""
    return not ("," in match.group() and _MONTH_BEFORE.search(match.string, max(0, match.start() - 16), match.start()))


def _is_before_town(match: re.Match[str]) -> bool:
    """``338 Dufferin, Kamloops``: what follows the comma is known as a place, and the number is no day or year."""
    known = lexicon().get(folded(match["town"]), UNKNOWN)[5] == "1"
    month = _MONTH.match(match.group().split()[1]) is not None
    return known and not month and not _MONTH_BEFORE.search(match.string, max(0, match.start() - 16), match.start())


class AddressRecognizer(RuleRecognizer):
    """``123 rue Sainte-Catherine Ouest, app. 4``, ``96 8th Street E apt. 628D``, ``RR 2, Lot 3 Concession 4``."""

    ENTITY = "CA_ADDRESS"
    NEEDS_DIGIT = False
    RULES = (
        Rule(expression(_ENGLISH), 0.8, "number, name and type of a street", accepts=_is_no_date),
        Rule(expression(_ENGLISH_WITH_UNIT), 0.7, "number, name and apartment"),
        Rule(expression(_ENGLISH_WITH_CAPITAL), 0.7, "number, name and type of a street", accepts=_is_no_date),
        Rule(expression(_NUMBERED), 0.8, "number and numbered street"),
        Rule(expression(_NUMBERED_AFTER), 0.7, "number and numbered street"),
        Rule(expression(_FRENCH_ORDINAL), 0.8, "number and numbered street"),
        Rule(
            expression(_NUMBERED_ROAD),
            0.5,
            "numbered road",
            accepts=lambda match: len(match.group().split()) > 2,
            only_if=expression(
                r"county|regional|township|twp|range|rge|rr|grid|mun|conc?|side\s?road|line|highway|hwy|route|rte"
            ),
        ),
        Rule(re.compile(_DIRECTED), 0.5, "number, name and direction"),
        Rule(expression(_RURAL), 0.75, "rural route"),
        Rule(expression(_BOX + _STATION), 0.7, "post office box"),
        Rule(expression(_LOT), 0.7, "lot, section or fire number"),
        Rule(re.compile(_PLACED), 0.4, "number and name after a word for a place"),
        Rule(expression(_WITHOUT_TYPE), 0.7, "number and name of a street without a type"),
        Rule(re.compile(_BEFORE_TOWN), 0.45, "number and name before a town", accepts=_is_before_town),
        Rule(re.compile(_NUMBERS_AND_NAME), 0.6, "apartment, number and name"),
        Rule(expression(_IN_LOWER_CASE), 0.5, "number, name and type of a street in lower case"),
        Rule(expression(_AT_IN_LOWER_CASE), 0.5, "number, name and type of a street in lower case"),
        Rule(expression(_NUMBER_LAST), 0.6, "type, name and number of a street"),
        Rule(expression(_ROOM), 0.5, "house, room or apartment with its number"),
        Rule(expression(_GENERAL), 0.4, "general delivery"),
        Rule(expression(_NAMED_EN), 0.5, "name and type of a street after a word for living there"),
        Rule(
            expression(_NUMBER_AFTER),
            0.5,
            "name, type and number of a street",
            only_if=expression(rf"{_SURE_TYPE}(?![\w'’-])\.?(?:\s+{_DIRECTION}(?![\w'’])\.?)?\s+(?:no\.?\s*|#\s?)?\d"),
        ),
    )
    HEADS = (
        (expression(_FRENCH_HEAD), 0.8, "number, type and name of a street", 3),
        (expression(_NAMED_FR), 0.5, "type and name of a street after a word for living there", 2),
        (expression(_CUED), 0.6, "number and name after a word for an address", 2),
    )

    def find(self, text: str) -> Iterator[Hit]:
        yield from super().find(text)
        for head, score, reason, most in self.HEADS:
            for match in head.finditer(text):
                end = name_end(text, match.end(), most=most)
                if end is None:
                    continue
                start = match.start("id") if "id" in head.groupindex else match.start()
                yield Hit(start, end, score, reason)


def name_end(text: str, start: int, *, most: int) -> int | None:
    """Where the name of a street ends that begins here, with its direction and apartment; None if there is no name.

    The first word counts however it is written; the next ones only with a capital, so that a sentence goes on visible.

    >>> text = "12 rue de la Montagne Ouest app. 3 mais"
    >>> text[: name_end(text, 6, most=3)]
    '12 rue de la Montagne Ouest app. 3'
    """
    position, words, was_numbered = start, 0, False
    blank = re.compile(r"[\s]*").match(text, position)
    position = blank.end() if blank else position
    while words < most:
        while particle := _PARTICLE.match(text, position):
            position = particle.end()
        word = _NAME.match(text, position)
        if word is None or (words and _STOPPED.match(text, position)):
            break
        written = word.group()
        if words and not (
            written[0].isupper() or (was_numbered and written.rstrip(".").isdecimal() and len(written) < 4)
        ):
            break
        was_numbered = folded(written) in ("rang", "concession", "ligne", "route")
        if not words and _STOPPED.match(text, position):
            return None
        words += 1
        end = word.end()
        if written.endswith((".", ",")) and (len(written) > 3 or written[0].isdigit()):
            end -= 1
            position = end
            break
        position = end
        if text[position : position + 1] != " ":
            break
        position += 1
        if words == 1 and not written[0].isupper() and (second := _LAST_LOWER.match(text, position)):
            position = end = second.end("word")
            break
    if not words:
        return None
    position = min(position, end)
    tail = _TAIL.match(text, position)
    return tail.end() if tail else position
