"""Whether two stretches that meet are streets: by their types, their articles and what their words are."""

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
from anonymizer.detectors.recognizers.rule import expression
from anonymizer.detectors.recognizers.street import DIRECTION, TYPE_EN, TYPE_EN_WITH_CAPITAL, TYPE_FR

OF = r"(?:(?:de\s+la|des|du|de|la|les?|the)\s+|(?:de\s+l|d|l)['’]\s?)"
END = (
    r"(?=\s*(?:[,;:.()?!»\"”\n]|$|(?:area|set|last|tonight|tonite|yesterday|hier|on|in|with|when|where|since|around|"
    r"every|near|and|for|tims?|incl|including|was|were|payphone|stop|lights|le|dans|avec|depuis|quand|vers|pour|parle|"
    r"dit|now|not|from|until|till|put|to|at|[àa]|\w{2,}ing)(?!\w)))"
)
_ENDS = expression(END)
_WORD = re.compile(r"[^\W\d_]{2,}")
_KIND = expression(rf"(?:{TYPE_EN}|{TYPE_FR}|{DIRECTION}|the|des|du|de|la|le|les|st|ste|saint|sainte|mac)")
_ACRONYM = re.compile(r"(?:[a-zà-ÿ]{1,3}[ '’])?[A-Z]{2,4}")
_TYPED = expression(rf"(?<!\w)(?:{TYPE_EN}|{TYPE_FR}|{DIRECTION})(?!\w)")
_ENDS_IN_TYPE = re.compile(rf"[A-ZÀ-Þ][\w'’-]+\s(?=[A-Z])(?i:{TYPE_EN_WITH_CAPITAL})$")
_ARTICLE = expression(rf"{OF}?(?:{TYPE_FR})(?!\w)|(?!the\s){OF}")


def are_streets(match: re.Match[str]) -> bool:
    """Both sides may be names and not both are towns; one is a name that is known, has a type, or an article before
    what may be one."""
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


def are_streets_by_themselves(match: re.Match[str]) -> bool:
    """``Outreach, Moose and McGill, 9:40 pm``; and not two words that are said every day."""
    words = [word for side in ("one", "other") for word in _WORD.findall(match[side])]
    return are_streets(match) and not all(is_everyday(word) or is_place(word) for word in words)


def are_streets_in_lower_case(match: re.Match[str]) -> bool:
    """``at oak st & kipling``, ``@ robie and gottingen``: where a word joins them, no dictionary has either."""
    sides = [_WORD.findall(match[side]) for side in ("one", "other")]
    unknown = any(not is_word(word) for words in sides for word in words) and are_streets(match)
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
            or (any(typed) and all(is_typed or is_strange for is_typed, is_strange in zip(typed, strange, strict=True)))
        )
    common = [all(word.lower() in COMMON_STREETS for word in words) for words in sides]
    seldom = [all(is_seldom(word) or is_known_name(word) for word in words) for words in sides]
    everyday = any(is_everyday(word) and word.lower() not in COMMON_STREETS for words in sides for word in words)
    return unknown or (
        _ENDS.match(match.string, match.end()) is not None
        and not all(is_everyday(word) for words in sides for word in words)
        and any(common)
        and not everyday
        and all(is_common or is_rare for is_common, is_rare in zip(common, seldom, strict=True))
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


def speaks_of_streets(match: re.Match[str]) -> bool:
    """``im at school and old mill``; and not ``im at home and safe``."""
    words = [word for side in ("one", "other") for word in _WORD.findall(match[side])]
    return any(
        word.lower() in COMMON_STREETS or not is_word(word) or (is_known_name(word) and not is_everyday(word))
        for word in words
    ) and not all(map(is_place, words))


def meets_at_a_corner(match: re.Match[str]) -> bool:
    """``Gamelin coin Papineau``, but not ``au coin tranquille``."""
    return all(
        any(is_known_name(word) or not is_word(word) or word[0].isupper() for word in _WORD.findall(match[side]))
        for side in ("one", "other")
    )


def is_with_a_number(match: re.Match[str]) -> bool:
    """``Princess & 17th Ave``, and not ``food & 17th Ave``: what stands beside a numbered street."""
    return match["one"].lower() in COMMON_STREETS or not is_everyday(match["one"])


def _may_have_article(word: str) -> bool:
    """``la Montagne``, ``l'église``, but not ``la ville``."""
    return word[0].isupper() or may_name(word)


def names_a_street(match: re.Match[str]) -> bool:
    """A French article, a word with a capital, one that no dictionary has, or one that many streets are called by."""
    words = _WORD.findall(match["id"])
    return _ARTICLE.match(match["id"]) is not None or any(
        word[0].isupper() or not is_word(word) or word.lower() in COMMON_STREETS for word in words
    )
