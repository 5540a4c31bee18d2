"""Why what another node sent is not taken."""

from __future__ import annotations

from enum import StrEnum


class WireFault(StrEnum):
    """The code of each refusal, as the other node's operator reads it too."""

    TOO_LARGE = "federation.too_large"
    TOO_DEEP = "federation.too_deep"
    MALFORMED = "federation.malformed"
    UNSIGNED = "federation.unsigned"  # the request, or what it carries
    CLOCK = "federation.clock"  # the request is older than two minutes, or from a time that has not come: a clock is wrong, or it was kept
    UNKNOWN_KEY = "federation.unknown_key"  # no node of the list has it
    KEY_ENDED = "federation.key_ended"
    NOT_THE_SENDER = "federation.not_the_sender"  # signed by one node, in the name of another
    WRONG_AUDIENCE = "federation.wrong_audience"
    VERSION = "federation.version"
    NOT_IN_NETWORK = "federation.not_in_network"  # suspended, left, or distrusted here
    CONFLICT = "federation.conflict"  # other bytes under an identifier that was used
    SEQUENCE_TAKEN = "federation.sequence_taken"  # another message under a number that was used
    EXPIRED = "federation.expired"
    UNSUPPORTED = "federation.unsupported"
    UNREADABLE = "federation.unreadable"  # its node signed it, and what it holds is not what its kind holds: it ends so
    TOO_MANY = "federation.too_many"


class Rejected(ValueError):
    """What came is not taken; nothing of it took effect."""

    def __init__(self, fault: WireFault) -> None:
        super().__init__(fault.value)
        self.fault = fault
