"""Serves the metrics on a private address: never through the proxy, and to nobody who calls it by the name of the pages."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable, Iterable
from socketserver import ThreadingMixIn
from typing import Any, Final
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from prometheus_client import CollectorRegistry, make_wsgi_app

from entente.web.monitoring.following import Following
from entente.web.monitoring.state import State

type Application = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
PLAIN: Final = [("Content-Type", "text/plain; charset=utf-8")]
PATIENCE_SECONDS: Final = 60


def place_of(bind: str) -> tuple[str, int]:
    """Address and port of ``ENTENTE_METRICS_BIND``.

    Raises:
        ImproperlyConfigured: it is no address with a port, or one that others than this machine's own network reach.

    >>> place_of("127.0.0.1:9464"), place_of("[::1]:9464")
    (('127.0.0.1', 9464), ('::1', 9464))
    """
    host, _, port = bind.rpartition(":")
    try:
        address = ipaddress.ip_address(host.strip("[]"))
        number = int(port)
    except ValueError as error:
        raise ImproperlyConfigured("ENTENTE_METRICS_BIND must be an address and a port, as 127.0.0.1:9464.") from error
    if address.is_global:
        raise ImproperlyConfigured("ENTENTE_METRICS_BIND must be an address of this machine or of a private network.")
    return str(address), number


def application() -> Application:
    """Answers ``/metrics`` in the text form of Prometheus, and ``/live``."""
    registry, following = CollectorRegistry(), Following()
    for collector in (State(following), *following.metrics):  # it goes on in the log before what it counts is read
        registry.register(collector)
    metrics, one_at_a_time = make_wsgi_app(registry), threading.Lock()

    def answer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if not is_private(environ) or environ["PATH_INFO"] not in {"/metrics", "/live"}:
            start_response("404 Not Found", PLAIN)
            return [b"not found\n"]
        if environ["PATH_INFO"] == "/live":
            start_response("200 OK", PLAIN)
            return [b"ok\n"]
        with one_at_a_time:  # counts go on from where they are
            return list(metrics(environ, start_response))

    return answer


def is_private(environ: dict[str, Any]) -> bool:
    """Whether a request came here directly: not through a proxy, and not by the public name of the pages."""
    name = urlsplit(f"//{environ.get('HTTP_HOST', '')}").hostname or ""
    public = (urlsplit(settings.BASE_URL).hostname or "") if settings.BASE_URL.startswith("https://") else ""
    return "HTTP_X_FORWARDED_FOR" not in environ and "HTTP_FORWARDED" not in environ and name.lower() != public


def serve(bind: str) -> WSGIServer:
    """The server, which answers once ``serve_forever`` is called."""
    host, port = place_of(bind)
    return make_server(host, port, application(), _Server, _Handler)


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[WSGIRequestHandler]) -> None:
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        super().__init__(address, handler)


class _Handler(WSGIRequestHandler):
    timeout = PATIENCE_SECONDS  # whoever says nothing holds a thread no longer

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the standard library's name
        """Nothing: who asks is whoever watches."""
