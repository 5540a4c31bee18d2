"""Corners of two streets: they tell where a person lives, sleeps or is met as an address does.

Authority: Canada Post's street types and directions (``street``); 9-1-1 services take a corner for an address (Federal
Geographic Data Committee, "United States Thoroughfare, Landmark, and Postal Address Data Standard", intersection
addresses).
"""

from anonymizer.detectors.recognizers.calendar import MONTHS, WEEKDAYS
from anonymizer.detectors.recognizers.corner_streets import (
    END,
    OF,
    are_streets,
    are_streets_by_themselves,
    are_streets_in_lower_case,
    is_with_a_number,
    meets_at_a_corner,
    names_a_street,
    speaks_of_streets,
)
from anonymizer.detectors.recognizers.phrases import mistyped
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.street import (
    DIRECTION,
    LAST_TYPE,
    ORDINAL,
    STOP,
    SURE_TYPE,
    TYPE_EN,
    TYPE_FR,
)

_TYPE_BEFORE = rf"(?:(?:{TYPE_FR}|rues|avenues|chemins)(?![\w'’])\.?\s+)?"
_FIRST = rf"(?!{STOP}(?!\w))(?:(?:ste?|mt|dr|sir)\.\s?)?(?:[^\W\d_][\w'’-]*(?:\.-[\w'’-]+)*|{ORDINAL}(?!\w))"
_NEXT = rf"(?!(?:{STOP}|and|et)(?!\w))(?-i:[A-ZÀ-Þ])[\w'’-]*"
_STREET_AFTER = rf"(?:\s+(?:{TYPE_EN}|{DIRECTION})(?![\w'’])\.?){{0,2}}"
_WHOLE = rf"{OF}?{_TYPE_BEFORE}{OF}?{_FIRST}(?:\s+{_NEXT}){{0,2}}{_STREET_AFTER}"
_LOOSE = rf"{OF}?{_TYPE_BEFORE}{OF}?{_FIRST}(?:\s+{_FIRST})?{_STREET_AFTER}"
_MEETS = r"(?:\s*[&/+×]\s*|,?\s+(?:and|et|at|n|pis|meets|crosses|croise|x)\s+(?:(?:de|of)\s+(?=the\s|la\s|l['’]))?)"
_CORNER = (
    r"(?:(?:street\s+)?corner|cnr|cor\.|intersection|crossing|coin|angle|croisement|"
    r"(?:sidewalk|pothole|street\s?light|crosswalk|stop\s+sign|trottoir|lampadaire|nid-de-poule)\s+"
    r"(?:at|near|on|[àa]|pr[èe]s\s+de))"
)
_BETWEEN = r"\s*:?\s*(?:of\s+|where\s+|formed\s+by\s+)?"
_WHERE = r"(?:wh?ere|o[uù])\b[^\n?:>]{0,24}[?:>]+[\s>]*"
_LAST_LOWER = rf"(?:\s+{_FIRST}(?=\s*(?:[,;.)\n»\"”]|$)))?"
_AT = (
    rf"(?:{mistyped('near', 'outside', 'behind')}|near|nr|"
    r"(?:parked|camped|sleeps|slept)(?:\s+(?:most|some|every|all)\s+nights?)?|clean-?up|instead\s+of|"
    r"au\s+lieu\s+d[eu]|plut[ôo]t\s+qu['’][àa]|by|off|on|at|around|from|frm|to|behind|outside|found|seen|@|beside|"
    r"location\s?:|lieu\s?:|endroit\s?:|close\s+to|pr[èe]s(?:\s+de(?!\s+(?:la\s|l['’])))?|sur|"
    r"[àa](?!\s+l['’]arr[êe]t)|au|vers|towards?|autour(?:\s+de(?=\s+(?!la\s|l['’])))?|secteur|trouv[ée]e?s?|vue?s?|"
    r"proche(?:\s+de(?!\s+(?:la\s|l['’])))?|devant|derri[èe]re|(?:bus\s+)?(?:shelter|stop),?|stop\s\d{1,2}|"
    r"arr[êe]t\s\d{1,2}|abribus,?|(?:arr[êe]t|gas\s+(?:stn|station)|pay\s?phone|tent|tente)(?:\s+at|\s+@)?,?)"
    r"(?:\s+the)?"
)
_CAPITAL = r"(?:(?-i:St|Ste|Mt)\.?\s)?(?-i:[A-ZÀ-Þ])[\w'’.-]*[\w]"
_NEXT_CAPITAL = r"(?-i:[A-ZÀ-Þ])[\w'’.-]*[\w]"
_NAMED = (
    rf"(?!(?:{STOP}|{MONTHS}|{WEEKDAYS})(?!\w))(?:(?:the|la|le)\s+)?{_CAPITAL}"
    rf"(?:[^\S\n]+(?!{STOP}(?!\w)){_NEXT_CAPITAL}){{0,2}}{_STREET_AFTER}"
)
_LANDMARK = (
    r"(?!(?:the\s)?(?:river|lake|park|bridge|rink|mall|tracks|harbou?r|canal|overpass|library|creek|beach|shore)\sat"
    r"(?!\w))"
)
_NAMED_OR_OF = (
    rf"(?:(?:{OF}|rue\s+)?\d{{1,3}}(?:e|i?[èe]me)\s(?:rue|avenue|av)(?!\w)\.?|"
    rf"{OF}{_TYPE_BEFORE}(?!{STOP}(?!\w))[^\W\d_][\w'’-]*(?:\s+{_CAPITAL})?|{_TYPE_BEFORE}{_NAMED})"
)
_LOWER = (
    rf"(?!(?:{STOP}|lane|alley|sidewalk|entrance|ruelle|trottoir|entr[ée]e|{WEEKDAYS}|{MONTHS})(?!\w))[^\W\d_]{{3,}}"
    r"(?:-[^\W\d_]{2,})*"
)
_LOWER_BEFORE = rf"{_LOWER}(?:\s(?!(?:{STOP}|and|et|at|n|x)(?!\w))[^\W\d_]{{2,}})?"
_LOWER_AFTER = rf"{_LOWER}(?:\s(?:{TYPE_EN}|bay|line|park|row)(?!\w)\.?)?"
_NUMBERED = r"\d{1,3}(?:st|nd|rd|th|e|re)?\s(?:street|st|avenue|ave|rue)(?!\w)\.?(?:\s(?:[NS][EW])(?!\w))?"
_WITH_ENDING = expression(r"\d(?:st|nd|rd|th|e)(?!\w)")
_WITH_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)(?:\s(?:street|st)(?!\w)\.?)?(?:\s[EW](?!\w))?"
_LETTERED = r"(?:avenue|ave)\.?\s[A-Z](?:\s[NS](?!\w))?"
"""Avenues of Saskatoon."""
_TYPED_NAME = (
    rf"(?:(?!(?:{STOP}|beside|behind|outside|between|around|off|by|nr|parked|up|down)"
    rf"(?!\w))[^\W\d_][\w'’-]*\s){{1,2}}?(?:{SURE_TYPE}|trail|way|court|place|gate|dr|pl|ct)(?![\w'’])\.?"
    rf"(?:\s{DIRECTION}(?![\w'’])\.?)?"
)
_SIGN = r"(?:\s?[&/]\s?|\s(?:at|and|et|x)\s(?:la\s|l['’])?)"
_TYPED_FR = (
    rf"(?:rue|avenue|av\.|boulevard|boul\.?|chemin|ch\.|rang|mont[ée]e|place)\s{OF}?(?:{_CAPITAL}|{_FIRST})"
    rf"(?:\s{_CAPITAL})?(?:\s{DIRECTION}(?!\w))?"
)
_OUTDOORS = expression(
    r"(?<!\w)(?:outreach|tents?|encampments?|camp|rough|van|patrol|sleep\w*|unsheltered|street\s+(?:count|team|nurse)|"
    r"tourn[ée]e|maraude|itin[ée]ran\w+|tentes?|campements?|dort|dehors|d[ée]nombrement|location|endroit|couch[ée]e?|"
    r"banc|bench|delivery\s+route|livraisons?|street\s?light|lampadaire)(?!\w)"
)
_AREA = r"\s+(?:area|intersection|corner|lights|neighbou?rhood)(?!\w)"


