"""Other nodes, what was said to and by them, what was released to and by them, and the network's own list of them."""

from entente.federation.models.catalogue import RemoteDataset
from entente.federation.models.messages import BroughtReceipt, Outgoing, Received, Thread
from entente.federation.models.nodes import Peer, PeerKey, Standing, TrustMetadata
from entente.federation.models.releases import NodeAccess, RemoteAcceptance, RemoteRelease, Ticket

__all__ = [
    "BroughtReceipt",
    "NodeAccess",
    "Outgoing",
    "Peer",
    "PeerKey",
    "Received",
    "RemoteAcceptance",
    "RemoteDataset",
    "RemoteRelease",
    "Standing",
    "Thread",
    "Ticket",
    "TrustMetadata",
]
