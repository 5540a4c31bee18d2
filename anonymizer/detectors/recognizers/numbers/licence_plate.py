"""Licence plates, after a word for one or beside a vehicle, and vehicle identification numbers."""

from anonymizer.detectors.labels import GOV_ID
from anonymizer.detectors.names.likeness import is_word
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import cued
from anonymizer.detectors.recognizers.phrases import either, mistyped, phrases

_CONTEXT = Context(
    en=("(?:licen[cs]e )?plates?", r"(?:lic|license|licence).\s*pl(?:ate)?.", "plated"),
    fr=("plaque(?: d'immatriculation)?", "immatricul(?:ation|[ée]e?)", "immat."),
)
_WORDS = _CONTEXT.expression
_LETTERS_OF_THEM = ("pla", "immat")
_VEHICLE = phrases(
    *("car", "van", "truck", "suv", "pickup", "sedan", "minivan", "vehicle", "driving", "drives?", "auto", "char"),
    *("voiture", "camion", "camionnette", "fourgonnette", "véhicule", "honda", "toyota", "ford", "civic", "corolla"),
    *("camry", "accord", "dodge", "caravan", "nissan", "sentra", "mazda", "hyundai", "elantra", "tucson", "kia"),
    *("chev(?:y|rolet)", "malibu", "jeep", "subaru", "outback", "pontiac", "buick", "chrysler", "gmc", "sierra"),
    *("silverado", "volkswagen", "vw", "jetta", "volvo", "f-?150"),
)
_FEW_SIGNS = r"(?=[A-Z]*[ -]?[A-Z]*\d)(?=\d*[ -]?\d*[A-Z])[A-Z\d]{1,4}[ -]?[A-Z\d]{2,4}|\d{3}[ -]?\d{3}|\d{5,6}"
_QUEBEC, _DIGITS_FIRST = r"[A-Z]\d{2}[ -]?[A-Z]{3}", r"\d{3}[ -]?[A-Z]{3}"
_AFTER_WORDS = either(r"[A-Z]{2,4}[ -]?\d{3}", _DIGITS_FIRST, _QUEBEC, r"\d{2}[A-Z] ?\d[A-Z]{2}")
_AFTER_VEHICLE = either(r"[A-Z]{3,4}[ -]?\d{3,4}", r"\d{3,4}[ -]?[A-Z]{3}", _QUEBEC, r"[A-Z]{2}\d[ -]?\d{2}[A-Z]")
_AFTER_VEHICLE_IN_ANY_CASE = either(r"(?P<letters>[A-Z]{3,4})[ -]?\d{3}", _QUEBEC, r"[A-Z]{2}\d[ -]\d{2}[A-Z]")
_IS = r"(?:\s(?:is|est|c['’]est|number|num[ée]ro|no\.?|n[°º])){1,3}"
_BELONGS_TO_A_VEHICLE = rf"(?i:,?\s(?:is|belongs\sto|est|appartient\s[àa])\s[^.;\n]{{0,24}}?{_VEHICLE}(?!\w))"
_STANDS_THERE = r"(?i:,?\s(?:unknown|inconnue?|towed|remorqu[ée]e|stationn[ée]e|parked)(?!\w))"

