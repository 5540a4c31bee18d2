"""Numbers of files, cases, claims, clients and incidents; and, last of all, any long number.

No authority gives these: each agency, court and police service has its own. Rule of thumb, measured: five digits that
are no money, quantity, date, statute or hotline are hidden, whatever they are.
"""

import re
from collections.abc import Iterator

from anonymizer.detectors.recognizers.calendar import DAY, MONTHS, YEAR
from anonymizer.detectors.recognizers.rule import Hit, Rule, RuleRecognizer, expression, mistyped
from anonymizer.detectors.recognizers.shapes import IDENTIFIER, cued, digits_of, is_money

_ALONE = (
    r"(?:(?:court|police|case|client|intake|legal|medical|hospital|benefit|cas|wsib|wcb|ltb|irb|osap|hydro|housing|waitlist|school|ow|odsp)\s*)?(?:files?|cases?|ref(?:erence|s)?|claims?|tickets?|docket|"
    r"incident|service\s+request|occ(?:urrence)?|complaint|application|appl|confirmation|conf|booking|reservation|tracking|member(?:ship)?|client(?:e)?|caller|customer|patient|chart|resident|tenant|applicant|case\s*id|"
    r"inmate|fps|offender|warrant|summons|referral|mrn)\s*(?:number|numb|num|nbr|no|id|#|nº|n°)?|"
    r"go|ow|odsp|pwd|ei|wsib|wcb|cpp|oas|gis|aish|cerb|ccb|osap|cas|ltb|irb|"
    r"dossier|dos|doss|r[ée]f(?:[ée]rence)?|demande|plainte|[ée]v[ée]nement(?:\s+police|\s+policier)?|[ée]v|r[ée]clamation|billet|constat|confirmation|r[ée]servation|"
    r"situation(?=\s+(?:no\s|#)?\d{4})|membre|usag[eè]re?|b[ée]n[ée]ficiaire|patient(?:e)?|locataire|code\s+permanent|matricule|jugement|greffe|mandat|"
    r"aide\s+(?:sociale|financi[èe]re|juridique)|solidarit[ée]\s+sociale|cnesst|csst|saaq|ivac|rrq|assurance[\s-]emploi|tal|tat|dpj|cp-?12|suivi|fiche|"
    r"id|identifiant|nº|n°"
)
_WITH_A_WORD = (
    r"(?:request|record|report|docs?|document|invoice|order|participant|policy|contract|student|employee|badge|voter|registration|user|visitor|account|unit|locker|key|serial|model|device|"
    r"rapport|police|contrat|cour|participant(?:e)?|employ[ée](?:e)?|[ée]tudiant(?:e)?|commande|facture|bon|s[ée]rie)"
    r"(?:\s+(?:de|d['’])\s*\w+)?\s*(?:number|numb|num|nbr|no|id|#|nº|n°|num[ée]ro)|(?:num[ée]ro|number|no)(?:\s+(?:de|d['’]|du)\s*\w+)?"
)
_MISTYPED = rf"{mistyped('file', 'dossier', 'client', 'ticket', 'billet', 'number', 'numéro', 'claim', 'incident', 'reference', 'plainte')}(?:\s?(?:no|#|number))?"
_CUES = rf"{_ALONE}|{_WITH_A_WORD}"
_NOT_AFTER = re.compile(
    r"(?:\b(?:s|ss|sec|sect|section|art|article|(?<!dossier\s)(?<!num[ée]ro\s)(?<!num\s)c|ch|chap|chapter|bill|loi|law|act|d[ée]cret|decree|arr[êe]t[ée]|r\.s\.o\.|r\.s\.c\.|rlrq|lrq|reg|regulation|r[èe]gl(?:ement)?|by-?law|(?<!web\s)(?<!online\s)form|formulaire|page|p|line|ligne|route|hwy|highway|autoroute|bus|room|rue|pressure|tension|bp|population|version|covid)\.?[\s#-]*(?:n[°º]\s*)?)$",
    re.IGNORECASE,
)
LONGER_THAN_STATUTES, LONGEST_LINE = 9, 6
"""No statute, form or route has a number this long: after "reg." a longer one is a registration."""
_UNITS = re.compile(
    r"[ \u00a0]*(?:km|kg|lbs?|m2|sq|ft|pieds|people|persons?|personnes|residents?|citizens|habitants|members|homes|units|logements|calls|appels|contacts|clients|families|familles|hours|heures|min(?:s|utes)?|h(?:rs?)?|sec|"
    r"times|fois|votes|voters|copies|jobs|emplois|employees|employ[ée]s|students|soldiers|troops|miles|acres|hectares|years|ans|tonnes|tons|barrels|seats|meals|repas|visits|words|mots|per|spaces|places|square|degrees|shares)\b",
    re.IGNORECASE,
)
_YEAR_SPAN = re.compile(
    r"(?:1[89]|20)\d\d ?[-/–] ?(?:(?:1[89]|20)?\d\d)|1[67]\d\d [-–] 1[6-8]\d\d|[QTS][1-4][ -]?20\d\d|(?:ISO|IEC|CSA|CEI|DIN|NFPA|RFC|ANSI)[ -]?[\d-]{3,}(?::20\d\d)?"
)
"""Seasons, quarters and standards: 2009 - 2010, Q4 2023, ISO 27001."""
_NUMBER_SIGN = re.compile(r"(?:(?<!\w)(?:no|num[ée]ro|number|ticket|billet)\.?[ ]|[nN][º°][ ]?|#[ ]?)$", re.IGNORECASE)
_TWO_YEARS, LONGEST_PROGRAMME = re.compile(r"\d\d(\d\d)/(\d\d)"), 6
_WHOLE_YEARS, LONGEST_PERIOD, LAST_PLANNED = re.compile(r"(20\d\d)[-/](\d{4})"), 60, 2050
_QUANTITY = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3}){1,2}|\d+\.\d+")
_DATE_OR_TIME = re.compile(
    r"24/7|\d[ ]1/2|(?:19|20)\d\d[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?:[T ]\d\d:?\d\d(?::?\d\d)?)?|(?:0?[1-9]|[12]\d|3[01])[-/.](?:0?[1-9]|[12]\d|3[01])[-/.](?:\d{4}|\d\d)|"
    rf"(?:19|20)\d\d[ ](?:0[1-9]|1[0-2])[ ](?:0[1-9]|[12]\d|3[01])|{DAY}[-. ]{MONTHS}[-. ](?:(?:19|20)\d\d|\d\d)|"
    r"\d{1,2}(?:[:h]\d\d){1,2}(?:[-–]\d{1,2}(?:[:h]\d\d){0,2})?(?:am|pm)?|\d{1,2}(?:[:h]\d\d)?(?:h|am|pm|a|p)?[-–]\d{1,2}(?:[:h]\d\d)?(?:h|am|pm)",
    re.IGNORECASE,
)

