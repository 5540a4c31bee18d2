"""Corners of two streets: they tell where a person lives, sleeps or is met as an address does.

Authority: Canada Post's street types and directions (``street``); 9-1-1 services take a corner for an address (Federal Geographic
Data Committee, "United States Thoroughfare, Landmark, and Postal Address Data Standard", intersection addresses).
"""

import re

from anonymizer.detectors.names.likeness import (
    COMMON_STREETS,
    is_everyday,
    is_known_name,
    is_place,
    is_seldom,
    is_word,
    may_name,
)
from anonymizer.detectors.recognizers.calendar import MONTHS, WEEKDAYS
from anonymizer.detectors.recognizers.phrases import mistyped
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.street import (
    DIRECTION,
    LAST_TYPE,
    ORDINAL,
    STOP,
    SURE_TYPE,
    TYPE_EN,
    TYPE_EN_WITH_CAPITAL,
    TYPE_FR,
)

_OF = r"(?:(?:de\s+la|des|du|de|la|les?|the)\s+|(?:de\s+l|d|l)['’]\s?)"
_TYPE_BEFORE = rf"(?:(?:{TYPE_FR}|rues|avenues|chemins)(?![\w'’])\.?\s+)?"
_FIRST = rf"(?!{STOP}(?!\w))(?:(?:ste?|mt|dr|sir)\.\s?)?(?:[^\W\d_][\w'’-]*(?:\.-[\w'’-]+)*|{ORDINAL}(?!\w))"
_NEXT = rf"(?!(?:{STOP}|and|et)(?!\w))(?-i:[A-ZÀ-Þ])[\w'’-]*"
_STREET_AFTER = rf"(?:\s+(?:{TYPE_EN}|{DIRECTION})(?![\w'’])\.?){{0,2}}"
_WHOLE = rf"{_OF}?{_TYPE_BEFORE}{_OF}?{_FIRST}(?:\s+{_NEXT}){{0,2}}{_STREET_AFTER}"
_LOOSE = rf"{_OF}?{_TYPE_BEFORE}{_OF}?{_FIRST}(?:\s+{_FIRST})?{_STREET_AFTER}"
_MEETS = r"(?:\s*[&/+×]\s*|,?\s+(?:and|et|at|n|pis|meets|crosses|croise|x)\s+(?:(?:de|of)\s+(?=the\s|la\s|l['’]))?)"
_CORNER = r"(?:(?:street\s+)?corner|cnr|cor\.|intersection|crossing|coin|angle|croisement|(?:sidewalk|pothole|street\s?light|crosswalk|stop\s+sign|trottoir|lampadaire|nid-de-poule)\s+(?:at|near|on|[àa]|pr[èe]s\s+de))"
_BETWEEN = r"\s*:?\s*(?:of\s+|where\s+|formed\s+by\s+)?"
_WHERE = r"(?:wh?ere|o[uù])\b[^\n?:>]{0,24}[?:>]+[\s>]*"
_LAST_LOWER = rf"(?:\s+{_FIRST}(?=\s*(?:[,;.)\n»\"”]|$)))?"
_AT = (
    rf"(?:{mistyped('near', 'outside', 'behind')}|near|nr|(?:parked|camped|sleeps|slept)(?:\s+(?:most|some|every|all)\s+nights?)?|clean-?up|instead\s+of|au\s+lieu\s+d[eu]|plut[ôo]t\s+qu['’][àa]|by|off|on|at|around|from|frm|to|behind|outside|found|seen|@|beside|location\s?:|lieu\s?:|endroit\s?:|close\s+to|pr[èe]s(?:\s+de(?!\s+(?:la\s|l['’])))?|sur|[àa](?!\s+l['’]arr[êe]t)|au|vers|towards?|autour(?:\s+de(?=\s+(?!la\s|l['’])))?|secteur|trouv[ée]e?s?|vue?s?|proche(?:\s+de(?!\s+(?:la\s|l['’])))?|devant|derri[èe]re|(?:bus\s+)?(?:shelter|stop),?|stop\s\d{{1,2}}|arr[êe]t\s\d{{1,2}}|abribus,?|(?:arr[êe]t|gas\s+(?:stn|station)|pay\s?phone|tent|tente)(?:\s+at|\s+@)?,?)"
    r"(?:\s+the)?"
)
_CAPITAL = r"(?:(?-i:St|Ste|Mt)\.?\s)?(?-i:[A-ZÀ-Þ])[\w'’.-]*[\w]"
_NEXT_CAPITAL = r"(?-i:[A-ZÀ-Þ])[\w'’.-]*[\w]"
_NAMED = rf"(?!(?:{STOP}|{MONTHS}|{WEEKDAYS})(?!\w))(?:(?:the|la|le)\s+)?{_CAPITAL}(?:[^\S\n]+(?!{STOP}(?!\w)){_NEXT_CAPITAL}){{0,2}}{_STREET_AFTER}"
_LANDMARK = r"(?!(?:the\s)?(?:river|lake|park|bridge|rink|mall|tracks|harbou?r|canal|overpass|library|creek|beach|shore)\sat(?!\w))"
_NAMED_OR_OF = rf"(?:(?:{_OF}|rue\s+)?\d{{1,3}}(?:e|i?[èe]me)\s(?:rue|avenue|av)(?!\w)\.?|{_OF}{_TYPE_BEFORE}(?!{STOP}(?!\w))[^\W\d_][\w'’-]*(?:\s+{_CAPITAL})?|{_TYPE_BEFORE}{_NAMED})"
_LOWER = rf"(?!(?:{STOP}|lane|alley|sidewalk|entrance|ruelle|trottoir|entr[ée]e|{WEEKDAYS}|{MONTHS})(?!\w))[^\W\d_]{{3,}}(?:-[^\W\d_]{{2,}})*"
_LOWER_BEFORE = rf"{_LOWER}(?:\s(?!(?:{STOP}|and|et|at|n|x)(?!\w))[^\W\d_]{{2,}})?"
_LOWER_AFTER = rf"{_LOWER}(?:\s(?:{TYPE_EN}|bay|line|park|row)(?!\w)\.?)?"
_NUMBERED = r"\d{1,3}(?:st|nd|rd|th|e|re)?\s(?:street|st|avenue|ave|rue)(?!\w)\.?(?:\s(?:[NS][EW])(?!\w))?"
_WITH_ENDING = expression(r"\d(?:st|nd|rd|th|e)(?!\w)")
_WITH_ORDINAL = r"\d{1,3}(?:st|nd|rd|th)(?:\s(?:street|st)(?!\w)\.?)?(?:\s[EW](?!\w))?"
_LETTERED = r"(?:avenue|ave)\.?\s[A-Z](?:\s[NS](?!\w))?"
"""Avenues of Saskatoon."""
_TYPED_NAME = rf"(?:(?!(?:{STOP}|beside|behind|outside|between|around|off|by|nr|parked|up|down)(?!\w))[^\W\d_][\w'’-]*\s){{1,2}}?(?:{SURE_TYPE}|trail|way|court|place|gate|dr|pl|ct)(?![\w'’])\.?(?:\s{DIRECTION}(?![\w'’])\.?)?"
_SIGN = r"(?:\s?[&/]\s?|\s(?:at|and|et|x)\s(?:la\s|l['’])?)"
_TYPED_FR = rf"(?:rue|avenue|av\.|boulevard|boul\.?|chemin|ch\.|rang|mont[ée]e|place)\s{_OF}?(?:{_CAPITAL}|{_FIRST})(?:\s{_CAPITAL})?(?:\s{DIRECTION}(?!\w))?"
_OUTDOORS = expression(
    r"(?<!\w)(?:outreach|tents?|encampments?|camp|rough|van|patrol|sleep\w*|unsheltered|street\s+(?:count|team|nurse)|tourn[ée]e|maraude|itin[ée]ran\w+|tentes?|campements?|dort|dehors|d[ée]nombrement|location|endroit|couch[ée]e?|banc|bench|delivery\s+route|livraisons?|street\s?light|lampadaire)(?!\w)"
)
_AREA = r"\s+(?:area|intersection|corner|lights|neighbou?rhood)(?!\w)"
_END = r"(?=\s*(?:[,;:.()?!»\"”\n]|$|(?:area|set|last|tonight|tonite|yesterday|hier|on|in|with|when|where|since|around|every|near|and|for|tims?|incl|including|was|were|payphone|stop|lights|le|dans|avec|depuis|quand|vers|pour|parle|dit|now|not|from|until|till|put|to|at|[àa]|\w{2,}ing)(?!\w)))"
_ENDS = expression(_END)
_WORD = re.compile(r"[^\W\d_]{2,}")
_KIND = expression(rf"(?:{TYPE_EN}|{TYPE_FR}|{DIRECTION}|the|des|du|de|la|le|les|st|ste|saint|sainte|mac)")


