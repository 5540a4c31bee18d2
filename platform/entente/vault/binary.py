"""The base of the vault's files: at run time ``io.BufferedIOBase``; to the type checker also a ``BinaryIO``, as io's own files are."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:

    class BinaryFile(io.BufferedIOBase, BinaryIO):  # as typeshed declares io.BufferedReader
        """A binary file."""

else:
    BinaryFile = io.BufferedIOBase