class CornerRecognizer(RuleRecognizer):
    """``the corner of Robie and Dufferin``, ``au coin de la rue Ontario et de l'avenue Papineau``."""

    entity = "CA_ADDRESS"
    needs_digit = False
    rules = (
        Rule(
            expression(
                rf"(?<!\w){_CORNER}(?![^\W\d_]){_BETWEEN}(?!(?:stores?|shops?|tables?|offices?)(?!\w))"
                rf"(?P<id>{_LOOSE}{_MEETS}{_WHOLE}{_LAST_LOWER})(?!\w)"
            ),
            0.6,
            "two streets after a word for a corner",
            accepts=names_a_street,
            any_of=(
                *("corner", "cnr", "cor.", "intersection", "crossing", "coin", "angle", "croisement", "sidewalk"),
                *("pothole", "light", "crosswalk", "sign", "trottoir", "lampadaire", "nid-de"),
            ),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:{mistyped('coin', 'corner')}|coi)(?![^\W\d_]){_BETWEEN}"
                rf"(?P<id>{_LOOSE}{_MEETS}{_WHOLE}{_LAST_LOWER})(?!\w)"
            ),
            0.5,
            "two streets after a word for a corner, mistyped",
            accepts=names_a_street,
        ),
        Rule(
            expression(
                rf"(?<!\w){_WHERE}(?!(?:me|moi|i|we|us|him|her|he|she|on|nous|elle|lui|il)(?!\w))"
                rf"(?P<id>{_LOOSE}{_MEETS}{_WHOLE})(?!\w)"
            ),
            0.5,
            "two streets after a question where",
            accepts=names_a_street,
            only_if=expression(r"wh?ere|o[uù][^?:>\n]{0,24}[?:>]"),
            any_of=("?", ":", ">"),
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+{_LANDMARK}(?P<id>(?P<one>{_NAMED_OR_OF})(?P<joint>{_MEETS})"
                rf"(?P<other>{_NAMED_OR_OF})){END}"
            ),
            0.45,
            "two streets after a word for a place",
            accepts=are_streets,
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+{_LANDMARK}(?P<id>(?P<one>{_LOWER_BEFORE})(?P<joint>{_MEETS})"
                rf"(?P<other>{_LOWER_AFTER}))(?!\w)"
            ),
            0.4,
            "two streets after a word for a place",
            accepts=are_streets_in_lower_case,
        ),
        Rule(
            expression(
                r"(?:(?<=[,:]\s)|(?<=[»\"”]\s)|(?<=\d[.)]\s)|(?<=[•*-]\s)|(?<=^))"
                rf"(?P<id>(?P<one>(?:{OF})?{_NAMED})(?P<joint>{_MEETS})(?P<other>(?:{OF})?{_NAMED}))"
                r"(?=\s?(?:[,;.:\n]|$)|\s[-–]\s)"
            ),
            0.4,
            "two names of streets that stand apart",
            accepts=are_streets_by_themselves,
            only_if=_OUTDOORS,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:on\s+est|chu|chuis|je\s+suis|i['’]?m|i\s+am|we['’]?re|we\s+are|meet\s+(?:me|us)|parked|"
                rf"stranded|waiting)\s+(?:at|@|near|by|[àa])\s+(?P<id>(?P<one>{_LOWER_BEFORE})(?P<joint>{_MEETS})"
                rf"(?P<other>{_LOWER}(?:\s(?!\w+ing(?!\w)){_LOWER})?)){END}"
            ),
            0.45,
            "two streets where someone says to be",
            accepts=speaks_of_streets,
        ),
        Rule(
            expression(
                rf"(?<![\w$€£#-])(?:(?<!\d\s)|(?<=stop\s\d\s))(?P<id>{_TYPED_NAME}"
                rf"(?:{_SIGN}{_TYPED_NAME}|\s?[&/]\s?{_CAPITAL}|"
                rf"{_SIGN}(?:{ORDINAL}(?!\w)(?:\s{SURE_TYPE}(?!\w))?|\d{{1,3}}\s{SURE_TYPE}(?!\w))"
                rf"(?:\s{DIRECTION}(?![\w'’]))?|{_SIGN}{_CAPITAL}\s(?=(?-i:[A-Z])){LAST_TYPE}))(?!\w)"
            ),
            0.55,
            "two streets with their types",
            only_if=expression(
                rf"\s(?:{SURE_TYPE}|trail|way|court|place|gate|dr|pl|ct)(?![\w'’])[^\n]{{0,40}}?"
                r"(?:[&/]|\s(?:at|and|et|x)\s)"
            ),
        ),
        Rule(
            expression(
                rf"(?<![\w$€£#-])(?<!\d,\s)(?<!\d\s)(?P<id>{_TYPED_FR}{_SIGN}(?:{_TYPED_FR}|{OF}{_CAPITAL}))(?!\w)"
            ),
            0.55,
            "two streets with their types",
            any_of=("rue", "avenue", "av.", "boul", "chemin", "ch.", "rang", "mont", "place"),
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+(?P<id>(?!{STOP}(?!\w)){_CAPITAL}(?:\s{_CAPITAL})?"
                rf"(?:\s(?:and|at|&|et|n)\s|\s?/\s?)\d{{1,3}}(?:st|nd|rd|th|e)(?!\w)(?:\s{SURE_TYPE}(?!\w))?"
                rf"(?:\s{DIRECTION}(?![\w'’])\.?)?|\d{{1,3}}(?:st|nd|rd|th|e)(?:\s(?:and|at|&|et)\s|\s?/\s?)"
                rf"{_CAPITAL})(?![\w'’])"
            ),
            0.5,
            "two streets, one of them numbered",
            only_if=_WITH_ENDING,
        ),
        Rule(
            expression(
                rf"(?<![\w'’.-])(?P<id>(?P<one>{_CAPITAL}|{_LOWER})(?:\s?[&/]\s?|\s(?:at|and)\s)\d{{1,3}}"
                rf"(?:st|nd|rd|th)\s{SURE_TYPE}(?!\w)(?:\s{DIRECTION}(?![\w'’]))?)"
            ),
            0.5,
            "two streets, one of them numbered with its type",
            only_if=_WITH_ENDING,
            accepts=is_with_a_number,
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+(?P<id>(?P<one>{_LOWER})\s(?:and|at|&|et)\s\d{{1,3}}(?:st|nd|rd|th|e)(?!\w)"
                rf"(?!\s{MONTHS}))"
            ),
            0.4,
            "two streets, one of them numbered",
            accepts=is_with_a_number,
            only_if=_WITH_ENDING,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:near|at|@|by|outside|behind|corner(?:\sof)?)\s"
                r"(?P<id>\d{1,3}(?:st|nd|rd|th)\s?(?:[&/]|and|at)\s?\d{1,3}(?:st|nd|rd|th))(?!\w)"
            ),
            0.5,
            "two numbered streets",
        ),
        Rule(
            expression(
                rf"(?<![\w$€£.,/-])(?P<id>(?:{_NUMBERED}|(?:highway|hwy|route)\s\d{{1,3}}){_MEETS}"
                rf"(?:{_NUMBERED}|{_TYPED_NAME}))(?!\w)"
            ),
            0.5,
            "two numbered streets",
        ),
        Rule(
            expression(
                rf"(?<![\w$€£.,/-])(?P<id>{_WITH_ORDINAL}{_MEETS}{_LETTERED}|{_LETTERED}{_MEETS}{_WITH_ORDINAL})(?!\w)"
            ),
            0.5,
            "a numbered street and a lettered one",
            any_of=("ave",),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?P<id>(?P<one>{_LOWER}(?:-{_LOWER})*)(?P<joint>\scoin\s)(?P<other>{_LOWER}(?:-{_LOWER})*))"
                r"(?!\w)"
            ),
            0.5,
            "two streets and a word for their corner",
            accepts=meets_at_a_corner,
            any_of=(" coin ",),
        ),
        Rule(
            expression(rf"(?<!\w)(?P<id>(?P<one>{_NAMED})(?P<joint>{_MEETS})(?P<other>{_NAMED})){_AREA}"),
            0.45,
            "two streets before a word for their corner",
            accepts=are_streets,
            any_of=("area", "intersection", "corner", "lights", "neighb"),
        ),
    )