_ACRONYM = re.compile(r"(?:[a-zà-ÿ]{1,3}[ '’])?[A-Z]{2,4}")
_TYPED = expression(rf"(?<!\w)(?:{TYPE_EN}|{TYPE_FR}|{DIRECTION})(?!\w)")
_ENDS_IN_TYPE = re.compile(rf"[A-ZÀ-Þ][\w'’-]+\s(?=[A-Z])(?i:{TYPE_EN_WITH_CAPITAL})$")
_ARTICLE = expression(rf"{_OF}?(?:{TYPE_FR})(?!\w)|(?!the\s){_OF}")


def _are_streets(match: re.Match[str]) -> bool:
    """Both sides may be names and not both are towns; one is a name that is known, has a type, or an article before what may be one."""
    sides = (match["one"], match["other"])
    if all(_ACRONYM.fullmatch(side) for side in sides) and not match.string.isupper():
        return False
    words = [[word for word in _WORD.findall(side) if not _KIND.fullmatch(word)] for side in sides]
    if all(is_place(word) and not is_known_name(word) for side in words for word in side[:1]):
        return False
    kinds = [
        _ENDS_IN_TYPE.search(side) is not None
        or (
            len(_WORD.findall(side)) > len(left)
            and (_TYPED.search(side) is not None or all(map(_may_have_article, left)))
        )
        for side, left in zip(sides, words, strict=True)
    ]
    known = [any(is_known_name(word) or not is_word(word) for word in left) for left in words]
    signed = re.search(r"[&/]|\bat\b", match["joint"]) is not None
    if signed and all(word[0].isupper() for left in words for word in left) and all(words):
        return True
    likely = [
        all(may_name(word) or is_place(word) or (signed and is_known_name(word)) for word in left) and bool(left)
        for left in words
    ]
    capitals = all(word[0].isupper() for left in words for word in left)
    everyday = [is_everyday(word) for left in words for word in left]
    strange = any(not is_word(word) and not is_place(word) for left in words for word in left)
    if any(known) and capitals and (signed or strange or not any(everyday)):
        return True
    if signed and any(word.lower() in COMMON_STREETS for side in words for word in side):
        return True
    return all(kind or name for kind, name in zip(kinds, likely, strict=True)) and (any(kinds) or any(known))


