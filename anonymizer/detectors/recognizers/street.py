"""The words that addresses are made of: types of streets, directions, parts of a house, and where the name of a street
ends.

Authority: Canada Post, "Addressing guidelines" (street types and directions in both languages, their symbols), the
United States Postal Service, Publication 28, appendix C1 (its street suffixes), and the Commission de toponymie du
Québec for the French generics.
"""

import re

from anonymizer.detectors.names.words import folded

TYPE_EN = (
    r"(?:streets?|str|st|avenues?|aven|ave|roads?|rd|drives?|dr|boulevards?|boul|blvd|crescents?|cresc|cres|courts?|"
    r"crt|ct|lanes?|ln|places?|pl|way|terrace|terr|ter|trail|trl|circle|cir|"
    r"parkway|pkwy|pky|highway|hwy|square|sq|gardens?|gdns|gate|grove|grv|heights|hts|hill|ridge|mews|sideroad|"
    r"promenade|cove|esplanade|crossing|townline|alley|manor)"
)
TYPE_EN_WITH_CAPITAL = (
    r"(?:circuit|close|landing|line|loop|park|path|pathway|point|pt|rise|row|run|view|villas|vista|walk|wood|woods|"
    r"green|bay|freeway|prom|quay|passage|bypass|concession|conc|link|commons?|island|lookout|chase|glen|hollow|"
    r"estates?|"
    r"meadows?|cr|tr|av|wy|branch|bridge|brooks?|burgs?|camp|canyon|cape|causeway|cent(?:er|re)s?|cliffs?|club|"
    r"corners?|course|coves|creek|crest|curve|dale|dam|divide|expressway|extensions?|falls?|ferry|fields?|flats?|"
    r"fords?|forest|"
    r"forges?|forks?|fort|gateway|glens|greens|groves|harbou?rs?|haven|hills|inlet|islands|isle|junctions?|keys?|"
    r"knolls?|lakes?|land|lights?|loaf|locks?|lodge|mall|manors|mills?|mission|motorway|mount|mountains?|neck|orchard|"
    r"oval|overpass|"
    r"parks|parkways|pass|pike|pines?|plains?|plaza|points|ports?|prairie|radial|ramp|ranch|rapids?|rest|ridges|river|"
    r"route|shoals?|shores?|skyway|springs?|spurs?|squares|station|stravenue|stream|summit|throughway|trace|track|"
    r"trafficway|"
    r"tunnel|turnpike|underpass|unions?|valleys?|via|viaduct|views|villages?|ville|walks|wall|ways|wells?)"
)
SURE_TYPE = (
    r"(?:street|str|st|avenue|ave|road|rd|drive|boulevard|blvd|crescent|cres|crt|lane|highway|hwy|parkway|terrace)"
)
LAST_TYPE = (
    rf"(?:{SURE_TYPE}|line|side\s?road|trail|way|court|circle|loop|gate|row|place|sq(?:uare)?|dr|pl|ct|bay|close|hill)"
)
"""What may follow a name that is a type itself: Marsh Hill Road, Portage Creek Line."""
DIRECTION = (
    r"(?:n\.?\s?e|n\.?\s?w|s\.?\s?e|s\.?\s?w|n|s|e|w|north|south|east|west|northeast|northwest|southeast|southwest|o|"
    r"est|ouest|nord|sud)"
)
TYPE_FR = (
    r"(?:rues?|r(?=\.)|av(?:enue|e)?|boul(?:evard|\.)?|boul|blvd|bd|chemins?|chem(?=\.)|ch|rangs?|rg|mont[ée]e|"
    r"mt[ée]e|c[ôo]te|place|pl|all[ée]e|impasse|imp(?=\.)|croissant|crois|route|rte|terrasse|tsse|carr[ée]|cours|"
    r"ruelle|promenade|prom(?=\.)|traverse|quai|chauss[ée]e|rond-point|sentier|"
    r"square|passage|voie|autoroute|aut|domaine|cercle|cit[ée]|esplanade|faubourg|parc|jardins?|concession|"
    r"petit\s+rang|grande?\s+(?:rue|rang|all[ée]e|ligne|c[ôo]te))"
)
NUMBER = (
    r"\d{1,6}(?:[\s-]?(?:½|1/2)|-?[A-Z](?!\w))?(?:(?:[ ]?[-–&][ ]?|[ ](?:and|et)[ ])\d{1,6}(?:[\s-]?½)?[A-Z]?(?!\w))?"
)
PROVINCE = (
    r"(?:(?:on|ont|qc|pq|bc|ab|sk|mb|nb|ns|pe|pei|nl|nt|nu|yt|ontario|qu[ée]bec|alberta|manitoba|saskatchewan)\.?)"
)
UNIT_WORD = (
    r"(?:apartment|apt|appartement|appart|appt|app|ap|unit[ée]?|suite|ste|su|room|rm|bureau|bur|chambre|ch|local|loc|"
    r"porte|floor|flr|flat|fl|[ée]tage|ph|penthouse|bldg|building|b[âa]timent|bat|"
    r"bl(?:oc|ock|k)(?=\s?[A-Za-z](?!\w)|\s?\d)|tower|twr|tour|townhouse|th|bsmt|lot|logement|log|site|comp|#|no)"
)
UNIT = (
    rf"(?:[\s,;-]{{0,6}}(?:\(?{UNIT_WORD}(?![^\W\d_])\.?\s*(?:#|no\.?)?\s*(?=[\w-]*\d|[A-Z](?!\w))[\w-]{{1,6}}(?!\w)|"
    r"#\s?\w{1,6}|\(?(?:upper|lower|rear|back|upstairs|downstairs|logement\s+(?:arri[èe]re|avant|du\s+(?:haut|"
    r"bas))|basement|sous-sol|bsmt|rez-de-chauss[ée]e|rdc|penthouse|main\s+floor|porte\s+(?:arri[èe]re|avant))"
    r"(?:\s+(?:unit|apt|apartment|level|floor|suite))?(?!\w)|\(?\d{1,2}(?:st|nd|rd|th)\s+floor\)?|"
    r"\(?\d{1,2}(?:er?|i?[èe]me)\s+[ée]tage\)?))"
)
_OF_A_HOUSE = r"(?:\s+(?:unit|apt|apartment|suite))?(?:,|\s+(?:of|at|du|au))?\s+"
PART_BEFORE = (
    r"(?:(?!\d)(?:(?:basement|bsmt|(?:upper|lower)(?:\s+level)?|demi[\s-]sous[\s-]sol|upstairs|downstairs|rear|back|"
    rf"front|main\s+fl(?:oor|r)|ground\s+floor|sous[\s-]sol|s-sol|rdc|rez-de-chauss[ée]e|haut|bas){_OF_A_HOUSE}|"
    r"(?:civic|house|street|maison)\s+(?:address\s+)?(?:(?:no|num|number)\.?\s*|#\s?)?(?=\d)|"
    r"(?:no|nº|n°|num[ée]ro)\.?\s+civ(?:ique|\.)?\s*:?\s*(?=\d))|"
    rf"(?=\d)(?:\d{{1,2}}(?:(?:st|nd|rd|th)\s+fl(?:oor|r)?|(?:er?|i?[èe]me)\s+[ée]tage){_OF_A_HOUSE}|"
    r"\d{1,4}[A-Z]\s+(?:at|of|au|du)\s+(?=\d)))"
)
"""A part of a house, or a word for its number, before the number."""
UNIT_BEFORE = (
    r"(?<![\w$€£./-])(?:(?<!\d[ ])|(?<=[^\W\d]\s[24][ ])|(?<=stop\s\d[ ])|(?<=arr[êe]t\s\d[ ])|(?<=[/:-]\d\d[ ])|"
    rf"(?<=[/-]\d{{4}}[ ])){PART_BEFORE}?(?:(?!\d|porte)(?:{UNIT_WORD}"
    r"(?:\.?\s*#?\s*(?=[\w-]*\d)|[.\s#]{1,3}(?=[A-Z](?!\w)))[\w-]{1,6}|#\s?\d{1,5}[A-Z]?)[\s,–-]{1,3}|"
    r"(?:#\s?)?[A-Z]\s?-\s?(?=\d{2,5}[A-Z]?,?\s)|#\s?\d{1,4}\s-\s(?=\d))?"
)
ORDINAL = (
    r"(?:\d{1,3}(?:st|nd|rd|th|e|er|ième|ieme|i?[eè]me|[eè]?re)|\d{1,3}[A-Z](?=\s)|first|second|third|fourth|fifth|"
    r"sixth|seventh|eighth|ninth|tenth)"
)
LINE = r"(?:[2-9]11|988)(?!\w)"
"""A line of three digits that anyone may call; as the number of a house it is one only before a name."""
STOP = (
    r"(?:noon|midnight|midi|minuit|at|on|in|of|for|to|and|or|the|a|an|with|from|by|her|his|their|my|is|was|has|have|"
    r"had|lives?|living|near|who|that|this|kids?|children|child|people|persons?|adults?|days?|nights?|weeks?|months?|"
    r"years?|yrs?|hours?|hrs?|minutes?|mins?|"
    r"times?|chats?|texts?|messages?|e?mails?|letters?|am|pm|bags?|calls?|meals?|bedrooms?|bdrm|bed|beds|per|every|"
    r"ago|km|blocks?|dollars?|bus|buses|needs?|wants?|asked|called|said|says|about|no|not|but|if|so|off|since|until|"
    r"till|est|et|ou|de|le|la|les|des|du|un|une|au|aux|pour|avec|sans|chez|"
    r"dans|sur|ans|mois|jours?|semaines?|heures?|enfants?|personnes?|fois|qui|que|dont|il|elle|ref|réf|gave|given|"
    r"donné|tel|tél|ph|art|sharp|xfer|addr|address|adr|adresse)"
)
HEAD = re.compile(rf"{UNIT_BEFORE}(?=\d)", re.IGNORECASE)
"""Where an address that begins with its number, or with a part of the house before it, can begin."""
CAPITAL = r"(?-i:[A-ZÀ-Þ])[\w'’-]*\w"
"""A word with a capital, in an expression that is blind to case."""
OF = r"(?:(?:de\s+la|des|du|de(?!\s+la\s|\s+l['’]))\s+|(?:de\s+l|d|l)['’]\s?)"
"""The French article before the name of a street."""
WORD_EN = (
    rf"(?!{STOP}(?![\w]))(?:[^\W\d_](?:[\w'’]|\.(?=\w)){{0,2}}\.(?=\s)|"
    rf"[^\W\d_](?:[\w'’]|\.(?=\w))*(?:-(?:[\w'’]|\.(?=\w))+)*|{ORDINAL})"
)
"""A word of a street's name; a full stop after it is that of a short form (St., Mgr.), or a sentence ends there."""

