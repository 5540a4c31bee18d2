"""How often an address may do what is costly. The counts are those of all web processes, and each address has its own.

An address is kept under a keyed hash, until its time is over and nowhere else. All of an IPv6 network of 64 bits is one address:
whoever has one has them all.
"""

from __future__ import annotations

import hashlib
import hmac
import ipaddress
import logging
from dataclasses import dataclass
from typing import Final

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.db import connection
from django.http import HttpRequest

_LOGGER: Final = logging.getLogger(__name__)

# One statement, so that no two requests at once count as one. What an address did when its time was over begins anew.
_COUNT = """
INSERT INTO rate_counts AS counted (key, number, expires) VALUES (%(key)s, 1, now() + %(seconds)s * interval '1 second')
ON CONFLICT (key) DO UPDATE SET
    number = CASE WHEN counted.expires <= now() THEN 1 ELSE least(counted.number, 1000000) + 1 END,
    expires = CASE WHEN counted.expires <= now() THEN excluded.expires ELSE counted.expires END
RETURNING number
"""
_FORGET = "DELETE FROM rate_counts WHERE expires <= now() AND key <> %(key)s"


@dataclass(frozen=True, slots=True)
class RateLimit:
    """``most`` times from one address within ``seconds``, counted from the first."""

    name: str
    most: int
    seconds: int

    def take(self, request: HttpRequest) -> bool:
        """Count one more; false where the address had its share."""
        key = f"{self.name}.{_network_hash(request)}"
        with connection.cursor() as cursor:
            cursor.execute(_COUNT, {"key": key, "seconds": self.seconds})
            number = int(cursor.fetchone()[0])
            if number == 1:
                cursor.execute(_FORGET, {"key": key})
        if number == self.most + 1:
            _LOGGER.warning("An address is slowed: %s", self.name)
        return number <= self.most


def network_of(address: str) -> str:
    """What counts as one address.

    >>> network_of("192.0.2.7"), network_of("2001:db8:0:1:aaaa::7"), network_of("::ffff:192.0.2.7")
    ('192.0.2.7', '2001:db8:0:1::/64', '192.0.2.7')
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return ""
    if isinstance(parsed, ipaddress.IPv4Address):
        return str(parsed)
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False))


def _network_hash(request: HttpRequest) -> str:
    network = network_of(str(get_adapter().get_client_ip(request)))
    return hmac.new(settings.SECRET_KEY.encode(), network.encode(), hashlib.sha256).hexdigest()
