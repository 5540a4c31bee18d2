"""What people and their scripts do about programs: webhooks, inboxes."""

from entente.api.services.inboxes import set_inbox, unset_inbox
from entente.api.services.webhooks import WebhookWanted, begin_again, end_webhook, make_webhook

__all__ = ["WebhookWanted", "begin_again", "end_webhook", "make_webhook", "set_inbox", "unset_inbox"]
