"""What the worker does for the federation: send, take in, apply."""

from entente.federation.tasks.inbox import apply_received
from entente.federation.tasks.outbox import queue_message
from entente.federation.tasks.sending import send, send_all

__all__ = ["apply_received", "queue_message", "send", "send_all"]
