"""Numbers that the federal government and the provinces give to persons, other than for taxes and health.

Authorities: Indigenous Services Canada (registration number: ten digits, three for the band, five for the family, two
for the person); Immigration, Refugees and Citizenship Canada (client identifier: eight or ten digits; work and study
permits: U or F and nine digits; other applications: a letter and nine digits; passports: two letters and six digits,
since 2023 also a letter, six digits, two letters); provincial registrars of drivers and vehicles (Ontario: a letter and
fourteen digits; Québec: a letter and twelve; Manitoba: six letters and six signs; the others: five to nine digits).
"""

import re

from anonymizer.detectors.names.likeness import is_word
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression, mistyped
from anonymizer.detectors.recognizers.shapes import BETWEEN, GAP, IDENTIFIER, cued, digits_of

_STATUS = (
    r"(?:indian\s+)?status\s*(?:card|number|no\.?|num|#|id)|status\s+indian|(?:certificate\s+of\s+)?indian\s+status|treaty\s*(?:card|number|no\.?|#)|band\s*(?:number|no\.?|#)|"
    r"scis|(?:secure\s+)?certificate\s+of\s+(?:indian\s+)?status|registration\s*(?:number|no\.?|#)|registry\s*(?:number|no\.?|#)|statut(?:\s+d['’]indien|\s+indien)?|carte\s+de\s+statut|"
    r"(?:num[ée]ro|no|n°|nº)\.?\s+de\s+(?:statut|bande|trait[ée]|registre)|certificat\s+de\s+statut(?:\s+d['’]?indien)?|inscription|(?:birth|baptismal|marriage|death)\s+cert(?:ificate)?\.?(?:\s+reg(?:istration)?\.?)?|(?:certificat|acte|extrait)\s+de\s+(?:naissance|bapt[êe]me|mariage|d[ée]c[èe]s)|m[ée]tis\s+(?:card|citizenship|nation)(?:\s+(?:card|number))?|(?:firearms?|possession)\s+(?:licen[cs]e|permit)|pal\s*(?:number|no\.?|#)|(?:military|service|regimental)\s+(?:number|no\.?|#)|num[ée]ro\s+matricule|(?:veterans?\s+affairs|vac)\s+(?:file|number|no\.?|#)|nexus(?:\s+card)?|nti(?:\s+number)?|inuit\s+(?:id|beneficiary)|beneficiary"
)
_IMMIGRATION = (
    r"u\.?c\.?i\.?|i\.?u\.?c\.?|i\.?r\.?c\.?c\.?|unique\s+client\s+id(?:entifier)?|client\s+id(?:entifier)?|identifiant\s+(?:unique\s+)?(?:de\s+)?client|immigration|"
    r"(?:work|study|visitor|student|travel)\s*(?:permit|visa|document|record)|permis\s+(?:de\s+travail|d['’][ée]tudes?|de\s+s[ée]jour)|visa|p\.?r\.?\s*card|permanent\s+resident(?:\s+card)?|"
    r"carte\s+(?:de\s+)?(?:r[ée]sident(?:e)?(?:\s+permanente?)?|r\.?p\.?)|r[ée]sidence\s+permanente|confirmation\s+of\s+permanent\s+residence|copr|landing\s+(?:paper|document)|"
    r"refugee\s*(?:claim(?:ant)?|protection)?(?:\s+(?:claim|document|id))?|demandeur\s+d['’]asile|rpcd|rpd|dapd|boc|ircc\s+(?:file|application)|citizenship(?:\s+(?:certificate|card))?|"
    r"certificat\s+de\s+citoyennet[ée]|citoyennet[ée]|csq|caq"
)
_PASSPORT = r"passports?|passeports?|pp"
_LICENCE = r"(?:driver['’]?s?['’]?|drivers|driving)\s*(?:licen[cs]e|lic\.?|permit)|d\.?l\.?|licen[cs]e|lic|(?:on|ont|ontario|bc|ab|alberta|qc|qu[ée]bec|sask|mb|manitoba|ns|nb)\s+(?:driver['’]?s?\s+)?(?:licen[cs]e|dl)|permis(?:\s+(?:de\s+)?(?:conduire|cond\.?))?|photo\s*(?:card|id)|carte\s+photo"
_PLATE = r"(?:licen[cs]e\s+)?plates?|(?:lic|license|licence)\.?\s*pl(?:ate)?\.?|plaque(?:\s+d['’]immatriculation)?|immatricul(?:ation|[ée]e?)|immat\.?|plated"
_PLATE_SHAPE = r"(?=[A-Z]*[ -]?[A-Z]*\d)(?=\d*[ -]?\d*[A-Z])[A-Z\d]{1,4}[ -]?[A-Z\d]{2,4}|\d{3}[ -]?\d{3}|\d{5,6}"
_VEHICLE = r"(?:car|van|truck|suv|pickup|sedan|minivan|vehicle|driving|drives?|auto|char|voiture|camion|camionnette|fourgonnette|v[ée]hicule|honda|toyota|ford|civic|corolla|camry|accord|dodge|caravan|nissan|sentra|mazda|hyundai|elantra|tucson|kia|chev(?:y|rolet)|malibu|jeep|subaru|outback|pontiac|buick|chrysler|gmc|sierra|silverado|volkswagen|vw|jetta|volvo|f-?150)"


