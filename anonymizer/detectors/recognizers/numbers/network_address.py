"""IP and MAC addresses."""

import ipaddress
import re

from anonymizer.detectors.labels import URL_IP
from anonymizer.detectors.recognizers.numbers.number_type import Authority, NumberType, Pattern


def _is_ipv6(match: re.Match[str]) -> bool:
    try:
        ipaddress.IPv6Address(match["id"])
    except ValueError:
        return False
    return match["id"].count(":") > 2 or "::" in match["id"]


def _is_ipv4(match: re.Match[str]) -> bool:
    return all(int(part) < 256 for part in re.split(r"[./:]", match["ip"]))


NETWORK_ADDRESS = NumberType(
    recognizer="IpAddressRecognizer",
    entity="IP_ADDRESS",
    label=URL_IP,
    title_en="Network addresses",
    title_fr="Adresses de réseau",
    authorities=(
        Authority("IETF RFC 791: IPv4", "https://www.rfc-editor.org/rfc/rfc791"),
        Authority("IETF RFC 4291, section 2.2: IPv6", "https://www.rfc-editor.org/rfc/rfc4291#section-2.2"),
        Authority("IEEE 802: MAC addresses", "https://standards.ieee.org/products-programs/regauth/"),
    ),
    patterns=(
        Pattern(
            "IPv4",
            r"(?<![\w.])(?P<id>(?P<ip>\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5}|/\d{1,2})?)(?![\w])(?!\.\d)",
            0.9,
            "shape of an IP address",
            accepts=_is_ipv4,
        ),
        Pattern(
            "IPv6",
            r"(?<![\w:.])(?P<id>[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?<![^:]:))(?!\w|:[\w:])",
            0.9,
            "shape of an IP address",
            accepts=_is_ipv6,
        ),
        Pattern(
            "MAC",
            r"(?<![\w:])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:])",
            0.85,
            "shape of a MAC address",
        ),
    ),
    cases=(
        "from ⟦203.0.113.7⟧",
        "⟦2001:db8::8423:6⟧;",
        "IP ⟦2001:db8::1a1:1⟧: 3 chats",
        "⟦00:1A:2B:3C:4D:5E⟧",
        "at 12:30:45",
        "version 1.2.3",
        "999.1.1.1",
        "9:30-10:30",
    ),
)
