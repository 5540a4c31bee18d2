"""``manage.py node_public_key``: what ``ENTENTE_NODE_PUBLIC_KEY`` of the web process is set to. In the environment of a worker."""

from __future__ import annotations

import base64
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from entente.vault.sealing import signing_public


class Command(BaseCommand):
    help = "Print the public halves of the node's keys, the one in use first: public, and needed by the web process."

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.NODE_KEY is None:
            raise CommandError("This process has no key of the node: run it in the environment of a worker.")
        keys = (settings.NODE_KEY, *settings.NODE_KEYS_BEFORE)
        self.stdout.write(",".join(base64.b64encode(signing_public(key)).decode() for key in keys))
