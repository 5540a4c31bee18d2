"""The gateway that rings telephones: asked where the operator said, and nowhere else."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from entente.core.errors import Failed
from entente.organizations.alarms import ring


def test_gateway_that_leads_elsewhere_is_not_followed(settings: Any) -> None:
    asked: list[str] = []

    class Gateway(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(f"POST {self.path}")
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(302)
            self.send_header("Location", "/elsewhere")
            self.end_headers()

        def do_GET(self) -> None:
            asked.append(f"GET {self.path}")
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name is the base class's
            """Nothing on the console of the tests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings.ALARM_GATEWAY, settings.ALARM_TOKEN = f"http://127.0.0.1:{server.server_port}/ring", "an invented token"
    try:
        with pytest.raises(Failed) as failed:
            ring("steward@example.org", "Invented", "http://testserver/", language="en")
    finally:
        server.shutdown()
        server.server_close()

    assert failed.value.code_given == "alarm.unavailable"
    assert asked == ["POST /ring"]