def _has_three_digits(match: re.Match[str]) -> bool:
    return len(digits_of(match["id"])) >= 3


class StatusNumberRecognizer(RuleRecognizer):
    """``614 99 25904`` after "status card"."""

    ENTITY = "CA_STATUS_NUMBER"
    RULES = (Rule(expression(cued(_STATUS, IDENTIFIER)), 0.85, "after a word for it", accepts=_has_three_digits),)


class ImmigrationRecognizer(RuleRecognizer):
    """``UCI 1163-1762``, ``U123456789``."""

    ENTITY = "CA_IMMIGRATION_NUMBER"
    RULES = (
        Rule(
            expression(cued(_IMMIGRATION, rf"[A-Z]{GAP}\d{{3}}{GAP}\d{{3}}{GAP}\d{{3}}|{IDENTIFIER}")),
            0.85,
            "after a word for it",
            accepts=_has_three_digits,
        ),
        Rule(expression(r"(?<![\w-])[UF] \d{3} \d{3} \d{3}(?!\w)"), 0.6, "a letter and nine digits"),
        Rule(expression(r"(?<![\w-])[A-Z]{1,2}\d{9}(?!\w)"), 0.6, "a letter and nine digits"),
    )


class PassportRecognizer(RuleRecognizer):
    """``GC376327``, ``A222125DE``."""

    ENTITY = "CA_PASSPORT"
    RULES = (
        Rule(
            expression(cued(_PASSPORT, rf"[A-Z]{{2}}[ -]?\d{{3}}[ ]?\d{{3,4}}|{IDENTIFIER}|[A-Z]\d{{6}}[A-Z]{{2}}")),
            0.9,
            "after a word for it",
            accepts=_has_three_digits,
        ),
        Rule(
            expression(r"(?<![\w-])(?:[A-Z]{2}[ ]?\d{6}|[A-Z]\d{6}[A-Z]{2})(?![\w-])"),
            0.55,
            "shape of a Canadian passport",
        ),
    )


class LicenceRecognizer(RuleRecognizer):
    """``A8652-75582-45313``, ``P7453-416294-99``, the others by their words."""

    ENTITY = "CA_DRIVER_LICENCE"
    RULES = (
        Rule(expression(r"(?<![\w-])[A-Z]\d{4}[ -]?\d{5}[ -]?\d{5}(?![\w-])"), 0.85, "shape of an Ontario licence"),
        Rule(expression(r"(?<![\w-])[A-Z]\d{4}[ -]?\d{6}[ -]?\d{2}(?![\w-])"), 0.85, "shape of a Québec licence"),
        Rule(
            expression(r"(?<![\w-])[A-Z]{2}[ -]?[A-Z]{2}[ -]?[A-Z]{2}[ -]?[A-Z]\d{3}[A-Z]{2}(?![\w-])"),
            0.85,
            "shape of a Manitoba licence",
        ),
        Rule(expression(r"(?<![\w-])[A-Z]{5}[ ]?\d{9}(?![\w-])"), 0.8, "shape of a Nova Scotia licence"),
        Rule(
            expression(
                rf"(?<!\w)(?:{_LICENCE})(?![^\W\d_]){BETWEEN}(?P<id>[A-Z]{{4,6}}-[A-Z\d]{{3,6}}-[A-Z\d]{{2,4}})(?![\w-])"
            ),
            0.8,
            "after a word for it",
            accepts=_has_three_digits,
        ),
        Rule(expression(cued(_LICENCE, IDENTIFIER)), 0.8, "after a word for it", accepts=_has_three_digits),
    )


