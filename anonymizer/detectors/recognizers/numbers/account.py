"""Bank accounts, payment cards, customers' accounts, wallets by the shape of their addresses, and what opens them.

An account has a transit of five digits, an institution of three and seven to twelve digits; a card 13 to 19 digits.
"""

import re

from anonymizer.detectors.labels import ACCOUNT
from anonymizer.detectors.recognizers.numbers.checksums import is_card, passes_luhn
from anonymizer.detectors.recognizers.numbers.number_type import Authority, Context, NumberType, Pattern
from anonymizer.detectors.recognizers.numbers.shapes import BETWEEN, IDENTIFIER, cued, digits_of, is_money
from anonymizer.detectors.recognizers.phrases import either, mistyped, phrases

LONGEST_AMOUNT = 6
"""Digits of a sum of money: a longer number after a word for an account is one, whatever currency stands by."""
_CARD_DIGITS = range(13, 20)
_LEAST_IBAN_DIGITS = 10

_BANKS = phrases(
    *("bank", "savings", "ch[ei]qu(?:ing|e)", "checking", "utility", "hydro", "gas", "rbc", "td", "bmo", "cibc"),
    *("scotia(?:bank)?", "desjardins", "tangerine"),
)
_CARDS = phrases("credit", "debit", "bank", "prepaid", "gift", "client", "library", "presto", "opus", "compass")
_NAME_AFTER_COMPTE = r"(?:\s+(?!n[o°º]|num)[^\W\d_]{2,14}(?:[\s-][^\W\d_]{2,10})?)?"
_CONTEXT = Context(
    en=(
        *(rf"(?:{_BANKS}\s*)?(?:acct|acc|account|a/c)s?", "transit", "institution", "branch", "folio", "iban", "swift"),
        *("void cheque", "routing", "direct deposit", f"{_CARDS} card", "visa", r"master\s?card", "mc", "amex"),
        *("american express", "interac", "subscriber", "policy", "wallet", "bitcoin", "btc"),
        *("e-?transfer(?: ref(?:erence)?)?", "meter", "invoice"),
    ),
    fr=(
        *(rf"(?:numéro de )?comptes?{_NAME_AFTER_COMPTE}", "cpte", "succursale", "spécimen(?: de chèque)?"),
        *("dépôt direct", "carte (?:de )?(?:crédit|débit|guichet|bancaire|client|opus)", "abonnée?"),
        *("police d'assurance", "compteur", "facture"),
    ),
)
_WORDS = _CONTEXT.expression

_ACCOUNT = ("folio", "compte", "cpte", "account", "acct", "acc")
_PART = either("inst(?:itution)?", "transit", "succ(?:ursale)?", "branch", *_ACCOUNT)
_PART_AFTER_INSTITUTION = either("transit", "succ(?:ursale)?", *_ACCOUNT)
_INSTITUTION = rf"(?:inst(?:itution)?|ist|int|ins|{mistyped('inst', 'institution')})"
_BRANCH = "(?:transit|succ(?:ursale)?|branch|inst(?:itution)?|caisse)"
_NUMBER_OF_A_PART = r"(?:\d[\d-]*\d|\d{3}(?:[ ]\d{3})+)"
_NEXT_PART = rf"[\s,;:/–-]{{1,4}}(?:{_PART}(?!\w){BETWEEN}){_NUMBER_OF_A_PART}"
_ENDING = r"ending(?:\s+(?:in|with))?"
_LAST_FOUR = r"last\s+(?:four|4)(?:\s+digits)?"
_ENDS = phrases(
    *(_ENDING, "ends? (?:in|with)", "last (?:four|4)(?: (?:digits|numbers))?(?: (?:are|is))?"),
    *("(?:se )?termin(?:e|ant) (?:par|en)", "finiss?(?:ant|t) (?:par|en)", "(?:quatre|4) derniers(?: chiffres)?"),
)
_SECRET = phrases(
    *("pin", "nip", "cvv", "cvc", "security code", "password", "passcode", "mot de passe", "access code"),
    "code d'accès",
)


def _is_no_amount(match: re.Match[str]) -> bool:
    return len(digits_of(match["id"])) > LONGEST_AMOUNT or not is_money(match.string, *match.span("id"))


