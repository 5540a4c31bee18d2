"""Web addresses, accounts on social networks, IP and MAC addresses.

Authority: IETF RFC 3986 (URI), RFC 4291 section 2.2 (IPv6), RFC 791 (IPv4), IEEE 802 (MAC).
"""

import ipaddress
import re

from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression

_ENDS = (
    r"(?:com|org|net|ca|info|biz|edu|gov|gc|qc|on|io|co|me|tv|app|dev|online|site|shop|xyz|fr|uk|us|de|ch|be|eu|int|blog|"
    r"health|care|social|link|page|example|test|invalid|local|name|pro|club|ly|gl|gg|be|ai|in|nl|it|es|pt|pl|ru|cn|jp|au|nz|ee|bio|fm|to|so|tech|store|live|news|space|website|media|cc|sh|ink|today|world|group|foundation|support|help)"
)
_NETWORKS = r"facebook|fb|instagram|insta|ig|twitter|tiktok|snapchat|snap|linkedin|messenger|whatsapp|telegram|discord|skype|reddit|x"


def _is_ipv6(match: re.Match[str]) -> bool:
    try:
        ipaddress.IPv6Address(match.group("id"))
    except ValueError:
        return False
    return match.group("id").count(":") > 2 or "::" in match.group("id")


def _is_ipv4(match: re.Match[str]) -> bool:
    return all(int(part) < 256 for part in re.split(r"[./:]", match.group("ip")))


class WebRecognizer(RuleRecognizer):
    """``https://example.net/omar``, ``example.net/omar``, ``@omar_m``, ``203.0.113.7``."""

    ENTITY = "URL"
    NEEDS_DIGIT = False
    RULES = (
        Rule(
            expression(r"(?<!\w)(?:https?|ftp|hxxps?)\s?://\s?[^\s<>\"«»]+?(?=[)\].,;:!?'’]*(?:[\s<>\"«»]|$))"),
            0.95,
            "shape of a web address",
        ),
        Rule(
            expression(r"(?<![\w@.])www\.[^\s<>\"«»]+?(?=[)\].,;:!?'’]*(?:[\s<>\"«»]|$))"),
            0.95,
            "shape of a web address",
        ),
        Rule(
            expression(rf"(?<![\w@.-])(?:[\w-]+\.)+{_ENDS}(?::\d+)?/[^\s<>\"«»]*?(?=[)\].,;:!?'’]*(?:[\s<>\"«»]|$))"),
            0.9,
            "shape of a web address",
        ),
        Rule(
            expression(
                r"(?<![\w@.+-])[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:com|org|net|ca|info|io|app|example|fr)(?![\w@-])(?!\.\w)"
            ),
            0.5,
            "name of a web site",
        ),
        Rule(expression(r"(?<![\w@.&/])@[a-z_][\w.]{2,29}(?<!\.)(?![\w@])"), 0.6, "name of an account"),
        Rule(
            expression(
                rf"(?<!\w)(?:{_NETWORKS})(?:\s+(?:account|handle|user(?:name)?|compte|profile?|profil|nom))?(?:\s+(?:is|est))?\s?:\s?(?P<id>@?[\w.-]*[\w](?:/[\w.-]+)*)"
            ),
            0.6,
            "name of an account after a network",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:user\s?name|username|nom d['’]utilisateur|pseudo|handle|screen name|gamertag)(?:\s+(?:is|est))?[\s:«\"']+(?P<id>(?=[\w.-]*[\d_.-])[\w.-]*\w)"
            ),
            0.5,
            "name of an account",
        ),
    )


class IpAddressRecognizer(RuleRecognizer):
    """``203.0.113.7``, ``2001:db8::8423:6``, ``00:1A:2B:3C:4D:5E``."""

    ENTITY = "IP_ADDRESS"
    RULES = (
        Rule(
            expression(r"(?<![\w.])(?P<id>(?P<ip>\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5}|/\d{1,2})?)(?![\w])(?!\.\d)"),
            0.9,
            "shape of an IP address",
            accepts=_is_ipv4,
        ),
        Rule(
            expression(r"(?<![\w:.])(?P<id>[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?<![^:]:))(?!\w|:[\w:])"),
            0.9,
            "shape of an IP address",
            accepts=_is_ipv6,
        ),
        Rule(expression(r"(?<![\w:])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:])"), 0.85, "shape of a MAC address"),
    )