def _are_streets_by_themselves(match: re.Match[str]) -> bool:
    """``Outreach, Moose and McGill, 9:40 pm``; and not two words that are said every day."""
    words = [word for side in ("one", "other") for word in _WORD.findall(match[side])]
    return _are_streets(match) and not all(is_everyday(word) or is_place(word) for word in words)


def _are_streets_in_lower_case(match: re.Match[str]) -> bool:
    """``at oak st & kipling``, ``@ robie and gottingen``: where a word joins them, no dictionary has either."""
    sides = [_WORD.findall(match[side]) for side in ("one", "other")]
    unknown = any(not is_word(word) for words in sides for word in words) and _are_streets(match)
    unknown = unknown and all(map(_may_be_street_in_lower_case, sides))
    if re.search(r"[&/+]", match["joint"]):
        typed = [
            _TYPED.search(match[side]) is not None or any(word.lower() in COMMON_STREETS for word in words)
            for side, words in zip(("one", "other"), sides, strict=True)
        ]
        strange = [any(not is_word(word) or is_known_name(word) for word in words) for words in sides]
        named = [
            any(
                not is_word(word) or is_place(word) or (is_known_name(word) and not is_everyday(word)) for word in words
            )
            for words in sides
        ]
        return (
            unknown
            or all(named)
            or (any(typed) and not any(is_everyday(word) for words in sides for word in words))
            or (any(typed) and all(one or other for one, other in zip(typed, strange, strict=True)))
        )
    common = [all(word.lower() in COMMON_STREETS for word in words) for words in sides]
    seldom = [all(is_seldom(word) or is_known_name(word) for word in words) for words in sides]
    everyday = any(is_everyday(word) and word.lower() not in COMMON_STREETS for words in sides for word in words)
    return unknown or (
        _ENDS.match(match.string, match.end()) is not None
        and not all(is_everyday(word) for words in sides for word in words)
        and any(common)
        and not everyday
        and all(one or other for one, other in zip(common, seldom, strict=True))
    )


def _may_be_street_in_lower_case(words: list[str]) -> bool:
    """``gottingen``, ``station``, ``saint-paul``; and not ``food``."""
    return all(
        _KIND.fullmatch(word)
        or not is_word(word)
        or word.lower() in COMMON_STREETS
        or (is_known_name(word) and not is_everyday(word))
        for word in words
    )