ACCOUNT_NUMBER = NumberType(
    recognizer="AccountRecognizer",
    entity="CA_ACCOUNT",
    label=ACCOUNT,
    title_en="Accounts and payment cards",
    title_fr="Comptes et cartes de paiement",
    authorities=(
        Authority("Payments Canada: rule A4, standard 006", "https://www.payments.ca"),
        Authority("ISO/IEC 7812-1: identification of card issuers", "https://www.iso.org/standard/70484.html"),
        Authority("ISO 13616-1: international bank account number", "https://www.iso.org/standard/81090.html"),
    ),
    context=_CONTEXT,
    patterns=(
        Pattern(
            "after a word",
            cued(_WORDS, IDENTIFIER),
            0.8,
            "after a word for it",
            accepts=_is_no_amount,
            checksum=is_card,
        ),
        Pattern(
            "institution before its account",
            rf"(?<!\w){_INSTITUTION}\.?[\s:#]{{1,3}}(?P<id>\d{{3}})(?=[\s,;/-]{{1,3}}{_PART_AFTER_INSTITUTION}(?!\w))",
            0.85,
            "an institution before its account",
        ),
        Pattern(
            "each part after its word",
            r"(?<!\w)transit[\s:#]{1,3}\d{5}[\s,;/-]{1,3}inst(?:itution)?\.?[\s:#]{1,3}\d{3}"
            rf"[\s,;/-]{{1,3}}{either(*_ACCOUNT)}\.?[\s:#]{{1,3}}\d{{5,12}}(?!\w)",
            0.9,
            "transit, institution and account",
            any_of=("transit",),
        ),
        Pattern(
            "branch and account",
            rf"(?<!\w){_BRANCH}{BETWEEN}(?P<id>\d{{3,5}}(?:[ -]\d{{3,5}})?(?:{_NEXT_PART}){{1,2}})(?!\w)",
            0.9,
            "a branch and its account",
        ),
        Pattern(
            "transit, institution and account",
            r"(?<![\w-])\d{5}[ -]\d{3}[ -]\d{5,12}(?:-\d{1,4}|[ ]\d(?!\d))?(?![\w-])",
            0.8,
            "transit, institution and account",
        ),
        Pattern(
            "card in groups of four",
            r"(?<![\w-])\d{4}([ -.])\d{4}\1\d{4}\1\d{1,7}(?![\w-])",
            0.8,
            "shape of a card",
            checksum=passes_luhn,
        ),
        Pattern(
            "card of fifteen digits",
            r"(?<![\w-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\w-])",
            0.8,
            "shape of a card",
            checksum=passes_luhn,
        ),
        Pattern(
            "card without groups",
            r"(?<![\w.,-])\d{13,19}(?![\w-])(?![.,]\d)",
            0.6,
            "as many digits as a card",
            accepts=lambda match: len(digits_of(match.group())) in _CARD_DIGITS,
            checksum=passes_luhn,
        ),
        Pattern(
            "IBAN",
            r"(?<![\w-])[A-Z]{2}\d{2}[ ]?(?:[A-Z\d]{4}[ ]?){2,7}[A-Z\d]{1,4}(?![\w-])",
            0.7,
            "shape of an IBAN",
            accepts=lambda match: len(digits_of(match.group())) >= _LEAST_IBAN_DIGITS,
        ),
        Pattern(
            "wallet",
            r"(?<![\w-])(?:bc1[a-z\d]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[\da-fA-F]{40})(?![\w-])",
            0.7,
            "shape of a wallet",
            ignores_case=False,
        ),
        Pattern(
            "end of a card or account",
            r"(?<!\w)(?:card|carte|visa|mastercard|account|acct|compte)\b[^.;\n]{0,20}?"
            rf"\b(?:{_ENDING}|{_LAST_FOUR}|finissant\s+par|se\s+terminant\s+par)[\s:]*(?P<id>\d{{3,4}})(?!\w)",
            0.7,
            "the end of a number",
        ),
        Pattern(
            "end of a number",
            rf"(?<!\w){_ENDS}[\s:]*(?P<id>\d{{4}})(?![\w.,/-]*\d)(?!\w)",
            0.5,
            "the end of a number",
        ),
        Pattern(
            "secret",
            rf"(?<!\w){_SECRET}(?:\s+(?:is|est|number|no))?[\s:#=]+(?P<id>(?=\S*\d)[^\s,;]{{3,}})(?<![.,;:)])",
            0.6,
            "a secret after a word for it",
        ),
    ),
    cases=(
        "transit ⟦12257-007 account 0752271⟧. Owes",
        "succursale ⟦18918, compte 1017495⟧",
        "institution ⟦815, transit 30412, folio 552-901-3⟧",
        "branch meeting, account of the day",
        "card ⟦4111 1111 1111 1111⟧",
        "⟦4111-1111-1111-1111⟧",
        "⟦4111111111111111⟧",
        "acct no. ⟦1452 774 4662⟧:",
        "compte no ⟦410 933 778 8⟧ : hydro",
        "⟦49651-006-6063709⟧",
        "IBAN ⟦GB82WEST12345698765432⟧",
        "visa ending in ⟦4242⟧",
        "PIN: ⟦4471⟧",
        "succ. ⟦72062 inst. 006 compte 39-62-318⟧",
        "compte Hydro ⟦866 392 784 049⟧, au nom",
        "compte banque ⟦33703 480 603 725 5⟧ gelé",
        "account for 300",
        "compte rendu du 12 mars",
        "pin the note",
        "transit at 9:30",
        "fraude interac. 2256 $ du compte",
        "refund to ⟦82536-815 957856 8⟧, ok",
    ),
)
