"""Numbers in registers of persons: Indian status, bands and treaties, civil status, services and memberships.

An Indian registration number has ten digits: three for the band, five for the family, two for the person.
"""

from anonymizer.detectors.labels import GOV_ID
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import IDENTIFIER, cued, has_three_digits

_NUMBER = r"(?:number|no.|#)"
_CONTEXT = Context(
    en=(
        *(r"(?:indian )?status\s*(?:card|number|no.|num|#|id)", "status indian", "(?:certificate of )?indian status"),
        *(r"treaty\s*(?:card|number|no.|#)", rf"band\s*{_NUMBER}", "scis"),
        *("(?:secure )?certificate of (?:indian )?status", rf"registration\s*{_NUMBER}", rf"registry\s*{_NUMBER}"),
        "(?:birth|baptismal|marriage|death) cert(?:ificate)?.(?: reg(?:istration)?.)?",
        *("métis (?:card|citizenship|nation)(?: (?:card|number))?", "(?:firearms?|possession) (?:licen[cs]e|permit)"),
        *(rf"pal\s*{_NUMBER}", rf"(?:military|service|regimental) {_NUMBER}"),
        *("(?:veterans? affairs|vac) (?:file|number|no.|#)", "nexus(?: card)?", "nti(?: number)?"),
        *("inuit (?:id|beneficiary)", "beneficiary"),
    ),
    fr=(
        *("statut(?: d'indien| indien)?", "carte de statut"),
        "(?:numéro|no|n°|nº). de (?:statut|bande|traité|registre)",
        *("certificat de statut(?: d'?indien)?", "inscription"),
        *("(?:certificat|acte|extrait) de (?:naissance|baptême|mariage|décès)", "numéro matricule"),
    ),
)

STATUS = NumberType(
    recognizer="StatusNumberRecognizer",
    entity="CA_STATUS_NUMBER",
    label=GOV_ID,
    title_en="Status, band and certificate numbers",
    title_fr="Numéros de statut, de bande et de certificat",
    authorities=(
        Authority("Indigenous Services Canada: Indian Register", "https://www.canada.ca/indian-status"),
        Authority("Royal Canadian Mounted Police: firearms licences", "https://www.rcmp-grc.gc.ca/en/firearms"),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "after a word",
            cued(_CONTEXT.expression, IDENTIFIER),
            0.85,
            "after a word for it",
            accepts=has_three_digits,
        ),
    ),
    cases=(
        "birth certificate reg. ⟦1976-51-139440⟧",
        "acte de naissance no ⟦300 114 209⟧",
        "born in a certificate course",
        "status card ⟦6149625904⟧",
        "status # ⟦614 63026 16⟧",
        "carte de statut ⟦678-14355-83⟧",
        "treaty no. ⟦1234567890⟧",
        "status of the file",
        "marital status: single",
    ),
)
