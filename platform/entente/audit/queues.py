"""The queues of jobs and the worker that serves each: declared here once (architecture, section 9).

A job waits with its like only: people who upload share no slot with visitors who have no account, a release and its deliveries wait for no table
of somebody else that is anonymized for an hour, what ends an access waits for nothing else, and what answers somebody who is choosing (codes of her table in memory) is in one process by itself. A queue is never renamed: jobs of an earlier release must still be worked after an upgrade.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LAST: Final = -10
"""The priority of what visitors without an account set in motion, among jobs of the same worker."""
FIRST: Final = 10
"""The priority of mail about an emergency, and of mail that a person waits for in front of the page."""


@dataclass(frozen=True, slots=True)
class Pool:
    """One worker process: the queues that it serves, how many jobs it runs at a time, and how far it makes way on a busy processor.

    Whoever waits in front of a page waits less while a run of an hour is under way: ``niceness`` is that of POSIX, 0 to 19.
    """

    name: str
    queues: tuple[str, ...]
    slots: int
    niceness: int = 0


POOLS: Final = (
    Pool("runs", ("runs",), slots=1, niceness=10),
    Pool("deliveries", ("deliveries",), slots=1),  # each is compared with what its recipients hold already
    Pool("erasures", ("erasures",), slots=2),
    Pool("urgent", ("urgent", "default"), slots=4),
    Pool("interactive", ("interactive",), slots=2),
    Pool("mail", ("mail",), slots=4),
    Pool("background", ("background", "public"), slots=4, niceness=10),
)
QUEUES: Final = tuple(queue for pool in POOLS for queue in pool.queues)
