"""A client for the API, for scripts and notebooks: typed, resumable, with progress. It needs this package alone, and loads no Django.

    from entente.client import Client

    entente = Client()                      # ENTENTE_URL and ENTENTE_KEY
    for received in entente.received():
        print(received.title["en"], received.version_number)
    path = entente.download(received, "data.parquet")

The address and the key come from the environment, so that no script holds a secret. Whatever is refused is an ``ApiError`` with a stable
``code`` and a sentence in the language that was asked for.
"""

from entente.client.client import Client
from entente.client.connection import ApiError, Connection
from entente.client.records import (
    Dataset,
    Event,
    File,
    Join,
    Key,
    Link,
    Received,
    Release,
    ReleaseChoice,
    Request,
    Run,
    Version,
)

__all__ = [
    "ApiError",
    "Client",
    "Connection",
    "Dataset",
    "Event",
    "File",
    "Join",
    "Key",
    "Link",
    "Received",
    "Release",
    "ReleaseChoice",
    "Request",
    "Run",
    "Version",
]
