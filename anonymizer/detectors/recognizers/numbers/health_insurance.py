"""Health insurance numbers of the provinces and territories.

Checked are Ontario's (ten digits by Luhn, one or two letters of version), British Columbia's (ten digits from 9, modulo
11) and Québec's (letters of both names, then the date of birth with 50 added to the month for women; its last sign has
no public formula). Alberta, Saskatchewan, Manitoba, New Brunswick, Nunavut, Yukon (nine digits), Nova Scotia (ten),
Prince Edward Island (eight), Newfoundland and Labrador (twelve), Northwest Territories (a letter and seven digits) have
no formula that is sure, so they need a word before them.
"""

from anonymizer.detectors.labels import HEALTH_NUMBER
from anonymizer.detectors.recognizers.numbers.checksums import (
    is_british_columbia_health,
    is_ontario_health,
    is_quebec_health,
    passes_luhn,
)
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import GAP, IDENTIFIER, cued
from anonymizer.detectors.recognizers.phrases import phrases

_PROVINCES = phrases(
    *("on", "ont", "ontario", "bc", r"b\.c\.", "ab", "alberta"),
    *("sk", "sask", "mb", "manitoba", "nb", "ns", "pe", "pei"),
    *("nl", "nt", "nwt", "nu", "nunavut", "yt", "yukon", "qc", "québec"),
)
_OF_HEALTH = phrases(
    "card", r"ins(?:urance|\.)?", "number", "num", "no.", "#", "id", "nbr", "plan", "coverage", "services"
)
_CONTEXT = Context(
    en=(
        *(rf"health(?:[\s-]*care)?\s*{_OF_HEALTH}", "o.h.i.p.", "p.h.n."),
        *("p.h.i.n.", "h.c.n.", "hc", r"hc\s?(?:#|no.)"),
        *("h.s.n.", "m.h.s.c.", "m.c.p.", "m.s.p.", "ahcip", "ahc", "ahs", "ihn", "hcp", r"care\s*card", "medicare"),
        *("medical (?:card|number|plan|services plan)", "health", "(?:msi|yhcip|yhcp|nihb)(?: (?:card|number|no.|#))?"),
    ),
    fr=(
        *("n.a.m.", "r.a.m.q.", r"carte[\s-]+(?:soleil|santé|médicale|d'hôpital)", r"carte d'assurance[\s-]+maladie"),
        *(r"assurance[\s-]+maladie", r"ass.\s*mal(?:adie|\.)?", "régime de santé"),
        r"(?:numéro|num|no|nº|n°|n). (?:de|d')\s*(?:santé|assurance[\s-]+maladie)",
    ),
)
_WORDS = rf"(?:{_PROVINCES}[\s-]*)?{_CONTEXT.expression}"
_WORDS_OR_CARD = rf"{_WORDS}|card|carte"
_HEAD = rf"(?<!\w)(?:{_WORDS_OR_CARD})(?![^\W\d_])"
"""Where a number with a word before it can begin."""
_BEGINS = r"(?:(?<!\d[ .-])|(?<=[/.-]\d\d[ ])|(?<=[/-]\d{4}[ ]))"
"""Not within a row of numbers, unless a date stands before."""
_SMALL_WORD = "(?:is|to|at|an?|or|of|in|on|by|et|en|le|la|de|du|au|il|se|ne|ou|un)"
_VERSION = r"(?-i:[A-Z]{2}|[a-z]{2}(?:(?<!\s..)|(?=\s?(?:[;,.)\n]|$))))"
_TEN = rf"\d{{4}}{GAP}\d{{3}}{GAP}\d{{3}}"


def _proves(number: str) -> bool:
    return is_ontario_health(number) or is_british_columbia_health(number)


