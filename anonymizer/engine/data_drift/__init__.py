"""A series stays comparable: what changed between its last table and the new one, told before anything runs."""

from __future__ import annotations

from anonymizer.engine.data_drift.comparison import Drift, drift
from anonymizer.engine.data_drift.distributions import Snapshot, snapshot

__all__ = ["Drift", "Snapshot", "drift", "snapshot"]
