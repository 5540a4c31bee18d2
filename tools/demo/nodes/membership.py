"""How a node comes into the network: it asks to be listed, and takes the list that two stewards signed (``entente node``)."""

from __future__ import annotations

from base64 import b64decode, b64encode

from django.utils import timezone

from entente.federation.models import Peer, TrustMetadata
from entente.federation.queries import own_did
from entente.federation.services.joining import install_root, join_network, request_listing
from entente.federation.trust.ceremony import read_network
from entente.organizations.keys.records import observe
from tools.demo.network import network
from tools.demo.nodes import act


@act
def listing_request() -> dict[str, str]:
    """This node's request to be listed with all its organizations, signed by its key and by the first one's."""
    now = timezone.now()
    observe(now=now)
    raw = request_listing(list(network().organizations.values()), now=now)
    return {"did": own_did(), "request": b64encode(raw).decode()}


@act
def take_list(signed: str) -> int:
    """Install the root, where none is, and take the list; how many other nodes it names."""
    file, now = read_network(b64decode(signed)), timezone.now()
    if not TrustMetadata.objects.exists():
        install_root(file.roots[0], now=now)
    join_network(file, now=now)
    return Peer.objects.count()
