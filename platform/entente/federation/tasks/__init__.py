"""What the worker does for the federation: send, take in, apply."""

from entente.federation.tasks.activation import activate_agreement
from entente.federation.tasks.announcements import write_announced
from entente.federation.tasks.catalogues import mirror_catalogue, mirror_catalogues
from entente.federation.tasks.copies import end_copies, end_copies_in_time, pull_copies, pull_copy
from entente.federation.tasks.counts import (
    contribute,
    erase_contributions,
    hand_over_question,
    hand_over_refusal,
    hand_over_withdrawal,
)
from entente.federation.tasks.effects import accounts as effects_of_accounts
from entente.federation.tasks.effects import (
    consents,
    counters,
    emergencies,
    handovers,
    joint_counts,
    offers,
    signatures,
    stops,
)
from entente.federation.tasks.effects import nodes as effects_of_nodes
from entente.federation.tasks.effects import onward as effects_of_onward
from entente.federation.tasks.effects import parts as effects_of_parts
from entente.federation.tasks.effects import passing_on as effects_of_passing_on
from entente.federation.tasks.effects.releases import take_release
from entente.federation.tasks.handed_parts import offer_part, pull_part
from entente.federation.tasks.inbox import apply_received
from entente.federation.tasks.key_announcement import announce_key
from entente.federation.tasks.leveling import level, level_all
from entente.federation.tasks.moves import end_departed
from entente.federation.tasks.onward_requests import (
    answer_onward,
    ask_onward,
    keep_onward,
    take_onward_back,
    tell_onward_ended,
)
from entente.federation.tasks.outbox import queue_message
from entente.federation.tasks.polling import poll, settle_brought
from entente.federation.tasks.releases import (
    end_access_of_node,
    offer_release,
    renew_leases,
    verify_release,
    verify_waiting,
)
from entente.federation.tasks.reports import (
    chase_recalls,
    open_recall,
    report_downloads,
    tell_of_copy,
    tell_recall_answered,
)
from entente.federation.tasks.sending import send, send_all
from entente.federation.tasks.statements import state_onward
from entente.federation.tasks.tickets import sign_ticket
from entente.federation.tasks.trust import poll_trust_list
from entente.federation.tasks.witnesses import witness, witness_all

__all__ = [
    "activate_agreement",
    "announce_key",
    "answer_onward",
    "apply_received",
    "ask_onward",
    "chase_recalls",
    "consents",
    "contribute",
    "counters",
    "effects_of_accounts",
    "effects_of_nodes",
    "effects_of_onward",
    "effects_of_parts",
    "effects_of_passing_on",
    "emergencies",
    "end_access_of_node",
    "end_copies",
    "end_copies_in_time",
    "end_departed",
    "erase_contributions",
    "hand_over_question",
    "hand_over_refusal",
    "hand_over_withdrawal",
    "handovers",
    "joint_counts",
    "keep_onward",
    "level",
    "level_all",
    "mirror_catalogue",
    "mirror_catalogues",
    "offer_part",
    "offer_release",
    "offers",
    "open_recall",
    "poll",
    "poll_trust_list",
    "pull_copies",
    "pull_copy",
    "pull_part",
    "queue_message",
    "renew_leases",
    "report_downloads",
    "send",
    "send_all",
    "settle_brought",
    "sign_ticket",
    "signatures",
    "state_onward",
    "stops",
    "take_onward_back",
    "take_release",
    "tell_of_copy",
    "tell_onward_ended",
    "tell_recall_answered",
    "verify_release",
    "verify_waiting",
    "witness",
    "witness_all",
    "write_announced",
]
