"""Other nodes, what was said to and by them, and the network's own list of them."""

from entente.federation.models.messages import BroughtReceipt, Outgoing, Received, Thread
from entente.federation.models.nodes import Peer, PeerKey, Standing, TrustMetadata

__all__ = ["BroughtReceipt", "Outgoing", "Peer", "PeerKey", "Received", "Standing", "Thread", "TrustMetadata"]