_COMPACT = re.compile(r"20(?:1[3-9]|[2-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_DAY_AND_YEAR = re.compile(rf"{DAY},? 20(?:1[3-9]|[2-4]\d)")
_MONTH_BEFORE = re.compile(rf"(?<!\w){MONTHS}\.? $", re.IGNORECASE)
_ON = re.compile(r"(?<!\w)(?:le|du|on) $", re.IGNORECASE)
_DAY_AND_MONTH = re.compile(r"\d{1,2}[/-]\d{1,2}")


class CaseNumberRecognizer(RuleRecognizer):
    """``file 24-32272024``, ``dossier DOS-07181``, ``Ref #42911``."""

    ENTITY = "CASE_NUMBER"
    RULES = (
        Rule(
            expression(cued(_CUES, rf"[A-Z]{{1,3}}[ ]\d{{2}}[ ]\d{{3}}|[A-Z]{{2,3}}[ ]\d{{5,}}|{IDENTIFIER}")),
            0.7,
            "after a word for it",
            accepts=lambda match: _may_be_number(match, least=3),
        ),
        Rule(
            expression(cued(_MISTYPED, IDENTIFIER)),
            0.6,
            "after a word for it, mistyped",
            accepts=lambda match: _may_be_number(match, least=4),
        ),
        Rule(
            expression(r"(?<![\w-])\d{5,6}[ -]\d{2}[ -]\d{8}(?:[ -][A-Z])?(?!\w)"),
            0.7,
            "shape of a file of Québec's rental tribunal",
        ),
        Rule(
            expression(r"(?<![\w&])#{1,2}[ ]?(?P<id>[A-Z]{0,4}-?\d[\dA-Z]{2,}(?:[-/]\w*\d\w*)*)(?!\w)"),
            0.5,
            "after a number sign",
        ),
    )


class LongNumberRecognizer(RuleRecognizer):
    """Five digits or more, groups and letters included, that nothing else explains."""

    ENTITY = "LONG_NUMBER"
    SHAPE = expression(
        rf"(?<![\w$€£@])(?<!\d[.,:/])(?:#[ ]?)?(?:(?!(?:LAW|LOI|BILL|ACT)[ ])(?-i:[A-Z]{{1,5}})[ ](?=\d{{3}}|\d\d-\d{{4}}))?(?=[A-Z#/-]{{0,9}}\d)[A-Z\d]*(?:[-/][A-Z\d]+|[ ]?(?:-|/)[ ]?\d+(?!\d|\s{MONTHS}(?!\w))|[ \u00a0](?!{YEAR}-\d\d-\d\d)\d{{2,}}(?![\w.,:%$/]\d)(?!\s{MONTHS}(?!\w))|[.]\d{{2,}})*(?!\w)"
    )

    def find(self, text: str) -> Iterator[Hit]:
        for match in self.SHAPE.finditer(text):
            matched = match.group()
            digits = len(digits_of(matched))
            if digits < 4 or _is_other(text, match.start(), match.end()) or _is_compact_date(text, match):
                continue
            letters = any(sign.isalpha() for sign in matched)
            if digits >= 5 or (
                letters and not _YEAR.search(matched) and ("-" in matched or _LETTERS_FIRST.match(matched))
            ):
                yield Hit(match.start(), match.end(), 0.3, "a long number that nothing explains")


_LETTERS_BEFORE = "ABCDEFGHIJKLMNOPQRSTUVWXYZÀÉÈabcdefghijklmnopqrstuvwxyz #"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_LETTERS_FIRST = re.compile(r"(?-i:[A-Z]{2,4})\d{4}")


def _may_be_number(match: re.Match[str], *, least: int) -> bool:
    """It has at least so many digits, and is no money, quantity, date, time or part of a statute."""
    return (
        len(digits_of(match["id"])) >= least
        and (not _is_other(match.string, *match.span("id")) or _is_numbered_span(match))
        and not _is_day(match)
    )


def _is_numbered_span(match: re.Match[str]) -> bool:
    """``plainte no 2025-2052``: what looks like two years is a number, right after a word for one."""
    return bool(
        _YEAR_SPAN.fullmatch(match["id"])
        and _NUMBER_SIGN.search(match.string, max(0, match.start("id") - 10), match.start("id"))
    )


def _is_day(match: re.Match[str]) -> bool:
    """``le 02/01`` after "incident": the day of it."""
    return bool(_ON.search(match.string, 0, match.start("id")) and _DAY_AND_MONTH.fullmatch(match["id"]))


def _is_compact_date(text: str, match: re.Match[str]) -> bool:
    """``20250802``, or ``3 2022`` after the name of a month: dates of programmes. Earlier years may be births."""
    written = match.group().lstrip(_LETTERS_BEFORE)
    return bool(
        _COMPACT.fullmatch(written)
        or (_DAY_AND_YEAR.fullmatch(written) and _MONTH_BEFORE.search(text, max(0, match.start() - 12), match.start()))
    )


def _is_no_span(matched: str) -> bool:
    """``1915/25``, ``2026-1940``: from the first of two years to the second no programme lasts, and none is planned to 2063."""
    if whole := _WHOLE_YEARS.fullmatch(matched):
        return int(whole[2]) > LAST_PLANNED or not 0 < int(whole[2]) - int(whole[1]) <= LONGEST_PERIOD
    years = _TWO_YEARS.fullmatch(matched)
    return years is not None and not 0 < (int(years[2]) - int(years[1])) % 100 <= LONGEST_PROGRAMME


def _is_other(text: str, start: int, end: int) -> bool:
    """The number is money, a quantity, a date, a time or part of a statute."""
    matched = text[start:end]
    return bool(
        _DATE_OR_TIME.fullmatch(matched.lstrip(_LETTERS_BEFORE))
        or (_YEAR_SPAN.fullmatch(matched) and not _is_no_span(matched))
        or _QUANTITY.fullmatch(matched)
        or (_YEAR.fullmatch(matched))
        or is_money(text, start, end)
        or _UNITS.match(text, end)
        or (
            end - start < (LONGEST_LINE if matched.isdecimal() else LONGER_THAN_STATUTES)
            and _NOT_AFTER.search(text, max(0, start - 14), start)
        )
    )
