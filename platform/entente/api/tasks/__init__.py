"""What the worker does for programs: send events, look into inboxes."""

from entente.api.tasks.inboxes import look_into_inboxes, take_in
from entente.api.tasks.webhooks import send_webhook, send_webhooks

__all__ = ["look_into_inboxes", "send_webhook", "send_webhooks", "take_in"]