LICENCE_PLATE = NumberType(
    recognizer="PlateRecognizer",
    entity="CA_PLATE",
    label=GOV_ID,
    title_en="Licence plates and vehicles",
    title_fr="Plaques et véhicules",
    authorities=(
        Authority(
            "Canadian Council of Motor Transport Administrators: the registrars of the provinces", "https://ccmta.ca"
        ),
        Authority("ISO 3779: vehicle identification number", "https://www.iso.org/standard/52200.html"),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern("after a word", cued(_WORDS, _FEW_SIGNS), 0.85, "after a word for it"),
        Pattern(
            "after a word and a verb",
            rf"(?<!\w)(?:{_WORDS}){_IS}[\s:#]*(?P<id>{_FEW_SIGNS})(?!\w)",
            0.8,
            "after a word for it",
            any_of=_LETTERS_OF_THEM,
        ),
        Pattern(
            "after a word, mistyped",
            cued(mistyped("plate", "plaque"), _FEW_SIGNS),
            0.7,
            "after a word for it, mistyped",
        ),
        Pattern(
            "after a word and a colon",
            rf"(?<!\w)(?:{_WORDS})(?!\w)[^.:;\n\d]{{1,30}}:\s?(?P<id>{_FEW_SIGNS})(?!\w)",
            0.8,
            "after a word for it",
            accepts=lambda match: any(map(str.isalpha, match["id"])),
            any_of=_LETTERS_OF_THEM,
        ),
        Pattern(
            "in capitals after a word",
            rf"(?i:(?<!\w)(?:{_WORDS})(?!\w))[^.:;\n]{{1,30}}?(?<![\w-])(?P<id>{_AFTER_WORDS})(?![\w-])",
            0.6,
            "after a word for it",
            ignores_case=False,
            any_of=_LETTERS_OF_THEM,
        ),
        Pattern(
            "in capitals after a vehicle",
            rf"(?i:(?<!\w){_VEHICLE}(?!\w))[^.;\n]{{0,32}}?(?<![\w-])(?P<id>{_AFTER_VEHICLE})(?![\w-])",
            0.6,
            "shape of a plate after a vehicle",
            ignores_case=False,
        ),
        Pattern(
            "after a vehicle",
            rf"(?<!\w){_VEHICLE}(?!\w)[^.;\n\d]{{0,20}}?(?<![\w-])(?P<id>{_AFTER_VEHICLE_IN_ANY_CASE})(?![\w-])",
            0.5,
            "shape of a plate after a vehicle",
            accepts=lambda match: match["letters"] is None or not is_word(match["letters"]),
        ),
        Pattern(
            "beside a vehicle",
            r"(?<![\w-])[A-Z]{3,4}-\d{3}(?![\w-])",
            0.5,
            "shape of a plate after a vehicle",
            ignores_case=False,
            only_if=rf"(?<!\w){_VEHICLE}(?!\w)",
        ),
        Pattern(
            "before a vehicle",
            r"(?<![\w-])(?P<id>(?P<letters>[A-Z]{3,4})[ ]?\d{3})(?![\w-])"
            rf"(?={_BELONGS_TO_A_VEHICLE}|{_STANDS_THERE})",
            0.5,
            "shape of a plate before a vehicle",
            ignores_case=False,
            accepts=lambda match: not is_word(match["letters"]),
        ),
        Pattern(
            "Québec",
            r"(?<![\w-])[A-Z]\d{2} [A-Z]{3}(?![\w-])",
            0.5,
            "shape of a plate of Québec",
            ignores_case=False,
        ),
        Pattern(
            "British Columbia",
            r"(?<![\w-])[A-Z]{2}\d \d{2}[A-Z](?![\w-])",
            0.45,
            "shape of a plate of British Columbia",
            ignores_case=False,
        ),
        Pattern(
            "British Columbia in lower case",
            r"(?<![\w-])[a-z]{2}\d \d{2}[a-z](?![\w-])",
            0.45,
            "shape of a plate of British Columbia",
            ignores_case=False,
            only_if=rf"(?<!\w)(?:{_VEHICLE}|towed|{_WORDS})(?!\w)",
        ),
        Pattern(
            "vehicle after a word",
            r"(?<!\w)vin[\s:#]*(?P<id>[A-HJ-NPR-Z\d]{11,17})(?!\w)",
            0.85,
            "after a word for it",
        ),
        Pattern(
            "vehicle",
            r"(?<!\w)(?=[A-Z\d]*\d)(?=[A-Z\d]*[A-Z])[A-HJ-NPR-Z\d]{17}(?!\w)",
            0.6,
            "shape of a vehicle identification number",
        ),
    ),
    cases=(
        "Vehicle registered for lot: ⟦CGV 3456⟧ (grey Civic)",
        "ma plaque c'est ⟦a89 wkj⟧ faites",
        "Plte ⟦KKK 216⟧, parked",
        "plauqe ⟦K12 ABC⟧",
        "plate ⟦CKYV 123⟧",
        "plaque ⟦F33 BLY⟧, grise",
        "licence plate: ⟦H91KTR⟧",
        "red Honda ⟦CKYV 123⟧",
        "VIN ⟦1HGCM82633A004352⟧",
        "a plate of food",
        "plates and cups",
        "ma plaqque ⟦J79 PXE⟧. J'étais",
        "dans son char en avant, ⟦fpm 382⟧",
        "the bus comes, route 382",
        "drives a grey civic ⟦cban-302⟧. police",
        "fourgonnette ⟦eewv 765⟧. fonds",
        "Vehicle he drives: ⟦TW2 80T⟧.",
        "outside in his truck ⟦dzn 434⟧\nagent",
        "truck est là. Plaqeu ⟦XJF-560⟧. J'ai",
        "Plaque visée : ⟦N93-NCV⟧\nEndroit",
        "plate of the van: ⟦123 ABC⟧.",
        "plates for the soup kitchen: 120 forks",
        "in a silver Corolla ⟦VS4 20N⟧.",
        "Lot check: ⟦SSTE 964⟧ is Mo's van. ⟦CXDF 819⟧ unknown, towed",
        "Plaate ⟦KW0 86G⟧, blue",
        "lot check: ⟦wc1 92p⟧ is his van",
        "ab1 23c is a code",
        "ROOM 204 is for his van",
        "Plaque Nouveau-Brunswick ⟦JKL 482⟧",
        "plate ends BTZ, full ⟦BTZP 301⟧",
        "she drives from 204 to 300",
    ),
)
