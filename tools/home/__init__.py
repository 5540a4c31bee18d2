"""The workbench on somebody's own computer: one person, one file, and nothing stays but the package that is written (ADR 88)."""

from typing import Final

EMAIL: Final = "you@localhost.invalid"
TICKET: Final = "ENTENTE_HOME_TICKET"
"""Where the hash of the next address lies by which she comes in; it is gone once that was opened."""
