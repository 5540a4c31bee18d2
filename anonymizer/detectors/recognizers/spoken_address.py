"""Addresses whose number is in words, as people say them: ``number twelve Mill Lane``, ``six thirty-one Kingsmere
Avenue``, ``quarante-trois rue Dufresne``.

Authority: the street types of ``street`` (Canada Post) and the numerals of ``calendar``. Civic numbers are said in
groups of one or two digits.
"""

from functools import partial

from anonymizer.detectors.recognizers.calendar import NUMBER_EN, NUMBER_FR
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression
from anonymizer.detectors.recognizers.street import DIRECTION, TYPE_EN, UNIT, UNIT_BEFORE, WORD_EN, name_end

_GROUPS_EN = rf"(?:{NUMBER_EN}(?:[\s-]+(?:hundred(?:\s+and)?|oh|o|{NUMBER_EN})){{0,3}})"
_GROUPS_FR = rf"(?:{NUMBER_FR}(?:[\s-]+(?:mille|cents?|z[ée]ro|{NUMBER_FR})){{0,4}})"
_NUMERALS_EN = (
    "twent",
    "thirt",
    "fort",
    "fourt",
    "fift",
    "sixt",
    "sevent",
    "eight",
    "ninet",
    "ten",
    "eleven",
    "twelve",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "nine",
    "hundred",
)
_NUMERALS_FR = (
    "vingt",
    "trente",
    "quarante",
    "cinquante",
    "soixante",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "cent",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
)
_STREET_EN = (
    r"(?:street|st|road|rd|avenue|ave|av|drive|dr|boulevard|blvd|crescent|cres|court|crt|lane|terrace|circle|trail)"
)
_NO_STREET = (
    r"(?:way|lane|minutes?|hours?|blocks?|more|other|different|main|busy|quiet|side|storey|story|bedroom|bdrm|car|"
    r"block)"
)
_NAME = rf"(?:(?!{_NO_STREET}(?!\w)){WORD_EN}\s+){{1,2}}?"
_ENDING = rf"(?![\w'’])\.?(?:\s+{DIRECTION}(?![\w'’])\.?)?{UNIT}*"
_STREET_FR = (
    r"(?:rue|av(?:enue|\.)|boul(?:evard|\.)|bd|ch(?:emin|\.)|rang|mont[ée]e|c[ôo]te|place|all[ée]e|impasse|croissant|"
    r"route|terrasse|ruelle|promenade|quai|carr[ée]|square)"
    r"(?![\w'’])\.?"
)


class SpokenAddressRecognizer(RuleRecognizer):
    """``seventy-nine Wolseley Drive``, ``dix-sept quatre-vingt-un, avenue Principale``."""

    entity = "CA_ADDRESS"
    needs_digit = False
    rules = (
        Rule(
            expression(rf"(?<![\w-]){_GROUPS_EN},?\s+{_NAME}{_STREET_EN}{_ENDING}"),
            0.6,
            "number in words, name and type of a street",
            any_of=_NUMERALS_EN,
        ),
        Rule(
            expression(
                rf"(?<![\w-])(?P<id>number\s+{_GROUPS_EN},?\s+(?:on\s+)?{_NAME}(?:{TYPE_EN}|hill|row|close)){_ENDING}"
            ),
            0.6,
            "number in words, name and type of a street",
            any_of=("number",),
        ),
        Rule(
            expression(
                rf"(?<![\w-]){UNIT_BEFORE}(?:num[ée]ro\s+)?(?!une?\s){_GROUPS_FR},?\s+(?:de\s+(?:la\s+|l['’]))?"
                rf"{_STREET_FR}(?=\s)"
            ),
            0.6,
            "number in words, type and name of a street",
            any_of=_NUMERALS_FR,
            goes_on=partial(name_end, most=3),
        ),
    )
