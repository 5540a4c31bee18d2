"""Bank accounts, payment cards, customers' accounts.

Authority: Payments Canada, rule A4 and standard 006 (transit of five digits, institution of three, account of seven to
twelve); ISO/IEC 7812-1 (cards: 13 to 19 digits, Luhn); ISO 13616 (IBAN). Wallets by the shape of their addresses.
"""

import re

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression, mistyped
from anonymizer.detectors.recognizers.shapes import BETWEEN, IDENTIFIER, cued, digits_of, is_money, passes_luhn

_CUES = (
    r"(?:(?:bank|savings|ch[ei]qu(?:ing|e)|checking|utility|hydro|gas|rbc|td|bmo|cibc|scotia(?:bank)?|desjardins|tangerine)\s*)?(?:acct|acc|account|a/c)s?|(?:num[ée]ro\s+de\s+)?comptes?(?:\s+(?!n[o°º]|num)[^\W\d_]{2,14}(?:[\s-][^\W\d_]{2,10})?)?|cpte|transit|"
    r"institution|branch|succursale|folio|iban|swift|void\s+cheque|sp[ée]cimen(?:\s+de\s+ch[èe]que)?|routing|direct\s+deposit|d[ée]p[ôo]t\s+direct|(?:credit|debit|bank|prepaid|gift|client|library|presto|opus|compass)\s+card|"
    r"carte\s+(?:de\s+)?(?:cr[ée]dit|d[ée]bit|guichet|bancaire|client|opus)|visa|master\s?card|mc|amex|american\s+express|interac|subscriber|abonn[ée]e?|policy|police\s+d['’]assurance|wallet|bitcoin|btc|e-?transfer(?:\s+ref(?:erence)?)?|meter|compteur|facture|invoice"
)


def _is_card(match: re.Match[str]) -> bool:
    return 13 <= len(digits_of(match.group())) <= 19


class AccountRecognizer(RuleRecognizer):
    """``49651-006-6063709``, ``4111 1111 1111 1111``, ``acct no. 1452 774 4662``."""

    ENTITY = "CA_ACCOUNT"
    RULES = (
        Rule(
            expression(cued(_CUES, IDENTIFIER)),
            0.8,
            "after a word for it",
            accepts=lambda match: len(digits_of(match["id"])) > 6 or not is_money(match.string, *match.span("id")),
            proves=lambda number: len(digits_of(number)) > 12 and passes_luhn(number),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:inst(?:itution)?|ist|int|ins|{mistyped('inst', 'institution')})\.?[\s:#]{{1,3}}(?P<id>\d{{3}})(?=[\s,;/-]{{1,3}}(?:transit|succ(?:ursale)?|folio|compte|cpte|account|acct|acc)(?!\w))"
            ),
            0.85,
            "an institution before its account",
        ),
        Rule(
            expression(
                r"(?<!\w)transit[\s:#]{1,3}\d{5}[\s,;/-]{1,3}inst(?:itution)?\.?[\s:#]{1,3}\d{3}[\s,;/-]{1,3}(?:folio|compte|cpte|account|acct|acc)\.?[\s:#]{1,3}\d{5,12}(?!\w)"
            ),
            0.9,
            "transit, institution and account",
            any_of=("transit",),
        ),
        Rule(
            expression(
                rf"(?<!\w)(?:transit|succ(?:ursale)?|branch|inst(?:itution)?|caisse){BETWEEN}(?P<id>\d{{3,5}}(?:[ -]\d{{3,5}})?(?:[\s,;:/–-]{{1,4}}(?:(?:inst(?:itution)?|transit|succ(?:ursale)?|branch|folio|compte|cpte|account|acct|acc)(?!\w){BETWEEN})(?:\d[\d-]*\d|\d{{3}}(?:[ ]\d{{3}})+)){{1,2}})(?!\w)"
            ),
            0.9,
            "a branch and its account",
        ),
        Rule(
            expression(r"(?<![\w-])\d{5}[ -]\d{3}[ -]\d{5,12}(?:-\d{1,4}|[ ]\d(?!\d))?(?![\w-])"),
            0.8,
            "transit, institution and account",
        ),
        Rule(
            expression(r"(?<![\w-])\d{4}([ -.])\d{4}\1\d{4}\1\d{1,7}(?![\w-])"),
            0.8,
            "shape of a card",
            proves=passes_luhn,
        ),
        Rule(
            expression(r"(?<![\w-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\w-])"), 0.8, "shape of a card", proves=passes_luhn
        ),
        Rule(
            expression(r"(?<![\w.,-])\d{13,19}(?![\w-])(?![.,]\d)"),
            0.6,
            "as many digits as a card",
            accepts=_is_card,
            proves=passes_luhn,
        ),
        Rule(
            expression(r"(?<![\w-])[A-Z]{2}\d{2}[ ]?(?:[A-Z\d]{4}[ ]?){2,7}[A-Z\d]{1,4}(?![\w-])"),
            0.7,
            "shape of an IBAN",
            accepts=lambda match: sum(sign.isdigit() for sign in match.group()) >= 10,
        ),
        Rule(
            re.compile(r"(?<![\w-])(?:bc1[a-z\d]{25,60}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[\da-fA-F]{40})(?![\w-])"),
            0.7,
            "shape of a wallet",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:card|carte|visa|mastercard|account|acct|compte)\b[^.;\n]{0,20}?\b(?:ending(?:\s+(?:in|with))?|last\s+(?:four|4)(?:\s+digits)?|finissant\s+par|se\s+terminant\s+par)[\s:]*(?P<id>\d{3,4})(?!\w)"
            ),
            0.7,
            "the end of a number",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:ending(?:\s+(?:in|with))?|ends?\s+(?:in|with)|last\s+(?:four|4)(?:\s+(?:digits|numbers))?(?:\s+(?:are|is))?|(?:se\s+)?termin(?:e|ant)\s+(?:par|en)|finiss?(?:ant|t)\s+(?:par|en)|(?:quatre|4)\s+derniers(?:\s+chiffres)?)[\s:]*(?P<id>\d{4})(?![\w.,/-]*\d)(?!\w)"
            ),
            0.5,
            "the end of a number",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:pin|nip|cvv|cvc|security\s+code|password|passcode|mot\s+de\s+passe|access\s+code|code\s+d['’]acc[èe]s)(?:\s+(?:is|est|number|no))?[\s:#=]+(?P<id>(?=\S*\d)[^\s,;]{3,})(?<![.,;:)])"
            ),
            0.6,
            "a secret after a word for it",
        ),
    )
