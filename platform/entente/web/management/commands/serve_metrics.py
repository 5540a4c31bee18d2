"""``manage.py serve_metrics``: the process that tells whoever watches how the installation stands. It reads, and holds no key that opens anything."""

from __future__ import annotations

import signal
import threading
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from entente.web.monitoring.server import serve


class Command(BaseCommand):
    help = "Serve metrics in the text form of Prometheus on a private address, until told to stop."

    def handle(self, *args: Any, **options: Any) -> None:
        server = serve(settings.METRICS_BIND)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: threading.Thread(target=server.shutdown).start())
        server.serve_forever(poll_interval=0.2)
        server.server_close()
