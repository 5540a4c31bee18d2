"""Five digits or more, groups and letters included, that nothing else explains. No authority gives these."""

from anonymizer.detectors.labels import CASE_ID
from anonymizer.detectors.recognizers.calendar import MONTHS, YEAR
from anonymizer.detectors.recognizers.numbers.number_type import NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.plain_numbers import is_unexplained
from anonymizer.detectors.recognizers.phrases import either

_LETTERS_FIRST = r"(?:(?!(?:LAW|LOI|BILL|ACT)[ ])(?-i:[A-Z]{1,5})[ ](?=\d{3}|\d\d-\d{4}))?"
_BEFORE_A_MONTH = rf"\s{MONTHS}(?!\w)"
_NEXT_GROUP = either(
    r"[-/][A-Z\d]+",
    rf"[ ]?(?:-|/)[ ]?\d+(?!\d|{_BEFORE_A_MONTH})",
    rf"[ \u00a0](?!{YEAR}-\d\d-\d\d)\d{{2,}}(?![\w.,:%$/]\d)(?!{_BEFORE_A_MONTH})",
    r"[.]\d{2,}",
)

LONG_NUMBER = NumberType(
    recognizer="LongNumberRecognizer",
    entity="LONG_NUMBER",
    label=CASE_ID,
    title_en="Long numbers",
    title_fr="Longs numéros",
    patterns=(
        Pattern(
            "any",
            rf"(?<![\w$€£@])(?<!\d[.,:/])(?:#[ ]?)?{_LETTERS_FIRST}(?=[A-Z#/-]{{0,9}}\d)[A-Z\d]*{_NEXT_GROUP}*(?!\w)",
            0.3,
            "a long number that nothing explains",
            accepts=is_unexplained,
        ),
    ),
    cases=(
        "Web form ⟦#26-1389⟧, no",
        "BY-LAW 2017-255 PERMITS",
        "poste ⟦73555⟧ 21 août",
        "app. 1 2026-01-11",
        "merged with ⟦RLA4021⟧, both",
        "no ⟦061 906 469 322⟧",
        "birth cert. reg. ⟦1976-51-139440⟧",
        "Form RC201, room 204",
        "12 000 000 people",
        "number ⟦6149625904⟧ here",
        "⟦MC3-99391⟧",
        "⟦mtl-0029-a⟧",
        "⟦A222125DE⟧",
        "⟦500-01-667077-200⟧",
        "pay by 20250802",
        "on Feb 3 2022",
        "moved to 10-FEB-2024",
        "le 2024 07 22 à",
        "ticket ⟦19920802⟧",
        "12,500 people",
        "population 1 234 567",
        "2025-01-10",
        "LE 2026-09-24",
        "2024-2025",
        "$12500",
        "12500 $",
        "15000 km",
        "at 9:30",
        "s. 12345",
        "COVID-19",
        "in 2024",
        "Tension 142/86 ce matin",
        "the bank line ⟦4753384⟧ and",
        "2 février 1948 - 3 octobre 2025",
        "la saison 2009 - 2010,",
        "au Q4 2023 et",
        "norme ISO 27001 en",
        "Red Cross reg ⟦CL 24-49282⟧. Needs",
    ),
)
