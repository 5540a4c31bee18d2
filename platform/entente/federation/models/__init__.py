"""Other nodes, what was said to and by them, and the network's own list of them."""

from entente.federation.models.messages import Outgoing, Received, Thread
from entente.federation.models.nodes import Peer, PeerKey, Standing, TrustMetadata

__all__ = ["Outgoing", "Peer", "PeerKey", "Received", "Standing", "Thread", "TrustMetadata"]
