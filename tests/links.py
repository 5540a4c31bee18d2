"""Private links in tests: as they are sent now, and the addresses of before, which still open."""

from __future__ import annotations

from urllib.parse import urlsplit

OLD_PATHS = {
    "hand-in": "hand-in/{}/", "request": "ask/follow/{}/", "key": "activate/{}/", "password": "account/password/reset/key/{}/",
}  # fmt: skip


def old_address(link: str) -> str:
    """The path that opened the same before: ``/en/hand-in/TOKEN/``."""
    parts = urlsplit(link)
    kind, _, secret = parts.fragment.partition(".")
    return f"/{parts.path.split('/')[1]}/{OLD_PATHS[kind].format(secret)}"
