"""The one recognizer of all types of numbers: each row of the table (``numbers``) as Presidio runs it."""

import re
from functools import cache

from anonymizer.detectors.recognizers.numbers.number_type import NumberType, Pattern
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression


class NumberRecognizer(RuleRecognizer):
    """Marks the numbers of one type, under the name that its row gives."""

    def __init__(self, row: NumberType, supported_language: str = "en") -> None:
        self.entity = row.entity
        self.rules = rules_of(row)
        self.needs_digit = row.needs_digit
        super().__init__(supported_language, name=row.recognizer)


@cache
def rules_of(row: NumberType) -> tuple[Rule, ...]:
    """The patterns of a row, compiled once per process."""
    return tuple(map(_rule, row.patterns))


def _rule(pattern: Pattern) -> Rule:
    return Rule(
        re.compile(pattern.regex, re.IGNORECASE if pattern.ignores_case else re.NOFLAG),
        pattern.score,
        pattern.reason,
        accepts=pattern.accepts,
        proves=pattern.checksum,
        only_if=expression(pattern.only_if) if pattern.only_if else None,
        any_of=pattern.any_of,
        heads=expression(pattern.heads) if pattern.heads else None,
    )
