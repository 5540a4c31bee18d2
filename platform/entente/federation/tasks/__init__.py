"""What the worker does for the federation: send, take in, apply."""

from entente.federation.tasks.activation import activate_agreement
from entente.federation.tasks.announcements import write_announced
from entente.federation.tasks.effects import offers, signatures, stops
from entente.federation.tasks.inbox import apply_received
from entente.federation.tasks.leveling import level, level_all
from entente.federation.tasks.outbox import queue_message
from entente.federation.tasks.polling import poll, settle_brought
from entente.federation.tasks.sending import send, send_all

__all__ = [
    "activate_agreement",
    "apply_received",
    "level",
    "level_all",
    "offers",
    "poll",
    "queue_message",
    "send",
    "send_all",
    "settle_brought",
    "signatures",
    "stops",
    "write_announced",
]
