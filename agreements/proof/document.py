"""The parts of a signed content, each with a digest of its own, so that a checker can name the one that differs."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any, Final

from entente.core.canonical import digest

TYPE: Final = "entente-agreement"
VERSION: Final = 1
CODE_BYTES: Final = 10


def parts_of(content: Mapping[str, Any]) -> dict[str, Any]:
    """The content in its parts: ``title``, ``terms.smallest_k``, ``clauses.purposes``, ….

    Raises:
        TypeError, KeyError, AttributeError: it is not the content of an agreement.
    """
    parts: dict[str, Any] = {}
    for name, value in content.items():
        if name == "terms":
            parts.update({f"terms.{field}": term for field, term in value.items()})
        elif name == "clauses":
            parts["clauses"] = [clause["key"] for clause in value]  # their order
            parts.update({f"clauses.{clause['key']}": clause for clause in value})
        else:
            parts[name] = value
    return parts


def digests_of_parts(content: Mapping[str, Any]) -> dict[str, str]:
    """SHA-256 of each part (see ``parts_of``), in hexadecimal."""
    return {name: digest({"part": value}) for name, value in parts_of(content).items()}


def code_of(content_digest: str) -> str:
    """The verification code that the PDF prints: 80 bits of the digest, to be read aloud.

    >>> code_of("00" * 32)
    'AAAA-AAAA-AAAA-AAAA'
    """
    letters = base64.b32encode(bytes.fromhex(content_digest)[:CODE_BYTES]).decode()
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))
