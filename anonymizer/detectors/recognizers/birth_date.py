"""Dates of birth: any date after a word for birth, and a complete date long past.

Authority: ISO 8601 and CAN/CSA-Z234.4 (year-month-day); the other orders, and words, are what people write. A complete
date without a word for birth counts where its year is 2012 or before: programme dates are younger. That year is fixed,
so that the same text gives the same result in any year.
"""

import re

from anonymizer.detectors.names.cues import KIN
from anonymizer.detectors.names.likeness import COMMON_STREETS, is_word, may_name
from anonymizer.detectors.recognizers.calendar import (
    COMPACT,
    COMPLETE,
    DAY,
    DAY_AND_MONTH,
    IN_FIGURES,
    MONTH_AND_YEAR,
    NUMBER_EN,
    NUMBER_FR,
    PARTIAL,
    SHORT_YEAR,
    WITH_MONTH,
    YEAR,
)
from anonymizer.detectors.recognizers.phrases import mistyped
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression

LAST_YEAR_OF_BIRTH = 2012
DECEMBER, LAST_DAY = 12, 31
LONGEST_JOINT = 16
FARTHEST = 90
"""Signs between a word for children and the last of them."""
_BORN_FR = r"(?:n[ée]{1,2}s?(?<!ne)|ne(?=\s+(?:le|en|[àa]|\d{1,2}[\s/.-]+\w+[\s/.-]+(?:de\s+)?['’\d])\s?))"
_CUES = (
    r"d\.?\s?o\.?\s?b\.?|d/o/b|(?:date\s+of\s+)?birth(?:\s*date|day|\s+day)?|birthdate|bday|b-day|b/d|b\.\s?d\.?|bd|"
    r"born|dob|"
    r"d\.?d\.?n\.?|n[ée]{1,2}(?:\(e\))?s?(?<!ne)|ne(?=\s?:\s?\d|\s\d{4}-|\s\d{8}(?!\d)|"
    r"\s+(?:(?:le|en)\s|\d{1,2}[\s/.-]+\w+[\s/.-]+(?:de\s+)?\w))|venue?s?\s+au\s+monde|v(?:u|oit)\s+le\s+jour|"
    r"native?s?\s+d[ue]|f[êe]t[ée]e|yob|came\s+into\s+(?:the|this)\s+world|date\s+de\s+naiss(?:ance|\.)?|"
    r"naissance(?:\s+de\s+(?:l['’]|la\s+|le\s+|mon\s+|ma\s+)?\w+)?|naiss|anniversaire|f[êe]te|d\.?\s?n\.?|ddn"
)
_BETWEEN = (
    r"(?:[\s.:;#=,()|«\"'’–—/-]*(?:(?:on|in|is|was|as|comme|que|c['’]est|c(?=\s+le\s)|it['’]s|given|listed|recorded|"
    r"(?:early|late|mid|spring|summer|fall|autumn|winter|printemps|[ée]t[ée]|automne|hiver|d[ée]but|fin)(?=\s)|falls?|"
    r"tombe|inscrite?|not[ée]e?|donn[ée]e?|un|une|le|la|en|du|de|dat|dte|daet|dtae|datte|the|au|of|est|about|around|"
    r"vers|back|mois|years?|yrs?|ann[ée]e|date|her|his|their|sa|son|his/her|(?:aaaa|yyyy|jj|dd|mm)(?:[-/](?:mm|jj|dd|"
    r"aaaa|yyyy)){0,2})(?!\w)[\s.:=,()«“\"'’–—-]*){0,4})"
)
_PLACE_BETWEEN = (
    r"(?:\s+(?:in|at|à|a|au|en)\s+(?-i:[A-ZÉÈ])[\w'’-]+(?:[\s,]+(?-i:[A-ZÉÈ])[\w'’-]+){0,2}[\s,]*(?:on|in|le|en)?\s*)"
)
_TURNS = (
    r"(?:turn(?:s|ed|ing)?|(?:will|she['’]ll|he['’]ll)\s+be|(?:she|he|i)\s+(?:was|is)|aura|auront|vient\s+d['’]avoir|"
    r"(?:a|ai)\s+eu|pogne|f[êe]te(?:ra)?|c[ée]l[èe]bre(?:ra)?|souffle(?:ra)?)\s+(?:his|her|their|ses|leurs)?\s*"
    rf"(?:\d\d?|1[01]\d|{NUMBER_EN}|{NUMBER_FR})(?:th)?"
    r"(?:\s*(?:ans|years?(?:\s+old)?|yrs?|bougies|birthday))?[\s,]*"
    r"(?:(?:on|le|this|last|next|this\s+coming|the)\s+){0,2}"
)
_BIRTHDAY = r"(?:birth\s?day|b-?day|anniversaire|f[êe]te)"
_WHOSE = (
    r"(?:\s+(?:(?-i:[A-ZÀ-Þ])[\w'’.-]+|party|supper|dinner|lunch|cake|card|for|of|res|resident|client|clt|is|was|on|"
    r"de|du|pour|le|la|mme|m\.|mrs|mr|ms|mom|mum|dad|my|her|his|our|sa|son|ma|mon)(?!\w)|"
    r",?\s(?:c['’]est|it['’]s)){0,6}\s+"
)
_DELIVERED = (
    r"(?:gave\s+birth|accouch(?:ée?|ee)|a\s+accouche|donn[ée]\s+naissance|"
    r"delivered\s+(?:a|her|the)\s+(?:baby|child|son|daughter|twins)|"
    r"(?:bab(?:y|ies)|twins|newborn|b[ée]b[ée]s?|jumeaux|jumelles)\s+(?:(?-i:[A-ZÀ-Þ])[\w'’-]*\s+){0,2}"
    r"(?:est\s+|sont\s+|finally\s+)?(?:arrived|arriv[ée]e?s?|came))"
)
_CHILDREN = expression(
    r"(?<!\w)(?:kids?|children|twins|siblings|depend[ae]nts|enfants?|jumeaux|jumelles|fratrie|newborns?|"
    r"household(?:\s+members)?|m[ée]nage|members|membres|family\s+of\s+\w+)(?!\w)"
)
_CHILD = r"(?:boys?|girls?|son|daughter|gar[çc]ons?|filles?|fils|b[ée]b[ée]|baby|newborn|infant)"
MEMBERS = (
    *("self", "spouse", "wife", "husb", "partner", "son", "daughter", "child", "mother", "father", "mom", "dad"),
    *("brother", "sister", "dau", "dtr", "niece", "nephew", "fils", "fille", "conjoint", "poux", "pouse", "mari"),
    *("femme", "enfant", "mère", "mere", "père", "pere", "frère", "frere", "petit", "soeur", "sœur", "neveu", "moi"),
    *("lui", "hub"),
)
_OF_BIRTH = expression(
    r"(?<!\w)(?:d\.?o\.?b|birth\s?da(?:y|te)|birth|born|naissance|ddn|anniversaire|duplicates?|dup|twice|doublons?|"
    r"date\s+sur\s+(?:la|sa)\s+carte)(?!\w)"
)
_FOUR_DIGITS, _COUNTED = re.compile(r"\d{4}"), re.compile(r"\s+[^\W\d_]")
_JOINED = expression(
    r"(?<!\w)(?:on|of|since|until|till|from|to|by|in|dated|before|after|between|and|as|the|this|around|about|le|la|du|"
    r"de|au|les|ce|depuis|d[èe]s|jusqu['’]au|en|dat(?:[ée]e|é)|avant|apr[èe]s|entre|et|vers)\s+$"
)
"""Before a date, what makes it part of a sentence."""
_CHILDREN_WORDS = ("boy", "girl", "son", "daughter", "gar", "fil", "bébé", "bebe", "baby", "newborn", "infant")
_MISTYPED_CUE = (
    rf"(?:(?:{mistyped('birth', 'birthday', 'birthdate')})(?:\s+\w{{3,5}})?|(?:{mistyped('naissance')})|"
    rf"{mistyped('born', 'fête', 'fete')}|dbo|odb|dnn)"
)
_MISTYPED_MONTH = (
    rf"(?:{DAY}(?:st|nd|rd|th|er)?\s[^\W\d_]{{3,10}}\.?,?\s{YEAR}|[^\W\d_]{{3,10}}\s{DAY}(?:st|nd|rd|th)?,?\s{YEAR})"
)
"""After a word for birth: the month is whatever word stands between its day and its year."""
_ANY = rf"(?:{COMPLETE}|{SHORT_YEAR}|{COMPACT}|{PARTIAL})"


