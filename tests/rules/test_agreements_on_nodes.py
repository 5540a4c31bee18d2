"""Three nodes and one agreement, in memory: however the line delays, doubles, reorders and cuts, they end up with the same.

The verdicts and the sum of the stops are the platform's own (``agreements.policies``); storing, sending and the clock are played.
Longer walks: ``bin/test --release``, or ``ENTENTE_NODE_STEPS=300000 bin/test tests/rules/test_agreements_on_nodes.py``.
"""

from __future__ import annotations

import os
from typing import Final

import pytest
from hypothesis import settings as drawing

from tests.drawn import examples
from tests.rules.walks_of_nodes import Agreements

STEPS: Final = int(os.environ.get("ENTENTE_NODE_STEPS") or examples(3_000, release=30_000))
OF_A_WALK: Final = 50

TestAgreements = pytest.mark.drawn(Agreements.TestCase)
TestAgreements.settings = drawing(max_examples=STEPS // OF_A_WALK, stateful_step_count=OF_A_WALK, deadline=None)
