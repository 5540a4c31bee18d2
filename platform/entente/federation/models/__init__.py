"""Other nodes, what was said to and by them, what was released to and by them, and the network's own list of them."""

from entente.federation.models.catalogue import RemoteDataset
from entente.federation.models.contradictions import Contradiction, ContradictionKind
from entente.federation.models.counts import CountShare, JointCount
from entente.federation.models.messages import REJECTED, UNVERIFIED, BroughtReceipt, Outgoing, Received, Thread
from entente.federation.models.moves import Arrival, Departure
from entente.federation.models.nodes import Peer, PeerKey, Standing, TrustMetadata
from entente.federation.models.onward import RemoteOnward
from entente.federation.models.parts import IncomingPart
from entente.federation.models.releases import (
    CopiedFile,
    NodeAccess,
    RemoteAcceptance,
    RemoteCopy,
    RemoteRecall,
    RemoteRelease,
    Ticket,
)

__all__ = [
    "REJECTED",
    "UNVERIFIED",
    "Arrival",
    "BroughtReceipt",
    "Contradiction",
    "ContradictionKind",
    "CopiedFile",
    "CountShare",
    "Departure",
    "IncomingPart",
    "JointCount",
    "NodeAccess",
    "Outgoing",
    "Peer",
    "PeerKey",
    "Received",
    "RemoteAcceptance",
    "RemoteCopy",
    "RemoteDataset",
    "RemoteOnward",
    "RemoteRecall",
    "RemoteRelease",
    "Standing",
    "Thread",
    "Ticket",
    "TrustMetadata",
]