_PARTICLE = re.compile(
    r"(?:de\s+la|de\s+l['’]|des|du|de|d['’]|la|le|les|l['’]|aux?|à\s+la|à\s+l['’]|à|st|ste|saint|sainte|n[ro]?o?\.?|"
    r"chanoine|docteur|dr|p[èe]re|sir|lord|g[ée]n[ée]ral|cardinal|curé|monseigneur|mgr)\.?(?:[\s-]+|(?<=['’]))",
    re.IGNORECASE,
)
_NAME = re.compile(r"[^\W_][\w'’.-]*")
_TAIL = re.compile(rf"(?:[\s,]+{DIRECTION}(?![\w'’])\.?)?{UNIT}*", re.IGNORECASE)
_LAST_LOWER = re.compile(
    rf"(?P<word>(?!(?:{STOP}|{DIRECTION}|{UNIT_WORD})(?!\w))[^\W\d_][\w'’-]*)(?!\w)"
    rf"(?=\s*(?:[,;.()\n|/]|$|{UNIT_WORD}(?!\w)|#|(?:est|ouest|nord|sud|east|west|north|south)(?!\w)|"
    r"[eonsw](?=\s*(?:[,;.)\n]|$))|[A-Z]\d[A-Z]))",
    re.IGNORECASE,
)
_UNIT = re.compile(rf"{UNIT_WORD}(?![^\W\d_])\.?\s*#?\s*\d", re.IGNORECASE)
_LINE = re.compile(LINE)
_STOPPED = re.compile(rf"{STOP}(?!\w)", re.IGNORECASE)


def name_end(text: str, start: int, *, most: int) -> int | None:
    """Where the name of a street ends that begins here, with its direction and apartment; None if there is no name.

    The first word counts however it is written; the next ones only with a capital, so that a sentence goes on visible.

    >>> text = "12 rue de la Montagne Ouest app. 3 mais"
    >>> text[: name_end(text, 6, most=3)]
    '12 rue de la Montagne Ouest app. 3'
    """
    position, words, was_numbered, articled = start, 0, False, False
    blank = re.compile(r"[\s]*").match(text, position)
    position = blank.end() if blank else position
    while words < most:
        while particle := _PARTICLE.match(text, position):
            position, articled = particle.end(), True
        word = _NAME.match(text, position)
        if (
            word is None
            or _LINE.match(text, position)
            or (words and (_STOPPED.match(text, position) or _UNIT.match(text, position)))
        ):
            break
        written = word.group()
        if words and not (
            written[0].isupper() or (was_numbered and written.rstrip(".").isdecimal() and len(written) < 4)
        ):
            break
        was_numbered = folded(written) in ("rang", "concession", "ligne", "route", "comte")
        if not words and not articled and _STOPPED.match(text, position):
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
