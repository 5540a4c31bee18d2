"""Web addresses and accounts on social networks.

Authority: IETF RFC 3986 (URI).
"""

from anonymizer.detectors.recognizers.phrases import either
from anonymizer.detectors.recognizers.rule import Rule, RuleRecognizer, expression

_ENDS = either(
    *("com", "org", "net", "ca", "info", "biz", "edu", "gov", "gc", "qc", "on", "io", "co", "me", "tv", "app", "dev"),
    *("online", "site", "shop", "xyz", "fr", "uk", "us", "de", "ch", "be", "eu", "int", "blog", "health", "care"),
    *("social", "link", "page", "example", "test", "invalid", "local", "name", "pro", "club", "ly", "gl", "gg", "be"),
    *("ai", "in", "nl", "it", "es", "pt", "pl", "ru", "cn", "jp", "au", "nz", "ee", "bio", "fm", "to", "so", "tech"),
    *("store", "live", "news", "space", "website", "media", "cc", "sh", "ink", "today", "world", "group", "foundation"),
    *("support", "help"),
)
_NETWORKS = either(
    *("facebook", "fb", "instagram", "insta", "ig", "twitter", "tiktok", "snapchat", "snap", "linkedin", "messenger"),
    *("whatsapp", "telegram", "discord", "skype", "reddit", "x"),
)


class WebRecognizer(RuleRecognizer):
    """``https://example.net/omar``, ``example.net/omar``, ``@omar_m``."""

    entity = "URL"
    needs_digit = False
    rules = (
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
                r"(?<![\w@.+-])[a-z0-9-]{2,}(?:\.[a-z0-9-]+)*\.(?:com|org|net|ca|info|io|app|example|fr)(?![\w@-])"
                r"(?!\.\w)"
            ),
            0.5,
            "name of a web site",
        ),
        Rule(expression(r"(?<![\w@.&/])@[a-z_][\w.]{2,29}(?<!\.)(?![\w@])"), 0.6, "name of an account"),
        Rule(
            expression(
                rf"(?<!\w){_NETWORKS}(?:\s+(?:account|handle|user(?:name)?|compte|profile?|profil|nom))?"
                r"(?:\s+(?:is|est))?\s?:\s?(?P<id>@?[\w.-]*[\w](?:/[\w.-]+)*)"
            ),
            0.6,
            "name of an account after a network",
        ),
        Rule(
            expression(
                r"(?<!\w)(?:user\s?name|username|nom d['’]utilisateur|pseudo|handle|screen name|gamertag)"
                r"(?:\s+(?:is|est))?[\s:«\"']+(?P<id>(?=[\w.-]*[\d_.-])[\w.-]*\w)"
            ),
            0.5,
            "name of an account",
        ),
    )
