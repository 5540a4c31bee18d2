"""Events of agreements: of their life, of several nodes, of joint exports, of what stands beside."""

from __future__ import annotations

from typing import Final

from agreements.events.agreements import AGREEMENTS
from agreements.events.joint_exports import JOINT_EXPORTS
from agreements.events.nodes import NODES
from agreements.events.records import RECORDS

EVENTS: Final = (*JOINT_EXPORTS, *NODES, *AGREEMENTS, *RECORDS)