def _speaks_of_streets(match: re.Match[str]) -> bool:
    """``im at school and old mill``; and not ``im at home and safe``."""
    words = [word for side in ("one", "other") for word in _WORD.findall(match[side])]
    return any(
        word.lower() in COMMON_STREETS or not is_word(word) or (is_known_name(word) and not is_everyday(word))
        for word in words
    ) and not all(map(is_place, words))


def _meets_at_a_corner(match: re.Match[str]) -> bool:
    """``Gamelin coin Papineau``, but not ``au coin tranquille``."""
    return all(
        any(is_known_name(word) or not is_word(word) or word[0].isupper() for word in _WORD.findall(match[side]))
        for side in ("one", "other")
    )


def _is_with_a_number(match: re.Match[str]) -> bool:
    """``Princess & 17th Ave``, and not ``food & 17th Ave``: what stands beside a numbered street."""
    return match["one"].lower() in COMMON_STREETS or not is_everyday(match["one"])


def _may_have_article(word: str) -> bool:
    """``la Montagne``, ``l'église``, but not ``la ville``."""
    return word[0].isupper() or may_name(word)


def _names_a_street(match: re.Match[str]) -> bool:
    """A French article, a word with a capital, one that no dictionary has, or one that many streets are called by."""
    words = _WORD.findall(match["id"])
    return _ARTICLE.match(match["id"]) is not None or any(
        word[0].isupper() or not is_word(word) or word.lower() in COMMON_STREETS for word in words
    )