def _long_past(match: re.Match[str]) -> bool:
    """``April 3, 1951``, ``3 avril 51``: a year of four digits up to the last one, or of two that no day has."""
    numbers = re.findall(r"\d+", match.group())
    years = [int(number) for number in numbers if len(number) == 4]
    if not years:
        return any(len(number) == 2 and int(number) > LAST_DAY for number in numbers)
    return 1900 <= years[0] <= LAST_YEAR_OF_BIRTH


def _long_past_by_itself(match: re.Match[str]) -> bool:
    """``Caller April 3, 1951, moved``, and neither ``by judgment of 3 April 1951`` nor ``Dec 14, 50 hampers``."""
    if not _FOUR_DIGITS.search(match["id"]) and _COUNTED.match(match.string, match.end()):
        return False
    return _long_past(match) and not _JOINED.search(match.string, max(0, match.start() - LONGEST_JOINT), match.start())


def _of_last_century(match: re.Match[str]) -> bool:
    """``14-07-92``, ``92-07-14``: a day, a month and a year that no programme of today bears."""
    first, second, third = int(match["first"]), int(match["second"]), int(match["third"])
    if first > LAST_DAY:
        return 1 <= second <= DECEMBER and 1 <= third <= LAST_DAY
    return third > LAST_DAY and 1 <= min(first, second) <= DECEMBER and first >= 1 <= second <= LAST_DAY


