"""Rules about agreements whose parties live on several nodes."""

from __future__ import annotations

from typing import Any

from agreements import policies
from agreements.policies import Refusal
from tests.rules.tables.agreements import DRAFT, PROPOSED, SUSPENDED
from tests.rules.tables.rule import Rule

MIRRORED: dict[str, Any] = dict.fromkeys(("from_home", "knows_parties", "concerns_us", "is_free", "is_same"), True)
VERIFIED: dict[str, Any] = dict.fromkeys(("is_open", "from_its_node", "verifies", "is_new"), True)

RULES = [
    Rule(
        policies.can_resume,
        {"agreement": SUSPENDED, "gives": True, "assessed": True},
        [
            (Refusal.NOT_SUSPENDED, {"agreement": PROPOSED}),
            (Refusal.NOT_PROVIDER, {"gives": False}),
            (Refusal.ASSESSMENT_LAPSED, {"assessed": False}),
            (Refusal.HELD_ELSEWHERE, {"held_elsewhere": True}),
        ],
    ),
    Rule(
        policies.can_mirror,
        MIRRORED,
        [
            (Refusal.NOT_ITS_HOME, {"from_home": False}),
            (Refusal.UNKNOWN_PARTY, {"knows_parties": False}),
            (Refusal.NOT_CONCERNED, {"concerns_us": False}),
            (Refusal.KNOWN_OTHERWISE, {"is_free": False}),
            (Refusal.OTHER_CONTENT, {"is_same": False}),
        ],
    ),
    Rule(
        policies.can_add_signature,
        VERIFIED,
        [
            (Refusal.NOT_PROPOSED, {"is_open": False}),
            (Refusal.NOT_ITS_NODE, {"from_its_node": False}),
            (Refusal.NOT_SEALED, {"verifies": False}),
            (Refusal.SIGNED_TWICE, {"is_new": False}),
        ],
    ),
    Rule(
        policies.can_take_change,
        dict.fromkeys(("is_open", "from_its_node", "is_negotiable", "is_free", "is_same", "is_few"), True),
        [
            (Refusal.NOT_DRAFT, {"is_open": False}),
            (Refusal.NOT_ITS_NODE, {"from_its_node": False}),
            (Refusal.NOT_NEGOTIABLE, {"is_negotiable": False}),
            (Refusal.KNOWN_OTHERWISE, {"is_free": False}),
            (Refusal.OTHER_CONTENT, {"is_same": False}),
            (Refusal.TOO_MANY_PROPOSALS, {"is_few": False}),
        ],
    ),
    Rule(
        policies.can_take_answer,
        {"is_known": True, "from_its_node": True},
        [(Refusal.UNKNOWN_PROPOSAL, {"is_known": False}), (Refusal.NOT_ITS_NODE, {"from_its_node": False})],
    ),
    Rule(policies.can_counter, {"agreement": PROPOSED, "at_home": False}, [(Refusal.NOT_DRAFT, {"at_home": True})]),
    Rule(policies.can_ask_to_return, {"agreement": PROPOSED}, [(Refusal.NOT_PROPOSED, {"agreement": DRAFT})]),
    Rule(policies.is_of_one_node, {"spans": False}, [(Refusal.SPANS_NODES, {"spans": True})]),
    Rule(policies.is_ordered_here, {"at_home": True}, [(Refusal.HOME_ELSEWHERE, {"at_home": False})]),
    Rule(policies.is_whole, {"signed": True}, [(Refusal.UNSIGNED, {"signed": False})]),
    Rule(
        policies.can_travel, {"size_bytes": 3 * 2**18}, [(Refusal.TOO_LARGE_FOR_NODES, {"size_bytes": 3 * 2**18 + 1})]
    ),
    Rule(policies.is_word_of_home, {"from_home": True}, [(Refusal.NOT_ITS_HOME, {"from_home": False})]),
    Rule(policies.is_word_of_party, {"from_party": True}, [(Refusal.NOT_ITS_NODE, {"from_party": False})]),
]