class PlateRecognizer(RuleRecognizer):
    """``CKYV 123`` after "plate" or a vehicle, and vehicle identification numbers (ISO 3779)."""

    ENTITY = "CA_PLATE"
    NEEDS_DIGIT = True
    RULES = (
        Rule(expression(cued(_PLATE, _PLATE_SHAPE, BETWEEN)), 0.85, "after a word for it"),
        Rule(
            expression(
                rf"(?<!\w)(?:{_PLATE})(?:\s(?:is|est|c['’]est|number|num[ée]ro|no\.?|n[°º])){{1,3}}[\s:#]*(?P<id>{_PLATE_SHAPE})(?!\w)"
            ),
            0.8,
            "after a word for it",
            any_of=("pla", "immat"),
        ),
        Rule(
            expression(cued(mistyped("plate", "plaque"), _PLATE_SHAPE, BETWEEN)),
            0.7,
            "after a word for it, mistyped",
        ),
        Rule(
            expression(rf"(?<!\w)(?:{_PLATE})(?!\w)[^.:;\n\d]{{1,30}}:\s?(?P<id>{_PLATE_SHAPE})(?!\w)"),
            0.8,
            "after a word for it",
            accepts=lambda match: any(map(str.isalpha, match["id"])),
            any_of=("pla", "immat"),
        ),
        Rule(
            re.compile(
                rf"(?i:(?<!\w)(?:{_PLATE})(?!\w))[^.:;\n]{{1,30}}?(?<![\w-])(?P<id>[A-Z]{{2,4}}[ -]?\d{{3}}|\d{{3}}[ -]?[A-Z]{{3}}|[A-Z]\d{{2}}[ -]?[A-Z]{{3}}|\d{{2}}[A-Z] ?\d[A-Z]{{2}})(?![\w-])"
            ),
            0.6,
            "after a word for it",
            any_of=("pla", "immat"),
        ),
        Rule(
            re.compile(
                rf"(?i:(?<!\w){_VEHICLE}(?!\w))[^.;\n]{{0,32}}?(?<![\w-])(?P<id>[A-Z]{{3,4}}[ -]?\d{{3,4}}|\d{{3,4}}[ -]?[A-Z]{{3}}|[A-Z]\d{{2}}[ -]?[A-Z]{{3}}|[A-Z]{{2}}\d[ -]?\d{{2}}[A-Z])(?![\w-])"
            ),
            0.6,
            "shape of a plate after a vehicle",
        ),
        Rule(
            expression(
                rf"(?<!\w){_VEHICLE}(?!\w)[^.;\n\d]{{0,20}}?(?<![\w-])(?P<id>(?P<letters>[A-Z]{{3,4}})[ -]?\d{{3}}|[A-Z]\d{{2}}[ -]?[A-Z]{{3}}|[A-Z]{{2}}\d[ -]\d{{2}}[A-Z])(?![\w-])"
            ),
            0.5,
            "shape of a plate after a vehicle",
            accepts=lambda match: match["letters"] is None or not is_word(match["letters"]),
        ),
        Rule(
            re.compile(r"(?<![\w-])[A-Z]{3,4}-\d{3}(?![\w-])"),
            0.5,
            "shape of a plate after a vehicle",
            only_if=expression(rf"(?<!\w){_VEHICLE}(?!\w)"),
        ),
        Rule(
            re.compile(
                rf"(?<![\w-])(?P<id>(?P<letters>[A-Z]{{3,4}})[ ]?\d{{3}})(?![\w-])(?=(?i:,?\s(?:is|belongs\sto|est|appartient\s[àa])\s[^.;\n]{{0,24}}?{_VEHICLE}(?!\w))|(?i:,?\s(?:unknown|inconnue?|towed|remorqu[ée]e|stationn[ée]e|parked)(?!\w)))"
            ),
            0.5,
            "shape of a plate before a vehicle",
            accepts=lambda match: not is_word(match["letters"]),
        ),
        Rule(re.compile(r"(?<![\w-])[A-Z]\d{2} [A-Z]{3}(?![\w-])"), 0.5, "shape of a plate of Québec"),
        Rule(re.compile(r"(?<![\w-])[A-Z]{2}\d \d{2}[A-Z](?![\w-])"), 0.45, "shape of a plate of British Columbia"),
        Rule(
            re.compile(r"(?<![\w-])[a-z]{2}\d \d{2}[a-z](?![\w-])"),
            0.45,
            "shape of a plate of British Columbia",
            only_if=expression(rf"(?<!\w)(?:{_VEHICLE}|towed|{_PLATE})(?!\w)"),
        ),
        Rule(expression(r"(?<!\w)vin[\s:#]*(?P<id>[A-HJ-NPR-Z\d]{11,17})(?!\w)"), 0.85, "after a word for it"),
        Rule(
            expression(r"(?<!\w)(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)"),
            0.6,
            "shape of a vehicle identification number",
        ),
    )