class CornerRecognizer(RuleRecognizer):
    """``the corner of Robie and Dufferin``, ``au coin de la rue Ontario et de l'avenue Papineau``."""

    entity = "CA_ADDRESS"
    needs_digit = False
    rules = (
        Rule(
            expression(
                rf"(?<!\w){_CORNER}(?![^\W\d_]){_BETWEEN}(?!(?:stores?|shops?|tables?|offices?)(?!\w))(?P<id>{_LOOSE}{_MEETS}{_WHOLE}{_LAST_LOWER})(?!\w)"
            ),
            0.6,
            "two streets after a word for a corner",
            accepts=_names_a_street,
            any_of=(
                *(
                    "corner",
                    "cnr",
                    "cor.",
                    "intersection",
                    "crossing",
                    "coin",
                    "angle",
                    "croisement",
                    "sidewalk",
                    "pothole",
                    "light",
                ),
                *("crosswalk", "sign", "trottoir", "lampadaire", "nid-de"),
            ),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:{mistyped('coin', 'corner')}|coi)(?![^\W\d_]){_BETWEEN}(?P<id>{_LOOSE}{_MEETS}{_WHOLE}{_LAST_LOWER})(?!\w)"
            ),
            0.5,
            "two streets after a word for a corner, mistyped",
            accepts=_names_a_street,
        ),
        Rule(
            expression(
                rf"(?<!\w){_WHERE}(?!(?:me|moi|i|we|us|him|her|he|she|on|nous|elle|lui|il)(?!\w))(?P<id>{_LOOSE}{_MEETS}{_WHOLE})(?!\w)"
            ),
            0.5,
            "two streets after a question where",
            accepts=_names_a_street,
            only_if=expression(r"wh?ere|o[uù][^?:>\n]{0,24}[?:>]"),
            any_of=("?", ":", ">"),
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+{_LANDMARK}(?P<id>(?P<one>{_NAMED_OR_OF})(?P<joint>{_MEETS})(?P<other>{_NAMED_OR_OF})){_END}"
            ),
            0.45,
            "two streets after a word for a place",
            accepts=_are_streets,
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+{_LANDMARK}(?P<id>(?P<one>{_LOWER_BEFORE})(?P<joint>{_MEETS})(?P<other>{_LOWER_AFTER}))(?!\w)"
            ),
            0.4,
            "two streets after a word for a place",
            accepts=_are_streets_in_lower_case,
        ),
        Rule(
            expression(
                rf"(?:(?<=[,:]\s)|(?<=[»\"”]\s)|(?<=\d[.)]\s)|(?<=[•*-]\s)|(?<=^))(?P<id>(?P<one>(?:{_OF})?{_NAMED})(?P<joint>{_MEETS})(?P<other>(?:{_OF})?{_NAMED}))(?=\s?(?:[,;.:\n]|$)|\s[-–]\s)"
            ),
            0.4,
            "two names of streets that stand apart",
            accepts=_are_streets_by_themselves,
            only_if=_OUTDOORS,
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:on\s+est|chu|chuis|je\s+suis|i['’]?m|i\s+am|we['’]?re|we\s+are|meet\s+(?:me|us)|parked|stranded|waiting)\s+(?:at|@|near|by|[àa])\s+(?P<id>(?P<one>{_LOWER_BEFORE})(?P<joint>{_MEETS})(?P<other>{_LOWER}(?:\s(?!\w+ing(?!\w)){_LOWER})?)){_END}"
            ),
            0.45,
            "two streets where someone says to be",
            accepts=_speaks_of_streets,
        ),
        Rule(
            expression(
                rf"(?<![\w$€£#-])(?:(?<!\d\s)|(?<=stop\s\d\s))(?P<id>{_TYPED_NAME}(?:{_SIGN}{_TYPED_NAME}|\s?[&/]\s?{_CAPITAL}|{_SIGN}(?:{ORDINAL}(?!\w)(?:\s{SURE_TYPE}(?!\w))?|\d{{1,3}}\s{SURE_TYPE}(?!\w))(?:\s{DIRECTION}(?![\w'’]))?|{_SIGN}{_CAPITAL}\s(?=(?-i:[A-Z])){LAST_TYPE}))(?!\w)"
            ),
            0.55,
            "two streets with their types",
            only_if=expression(
                rf"\s(?:{SURE_TYPE}|trail|way|court|place|gate|dr|pl|ct)(?![\w'’])[^\n]{{0,40}}?(?:[&/]|\s(?:at|and|et|x)\s)"
            ),
        ),
        Rule(
            expression(
                rf"(?<![\w$€£#-])(?<!\d,\s)(?<!\d\s)(?P<id>{_TYPED_FR}{_SIGN}(?:{_TYPED_FR}|{_OF}{_CAPITAL}))(?!\w)"
            ),
            0.55,
            "two streets with their types",
            any_of=("rue", "avenue", "av.", "boul", "chemin", "ch.", "rang", "mont", "place"),
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+(?P<id>(?!{STOP}(?!\w)){_CAPITAL}(?:\s{_CAPITAL})?(?:\s(?:and|at|&|et|n)\s|\s?/\s?)\d{{1,3}}(?:st|nd|rd|th|e)(?!\w)(?:\s{SURE_TYPE}(?!\w))?(?:\s{DIRECTION}(?![\w'’])\.?)?|\d{{1,3}}(?:st|nd|rd|th|e)(?:\s(?:and|at|&|et)\s|\s?/\s?){_CAPITAL})(?![\w'’])"
            ),
            0.5,
            "two streets, one of them numbered",
            only_if=_WITH_ENDING,
        ),
        Rule(
            expression(
                rf"(?<![\w'’.-])(?P<id>(?P<one>{_CAPITAL}|{_LOWER})(?:\s?[&/]\s?|\s(?:at|and)\s)\d{{1,3}}(?:st|nd|rd|th)\s{SURE_TYPE}(?!\w)(?:\s{DIRECTION}(?![\w'’]))?)"
            ),
            0.5,
            "two streets, one of them numbered with its type",
            only_if=_WITH_ENDING,
            accepts=_is_with_a_number,
        ),
        Rule(
            expression(
                rf"(?<!\w){_AT}\s+(?P<id>(?P<one>{_LOWER})\s(?:and|at|&|et)\s\d{{1,3}}(?:st|nd|rd|th|e)(?!\w)(?!\s{MONTHS}))"
            ),
            0.4,
            "two streets, one of them numbered",
            accepts=_is_with_a_number,
            only_if=_WITH_ENDING,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:near|at|@|by|outside|behind|corner(?:\sof)?)\s(?P<id>\d{1,3}(?:st|nd|rd|th)\s?(?:[&/]|and|at)\s?\d{1,3}(?:st|nd|rd|th))(?!\w)"
            ),
            0.5,
            "two numbered streets",
        ),
        Rule(
            expression(
                rf"(?<![\w$€£.,/-])(?P<id>(?:{_NUMBERED}|(?:highway|hwy|route)\s\d{{1,3}}){_MEETS}(?:{_NUMBERED}|{_TYPED_NAME}))(?!\w)"
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
                rf"(?<!\w)(?P<id>(?P<one>{_LOWER}(?:-{_LOWER})*)(?P<joint>\scoin\s)(?P<other>{_LOWER}(?:-{_LOWER})*))(?!\w)"
            ),
            0.5,
            "two streets and a word for their corner",
            accepts=_meets_at_a_corner,
            any_of=(" coin ",),
        ),
        Rule(
            expression(rf"(?<!\w)(?P<id>(?P<one>{_NAMED})(?P<joint>{_MEETS})(?P<other>{_NAMED})){_AREA}"),
            0.45,
            "two streets before a word for their corner",
            accepts=_are_streets,
            any_of=("area", "intersection", "corner", "lights", "neighb"),
        ),
    )