def _is_listed_child(match: re.Match[str]) -> bool:
    """``children Pina 23/6/16; Carmine 20/8/19``: a name, right after a word for children or after another child of the
    list."""
    before = match.string[max(0, match.start() - FARTHEST) : match.start()]
    cue = next(reversed(list(_CHILDREN.finditer(before))), None)
    return (
        cue is not None
        and not re.search(r"[.:!?]\s*\w.*[.!?]|\n\s*\n", before[cue.end() :])
        and match["name"].lower() not in COMMON_STREETS
        and (may_name(match["name"]) or not is_word(match["name"]))
    )


class BirthDateRecognizer(RuleRecognizer):
    """``born March 20, 1956``, ``née le 1956-03-20``, ``le douze mai mille neuf cent quatre-vingt-deux``."""

    entity = "DATE_OF_BIRTH"
    needs_digit = False
    rules = (
        Rule(
            expression(rf"(?<!\w)(?:{_CUES})(?![^\W\d_]){_BETWEEN}(?P<id>{_ANY})(?![\w])"),
            0.9,
            "a date after a word for birth",
        ),
        Rule(
            expression(rf"(?<!\w)(?:born|{_BORN_FR})(?![^\W\d_]){_PLACE_BETWEEN}(?P<id>{_ANY})(?![\w])"),
            0.85,
            "a date after a word for birth and a place",
            any_of=("born", "né", "ne"),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:born|{_BORN_FR}|dob|ddn|birth|naissance)(?![^\W\d_])[^.;\n\d]{{0,60}}?{COMPLETE}\)?,?\s+"
                rf"(?:et|and|&)\s+[\w'’ -]{{2,30}}[,(]?\s*(?:le|on|the)?\s*(?P<id>{COMPLETE})(?!\w)"
            ),
            0.6,
            "a date in a sentence about birth",
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:born|{_BORN_FR}|d\.?o\.?b\.?|ddn|birth\s?da(?:te|y)|date\s+of\s+birth|"
                rf"date\s+de\s+naissance)(?![^\W\d_])[^.;\n\d]{{0,35}}?(?P<id>{COMPLETE})(?!\w)"
            ),
            0.6,
            "a date in a sentence about birth",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:d\.?o\.?b\.?|ddn|date\s+of\s+birth|birth\s?date|(?:date\s+de\s+)?naissance)"
                rf"(?![^\W\d_])[^.;\n\d]{{0,40}}?:\s*(?P<id>{SHORT_YEAR}|{COMPACT})(?!\w)"
            ),
            0.7,
            "a date in a sentence about birth",
        ),
        Rule(
            expression(rf"(?<!\w)(?:{_CUES})(?![^\W\d_]){_BETWEEN}(?P<id>{_MISTYPED_MONTH})(?!\w)"),
            0.8,
            "a date after a word for birth",
        ),
        Rule(
            expression(rf"(?<!\w){_MISTYPED_CUE}{_BETWEEN}(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT})(?!\w)"),
            0.8,
            "a date after a word for birth, mistyped",
        ),
        Rule(expression(rf"(?<!\w)b\.[\s:]*(?P<id>{_ANY})(?![\w])"), 0.85, "a date after a word for birth"),
        Rule(
            expression(rf"(?<![\w/.'’-])(?:b[\s:]|n\.)\s*(?P<id>{COMPLETE}|{SHORT_YEAR}|{MONTH_AND_YEAR})(?![\w])"),
            0.7,
            "a date after a letter for birth",
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:{_CUES})(?![^\W\d_]){_BETWEEN}{_ANY}\s?[\"”»]?\s?,?\s"
                r"(?:then|or|puis|ou|and|et|maybe|peut-[êe]tre|on|le|[/|&])\s(?:it\s+was\s+|le\s+)?[\"“«]?\s?"
                rf"(?P<id>{COMPLETE}|{SHORT_YEAR}|{MONTH_AND_YEAR}|(?<=\son\s){DAY_AND_MONTH}|"
                rf"(?<=\sle\s){DAY_AND_MONTH})(?!\w)"
            ),
            0.7,
            "another date after a date of birth",
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:born|{_BORN_FR})(?:\s+back)?\s+(?:in|en)\s+"
                rf"(?P<id>['’]?\d\d(?:,\s(?:le|on)\s{DAY_AND_MONTH})?)(?=\s*(?:[.,;)]|$))"
            ),
            0.7,
            "a short year after a word for birth",
            any_of=("born", "né", "ne"),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:born|{_BORN_FR})(?![^\W\d_]){_BETWEEN}"
                rf"(?P<id>{DAY}(?:st|nd|rd|th|er)?\s+(?:et|and)\s+(?:le\s+|the\s+)?{COMPLETE})(?!\w)"
            ),
            0.8,
            "two days after a word for birth",
            any_of=("born", "né", "ne"),
        ),
        Rule(
            expression(rf"(?<!\w){_TURNS}(?P<id>{COMPLETE}|{DAY_AND_MONTH})(?!\w)"),
            0.7,
            "the day on which a person turns that old",
        ),
        Rule(
            expression(rf"(?<!\w){_BIRTHDAY}{_WHOSE}(?P<id>{COMPLETE}|{DAY_AND_MONTH})(?!\w)"),
            0.6,
            "the day of someone's birthday",
            any_of=("birth", "bday", "b-day", "anniv", "fête", "fete"),
        ),
        Rule(
            expression(rf"(?<!\w){_DELIVERED}(?![^\W\d_])[^.;\n\d]{{0,50}}?(?P<id>{COMPLETE}|{DAY_AND_MONTH})(?!\w)"),
            0.6,
            "a date in a sentence about birth",
            any_of=(
                *("birth", "accouch", "naissance", "delivered", "bab", "bébé", "bebé", "bébe", "bebe", "twins"),
                *("newborn", "jum"),
            ),
        ),
        Rule(
            expression(rf"(?<![\w/.-])(?P<id>{COMPLETE})(?![\w/-])"),
            0.45,
            "a date long past in a text about birth",
            accepts=_long_past,
            only_if=_OF_BIRTH,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:celle|the\s+one|that)\s(?:au|du|de|on|in|of)\s[\w'’ ]{2,24}?\s"
                rf"(?P<id>{COMPLETE}|{SHORT_YEAR})(?!\w)"
            ),
            0.5,
            "another date after a date of birth",
            only_if=_OF_BIRTH,
            any_of=("celle", "the one", "that"),
        ),
        Rule(
            expression(
                r"(?<!\w)(?:says|said|dit|disait)\s(?:it['’]?s\s|c['’]est\s|en\s)?(?P<id>19\d\d|20[01]\d)(?!\w)"
            ),
            0.45,
            "a year in a text about birth",
            only_if=_OF_BIRTH,
        ),
        Rule(
            expression(
                r"(?<!\w)(?:date\s+of\s+birth|birth\s?da(?:te|y)|dob|date\s+de\s+(?:naissance|f[êe]te)|ddn|"
                r"n[ée]e?)\s*(?:\?\s*(?:\n\s*)?|\n\s*)(?:[\w.’'-]+(?:\s[\w.’'-]+){0,2}?\s?[:>-]\s*)?"
                rf"(?:le\s|on\s|the\s)?(?P<id>{_ANY})(?!\w)"
            ),
            0.8,
            "a date after a question about birth",
            any_of=("?", "\n"),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:la\s+(?:sienne|mienne)|his|hers|mine)\s(?:est|is|c['’]est)\s(?:le\s)?(?P<id>{COMPLETE})"
                r"(?!\w)"
            ),
            0.5,
            "another date after a date of birth",
            any_of=("sienne", "mienne", "his", "hers", "mine"),
        ),
        Rule(
            expression(rf"\((?:{KIN})\)\s?[,:–-]?\s?(?P<id>{COMPLETE}|{COMPACT}|{SHORT_YEAR})(?!\w)"),
            0.6,
            "a date after a member of a household",
            any_of=(")",),
        ),
        Rule(
            expression(rf"(?<!\w){_CHILD}[\s:,(]{{1,2}}(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT})(?![\w-])"),
            0.5,
            "a date beside a word for a child",
            any_of=_CHILDREN_WORDS,
        ),
        Rule(
            expression(rf"(?<![\w/.-])(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT})[\s,(]{{1,2}}{_CHILD}(?!\w)"),
            0.5,
            "a date beside a word for a child",
            any_of=_CHILDREN_WORDS,
        ),
        Rule(
            expression(
                rf"(?<![\w/.-])(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT})[\s,|–-]{{1,3}}"
                rf"(?:{KIN}|dau|dtr|gdau|gson|hus|hub)(?=\s*(?:\n|$))"
            ),
            0.55,
            "a date before a member of a household",
            any_of=MEMBERS,
        ),
        Rule(
            expression(
                r"(?:^|\n)[ \t]{0,4}(?:\d{1,2}[.)]\s?)?(?!(?:date|intake|signed|updated?|review\w*|moved?|since|"
                r"arriv\w+|next|appt|lease|rent|income|due|expir\w+|le|du)(?!\w))"
                r"(?-i:[A-ZÀ-Þ][\w'’-]+(?:[ ][A-ZÀ-Þ][\w'’.-]*){0,2})[ ,]{1,4}"
                rf"(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT})(?=[ \t]*(?:\n|$))"
            ),
            0.5,
            "a date that ends a line of a household",
            only_if=expression(
                rf"(?<!\w)(?:{mistyped('household')}|household|m[ée]nage|(?:hh|family)\s+members|"
                r"membres\s+de\s+la\s+famille)(?!\w)"
            ),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?P<name>[^\W\d_]{{2,}})[\s:,(]{{1,2}}(?P<id>{COMPLETE}|{SHORT_YEAR}|{COMPACT})"
                r"(?=\s?(?:[,;.)&+/\n]|$|(?:and|et)(?!\w)))"
            ),
            0.5,
            "a date after the name of a child",
            accepts=_is_listed_child,
            only_if=_CHILDREN,
        ),
        Rule(
            expression(
                rf"(?<![\w-])(?P<id>{COMPLETE}|{SHORT_YEAR})[\s,]*\(?"
                r"(?:(?:is|was|est)\s+(?:(?:my|his|her|ma|sa)\s+)?)?"
                r"(?:dob|d\.o\.b\.?|ddn|(?:date\s+of\s+)?birth(?:\s*date|day)?|date\s+de\s+naissance|anniversaire)"
                r"(?!\w)"
            ),
            0.85,
            "a date before a word for birth",
            only_if=expression(r"dob|d\.o\.b|ddn|birth|naissance|anniversaire"),
        ),
        Rule(
            expression(rf"(?<![\w/.-])(?P<id>{IN_FIGURES})(?![\w/-])"),
            0.4,
            "a complete date long past",
            accepts=_long_past,
        ),
        Rule(
            expression(rf"(?<![\w/.-])(?P<id>{WITH_MONTH})(?![\w/-])"),
            0.4,
            "a complete date long past, in words",
            accepts=_long_past_by_itself,
        ),
        Rule(
            expression(
                r"(?<![\w/.:$-])(?P<id>(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})"
                r"(?P=mark)['’]?(?P<third>\d\d))(?![\w/:$-]|[.,]\d|\s?[EW]\d)"
            ),
            0.4,
            "a date of the last century, with a short year",
            accepts=_of_last_century,
        ),
    )
