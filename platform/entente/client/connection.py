"""One server and one key: requests, answers, and what a refusal says."""

from __future__ import annotations

import http.client
import json
import os
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final, Protocol
from urllib.parse import quote, urlencode, urlsplit

TIMEOUT_SECONDS: Final = 60


class ApiError(Exception):
    """The server said no, or could not be reached. ``code`` stays the same whatever the language; ``reasons`` name all that is wrong."""

    def __init__(self, status: int, code: str, detail: str, reasons: list[Mapping[str, str]] | None = None) -> None:
        self.status, self.code, self.detail, self.reasons = status, code, detail, reasons or []
        super().__init__(f"{detail} ({code})")


class Body(Protocol):
    """A file as it is sent."""

    def read(self, size: int = -1, /) -> bytes: ...


class Connection:
    """Asks with the key, and reads JSON.

    Args:
        url: of the server; otherwise ``ENTENTE_URL``.
        key: an API key; otherwise ``ENTENTE_KEY``. It is sent to this server alone.
        language: of what is said when something is wrong, "en" or "fr".

    Raises:
        ApiError: "client.not_set": no address or no key is known, or the address is neither https nor this machine's own.
    """

    def __init__(self, url: str | None = None, key: str | None = None, *, language: str = "en") -> None:
        self.url = (url or os.environ.get("ENTENTE_URL", "")).rstrip("/")
        self._key = key or os.environ.get("ENTENTE_KEY", "")
        self.language = language
        parts = urlsplit(self.url)
        is_safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _THIS_MACHINE)
        if not is_safe or not self._key:
            raise ApiError(0, "client.not_set", _words("not_set", language))
        proxies = urllib.request.ProxyHandler({} if parts.hostname in _THIS_MACHINE else None)
        self._opener = urllib.request.build_opener(proxies, _NoRedirects())

    def get(self, path: str, **query: Any) -> Any:
        """What an operation answers."""
        return self._json("GET", path, query)

    def post(self, path: str, sent: Mapping[str, Any] | None = None, **query: Any) -> Any:
        """What an operation answers to a JSON document."""
        body = None if sent is None else json.dumps(sent).encode()
        return self._json("POST", path, query, body=body or b"", headers={"Content-Type": "application/json"})

    def delete(self, path: str) -> Any:
        """What an operation answers."""
        return self._json("DELETE", path, {})

    def send(self, path: str, body: Body, *, size: int, headers: Mapping[str, str], **query: Any) -> Any:
        """What an operation answers to a file, which is read as it goes out."""
        request_headers = {"Content-Type": "application/octet-stream", "Content-Length": str(size), **headers}
        return self._json("POST", path, query, body=body, headers=request_headers)

    @contextmanager
    def stream(self, path: str, *, start: int = 0) -> Iterator[http.client.HTTPResponse]:
        """A file from ``start`` on, to be read as it comes."""
        headers = {"Range": f"bytes={start}-"} if start else {}
        with self._asked("GET", path, {}, headers=headers) as answer:
            yield answer

    def _json(self, method: str, path: str, query: Mapping[str, Any], **more: Any) -> Any:
        with self._asked(method, path, query, **more) as answer:
            content = answer.read()
        return json.loads(content) if content else None

    @contextmanager
    def _asked(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any],
        *,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[http.client.HTTPResponse]:
        params = {name: value for name, value in query.items() if value is not None}
        address = f"{self.url}/api/v1/{quote(path)}" + (f"?{urlencode(params)}" if params else "")
        request_headers = {"Authorization": f"Bearer {self._key}", "Accept-Language": self.language, **(headers or {})}
        request = urllib.request.Request(address, data=body, headers=request_headers, method=method)  # noqa: S310 # the scheme was checked above
        try:
            with self._opener.open(request, timeout=TIMEOUT_SECONDS) as answer:
                yield answer
        except urllib.error.HTTPError as error:
            raise _refusal(error, self.language) from None
        except (OSError, http.client.HTTPException) as error:
            raise ApiError(0, "client.unreachable", _words("unreachable", self.language)) from error


_THIS_MACHINE: Final = {"localhost", "127.0.0.1", "::1"}
_WORDS: Final = {
    "not_set": (
        "Set ENTENTE_URL to the https address of the server and ENTENTE_KEY to an API key, or give both to the client.",
        "Donnez l’adresse https du serveur dans ENTENTE_URL et une clé d’API dans ENTENTE_KEY, ou passez-les au client.",
    ),
    "unreachable": (
        "The server does not answer. Check the address and the connection, then try again.",
        "Le serveur ne répond pas. Vérifiez l’adresse et la connexion, puis réessayez.",
    ),
    "refused": ("The server refused the request.", "Le serveur a refusé la demande."),
}


def _words(name: str, language: str) -> str:
    return _WORDS[name][1 if language == "fr" else 0]


def _refusal(error: urllib.error.HTTPError, language: str) -> ApiError:
    try:
        problem = json.loads(error.read())
        return ApiError(error.code, problem["code"], problem["detail"], problem.get("reasons"))
    except (ValueError, KeyError, TypeError, OSError):
        return ApiError(error.code, f"client.http_{error.code}", _words("refused", language))


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """The key goes to the server that it is for, and is carried nowhere else."""

    def redirect_request(self, *args: Any, **kwargs: Any) -> None:
        return None
