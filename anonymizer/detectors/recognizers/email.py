"""E-mail addresses, also those whose signs are spelled out or that lack their end.

Authority: IETF RFC 5322 section 3.4.1 and RFC 6531 for letters beyond ASCII; the spelled forms are common practice.
"""

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression

_AT = r"(?:\s?@\s?|\s?[\[({]\s?(?:at|arobase|arobas|a)\s?[\])}]\s?|\s(?:at|arobase|arobas|\(a\))\s)"
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|point)\s?[\])}]\s?|\s(?:dot|point)\s)"
_ENDS = r"(?:com|org|net|ca|info|edu|gov|fr|uk|io|example|test)"
_SPELLED_DOT = r"(?:\s?[\[({]\s?(?:dot|point)\s?[\])}]\s?|\s(?:dot|point)\s)"
_SIGN, _SPELLED = expression("@"), expression(r"\b(?:dot|point)\b")


class EmailAddressRecognizer(RuleRecognizer):
    """``omar@mail.example.net``, ``omar at mail dot example dot net``."""

    entity = "EMAIL_ADDRESS"
    needs_digit = False
    rules = (
        Rule(
            expression(r"(?<![\w.+-])[\w.+'’%!#$&*/=?^`{|}~-]*\w[+-]?@[\w-]+(?:\.[\w-]+)+(?<![-])"),
            0.95,
            "shape of an address",
            only_if=_SIGN,
        ),
        Rule(
            expression(r"(?<![\w.+-])\w[\w.+%-]*@\w[\w-]+(?![\w@])"), 0.6, "an address without its end", only_if=_SIGN
        ),
        Rule(
            expression(r"(?<![\w.+-])\w[\w.+%-]*\s@\s?[\w-]+(?:\.[\w-]+)+|\w[\w.+%-]*@\s[\w-]+(?:\.[\w-]+)+"),
            0.8,
            "an address with a blank",
            only_if=_SIGN,
        ),
        Rule(
            expression(
                rf"(?<![\w.+-])\w[\w+%-]*(?:{_DOT}[\w+%-]+)*?{_AT}[\w-]+(?:{_DOT}[\w-]+)*?{_SPELLED_DOT}"
                rf"(?:[\w-]+{_SPELLED_DOT})*{_ENDS}(?!\w)"
            ),
            0.85,
            "an address spelled out",
            only_if=_SPELLED,
        ),
    )
