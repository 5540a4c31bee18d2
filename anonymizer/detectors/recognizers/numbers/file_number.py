"""Numbers of files, cases, claims, clients and incidents. No authority gives these: each office has its own."""

from anonymizer.detectors.labels import CASE_ID
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.plain_numbers import may_be_number
from anonymizer.detectors.recognizers.numbers.shapes import IDENTIFIER, cued
from anonymizer.detectors.recognizers.phrases import mistyped, phrases

_OFFICES = phrases(
    *("court", "police", "case", "client", "intake", "legal", "medical", "hospital", "benefit", "cas", "wsib", "wcb"),
    *("ltb", "irb", "osap", "hydro", "housing", "waitlist", "school", "ow", "odsp"),
)
_FILES = phrases(
    *("files?", "cases?", "ref(?:erence|s)?", "claims?", "tickets?", "docket", "incident", "service request"),
    *("occ(?:urrence)?", "complaint", "application", "appl", "confirmation", "conf", "booking", "reservation"),
    *("tracking", "member(?:ship)?", "client(?:e)?", "caller", "customer", "patient", "chart", "resident", "tenant"),
    *("applicant", r"case\s*id", "inmate", "fps", "offender", "warrant", "summons", "referral", "mrn"),
)
_NUMBERED = phrases(
    *("request", "record", "report", "docs?", "document", "invoice", "order", "participant", "policy", "contract"),
    *("student", "employee", "badge", "voter", "registration", "user", "visitor", "account", "unit", "locker", "key"),
    *("serial", "model", "device", "rapport", "police", "contrat", "cour", "participant(?:e)?", "employé(?:e)?"),
    *("étudiant(?:e)?", "commande", "facture", "bon", "série"),
)
_NUMBER = "(?:number|numb|num|nbr|no|id|#|nº|n°)"
_NUMBER_OF = "(?:number|numb|num|nbr|no|id|#|nº|n°|numéro)"
_CONTEXT = Context(
    en=(
        *(rf"(?:{_OFFICES}\s*)?{_FILES}\s*{_NUMBER}?", "go", "ow", "odsp", "pwd", "ei", "wsib", "wcb", "cpp", "oas"),
        *("gis", "aish", "cerb", "ccb", "osap", "cas", "ltb", "irb", "id"),
        rf"{_NUMBERED}(?: (?:de|d')\s*\w+)?\s*{_NUMBER_OF}",
    ),
    fr=(
        *("dossier", "dos", "doss", "réf(?:érence)?", "demande", "plainte", "événement(?: police| policier)?", "év"),
        *("réclamation", "billet", "constat", "confirmation", "réservation", r"situation(?=\s+(?:no\s|#)?\d{4})"),
        *("membre", "usagère?", "bénéficiaire", "patient(?:e)?", "locataire", "code permanent", "matricule"),
        *("jugement", "greffe", "mandat", "aide (?:sociale|financière|juridique)", "solidarité sociale", "cnesst"),
        *("csst", "saaq", "ivac", "rrq", r"assurance[\s-]emploi", "tal", "tat", "dpj", "cp-?12", "suivi", "fiche"),
        *("identifiant", "nº", "n°", r"(?:numéro|number|no)(?: (?:de|d'|du)\s*\w+)?"),
    ),
)
_MISTYPED = mistyped(
    *("file", "dossier", "client", "ticket", "billet", "number", "numéro", "claim", "incident", "reference", "plainte")
)

FILE_NUMBER = NumberType(
    recognizer="CaseNumberRecognizer",
    entity="CASE_NUMBER",
    label=CASE_ID,
    title_en="File and case numbers",
    title_fr="Numéros de dossier",
    authorities=(Authority("Tribunal administratif du logement: dossiers", "https://www.tal.gouv.qc.ca"),),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "after a word",
            cued(_CONTEXT.expression, rf"[A-Z]{{1,3}}[ ]\d{{2}}[ ]\d{{3}}|[A-Z]{{2,3}}[ ]\d{{5,}}|{IDENTIFIER}"),
            0.7,
            "after a word for it",
            accepts=lambda match: may_be_number(match, least=3),
        ),
        Pattern(
            "after a word, mistyped",
            cued(rf"{_MISTYPED}(?:\s?(?:no|#|number))?", IDENTIFIER),
            0.6,
            "after a word for it, mistyped",
            accepts=lambda match: may_be_number(match, least=4),
        ),
        Pattern(
            "rental tribunal of Québec",
            r"(?<![\w-])\d{5,6}[ -]\d{2}[ -]\d{8}(?:[ -][A-Z])?(?!\w)",
            0.7,
            "shape of a file of Québec's rental tribunal",
        ),
        Pattern(
            "after a number sign",
            r"(?<![\w&])#{1,2}[ ]?(?P<id>[A-Z]{0,4}-?\d[\dA-Z]{2,}(?:[-/]\w*\d\w*)*)(?!\w)",
            0.5,
            "after a number sign",
        ),
    ),
    cases=(
        "le numéro de dossier c ⟦24-43125⟧. jfais",
        "dossier ⟦2024-2063⟧, plan 2024-2050",
        "plainte no ⟦2025-2052⟧, bail 2025-2026",
        "situation ⟦8129⟧ : famille",
        "case flie ⟦4477⟧ closed",
        "dossire no ⟦4477⟧",
        "said incident ⟦2024-1823⟧. Told",
        "close file ⟦2026-2016⟧, moved",
        "incident report 2024-2026",
        "demande 24/7",
        "le proprio demande 4 1/2.",
        "file ⟦24-32272024⟧",
        "file #⟦06686⟧ with",
        "dossier ⟦DOS-07181⟧",
        "claim no. ⟦EP24691047⟧;",
        "Réf. ⟦934/3154⟧.",
        "OW ⟦H0246407⟧",
        "police occ. ⟦48-927640-025⟧",
        "client no ⟦23-6564⟧ : nouvelle adresse",
        "événement police ⟦11-424147-720⟧",
        "Ref ##⟦42911⟧",
        "incident. le 02/01, la préposée",
        "case closed in 2024",
        "file by 2025-03-01",
        "claims $3,500",
        "Social Policy 2B03",
        "order of 12 meals",
        "caller 118 min on hold",
        "copy of bylaw 2021-118.",
        "incident 10h-14h",
        "Client ID: ⟦CL 77 171⟧, then",
        "menace tal, dossier ⟦417016 31 20250353 g⟧. rappeler",
        "insurance claim ⟦w901196⟧. 811 for mould",
        "Dossier ⟦1915/25⟧.",
        "Service request ⟦2048-A⟧. Complainant",
        "programme 2024/25 du centre",
    ),
)