HEALTH_INSURANCE = NumberType(
    recognizer="HealthNumberRecognizer",
    entity="CA_HEALTH_NUMBER",
    label=HEALTH_NUMBER,
    title_en="Health insurance numbers",
    title_fr="Numéros d’assurance maladie",
    authorities=(
        Authority(
            "Ontario, Ministry of Health: health card validation reference manual",
            "https://www.ontario.ca/page/apply-ohip-and-get-health-card",
        ),
        Authority(
            "British Columbia: Personal Health Number (as python-stdnum's ca.bc_phn)",
            "https://www2.gov.bc.ca/gov/content/health/health-drug-coverage/msp",
        ),
        Authority(
            "Régie de l’assurance maladie du Québec: numéro d’assurance maladie",
            "https://www.ramq.gouv.qc.ca/en/citizens/health-insurance/using-card",
        ),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern("after a word", cued(_WORDS, IDENTIFIER), 0.9, "after a word for it", checksum=_proves, heads=_HEAD),
        Pattern(
            "Ontario after a card",
            cued(_WORDS_OR_CARD, rf"{_TEN} (?!{_SMALL_WORD}(?!\w))[A-Z]{{2}}"),
            0.8,
            "shape of an Ontario number with its version",
            heads=_HEAD,
        ),
        Pattern(
            "Québec after a card",
            cued(_WORDS_OR_CARD, r"(?!card|cart|no\b|num)[A-Z]{4} \d{4}[ -]?\d{4}"),
            0.8,
            "shape of a Québec number",
            heads=_HEAD,
        ),
        Pattern(
            "Northwest Territories",
            cued(_WORDS, r"[A-Z] \d{7}"),
            0.8,
            "shape of a number of the Northwest Territories",
            heads=_HEAD,
        ),
        Pattern(
            "letters and digits",
            cued(_WORDS, rf"(?!card|no\b|num)[A-Z]{{3,4}}{GAP}\d[\d .-]{{5,10}}\d"),
            0.9,
            "after a word for it",
            heads=_HEAD,
        ),
        Pattern(
            "before a word",
            rf"(?<!\w)(?P<id>\d[\d .-]{{7,12}}\d(?:[ -]?[A-Z]{{1,2}})?)\s*\(?(?:{_WORDS})(?!\w)",
            0.8,
            "before a word for it",
        ),
        Pattern(
            "Québec with a date",
            r"(?<!\w)(?!card|cart|visa)[A-Z]{4} \d{4} \d{4}(?![\w-]|\s\d)",
            0.8,
            "shape of a Québec number, its date holds",
            accepts=lambda match: is_quebec_health(match.group()),
        ),
        Pattern(
            "Québec",
            rf"(?<!\w)(?-i:[A-Z]{{4}}|[a-z]{{4}}(?=[-\d])){GAP}\d{{2}}[ ]?\d{{2}}{GAP}\d{{2}}[ ]?\d{{2}}(?!\w)",
            0.8,
            "shape of a Québec number",
        ),
        Pattern(
            "Ontario with its version",
            rf"(?<![\w$€£]){_BEGINS}{_TEN}{GAP}{_VERSION}(?!\w)",
            0.8,
            "shape of an Ontario number with its version",
        ),
        Pattern(
            "ten digits in groups",
            r"(?<![\w$€£])(?<!\d[ .-])\d{4}([ -])\d{3}\1\d{3}(?!\w)(?![ .-]\d)",
            0.6,
            "ten digits in groups of 4, 3 and 3",
            checksum=_proves,
        ),
        Pattern("ten digits", r"(?<![\w$€£/.,-])\d{10}(?![\w-])(?![.,]\d)", 0.3, "ten digits", checksum=_proves),
        Pattern(
            "Alberta",
            r"(?<![\w$€£])(?<!\d[ .-])\d{5}-\d{4}(?!\w)(?![ .-]\d)",
            0.4,
            "shape of an Alberta number",
            checksum=passes_luhn,
        ),
    ),
    cases=(
        "hc ⟦205 112 084 302⟧ call",
        "MSI card ⟦0012 345 678⟧",
        "OHIP ⟦1234-567-890-AB⟧ given",
        "health card no. ⟦5584486674 ON⟧",
        "health no. ⟦1467953459aa⟧ by phone",
        "BC PHN ⟦9698 658 215⟧",
        "NAM ⟦TREM 5462 1518⟧",
        "carte soleil ⟦trem54621518⟧",
        "⟦TREM54621518⟧",
        "AB PHN ⟦91262-0291⟧",
        "PHIN: ⟦123 456 789⟧",
        "MCP ⟦123456789012⟧",
        "NWT health care card: ⟦N1234567⟧",
        "carte d'assurance maladie no ⟦1234567890⟧",
        "numéro de santé ⟦123456789⟧",
        "⟦9698 658 215⟧ on the form",
        "health centre opens at 9:30",
        "medicare for all in 2025",
        "card 4111 1111 1111 1111",
        "room 1234",
        "phn ⟦6133 346 616 nb⟧ can be",
        "hc ⟦n 4914953⟧",
        "asthme, carte ⟦sain 1352 2318⟧, mere",
        "phn ⟦6133 346 616⟧ is on file",
        "cartes : ⟦4297 953 442 hl⟧; autre",
        "18/01/1974 ⟦1639 477 015 LV⟧. Both",
        "numéro ⟦qiur 9103 1155⟧. raymond",
        "rang 9199 1155",
    ),
)
