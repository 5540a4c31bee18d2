"""Files of others are taken apart with care: whatever goes wrong in it means that the file is malformed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class Malformed(Exception):
    """A file has not the form that its kind has, so that nothing of it can be checked."""


@contextmanager
def well_formed() -> Iterator[None]:
    """Within it, a member that is missing, or of another type than its kind has, raises ``Malformed``.

    >>> with well_formed():
    ...     {"signature": []}["signature"]["value"]
    Traceback (most recent call last):
    entente.proof.malformed_files.Malformed
    """
    try:
        yield
    except (ValueError, TypeError, LookupError, AttributeError, OverflowError, RecursionError) as error:
        raise Malformed from error
