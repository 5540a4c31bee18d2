"""Numbers of persons and applications in immigration.

A client identifier has eight or ten digits; work and study permits have U or F and nine digits, other applications
another letter and nine digits.
"""

from anonymizer.detectors.labels import GOV_ID
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import GAP, IDENTIFIER, cued, has_three_digits

_CONTEXT = Context(
    en=(
        *("u.c.i.", "i.r.c.c.", "unique client id(?:entifier)?", "client id(?:entifier)?", "immigration"),
        *(r"(?:work|study|visitor|student|travel)\s*(?:permit|visa|document|record)", "visa"),
        *(r"p.r.\s*card", "permanent resident(?: card)?", "confirmation of permanent residence", "copr"),
        *("landing (?:paper|document)", r"refugee\s*(?:claim(?:ant)?|protection)?(?: (?:claim|document|id))?"),
        *("rpd", "boc", "ircc (?:file|application)", "citizenship(?: (?:certificate|card))?"),
    ),
    fr=(
        *("i.u.c.", "identifiant (?:unique )?(?:de )?client", "permis (?:de travail|d'études?|de séjour)"),
        *("carte (?:de )?(?:résident(?:e)?(?: permanente?)?|r.p.)", "résidence permanente", "demandeur d'asile"),
        *("rpcd", "dapd", "certificat de citoyenneté", "citoyenneté", "csq", "caq"),
    ),
)
_WORDS = _CONTEXT.expression

IMMIGRATION = NumberType(
    recognizer="ImmigrationRecognizer",
    entity="CA_IMMIGRATION_NUMBER",
    label=GOV_ID,
    title_en="Immigration numbers",
    title_fr="Numéros d’immigration",
    authorities=(
        Authority(
            "Immigration, Refugees and Citizenship Canada: client identifiers, permits, applications",
            "https://www.canada.ca/en/immigration-refugees-citizenship.html",
        ),
        Authority("Immigration and Refugee Board of Canada: files", "https://www.irb-cisr.gc.ca"),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "after a word",
            cued(_WORDS, rf"[A-Z]{GAP}\d{{3}}{GAP}\d{{3}}{GAP}\d{{3}}|{IDENTIFIER}"),
            0.85,
            "after a word for it",
            accepts=has_three_digits,
        ),
        Pattern("permit in groups", r"(?<![\w-])[UF] \d{3} \d{3} \d{3}(?!\w)", 0.6, "a letter and nine digits"),
        Pattern("application", r"(?<![\w-])[A-Z]{1,2}\d{9}(?!\w)", 0.6, "a letter and nine digits"),
    ),
    cases=(
        "UCI ⟦1163176265⟧",
        "IUC : ⟦5136-9281⟧",
        "UCI ⟦11-6317-6265⟧",
        "work permit ⟦U123456789⟧",
        "permis d'études ⟦F306518239⟧",
        "⟦F306518239⟧",
        "immigration office",
        "visa expired in 2024",
        "work permit ⟦u 366 578 886⟧ boss",
        "permis ⟦F 123 456 789⟧ expire",
    ),
)
