"""How the web process is served: ``gunicorn -c deploy/gunicorn.conf.py entente.config.wsgi``, one pool for pages and one for uploads.

    ENTENTE_POOL=pages gunicorn -c deploy/gunicorn.conf.py entente.config.wsgi      # 127.0.0.1:8000
    ENTENTE_POOL=uploads gunicorn -c deploy/gunicorn.conf.py entente.config.wsgi    # 127.0.0.1:8001

An upload occupies a thread for as long as it lasts, and somebody's slow connection makes that long: uploads have threads of their own,
so that pages, downloads and the health check always have theirs. ``deploy/nginx.conf`` sends each request to its pool.
"""

# ruff: noqa: INP001  # not a package: gunicorn reads it by its path

import os

from entente.core.logged_requests import NoRequestLines
from entente.core.secret_paths import MaskedPaths

_uploads = os.environ.get("ENTENTE_POOL", "pages") == "uploads"

bind = os.environ.get("ENTENTE_BIND", "127.0.0.1:8001" if _uploads else "127.0.0.1:8000")
worker_class = "gthread"
workers = 1 if _uploads else 2
threads = 16 if _uploads else 4
# A process takes in few more requests than it has threads, each on a connection of its own: whoever waits, waits for the process that is free
# first, and not for the one that happened to accept a connection. The two more are at hand when a thread is done.
worker_connections = threads + 2
keepalive = 0
preload_app = True  # loaded once, before there are workers, which share its memory
timeout = 120
graceful_timeout = 30
control_socket_disable = True  # both pools would take the same path under the home of their user

# No log of requests: an address can be a key. Whoever turns it on gets neither the address nor what came with it.
accesslog = None
access_log_format = "%(h)s %(t)s %(m)s %(s)s %(B)s %(L)s"


def on_starting(server: object) -> None:
    """What gunicorn itself says of a request that failed names its address, into which somebody may have typed a name: it is left out."""
    server.log.error_log.addFilter(NoRequestLines())  # type: ignore[attr-defined]  # gunicorn ships no types
    server.log.error_log.addFilter(MaskedPaths())  # type: ignore[attr-defined]


def when_ready(server: object) -> None:
    """Requests that come meanwhile wait in the socket."""
    from entente.config.wsgi import load_pages

    if not _uploads:
        load_pages()
